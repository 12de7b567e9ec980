/** The words that stand over the columns of a task table, as far as telling a table from lines of text needs them. */
import type { Passage } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import { LABEL_STEMS, PERSON_LABELS, WHOLE_LABELS } from '../vocabulary/roles.ts'
import { isRoleLabel } from './labels.ts'

export const FEWEST_COLUMNS = 3
export const MOST_COLUMNS = 12
/** Longest header, in characters. */
export const HEADER_LENGTH = 14

const ROLES: ReadonlySet<string> = new Set(Object.values(WHOLE_LABELS).flat())
const OTHERS: ReadonlySet<string> = new Set([
  ...Object.values(HEADERS).flat(),
  ...PERSON_LABELS.map((label) => LABEL_STEMS.responsible[0] + label),
  ...PERSON_LABELS,
])
const BRACKETS = /\([^()]*\)/g

/** True for the header of a column of units: `牵头单位`, `责任科室（部门）`. */
export function isRoleHeader(header: Passage): boolean {
  const words = header.folded.replace(BRACKETS, '')
  return ROLES.has(words) || isRoleLabel(words)
}

/** True for a header that the vocabulary knows: `序号`, `工作任务`, `完成时限`, `牵头单位`. */
export function isKnownHeader(header: Passage): boolean {
  return OTHERS.has(header.folded.replace(BRACKETS, '')) || isRoleHeader(header)
}
