/** Gives the prefix that a list shares back to its later names: `市教育局、财政局` → 市财政局 (N-02 to N-05, N-14). */

import type { Passage } from '../../tree/passage.ts'
import {
  DEPARTMENT_LEVELS,
  DEPARTMENT_STEMS,
  EACH,
  FALSE_LEVELS,
  LEVELS,
  LONG_LEVELS,
  MIXED_BODIES,
  NO_PREFIX_PARTS,
  NOT_PLACES,
  OTHER_SHORT_ENDINGS,
  PARTY_BODIES,
  PARTY_PREFIXES,
  RESTORABLE_ENDINGS,
  SHORT_OFFICE_ENDINGS,
  YOUTH_LEAGUES,
} from '../../vocabulary/units.ts'
import type { ListedUnit, UnitMention } from './model.ts'
import { isCollective, withoutTrailingBrackets } from './names.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const STEMS = prefixTable(DEPARTMENT_STEMS)
const STEM: ReadonlySet<string> = new Set(DEPARTMENT_STEMS)
const LONG = prefixTable(LONG_LEVELS)
const FALSE = prefixTable(FALSE_LEVELS)
const PARTY = prefixTable(PARTY_PREFIXES)
const ENDINGS = suffixTable(RESTORABLE_ENDINGS)
const PARTY_BODY: ReadonlySet<string> = new Set(PARTY_BODIES)
const MIXED_BODY: ReadonlySet<string> = new Set(MIXED_BODIES)
const NO_PREFIX = new RegExp(NO_PREFIX_PARTS.join('|'))
const PLACES = suffixTable(NOT_PLACES)
const LEAGUE: ReadonlySet<string> = new Set(YOUTH_LEAGUES)
const LONGEST_PLACE = 6
const SHORT_OFFICE = new RegExp(`^(?!.*[${LEVELS}])[\\u4e00-\\u9fff]{1,3}(?:${SHORT_OFFICE_ENDINGS.join('|')})$`)
const OTHER_SHORT = suffixTable(OTHER_SHORT_ENDINGS)
/** Length of the place in a short name of its own: 临澜海事局. */
const SHORT_PLACE = 2

/** True if the level character at `at` only begins a longer word: 市场监管局, 区域发展办 (N-05, N-17). */
export function startsFalseLevel(folded: string, at: number): boolean {
  return prefixLength(folded, FALSE, at) > 0
}

/**
 * Length of the government's prefix of a name: `市教育局` → 1, `青梧县教育局` → 3, `市场监管局` → 0, `各县政府` → 0.
 * A place counts only before a known department.
 */
export function governmentPrefix(name: string): number {
  if (name.length < 3) return 0
  // 县乡村振兴局 begins like 县乡 but is 县 and a known department.
  if (LEVELS.includes(name.charAt(0))) return startsFalseLevel(name, 0) && prefixLength(name, STEMS, 1) === 0 ? 0 : 1
  const long = prefixLength(name, LONG)
  if (long > 0 && prefixLength(name, STEMS, long) > 0) return long
  if (prefixLength(name, STEMS) > 0) return 0
  for (let at = 1; at <= LONGEST_PLACE && at < name.length - 2; at++) {
    if (!LEVELS.includes(name.charAt(at))) continue
    if (prefixLength(name, STEMS, at + 1) === 0 && !isPartyPrefix(name, at)) continue
    if (suffixLength(name, PLACES, at + 1) > 0) return 0
    return at + 1
  }
  return 0
}

function isPartyPrefix(name: string, at: number): boolean {
  const length = prefixLength(name, PARTY, at)
  return length > 0 && at + length < name.length
}

/** True for a name that says by itself that a unit begins with it: 市财政局, 县委宣传部, 各区政府; not 镇政府, 市场监管局. */
export function opensOffice(name: string): boolean {
  if (name.startsWith(EACH)) return name.length > 2 && LEVELS.includes(name.charAt(1))
  return (prefixLength(name, PARTY) > 0 || (governmentPrefix(name) === 1 && isBareDepartment(name.slice(1)))) && name.length > 3
}

/** True for an office that no aside begins with, by its government and its department: 市财政局, 青梧县教育局, 县委宣传部, 各区政府. */
export function isSureOffice(name: string): boolean {
  if (opensOffice(name)) return true
  const own = governmentPrefix(name)
  return own > 1 && isBareDepartment(name.slice(own))
}

/** The prefixes that the names read so far offer. */
export class SharedPrefixes {
  private level: Passage | null = null
  private party: Passage | null = null
  private afterParty = false

  /** Restores the prefix of the next name of the list, in reading order, and learns from it. */
  next(unit: ListedUnit): UnitMention {
    const { passage } = unit
    const name = passage.folded
    const collective = isCollective(name)
    if (collective) return { passage, name: passage.text, collective }
    const bare = withoutTrailingBrackets(name)
    const own = LEAGUE.has(bare) ? 0 : governmentPrefix(bare)
    if (own > 0 || LEAGUE.has(bare)) {
      this.learn(passage, own)
      return { passage, name: passage.text, collective }
    }
    const restored = this.prefixFor(bare)
    if (!restored) return { passage, name: passage.text, collective }
    return { passage, name: restored.text + passage.text, restored, collective }
  }

  private learn(passage: Passage, own: number): void {
    if (own === 0) {
      this.level = passage.slice(1, 2)
      this.afterParty = false
      return
    }
    this.level = passage.slice(0, own)
    const party = prefixLength(passage.folded, PARTY, own - 1)
    this.afterParty = party > 0 && own - 1 + party < passage.length
    if (this.afterParty) this.party = passage.slice(0, own - 1 + party)
  }

  private prefixFor(bare: string): Passage | null {
    if (PARTY_BODY.has(bare)) return this.party
    if (MIXED_BODY.has(bare)) {
      if (this.party && (this.afterParty || prefixLength(bare, STEMS) === 0))
        return this.afterParty || bare.length < 4 ? this.party : null
      return prefixLength(bare, STEMS) > 0 ? this.level : null
    }
    if (!this.level) return null
    return isBareDepartment(bare) || (DEPARTMENT_LEVELS.includes(this.level.folded.slice(-1)) && isShortOffice(bare))
      ? this.level
      : null
  }
}

/** True for a department's name without prefix: 财政局, 市场监管局, 农业农村; not for companies, schools, places (N-07). */
function isBareDepartment(name: string): boolean {
  if (prefixLength(name, STEMS) === 0 || NO_PREFIX.test(name)) return false
  return STEM.has(name) || suffixLength(name, ENDINGS) > 0
}

/** True for a short name of an office that no list knows: 建委, 人事局, 法制办, 外经贸局; not for one with a place of its own. */
function isShortOffice(name: string): boolean {
  if (!SHORT_OFFICE.test(name) || NO_PREFIX.test(name) || suffixLength(name, OTHER_SHORT) > 0) return false
  return prefixLength(name, STEMS, SHORT_PLACE) === 0
}

/** Restores the prefixes of a list in reading order. */
export function restorePrefixes(units: readonly ListedUnit[]): UnitMention[] {
  const shared = new SharedPrefixes()
  return units.map((unit) => shared.next(unit))
}
