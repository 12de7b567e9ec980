/** Finds the tables that are lines of text as they come: cells parted by pipes or wide blanks, cells one a line. */
import type { SourceText } from '../tree/passage.ts'
import { blankTableAt } from './blank-table.ts'
import { headlessAt } from './headless.ts'
import { kindOf } from './kinds.ts'
import { type LineTable, LineTables } from './line-table.ts'
import { framedLine, isCaptionRow, isFootRow, PIPES, pipeTableAt } from './pipes.ts'
import { spacedTableAt } from './spaced.ts'
import type { OutlineBlock } from './types.ts'
import { wideTableAt } from './wide.ts'

/** Blocks in order; each run of lines that is such a table is a table block. */
export function recoverVertical(source: SourceText, all: readonly OutlineBlock[]): OutlineBlock[] {
  // Markdown's own pipes are not in the text.
  const piped = source.folded.includes('|') || all.some((block) => block.type === 'table' && block.node.data?.loose)
  const blocks = piped ? withoutPipes(source, all) : all
  const recovered: OutlineBlock[] = []
  const lines = new LineTables(source, blocks)
  let bare = 0
  for (let i = 0; i < blocks.length; ) {
    let table: LineTable | null =
      lines.tableAt(i) ?? wideTableAt(source, blocks, i) ?? spacedTableAt(blocks, i) ?? blankTableAt(blocks, i)
    if (!table && i >= bare) {
      const found = headlessAt(blocks, i)
      if ('tried' in found) bare = found.tried
      else table = found
    }
    if (table) {
      recovered.push(table.block, ...(table.between ?? []))
      i = table.to
    } else recovered.push(blocks[i++] as OutlineBlock)
  }
  return recovered
}

/** The blocks with tables of lines parted by pipes put together; pipes that stand alone elsewhere are layout. */
function withoutPipes(source: SourceText, all: readonly OutlineBlock[]): OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  const marks: OutlineBlock[] = []
  const effort = { left: EFFORT * (all.length + 1) }
  let below = 0
  for (let i = 0; i < all.length; ) {
    const line = all[i] as OutlineBlock
    const piped = line.type === 'paragraph' && line.passage.folded.includes(PIPE) && !PIPES.test(line.passage.folded)
    if (piped && (i < below || isFootRow(line) || isCaptionRow(source, all, i))) {
      const { caption, pipe } = framedLine(line.passage)
      blocks.push({ ...line, passage: caption, kind: kindOf(caption), data: { ...line.data, gapBefore: true } })
      if (pipe.length > 0) marks.push({ ...MARK, passage: pipe })
      i++
      continue
    }
    const table = pipeTableAt(source, all, i, effort)
    if (table) {
      blocks.push(table.block)
      if (table.marks.length > 0) marks.push({ ...MARK, passage: table.marks })
      i = table.to
      below = table.below
      continue
    }
    const block = all[i++] as OutlineBlock
    if (block.type === 'paragraph' && PIPES.test(block.passage.folded)) marks.push({ ...block, kind: 'layout' })
    else blocks.push(block)
  }
  return [...blocks, ...marks]
}

/** How often each block may be looked at. */
const EFFORT = 4
const PIPE = '|'
const MARK = { type: 'paragraph', kind: 'layout', ordinal: null, data: {} } as const
