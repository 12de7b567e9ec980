/** Which task of a notice is which annotated one, and when two deadlines are the same. */
import type { Deadline, Task } from '../../src/notice/schema.ts'
import type { ExpectedTask } from './fixtures.ts'
import { dice, fold, foldMarks } from './fold.ts'

const LEAST_LIKENESS = 0.7

/** Title and text of a task, folded and without marks. */
export function body(task: Pick<Task, 'title' | 'text'>): string {
  return foldMarks(`${task.title ?? ''}${task.text}`)
}

/** Pairs tasks by the likeness of their text, best pairs first: index of the annotated task -> index of the one found. */
export function alignTasks(expected: readonly ExpectedTask[], got: readonly Task[]): Map<number, number> {
  const bodies = got.map(body)
  const candidates: { likeness: number; wanted: number; found: number }[] = []
  for (const [wanted, task] of expected.entries()) {
    const text = body(task)
    for (const [found, other] of bodies.entries()) {
      const likeness = dice(text, other)
      if (likeness >= LEAST_LIKENESS) candidates.push({ likeness: likeness - Math.abs(wanted - found) * 1e-4, wanted, found })
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness)
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { wanted, found } of candidates) {
    if (pairs.has(wanted) || used.has(found)) continue
    pairs.set(wanted, found)
    used.add(found)
  }
  return pairs
}

/** The same kind and the same date, duration or period; where there is none (every, ongoing), one wording within the other. */
export function sameDeadline(wanted: Deadline, got: Deadline): boolean {
  if (wanted.kind === 'by') return got.kind === 'by' && wanted.date === got.date
  if (wanted.kind === 'within') return got.kind === 'within' && wanted.duration === got.duration
  if (wanted.kind === 'during') return got.kind === 'during' && wanted.start === got.start && wanted.end === got.end
  if (wanted.kind !== got.kind) return false
  const [a, b] = [foldMarks(wanted.text), foldMarks(got.text)]
  return a.includes(b) || b.includes(a)
}

/** A heading, folded; its closing 。 makes no difference. */
export function foldHeading(text: string): string {
  return fold(text).replace(/[。.]$/, '')
}
