/** How the numbers of headings and items go on. */
import type { OutlineNode, Part, Section } from '../outline/types.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../tree/numerals.ts'
import type { SourceText } from '../tree/passage.ts'
import { ORDINAL_DIVISIONS } from '../vocabulary/ordinals.ts'

/** A number that is not the one that is due. */
export interface Miscount {
  section: Section
  /** `gap`: numbers are left out before it; `repeat`: it has been there. */
  kind: 'gap' | 'repeat'
  /** The number before it in its count, 0 where it is the first. */
  before: number
}

/** Counts that one style may have open at a time: a list inside an item, behind which the outer list goes on. */
const OPEN_COUNTS = 8

/** How far before a number the one that is left out is looked for in running text. */
const REACH = 4000
const DIVISIONS = ORDINAL_DIVISIONS.map(({ word }) => word).join('|')
const NUMBER = new RegExp(`(?<![${NUMERAL_CHARACTERS}])([${NUMERAL_CHARACTERS}]{1,4})(?:[).、:,]|${DIVISIONS})`, 'g')

/** One count of a style that may go on. */
interface Count {
  value: number
  parent: Section | null
}

/**
 * The numbers of a part that do not go on from the one before. Each style counts for itself; a count may begin anew at one under each heading or
 * run on over the headings, and a list may stand inside an item of the same style: （一）（二）, （一）（二）（四） → the last is a gap.
 */
export function miscounts(part: Part, source: SourceText): Miscount[] {
  const counts = new Map<string, Count[]>()
  const found: Miscount[] = []
  let start = part.titles[0]?.passage.start ?? 0
  for (const { section, parent } of sectionsOf(part.children)) {
    const value = section.heading.ordinal?.value
    const at = section.heading.passage.start
    if (value === undefined) continue
    const open = counts.get(section.style) ?? []
    counts.set(section.style, open)
    const wrong = goOn(open, { value, parent })
    if (wrong && !(wrong.kind === 'gap' && isInText(source, Math.max(start, at - REACH), at, value - 1)))
      found.push({ section, ...wrong })
    start = at
  }
  return found
}

/** Takes a number into the open counts of its style, innermost last; what is wrong with it, null where it is the one that is due. */
function goOn(open: Count[], next: Count): Pick<Miscount, 'kind' | 'before'> | null {
  const due = open.findLastIndex(({ value }) => value === next.value - 1)
  const last = open.at(-1)
  if (due >= 0) open.splice(due, open.length, next)
  else if (!last) open.push(next)
  else if (next.value > 1 && next.value > last.value) open[open.length - 1] = next
  if (due >= 0 || next.value < 1) return null
  const before = last?.value ?? 0
  if (next.value > before) return before === 0 && next.value === 1 ? null : { kind: 'gap', before }
  // A count begins anew under another heading, or as a list inside an item.
  if (next.value === 1 && (before > 1 || last?.parent !== next.parent)) {
    if (open.length >= OPEN_COUNTS) open.shift()
    open.push(next)
    return null
  }
  return { kind: 'repeat', before }
}

/** Whether `number` stands somewhere in `[from, to)` as an item's number: 附件1.…⏎2.…, 说明：1.… */
function isInText(source: SourceText, from: number, to: number, number: number): boolean {
  for (const [, numeral] of source.folded.slice(from, to).matchAll(NUMBER)) if (readNumeral(numeral ?? '') === number) return true
  return false
}

/** Every section below nodes with the section it stands in, in document order. */
export function* sectionsOf(
  nodes: readonly OutlineNode[],
  parent: Section | null = null,
): Generator<{ section: Section; parent: Section | null }> {
  for (const node of nodes) {
    if (node.type !== 'section') continue
    yield { section: node, parent }
    yield* sectionsOf(node.children, node)
  }
}
