/** What a page shows above its document: the table of metadata, a line a cell (PHRASINGS H-60 to H-63). */
import { oneOf } from '../tree/alternatives.ts'
import type { Passage } from '../tree/passage.ts'
import { BARE_METADATA_LABELS, METADATA_LABELS, TITLE_LABELS, WEAK_METADATA_LABELS } from '../vocabulary/letterhead.ts'
import { isAddressees } from './addressees.ts'
import { isTitleEnd } from './titles.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph } from './types.ts'

const LONGEST_VALUE = 120
const FEWEST_LABELS = 2
const LABELS: readonly string[] = [...METADATA_LABELS.map(({ label }) => label), ...WEAK_METADATA_LABELS]
const LABEL = new RegExp(`^·?(?:${LABELS.join('|')}):$`)
const BARE_LABEL = new RegExp(oneOf([...LABELS, ...BARE_METADATA_LABELS]), 'y')
const TITLE_LABEL = new RegExp(`^·?(?:${TITLE_LABELS.join('|')}):$`)

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
