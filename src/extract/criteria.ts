/** Criteria of a cell or a field: one entry for each numbered point, with the score that is printed with it (PHRASINGS section 5). */
import { readOrdinal } from '../outline/ordinal.ts'
import { codeSet } from '../tree/codes.ts'
import { Passage } from '../tree/passage.ts'
import { EMPTY_MARKS } from '../vocabulary/sections.ts'
import type { CriterionFinding } from './types.ts'

const NOTHING = new Set<string>(EMPTY_MARKS)
/** （5分）… at the head, …（3分） or …，得3分。 at the end; a deduction (扣1分) is no score. */
const POINTS = /^\((\d{1,3}(?:\.\d)?)分\)|\((\d{1,3}(?:\.\d)?)分\)[。;]?$|,得(\d{1,3}(?:\.\d)?)分[。;]?$/

const MARKS = codeSet('。;；.!)')
const LINE_END = /。$/
const LAST_SCORE = /(\d{1,3}(?:\.\d)?)分[。;]?$/

/** `1.制度已印发。2.台账完整。` → two criteria without their numbers; a cell without numbers is one (C-02, C-03). */
export function criteriaOf(paragraphs: readonly Passage[]): CriterionFinding[] {
  const whole = Passage.join(paragraphs)
  if (whole.length === 0 || NOTHING.has(whole.folded)) return []
  const points = numberedPoints(whole)
  return (points.length > 1 ? points : closedLines(whole)).map((passage) => {
    const found = POINTS.exec(passage.folded)
    const score = found?.[1] ?? found?.[2] ?? found?.[3] ?? blankScore(passage)
    return { text: passage.text, passage, ...(score ? { points: Number(score) } : {}) }
  })
}

/** Lines without numbers are criteria of their own where each is a sentence or has its score; a line that ends with ； goes on (C-04). */
function closedLines(passage: Passage): Passage[] {
  const lines = linesOf(passage)
  return lines.every(({ folded }) => LINE_END.test(folded) || POINTS.test(folded)) ? lines : [passage]
}

/** The lines of a cell. */
export function linesOf(passage: Passage): Passage[] {
  const cuts = passage.joints().filter(({ joint }) => joint === 'line' || joint === 'block')
  const starts = [0, ...cuts.map(({ at }) => at)]
  return starts.map((start, index) => passage.slice(start, starts[index + 1] ?? passage.length))
}

/** `建立台账␣␣3分`: a score parted by a blank (C-06). */
function blankScore(passage: Passage): string | undefined {
  const found = LAST_SCORE.exec(passage.folded)
  return found && passage.jointBefore(found.index) ? found[1] : undefined
}

/** The points of a cell without their numbers; a cell without numbers is one. */
export function numberedPoints(passage: Passage): Passage[] {
  return cutPoints(passage).map((point) => point.text)
}

/** Cuts at 1. 2. 3. (or （1）（2）, ①②) that count up from the start of the cell. */
export function cutPoints(passage: Passage): { label: Passage | null; text: Passage }[] {
  const first = readOrdinal(passage)
  if (!first) return [{ label: null, text: passage }]
  const points: { label: Passage; text: Passage }[] = []
  let label = 0
  let start = first.length
  let value = first.value
  const joints = passage.joints()
  let joint = 0
  for (let at = start; at < passage.length; at++) {
    while ((joints[joint]?.at ?? passage.length) < at) joint++
    // A point begins after a mark, a break or a closing bracket.
    if (joints[joint]?.at !== at && !MARKS.has(passage.folded.charCodeAt(at - 1))) continue
    const next = readOrdinal(passage, at)
    if (!next || next.style !== first.style || next.value !== value + 1) continue
    points.push({ label: passage.slice(label, start), text: passage.slice(start, at) })
    label = at
    start = at + next.length
    value = next.value
    at = start - 1
  }
  points.push({ label: passage.slice(label, start), text: passage.slice(start) })
  return points.filter((point) => point.text.length > 0)
}
