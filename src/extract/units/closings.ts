/** Clauses at the end of an item: `……的行动。由环卫公司、公用事业办和各村负责具体实施。`, `……情况，由市安监局牵头，市公安局配合。` */
import type { Passage } from '../../tree/passage.ts'
import { UNDER_WORDS } from '../../vocabulary/roles.ts'
import { analyse } from './clause.ts'
import { isPlainList } from './likeness.ts'
import type { ClauseReading, FoundClause } from './model.ts'
import { isUnitName } from './names.ts'

const BY = UNDER_WORDS[0]
const LONGEST = 150
const END = /[。;]+$/

/**
 * The clause that closes the paragraph, null if none does. A sentence of its own is nothing but units and role words and is no part of the text;
 * behind a comma the clause begins with 由 and is the end of a sentence that stays (`whole` false).
 */
export function findClosing(paragraph: Passage): { clause: FoundClause; whole: boolean } | null {
  const { folded } = paragraph
  const end = folded.length - (END.exec(folded)?.[0].length ?? 0)
  const from = Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1)) + 1
  const sentence = from > 0 && end - from <= LONGEST ? assigns(paragraph.slice(from, end)) : null
  if (sentence) return { clause: { start: from, end: folded.length, form: 'closing', reading: sentence }, whole: true }
  const comma = folded.lastIndexOf(`,${BY}`, end - 1)
  if (comma < from || end - comma > LONGEST) return null
  const reading = assigns(paragraph.slice(comma + 1, end))
  // The sentence stays in the text, and its times are read there.
  return reading
    ? { clause: { start: comma + 1, end: folded.length, form: 'closing', reading: { ...reading, limits: [] } }, whole: false }
    : null
}

/** The reading of words that are nothing but lists of units with their role words, and times. */
function assigns(words: Passage): ClauseReading | null {
  if (words.length < 4) return null
  if (words.folded.includes('、') && isPlainList(words)) return analyse(words, { role: 'responsible' }).reading
  const { prose, worded, reading } = analyse(words, { role: 'responsible' })
  const { assignments, remarks, persons } = reading
  if (prose > 0 || worded === 0 || assignments.length === 0 || remarks.length + persons.length > 0) return null
  return assignments.every(({ units }) => units.every((unit) => isUnitName(unit.passage.folded))) ? reading : null
}
