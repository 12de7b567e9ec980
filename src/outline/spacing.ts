/** Tells the blank lines of a letter from those that a page puts under every line. */
import type { Paragraph } from './types.ts'

/** So many lines above and below are looked at. */
const REACH = 4

/**
 * Whether a blank line parts the line from the one above it; where one stands above all lines around, but for those of the page's box
 * (发布机构：……), it parts nothing.
 */
export function hasGapAbove(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!paragraphs[at]?.data.gapBefore) return false
  return !paragraphs
    .slice(Math.max(1, at - REACH), at + REACH + 1)
    .every(({ data, kind }) => data.gapBefore || kind === 'metadata')
}
