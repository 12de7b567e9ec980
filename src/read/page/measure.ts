/** What is usual in a document: the margins, size and line distance of its body text. */
import type { Line } from './lines.ts'
import type { Measure } from './paragraphs.ts'

/** A page's lines outside tables and furniture. */
export interface PageLines {
  width: number
  lines: readonly Line[]
}

/** Lines of this share of the widest show where the margins are. */
const LONG = 0.5
/** A margin is where at least this share of the lines ends. */
const SUPPORT = 0.06

/** The measure of pages that belong together (same width): body size by characters, margins by support, pitch by the commonest distance. */
export function measureOf(pages: readonly PageLines[]): Measure {
  const lines = pages.flatMap((page) => page.lines)
  const width = pages[0]?.width ?? 0
  const size = bodySize(lines)
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.12 * size)
  const left = leftMargin(body, size)
  const right = rightMargin(body, size, left, width)
  return { left, right, size, pitch: usualPitch(pages, size), axes: [width / 2, (left + right) / 2] }
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
  if (body.length === 0) return 0
  const widest = Math.max(...body.map((line) => line.x1 - line.x0))
  const starts = body
    .filter((line) => line.x1 - line.x0 >= LONG * widest)
    .map((line) => line.x0)
    .sort((a, b) => a - b)
  const needed = Math.max(2, SUPPORT * body.length)
  return (
    starts.find((start) => starts.filter((other) => Math.abs(other - start) <= 0.5 * size).length >= needed) ?? starts[0] ?? 0
  )
}

/** Where long lines end; with too few of them, the left margin's mirror image. */
function rightMargin(body: readonly Line[], size: number, left: number, width: number): number {
  const ends = body.map((line) => line.x1).sort((a, b) => b - a)
  const needed = Math.max(3, SUPPORT * body.length)
  const supported = ends.find(
    (end) => ends.filter((other) => other <= end + 0.3 * size && other >= end - 1.2 * size).length >= needed,
  )
  const mirrored = width - left
  if (supported === undefined) return Math.max(ends[0] ?? mirrored, mirrored)
  return supported
}

function usualPitch(pages: readonly PageLines[], size: number): number {
  const counts = new Map<number, number>()
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (!before || Math.abs(before.size - line.size) > 0.5 || Math.abs(line.size - size) > 0.12 * size) continue
      const key = Math.round((line.y - before.y) * 2) / 2
      if (key > 0.8 * size && key < 4 * size) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  let best = 0
  for (const [pitch, count] of counts) {
    const score = count + (counts.get(pitch - 0.5) ?? 0) + (counts.get(pitch + 0.5) ?? 0)
    const known = (counts.get(best) ?? 0) + (counts.get(best - 0.5) ?? 0) + (counts.get(best + 0.5) ?? 0)
    if (best === 0 || score > known || (score === known && pitch < best)) best = pitch
  }
  return best
}
