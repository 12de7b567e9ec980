/** Rows whose cells count the same points: `1.施划标线；2.清理车辆。 | 1.区住建局 2.区城管局` is a task for each of them. */
import type { Passage } from '../../tree/passage.ts'
import { cutPoints } from './criteria.ts'
import { type GridCell, type GridRow, textOf } from './grid.ts'
import type { TableLayout } from './layout.ts'

/** A point of a row: its number, its words, and the row with nothing but this point's part in the cells that count them. */
export interface RowPoint {
  label: Passage
  text: Passage
  row: GridRow
}

/** From here on characters are Chinese: no number that units are counted with. */
const HAN = 0x4e00

/** The points of a row whose text and unit cells count them alike; null for any other row. */
export function pointsOf(row: GridRow, layout: TableLayout): RowPoint[] | null {
  const counted = layout.units.some(({ column }) => beginsWithNumber(row.cells[column]))
  if (!counted || !beginsWithNumber(row.cells[layout.text])) return null
  const points = cutPoints(textOf(row.cells[layout.text]))
  if (points.length < 2) return null
  const parts = new Map<GridCell, Passage[]>()
  for (const column of [...layout.units.map((unit) => unit.column), ...layout.limits, ...layout.criteria]) {
    const cell = row.cells[column]
    const own = cell && beginsWithNumber(cell) ? cutPoints(textOf(cell)) : []
    if (cell && own.length === points.length)
      parts.set(
        cell,
        own.map(({ text }) => text),
      )
  }
  if (!layout.units.some(({ column }) => parts.has(row.cells[column] as GridCell))) return null
  return points.map(({ label, text }, i) => ({
    label: label as Passage,
    text,
    row: { ...row, cells: row.cells.map((cell) => partOf(cell, parts, i)) },
  }))
}

function partOf(cell: GridCell | null, parts: ReadonlyMap<GridCell, readonly Passage[]>, i: number): GridCell | null {
  const part = cell && parts.get(cell)?.[i]
  if (!cell || !part) return cell
  const { row, column, colspan, rowspan } = cell
  return { paragraphs: [part], row, column, colspan, rowspan }
}

function beginsWithNumber(cell: GridCell | null | undefined): boolean {
  const first = cell?.paragraphs[0]
  return first !== undefined && first.folded.charCodeAt(0) < HAN
}
