/**
 * Lists of duties: lines and items that begin with units and a colon, `县气象局：负责监测预报；……。`, one after the other (U-33). Each line is a job of its units.
 */
import type { OutlineNode, Paragraph, Section } from '../../outline/types.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { DUTY_SECTION_ENDS } from '../../vocabulary/sections.ts'
import { dutyLength, isPlainList, isUnitName, mayHaveDuty, unitsOpening } from '../units/index.ts'
import { type Run, withoutLabel } from './runs.ts'

/** So many lines make a list. */
const FEWEST = 3
/** So many are enough under a heading that announces them. */
const FEWEST_ANNOUNCED = 2
/** Share of the lines of such a section that must open with units. */
const SHARE = 2 / 3
const ANNOUNCED = new RegExp(`(?:${DUTY_SECTION_ENDS.join('|')})(?:\\([^()]{1,20}\\))?[。:]?$`)
const LONGEST_HEADING = 30
const SHORTEST_WORK = 6
const TELEPHONE = /\d{6}/
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

/**
 * Whether the lines of a section are duties because its heading says so: `二、职责分工⏎县财政局：安排资金。⏎县水利局：……`,
 * `二、部门职责⏎1.县财政局。落实资金……⏎2.县水利局。……`, or because a heading above does and each of them is an
 * office with its own: `一、任务分解⏎（一）到位资金⏎市商务局：……⏎市工信局：……⏎市发改局：……`
 */
export function listsDuties(section: Section, above: readonly (Section | null)[] = []): boolean {
  const announced = announces(section)
  if (!announced && !above.some((outer) => outer !== null && announces(outer))) return false
  const items = gather(section.children, (child) => (child.type === 'section' ? [child.heading] : []))
  const lines = items.length > 0 ? items : gather(section.children, (child) => (child.type === 'paragraph' ? [child] : []))
  if (!announced) return lines.length >= FEWEST && lines.every((line) => isOwnLine(withoutLabel(line)))
  const duties = lines.filter((line) => isDutyLine(withoutLabel(line), line.ordinal !== null))
  return duties.length >= FEWEST_ANNOUNCED && duties.length >= lines.length * SHARE
}

function announces(section: Section): boolean {
  const heading = withoutLabel(section.heading)
  return heading.length <= LONGEST_HEADING && ANNOUNCED.test(heading.folded)
}

/** Units with work behind them; a name or a telephone is none. */
function isDutyLine(line: Passage, stops: boolean): boolean {
  const length = unitsLength(line, stops)
  return length > 0 && line.length - length > SHORTEST_WORK && !TELEPHONE.test(line.folded)
}

/** `市商务局：新签约项目12个。`: an office by its full name, or a group of them, and work. */
function isOwnLine(line: Passage): boolean {
  const colon = colonIn(line.folded, 0)
  return colon > 0 && mayHaveDuty(line.folded.slice(0, colon)) && isDutyLine(line, false)
}

function saysDuty(line: Passage): boolean {
  return dutyLength(line.folded, colonIn(line.folded, 0) + 1) > 0
}

/** Adds the line of a list of duties as a run of its own; false for any other line. `stops`: its units may end with a 。 */
export function addDuty(runs: Run[], passage: Passage, stops: boolean): boolean {
  const length = unitsLength(passage, stops)
  const clause = length > 0 ? unitsOpening(passage, length) : null
  if (!clause) return false
  const above = runs.at(-1)
  // What stands above the first line introduces the list.
  if (above && above.clauses.length === 0) above.detached = true
  runs.push({
    text: passage.slice(clause.end),
    clauses: [{ ...clause, form: 'duty' }],
    marks: [passage.slice(0, clause.end)],
    detached: false,
  })
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

/** Length of the units before the colon of a line (or its first 。, with `stops`) with words behind it, 0 for any other line. */
function unitsLength(passage: Passage, stops = false): number {
  const { folded } = passage
  const mark = colonIn(folded, 0) || (stops ? stopIn(folded) : 0)
  // (总牵头单位:…): the mark stands in a bracket.
  if (mark === 0 || folded.lastIndexOf('(', mark) > folded.lastIndexOf(')', mark)) return 0
  const units = passage.slice(0, mark)
  return isUnitName(units.folded) || isPlainList(units) ? mark : 0
}

/** Length of what stands between `start` and the only colon near it, where that may be units with words behind; 0 otherwise. */
function colonIn(folded: string, start: number): number {
  const colon = folded.indexOf(':', start)
  const length = colon - start
  if (length < SHORTEST_UNITS || length > LONGEST_UNITS || colon + 1 >= folded.length) return 0
  return folded.lastIndexOf(':', start + LONGEST_UNITS) === colon ? length : 0
}

/** Length of the first sentence, where it may be units and another follows; 0 otherwise. */
function stopIn(folded: string): number {
  const stop = folded.indexOf('。')
  return stop < SHORTEST_UNITS || stop > LONGEST_UNITS || stop + 1 >= folded.length ? 0 : stop
}
