/** Puts the cells of a header of two rows where they belong when its merges are lost: both rows begin at the left then. */
import { type SpreadColumn, spreadHeader } from '../../outline/two-rows.ts'
import { areShort, looksLikeHeader } from './columns.ts'
import { type Grid, type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'

/** How many rows from the top a header may begin. */
const SEARCH = 4
/** So many rows below the header tell how wide the table is. */
const SAMPLE = 32
const FEWEST_INNER = 2

/** Moves the header cells of such a grid; any other grid stays as it is. */
export function spreadHeaderRows(grid: Grid): void {
  for (let r = 0; r < Math.min(grid.rows.length - 2, SEARCH); r++) {
    const outer = sideBySide(grid, r)
    if (outer?.[0]?.column !== 0 || outer.length < 2 || outer.length >= grid.width) continue
    if (!looksLikeHeader(grid.rows[r] as GridRow, r)) continue
    const inner = ownCells(grid.rows[r + 1] as GridRow, r + 1)
    if (inner.length < FEWEST_INNER || inner.some((cell) => cell.colspan > 1)) return
    const width = usedWidth(grid, r + 2)
    const packed = sideBySide(grid, r + 1) ? spreadHeader(wordsOf(outer), wordsOf(inner)) : null
    const columns = packed && packed.length >= width ? packed : placed(outer, inner, Math.max(width, lastOf(inner) + 1))
    if (!columns || columns.length > grid.width) return
    put(grid, r, { outer, inner, columns })
    return
  }
}

interface Spread {
  outer: readonly GridCell[]
  inner: readonly GridCell[]
  columns: readonly SpreadColumn[]
}

function put(grid: Grid, r: number, { outer, inner, columns }: Spread): void {
  const [above, below] = [grid.rows[r] as GridRow, grid.rows[r + 1] as GridRow]
  above.cells = above.cells.map(() => null)
  below.cells = below.cells.map(() => null)
  for (const [x, { outer: o, inner: i }] of columns.entries()) {
    const head = outer[o] as GridCell
    const colspan = columns.filter((column) => column.outer === o).length
    const first = columns.findIndex((column) => column.outer === o)
    above.cells[x] = first === x ? { ...head, column: x, colspan } : (above.cells[first] ?? null)
    if (i >= 0) below.cells[x] = { ...(inner[i] as GridCell), column: x }
  }
}

/**
 * The columns of a header whose second row stands where it should and has blanks below the cells that are merged downwards, while the first one begins
 * at the left: as many cells of the first row as there are blanks stand alone, the others share the rest evenly. Null for rows that do not come out so.
 */
function placed(outer: readonly GridCell[], inner: readonly GridCell[], width: number): SpreadColumn[] | null {
  if (inner[0]?.column === 0 || !areShort(inner)) return null
  const at = new Map(inner.map((cell, i) => [cell.column, i]))
  const groups = outer.length - (width - inner.length)
  const size = inner.length / groups
  if (groups < 1 || size < FEWEST_INNER || !Number.isInteger(size)) return null
  const columns: SpreadColumn[] = []
  for (let x = 0, o = 0; x < width; o++) {
    if (!at.has(x)) columns.push({ outer: o, inner: -1 })
    for (let n = 0; at.has(x) && n < size; n++, x++) {
      const i = at.get(x)
      if (i === undefined) return null
      columns.push({ outer: o, inner: i })
    }
    if (columns.length > x) x++
  }
  return columns.length === width && columns.at(-1)?.outer === outer.length - 1 ? columns : null
}

function lastOf(cells: readonly GridCell[]): number {
  return cells.at(-1)?.column ?? 0
}

/** The cells of a row that stand side by side; null for a row with blanks or merged cells among them. */
function sideBySide(grid: Grid, r: number): GridCell[] | null {
  const cells = ownCells(grid.rows[r] as GridRow, r)
  const from = cells[0]?.column ?? 0
  return cells.every((cell, x) => cell.column === from + x && cell.colspan === 1) ? cells : null
}

function wordsOf(cells: readonly GridCell[]): string[] {
  return cells.map((cell) => textOf(cell).folded)
}

/** The number of columns up to the last one that has something in the rows from `from` on. */
function usedWidth(grid: Grid, from: number): number {
  let width = 0
  for (const row of grid.rows.slice(from, from + SAMPLE))
    width = Math.max(width, row.cells.findLastIndex((cell) => !isEmpty(cell)) + 1)
  return width
}
