/** Plain text: the canonical text is the decoded file itself, so that every offset is an offset in the file. */
import type { Diagnostic } from '../../diagnostics/messages.ts'
import { fold } from '../../tree/fold.ts'
import { LineIndex } from '../../tree/lines.ts'
import type { Block, Cell, Paragraph, Root, Row, Table } from '../../tree/nodes.ts'
import type { SourceText, Span } from '../../tree/passage.ts'
import { decode } from '../decode.ts'
import type { ReadResult } from '../reader.ts'
import { drawnTable } from './drawn.ts'
import { cutLines, type TextLine } from './lines.ts'
import { mayBeDrawn } from './strokes.ts'
import { type TextTable, tableAt } from './tables.ts'

/** Decodes the bytes of a plain text file and reads them. Any bytes give a tree. */
export function readPlain(bytes: Uint8Array): ReadResult {
  const { text, encoding, messages } = decode(bytes)
  return readText(text, encoding, messages)
}

/**
 * Reads decoded plain text: a paragraph a line (joining torn lines is the outline's work), tables where tabs, pipes, drawn lines or a
 * cell a line show them. Any string gives a tree.
 */
export function readText(text: string, encoding: string, messages: Diagnostic[] = []): ReadResult {
  const source: SourceText = { text, folded: fold(text) }
  const positions = new LineIndex(text)
  const lines = cutLines(source)
  const drawn = mayBeDrawn(text)
  const children: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as TextLine
    const table = (drawn ? drawnTable(source, lines, i) : null) ?? tableAt(source, lines, i)
    if (table) {
      children.push(tableNode(source, positions, table, line))
      i = table.to
      continue
    }
    if (!line.blank) {
      const node = paragraphNode(source, positions, [line])
      if (node && line.gapBefore) node.data = { gapBefore: true }
      if (node) children.push(node)
    }
    i++
  }
  const root: Root = { type: 'root', children, position: positions.position(0, text.length) }
  return { text, folded: source.folded, root, format: 'text', encoding, messages }
}

function paragraphNode(source: SourceText, positions: LineIndex, spans: readonly Span[]): Paragraph | null {
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return null
  return {
    type: 'paragraph',
    children: spans.map(({ start, end }) => ({
      type: 'text',
      value: source.text.slice(start, end),
      position: positions.position(start, end),
    })),
    position: positions.position(first.start, last.end),
  }
}

function tableNode(source: SourceText, positions: LineIndex, table: TextTable, first: TextLine): Table {
  const rows: Row[] = table.rows.map(({ cells, places, gapBefore }) => {
    const nodes: Cell[] = cells.map((spans, column) => {
      const at = spans[0]?.start ?? first.start
      const place = places?.[column]
      const paragraphs = place ? [spans] : spans.map((span) => [span])
      const children = paragraphs.map((each) => paragraphNode(source, positions, each)).filter((node) => node !== null)
      return {
        type: 'cell',
        children,
        position: positions.position(at, spans.at(-1)?.end ?? at),
        data: place ?? { column, colspan: 1, rowspan: 1 },
      }
    })
    const start = nodes.find((cell) => cell.children.length > 0)?.position.start ?? positions.point(first.start)
    const end = nodes.findLast((cell) => cell.children.length > 0)?.position.end ?? start
    return {
      type: 'row',
      children: nodes,
      position: { start, end },
      ...(gapBefore ? { data: { gapBefore: true as const } } : {}),
    }
  })
  const start = rows[0]?.position.start ?? positions.point(first.start)
  const data: NonNullable<Table['data']> = {}
  if (first.gapBefore) data.gapBefore = true
  if (table.loose) data.loose = true
  if (table.spansKnown) data.spansKnown = true
  return { type: 'table', children: rows, position: { start, end: rows.at(-1)?.position.end ?? start }, data }
}
