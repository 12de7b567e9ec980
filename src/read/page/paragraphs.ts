/**
 * Lines to paragraphs, by geometry alone: a line that reaches the right margin goes on, an indent or a gap starts a new
 * paragraph, lines around the middle axis are centred.
 */
import type { LaidParagraph } from './blocks.ts'
import type { Line } from './lines.ts'
import { type Opener, opensParagraph } from './openers.ts'

/** The column of text that lines stand in, and how they usually follow each other. */
export interface Measure {
  left: number
  right: number
  /** Size of body text; 0 where unknown. */
  size: number
  /** Usual distance of base lines of body text; 0 where unknown: then it is guessed from the size. */
  pitch: number
  /** Middle axes that count as centred. */
  axes: readonly number[]
  /** What paragraphs begin with at the left margin; empty where first lines are indented. */
  openers: ReadonlySet<Opener>
}

type Align = 'center' | 'right' | undefined

/** Lines leave up to this many em at the right for justification and blanks between scripts. */
const SLACK = 0.4
/** Lines of one paragraph are at most this many usual distances apart; from this many on there is a blank line. */
const NEAR = 1.25
const APART = 1.6
/** An indent of more em than this starts a paragraph. */
const INDENT = 1

/**
 * Groups lines (top to bottom, one column) into paragraphs. 　　为推进……|落实。|　　一、…… → two paragraphs. `page` goes into the
 * result.
 */
export function paragraphsOf(lines: readonly Line[], measure: Measure, page: number): LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  let current: LaidParagraph | undefined
  for (const [index, line] of lines.entries()) {
    const align = alignOf(line, measure)
    const before = lines[index - 1]
    const gap = before ? distance(before, line, measure) : 0
    if (current && before && gap <= NEAR && goesOn(current, before, line, align, measure, lines[index + 1])) {
      current.lines.push(line)
      // A title's first line may fill the measure; its second one shows that it is centred.
      if (align) current.align = align
    } else {
      current = {
        kind: 'paragraph',
        page,
        lines: [line],
        room: 0,
        flush: flush(line, measure) && !align,
        openers: measure.openers,
      }
      if (align) current.align = align
      if (gap > APART) current.gapBefore = true
      paragraphs.push(current)
    }
    current.room = measure.right - line.x1
  }
  return paragraphs
}

/** Distance of two base lines, 1 being the usual one. */
function distance(before: Line, line: Line, measure: Measure): number {
  const size = Math.max(before.size, line.size)
  return (line.y - before.y) / (measure.pitch === 0 ? 1.6 * size : Math.max(measure.pitch, 1.45 * size))
}

function goesOn(
  current: LaidParagraph,
  before: Line,
  line: Line,
  align: Align,
  measure: Measure,
  after: Line | undefined,
): boolean {
  if (!sameSize(before, line) || before.heading !== line.heading) return false
  if (align === 'right' || current.align === 'right') return false
  if (align === 'center' || current.align === 'center')
    return align === current.align || (align === 'center' && fullTitle(before, line, measure))
  if (!fits(measure.right - before.x1, line)) return false
  if (opensParagraph(current.lines, line, measure.openers)) return false
  if (line.x0 - measure.left <= INDENT * line.size) return true
  return hanging(current, before, line, after, measure)
}

/** A line of large type that fills the measure, with the rest of the title below it. */
function fullTitle(before: Line, line: Line, measure: Measure): boolean {
  return isLarge(before, measure) && fits(measure.right - before.x1, line)
}

function isLarge(line: Line, measure: Measure): boolean {
  return line.size > 1.15 * measure.size
}

/** True when the line before left no room for the start of `line`, so that the break is the typesetter's. */
export function fits(room: number, line: Line): boolean {
  return room <= line.head + SLACK * line.size
}

export function sameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size)
}

function flush(line: Line, measure: Measure): boolean {
  return line.x0 - measure.left <= INDENT * line.size
}

/** The second line of a paragraph with a hanging indent: further in than the first, level with the third. */
function hanging(current: LaidParagraph, before: Line, line: Line, after: Line | undefined, measure: Measure): boolean {
  if (current.lines.length > 1) return Math.abs(line.x0 - before.x0) <= 0.3 * line.size
  if (before.x0 > line.x0 - 0.8 * line.size || !after) return false
  return Math.abs(after.x0 - line.x0) <= 0.3 * line.size && fits(measure.right - line.x1, after)
}

/**
 * Centred: equal room on both sides, more than a first-line indent (large type: any room). Right: in the right part of the
 * column with little room after it.
 */
export function alignOf(line: Line, measure: Measure): Align {
  if (measure.axes.length === 0) return undefined
  const left = line.x0 - measure.left
  const right = measure.right - line.x1
  const em = line.size
  const middle = (line.x0 + line.x1) / 2
  const large = isLarge(line, measure)
  const width = measure.right - measure.left
  if (measure.axes.some((axis) => Math.abs(middle - axis) <= (large ? 0.5 : 0.6) * em)) {
    if (large || (left > 3 * em && right > 2 * em)) return 'center'
  }
  if (left > 0.38 * width && left > 2 * right && right <= 8 * em) return 'right'
  return undefined
}
