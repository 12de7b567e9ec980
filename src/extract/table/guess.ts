/** Columns of a table without a header, told from their content (PHRASINGS T-15). */

import { lookOf } from '../../outline/cell-look.ts'
import { Passage } from '../../tree/passage.ts'
import { TIME_CELL_WORDS } from '../../vocabulary/sections.ts'
import { type Meaning, unitListLikeness } from '../units/index.ts'
import type { Column, Header } from './columns.ts'
import { type Grid, type GridRow, ownCells, textOf } from './grid.ts'

const ROWS_READ = 40
const UNITS = 0.7
const NUMBER = /^\d{1,4}(?:\.0)?$|^[一二三四五六七八九十]{1,3}$/
const TIME = new RegExp(`^(?:\\d{4}年)?\\d{1,2}月|^\\d{4}年|${TIME_CELL_WORDS.join('|')}`)
/** Average length of texts that say work by themselves, and of those that do beside a time in every row. */
const TASK_LENGTH = 10
const SHORTEST_TASK = 4
const SENTENCE_END = '。'

/** A header made from content: a column of unit lists, the longest text, perhaps numbers and times; null where no units stand out. */
export function guessHeader(grid: Grid): Header | null {
  if (grid.width < 2) return null
  const rows = grid.rows.filter((row, r) => ownCells(row, r).length > 1)
  if (rows.length < 2) return null
  const columns = Array.from(
    { length: grid.width },
    (_, x): Column => ({ meaning: meaningOfColumn(rows, x), header: Passage.empty, shared: 1 }),
  )
  const texts = columns
    .map((column, x) => ({ column, x, length: averageLength(rows, x) }))
    .filter(({ column }) => column.meaning === null)
  const longest = texts.sort((a, b) => b.length - a.length)[0]
  if (!longest || longest.length < SHORTEST_TASK || !columns.some((column) => column.meaning?.kind === 'role')) return null
  if (longest.length < TASK_LENGTH && !fitsEach(rows, columns, longest.x)) return null
  longest.column.meaning = { kind: 'task' }
  return { columns, rows: [], conventions: {} }
}

/**
 * Whether short texts say work: nothing in any row speaks against it, and a time stands beside (`1 | 拟制方案 | 县教育局 | 6月底前`) or they are
 * sentences.
 */
function fitsEach(rows: readonly GridRow[], columns: readonly Column[], task: number): boolean {
  const timed = columns.some(({ meaning }) => meaning?.kind === 'limit')
  return rows.every(({ cells }) => {
    const work = textOf(cells[task])
    if (timed ? work.length < 2 || lookOf(work).person : !work.folded.endsWith(SENTENCE_END)) return false
    return columns.every(({ meaning }, x) => fits(textOf(cells[x]), meaning))
  })
}

/** Whether a cell holds what others below this meaning do. */
function fits(cell: Passage, meaning: Meaning | null): boolean {
  if (meaning?.kind === 'label') return NUMBER.test(cell.folded)
  if (meaning?.kind === 'limit') return lookOf(cell).onlyTime
  return meaning?.kind !== 'role' || unitListLikeness(cell) >= UNITS
}

function meaningOfColumn(rows: readonly GridRow[], x: number): Meaning | null {
  const texts = rows
    .slice(0, ROWS_READ)
    .map((row) => textOf(row.cells[x]))
    .filter((text) => text.length > 0)
  if (texts.length < 2) return null
  const share = (test: (text: Passage) => boolean): number => texts.filter(test).length / texts.length
  if (share((text) => NUMBER.test(text.folded)) > 0.8) return { kind: 'label' }
  if (share((text) => text.length < 30 && TIME.test(text.folded)) > 0.7) return { kind: 'limit' }
  const likeness = texts.reduce((sum, text) => sum + unitListLikeness(text), 0) / texts.length
  return likeness >= UNITS ? { kind: 'role', role: 'responsible' } : null
}

function averageLength(rows: readonly GridRow[], x: number): number {
  return rows.reduce((sum, row) => sum + textOf(row.cells[x]).length, 0) / rows.length
}
