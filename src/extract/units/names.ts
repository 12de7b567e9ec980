/** Is a run of characters the name of a unit, and of one unit or of a group? */
import { oneOf } from '../../tree/alternatives.ts'
import { remembered } from '../../tree/memo.ts'
import { NAME_TAILS } from '../../vocabulary/roles.ts'
import {
  BARE_UNITS,
  BODY_OFFICES,
  COLLECTIVE_ENDS,
  COLLECTIVE_STARTS,
  EXPLAINING_STARTS,
  FALSE_GROUP_ENDS,
  FALSE_OFFICES,
  FALSE_UNITS,
  GENERIC_UNITS,
  GRADES,
  LEVELS,
  MATTER_BODIES,
  MATTER_VERBS,
  NAME_VERB_ENDS,
  NAME_VERBS,
  OFFICE_ENDINGS,
  PROSE_IN_NAMES,
  PROSE_WORDS,
  SENTENCE_WORDS,
  UNIT_ENDINGS,
} from '../../vocabulary/units.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const ENDINGS = suffixTable([...UNIT_ENDINGS, ...NAME_TAILS])
const FALSE_ENDINGS = suffixTable(FALSE_UNITS)
const GROUP_STARTS = prefixTable(COLLECTIVE_STARTS)
const GROUP_ENDS = suffixTable(COLLECTIVE_ENDS)
const FALSE_GROUPS = suffixTable(FALSE_GROUP_ENDS)
const GENERIC: ReadonlySet<string> = new Set(GENERIC_UNITS)
const BARE: ReadonlySet<string> = new Set(BARE_UNITS)
const PROSE = new RegExp(
  `${PROSE_WORDS.join('|')}|(?:${NAME_VERBS.join('|')})(?!(?:${NAME_VERB_ENDS.join('|')})(?:$|[(]))|[。;:!?<>=]`,
)
const IN_NAMES = new RegExp(oneOf([...PROSE_IN_NAMES, ...NAME_TAILS]), 'g')
const MATTER = new RegExp(`^[${LEVELS}][^、,()]{2,30}${oneOf(MATTER_BODIES)}${oneOf(BODY_OFFICES)}?(?=$|[(])`)
const MATTER_VERB = new RegExp(oneOf(MATTER_VERBS), 'g')
const LEVEL_BRACKET = new RegExp(`^[${LEVELS}][(][${LEVELS}、]+[)]$`)
const ONLY_LEVELS = new RegExp(`^[${LEVELS}、]+$`)
const LEVEL_GROUP = new RegExp(`^(?:[${LEVELS}]、){1,3}[${LEVELS}].`)
const EXPLAINING = prefixTable(EXPLAINING_STARTS)
/** Endings of this length are names by themselves. */
const WHOLE_ENDING = 3
const OFFICE_ENDS = suffixTable(OFFICE_ENDINGS)
const NO_OFFICE_ENDS = suffixTable(FALSE_OFFICES)
const GRADE = prefixTable(GRADES)
const LONGEST_NAME = 48

/** The name without the bracket groups at its end: `各县(市、区)政府(管委会)` → `各县(市、区)政府`. */
export function withoutTrailingBrackets(folded: string): string {
  let end = folded.length
  while (end > 0 && folded.charCodeAt(end - 1) === 0x29) {
    let depth = 0
    let at = end - 1
    for (; at >= 0; at--) {
      const code = folded.charCodeAt(at)
      if (code === 0x29) depth++
      else if (code === 0x28 && --depth === 0) break
    }
    if (at <= 0) break
    end = at
  }
  return end === folded.length ? folded : folded.slice(0, end)
}

/** True if the run holds words that no name holds (的, 开展, 加强). */
export function isProse(folded: string): boolean {
  return (
    PROSE.test(folded) && PROSE.test(folded.replace(IN_NAMES, '').replace(MATTER, (name) => name.replaceAll(MATTER_VERB, '')))
  )
}

/** True for a noun that names a kind of unit, not one: 单位, 街道, 企业. */
export function isGeneric(folded: string): boolean {
  return GENERIC.has(folded)
}

/** True for a name that is known as it stands: 办公室, 班主任. */
export function isKnownName(folded: string): boolean {
  return BARE.has(folded)
}

/** True for an office of a government or an organisation (局, 科, 政府), not a place or a company: what a bare bracket needs. */
export function isOffice(folded: string): boolean {
  const name = withoutTrailingBrackets(folded)
  if (prefixLength(name, GRADE) > 0) return suffixLength(name, GROUP_ENDS) > 0
  return isCollective(name) || BARE.has(name) || endsAsOffice(name)
}

/** True for a name, of a group too, whose last word is an office: 各县招考办; not 各县区. */
export function endsAsOffice(name: string): boolean {
  return suffixLength(name, OFFICE_ENDS) > 0 && suffixLength(name, NO_OFFICE_ENDS) === 0
}

/**
 * True for a name, of a group too, whose last word is that of a unit: 各县（市、区）政府, 各镇街; not 各县（市、区）按月报送情况, which only opens like a
 * group. `folded` is in folded form.
 */
export function endsAsUnit(folded: string): boolean {
  const name = withoutTrailingBrackets(folded)
  return name.length <= SHORT_GROUP || BARE.has(name) || suffixLength(name, ENDINGS) > 0 || suffixLength(name, GROUP_ENDS) > 0
}

/** 各县区, 各镇街. */
const SHORT_GROUP = 4

/**
 * True for groups of units: `各县（市、区）政府`, `市直有关单位`, `市、县财政部门`, `省、市驻青梧有关单位` (N-06, N-32, N-37, N-38).
 * `folded` is one name in folded form.
 */
export const isCollective: (folded: string) => boolean = remembered(readsAsGroup, 40)

function readsAsGroup(folded: string): boolean {
  if (folded.length < 2 || folded.length > LONGEST_NAME) return false
  const name = withoutTrailingBrackets(folded)
  if (SENTENCE_WORDS.includes(name.charAt(name.length - 1))) return false
  if (prefixLength(name, GROUP_STARTS) > 0) return name.length >= 2 && suffixLength(name, FALSE_GROUPS) === 0
  if (LEVEL_GROUP.test(name)) return true
  return name.length > 3 && !GENERIC.has(name) && suffixLength(name, GROUP_ENDS) > 0
}

/**
 * True for a single name with a unit's ending or a known form: `市教育局`, `团市委`, `各科、室`, `办公室`. Generic nouns (`单位`,
 * `街道`), single characters and prose are none. `folded` is in folded form.
 */
export const isUnitName: (folded: string) => boolean = remembered(readsAsUnit, 40)

function readsAsUnit(folded: string): boolean {
  if (folded.length < 2 || folded.length > LONGEST_NAME || isProse(folded) || prefixLength(folded, EXPLAINING) > 0) return false
  if (LEVEL_BRACKET.test(folded)) return true
  if (ONLY_LEVELS.test(folded)) return false
  const name = withoutTrailingBrackets(folded)
  if (name.length < 2) return false
  if (BARE.has(name)) return true
  if (GENERIC.has(name)) return false
  if (isCollective(name)) return true
  const ending = suffixLength(name, ENDINGS)
  // 卫生院, 门诊部: a whole name that is itself what longer names end with.
  if (ending === name.length) return ending >= WHOLE_ENDING
  return ending > 0 && suffixLength(name, FALSE_ENDINGS) < ending
}

/**
 * 市教育局（市体育局）, 报送县政府办公室（县政府督查室）: another name of the office, or a part of it. 新建学校（市教育局） and 新建派出所2所（市公安局） are not,
 * nor is a list, or a name with its part (市教育局牵头).
 */
export function isOtherName(folded: string, open: number, text: string): boolean {
  const before = folded.slice(Math.max(0, open - 6), open)
  return open > 0 && isOffice(before) && !COUNTED.test(before) && !text.includes('、') && isUnitName(text)
}

/** 2所, 3处: a number of things. */
const COUNTED = /\d.$/
