/** What the columns of a table mean, from its header rows (PHRASINGS 6.1, T-09, T-13). */
import { isRowNumber } from '../../outline/cell-look.ts'
import { HEADER_LENGTH } from '../../outline/header-words.ts'
import type { Passage } from '../../tree/passage.ts'
import type { DeadlineSlot } from '../deadline/types.ts'
import { type Conventions, isUnitName, type Meaning, meaningOf, type UnitMention } from '../units/index.ts'
import { type Grid, type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import { headsMarks } from './marked.ts'

export interface Column {
  /** Null for a header that no vocabulary entry knows, or none. */
  meaning: Meaning | null
  header: Passage
  /** Number of columns that share the outer header cell. */
  shared: number
  /** Of a column that is headed by units and holds marks. */
  units?: readonly UnitMention[]
}

export interface Header {
  columns: Column[]
  /** Rows of the grid that are header. */
  rows: number[]
  conventions: Conventions
}

/** Longest text of a header cell. */
const HEADER_CELL = 60
/** How many rows from the top a header may begin. */
const SEARCH = 4

/** The header of a grid from row `from` on, null where none of the first rows looks like one. */
export function findHeader(grid: Grid, from = 0): Header | null {
  for (let r = from; r < Math.min(grid.rows.length, from + SEARCH); r++) {
    const row = grid.rows[r] as GridRow
    if (!looksLikeHeader(row, r) && !headsMarks(grid, r)) continue
    const inner = innerRow(grid, r)
    return headerOf(grid, r, inner)
  }
  return null
}

/** At least two cells are known headers and none is long. */
export function looksLikeHeader(row: GridRow, r: number): boolean {
  const cells = ownCells(row, r)
  if (cells.length < 2) return false
  let known = 0
  for (const cell of cells) {
    const text = textOf(cell).folded
    // A label with its colon belongs to a form.
    if (text.length > HEADER_CELL || text.endsWith(':')) return false
    if (meaningOf(text)) known++
  }
  return known >= 2 && known * 2 >= cells.length
}

/**
 * The second row of a header: it names the columns under an outer cell over several (T-09), or, where merges are lost, under one outer cell and the
 * blank ones beside it.
 */
function innerRow(grid: Grid, r: number): number | null {
  const outer = grid.rows[r] as GridRow
  const inner = grid.rows[r + 1]
  if (!inner) return null
  const cells = ownCells(inner, r + 1)
  if (cells.length === 0 || cells.some((cell) => textOf(cell).length > HEADER_CELL)) return null
  const merged = outer.cells.some((cell) => cell && cell.colspan > 1 && cell.colspan < grid.width)
  if (!merged && (grid.spansKnown || cells.length < 2)) return null
  const known = cells.filter((cell) => {
    const { folded } = textOf(cell)
    return meaningOf(folded) !== null || isUnitName(folded)
  }).length
  if (merged) {
    const below = cells.every((cell) => (outer.cells[cell.column]?.colspan ?? 1) > 1)
    return below && (known * 2 >= cells.length || (areShort(cells) && fillsMerged(outer, inner))) ? r + 1 : null
  }
  if (!merged && areShort(cells) && fillsBlanks(outer, inner, cells)) return r + 1
  if (known < cells.length) return null
  // Lost merges: all but the first of the inner cells stand under blanks.
  const blanks = cells.filter((cell) => isEmpty(outer.cells[cell.column])).length
  return blanks >= cells.length - 1 && blanks > 0 ? r + 1 : null
}

/**
 * `序号 | 公开对象 | | 公开主体` over `| 全社会 | 特定群体 |`: short words below all blanks of the outer row and below the cells before these, and none below
 * the first cell. What they say does not matter then.
 */
function fillsBlanks(outer: GridRow, inner: GridRow, cells: readonly GridCell[]): boolean {
  if (!isEmpty(inner.cells[0])) return false
  const blank = (x: number): boolean => x < outer.cells.length && isEmpty(outer.cells[x])
  const filled = (x: number): boolean => !isEmpty(inner.cells[x])
  const below = outer.cells.every((_, x) => !blank(x) || filled(x))
  return (
    below && outer.cells.some((_, x) => blank(x)) && cells.every(({ column: x }) => blank(x) || (blank(x + 1) && filled(x + 1)))
  )
}

/** The same where merges are told: every column below an outer cell over several has a word of its own. */
function fillsMerged(outer: GridRow, inner: GridRow): boolean {
  return outer.cells.every((cell, x) => !cell || cell.colspan === 1 || inner.cells[x]?.column === x)
}

/** Short words, none of them a number. */
export function areShort(cells: readonly GridCell[]): boolean {
  return cells.every((cell) => textOf(cell).length <= HEADER_LENGTH && !isRowNumber(textOf(cell).folded))
}

function headerOf(grid: Grid, r: number, inner: number | null): Header {
  const conventions: Conventions = {}
  const outer = grid.rows[r] as GridRow
  const columns = Array.from({ length: grid.width }, (_, x): Column => {
    const above = outer.cells[inner === null ? x : groupAt(outer, grid.rows[inner] as GridRow, x)] ?? null
    const below = inner === null ? null : (grid.rows[inner]?.cells[x] ?? null)
    const header = textOf(above)
    const finest = below && below !== above && below.paragraphs.length > 0 ? textOf(below) : header
    const found = meaningBelow(header.folded, finest.folded)
    for (const text of [header, finest]) Object.assign(conventions, meaningOf(text.folded)?.conventions)
    return { meaning: found?.meaning ?? null, header: finest, shared: above?.colspan ?? 1 }
  })
  if (!grid.spansKnown) for (const [x, column] of columns.entries()) column.meaning ??= timeBeside(columns[x - 1], column)
  return { columns, rows: inner === null ? [r] : [r, inner], conventions }
}

/** What a column means by its own word and the one above it: 完成 below 起止时间 is a time, though by itself it would be who completes. */
function meaningBelow(above: string, word: string): ReturnType<typeof meaningOf> {
  const [outer, own] = [meaningOf(above), meaningOf(word)]
  const timed = outer !== null && TIMES.has(outer.meaning.kind) && own?.meaning.kind === 'role'
  return timed ? outer : (own ?? meaningOf(above + word) ?? outer)
}

const TIMES: ReadonlySet<Meaning['kind']> = new Set(['limit', 'schedule', 'frequency'])

/** The column in which the outer cell over column `x` begins: itself, or where merges are lost the filled one before the blanks over an inner cell. */
function groupAt(outer: GridRow, inner: GridRow, x: number): number {
  let at = x
  while (at > 0 && isEmpty(outer.cells[at]) && !isEmpty(inner.cells[at])) at--
  return at
}

/** `起止日期 | | 主要工作` over `第一周 | 2月25日—3月3日 | …`: a column without a header right of one of times stands under it too. */
function timeBeside(left: Column | undefined, { header }: Column): Meaning | null {
  return left && header.length === 0 && slotOf(left) ? left.meaning : null
}

/** True for a header row that is printed again in the middle of a table (T-17). */
export function repeatsHeader(grid: Grid, row: GridRow, r: number, header: Header): boolean {
  const cells = ownCells(row, r)
  if (cells.length === 0) return false
  let equal = 0
  for (const cell of cells) {
    const text = textOf(cell).folded
    const matches =
      header.columns[cell.column]?.header.folded === text ||
      header.rows.some((h) => textOf(grid.rows[h]?.cells[cell.column]).folded === text)
    if (matches) equal++
  }
  return equal >= 2 ? equal * 3 >= cells.length * 2 : equal === 1 && cells.length === 1 && header.columns.length === 1
}

/** The deadline slot of a column, null for a column of no time. */
export function slotOf(column: Column): DeadlineSlot | null {
  const kind = column.meaning?.kind
  return kind === 'limit' || kind === 'schedule' || kind === 'frequency' ? kind : null
}
