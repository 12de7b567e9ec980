/** Whether a line opens with a field's label or ends with a bracket of units: enough for joining lines, not a reading of them. */
import type { Passage } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import { LABEL_ENDINGS, LABEL_STEMS, PERSON_LABELS, ROLE_WORDS, SHORT_LABELS, WHOLE_LABELS } from '../vocabulary/roles.ts'

const STEMS: readonly string[] = Object.values(LABEL_STEMS).flat()
const LABELS = new Set<string>([
  ...STEMS.flatMap((stem) => LABEL_ENDINGS.map((ending) => stem + ending)),
  ...Object.values(SHORT_LABELS).flat(),
  ...Object.values(WHOLE_LABELS).flat(),
  ...HEADERS.limit,
  ...HEADERS.schedule,
  ...HEADERS.frequency,
  ...HEADERS.criteria.filter((header) => header.length > 2),
])
const PERSONS: readonly string[] = PERSON_LABELS
const FIELD = /^[([]?([^,。;:()[\]、"]{2,14}):/
const ROLES = new RegExp(Object.values(ROLE_WORDS).flat().join('|'))
const CLAUSE_LENGTH = 400

/**
 * `label` for a line that opens with a known field label (`责任单位：…`, `[完成时限：…`), `clause` for one that ends with a bracket holding
 * role words (`……。（市水利局负责）`), else null.
 */
export function meaningOfLine(passage: Passage): 'label' | 'clause' | null {
  const { folded } = passage
  const field = FIELD.exec(folded)
  if (field && isLabel(field[1] ?? '')) return 'label'
  return folded.endsWith(')') && endsWithClause(folded) ? 'clause' : null
}

function isLabel(words: string): boolean {
  if (LABELS.has(words)) return true
  for (let length = 2; length < words.length; length++)
    if (LABELS.has(words.slice(-length)) && words.length - length <= 4) return true
  return PERSONS.some((person) => words.endsWith(person))
}

function endsWithClause(folded: string): boolean {
  let depth = 0
  const floor = Math.max(0, folded.length - CLAUSE_LENGTH)
  for (let at = folded.length - 1; at >= floor; at--) {
    if (folded[at] === ')') depth++
    else if (folded[at] === '(' && --depth === 0) return ROLES.test(folded.slice(at))
  }
  return false
}
