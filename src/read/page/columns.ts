/**
 * Tables without drawn lines: words that stand below each other in columns, parted by gaps that no line crosses.
 *
 * Taken for a table only on strong evidence (several lines with the same columns), since a signature or a contact line has gaps too.
 */
import type { LaidRow, LaidTable } from './blocks.ts'
import { cellParagraphs } from './cells.ts'
import { type Line, partOf } from './lines.ts'
import type { Stroke } from './rulings.ts'

interface Interval {
  x0: number
  x1: number
}

/** A run of lines `[from, to)` that is a table with these columns. */
export interface ColumnBlock {
  from: number
  to: number
  columns: Interval[]
}

/** Lines with gaps that a table needs: with three columns or more, and with two. */
const LINES_NEEDED = 3
const LINES_NEEDED_FOR_TWO = 4
/** At least this share of a table's lines has text in two columns or more. */
const SHARED = 0.3
/** A column has text in at least this share of the lines with gaps. */
const FILLED = 0.3
/** A page has fewer lines than this. */
const MOST_LINES = 300
/** Rows are parted by at least so many em more than the lines of a cell are. */
const ROW_GAP = 0.06
/** Lines further apart than this many em belong to different blocks. */
const FARTHEST = 5

/** Finds runs of lines in columns. Lines are in reading order, without furniture. */
export function findColumnBlocks(lines: readonly Line[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = []
  let index = 0
  while (index < lines.length) {
    const block = hasGap(lines[index] as Line) ? grow(lines, index) : null
    if (block) blocks.push(block)
    index = block ? block.to : index + 1
  }
  return blocks
}

function grow(lines: readonly Line[], from: number): ColumnBlock | null {
  let columns = wideParts(lines[from] as Line)
  let to = from + 1
  for (; to < Math.min(lines.length, from + MOST_LINES); to++) {
    const line = lines[to] as Line
    const before = lines[to - 1] as Line
    if (line.y - before.y > FARTHEST * Math.max(line.size, before.size)) break
    const merged = mergedColumns([...columns, ...wideParts(line)], 0.5 * line.size)
    const enough = merged.length >= Math.max(2, columns.length) || (hasGap(line) && merged.length > 2)
    if (!enough) break
    columns = merged
  }
  while (to > from && !hasGap(lines[to - 1] as Line) && outside(lines[to - 1] as Line, columns)) to--
  const block = lines.slice(from, to)
  const shared = block.filter(hasGap)
  const needed = columns.length > 2 ? LINES_NEEDED : LINES_NEEDED_FOR_TWO
  if (columns.length < 2 || shared.length < needed || shared.length < SHARED * block.length) return null
  if (!filled(columns, shared)) return null
  // Between the wide gaps there may be narrow ones that no line crosses.
  const size = Math.min(...block.map((line) => line.size))
  const fine = mergedColumns(
    block.flatMap((line) => line.segments),
    0.3 * size,
  )
  return { from, to, columns: fine.length > columns.length && filled(fine, shared) ? fine : columns }
}

function hasGap(line: Line): boolean {
  return line.segments.some((segment) => segment.wide)
}

/** The parts of a line between its wide gaps. */
function wideParts(line: Line): Interval[] {
  const parts: Interval[] = []
  for (const { x0, x1, wide } of line.segments) {
    const last = parts.at(-1)
    if (last && !wide) last.x1 = x1
    else parts.push({ x0, x1 })
  }
  return parts
}

/** Every column has text in a fair part of the lines. */
function filled(columns: readonly Interval[], lines: readonly Line[]): boolean {
  return columns.every((column) => {
    const count = lines.filter((line) => line.segments.some((segment) => overlaps(segment, column))).length
    return count >= FILLED * lines.length
  })
}

function mergedColumns(intervals: readonly Interval[], nearest: number): Interval[] {
  const all = intervals.map(({ x0, x1 }) => ({ x0, x1 })).sort((a, b) => a.x0 - b.x0)
  const merged: Interval[] = []
  for (const interval of all) {
    const last = merged.at(-1)
    if (last && interval.x0 < last.x1 + nearest) last.x1 = Math.max(last.x1, interval.x1)
    else merged.push(interval)
  }
  return merged
}

function overlaps(segment: Readonly<Interval>, column: Interval): boolean {
  return segment.x0 < column.x1 && segment.x1 > column.x0
}

/** A last line that is no part of the table: it starts left of the first column's text or fills only that column's start. */
function outside(line: Line, columns: readonly Interval[]): boolean {
  const first = columns[0]
  return first !== undefined && line.x0 < first.x1 && line.x1 <= first.x1 + 0.1
}

/** The block as a table: rows are parted by drawn lines, else by wider distances, else by the first column. */
export function columnTable(
  lines: readonly Line[],
  columns: readonly Interval[],
  rules: readonly Stroke[],
  page: number,
): LaidTable {
  const first = columns[0] as Interval
  const last = columns.at(-1) as Interval
  const edges = [first.x0]
  for (let i = 1; i < columns.length; i++) edges.push(((columns[i - 1] as Interval).x1 + (columns[i] as Interval).x0) / 2)
  edges.push(last.x1)
  const rows = rowsOf(lines, columns, rules).map((row): LaidRow => {
    const cells = columns.map((column, index) => {
      const box = { left: edges[index] as number, right: edges[index + 1] as number }
      const own = row.flatMap((line) => part(line, column))
      return {
        ...box,
        rowspan: 1,
        blocks: own.length > 0 ? cellParagraphs(own, { left: column.x0, right: column.x1 }, 0, page) : [],
      }
    })
    return { page, cells }
  })
  return { kind: 'table', page, edges, rows, ruled: false }
}

/** What of a line stands in a column. */
function part(line: Line, column: Interval): Line[] {
  const own = partOf(line, (segment) => overlaps(segment, column))
  return own ? [own] : []
}

function rowsOf(lines: readonly Line[], columns: readonly Interval[], rules: readonly Stroke[]): Line[][] {
  const drawn = lines.map((line, index) => index > 0 && ruledBetween(lines[index - 1] as Line, line, columns, rules))
  let starts = drawn
  if (drawn.filter(Boolean).length < 2) {
    const apart = rowGaps(lines, columns)
    const found = apart.some(Boolean) ? apart : lines.map((line) => startsRow(line, columns))
    starts = found.map((start, index) => start || drawn[index] === true)
  }
  const rows: Line[][] = []
  for (const [index, line] of lines.entries()) {
    if (index === 0 || starts[index]) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows
}

/**
 * Before which lines a row may start: no column has two lines at its usual distance there. Cells set in the middle of their row are held
 * together by the row's tallest cell. All false where all lines of the table follow each other evenly.
 */
function rowGaps(lines: readonly Line[], columns: readonly Interval[]): boolean[] {
  const size = lines[0]?.size ?? 0
  const stacks = columns.map((column) => {
    const stack: { index: number; line: Line }[] = []
    for (const [index, line] of lines.entries()) if (part(line, column).length > 0) stack.push({ index, line })
    return stack
  })
  const most =
    usualPitch(stacks.flatMap((stack) => pairs(stack).map(([before, next]) => next.line.y - before.line.y))) + ROW_GAP * size
  const gaps = lines.map((_, index) => index > 0)
  for (const stack of stacks) {
    for (const [before, next] of pairs(stack)) {
      if (next.line.y - before.line.y <= most) gaps.fill(false, before.index + 1, next.index + 1)
    }
  }
  return gaps
}

/** The smallest distance of lines that comes up twice, else the smallest. */
function usualPitch(distances: number[]): number {
  distances.sort((a, b) => a - b)
  return distances.find((distance, index) => (distances[index + 1] ?? Infinity) - distance <= 0.5) ?? distances[0] ?? 0
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, index): [T, T] => [items[index] as T, item])
}

/** Without gaps between rows: a line with text in the first column and in most of the others. */
function startsRow(line: Line, columns: readonly Interval[]): boolean {
  const first = columns[0] as Interval
  const held = columns.filter((column) => line.segments.some((segment) => overlaps(segment, column))).length
  return held > columns.length / 2 && line.segments.some((segment) => overlaps(segment, first))
}

function ruledBetween(before: Line, line: Line, columns: readonly Interval[], rules: readonly Stroke[]): boolean {
  const left = (columns[0] as Interval).x0
  const right = (columns.at(-1) as Interval).x1
  return rules.some(
    (rule) =>
      rule.at > before.y - 0.3 * before.size &&
      rule.at < line.y - 0.5 * line.size &&
      Math.min(rule.to, right) - Math.max(rule.from, left) > 0.5 * (right - left),
  )
}
