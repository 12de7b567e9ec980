/**
 * Tables drawn with lines (`┌─┬─┐ │ ├─┼─┤`, `+---+---+`), as collections of laws of the years before 2010 print their annexes and programs their tables. A cell's
 * text goes over several lines; a rule that is open over a column (`├──┤　　│`) goes on with the cell above. Widths are not relied on where the
 * strokes tell: copies have lost the blanks that filled the cells.
 */
import type { SourceText } from '../../tree/passage.ts'
import { Drawing } from './drawing.ts'
import { type DrawnCell, isBlankAt, isEnd, readLine } from './drawn-lines.ts'
import type { TextLine } from './lines.ts'
import { DOWN, OPEN_SIDE, strokesAt, UP } from './strokes.ts'
import type { TextRow, TextTable } from './tables.ts'

/** Lines from the first in which two columns must show: below the title that a frame may begin with. */
const SHOWN_WITHIN = 12
/** A table has at least so many upright strokes. */
const FEWEST_EDGES = 3

/** The drawn table that starts at line `at`, null where none does. */
export function drawnTable(source: SourceText, lines: readonly TextLine[], at: number): TextTable | null {
  if (!mayBegin(source, lines, at)) return null
  const drawing = new Drawing(source)
  let to = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as TextLine
    if (line.blank) continue
    const drawn = readLine(source, line)
    if (!drawn || (i > at && isEnd(drawn, UP))) break
    to = i + 1
    drawing.add(drawn, i)
    if (isEnd(drawn, DOWN)) break
  }
  const { cells, ruled } = drawing.finish()
  const rows = rowsOf(cells)
  return { from: at, to, rows, ...(ruled ? { spansKnown: true } : {}) }
}

/** The line is drawn, and one of the next shows two columns between its ends. A frame round a text and a tree of files show none. */
function mayBegin(source: SourceText, lines: readonly TextLine[], at: number): boolean {
  const first = lines[at] as TextLine
  let start = first.start
  while (start < first.end && isBlankAt(source, start)) start++
  const begins = strokesAt(source.text, start) > 0
  if (!begins && !(first.pipes > 1 && isRule(source, lines[at + 1]))) return false
  for (const line of lines.slice(at, at + SHOWN_WITHIN)) {
    const drawn = line.blank ? null : readLine(source, line)
    if (!drawn) {
      if (line.blank) continue
      return false
    }
    const { edges, rules } = drawn
    const closed = edges.every(({ strokes }) => strokes !== OPEN_SIDE)
    if (edges.length >= FEWEST_EDGES && (rules.every(Boolean) || closed)) return true
  }
  return false
}

function isRule(source: SourceText, line: TextLine | undefined): boolean {
  return line !== undefined && !line.blank && (readLine(source, line)?.rules.every(Boolean) ?? false)
}

/** The cells by rows, with the columns that they begin in and cover. */
function rowsOf(cells: readonly DrawnCell[]): TextRow[] {
  const uprights = [...new Set(cells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const columns = new Map(uprights.map((place, column) => [place, column]))
  const rows: TextRow[] = []
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.from - b.from)
  for (const { from, to, row, end, pieces } of inOrder) {
    while (rows.length < end) rows.push({ cells: [], places: [], gapBefore: false })
    const column = columns.get(from) ?? 0
    rows[row]?.cells.push(pieces)
    rows[row]?.places?.push({ column, colspan: (columns.get(to) ?? column + 1) - column, rowspan: Math.max(1, end - row) })
  }
  return rows
}
