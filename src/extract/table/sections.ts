/** The sections above a row: category rows across the table (T-05, T-06) and section cells carried down (T-04). */
import { readOrdinal } from '../../outline/ordinal.ts'
import { Passage } from '../../tree/passage.ts'
import { ORDINAL_NUMERALS } from '../../vocabulary/ordinals.ts'
import type { Grounded } from '../types.ts'
import { isCountedUnder } from './codes.ts'
import { type GridCell, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'
import { grounded, type TableTask, withoutEnd } from './table-task.ts'

interface Heading {
  text: Grounded
  number: number | null
  rank: number
}

const LONGEST_HEADING = 80
/** Longest category without a number that can stand in the text column. */
const SHORT_HEADING = 20
/** From this rank on (1. and finer) numbers count tasks, not categories. */
const TASK_RANK = 5
/** Rank of a category without a number: below 一、, above （一）. */
const BARE_RANK = 3.9
const CHINESE_NUMBER = new RegExp(`^[(]?[${ORDINAL_NUMERALS}]{1,3}[)、.]?$`)
const DIGITS = /^\d/
const CLOSED = /[。;]$/

export class SectionReader {
  private readonly table: TableTask
  private readonly categories: Heading[] = []
  private readonly carried = new Map<number, GridCell>()
  /** Ranks of the numbers in the text column, null where a text has none. */
  private readonly ranks: (number | null)[]
  /** Most rows are numbered in digits. */
  private readonly digits: boolean

  constructor(table: TableTask) {
    const { grid, data, layout } = table
    this.table = table
    this.ranks = data.map((r) => readOrdinal(textOf(grid.rows[r]?.cells[layout.text]))?.rank ?? null)
    const label = layout.label
    const counted = label === null ? 0 : data.filter((r) => DIGITS.test(textOf(grid.rows[r]?.cells[label]).folded)).length
    this.digits = counted * 2 > data.length
  }

  /** Takes a row that is a heading over the rows below; false for any other row. */
  open(row: GridRow, r: number): boolean {
    const cell = this.categoryOf(row, r)
    if (!cell) return false
    const heading = headingOf(textOf(cell))
    while (this.categories.length > 0 && (this.categories.at(-1) as Heading).rank >= heading.rank) this.categories.pop()
    this.categories.push(heading)
    this.carried.clear()
    return true
  }

  /** Section cells hold until the next one; a new outer one clears those inside it. A cell repeated at the top of a page is the same. */
  carry(row: GridRow): void {
    const { sections } = this.table.layout
    for (const [depth, x] of sections.entries()) {
      const cell = row.cells[x]
      if (!cell || isEmpty(cell)) continue
      const before = this.carried.get(x)
      if (before === cell || (before && textOf(before).folded === textOf(cell).folded)) continue
      this.carried.set(x, cell)
      for (const inner of sections.slice(depth + 1)) this.carried.delete(inner)
    }
  }

  /** Headings above the current row, outermost first, with their numbers. */
  path(): { headings: Grounded[]; numbers: (number | null)[] } {
    const cells = new Set<GridCell>()
    for (const x of this.table.layout.sections) {
      const cell = this.carried.get(x)
      if (cell) cells.add(cell)
    }
    const columns = [...cells].map((cell) => headingOf(textOf(cell)))
    const own = [...this.categories, ...columns]
    const above = this.above()
    return {
      headings: [...above.map((entry) => entry.heading), ...own.map((heading) => heading.text)],
      numbers: [...above.map((entry) => entry.number), ...own.map((heading) => heading.number)],
    }
  }

  /** The headings above the table; `一、民生类` over it ends where a row `二、产业类` goes on counting. */
  private above(): TableTask['above'] {
    const { above } = this.table
    const [category] = this.categories
    const last = above.at(-1)
    if (!category?.number || !last?.number || category.number <= last.number) return above
    return headingOf(last.heading.passage).rank === category.rank ? above.slice(0, -1) : above
  }

  /** One cell across the table, one value in every cell, or one cell alone that is not the text. */
  private categoryOf(row: GridRow, r: number): GridCell | null {
    const { layout, grid } = this.table
    const cells = ownCells(row, r)
    const [first] = cells
    if (!first || cells.length > grid.width || cells.some((cell) => textOf(cell).length > LONGEST_HEADING)) return null
    if (cells.length > 1) {
      const words = textOf(first).folded
      return cells.every((cell) => textOf(cell).folded === words) ? first : this.numberedCategory(cells)
    }
    if (first.colspan >= Math.max(2, grid.width - 1)) return first
    if (row.cells.some((cell) => cell && cell.row !== r && cell.paragraphs.length > 0)) return null
    if (first.column !== layout.text) return layout.units.some((unit) => unit.column === first.column) ? null : first
    return this.isHeadingAmongTexts(first) || this.countsBelow(first, r) ? first : null
  }

  /** `一 | 增强核心功能 | 30`: a number and a cell across the table, or a Chinese number where the rows count in digits; its points and a remark may stand behind. */
  private numberedCategory(cells: readonly GridCell[]): GridCell | null {
    const { layout, grid } = this.table
    const [number, words, ...rest] = cells
    const beside = (column: number): boolean => column === layout.points || layout.others.includes(column)
    if (!number || !words || number.column !== layout.label || rest.some(({ column }) => !beside(column))) return null
    const wide = words.colspan >= Math.max(2, grid.width - 2)
    const chinese = CHINESE_NUMBER.test(textOf(number).folded) && this.digits && (rest.length > 0 || !grid.spansKnown)
    return wide || chinese ? { ...words, paragraphs: [Passage.join([textOf(number), textOf(words)])] } : null
  }

  /** `1、宣传氛围` alone in its row, over `1.1在图书馆……`. */
  private countsBelow(cell: GridCell, r: number): boolean {
    const { grid, layout, data } = this.table
    const next = data[data.indexOf(r) + 1]
    return next !== undefined && isCountedUnder(textOf(grid.rows[next]?.cells[layout.text]), textOf(cell))
  }

  /** A lone text is a heading if its number ranks above those of the tasks, or if it is short and unmarked where the tasks are numbered. */
  private isHeadingAmongTexts(cell: GridCell): boolean {
    const text = textOf(cell)
    const ordinal = readOrdinal(text)
    if (!ordinal) {
      const numbered = this.ranks.filter((rank) => rank !== null).length
      return text.length <= SHORT_HEADING && !CLOSED.test(text.folded) && numbered * 2 > this.ranks.length
    }
    if (ordinal.rank >= TASK_RANK) return false
    const finer = this.ranks.filter((rank) => rank !== null && rank > ordinal.rank).length
    // Where a column of its own counts the tasks, or nothing does, a Chinese number in the text column counts what is above them.
    const uncounted = this.digits || (this.table.layout.label === null && !CLOSED.test(text.folded))
    return (
      finer * 2 >= this.ranks.length - 1 ||
      (uncounted && this.ranks.filter((rank) => rank === null).length * 2 > this.ranks.length)
    )
  }
}

function headingOf(passage: Passage): Heading {
  const heading = withoutEnd(passage)
  const ordinal = readOrdinal(heading)
  return { text: grounded(heading), number: ordinal?.value ?? null, rank: ordinal?.rank ?? BARE_RANK }
}
