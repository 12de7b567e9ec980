/** The role words after a list, read backwards: `市林业局按照职责分工具体负责` → 市林业局 + responsible (section 2.3). */

import { gather } from '../../tree/gather.ts'
import {
  DIRECTED_STARTS,
  DIRECTING_VERBS,
  LABEL_ENDINGS,
  MODIFIERS,
  NAME_TAILS,
  ROLE_WORDS,
  ROLES,
} from '../../vocabulary/roles.ts'
import type { Role } from './model.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  gather(ROLES, (role) => ROLE_WORDS[role].map((word) => [word as string, role] as const)),
)
const WORDS = suffixTable([...new Set<string>([...ROLE_OF.keys(), ...MODIFIERS])])
const LABEL_END = suffixTable(LABEL_ENDINGS)
const NAMES = suffixTable(NAME_TAILS)
const DIRECTING = prefixTable(DIRECTING_VERBS)
const DIRECTED = prefixTable(DIRECTED_STARTS)

/** The words at the end of a run: where they begin, and the role they give (null if there are only modifiers). */
export interface RoleTail {
  start: number
  role: Role | null
}

/**
 * Strips role words and modifiers from the end of `folded.slice(from, to)`. Of several words 牵头 wins, then the last word if it supervises
 * (负责督导), then support (配合落实), then responsible. 市政协办 ends with a name.
 */
export function roleTail(folded: string, from: number, to: number): RoleTail {
  let start = to
  let last: Role | null = null
  let role: Role | null = null
  for (;;) {
    const length = suffixLength(folded, WORDS, start, from)
    if (length === 0 || suffixLength(folded, NAMES, start, from) > length) break
    const found = ROLE_OF.get(folded.slice(start - length, start))
    start -= length
    if (!found) continue
    last ??= found
    role = stronger(role, found, last)
  }
  return { start, role }
}

function stronger(held: Role | null, found: Role, last: Role): Role {
  if (held === null) return found
  if (held === 'lead' || found === 'lead') return 'lead'
  if (last === 'supervise') return last
  return RANK[found] > RANK[held] ? found : held
}

const RANK: Record<Role, number> = { responsible: 0, support: 1, supervise: 2, lead: 3 }

/** The role of a bracket after or before a name that holds nothing but role words: `牵头`, `按职责分工负责`, `配合单位`. */
export function roleOfWords(folded: string): Role | null {
  // 协办, 主办: 办 is no ending of these.
  const whole = roleTail(folded, 0, folded.length)
  if (whole.start === 0) return whole.role
  const ending = suffixLength(folded, LABEL_END)
  const to = ending > 0 && ending < folded.length ? folded.length - ending : folded.length
  const tail = roleTail(folded, 0, to)
  return tail.start === 0 ? tail.role : null
}

/**
 * True where those stand who are told to do the work: 经济办负责 + `组织各企业具体实施`. They are no units of the clause, and the word at its end is not theirs.
 */
export function directs(folded: string, from: number, to: number): boolean {
  const verb = prefixLength(folded, DIRECTING, from)
  return verb > 0 && prefixLength(folded, DIRECTED, from + verb) > 0 && roleTail(folded, from, to).start < to
}
