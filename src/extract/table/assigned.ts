/** Units and limits of a row, with what merged and empty cells take from above (T-21 to T-23, U-70). */

import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { EITHER_HEADERS } from '../../vocabulary/headers.ts'
import { DITTO_MARKS, EMPTY_MARKS } from '../../vocabulary/sections.ts'
import type { DeadlineValue } from '../deadline/types.ts'
import { deadlinesIn } from '../prose/emit.ts'
import type { DeadlineFinding, Finding, UnitFinding } from '../types.ts'
import { CellReader, type ClauseReading, type Conventions, type UnitMention } from '../units/index.ts'
import { startColumns, withStart } from './begun.ts'
import { slotOf } from './columns.ts'
import { type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import { type Marks, readMarks, roleOfMark } from './marked.ts'
import type { TableTask } from './table-task.ts'

const EMPTY = new Set<string>(EMPTY_MARKS)
const DITTO = new Set<string>(DITTO_MARKS)
const EITHER = new Set<string>(EITHER_HEADERS)
/** A time for all rows has so many of them. */
const FEWEST_SHARING = 3
const YEAR = /((?:19|20)\d\d)年/

export class AssignmentReader {
  private readonly table: TableTask
  private readonly conventions: Conventions
  private readonly cells = new CellReader()
  private unitsAbove: UnitFinding[] = []
  private readonly columnAbove = new Map<number, UnitFinding[]>()
  private above: GridRow | null = null
  /** Persons and remarks that unit cells hold. */
  readonly rest: Finding[] = []
  private readonly schedules: ReadonlySet<number>
  /** Columns of times with one cell for all rows. */
  private readonly shared: ReadonlySet<number>
  /** Columns of when the work begins, beside one of when it ends. */
  private readonly starts: ReadonlySet<number>
  private statedLimits: Passage[] = []
  private marks: Marks | null = null

  constructor(table: TableTask) {
    this.table = table
    this.conventions = { ...table.conventions, ...table.header.conventions }
    this.schedules = new Set(table.layout.limits.filter((x) => this.isSchedule(x)))
    this.starts = startColumns(table)
    this.shared = new Set(table.layout.limits.filter((x) => isShared(table, x)))
  }

  /** A column headed 时间节点 that also holds spans (4月1日至30日), or one of times by its cells only, tells when the work is done, not by when. */
  private isSchedule(x: number): boolean {
    const { table } = this
    const column = table.header.columns[x]
    if (column && !slotOf(column)) return true
    return (
      EITHER.has(column?.header.folded ?? '') &&
      table.data.some((r) =>
        deadlinesIn(textOf(table.grid.rows[r]?.cells[x]), 'limit', table.years).some(({ value }) => isPartOfYear(value)),
      )
    )
  }

  /** Units and deadlines of the next row, in this order of reading: a unit cell may state a limit. */
  read(row: GridRow, r: number): { units: UnitFinding[]; deadlines: DeadlineFinding[] } {
    const units = this.unitsOf(row, r)
    const deadlines = this.limitsOf(row, r)
    this.above = row
    return { units, deadlines }
  }

  /** A row whose unit cells are all empty takes the units of the row above; one empty cell beside filled ones is empty (settled). */
  private unitsOf(row: GridRow, r: number): UnitFinding[] {
    const { layout } = this.table
    // A cell that begins left of the units and spans theirs holds other words.
    const filled = layout.units.filter(({ column }) => !isEmpty(row.cells[column]) && this.isUnitCell(row.cells[column]))
    if (filled.length === 0) return layout.units.length > 0 ? inherited(this.unitsAbove) : []
    const units: UnitFinding[] = []
    const done = new Set<GridCell>()
    for (const { column, role, named } of filled) {
      const cell = row.cells[column] as GridCell
      if (named) for (const unit of this.markedUnits(cell, named)) units.push(unit)
      if (named || done.has(cell)) continue
      done.add(cell)
      const found = this.unitsIn(cell, column, role)
      for (const unit of cell.row === r ? found : inherited(found)) units.push(unit)
    }
    this.unitsAbove = units
    return units
  }

  private isUnitCell(cell: GridCell | null | undefined): boolean {
    return this.table.layout.units.some(({ column }) => column === cell?.column)
  }

  /** The units at the head of a column in the role of its mark. */
  private markedUnits(cell: GridCell, named: readonly UnitMention[]): UnitFinding[] {
    this.marks ??= readMarks(this.table)
    const role = roleOfMark(textOf(cell).folded, this.marks)
    return role ? named.map((unit): UnitFinding => ({ role, unit })) : []
  }

  private unitsIn(cell: GridCell, column: number, role: UnitFinding['role']): UnitFinding[] {
    const text = textOf(cell)
    if (EMPTY.has(text.folded)) return []
    if (DITTO.has(text.folded)) return inherited(this.columnAbove.get(column) ?? [])
    const reading = this.cells.read(text, { role, conventions: this.conventions })
    this.keepRest(reading)
    const units = gather(reading.assignments, (assignment) =>
      assignment.units.map((unit): UnitFinding => ({ role: assignment.role, unit })),
    )
    this.columnAbove.set(column, units)
    return units
  }

  private keepRest(reading: ClauseReading): void {
    for (const passage of reading.persons) this.rest.push({ kind: 'other', role: 'person', passage })
    for (const passage of reading.remarks) this.rest.push({ kind: 'other', role: 'remark', passage })
    for (const limit of reading.limits) this.statedLimits.push(limit)
  }

  private limitsOf(row: GridRow, r: number): DeadlineFinding[] {
    const { layout, header, years } = this.table
    const found: DeadlineFinding[] = gather(this.statedLimits, (limit) => deadlinesIn(limit, 'limit', years))
    this.statedLimits = []
    let begun: readonly DeadlineFinding[] = []
    for (const x of layout.limits) {
      const times = this.timesAt(row, r, x)
      if (this.starts.has(x)) begun = times
      else {
        for (const deadline of begun.length > 0 ? withStart(begun, times) : times) found.push(deadline)
        begun = []
      }
    }
    for (const x of layout.years) {
      const column = header.columns[x]
      const text = textOf(row.cells[x]).folded
      if (column && text.length > 0 && !EMPTY.has(text))
        for (const span of deadlinesIn(column.header, 'span', years)) found.push(span)
    }
    return found
  }

  /** The times of one cell. */
  private timesAt(row: GridRow, r: number, x: number): DeadlineFinding[] {
    const { header, years } = this.table
    const column = header.columns[x]
    const slot = this.schedules.has(x) || this.starts.has(x) ? 'schedule' : column ? slotOf(column) : null
    const cell = this.limitCell(row, x)
    if (!slot || !cell) return []
    const year = YEAR.exec(column?.header.folded ?? '')?.[1]
    const dated = year ? { ...years, planYear: Number(year) } : years
    return gather(cell.paragraphs, (paragraph) =>
      deadlinesIn(paragraph, slot, dated).map((deadline) => (cell.row === r ? deadline : { inherited: true, ...deadline })),
    )
  }

  /** The time cell of a row; where merged cells are lost, a row that takes its units from above takes the time from above too. */
  private limitCell(row: GridRow, x: number): GridCell | null {
    const { layout, grid } = this.table
    const cell = row.cells[x] ?? null
    if (!isEmpty(cell)) return DITTO.has(textOf(cell).folded) ? (this.above?.cells[x] ?? null) : cell
    if (grid.spansKnown) return null
    // A time to the left of the text heads a group of rows; one to the right belongs to merged units, or to all rows where no other has any.
    const merged =
      x < layout.text ||
      this.shared.has(x) ||
      (layout.units.length > 0 && layout.units.every(({ column }) => isEmpty(row.cells[column])))
    const above = merged ? (this.above?.cells[x] ?? null) : null
    if (above) row.cells[x] = above
    return above
  }
}

/** Where merges are lost: only the first of three rows or more has a time in this column. */
function isShared({ grid, data }: TableTask, x: number): boolean {
  const rows = data.filter((r) => ownCells(grid.rows[r] as GridRow, r).length > 1)
  if (grid.spansKnown || rows.length < FEWEST_SHARING) return false
  return rows.every((r, i) => isEmpty(grid.rows[r]?.cells[x]) === i > 0)
}

/** 4月1日至30日; 2024—2026年 says how long the plan runs, not that its months are those of the work. */
function isPartOfYear(value: DeadlineValue): boolean {
  return value.kind === 'during' && !(value.start.endsWith('-01-01') && value.end.endsWith('-12-31'))
}

function inherited(units: readonly UnitFinding[]): UnitFinding[] {
  return units.map(({ role, unit }): UnitFinding => ({ role, unit, inherited: true }))
}
