/** The years that a plan is made for, and where a deadline stands in time. */
import type { Deadline, Notice } from '../notice/schema.ts'
import { oneOf } from '../tree/alternatives.ts'
import { fold } from '../tree/fold.ts'
import type { Passage } from '../tree/passage.ts'
import { DONE_WORDS } from '../vocabulary/lint-tasks.ts'
import type { DocumentView, TaskView } from './types.ts'

const YEARS = /(?<!\d)((?:19|20)\d\d)(?=学?年|[-~至到](?:19|20)\d\d年)/g
const DONE = new RegExp(oneOf(DONE_WORDS))
const SENTENCE_END = /[。;\n]/
const REACH = 60

/** The years that a title names, first and last: `华亭市2022年政务公开工作要点` → 2022, 2022; null where it names none. */
export function yearsIn(title: string | null | undefined): { from: number; to: number } | null {
  const years = [...fold(title ?? '').matchAll(YEARS)].map(([, year]) => Number(year))
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null
}

/** The years of the plan: those of its own title, else of the letter's. */
export function planYears(notice: Notice): { from: number; to: number } | null {
  return yearsIn(notice.plan?.title) ?? yearsIn(notice.title)
}

/** The last day that a deadline allows; null for one without a date. */
export function lastDay(deadline: Deadline): string | null {
  if (deadline.kind === 'by') return deadline.date
  return deadline.kind === 'during' ? deadline.end : null
}

/** A deadline of a task that ends on a day. */
export interface DatedDeadline {
  deadline: Deadline
  last: string
  pointer: string
  /** The words that say it; undefined where there is no document. */
  passage: Passage | undefined
}

/** The deadlines of a task that end on a day, each once: those taken from a cell above are told where they stand. */
export function datedDeadlines({ task, pointer, finding }: TaskView): DatedDeadline[] {
  const dated: DatedDeadline[] = []
  for (const [index, deadline] of task.deadlines.entries()) {
    const last = lastDay(deadline)
    const found = finding?.deadlines[index]
    if (last !== null && !found?.inherited)
      dated.push({ deadline, last, pointer: `${pointer}/deadlines/${index}`, passage: found?.passage })
  }
  return dated
}

/** True for a date of what was done: 已于2021年底前完成. */
export function isDone({ passage }: DatedDeadline, document: DocumentView | null): boolean {
  if (!passage || !document) return false
  const { folded } = document.outline.source
  const before =
    folded
      .slice(Math.max(0, passage.start - REACH), passage.start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = folded.slice(passage.end, passage.end + REACH).split(SENTENCE_END)[0] ?? ''
  return DONE.test(before + after)
}

/** True where the year of a deadline is printed with it. */
export function statesYear(deadline: Deadline): boolean {
  return (deadline.kind === 'by' || deadline.kind === 'during') && !deadline.inferred?.includes('year')
}
