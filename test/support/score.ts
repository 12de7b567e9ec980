/** Scores a notice against what was annotated, field by field. */
import type { Notice, Task } from '../../src/notice/schema.ts'
import { alignTasks, body, foldHeading, sameDeadline } from './align.ts'
import type { ExpectedNotice, ExpectedTask } from './fixtures.ts'
import { fold } from './fold.ts'

export const FIELDS = ['task', 'text', 'label', 'section', 'unit', 'deadline', 'criterion', 'header'] as const

export type Field = (typeof FIELDS)[number]

/** `hit`: right; `missed`: annotated and not found; `extra`: found and not annotated. */
export interface Count {
  hit: number
  missed: number
  extra: number
}

export type Tally = Record<Field, Count>

export function emptyTally(): Tally {
  const zero = (): Count => ({ hit: 0, missed: 0, extra: 0 })
  return {
    task: zero(),
    text: zero(),
    label: zero(),
    section: zero(),
    unit: zero(),
    deadline: zero(),
    criterion: zero(),
    header: zero(),
  }
}

export function addTally(sum: Tally, tally: Tally): void {
  for (const field of FIELDS) {
    for (const part of ['hit', 'missed', 'extra'] as const) sum[field][part] += tally[field][part]
  }
}

/** Of all that was found, the share that is right; 1 where nothing was found. */
export function precision({ hit, extra }: Count): number {
  return hit + extra === 0 ? 1 : hit / (hit + extra)
}

/** Of all that is annotated, the share that was found; 1 where nothing is annotated. */
export function recall({ hit, missed }: Count): number {
  return hit + missed === 0 ? 1 : hit / (hit + missed)
}

/** The harmonic mean of both. */
export function f1({ hit, missed, extra }: Count): number {
  const all = 2 * hit + missed + extra
  return all === 0 ? 1 : (2 * hit) / all
}

/**
 * Counts hits and misses of one notice. Text, label and section are judged on tasks that were found; units, deadlines and
 * criteria of a missed or invented task count as missed or extra. Optional tasks count for nothing when found or not.
 */
export function scoreNotice(expected: ExpectedNotice, notice: Notice): Tally {
  const tally = emptyTally()
  const pairs = alignTasks(expected.tasks, notice.tasks)
  for (const [index, task] of expected.tasks.entries()) {
    if (task.optional) continue
    const at = pairs.get(index)
    const got = at === undefined ? undefined : notice.tasks[at]
    tally.task[got ? 'hit' : 'missed']++
    if (got) scoreTexts(task, got, tally)
    scoreSets(task, got, tally)
  }
  const paired = new Set(pairs.values())
  for (const [index, task] of notice.tasks.entries()) {
    if (paired.has(index)) continue
    tally.task.extra++
    scoreSets(undefined, task, tally)
  }
  scoreHeader(expected, notice, tally)
  return tally
}

/** A single value is right or wrong; a wrong one is both missed and extra, so precision and recall are the share that is right. */
function exact(count: Count, holds: boolean): void {
  if (holds) count.hit++
  else {
    count.missed++
    count.extra++
  }
}

function scoreTexts(want: ExpectedTask, got: Task, tally: Tally): void {
  const section = (headings: readonly string[]) => headings.map(foldHeading).join('>')
  exact(tally.text, body(want) === body(got))
  exact(tally.label, fold(want.label ?? '') === fold(got.label ?? ''))
  exact(tally.section, section(want.section) === section(got.section))
}

type Sets = Pick<Task, 'lead' | 'responsible' | 'support' | 'supervise' | 'deadlines' | 'criteria'>

function scoreSets(want: Sets | undefined, got: Sets | undefined, tally: Tally): void {
  countSet(tally.unit, unitKeys(want), unitKeys(got), Object.is)
  countSet(tally.deadline, want?.deadlines ?? [], got?.deadlines ?? [], sameDeadline)
  countSet(tally.criterion, criterionTexts(want), criterionTexts(got), Object.is)
}

function unitKeys(task: Sets | undefined): string[] {
  if (!task) return []
  return (['lead', 'responsible', 'support', 'supervise'] as const).flatMap((role) =>
    task[role].map((name) => `${role}:${fold(name)}`),
  )
}

function criterionTexts(task: Sets | undefined): string[] {
  return task?.criteria.map((criterion) => fold(criterion.text)) ?? []
}

function countSet<T>(count: Count, wanted: readonly T[], got: readonly T[], same: (wanted: T, got: T) => boolean): void {
  const left = [...got]
  for (const value of wanted) {
    const at = left.findIndex((candidate) => same(value, candidate))
    if (at < 0) count.missed++
    else {
      left.splice(at, 1)
      count.hit++
    }
  }
  count.extra += left.length
}

function scoreHeader(expected: ExpectedNotice, notice: Notice, tally: Tally): void {
  const same = (want: string | null | undefined, got: string | null | undefined) =>
    exact(tally.header, fold(want ?? '') === fold(got ?? ''))
  same(expected.documentNumber?.text, notice.documentNumber?.text)
  for (const field of ['issuer', 'title', 'signedOn', 'printedOn', 'disclosure'] as const) same(expected[field], notice[field])
  for (const field of ['addressees', 'copiedTo'] as const) same(expected[field].join('|'), notice[field].join('|'))
}
