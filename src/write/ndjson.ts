/** Newline-delimited JSON: one notice a line, whether one or many. */
import type { Notice } from '../notice/schema.ts'
import type { Writer } from './writer.ts'

const line = (notice: Notice) => `${JSON.stringify(notice)}\n`

/** Each notice is one line that ends with a line feed. */
export const ndjsonWriter: Writer = { one: line, start: '', each: line, end: '' }
