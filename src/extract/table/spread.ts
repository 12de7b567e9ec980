/** Puts the cells of a header of two rows where they belong when its merges are lost: both rows begin at the left then. */
import { spreadHeader } from '../../outline/two-rows.ts'
import { looksLikeHeader } from './columns.ts'
import { type Grid, type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'

/** How many rows from the top a header may begin. */
const SEARCH = 4
/** So many rows below the header tell how wide the table is. */
const SAMPLE = 32
const FEWEST_INNER = 2

/** Moves the header cells of such a grid; any other grid stays as it is. */
export function spreadHeaderRows(grid: Grid): void {
  for (let r = 0; r < Math.min(grid.rows.length - 2, SEARCH); r++) {
    const outer = leftCells(grid, r)
    if (!outer || outer.length < 2 || outer.length >= grid.width || !looksLikeHeader(grid.rows[r] as GridRow, r)) continue
    const inner = leftCells(grid, r + 1)
    if (!inner || inner.length < FEWEST_INNER) return
    const columns = spreadHeader(wordsOf(outer), wordsOf(inner))
    if (!columns || columns.length > grid.width || columns.length < usedWidth(grid, r + 2)) return
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
    return
  }
}

/** The cells of a row that stand side by side from its first column on, with nothing behind them; null for any other row. */
function leftCells(grid: Grid, r: number): GridCell[] | null {
  const cells = ownCells(grid.rows[r] as GridRow, r)
  return cells.every((cell, x) => cell.column === x && cell.colspan === 1) ? cells : null
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
