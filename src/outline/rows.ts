/** Rows from cells whose rows are lost: finds the columns that the header does not name, deals the cells out, makes the table. */

import { gather } from '../tree/gather.ts'
import { LONGEST_HEADING, type Look, lookOf, misfit, TASK_RANK } from './cell-look.ts'
import { type Dealt, deal, HEADING, type Place, TAIL, TAIL_COST } from './deal.ts'
import type { ColumnKind } from './header-words.ts'
import { type Head, headRows, headsOf, kindOfHeader, type LooseCell, textOf } from './heads.ts'
import { tableOf } from './table-node.ts'
import type { Paragraph, TableBlock } from './types.ts'

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

/** Columns with where the cells went in them. */
interface Deal {
  heads: readonly Head[]
  columns: readonly Column[]
  looked: readonly Looked[]
  places: Place[]
  cost: number
}

/** The table of a header and the cells behind it; null where they make none. `taken` is the number of cells that belong to it. */
export function tableOfCells(
  headers: readonly LooseCell[],
  cells: readonly LooseCell[],
  parted: boolean,
): { block: TableBlock; taken: number } | null {
  const lines = linesOf(cells)
  const looks = cells.map((cell) => lookOf(textOf(cell.lines)))
  let best: Deal | null = null
  for (const heads of headsOf(headers)) {
    const found = dealUnder(heads, cells, lines, looks, parted)
    if (!best || found.cost < best.cost) best = found
  }
  if (!best) return null
  const { heads, columns, looked, places, cost } = best
  const tail = places.findIndex(({ column }) => column === TAIL)
  const taken = tail < 0 ? places.length : tail
  if (taken === 0 || cost - (places.length - taken) * TAIL_COST > taken * POOR_FIT) return null
  settleSections(looked, places, columns)
  const rows = rowsOf(cells.slice(0, taken), places, columns.length)
  if (rows.length < FEWEST_ROWS) return null
  const { head, spans } = headRows(heads, columns)
  return { block: { type: 'table', node: tableOf([...head, ...rows], spans), data: {} }, taken }
}

/** Deals the cells out to the columns under these headers. */
function dealUnder(
  heads: readonly Head[],
  cells: readonly LooseCell[],
  lines: readonly Line[],
  looks: readonly Look[],
  parted: boolean,
): Deal {
  const words = new Map(heads.map((head, x) => [textOf(head.lines).folded, x]))
  for (const [x, { group }] of heads.entries()) {
    const above = group ? textOf(group).folded : ''
    if (group && !words.has(above)) words.set(above, x)
  }
  const looked = cells.map(({ lines: own, gap = false }, i): Looked => {
    const { size, at, padded, inner } = lines[i] as Line
    return { size, at, padded, inner, gap, look: looks[i] as Look, header: words.get(textOf(own).folded) ?? -1 }
  })
  const headed = heads.map((head, header): Column => ({ kind: kindOfHeader(textOf(head.lines).folded), header }))
  const named = groupsFirst(headed, namesEach(looked, headed.length) ? 'title' : 'section')
  const place = (columns: readonly Column[], count: number): { places: Place[]; cost: number } => {
    const hold = parted ? HOLD * regularity(looked, columns.length) : 0
    const keeps = looked.some((cell) => cell.inner && cell.size === columns.length)
    const known = looked.slice(0, count).map((cell) => dealtOf(cell, columns, parted, keeps))
    return deal(known, { kinds: columns.map(({ kind }) => kind), parted, hold })
  }
  const costOf = (each: readonly Column[]): number => place(each, Math.min(SAMPLE, looked.length)).cost
  const told = heads.findLastIndex(({ lines: own }) => own.length > 0) + 1
  const best = bestColumns(named, looked, costOf)
  // A header of two rows tells itself which of its words cover two columns.
  const columns = heads.some(({ group }) => group) ? best : withMerged(best, told, looked, costOf)
  const { places, cost } = place(columns, looked.length)
  return { heads, columns, looked, places, cost }
}

const FEWEST_ROWS = 2

/** `目标 | 工作任务 | 具体要求`: of several columns of work the last says it, those before it group it or name it. */
function groupsFirst(columns: readonly Column[], before: 'section' | 'title'): Column[] {
  const last = columns.findLastIndex(({ kind }) => kind === 'task')
  // 项目 | 考核指标 | 考核标准: the indicators are what is to be done, where they have numbers of their own.
  const [indicator, standard] = gather(columns, ({ kind }, x) => (kind === 'criteria' ? [x] : []))
  if (before === 'title' && last === 0 && indicator === 1 && standard !== undefined)
    return columns.map((column, x) => (x > 1 ? column : { kind: x === 0 ? 'section' : 'task', header: column.header }))
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

/**
 * `起止日期 | 主要工作 | 责任处室` over `第一周 | 2月25日—3月3日 | 举行开学典礼 | 德育处`: where several lines have one cell more than there are headers, the
 * columns with one more under the header that fits it best. An empty header at the end fills the row up; `told` are not empty.
 */
function withMerged(
  columns: readonly Column[],
  told: number,
  cells: readonly Looked[],
  cost: (columns: readonly Column[]) => number,
): readonly Column[] {
  const said = columns.slice(0, told)
  const padding = columns.length - told
  const full = cells.filter(({ size, at, padded }) => at === 0 && size === told + 1 && !padded).length
  if (padding < 0 || padding > 1 || full < FEWEST_ROWS) return columns
  let best = columns
  let least = cost(columns) - (padding > 0 ? 0 : INSERTED)
  for (const [header, { kind }] of said.entries()) {
    for (const own of new Set<ColumnKind>(['section', 'label', kind])) {
      const tried = said.toSpliced(header, 0, { kind: own, header })
      const whole = cost(tried)
      if (whole < least) [best, least] = [tried, whole]
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
