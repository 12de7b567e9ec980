/** A unit and its own duty beside the roles of others: `市教育局负责，市财政局做好资金保障`. */
import { oneOf } from '../../tree/alternatives.ts'
import { HELPING_WORDS, OWN_DUTY_OPENERS, OWN_DUTY_VERBS } from '../../vocabulary/roles.ts'
import { UNIT_ENDINGS } from '../../vocabulary/units.ts'
import type { Role } from './model.ts'
import { isCollective, isGeneric, isUnitName } from './names.ts'
import { isSureOffice } from './prefix.ts'
import { suffixLength, suffixTable } from './words.ts'

const VERB = new RegExp(`${oneOf(OWN_DUTY_OPENERS)}?${oneOf(OWN_DUTY_VERBS)}`)
const HELPS = new RegExp(oneOf(HELPING_WORDS))
const ENDINGS = suffixTable(UNIT_ENDINGS)

/** Where the duty begins behind the unit that a run opens with: `市财政局做好资金保障` → 4, 0 where there is none. */
export function ownDutyAt(run: string): number {
  const at = VERB.exec(run)?.index ?? 0
  if (at < 2 || suffixLength(run, ENDINGS) > 0) return 0
  const unit = run.slice(0, at)
  return !isGeneric(unit) && isUnitName(unit) ? at : 0
}

/** The part that a duty gives: help to the others, or a duty of its own. */
export function roleOfDuty(words: string): Role {
  return HELPS.test(words) ? 'support' : 'responsible'
}

/** True for a unit that a duty may follow in a bracket: an office told by its government, or a group. */
export function mayHaveDuty(unit: string): boolean {
  return isSureOffice(unit) || isCollective(unit)
}
