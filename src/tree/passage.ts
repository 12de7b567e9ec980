/**
 * A passage: text that belongs together, put together from slices of the canonical text, with the way back to them.
 *
 * All grounding rests on this one primitive. Grammars match on `folded` (or read `text`, of equal length) and give offsets;
 * `spans` turns them into offsets of the canonical text. Layout white space is left out: every blank except a single one
 * between two Latin words or numbers. What stood where blanks were dropped is kept as a joint.
 */
import { isBlank } from './fold.ts'

/** A slice of the canonical text, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** What was between two neighbouring segments: one blank, a wide blank or tab, a line end, or other matter (blank line, page break, cell border). */
export type Joint = 'space' | 'gap' | 'line' | 'block'

/** The canonical text with its folded twin of equal length. */
export interface SourceText {
  readonly text: string
  readonly folded: string
}

interface Segment {
  /** Offset in the passage. */
  readonly at: number
  /** Offsets in the canonical text. */
  readonly start: number
  readonly end: number
  /** What stood before this segment; null for the first. */
  readonly joint: Joint | null
}

export class Passage {
  readonly text: string
  readonly folded: string
  private readonly segments: readonly Segment[]

  private constructor(text: string, folded: string, segments: readonly Segment[]) {
    this.text = text
    this.folded = folded
    this.segments = segments
  }

  /**
   * Puts a passage together from spans of the canonical text, in reading order. Between two spans stands a `line` joint if only
   * white space without a blank line parts them, else a `block` joint.
   */
  static of(source: SourceText, spans: readonly Span[]): Passage {
    const whole = spans.length === 1 ? unbroken(source, spans[0] as Span) : null
    if (whole)
      return new Passage(source.text.slice(whole.start, whole.end), source.folded.slice(whole.start, whole.end), [
        { at: 0, start: whole.start, end: whole.end, joint: null },
      ])
    const segments: Segment[] = []
    let length = 0
    let text = ''
    let folded = ''
    // Asking the growing string for its last character would flatten it each time.
    let last = 0
    let joint: Joint | null = null
    for (const span of spans) {
      let at = span.start
      if (segments.length > 0) joint = widest(joint, jointBetween(source, segments.at(-1)?.end ?? 0, span.start))
      while (at < span.end) {
        const start = skipBlanks(source.folded, at, span.end)
        if (start > at && segments.length > 0) joint = widest(joint, blankKind(source, at, start))
        if (start >= span.end) break
        let end = wordEnd(source.folded, start, span.end)
        // A single blank between two Latin words or numbers is part of the text, not layout.
        while (end < span.end && keepsBlank(source.folded, end, span.end)) end = wordEnd(source.folded, end + 1, span.end)
        const before = segments.at(-1)
        let lead = ''
        if (before && joint && joint !== 'block' && isLatin(last) && isLatin(source.folded.charCodeAt(start))) lead = ' '
        if (lead && before) {
          // A wide blank or a line end between Latin words: one blank of the source stands for it.
          segments[segments.length - 1] = { ...before, end: before.end + 1 }
          length += 1
        }
        segments.push({ at: length, start, end, joint: segments.length === 0 ? null : joint })
        text += lead + source.text.slice(start, end)
        folded += lead + source.folded.slice(start, end)
        length += end - start
        last = source.folded.charCodeAt(end - 1)
        joint = null
        at = end
      }
    }
    return new Passage(text, folded, segments)
  }

  /** A passage of one plain string, for grammars that are tried by hand: offsets in the passage are offsets in the string. */
  static plain(source: SourceText): Passage {
    return Passage.of(source, [{ start: 0, end: source.text.length }])
  }

  get length(): number {
    return this.text.length
  }

  /** Offset in the canonical text of the first character, 0 for an empty passage. */
  get start(): number {
    return this.segments[0]?.start ?? 0
  }

  /** Offset in the canonical text after the last character, 0 for an empty passage. */
  get end(): number {
    return this.segments.at(-1)?.end ?? 0
  }

  /** The passage from `from` to `to` (offsets in this passage). */
  slice(from: number, to: number = this.length): Passage {
    const low = Math.max(0, from)
    const high = Math.min(this.length, to)
    if (low >= high) return EMPTY
    if (low === 0 && high === this.length) return this
    const [only] = this.segments
    if (only && this.segments.length === 1) {
      const segment = { at: 0, start: only.start + low, end: only.start + high, joint: null }
      return new Passage(this.text.slice(low, high), this.folded.slice(low, high), [segment])
    }
    const segments: Segment[] = []
    for (let i = this.indexAt(low); i < this.segments.length; i++) {
      const segment = this.segments[i] as Segment
      if (segment.at >= high) break
      const length = segment.end - segment.start
      const head = Math.max(0, low - segment.at)
      const tail = Math.min(length, high - segment.at)
      if (head >= tail) continue
      segments.push({
        at: segment.at + head - low,
        start: segment.start + head,
        end: segment.start + tail,
        joint: segments.length === 0 ? null : segment.joint,
      })
    }
    return new Passage(this.text.slice(low, high), this.folded.slice(low, high), segments)
  }

  /** This passage without the blanks at its ends. */
  trim(): Passage {
    let from = 0
    let to = this.length
    while (from < to && isBlank(this.folded.charCodeAt(from))) from++
    while (to > from && isBlank(this.folded.charCodeAt(to - 1))) to--
    return this.slice(from, to)
  }

  /**
   * Where `[from, to)` of this passage stands in the canonical text: one span where only blanks or single line ends part the
   * pieces, more than one where other matter stands between them (a page break, a cell border).
   */
  spans(from = 0, to: number = this.length): Span[] {
    const spans: Span[] = []
    for (let i = this.indexAt(from); i < this.segments.length; i++) {
      const segment = this.segments[i] as Segment
      if (segment.at >= to) break
      const start = segment.start + Math.max(0, from - segment.at)
      const end = segment.start + Math.min(segment.end - segment.start, to - segment.at)
      if (start >= end) continue
      const last = spans.at(-1)
      if (last && segment.joint && segment.joint !== 'block') last.end = end
      else spans.push({ start, end })
    }
    return spans
  }

  /** The canonical offset of the character at `at`; for `at === length` the offset after the last character. */
  offsetAt(at: number): number {
    if (at >= this.length) return this.end
    const segment = this.segments[this.indexAt(at)]
    return segment ? segment.start + (at - segment.at) : 0
  }

  /** What stood in the document before the character at `at`, null where the characters touch. */
  jointBefore(at: number): Joint | null {
    const segment = this.segments[this.indexAt(at)]
    return segment && segment.at === at ? segment.joint : null
  }

  /** Offsets at which white space was dropped, with what it was, in order. */
  joints(): { at: number; joint: Joint }[] {
    const joints: { at: number; joint: Joint }[] = []
    for (const { at, joint } of this.segments) if (joint) joints.push({ at, joint })
    return joints
  }

  /**
   * Puts passages together in order, each parted from the one before by `joint`: a `block` unless told otherwise, null where they touch though
   * they stand apart (the lines of a text set in lines). Linear in their pieces.
   */
  static join(passages: readonly Passage[], joint: Joint | null = 'block'): Passage {
    const [only] = passages
    if (only && passages.length === 1) return only.length > 0 ? only : EMPTY
    const filled = passages.filter((passage) => passage.length > 0)
    const [first] = filled
    if (!first || filled.length === 1) return first ?? EMPTY
    const segments: Segment[] = []
    let at = 0
    for (const passage of filled) {
      for (const [index, segment] of passage.segments.entries()) {
        const before = index === 0 ? (at === 0 ? null : joint) : segment.joint
        segments.push({ at: segment.at + at, start: segment.start, end: segment.end, joint: before })
      }
      at += passage.length
    }
    return new Passage(filled.map((passage) => passage.text).join(''), filled.map((passage) => passage.folded).join(''), segments)
  }

  /** Puts two passages together, by a `block` joint (a sentence that a page break or a cell border cut) unless told otherwise. */
  concat(next: Passage, joint: Joint | null = 'block'): Passage {
    return Passage.join([this, next], joint)
  }

  private indexAt(at: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.segments[middle] as Segment).at <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  static readonly empty: Passage = new Passage('', '', [])
}

const EMPTY = Passage.empty

const RANK: Record<Joint, number> = { space: 1, gap: 2, line: 3, block: 4 }

/** The span without the blanks at its ends where none stand inside it, null otherwise. */
function unbroken(source: SourceText, span: Span): Span | null {
  const start = skipBlanks(source.folded, span.start, span.end)
  const end = wordEnd(source.folded, start, span.end)
  if (start >= end || skipBlanks(source.folded, end, span.end) < span.end) return null
  return { start, end }
}

function widest(a: Joint | null, b: Joint | null): Joint | null {
  if (!a || !b) return a ?? b
  return RANK[a] >= RANK[b] ? a : b
}

function skipBlanks(folded: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(folded.charCodeAt(at))) at++
  return at
}

function wordEnd(folded: string, from: number, to: number): number {
  let at = from
  while (at < to && !isBlank(folded.charCodeAt(at))) at++
  return at
}

function keepsBlank(folded: string, at: number, to: number): boolean {
  return at + 1 < to && folded.charCodeAt(at) === 0x20 && isLatin(folded.charCodeAt(at - 1)) && isLatin(folded.charCodeAt(at + 1))
}

function isLatin(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** The kind of a run of blanks inside one span. */
function blankKind(source: SourceText, from: number, to: number): Joint {
  let wide = to - from > 1
  for (let at = from; at < to; at++) {
    const code = source.folded.charCodeAt(at)
    if (code === 0x0a) return 'line'
    if (code === 0x09 || source.text.charCodeAt(at) === 0x3000) wide = true
  }
  return wide ? 'gap' : 'space'
}

/** The joint between two spans: `line` if they follow each other with at most one line end between, else `block`. */
function jointBetween(source: SourceText, from: number, to: number): Joint {
  if (to < from) return 'block'
  let lines = 0
  for (let at = from; at < to; at++) {
    const code = source.folded.charCodeAt(at)
    if (!isBlank(code) || code === 0x09) return 'block'
    if (code === 0x0a && !(source.text.charCodeAt(at) === 0x0a && source.text.charCodeAt(at - 1) === 0x0d)) lines++
  }
  return lines > 1 ? 'block' : 'line'
}
