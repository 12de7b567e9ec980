/** Patterns over the words of `vocabulary/time.ts`. */

import { readNumeral } from '../../tree/numerals.ts'
import {
  FIVE_YEAR_PLANS,
  FIXED_FESTIVALS,
  HALF_YEARS,
  LUNAR_FESTIVALS,
  MONTH_PARTS,
  NUMERAL_DIGITS,
  NUMERAL_HALF,
  NUMERAL_TENS,
  NUMERAL_UNITS,
  PERIOD_UNITS,
  QUARTERS,
  RECURRING_UNITS,
  RELATIVE_MONTHS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  SOLAR_FESTIVALS,
  TIME_WORDS,
  WEEKDAYS,
} from '../../vocabulary/time.ts'

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g
const NAME = /\{([A-Za-z]+)\}/g

/** Words as alternatives, the longest first, in one group: `['月', '月份']` → `(?:月份|月)`. */
export function any(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`
}

const first = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map((row) => row[0])
const digits = first(NUMERAL_DIGITS).join('')
const written = `[${digits}${first(NUMERAL_UNITS).join('')}${first(NUMERAL_TENS).join('')}]`

/** Named parts: `{Y}` a year of four digits, `{N}` a number; O and l are what OCR makes of 0 and 1. */
const PARTS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(TIME_WORDS).map(([name, words]) => [name, any(words)])),
  Y: `[12${digits}][0-9Ool${digits}]{3}`,
  N: `(?:[0-9Ol]{1,3}|${written}{1,5})`,
  half: NUMERAL_HALF,
  weekday: any(first(WEEKDAYS)),
  relativeYear: any(first(RELATIVE_YEARS)),
  relativeMonth: any(first(RELATIVE_MONTHS)),
  relativeWeek: any(first(RELATIVE_WEEKS)),
  quarterNumber: any(first(QUARTERS)),
  monthPart: any(first(MONTH_PARTS)),
  halfYear: any(first(HALF_YEARS)),
  fiveYears: any(first(FIVE_YEAR_PLANS)),
  festival: any([...first(FIXED_FESTIVALS), ...first(LUNAR_FESTIVALS), ...SOLAR_FESTIVALS]),
  periodUnit: any(first(PERIOD_UNITS)),
  recurringUnit: any(first(RECURRING_UNITS)),
}

/**
 * Compiles a pattern once, at module load: `{name}` is a list of `TIME_WORDS` or a part above, `_` a blank that may be there.
 * The result is sticky: set `lastIndex`, then `exec`.
 */
export function compile(source: string): RegExp {
  return new RegExp(expand(source), 'y')
}

/** As `compile`, for the end of a short slice to the left of a place. */
export function compileEnd(source: string): RegExp {
  return new RegExp(`(?:${expand(source)})$`)
}

function expand(source: string): string {
  return source.replaceAll('_', '[ \\n]?').replace(NAME, (_, name: string) => PARTS[name] ?? name)
}

/** Sticky match at a place, with its named groups. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const ZERO_LIKE = /[Oo]/g
const ONE_LIKE = /l/g

/** Reads a number, OCR's letters mended: `1O` → 10. Null if it is none. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  return readNumeral(text) ?? readNumeral(text.replace(ZERO_LIKE, '0').replace(ONE_LIKE, '1'))
}
