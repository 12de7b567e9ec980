/** Drawn tables in formats that have paragraphs: the `<pre>` of a page, a text that was pasted into Word. */
import { fold } from '../../tree/fold.ts'
import { LineIndex } from '../../tree/lines.ts'
import type { Block, Paragraph, Text } from '../../tree/nodes.ts'
import type { SourceText } from '../../tree/passage.ts'
import type { ReadResult } from '../reader.ts'
import { drawnTable } from './drawn.ts'
import { describe, type TextLine } from './lines.ts'
import { tableNode } from './nodes.ts'
import { mayBeDrawn } from './strokes.ts'

/** A line of a paragraph. */
interface Leaf {
  node: Paragraph
  leaf: Text
}

/** The result with tables in the place of neighbouring paragraphs whose lines draw them. */
export function withDrawnTables(result: ReadResult): ReadResult {
  const { text, root } = result
  if (!mayBeDrawn(text)) return result
  const source: SourceText = { text, folded: result.folded ?? fold(text) }
  const positions = new LineIndex(text)
  const children: Block[] = []
  let open: Leaf[] = []
  const close = (): void => {
    for (const block of blocksOf(source, positions, open)) children.push(block)
    open = []
  }
  for (const block of root.children) {
    if (block.type === 'paragraph' && !block.data?.furniture) for (const leaf of block.children) open.push({ node: block, leaf })
    else {
      close()
      children.push(block)
    }
  }
  close()
  return { ...result, folded: source.folded, root: { ...root, children } }
}

/** The paragraphs of neighbouring lines, with the tables that some of them draw. */
function blocksOf(source: SourceText, positions: LineIndex, leaves: readonly Leaf[]): Block[] {
  const lines = leaves.map((each) => lineOf(source, each))
  const blocks: Block[] = []
  let open: Leaf[] = []
  const close = (): void => {
    const [first] = open
    if (first) blocks.push(partOf(first.node, open))
    open = []
  }
  for (let at = 0; at < leaves.length; ) {
    const each = leaves[at] as Leaf
    const table = drawnTable(source, lines, at)
    if (table || each.node !== open[0]?.node) close()
    if (table) blocks.push(tableNode(source, positions, table, lines[at] as TextLine))
    else open.push(each)
    at = table?.to ?? at + 1
  }
  close()
  return blocks
}

/** A paragraph with some of its lines. */
function partOf(node: Paragraph, leaves: readonly Leaf[]): Paragraph {
  if (leaves.length === node.children.length) return node
  const children = leaves.map(({ leaf }) => leaf)
  const [first, last] = [children[0] as Text, children.at(-1) as Text]
  return { ...node, children, position: { start: first.position.start, end: last.position.end } }
}

function lineOf(source: SourceText, { node, leaf }: Leaf): TextLine {
  const { start, end } = leaf.position
  return describe(source, start.offset ?? 0, end.offset ?? 0, leaf === node.children[0] && node.data?.gapBefore === true)
}
