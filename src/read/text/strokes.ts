/** The characters that tables are drawn with (Unicode's block Box Drawing): in which directions each has a stroke. */

export const UP = 1
export const DOWN = 2
const LEFT = 4
export const RIGHT = 8
export const UPRIGHT = UP | DOWN
/** The end of a line where the frame is not drawn. */
export const OPEN_SIDE = UPRIGHT | 16

const FIRST = 0x2500
const LAST = 0x257f

/** Directions of neighbouring characters in order: how many, and which. */
const RUNS: readonly (readonly [number, number])[] = [
  [2, LEFT | RIGHT],
  [2, UPRIGHT],
  [2, LEFT | RIGHT],
  [2, UPRIGHT],
  [2, LEFT | RIGHT],
  [2, UPRIGHT],
  [4, DOWN | RIGHT],
  [4, DOWN | LEFT],
  [4, UP | RIGHT],
  [4, UP | LEFT],
  [8, UPRIGHT | RIGHT],
  [8, UPRIGHT | LEFT],
  [8, DOWN | LEFT | RIGHT],
  [8, UP | LEFT | RIGHT],
  [16, UPRIGHT | LEFT | RIGHT],
  [2, LEFT | RIGHT],
  [2, UPRIGHT],
  [1, LEFT | RIGHT],
  [1, UPRIGHT],
  [3, DOWN | RIGHT],
  [3, DOWN | LEFT],
  [3, UP | RIGHT],
  [3, UP | LEFT],
  [3, UPRIGHT | RIGHT],
  [3, UPRIGHT | LEFT],
  [3, DOWN | LEFT | RIGHT],
  [3, UP | LEFT | RIGHT],
  [3, UPRIGHT | LEFT | RIGHT],
  [1, DOWN | RIGHT],
  [1, DOWN | LEFT],
  [1, UP | LEFT],
  [1, UP | RIGHT],
]

const STROKES = Uint8Array.from(RUNS.flatMap(([count, strokes]) => new Array<number>(count).fill(strokes)))

/** The directions in which a character has strokes, as bits; 0 for one that draws nothing. `┬` → DOWN | LEFT | RIGHT. */
export function strokesOf(code: number): number {
  return code >= FIRST && code <= LAST ? (STROKES[code - FIRST] ?? 0) : 0
}

/** A character that parts columns: every other text has none of them. */
export const DRAWN = /[\u2502\u2503\u250c-\u254b\u2551-\u2570]/
