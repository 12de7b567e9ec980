/**
 * Assignments that stand in an item's own words: `由县应急局牵头，县消防大队配合，对……` at its head (U-34), `县公安局：负责……` (U-33). They count only where
 * the item has no other clause.
 */
import { UNDER_WORDS } from '../../vocabulary/roles.ts'
import { findClauses } from '../units/index.ts'
import { titleCut, titledStyles } from './headings.ts'
import { type Item, walkItems } from './items.ts'

/** Adds the clauses of openings to the items of a part that have none. */
export function addOpenings(root: Item): void {
  const items = walkItems(root)
  const titled = titledStyles(items)
  for (const item of items) {
    if (item.matter !== 'work' || !item.section) continue
    if (item.children.length === 0) addOpening(item, titled)
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
