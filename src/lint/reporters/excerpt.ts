/** The line that a message points into, with a mark under the very characters, as wide as a terminal shows them. */
import { eastAsianWidth } from 'get-east-asian-width'
import type { Spot } from '../types.ts'

export interface Excerpt {
  line: string
  /** Blanks, then `^` under the characters. */
  mark: string
}

const LINE_END = /[\n\r\u2028\u2029]/
/** What would move the cursor or stand in no column of its own. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** The part of the room that stands before the characters, where the line is too long. */
const LEAD_SHARE = 0.35

/**
 * The excerpt for a spot, cut to `room` columns around the characters. `第一，完成任务。` with a spot on 完成 → line `第一，完成任务。`, mark
 * `      ^^^^` (a Chinese character takes two columns).
 */
export function excerptOf(text: string, { start, end }: Spot, room: number): Excerpt {
  const first = start.offset - (start.column - 1)
  const rest = text.slice(first, first + MOST_CHARACTERS + (start.column - 1))
  const stop = rest.search(LINE_END)
  const cells = cellsOf(stop < 0 ? rest : rest.slice(0, stop))
  const from = cells.findIndex(({ at, length }) => at + length > start.column - 1)
  const low = from < 0 ? cells.length : from
  const length = Math.max(1, end.offset - start.offset)
  let high = low
  while (high < cells.length && (cells[high]?.at ?? 0) < start.column - 1 + length) high++
  return cutTo(cells, low, Math.max(high, low + 1), room)
}

/** Characters of a line that are looked at, from the place on. */
const MOST_CHARACTERS = 2000

interface Cell {
  at: number
  length: number
  text: string
  width: number
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const character of line) {
    const text = UNPRINTABLE.test(character) ? (character === '\t' ? ' ' : '\ufffd') : character
    const width = ZERO_WIDTH.test(text) ? 0 : eastAsianWidth(text.codePointAt(0) ?? 0)
    cells.push({ at, length: character.length, text, width })
    at += character.length
  }
  return cells
}

/** The line or the part of it that fits, `…` where something is left out. */
function cutTo(cells: readonly Cell[], low: number, high: number, room: number): Excerpt {
  const width = (from: number, to: number): number => cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0)
  let from = 0
  if (width(0, cells.length) > room) {
    let lead = 0
    from = low
    while (from > 0 && lead + (cells[from - 1]?.width ?? 0) <= room * LEAD_SHARE) lead += cells[--from]?.width ?? 0
  }
  let to = from
  let used = from > 0 ? 1 : 0
  while (to < cells.length && used + (cells[to]?.width ?? 0) <= room - 1) used += cells[to++]?.width ?? 0
  const line = `${from > 0 ? '…' : ''}${cells
    .slice(from, to)
    .map(({ text }) => text)
    .join('')}${to < cells.length ? '…' : ''}`
  const before = (from > 0 ? 1 : 0) + width(from, low)
  return { line, mark: `${' '.repeat(before)}${'^'.repeat(Math.max(1, width(low, Math.min(high, to))))}` }
}
