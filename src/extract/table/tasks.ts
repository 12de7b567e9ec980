/** Tasks of a table: a row, with the sections above it, its units, limits and criteria. */

import { gather } from '../../tree/gather.ts'
import { TOTAL_WORDS } from '../../vocabulary/sections.ts'
import { criteriaOf } from '../criteria.ts'
import type { DeadlineValue } from '../deadline/types.ts'
import { carriers, deadlinesIn, unitsOf } from '../prose/emit.ts'
import type { CriterionFinding, Finding, Grounded, TaskFinding } from '../types.ts'
import { AssignmentReader } from './assigned.ts'
import { cellTasks } from './clauses.ts'
import { type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import { pointsOf } from './points.ts'
import { withoutScorers } from './scorers.ts'
import { SectionReader } from './sections.ts'
import { grounded, type TableTask, withoutEnd } from './table-task.ts'
import { WordReader } from './words.ts'

const TOTALS = new Set<string>(TOTAL_WORDS)
const MARKS = /[:()]/g
/** 合计（13个）, 以上共2项。 */
const COUNT = /[:(]*\d[^、。;]{0,6}。?$/
/** Dots, or boxes that are ticked. */
const NO_WORDS = /^[.…■□√✓☑]+$/

/** The findings of a task table's rows, in one walk. */
export function readRows(table: TableTask): Finding[] {
  const sections = new SectionReader(table)
  const assigned = new AssignmentReader(table)
  const words = new WordReader(table)
  const columns = carrierColumns(table)
  const findings: Finding[] = []
  let aims: CriterionFinding[] = []
  for (const r of table.data) {
    const row = table.grid.rows[r] as GridRow
    if (sections.open(row, r) || isTotal(table, row, r)) {
      // A category is a field of the tasks below it; without any it is other text.
      for (const finding of othersOf(ownCells(row, r), 'table')) findings.push(finding)
      continue
    }
    sections.carry(row)
    const said = words.read(row, r)
    const path = sections.path()
    const read = (own: GridRow): Pick<TaskFinding, 'units' | 'deadlines' | 'criteria'> => {
      const { units, deadlines } = assigned.read(own, r)
      const further = continuesAbove(table, own)
      const judged = further ? [] : criteriaOfRow(table, own).map(withoutScorers)
      const criteria = further ? aims : judged.map(({ criterion }) => criterion)
      aims = criteria
      const inCriteria = gather(criteria, (criterion) => deadlinesIn(criterion.passage, 'prose', table.years))
      const scorers = gather(judged, (each) => each.units)
      return { units: [...units, ...scorers], deadlines: [...deadlines, ...inCriteria], criteria }
    }
    const { headings } = path
    const numbers = [...path.numbers, said.number]
    const place = { table, at: r }
    const points = pointsOf(row, table.layout)
    if (points) {
      const section = [...headings, ...nameOf(table, row)]
      for (const [i, point] of points.entries()) {
        const [label, text] = [grounded(point.label), grounded(point.text)]
        const { units, deadlines, criteria } = read(point.row)
        const path = [...numbers, i]
        findings.push(
          withTextDeadlines(
            { kind: 'task', section, path, label, title: null, text, units, deadlines, criteria, row: place },
            table,
          ),
        )
      }
    } else {
      const { label, title, text } = said
      const { units, deadlines, criteria } = read(row)
      const task: TaskFinding = {
        kind: 'task',
        section: headings,
        path: numbers,
        label,
        title,
        text,
        units,
        deadlines,
        criteria,
        row: place,
      }
      for (const finding of tasksOf(table, task)) findings.push(finding)
    }
    for (const finding of restOf(table, row, r, columns)) findings.push(finding)
  }
  return [...findings, ...assigned.rest]
}

/** The name of a row, with its number where it stands in the same cell: the heading over the row's points. */
function nameOf({ layout }: TableTask, row: GridRow): Grounded[] {
  const name = layout.title === null ? null : withoutEnd(textOf(row.cells[layout.title]))
  return name && name.length > 0 ? [grounded(name)] : []
}

/** The tasks of a row: one, or one for each clause of its text where the table has no unit column. */
function tasksOf(table: TableTask, base: TaskFinding): Finding[] {
  const own = table.layout.units.length === 0 ? cellTasks(base.text.passage, table.conventions) : []
  if (own.length === 0) return [withTextDeadlines(base, table)]
  const several = own.length > 1
  return gather(own, ({ label, run }, i): Finding[] => {
    const readings = run.clauses.map((clause) => clause.reading)
    const limits = gather(readings, (reading) => gather(reading.limits, (limit) => deadlinesIn(limit, 'limit', table.years)))
    const first = i === 0 && !label
    const task: TaskFinding = {
      ...base,
      // The name beside several tasks is the heading above them.
      section: several && label && base.title ? [...base.section, base.title] : base.section,
      path: first ? base.path : [...base.path, i],
      label: label ? grounded(label) : first ? base.label : null,
      title: first ? base.title : null,
      text: grounded(run.text),
      units: unitsOf(readings),
      deadlines: [...base.deadlines, ...limits],
    }
    return [withTextDeadlines(task, table), ...carriers(run, readings)]
  })
}

/** Adds the limits of the task's words to those of its cells; a day that a cell says again counts once. */
function withTextDeadlines(task: TaskFinding, table: TableTask): TaskFinding {
  const prose = [...(task.title ? [task.title.passage] : []), task.text.passage]
  const said = gather(prose, (passage) => deadlinesIn(passage, 'prose', table.years))
  task.deadlines = [...said.filter(({ value }) => !task.deadlines.some((each) => isSame(each.value, value))), ...task.deadlines]
  return task
}

function isSame(a: DeadlineValue, b: DeadlineValue): boolean {
  if (a.kind === 'by') return b.kind === 'by' && a.date === b.date
  return a.kind === 'during' && b.kind === 'during' && a.start === b.start && a.end === b.end
}

/** Totals (T-30), blank rows and rows of dots (T-34) or ticks. */
function isTotal(table: TableTask, row: GridRow, r: number): boolean {
  const [first] = ownCells(row, r)
  if (!first || TOTALS.has(textOf(first).folded.replace(COUNT, '').replace(MARKS, ''))) return true
  const text = textOf(row.cells[table.layout.text]).folded
  const title = table.layout.title === null ? '' : textOf(row.cells[table.layout.title]).folded
  return (text.length === 0 && title.length === 0) || NO_WORDS.test(text)
}

/** Where merges are lost: a row without a number of its own whose cells of units and criteria are all empty shares those of the row above. */
function continuesAbove({ grid, layout }: TableTask, row: GridRow): boolean {
  const { units, criteria, label } = layout
  if (grid.spansKnown || units.length === 0 || criteria.length === 0 || label === null) return false
  return [label, ...units.map(({ column }) => column), ...criteria].every((x) => isEmpty(row.cells[x]))
}

/** Criteria of the row's cells; a score column counts for a single criterion (C-07). */
function criteriaOfRow({ layout }: TableTask, row: GridRow): CriterionFinding[] {
  const criteria = gather(layout.criteria, (x) => criteriaOf(row.cells[x]?.paragraphs ?? []))
  const points = layout.points === null ? Number.NaN : Number.parseFloat(textOf(row.cells[layout.points]).folded)
  const [only] = criteria
  if (criteria.length === 1 && only && only.points === undefined && Number.isFinite(points)) only.points = points
  return criteria
}

/** The columns whose cells carry values. */
function carrierColumns({ layout }: TableTask): ReadonlySet<number> {
  const { units, limits, criteria, sections, points, title, label, text } = layout
  const single = [points, title, label, text].filter((column) => column !== null)
  return new Set([...units.map((unit) => unit.column), ...limits, ...criteria, ...sections, ...single])
}

/** What no field of the row takes: remarks, persons, the words under years; and the cells that carry values. */
function restOf({ layout }: TableTask, row: GridRow, r: number, carriers: ReadonlySet<number>): Finding[] {
  const own = ownCells(row, r)
  const rest: Finding[] = []
  const add = (columns: readonly number[], role: 'person' | 'remark'): void => {
    if (columns.length > 0)
      rest.push(
        ...othersOf(
          own.filter((cell) => columns.includes(cell.column)),
          role,
        ),
      )
  }
  add(layout.persons, 'person')
  add(layout.others, 'remark')
  add(layout.years, 'remark')
  for (const cell of own)
    if (carriers.has(cell.column)) for (const passage of cell.paragraphs) rest.push({ kind: 'carrier', passage })
  return rest
}

function othersOf(cells: readonly GridCell[], role: 'person' | 'remark' | 'table'): Finding[] {
  return gather(cells, (cell) => cell.paragraphs.map((passage): Finding => ({ kind: 'other', role, passage })))
}
