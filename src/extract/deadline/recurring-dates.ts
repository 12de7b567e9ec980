/** Days inside a recurring unit: 每年1月31日前, 每年3月至5月, 每季度末, 每月5日前, 每周五. */

import { gather } from '../../tree/gather.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import { RECURRING_UNITS, WEEKDAYS } from '../../vocabulary/time.ts'
import { compile, matchAt, type Pattern, readNumber } from './pattern.ts'
import type { Reading, Search } from './types.ts'

const YEAR_DATE = compile(
  '_{of}?_(?:(?<list>(?:{N}_[、,]_){1,10})?(?<m>{N})_{month}_(?:(?<d>{N})_{day}|(?<end>{end}))?|{ordinal}?(?<q>{quarterNumber}){quarter}|(?<half>{halfYear})|(?<yearEnd>{yearEnd}|{end}))_(?:{end})?_(?<before>{before})?',
)
const PART_OF_MONTH = '(?:_{N}_{day}|{monthPart}|{end})?'
/** 每年3月至5月, 每年11月1日至次年3月底. */
const YEAR_SPAN = compile(
  `_{of}?_(?<a>{N})_(?:{month}${PART_OF_MONTH})?_{to}_(?:{relativeYear}_)?(?<b>{N})_{month}${PART_OF_MONTH}`,
)
const MONTH_SPAN = compile('_{of}?_(?<a>{N})_{day}?_{to}_(?<b>{N})_{day}')
const MORE_MONTHS = compile('_(?:[、,]|{and})_(?<m>{N})_{month}(?:(?<d>{N})_{day}|{end})?_{before}?')
const QUARTER_DATE = compile(
  '_{of}?_(?:(?<first>{firstMonth})|(?<last>{lastMonth}|{end}{monthSign}|{end}))?_{of}?_(?:(?<d>{N})_{day}|(?<end>{end}))?_{before}?',
)
const MONTH_DATE = compile(
  '_{of}?_(?:(?<d>{N})_{day}(?<more>(?:_、_{N}_{day}){0,5})|(?<end>{end})|(?<work>{last}{workday})|(?<part>{monthPart}))_{before}?',
)
const WEEK_DATE = compile(
  '(?<day>{weekday})(?:_{to}_{week}?(?<last>{weekday}))?(?!{workCount})(?:{offWork}|{dayPart})?_{before}?',
)
const DAY_TIME = compile('_[0-9]{1,2}(?::[0-9]{2}|{hour})_{before}')
const NUMBERS = /[0-9]+/g
const NUMERALS = new RegExp(`[${NUMERAL_CHARACTERS}]+`, 'g')
const WEEKDAY = new Map<string, string>(WEEKDAYS)
const MONTHS_OF_YEAR = 12
const DAYS_OF_MONTH = 31

/** What recurs by a rule of RFC 5545; null where it has none. */
export function reading(start: number, end: number, rrule: string | null): Reading {
  return { matches: [{ start, end, value: rrule === null ? { kind: 'every' } : { kind: 'every', rrule } }], end }
}

type Kind = 'year' | 'quarter' | 'month' | 'week' | 'day'

/** The units that may have days, by their words. */
export const KIND = new Map<string, Kind>(
  gather(RECURRING_UNITS, ([name, frequency, interval]): [string, Kind][] => {
    if (frequency === 'YEARLY') return [[name, 'year']]
    if (frequency === 'MONTHLY' && interval === 3) return [[name, 'quarter']]
    if (frequency === 'MONTHLY' && interval === 1) return [[name, 'month']]
    if (frequency === 'WEEKLY') return [[name, 'week']]
    return frequency === 'DAILY' && interval === 1 ? [[name, 'day']] : []
  }),
)

/** A day inside the recurring unit: 每年1月31日前, 每季度末, 每月5日前, 每周五. */
export function readDate(search: Search, start: number, at: number, unit: string): Reading | null {
  const { text } = search
  switch (KIND.get(unit)) {
    case 'year':
      return readYearDate(text, start, at)
    case 'quarter': {
      const found = matchAt(QUARTER_DATE, text, at)
      const parts = found?.groups
      const day = readNumber(parts?.d) ?? (parts?.last || parts?.end ? -1 : null)
      if (!found || day === null) return null
      const months = parts?.first ? '1,4,7,10' : '3,6,9,12'
      return reading(start, at + found[0].length, `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day}`)
    }
    case 'month':
      return readMonthDate(text, start, at)
    case 'week': {
      const found = matchAt(WEEK_DATE, text, at)
      const days = found ? weekdays(found.groups?.day ?? '', found.groups?.last) : []
      return found && days.length > 0 ? reading(start, at + found[0].length, `FREQ=WEEKLY;BYDAY=${days.join(',')}`) : null
    }
    case 'day': {
      const found = matchAt(DAY_TIME, text, at)
      return found ? reading(start, at + found[0].length, 'FREQ=DAILY') : null
    }
    default:
      return null
  }
}

/** The days from one to another, 一 and 五 → MO to FR, or the one that is named; none where the last comes before the first. */
function weekdays(first: string, last: string | undefined): string[] {
  const to = WEEKDAY.get(last ?? first)
  const week = [...new Set(WEEKDAY.values())]
  return week.slice(week.indexOf(WEEKDAY.get(first) ?? ''), to === undefined ? 0 : week.indexOf(to) + 1)
}

/** The part of each year or month between two numbers of a cycle of `size`, the first behind the last where it runs over its end. */
function readPart(pattern: Pattern, { text, start, at }: Place, name: string, size: number): Reading | null {
  const found = matchAt(pattern, text, at)
  const [from, to] = [readNumber(found?.groups?.a), readNumber(found?.groups?.b)]
  if (!found || from === null || to === null || Math.min(from, to) < 1 || Math.max(from, to) > size) return null
  const length = ((to - from + size) % size) + 1
  const numbers = Array.from({ length }, (_, i) => ((from - 1 + i) % size) + 1)
  return reading(start, at + found[0].length, `${name}=${numbers.join(',')}`)
}

/** Where a date stands in a recurring unit that begins at `start`. */
interface Place {
  text: string
  start: number
  at: number
}

function readYearDate(text: string, start: number, at: number): Reading | null {
  const part = readPart(YEAR_SPAN, { text, start, at }, 'FREQ=YEARLY;BYMONTH', MONTHS_OF_YEAR)
  if (part) return part
  const found = matchAt(YEAR_DATE, text, at)
  const parts = found?.groups
  if (!found || !parts) return null
  let end = at + found[0].length
  const month = readNumber(parts.m)
  if (month === null) {
    if (parts.yearEnd) return reading(start, end, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1')
    const quarter = readNumber(parts.q)
    return reading(start, end, quarter === null ? 'FREQ=YEARLY' : `FREQ=YEARLY;BYMONTH=${quarter * 3};BYMONTHDAY=-1`)
  }
  if (month < 1 || month > 12) return null
  const day = readNumber(parts.d) ?? (parts.end ? -1 : null)
  if (day !== null && day > 31) return null
  const months = [...(parts.list?.match(NUMERALS) ?? []).map((one) => readNumber(one) ?? 0), month]
  if (months.some((one) => one < 1 || one > 12)) return reading(start, at, 'FREQ=YEARLY')
  while (months.length < 12) {
    const more = matchAt(MORE_MONTHS, text, end)
    const next = readNumber(more?.groups?.m)
    const same = (more?.groups?.d === undefined) === (parts.d === undefined)
    if (!more || next === null || next < 1 || next > 12 || !same) break
    months.push(next)
    end += more[0].length
  }
  return reading(start, end, `FREQ=YEARLY;BYMONTH=${months.join(',')}${day === null ? '' : `;BYMONTHDAY=${day}`}`)
}

function readMonthDate(text: string, start: number, at: number): Reading | null {
  const part = readPart(MONTH_SPAN, { text, start, at }, 'FREQ=MONTHLY;BYMONTHDAY', DAYS_OF_MONTH)
  if (part) return part
  const found = matchAt(MONTH_DATE, text, at)
  const parts = found?.groups
  if (!found || !parts) return null
  const end = at + found[0].length
  if (parts.work) return reading(start, end, 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')
  if (parts.end) return reading(start, end, 'FREQ=MONTHLY;BYMONTHDAY=-1')
  const day = readNumber(parts.d)
  if (day === null) return reading(start, end, 'FREQ=MONTHLY')
  if (day < 1 || day > 31) return null
  const days = [day, ...(parts.more?.match(NUMBERS) ?? []).map(Number)].filter((one) => one >= 1 && one <= 31)
  return reading(start, end, `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`)
}
