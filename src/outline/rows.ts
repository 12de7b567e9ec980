/** Rows from cells whose rows are lost: finds the columns that the header does not name, deals the cells out, makes the table. */

import { gather } from '../tree/gather.ts'
import { closingOf } from './closing-cells.ts'
import { type Dealt, deal, HEADING, type Place, TAIL, TAIL_COST } from './deal.ts'
import { type ColumnKind, isDemand, isSharedOut } from './header-words.ts'
import { type Head, headRows, headsOf, kindOfHeader, type LooseCell, textOf } from './heads.ts'
import { bodyOf, joinTornNames, type Line, type Looked, looksOf } from './looked.ts'
import { bestColumns, type Column, FEWEST_ROWS, groupsFirst, INSERTED, namesEach, withMerged } from './loose-columns.ts'
import { tableOf } from './table-node.ts'
import type { Paragraph, TableBlock } from './types.ts'

/** A table costs its cells less than this each, on the average. */
const POOR_FIT = 1
/** What it costs to read the header as two rows. */
const SECOND_ROW = 1
/** What an empty cell under a header costs that no word tells, where it may be none. */
const NOTHING_BELOW = 0.5
/** So many cells are looked at to find the columns. */
const SAMPLE = 240
const HOLD = 3
/** A line of so many columns more than the header is a table whose line ends are lost. */
const OVERLONG = 3

/**
 * The table of cells that begin with its header; null where they make none. `sizes` are the numbers of cells that the header may have: the one is
 * taken with which the rows fit their columns best. `taken` is the number of cells that belong to the table, `below` how many of their last lines are
 * rather what stands below it.
 */
export function tableOfCells(
  cells: readonly LooseCell[],
  sizes: readonly number[],
  parted: boolean,
): { block: TableBlock; taken: number; below: number } | null {
  const looked = looksOf(cells)
  if (!parted) joinTornNames(looked)
  const ways = gather(sizes, (size) =>
    gather(headsOf(cells.slice(0, size)), (heads) =>
      readingsOf(heads).map((headed) => new Way(bodyOf(cells, looked, size), size, heads, headed, parted)),
    ),
  )
  return tableOfWay(best(ways), cells, looked)
}

/**
 * The table of cells that have no header over them, read as the one of these lists of columns that they fit best; null where they fit none well.
 */
export function tableWithoutHeader(
  cells: readonly LooseCell[],
  kinds: readonly (readonly ColumnKind[])[],
): { block: TableBlock; taken: number } | null {
  const looked = looksOf(cells)
  joinTornNames(looked)
  const ways = kinds.map((each) => {
    const columns = each.map((kind): Column => ({ kind, header: -1 }))
    return new Way(looked, 0, [], columns, false)
  })
  const way = best(ways)
  const { places, cost } = way.deal(way.columns, looked.length)
  const tail = places.filter(({ column }) => column === TAIL).length
  return cost - tail * TAIL_COST > (places.length - tail) * GOOD_FIT ? null : tableOfWay(way, cells, looked)
}

function best(ways: readonly Way[]): Way {
  return ways.reduce((least, each) => (each.cost < least.cost ? each : least))
}

/** The table of cells read in a way; null where they do not fit it. */
function tableOfWay(
  way: Way,
  cells: readonly LooseCell[],
  looked: readonly Looked[],
): { block: TableBlock; taken: number; below: number } | null {
  const { size, heads, columns } = way
  const { places, cost } = way.deal(columns, looked.length)
  const tail = places.findIndex(({ column }) => column === TAIL)
  const taken = tail < 0 ? places.length : tail
  if (taken === 0 || cost - (places.length - taken) * TAIL_COST > taken * POOR_FIT) return null
  const closing = closingOf(cells.slice(size, size + taken), way.body, places.slice(0, taken), {
    numbered: columns.some(({ kind }) => kind === 'label'),
    count: columns.length,
  })
  for (const i of closing.rows) places[i] = { column: HEADING, opens: true }
  settleSections(way.body, places, columns)
  const rows = rowsOf(cells.slice(size, size + taken), places, columns.length)
  if (rows.length < FEWEST_ROWS && !isOneRow(rows, columns, way.body, cost / taken)) return null
  const { head, spans } = heads.length > 0 ? headRows(heads, columns) : { head: [], spans: [] }
  return {
    block: { type: 'table', node: tableOf([...head, ...rows], spans), data: {} },
    taken: size + taken,
    below: closing.lines,
  }
}

/** The index of each header by its words; a header over several by its own. */
function wordsOf(heads: readonly Head[]): Map<string, number> {
  const words = new Map(heads.map(({ lines }, x) => [textOf(lines).folded, x]))
  for (const [x, { group }] of heads.entries()) {
    const above = group ? textOf(group).folded : ''
    if (group && !words.has(above)) words.set(above, x)
  }
  return words
}

/**
 * The columns as their headers say, 履行程序要求 beside a column of work as no work, and, where 细化分工 stands beside another header of units, with it as a column of work: the cells tell which.
 */
function readingsOf(heads: readonly Head[]): Column[][] {
  const words = heads.map(({ lines }) => textOf(lines).folded)
  const said = words.map((text, header): Column => ({ kind: kindOfHeader(text), header }))
  const works = said.some(({ kind, header }) => (kind === 'task' && !isDemand(words[header] ?? '')) || kind === 'title')
  const headed = said.map(
    (column, x): Column => (works && column.kind === 'task' && isDemand(words[x] ?? '') ? { ...column, kind: 'other' } : column),
  )
  const open = headed.filter(({ kind, header }) => kind === 'role' && isSharedOut(words[header] ?? ''))
  const others = headed.some((column) => column.kind === 'role' && !open.includes(column))
  if (open.length === 0 || !others) return [headed]
  return [headed, headed.map((column) => (open.includes(column) ? { ...column, kind: 'task' } : column))]
}

/** A way to read cells: so many of the first are the header, and these are the headers that they make. */
class Way {
  readonly size: number
  readonly heads: readonly Head[]
  readonly body: readonly Looked[]
  readonly columns: readonly Column[]
  private readonly parted: boolean
  /** The index of each header by its words. */
  private readonly headers: ReadonlyMap<string, number>

  constructor(body: readonly Looked[], size: number, heads: readonly Head[], headed: readonly Column[], parted: boolean) {
    this.size = size
    this.heads = heads
    this.parted = parted
    this.body = body
    this.headers = wordsOf(heads)
    if (heads.length === 0) {
      this.columns = headed
      return
    }
    const named = groupsFirst(headed, namesEach(this.body, heads.length) ? 'title' : 'section')
    const costOf = (each: readonly Column[]): number => this.deal(each, SAMPLE).cost
    const best = bestColumns(named, this.body, costOf)
    const told = heads.findLastIndex(({ lines }) => lines.length > 0) + 1
    // A header of two rows tells itself which of its words cover two columns.
    this.columns = heads.some(({ group }) => group) ? best : withMerged(best, told, this.body, costOf)
  }

  /** What the first cells cost as they are read best: the more, the more headers there are that no word tells, with nothing below. */
  get cost(): number {
    const { places, cost } = this.deal(this.columns, SAMPLE - this.size)
    const rows = places.filter(({ opens, column }) => opens && column >= 0).length
    const guessed = gather(this.columns, ({ kind }, x) => (kind === 'unknown' ? [x] : []))
    const empty = guessed.map((x) => Math.max(0, rows - places.filter(({ column }) => column === x).length))
    const second = this.heads.some(({ group }) => group) ? SECOND_ROW : 0
    return cost + second + empty.reduce((sum, count) => sum + count * NOTHING_BELOW + INSERTED, 0)
  }

  /** Deals the first `count` cells behind the header out. */
  deal(columns: readonly Column[], count: number): { places: Place[]; cost: number } {
    const { body, parted } = this
    const hold = parted ? HOLD * regularity(body, columns.length) : 0
    const keeps = body.some((cell) => cell.inner && cell.size === columns.length)
    const known = body.slice(0, count).map((cell) => dealtOf(cell, this.headers.get(cell.words) ?? -1, columns, parted, keeps))
    return deal(known, { kinds: columns.map(({ kind }) => kind), parted, hold })
  }
}

/** A row alone has so many cells. */
const ROW_ALONE = 3
const GOOD_FIT = 0.3

/** A table of one row: with a number and cells under the most headers, or with cells that fit under all of them. `fit` is what a cell costs. */
function isOneRow(
  rows: readonly (readonly Paragraph[][])[],
  columns: readonly Column[],
  cells: readonly Looked[],
  fit: number,
): boolean {
  const filled = rows[0]?.filter((lines) => lines.length > 0).length ?? 0
  if (filled < ROW_ALONE || filled * 2 <= columns.length) return false
  const numbered = columns[0]?.kind === 'label' && cells[0]?.look.number !== null
  return numbered || (filled === columns.length && fit < GOOD_FIT)
}

/**
 * A cell on a line of as many cells as there are columns is where it should be, but for lines that are filled up at their end in a table that does
 * not keep its empty cells. One that repeats a header, the one with the index `header`, is under it.
 */
function dealtOf(cell: Looked, header: number, columns: readonly Column[], parted: boolean, keeps: boolean): Dealt {
  const { look, size, at, padded, gap, goesOn } = cell
  const width = columns.length
  const own = header < 0 ? -1 : columns.findIndex((column) => column.header === header)
  const whole = parted && size === width && width > 1 && (keeps || !padded)
  return {
    look,
    joined: at > 0 && size < width + OVERLONG,
    column: own >= 0 ? own : whole ? at : -1,
    header: own >= 0,
    gap,
    goesOn,
  }
}

/** The share of cells that stand on lines of about as many cells as there are columns: from 0 to 1. */
function regularity(cells: readonly Line[], width: number): number {
  const full = cells.filter(({ size }) => size > 1 && size >= width - 2 && size <= width + 1).length
  return full / Math.max(1, cells.length)
}

/** Where two columns group the rows, 一、 stands in one and （一） in the other: as in the rows that have both. */
function settleSections(cells: readonly Looked[], places: Place[], columns: readonly Column[]): void {
  const [first, second, ...more] = gather(columns, ({ kind }, x) => (kind === 'section' ? [x] : []))
  if (first === undefined || second === undefined || more.length > 0) return
  const ranks = new Map<number, Map<number, number>>([first, second].map((x) => [x, new Map()]))
  for (const [i, { column }] of places.entries()) {
    if (column !== first || places[i + 1]?.column !== second || places[i + 1]?.opens) continue
    for (const at of [i, i + 1]) {
      const rank = cells[at]?.look.rank ?? 0
      const counts = ranks.get(places[at]?.column ?? 0)
      counts?.set(rank, (counts.get(rank) ?? 0) + 1)
    }
  }
  const [outer, inner] = [mostOften(ranks.get(first)), mostOften(ranks.get(second))]
  if (outer === inner || outer === undefined || inner === undefined) return
  for (const [i, place] of places.entries()) {
    const alone = place.opens && (place.column === first || place.column === second) && places[i + 1]?.column !== second
    const rank = cells[i]?.look.rank ?? 0
    if (alone && (rank === outer || rank === inner)) places[i] = { ...place, column: rank === outer ? first : second }
  }
}

function mostOften(counts: ReadonlyMap<number, number> | undefined): number | undefined {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Rows of cells by column. */
function rowsOf(cells: readonly LooseCell[], places: readonly Place[], width: number): Paragraph[][][] {
  const rows: Paragraph[][][] = []
  for (const [i, { lines }] of cells.entries()) {
    const { column, opens } = places[i] as Place
    if (opens || rows.length === 0) rows.push(Array.from({ length: width }, () => []))
    rows.at(-1)?.[column === HEADING ? 0 : column]?.push(...lines)
  }
  return rows.filter((row) => row.some((lines) => lines.length > 0))
}
