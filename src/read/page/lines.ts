/** Glyphs to visual lines: which characters stand on one line, in which order, with which blanks between them. */
import { isNoteMark } from '../note-marks.ts'
import { type Glyph, middleOf } from './content.ts'

/** A part of a line without a gap inside. */
export interface Segment {
  text: string
  x0: number
  x1: number
  /** As of a line: see there. */
  head: number
  /** What is printed between the segment before and this one. */
  lead: string
  /** The gap before it is as wide as those between columns; else it may only be letter-spacing. */
  wide: boolean
}

/** One visual line: its characters from left to right. Gaps part `segments`; in `text` two blanks or more stand for the wide ones. */
export interface Line {
  text: string
  x0: number
  x1: number
  /** Base line. */
  y: number
  /** Size of most of its characters. */
  size: number
  segments: Segment[]
  /** Width of what cannot be parted from the line's first character: had the line before had that much room, the typesetter would have put it there. */
  head: number
  heading?: number
}

/** Gaps of this many em are wide: where the file prints blanks in the gap, and where it just leaves the place. */
const BLANK_GAP = 1.2
const EMPTY_GAP = 0.8
/** Gaps without blanks part segments from this many em on. */
const SMALL_GAP = 0.35
/** Without a blank in the file, gaps of this many em are a blank: between letters or digits, and elsewhere. */
const WORD_GAP = 0.15
const WIDE_GAP = 0.45

/** Raised figures are at most this much of the line's size, and stand this much of it above the base line. */
const RAISED_SIZE = 0.75
const RAISED_BY = 0.15

/** So many glyphs before one are looked at for its double. */
const NEIGHBOURS = 12

const WORD = /[A-Za-z0-9\u00c0-\u024f.,%‰/:_+\-－０-９Ａ-Ｚａ-ｚ]/
const LATIN = /[A-Za-z0-9]/
const OPENING = /[（《〈“‘〔［【〖「『([<{]/
const CLOSING = /[，。、；：！？）》〉”’〕］】〗」』％%…,.;:!?)\]>}·]/

/** Sorts glyphs into lines from top to bottom; characters printed twice at one place (simulated bold type) count once. */
export function buildLines(glyphs: readonly Glyph[]): Line[] {
  const placed = glyphs.map((glyph) => ({ glyph, middle: middleOf(glyph).y })).sort((a, b) => a.middle - b.middle)
  const lines: Line[] = []
  let members: Glyph[] = []
  let middle = 0
  let size = 0
  const flush = () => {
    if (members.length > 0) lines.push(makeLine(members))
    members = []
  }
  for (const { glyph, middle: at } of placed) {
    if (members.length > 0 && at - middle > 0.45 * Math.max(size, glyph.size)) flush()
    if (members.length === 0 || glyph.size > size) {
      middle = at
      size = glyph.size
    }
    members.push(glyph)
  }
  flush()
  return lines
}

function makeLine(members: Glyph[]): Line {
  members.sort((a, b) => a.x - b.x)
  const printed = withoutDoubles(members)
  const size = commonSize(printed)
  const glyphs = withoutNoteMarks(printed, size)
  const first = glyphs[0] as Glyph
  const segments: Segment[] = []
  let text = first.text
  let segment: Segment = {
    text: first.text,
    x0: first.x,
    x1: first.x + first.width,
    head: headWidth(glyphs, 0),
    lead: '',
    wide: false,
  }
  for (let i = 1; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph
    const before = glyphs[i - 1] as Glyph
    const gap = glyph.x - segment.x1
    const wide = gap >= (before.blank ? BLANK_GAP : EMPTY_GAP) * size
    const blank = wide ? wideBlank(before) : blankBetween(before, glyph, gap, size)
    text += blank + glyph.text
    if (wide || (!before.blank && gap >= SMALL_GAP * size)) {
      segments.push(segment)
      segment = { text: glyph.text, x0: glyph.x, x1: glyph.x + glyph.width, head: headWidth(glyphs, i), lead: blank, wide }
    } else {
      segment.text += blank + glyph.text
      segment.x1 = Math.max(segment.x1, glyph.x + glyph.width)
    }
  }
  segments.push(segment)
  const heading = glyphs.every((glyph) => glyph.heading === first.heading) ? first.heading : undefined
  return {
    text,
    x0: first.x,
    x1: segment.x1,
    y: commonBase(glyphs, size),
    size,
    segments,
    head: segments[0]?.head ?? 0,
    ...(heading === undefined ? {} : { heading }),
  }
}

function withoutDoubles(sorted: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of sorted) {
    let double = false
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - NEIGHBOURS) && !double; i--) {
      const other = kept[i] as Glyph
      const shift = glyph.x - other.x
      if (shift >= 0.3 * glyph.width) break
      double = other.text === glyph.text && Math.abs(other.y - glyph.y) < 0.2 * glyph.size
    }
    if (!double) kept.push(glyph)
  }
  return kept
}

/** Leaves out raised figures that point to notes; the glyph before each takes its room. */
function withoutNoteMarks(glyphs: readonly Glyph[], size: number): readonly Glyph[] {
  if (!glyphs.some((glyph) => glyph.size <= RAISED_SIZE * size)) return glyphs
  const base = commonBase(glyphs, size)
  const isRaised = (glyph: Glyph | undefined): boolean =>
    glyph !== undefined && glyph.size <= RAISED_SIZE * size && base - glyph.y >= RAISED_BY * size
  const kept: Glyph[] = []
  for (let at = 0; at < glyphs.length; ) {
    let end = at
    while (isRaised(glyphs[end])) end++
    const raised = glyphs.slice(at, end)
    const before = kept.at(-1)
    const last = raised.at(-1)
    const gap = before && raised[0] ? raised[0].x - before.x - before.width : 0
    if (before && last && gap < SMALL_GAP * size && isNoteMark(raised.map(({ text }) => text).join(''), before.text))
      kept[kept.length - 1] = { ...before, width: last.x + last.width - before.x, ...(last.blank ? { blank: last.blank } : {}) }
    else kept.push(...glyphs.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return kept
}

/** A gap of a cell's width is at least two blanks. */
function wideBlank(before: Glyph): string {
  const own = before.blank ?? ''
  return own.length > 1 || own === '\u3000' ? own : '  '
}

/** The blanks to print between two glyphs: the file's own, else what the gap looks like. */
function blankBetween(before: Glyph, after: Glyph, gap: number, size: number): string {
  if (before.blank) return before.blank
  const words = LATIN.test(before.text) && LATIN.test(after.text)
  return gap > (words ? WORD_GAP : WIDE_GAP) * size ? ' ' : ''
}

function commonSize(glyphs: readonly Glyph[]): number {
  const first = glyphs[0]?.size ?? 0
  const widths = new Map<number, number>()
  for (const glyph of glyphs) widths.set(glyph.size, (widths.get(glyph.size) ?? 0) + glyph.width)
  let best = first
  for (const [size, width] of widths) if (width > (widths.get(best) ?? 0)) best = size
  return best
}

function commonBase(glyphs: readonly Glyph[], size: number): number {
  return (glyphs.find((glyph) => glyph.size === size) ?? glyphs[0])?.y ?? 0
}

/** The glyph after `at` touches it. */
function follows(glyphs: readonly Glyph[], at: number): boolean {
  const glyph = glyphs[at]
  const next = glyphs[at + 1]
  return glyph !== undefined && next !== undefined && !glyph.blank && next.x - glyph.x - glyph.width < SMALL_GAP * glyph.size
}

function headWidth(glyphs: readonly Glyph[], from: number): number {
  let at = from
  while (at + 1 < glyphs.length && OPENING.test(glyphs[at]?.text ?? '')) at++
  if (WORD.test(glyphs[at]?.text ?? '')) {
    while (follows(glyphs, at) && WORD.test(glyphs[at + 1]?.text ?? '')) at++
  }
  while (follows(glyphs, at) && CLOSING.test(glyphs[at + 1]?.text ?? '')) at++
  const first = glyphs[from] as Glyph
  const last = glyphs[at] as Glyph
  return last.x + last.width - first.x
}

/** The part of a line that `wanted` segments make, as a line of its own; null where there are none. */
export function partOf(line: Line, wanted: (segment: Segment) => boolean): Line | null {
  const segments = line.segments.filter(wanted)
  const first = segments[0]
  const last = segments.at(-1)
  if (!first || !last) return null
  if (segments.length === line.segments.length) return line
  const text = segments.map((segment, index) => (index > 0 ? segment.lead : '') + segment.text).join('')
  return { ...line, text, x0: first.x0, x1: last.x1, segments, head: first.head }
}
