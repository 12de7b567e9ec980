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
const ANY = `[${NUMERAL_CHARACTERS}]`
const BRACKETED = new RegExp(`\\((${ANY}{1,4})\\)`, 'g')
const DIVISION = new RegExp(`(${ANY}{1,4})(?:${ORDINAL_DIVISIONS.map(({ word }) => word).join('|')})`, 'g')
const MARKED = new RegExp(`(?<![(、${NUMERAL_CHARACTERS}])(${ANY}{1,4})[.、:,]`, 'g')
const DIVISIONS: ReadonlySet<string> = new Set(ORDINAL_DIVISIONS.map(({ word }) => word))

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
  const first = part.titles[0]?.passage.start ?? 0
  /** Where the last number of each style stands. */
  const starts = new Map<string, number>()
  for (const { section, parent } of sectionsOf(part.children)) {
    const value = section.heading.ordinal?.value
    const at = section.heading.passage.start
    if (value === undefined) continue
    const open = counts.get(section.style) ?? []
    counts.set(section.style, open)
    const start = starts.get(section.style) ?? first
    starts.set(section.style, at)
    const wrong = goOn(open, { value, parent })
    if (
      wrong &&
      !(wrong.kind === 'gap' && isInText(source.folded.slice(Math.max(start, at - REACH), at), section.style, value - 1))
    )
      found.push({ section, ...wrong })
  }
  return found
}

/** Takes a number into the open counts of its style, innermost last; what is wrong with it, null where it is the one that is due. */
function goOn(open: Count[], next: Count): Pick<Miscount, 'kind' | 'before'> | null {
  const last = open.at(-1)
  // Under the heading that the innermost count stands under, only a count of that heading may go on.
  const mayGoOn = (count: Count): boolean => count === last || count.parent === next.parent || last?.parent !== next.parent
  const due = open.findLastIndex((count) => count.value === next.value - 1 && mayGoOn(count))
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

/** Whether `number` stands in running text as the number of an item of the same form: 附件1.…⏎2.…, 说明：1.… */
function isInText(folded: string, style: string, number: number): boolean {
  const form = style.startsWith('（') ? BRACKETED : DIVISIONS.has(style) ? DIVISION : MARKED
  for (const [, numeral] of folded.matchAll(form)) if (readNumeral(numeral ?? '') === number) return true
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
