/**
 * Rows whose cells count the same points: `1.施划标线；2.清理车辆。 | 1.区住建局 2.区城管局` is a task for each of them, and so is
 * `1.起草通知。⏎2.确定名单。 | 办公室⏎人事科 | 4月底前⏎6月底前`.
 */
import { lookOf } from '../../outline/cell-look.ts'
import type { Passage } from '../../tree/passage.ts'
import { cutPoints, linesOf } from '../criteria.ts'
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

/** A narrow column cuts times behind the year. */
const YEAR = /^\d{4}年$/

/** The points of a row whose text and other cells count them alike; null for any other row. */
export function pointsOf(row: GridRow, layout: TableLayout): RowPoint[] | null {
  if (!beginsWithNumber(row.cells[layout.text])) return null
  const counted = layout.units.some(({ column }) => beginsWithNumber(row.cells[column]))
  if (!counted && !layout.limits.some((column) => hasLines(row.cells[column]))) return null
  const points = cutPoints(textOf(row.cells[layout.text]))
  if (points.length < 2) return null
  const parts = counted ? countedParts(row, layout, points.length) : linesBeside(row, layout, points.length)
  if (parts === null) return null
  return points.map(({ label, text }, i) => ({
    label: label as Passage,
    text,
    row: { ...row, cells: row.cells.map((cell) => partOf(cell, parts, i)) },
  }))
}

type Parts = ReadonlyMap<GridCell, readonly Passage[]>

/** The parts of the cells that have numbers as the text has; null where no unit cell has. */
function countedParts(row: GridRow, layout: TableLayout, count: number): Parts | null {
  const units = layout.units.map(({ column }) => column)
  const parts = new Map<GridCell, Passage[]>()
  for (const column of [...units, ...layout.limits, ...layout.criteria]) {
    const cell = row.cells[column]
    const own = cell && beginsWithNumber(cell) ? cutPoints(textOf(cell)) : []
    if (cell && own.length === count)
      parts.set(
        cell,
        own.map(({ text }) => text),
      )
  }
  return units.some((column) => parts.has(row.cells[column] as GridCell)) ? parts : null
}

/** The lines of the cells of units and times; null where one has more than a line and not as many as the text has points, or a line says no time. */
function linesBeside(row: GridRow, layout: TableLayout, count: number): Parts | null {
  const parts = new Map<GridCell, Passage[]>()
  for (const column of [...layout.units.map((unit) => unit.column), ...layout.limits]) {
    const cell = row.cells[column]
    const lines = cell ? linesOf(textOf(cell)) : []
    if (!cell || lines.length < 2) continue
    const times = !layout.limits.includes(column) || lines.every((line) => lookOf(line).onlyTime && !YEAR.test(line.folded))
    if (lines.length !== count || !times) return null
    parts.set(cell, lines)
  }
  return parts
}

function hasLines(cell: GridCell | null | undefined): boolean {
  return cell !== null && cell !== undefined && linesOf(textOf(cell)).length > 1
}

function partOf(cell: GridCell | null, parts: Parts, i: number): GridCell | null {
  const part = cell && parts.get(cell)?.[i]
  if (!cell || !part) return cell
  const { row, column, colspan, rowspan } = cell
  return { paragraphs: [part], row, column, colspan, rowspan }
}

function beginsWithNumber(cell: GridCell | null | undefined): boolean {
  const first = cell?.paragraphs[0]
  return first !== undefined && first.folded.charCodeAt(0) < HAN
}
