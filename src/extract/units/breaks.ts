/** Names that a line break or a blank cut though both pieces look whole (N-62). */
import { cutsStem } from '../../outline/torn-stem.ts'
import { codeSet } from '../../tree/codes.ts'
import {
  BRANCHES,
  COLLECTIVE_STARTS,
  CONTINUABLE_ENDS,
  DEPARTMENT_STEMS,
  EACH,
  LEVEL_TAILS,
  LEVELS,
  NAME_CONTINUATIONS,
  PARTY_BODIES,
  PARTY_PREFIXES,
  PLACE_GOVERNMENTS,
  UNIT_KINDS,
} from '../../vocabulary/units.ts'
import { endsAsOffice, isCollective, isGeneric, isOffice, isUnitName } from './names.ts'
import { opensOffice } from './prefix.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const PARTY: ReadonlySet<string> = new Set(PARTY_PREFIXES)
const PARTY_BODY: ReadonlySet<string> = new Set(PARTY_BODIES)
const CONTINUES: ReadonlySet<string> = new Set(NAME_CONTINUATIONS)
const TAILS: ReadonlySet<string> = new Set(LEVEL_TAILS)
const STEMS = prefixTable(DEPARTMENT_STEMS)
const GROUP_STARTS = prefixTable(COLLECTIVE_STARTS)
const KINDS = suffixTable(UNIT_KINDS)
const PLACE_GOVERNMENT = suffixTable(PLACE_GOVERNMENTS)
const GOVERNMENTS = suffixTable(LEVEL_TAILS)

/**
 * True if the text after a break goes on with the name before it, though both look whole: `市政府⏎办公室`, `县委⏎组织部`,
 * `市生态环境局⏎青梧分局` (N-62). `left` and `right` are folded.
 */
export function joinsOver(left: string, right: string): boolean {
  if (right.length < 2 || right.startsWith('(')) return true
  if (PARTY.has(left)) return PARTY_BODY.has(right) || CONTINUES.has(right)
  if (CONTINUES.has(right) && !left.endsWith(right)) return CONTINUABLE.has(left.charCodeAt(left.length - 1))
  if (TAILS.has(right) && isCollective(left)) return !namesGovernment(left)
  if (left.startsWith(EACH) && opensKind(left.slice(EACH.length)) && closesKind(right)) return true
  if (LEVELS.includes(right.charAt(0))) return false
  if (prefixLength(right, STEMS) > 0) return cutsStem(left, right)
  for (const [ending, branches] of BRANCHES) {
    if (!left.endsWith(ending)) continue
    for (const branch of branches) if (right.endsWith(branch) && !left.endsWith(branch)) return true
  }
  return false
}

/**
 * True where a single blank is damage of a copy inside a name: between marks that part the names unless a government's office follows it
 * (N-61), elsewhere behind what is hardly a name.
 */
export function isTorn(left: string, right: string, marked: boolean): boolean {
  if (marked) return !(left.length > 2 && isOffice(left) && opensOffice(right))
  if (left.length < 3 || right.length < 3) return true
  if (!isCollective(left) || LEVELS.includes(right.charAt(0)) || right.startsWith(EACH)) return false
  // 各县招考办␣有关学校
  return !(isCollective(right) && endsAsOffice(left))
}

/** 各乡镇人民政府, which no 街道办事处 goes on with. */
function namesGovernment(name: string): boolean {
  return suffixLength(name, PLACE_GOVERNMENT) > 0 || suffixLength(name, GOVERNMENTS) > SHORT_GOVERNMENT
}

/** 政府, 街道: what may go on with 办公室, 办事处. */
const SHORT_GOVERNMENT = 2

/** 行政 of 各行政⏎执法部门: neither a unit nor a level. */
function opensKind(words: string): boolean {
  return words.length > 1 && !isUnitName(words) && !isGeneric(words) && !LEVELS.includes(words.charAt(words.length - 1))
}

/** 执法部门, not 相关部门. */
function closesKind(words: string): boolean {
  return suffixLength(words, KINDS) > 0 && prefixLength(words, GROUP_STARTS) === 0
}

/** Last characters of names that an office may go on: 政府, 委, 会, 组, 部. */
const CONTINUABLE = codeSet(CONTINUABLE_ENDS)
