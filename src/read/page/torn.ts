/** Rows that a page break cut in two: cell by cell the lines on the next page go on where the last line on the page before had no room. */
import type { LaidBlock, LaidCell, LaidParagraph, LaidRow, LaidTable } from './blocks.ts'
import { fits, sameSize } from './paragraphs.ts'

/** Cells on two pages whose borders are nearer than this stand in the same column. Points. */
const SAME_BORDER = 5
const CLOSED = /[。！？!?；;][”’"')）\]】]*$/

/** How many rows at the top of `next` repeat the head of `table`, letter for letter. */
export function repeatedHead(table: LaidTable, next: LaidTable): number {
  let count = 0
  for (const row of next.rows) {
    const own = table.rows[count]
    if (!own || row.cells.length !== own.cells.length || textOf(row) === '' || textOf(row) !== textOf(own)) break
    count++
  }
  // A table that is repeated whole is a table of its own.
  return count === table.rows.length ? 0 : count
}

/**
 * Joins row `at` of `next` to the last row of `table` where a page break cut it, and takes it out of `next`: each of its filled cells goes on a
 * line that was full and had not ended. A merged cell that reaches further down stays, less one row. `…企业诉求` on one page,
 * `在5个工作日内办结。` on the next → one cell. True where it was joined.
 */
export function joinTornRow(table: LaidTable, next: LaidTable, at: number): boolean {
  const row = next.rows[at]
  if (!row || !table.ruled) return false
  const pairs: [LaidCell, LaidCell][] = []
  for (const cell of row.cells) {
    if (isEmpty(cell)) continue
    const above = cellAbove(table, cell)
    if (!above || !goesOn(above, cell)) return false
    pairs.push([above, cell])
  }
  if (pairs.length === 0) return false
  for (const [above, cell] of pairs) append(above.blocks, cell.blocks)
  const below = next.rows[at + 1]
  if (below) {
    for (const cell of row.cells) if (cell.rowspan > 1) below.cells.push({ ...cell, blocks: [], rowspan: cell.rowspan - 1 })
    below.cells.sort((a, b) => a.left - b.left)
  }
  next.rows.splice(at, 1)
  return true
}

/** The cell of the table's last row, or one above that reaches down to it, between the same borders. */
function cellAbove(table: LaidTable, cell: LaidCell): LaidCell | undefined {
  const last = table.rows.length - 1
  for (let index = last; index >= 0; index--) {
    for (const own of table.rows[index]?.cells ?? []) {
      if (!near(own.left, cell.left) || !near(own.right, cell.right)) continue
      return index + own.rowspan > last && !isEmpty(own) ? own : undefined
    }
  }
  return undefined
}

function goesOn(above: LaidCell, cell: LaidCell): boolean {
  const open = above.blocks.at(-1)
  const first = cell.blocks[0]
  if (open?.kind !== 'paragraph' || first?.kind !== 'paragraph') return false
  const before = open.lines.at(-1)
  const [line] = first.lines
  return (
    before !== undefined &&
    line !== undefined &&
    !CLOSED.test(before.text.trimEnd()) &&
    sameSize(before, line) &&
    fits(open.room, line)
  )
}

function append(blocks: LaidBlock[], more: readonly LaidBlock[]): void {
  const [first, ...rest] = more as [LaidParagraph, ...LaidBlock[]]
  const open = blocks.at(-1) as LaidParagraph
  open.lines.push(...first.lines)
  open.room = first.room
  blocks.push(...rest)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_BORDER
}

function isEmpty(cell: LaidCell): boolean {
  return cell.blocks.length === 0
}

function textOf(row: LaidRow): string {
  return row.cells
    .map((cell) => cell.blocks.map(blockText).join(''))
    .join('\t')
    .trim()
}

function blockText(block: LaidBlock): string {
  return block.kind === 'paragraph' ? block.lines.map((line) => line.text).join('') : ''
}
