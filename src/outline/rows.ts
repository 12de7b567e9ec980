/** Rows from cells whose rows are lost: finds the columns that the header does not name, deals the cells out, makes the table. */

import { gather } from '../tree/gather.ts'
import { Passage } from '../tree/passage.ts'
import { LONGEST_HEADING, type Look, lookOf, misfit, TASK_RANK } from './cell-look.ts'
import { type Dealt, deal, HEADING, type Place, TAIL, TAIL_COST } from './deal.ts'
import { type ColumnKind, columnKind, isKnownHeader, MOST_COLUMNS } from './header-words.ts'
import { tableOf } from './table-node.ts'
import type { Paragraph, TableBlock } from './types.ts'

/** A cell as a copy has it. */
export interface LooseCell {
  lines: Paragraph[]
  /** It stands on the line of the cell before. */
  joined: boolean
  /** More blank lines than usual stand in front of it: an empty cell may be lost there. */
  gap?: boolean
}

interface Column {
  kind: ColumnKind
  /** Index of the header over it. */
  header: number
}

/** A table costs its cells less than this each, on the average. */
const POOR_FIT = 1
/** What a column without a header of its own costs. */
const INSERTED = 2
/** So many cells are looked at to find the columns. */
const SAMPLE = 240
const HOLD = 3
/** A line of so many columns more than the header is a table whose line ends are lost. */
const OVERLONG = 3

/** The table of a header and the cells behind it; null where they make none. `taken` is the number of cells that belong to it. */
export function tableOfCells(
  headers: readonly LooseCell[],
  cells: readonly LooseCell[],
  parted: boolean,
): { block: TableBlock; taken: number } | null {
  const words = new Map(headers.map(({ lines }, x) => [textOf(lines).folded, x]))
  const lines = linesOf(cells)
  const looked = cells.map(({ lines: own, gap = false }, i): Looked => {
    const text = textOf(own)
    const { size, at, padded, inner } = lines[i] as Line
    return { size, at, padded, inner, gap, look: lookOf(text), header: words.get(text.folded) ?? -1 }
  })
  const headed = headers.map(({ lines }, header): Column => ({ kind: columnKind(textOf(lines).folded), header }))
  const named = groupsFirst(headed, namesEach(looked, headed.length) ? 'title' : 'section')
  const place = (columns: readonly Column[], count: number): { places: Place[]; cost: number } => {
    const hold = parted ? HOLD * regularity(looked, columns.length) : 0
    const keeps = looked.some((cell) => cell.inner && cell.size === columns.length)
    const known = looked.slice(0, count).map((cell) => dealtOf(cell, columns, parted, keeps))
    return deal(known, { kinds: columns.map(({ kind }) => kind), parted, hold })
  }
  const columns = bestColumns(named, looked, (each) => place(each, Math.min(SAMPLE, looked.length)).cost)
  const { places, cost } = place(columns, looked.length)
  const tail = places.findIndex(({ column }) => column === TAIL)
  const taken = tail < 0 ? places.length : tail
  if (taken === 0 || cost - (places.length - taken) * TAIL_COST > taken * POOR_FIT) return null
  settleSections(looked, places, columns)
  const rows = rowsOf(cells.slice(0, taken), places, columns.length)
  if (rows.length < FEWEST_ROWS) return null
  const { head, spans } = headRow(headers, columns)
  return { block: { type: 'table', node: tableOf([head, ...rows], spans), data: {} }, taken }
}

const FEWEST_ROWS = 2

function textOf(lines: readonly Paragraph[]): Passage {
  return Passage.join(lines.map((line) => line.passage))
}

/** `目标 | 工作任务 | 具体要求`: of several columns of work the last says it, those before it group it or name it. */
function groupsFirst(columns: readonly Column[], before: 'section' | 'title'): Column[] {
  const last = columns.findLastIndex(({ kind }) => kind === 'task')
  return columns.map((column, x) => (GROUPING.has(column.kind) && x < last ? { ...column, kind: before } : column))
}

/** `4.公开招生信息 |⏎5月底前公布片区划分。 |`: in about every row a name with a number of its own stands before the work. */
function namesEach(cells: readonly Looked[], width: number): boolean {
  let named = 0
  for (const [i, { look }] of cells.entries()) {
    const after = cells[i + 1]?.look
    if (!after || (look.rank ?? 0) < TASK_RANK || look.sentence || look.length > LONGEST_HEADING) continue
    if (after.rank === null && misfit(after, 'task') === 0) named++
  }
  return named * width * 2 > cells.length
}

const GROUPING: ReadonlySet<ColumnKind> = new Set(['task', 'criteria'])

/** The line that a cell stands on. */
interface Line {
  /** Number of its cells. */
  size: number
  /** Which of them the cell is. */
  at: number
  /** Its last cell is empty. */
  padded: boolean
  /** A cell is empty before one that is not. */
  inner: boolean
}

interface Looked extends Line {
  look: Look
  /** Index of the header that it repeats, -1 for none. */
  header: number
  gap: boolean
}

function linesOf(cells: readonly LooseCell[]): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < cells.length; start = lines.length) {
    let end = start + 1
    while (end < cells.length && cells[end]?.joined) end++
    const filled = cells.slice(start, end).map((cell) => cell.lines.length > 0)
    const padded = !filled.at(-1)
    const inner = filled.lastIndexOf(true) > filled.indexOf(false) && filled.includes(false)
    for (let i = start; i < end; i++) lines.push({ size: end - start, at: i - start, padded, inner })
  }
  return lines
}

/**
 * A cell on a line of as many cells as there are columns is where it should be, but for lines that are filled up at their end in a table that does
 * not keep its empty cells. One that repeats a header is under it.
 */
function dealtOf(cell: Looked, columns: readonly Column[], parted: boolean, keeps: boolean): Dealt {
  const { look, header, size, at, padded, gap } = cell
  const width = columns.length
  const own = header < 0 ? -1 : columns.findIndex((column) => column.header === header)
  const whole = parted && size === width && width > 1 && (keeps || !padded)
  return { look, joined: at > 0 && size < width + OVERLONG, column: own >= 0 ? own : whole ? at : -1, header: own >= 0, gap }
}

/** The share of cells that stand on lines of about as many cells as there are columns: from 0 to 1. */
function regularity(cells: readonly Line[], width: number): number {
  const full = cells.filter(({ size }) => size > 1 && size >= width - 2 && size <= width + 1).length
  return full / Math.max(1, cells.length)
}

/**
 * The columns with those that stand without a header of their own under a merged one: `工作任务 | 责任单位` over `1 | 清理河道 | 县水利局`. Tried where
 * the cells count rows and no header does.
 */
function bestColumns(
  named: readonly Column[],
  cells: readonly { look: { number: number | null } }[],
  cost: (columns: readonly Column[]) => number,
): readonly Column[] {
  if (named.some(({ kind }) => kind === 'label') || !countsRows(cells, named.length)) return named
  let best = named
  let least = cost(named)
  for (let at = 0; at <= named.length; at++) {
    for (const kinds of [['label'], ['label', 'task']] as const) {
      const next = named[at]
      const header = next && MERGING.has(next.kind) ? at : at - 1
      if (header < 0 || !MERGING.has(named[header]?.kind ?? 'role')) continue
      const columns = named.toSpliced(at, 0, ...kinds.map((kind): Column => ({ kind, header })))
      const whole = cost(columns) + INSERTED * kinds.length
      if (whole < least) [best, least] = [columns, whole]
    }
  }
  return best
}

/** Headers that may stand over several columns. */
const MERGING: ReadonlySet<ColumnKind> = new Set(['section', 'title', 'task', 'unknown'])

/** Numbers that go on by one, one or more for each two rows. */
function countsRows(cells: readonly { look: { number: number | null } }[], width: number): boolean {
  let before: number | null = null
  let steps = 0
  for (const { look } of cells) {
    if (look.number === null) continue
    if (before !== null && look.number === before + 1) steps++
    before = look.number
  }
  return steps > 0 && steps * (width + 2) * 2 >= cells.length
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

/** The header row with the columns that each header covers. */
function headRow(headers: readonly LooseCell[], columns: readonly Column[]): { head: Paragraph[][]; spans: number[] } {
  const head: Paragraph[][] = columns.map(() => [])
  const spans: number[] = columns.map(() => 1)
  for (const [x, { lines }] of headers.entries()) {
    const first = columns.findIndex(({ header }) => header === x)
    head[first] = [...lines]
    spans[first] = columns.filter(({ header }) => header === x).length
  }
  return { head, spans }
}

/**
 * How many of the first cells are a header: those on the first line if they are one, else short words without numbers to the last one that the
 * vocabulary knows. 0 where they are none.
 */
export function headerLength(cells: readonly LooseCell[]): number {
  const whole = cells.findIndex((cell, i) => i > 0 && !cell.joined)
  const line = cells.slice(0, whole < 0 ? cells.length : whole)
  if (line.length > 1 && line.length <= MOST_COLUMNS && knownHeaders(line, LONGEST_NOTED) > 0) return line.length
  return knownHeaders(cells.slice(0, MOST_COLUMNS), LONGEST_HEADER)
}

/** The number of cells to the last known header, where they are a header. */
function knownHeaders(cells: readonly LooseCell[], longest: number): number {
  let length = 0
  let known = 0
  let telling = false
  for (const [i, { lines }] of cells.entries()) {
    const text = textOf(lines)
    if (text.length > longest || NUMBERED.test(text.folded)) {
      if (longest > LONGEST_HEADER) return 0
      break
    }
    const kind = columnKind(text.folded)
    if (kind === 'unknown') continue
    known++
    if (isKnownHeader(text) || kind === 'role') length = i + 1
    telling ||= kind === 'role' || kind === 'limit' || kind === 'criteria'
  }
  return telling && known > 1 && known * 2 >= length ? length : 0
}

const LONGEST_HEADER = 20
/** With its note: 责任单位（排第一位的为牵头单位，其余为配合单位）. */
const LONGEST_NOTED = 60
const NUMBERED = /^[(]?[\d一二三四五六七八九十]{1,3}[、.)]|^\d+$|。/
