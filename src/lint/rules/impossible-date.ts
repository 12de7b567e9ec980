import { NUMERAL_CHARACTERS, readNumeral } from '../../tree/numerals.ts'
import { seeTexts } from '../passages.ts'
import { defineRule } from '../types.ts'

const NUMBER = `[${NUMERAL_CHARACTERS}○]`
const DATE = new RegExp(`(?<![\\d.])(?:(${NUMBER}{4})年)?(${NUMBER}{1,3})月(?:(${NUMBER}{1,3})日)?`, 'g')
const MONTH = '月'
const CIRCLE = /○/g
/** Days of each month in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const FEBRUARY = 2

/** `2月30日`, `2023年2月29日`, `2024年13月`: a day that no calendar has. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'structure',
  severity: 'error',
  summary: { en: 'A date is none that the calendar has', zh: '日期不存在' },
  advice: { en: 'Correct the month or the day', zh: '更正月份或日期' },
  messages: {
    none: { en: 'There is no {date}', zh: '不存在“{date}”这一日期' },
  },
  check(context) {
    return seeTexts(context, (text) => {
      if (!text.folded.includes(MONTH)) return
      for (const found of text.folded.matchAll(DATE)) {
        const [date, year, month, day] = found
        if (isPossible(read(year), read(month), read(day))) continue
        const passage = text.slice(found.index, found.index + date.length)
        context.report({ at: passage, message: 'none', values: { date: passage.text } })
      }
    })
  },
})

function read(number: string | undefined): number | null {
  return number === undefined ? null : readNumeral(number.replace(CIRCLE, '〇'))
}

/** Whether there may be such a day; what is not stated or not read is in order. */
function isPossible(year: number | null, month: number | null, day: number | null): boolean {
  if (month === null) return true
  // A month alone counts only where it stands behind its year: 13月龄 is an age.
  if (month < 1 || month > DAYS.length) return year === null && day === null
  if (day === null) return true
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false
  return !(month === FEBRUARY && day === DAYS[1] && year !== null && !isLeap(year))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
