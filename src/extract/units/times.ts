/** Time phrases inside a run of a clause: `6月底前完成`, `2024年10月底前由市水利局负责` (U-71 to U-73). They are no units; the deadline grammar reads them. */
import { HEADERS } from '../../vocabulary/headers.ts'
import { CHINESE_DATES, EVENT_TIME_ENDS, SHARED_TIMES, TIME_ENDS, TIME_HEDGES, TIME_STARTS } from '../../vocabulary/roles.ts'
import { FINISH_WORDS } from '../../vocabulary/time.ts'
import type { Piece } from './model.ts'
import { isUnitName } from './names.ts'
import { isSureOffice } from './prefix.ts'
import { roleTail } from './rolewords.ts'
import { prefixLength, prefixTable } from './words.ts'

const TIME_START = prefixTable(TIME_STARTS)
/** Between the pieces of a list. */
const LISTING = '[、,]'
const TIMES = new RegExp(`^(?:${SHARED_TIMES[0]}${LISTING}){1,11}${SHARED_TIMES[1]}`)
const FINISH = prefixTable(FINISH_WORDS)
/** 力争年内; 完成时限12月底 without its colon. */
const HEDGE = prefixTable([...TIME_HEDGES, ...HEADERS.limit])
const CHINESE = CHINESE_DATES.join('|')
const DATE = new RegExp(`^(?:(?:20\\d\\d|\\d{1,2})(?:年|月|日|个|-|~|—|周|季|[./](?=\\d))|${CHINESE})`)
const INNER_DATE = new RegExp(`(?:${CHINESE}|20\\d\\d年|\\d{1,2}月|${TIME_STARTS.filter((word) => word.length > 1).join('|')})`)
const TIME_END = new RegExp(`(?:${TIME_ENDS.join('|')})$`)
const EVENT_TIME = new RegExp(`^.*(?:${EVENT_TIME_ENDS.join('|')})`)
/** Tells cheaply that none is there. */
const EVENT_HINT = new RegExp(`[${EVENT_TIME_ENDS.map((end) => end.slice(-1)).join('')}]`)
const SHORTEST_OFFICE = 2
const HEAD_TIME_END = new RegExp(`^.{2,24}?(?:${TIME_ENDS.join('|')})`)

/** True for text that opens with a date: 2024年…, 6月…. */
export function opensWithDate(text: string): boolean {
  return DATE.test(text)
}

/** Where the time phrase that ends a run begins: 0 if the run is nothing else, the run's length if it holds none. `市水利局6月底前完成` → 4. */
export function timeTail(run: string): number {
  const hedged = run.slice(prefixLength(run, HEDGE))
  const dated = DATE.test(hedged) || prefixLength(hedged, TIME_START) > 0 || TIMES.test(hedged)
  if (dated) return roleTail(run, 0, run.length).role === null || isTimeOnly(hedged) ? 0 : run.length
  const inner = INNER_DATE.exec(run)
  if (!inner || inner.index < 2 || !TIME_END.test(run)) return eventTail(run)
  const tail = roleTail(run, 0, inner.index - (run.charAt(inner.index - 1) === ':' ? 1 : 0))
  return isUnitName(run.slice(0, tail.start)) ? inner.index : run.length
}

/** Pieces between marks with those made one that share a sign: 第二 and 三季度完成论证 → 第二、三季度完成论证. */
export function joinTimes(folded: string, pieces: readonly Piece[]): readonly Piece[] {
  const heads = new Set(pieces.filter(({ from, to }) => to - from <= LONGEST_HEAD && TIME_HEAD.test(folded.slice(from, to))))
  if (heads.size === 0) return pieces
  const joined: Piece[] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    const [first] = open
    if (first && TIME_SIGN.test(folded.slice(piece.from, piece.from + LONGEST_SIGN))) joined.push({ ...first, to: piece.to })
    else if (heads.has(piece)) {
      open.push(piece)
      continue
    } else joined.push(...open, piece)
    open = []
  }
  return [...joined, ...open]
}

const TIME_HEAD = new RegExp(`^${SHARED_TIMES[0]}$`)
const TIME_SIGN = new RegExp(`^${SHARED_TIMES[1]}`)
const LONGEST_HEAD = 3
const LONGEST_SIGN = 6

/** The same for a time that an event names, which its end tells: `国庆节前` → 0, `国庆节前投入使用` → 0, `市水利局汛前完成` → 4. */
function eventTail(run: string): number {
  const time = EVENT_HINT.test(run) ? EVENT_TIME.exec(run) : null
  if (!time) return run.length
  const tail = roleTail(run, 0, run.length)
  const closed = tail.role === null && prefixLength(run, FINISH, time[0].length) > 0
  if (time[0].length < tail.start && !closed) return run.length
  for (let at = time[0].length - 1; at > SHORTEST_OFFICE; at--) if (isSureOffice(run.slice(0, at))) return at
  return 0
}

/** Length of the time phrase before a list, 0 where there is none: `2024年10月底前由市水利局负责` → 10. */
export function timeHead(run: string): number {
  if (!DATE.test(run) && prefixLength(run, TIME_START) === 0) return 0
  const head = HEAD_TIME_END.exec(run)?.[0].length ?? 0
  return head < run.length ? head : 0
}

/** True for a date or a word of time and nothing but its verb: `10月底前完成`, `长期坚持`; not `10月底前完成建设`. */
export function isTime(text: string): boolean {
  return (DATE.test(text) || prefixLength(text, TIME_START) > 0) && isTimeOnly(text)
}

/** Where the bracket opens at the end of a run that holds nothing but a date: `市教育局(10月底前)` → 4, the run's length if none does. */
export function timeBracket(run: string): number {
  if (!run.endsWith(')')) return run.length
  const open = run.lastIndexOf('(')
  const inner = run.slice(open + 1, -1)
  return open > 1 && DATE.test(inner) && TIME_END.test(inner) && isTimeOnly(inner) ? open : run.length
}

/** `6月底前完成`, `12月底前落实到位`, `8月底全部完成`: a time and its verb, no unit between them. */
function isTimeOnly(text: string): boolean {
  const head = HEAD_TIME_END.exec(text)
  const tail = roleTail(text, 0, text.length)
  return (
    !!head && (tail.start <= head[0].length || (tail.start < text.length && !isUnitName(text.slice(head[0].length, tail.start))))
  )
}
