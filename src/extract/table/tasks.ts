/** Tasks of a table: a row, with the sections above it, its units, limits and criteria. */
import { readOrdinal } from '../../outline/ordinal.ts'
import { Passage } from '../../tree/passage.ts'
import { DITTO_MARKS, EMPTY_MARKS, TOTAL_WORDS } from '../../vocabulary/sections.ts'
import type { Years } from '../context.ts'
import { deadlinesIn } from '../prose/emit.ts'
import type { DeadlineFinding, Finding, Grounded, TaskFinding, UnitFinding } from '../types.ts'
import { CellReader, type ClauseReading, type Conventions } from '../units/index.ts'
import { type Header, slotOf } from './columns.ts'
import { criteriaOf, numberedPoints } from './criteria.ts'
import { type Grid, type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import type { TableLayout } from './layout.ts'

export interface TableTask {
  grid: Grid
  header: Header
  layout: TableLayout
  data: readonly number[]
  /** Headings above the table. */
  above: { heading: Grounded; number: number | null }[]
  conventions: Conventions
  years: Years
}

interface Heading {
  text: Grounded
  number: number | null
  rank: number
}

const EMPTY = new Set<string>(EMPTY_MARKS)
const DITTO = new Set<string>(DITTO_MARKS)
const TOTALS = new Set<string>(TOTAL_WORDS)
const LONGEST_HEADING = 80
const LONGEST_TITLE = 24
/** Share of the numbered cells that must have headings. */
const TITLED = 0.7
const CHINESE_NUMBER = /^[(]?[一二三四五六七八九十]{1,3}[)、.]?$/
const DIGITS = /^\d/

/** Walks the rows once, carrying sections, the units above and the last label. */
export class RowReader {
  private readonly table: TableTask
  private readonly findings: Finding[] = []
  private readonly categories: Heading[] = []
  private readonly carried = new Map<number, GridCell>()
  private unitsAbove: UnitFinding[] = []
  private readonly columnAbove = new Map<number, UnitFinding[]>()
  private aboveRow: GridRow | null = null
  private readonly seenLabels = new Set<GridCell>()

  private readonly titled: boolean
  private readonly cells = new CellReader()

  constructor(table: TableTask) {
    this.table = table
    this.titled = hasRunInTitles(table)
  }

  read(): Finding[] {
    for (const r of this.table.data) {
      const row = this.table.grid.rows[r] as GridRow
      const category = this.categoryOf(row, r)
      if (category) this.openCategory(category)
      else if (!this.isTotal(row, r)) this.task(row, r)
      else this.rest(ownCells(row, r), 'table')
    }
    return this.findings
  }

  /** A row that is a heading over the rows below: one cell across the table, or one cell alone that is not the text (T-05). */
  private categoryOf(row: GridRow, r: number): GridCell | null {
    const { layout, grid } = this.table
    const cells = ownCells(row, r)
    const [first] = cells
    if (!first || cells.some((cell) => textOf(cell).length > LONGEST_HEADING)) return null
    const same = cells.every((cell) => textOf(cell).folded === textOf(first).folded)
    if (!same) return this.numberedCategory(cells)
    if (cells.length > 1) return first
    if (first.colspan >= Math.max(2, grid.width - 1)) return first
    const inherits = row.cells.some((cell) => cell && cell.row !== r && cell.paragraphs.length > 0)
    if (inherits) return null
    if (first.column !== layout.text) return layout.units.some((unit) => unit.column === first.column) ? null : first
    return this.isHeadingAmongTexts(first) ? first : null
  }

  /** `一 | 增强核心功能`: a number and a cell across the table, or a Chinese number where the rows count in digits. */
  private numberedCategory(cells: readonly GridCell[]): GridCell | null {
    const { layout, grid } = this.table
    const [number, words] = cells
    if (cells.length !== 2 || !number || !words || number.column !== layout.label) return null
    const chinese = CHINESE_NUMBER.test(textOf(number).folded)
    const wide = words.colspan >= Math.max(2, grid.width - 2)
    const digits = this.table.data.filter((r) => DIGITS.test(textOf(grid.rows[r]?.cells[number.column]).folded)).length
    if (!wide && !(chinese && digits * 2 > this.table.data.length && !grid.spansKnown)) return null
    return { ...words, paragraphs: [Passage.join([textOf(number), textOf(words)])] }
  }

  /** A lone cell in the text column is a heading if its number ranks above those of the tasks, or if it is short and unmarked where the tasks are not. */
  private isHeadingAmongTexts(cell: GridCell): boolean {
    const { layout, grid, data } = this.table
    const text = textOf(cell)
    const ordinal = readOrdinal(text)
    const others = data.map((r) => grid.rows[r]?.cells[layout.text]).filter((other) => other && other !== cell)
    const ranks = others.map((other) => readOrdinal(textOf(other))?.rank ?? null)
    if (ordinal)
      return ordinal.rank < 5 && ranks.filter((rank) => rank !== null && rank > ordinal.rank).length * 2 >= ranks.length
    return text.length <= 20 && !/[。;]$/.test(text.folded) && ranks.filter((rank) => rank !== null).length * 2 > ranks.length
  }

  private openCategory(cell: GridCell): void {
    const heading = headingOf(textOf(cell))
    while (this.categories.length > 0 && (this.categories.at(-1) as Heading).rank >= heading.rank) this.categories.pop()
    this.categories.push(heading)
    this.carried.clear()
  }

  private isTotal(row: GridRow, r: number): boolean {
    const { layout } = this.table
    const cells = ownCells(row, r)
    if (cells.length === 0) return true
    if (TOTALS.has(textOf(cells[0]).folded.replace(/[:()]/g, ''))) return true
    const text = textOf(row.cells[layout.text]).folded
    const title = layout.title === null ? '' : textOf(row.cells[layout.title]).folded
    return (text.length === 0 && title.length === 0) || /^[.…]+$/.test(text)
  }

  private task(row: GridRow, r: number): void {
    const { layout, years } = this.table
    this.carrySections(row)
    const units = this.unitsOf(row, r)
    const words = this.wordsOf(row, r)
    const section = [
      ...this.table.above.map((entry) => entry.heading),
      ...this.categories.map((entry) => entry.text),
      ...this.sectionCells(),
    ]
    const criteria = layout.criteria.flatMap((x) => criteriaOf(row.cells[x]?.paragraphs ?? []))
    const points = layout.points === null ? Number.NaN : Number.parseFloat(textOf(row.cells[layout.points]).folded)
    const only = criteria[0]
    if (criteria.length === 1 && only && only.points === undefined && Number.isFinite(points)) only.points = points
    const task: TaskFinding = {
      kind: 'task',
      section,
      path: [
        ...this.table.above.map((entry) => entry.number),
        ...this.categories.map((entry) => entry.number),
        ...this.sectionNumbers(),
        words.number,
      ],
      label: words.label,
      title: words.title,
      text: words.text,
      units,
      deadlines: [
        ...(words.title ? deadlinesIn(words.title.passage, 'prose', years) : []),
        ...deadlinesIn(words.text.passage, 'prose', years),
        ...this.limitsOf(row, r),
        ...criteria.flatMap((criterion) => deadlinesIn(criterion.passage, 'prose', years)),
      ],
      criteria,
    }
    this.findings.push(task)
    this.own(row, r)
    this.aboveRow = row
  }

  /** Section cells are carried down until the next one; a new outer one clears those inside it. */
  private carrySections(row: GridRow): void {
    for (const [depth, x] of this.table.layout.sections.entries()) {
      const cell = row.cells[x]
      if (!cell || isEmpty(cell)) continue
      const before = this.carried.get(x)
      if (before && textOf(before).folded === textOf(cell).folded) continue
      this.carried.set(x, cell)
      for (const inner of this.table.layout.sections.slice(depth + 1)) this.carried.delete(inner)
    }
  }

  private sectionCells(): Grounded[] {
    const seen = new Set<GridCell>()
    return this.table.layout.sections.flatMap((x) => {
      const cell = this.carried.get(x)
      if (!cell || seen.has(cell)) return []
      seen.add(cell)
      return [headingOf(textOf(cell)).text]
    })
  }

  private sectionNumbers(): (number | null)[] {
    return this.table.layout.sections.flatMap((x) => {
      const cell = this.carried.get(x)
      return cell ? [headingOf(textOf(cell)).number] : []
    })
  }

  private unitsOf(row: GridRow, r: number): UnitFinding[] {
    const { layout, header } = this.table
    const conventions = { ...this.table.conventions, ...header.conventions }
    const filled = layout.units.filter(({ column }) => !isEmpty(row.cells[column]))
    if (filled.length === 0)
      return layout.units.length > 0 ? this.unitsAbove.map((unit): UnitFinding => ({ ...unit, inherited: true })) : []
    const units: UnitFinding[] = []
    const done = new Set<GridCell>()
    for (const { column, role } of filled) {
      const cell = row.cells[column] as GridCell
      if (done.has(cell)) continue
      done.add(cell)
      const text = textOf(cell)
      if (EMPTY.has(text.folded)) continue
      if (DITTO.has(text.folded)) {
        for (const unit of this.columnAbove.get(column) ?? []) units.push({ ...unit, inherited: true })
        continue
      }
      const inherited = cell.row !== r ? { inherited: true as const } : {}
      const before = units.length
      for (const paragraph of unitParagraphs(cell)) {
        const reading = this.cells.read(paragraph, { role, conventions })
        for (const assignment of reading.assignments)
          for (const unit of assignment.units) units.push({ role: assignment.role, unit, ...inherited })
        this.clauseRest(reading)
      }
      this.columnAbove.set(
        column,
        units.slice(before).map(({ role: own, unit }) => ({ role: own, unit })),
      )
    }
    this.unitsAbove = units.map(({ role, unit }) => ({ role, unit }))
    return units
  }

  private clauseRest(reading: ClauseReading): void {
    for (const passage of reading.persons) this.findings.push({ kind: 'other', role: 'person', passage })
    for (const passage of reading.remarks) this.findings.push({ kind: 'other', role: 'remark', passage })
    for (const limit of reading.limits) this.pendingLimits.push(limit)
  }

  private pendingLimits: Passage[] = []

  private limitsOf(row: GridRow, r: number): DeadlineFinding[] {
    const { layout, header, years } = this.table
    const found: DeadlineFinding[] = this.pendingLimits.flatMap((limit) => deadlinesIn(limit, 'limit', years))
    this.pendingLimits = []
    for (const x of layout.limits) {
      const column = header.columns[x]
      const slot = column ? slotOf(column) : null
      const cell = this.limitCell(row, x)
      if (!slot || !cell) continue
      const inherited = cell.row !== r ? { inherited: true as const } : {}
      const year = /((?:19|20)\d\d)年/.exec(column?.header.folded ?? '')?.[1]
      const dated = year ? { ...years, planYear: Number(year) } : years
      for (const paragraph of cell.paragraphs)
        for (const deadline of deadlinesIn(paragraph, slot, dated)) found.push({ ...deadline, ...inherited })
    }
    for (const x of layout.years) {
      const column = header.columns[x]
      const text = textOf(row.cells[x]).folded
      if (column && text.length > 0 && !EMPTY.has(text)) found.push(...deadlinesIn(column.header, 'span', years))
    }
    return found
  }

  /** The time cell of a row; where merged cells are lost, a row that takes its units from above takes the time from above too. */
  private limitCell(row: GridRow, x: number): GridCell | null {
    const { layout, grid } = this.table
    const cell = row.cells[x] ?? null
    if (!isEmpty(cell)) return DITTO.has(textOf(cell).folded) ? (this.aboveRow?.cells[x] ?? null) : cell
    // A time to the left of the text heads a group of rows; one to the right belongs to merged units.
    const merged =
      !grid.spansKnown &&
      (x < layout.text || (layout.units.length > 0 && layout.units.every(({ column }) => isEmpty(row.cells[column]))))
    const above = merged ? (this.aboveRow?.cells[x] ?? null) : null
    if (above) row.cells[x] = above
    return above
  }

  /** Label, title and text of a row. */
  private wordsOf(
    row: GridRow,
    r: number,
  ): { label: Grounded | null; number: number | null; title: Grounded | null; text: Grounded } {
    const { layout } = this.table
    let text = textOf(row.cells[layout.text])
    let title = layout.title === null ? null : textOf(row.cells[layout.title])
    let label: Passage | null = null
    let number: number | null = null
    const printed = layout.label === null ? null : row.cells[layout.label]
    if (printed && !isEmpty(printed)) {
      number = Number.parseInt(textOf(printed).folded, 10) || (readOrdinal(textOf(printed))?.value ?? null)
      if (!this.seenLabels.has(printed)) label = textOf(printed)
      this.seenLabels.add(printed)
      text = withoutSameNumber(text, number)
    }
    const titleOrdinal = title ? readOrdinal(title) : null
    if (title && titleOrdinal && !label) {
      label = title.slice(0, titleOrdinal.length)
      number = titleOrdinal.value
    }
    if (title && titleOrdinal) title = title.slice(titleOrdinal.length)
    const own = label || titleOrdinal || layout.label !== null ? null : readOrdinal(text)
    if (own && numberedPoints(text).length === 1) {
      label = text.slice(0, own.length)
      number = own.value
      text = text.slice(own.length)
    }
    const cut = own && this.titled && !title ? runInTitle(text) : 0
    if (cut > 0) {
      title = text.slice(0, cut)
      text = text.slice(cut + 1)
    }
    if (title && text.length === 0) {
      text = title
      title = null
    }
    return {
      label: label ? grounded(label) : null,
      number: number ?? r,
      title: title && title.length > 0 ? grounded(trimEnd(title)) : null,
      text: grounded(text),
    }
  }

  /** What no field takes: remarks, persons, years' own words. */
  private own(row: GridRow, r: number): void {
    const { layout } = this.table
    const cellsAt = (columns: readonly number[]): GridCell[] => ownCells(row, r).filter((cell) => columns.includes(cell.column))
    this.rest(cellsAt(layout.persons), 'person')
    this.rest(cellsAt(layout.others), 'remark')
    this.rest(cellsAt(layout.years), 'remark')
    const carriers = [
      ...layout.units.map((unit) => unit.column),
      ...layout.limits,
      ...layout.criteria,
      ...(layout.points === null ? [] : [layout.points]),
      layout.text,
    ]
    for (const cell of cellsAt(carriers)) for (const passage of cell.paragraphs) this.findings.push({ kind: 'carrier', passage })
  }

  private rest(cells: readonly GridCell[], role: 'person' | 'remark' | 'table'): void {
    for (const cell of cells) for (const passage of cell.paragraphs) this.findings.push({ kind: 'other', role, passage })
  }
}

/** `（一）摸底排查。1.入户走访；……`: numbered cells that have a short heading throughout have titles (O-40, T-42). */
function hasRunInTitles(table: TableTask): boolean {
  let rows = 0
  let titled = 0
  for (const r of table.data) {
    const text = textOf(table.grid.rows[r]?.cells[table.layout.text])
    const ordinal = readOrdinal(text)
    if (!ordinal) continue
    rows++
    if (runInTitle(text.slice(ordinal.length)) > 0) titled++
  }
  return rows > 1 && titled >= rows * TITLED
}

/** Length of the short first sentence of a cell that goes on behind it, 0 where there is none. */
function runInTitle(text: Passage): number {
  const stop = text.folded.indexOf('。')
  return stop > 1 && stop <= LONGEST_TITLE && stop + 1 < text.length ? stop : 0
}

/** Paragraphs of a unit cell as one text, but for those that open with a role of their own (牵头：…⏎配合：…). */
function unitParagraphs(cell: GridCell): Passage[] {
  return cell.paragraphs.length > 0 ? [Passage.join(cell.paragraphs)] : []
}

/** `1` in the number column and `1.完善制度` in the text: the number is printed twice. */
function withoutSameNumber(text: Passage, number: number | null): Passage {
  const ordinal = readOrdinal(text)
  return ordinal && ordinal.value === number && numberedPoints(text).length === 1 ? text.slice(ordinal.length) : text
}

function grounded(passage: Passage): Grounded {
  return { text: passage.text, passage }
}

function trimEnd(passage: Passage): Passage {
  return /[。.:]$/.test(passage.folded) && passage.length > 2 ? passage.slice(0, passage.length - 1) : passage
}

function headingOf(passage: Passage): Heading {
  const heading = trimEnd(passage)
  const ordinal = readOrdinal(heading)
  return { text: grounded(heading), number: ordinal?.value ?? null, rank: ordinal?.rank ?? 3.9 }
}
