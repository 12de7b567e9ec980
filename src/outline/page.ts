/** What a page shows around its document: the table of metadata above it, a line a cell, and the links and buttons below (PHRASINGS H-60 to H-63). */
import { TAIL_ENDS, TAIL_STARTS } from '../vocabulary/furniture.ts'
import { METADATA_LABELS } from '../vocabulary/letterhead.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph } from './types.ts'

/** Longest line of a list of links: a title. */
const LONGEST_LINE = 80
const LONGEST_VALUE = 120
const FEWEST_LABELS = 2
const TAIL = new RegExp(`^[[(]?(?:${TAIL_STARTS.join('|')})|(?:${TAIL_ENDS.join('|')}):?$`)
const LABEL = new RegExp(`^(?:${METADATA_LABELS.map(({ label }) => label).join('|')}):$`)

/** Marks the lines from the first link under a document to the end of the page as furniture, where no sentence stands among them. */
export function markTail(blocks: readonly OutlineBlock[]): void {
  let from = blocks.length
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') break
    const { folded } = block.passage
    if (folded.length > LONGEST_LINE || (block.kind !== 'furniture' && folded.includes('。'))) break
    if (TAIL.test(folded)) from = i
  }
  for (const block of blocks.slice(from)) {
    if (block.type !== 'paragraph' || block.kind === 'layout') continue
    block.kind = 'furniture'
    block.ordinal = null
  }
}

/** `发文机关：⏎⏎某县人民政府⏎⏎成文日期：⏎⏎2015年3月12日`: joins the labels of a metadata table to their values, where several stand like this. */
export function joinMetadata(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const head = blocks.slice(0, HEAD_PARAGRAPHS)
  if (head.filter(isLabel).length < FEWEST_LABELS) return [...blocks]
  const joined: OutlineBlock[] = []
  let label: Paragraph | null = null
  for (const block of head) {
    if (label && block.type === 'paragraph' && !isLabel(block) && block.passage.length <= LONGEST_VALUE) {
      label.passage = label.passage.concat(block.passage)
      label.kind = 'metadata'
      label = null
      continue
    }
    joined.push(block)
    label = isLabel(block) ? (block as Paragraph) : null
  }
  return [...joined, ...blocks.slice(head.length)]
}

function isLabel(block: OutlineBlock): boolean {
  return block.type === 'paragraph' && block.passage.folded.endsWith(':') && LABEL.test(block.passage.folded)
}
