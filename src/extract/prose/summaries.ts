/**
 * Items of running text that sum up a table of the same notice: `（一）市政设施方面2项：改造老旧管网；增设充电桩。`, where the table has a row for
 * each. The rows are the work, the item only lists them.
 */
import type { Finding } from '../types.ts'
import { type Item, walkItems } from './items.ts'

const BLANKS = /\s+/g
const ENDS = /[;。]/
const END = /[;。]$/

/** Titles and texts of the tasks among `findings`, as pieces of a summary are compared: without white space and closing mark. */
export function namesOf(findings: readonly Finding[]): Set<string> {
  const names = new Set<string>()
  for (const finding of findings) {
    if (finding.kind !== 'task') continue
    for (const value of [finding.title, finding.text])
      if (value && value.passage.length > 0) names.add(bare(value.passage.folded))
  }
  return names
}

/** Takes items that list nothing but `names` out of the work, and the items beside them where they are half of these or more. */
export function takeOutSummaries(root: Item, names: ReadonlySet<string>): void {
  for (const parent of walkItems(root)) {
    const leaves = parent.children.filter(isPlain)
    const summaries = leaves.filter((item) => isSummary(item, names))
    if (summaries.length === 0) continue
    for (const item of summaries.length * 2 >= leaves.length ? leaves : summaries) item.matter = 'summary'
  }
}

/** Work as text alone: nothing numbered below it, no table, no units. */
function isPlain(item: Item): boolean {
  if (item.matter !== 'work') return false
  return item.children.length === 0 && item.tables.length === 0 && item.runs.every(({ clauses }) => clauses.length === 0)
}

function isSummary(item: Item, names: ReadonlySet<string>): boolean {
  const text = item.runs.map((run) => run.text.folded).join('')
  const pieces = [text, ...text.split(ENDS)].map(bare)
  if (names.has(pieces[0] ?? '')) return true
  const listed = pieces.slice(1).filter((piece) => piece !== '')
  return listed.length > 0 && listed.every((piece) => names.has(piece) || names.has(piece.slice(piece.indexOf(':') + 1)))
}

function bare(folded: string): string {
  return folded.replace(BLANKS, '').replace(END, '')
}
