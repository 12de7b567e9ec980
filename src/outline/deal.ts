/**
 * Deals cells out to rows and columns where a copy kept the cells of a table and lost its rows: `1 |⏎清理河道 |⏎县水利局 |`, cells one a line, rows
 * whose merged first cell is missing. Of all ways to read the cells as rows the one is taken in which they fit their columns best and fewest columns
 * are passed over (a shortest path, linear in the cells).
 */
import { headingMisfit, type Look, misfit } from './cell-look.ts'
import type { ColumnKind } from './header-words.ts'

/** A cell as found. */
export interface Dealt {
  look: Look
  /** It stands on the line of the cell before: both are of one row. */
  joined: boolean
  /** The column that it is known to stand in, -1 where none is. */
  column: number
  /** It repeats the column's header. */
  header: boolean
  /** An empty cell may be lost in front of it. */
  gap: boolean
  /** It ends the name that the cell before begins. */
  goesOn: boolean
}

/** Where a cell went. */
export interface Place {
  /** `HEADING` for a cell across the table, `TAIL` for one behind the table. */
  column: number
  /** The cell begins a row. */
  opens: boolean
}

export const HEADING = -1
export const TAIL = -2

/** What passing over a column costs within a row; a column of the work is hardly ever passed over. */
const SKIP: Readonly<Partial<Record<ColumnKind, number>>> = {
  label: 1.2,
  section: 0.3,
  title: 1,
  task: 3.5,
  role: 1.2,
  person: 0.8,
  limit: 0.8,
  schedule: 0.8,
  frequency: 0.8,
  criteria: 0.8,
  points: 0.6,
  other: 0.4,
}
const SKIP_UNKNOWN = 0.7
/** Of two categories the outer one is merged over more rows. */
const SKIP_OUTER = 0.25
/** What a line more in the same cell costs, where a line is not surely a cell. */
const STAY: Readonly<Partial<Record<ColumnKind, number>>> = { label: 9, role: 0.5, person: 0.5, task: 1, criteria: 0.7 }
const STAY_ELSE = 1.4
/** A piece more in a cell that is parted by marks: the mark was part of its text. */
const STAY_PARTED = 2.5
/** The part of what passing over a column costs that remains where a gap tells of it. */
const GAP_SKIP = 0.2
/** A category cannot be merged with one above where there is none. */
const FIRST_ROW = 2.5
/** What each cell behind the table costs. */
export const TAIL_COST = 0.8
/** A cell in another column than its own, or a row that begins in the middle of a line. */
const OUT_OF_PLACE = 4
/** A cell that ends the name of the one before stands in another column. */
const TORN = 1
const NEVER = Number.POSITIVE_INFINITY

export interface Model {
  kinds: readonly ColumnKind[]
  /** Cells are parted by marks; else a line may be one of several in its cell, and the table may end before the cells do. */
  parted: boolean
  /** What it costs to go on with a row over a line end. */
  hold: number
}

/** The cheapest way to read cells as rows, with what it costs. There always is one. */
export function deal(cells: readonly Dealt[], model: Model): { places: Place[]; cost: number } {
  const dealer = new Dealer(model, cells.length)
  for (const cell of cells) dealer.take(cell)
  return dealer.result()
}

class Dealer {
  private readonly model: Model
  private readonly width: number
  /** Columns, then a heading, then the tail. */
  private readonly states: number
  /** What the columns before each one cost together when they are passed over. */
  private readonly before: number[] = [0]
  /** The state before and whether a row began, for each cell and state. */
  private readonly from: Uint8Array
  private costs: Float64Array
  private count = 0
  /** The cheapest way to have ended a row. */
  private end = 0
  private last = 0

  constructor(model: Model, cells: number) {
    this.model = model
    this.width = model.kinds.length
    this.states = this.width + 2
    const inner = model.kinds.lastIndexOf('section')
    for (const [x, kind] of model.kinds.entries()) {
      const cost = kind === 'section' && x < inner ? SKIP_OUTER : (SKIP[kind] ?? SKIP_UNKNOWN)
      this.before.push((this.before.at(-1) ?? 0) + cost)
    }
    this.from = new Uint8Array(cells * this.states)
    this.costs = new Float64Array(this.states).fill(NEVER)
  }

  take(cell: Dealt): void {
    const next = new Float64Array(this.states).fill(NEVER)
    if (this.count > 0) this.endRow()
    const open = this.end + (cell.joined && this.count > 0 ? OUT_OF_PLACE : 0) + (cell.goesOn ? TORN : 0)
    for (let state = 0; state < this.states; state++) {
      const [cost, place] = this.arrive(cell, state, open)
      next[state] = cost
      this.from[this.count * this.states + state] = place
    }
    this.costs = next
    this.count++
  }

  /** What it costs to stand in `state` with this cell, and where from: the state before times two, and one where a row begins. */
  private arrive(cell: Dealt, state: number, open: number): [number, number] {
    const { width, costs } = this
    const opened = this.last * 2 + 1
    const here = this.count > 0 ? (costs[state] ?? NEVER) : NEVER
    if (state > width) {
      if (this.model.parted) return [NEVER, 0]
      return here < open ? [here + TAIL_COST, state * 2] : [open + TAIL_COST, opened]
    }
    if (state === width) {
      const cost = open + (cell.column >= 0 ? OUT_OF_PLACE : headingMisfit(cell.look))
      return cell.look.length === 0 && here < cost ? [here, state * 2] : [cost, opened]
    }
    const kind = this.model.kinds[state] ?? 'unknown'
    const skipped = this.before[state] ?? 0
    let best = open + skipped + (this.count === 0 && state > 0 ? FIRST_ROW : 0)
    let place = opened
    const passing = cell.gap ? GAP_SKIP : 1
    const step = (cell.joined ? 0 : this.model.hold) + (cell.goesOn ? TORN : 0)
    for (let c = 0; c < state; c++) {
      const cost = (costs[c] ?? NEVER) + (skipped - (this.before[c + 1] ?? 0)) * passing + step
      if (cost < best) [best, place] = [cost, c * 2]
    }
    const stay = here + this.stayCost(cell, kind)
    if (stay < best) [best, place] = [stay, state * 2]
    const displaced = cell.column >= 0 && cell.column !== state ? OUT_OF_PLACE : 0
    return [best + displaced + (cell.header ? 0 : misfit(cell.look, kind)), place]
  }

  private stayCost(cell: Dealt, kind: ColumnKind): number {
    // An empty cell behind the last one only fills the row up.
    if (cell.look.length === 0 || cell.goesOn) return 0
    return this.model.parted || cell.joined ? STAY_PARTED : (STAY[kind] ?? STAY_ELSE)
  }

  /** The last columns of a row that ends before them stand empty. */
  private endRow(): void {
    this.end = NEVER
    for (let state = 0; state <= this.width; state++) {
      const cost = (this.costs[state] ?? NEVER) + this.rest(state)
      if (cost < this.end) [this.end, this.last] = [cost, state]
    }
  }

  private rest(state: number): number {
    return state < this.width ? (this.before[this.width] ?? 0) - (this.before[state + 1] ?? 0) : 0
  }

  /** Goes back from the cheapest end. */
  result(): { places: Place[]; cost: number } {
    this.endRow()
    const tail = this.costs[this.width + 1] ?? NEVER
    let state = tail < this.end ? this.width + 1 : this.last
    const places: Place[] = []
    for (let i = this.count - 1; i >= 0; i--) {
      const step = this.from[i * this.states + state] ?? 0
      const column = state < this.width ? state : state === this.width ? HEADING : TAIL
      places.push({ column, opens: (step & 1) === 1 || i === 0 })
      state = step >> 1
    }
    return { places: places.reverse(), cost: Math.min(tail, this.end) }
  }
}
