/** What a table is: columns with types, each with how a row gives its value. */
import type { Name, Names } from './names.ts'

/** `date` is ISO 8601 (`2022-12-31`), `list` a list of texts. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'date' | 'list'

export type Value = string | number | boolean | readonly string[] | null

export interface Column<Row> {
  name: Name
  type: ColumnType
  /** The value in a row; `names` puts the terms of closed sets into the language of the data set. */
  value: (row: Row, names: Names) => Value
}

/** A column in one line: `column('bytes', 'integer', ({ notice }) => notice.source.bytes)`. */
export function column<Row>(name: Name, type: ColumnType, value: Column<Row>['value']): Column<Row> {
  return { name, type, value }
}

/** The values of a row, in the order of the columns. */
export function valuesOf<Row>(columns: readonly Column<Row>[], row: Row, names: Names): Value[] {
  return columns.map(({ type, value }) => stored(value(row, names), type))
}

/** Lone surrogates, which UTF-8 does not have, and U+0000, where SQLite ends a text. */
const NOT_STORED = /[\p{Cs}\u0000]/gu
const MOST_INTEGER = 2 ** 31 - 1

/**
 * A value that every engine keeps: characters that none can store become U+FFFD, a whole number past 32 bits is none (the serial of a document
 * number may be printed with any number of digits; the text beside it has them).
 */
function stored(value: Value, type: ColumnType): Value {
  if (typeof value === 'string') return value.replace(NOT_STORED, '\ufffd')
  if (typeof value === 'number') return type !== 'integer' || Math.abs(value) <= MOST_INTEGER ? value : null
  return Array.isArray(value) ? value.map((text: string) => text.replace(NOT_STORED, '\ufffd')) : value
}
