/**
 * Units on lines of their own without a label, `……做好解读。⏎市发改委牵头落实⏎……`: the cells of a table that a copy put one below the other, or a habit of the
 * notice. They close what stands above them. One such line is running text.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import type { Passage } from '../../tree/passage.ts'
import { findLine } from '../units/index.ts'
import { currentRun, type Run } from './runs.ts'

const FEWEST = 2

/** Whether a part gives its units on lines of their own, each behind a paragraph of text. */
export function hasLines(children: readonly OutlineNode[]): boolean {
  let lines = 0
  let above: Paragraph | null = null
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'table') above = null
      else if (node.type === 'section') {
        above = node.heading
        visit(node.children)
      } else {
        const line = above?.kind === 'body' && node.kind === 'body' && findLine(node.passage) !== null
        if (line) lines++
        above = line ? null : node
      }
    }
  }
  visit(children)
  return lines >= FEWEST
}

/** Closes the open run with a line of units; false for any other paragraph. */
export function addLine(runs: Run[], passage: Passage): boolean {
  const clause = findLine(passage)
  if (!clause || runs.length === 0) return false
  const run = currentRun(runs)
  run.clauses.push(clause)
  run.marks.push(passage)
  return true
}
