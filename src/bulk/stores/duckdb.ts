/** DuckDB: the tables with keys, indexes and views, in one file. The engine is an optional package, since it weighs 70 MB. */
import { rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { DuckDBAppender, DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { UserError } from '../../diagnostics/user-error.ts'
import { dayNumber } from '../days.ts'
import { namesIn } from '../names.ts'
import { createIndexes, createTable, createViews, type Dialect, engineFailure } from '../sql.ts'
import type { Dataset, Store, StoreOptions } from '../store.ts'
import type { ColumnType, Value } from '../table.ts'
import { FAILURES, numbered, numberedFailures, TABLES, type Table } from '../tables.ts'

type Engine = typeof import('@duckdb/node-api')

const DIALECT: Dialect = {
  types: { text: 'VARCHAR', integer: 'INTEGER', real: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', list: 'VARCHAR[]' },
  // A key of several columns would triple the file.
  clustered: false,
  today: 'current_date',
  quarter: (date) => `year(${date}) || 'Q' || quarter(${date})`,
}

/** Rows that wait to be written, over all tables. */
const BATCH_ROWS = 20_000
/** Most rows of a chunk, a constant of the engine. */
const CHUNK_ROWS = 2048
/** What the engine may take for its cache and its indexes. */
const SETTINGS = { memory_limit: '512MB', threads: '2' }

/** Loads the engine, or says how to install it. */
export async function openDuckdbStore(): Promise<Store> {
  let engine: Engine
  try {
    engine = await import('@duckdb/node-api')
  } catch (cause) {
    const why =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND'
        ? 'is not installed'
        : `does not load (${cause})`
    throw new UserError(
      `The package @duckdb/node-api, which writes DuckDB files, ${why}: run "npm install @duckdb/node-api" beside worknotice, or write .parquet or .sqlite`,
    )
  }
  return { name: 'DuckDB', write: (data, path, options) => write(engine, data, path, options) }
}

async function write(engine: Engine, data: Dataset, path: string, options: StoreOptions): Promise<[]> {
  for (const each of [path, `${path}.wal`, `${path}.tmp`]) rmSync(each, { recursive: true, force: true })
  const instance = await engine.DuckDBInstance.create(path, SETTINGS).catch(refused)
  const connection = await instance.connect().catch(refused)
  try {
    await fill(engine, connection, data, options)
    await connection.run('CHECKPOINT').catch(refused)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
  return []
}

function refused(cause: unknown): never {
  throw engineFailure('DuckDB', cause)
}

async function fill(
  engine: Engine,
  connection: DuckDBConnection,
  data: Dataset,
  { lang, onProgress }: StoreOptions,
): Promise<void> {
  const names = namesIn(lang)
  const tables = [...TABLES, FAILURES]
  for (const table of tables) await connection.run(createTable(table, names, DIALECT)).catch(refused)
  const sinks = await Promise.all(TABLES.map((table) => TableSink.open(engine, connection, table, names.of(table.name))))
  for await (const entry of numbered(data)) {
    for (const [index, table] of TABLES.entries()) sinks[index]?.add(table.rows(entry, names))
    if (sinks.reduce((sum, { waiting }) => sum + waiting, 0) >= BATCH_ROWS) {
      // In the order of the tables: a row must not come before the one that it refers to.
      for (const sink of sinks) sink.flush()
      // The engine frees its chunks between two turns of the event loop only.
      await setImmediate()
    }
    onProgress?.(entry.noticeId)
  }
  for (const sink of sinks) sink.close()
  const failures = await TableSink.open(engine, connection, FAILURES, names.of('failures'))
  for await (const failure of numberedFailures(data)) {
    failures.add(FAILURES.rows(failure, names))
    if (failures.waiting >= BATCH_ROWS) failures.flush()
  }
  failures.close()
  for (const table of tables) for (const sql of createIndexes(table, names)) await connection.run(sql).catch(refused)
  for (const sql of createViews(names, DIALECT)) await connection.run(sql).catch(refused)
}

/** Rows on their way into a table. */
class TableSink {
  readonly #engine: Engine
  readonly #appender: DuckDBAppender
  readonly #types: readonly ColumnType[]
  #rows: DuckDBValue[][] = []

  private constructor(engine: Engine, appender: DuckDBAppender, types: readonly ColumnType[]) {
    this.#engine = engine
    this.#appender = appender
    this.#types = types
  }

  static async open(engine: Engine, connection: DuckDBConnection, { columns }: Table<never>, name: string): Promise<TableSink> {
    return new TableSink(
      engine,
      await connection.createAppender(name),
      columns.map(({ type }) => type),
    )
  }

  get waiting(): number {
    return this.#rows.length
  }

  add(rows: readonly Value[][]): void {
    for (const row of rows) this.#rows.push(row.map((value, index) => this.#cell(value, this.#types[index])))
  }

  #cell(value: Value, type: ColumnType | undefined): DuckDBValue {
    if (type === 'list') return this.#engine.listValue(typeof value === 'object' && value !== null ? value : [])
    if (type === 'date') {
      const day = typeof value === 'string' ? dayNumber(value) : null
      return day === null ? null : this.#engine.dateValue(day)
    }
    return typeof value === 'object' ? null : value
  }

  flush(): void {
    try {
      for (let start = 0; start < this.#rows.length; start += CHUNK_ROWS)
        this.#append(this.#rows.slice(start, start + CHUNK_ROWS))
      this.#appender.flushSync()
    } catch (error) {
      refused(error)
    }
    this.#rows = []
  }

  #append(rows: readonly DuckDBValue[][]): void {
    const { DuckDBDataChunk, VARCHAR, INTEGER, DOUBLE, BOOLEAN, DATE, LIST } = this.#engine
    const types = { text: VARCHAR, integer: INTEGER, real: DOUBLE, boolean: BOOLEAN, date: DATE, list: LIST(VARCHAR) }
    const chunk = DuckDBDataChunk.create(
      this.#types.map((type) => types[type]),
      rows.length,
    )
    chunk.setRows(rows)
    this.#appender.appendDataChunk(chunk)
  }

  close(): void {
    this.flush()
    this.#appender.closeSync()
  }
}
