/** Text that a sharing site copied page by page: a page a line, each with its number in front (`2、低于50亿元。……`, `-4-执行转移联单制度。……`). */
import { Passage } from '../tree/passage.ts'
import { closes } from './join.ts'

/** A page holds more than this; only the last may be shorter. */
export const SHORTEST_PAGE = 150
const COUNTED = /^(\d{1,3})、/
const DASHED = /^-(\d{1,3})-/

export interface MarkedPages {
  /** How many lines the text stands on. */
  lines: number
  /** The numbers of the pages. */
  marks: Passage[]
  /** The text, the pages put together. */
  text: Passage
}

/**
 * The pages that begin with the first line, null where it stands for itself. `lineAt(n)` gives the n-th line from there, null at the end. Numbers
 * that count (`1、`) are pages where most of them stand inside a sentence, for the paragraphs of a list end with one.
 */
export function markedPages(lineAt: (n: number) => Passage | null): MarkedPages | null {
  const first = lineAt(0)
  if (!first || first.length < SHORTEST_PAGE) return null
  const counted = numberOf(COUNTED, first)
  const style = counted === 1 ? COUNTED : DASHED
  const pages = [first]
  let last = style === COUNTED ? 1 : (numberOf(DASHED, first) ?? 0)
  let torn = 0
  for (let next = lineAt(1); next && (pages.at(-1)?.length ?? 0) >= SHORTEST_PAGE; next = lineAt(pages.length)) {
    const number = numberOf(style, next)
    if (number === null || (style === COUNTED ? number !== last + 1 : number <= last)) break
    if (!closes(pages.at(-1) as Passage)) torn++
    last = number
    pages.push(next)
  }
  if (pages.length < 2 || torn * 2 < pages.length - 1 || torn === 0) return null
  const marks = pages.map((page) => page.slice(0, style.exec(page.folded)?.[0].length ?? 0))
  return {
    lines: pages.length,
    marks: marks.filter((mark) => mark.length > 0),
    text: Passage.join(pages.map((page, index) => page.slice(marks[index]?.length ?? 0))),
  }
}

function numberOf(style: RegExp, line: Passage): number | null {
  const found = style.exec(line.folded)
  return found ? Number(found[1]) : null
}
