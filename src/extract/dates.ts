/** Calendar dates as letterheads print them. */
import { readNumeral } from '../tree/numerals.ts'

/** The last day of a month. */
function daysIn(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
}

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
