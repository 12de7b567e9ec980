/**
 * Numbered fields below an item whose own number is a lower one: `1.新建停车场。⏎（一）责任领导：金力⏎（二）责任单位：县住建局⏎2.……`. By their style they
 * would be headings above 2.
 */
import { meaningOfLine } from './labels.ts'
import type { Ordinal } from './ordinal.ts'
import type { OutlineBlock, OutlineNode, Paragraph, Section } from './types.ts'

/** Behind the style of such numbers. */
const FIELDS = ':'

/** Where a number stands. */
interface Place {
  /** The block behind the paragraph. */
  next: OutlineBlock | undefined
  /** The open sections, outermost first. */
  stack: readonly Section[]
  /** The innermost of them and what stands beside it. */
  siblings: readonly OutlineNode[]
}

/**
 * Style and rank of a numbered field below an item, null for any other number. `（一）责任领导：金力` right below `1.新建停车场。` → `（一）:`, 5.5. Below the last
 * of several items that have none, the fields are said of all of these: no field of that item.
 */
export function numberedField(paragraph: Paragraph, ordinal: Ordinal, place: Place): { style: string; rank: number } | null {
  const open = place.stack.at(-1)
  const style = ordinal.style + FIELDS
  if (!open || !isField(paragraph)) return null
  if (open.style === style) return { style, rank: open.rank }
  const item = open.heading.ordinal
  if (ordinal.value !== 1 || !item || open.rank < ordinal.rank || !isNext(place.next, ordinal)) return null
  return item.value === 1 || hasFields(place.siblings.at(-2), style) ? { style, rank: open.rank + 0.5 } : null
}

function isNext(next: OutlineBlock | undefined, { style }: Ordinal): boolean {
  return next?.type === 'paragraph' && next.ordinal?.style === style && next.ordinal.value === 2 && isField(next)
}

function hasFields(item: OutlineNode | undefined, style: string): boolean {
  return item?.type === 'section' && item.children.some((child) => child.type === 'section' && child.style === style)
}

/** `（一）责任领导：金力`. */
function isField({ ordinal, passage }: Paragraph): boolean {
  return meaningOfLine(passage.slice(ordinal?.length ?? 0)) === 'label'
}
