/** Whether a line opens with a field's label or ends with a bracket of units: enough for joining lines, not a reading of them. */
import type { Passage } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import {
  LABEL_ENDINGS,
  LABEL_JOINERS,
  LABEL_JOINTS,
  LABEL_STEMS,
  MODIFIERS,
  PERSON_LABELS,
  ROLE_WORDS,
  SHORT_LABELS,
  WHOLE_LABELS,
} from '../vocabulary/roles.ts'
import { UNIT_ENDINGS } from '../vocabulary/units.ts'

const STEMS = new Set<string>(Object.values(LABEL_STEMS).flat())
/** What may follow the first stem. */
const PARTS = new Set<string>([...STEMS, ...LABEL_JOINERS])
const LABELS = new Set<string>([
  ...Object.values(SHORT_LABELS).flat(),
  ...Object.values(WHOLE_LABELS).flat(),
  ...HEADERS.limit,
  ...HEADERS.schedule,
  ...HEADERS.frequency,
  ...HEADERS.criteria.filter((header) => header.length > 2),
])
const PERSONS: readonly string[] = PERSON_LABELS
/** A label, perhaps with a note in brackets behind it. */
const FIELD = /^[([]?([^,。;:()[\]"]{2,14})(?:\([^()]{1,40}\))?:/
/** Tells cheaply that a label may have several endings. */
const JOINT = new RegExp(`[${LABEL_JOINTS.join('')}]`)
/** 、单位 of 责任处室、单位. */
const FURTHER_ENDINGS = new RegExp(`(?:[${LABEL_JOINTS.join('')}](?:${LABEL_ENDINGS.join('|')})){1,3}$`)
const ROLES = new RegExp(Object.values(ROLE_WORDS).flat().join('|'))
/** Longest bracket of units. */
const CLAUSE_LENGTH = 400
const CLOSED = /[)\]]$/

/**
 * `label` for a line that opens with a known field label (`责任单位：…`, `[完成时限：…`), `clause` for one that ends with a bracket holding
 * role words (`……。（市水利局负责）`, `……〔主要责任单位：市水利局〕`), else null.
 */
export function meaningOfLine(passage: Passage): 'label' | 'clause' | null {
  const { folded } = passage
  const field = FIELD.exec(folded)
  if (field && isLabel(field[1] ?? '')) return 'label'
  if (!CLOSED.test(folded)) return null
  const opener = openerOf(folded)
  return opener >= 0 && ROLES.test(folded.slice(opener)) ? 'clause' : null
}

/** Whether the last words of a line are a field: `新建公园。责任单位：县住建局；完成时限：8月底前`. */
export function endsWithField(folded: string): boolean {
  const colon = folded.lastIndexOf(':')
  if (folded.lastIndexOf('。') > colon) return false
  const words = LAST_WORDS.exec(folded.slice(Math.max(0, colon - LONGEST_FIELD), Math.max(0, colon)))?.[0] ?? ''
  for (let from = 0; from <= words.length - 2; from++) if (isOwnLabel(words.slice(from))) return true
  return false
}

const LONGEST_FIELD = 8
const LAST_WORDS = /[^,。;:()[\]"]*$/

const LAST = new Set(LABEL_ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)))

/** True for a stem of a role with an ending: `牵头` + `单位`. */
export function isRoleLabel(words: string): boolean {
  if (!LAST.has(words.charCodeAt(words.length - 1))) return false
  return (
    isStemWithEnding(words) ||
    (JOINT.test(words) && FURTHER_ENDINGS.test(words) && isStemWithEnding(words.replace(FURTHER_ENDINGS, '')))
  )
}

function isStemWithEnding(words: string): boolean {
  return LABEL_ENDINGS.some((ending) => words.endsWith(ending) && isStem(words.slice(0, -ending.length)))
}

/** A stem, or stems joined to one: 协同 + 责任, 牵头 + 组织 + 协调. */
function isStem(words: string): boolean {
  if (STEMS.has(words)) return true
  for (let from = words.length - 2; from >= 2; from--)
    if (PARTS.has(words.slice(from)) && isStem(words.slice(0, from))) return true
  return false
}

function isLabel(words: string): boolean {
  for (let from = 0; from <= 4 && (from === 0 || words.length - from >= 2); from++) {
    if (isOwnLabel(words.slice(from))) return true
  }
  return PERSONS.some((person) => words.endsWith(person))
}

function isOwnLabel(label: string): boolean {
  return LABELS.has(label) || isRoleLabel(label)
}

/** Offset of the bracket whose closing half is the last character before `end`, round and square ones alike; -1 where none opens. */
export function openerOf(folded: string, end = folded.length): number {
  let depth = 0
  const floor = Math.max(0, end - CLAUSE_LENGTH)
  for (let at = end - 1; at >= floor; at--) {
    const char = folded[at]
    if (char === ')' || char === ']') depth++
    else if ((char === '(' || char === '[') && --depth === 0) return at
    else if (depth === 0) break
  }
  return -1
}

/** True if units stand before `end`, marks between them skipped: `……。（市水利局负责）；`, `……（市水利局）`, `……。牵头单位：市水利局。`. */
export function endsWithUnits(folded: string, end: number): boolean {
  let to = end
  while (to > 0 && '。;,'.includes(folded[to - 1] ?? '')) to--
  const field = FIELD.exec(folded.slice(Math.max(folded.lastIndexOf('。', to - 1) + 1, to - CLAUSE_LENGTH), to))
  if (field && isLabel(field[1] ?? '')) return true
  const opener = openerOf(folded, to)
  const bracket = opener < 0 ? '' : folded.slice(opener, to)
  return bracket.length > 3 && (ROLES.test(bracket) || OFFICE.test(bracket))
}

/** A bracket that ends with an office: （市水利局）, （各县（市、区）政府）. */
const OFFICE = /[局委办部厅院心府会处科所站队][)\]]+$/

/** Whether a bracket begins with an office, other things behind it: （县住建局，10月底前）. */
export function namesOffice(bracket: string): boolean {
  return OFFICE_FIRST.test(bracket)
}

const OFFICE_FIRST = /^[([][^,、;。()[\]]{1,14}[局委办部厅][,;、)\]]/

const LONGEST_LINE = 200
const ROLE_PARTS: readonly string[] = Object.values(ROLE_WORDS).flat()
const PART_ENDS = new Set(ROLE_PARTS.map((word) => word.charCodeAt(word.length - 1)))
const NAME_ENDS = [...new Set(UNIT_ENDINGS.map((ending) => ending.slice(-1)))].join('')
/** The end of a unit's name and words that give it its part, to the end of the line. */
const ASSIGNED = new RegExp(
  `[${NAME_ENDS})](?:${[...MODIFIERS, ...ROLE_PARTS].sort((a, b) => b.length - a.length).join('|')}){1,4}。?$`,
)
const SENTENCE = /[:;]|。./

/** Whether a line may be units with their parts and nothing else: `市教育局牵头，各县区政府配合落实`. Only the names can tell for certain. */
export function mayAssign(passage: Passage): boolean {
  const { folded } = passage
  if (folded.length > LONGEST_LINE) return false
  const last = folded.charCodeAt(folded.length - (folded.endsWith('。') ? 2 : 1))
  return PART_ENDS.has(last) && !SENTENCE.test(folded) && ASSIGNED.test(folded)
}
