/**
 * Work that is set out by units: `一、县教育局⏎1、……⏎2、……⏎二、县民政局⏎……`. Each heading is a list of units, and they are responsible for what stands
 * under it: its numbered items, or a paragraph without a number.
 */
import type { Passage } from '../../tree/passage.ts'
import { HEADING_DUTIES, POSSESSIVE } from '../../vocabulary/sections.ts'
import { type FoundClause, isPlainList, isUnitName, type Role, readClause, roleTail } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { workLabel } from './record-labels.ts'
import { cutLabel, withoutLabel } from './runs.ts'

const FEWEST = 2
/** A heading is no paragraph. */
const LONGEST = 80
/** Share of the headings of a level that must be units. */
const SHARE = 2 / 3
/** 县教育局（6项）, 县教育局主要职责：, 县教育局：, 县教育局牵头的工作. */
const TAIL = new RegExp(`(?:${POSSESSIVE}?(?:${HEADING_DUTIES.join('|')})|[(][^()]{0,4}\\d{1,3}[^()]{1,3}[)]|[:。])+$`)

/**
 * Makes unit clauses of the headings of a part, where most headings of a level are units and no item below names any but helpers (U-32). In a document that is no
 * plan they must be names with numbered items under them.
 */
export function addUnitHeadings(root: Item, plan: boolean): void {
  for (const parent of walkItems(root)) {
    if (parent.children.length < FEWEST) continue
    const headings = parent.children.filter((item) => item.matter === 'work' && isUnitHeading(item, plan))
    const styles = new Set(headings.map((item) => item.section?.style))
    const level = parent.children.filter((item) => styles.has(item.section?.style))
    if (headings.length < FEWEST || headings.length < level.length * SHARE) continue
    // Of names on lines of their own some may be known by no word: 疾控股.
    for (const item of level) if (headings.includes(item) || item.section?.heading.heads === 'units') addClause(item)
  }
}

/** A heading that names units and nothing else, with work below it that leaves open whose it is. */
function isUnitHeading(item: Item, plan: boolean): boolean {
  if (item.runs.length !== 1 || item.tables.length > 0) return false
  if (item.children.length === 0 && (item.paragraphs.length === 1 || !plan)) return false
  const units = unitsOf(item)?.units
  if (!units || !isPlainList(units) || (!plan && !isUnitName(units.folded))) return false
  return walkItems(item).every((each) => each.runs.every((run) => run.clauses.every(leavesOpen)))
}

/** What an item's heading names and what that does, null for what is no heading: `市教育局牵头工作（3项）` → 市教育局, lead. */
function unitsOf(item: Item): { units: Passage; role: Role } | null {
  if (!item.section) return null
  const heading = withoutLabel(item.section.heading)
  if (heading.length > LONGEST) return null
  const end = heading.length - (TAIL.exec(heading.folded)?.[0].length ?? 0)
  const said = roleTail(heading.folded, 0, end)
  const units = heading.slice(0, said.start)
  return { units, role: said.role ?? 'responsible' }
}

/** A clause that says when, or who helps, but not whose work it is. */
function leavesOpen(clause: FoundClause): boolean {
  return clause.reading.assignments.every(({ role }) => role === 'support' || role === 'supervise')
}

function addClause(item: Item): void {
  const [run] = item.runs
  const found = unitsOf(item)
  if (!run || !found) return
  const { units, role } = found
  const reading = readClause(units, { role })
  run.clauses.push({ start: 0, end: units.length, form: 'heading', reading })
  // What the heading says of its numbered items is no task.
  if (item.children.length > 0) run.text = units
  else {
    const { length } = item.section ? withoutLabel(item.section.heading) : units
    const label = workLabel(run.text.slice(length))
    if (label > 0) cutLabel(run, length, label)
  }
}
