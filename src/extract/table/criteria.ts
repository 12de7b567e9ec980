/** Criteria of a cell: one entry for each numbered point, with the score that is printed with it (PHRASINGS section 5). */
import { readOrdinal } from '../../outline/ordinal.ts'
import { Passage } from '../../tree/passage.ts'
import { EMPTY_MARKS } from '../../vocabulary/sections.ts'
import type { CriterionFinding } from '../types.ts'

const NOTHING = new Set<string>(EMPTY_MARKS)
/** （5分）… at the head, …（3分） or …，得3分。 at the end; a deduction (扣1分) is no score. */
const POINTS = /^\((\d{1,3}(?:\.\d)?)分\)|\((\d{1,3}(?:\.\d)?)分\)[。;]?$|,得(\d{1,3}(?:\.\d)?)分[。;]?$/

/** `1.制度已印发。2.台账完整。` → two criteria without their numbers; a cell without numbers is one (C-02, C-03). */
export function criteriaOf(paragraphs: readonly Passage[]): CriterionFinding[] {
  const whole = Passage.join(paragraphs)
  if (whole.length === 0 || NOTHING.has(whole.folded)) return []
  return numberedPoints(whole).map((passage) => {
    const points = POINTS.exec(passage.folded)
    const score = points?.[1] ?? points?.[2] ?? points?.[3]
    return { text: passage.text, passage, ...(score ? { points: Number(score) } : {}) }
  })
}

/** Cuts at 1. 2. 3. (or （1）（2）, ①②) that count up from the start of the cell; numbers are left out. */
export function numberedPoints(passage: Passage): Passage[] {
  const first = readOrdinal(passage)
  if (!first) return [passage]
  const pieces: Passage[] = []
  let start = first.length
  let value = first.value
  for (let at = start; at < passage.length; at++) {
    if (!opensPoint(passage, at)) continue
    const next = readOrdinal(passage, at)
    if (!next || next.style !== first.style || next.value !== value + 1) continue
    pieces.push(passage.slice(start, at))
    start = at + next.length
    value = next.value
    at = start - 1
  }
  pieces.push(passage.slice(start))
  return pieces.filter((piece) => piece.length > 0)
}

/** A point begins after a mark, a break or a closing bracket. */
function opensPoint(passage: Passage, at: number): boolean {
  return passage.jointBefore(at) !== null || '。;；.!)'.includes(passage.folded[at - 1] ?? '')
}
