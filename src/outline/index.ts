/** Block tree → outline: kinds of lines, torn lines joined, parts, sections and items. */
import type { Root } from '../tree/nodes.ts'
import type { SourceText } from '../tree/passage.ts'
import { flatten } from './flatten.ts'
import { joinFrame } from './frame.ts'
import { joinTorn } from './join.ts'
import { markLetterhead } from './letterhead.ts'
import { settleOrdinals } from './number.ts'
import { joinMetadata } from './page.ts'
import { markPeriods } from './periods.ts'
import { isFilled, widthOfLines } from './set-lines.ts'
import { stitchTables } from './stitch.ts'
import { markTail } from './tail.ts'
import { buildParts } from './tree.ts'
import type { Outline } from './types.ts'
import { markUnitLines } from './unit-lines.ts'
import { recoverVertical } from './vertical.ts'

/** Makes the outline of a block tree over `source`. Any tree gives an outline. */
export function outline(source: SourceText, root: Root): Outline {
  const width = widthOfLines(root)
  const flat = joinMetadata(stitchTables(recoverVertical(source, flatten(source, root, width))))
  markTail(flat)
  markPeriods(flat)
  settleOrdinals(flat)
  markUnitLines(flat)
  markLetterhead(flat)
  const blocks = joinTorn(joinFrame(flat), (end) => width !== null && isFilled(source, end, width))
  return { source, blocks, parts: buildParts(blocks), messages: [] }
}
