/** What a line end or a page parted: numbers and labels from their text (PHRASINGS ), names of attachments, sentences by running heads and lone page numbers (H-58, H-59). */
import { goesOnName } from './attachments.ts'
import { closes } from './join.ts'
import { meaningOfLine } from './labels.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Longest piece of a label that a line end can cut off: 牵头责任单. */
const LABEL_PIECE = 6
/** A line this long was filled, not ended. */
const FULL_LINE = 20
/** Shortest running head that counts. */
const RUNNING_HEAD = 6
const LONE_NUMBER = /^\d{1,3}$/
const IN_SENTENCE = /[,。;、]/

/** Blocks in order, numbers and torn labels joined to what they belong to; furniture inside sentences is marked as layout. One pass. */
export function joinFrame(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const joined: OutlineBlock[] = []
  const titles = new Set<string>()
  let last: Paragraph | null = null
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') {
      last = null
      joined.push(block)
      continue
    }
    const next = nextBody(blocks, i)
    if (block.kind === 'title' || block.kind === 'planTitle') titles.add(block.passage.folded)
    if (block.kind === 'body' && last && isFurniture(block, last, next, titles)) block.kind = 'layout'
    if (block.kind === 'body' && last && continues(last, block)) {
      last.passage = last.passage.concat(block.passage)
      continue
    }
    joined.push(block)
    if (block.kind !== 'layout' && block.kind !== 'furniture') last = block
  }
  return joined
}

function nextBody(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const next = blocks[at + 1]
  return next?.type === 'paragraph' && next.kind === 'body' ? next : null
}

/** A page's running head is one of the document's titles again; a lone number inside a sentence is a page's. */
function isFurniture(block: Paragraph, last: Paragraph, next: Paragraph | null, titles: ReadonlySet<string>): boolean {
  const { folded } = block.passage
  if (folded.length >= RUNNING_HEAD && titles.has(folded)) return true
  if (!LONE_NUMBER.test(folded) || !next || next.ordinal || !block.data.gapBefore || !next.data.gapBefore) return false
  const open = last.kind === 'body' && last.passage.length >= FULL_LINE && !closes(last.passage)
  return open && IN_SENTENCE.test(last.passage.folded) && next.passage.length > 3
}

/** Whether `block` goes on with the number, the piece of a label or the broken name of an attachment that `last` is. */
function continues(last: Paragraph, block: Paragraph): boolean {
  if (last.kind === 'attachmentNote') return goesOnName(last, block)
  if (last.kind !== 'body' || block.ordinal || block.data.heading) return false
  if (last.ordinal) return last.ordinal.length === last.passage.length && meaningOfLine(block.passage) !== 'label'
  return (
    last.passage.length <= LABEL_PIECE &&
    !IN_SENTENCE.test(last.passage.folded) &&
    // 责任人：张三 has its label whole.
    !last.passage.folded.includes(':') &&
    meaningOfLine(block.passage) === null &&
    meaningOfLine(last.passage.concat(block.passage)) === 'label'
  )
}
