/** Lays out table cells as they are read, one row after the other, and hands them to the tree builder: for DOCX, ODT and binary Word. */
import type { TreeBuilder } from '../tree/builder.ts'
import type { BlockData, Cell } from '../tree/nodes.ts'

/** Most columns of a table (Word allows 63, OpenDocument 1,024 in practice). */
export const MAX_COLUMNS = 2_000
/** Tables nested deeper than this are written into the cell around them, as paragraphs. */
export const MAX_TABLE_DEPTH = 20

/** How a cell takes part in merges that are told cell by cell: the first of a merge, one that is covered by it, or neither. */
export type Merge = 'none' | 'restart' | 'continue'

export interface CellShape {
  colspan: number
  /** Rows covered, where the format says so in the first cell; 1 otherwise. */
  rowspan?: number
  vertical?: Merge
  horizontal?: Merge
}

interface Merged {
  data: Cell['data']
  /** The last row that the merge has reached. */
  row: number
}

/**
 * One table in the making. Tables, rows and cells are opened in the tree only when they are known to be there, so that deleted rows
 * and covered cells leave nothing behind.
 */
export class TableLayout {
  private readonly builder: TreeBuilder
  private readonly data: BlockData | undefined
  private readonly merges = new Map<number, Merged>()
  private last: Cell['data'] | null = null
  private opened = false
  private rowOpened = false
  private cellOpened = false
  private row = 0
  private column = 0

  constructor(builder: TreeBuilder, data?: BlockData) {
    this.builder = builder
    this.data = data
  }

  /** Begins a row, `before` columns from the left edge. */
  openRow(before = 0): void {
    this.column = clamp(before, 0)
    this.last = null
    this.rowOpened = false
  }

  /** Ends the row; a row of covered cells only is still a row. */
  closeRow(): void {
    this.ensureRow()
    this.builder.closeRow()
    this.row++
  }

  /** Opens a cell in the tree and says whether it is there: false for one that a merge covers, which must not be filled. */
  openCell({ colspan, rowspan = 1, vertical = 'none', horizontal = 'none' }: CellShape): boolean {
    const width = clamp(colspan, 1)
    const { column } = this
    this.column = clamp(column + width, 0)
    this.cellOpened = false
    if (horizontal === 'continue' && this.last) {
      this.last.colspan += width
      return false
    }
    const merge = this.merges.get(column)
    if (vertical === 'continue' && merge && merge.row === this.row - 1) {
      merge.row = this.row
      merge.data.rowspan++
      this.last = null
      return false
    }
    const cell: Cell['data'] = { column, colspan: width, rowspan, origin: { cell: cellName(this.row, column) } }
    this.last = cell
    if (vertical === 'none') this.merges.delete(column)
    else this.merges.set(column, { data: cell, row: this.row })
    this.ensureRow()
    this.builder.openCell(cell)
    this.cellOpened = true
    return true
  }

  closeCell(): void {
    if (this.cellOpened) this.builder.closeCell()
    this.cellOpened = false
  }

  /** Leaves out columns that a merge from above or from the left covers. */
  skipColumns(count: number): void {
    this.column = clamp(this.column + count, 0)
  }

  close(): void {
    if (this.opened) this.builder.closeTable()
  }

  private ensureRow(): void {
    if (this.rowOpened) return
    if (!this.opened) this.builder.openTable({ ...this.data, spansKnown: true })
    this.opened = true
    this.rowOpened = true
    this.builder.openRow()
  }
}

/** Row and column (from 0) as in spreadsheets: (6, 1) → `B7`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

function clamp(count: number, least: number): number {
  return Math.max(least, Math.min(count, MAX_COLUMNS))
}
