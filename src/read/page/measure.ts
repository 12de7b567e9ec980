/** What is usual in a document: the margins, size and line distance of its body text. */
import type { Line } from './lines.ts'
import { type Opener, openerOf } from './openers.ts'
import { fits, type Measure } from './paragraphs.ts'

/** A page's lines outside tables and furniture. */
export interface PageLines {
  width: number
  lines: readonly Line[]
}

/** Lines of this share of the widest show where the margins are. */
const LONG = 0.5
/** A margin is where at least this share of the lines ends, but no more than so many need to. */
const SUPPORT = 0.06
const MOST_SUPPORT = 12
/** The right margin is wider than the left one by at most this share of the page. */
const LOPSIDED = 0.2
/** Ends that more than this share of the long lines have are the margin of justified text. */
const COMMON = 0.3
/** Marks that may hang over the margin, and how far they do at least, in em. */
const HANGING = /[，。、；：！？）」』”]\s*$/
const LEAST_HANGING = 0.5

/** The measure of pages that belong together (same width): body size by characters, margins by support, pitch by the commonest distance. */
export function measureOf(pages: readonly PageLines[]): Measure {
  const lines = pages.flatMap((page) => page.lines)
  const width = pages[0]?.width ?? 0
  const size = bodySize(lines)
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.12 * size)
  const left = leftMargin(body, size)
  const right = rightMargin(body, size, left, width)
  const pitch = usualPitch(pages, size, left, right)
  return { left, right, size, pitch, axes: [width / 2, (left + right) / 2], openers: openersOf(pages, size, left, right) }
}

function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const key = Math.round(line.size * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + line.text.length)
  }
  let best = 0
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size
  return best
}

function leftMargin(body: readonly Line[], size: number): number {
  const widest = body.reduce((width, line) => Math.max(width, line.x1 - line.x0), 0)
  const starts = body.filter((line) => line.x1 - line.x0 >= LONG * widest).map((line) => line.x0)
  return firstSupported(starts, body.length, 0.5 * size) ?? starts[0] ?? 0
}

/** Where long lines end; lines that all end elsewhere show no margin, then it is the left margin's mirror image. */
function rightMargin(body: readonly Line[], size: number, left: number, width: number): number {
  const ends = body.map((line) => -line.x1)
  const reach = 1.2 * size
  const farthest = firstSupported(ends, body.length, reach)
  if (farthest === undefined) return Math.max(-(ends[0] ?? 0), width - left)
  // Short lines of equal length are no margin: margins of one page differ by less.
  if (-farthest < width - left - LOPSIDED * width) return width - left
  return commonEnd(
    body.filter((line) => line.x1 <= -farthest && line.x1 >= -farthest - reach),
    size,
  )
}

/** Of the ends near the margin the commonest, for justified text. Without a common one the farthest, but for a mark that hangs over it. */
function commonEnd(lines: readonly Line[], size: number): number {
  const counts = new Map<number, number>()
  for (const { x1 } of lines) counts.set(Math.round(x1), (counts.get(Math.round(x1)) ?? 0) + 1)
  let best = lines.reduce((end, { x1 }) => Math.max(end, x1), Number.NEGATIVE_INFINITY)
  const words = lines.reduce((end, { x1, text }) => (HANGING.test(text) ? end : Math.max(end, x1)), Number.NEGATIVE_INFINITY)
  if (best - words >= LEAST_HANGING * size && Number.isFinite(words)) best = words
  let most = COMMON * lines.length
  for (const [end, count] of counts) if (count > most) [best, most] = [end, count]
  return best
}

/** The least value that has enough others within `reach` above it; sorts the values. */
function firstSupported(values: number[], lines: number, reach: number): number | undefined {
  values.sort((a, b) => a - b)
  const needed = Math.max(2, Math.min(MOST_SUPPORT, SUPPORT * lines))
  let to = 0
  for (const [from, value] of values.entries()) {
    while (to < values.length && (values[to] as number) <= value + reach) to++
    if (to - from >= needed) return value
  }
  return undefined
}

/** What lines at the left margin begin with behind a line that left room. */
function openersOf(pages: readonly PageLines[], size: number, left: number, right: number): Set<Opener> {
  const openers = new Set<Opener>()
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (!before || Math.abs(line.x0 - left) > 0.5 * size || fits(right - before.x1, line)) continue
      const opener = openerOf(line)
      if (opener) openers.add(opener)
    }
  }
  return openers
}

/** The commonest distance of two lines where the first one is full, so that the second one goes on. */
function usualPitch(pages: readonly PageLines[], size: number, left: number, right: number): number {
  const counts = new Map<number, number>()
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (!before || Math.abs(before.size - line.size) > 0.5 || Math.abs(line.size - size) > 0.12 * size) continue
      if (!fits(right - before.x1, line) || line.x0 - left > size) continue
      const key = Math.round((line.y - before.y) * 2) / 2
      if (key > 0.8 * size && key < 4 * size) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const score = (pitch: number) => (counts.get(pitch) ?? 0) + (counts.get(pitch - 0.5) ?? 0) + (counts.get(pitch + 0.5) ?? 0)
  let best = 0
  for (const pitch of counts.keys()) {
    if (best === 0 || score(pitch) > score(best) || (score(pitch) === score(best) && pitch < best)) best = pitch
  }
  return best
}
