/**
 * Parquet: a row a task with its notice beside it, as the ledger; units, headings, deadlines and criteria as lists, so that one file answers without
 * a join.
 */
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import { dayNumber } from '../days.ts'
import { LEDGER, type LedgerRow, ledgerRows } from '../ledger.ts'
import { type Names, namesIn } from '../names.ts'
import type { Dataset, Store, StoreOptions } from '../store.ts'
import { type Column, type ColumnType, column, type Value, valuesOf } from '../table.ts'
import { DEADLINE_COLUMNS } from '../tables.ts'

/** Rows that are held until they are written as a group. */
const GROUP_ROWS = 10_000

type Element = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number]
type Criterion = NonNullable<LedgerRow['task']>['criteria'][number]

const CRITERION_COLUMNS: readonly Column<Criterion>[] = [
  column('text', 'text', ({ text }) => text),
  column('points', 'real', ({ points }) => points ?? null),
]

/** A leaf of the schema. */
function leaf(name: string, type: Exclude<ColumnType, 'list'>): Element {
  const common = { name, repetition_type: 'OPTIONAL' } as const
  if (type === 'text') return { ...common, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  if (type === 'date') return { ...common, type: 'INT32', converted_type: 'DATE' }
  return { ...common, type: type === 'integer' ? 'INT32' : type === 'real' ? 'DOUBLE' : 'BOOLEAN' }
}

/** A list in three levels, as the format's logical types have it. */
function listOf(name: string, element: readonly Element[]): Element[] {
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ]
}

function elements(columns: readonly Column<never>[], names: Names): Element[] {
  return columns.flatMap(({ name, type }) => {
    if (name === 'deadlines') return listOf(names.of(name), struct(DEADLINE_COLUMNS, names))
    if (name === 'criteria') return listOf(names.of(name), struct(CRITERION_COLUMNS, names))
    return type === 'list' ? listOf(names.of(name), [leaf('element', 'text')]) : [leaf(names.of(name), type)]
  })
}

function struct(columns: readonly Column<never>[], names: Names): Element[] {
  return [{ name: 'element', repetition_type: 'OPTIONAL', num_children: columns.length }, ...elements(columns, names)]
}

type Field = Value | Date | Field[] | { [name: string]: Field }

function record<Row>(columns: readonly Column<Row>[], row: Row, names: Names): { [name: string]: Field } {
  const values = valuesOf(columns, row, names)
  return Object.fromEntries(columns.map(({ name, type }, index) => [names.of(name), fieldOf(type, values[index] ?? null)]))
}

/** A date as days since 1970. */
function fieldOf(type: ColumnType, value: Value): Field {
  return type === 'date' && typeof value === 'string' ? dayNumber(value) : value
}

async function* records(data: Dataset, { lang, onProgress }: StoreOptions): AsyncGenerator<{ [name: string]: Field }> {
  const names = namesIn(lang)
  let written = 0
  for await (const entry of data.entries()) {
    for (const row of ledgerRows(entry)) {
      yield {
        ...record(LEDGER, row, names),
        [names.of('deadlines')]: (row.task?.deadlines ?? []).map((deadline) => record(DEADLINE_COLUMNS, deadline, names)),
        [names.of('criteria')]: (row.task?.criteria ?? []).map((criterion) => record(CRITERION_COLUMNS, criterion, names)),
      }
    }
    onProgress?.(++written)
  }
}

export const parquetStore: Store = {
  name: 'Parquet',
  async write(data, path, options) {
    const names = namesIn(options.lang)
    await parquetWriteRows({
      writer: fileWriter(path),
      rows: records(data, options),
      columns: LEDGER.map(({ name }) => ({ name: names.of(name) })),
      schema: [{ name: 'tasks', num_children: LEDGER.length }, ...elements(LEDGER, names)],
      rowGroupSize: GROUP_ROWS,
      createdBy: 'worknotice',
    })
    return []
  },
}
