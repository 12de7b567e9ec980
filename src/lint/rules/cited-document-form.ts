import type { Passage } from '../../tree/passage.ts'
import type { Edit } from '../types.ts'
import { defineRule } from '../types.ts'

/** A bracket behind 》 that holds an agency, a year in some bracket, and a serial. Folded. */
const CITED = /》\(([^\d()[\]、,。;:《》]{2,16})([[(<])((?:19|20)?\d\d)([\])>])(第?)(\d{1,5})号?\)/g
/** The same without any bracket around the year: 国办发2018年15号. */
const BARE = /》\(([^\d()[\]、,。;:《》]{1,12}[发字函办电])((?:19|20)\d\d)年?(?:第)?(\d{1,5})号\)/g
const SOUND = /^[^\d〔〕]{2,16}〔(?:19|20)\d\d〕[1-9]\d{0,4}号$/

/** `《……》（国办发[2018]15号）`: the number of a cited document that is not in the standard's form. */
export const citedDocumentForm = defineRule({
  id: 'cited-document-form',
  group: 'consistency',
  severity: 'info',
  summary: { en: 'The number of a cited document is not in its standard form', zh: '引用公文的发文字号格式不规范' },
  advice: {
    en: 'Print agency, year in full in 〔 〕, and serial, without 第 or leading zeros',
    zh: '按“国办发〔2018〕15号”的形式标注',
  },
  messages: {
    brackets: { en: 'The year of {number} stands in other brackets than 〔 〕', zh: '“{number}”的年份应用六角括号“〔〕”括入' },
    form: { en: '{number} is no document number as the standard prints it', zh: '“{number}”的发文字号格式不规范' },
  },
  check(context) {
    return {
      paragraph({ passage }) {
        if (!passage.folded.includes('》(')) return
        for (const pattern of [CITED, BARE])
          for (const found of passage.folded.matchAll(pattern)) {
            const at = passage.slice(found.index + 2, found.index + found[0].length - 1)
            if (SOUND.test(at.text)) continue
            const fix = pattern === CITED ? bracketEdits(at) : null
            const values = { number: at.text }
            if (fix) context.report({ at, message: 'brackets', values, fix })
            else context.report({ at, message: 'form', values })
          }
      },
    }
  },
})

const OPEN = /[[(<]/
const CLOSE = /[\])>]/

/** The changes that give the year its brackets, null where that alone does not make the number sound. */
function bracketEdits(number: Passage): Edit[] | null {
  const open = number.folded.search(OPEN)
  const close = number.folded.search(CLOSE)
  if (open < 0 || close < open) return null
  const { text } = number
  if (!SOUND.test(`${text.slice(0, open)}〔${text.slice(open + 1, close)}〕${text.slice(close + 1)}`)) return null
  return [
    { start: number.offsetAt(open), end: number.offsetAt(open) + 1, text: '〔' },
    { start: number.offsetAt(close), end: number.offsetAt(close) + 1, text: '〕' },
  ]
}
