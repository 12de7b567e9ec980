/** Label, title and text of a row (O-27 to O-29, O-40, T-28, T-42). */
import { type Ordinal, readOrdinal } from '../../outline/ordinal.ts'
import type { Passage } from '../../tree/passage.ts'
import { numberedPoints } from '../criteria.ts'
import type { Grounded } from '../types.ts'
import { codeLength, isCoded } from './codes.ts'
import { type GridCell, type GridRow, isEmpty, textOf } from './grid.ts'
import { grounded, type TableTask, withoutEnd } from './table-task.ts'

export interface RowWords {
  label: Grounded | null
  number: number | null
  title: Grounded | null
  text: Grounded
}

const LONGEST_TITLE = 24
/** Share of the numbered cells that must have headings. */
const TITLED = 0.7

export class WordReader {
  private readonly table: TableTask
  private readonly titled: boolean
  private readonly grouped: boolean
  /** The names, or the texts where rows have no names, begin with numbers that have no mark. */
  private readonly coded: boolean
  private readonly seenLabels = new Set<GridCell>()

  constructor(table: TableTask) {
    this.table = table
    this.titled = hasRunInTitles(table)
    this.grouped = countsGroups(table)
    const { label, title, text } = table.layout
    this.coded = label === null && isCoded(table.grid, title ?? text, table.data)
  }

  /** `3 | 4.完善名录。 | 开展……` → the number cell's label, the name beside the text as title; a number merged over rows labels the first only. */
  read(row: GridRow, r: number): RowWords {
    const { layout } = this.table
    const printed = this.groupsNumbered(row) ? null : this.printedNumber(row)
    let text = printed ? withoutSameNumber(textOf(row.cells[layout.text]), printed.number) : textOf(row.cells[layout.text])
    let title = layout.title === null ? null : textOf(row.cells[layout.title])
    let label = printed?.label ?? null
    let number = printed?.number ?? null
    const named = title ? readOrdinal(title) : null
    if (title && named) {
      if (!label) {
        label = title.slice(0, named.length)
        number = named.value
      }
      title = title.slice(named.length)
    }
    const code = this.coded && !label ? codeLength(title ?? text) : 0
    if (code > 0) {
      label = (title ?? text).slice(0, code)
      if (title) title = title.slice(code)
      else text = text.slice(code)
    }
    const own = label || named || (layout.label !== null && printed) ? null : this.ownNumber(row, text)
    // Several points of one job have no heading.
    if (own && numberedPoints(text).length === 1) {
      label = text.slice(0, own.length)
      number = own.value
      text = text.slice(own.length)
      const cut = this.titled && !title ? runInTitle(text) : 0
      if (cut > 0) {
        title = text.slice(0, cut)
        text = text.slice(cut + 1)
      }
    }
    // A row with a name and nothing beside it: the name is what is to be done.
    if (title && text.length === 0) [title, text] = [null, title]
    return {
      label: label ? grounded(label) : null,
      number: number ?? r,
      title: title && title.length > 0 ? grounded(withoutEnd(title)) : null,
      text: grounded(text),
    }
  }

  /** The number in the text: where no column counts the rows, or one number is merged over rows that count by themselves (T-29). */
  private ownNumber(row: GridRow, text: Passage): Ordinal | null {
    return this.table.layout.label === null || this.groupsNumbered(row) ? readOrdinal(text) : null
  }

  /** The number column counts groups of rows, or its number is merged over several here, and this row's text has a number of its own. */
  private groupsNumbered(row: GridRow): boolean {
    const { label, text } = this.table.layout
    const merged = label !== null && (row.cells[label]?.rowspan ?? 1) > 1
    return (this.grouped || merged) && isNumbered(textOf(row.cells[text]))
  }

  private printedNumber(row: GridRow): { label: Passage | null; number: number | null } | null {
    const { layout } = this.table
    const cell = layout.label === null ? null : row.cells[layout.label]
    if (!cell || isEmpty(cell)) return null
    const text = textOf(cell)
    const label = this.seenLabels.has(cell) ? null : text
    this.seenLabels.add(cell)
    return { label, number: Number.parseInt(text.folded, 10) || (readOrdinal(text)?.value ?? null) }
  }
}

/** One number in front, no further points: 1）封堵直排口十二处. */
function isNumbered(text: Passage): boolean {
  return readOrdinal(text) !== null && numberedPoints(text).length === 1
}

/** `1 | 加强治理 | 1）封堵……` over `| | 2）整治……`: a number merged over rows that count by themselves, as all rows do (T-29). */
function countsGroups({ grid, data, layout }: TableTask): boolean {
  const { label } = layout
  if (label === null) return false
  const filled = data.filter((r) => !isEmpty(grid.rows[r]?.cells[layout.text]) && !isEmpty(grid.rows[r]?.cells[label]))
  const merged = filled.some((r) => (grid.rows[r]?.cells[label]?.rowspan ?? 1) > 1)
  const numbered = merged ? filled.filter((r) => isNumbered(textOf(grid.rows[r]?.cells[layout.text]))).length : 0
  return merged && numbered >= filled.length * TITLED
}

/** `（一）摸底排查。1.入户走访；……`: numbered cells that have a short heading throughout have titles. */
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
  return rows > 1 && rows * 2 > table.data.length && titled >= rows * TITLED
}

/** Length of the short first sentence of a cell that goes on behind it, 0 where there is none. */
function runInTitle(text: Passage): number {
  const stop = text.folded.indexOf('。')
  return stop > 1 && stop <= LONGEST_TITLE && stop + 1 < text.length ? stop : 0
}

/** `1` in the number column and `1.完善制度` in the text: the number is printed twice. */
function withoutSameNumber(text: Passage, number: number | null): Passage {
  const ordinal = readOrdinal(text)
  return ordinal && ordinal.value === number && numberedPoints(text).length === 1 ? text.slice(ordinal.length) : text
}
