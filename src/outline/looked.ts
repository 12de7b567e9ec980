/** Loose cells as they are looked at: what each is like, and the line that it stands on. */
import { isTornName, type Look, lookOf } from './cell-look.ts'
import { type LooseCell, textOf } from './heads.ts'

/** The line that a cell stands on. */
export interface Line {
  /** Number of its cells. */
  size: number
  /** Which of them the cell is. */
  at: number
  /** Its last cell is empty. */
  padded: boolean
  /** A cell is empty before one that is not. */
  inner: boolean
}

/** A loose cell with the words that tell where it goes. */
export interface Looked extends Line {
  look: Look
  /** Its text, folded. */
  words: string
  gap: boolean
  goesOn: boolean
}

function linesOf(cells: readonly LooseCell[]): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < cells.length; start = lines.length) {
    let end = start + 1
    while (end < cells.length && cells[end]?.joined) end++
    const filled = cells.slice(start, end).map((cell) => cell.lines.length > 0)
    const padded = !filled.at(-1)
    const inner = filled.lastIndexOf(true) > filled.indexOf(false) && filled.includes(false)
    for (let i = start; i < end; i++) lines.push({ size: end - start, at: i - start, padded, inner })
  }
  return lines
}

/** Looks at each cell once. */
export function looksOf(cells: readonly LooseCell[]): Looked[] {
  const lines = linesOf(cells)
  return cells.map(({ lines: own, gap = false }, i): Looked => {
    const text = textOf(own)
    const { size, at, padded, inner } = lines[i] as Line
    return { size, at, padded, inner, gap, goesOn: false, words: text.folded, look: lookOf(text) }
  })
}

/** The cells behind a header of so many; one that stands on the header's last line begins a line of its own. */
export function bodyOf(cells: readonly LooseCell[], looked: readonly Looked[], size: number): Looked[] {
  const body = looked.slice(size)
  if (!cells[size]?.joined) return body
  const lines = linesOf(cells.slice(size))
  return body.map((cell, i): Looked => {
    const { size, at, padded, inner } = lines[i] as Line
    const { gap, goesOn, words, look } = cell
    return { size, at, padded, inner, gap, goesOn, words, look }
  })
}

/** The first pieces of names that a line end cut look like the whole name. */
export function joinTornNames(cells: readonly Looked[]): void {
  for (let i = 1; i < cells.length; i++) {
    const [left, right] = [cells[i - 1] as Looked, cells[i] as Looked]
    if (!isTornName(left, right)) continue
    left.look.units = 1
    right.goesOn = true
  }
}
