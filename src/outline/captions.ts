/** Title rows above a table's header, inside the table (PHRASINGS T-19): they are lines of the document, no rows. */
import type { Cell, Paragraph, Row, Table } from '../tree/nodes.ts'

/** How many rows from the top may be captions. */
const MOST = 4
/** A header has at least this many cells, none longer than this. */
const HEADER_CELLS = 3
const HEADER_CELL = 24
const SENTENCE = /[。；]/

/**
 * The lone cells of the rows above the first row that looks like a header, and the table without them. A table whose first rows are no captions
 * comes back as it is. `青梧县2024年实事任务表⇥⇥` over `序号⇥任务⇥责任单位` → one caption.
 */
export function withoutCaptions(table: Table): { captions: Cell[]; table: Table } {
  const captions: Cell[] = []
  let rows = 0
  for (const row of table.children.slice(0, MOST)) {
    const filled = row.children.filter(hasText)
    if (filled.length > 1) break
    if (filled[0]) captions.push(filled[0])
    rows++
  }
  const header = table.children[rows]
  if (captions.length === 0 || !header || !looksLikeHeader(header)) return { captions: [], table }
  return { captions, table: { ...table, children: table.children.slice(rows) } }
}

/** A caption as a paragraph node, centred as captions are. */
export function captionNode(cell: Cell): Paragraph {
  return {
    type: 'paragraph',
    children: [],
    position: cell.position,
    data: { ...(cell.data.origin ? { origin: cell.data.origin } : {}), align: 'center', gapBefore: true },
  }
}

function hasText(cell: Cell): boolean {
  return cell.children.length > 0
}

function looksLikeHeader(row: Row): boolean {
  const filled = row.children.filter(hasText)
  return (
    filled.length >= HEADER_CELLS && filled.every((cell) => textOf(cell).length <= HEADER_CELL && !SENTENCE.test(textOf(cell)))
  )
}

function textOf(cell: Cell): string {
  return cell.children
    .map((child) => (child.type === 'paragraph' ? child.children.map((leaf) => leaf.value).join('') : ''))
    .join('')
}
