/** Settles ordinals that only the items around them can tell: `11.121人才梯队项目` after `10.` (PHRASINGS O-20). */

import type { Ordinal } from './ordinal.ts'
import { readDoubtfulOrdinal, readLooseOrdinal } from './ordinal.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/**
 * `一，指导思想`, `二 整治内容`: headings whose number has another mark. They count where the next number of the same form follows further down (O-02).
 */
function settleLoose(blocks: readonly OutlineBlock[]): void {
  const loose: { block: Paragraph; ordinal: Ordinal }[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body' || block.ordinal) continue
    const ordinal = readLooseOrdinal(block.passage)
    if (ordinal) loose.push({ block, ordinal })
  }
  for (const [i, { block, ordinal }] of loose.entries()) {
    const before = loose[i - 1]?.ordinal.value
    const after = loose[i + 1]?.ordinal.value
    if (before === ordinal.value - 1 || (ordinal.value === 1 && after === 2)) block.ordinal = ordinal
  }
}

/** Gives a doubtful number to a paragraph that goes on counting where the last item of its style stopped. One pass. */
export function settleOrdinals(blocks: readonly OutlineBlock[]): void {
  settleLoose(blocks)
  let last = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    if (block.ordinal?.style === '1.') last = block.ordinal.value
    if (block.ordinal || last === 0) continue
    const doubtful = readDoubtfulOrdinal(block.passage)
    if (doubtful?.value !== last + 1) continue
    block.ordinal = doubtful
    last = doubtful.value
  }
}
