/** Compares a notice with what was annotated, field by field. */
import type { Deadline, Notice, Task } from '../../src/notice/schema.ts'
import { alignTasks, foldHeading, sameDeadline } from './align.ts'
import type { ExpectedNotice, ExpectedTask } from './fixtures.ts'
import { fold, foldMarks } from './fold.ts'

/** A JSON Pointer into expected.yaml (for a task that should not be there, `/tasks/+N` with its index in the notice). */
export interface Difference {
  path: string
  want: unknown
  got: unknown
}

const HEADER_TEXTS = ['issuer', 'title', 'signedOn', 'printedOn', 'disclosure'] as const
const HEADER_LISTS = ['addressees', 'copiedTo'] as const
const ROLES = ['lead', 'responsible', 'support', 'supervise'] as const

/** All differences, in the order of the fields. An optional task may be missing; where it is there it must be right. */
export function differences(expected: ExpectedNotice, notice: Notice): Difference[] {
  const found: Difference[] = []
  for (const field of HEADER_TEXTS) text(`/${field}`, expected[field], notice[field], found, fold)
  text('/documentNumber/text', expected.documentNumber?.text ?? null, notice.documentNumber?.text ?? null, found, fold)
  for (const field of HEADER_LISTS) list(`/${field}`, expected[field], notice[field], found, fold)
  const pairs = alignTasks(expected.tasks, notice.tasks)
  for (const [index, task] of expected.tasks.entries()) {
    const at = pairs.get(index)
    const got = at === undefined ? undefined : notice.tasks[at]
    if (got) compareTask(`/tasks/${index}`, task, got, found)
    else if (!task.optional) found.push({ path: `/tasks/${index}`, want: task.title ?? task.text, got: undefined })
  }
  const paired = new Set(pairs.values())
  for (const [index, task] of notice.tasks.entries()) {
    if (!paired.has(index)) found.push({ path: `/tasks/+${index}`, want: undefined, got: task.title ?? task.text })
  }
  return found
}

function compareTask(path: string, want: ExpectedTask, got: Task, found: Difference[]): void {
  list(`${path}/section`, want.section, got.section, found, foldHeading)
  text(`${path}/label`, want.label, got.label, found, fold)
  text(`${path}/title`, want.title, got.title, found, foldMarks)
  text(`${path}/text`, want.text, got.text, found, foldMarks)
  for (const role of ROLES) list(`${path}/${role}`, want[role], got[role], found, fold)
  if (!sameDeadlines(want.deadlines, got.deadlines)) {
    found.push({ path: `${path}/deadlines`, want: want.deadlines, got: got.deadlines })
  }
  const criteria = (task: Pick<Task, 'criteria'>) => task.criteria.map((criterion) => criterion.text)
  list(`${path}/criteria`, criteria(want), criteria(got), found, fold)
}

function text(
  path: string,
  want: string | null,
  got: string | null,
  found: Difference[],
  folding: (text: string) => string,
): void {
  if (folding(want ?? '') !== folding(got ?? '')) found.push({ path, want, got })
}

function list(path: string, want: string[], got: string[], found: Difference[], folding: (text: string) => string): void {
  if (want.map(folding).join('\n') !== got.map(folding).join('\n')) found.push({ path, want, got })
}

/** The same deadlines in any order. */
function sameDeadlines(want: readonly Deadline[], got: readonly Deadline[]): boolean {
  const left = [...got]
  for (const deadline of want) {
    const at = left.findIndex((candidate) => sameDeadline(deadline, candidate))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}
