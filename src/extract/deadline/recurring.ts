/** Recurring times: 每年1月31日前, 每季度末, 每月5日前, 每周五, 半年一次, 按月, 次月5日前; in a 频次 column also 1次/年, 季度. */
import { oneOf } from '../../tree/alternatives.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import {
  BY_OTHERS,
  CEILING_COUNTS,
  CEILING_WORDS,
  EACH_WORDS,
  EVERY_OTHERS,
  EVERY_TOLD,
  EXERTION_UNITS,
  FREQUENCY_WORDS,
  MAY_OTHERS,
  MAY_WORDS,
  MONEY_UNITS,
  MONEY_WORDS,
  RATE_MEASURES,
  RATE_UNITS,
  RATE_VERBS,
  RECURRING_ACTS,
  RECURRING_UNITS,
  TIME_WORDS,
  TOWARD,
} from '../../vocabulary/time.ts'
import { isCounted } from './counted.ts'
import { compile, compileEnd, compileWords, hasEnd, matchAt, readNumber } from './pattern.ts'
import { KIND, readDate, reading } from './recurring-dates.ts'
import type { Reading, Search } from './types.ts'

const EVERY = compile('{every}_(?:(?<n>{N})_{unit}?_)?(?<unit>{recurringUnit}|{unit}{monthSign}|{doubleMonth}|{singleMonth})')
const BY = compile('{by}(?<unit>{recurringUnit})')
const ONCE = compile('(?:(?<n>{N})_{unit}?_)?(?<unit>{recurringUnit}|{unit}{monthSign})_{once}', [
  ...NUMERAL_CHARACTERS,
  ...'OlI',
  ...RECURRING_UNITS.map(([name]) => name),
  ...TIME_WORDS.unit,
])
const SKIP = compile('(?:(?<month>{skipMonth})|(?<year>{skipYear}))', [...TIME_WORDS.skipMonth, ...TIME_WORDS.skipYear])
const EVEN = compile('(?:(?<even>{doubleMonth})|(?<odd>{singleMonth}))', [...TIME_WORDS.doubleMonth, ...TIME_WORDS.singleMonth])
const NEXT_MONTH = compile('(?:{nextMonth}|(?<later>{laterMonth}))_(?:(?<d>{N})_{day}|(?<end>{end}))_{before}?', [
  ...TIME_WORDS.nextMonth,
  ...TIME_WORDS.laterMonth,
])
const AFTER_QUARTER = compile('{afterQuarter}(?<d>{N})_{day}(?:{inside}|{before})')
const HABIT = compile('{N}_{times}_/_(?:1|{falseDash})?(?<unit>{recurringUnit})|(?<per>{recurringUnit})/{times}')
/** 1年2次, 半年两次 as the value of a time column. */
const TIMES = compile('(?:(?<n>{N})_{unit}?_)?(?<unit>{recurringUnit})_{N}_(?:{turn})(?=$|[,。;、()\\n])')
const ACT = compile(`(?<unit>{recurringUnit})${oneOf(RECURRING_ACTS)}`)
const AT_LEAST = compile('_{atLeast}(?<verb>[^0-9,。;:、()\\n]{0,6}?)_{N}_{times}')

const REPORTED_MONTH = new RegExp(oneOf(TIME_WORDS.reportedMonth))

const EACH = compileEnd(`${oneOf(EACH_WORDS)}`)
const TOLD = compileEnd(oneOf(EVERY_TOLD))
const MAY = compileEnd(`(?<!${oneOf(MAY_OTHERS)})${oneOf(MAY_WORDS)}`)
const OF = new RegExp(oneOf(TIME_WORDS.of))
const OTHER = compileWords(EVERY_OTHERS)
const BY_OTHER = compileWords(BY_OTHERS)
/** 每日300吨, 每年50万吨: a rate without a verb. */
const RATE_AMOUNT = compile(`_[0-9.]+[万亿]?${oneOf(RATE_MEASURES)}`)
const CLAUSE_END = /[,。;:()\n"]/
const MONEY = new RegExp(
  `${oneOf(CEILING_WORDS)}[0-9${NUMERAL_CHARACTERS}]{1,3}${oneOf(CEILING_COUNTS)}|${oneOf(MONEY_WORDS)}|[0-9]${oneOf(MONEY_UNITS)}`,
)
/** 增长8%, 以8%的速度增长. */
const RATE = new RegExp(
  `${oneOf(RATE_VERBS)}.{0,8}[0-9.]${oneOf(RATE_UNITS)}|[0-9.]${oneOf(RATE_UNITS)}.{0,6}${oneOf(RATE_VERBS)}`,
)
/** Hours are an amount for each day (每天服务8小时), but a task for each month or year (每年培训不少于40学时). */
const DAILY = /[日天]$/
const EXERTION = new RegExp(`[0-9]${oneOf(EXERTION_UNITS)}`)
const UNITS = new Map<string, readonly [string, number]>(
  RECURRING_UNITS.map(([name, unit, interval]) => [name, [unit, interval]]),
)
const FREQUENCIES = new Map<string, readonly [string, number]>(
  FREQUENCY_WORDS.map(([name, unit, interval]) => [name, [unit, interval]]),
)

/** A clause is read this far for sums of money. */
const CLAUSE = 40

/**
 * Reads the recurring time that starts at `at`: `每年1月31日前` → FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31. No matches where the words are an
 * amount (每年给予最高50万元补助); null where nothing recurring starts.
 */
export function readRecurring(search: Search, at: number): Reading | null {
  const code = search.text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return readOnce(search, at)
  return readEvery(search, at) ?? readBy(search, at) ?? readOnce(search, at) ?? readMonthly(search, at)
}

function rule(unit: string, count: number): string | null {
  const [frequency, interval] = UNITS.get(unit) ?? ['MONTHLY', 1]
  if (unit === TIME_WORDS.tenDays[0]) return 'FREQ=MONTHLY;BYMONTHDAY=10,20,30'
  if (frequency === '') return null
  const times = interval * count
  return `FREQ=${frequency}${times > 1 ? `;INTERVAL=${times}` : ''}`
}

function readEvery(search: Search, at: number): Reading | null {
  const { text } = search
  const found = matchAt(EVERY, text, at)
  const parts = found?.groups
  if (!found || !parts?.unit) return null
  const end = at + found[0].length
  const even = matchAt(EVEN, parts.unit, 0)
  if (even) return reading(at, end, alternate(even))
  const count = parts.n === undefined ? 1 : readNumber(parts.n)
  if (count === null || count === 0) return { matches: [], end }
  const dated = parts.n === undefined ? readDate(search, at, end, parts.unit) : null
  if (dated) return dated
  if (isAmount(search, at, end)) return { matches: [], end }
  const least = matchAt(AT_LEAST, text, end)
  return reading(at, least ? end + least[0].length : end, rule(parts.unit, count))
}

function alternate(found: RegExpExecArray): string {
  return `FREQ=MONTHLY;BYMONTH=${found.groups?.even ? '2,4,6,8,10,12' : '1,3,5,7,9,11'}`
}

/** Money, a rate, hours of exertion, an attribute (每年的任务), or an amount for each of something (每亩每年). */
function isAmount({ text }: Search, start: number, end: number): boolean {
  if (matchAt(OTHER, text, end) || matchAt(RATE_AMOUNT, text, end)) return true
  const rest = text.slice(end, end + CLAUSE)
  const stop = rest.search(CLAUSE_END)
  const clause = stop < 0 ? rest : rest.slice(0, stop)
  const daily = DAILY.test(text.slice(start, end))
  if (MONEY.test(clause) || RATE.test(clause) || (daily && EXERTION.test(clause)) || isCounted(text, end)) return true
  const before = text.slice(Math.max(0, start - 5), start)
  if (before.endsWith(TOWARD) && OF.test(clause)) return true
  return hasEnd(TOLD, before) || hasEnd(MAY, before) || (before.includes(text[start] ?? '') && hasEnd(EACH, before))
}

/** 按月, 按季度; not 按年龄, 按期, 按年度计划. */
function readBy(search: Search, at: number): Reading | null {
  const found = matchAt(BY, search.text, at)
  const unit = found?.groups?.unit
  if (!found || unit === undefined || KIND.get(unit) === 'day') return null
  const end = at + found[0].length
  return matchAt(BY_OTHER, search.text, end) || isAmount(search, at, end) ? { matches: [], end } : reading(at, end, rule(unit, 1))
}

/** 半年一次, 两年一次, 每三年一轮 without 每; 隔月. In a 频次 column also 1次/年, 季度, 月调度. */
function readOnce(search: Search, at: number): Reading | null {
  const { text, context } = search
  const found = matchAt(ONCE, text, at)
  const count = found?.groups?.n === undefined ? 1 : readNumber(found.groups.n)
  if (found?.groups?.unit && count) return reading(at, at + found[0].length, rule(found.groups.unit, count))
  const skip = matchAt(SKIP, text, at)
  if (skip) return reading(at, at + skip[0].length, skip.groups?.month ? 'FREQ=MONTHLY;INTERVAL=2' : 'FREQ=YEARLY;INTERVAL=2')
  if (context.slot === 'prose' || context.slot === 'span') return null
  const even = matchAt(EVEN, text, at)
  if (even) return reading(at, at + even[0].length, alternate(even))
  const act = matchAt(ACT, text, at)
  if (act?.groups?.unit) return reading(at, at + act.groups.unit.length, rule(act.groups.unit, 1))
  const habit = matchAt(HABIT, text, at) ?? matchAt(TIMES, text, at)
  if (habit) {
    const count = readNumber(habit.groups?.n) ?? 1
    return reading(at, at + habit[0].length, rule(habit.groups?.unit ?? habit.groups?.per ?? '', count))
  }
  if (context.slot !== 'frequency') return null
  return readBare(text, at)
}

/** A 频次 cell that holds the unit alone: 年度, 季, 半年. */
function readBare(text: string, at: number): Reading | null {
  for (let length = Math.min(3, text.length - at); length > 0; length--) {
    const unit = FREQUENCIES.get(text.slice(at, at + length))
    const alone =
      (at === 0 || CLAUSE_END.test(text[at - 1] ?? '')) &&
      (at + length >= text.length || CLAUSE_END.test(text[at + length] ?? ''))
    if (unit && alone) return reading(at, at + length, `FREQ=${unit[0]}${unit[1] > 1 ? `;INTERVAL=${unit[1]}` : ''}`)
  }
  return null
}

/** 次月5日前 recurs, and so does 下月5日前 where the sentence speaks of every month; 季后10日内. */
function readMonthly(search: Search, at: number): Reading | null {
  const { text } = search
  const quarter = matchAt(AFTER_QUARTER, text, at)
  if (quarter) {
    return reading(at, at + quarter[0].length, `FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=${readNumber(quarter.groups?.d) ?? 1}`)
  }
  const found = matchAt(NEXT_MONTH, text, at)
  if (!found) return null
  if (found.groups?.later && !REPORTED_MONTH.test(text.slice(Math.max(0, at - CLAUSE), at + CLAUSE))) return null
  const day = found.groups?.end ? -1 : readNumber(found.groups?.d)
  return day === null || day > 31 ? null : reading(at, at + found[0].length, `FREQ=MONTHLY;BYMONTHDAY=${day}`)
}
