import { isLetter, isWebPage } from '../letter.ts'
import { defineRule } from '../types.ts'

/** A letter without the date of its signing (成文日期: GB/T 9704-2012, 7.3.5). */
export const missingSignedDate = defineRule({
  id: 'missing-signed-date',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The notice has no date of signing', zh: '缺少成文日期' },
  advice: { en: 'Print the date under the issuer, as 2022年8月3日', zh: '在发文机关署名下标注成文日期，如2022年8月3日' },
  messages: {
    none: { en: 'The notice has no date of signing', zh: '公文没有标注成文日期' },
  },
  options: {
    webPages: { default: false, description: 'Also ask it of web pages, whose site may print the date beside the text' },
  },
  check(context) {
    const { notice } = context
    return {
      end() {
        if (notice.signedOn !== null || !isLetter(notice)) return
        if (context.options.webPages || !isWebPage(notice)) context.report({ at: null, message: 'none' })
      },
    }
  },
})
