/** Numbers as a cell shows them: number formats of spreadsheets (ECMA-376 part 1, 18.8.31), dates among them. */
import { writeNumeral } from '../../tree/numerals.ts'
import {
  BUILT_IN_FORMATS,
  FORMAT_DIGITS,
  HALF_DAY_PATTERN,
  MONTH_DAY_WORDS,
  WEEKDAY_NAMES,
} from '../../vocabulary/number-formats.ts'
import { compileFormat, type FormatSection } from './format-code.ts'

const BUILT_IN = new Map<number, string>(BUILT_IN_FORMATS)
const DAY = 86_400_000
/** Day 0 of both date systems, in days before 1970-01-01. */
const EPOCH_1900 = 25_569
const EPOCH_1904 = 24_107
/** Serials past year 9999 are no dates. */
const LAST_SERIAL = 2_958_466
const MAX_DECIMALS = 20

/** The code of a built-in format; `General` for indices that have none. */
export function builtInFormat(index: number): string {
  return BUILT_IN.get(index) ?? 'General'
}

/** Gives number → shown text for one workbook; codes are compiled once. */
export function numberFormatter(date1904: boolean): (value: number, code: string) => string {
  const compiled = new Map<string, FormatSection[]>()
  return (value, code) => {
    if (!Number.isFinite(value)) return String(value)
    let sections = compiled.get(code)
    if (!sections) {
      sections = compileFormat(code)
      compiled.set(code, sections)
    }
    return show(value, sections, date1904)
  }
}

/** A number without a format: at most ten digits after the first where it is no integer, as `General` shows it. `14.0` → `14`. */
function general(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(10)))
}

function show(value: number, sections: readonly FormatSection[], date1904: boolean): string {
  const [first, second, third] = sections
  if (!first) return general(value)
  if (first.date) {
    const shown = showDate(value, first, date1904)
    return shown ?? general(value)
  }
  if (value < 0 && second) return showNumber(-value, second)
  if (value === 0 && third) return showNumber(0, third)
  return value < 0 ? `-${showNumber(-value, first)}` : showNumber(value, first)
}

function showNumber(value: number, section: FormatSection): string {
  const numbers = section.tokens.filter((token) => token.kind === 'number' || token.kind === 'general')
  if (numbers.length > 1) return general(value)
  const scaled = value * 100 ** section.percents
  let shown = ''
  for (const token of section.tokens) {
    if (token.kind === 'text') shown += token.text
    else if (section.chinese && Number.isInteger(scaled) && scaled < 10_000) shown += writeNumeral(scaled)
    else if (token.kind === 'number') shown += fillPattern(scaled, token.pattern)
    else if (token.kind === 'general') shown += general(scaled)
  }
  return shown.trim()
}

/** `#,##0.0` with 1234.56 → `1,234.6`. */
function fillPattern(value: number, pattern: string): string {
  const point = pattern.indexOf('.')
  const whole = point < 0 ? pattern : pattern.slice(0, point)
  const fraction = point < 0 ? '' : pattern.slice(point + 1)
  const decimals = Math.min(countOf(fraction, '0#?'), MAX_DECIMALS)
  const required = countOf(fraction, '0')
  let scaled = value
  let end = whole.length
  while (whole[end - 1] === ',') {
    scaled /= 1000
    end -= 1
  }
  if (Math.abs(scaled) >= 1e21) return String(value)
  const fixed = Number(scaled.toPrecision(15)).toFixed(decimals)
  const dot = fixed.indexOf('.')
  let integer = dot < 0 ? fixed : fixed.slice(0, dot)
  let rest = dot < 0 ? '' : fixed.slice(dot + 1)
  while (rest.length > required && rest.endsWith('0')) rest = rest.slice(0, -1)
  integer = integer.padStart(Math.min(countOf(whole, '0'), MAX_DECIMALS), '0')
  if (whole.slice(0, end).includes(',')) integer = group(integer)
  return rest ? `${integer}.${rest}` : integer
}

function group(digits: string): string {
  let grouped = digits
  for (let at = digits.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`
  return grouped
}

function countOf(text: string, characters: string): number {
  let count = 0
  for (const character of text) if (characters.includes(character)) count++
  return count
}

/** The date as its format words it (`2024年6月`), or as ISO 8601 with the parts the format shows; undefined for what is no date. */
function showDate(serial: number, section: FormatSection, date1904: boolean): string | undefined {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined
  // The 1900 system counts a 29 February 1900 that never was.
  const days = date1904 ? serial - EPOCH_1904 : serial - EPOCH_1900 + (serial < 60 ? 1 : 0)
  const date = new Date(Math.round((days * DAY) / 1000) * 1000)
  return section.worded ? wordedDate(date, serial, section) : isoDate(date, section)
}

function isoDate(date: Date, section: FormatSection): string {
  const iso = date.toISOString()
  const has = (letters: string): boolean =>
    section.tokens.some((token) => token.kind === 'date' && letters.includes(token.letter))
  const day = has('d')
  const month = monthToken(section)
  let shown = ''
  if (has('ye')) shown = day ? iso.slice(0, 10) : month ? iso.slice(0, 7) : iso.slice(0, 4)
  else if (month && day) shown = `${date.getUTCMonth() + 1}${MONTH_DAY_WORDS.month}${date.getUTCDate()}${MONTH_DAY_WORDS.day}`
  else if (month && !has('hs')) shown = `${date.getUTCMonth() + 1}${MONTH_DAY_WORDS.month}`
  if (!has('hs')) return shown
  return `${shown} ${iso.slice(11, has('s') ? 19 : 16)}`.trim()
}

function monthToken(section: FormatSection): boolean {
  return section.tokens.some((token) => token.kind === 'date' && token.letter === 'm')
}

function wordedDate(date: Date, serial: number, section: FormatSection): string {
  const twelve = section.tokens.some((token) => token.kind === 'date' && token.letter === 'half')
  let shown = ''
  for (const token of section.tokens) {
    if (token.kind === 'text') shown += token.text
    else if (token.kind === 'date') shown += datePart(date, serial, token, section.chinese, twelve)
  }
  return shown.trim()
}

function datePart(
  date: Date,
  serial: number,
  { letter, size }: { letter: string; size: number },
  chinese: boolean,
  twelve: boolean,
): string {
  const number = (value: number): string => (chinese ? writeNumeral(value) : String(value).padStart(Math.min(size, 2), '0'))
  const year = String(date.getUTCFullYear())
  const hour = date.getUTCHours()
  switch (letter) {
    case 'y':
    case 'e': {
      const digits = letter === 'y' && size < 3 ? year.slice(-2) : year
      return chinese ? [...digits].map((digit) => FORMAT_DIGITS[Number(digit)] ?? '').join('') : digits
    }
    case 'm':
      return number(date.getUTCMonth() + 1)
    case 'd':
      return size > 2 ? weekday(date) : number(date.getUTCDate())
    case 'a':
      return size > 3 ? weekday(date) : weekday(date).slice(-1)
    case 'h':
      return number(twelve ? hour % 12 || 12 : hour)
    case 'minute':
      return number(date.getUTCMinutes())
    case 's':
      return number(date.getUTCSeconds())
    case 'elapsed':
      return String(Math.floor(serial * 24))
    default:
      return HALF_DAY_PATTERN.slice(hour < 12 ? 0 : 3, hour < 12 ? 2 : 5)
  }
}

function weekday(date: Date): string {
  return WEEKDAY_NAMES[date.getUTCDay()] ?? ''
}
