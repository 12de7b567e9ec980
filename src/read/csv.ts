/** Delimited files (.csv, .tsv): RFC 4180 read leniently, preamble and closing lines as paragraphs, the rest as one table. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import { decode } from './decode.ts'
import { truncated } from './fault.ts'
import { isFiller } from './filler.ts'
import type { Format, Reader } from './reader.ts'
import { type LaidRow, writeRows } from './sheet/layout.ts'
import { cellName } from './sheet/workbook.ts'

/** At most so many fields are read. */
export const MAX_FIELDS = 100_000
/** The delimiter is judged by so many UTF-16 code units from the start. */
const SAMPLE = 65_536
const DELIMITERS = ['\t', ',', ';'] as const
const TSV_NAME = /\.(?:tsv|tab)$/i
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|[\r\n])/i
const DELIMITED_LINE = /[^\r\n]+/g

/** A line of the file cut into fields; `number` counts records from 0, blank ones too. */
interface Record {
  number: number
  fields: string[]
}

/**
 * Reads `.csv` and `.tsv`. The delimiter (tab, comma, semicolon) is the one that cuts most lines alike; a name in `.tsv` prefers
 * the tab. A quote opens a quoted field only where it is closed properly before the next delimiter or line end, so stray quotes
 * stay as they are. Lines with one field before and after the table are paragraphs. Merges are unknown in these formats.
 */
export const readCsv: Reader = (bytes, options) => {
  const { text, encoding, messages } = decode(bytes)
  const named = SEPARATOR_LINE.exec(text)
  const preferTab = TSV_NAME.test(options.path ?? '')
  const delimiter = named?.[1] ?? findDelimiter(text, preferTab)
  const format: Format = delimiter === '\t' ? 'tsv' : 'csv'
  const all: Diagnostic[] = [...messages]
  const builder = new TreeBuilder()
  if (named) builder.paragraph(named[0].trim(), { furniture: true })
  const whole = cut(text, delimiter, named?.[0].length ?? 0)
  if (!whole.complete) all.push(report('limit-reached', `The file has more than ${MAX_FIELDS} fields; the rest was not read`))
  const missing = missingEnd(text, whole)
  if (missing !== undefined) all.push(truncated(missing))
  writeRows(builder, layOut(whole.records), isTitle, isNote, false)
  return { ...builder.finish(), format, ...(encoding ? { encoding } : {}), messages: all }
}

/** The delimiter by which most sampled lines have the same number of fields, more than one. */
function findDelimiter(text: string, preferTab: boolean): string {
  let best = preferTab ? '\t' : ','
  let most = 0
  const { records, lines } = sample(text)
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>()
    for (const { fields } of cut(records, delimiter, 0).records) {
      if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
    }
    // Prose holds commas now and then; columns hold the same number in line after line.
    let score = Math.max(0, ...counts.values())
    if (preferTab && delimiter === '\t' && score > 0) score += lines
    if (score > most) {
      best = delimiter
      most = score
    }
  }
  return best
}

function sample(text: string): { records: string; lines: number } {
  const records = text.slice(0, SAMPLE)
  return { records, lines: records.match(DELIMITED_LINE)?.length ?? 0 }
}

interface Cut {
  records: Record[]
  /** False where the bound on fields was met. */
  complete: boolean
  /** The record with a quoted field that is never closed; -1 for none. */
  open: number
}

/** Cuts the text from `from` on into records. One pass. */
function cut(text: string, delimiter: string, from: number): Cut {
  const records: Record[] = []
  const code = delimiter.charCodeAt(0)
  let fields: string[] = []
  let total = 0
  let number = 0
  // Once a quote has no closing quote before the end, no later one has.
  let open = -1
  for (let at = from; at < text.length; ) {
    const end = open < 0 && text.charCodeAt(at) === 0x22 ? quotedEnd(text, at, code) : NO_FIELD
    if (end === NO_CLOSE) open = records.length
    let next = end
    if (end >= 0) fields.push(text.slice(at + 1, end - 1).replaceAll('""', '"'))
    else {
      next = at
      while (next < text.length && text.charCodeAt(next) !== code && !isLineEnd(text.charCodeAt(next))) next++
      fields.push(text.slice(at, next))
    }
    total++
    if (next >= text.length || isLineEnd(text.charCodeAt(next))) {
      records.push({ number: number++, fields })
      fields = []
      next += text.charCodeAt(next) === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 2 : 1
    } else if (next === text.length - 1) {
      records.push({ number: number++, fields })
      next += 1
    } else next += 1
    if (total >= MAX_FIELDS && next < text.length) return { records, complete: false, open }
    at = next
  }
  return { records, complete: true, open }
}

/** What is missing at the end of a file that was cut off, in words for a message; undefined for a whole one. */
function missingEnd(text: string, { records, complete, open }: Cut): string | undefined {
  if (open >= 0 && records.slice(open + 1).every(({ fields }) => fields.length === 1)) return 'it ends inside a quoted field'
  return complete && endsShort(text, records) ? 'its last row is shorter than the others' : undefined
}

/** True where the text stops without a line end in a row of fewer fields than all rows before it have, be it two or more. */
function endsShort(text: string, records: readonly Record[]): boolean {
  const last = records.at(-1)
  if (!last || isLineEnd(text.charCodeAt(text.length - 1))) return false
  const table = records.filter(({ fields }) => fields.length > 1)
  const width = table[0]?.fields.length ?? 0
  if (table.at(-1) !== last || last.fields.length >= width) return false
  return table.length > 2 && table.slice(0, -1).every(({ fields }) => fields.length === width)
}

const NO_FIELD = -1
const NO_CLOSE = -2

/** The place after the closing quote of the quoted field at `at`; `NO_FIELD` for a stray quote, `NO_CLOSE` where the text ends first. */
function quotedEnd(text: string, at: number, delimiter: number): number {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    const after = text.charCodeAt(close + 1)
    if (after === 0x22) continue
    return close + 1 >= text.length || after === delimiter || isLineEnd(after) ? close + 1 : NO_FIELD
  }
  return NO_CLOSE
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** Records as rows: blank records and wholly empty columns at the right are left out, short rows stay short. */
function layOut(records: readonly Record[]): LaidRow[] {
  let width = 0
  for (const { fields } of records) {
    for (let i = fields.length; i > width; i--) if (fields[i - 1]?.trim()) width = i
  }
  const rows: LaidRow[] = []
  for (const { number, fields } of records) {
    if (!fields.some((field) => field.trim() !== '')) continue
    const cells = fields.slice(0, width).map((field, column) => {
      const text = field.trim()
      return { column, colspan: 1, rowspan: 1, text: isFiller(text) ? '' : text, origin: { cell: cellName(number, column) } }
    })
    rows.push({ number, cells, covered: false })
  }
  return rows
}

/** A line of one field, or one that a spreadsheet padded with empty fields on its right. */
function isTitle(row: LaidRow): boolean {
  return row.cells.every(({ text, column }) => column === 0 || text === '')
}

/** At the end only a line of one field counts: a padded one may be a row whose merged cells were lost. */
function isNote(row: LaidRow): boolean {
  return row.cells.length === 1
}
