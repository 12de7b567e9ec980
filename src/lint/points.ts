/** The scores that a task table prints, and what they should add up to. */
import { type GridCell, textOf } from '../extract/table/grid.ts'
import type { TableTask } from '../extract/table/table-task.ts'
import { oneOf } from '../tree/alternatives.ts'
import type { Passage } from '../tree/passage.ts'
import { EXTRA_POINTS, FULL_SCORES } from '../vocabulary/lint-consistency.ts'
import type { TaskView } from './types.ts'

const SCORE = /^(\d{1,4}(?:\.\d{1,2})?)分?$/
const HEADER_TOTAL = /\((?:[^()\d]{0,4})(\d{2,4})分?\)/
const HEADING_SCORE = /\((?:[^()\d]{0,4})(\d{1,4}(?:\.\d{1,2})?)分\)$/
const EXTRA = new RegExp(oneOf(EXTRA_POINTS))
const FULL = new RegExp(`^${oneOf(FULL_SCORES)}$`)
const LONGEST_EXTRA = 12
const MARKS = /[:()\s]/g

/** A printed total with its place, and what it counts. */
export interface Total {
  at: Passage
  printed: number
  sum: number
}

/** The scores of a table's rows; null where a cell holds anything but a score, or rows that do not count. */
export function scoresOf(table: TableTask, tasks: readonly TaskView[]): Map<TaskView, number> | null {
  const column = table.layout.points
  if (column === null) return null
  const scores = new Map<TaskView, number>()
  const seen = new Set<GridCell>()
  for (const view of tasks) {
    const row = table.grid.rows[view.finding?.row?.at ?? -1]
    const cell = row?.cells[column]
    if (!row || !cell || seen.has(cell)) continue
    seen.add(cell)
    const words = textOf(cell).folded
    if (words.length === 0) continue
    const score = SCORE.exec(words)
    if (!score || isExtra(view, row.cells)) return null
    scores.set(view, Number(score[1]))
  }
  return scores.size > 1 ? scores : null
}

/** 加分项: a short cell or a heading says so; long texts tell how points are taken off. */
function isExtra({ finding }: TaskView, cells: readonly (GridCell | null)[]): boolean {
  const words = [...cells.map(textOf), ...(finding?.section ?? []).map(({ passage }) => passage)]
  return words.some(({ folded }) => folded.length <= LONGEST_EXTRA && EXTRA.test(folded))
}

/** The total of the score column: in a row 合计 or 总分, or in its header (分值（100分）). */
export function printedTotal(table: TableTask): { at: Passage; printed: number } | null {
  const column = table.layout.points ?? -1
  for (const r of table.data) {
    const cells = table.grid.rows[r]?.cells ?? []
    if (!FULL.test(textOf(cells.find((cell) => textOf(cell).length > 0)).folded.replace(MARKS, ''))) continue
    const at = textOf(cells[column])
    const score = SCORE.exec(at.folded)
    if (score) return { at, printed: Number(score[1]) }
  }
  const header = table.header.columns[column]?.header
  const score = header ? HEADER_TOTAL.exec(header.folded) : null
  return header && score ? { at: header, printed: Number(score[1]) } : null
}

/** The headings of a table that print a score (组织领导（20分）), with the sum of the rows below each. */
export function headingTotals(scores: ReadonlyMap<TaskView, number>): Total[] {
  const totals = new Map<number, Total>()
  for (const [{ finding }, score] of scores) {
    for (const { passage } of finding?.section ?? []) {
      const printed = HEADING_SCORE.exec(passage.folded)?.[1]
      if (!printed) continue
      const total = totals.get(passage.start)
      if (total) total.sum += score
      else totals.set(passage.start, { at: passage, printed: Number(printed), sum: score })
    }
  }
  return [...totals.values()]
}

/** 99.99 and 100 are one where tenths are added. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}
