/** Calendar dates as letterheads print them. */
import { UNMARKED_DAY } from '../outline/kinds.ts'
import { readNumeral } from '../tree/numerals.ts'
import { daysIn } from './deadline/calendar.ts'

/**
 * ISO date of the parts that a date pattern matched, null for an impossible day: `2022`, `八`, `3` → `2022-08-03`; `二○二二` is read with
 * its circle as a zero.
 */
export function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map((part) => readNumeral(part.replace(CIRCLES, '〇')))
  if (!y || !m || !d || y < 1949 || y > 2100 || m > 12 || d > daysIn(y, m)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** ISO date of a day that has lost 年, 月 or 日, where its digits can be one day only: `2024315`, `2024315日` → `2024-03-15`; null for `2024111`. */
export function isoDateWithoutMarks(folded: string): string | null {
  const found = UNMARKED_DAY.exec(folded)
  if (!found) return null
  const [, year = '', ...parts] = found
  const [rest = '', day] = parts.filter((part) => part !== undefined)
  if (day !== undefined) return isoDate(year, rest, day)
  const days = [1, 2].map((at) => isoDate(year, rest.slice(0, at), rest.slice(at))).filter((day) => day !== null)
  return days.length === 1 ? (days[0] ?? null) : null
}

const CIRCLES = /[○OＯo]/g
