/** Columns whose header may say one thing or another: 细化分工, 责任落实 units or parts of the job, 履行程序要求 work or what is said of it. */

import { isDemand, isSharedOut } from '../../outline/header-words.ts'
import { gather } from '../../tree/gather.ts'
import { UNIT_COLUMN_ENDS } from '../../vocabulary/headers.ts'
import { isUnitName, readClause } from '../units/index.ts'
import type { Column } from './columns.ts'
import { type Grid, textOf } from './grid.ts'

const UNIT_COLUMN = new RegExp(`.(?:${UNIT_COLUMN_ENDS.join('|')})$`)
const ROWS_READ = 40
const WORK: ReadonlySet<string> = new Set(['task', 'title'])

/** The columns of a table as it uses them. */
export function settleColumns(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  return withUnits(grid, withParts(grid, withoutDemands(columns), data), data)
}

/** The columns with 发布单位 as one of units, where no header is known as theirs and its cells name them. */
function withUnits(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  if (columns.some(({ meaning }) => meaning?.kind === 'role')) return columns
  const found = columns.findIndex(
    ({ meaning, header }, x) => meaning === null && UNIT_COLUMN.test(header.folded) && namesUnits(grid, x, data),
  )
  return columns.map((column, x) => (x === found ? { ...column, meaning: { kind: 'role', role: 'responsible' } } : column))
}

/** The columns of a table, where 履行程序要求 stands beside a column that says or names the work: it is no work then. */
function withoutDemands(columns: readonly Column[]): readonly Column[] {
  const demands = columns.filter(({ meaning, header }) => meaning?.kind === 'task' && isDemand(header.folded))
  const works = columns.some((column) => WORK.has(column.meaning?.kind ?? 'other') && !demands.includes(column))
  if (demands.length === 0 || !works) return columns
  return columns.map((column) => (demands.includes(column) ? { ...column, meaning: { kind: 'other' } } : column))
}

/**
 * The columns of a table, where `工作任务 | 细化分工 | 责任处室` has a column of units beside it: 细化分工 holds the work then. A column whose
 * cells name units keeps its role.
 */
function withParts(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  const open = columns.filter(({ meaning, header }) => meaning?.kind === 'role' && isSharedOut(header.folded))
  const others = columns.some((column) => column.meaning?.kind === 'role' && !open.includes(column))
  if (open.length === 0 || !others) return columns
  return columns.map((column, x) =>
    open.includes(column) && !namesUnits(grid, x, data) ? { ...column, meaning: { kind: 'task' } } : column,
  )
}

/** Half of the cells of a column or more name units, most of what they name. */
function namesUnits(grid: Grid, x: number, data: readonly number[]): boolean {
  const texts = data
    .slice(0, ROWS_READ)
    .map((r) => textOf(grid.rows[r]?.cells[x]))
    .filter((text) => text.length > 0)
  const named = texts.filter((text) => {
    const units = gather(readClause(text, { role: 'responsible' }).assignments, (assignment) => assignment.units)
    return units.length > 0 && units.filter((unit) => isUnitName(unit.passage.folded)).length * 2 > units.length
  })
  return named.length * 2 >= texts.length
}
