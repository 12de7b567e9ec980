/**
 * Assignments that stand in an item's own words: `由县应急局牵头，县消防大队配合，对……` at its head (U-34), `县公安局：负责……` (U-33). They count only where
 * the item has no other clause.
 */

import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { UNDER_WORDS } from '../../vocabulary/roles.ts'
import { type FoundClause, findClauses, isPlainList, isUnitName } from '../units/index.ts'
import { titleCut, titledStyles } from './headings.ts'
import { type Item, walkItems } from './items.ts'
import { type Run, withoutLabel } from './runs.ts'

/** Sentences without 由 that must open items of a part: a single one may be running text. */
const FEWEST = 2
const [BY] = UNDER_WORDS
const MARKS = ',。'

interface Found {
  run: Run
  /** Where the item's text begins behind its title. */
  start: number
  opening: FoundClause
}

/** Adds the clauses of openings to the items of a part that have none. */
export function addOpenings(root: Item): void {
  const items = walkItems(root)
  const titled = titledStyles(items)
  const found = gather(items, (item) => {
    const open = item.matter === 'work' && item.section && item.children.length === 0
    const opening = open ? openingOf(item, titled) : null
    return opening ? [opening] : []
  })
  const several = found.filter(isSentence).length >= FEWEST
  for (const each of found) if (several || !isSentence(each) || opensWithBy(each)) take(each)
}

function openingOf(item: Item, titled: ReadonlySet<string>): Found | null {
  const [run] = item.runs
  if (!run || item.runs.some((each) => each.clauses.length > 0)) return null
  const cut = titled.has(item.section?.style ?? '') ? titleCut(item) : null
  // A unit before a colon is no title.
  const start = cut && !isUnits(run.text.slice(0, cut.end)) ? cut.text : 0
  const opening = findClauses(run.text.slice(start), { openings: true }).find((clause) => clause.form === 'opening')
  return opening && !crossesLine(item, start, start + opening.end) ? { run, start, opening } : null
}

function isUnits(title: Passage): boolean {
  return isUnitName(title.folded) || isPlainList(title)
}

/** `二、工作职责⏎县财政局：负责……`: the words would be those of the heading and of the line below it together. */
function crossesLine({ section }: Item, start: number, end: number): boolean {
  const heading = section ? withoutLabel(section.heading).length : 0
  return start < heading && end > heading
}

/** 由A牵头，… and A牵头，… begin a sentence; 县公安局：… and （县文旅局）… do not. */
function isSentence(found: Found): boolean {
  return opensWithBy(found) || MARKS.includes(lastOf(found))
}

function lastOf({ run, start, opening }: Found): string {
  return run.text.folded.charAt(start + opening.end - 1)
}

function opensWithBy({ run, start }: Found): boolean {
  return run.text.folded.startsWith(BY, start)
}

/** Gives the run its clause. A sentence stays whole in the text; a unit before a colon or in a bracket does not. */
function take(found: Found): void {
  const { run, start, opening } = found
  run.clauses.push(opening)
  if (isSentence(found) || start > 0) return
  run.marks.push(run.text.slice(0, opening.end))
  run.text = run.text.slice(opening.end)
}
