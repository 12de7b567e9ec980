/** The characters that tables are drawn with (Unicode's block Box Drawing, or `+`, `-`, `=` and `|`): in which directions each has a stroke. */

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
function strokesOf(code: number): number {
  return code >= FIRST && code <= LAST ? (STROKES[code - FIRST] ?? 0) : 0
}

/** What parts columns: every other text has none of it. */
const DRAWN = /[\u2502\u2503\u250c-\u254b\u2551-\u2570]|\+:?[-=]/

/** Whether a text may hold drawn tables. */
export function mayBeDrawn(text: string): boolean {
  return DRAWN.test(text)
}

const PLUS = 0x2b
const DASH = 0x2d
const EQUALS = 0x3d

const COLON = 0x3a

/** True for what rules are typed of: `-`, `=`, and `:` where it aligns a column. */
export function isDash(code: number): boolean {
  return code === DASH || code === EQUALS || code === COLON
}

/** The strokes of the character at an offset, `+` beside a dash among them: `+---+`, `+:==+`. */
export function strokesAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== PLUS) return strokesOf(code)
  return leadsRule(text, at, 1) || leadsRule(text, at, -1) ? UPRIGHT | LEFT | RIGHT : 0
}

function leadsRule(text: string, at: number, step: 1 | -1): boolean {
  const colon = text.charCodeAt(at + step) === COLON ? step : 0
  const code = text.charCodeAt(at + colon + step)
  return code === DASH || code === EQUALS
}
