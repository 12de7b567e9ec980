import { fold } from '../../tree/fold.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import { defineRule } from '../types.ts'

const ARABIC = /\d/
const CHINESE = new RegExp(`[${[...NUMERAL_CHARACTERS].filter((numeral) => !ARABIC.test(numeral)).join('')}]`)
const DATES = ['/signedOn', '/printedOn'] as const

/** `2022年八月3日`: a date in Chinese and Arabic numerals at once (GB/T 9704-2012, 7.3.5.4 and 7.4.3 print dates in Arabic numerals). */
export const mixedNumeralDate = defineRule({
  id: 'mixed-numeral-date',
  group: 'header',
  severity: 'error',
  summary: { en: 'A date is printed in Chinese and Arabic numerals at once', zh: '日期混用汉字数字和阿拉伯数字' },
  advice: { en: 'Print the whole date in Arabic numerals, as 2022年8月3日', zh: '日期中的数字一律用阿拉伯数字，如2022年8月3日' },
  messages: {
    mixed: { en: 'The date {date} mixes Chinese and Arabic numerals', zh: '日期“{date}”混用汉字数字和阿拉伯数字' },
  },
  check(context) {
    return {
      end() {
        for (const pointer of DATES) {
          const date = context.evidence(pointer)?.text
          if (date === undefined) continue
          const folded = fold(date)
          if (ARABIC.test(folded) && CHINESE.test(folded)) context.report({ at: pointer, message: 'mixed', values: { date } })
        }
      },
    }
  },
})
