/**
 * Assignments that are a sentence of an item or the end of one: `……的行动。由环卫公司和各村负责具体实施。`, `……整治，由公安局负责。要……` They count only where the item has no other clause,
 * and where the notice gives its units in this way or in another; a single such sentence among items that name nobody is running text.
 */

import { gather } from '../../tree/gather.ts'
import { findClosing, findInner, findListed, type SentenceClause } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import type { Run } from './runs.ts'

/** Share of the items that must close like this where nothing else in the part names units. */
const SHARE = 1 / 3
/** Paragraphs without a number that must close like this, at the least, and their share. */
const FEWEST = 2
const SHARE_OF_PARAGRAPHS = 1 / 2

/** Items that must end with a bracket of units, at the least, and their share, those that may end so included. */
const FEWEST_BRACKETS = 2
const SHARE_OF_BRACKETS = 2 / 3
const BRACKETED = /\)[。;]?$/

/** Adds the clauses that close items to the items of a part that have none. */
export function addClosings(root: Item): void {
  closeParagraphs(root)
  closeListed(root)
  const items = walkItems(root).filter((item) => item.section && item.matter === 'work' && item.children.length === 0)
  const open = items.filter((item) => isOpen(item))
  const found = gather(open, (item) => {
    const [run] = item.runs
    const found = run ? (findClosing(run.text) ?? findInner(run.text)) : null
    return run && found ? [{ run, found }] : []
  })
  if (open.length === items.length && (found.length < 2 || found.length < items.length * SHARE)) return
  for (const each of found) cut(each.run, each.found)
}

/** `3月，成立领导小组，……。此项工作由办公室负责。`: paragraphs of the part's own, without numbers, most of which name their units at the end. */
function closeParagraphs(root: Item): void {
  const open = root.runs.filter((run) => run.clauses.length === 0)
  const found = gather(open, (run) => {
    const found = findClosing(run.text)
    return found && found.to === run.text.length ? [{ run, found }] : []
  })
  if (found.length < FEWEST || found.length < open.length * SHARE_OF_PARAGRAPHS) return
  for (const each of found) {
    cut(each.run, each.found)
    each.run.detached = false
  }
}

/** `1.……。（县教育局）⏎2.……。（县新华书店）`: where most items of a part end with units in a bracket, a body that may as well be a place is one too. */
function closeListed(root: Item): void {
  const items = walkItems(root).filter((item) => item.section && item.matter === 'work' && item.children.length === 0)
  const last = gather(items, ({ runs }) => runs.filter(({ detached }) => !detached).slice(-1))
  const closed = last.filter(({ clauses }) => clauses.at(-1)?.form === 'bracket').length
  if (closed < FEWEST_BRACKETS) return
  const open = last.filter(({ clauses, text }) => clauses.length === 0 && BRACKETED.test(text.folded))
  if (open.length > closed || open.length + closed < items.length * SHARE_OF_BRACKETS) return
  for (const run of open) {
    const found = findListed(run.text)
    if (found) cut(run, found)
  }
}

/** One text without a clause, perhaps with a paragraph below that is none of it. */
function isOpen({ runs }: Item): boolean {
  return runs.length > 0 && runs.every(({ clauses, detached }, i) => clauses.length === 0 && detached === i > 0)
}

/** Takes the clause out of the run's text. */
function cut(run: Run, { clause, from, to, matter }: SentenceClause): void {
  run.clauses.push(clause)
  if (to === from) return
  run.marks.push(run.text.slice(from, to))
  run.text = run.text.slice(0, from).concat(run.text.slice(to))
  if (matter !== undefined) run.titleEnd = matter
}
