/** Plain text: the canonical text is the decoded file itself, so that every offset is an offset in the file. */
import type { Diagnostic } from '../../diagnostics/messages.ts'
import { fold } from '../../tree/fold.ts'
import { LineIndex } from '../../tree/lines.ts'
import type { Block, Root } from '../../tree/nodes.ts'
import type { SourceText } from '../../tree/passage.ts'
import { decode } from '../decode.ts'
import type { ReadResult } from '../reader.ts'
import { drawnTable } from './drawn.ts'
import { cutLines, type TextLine } from './lines.ts'
import { paragraphNode, tableNode } from './nodes.ts'
import { mayBeDrawn } from './strokes.ts'
import { tableAt } from './tables.ts'

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
