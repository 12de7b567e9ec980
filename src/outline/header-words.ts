/** The words that stand over the columns of a task table, as far as telling a table from lines of text needs them. */
import { remembered } from '../tree/memo.ts'
import type { Passage } from '../tree/passage.ts'
import { SPAN_HEADER } from '../tree/span-header.ts'
import {
  DEMAND_HEADER,
  DEMANDED_WORK,
  HEADER_STEMS,
  HEADERS,
  MARKED_HEADERS,
  SHARED_OUT_HEADERS,
  UNIT_COLUMN_ENDS,
} from '../vocabulary/headers.ts'
import { LABEL_STEMS, PERSON_LABELS, SHORT_LABELS, WHOLE_LABELS } from '../vocabulary/roles.ts'
import { AND_WORDS } from '../vocabulary/units.ts'
import { isRoleLabel } from './labels.ts'

export const FEWEST_COLUMNS = 3
export const MOST_COLUMNS = 12
/** Longest header, in characters. */
export const HEADER_LENGTH = 14

/** What stands under a header, as far as dealing cells out to columns needs it. */
export type ColumnKind = keyof typeof HEADERS | 'role' | 'person' | 'unknown'

const ROLES: ReadonlySet<string> = new Set(Object.values(WHOLE_LABELS).flat())
const OTHERS = new Map<string, ColumnKind>()
for (const kind of Object.keys(HEADERS) as (keyof typeof HEADERS)[]) for (const word of HEADERS[kind]) OTHERS.set(word, kind)
for (const label of PERSON_LABELS) OTHERS.set(label, 'person').set(LABEL_STEMS.responsible[0] + label, 'person')
const PAIR = new RegExp(`${AND_WORDS.join('|')}|[/、]`)
const BRACKETS = /\([^()]*\)/g
/** What may stand before the words of a role: 决策承办科室, 市级牵头单位. */
const LONGEST_OPENING = 4

/** True for the header of a column of units: `牵头单位`, `责任科室（部门）`. */
export function isRoleHeader(header: Passage): boolean {
  return isRoleText(header.folded)
}

const isRoleText = remembered((header) => isRole(header.replace(BRACKETS, '')), HEADER_LENGTH)

/** True for a header that the vocabulary knows: `序号`, `工作任务`, `完成时限`, `牵头单位`. */
export function isKnownHeader(header: Passage): boolean {
  return isKnownText(header.folded)
}

const isKnownText = remembered((header) => isListed(header.replace(BRACKETS, '')) || isRoleText(header), HEADER_LENGTH)

/** 考核标准及评分办法 is known by its first words. */
function isListed(words: string): boolean {
  if (OTHERS.has(words)) return true
  const pair = words.search(PAIR)
  return pair > 1 && OTHERS.has(words.slice(0, pair)) && OTHERS.get(words.slice(0, pair)) !== 'other'
}

/** What a header's words say, by the whole of them or by their end: `计划完成时间` → limit, `决策承办科室` → role. The header is folded. */
export const columnKind: (header: string) => ColumnKind = remembered(readKind, HEADER_LENGTH)

function readKind(header: string): ColumnKind {
  const words = header.replace(BRACKETS, '')
  const exact = OTHERS.get(words) ?? (isRole(words) ? 'role' : undefined)
  if (exact) return exact
  for (let from = 1; from <= LONGEST_OPENING && words.length - from > 1; from++) if (isRole(words.slice(from))) return 'role'
  // 考核标准及评分办法 is what its first words are.
  const pair = words.search(PAIR)
  const first = pair > 1 ? readKind(words.slice(0, pair)) : 'unknown'
  if (first !== 'unknown' && first !== 'other') return first
  return HEADER_STEMS.find(([, stems]) => stems.some((stem) => words.endsWith(stem)))?.[0] ?? 'unknown'
}

function isRole(words: string): boolean {
  return ROLES.has(words) || isRoleLabel(words)
}

/** True for a header of units that may also head the parts of a job: `细化分工`, `责任落实`. The header is folded. */
export function isSharedOut(header: string): boolean {
  return SHARED_OUT_HEADERS.some((end) => header.endsWith(end))
}

/** True for a header whose end says that it is over units, whatever they do: `发布单位`, `解读部门`. The header is folded. */
export function isOfUnits(header: string): boolean {
  return UNIT_COLUMN_ENDS.some((end) => header.endsWith(end))
}

/** True for a header of how something is to be done: `履行程序要求`, `公开要求`; false for `工作要求`. The header is folded. */
export function isDemand(header: string): boolean {
  if (!header.endsWith(DEMAND_HEADER) || header.length === DEMAND_HEADER.length) return false
  const before = header.slice(0, -DEMAND_HEADER.length)
  return !OTHERS.has(header) && ![...DEMANDED_WORK, ...AND_WORDS].some((word) => before.endsWith(word))
}

/** What columns under one header have in common. */
export type HeadClass = 'role' | 'time' | 'work' | keyof typeof MARKED_HEADERS

const SHORT: ReadonlySet<string> = new Set(Object.values(SHORT_LABELS).flat())
const CLASSES: Readonly<Partial<Record<ColumnKind, HeadClass>>> = {
  role: 'role',
  person: 'role',
  limit: 'time',
  schedule: 'time',
  frequency: 'time',
  task: 'work',
  criteria: 'work',
  title: 'work',
}

const MARKED = new Map<string, HeadClass>()
for (const kind of Object.keys(MARKED_HEADERS) as (keyof typeof MARKED_HEADERS)[])
  for (const word of MARKED_HEADERS[kind]) MARKED.set(word, kind)

/** Whether a header is over units, times, work or marks: `牵头` → role, `三季度` → time; null for any other. The header is folded. */
export const headClass: (header: string) => HeadClass | null = remembered(readClass, HEADER_LENGTH)

function readClass(header: string): HeadClass | null {
  if (SHORT.has(header)) return 'role'
  if (SPAN_HEADER.test(header)) return 'time'
  return MARKED.get(header) ?? CLASSES[columnKind(header)] ?? null
}
