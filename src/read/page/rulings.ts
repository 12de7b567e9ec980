/** Painted lines to drawn frames: straight pieces are joined to long ones, and those that touch make one frame. */
import type { Box, Rule } from './content.ts'

/** A straight line along one axis: `at` is its place on the other axis. */
export interface Stroke {
  at: number
  from: number
  to: number
}

/** Lines that hang together: a table's ruling, a box, a rule under a head. */
export interface Frame extends Box {
  horizontal: Stroke[]
  vertical: Stroke[]
}

/** Lines nearer to each other than this are one (double borders, borders drawn for both neighbours). Points. */
export const SNAP = 4
/** Ends that miss each other by less than this touch. */
const TOUCH = 3.5
/** Shorter pieces are dots, dashes or parts of drawings. */
const SHORTEST = 6
/** A page with more joined lines than this is a drawing: no table is looked for. */
const MOST_STROKES = 6000

/** All frames of a page, from top to bottom. Slanted lines are left out. */
export function findFrames(rules: readonly Rule[]): Frame[] {
  const horizontal: Stroke[] = []
  const vertical: Stroke[] = []
  for (const rule of rules) {
    const width = Math.abs(rule.x2 - rule.x1)
    const height = Math.abs(rule.y2 - rule.y1)
    if (height <= 1.5 && width >= height)
      horizontal.push({ at: (rule.y1 + rule.y2) / 2, from: Math.min(rule.x1, rule.x2), to: Math.max(rule.x1, rule.x2) })
    if (width <= 1.5 && height >= width)
      vertical.push({ at: (rule.x1 + rule.x2) / 2, from: Math.min(rule.y1, rule.y2), to: Math.max(rule.y1, rule.y2) })
  }
  const rows = joined(horizontal)
  const columns = joined(vertical)
  if (rows.length + columns.length > MOST_STROKES) return []
  return grouped(rows, columns)
}

/** Joins pieces on nearly the same axis that overlap or follow each other. */
function joined(strokes: Stroke[]): Stroke[] {
  strokes.sort((a, b) => a.at - b.at)
  const result: Stroke[] = []
  let first = 0
  for (let i = 1; i <= strokes.length; i++) {
    if (i < strokes.length && (strokes[i] as Stroke).at - (strokes[first] as Stroke).at <= SNAP / 2) continue
    joinBand(strokes.slice(first, i), result)
    first = i
  }
  return result.filter((stroke) => stroke.to - stroke.from >= SHORTEST)
}

function joinBand(band: Stroke[], result: Stroke[]): void {
  band.sort((a, b) => a.from - b.from)
  let last: Stroke | undefined
  for (const stroke of band) {
    if (last && stroke.from <= last.to + TOUCH) last.to = Math.max(last.to, stroke.to)
    else {
      last = { ...stroke }
      result.push(last)
    }
  }
}

function grouped(horizontal: readonly Stroke[], vertical: readonly Stroke[]): Frame[] {
  const columns = [...vertical].sort((a, b) => a.at - b.at)
  const parents = Array.from({ length: horizontal.length + columns.length }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }
  for (const [index, row] of horizontal.entries()) {
    for (let i = lowerBound(columns, row.from - TOUCH); i < columns.length; i++) {
      const column = columns[i] as Stroke
      if (column.at > row.to + TOUCH) break
      if (column.from - TOUCH <= row.at && row.at <= column.to + TOUCH) parents[find(index)] = find(horizontal.length + i)
    }
  }
  const frames = new Map<number, Frame>()
  const frameOf = (root: number): Frame => {
    const known = frames.get(root)
    if (known) return known
    const made: Frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, horizontal: [], vertical: [] }
    frames.set(root, made)
    return made
  }
  for (const [index, row] of horizontal.entries()) {
    const frame = frameOf(find(index))
    frame.horizontal.push(row)
    widen(frame, row.from, row.at, row.to, row.at)
  }
  for (const [index, column] of columns.entries()) {
    const frame = frameOf(find(horizontal.length + index))
    frame.vertical.push(column)
    widen(frame, column.at, column.from, column.at, column.to)
  }
  return [...frames.values()].sort((a, b) => a.top - b.top || a.left - b.left)
}

function widen(box: Box, left: number, top: number, right: number, bottom: number): void {
  box.left = Math.min(box.left, left)
  box.top = Math.min(box.top, top)
  box.right = Math.max(box.right, right)
  box.bottom = Math.max(box.bottom, bottom)
}

function lowerBound(strokes: readonly Stroke[], at: number): number {
  let low = 0
  let high = strokes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strokes[middle] as Stroke).at < at) low = middle + 1
    else high = middle
  }
  return low
}
