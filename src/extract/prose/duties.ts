/**
 * Lists of duties: lines and items that begin with units and a colon, `县气象局：负责监测预报；……。`, one after the other (U-33). Each line is a job of its units.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import type { Passage } from '../../tree/passage.ts'
import { dutyLength, type FoundClause, findClauses, isPlainList, isUnitName, readClause } from '../units/index.ts'
import type { Run } from './runs.ts'

/** So many lines make a list. */
const FEWEST = 3
const SHORTEST_UNITS = 3
const LONGEST_UNITS = 60

/** Whether a part holds a list of duties: lines of units, at least half of which say what they are in charge of (负责, 承担). */
export function hasDuties(children: readonly OutlineNode[]): boolean {
  const candidates: Passage[] = []
  for (const paragraph of paragraphsOf(children)) {
    const start = paragraph.ordinal?.length ?? 0
    if (colonIn(paragraph.passage.folded, start) > 0) candidates.push(paragraph.passage.slice(start))
  }
  // Few parts have any such line, and reading units takes long.
  if (candidates.filter(saysDuty).length * 2 < FEWEST) return false
  const lines = candidates.filter((line) => unitsLength(line) > 0)
  return lines.length >= FEWEST && lines.filter(saysDuty).length * 2 >= lines.length
}

function saysDuty(line: Passage): boolean {
  return dutyLength(line.folded, colonIn(line.folded, 0) + 1) > 0
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
  const colon = colonIn(passage.folded, 0)
  if (colon === 0) return 0
  const units = passage.slice(0, colon)
  return isUnitName(units.folded) || isPlainList(units) ? colon : 0
}

/** Length of what stands between `start` and the only colon near it, where that may be units with words behind; 0 otherwise. */
function colonIn(folded: string, start: number): number {
  const colon = folded.indexOf(':', start)
  const length = colon - start
  if (length < SHORTEST_UNITS || length > LONGEST_UNITS || colon + 1 >= folded.length) return 0
  return folded.lastIndexOf(':', start + LONGEST_UNITS) === colon ? length : 0
}

function opening(passage: Passage): FoundClause | undefined {
  return findClauses(passage, { openings: true }).find(({ form }) => form === 'opening')
}
