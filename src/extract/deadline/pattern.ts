/** Patterns over the words of `vocabulary/time.ts`. */

import { oneOf } from '../../tree/alternatives.ts'
import { type CodeSet, codeSet } from '../../tree/codes.ts'
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

const NAME = /\{([A-Za-z]+)\}/g
/** The list with which a source begins. */
const OPENING = /^\{([A-Za-z]+)\}(?!\?)/

const first = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map((row) => row[0])
const digits = first(NUMERAL_DIGITS).join('')
const written = `[${digits}${first(NUMERAL_UNITS).join('')}${first(NUMERAL_TENS).join('')}]`

/** Names of all festivals. */
export const FESTIVALS: readonly string[] = [...first(FIXED_FESTIVALS), ...first(LUNAR_FESTIVALS), ...SOLAR_FESTIVALS]
const WORDS: Readonly<Record<string, readonly string[]>> = TIME_WORDS

/** Named parts: `{Y}` a year of four digits, `{N}` a number; O, l and I are what OCR makes of 0 and 1. */
const PARTS: Record<string, string> = {
  Y: `[12${digits}][0-9Ool${digits}]{3}`,
  N: `(?:[0-9OlI]{1,3}|${written}{1,5})`,
  half: NUMERAL_HALF,
  weekday: oneOf(first(WEEKDAYS)),
  relativeYear: oneOf(first(RELATIVE_YEARS)),
  relativeMonth: oneOf(first(RELATIVE_MONTHS)),
  relativeWeek: oneOf(first(RELATIVE_WEEKS)),
  quarterNumber: oneOf(first(QUARTERS)),
  monthPart: oneOf(first(MONTH_PARTS)),
  halfYear: oneOf(first(HALF_YEARS)),
  fiveYears: oneOf(first(FIVE_YEAR_PLANS)),
  festival: oneOf(FESTIVALS),
  periodUnit: oneOf(first(PERIOD_UNITS)),
  recurringUnit: oneOf(first(RECURRING_UNITS)),
}

/** A pattern that is built when it is first tried; most notices need few of them. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** First code units of all that it matches, where known: elsewhere it is not tried. */
  readonly starts: CodeSet | null
  built: RegExp | null
}

/**
 * A sticky pattern for `matchAt`: `{name}` is a list of `TIME_WORDS` or a part above, `_` a blank that may be there. `starts` are the words
 * (or characters) with which every match begins; a pattern whose whole source begins with one list of `TIME_WORDS` knows them itself.
 */
export function compile(source: string, starts?: readonly string[]): Pattern {
  const words = starts ?? WORDS[OPENING.exec(source)?.[1] ?? '']
  return { source, flags: 'y', starts: words ? codeSet(words) : null, built: null }
}

/** A sticky pattern of one list of words, and of what `rest` adds behind them. */
export function compileWords(words: readonly string[], rest = ''): Pattern {
  return { ...compile(rest, words), source: oneOf(words) + rest }
}

/** A pattern for `matchEnd`: the end of a short slice to the left of a place. */
export function compileEnd(source: string): Pattern {
  return { source: `(?:${source})$`, flags: '', starts: null, built: null }
}

function build(pattern: Pattern): RegExp {
  const { source, flags } = pattern
  const expanded = source.replaceAll('_', '[ \\n]?').replace(NAME, (whole, name: string) => partOf(name) ?? whole)
  pattern.built = new RegExp(expanded, flags)
  return pattern.built
}

function partOf(name: string): string | undefined {
  const known = PARTS[name]
  const words = WORDS[name]
  if (known !== undefined || !words) return known
  PARTS[name] = oneOf(words)
  return PARTS[name]
}

/** Sticky match at a place, with its named groups. */
export function matchAt(pattern: Pattern, text: string, at: number): RegExpExecArray | null {
  if (pattern.starts && !pattern.starts.has(text.charCodeAt(at))) return null
  const regexp = pattern.built ?? build(pattern)
  regexp.lastIndex = at
  return regexp.exec(text)
}

/** Match at the end of a slice. */
export function matchEnd(pattern: Pattern, text: string): RegExpExecArray | null {
  return (pattern.built ?? build(pattern)).exec(text)
}

/** True where a slice ends with the pattern. */
export function hasEnd(pattern: Pattern, text: string): boolean {
  return matchEnd(pattern, text) !== null
}

const ZERO_LIKE = /[Oo]/g
const ONE_LIKE = /[lI]/g

/** Reads a number, OCR's letters mended: `1O` → 10. Null if it is none. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  return readNumeral(text) ?? readNumeral(text.replace(ZERO_LIKE, '0').replace(ONE_LIKE, '1'))
}
