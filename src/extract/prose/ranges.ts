/** Gives the clauses that say of which items they hold to these items; a paragraph that is such a clause is text of none. */

import { gather } from '../../tree/gather.ts'
import { Passage } from '../../tree/passage.ts'
import type { FoundClause } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { type Range, rangeOfRemark } from './range-clauses.ts'
import { currentRun } from './runs.ts'

/** Gives the units of range clauses to the items that they name. */
export function addRanges(root: Item): void {
  for (const parent of walkItems(root)) {
    if (parent === root)
      for (const { range, clause, mark } of root.ranges) give(root, leavesOf(range, root.children, -1), clause, mark)
    for (const [index, item] of parent.children.entries()) {
      for (const { range, clause, mark } of item.ranges) {
        const inside = range.kind !== 'above' && item.children.length > 0
        const reached = inside ? leavesOf(range, item.children, -1) : leavesOf(range, parent.children, index)
        give(item, reached, clause, mark)
      }
      shareBracket(item, parent.children, index)
    }
  }
}

/** `……。（以上两项由县住建局负责）`: the bracket behind the last of the items that it names. */
function shareBracket(item: Item, siblings: readonly Item[], index: number): void {
  const found = bracketRange(item)
  if (!found) return
  const { clause, range } = found
  const others = leavesOf(range, siblings, index).filter((leaf) => leaf !== item)
  for (const leaf of others) addClause(leaf, { ...clause, reading: { ...clause.reading, remarks: [] } }, Passage.empty)
}

function bracketRange(item: Item | undefined): { clause: FoundClause; range: Range } | null {
  const clause = item?.runs.at(-1)?.clauses.at(-1)
  if (clause?.form !== 'bracket') return null
  const range = clause.reading.remarks.map(rangeOfRemark).find((found) => found !== null)
  return range ? { clause, range } : null
}

/** The items of a range, down to the lowest, among those of the level on which the clause stands behind the item at `index`. */
function leavesOf(range: Range, level: readonly Item[], index: number): Item[] {
  const items =
    range.kind === 'numbers'
      ? level.filter(({ section }) => isBetween(section?.heading.ordinal?.value ?? 0, range))
      : range.kind === 'below'
        ? level.slice(index + 1, nextRange(level, index + 1))
        : level.slice(Math.max(index + 1 - range.count, lastRange(level, index)), index + 1)
  return gather(items, (item) => walkItems(item)).filter(({ children, runs }) => children.length === 0 && runs.length > 0)
}

function isBetween(value: number, { from, to }: { from: number; to: number }): boolean {
  return value >= from && value <= to
}

/** Where the items begin that stand behind the last clause before `index` which holds for those above it. */
function lastRange(level: readonly Item[], index: number): number {
  let at = index
  while (at > 0 && !level[at - 1]?.ranges.some(({ range }) => range.kind === 'above') && !bracketRange(level[at - 1])) at--
  return at
}

/** Where the items end that stand before the next clause which holds for those below it. */
function nextRange(level: readonly Item[], start: number): number {
  let at = start
  while (at < level.length && !level[at]?.ranges.some(({ range }) => range.kind === 'below')) at++
  return at + 1
}

/** `mark` is the clause's own paragraph; where none of its items is there it is text of the item below which it stands. */
function give(item: Item, leaves: readonly Item[], clause: FoundClause, mark: Passage): void {
  for (const [index, leaf] of leaves.entries()) addClause(leaf, clause, index === 0 ? mark : Passage.empty)
  if (leaves.length > 0) return
  const run = currentRun(item.runs)
  run.text = run.text.concat(mark)
}

function addClause({ runs: [run] }: Item, clause: FoundClause, mark: Passage): void {
  run?.clauses.push(clause)
  run?.marks.push(mark)
}
