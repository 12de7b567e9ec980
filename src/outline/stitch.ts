/** Puts the pieces of a table together that page breaks parted (PHRASINGS T-16, T-17): rows of the next piece are added to the first. */

import { gather } from '../tree/gather.ts'
import type { Row, Table } from '../tree/nodes.ts'
import type { OutlineBlock, TableBlock } from './types.ts'

/** Longest cell of a row that can be a header of its own. */
const HEADER_CELL = 12
const HEADER_CELLS = 3
const NUMBERED = /[\d（(]/

/** Blocks in order; a table that goes on behind page numbers and running heads is one block with the table before. */
export function stitchTables(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const stitched: OutlineBlock[] = []
  let open: TableBlock | null = null
  for (const block of blocks) {
    if (block.type === 'table' && block.node.data?.box) {
      stitched.push(block)
      continue
    }
    if (block.type === 'table') {
      if (open && goesOn(open.node, block.node)) {
        open.node = merged(open.node, block.node)
        continue
      }
      open = { ...block }
      stitched.push(open)
      continue
    }
    if (block.kind !== 'layout' && block.kind !== 'furniture') open = null
    stitched.push(block)
  }
  return stitched
}

/** The same number of columns, and no other header at the top of the second piece. */
function goesOn(first: Table, second: Table): boolean {
  if (widthOf(first) !== widthOf(second)) return false
  const [head] = second.children
  const [above] = first.children
  if (!head || !above) return false
  return wordsOf(head).join('|') === wordsOf(above).join('|') || !looksLikeHeader(head)
}

function looksLikeHeader(row: Row): boolean {
  const words = wordsOf(row).filter((text) => text.length > 0)
  return words.length >= HEADER_CELLS && words.every((text) => text.length <= HEADER_CELL && !NUMBERED.test(text))
}

function wordsOf(row: Row): string[] {
  return row.children.map((cell) =>
    gather(cell.children, (child) => (child.type === 'paragraph' ? child.children.map((leaf) => leaf.value.trim()) : [])).join(
      '',
    ),
  )
}

function widthOf(table: Table): number {
  let width = 0
  for (const row of table.children) for (const cell of row.children) width = Math.max(width, cell.data.column + cell.data.colspan)
  return width
}

function merged(first: Table, second: Table): Table {
  const [head, ...rest] = second.children
  const rows = head ? [{ ...head, data: { ...head.data, gapBefore: true as const } }, ...rest] : []
  return { ...first, children: [...first.children, ...rows], position: { start: first.position.start, end: second.position.end } }
}
