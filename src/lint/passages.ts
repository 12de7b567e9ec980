/** The running text of a document, for rules about characters. */
import { passagesIn } from '../outline/flatten.ts'
import type { LineKind, Paragraph, TableBlock } from '../outline/types.ts'

import type { Passage, SourceText } from '../tree/passage.ts'
import type { RuleContext, Visitor } from './types.ts'

/** What a site or a page put around the text: nobody's to mend. */
const AROUND: ReadonlySet<LineKind> = new Set(['furniture', 'layout', 'metadata'])

/** The same table is asked for by each rule about characters. */
const cells = new WeakMap<TableBlock, readonly Passage[]>()

/**
 * A visitor that calls `see` for each paragraph and each paragraph of a table's cells, in document order, page furniture and the metadata of web
 * pages left out. `paragraph` is null for text of a cell.
 */
export function seeTexts(
  context: Pick<RuleContext, 'document'>,
  see: (text: Passage, paragraph: Paragraph | null) => void,
): Pick<Visitor, 'paragraph' | 'table'> {
  const source = context.document?.outline.source
  return {
    paragraph(paragraph) {
      if (!AROUND.has(paragraph.kind)) see(paragraph.passage, paragraph)
    },
    table(table) {
      if (source) for (const text of textsOf(table, source)) see(text, null)
    },
  }
}

function textsOf(table: TableBlock, source: SourceText): readonly Passage[] {
  const known = cells.get(table)
  if (known) return known
  const texts = table.node.children.flatMap((row) => row.children.flatMap((cell) => passagesIn(source, cell.children)))
  cells.set(table, texts)
  return texts
}
