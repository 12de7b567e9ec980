/** Words that head a part of a list of units: `市直：市教育局、市财政局；县区：各县（市、区）政府`. */

import { oneOf } from '../../tree/alternatives.ts'
import type { Passage } from '../../tree/passage.ts'
import { GROUP_HEADS } from '../../vocabulary/units.ts'
import type { Piece } from './model.ts'

const GROUP_HEAD = new RegExp(`^${oneOf(GROUP_HEADS.before)}?${oneOf(GROUP_HEADS.words)}${oneOf(GROUP_HEADS.after)}?$`)
const LONGEST = 10
/** How far into a run its colon is looked for. */
const REACH = 60

/** Where `市直：` stands at the head of a run, or behind a break in it; null where none does or nothing follows. The words are the table's, no name. */
export function groupHead(list: Passage, run: Piece): { from: number; to: number } | null {
  const near = list.folded.slice(run.from, Math.min(run.to, run.from + REACH)).indexOf(':')
  const colon = run.from + near
  if (near < 0 || colon + 2 >= run.to) return null
  let from = colon - 1
  while (from > run.from && colon - from <= LONGEST && !list.jointBefore(from)) from--
  return GROUP_HEAD.test(list.folded.slice(from, colon)) ? { from, to: colon + 1 } : null
}
