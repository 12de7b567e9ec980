/** Tables whose cells are parted by wide blanks (PHRASINGS T-48), as word processors and mail programs align them. */
import type { Passage, SourceText } from '../tree/passage.ts'
import { FEWEST_COLUMNS, HEADER_LENGTH, isKnownHeader, isRoleHeader } from './header-words.ts'
import { tableOf } from './table-node.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

const FEWEST_ROWS = 2
/** Characters from here on are two columns wide in print. */
const WIDE_FROM = 0x1100

/**
 * The table that begins with the line at `at`: column headers, then lines of as many cells. A line of fewer cells goes on with the cells that stand
 * over it: `建议22号␣␣支持茶产业品牌，打造␣␣县农业农村局⏎␣␣␣␣␣␣␣␣␣␣云雾山品牌`. Null where none begins.
 */
export function wideTableAt(
  source: SourceText,
  blocks: readonly OutlineBlock[],
  at: number,
): { block: TableBlock; to: number } | null {
  const head = lineAt(blocks, at)
  const headers = head ? cellsOf(head) : []
  if (headers.length < FEWEST_COLUMNS || !areHeaders(headers)) return null
  const width = headers.length
  const rows: Paragraph[][][] = [headers.map((cell) => [cell])]
  let whole = 0
  let to = at + 1
  for (; to < blocks.length; to++) {
    const line = lineAt(blocks, to)
    const cells = line ? cellsOf(line) : []
    if (cells.length === width) {
      rows.push(cells.map((cell) => [cell]))
      whole++
    } else if (!line || whole === 0 || !goesOn(source, rows, line, cells)) break
  }
  return whole >= FEWEST_ROWS ? { block: { type: 'table', node: tableOf(rows), data: {} }, to } : null
}

/** Short words, most of them known as headers, one of units among them. */
function areHeaders(cells: readonly Paragraph[]): boolean {
  const known = cells.filter(({ passage }) => isKnownHeader(passage)).length
  return (
    known * 2 >= cells.length &&
    cells.every(({ passage }) => passage.length <= HEADER_LENGTH) &&
    cells.some(({ passage }) => isRoleHeader(passage))
  )
}

function lineAt(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const block = blocks[at]
  return block?.type === 'paragraph' && (block.kind === 'body' || block.kind === 'layout') ? block : null
}

/** The pieces of a line between wide blanks; one for a line without any. */
function cellsOf(line: Paragraph): Paragraph[] {
  const cuts = line.passage.joints().filter(({ joint }) => joint === 'gap')
  const starts = [0, ...cuts.map(({ at }) => at)]
  return starts.map((start, index) => ({ ...line, passage: line.passage.slice(start, starts[index + 1] ?? line.passage.length) }))
}

/** Adds the pieces of a line to the cells of the last row that they stand under. False where one stands under none but the first. */
function goesOn(source: SourceText, rows: Paragraph[][][], line: Paragraph, pieces: readonly Paragraph[]): boolean {
  const last = rows.at(-1)
  const [header] = rows
  if (!last || !header || line.data.gapBefore || pieces.length >= header.length) return false
  const columns = header.map(([cell], index) => Math.min(columnOf(source, cell), columnOf(source, last[index]?.[0])))
  const places = pieces.map((piece) => columns.findLastIndex((column) => column <= columnOf(source, piece)))
  if (places.some((place, index) => place < 1 || place === places[index - 1])) return false
  for (const [index, piece] of pieces.entries()) last[places[index] ?? 0]?.push(piece)
  return true
}

/** The column of print in which a cell begins. */
function columnOf(source: SourceText, cell: { passage: Passage } | undefined): number {
  const start = cell?.passage.start ?? 0
  let column = 0
  for (let at = source.folded.lastIndexOf('\n', start - 1) + 1; at < start; at++)
    column += source.text.charCodeAt(at) >= WIDE_FROM ? 2 : 1
  return column
}
