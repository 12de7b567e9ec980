/** From sparse sheets to blocks: merges laid out, empty rows and columns left out, titles and closing notes as paragraphs. */
import type { TreeBuilder } from '../../tree/builder.ts'
import type { BlockData, Origin } from '../../tree/nodes.ts'
import { readNumeral } from '../../tree/numerals.ts'
import { lowerBound } from '../../tree/search.ts'
import { cellLines, cellName, type Merge, type Sheet, type SheetCell } from './workbook.ts'

/** A laid-out cell: `column` counts the kept columns from 0; `text` is '' for an empty cell. */
export interface LaidCell {
  column: number
  colspan: number
  rowspan: number
  text: string
  origin: Origin
}

export interface LaidRow {
  /** The row's number in the file, from 0. */
  number: number
  cells: LaidCell[]
  /** A cell above reaches into this row. */
  covered: boolean
}

/** Places, filled or empty, that the tables of one workbook may have; a sheet that is too sparse for what is left gives its filled cells only. */
export const MAX_PLACES = 150_000

/** How many places are left. */
export interface Room {
  places: number
}

/**
 * Writes one sheet: its name, its page lines and its text boxes as furniture or paragraphs, then title paragraphs, the table and closing
 * paragraphs. A hidden sheet is furniture throughout. A sheet with nothing in it leaves no trace.
 */
export function writeSheet(builder: TreeBuilder, sheet: Sheet, room: Room): void {
  if (sheet.cells.length === 0 && sheet.boxes.length === 0) return
  const origin: Origin = { sheet: sheet.name }
  builder.paragraph(cellLines(sheet.name), { origin, furniture: true, gapBefore: true })
  const rows = layOut(sheet, room)
  if (sheet.hidden) {
    for (const row of rows) {
      const lines = row.cells.flatMap(({ text }) => cellLines(text))
      builder.paragraph(lines, { origin: { ...origin, ...row.cells.find(({ text }) => text)?.origin }, furniture: true })
    }
  } else {
    const width = rows.reduce((widest, { cells }) => Math.max(widest, (cells.at(-1)?.column ?? 0) + 1), 0)
    writeRows(builder, rows, isLoneCell, (row) => isNote(row, width), true)
  }
  for (const box of sheet.boxes) builder.paragraph(cellLines(box), { origin, ...(sheet.hidden ? { furniture: true } : {}) })
  for (const line of sheet.pageLines) builder.paragraph(line, { origin, furniture: true })
}

/** True for a row with one filled cell that shares nothing with the rows around it. */
export function isLoneCell(row: LaidRow): boolean {
  const filled = row.cells.filter(({ text }) => text !== '')
  return filled.length === 1 && filled[0]?.rowspan === 1 && !row.covered
}

/**
 * True for a lone cell that can close a sheet: a note stands in the first column or goes over several, a signature or date
 * stands in the right half. A lone number is a row of a form not filled in, and a lone cell elsewhere a row of the table.
 */
function isNote(row: LaidRow, width: number): boolean {
  if (!isLoneCell(row)) return false
  const cell = row.cells.find(({ text }) => text !== '')
  if (!cell || readNumeral(cell.text.trim()) !== null) return false
  return cell.column === 0 || cell.colspan > 1 || cell.column * 2 >= width
}

/** Writes rows: leading rows that pass `isTitle` and trailing rows that pass `isNote` as paragraphs, what is between as one table. */
export function writeRows(
  builder: TreeBuilder,
  rows: readonly LaidRow[],
  isTitle: (row: LaidRow) => boolean,
  isNote: (row: LaidRow) => boolean,
  spansKnown: boolean,
): void {
  let first = 0
  while (first < rows.length && isTitle(rows[first] as LaidRow)) first++
  let last = rows.length
  while (last > first && isNote(rows[last - 1] as LaidRow)) last--
  writeParagraphs(builder, rows, 0, first)
  if (last > first) {
    builder.openTable(spansKnown ? { spansKnown } : {})
    for (let i = first; i < last; i++) writeRow(builder, rows[i] as LaidRow)
    builder.closeTable()
  }
  writeParagraphs(builder, rows, last, rows.length)
}

function writeParagraphs(builder: TreeBuilder, rows: readonly LaidRow[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const row = rows[i] as LaidRow
    const cell = row.cells.find(({ text }) => text !== '')
    if (!cell) continue
    const before = rows[i - 1]
    const data: BlockData = { origin: cell.origin, ...(before && row.number - before.number > 1 ? { gapBefore: true } : {}) }
    builder.paragraph(cellLines(cell.text), data)
  }
}

function writeRow(builder: TreeBuilder, row: LaidRow): void {
  builder.openRow()
  for (const { column, colspan, rowspan, text, origin } of row.cells) {
    builder.openCell({ column, colspan, rowspan, origin })
    if (text !== '') builder.paragraph(cellLines(text))
    builder.closeCell()
  }
  builder.closeRow()
}

/**
 * Lays out a sheet: cells under a merge are left out, and so are rows and columns in which nothing is filled; spans count
 * what is left. Costs grow with the filled cells and merges, not with the area.
 */
export function layOut(sheet: Sheet, room: Room = { places: MAX_PLACES }): LaidRow[] {
  const rows = visibleRows(sheet)
  const rowNumbers = rows.map(([number]) => number)
  const columns = [...new Set(rows.flatMap(([, cells]) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const merges = clipMerges(sheet.merges, rowNumbers, columns)
  const places = rows.length * columns.length
  const dense = places <= room.places
  if (dense) room.places -= places
  const sweep = new MergeSweep(merges)
  return rows.map(([number, filled], index) => {
    const active = sweep.at(index)
    const texts = new Map(filled.map(({ column, text }) => [lowerBound(columns, column), text]))
    const filledOrAll = dense ? columns.keys() : [...texts.keys()].sort((a, b) => a - b)
    const cells: LaidCell[] = []
    for (const column of filledOrAll) {
      const merge = coveringMerge(active, column)
      const isCorner = merge?.top === index && merge.left === column
      if (merge && !isCorner) continue
      cells.push({
        column,
        colspan: merge ? merge.right - merge.left + 1 : 1,
        rowspan: merge ? merge.bottom - merge.top + 1 : 1,
        text: texts.get(column) ?? '',
        origin: { sheet: sheet.name, cell: cellName(number, columns[column] ?? 0) },
      })
    }
    return { number, cells, covered: active.some(({ top }) => top < index) }
  })
}

/** The filled cells that no merge hides, by row; of two cells in one place the later counts. */
function visibleRows(sheet: Sheet): [number, SheetCell[]][] {
  const byRow = new Map<number, Map<number, SheetCell>>()
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, SheetCell>()
    row.set(cell.column, cell)
    byRow.set(cell.row, row)
  }
  const sweep = new MergeSweep(sheet.merges)
  const rows: [number, SheetCell[]][] = []
  for (const number of [...byRow.keys()].sort((a, b) => a - b)) {
    const active = sweep.at(number)
    const cells = [...(byRow.get(number)?.values() ?? [])].filter(({ row, column }) => {
      const merge = coveringMerge(active, column)
      return !merge || (merge.top === row && merge.left === column)
    })
    if (cells.length > 0) rows.push([number, cells])
  }
  return rows
}

/** Merges counted in kept rows and columns; those that keep one place or none are dropped. */
function clipMerges(merges: readonly Merge[], rows: readonly number[], columns: readonly number[]): Merge[] {
  const clipped: Merge[] = []
  for (const { top, left, bottom, right } of merges) {
    const merge = {
      top: lowerBound(rows, top),
      left: lowerBound(columns, left),
      bottom: lowerBound(rows, bottom + 1) - 1,
      right: lowerBound(columns, right + 1) - 1,
    }
    if (merge.bottom < merge.top || merge.right < merge.left) continue
    if (merge.bottom > merge.top || merge.right > merge.left) clipped.push(merge)
  }
  return clipped
}

/** Gives the merges that touch a row, left to right, for rows asked in ascending order. Merges that overlap another are dropped. */
class MergeSweep {
  private readonly waiting: Merge[]
  private next = 0
  private active: Merge[] = []

  constructor(merges: readonly Merge[]) {
    this.waiting = [...merges].sort((a, b) => a.top - b.top || a.left - b.left)
  }

  at(row: number): readonly Merge[] {
    if (this.active.some(({ bottom }) => bottom < row)) this.active = this.active.filter(({ bottom }) => bottom >= row)
    for (let merge = this.waiting[this.next]; merge && merge.top <= row; merge = this.waiting[this.next]) {
      this.next += 1
      if (merge.bottom >= row) this.insert(merge)
    }
    return this.active
  }

  private insert(merge: Merge): void {
    let at = this.active.length
    while (at > 0 && (this.active[at - 1]?.left ?? 0) > merge.left) at--
    const before = this.active[at - 1]
    const after = this.active[at]
    if ((before && before.right >= merge.left) || (after && after.left <= merge.right)) return
    this.active.splice(at, 0, merge)
  }
}

/** The merge of a row's merges that holds `column`. */
function coveringMerge(active: readonly Merge[], column: number): Merge | undefined {
  let low = 0
  let high = active.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const merge = active[middle] as Merge
    if (column < merge.left) high = middle - 1
    else if (column > merge.right) low = middle + 1
    else return merge
  }
  return undefined
}
