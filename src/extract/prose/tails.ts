/**
 * What a document says below its last item: `会议要求，各责任单位要抓好落实。` Where each item is one paragraph and names its units in its own words, a
 * paragraph below the last one is no part of it.
 */
import { findClosing, opensWithUnits } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { withoutLabel } from './runs.ts'

/** Items that show how long an item is. */
const FEWEST = 3

/** Parts the paragraphs below the last item of a part from it. */
export function partTail(root: Item): void {
  const leaves = walkItems(root).filter((item) => item.section && item.children.length === 0)
  const last = leaves.at(-1)
  const [run] = last?.runs ?? []
  if (!last || !run || last.paragraphs.length < 2 || last.runs.length > 1 || run.clauses.length > 0) return
  const others = leaves.filter((item) => item !== last && item.section?.style === last.section?.style)
  if (others.length < FEWEST - 1 || others.some(({ paragraphs }) => paragraphs.length > 1)) return
  const heading = last.section?.heading
  const length = heading ? withoutLabel(heading).length : 0
  const [own, tail] = [run.text.slice(0, length), run.text.slice(length)]
  if (own.length === 0 || tail.length === 0 || !(opensWithUnits(own) || findClosing(own)) || findClosing(tail)) return
  last.runs = [
    { ...run, text: own },
    { text: tail, clauses: [], marks: [], detached: true },
  ]
}
