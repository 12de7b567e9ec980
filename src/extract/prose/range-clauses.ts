/**
 * Clauses that say of which items they hold: `以上1—3项由县公安局、县林业局按职责分工负责。` (PHRASINGS U-30), `以上任务由县住建局负责。`,
 * `以上工作，责任单位：县住建局`, `以下任务由县住建局负责：`.
 */

import { oneOf } from '../../tree/alternatives.ts'
import { codeSet } from '../../tree/codes.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../../tree/numerals.ts'
import type { Passage } from '../../tree/passage.ts'
import { RANGE_ALL, RANGE_BELOW, RANGE_NOUNS, RANGE_OBJECTS, RANGE_SECTIONS, RANGE_STARTS } from '../../vocabulary/sections.ts'
import { type FoundClause, isUnitName, readClause } from '../units/index.ts'

/** Items by their numbers, so many before the clause and its own (all of its level: Infinity), or those behind it. */
export type Range = { kind: 'numbers'; from: number; to: number } | { kind: 'above'; count: number } | { kind: 'below' }

/** A paragraph that is such a clause. */
export interface RangeClause {
  range: Range
  clause: FoundClause
  mark: Passage
}

const TO = ['至', '到'].join('')
const DIGITS = `[${NUMERAL_CHARACTERS}]`
const NUMBER = `\\(?(${DIGITS}{1,4})\\)?`
const ITEMS = `${oneOf(RANGE_NOUNS)}?${oneOf(RANGE_OBJECTS)}{0,2}`
const NUMBERED = new RegExp(`^${oneOf(RANGE_STARTS)}?第?${NUMBER}[-~、${TO}]+第?${NUMBER}${ITEMS}[,均]?`)
const ABOVE = new RegExp(
  `^${oneOf([...RANGE_STARTS, ...RANGE_SECTIONS])}(?:${oneOf(RANGE_ALL)}|(${DIGITS}{1,3})(?=${oneOf(RANGE_NOUNS)}))?${ITEMS}[,均]?`,
)
const BELOW = new RegExp(`^${oneOf(RANGE_BELOW)}${oneOf(RANGE_ALL)}?${ITEMS},?`)
/** First characters of all that these match: a look at one character spares nearly all paragraphs the patterns. */
const HEADS = codeSet([...RANGE_STARTS, ...RANGE_SECTIONS, ...RANGE_BELOW, '第', '(', ...NUMERAL_CHARACTERS])
const LONGEST = 200
/** 4—5月 is no range. */
const OF_ITEMS = new RegExp(oneOf([...RANGE_STARTS, '第', ...RANGE_NOUNS]))
const END = /[。:]$/

/** The clause that a paragraph is, null for any other: it names units and nothing else. */
export function rangeClause(passage: Passage): RangeClause | null {
  const found = rangeAt(passage.folded)
  if (!found || passage.length > LONGEST) return null
  const to = passage.length - (END.test(passage.folded) ? 1 : 0)
  const reading = readClause(passage.slice(found.length, to), { role: 'responsible' })
  const { assignments, remarks, persons } = reading
  if (assignments.length === 0 || remarks.length + persons.length > 0) return null
  if (!assignments.every(({ units }) => units.every((unit) => isUnitName(unit.passage.folded)))) return null
  return { range: found.range, clause: { start: 0, end: passage.length, form: 'label', reading }, mark: passage }
}

/** The items before it of which a remark in a bracket says that the bracket holds for them: 以上两项; null for any other remark. */
export function rangeOfRemark(remark: Passage): Range | null {
  const found = rangeAt(remark.folded)
  return found && found.length === remark.length && found.range.kind === 'above' ? found.range : null
}

/** The range with which words open, and its length. */
function rangeAt(folded: string): { range: Range; length: number } | null {
  if (!HEADS.has(folded.charCodeAt(0))) return null
  const numbered = NUMBERED.exec(folded)
  const [from, to] = [readNumeral(numbered?.[1] ?? ''), readNumeral(numbered?.[2] ?? '')]
  if (numbered && OF_ITEMS.test(numbered[0]) && from !== null && to !== null && to >= from)
    return { range: { kind: 'numbers', from, to }, length: numbered[0].length }
  const above = ABOVE.exec(folded)
  if (above) return { range: { kind: 'above', count: readNumeral(above[1] ?? '') ?? Infinity }, length: above[0].length }
  const below = BELOW.exec(folded)
  return below && { range: { kind: 'below' }, length: below[0].length }
}
