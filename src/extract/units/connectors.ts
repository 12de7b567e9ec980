/** Words between two lists of one run: 市科技局**会同**市税务局制定 (U-45, U-46). */
import {
  BEFORE_MEETING_WORD,
  COMPANION_WORDS,
  CONNECTORS,
  COUNTERPART_STARTS,
  DUTY_CONNECTOR,
  DUTY_PERSON_COMPOUNDS,
  DUTY_PERSONS,
  MEETING_COMPOUNDS,
  MEETING_WORD,
  NARROW_CONNECTORS,
} from '../../vocabulary/roles.ts'
import { UNIT_KINDS } from '../../vocabulary/units.ts'
import type { Role } from './model.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const ROLE: ReadonlyMap<string, Role | null> = new Map(CONNECTORS)
const WORDS = prefixTable(ROLE.keys())
const DUTY_PERSON = prefixTable(DUTY_PERSONS)
/** 部门 of 市直牵头部门, 单位. */
const KIND = prefixTable(UNIT_KINDS.slice(0, 2))
const NARROW: ReadonlySet<string> = new Set(NARROW_CONNECTORS)
const COUNTERPART = prefixTable(COUNTERPART_STARTS)
const COMPANION: ReadonlySet<string> = new Set(COMPANION_WORDS)
const BEFORE_MEETING = suffixTable(BEFORE_MEETING_WORD)

/** A word between lists. */
export interface Connector {
  length: number
  /** The role of the list before it, null where the clause's own holds. */
  role: Role | null
  /** The list after it supports: 会同, 商. */
  companion: boolean
  /** What follows may be a duty and no list: 市文旅局负责选址. */
  duty: boolean
}

/** The connector at `at` of a run that begins at `from`; null where there is none, or where the word is part of a name. */
export function connectorAt(folded: string, from: number, at: number): Connector | null {
  const length = prefixLength(folded, WORDS, at)
  if (length === 0) return null
  const word = folded.slice(at, at + length)
  if (NARROW.has(word) && (at === from || prefixLength(folded, COUNTERPART, at + length) === 0)) return null
  if (!COMPANION.has(word) && prefixLength(folded, KIND, at + length) > 0) return null
  if (word === DUTY_CONNECTOR && isPersonsWord(folded, at + length)) return null
  if (word === MEETING_WORD && !isMeetingWord(folded, from, at)) return null
  return { length, role: ROLE.get(word) ?? null, companion: COMPANION.has(word), duty: word === DUTY_CONNECTOR }
}

/** 人 of 主要负责人. */
function isPersonsWord(folded: string, at: number): boolean {
  const length = prefixLength(folded, DUTY_PERSON, at)
  return length > 0 && !DUTY_PERSON_COMPOUNDS.includes(folded.charAt(at + length) || ' ')
}

/** 会 as short for 会同: `宣传处会办公室`, not 管委会办公室, 财政局会计科. */
function isMeetingWord(folded: string, from: number, at: number): boolean {
  return suffixLength(folded, BEFORE_MEETING, at, from) > 0 && !MEETING_COMPOUNDS.includes(folded.charAt(at + 1))
}
