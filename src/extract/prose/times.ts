/** Items that open with their time: `（二）第二季度：完成招标。`, `3.7月份。开工建设。` The time is part of the text and no title. */
import { oneOf } from '../../tree/alternatives.ts'
import { SCHEDULE_NOUNS, TIME_WORDS } from '../../vocabulary/time.ts'
import { findDeadlines } from '../deadline/index.ts'
import type { DeadlineContext } from '../deadline/types.ts'

/** What may follow the time of a heading that is a time. */
const REST = new RegExp(`^(?:${SCHEDULE_NOUNS.join('|')}){0,4}(?:\\([^()]{1,30}\\))?$`)
const DATED: ReadonlySet<string> = new Set(['during', 'by'])
/** Longest time with its mark, and shortest. */
const LONGEST = 24
const SHORTEST = 2
const MARK = /[:。]/
/** What all times hold. */
const SIGN = new RegExp(oneOf([...TIME_WORDS.yearly, ...TIME_WORDS.month, ...TIME_WORDS.day, ...TIME_WORDS.quarter]))
/** Any year tells a time from other words. */
const SOME_YEAR: DeadlineContext = { slot: 'schedule', planYear: 2000 }

/** Length of the time that words begin with, where they say nothing else: `第一季度工作安排` → 4; 0 for other words. */
export function timeLength(words: string, context: DeadlineContext): number {
  const [time] = findDeadlines(words, context)
  return time && time.start === 0 && DATED.has(time.value.kind) && REST.test(words.slice(time.end)) ? time.end : 0
}

/** Length of what stands before the first colon or full stop of a text that goes on, where it is a time: `上半年：完成立项。` → 3; else 0. */
export function timeOpening(folded: string): number {
  const mark = folded.slice(0, LONGEST).search(MARK)
  if (mark < SHORTEST || mark + 1 >= folded.length) return 0
  const words = folded.slice(0, mark)
  return SIGN.test(words) && timeLength(words, SOME_YEAR) > 0 ? mark : 0
}
