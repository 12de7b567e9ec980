/** The figures of a run, for people and as JSON. */
import type { Results } from './results.ts'
import type { Work } from './work.ts'

export interface Report {
  version: string
  out: string
  /** True where the run was interrupted, so that the data set is still the one of before. */
  stopped: boolean
  /** Documents in the input: notices and failures. */
  documents: number
  notices: number
  /** Notices with a message of severity error: a part could not be read, or the name is that of another format. */
  incomplete: number
  duplicates: number
  /** Values that the format of the data set could not hold as they were. */
  warnings: number
  tasks: number
  tasksWithoutUnit: number
  /** Characters of all notices, and those that are in a field of their own or otherwise explained. */
  characters: number
  explained: number
  failures: number
  failuresByCode: Record<string, number>
  /** Files that were left out, by reason. */
  skipped: Record<string, number>
  /** Documents whose outcome was known from an earlier run. */
  reused: number
  workers: number
  seconds: { converting: number; writing: number }
  documentsPerSecond: number
  /** Most memory that the process had, in megabytes. */
  peakMemory: number
}

interface Facts extends Pick<Report, 'version' | 'out' | 'stopped' | 'warnings' | 'workers' | 'seconds'> {
  results: Results
  work: Work
}

export function makeReport({ results, work, seconds, ...rest }: Facts): Report {
  const sums = { incomplete: 0, tasks: 0, tasksWithoutUnit: 0, characters: 0, explained: 0 }
  for (const { tasks, unassigned, characters, explained, errors } of results.records()) {
    sums.tasks += tasks
    sums.tasksWithoutUnit += unassigned
    sums.characters += characters
    sums.explained += explained
    if (errors > 0) sums.incomplete++
  }
  const failuresByCode: Record<string, number> = {}
  let failures = 0
  for (const { code } of results.failed()) {
    failures++
    failuresByCode[code] = (failuresByCode[code] ?? 0) + 1
  }
  return {
    ...rest,
    documents: work.progress.total,
    notices: results.size,
    duplicates: results.duplicates.size,
    ...sums,
    failures,
    failuresByCode,
    skipped: Object.fromEntries(work.skipped),
    reused: work.progress.reused,
    seconds: { converting: rounded(seconds.converting), writing: rounded(seconds.writing) },
    documentsPerSecond: rounded(work.progress.done / (seconds.converting + seconds.writing)),
    peakMemory: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
