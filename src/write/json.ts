/** JSON after RFC 8259, indented by two blanks; several notices are one array. */
import type { Writer } from './writer.ts'

const LINE_START = /\n/g

/** A single notice is an object, several are an array of them. Lone surrogates are written as `\ud800` escapes. */
export const jsonWriter: Writer = {
  one: (notice) => `${JSON.stringify(notice, null, 2)}\n`,
  start: '[',
  // A line end inside a value is written as \n by JSON, so every line end here is layout.
  each: (notice, index) => `${index === 0 ? '' : ','}\n  ${JSON.stringify(notice, null, 2).replace(LINE_START, '\n  ')}`,
  end: '\n]\n',
}
