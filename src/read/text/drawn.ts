/**
 * Tables drawn with lines (`┌─┬─┐ │ ├─┼─┤`), as collections of laws of the years before 2010 print their annexes (PHRASINGS T-46). A cell's
 * text goes over several lines; a rule that is open over a column (`├──┤　　│`) goes on with the cell above. Widths are not relied on where the
 * strokes tell: copies have lost the blanks that filled the cells.
 */
import { isBlank } from '../../tree/fold.ts'
import type { SourceText, Span } from '../../tree/passage.ts'
import { rowsWithoutRules } from './drawn-rows.ts'
import { ORDINAL_NUMERALS } from '../../vocabulary/ordinals.ts'
import type { TextLine } from './lines.ts'
import { DOWN, RIGHT, strokesOf, UP, UPRIGHT } from './strokes.ts'
import type { TextRow, TextTable } from './tables.ts'

/** Lines from the first in which two columns must show: below the title that a frame may begin with. */
const SHOWN_WITHIN = 12
const PIPE = 0x7c
/** A table has at least so many upright strokes. */
const FEWEST_EDGES = 3
const MOST_COLUMNS = 64

/** A stroke that parts columns, or the end of the line where the frame is not drawn. */
interface Edge {
  at: number
  strokes: number
}

/** A drawn line: its edges, and for each stretch between two of them whether it is a rule. */
interface DrawnLine {
  edges: Edge[]
  rules: boolean[]
  /** Where its edges stand, in characters of full width from the first. */
  places: number[]
}

/** A piece of a cell's text with the number of the line that it stands on. */
export interface Piece extends Span {
  line: number
}

/** A cell: from one upright to another, `row` to `end`. */
export interface DrawnCell {
  from: number
  to: number
  row: number
  end: number
  pieces: Piece[]
  /** The row from which on a rule beside it was open over it, until its next line. */
  passed?: number
}

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
  return rows.length < 2 ? null : { from: at, to, rows, ...(ruled ? { spansKnown: true } : {}) }
}

/** The line is drawn, and one of the next shows two columns between its ends. A frame round a text and a tree of files show none. */
function mayBegin(source: SourceText, lines: readonly TextLine[], at: number): boolean {
  const first = lines[at] as TextLine
  let start = first.start
  while (start < first.end && isBlank(source.folded.charCodeAt(start))) start++
  const begins = strokesOf(source.text.charCodeAt(start)) > 0
  if (!begins && !(first.pipes > 1 && isRule(source, lines[at + 1]))) return false
  for (const line of lines.slice(at, at + SHOWN_WITHIN)) {
    const drawn = line.blank ? null : readLine(source, line)
    if (!drawn) {
      if (line.blank) continue
      return false
    }
    const { edges, rules } = drawn
    const [left, right] = [edges[0]?.at ?? 0, edges.at(-1)?.at ?? 0]
    const closed = left >= line.start && right < line.end && !isBlankAt(source, left) && !isBlankAt(source, right)
    if (edges.length >= FEWEST_EDGES && (rules.every(Boolean) || closed)) return true
  }
  return false
}

function isRule(source: SourceText, line: TextLine | undefined): boolean {
  return line !== undefined && !line.blank && (readLine(source, line)?.rules.every(Boolean) ?? false)
}

function isBlankAt(source: SourceText, at: number): boolean {
  return isBlank(source.folded.charCodeAt(at))
}

/** The first or last line of a frame: a rule none of whose edges has a stroke in a direction. */
function isEnd({ edges, rules }: DrawnLine, direction: number): boolean {
  return rules.every(Boolean) && edges.some(({ strokes }) => strokes !== UPRIGHT) && edges.every((edge) => !(edge.strokes & direction))
}

/** The edges of a line; null for a line that is not drawn. Pipes are edges where nothing else is. */
function readLine(source: SourceText, line: TextLine): DrawnLine | null {
  let { start, end } = line
  while (start < end && isBlankAt(source, start)) start++
  while (end > start && isBlankAt(source, end - 1)) end--
  const edges: Edge[] = []
  for (let at = start; at < end; at++) {
    const strokes = strokesOf(source.text.charCodeAt(at))
    if (strokes & UPRIGHT) edges.push({ at, strokes })
  }
  if (edges.length === 0)
    for (let at = start; line.pipes > 0 && at < end; at++)
      if (source.folded.charCodeAt(at) === PIPE) edges.push({ at, strokes: UPRIGHT })
  if (edges.length === 0 && strokesOf(source.text.charCodeAt(start)) === 0) return null
  if (edges[0]?.at !== start) edges.unshift({ at: start - 1, strokes: UPRIGHT })
  if (edges.length === 1 || edges.at(-1)?.at !== end - 1) edges.push({ at: end, strokes: UPRIGHT })
  const rules = edges.slice(1).map((edge, i) => isRuleBetween(source, edges[i] as Edge, edge))
  return { edges, rules, places: placesOf(source, edges) }
}

function placesOf(source: SourceText, edges: readonly Edge[]): number[] {
  const places: number[] = []
  let width = 0
  let at = edges[0]?.at ?? 0
  for (const edge of edges) {
    for (; at < edge.at; at++) width += source.text.charCodeAt(at) < NARROW ? 1 : 2
    places.push(width / 2)
  }
  return places
}

/** Characters below are of half width. */
export const NARROW = 0x80

/** Nothing but level strokes, or dashes that an edge's stroke leads to. */
function isRuleBetween({ text, folded }: SourceText, left: Edge, right: Edge): boolean {
  if (right.at - left.at < 2) return (left.strokes & RIGHT) > 0
  if (!(left.strokes & RIGHT) && strokesOf(text.charCodeAt(left.at + 1)) === 0) return false
  for (let at = left.at + 1; at < right.at; at++)
    if (folded.charCodeAt(at) !== DASH && strokesOf(text.charCodeAt(at)) === 0) return false
  return true
}

const DASH = '-'.charCodeAt(0)

/** What begins a point of a cell: a mark of a list or a number. */
const POINT = new RegExp(`^(?:[△▲▽○●◎◇◆□■☆★·※①-⑳]|[(]?(?:\\d{1,2}|[${ORDINAL_NUMERALS}]{1,3})[).、])`)
const POINT_LENGTH = 6

/** Puts the cells of a table together, line by line. Time is linear in the characters and in lines times columns. */
class Drawing {
  private readonly source: SourceText
  private readonly cells: DrawnCell[] = []
  /** Cells that the last line has left open, in order, and the uprights between them. */
  private open: DrawnCell[] = []
  private bounds: number[] = []
  private readonly known = new Set<number>()
  private row = -1
  private rules = 0

  constructor(source: SourceText) {
    this.source = source
  }

  add(line: DrawnLine, number: number): void {
    if (line.rules.some(Boolean)) this.rule(line, number)
    else this.text(line, number)
  }

  finish(): { cells: DrawnCell[]; ruled: boolean } {
    this.close(this.open, this.row + 1)
    return rowsWithoutRules(this.source, this.cells) ?? { cells: this.cells, ruled: this.rules > 1 }
  }

  private close(cells: readonly DrawnCell[], end: number): void {
    for (const cell of cells) cell.end = end
  }

  private text(line: DrawnLine, number: number): void {
    if (this.open.length === 0) {
      this.row++
      this.openAll(line.places)
    }
    const columns = this.columnsOf(line)
    for (const [i, column] of columns.entries()) this.write(column, line, i, number)
  }

  /** Opens a cell between each two uprights. */
  private openAll(bounds: readonly number[]): void {
    this.bounds = bounds.length > MOST_COLUMNS ? [...bounds.slice(0, MOST_COLUMNS), bounds.at(-1) ?? 0] : [...bounds]
    this.open = this.bounds.slice(1).map((to, i) => this.begin(this.bounds[i] ?? 0, to))
  }

  private begin(from: number, to: number): DrawnCell {
    const cell = { from, to, row: this.row, end: this.row + 1, pieces: [] }
    this.cells.push(cell)
    this.known.add(from).add(to)
    return cell
  }

  /**
   * A new point below a rule that was open over the cell is a cell of its own: `△筹措资金` beside 市财政局, under the rule `△编制规划` beside 市建设局.
   */
  private write(column: number, { edges }: DrawnLine, i: number, line: number): void {
    let [start, end] = [(edges[i]?.at ?? 0) + 1, edges[i + 1]?.at ?? 0]
    while (start < end && isBlankAt(this.source, start)) start++
    while (end > start && isBlankAt(this.source, end - 1)) end--
    let cell = this.open[column]
    if (!cell || end <= start) return
    if (cell.passed === this.row && POINT.test(this.source.folded.slice(start, start + POINT_LENGTH))) {
      cell.end = this.row
      cell = this.begin(cell.from, cell.to)
      this.open[column] = cell
    }
    cell.passed = -1
    cell.pieces.push({ start, end, line })
  }

  /** The open column of each stretch of a line of text: in order, or by where they stand if some strokes are missing. */
  private columnsOf({ edges, places }: DrawnLine): number[] {
    const last = this.open.length - 1
    const inOrder = edges.slice(1).map((_, i) => Math.min(i, last))
    if (edges.length >= this.bounds.length) return inOrder
    const columns: number[] = []
    let column = 0
    for (const place of places) {
      while (column < last && (this.bounds[column] ?? 0) < place - NEAR) column++
      if (Math.abs((this.bounds[column] ?? 0) - place) > NEAR && columns.length < edges.length - 1) return inOrder
      columns.push(column)
    }
    return columns.slice(0, -1)
  }

  /** A rule ends the cells above it, but for those over which it is open. */
  private rule(line: DrawnLine, number: number): void {
    this.row++
    this.rules++
    const { edges, rules } = line
    const above = this.open
    if (isEnd(line, DOWN)) {
      this.close(above, this.row)
      this.open = []
      return
    }
    if (rules.length === 1 && this.bounds.length > 2) {
      this.close(above, this.row)
      this.openAll(this.bounds)
      return
    }
    const places = this.placed(line)
    const before = new Map(above.map((cell) => [cell.from, cell]))
    const going = new Map<DrawnCell, number>()
    const open: DrawnCell[] = []
    let from = 0
    for (let i = 1; i < edges.length; i++) {
      const text = !rules[i - 1]
      const last = i === edges.length - 1
      if (!text && !last && rules[i] && (!((edges[i] as Edge).strokes & DOWN) || open.length >= MOST_COLUMNS)) continue
      const cell = (text && before.get(places[from] ?? 0)) || this.begin(places[from] ?? 0, places[i] ?? 0)
      open.push(cell)
      if (text) going.set(cell, i - 1)
      from = i
    }
    this.close(
      above.filter((cell) => !going.has(cell)),
      this.row,
    )
    this.open = open
    this.bounds = [...open.map((cell) => cell.from), open.at(-1)?.to ?? 0]
    for (const [column, cell] of open.entries()) {
      const stretch = going.get(cell)
      if (stretch === undefined) continue
      this.write(column, line, stretch, number)
      cell.passed = this.row
    }
  }

  /** Where the edges of a rule are among the uprights that there are: those with a stroke upwards are the uprights above, in order. */
  private placed({ edges, places }: DrawnLine): number[] {
    const { bounds } = this
    if (bounds.length === 0) return places
    const up = edges.filter(({ strokes }) => strokes & UP).length
    const placed: number[] = []
    let next = 0
    for (const [i, { strokes }] of edges.entries()) {
      const before = placed[i - 1] ?? Number.NEGATIVE_INFINITY
      const moved = i === 0 ? 0 : before + (places[i] ?? 0) - (places[i - 1] ?? 0)
      const own = up === bounds.length ? (strokes & UP ? bounds[next++] : undefined) : undefined
      const limit = up === bounds.length && own === undefined ? (bounds[next] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
      const place = own ?? this.near(up === bounds.length ? moved : (places[i] ?? 0))
      placed.push(place > before && place < limit ? place : Number.isFinite(limit) ? (before + limit) / 2 : before + 1)
    }
    return placed
  }

  private near(place: number): number {
    for (const each of [place, place - NEAR, place + NEAR, place - NEAR / 2, place + NEAR / 2]) if (this.known.has(each)) return each
    return place
  }
}

/** Uprights of one column may stand so far apart, in characters of full width. */
const NEAR = 1

/** The cells by rows, with the columns that they begin in and cover. */
function rowsOf(cells: readonly DrawnCell[]): TextRow[] {
  const uprights = [...new Set(cells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  if (uprights.length < FEWEST_EDGES) return []
  const columns = new Map(uprights.map((place, column) => [place, column]))
  const rows: TextRow[] = []
  for (const { from, to, row, end, pieces } of cells) {
    while (rows.length < end) rows.push({ cells: [], places: [], gapBefore: false })
    const column = columns.get(from) ?? 0
    rows[row]?.cells.push(pieces)
    rows[row]?.places?.push({ column, colspan: (columns.get(to) ?? column + 1) - column, rowspan: Math.max(1, end - row) })
  }
  return rows
}
