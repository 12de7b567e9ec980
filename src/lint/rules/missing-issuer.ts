import { isLetter, isWebPage } from '../letter.ts'
import { defineRule } from '../types.ts'

/** A letter that names its issuer neither in the letterhead nor in the title nor under the text (发文机关署名: GB/T 9704-2012, 7.3.5). */
export const missingIssuer = defineRule({
  id: 'missing-issuer',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The notice names no issuer', zh: '缺少发文机关' },
  advice: { en: 'Print the issuer above the date', zh: '在成文日期之上标注发文机关署名' },
  messages: {
    none: {
      en: 'The notice names no issuer in its letterhead, its title or under its text',
      zh: '版头、标题和署名处都没有发文机关',
    },
  },
  options: {
    webPages: { default: false, description: 'Also ask it of web pages, whose site may print the issuer beside the text' },
  },
  check(context) {
    const { notice } = context
    return {
      end() {
        if (notice.issuer !== null || !isLetter(notice)) return
        if (context.options.webPages || !isWebPage(notice)) context.report({ at: null, message: 'none' })
      },
    }
  },
})
