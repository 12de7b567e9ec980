/** Painted paths to straight lines: strokes as they are, thin filled shapes by their middle line. */

import type { Rule } from './content.ts'
import { type Matrix, moved } from './matrix.ts'

/**
 * Operation codes inside a path, each followed by its numbers: move and line (x, y), curve (three points), close. They are those of
 * pdf.js 5.4 (5.6 has others), so that its paths come in as they are.
 */
export const MOVE = 0
export const LINE = 1
export const CURVE = 2
export const CLOSE = 3

/** A filled shape thinner than this is a drawn line, a pen wider than this is none. Points. */
export const THICKEST = 3
/** Paths with more numbers than this are pictures. */
const LONGEST_PATH = 60_000

interface Subpath {
  points: [number, number][]
  closed: boolean
  curved: boolean
}

/** Adds the lines of a path to `rules`; `data` is the path in user space, `matrix` takes it to the page. */
export function addRules(rules: Rule[], data: ArrayLike<number>, matrix: Matrix, stroked: boolean, filled: boolean): void {
  if (data.length > LONGEST_PATH) return
  for (const subpath of subpathsOf(data, matrix)) {
    if (subpath.curved) continue
    const thin = filled ? thinLine(subpath.points) : null
    if (thin) rules.push(thin)
    else if (stroked) addSides(rules, subpath)
  }
}

function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  let current: Subpath | undefined
  let at = 0
  while (at < data.length) {
    const code = data[at++]
    if (code === MOVE || code === LINE) {
      if (code === MOVE || !current) {
        current = { points: [], closed: false, curved: false }
        subpaths.push(current)
      }
      current.points.push(moved(matrix, data[at] ?? 0, data[at + 1] ?? 0))
      at += 2
    } else if (code === CURVE) {
      if (current) current.curved = true
      at += 6
    } else if (code === CLOSE) {
      if (current) current.closed = true
    } else break
  }
  return subpaths
}

function thinLine(points: readonly [number, number][]): Rule | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const width = right - left
  const height = bottom - top
  if (!(Math.min(width, height) <= THICKEST)) return null
  if (width >= height) return { x1: left, y1: (top + bottom) / 2, x2: right, y2: (top + bottom) / 2 }
  return { x1: (left + right) / 2, y1: top, x2: (left + right) / 2, y2: bottom }
}

function addSides(rules: Rule[], { points, closed }: Subpath): void {
  for (let i = 1; i < points.length; i++) addSide(rules, points[i - 1], points[i])
  if (closed && points.length > 2) addSide(rules, points.at(-1), points[0])
}

function addSide(rules: Rule[], from: readonly [number, number] | undefined, to: readonly [number, number] | undefined): void {
  if (from && to) rules.push({ x1: from[0], y1: from[1], x2: to[0], y2: to[1] })
}
