/** What a writer is: notices in, text out. */
import type { Notice } from '../notice/schema.ts'

/**
 * Writes notices in one format. One notice is written by `one`; several as `start`, then `each` in turn, then `end`, so
 * that a long run never holds more than one notice. All text ends with a line end.
 */
export interface Writer {
  one(notice: Notice): string
  readonly start: string
  /** `index` counts from 0. */
  each(notice: Notice, index: number): string
  readonly end: string
}
