/**
 * Assignments that close an item as a sentence of its own: `……的行动。由环卫公司和各村负责具体实施。` They count only where the item has no other clause,
 * and where the notice gives its units in this way or in another; a single such sentence among items that name nobody is running text.
 */
import { findClosing } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'

/** Share of the items that must close like this where nothing else in the part names units. */
const SHARE = 1 / 3

/** Adds the clauses that close items to the items of a part that have none. */
export function addClosings(root: Item): void {
  const items = [...walkItems(root)].filter((item) => item.section && item.matter === 'work' && item.children.length === 0)
  const open = items.filter((item) => item.runs.length === 1 && item.runs[0]?.clauses.length === 0)
  const found = open.flatMap((item) => {
    const [run] = item.runs
    const closing = run ? findClosing(run.text) : null
    return run && closing ? [{ run, closing }] : []
  })
  if (open.length === items.length && (found.length < 2 || found.length < items.length * SHARE)) return
  for (const { run, closing } of found) {
    run.clauses.push(closing.clause)
    if (!closing.whole) continue
    run.marks.push(run.text.slice(closing.clause.start))
    run.text = run.text.slice(0, closing.clause.start)
  }
}
