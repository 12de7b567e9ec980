/** Days of deadlines as dates that engines can compare. */
import type { Deadline, Task } from '../notice/schema.ts'

const DAY_MS = 86_400_000
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/
/** The calendar repeats after 400 years. `Date.UTC` takes years below 100 for years of the last century. */
const CYCLE_YEARS = 400
const CYCLE_DAYS = 146_097

/** Days since 1970-01-01 of an ISO date, or null where the calendar has no such day: `2022-02-30`. */
export function dayNumber(date: string): number | null {
  const [, year, month, day] = ISO_DATE.exec(date) ?? []
  const time = Date.UTC(Number(year) + CYCLE_YEARS, Number(month) - 1, Number(day))
  const real = new Date(time)
  if (real.getUTCDate() !== Number(day) || real.getUTCMonth() !== Number(month) - 1) return null
  return time / DAY_MS - CYCLE_DAYS
}

/** The last day that a deadline allows, or null where it names none. */
export function dueOf(deadline: Deadline): string | null {
  const date = deadline.kind === 'by' ? deadline.date : deadline.kind === 'during' ? deadline.end : null
  return date !== null && dayNumber(date) !== null ? date : null
}

/** The first of the last days that the deadlines of a task allow. */
export function firstDue(task: Task): string | null {
  return outermost(task, (date, best) => date < best)
}

/** The last of them. */
export function lastDue(task: Task): string | null {
  return outermost(task, (date, best) => date > best)
}

/** ISO dates compare as text. */
function outermost({ deadlines }: Task, further: (date: string, best: string) => boolean): string | null {
  let best: string | null = null
  for (const deadline of deadlines) {
    const date = dueOf(deadline)
    if (date !== null && (best === null || further(date, best))) best = date
  }
  return best
}
