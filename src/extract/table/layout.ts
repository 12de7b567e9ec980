/** Which column is the task's text, which are sections above it, which is its title. */
import { readOrdinal } from '../../outline/ordinal.ts'
import { gather } from '../../tree/gather.ts'
import { PROBLEM_HEADERS } from '../../vocabulary/headers.ts'
import { findClauses, type Role, type UnitMention } from '../units/index.ts'
import { type Column, type Header, slotOf } from './columns.ts'
import { type Grid, isEmpty, textOf } from './grid.ts'
import { withMarkedColumns } from './marked.ts'
import { settleColumns } from './settle.ts'

export interface TableLayout {
  text: number
  title: number | null
  label: number | null
  /** Outermost first. */
  sections: number[]
  /** With the units themselves where they head the column and its cells hold marks. */
  units: { column: number; role: Role; named?: readonly UnitMention[] }[]
  limits: number[]
  years: number[]
  criteria: number[]
  points: number | null
  persons: number[]
  /** Columns that no field takes. */
  others: number[]
}

/** Share of rows in which a column must be empty to be passed over as the text. */
const MOSTLY_EMPTY = 0.6

/** Average length below which a column without a known header says no work. */
const SHORTEST_TEXT = 4

/** The layout of a task table, null for a table whose columns make no task: no text, or nothing that says who, when or how well. */
export function layoutOf(grid: Grid, header: Header, data: readonly number[]): TableLayout | null {
  const columns = withMarkedColumns(grid, settleColumns(grid, header.columns, data), data)
  const kinds = (kind: string): number[] => gather(columns, (column, x) => (column.meaning?.kind === kind ? [x] : []))
  const units = gather(columns, (column, x) =>
    column.meaning?.kind === 'role'
      ? [{ column: x, role: column.meaning.role, ...(column.units ? { named: column.units } : {}) }]
      : [],
  )
  const limits = gather(columns, (column, x) => (slotOf(column) ? [x] : []))
  const standards = kinds('criteria').filter((x) => !isGroup(grid, columns, x, data))
  const years = kinds('year')
  if (units.length + limits.length + standards.length + years.length === 0 && !hasClauses(grid, data, kinds('task').at(-1)))
    return null
  const named = textColumn(grid, columns, data, kinds)
  if (named === null) return null
  const text = standardsOfGroups(grid, columns, data, named, standards) ?? named
  const criteria = standards.filter((x) => x !== text)
  const labels = kinds('label')
  const label = labels.length > 1 ? finest(grid, labels, data) : (labels[0] ?? null)
  const taken = new Set([
    ...units.map((unit) => unit.column),
    ...limits,
    ...criteria,
    ...years,
    ...labels,
    ...kinds('points'),
    ...kinds('person'),
    ...kinds('other'),
    text,
  ])
  const left = columns
    .map((_, x) => x)
    .filter((x) => x < text && !taken.has(x) && hasText(grid, x, data) && !isQuantity(grid, columns[x], x, data))
  const title = titleColumn(grid, columns, left, text, withoutTorn(grid, data, label))
  const sections = left.filter((x) => x !== title)
  const used = new Set([...taken, ...left])
  return {
    text,
    title,
    label,
    sections,
    units,
    limits,
    years,
    criteria,
    points: kinds('points')[0] ?? null,
    persons: kinds('person'),
    others: columns
      .map((_, x) => x)
      .filter((x) => !used.has(x) || columns[x]?.meaning?.kind === 'other' || (labels.includes(x) && x !== label)),
  }
}

/** `目标` over 一、…, left of the work: headings, no aims. */
function isGroup(grid: Grid, columns: readonly Column[], x: number, data: readonly number[]): boolean {
  if (!columns.some((column, at) => at > x && column.meaning?.kind === 'task')) return false
  const filled = data.filter((r) => grid.rows[r]?.cells[x]?.row === r && !isEmpty(grid.rows[r]?.cells[x]))
  return filled.length > 0 && share(filled, (r) => (readOrdinal(textOf(grid.rows[r]?.cells[x]))?.rank ?? ITEM) < ITEM) > MOSTLY
}

/** Rank of 1. and finer, which count items. */
const ITEM = 5

/** Task cells that carry unit clauses themselves make a task table without unit columns (T-43). */
function hasClauses(grid: Grid, data: readonly number[], x: number | undefined): boolean {
  if (x === undefined) return false
  const closed = data.filter((r) =>
    findClauses(textOf(grid.rows[r]?.cells[x])).some((clause) => clause.reading.assignments.length > 0),
  )
  return closed.length * 2 > data.length
}

/** The last task column that is not mostly empty and says not the same in most rows; else a title, section or unknown column, or one of aims. */
function textColumn(
  grid: Grid,
  columns: readonly Column[],
  data: readonly number[],
  kinds: (kind: string) => number[],
): number | null {
  const telling = [...kinds('task'), ...kinds('title')].some((x) => !repeats(grid, x, data))
  for (const kind of ['task', 'title', 'section']) {
    const candidates = telling ? kinds(kind).filter((x) => !repeats(grid, x, data)) : kinds(kind)
    const filled = candidates.filter((x) => share(data, (r) => isEmpty(grid.rows[r]?.cells[x])) < MOSTLY_EMPTY)
    const last = filled.at(-1) ?? candidates.at(-1)
    if (last === undefined) continue
    const aim = kind === 'section' && groups(grid, last, data) ? kinds('criteria').find((x) => !groups(grid, x, data)) : undefined
    return aim ?? last
  }
  const unknown = gather(columns, (column, x) =>
    column.meaning === null && averageLength(grid, data, x) >= SHORTEST_TEXT ? [x] : [],
  )
  // 责任目标 | 责任主体: where no other column says the work, the aims do.
  const aims = kinds('criteria').filter((x) => averageLength(grid, data, x) >= SHORTEST_TEXT)
  return unknown.sort((a, b) => averageLength(grid, data, b) - averageLength(grid, data, a))[0] ?? aims[0] ?? null
}

/** The cells of a column hold but few different texts: 公众参与、合法性审查 in each row. A merged cell counts once. */
function repeats(grid: Grid, x: number, data: readonly number[]): boolean {
  const cells = gather(data, (r) => {
    const cell = grid.rows[r]?.cells[x]
    return cell && cell.row === r && !isEmpty(cell) ? [textOf(cell).folded] : []
  })
  return cells.length >= FEWEST_REPEATED && new Set(cells).size * 2 <= cells.length
}

const FEWEST_REPEATED = 4

/** A cell of the column stands for several rows: 领域 beside 主要目标, which says the work then. */
function groups(grid: Grid, x: number, data: readonly number[]): boolean {
  const own = data.filter((r) => {
    const cell = grid.rows[r]?.cells[x]
    return cell && cell.row === r && !isEmpty(cell)
  })
  return own.length * 2 <= data.length
}

/**
 * `考核项目 | 考核标准 | 评分方式`: where the names of the work head groups of rows and two columns say how well, the first of these is what is to be
 * done. So it is under 项目, if its cells have numbers. Null for any other table.
 */
function standardsOfGroups(
  grid: Grid,
  columns: readonly Column[],
  data: readonly number[],
  named: number,
  standards: readonly number[],
): number | null {
  const [first] = standards
  const kind = columns[named]?.meaning?.kind
  if (first === undefined || standards.length < 2 || first < named) return null
  const filled = data.filter((r) => !isEmpty(grid.rows[r]?.cells[first]))
  if (kind === 'task' && share(filled, (r) => readOrdinal(textOf(grid.rows[r]?.cells[first])) !== null) <= MOSTLY) return null
  const grouped = !isOneToOne(grid, named, data, first) && isOneToOne(grid, first, data, first)
  return grouped ? first : null
}

/** Amounts beside the work, under a header that nobody knows: 户数, 里程（公里）. */
function isQuantity(grid: Grid, column: Column | undefined, x: number, data: readonly number[]): boolean {
  if (column?.meaning) return false
  const filled = data.filter((r) => !isEmpty(grid.rows[r]?.cells[x]))
  return share(filled, (r) => QUANTITY.test(textOf(grid.rows[r]?.cells[x]).folded)) > MOSTLY
}

const QUANTITY = /^[\d.,]+[%‰]?$/
const MOSTLY = 0.8

/** Of several number columns the one whose values differ most (O-29). */
function finest(grid: Grid, labels: readonly number[], data: readonly number[]): number {
  const distinct = (x: number): number => new Set(data.map((r) => textOf(grid.rows[r]?.cells[x]).folded)).size
  return [...labels].sort((a, b) => distinct(b) - distinct(a) || a - b)[0] ?? 0
}

const PROBLEM = new RegExp(`(?:${PROBLEM_HEADERS.join('|')})$`)

/** The column next to the text in which every row has a cell of its own: the item's name, not a group's. */
function titleColumn(
  grid: Grid,
  columns: readonly Column[],
  left: readonly number[],
  text: number,
  data: readonly number[],
): number | null {
  const candidate = left.at(-1)
  if (candidate === undefined) return null
  const column = columns[candidate] as Column
  const kind = column.meaning?.kind
  const oneToOne = isOneToOne(grid, candidate, data, text)
  if (!oneToOne) return null
  // Under a category that is merged over several rows, one of which each row has its own is the name: 类别 | 考核项目 | 目标任务.
  if (kind === 'section') {
    const grouped = data.length >= FEWEST_NAMED && left.some((x) => x !== candidate && !isOneToOne(grid, x, data, text))
    return column.shared > 1 || grouped ? candidate : null
  }
  // What is wrong is a heading over what is done about it.
  if (PROBLEM.test(column.header.folded)) return null
  // Where the texts carry the numbers, the column beside them groups them; numbers that begin anew in each row are points of one task.
  const ordinals = data.map((r) => readOrdinal(textOf(grid.rows[r]?.cells[text])))
  const numbered = ordinals.some((ordinal) => ordinal !== null && ordinal.value > 1)
    ? ordinals.filter((ordinal) => ordinal !== null).length / data.length
    : 0
  const namesNumbered = share(data, (r) => readOrdinal(textOf(grid.rows[r]?.cells[candidate])) !== null)
  return numbered > 0.5 && namesNumbered <= 0.5 ? null : candidate
}

const FEWEST_NAMED = 4

/** The rows without those that go on with a row cut by a page: no number, right behind the repeated header. */
function withoutTorn(grid: Grid, data: readonly number[], label: number | null): readonly number[] {
  if (label === null) return data
  return data.filter((r, i) => i === 0 || data[i - 1] === r - 1 || !isEmpty(grid.rows[r]?.cells[label]))
}

/** Every row with a text has its own, not repeated value in column `x`; a single missing or merged one is tolerated in long tables. */
function isOneToOne(grid: Grid, x: number, data: readonly number[], text: number): boolean {
  let rows = 0
  let own = 0
  let before = ''
  for (const r of data) {
    const row = grid.rows[r]
    if (!row || isEmpty(row.cells[text])) continue
    rows++
    const cell = row.cells[x]
    const words = textOf(cell).folded
    if (cell && cell.row === r && words.length > 0 && words !== before) own++
    before = words
  }
  return rows > 0 && own >= rows - Math.floor(rows / 15)
}

function hasText(grid: Grid, x: number, data: readonly number[]): boolean {
  return data.some((r) => !isEmpty(grid.rows[r]?.cells[x]))
}

function averageLength(grid: Grid, data: readonly number[], x: number): number {
  return data.reduce((sum, r) => sum + textOf(grid.rows[r]?.cells[x]).length, 0) / Math.max(1, data.length)
}

function share(data: readonly number[], test: (r: number) => boolean): number {
  return data.length === 0 ? 0 : data.filter(test).length / data.length
}
