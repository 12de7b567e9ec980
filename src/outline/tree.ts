/** Parts (letter, plan, attachments) and the tree of headings and items in each, made from the order in which styles appear. */
import { CLOSING_SECTIONS, FRONT_SECTIONS, TASK_SECTIONS } from '../vocabulary/sections.ts'
import { numberedField } from './numbered-fields.ts'
import { NOUN_RANK, type Ordinal } from './ordinal.ts'
import { isBelowTitle } from './titles.ts'
import type { OutlineBlock, OutlineNode, Paragraph, Part, Section } from './types.ts'

/** Kinds that belong to the letter's frame and stand in no section. */
const FRAME = new Set<Paragraph['kind']>([
  'issuerMark',
  'documentNumber',
  'title',
  'addressees',
  'signature',
  'signedOn',
  'attachmentNote',
  'copiedTo',
  'printed',
  'disclosure',
  'metadata',
  'mark',
  'imprint',
  'contact',
  'form',
  'layout',
  'furniture',
])
/** Longest unnumbered heading that plain text can show (O-51). */
const BARE_HEADING = 24
const ANY_MARK = /[。,;:、!?]/
/** `——坚持推进江河大保护` above numbered items. */
const DASHED = /^--[^-]/
const END_MARK = /[。;:!?]/
const SECTION_NAMES: ReadonlySet<string> = new Set([...FRONT_SECTIONS, ...TASK_SECTIONS, ...CLOSING_SECTIONS])

/** Cuts the blocks into parts and builds each part's tree. A heading of the letter is never the section of a plan's task (O-36). */
export function buildParts(blocks: readonly OutlineBlock[]): Part[] {
  const parts: Part[] = []
  let part: Part = { role: 'letter', titles: [], children: [] }
  let stack: Section[] = []
  let signed = false
  parts.push(part)
  const start = (title: Paragraph): void => {
    // Consecutive title lines open one part.
    if (!(part.role === 'plan' && part.children.length === 0)) {
      part = { role: 'plan', titles: [], children: [] }
      parts.push(part)
    }
    part.titles.push(title)
    stack = []
  }
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'paragraph' && (block.kind === 'planTitle' || block.kind === 'attachmentMark')) {
      start(block)
      continue
    }
    if (block.type === 'paragraph' && FRAME.has(block.kind)) {
      signed ||= block.kind === 'signedOn'
      // 附：交办表 below the signature heads what follows; the letter's last demand does not.
      if (signed && block.kind === 'attachmentNote') stack = []
      continue
    }
    const section =
      block.type === 'paragraph'
        ? (fieldIn(part, stack, block, blocks[index + 1]) ?? sectionFor(block, blocks, index, stack))
        : null
    if (!section) {
      childrenOf(part, stack).push(block)
      continue
    }
    while (stack.length > 0 && !contains(stack.at(-1) as Section, section)) stack.pop()
    childrenOf(part, stack).push(section)
    stack.push(section)
  }
  return parts
}

function childrenOf(part: Part, stack: readonly Section[]): OutlineNode[] {
  return stack.at(-1)?.children ?? part.children
}

/** The section of a numbered field below an item. */
function fieldIn(part: Part, stack: readonly Section[], heading: Paragraph, next: OutlineBlock | undefined): Section | null {
  if (!heading.ordinal || heading.heads) return null
  const found = numberedField(heading, heading.ordinal, { next, stack, siblings: childrenOf(part, stack.slice(0, -1)) })
  return found && { type: 'section', heading, ...found, children: [] }
}

/** A paragraph with an ordinal, or a heading without one, opens a section. */
function sectionFor(
  paragraph: Paragraph,
  blocks: readonly OutlineBlock[],
  index: number,
  stack: readonly Section[],
): Section | null {
  const { ordinal, data } = paragraph
  const { heads } = paragraph
  if (heads) {
    const rank = bareRank(stack, heads, firstItem(blocks, index))
    return { type: 'section', heading: paragraph, rank, style: heads, children: [] }
  }
  if (ordinal)
    return {
      type: 'section',
      heading: paragraph,
      rank: rankIn(stack, ordinal.style, ordinal.rank, data.heading),
      style: ordinal.style,
      children: [],
    }
  if (data.heading)
    return {
      type: 'section',
      heading: paragraph,
      rank: headingRank(stack, data.heading),
      style: `heading${data.heading}`,
      children: [],
    }
  const next = blocks[index + 1]
  if (next?.type === 'paragraph' && next.ordinal) {
    const rank = next.ordinal.rank - 0.5
    if (isNamed(paragraph, next))
      return {
        type: 'section',
        heading: paragraph,
        rank: Math.min(rank, stack[0]?.rank ?? rank),
        style: 'bare',
        children: [],
      }
    if (isBareHeading(paragraph, blocks[index - 1], next, stack))
      return { type: 'section', heading: paragraph, rank, style: 'bare', children: [] }
  }
  return null
}

/**
 * The rank of a heading that is a time or units below the open sections: that of its siblings, else just above the items that begin under it, else
 * just below the innermost section.
 */
function bareRank(stack: readonly Section[], style: string, first: Ordinal | null): number {
  const sibling = stack.find((section) => section.style === style)
  if (sibling) return sibling.rank
  if (first) return first.rank - 0.5
  const innermost = stack.at(-1)
  return innermost ? innermost.rank + 0.25 : 4.5
}

/** The number of the first item below such a heading, before the next one; null where no items begin there. */
function firstItem(blocks: readonly OutlineBlock[], heading: number): Ordinal | null {
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.heads) return null
    if (block.ordinal) return block.ordinal.value === 1 ? block.ordinal : null
  }
  return null
}

/** The rank that a style already has on the stack, so that siblings stay siblings; else the style's own. */
function rankIn(stack: readonly Section[], style: string, rank: number, heading: number | undefined): number {
  const open = stack.find((section) => section.style === style)
  if (open) return open.rank
  const outer = stack.at(-1)
  // 任务1：…… below 目标一：…….
  if (rank === NOUN_RANK && outer?.rank === rank) return rank + 0.01
  // A numbered heading that the format puts deeper than an unnumbered one stands under it whatever its style.
  if (heading && outer?.style.startsWith('heading') && Number(outer.style.slice(7)) < heading && outer.rank >= rank)
    return outer.rank + 0.01
  return rank
}

function headingRank(stack: readonly Section[], level: number): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const section = stack[i] as Section
    if ((section.heading.data.heading ?? 9) < level) return section.rank + 0.001 * level
  }
  return -10 + level
}

function contains(outer: Section, inner: Section): boolean {
  return outer.rank < inner.rank
}

/** `政策内容` that lost its number, above the first item: a name of sections by itself, which ends the section before it. */
function isNamed({ kind, passage }: Paragraph, next: Paragraph): boolean {
  return kind === 'body' && next.ordinal?.value === 1 && SECTION_NAMES.has(passage.folded)
}

/**
 * `民生保障类（6项）` above numbered items (O-37): short, no mark, parted by a blank line or followed by a first number. Dashes in front tell
 * one by themselves.
 */
function isBareHeading(
  paragraph: Paragraph,
  before: OutlineBlock | undefined,
  next: Paragraph,
  stack: readonly Section[],
): boolean {
  const { folded } = paragraph.passage
  if (paragraph.kind !== 'body' || folded.length > BARE_HEADING || isBelowTitle(folded)) return false
  const dashed = DASHED.test(folded)
  if (dashed ? END_MARK.test(folded) || isDashed(before) : ANY_MARK.test(folded) || paragraph.data.gapBefore !== true)
    return false
  // Items that run on under the second of such lines: the first has shown that they are headings.
  if (stack.some((section) => section.style === 'bare')) return true
  const sibling = stack.some((section) => section.style === next.ordinal?.style)
  return next.ordinal?.value === 1 || !sibling
}

/** One of several dashed points is no heading. */
function isDashed(block: OutlineBlock | undefined): boolean {
  return block?.type === 'paragraph' && DASHED.test(block.passage.folded)
}
