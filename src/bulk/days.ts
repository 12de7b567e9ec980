/** Days of deadlines as dates that engines can compare. */
import type { Deadline, Task } from '../notice/schema.ts'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an ISO date, or null where the calendar has no such day: `2022-02-30`. */
export function dayNumber(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === date ? time / DAY_MS : null
}

/** The last day that a deadline allows, or null where it names none. */
export function dueOf(deadline: Deadline): string | null {
  const date = deadline.kind === 'by' ? deadline.date : deadline.kind === 'during' ? deadline.end : null
  return date !== null && dayNumber(date) !== null ? date : null
}

/** The first of the last days that the deadlines of a task allow. */
export function firstDue(task: Task): string | null {
  return due(task).at(0) ?? null
}

/** The last of them. */
export function lastDue(task: Task): string | null {
  return due(task).at(-1) ?? null
}

/** ISO dates sort as text. */
function due(task: Task): string[] {
  return task.deadlines.flatMap((deadline) => dueOf(deadline) ?? []).sort()
}
