/** Periods from a trigger: 7个工作日内, 受理之日起20日内, 半年内, 2012年起5年内. */
import { oneOf } from '../../tree/alternatives.ts'
import {
  NEXT_DAY,
  NUMERAL_HALF,
  PERIOD_ACTS,
  PERIOD_AIMS,
  PERIOD_CONDITIONS,
  PERIOD_EFFECTS,
  PERIOD_EVENTS,
  PERIOD_TERMS,
  PERIOD_UNITS,
  SELF_NAMES,
  TIME_WORDS,
  TRIGGER_ENDS,
  TRIGGER_OPENERS,
} from '../../vocabulary/time.ts'
import { compile, compileEnd, compileWords, hasEnd, matchAt, matchEnd, readNumber } from './pattern.ts'
import type { DeadlineValue, Reading, Search } from './types.ts'

const PERIOD = compile(
  '(?<n>{N}|{half})(?:_(?:{to})_(?<most>{N}))?_(?:(?<halfUnit>{unit}?{half}{unit}?{monthSign})|(?<unit>{periodUnit}))_(?:(?<inside>{inside})|(?<about>{about}?{of}?{effort}))?',
)
const HALF_MONTH = compile('{half}_{unit}_{monthSign}_{inside}')
const EVENT = compileEnd(`${oneOf(PERIOD_EVENTS)}`)
/** 超过6个月, but 不超过 sets a ceiling. */
const CONDITION = compileEnd(`(?<!{not})${oneOf(PERIOD_CONDITIONS)}`)
const TERM = new RegExp(oneOf(PERIOD_TERMS))
const EFFECT = compileWords(PERIOD_EFFECTS)
const ACT = compileWords(PERIOD_ACTS)
const AIM = compileEnd(oneOf(PERIOD_AIMS))
const USE = compileEnd('{use}')
const SINCE = compileEnd('(?<year>{Y}_{yearly}?_{from}),?')
const END = compileEnd(oneOf(TRIGGER_ENDS))
const OPENERS = new RegExp(`^.*${oneOf(TRIGGER_OPENERS)}`)
const SELF = new RegExp(`^${oneOf(SELF_NAMES)}`)
const BREAK = /[.,。;:、()\n"!?]/
const NEXT = compileWords(NEXT_DAY)
const UNITS = new Map<string, readonly [string, number, boolean]>(
  PERIOD_UNITS.map(([name, letter, by, hours]) => [name, [letter, by, hours]]),
)
const WORKING: ReadonlySet<string> = new Set(
  PERIOD_UNITS.map(([name]) => name).filter((name) => name.endsWith(TIME_WORDS.workday[0])),
)
const YEARS: ReadonlySet<string> = new Set(PERIOD_UNITS.filter(([, letter]) => letter === 'Y').map(([name]) => name))

/** Trigger words are looked for this far back. */
const LEFT = 30

/**
 * Reads the period that starts at `at`: `收到申请后5个工作日内` → P5D, workdays, after 收到申请. A reading without matches is a period that
 * limits nothing (毕业2年内, 公示5个工作日); null where none starts.
 */
export function readPeriod(search: Search, at: number): Reading | null {
  const { text } = search
  const half = matchAt(HALF_MONTH, text, at)
  if (half)
    return {
      matches: [{ start: at, end: at + half[0].length, value: { kind: 'within', duration: 'P15D' } }],
      end: at + half[0].length,
    }
  const found = matchAt(PERIOD, text, at)
  const parts = found?.groups
  const number = readNumber(parts?.most ?? parts?.n)
  if (!found || !parts || number === null || number === 0) return null
  const end = at + found[0].length
  const before = text.slice(Math.max(0, at - LEFT), at)
  const duration = durationOf(number, parts)
  const working = WORKING.has(parts.unit ?? '')
  // Without 内 the same words may open a date (30日) or count something: only a working period is read on its own.
  if (!parts.inside && !limitsWithoutInside(search, end, before, parts, working)) return working ? { matches: [], end } : null
  const conditional = hasEnd(CONDITION, before) && !(working && hasEnd(EVENT, before))
  if (!duration || conditional || (parts.inside && matchAt(EFFECT, text, end))) return { matches: [], end }
  const years = YEARS.has(parts.unit ?? '')
  const since = years ? matchEnd(SINCE, before) : null
  const after = since ? null : triggerOf(before)
  // 自租赁之日起3年内, 自认定之日起两年内: who is meant, or how long a benefit lasts.
  if (years && after && hasEnd(EVENT, after)) return { matches: [], end }
  const value: DeadlineValue = {
    kind: 'within',
    duration,
    ...(working ? { workdays: true as const } : {}),
    ...(after ? { after } : {}),
  }
  return { matches: [{ start: at - (since?.[0].length ?? 0), end, value }], end }
}

/** `次日` → P1D in a time column. */
export function readNextDay(search: Search, at: number): Reading | null {
  const found = matchAt(NEXT, search.text, at)
  if (!found) return null
  const end = at + found[0].length
  return { matches: [{ start: at, end, value: { kind: 'within', duration: 'P1D' } }], end }
}

/** An aim counts as well: 力争2小时到场, 1个工作日答复, 压缩至3个工作日, 用3年时间. */
function limitsWithoutInside(
  search: Search,
  end: number,
  before: string,
  parts: Record<string, string | undefined>,
  working: boolean,
): boolean {
  if (parts.about) return hasEnd(USE, before)
  const { unit } = parts
  if (unit === undefined || YEARS.has(unit)) return false
  const { slot } = search.context
  const column = (slot === 'limit' || slot === 'schedule') && end === search.text.length
  if (working) return column || (hasEnd(AIM, before) && !TERM.test(before)) || Boolean(matchAt(ACT, search.text, end))
  if (column && before.length === 0) return unit !== DAY_SIGN
  const act = matchAt(ACT, search.text, end)
  return Boolean(act) && (unit !== DAY_SIGN || hasEnd(AIM, before))
}

/** 日 alone after a number is rather a date. */
const DAY_SIGN: string = TIME_WORDS.day[0]

function durationOf(number: number, parts: Record<string, string | undefined>): string | null {
  if (parts.halfUnit) return Number.isInteger(number) ? `P${number * 30 + 15}D` : null
  const unit = UNITS.get(parts.unit ?? '')
  if (!unit) return null
  const [letter, by, hours] = unit
  if (parts.n === NUMERAL_HALF) {
    if (letter === 'Y') return 'P6M'
    if (letter === 'H') return 'PT30M'
    return hours || letter !== 'M' ? null : 'P15D'
  }
  return `P${hours ? 'T' : ''}${number * by}${letter}`
}

/** The words of the event that starts the period: `…自受理之日起` → 受理, `本方案印发后` → 印发. Null where none is stated. */
function triggerOf(before: string): string | null {
  let from = before.length
  while (from > 0 && !BREAK.test(before[from - 1] ?? '')) from--
  const clause = before.slice(from)
  const end = matchEnd(END, clause)
  if (!end || end[0].length === 0) return null
  const words = clause.slice(0, clause.length - end[0].length)
  const event = words.replace(OPENERS, '').replace(SELF, '')
  return event.length > 0 ? event : null
}
