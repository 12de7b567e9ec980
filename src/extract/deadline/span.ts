/** Spans and lists of points: 6月至9月, 2023-2025年, 3月25日、6月25日前. */

import { codeSet } from '../../tree/codes.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import { MONTH_PARTS, QUARTERS, START_WORDS, TIME_WORDS } from '../../vocabulary/time.ts'
import { dayNumber, FIRST_YEAR, LAST_YEAR, unstatedYear } from './calendar.ts'
import { compile, compileWords, matchAt, type Pattern, readNumber } from './pattern.ts'
import { type Point, type PointUnit, readPoint } from './point.ts'
import type { Inferred, Search } from './types.ts'

/** Days from `from` to `to`, told by two points. */
export interface SpanOfDays {
  start: number
  end: number
  from: number
  to: number
  unit: PointUnit
  inferred: Inferred[]
  /** The year in which it ends. */
  year: number
}

const YEARS = compile('(?<a>{Y})_(?:{yearly})?_{to}_(?<b>{Y})_{yearly}(?!{of}?{before})')
/** The year before a month or a quarter. */
export const YEAR_OPEN = '(?:(?<y>{Y})_{yearly}_|(?<ny>[12][0-9]{3})[./])?'
const MONTHS = compile(
  `${YEAR_OPEN}(?<a>{N})_{to}_(?<b>{N})_(?:{month}(?:(?!{early}{earlyOther})(?<part>{monthPart})|{end})?(?!_[0-9])|(?<none>$))`,
)
/** 二至四季度, 2023年第一—三季度. */
const QUARTERS_TO = compile(`${YEAR_OPEN}(?<a>{quarterNumber})_{to}_{ordinal}?(?<b>{quarterNumber})_{quarter}`)
/** 二、三季度; with 末 or 前 behind it the last quarter is a limit, and with 各 each is a time of its own. */
const QUARTERS_LISTED = compile(
  `${YEAR_OPEN}{ordinal}?(?<a>{quarterNumber})(?:_[、,]_{ordinal}?{quarterNumber}){0,2}_[、,]_{ordinal}?(?<b>{quarterNumber})_{quarter}(?!_(?:{end}|{before}|{each}))`,
)
/** 七、八月份; with 底 or 前 behind it the last month is a limit. */
const LISTED = compile(
  `${YEAR_OPEN}(?<a>{N})_(?:[、,]_{N}_){0,4}[、,]_(?<b>{N})_{month}(?!_(?:[0-9]|{end}|{before}|{monthPart}))`,
)
const DAYS = compile('(?:(?<y>{Y})_{yearly}_)?(?<m>{N})_{month}_(?<a>{N})_{day}?_(?:{to}|{falseDash}(?=[0-9]))_(?<b>{N})_{day}')
const CONNECT = compile('_{from}?_(?:{to}|{falseDash}(?=[0-9]))_')
const TOUCH = compile('_、?_')
const QUARTER = new Map<string, number>(QUARTERS)
const LAST_OF_PART = new Map<string, number>(MONTH_PARTS.map(([name, , last]) => [name, last]))
const LIST_MARK = /[、,]/
const JOIN = compile('_[、]?_{and}?')

/** A span that two numbers share one sign for (`6-9月`, `七、八月`, `二、三季度`, `2023-2025年`, `5月1-31日`) or two points tell. Null if none starts here. */
export function readSpan(search: Search, at: number): SpanOfDays | null {
  const sign = signAhead(search.text, at)
  if (sign === 'list') return readMonths(search, at, LISTED) ?? readQuarters(search, at, QUARTERS_LISTED)
  return sign
    ? (readYears(search.text, at) ??
        readDays(search, at) ??
        readMonths(search, at, MONTHS) ??
        readQuarters(search, at, QUARTERS_TO))
    : null
}

/** The longest first half of a span (二○二四年十二月三十一日) with its blanks. */
const LONGEST_HALF = 16
const DASHES = codeSet([...TIME_WORDS.to, ...TIME_WORDS.falseDash])
/** What the first half of a span is made of. */
const HALF = codeSet([NUMERAL_CHARACTERS, 'Ool', ' \n./', ...TIME_WORDS.yearly, ...TIME_WORDS.month, ...TIME_WORDS.day].join(''))

const LISTING = codeSet('、,')

/** A cheap look ahead that spares most points the patterns: a dash or 至, or a mark between numbers. */
export function signAhead(text: string, at: number): 'dash' | 'list' | null {
  for (let i = at + 1; i < at + LONGEST_HALF; i++) {
    const code = text.charCodeAt(i)
    if (DASHES.has(code)) return 'dash'
    if (!HALF.has(code)) return LISTING.has(code) ? 'list' : null
  }
  return null
}

function readYears(text: string, at: number): SpanOfDays | null {
  const found = matchAt(YEARS, text, at)
  const from = readNumber(found?.groups?.a)
  const to = readNumber(found?.groups?.b)
  if (!found || from === null || to === null || from < FIRST_YEAR || to > LAST_YEAR || to < from) return null
  return {
    start: at,
    end: at + found[0].length,
    from: dayNumber(from, 1, 1),
    to: dayNumber(to, 12, 31),
    unit: 'year',
    inferred: [],
    year: to,
  }
}

/** The year of a span that begins in `month`: printed, or the sentence's, or the plan's. */
export function spanYear(search: Search, printed: string | undefined, month: number | null): number | null {
  const year = printed === undefined ? unstatedYear(search, month) : readNumber(printed)
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

function readMonths(search: Search, at: number, pattern: Pattern): SpanOfDays | null {
  const found = matchAt(pattern, search.text, at)
  const parts = found?.groups
  if (!found || !parts) return null
  // Without 月 (2024.1-12) the year must be there, and the text a column's value.
  if (parts.none !== undefined && (parts.ny === undefined || search.context.slot === 'prose')) return null
  const printed = parts.y ?? parts.ny
  const from = readNumber(parts.a)
  const year = spanYear(search, printed, from)
  const to = readNumber(parts.b)
  if (year === null || from === null || to === null || from < 1 || from > 12 || to < 1 || to > 12) return null
  // A list goes on by one: 七、八月 is a span, 三、九月 are two months.
  if (pattern === LISTED && to - from !== found[0].split(LIST_MARK).length - 1) return null
  const last = to < from ? year + 1 : year
  return {
    start: at,
    end: at + found[0].length,
    from: dayNumber(year, from, 1),
    to: dayNumber(last, to, LAST_OF_PART.get(parts.part ?? '') ?? 31),
    unit: 'month',
    inferred: printed === undefined ? ['year'] : [],
    year: last,
  }
}

function readQuarters(search: Search, at: number, pattern: Pattern): SpanOfDays | null {
  const found = matchAt(pattern, search.text, at)
  const parts = found?.groups
  const [from, to] = [QUARTER.get(parts?.a ?? ''), QUARTER.get(parts?.b ?? '')]
  const printed = parts?.y ?? parts?.ny
  const year = spanYear(search, printed, from === undefined ? null : from * MONTHS_OF_QUARTER - 2)
  if (!found || year === null || from === undefined || to === undefined || to <= from) return null
  if (pattern === QUARTERS_LISTED && to - from !== found[0].split(LIST_MARK).length - 1) return null
  return {
    start: at,
    end: at + found[0].length,
    from: dayNumber(year, from * MONTHS_OF_QUARTER - 2, 1),
    to: dayNumber(year, to * MONTHS_OF_QUARTER, 31),
    unit: 'month',
    inferred: printed === undefined ? ['year'] : [],
    year,
  }
}

const MONTHS_OF_QUARTER = 3

function readDays(search: Search, at: number): SpanOfDays | null {
  const found = matchAt(DAYS, search.text, at)
  const parts = found?.groups
  if (!found || !parts) return null
  const month = readNumber(parts.m)
  const year = spanYear(search, parts.y, month)
  const from = readNumber(parts.a)
  const to = readNumber(parts.b)
  if (year === null || month === null || from === null || to === null) return null
  if (month < 1 || month > 12 || from < 1 || to < from || to > 31) return null
  return {
    start: at,
    end: at + found[0].length,
    from: dayNumber(year, month, from),
    to: dayNumber(year, month, to),
    unit: 'day',
    inferred: parts.y === undefined ? ['year'] : [],
    year,
  }
}

/** The span that `first` opens, if a dash or 至 and a second point follow: `10月` + `-次年3月`. */
export function spanFrom(search: Search, first: Point): SpanOfDays | null {
  if (first.before) return null
  const connect = matchAt(CONNECT, search.text, first.end)
  if (!connect && first.edge !== 'end') return null
  const second = readPoint(
    search,
    first.end + (connect ?? (matchAt(TOUCH, search.text, first.end) as RegExpExecArray))[0].length,
    first,
  )
  if (!second || second.festival) return null
  // 7月底8月初: the end of one month and the beginning of the next, without a word between them.
  if (!connect && !(isEarly(second) && second.from === first.to + 1)) return null
  let { to, year } = second
  if (to < first.from && !second.stated) {
    // 11月至2月: the second half lies in the next year.
    const day = new Date(to * 86_400_000)
    to = dayNumber(second.year + 1, day.getUTCMonth() + 1, second.unit === 'day' ? day.getUTCDate() : 31)
    year += 1
  }
  const from = startOf(first)
  if (to < from) return null
  return { start: first.start, end: second.end, from, to, unit: second.unit, inferred: [...first.inferred], year }
}

function isEarly({ unit, edge }: Point): boolean {
  return unit === 'part' || edge === 'begin'
}

/** The first day of a span: 7月底至… begins with its last ten days, 2024年底至… with December. */
function startOf({ edge, unit, year, month, from }: Point): number {
  if (edge !== 'end' || unit === 'day' || unit === 'part') return from
  return dayNumber(year, month, unit === 'month' ? LAST_DAYS : 1)
}

const LAST_DAYS = 21

const LONGEST_LIST = 12
/** Behind a list of times: 各开展一次. */
export const EACH = compile('{each}')
/** Opens the work behind a time. */
export const START = compileWords(START_WORDS)

/**
 * The points of a list whose last one carries the mark for all (`3月25日、6月25日、9月25日前`), that carry the same mark (`6月底、11月底`), or that
 * are months in which something is done (`4月、9月各开展一次`, `4月和9月集中排查`); one point where there is no list. Years run on: `7月10日和次年1月10日前`.
 */
export function readList(search: Search, first: Point): Point[] {
  if (first.start < search.plainUntil) return [first]
  const points = [first]
  let last = first
  while (points.length < LONGEST_LIST && !last.before && last.edge !== 'inside') {
    const join = matchAt(JOIN, search.text, last.end)
    if (!join || join[0].length === 0) break
    const next = readPoint(search, last.end + join[0].length, last)
    if (!next || next.numeric !== first.numeric || next.unit !== first.unit) break
    if (last.edge && last.edge !== next.edge) break
    points.push(next)
    last = next
  }
  if (!last.before && !last.edge && matchAt(EACH, search.text, last.end)) return points
  if (!last.before && !last.edge && last.unit === 'month' && points.length > 1 && matchAt(START, search.text, last.end))
    return points
  if (!last.before && !last.edge) {
    // Read once that no mark follows: the other points of the list need not look again.
    search.plainUntil = last.start
    return [first]
  }
  for (const point of points) {
    point.before = last.before
    point.edge = last.edge
  }
  return points
}
