/**
 * Lines of the frame that a line end or a page cut: copies and attachments over several lines (PHRASINGS H-40, H-52), numbers and labels
 * parted from their text, running heads and lone page numbers inside a sentence (H-58, H-59).
 */
import { closes } from './join.ts'
import { meaningOfLine } from './labels.ts'
import { readOrdinal } from './ordinal.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Longest line of a list of attachments or copies. */
const LISTED = 80
/** Longest piece of a label that a line end can cut off: 牵头责任单. */
const LABEL_PIECE = 6
/** A line this long was filled, not ended. */
const FULL_LINE = 20
/** Shortest running head that counts. */
const RUNNING_HEAD = 6
const LONE_NUMBER = /^\d{1,3}$/
const IN_SENTENCE = /[,。;、]/
const LIST_GOES_ON = /[,、;]$/
const LIST_MARK = /[,、;。]/

/** Blocks in order, cut lines of the frame joined to what they go on with; furniture inside sentences is marked as layout. One pass. */
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

/** Whether `block` goes on with the list, the number or the label that `last` is. */
function continues(last: Paragraph, block: Paragraph): boolean {
  if (last.kind === 'copiedTo') return goesOnCopies(last, block)
  if (last.kind === 'attachmentNote') return goesOnAttachments(last, block)
  if (last.kind !== 'body' || block.ordinal || block.data.heading) return false
  if (last.ordinal) return last.ordinal.length === last.passage.length && meaningOfLine(block.passage) === null
  return (
    last.passage.length <= LABEL_PIECE &&
    !IN_SENTENCE.test(last.passage.folded) &&
    meaningOfLine(block.passage) === null &&
    meaningOfLine(last.passage.concat(block.passage)) === 'label'
  )
}

/** `抄送：县委各部委，县纪委办，⏎县人武部；县法院。`: until a 。 ends the list. */
function goesOnCopies(last: Paragraph, block: Paragraph): boolean {
  const { folded } = last.passage
  if (folded.endsWith('。') || block.ordinal || block.passage.length > LISTED) return false
  return LIST_GOES_ON.test(folded) || (folded.length >= FULL_LINE && !block.data.gapBefore && LIST_MARK.test(block.passage.folded))
}

/** `附件：1.任务分工表⏎2.联系人名单`: the next number of the list, behind its label. */
function goesOnAttachments(last: Paragraph, block: Paragraph): boolean {
  const { ordinal, passage } = block
  if (!ordinal || passage.length > LISTED || passage.folded.includes('。')) return false
  const { folded } = last.passage
  const from = folded.lastIndexOf(`${ordinal.value - 1}${folded[folded.indexOf(':') + 2] ?? ''}`)
  const before = from > 0 ? readOrdinal(last.passage, from) : null
  return before?.style === ordinal.style && before.value === ordinal.value - 1
}
