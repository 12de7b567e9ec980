/**
 * Assignments that stand in an item's own words: `由县应急局牵头，县消防大队配合，对……` at its head (U-34), `县公安局：负责……` (U-33), and units that are
 * headings of a list of duties (U-32). They count only where the item has no other clause.
 */
import { Passage } from '../../tree/passage.ts'
import { UNDER_WORDS } from '../../vocabulary/roles.ts'
import { type FoundClause, findClauses, isUnitName, readClause } from '../units/index.ts'
import { titleCut, titledStyles } from './headings.ts'
import { type Item, walkItems } from './items.ts'
import { withoutLabel } from './runs.ts'

/** `（8项）` behind a unit that heads a list. */
const COUNT = /\([^()]{1,8}\)$/
const LONGEST_UNIT_HEADING = 20

/** Adds the clauses of openings and of unit headings to the items of a part that have none. */
export function addOpenings(root: Item): void {
  const items = [...walkItems(root)]
  const titled = titledStyles(items)
  for (const item of items) {
    if (item.matter !== 'work' || !item.section) continue
    if (item.children.length === 0) addOpening(item, titled)
    else if (isUnitHeading(item) && siblingsAreUnits(item)) addUnitHeading(item)
  }
}

function addOpening(item: Item, titled: ReadonlySet<string>): void {
  const [run] = item.runs
  if (!run || item.runs.some((each) => each.clauses.length > 0)) return
  const cut = titled.has(item.section?.style ?? '') ? titleCut(item) : null
  const start = cut?.text ?? 0
  const opening = findClauses(run.text.slice(start), { openings: true }).find((clause) => clause.form === 'opening')
  if (!opening) return
  run.clauses.push(opening)
  // 由A牵头，… is the beginning of a sentence and stays in the text; a unit before a colon or in a bracket does not.
  const sentence = run.text.folded.startsWith(UNDER_WORDS[0], start)
  if (sentence || start > 0) return
  run.marks.push(run.text.slice(0, opening.end))
  run.text = run.text.slice(opening.end)
}

function isUnitHeading(item: Item): boolean {
  const heading = item.section?.heading
  if (!heading || item.runs.some((run) => run.clauses.length > 0)) return false
  const words = withoutLabel(heading).folded.replace(COUNT, '')
  return words.length > 2 && words.length <= LONGEST_UNIT_HEADING && isUnitName(words)
}

function siblingsAreUnits(item: Item): boolean {
  const siblings = (item.above.at(-1)?.children ?? []).filter((each) => each.section?.style === item.section?.style)
  return siblings.length > 1 && siblings.filter(isUnitHeading).length * 3 >= siblings.length * 2
}

function addUnitHeading(item: Item): void {
  const [run] = item.runs
  const heading = item.section?.heading
  if (!run || !heading) return
  const count = COUNT.exec(run.text.folded)
  const name = count ? run.text.slice(0, count.index) : run.text
  const clause: FoundClause = { start: 0, end: name.length, form: 'opening', reading: readClause(name, { role: 'responsible' }) }
  run.clauses.push(clause)
  run.marks.push(Passage.empty)
}
