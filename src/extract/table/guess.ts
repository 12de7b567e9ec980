/** Columns of a table without a header, told from their content (PHRASINGS T-15). */

import { Passage } from '../../tree/passage.ts'
import { TIME_CELL_WORDS } from '../../vocabulary/sections.ts'
import { type Meaning, unitListLikeness } from '../units/index.ts'
import type { Column, Header } from './columns.ts'
import { type Grid, textOf } from './grid.ts'

const ROWS_READ = 40
const UNITS = 0.7
const NUMBER = /^\d{1,4}(?:\.0)?$|^[一二三四五六七八九十]{1,3}$/
const TIME = new RegExp(`^(?:\\d{4}年)?\\d{1,2}月|^\\d{4}年|${TIME_CELL_WORDS.join('|')}`)
const TASK_LENGTH = 10

/** A header made from content: a column of unit lists, the longest text, perhaps numbers and times; null where no units stand out. */
export function guessHeader(grid: Grid): Header | null {
  if (grid.rows.length < 2 || grid.width < 2) return null
  const columns = Array.from(
    { length: grid.width },
    (_, x): Column => ({ meaning: meaningOfColumn(grid, x), header: Passage.empty, shared: 1 }),
  )
  const texts = columns
    .map((column, x) => ({ column, length: averageLength(grid, x) }))
    .filter(({ column }) => column.meaning === null)
  const longest = texts.sort((a, b) => b.length - a.length)[0]
  if (!longest || longest.length < TASK_LENGTH || !columns.some((column) => column.meaning?.kind === 'role')) return null
  longest.column.meaning = { kind: 'task' }
  return { columns, rows: [], conventions: {} }
}

function meaningOfColumn(grid: Grid, x: number): Meaning | null {
  const texts = grid.rows
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

function averageLength(grid: Grid, x: number): number {
  return grid.rows.reduce((sum, row) => sum + textOf(row.cells[x]).length, 0) / Math.max(1, grid.rows.length)
}
