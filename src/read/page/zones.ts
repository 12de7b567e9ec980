/**
 * Pages set in two columns of running text (gazettes): lines are parted at the gutter, the left column comes before the right one.
 *
 * A table without drawn lines has a gutter too, but its cells seldom fill their column; running text does.
 */
import { type Line, partOf } from './lines.ts'

/** A stretch of lines that is read as one column of text. `whole` lines go over the full page width. */
export interface Zone {
  lines: Line[]
  whole: boolean
}

/** Lines with text at both sides that a two-column page has at least. */
const LINES_NEEDED = 8
/** In a column of running text at least this share of the lines ends at its right margin. */
const FULL = 0.5
/** The gutter lies in this middle part of the text's width. */
const MIDDLE = [0.35, 0.65] as const

/** Cuts a page's lines (top to bottom) into columns; one whole zone for ordinary pages. */
export function zonesOf(lines: readonly Line[]): Zone[] {
  const gutter = gutterOf(lines)
  if (gutter === null) return [{ lines: [...lines], whole: true }]
  const zones: Zone[] = []
  let left: Line[] = []
  let right: Line[] = []
  let whole: Line[] = []
  const close = () => {
    if (whole.length > 0) zones.push({ lines: whole, whole: true })
    if (left.length > 0) zones.push({ lines: left, whole: false })
    if (right.length > 0) zones.push({ lines: right, whole: false })
    left = []
    right = []
    whole = []
  }
  for (const line of lines) {
    const crosses = line.segments.some((segment) => segment.x0 < gutter && segment.x1 > gutter)
    if (crosses ? left.length + right.length > 0 : whole.length > 0) close()
    if (crosses) {
      whole.push(line)
      continue
    }
    const before = partOf(line, (segment) => segment.x1 <= gutter)
    const after = partOf(line, (segment) => segment.x0 >= gutter)
    if (before) left.push(before)
    if (after) right.push(after)
  }
  close()
  return zones
}

/** The x of the gutter, null on pages of one column. */
function gutterOf(lines: readonly Line[]): number | null {
  if (lines.length < LINES_NEEDED) return null
  const from = Math.min(...lines.map((line) => line.x0))
  const to = Math.max(...lines.map((line) => line.x1))
  const gaps = lines.flatMap((line) => middleGaps(line, from, to))
  if (gaps.length < LINES_NEEDED) return null
  const starts = gaps.map((gap) => gap.x0).sort((a, b) => a - b)
  // The widest left-hand line of the column bounds the gutter; a few lines may be longer (they cross it).
  const left = starts[Math.floor(starts.length * 0.9)] as number
  const inside = gaps.filter((gap) => gap.x0 <= left + 0.1 && gap.x1 > left)
  if (inside.length < 0.8 * gaps.length || inside.length < 0.5 * lines.length) return null
  const right = Math.min(...inside.map((gap) => gap.x1))
  const size = lines[0]?.size ?? 1
  const fullLeft = inside.filter((gap) => left - gap.x0 <= 1.2 * size).length
  const fullRight = inside.filter((gap) => to - gap.end <= 1.2 * size).length
  const filled = Math.min(fullLeft, fullRight) >= FULL * inside.length
  return filled && right > left ? (left + right) / 2 : null
}

interface Gap {
  x0: number
  x1: number
  /** Where the line ends. */
  end: number
}

function middleGaps(line: Line, from: number, to: number): Gap[] {
  const low = from + MIDDLE[0] * (to - from)
  const high = from + MIDDLE[1] * (to - from)
  const gaps: Gap[] = []
  for (const [index, segment] of line.segments.entries()) {
    const next = line.segments[index + 1]
    if (next && next.x0 > low && segment.x1 < high && next.x1 - next.x0 > 0)
      gaps.push({ x0: segment.x1, x1: next.x0, end: line.x1 })
  }
  return gaps.filter((gap) => (gap.x0 + gap.x1) / 2 >= low && (gap.x0 + gap.x1) / 2 <= high)
}
