/**
 * Units on lines of their own without a label, `……做好解读。⏎市发改委牵头落实⏎……`: the cells of a table that a copy put one below the other, or a habit of the
 * notice. They close what stands above them. One such line is running text.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import type { Passage } from '../../tree/passage.ts'
import { type FoundClause, findLine, findNames } from '../units/index.ts'
import { currentRun, type Run } from './runs.ts'

const FEWEST = 2

/** Ends a text that names alone may close; behind anything else they are a list of names. */
const SENTENCE_END = /[。;]$/

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
        const line = above?.kind === 'body' && node.kind === 'body' && lineBelow(above.passage, node.passage) !== null
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
  if (runs.length === 0) return false
  const run = currentRun(runs)
  const clause = lineBelow(run.text, passage)
  if (!clause) return false
  run.clauses.push(clause)
  run.marks.push(passage)
  return true
}

/** The units of a line: with what they do, or by their names alone behind the end of a sentence. */
function lineBelow(text: Passage, line: Passage): FoundClause | null {
  return findLine(line) ?? (SENTENCE_END.test(text.folded) ? findNames(line) : null)
}
