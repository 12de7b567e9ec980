/** What the deadline grammar takes and gives. */

/**
 * Where the phrase stands: it decides how bare months, 长期 and 频次 are read.
 * - `prose`: running text
 * - `limit`: a column, label or clause bracket such as 完成时限
 * - `schedule`: a column such as 时间安排, 进度安排, 活动时间
 * - `frequency`: a 频次 column
 * - `span`: the header of a column of years or quarters (`2024年`, `2024年工作项目`)
 */
export type DeadlineSlot = 'prose' | 'limit' | 'schedule' | 'frequency' | 'span'

/** What is known about the notice around the phrase. */
export interface DeadlineContext {
  slot: DeadlineSlot
  /** The plan's year, the first one where it spans several. */
  planYear?: number
  /** The years of a plan of several years, both included. */
  planYears?: { from: number; to: number }
  /** The plan is for a winter and the spring after it, or was made late in a year and states none: its first months are those of the year behind `planYear`. */
  winter?: true
  /** The last year of the aims of a plan that states no years: 到2028年底. */
  aimYear?: number
  /** ISO date on which the notice is signed: for 本月底, 即日起. */
  noticeDate?: string
}

/** Parts of a date that the phrase leaves out. */
export type Inferred = 'year' | 'month' | 'day'

/** A deadline without its words. Dates are ISO 8601 days, durations ISO 8601, rules RFC 5545. */
export type DeadlineValue =
  | { kind: 'by'; date: string; inferred?: Inferred[] }
  | { kind: 'during'; start: string; end: string; inferred?: Inferred[] }
  | { kind: 'within'; duration: string; workdays?: true; after?: string }
  | { kind: 'every'; rrule?: string }
  | { kind: 'ongoing' }

/** A deadline with its place: offsets in UTF-16 code units of the text that was searched, `end` exclusive. */
export interface DeadlineMatch {
  start: number
  end: number
  value: DeadlineValue
}

/** What one rule found at a place: its deadlines (none: the words are read, but are no deadline) and where to read on. */
export interface Reading {
  matches: DeadlineMatch[]
  end: number
}

/** One search: the text, what is known, and what was read so far. */
export interface Search {
  readonly text: string
  readonly context: DeadlineContext
  /** The year that the sentence stated last, null at the start of each sentence. */
  year: number | null
  /** Points before this offset stand in a list without a mark. */
  plainUntil: number
  /** Where the last deadline ended. */
  last: number
}
