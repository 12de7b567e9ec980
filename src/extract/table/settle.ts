/** Columns whose header may say one thing or another: 细化分工, 责任落实 units or parts of the job, 履行程序要求 work or what is said of it. */

import { lookOf } from '../../outline/cell-look.ts'
import { isDemand, isOfUnits, isSharedOut } from '../../outline/header-words.ts'
import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { TIME_WORDS } from '../../vocabulary/time.ts'
import { isUnitName, meaningOf, type Role, readClause } from '../units/index.ts'
import { type Column, slotOf } from './columns.ts'
import { type Grid, isEmpty, textOf } from './grid.ts'

const ROWS_READ = 40
const HALF = 0.5
const ALL = 1
/** Roles of who does the work. */
const DOERS: ReadonlySet<Role> = new Set(['lead', 'responsible'])
const WORK: ReadonlySet<string> = new Set(['task', 'title'])

/** The columns of a table as it uses them. */
export function settleColumns(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  const settled = withTargets(grid, withParts(grid, withoutDemands(withAims(columns)), data), data)
  return withTimes(grid, withUnits(grid, settled, data), data)
}

/**
 * The columns with 发布单位 or 部门 as one of units, where no header is known as that of who does the work and its cells name them; where no column
 * has a role, so does a column of groups that are units: `考核项目 | | 分值` over `重点部门 | 县水利局 | 60`.
 */
function withUnits(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  const roles = gather(columns, ({ meaning }) => (meaning?.kind === 'role' ? [meaning.role] : []))
  if (roles.some((role) => DOERS.has(role))) return columns
  const worded = columns.findIndex(
    ({ meaning, header }, x) =>
      (meaning === null || meaning.kind === 'other') && isOfUnits(header.folded) && namesUnits(grid, x, data),
  )
  const found =
    worded >= 0 || roles.length > 0
      ? worded
      : columns.findLastIndex(({ meaning }, x) => meaning?.kind === 'section' && namesUnits(grid, x, data, ALL))
  return columns.map((column, x) => (x === found ? { ...column, meaning: { kind: 'role', role: 'responsible' } } : column))
}

/** The columns with `2024年目标值` as one of criteria, where no other year stands beside it and another column says the work. */
function withAims(columns: readonly Column[]): readonly Column[] {
  const years = columns.filter(({ meaning }) => meaning?.kind === 'year')
  const [only] = years
  const tail = years.length === 1 && only ? only.header.folded.replace(YEAR, '') : ''
  if (meaningOf(tail)?.meaning.kind !== 'criteria' || !columns.some(({ meaning }) => meaning?.kind === 'task')) return columns
  return columns.map((column) => (column === only ? { ...column, meaning: { kind: 'criteria' } } : column))
}

const YEAR = new RegExp(`^(?:19|20)\\d\\d${oneOf(TIME_WORDS.yearly)}`)

/** The columns with 拟发布月 as one of times, where no header is known as theirs and its cells are nothing else. */
function withTimes(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  if (columns.some(slotOf)) return columns
  const found = columns.findIndex(({ meaning, header }, x) => meaning === null && header.length > 0 && holdsTimes(grid, x, data))
  return columns.map((column, x) => (x === found ? { ...column, meaning: { kind: 'schedule' } } : column))
}

/**
 * The columns of a table of indicators: `主要指标 | 目标任务` over `城镇新增就业 | 4500`. A column of work that holds amounts holds aims; where no other
 * says the work, the indicators do.
 */
function withTargets(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  const targets = columns.filter(({ meaning }, x) => meaning?.kind === 'task' && holdsAmounts(grid, x, data))
  if (targets.length === 0) return columns
  const named = columns.some((column) => WORK.has(column.meaning?.kind ?? 'other') && !targets.includes(column))
  const indicator = named
    ? -1
    : columns.findIndex(({ meaning }, x) => meaning?.kind === 'criteria' && !holdsAmounts(grid, x, data))
  if (!named && indicator < 0) return columns
  return columns.map((column, x) => {
    if (targets.includes(column)) return { ...column, meaning: { kind: 'criteria' } }
    return x === indicator ? { ...column, meaning: { kind: 'task' } } : column
  })
}

/** Every cell of a column that is not empty, two or more, is an amount: `6.5%`, `≥4500人`. */
function holdsAmounts(grid: Grid, x: number, data: readonly number[]): boolean {
  const texts = textsOf(grid, x, data)
  return texts.length > 1 && texts.every(({ folded }) => AMOUNT.test(folded))
}

/** A number with a sign before it and so many characters of its measure behind it. */
const AMOUNT = /^[^\d。;]{0,2}[\d.,]+[^\d。;]{0,4}$/

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

/** A share of the cells of a column or more, one half unless told, name units, most of what they name. */
function namesUnits(grid: Grid, x: number, data: readonly number[], share = HALF): boolean {
  const texts = textsOf(grid, x, data)
  const named = texts.filter((text) => {
    const units = gather(readClause(text, { role: 'responsible' }).assignments, (assignment) => assignment.units)
    return units.length > 0 && units.filter((unit) => isUnitName(unit.passage.folded)).length * 2 > units.length
  })
  return named.length > 0 && named.length >= texts.length * share
}

/** Every cell of a column that is not empty, two or more, is a time and nothing else. */
function holdsTimes(grid: Grid, x: number, data: readonly number[]): boolean {
  const texts = textsOf(grid, x, data)
  return texts.length > 1 && texts.every((text) => lookOf(text).onlyTime)
}

/** What the first cells of a column say, but for empty ones and for those that begin in a column before it. */
function textsOf(grid: Grid, x: number, data: readonly number[]): Passage[] {
  return gather(data.slice(0, ROWS_READ), (r) => {
    const cell = grid.rows[r]?.cells[x]
    return cell?.column === x && !isEmpty(cell) ? [textOf(cell)] : []
  })
}
