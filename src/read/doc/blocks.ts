/** Gathers the paragraphs of a binary Word file into tables, and writes both to the flow. */
import type { Flow } from '../flow.ts'
import type { ListCounters, NumberedList } from '../lists.ts'
import type { Merge } from '../table-layout.ts'
import type { DocParagraph } from './paragraphs.ts'
import type { RowShape } from './properties.ts'

type DocBlock = DocParagraph | DocTable

interface DocRow {
  cells: DocBlock[][]
  shape: RowShape | null
}

interface DocTable {
  rows: DocRow[]
}

interface OpenTable extends DocTable {
  cells: DocBlock[][]
  blocks: DocBlock[]
}

/** Edges of columns that are nearer than this are the same, in twips (half a millimetre). */
const SAME_EDGE = 28
const MAX_DEPTH = 50
const RESTART = 2

export class BlockWriter {
  private readonly flow: Flow
  private readonly lists: ReadonlyMap<number, NumberedList>
  private readonly counters: ListCounters
  private readonly open: OpenTable[] = []

  constructor(flow: Flow, lists: ReadonlyMap<number, NumberedList>, counters: ListCounters) {
    this.flow = flow
    this.lists = lists
    this.counters = counters
  }

  /** Takes the next paragraph of a story. */
  take(paragraph: DocParagraph): void {
    const { properties, cellMark } = paragraph
    const depth = Math.min(cellMark ? Math.max(properties.depth, 1) : properties.depth, MAX_DEPTH)
    while (this.open.length > depth) this.closeTable()
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], blocks: [] })
    const table = this.open.at(-1)
    if (!table) this.writeParagraph(paragraph)
    else if (properties.rowEnd) {
      if (table.blocks.length > 0) table.cells.push(table.blocks)
      table.rows.push({ cells: table.cells, shape: properties.shape })
      table.cells = []
      table.blocks = []
    } else {
      table.blocks.push(paragraph)
      if (!cellMark && !properties.cellEnd) return
      table.cells.push(table.blocks)
      table.blocks = []
    }
  }

  /** Ends the story: tables that are still open are closed. */
  end(): void {
    while (this.open.length > 0) this.closeTable()
  }

  private closeTable(): void {
    const table = this.open.pop()
    if (!table) return
    if (table.blocks.length > 0) table.cells.push(table.blocks)
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: null })
    const outer = this.open.at(-1)
    if (outer) outer.blocks.push(table)
    else this.writeTable(table)
  }

  private writeParagraph({ text, properties, sectionEnd }: DocParagraph): void {
    const list = this.flow.shown ? this.lists.get(properties.list) : undefined
    const label = list ? this.counters.next(list, properties.level) : ''
    if (label !== '') text.prefix(label)
    if (properties.pageBreakBefore) this.flow.gap()
    this.flow.paragraph(text, {
      ...(properties.outline < 9 ? { heading: Math.min(properties.outline + 1, 6) } : {}),
      ...(properties.align === 1 ? { align: 'center' as const } : properties.align === 2 ? { align: 'right' as const } : {}),
    })
    if (sectionEnd) this.flow.gap()
  }

  private writeTable({ rows }: DocTable): void {
    const edges = edgesOf(rows)
    this.flow.openTable()
    for (const { cells, shape } of rows) {
      const fits = shape !== null && shape.edges.length === cells.length + 1
      this.flow.openRow(fits ? columnOf(edges, shape.edges[0] ?? 0) : 0)
      for (const [index, blocks] of cells.entries()) {
        this.flow.openCell(
          fits
            ? {
                colspan: spanOf(edges, shape, index),
                vertical: verticalMerge(shape.vertical[index]),
                horizontal: horizontalMerge(shape.horizontal, index),
              }
            : { colspan: 1 },
        )
        for (const block of blocks) {
          if ('rows' in block) this.writeTable(block)
          else this.writeParagraph(block)
        }
        this.flow.closeCell()
      }
      this.flow.closeRow()
    }
    this.flow.closeTable()
  }
}

/** All column edges of a table from left to right, near ones taken as one. */
function edgesOf(rows: readonly DocRow[]): number[] {
  const all = new Set<number>()
  for (const { cells, shape } of rows)
    if (shape && shape.edges.length === cells.length + 1) for (const edge of shape.edges) all.add(edge)
  const edges: number[] = []
  for (const edge of [...all].sort((a, b) => a - b))
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) edges.push(edge)
  return edges
}

/** The last edge that is not to the right of a place. */
function columnOf(edges: readonly number[], place: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}

function spanOf(edges: readonly number[], shape: RowShape, index: number): number {
  return Math.max(1, columnOf(edges, shape.edges[index + 1] ?? 0) - columnOf(edges, shape.edges[index] ?? 0))
}

function verticalMerge(bits = 0): Merge {
  return bits === 0 ? 'none' : bits >= RESTART ? 'restart' : 'continue'
}

/** Cells of a horizontal merge carry a mark; the first one's is unlike that of the cells it covers. */
function horizontalMerge(marks: readonly number[], index: number): Merge {
  const own = marks[index] ?? 0
  if (own === 0) return 'none'
  let first = index
  while (first > 0 && marks[first - 1] !== 0 && index - first < 64) first--
  return own === marks[first] ? 'restart' : 'continue'
}
