/** CSV after RFC 4180, a row a task: UTF-8 with a byte order mark and CRLF, so that Excel and WPS open it right. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { encoded } from '../bytes.ts'
import { joined, LEDGER, ledgerRows } from '../ledger.ts'
import { namesIn } from '../names.ts'
import type { Dataset, Store, StoreOptions } from '../store.ts'
import { type Value, valuesOf } from '../table.ts'

const NEEDS_QUOTES = /[",\r\n]/
const QUOTE = /"/g
/** What a spreadsheet takes for the start of a formula, in both widths, and what it may drop before one (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A field of a record. A text that a spreadsheet would run as a formula gets an apostrophe in front: `=1+1` -> `'=1+1`. */
export function csvField(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(QUOTE, '""')}"` : safe
}

function record(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`
}

/** Numbers and dates as they are, lists as one text, nothing for null. */
function fieldOf(value: Value, index: number): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const column = LEDGER[index]
  if (typeof value === 'string') return column?.type === 'date' ? value : csvField(value)
  return column ? csvField(joined(column.name, value)) : ''
}

async function* records(data: Dataset, { lang, onProgress }: StoreOptions): AsyncGenerator<string> {
  const names = namesIn(lang)
  let written = 0
  yield `\ufeff${record(LEDGER.map(({ name }) => csvField(names.of(name))))}`
  for await (const entry of data.entries()) {
    for (const row of ledgerRows(entry)) yield record(valuesOf(LEDGER, row, names).map(fieldOf))
    onProgress?.(++written)
  }
}

export const csvStore: Store = {
  name: 'CSV',
  async write(data, path, options) {
    await pipeline(encoded(records(data, options)), createWriteStream(path))
    return []
  },
}
