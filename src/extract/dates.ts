/** Calendar dates as letterheads print them. */
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

const CIRCLES = /[○OＯo]/g
