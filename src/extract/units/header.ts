/** What a column header or a label means (sections 2.1, 5.1, 6.1). */

import { oneOf } from '../../tree/alternatives.ts'
import { remembered } from '../../tree/memo.ts'
import { Passage } from '../../tree/passage.ts'
import { SPAN_HEADER } from '../../tree/span-header.ts'
import { HEADER_STEMS, HEADERS, POINTING_WORDS, YEAR_HEADER_TAILS } from '../../vocabulary/headers.ts'
import { PERSON_LABELS } from '../../vocabulary/roles.ts'
import { TIME_WORDS } from '../../vocabulary/time.ts'
import { AND_WORDS } from '../../vocabulary/units.ts'
import { findConventions } from './conventions.ts'
import { labelEndingAt } from './labels.ts'
import type { Conventions, Role } from './model.ts'
import { roleOfWords } from './rolewords.ts'
import { suffixLength, suffixTable } from './words.ts'

/** The meaning of a header; `year` headers hold a span of time (2025年计划) for the deadline grammar. */
export type Meaning =
  | { kind: 'role'; role: Role }
  | {
      kind:
        | 'limit'
        | 'schedule'
        | 'frequency'
        | 'criteria'
        | 'points'
        | 'person'
        | 'label'
        | 'section'
        | 'title'
        | 'task'
        | 'year'
        | 'other'
    }

type Kind = Exclude<Meaning['kind'], 'role'>

const EXACT = new Map<string, Kind>()
for (const kind of Object.keys(HEADERS) as (keyof typeof HEADERS)[]) for (const word of HEADERS[kind]) EXACT.set(word, kind)
for (const word of PERSON_LABELS) EXACT.set(word, 'person')
const STEM_KIND = new Map<string, Kind>()
for (const [kind, stems] of HEADER_STEMS) for (const stem of stems) if (!STEM_KIND.has(stem)) STEM_KIND.set(stem, kind)
const STEMS = suffixTable(STEM_KIND.keys())
const LAYOUT = /[\s:*]+/g
const NOTE = /[([]([^()[\]]*)[)\]]/g
const YEAR = new RegExp(`^(?:20\\d\\d(?:[-~]20\\d\\d)?年?)${oneOf(YEAR_HEADER_TAILS)}$`)
/** 2024年目标要求 is what 目标要求 is. */
const YEAR_BEFORE = new RegExp(`^20\\d\\d${oneOf(TIME_WORDS.yearly)}`)
const PAIR = new RegExp(`${AND_WORDS.join('|')}|[/、]`)
const DIGITS = /\d/
const POINTS_BELOW = new RegExp(oneOf(POINTING_WORDS))
const LONGEST_HEADER = 60

/** What a header means, and the conventions that its note states. */
export interface HeaderReading {
  meaning: Meaning
  conventions?: Conventions
}

/**
 * Reads a header after blanks, line ends, colons and bracketed notes are taken off: exact words first, then unit labels, then the header's last
 * characters. `牵头单位` → role lead; `完成时限（月）` → limit; `2025年计划` → year; `单位` → other (unit of measure);
 * `责任单位（排第一位的为牵头单位）` → role responsible with conventions. `header` is folded. Null if unknown.
 */
export const meaningOf: (header: string) => HeaderReading | null = remembered(readHeader, LONGEST_HEADER)

function readHeader(header: string): HeaderReading | null {
  if (header.length === 0 || header.length > LONGEST_HEADER) return null
  const packed = header.replace(LAYOUT, '')
  const bare = packed.replace(NOTE, '')
  const meaning = plainMeaning(packed) ?? (bare === packed ? null : plainMeaning(bare))
  if (!meaning) return null
  const conventions = bare === packed ? null : findConventions(Passage.plain({ text: packed, folded: packed }))
  return conventions ? { meaning, conventions } : { meaning }
}

function plainMeaning(header: string): Meaning | null {
  if (header.length === 0) return null
  const exact = EXACT.get(header)
  if (exact) return { kind: exact }
  const label = labelEndingAt(header, header.length)
  if (label && label.start === 0 && !label.note) {
    if (label.kind === 'other') return { kind: 'other' }
    if (label.kind === 'limit') return { kind: EXACT.get(header.slice(label.start)) ?? 'limit' }
    return isRole(label.kind) ? { kind: 'role', role: label.kind } : { kind: label.kind }
  }
  const pair = PAIR.exec(header)
  if (pair) {
    const first = plainMeaning(header.slice(0, pair.index))
    if (first && first.kind !== 'other') return first
  }
  if (YEAR.test(header) || SPAN_HEADER.test(header)) return { kind: 'year' }
  const year = YEAR_BEFORE.exec(header)
  if (year) return plainMeaning(header.slice(year[0].length))
  const role = header.length <= 8 ? roleOfWords(header) : null
  if (role && header.length <= 6) return { kind: 'role', role }
  if (label && isRole(label.kind) && !label.weak) return { kind: 'role', role: label.kind }
  if (DIGITS.test(header) && header.length > 14) return null
  const stem = suffixLength(header, STEMS)
  const kind = stem > 0 && header.length <= 14 && !POINTS_BELOW.test(header) ? STEM_KIND.get(header.slice(-stem)) : undefined
  return kind ? { kind } : null
}

function isRole(kind: string): kind is Role {
  return kind === 'lead' || kind === 'responsible' || kind === 'support' || kind === 'supervise'
}
