/** Plane transforms as PDF and OFD write them: [a, b, c, d, e, f] takes (x, y) to (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The point (x, y) after the transform. */
export function moved(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** A matrix from data of unknown shape; null where it is none. */
export function matrixFrom(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null
  const numbers = Array.from(value as ArrayLike<unknown>)
  if (numbers.length < 6 || !numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) return null
  const [a, b, c, d, e, f] = numbers as number[]
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}
