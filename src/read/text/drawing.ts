/** Puts the lines of a drawn table together to cells. */
import type { SourceText } from '../../tree/passage.ts'
import { ORDINAL_NUMERALS } from '../../vocabulary/ordinals.ts'
import { type DrawnCell, type DrawnLine, type Edge, isBlankAt, isEnd } from './drawn-lines.ts'
import { rowsWithoutRules } from './drawn-rows.ts'
import { DOWN, UP } from './strokes.ts'

const MOST_COLUMNS = 64

/** What begins a point of a cell: a mark of a list or a number. */
const POINT = new RegExp(`^(?:[△▲▽○●◎◇◆□■☆★·※①-⑳]|[(]?(?:\\d{1,2}|[${ORDINAL_NUMERALS}]{1,3})[).、])`)
const POINT_LENGTH = 6

/** Puts the cells of a table together, line by line. Time is linear in the characters and in lines times columns. */
export class Drawing {
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
    // The last rule of a frame that no stroke tells as its end opens no row.
    const empty = this.open.every(({ row, pieces }) => row === this.row && pieces.length === 0)
    if (empty) this.cells.splice(this.cells.length - this.open.length)
    else this.close(this.open, this.row + 1)
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
      if (!text && !last && rules[i] && (!((edges[i] as Edge).strokes & DOWN) || open.length >= MOST_COLUMNS - 1)) continue
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
      const limit =
        up === bounds.length && own === undefined ? (bounds[next] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
      const place = own ?? this.near(up === bounds.length ? moved : (places[i] ?? 0))
      placed.push(place > before && place < limit ? place : Number.isFinite(limit) ? (before + limit) / 2 : before + 1)
    }
    return placed
  }

  private near(place: number): number {
    for (const each of [place, place - NEAR, place + NEAR, place - NEAR / 2, place + NEAR / 2])
      if (this.known.has(each)) return each
    return place
  }
}

/** Uprights of one column may stand so far apart, in characters of full width. */
const NEAR = 1
