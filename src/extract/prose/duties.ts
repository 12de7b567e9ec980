/**
 * Lists of duties: lines and items that begin with units and a colon, `县气象局：负责监测预报；……。`, one after the other (U-33). Each line is a job of its units.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import type { Passage } from '../../tree/passage.ts'
import { type FoundClause, findClauses, isPlainList, isUnitName, readClause } from '../units/index.ts'
import type { Run } from './runs.ts'

/** So many lines make a list. */
const FEWEST = 3
const LONGEST_UNITS = 60

/** Whether a part holds a list of duties: lines of units, at least half of which say what they are in charge of (负责, 承担). */
export function hasDuties(children: readonly OutlineNode[]): boolean {
  const lines: Passage[] = []
  for (const paragraph of paragraphsOf(children)) {
    const line = paragraph.ordinal ? paragraph.passage.slice(paragraph.ordinal.length) : paragraph.passage
    if (unitsLength(line) > 0) lines.push(line)
  }
  return lines.length >= FEWEST && lines.filter((line) => opening(line)).length * 2 >= lines.length
}

/** Adds the line of a list of duties as a run of its own; false for any other line. */
export function addDuty(runs: Run[], passage: Passage): boolean {
  const length = unitsLength(passage)
  if (length === 0) return false
  const clause: FoundClause = opening(passage) ?? {
    start: 0,
    end: length + 1,
    form: 'opening',
    reading: readClause(passage.slice(0, length), { role: 'responsible' }),
  }
  const above = runs.at(-1)
  // What stands above the first line introduces the list.
  if (above && above.clauses.length === 0) above.detached = true
  runs.push({ text: passage.slice(clause.end), clauses: [clause], marks: [passage.slice(0, clause.end)], detached: false })
  return true
}

function* paragraphsOf(nodes: readonly OutlineNode[]): Generator<Paragraph> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield node
    else if (node.type === 'section') {
      yield node.heading
      yield* paragraphsOf(node.children)
    }
  }
}

/** Length of the units before the colon of a line with words behind it, 0 for any other line. */
function unitsLength(passage: Passage): number {
  const colon = passage.folded.lastIndexOf(':', LONGEST_UNITS)
  if (colon < 3 || colon + 1 >= passage.length || passage.folded.indexOf(':') < colon) return 0
  const units = passage.slice(0, colon)
  return isUnitName(units.folded) || isPlainList(units) ? colon : 0
}

function opening(passage: Passage): FoundClause | undefined {
  return findClauses(passage, { openings: true }).find(({ form }) => form === 'opening')
}
