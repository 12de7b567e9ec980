/**
 * Assignments that stand in an item's own words: `由县应急局牵头，县消防大队配合，对……` at its head (U-34), `县公安局：负责……` (U-33). They count only where
 * the item has no other clause.
 */
import { OPENING_JOINERS, ROLE_WORDS, UNDER_WORDS } from '../../vocabulary/roles.ts'
import { type FoundClause, findClauses } from '../units/index.ts'
import { titleCut, titledStyles } from './headings.ts'
import { type Item, walkItems } from './items.ts'

/** How far behind an opening its sentence is asked whether it goes on with units. */
const REACH = 30
const GOES_ON = new RegExp(`^(?:${OPENING_JOINERS.join('|')})|^[^,。;]{2,20}?(?:${ROLE_WORDS.support.join('|')})`)

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
  const end = start + opening.end
  if (!leavesWork(run.text.folded, end, opening, start)) return
  run.marks.push(run.text.slice(start, end))
  run.text = run.text.slice(0, start).concat(run.text.slice(end))
}

/**
 * Whether what stands behind the opening is the work by itself: not where the sentence goes on with those who take part
 * (由A牵头，会同B制定……) or the opening sets a time too.
 */
function leavesWork(folded: string, end: number, { reading }: FoundClause, start: number): boolean {
  if (!folded.startsWith(UNDER_WORDS[0], start)) return start === 0
  return end < folded.length && reading.limits.length === 0 && !GOES_ON.test(folded.slice(end, end + REACH))
}
