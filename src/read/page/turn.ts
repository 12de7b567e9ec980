/** Which way writing runs. */
import type { Turn } from './content.ts'

/** Directions this close to an axis (as a share of the length) count as straight. */
const STRAIGHT = 0.05

/** The quarter turn of a direction (y downwards): (1, 0) → 0, (0, 1) → 1, (-1, 0) → 2, (0, -1) → 3, slanted → -1. */
export function turnOf(dx: number, dy: number): Turn {
  if (Math.abs(dy) <= STRAIGHT * Math.abs(dx)) return dx >= 0 ? 0 : 2
  if (Math.abs(dx) <= STRAIGHT * Math.abs(dy)) return dy > 0 ? 1 : 3
  return -1
}
