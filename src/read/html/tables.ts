/** Tables of a page: their grid after spans have been laid out, and which of them only hold the page in place. */
import { type Element, isElement } from './dom.ts'
import type { Sizes } from './measure.ts'

export interface GridCell {
  element: Element
  column: number
  colspan: number
  rowspan: number
}

export interface Grid {
  caption: Element | undefined
  rows: GridCell[][]
}

/** Columns of a table and the widest `colspan`, as the HTML standard caps it. */
const MAX_COLUMNS = 1000
const NUMBER = /^\s*\+?(\d{1,9})/
const GROUPS = new Set(['thead', 'tbody', 'tfoot', 'form'])
/** A table of so few cells of which one holds nearly all the text only places that text on the page. */
const FRAME_CELLS = 6
const FRAME_TEXT = 400
const FRAME_SHARE = 0.7
const FRAME_BLOCKS = 4

/**
 * Lays the cells out as the HTML standard does (4.9.12): a `rowspan` ends with its row group, a `colspan` of 99999 with the table;
 * columns in which no cell starts are taken together, since they have no width on the page.
 */
export function layOut(table: Element): Grid {
  const rows: GridCell[][] = []
  let caption: Element | undefined
  let loose: Element[] = []
  for (const child of table.children) {
    if (!isElement(child)) continue
    if (child.name === 'caption') caption ??= child
    else if (child.name === 'tr') loose.push(child)
    else if (GROUPS.has(child.name)) {
      placeRows(loose, rows)
      loose = []
      placeRows(rowsIn(child), rows)
    }
  }
  placeRows(loose, rows)
  closeColumns(rows)
  return { caption, rows }
}

function rowsIn(group: Element): Element[] {
  return group.children.filter((child): child is Element => isElement(child) && child.name === 'tr')
}

function placeRows(group: readonly Element[], rows: GridCell[][]): void {
  /** Rows that each column is still covered from above. */
  const covered: number[] = []
  for (const [index, row] of group.entries()) {
    const left = group.length - index
    const cells: GridCell[] = []
    const opened: GridCell[] = []
    let column = 0
    for (const child of row.children) {
      if (!isElement(child) || (child.name !== 'td' && child.name !== 'th')) continue
      while ((covered[column] ?? 0) > 0) column++
      const colspan = Math.max(1, Math.min(stated(child, 'colspan', 1) || 1, MAX_COLUMNS - column))
      const asked = stated(child, 'rowspan', 1)
      const cell: GridCell = { element: child, column, colspan, rowspan: asked === 0 ? left : Math.min(asked, left) }
      cells.push(cell)
      if (cell.rowspan > 1) opened.push(cell)
      column += colspan
    }
    for (let i = 0; i < covered.length; i++) if ((covered[i] ?? 0) > 0) covered[i] = (covered[i] ?? 0) - 1
    for (const cell of opened) for (let i = 0; i < cell.colspan; i++) covered[cell.column + i] = cell.rowspan - 1
    if (cells.length > 0) rows.push(cells)
  }
}

function stated(cell: Element, name: string, fallback: number): number {
  const value = cell.attribs[name]
  const digits = value === undefined ? undefined : NUMBER.exec(value)?.[1]
  return digits === undefined ? fallback : Number(digits)
}

/** Renumbers columns so that each one has a cell that starts in it. */
function closeColumns(rows: readonly GridCell[][]): void {
  const starts = new Uint8Array(MAX_COLUMNS + 1)
  for (const row of rows) for (const { column } of row) if (column <= MAX_COLUMNS) starts[column] = 1
  /** Starts before each column. */
  const before = new Uint16Array(MAX_COLUMNS + 2)
  for (let i = 0; i <= MAX_COLUMNS; i++) before[i + 1] = (before[i] ?? 0) + (starts[i] ?? 0)
  const at = (column: number): number => before[Math.min(column, MAX_COLUMNS + 1)] ?? 0
  for (const row of rows) {
    for (const cell of row) {
      const end = at(cell.column + cell.colspan)
      const column = at(cell.column)
      cell.colspan = Math.max(1, end - column)
      if (cell.column <= MAX_COLUMNS) cell.column = column
    }
  }
}

/**
 * True for a table that only holds the page in place (PHRASINGS T-63): one column, `role="presentation"`, tables that hold most of its
 * text inside its cells, or a frame of few cells around one long text. `holdsArticle` says that the article's container is inside.
 */
export function isLayoutTable(table: Element, grid: Grid, sizes: Sizes, holdsArticle: boolean): boolean {
  if (holdsArticle || table.attribs.role === 'presentation') return true
  const cells = grid.rows.flat()
  if (grid.rows.every((row) => row.length <= 1) && cells.every((cell) => cell.column === 0)) return true
  const whole = sizes.get(table)?.text ?? 0
  if ((sizes.get(table)?.tables ?? 0) > 0) {
    let inner = 0
    for (const cell of cells) if ((sizes.get(cell.element)?.tables ?? 0) > 0) inner += sizes.get(cell.element)?.text ?? 0
    if (cells.length <= 2 * FRAME_CELLS && inner * 2 >= whole) return true
  }
  if (cells.length > FRAME_CELLS || cells.some((cell) => cell.element.name === 'th')) return false
  const main = cells.find((cell) => (sizes.get(cell.element)?.text ?? 0) >= whole * FRAME_SHARE)
  return main !== undefined && whole >= FRAME_TEXT && blocksIn(main.element) >= FRAME_BLOCKS
}

function blocksIn(cell: Element): number {
  let count = 0
  let parent = cell
  for (;;) {
    const blocks = parent.children.filter(
      (child): child is Element => isElement(child) && (child.name === 'p' || child.name === 'div'),
    )
    count += blocks.length
    const [only] = blocks
    if (blocks.length !== 1 || !only) return count
    parent = only
  }
}
