/** Dates as they stand in running text, read without asking whether there is such a day. */
import { daysIn } from '../extract/deadline/calendar.ts'
import { oneOf } from '../tree/alternatives.ts'
import { WEEKDAY_WORDS } from '../vocabulary/lint-consistency.ts'
import { WEEKDAYS } from '../vocabulary/time.ts'

/** A printed date: offsets in the text that was searched. */
export interface PrintedDate {
  start: number
  end: number
  /** Null where the date leaves it out. */
  year: number | null
  month: number
  day: number
  /** 0 for Monday, 6 for Sunday; null where no day of the week is printed behind the date. */
  weekday: number | null
}

const WEEK = 7
/** Monday first; the eighth is another name of the seventh. */
const NAMES = WEEKDAYS.map(([name]) => name)
/** 2024年5月1日（星期三）, 5月1日: digits only; blanks of a typesetter may stand between. */
const DATE = new RegExp(
  '(?<![\\d.\\-/~])(?:((?:19|20)\\d\\d)\\s{0,2}年\\s{0,2})?(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日' +
    `(?:\\s{0,2}\\(?\\s{0,2}${oneOf(WEEKDAY_WORDS)}([${NAMES.join('')}]))?`,
  'g',
)
const LEAP_YEAR = 2000

/** The dates of a folded text, in order. */
export function* findDates(folded: string): Generator<PrintedDate> {
  for (const found of folded.matchAll(DATE)) {
    const [whole, year, month, day, weekday] = found
    yield {
      start: found.index,
      end: found.index + whole.length,
      year: year ? Number(year) : null,
      month: Number(month),
      day: Number(day),
      weekday: weekday ? Math.min(WEEK - 1, (NAMES as readonly string[]).indexOf(weekday)) : null,
    }
  }
}

/** Days of a month; February has 29 where the year is not known. */
export function daysOf(year: number | null, month: number): number {
  return daysIn(year ?? LEAP_YEAR, month)
}

/** The day of the week, 0 for Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + WEEK - 1) % WEEK
}

/** 2 → 星期三. */
export function weekdayName(weekday: number): string {
  return `${WEEKDAY_WORDS[0]}${NAMES[weekday] ?? ''}`
}
