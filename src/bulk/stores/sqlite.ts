/** SQLite: the tables with keys, indexes and views, in one file that any SQLite opens. Written by SQLite itself, built for WebAssembly. */
import { rmSync } from 'node:fs'
import sqlite3, { type Database } from 'node-sqlite3-wasm'
import { namesIn } from '../names.ts'
import { createIndexes, createTable, createViews, type Dialect, engineFailure, quoted } from '../sql.ts'
import type { Dataset, Store, StoreOptions } from '../store.ts'
import type { Value } from '../table.ts'
import { FAILURES, numbered, numberedFailures, TABLES, type Table } from '../tables.ts'

const DIALECT: Dialect = {
  // Dates are texts after ISO 8601, which SQLite compares and its date functions read; lists are JSON for `json_each`.
  types: { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'BOOLEAN', date: 'DATE', list: 'TEXT' },
  clustered: true,
  today: `date('now', 'localtime')`,
  quarter: (date) => `strftime('%Y', ${date}) || 'Q' || ((strftime('%m', ${date}) + 2) / 3)`,
}

/**
 * The file is of use only when it is whole, so no journal is kept. Temporary data would be held in memory: indexes are made before the rows, in a
 * cache of 64 MB.
 */
const SETTINGS =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; BEGIN'

type Insert = (row: readonly Value[]) => void

function cell(value: Value): string | number | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value
}

/** Makes a table and gives a function that adds a row to it. */
function open(database: Database, table: Table<never>, lang: StoreOptions['lang'], finalize: (() => void)[]): Insert {
  const names = namesIn(lang)
  for (const sql of [createTable(table, names, DIALECT), ...createIndexes(table, names)]) database.exec(sql)
  const marks = table.columns.map(() => '?').join(', ')
  const statement = database.prepare(`INSERT INTO ${quoted(names.of(table.name))} VALUES (${marks})`)
  finalize.push(() => statement.finalize())
  return (row) => void statement.run(row.map(cell))
}

async function fill(
  database: Database,
  data: Dataset,
  { lang, onProgress }: StoreOptions,
  finalize: (() => void)[],
): Promise<void> {
  const names = namesIn(lang)
  const inserts = TABLES.map((table) => ({ table, insert: open(database, table, lang, finalize) }))
  const insertFailure = open(database, FAILURES, lang, finalize)
  for await (const entry of numbered(data)) {
    for (const { table, insert } of inserts) table.rows(entry, names).forEach(insert)
    onProgress?.(entry.noticeId)
  }
  for await (const failure of numberedFailures(data)) FAILURES.rows(failure, names).forEach(insertFailure)
  for (const sql of createViews(names, DIALECT)) database.exec(sql)
}

export const sqliteStore: Store = {
  name: 'SQLite',
  async write(data, path, options) {
    for (const each of [path, `${path}-journal`, `${path}.lock`]) rmSync(each, { recursive: true, force: true })
    const finalize: (() => void)[] = []
    let database: Database | undefined
    try {
      database = new sqlite3.Database(path)
      database.exec(SETTINGS)
      await fill(database, data, options, finalize)
      database.exec('COMMIT')
      return []
    } catch (error) {
      throw error instanceof sqlite3.SQLite3Error ? engineFailure('SQLite', error) : error
    } finally {
      for (const each of finalize) each()
      database?.close()
    }
  },
}
