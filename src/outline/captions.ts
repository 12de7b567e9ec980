/** Title rows above a table's header, inside the table (PHRASINGS T-19): they are lines of the document, no rows. */
import type { Cell, Paragraph, Row, Table } from '../tree/nodes.ts'

/** How many rows from the top may be captions; a whole notice that was pasted into a sheet has more. */
const MOST = 40
/** A header has at least this many cells, none longer than this. */
const HEADER_CELLS = 3
const HEADER_CELL = 24
const SENTENCE = /[。；]/
const LABEL = /[：:]$/

/**
 * The cells of the rows above the first row that looks like a header, and the table without them: lone cells, and those of rows of labels with
 * their values, the last row being a lone one. A table whose first rows are no captions comes back as it is. `青梧县2024年实事任务表⇥⇥` over
 * `序号⇥任务⇥责任单位` → one caption.
 */
export function withoutCaptions(table: Table): { captions: Cell[]; table: Table } {
  const captions: Cell[] = []
  for (const [at, row] of table.children.slice(0, MOST).entries()) {
    const filled = row.children.filter(hasText)
    const labels = filled.some((cell) => LABEL.test(textOf(cell)))
    if (filled.length > 1 && !labels) {
      const lone = table.children[at - 1]?.children.filter(hasText).length ?? 2
      if (captions.length === 0 || lone > 1 || !looksLikeHeader(row)) break
      return { captions, table: { ...table, children: table.children.slice(at) } }
    }
    captions.push(...filled)
  }
  return { captions: [], table }
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
