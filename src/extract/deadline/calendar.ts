/** Days as numbers (days since 1970-01-01), so that they can be compared and counted. */
import { FIXED_FESTIVALS, LUNAR_DAYS, LUNAR_FESTIVALS, SOLAR_FESTIVALS } from '../../vocabulary/time.ts'
import type { Search } from './types.ts'

const MILLISECONDS = 86_400_000
/** The last month that belongs to the year after, in a plan for a winter and the spring behind it. */
export const LAST_OF_SPRING = 6
/** Years that a notice can mean; others are misprints or numbers of something else. */
export const FIRST_YEAR = 1949
export const LAST_YEAR = 2100

/** The number of a day; a day beyond the month's end is its last day: `(2024, 2, 30)` is 2024-02-29. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, Math.min(day, daysIn(year, month))) / MILLISECONDS
}

/** The year of a month that none is printed for: the sentence's, or the plan's; the first months of a winter's plan are those of the year after. */
export function unstatedYear({ year, context }: Search, month: number | null): number | null {
  const { planYear, winter } = context
  if ((year !== null && year !== planYear) || planYear === undefined) return year
  return winter && month !== null && month <= LAST_OF_SPRING ? planYear + 1 : planYear
}

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `19782` → `'2024-02-29'`. */
export function isoDay(day: number): string {
  const date = new Date(day * MILLISECONDS)
  const month = date.getUTCMonth() + 1
  const inMonth = date.getUTCDate()
  return `${date.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}-${inMonth < 10 ? '0' : ''}${inMonth}`
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/

/** `'2024-03-15'` → year, month and day number; null if it is no such date. */
export function readIso(date: string | undefined): { year: number; month: number; day: number } | null {
  const found = date === undefined ? null : ISO.exec(date)
  if (!found) return null
  const year = Number(found[1])
  const month = Number(found[2])
  if (month < 1 || month > 12) return null
  return { year, month, day: dayNumber(year, month, Number(found[3])) }
}

/** The day that a spreadsheet's serial number means (1900 system, after February 1900): `45657` → `'2024-12-31'`. */
export function excelDay(serial: number): string {
  return isoDay(serial - 25_569)
}

/** Day of the week, Monday 0. */
export function weekday(day: number): number {
  return (day + 3) % 7
}

const FIXED = new Map<string, number>(FIXED_FESTIVALS)
const LUNAR = new Map<string, readonly [string, number]>(LUNAR_FESTIVALS.map(([name, table, plus]) => [name, [table, plus]]))
const SOLAR: ReadonlySet<string> = new Set(SOLAR_FESTIVALS)

/** The day of a festival in a year: `('春节', 2024)` → 2024-02-10. Null for an unknown festival or a year without a table. */
export function festivalDay(name: string, year: number): number | null {
  const fixed = FIXED.get(name)
  if (fixed !== undefined) return dayNumber(year, Math.floor(fixed / 100), fixed % 100)
  if (SOLAR.has(name)) {
    // The common formula for the day of the solar term in this century.
    const short = year % 100
    return year >= 2000 ? dayNumber(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)) : null
  }
  const lunar = LUNAR.get(name)
  if (!lunar) return null
  const table = { spring: LUNAR_DAYS.spring, dragon: LUNAR_DAYS.dragon, autumn: LUNAR_DAYS.autumn, double: LUNAR_DAYS.double }[
    lunar[0]
  ]
  const day = table?.[year - LUNAR_DAYS.first]
  return day === undefined ? null : dayNumber(year, Math.floor(day / 100), day % 100) + lunar[1]
}
