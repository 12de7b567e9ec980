/** Settles ordinals that only the items around them can tell: `11.121人才梯队项目` after `10.` (PHRASINGS O-20). */
import { readDoubtfulOrdinal } from './ordinal.ts'
import type { OutlineBlock } from './types.ts'

/** Gives a doubtful number to a paragraph that goes on counting where the last item of its style stopped. One pass. */
export function settleOrdinals(blocks: readonly OutlineBlock[]): void {
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
