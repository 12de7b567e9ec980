/** Clauses for a range of items: `以上1—3项由县公安局、县林业局按职责分工负责。` (PHRASINGS U-30). */

import { codeSet } from '../../tree/codes.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../../tree/numerals.ts'
import { Passage } from '../../tree/passage.ts'
import { RANGE_NOUNS, RANGE_OBJECTS, RANGE_STARTS } from '../../vocabulary/sections.ts'
import { type FoundClause, readClause } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'

const TO = ['至', '到'].join('')
const NUMBER = `\\(?([${NUMERAL_CHARACTERS}]{1,4})\\)?`
const RANGE = new RegExp(
  `^(?:${RANGE_STARTS.join('|')})第?${NUMBER}[-~、${TO}]+第?${NUMBER}(?:${RANGE_NOUNS.join('|')})?(?:${RANGE_OBJECTS.join('|')})?[,均]?`,
)

/** First characters of all that `RANGE` matches: a look at one character spares nearly all paragraphs the pattern. */
const HEADS = codeSet([...RANGE_STARTS, '第', '(', ...NUMERAL_CHARACTERS])

/** Gives the units of range clauses to the items that they name; the clause's paragraph is text of no item. */
export function addRanges(root: Item): void {
  for (const item of walkItems(root)) {
    for (const paragraph of item.paragraphs.slice(item.section ? 1 : 0)) {
      const { folded } = paragraph.passage
      const found = HEADS.has(folded.charCodeAt(0)) ? RANGE.exec(folded) : null
      const [from, to] = [readNumeral(found?.[1] ?? ''), readNumeral(found?.[2] ?? '')]
      if (!found || from === null || to === null || to < from) continue
      const reading = readClause(withoutEnd(paragraph.passage.slice(found[0].length)), { role: 'responsible' })
      if (reading.assignments.length === 0) continue
      const siblings = [...(item.above.at(-1)?.children ?? []), ...item.children]
      const clause: FoundClause = { start: 0, end: paragraph.passage.length, form: 'label', reading }
      for (const sibling of siblings) {
        const value = sibling.section?.heading.ordinal?.value ?? 0
        if (value >= from && value <= to) addClause(sibling, clause, sibling === item ? paragraph.passage : Passage.empty)
      }
    }
  }
}

/** `mark` is the clause's own paragraph where it stands in this item: its text is taken out of the item's run. */
function addClause(item: Item, clause: FoundClause, mark: Passage): void {
  const [run] = item.runs
  if (!run) return
  if (mark.length > 0 && run.text.folded.endsWith(mark.folded)) run.text = run.text.slice(0, run.text.length - mark.length)
  run.clauses.push(clause)
  run.marks.push(mark)
}

function withoutEnd(passage: Passage): Passage {
  return passage.folded.endsWith('。') ? passage.slice(0, passage.length - 1) : passage
}
