/** Points of the calendar: 2024年6月30日, 十二月底, 一季度末, 年底, 2024.12, 春节前. */

import { codeSet } from '../../tree/codes.ts'
import {
  HALF_YEARS,
  MONTH_PARTS,
  QUARTERS,
  RELATIVE_MONTHS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  WEEKDAYS,
} from '../../vocabulary/time.ts'
import { dayNumber, FIRST_YEAR, festivalDay, LAST_YEAR, readIso, unstatedYear, weekday } from './calendar.ts'
import { compile, FESTIVALS, matchAt, readNumber } from './pattern.ts'
import type { Inferred, Search } from './types.ts'

export type PointUnit = 'year' | 'half' | 'quarter' | 'month' | 'part' | 'day'

/** A stretch of days that the words name, with the marks behind it. */
export interface Point {
  start: number
  end: number
  /** First and last day, as day numbers; a `before` is not yet applied. */
  from: number
  to: number
  unit: PointUnit
  year: number
  month: number
  /** True where the words give the year. */
  stated: boolean
  inferred: Inferred[]
  /** 底, 末 or 内 follows, or 初 a year. */
  edge: 'end' | 'inside' | 'begin' | null
  /** 前 follows. */
  before: boolean
  /** A day told as a festival: without 前 it is no limit. */
  festival: boolean
  /** Written with points or strokes only (2024.12, 6/30): a date only in a time column or with 前. */
  numeric: boolean
}

const CLOCK = '(?:_{dayPart}?_(?:[0-9]{1,2}|{N})(?::[0-9]{2}|{hour}(?:[0-9]{1,2}{minute})?)|{offWork})?'
const TAIL = '(?<before>_(?:\\({including}\\)|(?<={day}|{end})_{event})?{before}(?!{beforeOther}))?'
/** 初 of 3月初 and 2025年初, not of 初步. */
const EARLY = '{early}(?!{earlyOther})'
const CLOSE = '{close}(?!{closeOther})'
const POINT = compile(
  `(?:(?:(?<y>{Y})_{yearly}{of}?|(?<y2>'?[0-9]{2}){year}(?=_(?:{N}_{month}|{end}))|(?<rel>{relativeYear}){of}?)_)?` +
    `(?:(?<m>{N})_{month}_(?:(?<d>{N})_{day}(?:\\({week}{weekday}\\))?${CLOCK}|(?<bare>[0-9]{1,2})(?=_(?:{before}|{to}_{N}_{month}))|(?!{early}{earlyOther})(?<part>{monthPart}))?` +
    `|{ordinal}?(?<q>{quarterNumber})_{quarter}|Q(?<latin>[1-4])|(?<half>{halfYear})|(?<lost>[0-9]{1,2})(?={end}{before})|(?<open>{yearly})(?=_(?:{end}|(?<!{end}{year})${CLOSE}|{inside}(?!{insideOther})|{middle}{before}?)))?` +
    `(?:_(?:(?<end>{yearEnd}|{end}|{swapped}|(?:(?<={year}){year}?)${CLOSE})|(?<begin>(?<={year}){year}?${EARLY})|(?<inside>{inside}(?!{insideOther}))|(?<middle>{year}?{middle}(?={before}|$))))?${TAIL}`,
)
const COUNT_BEFORE = compile('{before}{beforeCount}')
const NUMERIC = compile(
  `(?:(?<y>[12][0-9]{3})(?:(?<mark>[./-])(?<m>0?[1-9]|1[0-2])(?:\\k<mark>(?<d>0?[1-9]|[12][0-9]|3[01]))?|(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12][0-9]|3[01])?)` +
    `|(?<sm>0?[1-9]|1[0-2])[./](?<sd>0?[1-9]|[12][0-9]|3[01]))(?![0-9.%])(?:_(?<end>{end}))?${TAIL}`,
)
const RELATIVE = compile(
  `(?:(?<month>{relativeMonth})(?:(?<end>{end})|(?<inside>{inside})|(?<d>{N}){day})?|(?<week>{relativeWeek})(?<weekday>{weekday})${CLOCK}|(?<festival>"?{festival}"?)(?!_{monthSign}){holiday}?)${TAIL}`,
  ['"', ...FESTIVALS, ...RELATIVE_MONTHS.map(([name]) => name), ...RELATIVE_WEEKS.map(([name]) => name)],
)

/** 2016年国庆节前, 明年春节前. */
const FESTIVAL_OF_YEAR = compile(
  `(?:(?<y>{Y})_{yearly}{of}?|(?<rel>{relativeYear}){of}?)_(?<festival>"?{festival}"?)(?!_{monthSign}){holiday}?${TAIL}`,
)

/** First characters of festivals: a cheap test. */
const FESTIVE = codeSet(['"', ...FESTIVALS])

const YEARS = new Map<string, number>(RELATIVE_YEARS)
const QUARTER = new Map<string, number>(QUARTERS)
const PARTS = new Map<string, readonly [number, number]>(MONTH_PARTS.map(([name, from, to]) => [name, [from, to]]))
const HALVES = new Map<string, readonly [number, number]>(HALF_YEARS.map(([name, from, to]) => [name, [from, to]]))
const MONTHS = new Map<string, number>(RELATIVE_MONTHS)
const WEEKS = new Map<string, number>(RELATIVE_WEEKS)
const DAYS = WEEKDAYS.map(([name]) => name as string)
const QUOTES = /"/g
const MONTHS_OF_QUARTER = 3

/**
 * Reads the point that starts at `at`. `base` is the point before it in the same span or list: its year holds.
 * Undefined where no point starts; null where one does but no year can be said for it.
 */
export function readPoint(search: Search, at: number, base: Point | null = null): Point | null | undefined {
  const code = search.text.charCodeAt(at)
  const digit = code >= 0x30 && code <= 0x39
  const numeric = digit ? matchAt(NUMERIC, search.text, at) : null
  if (numeric) return readNumeric(search, numeric, base)
  const relative = digit ? null : matchAt(RELATIVE, search.text, at)
  if (relative) return readRelative(search, relative)
  const found = matchAt(POINT, search.text, at)
  if (!found || found[0].length === 0) return undefined
  const festive = FESTIVE.has(search.text.charCodeAt(at + found[0].length)) ? matchAt(FESTIVAL_OF_YEAR, search.text, at) : null
  if (festive) return readFestival(search, festive, base)
  const parts = found.groups ?? {}
  if (!(parts.y ?? parts.y2 ?? parts.rel ?? parts.m ?? parts.q ?? parts.latin ?? parts.half ?? parts.open)) return undefined
  const month = readNumber(parts.m ?? parts.lost)
  const day = readNumber(parts.d ?? parts.bare)
  if ((month !== null && !inRange(month, 1, 12)) || (day !== null && !inRange(day, 1, 31))) return undefined
  const year = yearOf(search, parts, base, month)
  if (year === null) return null
  const stretch = stretchOf(year, month, day, parts)
  let end = at + found[0].length
  let before = parts.before !== undefined
  if (before && stretch.unit === 'year' && !parts.end && matchAt(COUNT_BEFORE, search.text, end - (parts.before ?? '').length)) {
    before = false
    end -= (parts.before ?? '').length
  }
  const stated = parts.y !== undefined || parts.y2 !== undefined
  return {
    start: at,
    end,
    ...stretch,
    year,
    stated,
    inferred: stated || (base?.stated && !parts.rel) ? [] : ['year'],
    edge: edgeOf(parts),
    before,
    festival: false,
    numeric: false,
  }
}

function edgeOf(parts: Record<string, string | undefined>): Point['edge'] {
  if (parts.begin) return 'begin'
  return parts.end || parts.lost ? 'end' : parts.inside || parts.middle ? 'inside' : null
}

function inRange(value: number, low: number, high: number): boolean {
  return value >= low && value <= high && Number.isInteger(value)
}

function yearOf(
  search: Search,
  parts: Record<string, string | undefined>,
  base: Point | null,
  month: number | null = null,
): number | null {
  const known = base?.year ?? unstatedYear(search, parts.rel === undefined ? (month ?? lastMonth(parts)) : null)
  let year = known
  if (parts.y !== undefined) year = readNumber(parts.y)
  else if (parts.y2 !== undefined) year = 2000 + (readNumber(parts.y2.slice(-2)) ?? 0)
  else if (parts.rel !== undefined) {
    const plus = YEARS.get(parts.rel) ?? 0
    const from = plus === 0 ? (search.context.planYear ?? null) : known
    year = from === null ? null : from + plus
  }
  return year !== null && inRange(year, FIRST_YEAR, LAST_YEAR) ? year : null
}

/** The month in which a quarter or a half of the year ends, null where none is named. */
function lastMonth(parts: Record<string, string | undefined>): number | null {
  const quarter = QUARTER.get(parts.q ?? parts.latin ?? '')
  return quarter === undefined ? (HALVES.get(parts.half ?? '')?.[1] ?? null) : quarter * MONTHS_OF_QUARTER
}

/** The days, their unit and the month in which they end. */
function stretchOf(
  year: number,
  month: number | null,
  day: number | null,
  parts: Record<string, string | undefined>,
): { from: number; to: number; unit: PointUnit; month: number } {
  if (month !== null && day !== null) {
    const one = dayNumber(year, month, day)
    return { from: one, to: one, unit: 'day', month }
  }
  if (month !== null) {
    const [first, last] = PARTS.get(parts.part ?? '') ?? [1, 31]
    return { from: dayNumber(year, month, first), to: dayNumber(year, month, last), unit: parts.part ? 'part' : 'month', month }
  }
  const quarter = parts.q ?? parts.latin
  if (quarter) {
    const last = (QUARTER.get(quarter) ?? 1) * MONTHS_OF_QUARTER
    return { from: dayNumber(year, last - 2, 1), to: dayNumber(year, last, 31), unit: 'quarter', month: last }
  }
  const half = HALVES.get(parts.half ?? '')
  if (half) return { from: dayNumber(year, half[0], 1), to: dayNumber(year, half[1], 31), unit: 'half', month: half[1] }
  if (parts.begin) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 1, 31), unit: 'month', month: 1 }
  if (parts.middle) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 6, 30), unit: 'half', month: 6 }
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), unit: 'year', month: 12 }
}

function readNumeric(search: Search, found: RegExpExecArray, base: Point | null): Point | null | undefined {
  const parts = found.groups ?? {}
  const stated = parts.y !== undefined
  const month = Number(parts.m ?? parts.cm ?? parts.sm)
  const year = stated ? Number(parts.y) : yearOf(search, {}, base, month)
  if (year === null) return null
  if (!inRange(year, FIRST_YEAR, LAST_YEAR)) return undefined
  const printed = parts.d ?? parts.cd ?? parts.sd
  return {
    start: found.index,
    end: found.index + found[0].length,
    ...stretchOf(year, month, printed === undefined ? null : Number(printed), {}),
    year,
    stated,
    inferred: stated ? [] : ['year'],
    edge: parts.end ? 'end' : null,
    before: parts.before !== undefined,
    festival: false,
    numeric: true,
  }
}

function readFestival(search: Search, found: RegExpExecArray, base: Point | null): Point | null {
  const parts = found.groups ?? {}
  const year = yearOf(search, parts, base)
  const day = year === null ? null : festivalDay((parts.festival ?? '').replace(QUOTES, ''), year)
  if (year === null || day === null) return null
  const [start, end] = [found.index, found.index + found[0].length]
  const stated = parts.y !== undefined
  const before = parts.before !== undefined
  const inferred: Inferred[] = stated ? [] : ['year']
  return {
    start,
    end,
    from: day,
    to: day,
    unit: 'day',
    year,
    month: 0,
    stated,
    inferred,
    edge: null,
    before,
    festival: true,
    numeric: false,
  }
}

/** 本月底前, 下周一, 春节前: told from the day on which the notice is signed. */
function readRelative(search: Search, found: RegExpExecArray): Point | null {
  const parts = found.groups ?? {}
  const signed = readIso(search.context.noticeDate)
  const marks = {
    start: found.index,
    end: found.index + found[0].length,
    stated: false,
    edge: parts.end ? ('end' as const) : parts.inside ? ('inside' as const) : null,
    before: parts.before !== undefined,
    numeric: false,
    festival: false,
  }
  if (parts.festival) {
    const name = parts.festival.replace(QUOTES, '')
    let year = search.context.planYear ?? signed?.year ?? null
    let day = year === null ? null : festivalDay(name, year)
    // A festival that is over when the notice is signed means the coming one, and so does 元旦 of the plan's year.
    const start = signed?.day ?? (year === null ? 0 : dayNumber(year, 1, 1))
    if (year !== null && day !== null && day <= start) {
      year += 1
      day = festivalDay(name, year)
    }
    if (year === null || day === null) return null
    return { from: day, to: day, unit: 'day', year, month: 0, inferred: ['year'], ...marks, festival: true }
  }
  if (!signed) return null
  if (parts.week) {
    const day =
      signed.day - weekday(signed.day) + 7 * (WEEKS.get(parts.week) ?? 0) + Math.min(6, DAYS.indexOf(parts.weekday ?? ''))
    return {
      from: day,
      to: day,
      unit: 'day',
      year: signed.year,
      month: signed.month,
      inferred: ['year', 'month', 'day'],
      ...marks,
    }
  }
  const count = signed.month - 1 + (MONTHS.get(parts.month ?? '') ?? 0)
  const year = signed.year + Math.floor(count / 12)
  const month = (count % 12) + 1
  const day = readNumber(parts.d)
  const stretch = stretchOf(year, month, day !== null && inRange(day, 1, 31) ? day : null, {})
  return { year, inferred: ['year', 'month'], ...marks, ...stretch }
}
