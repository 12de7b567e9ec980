/** Rows of drawn tables that have no rules between them: they begin at their numbers, or where no cell goes on. */
import type { SourceText } from '../../tree/passage.ts'
import { ORDINAL_NUMERALS } from '../../vocabulary/ordinals.ts'
import { type DrawnCell, type Piece, widthAt } from './drawn-lines.ts'

/** A row's number in its first cell. */
const NUMBER = new RegExp(`^[(]?(?:\\d{1,3}|[${ORDINAL_NUMERALS}]{1,3})(?:[).、]|$)`)
const LONGEST_NUMBER = 6
const FEWEST_NUMBERED = 2
/** Columns of so many half widths are often filled but for a mark that may not begin a line. */
const WIDE = 12
const SLACK = 2

/** What stands on a line: a piece a column, null for an empty one. */
type Line = (Piece | null)[]

/**
 * The cells of a table with their rows, null for a table whose rows are parted by rules: one that has more rows of several cells than the header
 * and one below.
 */
export function rowsWithoutRules(source: SourceText, cells: readonly DrawnCell[]): { cells: DrawnCell[]; ruled: false } | null {
  const rows = new Map<number, DrawnCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  const several = [...rows.values()].filter((row) => row.filter(({ pieces }) => pieces.length > 0).length > 1)
  const last = several.at(-1)
  if (!last || several.length > 2 || cells.some(({ row, end }) => end > row + 1)) return null
  const cut = cutRows(source, last)
  if (cut.length < 2) return null
  const above = cells.filter(({ row }) => row < (last[0]?.row ?? 0))
  const below = cells.filter(({ row }) => row > (last[0]?.row ?? 0)).map((cell) => move(cell, cut.length - 1))
  return { cells: [...above, ...cut.flat(), ...below], ruled: false }
}

function move(cell: DrawnCell, by: number): DrawnCell {
  cell.row += by
  cell.end += by
  return cell
}

/** The rows of a row that holds all of them. */
function cutRows(source: SourceText, row: readonly DrawnCell[]): DrawnCell[][] {
  const lines = linesOf(row)
  const capacity = row.map(capacityOf(source, row))
  const numbered = lines.filter((line) => isNumbered(source, line)).length >= FEWEST_NUMBERED
  const rows: DrawnCell[][] = []
  let counting = false
  let before: Line | null = null
  for (const line of lines) {
    const counts = numbered && isNumbered(source, line)
    counting ||= counts
    const begins = counting ? counts : !before || beginsRow(source, before, line, capacity)
    if (begins || rows.length === 0) {
      const at = (row[0]?.row ?? 0) + rows.length
      rows.push(row.map(({ from, to }) => ({ from, to, row: at, end: at + 1, pieces: [] })))
    }
    const own = rows.at(-1)
    for (const [x, piece] of line.entries()) if (piece) own?.[x]?.pieces.push(piece)
    before = line
  }
  return rows
}

function linesOf(row: readonly DrawnCell[]): Line[] {
  const lines = new Map<number, Line>()
  for (const [x, { pieces }] of row.entries())
    for (const piece of pieces) {
      const line = lines.get(piece.line) ?? new Array<Piece | null>(row.length).fill(null)
      line[x] = piece
      lines.set(piece.line, line)
    }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line)
}

function isNumbered(source: SourceText, line: Line): boolean {
  const [first] = line
  return !!first && NUMBER.test(source.folded.slice(first.start, Math.min(first.end, first.start + LONGEST_NUMBER)))
}

/** Half widths that a line of a cell holds. Strokes count as one where no text would fit otherwise. */
function capacityOf(source: SourceText, row: readonly DrawnCell[]): (cell: DrawnCell) => number {
  const wide = row.some(({ from, to, pieces }) => pieces.some((piece) => widthOf(source, piece) >= to - from))
  return ({ from, to }) => (to - from - 1) * (wide ? 2 : 1)
}

/** True where some cell begins anew: the one above was not full. A lone cell without a number goes on. */
function beginsRow(source: SourceText, before: Line, line: Line, capacity: readonly number[]): boolean {
  const filled = [...line.keys()].filter((x) => line[x])
  if (filled.length < 2 && !isNumbered(source, line)) return false
  return filled.some((x) => {
    const above = before[x]
    const most = capacity[x] ?? 0
    const first = widthAt(source.text, line[x]?.start ?? 0)
    return !above || widthOf(source, above) + first + (most >= WIDE ? SLACK : 0) <= most
  })
}

function widthOf(source: SourceText, { start, end }: Piece): number {
  let width = 0
  for (let at = start; at < end; at++) width += widthAt(source.text, at)
  return width
}
