/**
 * Headings that are units: `县公安局⏎1.维护秩序。⏎2.疏导交通。⏎县教育局：⏎1.……`. They have no number of their own; the items that begin anew below each, or the
 * duty that follows (`负责维护秩序。`), tell them from names in a text.
 */

import { codeSet } from '../tree/codes.ts'
import { BODY_ENDS, ISSUER_ENDS } from '../vocabulary/letterhead.ts'
import { DUTY_WORDS } from '../vocabulary/roles.ts'
import { EACH, UNIT_ENDINGS } from '../vocabulary/units.ts'
import { closes } from './join.ts'
import { meaningOfLine } from './labels.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

const SHORTEST = 3
const LONGEST = 40
const FEWEST = 2
const ENDS = [...new Set([...ISSUER_ENDS, ...UNIT_ENDINGS])]
const BODY = BODY_ENDS.join('|')
/** 县教育局, 县水利局、各乡镇政府：; what is no office by its name needs 各 or a colon: 各中小学校, 公安机关交通管理部门：. */
const UNITS = new RegExp(
  `^(?:[^,。;:!?]*(?:${ENDS.join('|')})(?:[(][^()]{1,20}[)])?:?|${EACH}[^,。;:!?]+(?:${BODY}):?|[^,。;:!?]+(?:${BODY}):)$`,
)
const LAST = codeSet([...[...ENDS, ...BODY_ENDS].map((end) => end.slice(-1)), ':', ')'])
const DUTY = new RegExp(`^(?:${DUTY_WORDS.join('|')})`)

/**
 * Marks such headings, where a document has several. Beside these any sentence may follow, and numbers that run on where the first one stands above
 * the first number: below it they would close the items. One pass.
 */
export function markUnitLines(blocks: readonly OutlineBlock[]): void {
  const found: Paragraph[] = []
  let sure = 0
  for (const [i, line] of blocks.entries()) {
    const below = blocks[i + 1]
    if (line.type !== 'paragraph' || below?.type !== 'paragraph' || below.kind !== 'body' || !mayHead(line)) continue
    const opens = opensWork(below)
    if (!opens && (sure === 0 || !goesOn(below))) {
      if (below.ordinal && isUnits(line)) return
      continue
    }
    const above = blocks[i - 1]
    if (!isUnits(line) || (above?.type === 'paragraph' && isOpen(above))) continue
    found.push(line)
    if (opens) sure++
  }
  if (found.length >= FEWEST) for (const line of found) line.heads = 'units'
}

function mayHead({ kind, ordinal, heads, data, passage: { folded } }: Paragraph): boolean {
  const plain = kind === 'body' && !ordinal && !heads && !data.heading
  return plain && folded.length >= SHORTEST && folded.length <= LONGEST && LAST.has(folded.charCodeAt(folded.length - 1))
}

function isUnits({ passage }: Paragraph): boolean {
  return UNITS.test(passage.folded) && meaningOfLine(passage) !== 'label'
}

/** A first item, or a sentence without its subject: 负责维护秩序。 */
function opensWork({ ordinal, passage }: Paragraph): boolean {
  return ordinal ? ordinal.value === 1 : DUTY.test(passage.folded) && closes(passage)
}

/** An item, or a sentence. */
function goesOn({ ordinal, passage }: Paragraph): boolean {
  return ordinal !== null || closes(passage)
}

/** The line below belongs to this one: the value of a label, the rest of a sentence. */
function isOpen({ kind, ordinal, passage }: Paragraph): boolean {
  if (kind !== 'body') return false
  return meaningOfLine(passage) === 'label' || (ordinal !== null && !closes(passage) && passage.length > LONGEST)
}
