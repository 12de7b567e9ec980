/** What a page shows around its document: the table of metadata above it, a line a cell, and the links and buttons below (PHRASINGS H-60 to H-63). */
import { oneOf } from '../tree/alternatives.ts'
import { TAIL_START } from '../tree/page-words.ts'
import type { Passage } from '../tree/passage.ts'
import { FURNITURE_LINES, TAIL_ENDS } from '../vocabulary/furniture.ts'
import { BARE_METADATA_LABELS, METADATA_LABELS, TITLE_LABELS, WEAK_METADATA_LABELS } from '../vocabulary/letterhead.ts'
import { isAddressees } from './addressees.ts'
import { isTitleEnd } from './titles.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph } from './types.ts'

/** Longest line of a list of links: a title. */
const LONGEST_LINE = 80
const LONGEST_VALUE = 120
const FEWEST_LABELS = 2
const TAIL = new RegExp(`^[[(]?${TAIL_START}|(?:${TAIL_ENDS.join('|')}):?$`)
const LABELS: readonly string[] = [...METADATA_LABELS.map(({ label }) => label), ...WEAK_METADATA_LABELS]
const LABEL = new RegExp(`^·?(?:${LABELS.join('|')}):$`)
const BARE_LABEL = new RegExp(oneOf([...LABELS, ...BARE_METADATA_LABELS]), 'y')
const BUTTONS: ReadonlySet<string> = new Set(FURNITURE_LINES)
const LONGEST_ROW = 24
const PARTING = /[|/]/
const TITLE_LABEL = new RegExp(`^·?(?:${TITLE_LABELS.join('|')}):$`)

/** Marks the lines from the first link under a document to the end of the page as furniture, where no sentence stands among them. */
export function markTail(blocks: readonly OutlineBlock[]): void {
  let from = blocks.length
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') break
    const { folded } = block.passage
    if (folded.length > LONGEST_LINE || (block.kind !== 'furniture' && folded.includes('。'))) break
    if (TAIL.test(folded) || areButtons(folded)) from = i
  }
  for (const block of blocks.slice(from)) {
    if (block.type !== 'paragraph' || block.kind === 'layout') continue
    block.kind = 'furniture'
    block.ordinal = null
  }
}

/** A row of buttons: 打印|关闭. A single character may be a word of the document. */
function areButtons(folded: string): boolean {
  return folded.length > 1 && folded.length <= LONGEST_ROW && folded.split(PARTING).every((word) => BUTTONS.has(word))
}

/**
 * `发文机关：⏎⏎某县人民政府⏎⏎成文日期：⏎⏎2015年3月12日`: joins the labels of a metadata table to their values, where several stand like this.
 * A label that another follows, or what the letter begins with, has no value.
 */
export function joinMetadata(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const head = blocks.slice(0, HEAD_PARAGRAPHS)
  if (head.filter(isLabel).length < FEWEST_LABELS) return [...blocks]
  const joined: OutlineBlock[] = []
  let label: Paragraph | null = null
  for (const block of head) {
    if (isLabel(block)) {
      if (label) label.kind = 'metadata'
      label = block as Paragraph
      joined.push(block)
      continue
    }
    if (label) label.kind = 'metadata'
    if (label && block.type === 'paragraph' && isValue(block, label)) label.passage = label.passage.concat(block.passage)
    else joined.push(block)
    label = null
  }
  return [...joined, ...blocks.slice(head.length)]
}

function isValue(block: Paragraph, label: Paragraph): boolean {
  const { folded } = block.passage
  return (
    folded.length <= LONGEST_VALUE && !isAddressees(folded) && (!isTitleEnd(folded) || TITLE_LABEL.test(label.passage.folded))
  )
}

function isLabel(block: OutlineBlock): boolean {
  return block.type === 'paragraph' && block.passage.folded.endsWith(':') && LABEL.test(block.passage.folded)
}

/** Where the labels of a row without colons stand, blanks before and behind each: `索引号 640000017/2025-00121 文号 发布日期 2025-03-27` → three. */
export function bareLabels(passage: Passage): { from: number; to: number }[] {
  const { folded } = passage
  if (folded.includes('。') || folded.includes(':')) return []
  const starts = [0, ...passage.joints().map(({ at }) => at)]
  const labels: { from: number; to: number }[] = []
  for (const from of starts) {
    BARE_LABEL.lastIndex = from
    const to = from + (BARE_LABEL.exec(folded)?.[0].length ?? 0)
    if (to > from && (to === folded.length || passage.jointBefore(to))) labels.push({ from, to })
    else if (from === 0) return []
  }
  return labels
}
