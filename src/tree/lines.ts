/** Line starts of a text, and unist points made from offsets. */
import type { Point, Position } from 'unist'

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g

/** Finds line and column (both from 1, columns in UTF-16 code units) of offsets in one text. Linear to build, logarithmic to ask. */
export class LineIndex {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    LINE_END.lastIndex = 0
    for (let match = LINE_END.exec(text); match; match = LINE_END.exec(text)) this.starts.push(LINE_END.lastIndex)
  }

  /** The line (from 1) that holds `offset`; offsets past the end count as the end. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
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
