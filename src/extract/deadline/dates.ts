/** Which points and spans of the calendar are deadlines, and of what kind. */
import { oneOf } from '../../tree/alternatives.ts'
import {
  AIM_PLAN_OPENERS,
  BEGIN_WORDS,
  BUILT_WORDS,
  CLOSE_APART,
  CLOSE_NOUNS,
  CLOSE_WORDS,
  DAY_FINISH_WORDS,
  DAY_START_WORDS,
  FINISH_WORDS,
  LIMIT_OPENERS,
  MADE_WORDS,
  MAY_OTHERS,
  MAY_WORDS,
  NAME_NOUNS,
  PAST_YEARS,
  PLAN_OPENERS,
  PUBLISH_WORDS,
  REPORT_WORDS,
  SCORING_WORDS,
  SEASONS,
  START_ONLY,
  STATE_OPENERS,
  STATE_WORDS,
  TIME_WORDS,
  TOWARD,
  VALIDITY_WORDS,
  VERSION_WORDS,
  WHOLE_YEAR,
  YEAR_END_NOUNS,
} from '../../vocabulary/time.ts'
import { FINISH, MAKE, yearGoverns } from './bare-years.ts'
import { dayNumber, isoDay, readIso } from './calendar.ts'
import { compile, compileEnd, compileWords, hasEnd, matchAt, matchEnd } from './pattern.ts'
import { type Point, readPoint } from './point.ts'
import { readShared } from './shared.ts'
import { EACH, readList, readSpan, type SpanOfDays, START, spanFrom } from './span.ts'
import type { DeadlineMatch, DeadlineValue, Inferred, Reading, Search } from './types.ts'

const LIMIT_OPENER = compileEnd(oneOf(LIMIT_OPENERS))
const STATE_OPENER = compileEnd(oneOf(STATE_OPENERS))
const PLAN_OPENER = compileEnd(oneOf(PLAN_OPENERS))
const AIM_OPENER = compileEnd(oneOf(AIM_PLAN_OPENERS))
/** Last year's, a template's or a past time, and how long something is valid. */
const OUTSIDE = compileEnd(`${oneOf(VALIDITY_WORDS)}:?{link}?|${oneOf(PAST_YEARS)}|[xX×*\\u005f○△]{year}?|{done}`)
const MAY = compileEnd(`(?<!${oneOf(MAY_OTHERS)})${oneOf(MAY_WORDS)}`)
const CLAUSE_START = compileEnd('^|[,。;:、()\\n!?"]_')
/** Nothing of another piece of work stands between: 上半年启动建设，年底完成. */
const CLOSE_SOON = compile(`[^,。;:()${CLOSE_APART}\\n]{1,5}${oneOf(CLOSE_WORDS)}(?!${oneOf(CLOSE_NOUNS)})`)
/** 年底道路保洁覆盖率达到95%: the first clause behind the end of a year or month may name at length what is to reach it. */
const CLOSE_LATER = compile(
  `[^,。;:()${CLOSE_APART}\\n]{6,14}${oneOf(CLOSE_WORDS)}(?!${oneOf(CLOSE_NOUNS)}|[^。;\\n]{0,12}{score}[0-9])`,
)
const BEGIN = compileWords(BEGIN_WORDS, '(?!率)')
const DAY_FINISH = compileWords(DAY_FINISH_WORDS)
const DAY_START = compile(`_{dayPart}?_(?:,|${oneOf(DAY_START_WORDS)})`)
const PUBLISHED = compileWords(PUBLISH_WORDS, `(?=$|[。,;)\n])`)
/** 建成投产的企业, but 建成三级统一的平台 is the work. */
const BUILT = compileWords(
  BUILT_WORDS,
  `(?:(?:[${CLOSE_APART}]?${oneOf(BUILT_WORDS)}){0,3}|(?<!${oneOf(MADE_WORDS)})[^,。;:]{0,6}?){of}`,
)
const STOP = compile('{stop}')
const STATE = compileWords(STATE_WORDS)
const VERSION = compileWords(VERSION_WORDS)
const NOUN = compileWords(NAME_NOUNS)
const YEAR_END_NOUN = compileWords(YEAR_END_NOUNS)
const SCORING = compileWords(SCORING_WORDS)
const REPORT = new RegExp(oneOf(REPORT_WORDS))
const START_SIGN = compile(`_${oneOf(START_ONLY)}`)
const STAGE = compile('{stage}')
/** 对2021年至2022年期间的合同进行清查. */
const OF_SPAN = compile('{stage}?{of}')
const EVERY = compile('{every}')
const SEASON = compileWords(SEASONS)
const WHOLE = compile(`_${WHOLE_YEAR}`)
const CLAUSE_END = /[,。;:()\n]/

const OF_YEAR = compileWords(TIME_WORDS.yearly.filter((word) => word.length > 1))
const CLOSES: ReadonlySet<string> = new Set(TIME_WORDS.close)

/** Left context is read this far back. */
const LEFT = 10

/**
 * Reads the calendar phrase that starts at `at`: `2024年6月底前` → by, `6月至9月` → during, `3月25日、6月25日前` → two. A reading
 * without matches means that the words are a date but no deadline; null that no date starts here.
 */
export function readDates(search: Search, at: number): Reading | null {
  const span = readSpan(search, at)
  if (span) return { matches: decideSpan(search, span), end: span.end }
  const sharing = readShared(search, at)
  if (sharing) return decideList(search, sharing)
  const point = readPoint(search, at)
  if (point === undefined) return null
  if (point === null) return { matches: [], end: at + 1 }
  const joined = spanFrom(search, point)
  if (joined) return { matches: decideSpan(search, joined), end: joined.end }
  // No day can be said for 年初 alone.
  if (point.edge === 'begin') return { matches: [], end: point.end }
  return decideList(search, readList(search, point))
}

/** The deadlines of one point, or of several that are told together. */
function decideList(search: Search, points: readonly Point[]): Reading {
  const [point] = points as [Point]
  const last = points.at(-1) as Point
  // What follows the last point of a list decides for all of it.
  const shared = points.length > 1 && !last.before ? listKind(search, point, last) : undefined
  if (shared === null) return { matches: [], end: last.end }
  const matches = points.map((one, index) => decidePoint(search, one, index > 0, shared)).filter((match) => match !== null)
  return { matches, end: last.end }
}

/** The parts of a date that were not printed, for its value; nothing where all were. */
export function mark(inferred: Inferred[]): { inferred?: Inferred[] } {
  return inferred.length > 0 ? { inferred } : {}
}

function left(search: Search, at: number): string {
  return search.text.slice(Math.max(0, at - LEFT), at)
}

/** The day before which all is past: the first of the plan's years. Null where no plan is known. */
function planStart(search: Search): number | null {
  const year = search.context.planYears?.from ?? search.context.planYear
  return year === undefined ? null : dayNumber(year, 1, 1)
}

/** True where the words up to the end of the clause report what was reached. */
function reports(search: Search, at: number): boolean {
  const rest = search.text.slice(at, at + 16)
  const from = rest.startsWith(',') ? 1 : 0
  const stop = rest.slice(from).search(CLAUSE_END)
  return REPORT.test(stop < 0 ? rest : rest.slice(0, from + stop))
}

function decideSpan(search: Search, span: SpanOfDays): DeadlineMatch[] {
  const { text, context } = search
  let end = span.end
  if (context.slot === 'prose') {
    const before = left(search, span.start)
    if (hasEnd(OUTSIDE, before)) return []
    if (text[span.start - 1] === TOWARD && matchAt(OF_SPAN, text, span.end)) return []
    if (matchAt(STATE, text, span.end) || matchAt(VERSION, text, span.end) || reports(search, span.end)) return []
    const first = planStart(search)
    if (first !== null && span.to < first) return []
    const signed = readIso(context.noticeDate)
    if (signed && span.unit === 'day' && span.inferred.length === 0 && span.to < signed.day) return []
    if (span.unit === 'year' && !yearSpanGoverns(search, span)) return []
  }
  if (span.inferred.length === 0) search.year = span.year
  const stage = matchAt(STAGE, text, end)
  if (stage) end += stage[0].length
  const value: DeadlineValue = { kind: 'during', start: isoDay(span.from), end: isoDay(span.to), ...mark(span.inferred) }
  return [{ start: span.start, end: span.end, value }]
}

/** `2023—2025年，每年…` sets the time; `行动方案（2023—2025年）`, `2023—2025年行动计划` are names. */
function yearSpanGoverns({ text }: Search, span: SpanOfDays): boolean {
  if (text[span.start - 1] === '(') return false
  const next = text[span.end] ?? ''
  return (
    next === ',' ||
    Boolean(
      matchAt(STAGE, text, span.end) ??
        matchAt(EVERY, text, span.end) ??
        matchAt(START, text, span.end) ??
        matchAt(FINISH, text, span.end),
    )
  )
}

/** The kind of all points of a list: `6月底、11月底前`, `4月、5月各开展一次`. */
function listKind(search: Search, first: Point, last: Point): 'by' | 'during' | null {
  const until = hasEnd(LIMIT_OPENER, left(search, first.start))
  if (!until && matchAt(EACH, search.text, last.end)) return last.edge === 'end' ? 'by' : 'during'
  const whole = { ...last, start: first.start }
  return search.context.slot === 'prose' ? kindInProse(search, whole, left(search, first.start)) : kindInColumn(search, whole)
}

/** `shared` is the kind that the point's list has. */
function decidePoint(search: Search, point: Point, listed: boolean, shared?: 'by' | 'during'): DeadlineMatch | null {
  const { text, context } = search
  const before = left(search, point.start)
  if (!listed && (hasEnd(OUTSIDE, before) || hasEnd(MAY, before))) return null
  if (matchAt(START_SIGN, text, point.end)) return null
  const kind = shared ?? (context.slot === 'prose' ? kindInProse(search, point, before) : kindInColumn(search, point))
  if (!kind) return null
  if (point.stated) search.year = point.year
  const opener = kind === 'by' && !point.before && context.slot === 'prose' ? matchEnd(LIMIT_OPENER, before) : null
  const value: DeadlineValue =
    kind === 'by'
      ? { kind, date: isoDay(lastDay(point)), ...mark(point.inferred) }
      : { kind, start: isoDay(point.from), end: isoDay(point.to), ...mark(point.inferred) }
  return { start: point.start - (opener?.[0].length ?? 0), end: point.end, value }
}

/**
 * The last day allowed. 6月前 and 2025年前 are strictly before; 6月底前, 6月30日前 include the day; 一季度前 and 上半年前 are read as their
 * last day.
 */
function lastDay(point: Point): number {
  if (point.festival) return point.from - 1
  const strict = point.before && !point.edge && (point.unit === 'year' || point.unit === 'month' || point.unit === 'part')
  return strict ? point.from - 1 : point.to
}

/** In a column of times a bare point is a limit, or the time of the work where the column is a schedule. */
function kindInColumn(search: Search, point: Point): 'by' | 'during' | null {
  const { text, context } = search
  if (point.festival && !point.before) return null
  if (matchAt(STATE, text, point.end)) return null
  if (point.before || point.edge) return 'by'
  if (matchAt(VERSION, text, point.end)) return null
  if (point.unit === 'year') {
    const several = context.planYears !== undefined && context.planYears.to > context.planYears.from
    if (context.slot === 'span') return 'during'
    if (matchAt(NOUN, text, point.end) || matchAt(WHOLE, text, point.end) || matchAt(SEASON, text, point.end)) return null
    if (several) return 'during'
    return context.slot === 'limit' || point.year !== context.planYear ? 'by' : null
  }
  if (point.unit === 'day') return 'by'
  if (context.slot === 'span') return 'during'
  if (context.slot === 'schedule') return matchAt(FINISH_ALONE, text, point.end) ? 'by' : 'during'
  return text[point.end] === ':' ? 'during' : 'by'
}

const FINISH_ALONE = compileWords(FINISH_WORDS.slice(0, 1))

/** In running text a point is a deadline only with a mark: 前, 内, 到…, a closing verb, or the start of a clause before the work. */
function kindInProse(search: Search, point: Point, before: string): 'by' | 'during' | null {
  const { text } = search
  const first = planStart(search)
  if (first !== null && point.to < first) return null
  if (matchAt(BUILT, text, point.end)) return null
  if (!point.before && (matchAt(PUBLISHED, text, point.end) || matchAt(STOP, text, point.end))) return null
  if (matchAt(STATE, text, point.end) || (!point.before && !point.edge && matchAt(VERSION, text, point.end))) return null
  if (hasEnd(STATE_OPENER, before) && reports(search, point.end)) return null
  if (point.festival) return point.before ? 'by' : null
  if (point.before) return 'by'
  if (point.numeric) return null
  // 年度内 begins a clause; in 一个考核年度内 it is a year of its own.
  if (point.edge === 'inside' && matchAt(OF_YEAR, text, point.start) && !hasEnd(CLAUSE_START, before)) return null
  if (point.edge === 'inside') return matchAt(SCORING, text, point.end) ? null : 'by'
  const opened = hasEnd(LIMIT_OPENER, before)
  if (point.edge === 'end') return endsWork(search, point, before, opened) ? 'by' : null
  if (opened) return 'by'
  const atStart = hasEnd(CLAUSE_START, before)
  const next = text[point.end] ?? ''
  if (point.unit === 'year') return atStart && yearGoverns(search, point) ? 'during' : null
  if (point.unit === 'day')
    return (atStart && next === ':') || heldOn(search, point, before, atStart) || matchAt(DAY_FINISH, text, point.end)
      ? 'by'
      : null
  if (matchAt(BEGIN, text, point.end)) return 'during'
  if (matchAt(FINISH, text, point.end) || matchAt(CLOSE_SOON, text, point.end)) return 'by'
  const planned = hasEnd(PLAN_OPENER, before)
  if (atStart && (next === ':' || next === ',')) return 'during'
  // 力争上半年引进企业2家: what is aimed at is to be there by then.
  if (hasEnd(AIM_OPENER, before) && matchAt(MAKE, text, point.end)) return 'by'
  return (atStart || planned) && matchAt(START, text, point.end) ? 'during' : null
}

/** `6月2日上午，在广场举行……`, `4月24日组织……`, `拟于6月5日举办……`: a day before the work that is to come, not one on which something happened. */
function heldOn({ text, context }: Search, point: Point, before: string, atStart: boolean): boolean {
  if (!matchAt(DAY_START, text, point.end) || text[point.start - 1] === '(') return false
  if (!atStart && !hasEnd(PLAN_OPENER, before)) return false
  const signed = readIso(context.noticeDate)
  return signed ? point.to >= signed.day : !point.stated
}

/** 年底, 6月底 without 前: a limit before a pause or a verb, not in 年底考核. */
function endsWork({ text }: Search, point: Point, before: string, opened: boolean): boolean {
  if (matchAt(YEAR_END_NOUN, text, point.end)) return false
  // 年终 is the time of reviews: 年终，由考核组考核.
  if (CLOSES.has(text[point.end - 1] ?? '')) return opened || matchAt(FINISH, text, point.end) !== null
  if (opened || hasEnd(PLAN_OPENER, before) || point.end === text.length) return true
  const next = text[point.end] ?? ''
  if (CLAUSE_END.test(next)) return true
  if (matchAt(FINISH, text, point.end) || matchAt(CLOSE_SOON, text, point.end)) return true
  return hasEnd(CLAUSE_START, before) && (matchAt(START, text, point.end) ?? matchAt(CLOSE_LATER, text, point.end)) !== null
}
