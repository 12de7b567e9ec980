/** Spans that have a name: a five-year plan, from today on. */
import { FIVE_YEAR_PLANS } from '../../vocabulary/time.ts'
import { dayNumber, isoDay, readIso } from './calendar.ts'
import { mark } from './dates.ts'
import { compile, matchAt } from './pattern.ts'
import { readPoint } from './point.ts'
import type { DeadlineValue, Reading, Search } from './types.ts'

const PLANS = new Map<string, number>(FIVE_YEAR_PLANS)
const FIVE_YEARS = compile('"?(?<plan>{fiveYears})"?(?:(?<stage>{stage})|(?<end>{stageEnd}))', ['"', ...PLANS.keys()])
const TODAY = compile('{today}(?:{to}|{from}{to})')

/** “十四五”期间 → during 2021-01-01..2025-12-31, “十四五”末 → by its end. The name alone is none. */
export function readFiveYears(search: Search, at: number): Reading | null {
  const found = matchAt(FIVE_YEARS, search.text, at)
  const from = PLANS.get(found?.groups?.plan ?? '')
  if (!found || from === undefined) return null
  const end = at + found[0].length
  const start = isoDay(dayNumber(from, 1, 1))
  const last = isoDay(dayNumber(from + 4, 12, 31))
  // A five-year plan that was over before the notice's plan begins is history.
  const planYear = search.context.planYear
  if (planYear !== undefined && from + 4 < planYear) return { matches: [], end }
  const value: DeadlineValue = found.groups?.stage ? { kind: 'during', start, end: last } : { kind: 'by', date: last }
  return { matches: [{ start: at, end, value }], end }
}

/** 即日起至6月30日 → during, from the day on which the notice is signed; by where that is not known. */
export function readFromToday(search: Search, at: number): Reading | null {
  const found = matchAt(TODAY, search.text, at)
  if (!found) return null
  const point = readPoint(search, at + found[0].length)
  if (!point) return null
  const signed = readIso(search.context.noticeDate)
  const date = isoDay(point.to)
  const inferred = point.inferred
  const value: DeadlineValue =
    signed && signed.day <= point.to
      ? { kind: 'during', start: isoDay(signed.day), end: date, ...mark(inferred) }
      : { kind: 'by', date, ...mark(inferred) }
  return { matches: [{ start: at, end: point.end, value }], end: point.end }
}
