/** Builds canonical text and block tree together, for readers whose format is not text itself. */
import type { Position } from 'unist'
import { LineIndex } from './lines.ts'
import type { Block, BlockData, Cell, Paragraph, Root, Row, Table, Text } from './nodes.ts'

const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** What a reader gives: the canonical text and the block tree over it. */
export interface BlockTree {
  text: string
  root: Root
}

/**
 * Writes paragraphs and tables one after the other. In the canonical text paragraphs end with a line end, cells of a row are
 * parted by a tab and rows end with a line end. Positions are filled in by `finish`.
 */
export class TreeBuilder {
  private readonly parts: string[] = []
  private length = 0
  private readonly root: Root = { type: 'root', children: [], position: NOWHERE }
  private readonly containers: { children: Block[] }[] = [this.root]
  private readonly tables: Table[] = []
  private readonly marks: { node: { position: Position }; start: number; end: number }[] = []
  private readonly open: { node: { position: Position }; start: number }[] = []

  /** Adds a paragraph. Several `lines` are text leaves of one paragraph, parted by a line end in the canonical text. Empty lines are dropped. */
  paragraph(lines: string | readonly string[], data?: BlockData): void {
    const pieces = (typeof lines === 'string' ? [lines] : lines).filter((line) => line.trim() !== '')
    if (pieces.length === 0) return
    const node: Paragraph = { type: 'paragraph', children: [], position: NOWHERE, ...(data ? { data } : {}) }
    const start = this.length
    for (const piece of pieces) {
      if (node.children.length > 0) this.write('\n')
      const leaf: Text = { type: 'text', value: piece, position: NOWHERE }
      this.marks.push({ node: leaf, start: this.length, end: this.length + piece.length })
      this.write(piece)
      node.children.push(leaf)
    }
    this.marks.push({ node, start, end: this.length })
    this.write('\n')
    this.containers.at(-1)?.children.push(node)
  }

  openTable(data?: Table['data']): void {
    const table: Table = { type: 'table', children: [], position: NOWHERE, ...(data ? { data } : {}) }
    this.containers.at(-1)?.children.push(table)
    this.tables.push(table)
    this.begin(table)
  }

  closeTable(): void {
    this.tables.pop()
    this.end()
  }

  openRow(data?: BlockData): void {
    const row: Row = { type: 'row', children: [], position: NOWHERE, ...(data ? { data } : {}) }
    this.tables.at(-1)?.children.push(row)
    this.begin(row)
  }

  closeRow(): void {
    if (this.parts.at(-1) === '\t' && this.length > (this.open.at(-1)?.start ?? 0)) this.unwrite()
    this.write('\n')
    this.end()
  }

  /** Opens a cell; paragraphs and tables go into it until `closeCell`. */
  openCell(data: Cell['data']): void {
    const cell: Cell = { type: 'cell', children: [], position: NOWHERE, data }
    this.tables.at(-1)?.children.at(-1)?.children.push(cell)
    this.containers.push(cell)
    this.begin(cell)
  }

  closeCell(): void {
    if (this.parts.at(-1) === '\n' && this.length > (this.open.at(-1)?.start ?? 0)) this.unwrite()
    this.end()
    this.containers.pop()
    this.write('\t')
  }

  /** The canonical text and the tree, with positions. */
  finish(): BlockTree {
    const text = this.parts.join('')
    const lines = new LineIndex(text)
    for (const { node, start, end } of this.marks) node.position = lines.position(start, end)
    this.root.position = lines.position(0, text.length)
    return { text, root: this.root }
  }

  private begin(node: { position: Position }): void {
    this.open.push({ node, start: this.length })
  }

  private end(): void {
    const opened = this.open.pop()
    if (opened) this.marks.push({ node: opened.node, start: opened.start, end: this.length })
  }

  private write(part: string): void {
    this.parts.push(part)
    this.length += part.length
  }

  private unwrite(): void {
    this.length -= (this.parts.pop() ?? '').length
  }
}
