/** Clauses at the head of an item: `由县应急局牵头，县消防大队配合，…`, `县公安局：负责…`, `（县文旅局）举办…` (U-33 to U-35, U-47). */

import type { Passage } from '../../tree/passage.ts'
import { DUTY_ATTRIBUTES, DUTY_CONNECTOR, DUTY_WORDS, ROLE_WORDS, UNDER_WORDS } from '../../vocabulary/roles.ts'
import { analyse } from './clause.ts'
import { assignsInWords } from './closings.ts'
import { isPlainList } from './likeness.ts'
import type { FoundClause, Role } from './model.ts'
import { isUnitName } from './names.ts'
import { roleTail } from './rolewords.ts'
import { isTime } from './times.ts'
import { prefixLength, prefixTable } from './words.ts'

const DUTY = prefixTable(DUTY_WORDS)
const BY = UNDER_WORDS[0]
const LONGEST_UNIT = 60
/** A unit of two characters and its word of duty. */
const SHORTEST = 3
const LONGEST_WORD = 6
const DUTY_INSIDE = new RegExp(
  `^[^,。;:]{3,40}?(?:${[...ROLE_WORDS.lead, DUTY_CONNECTOR].join('|')}){1,2}(?![,。;:${DUTY_ATTRIBUTES}])`,
)
const MARK = /[,。;]/
const DUTY_END = new RegExp(`(?:${[...ROLE_WORDS.lead, DUTY_CONNECTOR].join('|')})$`)
const LONGEST_OPENING = 200
const OPENER = '('.charCodeAt(0)

/** The clause that opens the paragraph, null if none does. `县应急局要切实履行职责` is a running sentence and none. */
export function findOpening(paragraph: Passage, pairs: ReadonlyMap<number, number>): FoundClause | null {
  const folded = paragraph.folded
  if (opensSentence(folded)) return sentenceOpening(paragraph)
  if (folded.charCodeAt(0) === 0x28) {
    const close = pairs.get(0)
    if (close === undefined || close > LONGEST_UNIT || close + 1 >= folded.length) return null
    const body = paragraph.slice(1, close)
    return isPlainList(body) ? clause(body, 'responsible', close + 1) : null
  }
  const colon = folded.slice(0, LONGEST_UNIT).indexOf(':')
  const duty = colon < 3 ? 0 : dutyLength(folded, colon + 1)
  if (duty === 0 || !(isUnitName(folded.slice(0, colon)) || isPlainList(paragraph.slice(0, colon)))) return null
  return unitsOpening(paragraph, colon)
}

/**
 * The clause of units at the head of a paragraph, up to the mark at `mark`; the word of duty behind it says their part:
 * `县气象局：协助……` → support 县气象局. Null where no unit can be read.
 */
export function unitsOpening(paragraph: Passage, mark: number): FoundClause | null {
  const { folded } = paragraph
  const from = mark + 1
  const role = roleTail(folded, from, from + dutyLength(folded, from)).role ?? 'responsible'
  return clause(paragraph.slice(0, mark), role, from)
}

/** Length of the word at `at` that says what a unit is in charge of: 负责, 承担; 0 if none stands there. */
export function dutyLength(folded: string, at: number): number {
  return prefixLength(folded, DUTY, at)
}

function clause(body: Passage, role: Role, end: number): FoundClause | null {
  const { reading } = analyse(body, { role })
  return reading.assignments.length === 0 ? null : { start: 0, end, form: 'opening', reading }
}

/** True for a paragraph whose first sentence opens with units and their part. */
export function opensWithUnits(paragraph: Passage): boolean {
  return opensSentence(paragraph.folded) && sentenceOpening(paragraph) !== null
}

/** 由…… or a word of duty before the first comma: 县移民局牵头，……, 请河口镇负责，……. */
function opensSentence(folded: string): boolean {
  if (folded.charCodeAt(0) === OPENER) return false
  if (folded.startsWith(BY)) return true
  const comma = folded.indexOf(',')
  return comma > SHORTEST && comma <= LONGEST_UNIT && DUTY_END.test(folded.slice(comma - LONGEST_WORD, comma))
}

/** `由A牵头，B配合，对…`, `A负责，对…`, `由A牵头，B配合。对…`: runs with role words from the start on, up to the first run without or the sentence's end. */
function sentenceOpening(paragraph: Passage): FoundClause | null {
  const folded = paragraph.folded.slice(0, LONGEST_OPENING)
  let end = 0
  let from = folded.startsWith(BY) ? BY.length : 0
  for (;;) {
    const comma = folded.indexOf(',', from)
    const stop = folded.indexOf('。', from)
    const last = stop >= 0 && (comma < 0 || stop < comma)
    const to = last ? stop : comma
    if (end > 0 && (to < 0 || to + 1 >= paragraph.length)) {
      // A sentence that is nothing but clauses, and perhaps a time, is read with what stands before it.
      const rest = paragraph.slice(from, to < 0 ? undefined : to)
      if (assignsInWords(rest) || isTime(rest.folded)) return null
      break
    }
    if (to <= from || to + 1 >= paragraph.length || (last && end === 0)) break
    if (!assignsInWords(paragraph.slice(from, to))) break
    end = to + 1
    from = end
    if (last) break
  }
  if (end === 0) return folded.startsWith(BY) ? dutyOpening(paragraph) : null
  const { reading } = analyse(paragraph.slice(0, end), { role: 'responsible' })
  return { start: 0, end, form: 'opening', reading }
}

/** `由县民政局负责做好……`: units and their part, with the work right behind them. A sentence that is nothing but units is none. */
function dutyOpening(paragraph: Passage): FoundClause | null {
  const { folded } = paragraph
  const end = DUTY_INSIDE.exec(folded.slice(0, LONGEST_UNIT))?.[0].length ?? 0
  const reading = end > 0 ? assignsInWords(paragraph.slice(BY.length, end)) : null
  if (!reading) return null
  const rest = folded.slice(end, end + LONGEST_UNIT).search(MARK)
  const whole = assignsInWords(paragraph.slice(BY.length, rest < 0 ? undefined : end + rest))
  return whole ? null : { start: 0, end, form: 'opening', reading }
}
