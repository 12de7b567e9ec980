/** Names of offices in running text. */
import type { Passage } from '../tree/passage.ts'
import { AFTER_UNIT_NAMES, BEFORE_UNIT_NAMES } from '../vocabulary/lint-tasks.ts'
import { LEVELS, TOUCHING_ENDS } from '../vocabulary/units.ts'

/** A level where a name can begin, and as few characters as a name takes up to a last one that something else can follow. */
const NAME = new RegExp(
  `(?<=^|[${BEFORE_UNIT_NAMES}])[${LEVELS}][^、，。；：,;:.()[\\]\\n《》"]{2,14}?[${TOUCHING_ENDS}](?=$|[${AFTER_UNIT_NAMES}])`,
  'g',
)

/** `建立市司法局、市政务公开办及有关单位参与的机制` → 市司法局, 市政务公开办. */
export function* namesInText(text: Passage): Generator<{ name: string; passage: Passage }> {
  for (const found of text.folded.matchAll(NAME)) {
    const passage = text.slice(found.index, found.index + found[0].length)
    yield { name: passage.text, passage }
  }
}
