/** Nodes of the block tree from ranges of a text. */
import type { LineIndex } from '../../tree/lines.ts'
import type { Cell, Paragraph, Row, Table } from '../../tree/nodes.ts'
import type { SourceText, Span } from '../../tree/passage.ts'
import type { TextLine } from './lines.ts'
import type { TextTable } from './tables.ts'

/** A paragraph of lines; null for none. */
export function paragraphNode(source: SourceText, positions: LineIndex, spans: readonly Span[]): Paragraph | null {
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

/** A table that was found in the text, whose first line is `first`. */
export function tableNode(source: SourceText, positions: LineIndex, table: TextTable, first: TextLine): Table {
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
