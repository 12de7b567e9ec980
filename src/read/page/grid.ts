/** A drawn frame to the cells of a table, with the spans that missing lines state. */
import type { Box } from './content.ts'
import { type Frame, SNAP, type Stroke } from './rulings.ts'

/** A cell as drawn: its box, and rows and columns of the grid from `…From` to before `…To`. */
export interface GridCell extends Box {
  rowFrom: number
  rowTo: number
  columnFrom: number
  columnTo: number
}

export interface Grid extends Box {
  /** Places of the column borders, left edge first. */
  edges: number[]
  rows: number
  /** Row by row, left to right. */
  cells: GridCell[]
}

/** More elementary boxes than this are a drawing or squared paper. */
const MOST_BOXES = 60_000
/** A line bounds a box when it covers this share of the box's side. */
const COVER = 0.6

/**
 * Lays the grid of a frame: every line's place makes a border, and boxes with no line between them are one cell. The frame's
 * outline counts as drawn, so tables open at the sides or cut by a page are closed. Null when the frame parts nothing.
 */
export function layGrid(frame: Frame): Grid | null {
  if (frame.horizontal.length + frame.vertical.length < 3 || frame.vertical.length === 0) return null
  let xs = places(frame.vertical, frame.left, frame.right)
  let ys = places(frame.horizontal, frame.top, frame.bottom)
  if ((xs.length - 1) * (ys.length - 1) > MOST_BOXES) return null
  let upright = walls(frame.vertical, xs, ys)
  let level = walls(frame.horizontal, ys, xs)
  xs = xs.filter((_, i) => i === 0 || i === xs.length - 1 || upright[i]?.includes(true))
  ys = ys.filter((_, i) => i === 0 || i === ys.length - 1 || level[i]?.includes(true))
  if ((xs.length - 1) * (ys.length - 1) < 2) return null
  upright = walls(frame.vertical, xs, ys)
  level = walls(frame.horizontal, ys, xs)
  const cells = cellsOf(xs, ys, upright, level)
  if (cells.length < 2) return null
  return { left: frame.left, top: frame.top, right: frame.right, bottom: frame.bottom, edges: xs, rows: ys.length - 1, cells }
}

/** Distinct places of lines, with both ends of the frame; places nearer than SNAP are one. */
function places(strokes: readonly Stroke[], low: number, high: number): number[] {
  const sorted = [low, ...strokes.map((stroke) => stroke.at), high].sort((a, b) => a - b)
  const result: number[] = []
  for (const at of sorted) if (result.length === 0 || at - (result.at(-1) as number) > SNAP) result.push(at)
  return result
}

/** For every place and every band between the `across` places: does a line at that place run along the band? */
function walls(strokes: readonly Stroke[], along: readonly number[], across: readonly number[]): boolean[][] {
  const bands = across.length - 1
  const covered = along.map(() => new Array<number>(bands).fill(0))
  for (const stroke of strokes) {
    const place = nearest(along, stroke.at)
    const row = covered[place]
    if (!row || Math.abs((along[place] as number) - stroke.at) > SNAP) continue
    for (let band = Math.max(0, nearest(across, stroke.from) - 1); band < bands; band++) {
      const from = across[band] as number
      if (from >= stroke.to) break
      row[band] =
        (row[band] as number) + Math.max(0, Math.min(stroke.to, across[band + 1] as number) - Math.max(stroke.from, from))
    }
  }
  return covered.map((row, place) =>
    row.map(
      (length, band) =>
        place === 0 || place === along.length - 1 || length >= COVER * ((across[band + 1] as number) - (across[band] as number)),
    ),
  )
}

function nearest(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low > 0 && value - (sorted[low - 1] as number) < (sorted[low] as number) - value ? low - 1 : low
}

/** Takes the largest rectangle without inner lines from each box that is still free: to the right first, then downwards. */
function cellsOf(xs: readonly number[], ys: readonly number[], upright: boolean[][], level: boolean[][]): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue
      let columnTo = column + 1
      while (columnTo < columns && !upright[columnTo]?.[row] && !taken[row]?.[columnTo]) columnTo++
      let rowTo = row + 1
      while (rowTo < rows && openBelow(level[rowTo], upright, rowTo, column, columnTo) && !taken[rowTo]?.[column]) rowTo++
      for (let r = row; r < rowTo; r++) for (let c = column; c < columnTo; c++) (taken[r] as boolean[])[c] = true
      cells.push({
        rowFrom: row,
        rowTo,
        columnFrom: column,
        columnTo,
        left: xs[column] as number,
        right: xs[columnTo] as number,
        top: ys[row] as number,
        bottom: ys[rowTo] as number,
      })
    }
  }
  return cells
}

/** True when nothing is drawn between a row's boxes and the row below, nor inside the row below. */
function openBelow(line: boolean[] | undefined, upright: boolean[][], row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) {
    if (line?.[column] || (column > from && upright[column]?.[row])) return false
  }
  return true
}
