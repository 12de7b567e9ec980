/** The number column that no header names: under a header merged over it, or under none (O-27). */
import type { Column, Header } from './columns.ts'
import { type Grid, isEmpty, textOf } from './grid.ts'

const NUMBER = /^[([]?(\d{1,4})(?:[.、)\]]|\.0)?$/
/** Share of the rows with a number that must count on from the one before. */
const COUNTING = 0.7
const FEWEST = 2

/** The header with a column of running numbers as the label's, where no column is: `工作任务` over `1 | 清理河道`. */
export function withNumbers(grid: Grid, header: Header, data: readonly number[]): Header {
  const { columns } = header
  if (columns.some((column) => column.meaning?.kind === 'label')) return header
  const bare = (x: number): boolean => columns[x]?.header.length === 0
  const found = columns.findIndex((column, x) => (column.shared > 1 || bare(x) || bare(x + 1)) && counts(grid, x, data))
  if (found < 0) return header
  const labelled = columns.map((column, x): Column => (x === found ? { ...column, meaning: { kind: 'label' } } : column))
  const next = columns[found + 1]
  // Where merges are lost the header stands over the number alone.
  if (next && bare(found + 1)) labelled[found + 1] = { ...next, meaning: next.meaning ?? columns[found]?.meaning ?? null }
  return { ...header, columns: labelled }
}

/** Every cell of the column is a number, and nearly all are one more than the one before. */
function counts(grid: Grid, x: number, data: readonly number[]): boolean {
  let before: number | null = null
  let steps = 0
  let cells = 0
  for (const r of data) {
    const cell = grid.rows[r]?.cells[x]
    if (!cell || isEmpty(cell) || cell.row !== r || cell.colspan > 1) continue
    const number = Number.parseInt(NUMBER.exec(textOf(cell).folded)?.[1] ?? '', 10)
    if (Number.isNaN(number)) return false
    cells++
    if (before !== null && (number === before + 1 || number === 1)) steps++
    before = number
  }
  return cells >= FEWEST && steps >= (cells - 1) * COUNTING
}
