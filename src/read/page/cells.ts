/** The lines of one table cell to paragraphs: cells have no first-line indent to go by, and their text may be centred. */
import type { LaidParagraph } from './blocks.ts'
import type { Box } from './content.ts'
import type { Line } from './lines.ts'
import { fits, sameSize } from './paragraphs.ts'

/** Distance between a cell's border and its text: the smallest in the table, at most so many points. */
const WIDEST_PADDING = 9

/** The padding of a table's cells, from all lines with the cell they stand in. */
export function paddingOf(cells: readonly { box: Pick<Box, 'left' | 'right'>; lines: readonly Line[] }[]): number {
  let padding = WIDEST_PADDING
  for (const { box, lines } of cells) {
    for (const line of lines) padding = Math.min(padding, line.x0 - box.left, box.right - line.x1)
  }
  return Math.max(0, padding)
}

/**
 * Groups a cell's lines: a line goes on when it left no room for the start of the next one. `市财政|局、市税|务局` in a narrow cell → one
 * paragraph; `市财政局|市税务局` in a wide one → two.
 */
export function cellParagraphs(
  lines: readonly Line[],
  box: Pick<Box, 'left' | 'right'>,
  padding: number,
  page: number,
): LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  const left = Math.min(...lines.map((line) => line.x0))
  const right = box.right - padding
  const pitch = smallestPitch(lines)
  let current: LaidParagraph | undefined
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const near = !before || line.y - before.y <= 1.5 * pitch
    const indented = line.x0 - left > 1.2 * line.size && !centred(line, box)
    const joined = current && before && near && sameSize(before, line) && !indented && leftNoRoom(before, line, box, right)
    if (current && joined) current.lines.push(line)
    else {
      current = { kind: 'paragraph', page, lines: [line], room: 0, flush: true }
      paragraphs.push(current)
    }
    current.room = right - line.x1
  }
  return paragraphs
}

/** A centred line has half of its room at each side. */
function leftNoRoom(before: Line, line: Line, box: Pick<Box, 'left' | 'right'>, right: number): boolean {
  if (fits(right - before.x1, line)) return true
  const padding = box.right - right
  return centred(before, box) && fits(right - before.x1 + (before.x0 - box.left - padding), line)
}

function centred(line: Line, box: Pick<Box, 'left' | 'right'>): boolean {
  return Math.abs(line.x0 - box.left - (box.right - line.x1)) <= line.size
}

function smallestPitch(lines: readonly Line[]): number {
  let pitch = Infinity
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const step = before ? line.y - before.y : 0
    if (step > 0.8 * line.size) pitch = Math.min(pitch, step)
  }
  return pitch
}
