import type { Passage } from '../../tree/passage.ts'
import { isLetter, isWebPage } from '../letter.ts'
import { defineRule } from '../types.ts'

/** 华政办发〔2022〕号, 华政办发〔2022〕XX号: a number that waits for its serial. */
const WAITING = /^[^\d[\](),、。:《》]{2,20}[[(](?:19|20)\d\d[\])][Xx×_]{0,5}号$/

/** A letter without a document number (发文字号: GB/T 9704-2012, 7.2.5). */
export const missingDocumentNumber = defineRule({
  id: 'missing-document-number',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The notice has no document number', zh: '缺少发文字号' },
  advice: { en: 'Print the number, as 华政办发〔2022〕55号', zh: '标注发文字号，如华政办发〔2022〕55号' },
  messages: {
    none: { en: 'The notice has no document number', zh: '公文没有标注发文字号' },
    serial: { en: 'The document number {number} has no serial', zh: '发文字号“{number}”没有发文顺序号' },
  },
  options: {
    webPages: { default: false, description: 'Also ask it of web pages, whose site may print the number beside the text' },
  },
  check(context) {
    const { notice } = context
    let waiting: Passage | null = null
    return {
      paragraph({ passage }) {
        if (!waiting && passage.length <= 40 && WAITING.test(passage.folded)) waiting = passage
      },
      end() {
        if (notice.documentNumber) return
        if (waiting) context.report({ at: waiting, message: 'serial', values: { number: waiting.text } })
        else if (isLetter(notice) && (context.options.webPages || !isWebPage(notice)))
          context.report({ at: null, message: 'none' })
      },
    }
  },
})
