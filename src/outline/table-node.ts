/** Tables made of lines of text whose layout lost them. */

import { gather } from '../tree/gather.ts'
import type { Cell, Paragraph as ParagraphNode, Row, Table } from '../tree/nodes.ts'
import type { Paragraph } from './types.ts'

/**
 * A table of rows of cells, each a list of lines; an empty list stands for a cell that is not there. Merges are not known, but for the columns that
 * each cell of the first row covers, where `spans` tells them.
 */
export function tableOf(rows: readonly (readonly (readonly Paragraph[])[])[], spans: readonly number[] = []): Table {
  const nodes: Row[] = rows.map((cells, r) => {
    const children = gather(cells, (lines, column): Cell[] =>
      lines.length === 0
        ? []
        : [
            {
              type: 'cell',
              children: lines.map(nodeOf),
              position: positionOf(lines),
              data: { column, colspan: r === 0 ? (spans[column] ?? 1) : 1, rowspan: 1 },
            },
          ],
    )
    return { type: 'row', children, position: positionOf(gather(cells, (list) => list)) }
  })
  return { type: 'table', children: nodes, position: positionOf(rows.flat(2)) }
}

/** The lines' own text leaves: spans of the canonical text as the passage has them. */
function nodeOf(line: Paragraph): ParagraphNode {
  const spans = line.passage.spans()
  return {
    type: 'paragraph',
    children: spans.map(({ start, end }) => ({
      type: 'text',
      value: '',
      position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
    })),
    position: positionOf([line]),
    data: line.data,
  }
}

function positionOf(lines: readonly Paragraph[]): Table['position'] {
  const start = lines[0]?.passage.start ?? 0
  const end = lines.at(-1)?.passage.end ?? start
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
