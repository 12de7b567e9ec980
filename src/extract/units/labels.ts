/** Finds labels before a colon: `牵头单位：`, `市级责任（配合）单位:`, `完成时限：`, `责任领导：` (section 2.1). */

import { codeSet } from '../../tree/codes.ts'
import type { Passage } from '../../tree/passage.ts'
import { HEADERS } from '../../vocabulary/headers.ts'
import {
  CHAIN_ONLY_LABELS,
  COMMON_LABELS,
  COMMON_STEMS,
  COPULA_ADVERBS,
  LABEL_COPULAS,
  LABEL_EATERS,
  LABEL_ENDINGS,
  LABEL_JOINERS,
  LABEL_JOINTS,
  LABEL_PREFIXES,
  LABEL_STEMS,
  OTHER_LABELS,
  PERSON_LABELS,
  PERSON_PREFIXES,
  PERSON_UNIT_PREFIXES,
  ROLES,
  SHORT_ENDING_STEMS,
  SHORT_LABELS,
  WHOLE_LABELS,
  WORK_SUBJECTS,
} from '../../vocabulary/roles.ts'
import { POSSESSIVE } from '../../vocabulary/sections.ts'
import type { Role } from './model.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

/** What the value of a label is. */
export type LabelKind = Role | 'limit' | 'criteria' | 'person' | 'other'

/** A label found in a text, by offsets there. */
export interface Label {
  start: number
  /** Where the value begins: after the colon. */
  value: number
  kind: LabelKind
  /** `牵头：`, `时间：`: too common to stand in the middle of a sentence or to open a clause alone. */
  weak: boolean
  /** Offsets of a note in brackets behind the label: 责任单位（排第一位的为牵头单位）：. */
  note?: { from: number; to: number }
}

const STEM_KIND = new Map<string, Role>()
const WHOLE_KIND = new Map<string, LabelKind>()
const WEAK = new Set<string>(CHAIN_ONLY_LABELS)
for (const role of ROLES) {
  for (const stem of LABEL_STEMS[role]) STEM_KIND.set(stem, role)
  for (const label of WHOLE_LABELS[role]) WHOLE_KIND.set(label, role)
  for (const label of [...SHORT_LABELS[role], ...COMMON_LABELS[role]]) {
    WHOLE_KIND.set(label, role)
    WEAK.add(label)
  }
}
const MATERIAL: readonly (readonly [LabelKind, readonly string[]])[] = [
  ['limit', HEADERS.limit],
  ['limit', HEADERS.schedule],
  ['limit', HEADERS.frequency],
  ['criteria', HEADERS.criteria],
  ['other', OTHER_LABELS],
  ['person', PERSON_LABELS],
]
for (const [kind, words] of MATERIAL)
  for (const word of words) {
    WHOLE_KIND.set(word, kind)
    if (word.length < 4) WEAK.add(word)
  }

const COMMON: ReadonlySet<string> = new Set(COMMON_STEMS)
const SHORT_ENDING: ReadonlySet<string> = new Set(SHORT_ENDING_STEMS)
const ENDINGS = suffixTable(LABEL_ENDINGS)
const STEMS = suffixTable(STEM_KIND.keys())
/** What stands for the colon where a sentence says the label: 责任单位为市水利局. */
export const COPULAS = codeSet(LABEL_COPULAS)
export const ADVERBS = codeSet(COPULA_ADVERBS)
const WHOLE = suffixTable(WHOLE_KIND.keys())
const PERSONS = suffixTable(PERSON_LABELS)
/** 市级, 本项, 此项工作的. */
const PREFIXES = suffixTable([...LABEL_PREFIXES, ...WORK_SUBJECTS, ...WORK_SUBJECTS.map((subject) => subject + POSSESSIVE)])
const PERSON_START = suffixTable(PERSON_PREFIXES)
const PERSON_RANK = suffixTable(PERSON_PREFIXES.filter((word) => !(PERSON_UNIT_PREFIXES as readonly string[]).includes(word)))
const JOINERS = suffixTable(LABEL_JOINERS)
const SUBJECTS = suffixTable(WORK_SUBJECTS)
const SUBJECT_STARTS = prefixTable(WORK_SUBJECTS)
const EATER: ReadonlySet<string> = new Set(LABEL_EATERS)
const EATERS = suffixTable(LABEL_EATERS)
const MOST_STEMS = 4
const LONGEST_NOTE = 40

/** The label that ends at `end` (its last character before that offset), null if there is none. */
export function labelEndingAt(folded: string, end: number, floor = 0): Label | null {
  let to = end
  let note: { from: number; to: number } | undefined
  if (folded.charCodeAt(to - 1) === 0x29) {
    const open = openerBefore(folded, to - 1, floor)
    if (open <= floor) return null
    note = { from: open + 1, to: to - 1 }
    to = open
  }
  const role = roleLabel(folded, to, floor)
  const whole = suffixLength(folded, WHOLE, to, floor)
  const found = role && to - role.start >= whole ? role : null
  if (!found && whole === 0) return null
  const word = folded.slice(to - whole, to)
  const kind = found ? found.kind : WHOLE_KIND.get(word)
  if (!kind) return null
  let start = found ? found.start : to - whole
  const bare = start
  const prefixes = kind === 'person' ? PERSON_START : PREFIXES
  for (let guard = 0; guard < 3; guard++) start -= suffixLength(folded, prefixes, start, floor)
  // 市教育局责任人：, 有关部门责任人： with no mark between: the unit keeps its ending.
  if (kind === 'person' && start < bare && !isBoundary(folded, start))
    start = bare - suffixLength(folded, PERSON_RANK, bare, floor)
  start = withSubject(folded, start, bare, floor)
  const weak = found ? found.common : WEAK.has(word) && !(kind === 'person' && start < to - whole)
  return { start, value: end, kind, weak, ...(note ? { note } : {}) }
}

/** Where the words begin that say whose label it is: `此项工作的责任单位`, `该目标责任单位`. The label's own `start` where none do. */
function withSubject(folded: string, start: number, bare: number, floor: number): number {
  if (start === floor || isBoundary(folded, start)) return start
  for (const at of [start, bare]) {
    const to = folded.charAt(at - 1) === POSSESSIVE ? at - 1 : at
    const subject = suffixLength(folded, SUBJECTS, to, floor)
    if (subject > 0 && isBoundary(folded, to - subject)) return to - subject
  }
  return start
}

/** Length of the words at `at` that say whose label follows: `此项工作的` + 责任单位; 0 where none do. */
export function subjectLength(folded: string, at: number): number {
  const subject = prefixLength(folded, SUBJECT_STARTS, at)
  return subject > 0 && folded.charAt(at + subject) === POSSESSIVE ? subject + 1 : subject
}

/**
 * `牵头单位`, `责任（配合）单位`, `牵头/责任单位`, `责任单位及责任人`: an ending, and a stem before it. The first of two roles counts, but 牵头 before all; persons beside
 * the units change nothing.
 */
function roleLabel(folded: string, end: number, floor: number): { start: number; kind: Role; common: boolean } | null {
  const to = beforePersons(folded, end, floor)
  const ending = suffixLength(folded, ENDINGS, to, floor)
  if (ending === 0) return null
  let at = to - ending
  // 责任处室、单位: several endings.
  for (let guard = 0; guard < 3 && ENDING_JOINTS.has(folded.charAt(at - 1)); guard++) {
    const before = suffixLength(folded, ENDINGS, at - 1, floor)
    if (before === 0) break
    at -= before + 1
  }
  if (folded.charCodeAt(at - 1) === 0x29) {
    const open = openerBefore(folded, at - 1, floor)
    if (open > floor && at - open < 10) at = open
  }
  const stem = compoundStem(folded, at, floor)
  if (!stem || (ending === 1 && !SHORT_ENDING.has(stem.last))) return null
  let { kind } = stem
  at = stem.start
  while (at > floor && PAIRING.has(folded.charCodeAt(at - 1))) {
    const before = suffixLength(folded, STEMS, at - 1, floor)
    if (before === 0) break
    kind = STEM_KIND.get(folded.slice(at - 1 - before, at - 1)) ?? kind
    at -= before + 1
  }
  return { start: withPersons(folded, at, floor), kind, common: stem.common }
}

/** Where the units' part of a label ends that has persons behind them: `责任单位及责任人` → 4. */
function beforePersons(folded: string, to: number, floor: number): number {
  const joint = personsBefore(folded, to, floor) - 1
  return joint > floor && ENDING_JOINTS.has(folded.charAt(joint)) ? joint : to
}

/** Where the persons begin that stand before the units of a label: `责任领导和责任单位` → 0 from 5. */
function withPersons(folded: string, start: number, floor: number): number {
  const persons = ENDING_JOINTS.has(folded.charAt(start - 1)) ? personsBefore(folded, start - 1, floor) : start
  return persons < start - 1 ? persons : start
}

/** Where the label of persons begins that ends at `to`; `to` if none does. */
function personsBefore(folded: string, to: number, floor: number): number {
  const start = to - suffixLength(folded, PERSONS, to, floor)
  return start < to ? start - suffixLength(folded, PERSON_START, start, floor) : to
}

/** The stems before a label's ending, read as one. */
interface Stem {
  start: number
  kind: Role
  /** The word next to the ending, and its role. */
  last: string
  lastKind: Role
  /** Each of the words is common in sentences. */
  common: boolean
}

/**
 * 协同 + 责任, 牵头 + 组织 + 实施, 督促 + 检查. The first word says the role (配合责任 supports), but 牵头 leads wherever it stands, and a last word that
 * supervises wins over both (牵头督导).
 */
function compoundStem(folded: string, to: number, floor: number): Stem | null {
  let found: Stem | null = null
  let at = to
  for (let guard = 0; guard < MOST_STEMS; guard++) {
    const length = suffixLength(folded, STEMS, at, floor)
    const word = folded.slice(at - length, at)
    // 落实责任单位： is a sentence.
    if (found && EATER.has(word)) break
    const kind = STEM_KIND.get(word)
    if (kind) found = withStem(found, at - length, word, kind)
    const step = kind ? length : suffixLength(folded, JOINERS, at, floor)
    if (step === 0) break
    at -= step
  }
  return found
}

function withStem(found: Stem | null, start: number, word: string, kind: Role): Stem {
  const common = COMMON.has(word)
  if (!found) return { start, kind, last: word, lastKind: kind, common }
  const joined = found.lastKind === 'supervise' ? 'supervise' : found.kind === 'lead' ? 'lead' : kind
  return { ...found, start, kind: joined, common: found.common && common }
}

/** What stands between the endings of one label. */
const ENDING_JOINTS: ReadonlySet<string> = new Set(LABEL_JOINTS)
/** Marks between the two roles of one label. */
const PAIRING = codeSet('/、(-')

function openerBefore(folded: string, close: number, floor: number): number {
  let depth = 0
  const least = Math.max(floor, close - LONGEST_NOTE)
  for (let at = close; at >= least; at--) {
    const code = folded.charCodeAt(at)
    if (code === 0x29) depth++
    else if (code === 0x28 && --depth === 0) return at
  }
  return -1
}

/** True where a sentence may say a label: 责任单位为市水利局. A cheap test, by the words before 为 and 是. */
export function saysLabel(folded: string): boolean {
  for (const copula of LABEL_COPULAS)
    for (let at = folded.indexOf(copula, 1); at >= 0; at = folded.indexOf(copula, at + 1))
      if (suffixLength(folded, ENDINGS, beforeAdverb(folded, at)) > 0) return true
  return false
}

/** Where the words before a copula end that may be a label: 责任单位 of 责任单位均为. */
export function beforeAdverb(folded: string, copula: number): number {
  return ADVERBS.has(folded.charCodeAt(copula - 1)) ? copula - 1 : copula
}

/** Labels without colons between blanks: `牵头单位␣县教育局␣责任单位␣各学校␣完成时限␣6月底` → three. */
export function spacedLabels(passage: Passage, from = 0): Label[] {
  const { folded } = passage
  const labels: Label[] = []
  let floor = from
  for (const { at } of passage.joints()) {
    if (at <= floor) continue
    const label = labelEndingAt(folded, at, floor)
    if (!label || label.weak || !(isBoundary(folded, label.start) || passage.jointBefore(label.start))) continue
    labels.push(label)
    floor = at
  }
  return labels
}

/** True if the word before a label makes it part of a sentence: 明确责任单位：. */
export function isEaten(folded: string, start: number, floor = 0): boolean {
  return suffixLength(folded, EATERS, start, floor) > 0
}

/** True if a field may begin at `at`: the start, after a mark or a bracket. */
export function isBoundary(folded: string, at: number): boolean {
  return at === 0 || BOUNDARY.has(folded.charCodeAt(at - 1))
}

const BOUNDARY = codeSet('。;,、:!?()[]"|.')
