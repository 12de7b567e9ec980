/** Tables with a column for each unit, whose cells say by a mark what it does: `工作任务 | 县教育局 | 县民政局` over `设立课堂 | ▲ | ●`. */
import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { LABEL_STEMS, MARK_WORDS, ROLE_MARKS, ROLES, type Role } from '../../vocabulary/roles.ts'
import { EMPTY_MARKS } from '../../vocabulary/sections.ts'
import { isUnitName, meaningOf, readClause, roleOfWords } from '../units/index.ts'
import type { Column } from './columns.ts'
import { type Grid, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import type { TableTask } from './table-task.ts'

/** What marks stand for. */
export type Marks = ReadonlyMap<string, Role>

const FEWEST_UNITS = 2
/** Share of the cells of a header row that must be known headers or units. */
const KNOWN = 0.75
const LONGEST_UNITS = 24
const EMPTY = new Set<string>([...EMPTY_MARKS, ...ROLE_MARKS.none])
const LEADING: string = ROLE_MARKS.leading
const ALL_MARKS: string = ROLE_MARKS.leading + ROLE_MARKS.plain
const WORDS: ReadonlyMap<string, Role> = new Map(MARK_WORDS)
const MARK = `[${ALL_MARKS.replace(/[*\\\]^-]/g, '\\$&')}]`
const HAS_MARK = new RegExp(MARK)
const MARKS = new RegExp(MARK, 'g')
const ROLE_WORD = new RegExp(ROLES.map((role) => `(${oneOf(LABEL_STEMS[role])})`).join('|'), 'g')
const CLAUSE_END = /[,;。、]/

/** A row that heads columns of units: names of the work and of units, and below these nothing but marks. */
export function headsMarks(grid: Grid, r: number): boolean {
  const cells = ownCells(grid.rows[r] as GridRow, r)
  if (cells.length <= FEWEST_UNITS) return false
  const units = cells.filter((cell) => isUnits(textOf(cell)))
  if (units.length < FEWEST_UNITS) return false
  const known = cells.filter((cell) => meaningOf(textOf(cell).folded) !== null && !units.includes(cell)).length
  if (known === 0 || known + units.length < cells.length * KNOWN) return false
  const [first] = cells
  // The header may be printed again on each page.
  const below = [...grid.rows.keys()].filter(
    (at) => at > r && textOf(grid.rows[at]?.cells[first?.column ?? 0]).folded !== textOf(first).folded,
  )
  return units.filter((cell) => holdsMarks(grid, cell.column, below)).length >= FEWEST_UNITS
}

/** The columns with those that are headed by units and hold marks as unit columns; the same array where there are none. */
export function withMarkedColumns(grid: Grid, columns: readonly Column[], data: readonly number[]): readonly Column[] {
  const open = gather(columns, (column, x) => (mayBeMarked(column) ? [x] : []))
  if (open.length < FEWEST_UNITS) return columns
  const units = open.filter((x) => isUnits((columns[x] as Column).header))
  if (units.filter((x) => holdsMarks(grid, x, data)).length < FEWEST_UNITS) return columns
  const marked = new Set(units.filter((x) => data.every((r) => isMark(grid, r, x))))
  return columns.map((column, x): Column => {
    if (!marked.has(x)) return column
    const { assignments } = readClause(column.header, { role: 'responsible' })
    return {
      ...column,
      meaning: { kind: 'role', role: 'responsible' },
      units: gather(assignments, (assignment) => assignment.units),
    }
  })
}

/** A header that is no known one itself, though it may stand below 责任单位. */
function mayBeMarked({ meaning, header }: Column): boolean {
  return header.length > 0 && (meaning === null || meaning.kind === 'role') && meaningOf(header.folded) === null
}

function isUnits(header: Passage): boolean {
  if (header.length === 0 || header.length > LONGEST_UNITS) return false
  if (isUnitName(header.folded)) return true
  return header.folded.includes('、') && header.folded.split('、').every(isUnitName)
}

/** Every cell of the column is empty or a mark, and one at least is a mark. */
function holdsMarks(grid: Grid, x: number, rows: readonly number[]): boolean {
  let marks = 0
  for (const r of rows) {
    if (!isMark(grid, r, x)) return false
    if (grid.rows[r]?.cells[x]?.column === x && !isEmpty(grid.rows[r]?.cells[x])) marks++
  }
  return marks > 0
}

function isMark(grid: Grid, r: number, x: number): boolean {
  const cell = grid.rows[r]?.cells[x]
  // A category or a note across the table.
  if (!cell || isEmpty(cell) || cell.column < x) return true
  const text = textOf(cell).folded
  return (text.length === 1 && ALL_MARKS.includes(text)) || EMPTY.has(text) || roleOfWord(text) !== null
}

function roleOfWord(text: string): Role | null {
  return text.length > 8 ? null : (WORDS.get(text) ?? roleOfWords(text))
}

/** What the marks of a table stand for: as its notes or the document explain them; of those that nobody explains a star or a triangle beside other marks leads. */
export function readMarks({ grid, data, layout, notes, legend }: TableTask): Marks {
  const marks = new Map<string, Role>([...legend(), ...legendOf(notes)])
  const used = new Set(
    gather(layout.units, ({ column, named }) => (named ? data.map((r) => textOf(grid.rows[r]?.cells[column]).folded) : [])),
  )
  const known = [...used].filter((text) => text.length === 1 && ALL_MARKS.includes(text))
  if (marks.size === 0 && known.length > 1) for (const mark of known) if (LEADING.includes(mark)) marks.set(mark, 'lead')
  return marks
}

/** `▲为牵头单位，●为配合单位`, `牵头单位用★表示`: the marks that passages explain. */
export function legendOf(passages: readonly Passage[]): Marks {
  const legend = new Map<string, Role>()
  for (const { folded } of passages) {
    if (!HAS_MARK.test(folded)) continue
    for (const clause of folded.split(CLAUSE_END)) {
      const marks = [...clause.matchAll(MARKS)]
      for (const [i, mark] of marks.entries()) {
        const after = clause.slice(mark.index + 1, marks[i + 1]?.index)
        const before = clause.slice(i === 0 ? 0 : (marks[i - 1]?.index ?? 0) + 1, mark.index)
        const role = rolesIn(after)[0] ?? rolesIn(before).at(-1)
        if (role && !legend.has(mark[0])) legend.set(mark[0], role)
      }
    }
  }
  return legend
}

function rolesIn(words: string): Role[] {
  return [...words.matchAll(ROLE_WORD)].flatMap((found) => ROLES[found.slice(1).findIndex((word) => word !== undefined)] ?? [])
}

/** What a cell of a marked column says of its unit; null for nothing. */
export function roleOfMark(text: string, marks: Marks): Role | null {
  return text.length === 0 || EMPTY.has(text) ? null : (marks.get(text) ?? roleOfWord(text) ?? 'responsible')
}
