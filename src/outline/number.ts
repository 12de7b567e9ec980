/**
 * Settles ordinals that only the items around them can tell: `11.121人才梯队项目` after `10.` (PHRASINGS O-20), `2 改造管网` between
 * `1 …` and `3 …` (O-05), `1.2改造管网` after `1.1` (O-15), `（5）` after `4.` (O-35), `（－）` before `（二）`.
 */
import { type Ordinal, readBareOrdinal, readDoubtfulOrdinal, readLooseOrdinal, readParts, readSlip } from './ordinal.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** What the items so far have counted. */
interface Count {
  /** Value of the last 1. item, 0 before the first. */
  last: number
  /** Value of the last item whose number is parted from the text by one blank. */
  bare: number
  /** Value of the last （1） item. */
  inner: number
  /** The last number as decimal parts: 1. → [1], 1.2 → [1, 2]. */
  path: readonly number[]
  /** The ordinal of the last item, whatever its style. */
  before: Ordinal | null
}

/**
 * `一，指导思想`, `二 整治内容`: headings whose number has another mark. They count where the next number of the same form follows further down (O-02).
 */
function settleLoose(blocks: readonly OutlineBlock[]): void {
  const loose: { block: Paragraph; ordinal: Ordinal }[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body' || block.ordinal) continue
    const ordinal = readLooseOrdinal(block.passage)
    if (ordinal) loose.push({ block, ordinal })
  }
  for (const [i, { block, ordinal }] of loose.entries()) {
    const before = loose[i - 1]?.ordinal.value
    const after = loose[i + 1]?.ordinal.value
    if (before === ordinal.value - 1 || (ordinal.value === 1 && after === 2)) block.ordinal = ordinal
  }
}

/** Gives a doubtful number to a paragraph that goes on counting where the last item stopped. One pass. */
export function settleOrdinals(blocks: readonly OutlineBlock[]): void {
  settleLoose(blocks)
  const count: Count = { last: 0, bare: 0, inner: 0, path: [], before: null }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    if (block.ordinal) settleSlip(block, block.ordinal, count)
    else settleDoubtful(block, blocks, i, count)
    const { ordinal } = block
    if (!ordinal) continue
    if (ordinal.style === '1.') {
      count.last = ordinal.value
      count.path = [ordinal.value]
    } else if (ordinal.style === '（1）') count.inner = ordinal.value
    else if (ordinal.style.startsWith('1.1')) count.path = readParts(block.passage)?.parts ?? count.path
    count.before = ordinal
  }
}

/** `（5）` straight after `4.`, where no （4） came before, is a slip of the pen: a sibling of `4.` (O-35). */
function settleSlip(block: Paragraph, ordinal: Ordinal, count: Count): void {
  const { before } = count
  if (ordinal.style !== '（1）' || before?.style !== '1.' || ordinal.value < 2) return
  if (ordinal.value === before.value + 1 && ordinal.value !== count.inner + 1)
    block.ordinal = { ...ordinal, style: before.style, rank: before.rank }
}

function settleDoubtful(block: Paragraph, blocks: readonly OutlineBlock[], at: number, count: Count): void {
  const code = block.passage.folded.charCodeAt(0)
  if (code === 0x28 || code === 0x2d) block.ordinal = dashFor(block, blocks, at)
  if (code < 0x30 || code > 0x39) return
  const parts = readParts(block.passage)
  if (parts && goesOn(parts.parts, count.path)) {
    block.ordinal = parts.ordinal
    return
  }
  const bare = readBareOrdinal(block.passage)
  if (bare && (bare.value === count.bare + 1 || bare.value === 1) && (bare.value > 1 || followsBare(blocks, at))) {
    block.ordinal = bare
    count.bare = bare.value
    return
  }
  const slip = readSlip(block.passage)
  if (slip && (slip.value === count.last + 1 || slip.value === 1) && (slip.value > 1 || secondSlip(blocks, at))) {
    block.ordinal = slip
    return
  }
  const doubtful = count.last > 0 ? readDoubtfulOrdinal(block.passage) : null
  if (doubtful?.value === count.last + 1) block.ordinal = doubtful
}

/** 1.1 after 1. or after 1; 1.2 after 1.1 or 1.1.3; 2.1 after 1.4: the next number in a decimal count. */
function goesOn(parts: readonly number[], path: readonly number[]): boolean {
  const level = parts.length - 1
  const final = parts[level] ?? 0
  if (path.length === 0) return false
  if (path.length > level)
    return same(parts, path, level) ? final === (path[level] ?? 0) + 1 : final === 1 && isNextAbove(parts, path)
  return path.length === level && final === 1 && same(parts, path, level)
}

/** 2.1 after 1.4: the level above goes on by one. */
function isNextAbove(parts: readonly number[], path: readonly number[]): boolean {
  const level = parts.length - 2
  return same(parts, path, level) && parts[level] === (path[level] ?? 0) + 1
}

function same(parts: readonly number[], path: readonly number[], length: number): boolean {
  for (let i = 0; i < length; i++) if (parts[i] !== path[i]) return false
  return true
}

/** How far behind `1 …` the `2 …` may stand, in paragraphs. */
const REACH = 6

function followsBare(blocks: readonly OutlineBlock[], at: number): boolean {
  for (let i = at + 1; i < blocks.length && i <= at + REACH; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'paragraph' && block.kind === 'body' && readBareOrdinal(block.passage)?.value === 2) return true
  }
  return false
}

/** `2：……` or `2.……` soon below `1：……`. */
function secondSlip(blocks: readonly OutlineBlock[], at: number): boolean {
  for (let i = at + 1; i < blocks.length && i <= at + REACH; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    const ordinal = block.ordinal?.style === '1.' ? block.ordinal : readSlip(block.passage)
    if (ordinal) return ordinal.value === 2
  }
  return false
}

const DASHES: readonly { text: string; style: string; rank: number }[] = [
  { text: '(-)', style: '（一）', rank: 4 },
  { text: '-、', style: '一、', rank: 3 },
]

/** `（－）` and `－、` are （一） and 一、 where the next number of that style is two. */
function dashFor(block: Paragraph, blocks: readonly OutlineBlock[], at: number): Ordinal | null {
  const dash = DASHES.find(({ text }) => block.passage.folded.startsWith(text))
  if (!dash) return null
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i] as OutlineBlock
    if (next.type !== 'paragraph' || next.ordinal?.style !== dash.style) continue
    return next.ordinal.value === 2 ? { style: dash.style, rank: dash.rank, value: 1, length: dash.text.length } : null
  }
  return null
}
