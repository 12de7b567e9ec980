/** Lists of months, quarters or halves of a year that share one sign: 3、6、9、12月底前, 二、四季度, 上、下半年. */

import { HALF_YEARS, QUARTERS } from '../../vocabulary/time.ts'
import { dayNumber } from './calendar.ts'
import { compile, matchAt, readNumber } from './pattern.ts'
import { type Point, readPoint } from './point.ts'
import { EACH, signAhead, spanYear, YEAR_OPEN } from './span.ts'
import type { Search } from './types.ts'

const MONTHS = compile(`${YEAR_OPEN}(?<list>{N}(?:_[、,]_{N}){0,10}_[、,]_)(?={N}_{month})`)
const QUARTER = '{ordinal}?{quarterNumber}'
const OF_QUARTERS = compile(`${YEAR_OPEN}(?<list>${QUARTER}(?:_[、,]_${QUARTER}){0,2}(?:_[、,]_|{and}))(?=${QUARTER}_{quarter})`)
const HALVES = compile(`${YEAR_OPEN}(?<list>{firstHalf}_(?:、_|{and}))(?={lastHalf})`)

/** How many months each of the things in a list has: 1 for months, 3 for quarters, 6 for halves of a year. */
type Size = 1 | 3 | 6

const QUARTER_NUMBER = new Map<string, number>(QUARTERS)
const FIRST_HALF = HALF_YEARS[0]

/**
 * The points of such a list; null where none starts, and where it is a span (`七、八月`). Two numbers may be a label and a month
 * (`1、3月底前完成`): they count where they are a whole cell, inside a sentence, or each for itself (`二、四季度各一次`).
 */
export function readShared(search: Search, at: number): Point[] | null {
  if (signAhead(search.text, at) !== 'list') return null
  return readListOf(search, at, 1) ?? readListOf(search, at, 3) ?? readListOf(search, at, 6)
}

function readListOf(search: Search, at: number, size: Size): Point[] | null {
  const found = matchAt(size === 1 ? MONTHS : size === 3 ? OF_QUARTERS : HALVES, search.text, at)
  const list = found?.groups?.list
  if (!found || list === undefined) return null
  const head = found[0].length - list.length
  const year = spanYear(search, found.groups?.y ?? found.groups?.ny, null)
  const stated = head > 0
  const last = readPoint(search, at + found[0].length, year === null ? null : ({ year, stated } as Point))
  if (!last || year === null || !hasSize(last, size) || last.edge === 'inside') return null
  const points = membersOf(list, at + head, size).map((member, index) =>
    pointOf(last, { ...member, start: index === 0 ? at : member.start, year }, size),
  )
  points.push({ ...last, stated })
  const months = points.map((point) => point.month)
  if (!months.every((month, i) => month >= 1 && month <= 12 && (i === 0 || month > (months[i - 1] as number)))) return null
  const each = matchAt(EACH, search.text, last.end) !== null
  const plain = !last.before && last.edge === null
  if (plain && !(each && size > 1) && (months.at(-1) as number) - (months[0] as number) === (months.length - 1) * size)
    return null
  return months.length > 2 || (each && size > 1) || isWholeOrInside(search, at, last.end, size) ? points : null
}

function hasSize({ unit }: Point, size: Size): boolean {
  if (size === 1) return unit === 'month' || unit === 'day'
  return unit === (size === 3 ? 'quarter' : 'half')
}

function pointOf(last: Point, of: { start: number; end: number; month: number; year: number }, size: Size): Point {
  const day = last.unit === 'day' ? new Date(last.from * 86_400_000).getUTCDate() : null
  return { ...last, ...of, from: dayNumber(of.year, of.month - size + 1, day ?? 1), to: dayNumber(of.year, of.month, day ?? 31) }
}

function isWholeOrInside({ text, context }: Search, at: number, end: number, size: Size): boolean {
  if (context.slot !== 'prose') return at === 0 && (size > 1 || end === text.length)
  return at > 0 && !BREAK.test(text[at - 1] ?? '')
}

const BREAK = /[。;:、()\n!?"]/
const MEMBER = /[^、, \n]+/g
const LAST_CHARACTER = /.$/

/** The members of a list with the month in which each ends, 0 for what is no number. */
function membersOf(list: string, offset: number, size: Size): { start: number; end: number; month: number }[] {
  return [...list.matchAll(MEMBER)].map((found) => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    month: monthOf(found[0], size),
  }))
}

function monthOf(member: string, size: Size): number {
  if (size === 1) return readNumber(member) ?? 0
  if (size === 6) return FIRST_HALF[2]
  return (QUARTER_NUMBER.get(LAST_CHARACTER.exec(member)?.[0] ?? '') ?? 0) * size
}
