/** A table laid out as a grid: every row has a cell in every column, merged cells are one object in several places. */
import { passagesIn } from '../../outline/flatten.ts'
import type { Table } from '../../tree/nodes.ts'
import { Passage, type SourceText } from '../../tree/passage.ts'
import { lowerBound } from '../../tree/search.ts'

/** One cell's content; a merged cell is the same object wherever it reaches. Rejoining over pages changes `paragraphs`. */
export interface GridCell {
  paragraphs: Passage[]
  row: number
  column: number
  colspan: number
  rowspan: number
  /** What `textOf` gave, and the paragraphs that it was made of by their number and the last of them. */
  joined?: { text: Passage; count: number; last: Passage | undefined }
}

export interface GridRow {
  /** By column; null where the row is shorter than the table. */
  cells: (GridCell | null)[]
  /** A page break or a blank line stands before the row. */
  gapBefore: boolean
}

export interface Grid {
  rows: GridRow[]
  width: number
  /** The format states merged cells, so an empty cell is really empty. */
  spansKnown: boolean
}

/** Most columns a table may have; further ones are added to the last. */
const MOST_COLUMNS = 256

/** Lays out a table node. Spans are cut to the rows and columns that exist; columns in which no cell begins are none. */
export function gridOf(source: SourceText, table: Table): Grid {
  const begins = beginsOf(table)
  const width = Math.min(MOST_COLUMNS, begins.length)
  const rows: GridRow[] = table.children.map((row) => ({
    cells: new Array<GridCell | null>(width).fill(null),
    gapBefore: row.data?.gapBefore === true,
  }))
  for (const [r, row] of table.children.entries()) {
    for (const node of row.children) {
      const { column: first, colspan } = node.data
      const column = Math.min(lowerBound(begins, first), width - 1)
      const cell: GridCell = {
        paragraphs: passagesIn(source, node.children),
        row: r,
        column,
        colspan: Math.min(lowerBound(begins, first + colspan) - column, width - column),
        rowspan: Math.min(node.data.rowspan, rows.length - r),
      }
      for (let y = r; y < r + cell.rowspan; y++) for (let x = column; x < column + cell.colspan; x++) place(rows, y, x, cell)
    }
  }
  return { rows, width, spansKnown: table.data?.spansKnown === true }
}

function place(rows: GridRow[], y: number, x: number, cell: GridCell): void {
  const row = rows[y]
  if (!row) return
  const there = row.cells[x]
  if (!there) row.cells[x] = cell
  else if (there !== cell && cell.row === y) there.paragraphs.push(...cell.paragraphs)
}

/** The columns of the table in which a cell begins, in order, the first one always among them; one that all rows merge is none. */
function beginsOf(table: Table): number[] {
  const begins = new Set([0])
  for (const row of table.children) for (const { data } of row.children) begins.add(data.column)
  return [...begins].sort((a, b) => a - b)
}

/** The whole text of a cell, paragraphs joined. */
export function textOf(cell: GridCell | null | undefined): Passage {
  if (!cell) return Passage.empty
  const { paragraphs, joined } = cell
  const count = paragraphs.length
  if (count < 2) return Passage.join(paragraphs)
  const last = paragraphs[count - 1]
  if (joined && joined.count === count && joined.last === last) return joined.text
  const text = Passage.join(paragraphs)
  cell.joined = { text, count, last }
  return text
}

export function isEmpty(cell: GridCell | null | undefined): boolean {
  return !cell || cell.paragraphs.length === 0
}

/** The distinct cells of a row with text, in column order; a merged cell counts where it begins. */
export function ownCells(row: GridRow, r: number): GridCell[] {
  const cells: GridCell[] = []
  for (const cell of row.cells)
    if (cell && cell.row === r && cell.paragraphs.length > 0 && cells.at(-1) !== cell) cells.push(cell)
  return cells
}
