import { DATE } from '../../outline/kinds.ts'
import type { Passage } from '../../tree/passage.ts'
import { defineRule, type Edit } from '../types.ts'

const ARABIC = /\d/
const PADDED = /(?<!\d)0(?=\d[月日])/g
/** The standard that prints dates in Arabic numerals took effect in the middle of 2012. */
const FIRST_YEAR = 2013

/** A date of signing or printing in another form than 2022年8月3日 (GB/T 9704-2012, 7.3.5.4 and 7.4.3). */
export const malformedDate = defineRule({
  id: 'malformed-date',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The date of signing or printing is not of the form 2022年8月3日', zh: '成文日期或印发日期格式不规范' },
  advice: {
    en: 'Print the whole date in Arabic numerals with 年, 月 and 日 and without zeros, as 2022年8月3日',
    zh: '用阿拉伯数字将年、月、日标全，月、日不编虚位，如2022年8月3日',
  },
  messages: {
    padded: { en: 'The date {date} has zeros before month or day', zh: '日期“{date}”的月、日编了虚位' },
    chinese: { en: 'The date {date} is printed in Chinese numerals', zh: '日期“{date}”用了汉字数字' },
    marks: { en: 'The date {date} is not printed with 年, 月 and 日', zh: '日期“{date}”没有用年、月、日标示' },
  },
  check(context) {
    const { signedOn } = context.notice
    return {
      paragraph({ kind, passage }) {
        if (kind !== 'signedOn' && kind !== 'printed') return
        const found = DATE.exec(passage.folded)
        if (!found) return
        const date = passage.slice(found.index, found.index + found[0].length)
        const values = { date: date.text }
        if (found[4] !== undefined) context.report({ at: date, message: 'marks', values })
        else if (!ARABIC.test(date.folded)) {
          if (signedOn !== null && Number(signedOn.slice(0, 4)) >= FIRST_YEAR)
            context.report({ at: date, message: 'chinese', values })
        } else {
          const fix = zeros(date)
          if (fix.length > 0) context.report({ at: date, message: 'padded', values, fix })
        }
      },
    }
  },
})

function zeros(date: Passage): Edit[] {
  return [...date.folded.matchAll(PADDED)].flatMap(({ index }) =>
    date.spans(index, index + 1).map((span) => ({ ...span, text: '' })),
  )
}
