/**
 * The deadline grammar: one pass over folded text that finds limits, spans, periods, recurring and open times.
 *
 * A table of first characters tells where a phrase may start; only there the rules are tried, each with a sticky pattern and a look
 * at a few characters around it. Titles in 《》 and names in quotation marks are passed over.
 */

import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import {
  FIVE_YEAR_PLANS,
  FIXED_FESTIVALS,
  HALF_YEARS,
  LUNAR_FESTIVALS,
  NEXT_DAY,
  NUMERAL_HALF,
  ONGOING_WORDS,
  PERIOD_UNITS,
  RECURRING_UNITS,
  RELATIVE_MONTHS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  SOLAR_FESTIVALS,
  START_ONLY,
  STARTED_WORDS,
  TIME_WORDS,
} from '../../vocabulary/time.ts'
import { excelDay } from './calendar.ts'
import { readDates } from './dates.ts'
import { readFiveYears, readFromToday } from './named-spans.ts'
import { compile, compileEnd, compileWords, hasEnd, matchAt } from './pattern.ts'
import { readNextDay, readPeriod } from './periods.ts'
import { readRecurring } from './recurring.ts'
import type { DeadlineContext, DeadlineMatch, DeadlineValue, Reading, Search } from './types.ts'

export type { DeadlineContext, DeadlineMatch, DeadlineSlot, DeadlineValue } from './types.ts'

const NUMBER = 1
const WORD = 2
const RECURRING = 4
const ONGOING = 8
const QUOTE = 16
const TITLE = 32
const STOP = 64
/** May be the second character of a word that starts a phrase. */
const SECOND = 128
/** May follow a number that starts a phrase. */
const FOLLOW = 256

const CLASSES = buildClasses()

function buildClasses(): Uint16Array {
  const classes = new Uint16Array(65536)
  const add = (words: readonly string[], kind: number): void => {
    for (const word of words) {
      const code = word.charCodeAt(0)
      classes[code] = (classes[code] ?? 0) | kind
    }
  }
  const names = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map((row) => row[0])
  const { year, ordinal, today, end, inside, middle, yearly, month, day, quarter, to, unit, before, stage, stageEnd, holiday } =
    TIME_WORDS
  const words = [
    ...gather(
      [RELATIVE_YEARS, RELATIVE_MONTHS, RELATIVE_WEEKS, HALF_YEARS, FIXED_FESTIVALS, LUNAR_FESTIVALS, FIVE_YEAR_PLANS],
      names,
    ),
    ...[...SOLAR_FESTIVALS, ...today, ...TIME_WORDS.laterMonth, ...TIME_WORDS.nextMonth],
  ]
  add([...NUMERAL_CHARACTERS, NUMERAL_HALF, 'l', 'I'], NUMBER | SECOND)
  add([...words, ...year, ...ordinal, 'Q', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', "'"], WORD)
  add(
    [
      ...[...words, ...year, ...yearly].map((word) => word.slice(1)).filter((word) => word !== ''),
      ...end,
      ...TIME_WORDS.close,
      ...inside,
      ...middle,
      ...yearly,
      ...quarter,
      ...names(PERIOD_UNITS),
      ' ',
      '、',
    ],
    SECOND,
  )
  add(
    [...yearly, ...month, ...day, ...quarter, ...to, ...unit, ...before, ...end, ...inside, ...stage, ...stageEnd, ...holiday],
    FOLLOW,
  )
  add([...names(PERIOD_UNITS), ...names(RECURRING_UNITS), ' ', '\n', '.', '/', '"', '、', 'O', 'o', 'l', 'I'], FOLLOW)
  add([...TIME_WORDS.every, ...TIME_WORDS.by, ...TIME_WORDS.nextMonth, ...TIME_WORDS.laterMonth, NUMERAL_HALF], RECURRING)
  add([...TIME_WORDS.skipMonth, ...TIME_WORDS.doubleMonth, ...TIME_WORDS.singleMonth, ...names(RECURRING_UNITS)], RECURRING)
  add(
    gather(names(FIXED_FESTIVALS), (name) => (name.length > 2 ? [name.slice(2)] : [])),
    FOLLOW,
  )
  add(TIME_WORDS.afterQuarter, RECURRING)
  add([...ONGOING_WORDS, ...NEXT_DAY], ONGOING)
  add(['"'], QUOTE)
  add(['《'], TITLE)
  add(['。', '\n', '!', '?'], STOP)
  return classes
}

const ONGOING_WORD = compileWords(ONGOING_WORDS, `(?=$|[,。;、()\\n/]|{and}|{ongoingNext})`)
const ONGOING_START = compileEnd('^|[,。;:、()\\n/ ]_|{year}|{ongoingJoin}')
const WITHIN_YEAR = compile('(?:{Y}_{yearly}|{relativeYear}|{year})_{inside}_')
const STARTED = compile(`(?:{Y}_{yearly}_)?(?:{N}_{month})?${oneOf(STARTED_WORDS)}[,;、]`)
const FROM = compile(
  `(?:{Y}_{yearly}_)?(?:{N}_{month}(?:{N}_{day}|{monthPart}|{end})?|{ordinal}?{quarterNumber}{quarter}|{halfYear})?(?:${oneOf(START_ONLY)})(?=$|[,。;、)\\n])`,
)

/**
 * Finds the deadlines in `folded` (the text after `fold`, layout blanks dropped; single blanks are tolerated). They come in
 * order and do not overlap; offsets are UTF-16 code units of `folded`. Never throws; time grows linearly with the text.
 *
 * `2022年底前，全面支持` in prose → one `by` 2022-12-31 for `2022年底前`.
 * A phrase without a year gives nothing where the context has no year either.
 */
export function findDeadlines(folded: string, context: DeadlineContext): DeadlineMatch[] {
  const search: Search = { text: folded, context, year: null, last: 0, plainUntil: 0 }
  const found: DeadlineMatch[] = []
  const column = context.slot !== 'prose'
  let at = 0
  while (at < folded.length) {
    const kind = CLASSES[folded.charCodeAt(at)] ?? 0
    if (kind === 0 || (kind === ONGOING && !column)) {
      at++
      continue
    }
    if (kind & STOP) search.year = null
    if (!column && !mayStart(folded, at, kind)) {
      at = kind & NUMBER ? numberEnd(folded, at) : at + 1
      continue
    }
    const reading = readAt(search, at, kind)
    if (!reading) {
      at = kind & NUMBER ? numberEnd(folded, at) : at + 1
      continue
    }
    for (const match of reading.matches) {
      if (match.start < search.last || repeats(search, found.at(-1), match)) continue
      found.push(match)
      search.last = match.end
    }
    at = Math.max(at + 1, reading.end)
  }
  return found
}

/** 国庆节前（9月30日前）: the bracket says the same day. */
function repeats({ text }: Search, before: DeadlineMatch | undefined, { start, value }: DeadlineMatch): boolean {
  return before?.end === start - 1 && text[start - 1] === '(' && isSameDay(before.value, value)
}

function isSameDay(one: DeadlineValue, other: DeadlineValue): boolean {
  return one.kind === 'by' && other.kind === 'by' && one.date === other.date
}

function readAt(search: Search, at: number, kind: number): Reading | null {
  if (kind & TITLE) return skipTitle(search.text, at)
  if (kind & QUOTE) return readFiveYears(search, at) ?? readDates(search, at) ?? skipQuoted(search.text, at)
  const column = search.context.slot !== 'prose'
  let reading: Reading | null = null
  if (kind & (NUMBER | WORD) && !(kind & NUMBER && cutsNumber(search.text, at))) {
    if (column) reading = readStarted(search, at) ?? readFrom(search, at) ?? readSerial(search, at) ?? readThroughout(search, at)
    reading ??= readFiveYears(search, at) ?? readRecurring(search, at) ?? readDates(search, at) ?? readFromToday(search, at)
    if (kind & NUMBER) reading ??= readPeriod(search, at)
  }
  if (!reading && kind & RECURRING && !(kind & (NUMBER | WORD))) reading = readRecurring(search, at)
  if (!reading && column && kind & ONGOING) reading = readOngoing(search, at) ?? readNextDay(search, at)
  return reading
}

const YEAR = compile('{Y}_{yearly}')
const NUMBER_BEFORE = /[0-9.%A-Za-z/]/

/** True where the number at `at` is the rest of a longer one (3.5, A12, 第14): it starts no phrase. */
function cutsNumber(text: string, at: number): boolean {
  if (at === 0) return false
  const before = text[at - 1] ?? ''
  // A label may touch the year: 31.2021年底前.
  if (before === '.' && matchAt(YEAR, text, at)) return false
  return NUMBER_BEFORE.test(before) || ((CLASSES[before.charCodeAt(0)] ?? 0) & NUMBER) !== 0
}

/** A cheap look ahead: a number needs a sign of time behind it, a word its second character. */
function mayStart(text: string, at: number, kind: number): boolean {
  if (kind & (QUOTE | TITLE)) return true
  if (kind & NUMBER) {
    let next = at + 1
    while (next < text.length && next < at + LONGEST_NUMBER && (CLASSES[text.charCodeAt(next)] ?? 0) & NUMBER) next++
    return ((CLASSES[text.charCodeAt(next)] ?? 0) & FOLLOW) !== 0
  }
  if (kind & RECURRING && !(kind & WORD)) return true
  return ((CLASSES[text.charCodeAt(at + 1)] ?? 0) & SECOND) !== 0
}

const LONGEST_NUMBER = 9

/** The end of a run of numbers that starts no phrase. */
function numberEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && (CLASSES[text.charCodeAt(end)] ?? 0) & NUMBER) end++
  return end
}

const LONGEST_TITLE = 120
const LONGEST_QUOTE = 30

/** The title of a document: nothing in it is a deadline. */
function skipTitle(text: string, at: number): Reading | null {
  let depth = 0
  const limit = Math.min(text.length, at + LONGEST_TITLE)
  for (let end = at; end < limit; end++) {
    if (text[end] === '《') depth++
    else if (text[end] === '》' && --depth === 0) return { matches: [], end: end + 1 }
  }
  return null
}

/** A name in quotation marks: “月通报、季考核”. */
function skipQuoted(text: string, at: number): Reading | null {
  const limit = Math.min(text.length, at + LONGEST_QUOTE)
  for (let end = at + 1; end < limit; end++) {
    if (text[end] === '"') return { matches: [], end: end + 1 }
    if (text[end] === '。') return null
  }
  return null
}

/** 长期坚持, 持续推进, 全年 as the value of a time column. */
function readOngoing(search: Search, at: number): Reading | null {
  const found = matchAt(ONGOING_WORD, search.text, at)
  if (!found || !(search.last === at || hasEnd(ONGOING_START, search.text.slice(Math.max(0, at - 2), at)))) return null
  return { matches: [{ start: at, end: at + found[0].length, value: { kind: 'ongoing' } }], end: at + found[0].length }
}

/** 年内持续推进 as the value of a time column: what goes on all year has no last day. */
function readThroughout(search: Search, at: number): Reading | null {
  const inside = matchAt(WITHIN_YEAR, search.text, at)
  const found = inside ? matchAt(ONGOING_WORD, search.text, at + inside[0].length) : null
  if (!inside || !found) return null
  const end = at + inside[0].length + found[0].length
  return { matches: [{ start: at, end, value: { kind: 'ongoing' } }], end }
}

/** 2019年启动，持续推进 as the value of a time column: when it began is no limit. */
function readStarted(search: Search, at: number): Reading | null {
  const started = matchAt(STARTED, search.text, at)
  const from = at + (started?.[0].length ?? 0)
  const found = started ? matchAt(ONGOING_WORD, search.text, from) : null
  if (!found) return null
  const end = from + found[0].length
  return { matches: [{ start: from, end, value: { kind: 'ongoing' } }], end }
}

/** 2024年起, 自5月起 as the value of a time column: a start without an end. */
function readFrom(search: Search, at: number): Reading | null {
  const found = matchAt(FROM, search.text, at)
  if (!found || found[0].length < 2) return null
  return { matches: [{ start: at, end: at + found[0].length, value: { kind: 'ongoing' } }], end: at + found[0].length }
}

const SERIAL = /^[34][0-9]{4}$/

/** A date that a spreadsheet left as a number of days: 45657 → 2024-12-31. Only as a whole cell. */
function readSerial(search: Search, at: number): Reading | null {
  if (at !== 0 || !SERIAL.test(search.text)) return null
  return { matches: [{ start: 0, end: 5, value: { kind: 'by', date: excelDay(Number(search.text)) } }], end: 5 }
}
