/**
 * Work that is set out by units: `一、县教育局⏎1、……⏎2、……⏎二、县民政局⏎1、……`. Each heading is a list of units, and they are responsible for what stands
 * under it.
 */
import { isPlainList, readClause } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'

const FEWEST = 2

/** Makes unit clauses of the headings of a part, where all headings of a level are units and no item below names any. */
export function addUnitHeadings(root: Item): void {
  for (const parent of walkItems(root)) {
    const { children } = parent
    if (children.length >= FEWEST && children.every(isUnitHeading)) for (const item of children) addClause(item)
  }
}

/** A heading that names units and nothing else, with items below it that name none. */
function isUnitHeading(item: Item): boolean {
  const [heading, ...rest] = item.runs
  return (
    heading !== undefined &&
    rest.length === 0 &&
    item.children.length > 0 &&
    item.tables.length === 0 &&
    heading.clauses.length === 0 &&
    isPlainList(heading.text) &&
    [...walkItems(item)].every((each) => each.runs.every((run) => run.clauses.length === 0))
  )
}

function addClause(item: Item): void {
  const [heading] = item.runs
  if (!heading) return
  const reading = readClause(heading.text, { role: 'responsible' })
  heading.clauses.push({ start: 0, end: heading.text.length, form: 'heading', reading })
}
