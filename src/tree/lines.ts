/** Line starts of a text, and unist points made from offsets. */
import type { Point, Position } from 'unist'

/** Line ends besides `\n`. */
const RARE_ENDS = ['\r', '\u2028', '\u2029'] as const
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g

/** Finds line and column (both from 1, columns in UTF-16 code units) of offsets in one text. Linear to build, logarithmic to ask. */
export class LineIndex {
  private readonly starts: number[] = [0]
  private readonly length: number
  /** Index of the line that was found last: most questions come in reading order. */
  private last = 0

  constructor(text: string) {
    this.length = text.length
    if (RARE_ENDS.some((end) => text.includes(end))) {
      for (const { index, 0: end } of text.matchAll(LINE_END)) this.starts.push(index + end.length)
    } else {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
    }
  }

  /** The line (from 1) that holds `offset`; offsets past the end count as the end. */
  lineAt(offset: number): number {
    const { starts, last } = this
    let low = 0
    let high = starts.length - 1
    if (offset >= (starts[last] ?? 0)) {
      if (last === high || offset < (starts[last + 1] ?? 0)) return last + 1
      low = last + 1
      if (low === high || offset < (starts[low + 1] ?? 0)) high = low
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    this.last = low
    return low + 1
  }

  /** The offset at which a line (from 1) begins. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.length
  }

  /** `offset` as a unist point. */
  point(offset: number): Point {
    const bounded = Math.max(0, Math.min(offset, this.length))
    const line = this.lineAt(bounded)
    return { line, column: bounded - (this.starts[line - 1] ?? 0) + 1, offset: bounded }
  }

  /** `[start, end)` as a unist position. */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
