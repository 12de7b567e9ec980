/** The tables and views as SQL, for engines that differ in types and in what they call today. */
import { UserError } from '../diagnostics/user-error.ts'
import type { Name, Names } from './names.ts'
import type { ColumnType } from './table.ts'
import type { Table } from './tables.ts'
import { VIEWS } from './views.ts'

export interface Dialect {
  types: Readonly<Record<ColumnType, string>>
  /** True where a list of columns is kept as the order of the rows, so that a key of several costs nothing. */
  clustered: boolean
  today: string
  /** The quarter of a date: `2022-12-31` -> `2022Q4`. */
  quarter: (date: string) => string
}

const QUOTE = /"/g

/** An identifier in quotes, as every engine takes it. */
export function quoted(name: string): string {
  return `"${name.replace(QUOTE, '""')}"`
}

/** `CREATE TABLE` with its keys. */
export function createTable(
  table: Pick<Table<never>, 'name' | 'columns' | 'key' | 'parent'>,
  names: Names,
  dialect: Dialect,
): string {
  const id = (name: Name) => quoted(names.of(name))
  const columns = table.columns.map(({ name, type }) => {
    const key = table.key.length === 1 && table.key[0] === name ? ' PRIMARY KEY' : table.key.includes(name) ? ' NOT NULL' : ''
    const parent = table.parent?.column === name ? ` REFERENCES ${id(table.parent.table)} (${id(name)})` : ''
    return `  ${id(name)} ${dialect.types[type]}${key}${parent}`
  })
  const several = table.key.length > 1 && dialect.clustered
  if (several) columns.push(`  PRIMARY KEY (${table.key.map(id).join(', ')})`)
  return `CREATE TABLE ${id(table.name)} (\n${columns.join(',\n')}\n)${several ? ' WITHOUT ROWID' : ''}`
}

/** `CREATE INDEX` for the columns that are asked for often. */
export function createIndexes({ name, indexes }: Pick<Table<never>, 'name' | 'indexes'>, names: Names): string[] {
  return indexes.map((column) => {
    const [on, by] = [names.of(name), names.of(column)]
    return `CREATE INDEX ${quoted(`${on}_${by}`)} ON ${quoted(on)} (${quoted(by)})`
  })
}

const MARK = /\[(\w+)\]|<(\w+)>/g

/** `CREATE VIEW` for each question, see `views.ts`. */
export function createViews(names: Names, dialect: Dialect): string[] {
  return VIEWS.map(({ name, query }) => {
    const sql = query(dialect).replace(MARK, (_, identifier?: Name, term?: Parameters<Names['term']>[0]) =>
      identifier ? quoted(names.of(identifier)) : term ? `'${names.term(term)}'` : '',
    )
    return `CREATE VIEW ${quoted(names.of(name))} AS\n${sql.trim()}`
  })
}

/** The failure of a database engine as people can use it; an engine says "disk I/O error" for a full disk. */
export function engineFailure(name: string, cause: unknown): UserError {
  const what = cause instanceof Error ? cause.message : String(cause)
  return new UserError(`${name} could not write the file: ${what} (is the disk full?)`, { cause })
}
