/** A workbook for an office: the ledger of tasks, the load of each unit, the notices, and what was said about them. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { report } from '../../diagnostics/messages.ts'
import { joined, LEDGER, ledgerRows } from '../ledger.ts'
import { LOAD_COLUMNS, UnitLoads } from '../load.ts'
import { type Name, type Names, namesIn } from '../names.ts'
import type { Dataset, Store, StoreOptions, Warning } from '../store.ts'
import { type Column, type ColumnType, column, type Value, valuesOf } from '../table.ts'
import { NOTICE_COLUMNS } from '../tables.ts'
import { type Sheet, workbook } from '../workbook.ts'
import { zipped } from '../zip.ts'

interface Note {
  path: string
  line: number | null
  severity: 'error' | 'warning' | 'info'
  code: string
  text: string
}

const NOTE_COLUMNS: readonly Column<Note>[] = [
  column('path', 'text', ({ path }) => path),
  column('line', 'integer', ({ line }) => line),
  column('severity', 'text', ({ severity }, names) => names.term(severity)),
  column('code', 'text', ({ code }) => code),
  column('text', 'text', ({ text }) => text),
]

/** Widths of columns that differ from those of their type. */
const WIDTHS: Partial<Record<Name, number>> = {
  text: 60,
  criteria: 40,
  title: 24,
  notice_title: 30,
  section: 24,
  path: 36,
  label: 8,
  unit: 28,
}
const TYPE_WIDTHS: Readonly<Record<ColumnType, number>> = { text: 18, integer: 9, real: 9, boolean: 9, date: 12, list: 22 }

/** A row as cells, lists as one text each. */
function cells<Row>(columns: readonly Column<Row>[], row: Row, names: Names): Value[] {
  return valuesOf(columns, row, names).map((value, index) => {
    const name = columns[index]?.name
    return name && typeof value === 'object' && value !== null ? joined(name, value) : value
  })
}

/** The sheets, each filled while it is written: the last one knows what did not fit into those before it. */
class Book {
  readonly warnings: Warning[] = []
  readonly #data: Dataset
  readonly #names: Names
  readonly #options: StoreOptions
  readonly #loads = new UnitLoads()

  constructor(data: Dataset, options: StoreOptions) {
    this.#data = data
    this.#names = namesIn(options.lang)
    this.#options = options
  }

  sheets(): Sheet[] {
    return [
      this.#sheet('tasks', LEDGER, this.#tasks()),
      this.#sheet('units', LOAD_COLUMNS, this.#units()),
      this.#sheet('notices', NOTICE_COLUMNS, this.#notices()),
      this.#sheet('messages', NOTE_COLUMNS, this.#notes()),
    ]
  }

  #sheet<Row>(name: Name, columns: readonly Column<Row>[], rows: AsyncIterable<Row>): Sheet {
    const path = columns.findIndex((each) => each.name === 'path')
    const names = this.#names
    return {
      name: names.of(name),
      columns: columns.map((each) => ({
        title: names.of(each.name),
        type: each.type,
        width: WIDTHS[each.name] ?? TYPE_WIDTHS[each.type],
      })),
      rows: (async function* () {
        for await (const row of rows) yield cells(columns, row, names)
      })(),
      onCut: (row, { sheet, cell }) => {
        const text = `A text is longer than a cell of Excel holds and was cut: sheet ${sheet}, cell ${cell}`
        this.warnings.push({ path: String(row[path] ?? ''), text })
      },
    }
  }

  async *#tasks() {
    let written = 0
    for await (const entry of this.#data.entries()) {
      this.#loads.add(entry)
      yield* ledgerRows(entry)
      this.#options.onProgress?.(++written)
    }
  }

  async *#units() {
    yield* this.#loads.sorted()
  }

  async *#notices() {
    yield* this.#data.entries()
  }

  async *#notes(): AsyncGenerator<Note> {
    for (const { path, text } of this.warnings) yield { path, line: null, ...report('limit-reached', text) }
    for await (const { path, code, reason } of this.#data.failures())
      yield { path, line: null, severity: 'error', code, text: reason }
    for await (const { path, notice } of this.#data.entries())
      for (const { severity, code, text, line } of notice.messages) yield { path, line: line ?? null, severity, code, text }
  }
}

export const xlsxStore: Store = {
  name: 'Excel',
  async write(data, path, options) {
    const book = new Book(data, options)
    await pipeline(zipped(workbook(book.sheets())), createWriteStream(path))
    return book.warnings
  },
}
