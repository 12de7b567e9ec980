/** A unit and its own duty beside the roles of others: `市教育局负责，市财政局做好资金保障`. */
import { oneOf } from '../../tree/alternatives.ts'
import { DUTY_NAME_TAILS, HELPING_WORDS, OWN_DUTY_OPENERS, OWN_DUTY_VERBS, ROLE_WORDS } from '../../vocabulary/roles.ts'
import { UNIT_ENDINGS } from '../../vocabulary/units.ts'
import type { Role } from './model.ts'
import { isCollective, isGeneric, isUnitName, withoutTrailingBrackets } from './names.ts'
import { isSureOffice } from './prefix.ts'
import { roleOfWords } from './rolewords.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const VERB = new RegExp(`${oneOf(OWN_DUTY_OPENERS)}?${oneOf(OWN_DUTY_VERBS)}(?!${DUTY_NAME_TAILS.join('|')})`, 'g')
/** Words that say more than that the work is done. */
const ROLE_VERBS = prefixTable([...ROLE_WORDS.lead, ...ROLE_WORDS.supervise])
const SHORTEST_UNIT = 2
const HELPS = new RegExp(oneOf(HELPING_WORDS))
const ENDINGS = suffixTable(UNIT_ENDINGS)

/** Where the duty begins behind the unit that a run opens with: `市财政局做好资金保障` → 4, `市委组织部组织培训` → 5; 0 where there is none. */
export function ownDutyAt(run: string): number {
  if (suffixLength(withoutTrailingBrackets(run), ENDINGS) > 0) return 0
  for (const { index } of run.matchAll(VERB)) {
    const unit = run.slice(0, index)
    if (index >= SHORTEST_UNIT && !isGeneric(unit) && isUnitName(unit)) return index
  }
  return 0
}

/** The part that a duty gives: its own first word's, help to the others, or a duty of its own. */
export function roleOfDuty(words: string): Role {
  const verb = prefixLength(words, ROLE_VERBS)
  return roleOfWords(words.slice(0, verb)) ?? (HELPS.test(words) ? 'support' : 'responsible')
}

/** True for a unit that a duty may follow in a bracket: an office told by its government, or a group. */
export function mayHaveDuty(unit: string): boolean {
  return isSureOffice(unit) || isCollective(unit)
}
