/** Persons behind the name of a unit: 市水利局周某某, 市教育局主要领导 (U-76, N-66). The unit has its part, the person is told apart. */
import { oneOf } from '../../tree/alternatives.ts'
import {
  FAMILY_NAMES,
  LEADING_BODIES,
  LEVELS,
  MASKED_NAME,
  OFFICE_CHARACTERS,
  PERSON_POSTS,
  PERSON_RANKS,
  PERSONAL_RANKS,
  POST_PREFIXES,
  SHORT_FAMILY_NAMES,
} from '../../vocabulary/units.ts'
import { isKnownName, isUnitName } from './names.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const SHORT_FAMILY: ReadonlySet<string> = new Set(SHORT_FAMILY_NAMES)
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES)
const RANKS: ReadonlySet<string> = new Set(PERSON_RANKS)
const TITLES = [...PERSON_RANKS, ...PERSON_POSTS]
const TITLE_STARTS = prefixTable(TITLES)
const TITLE_ENDS = suffixTable(TITLES)
const POST_PREFIX: ReadonlySet<string> = new Set(POST_PREFIXES)
const BODY = oneOf(LEADING_BODIES)
/** 市委, 县政府. */
const BODY_OF_LEVEL = new RegExp(`^[${LEVELS}]${BODY}$`)
/** 青梧县委, 各乡镇党委, 湖滨区政府. */
const LEADING_BODY = new RegExp(`(?:[${LEVELS}]|道)${BODY}$`)
const NOT_PERSON = new RegExp(`[${OFFICE_CHARACTERS}]`)
const PERSONAL = prefixTable(PERSONAL_RANKS)
const SHORTEST_UNIT = 3

/** True for a person's name of two or three characters: `周某某`, and never for `市侨办`. */
export function isPerson(folded: string): boolean {
  if (folded.length < 2 || folded.length > 3) return false
  if (folded.endsWith(MASKED_NAME)) return true
  return (folded.length === 2 ? SHORT_FAMILY : FAMILY).has(folded.charAt(0)) && !isUnitName(folded) && !NOT_PERSON.test(folded)
}

/** Length of the title that the text opens with: `局长周某某` → 2. */
export function titleLength(folded: string): number {
  return prefixLength(folded, TITLE_STARTS)
}

/** True for a piece that ends with a title: 局领导班子. */
export function endsWithTitle(folded: string): boolean {
  return suffixLength(folded, TITLE_ENDS) > 0
}

/**
 * Where the person behind a unit's name begins: `市水利局周某某`, `市教育局主要领导` → 4; the start for what is a person as a whole: `县委书记`,
 * `王某某副县长`, `分管副市长`, `市教育局分管领导`. -1 where there is none.
 */
export function personAt(folded: string, from: number, to: number): number {
  const title = titleAt(folded, from, to)
  if (title >= 0) return title
  for (const length of [3, 2]) {
    const at = to - length
    if (at - from < 2 || !FAMILY.has(folded.charAt(at))) continue
    const name = folded.slice(at, to)
    if (!isPerson(name)) continue
    // 县教育局局长周某某
    if (suffixLength(folded, TITLE_ENDS, at, from) > 0) return Math.max(from, titleAt(folded, from, at))
    if (at - from >= SHORTEST_UNIT && isUnitName(folded.slice(from, at)) && !isUnitName(folded.slice(from, to))) return at
  }
  return -1
}

/** Where the title begins that ends the name, behind its unit; the start where a leader of the place is meant. */
function titleAt(folded: string, from: number, to: number): number {
  const at = to - suffixLength(folded, TITLE_ENDS, to, from)
  if (at === to || isKnownName(folded.slice(from, to))) return -1
  const unit = folded.slice(from, at)
  if (unit.length < 2 || POST_PREFIX.has(unit) || BODY_OF_LEVEL.test(unit) || isPerson(unit)) return from
  if (!isUnitName(unit)) return -1
  if (prefixLength(folded, PERSONAL, at) > 0) return from
  return LEADING_BODY.test(unit) && !RANKS.has(folded.slice(at, to)) ? from : at
}
