/** Numbers that stand in front of the words of a cell, parted from them by a line end or a blank alone (O-16, T-37): `Ⅱ—1⏎街巷保洁`, `1 完善制度`. */
import { readOrdinal } from '../../outline/ordinal.ts'
import type { Passage } from '../../tree/passage.ts'
import { type Grid, type GridRow, isEmpty, ownCells, textOf } from './grid.ts'

/** A2, B-02, Ⅱ-1, 2.3, 14; letters group, digits count. */
const CODE = /^(?:(?:[A-Z]|[\u2160-\u216b]|[IVX]{1,4})[-.]?)?(\d{1,3})(?:[-.]\d{1,3}){0,3}/
const PLAIN = /^\d+$/
/** 1.1, 2.3.1: needs no blank behind. */
const DOTTED = /^\d{1,2}(?:\.\d{1,2}){1,3}$/
const DOTTED_START = /^\d{1,2}\.(?=\d)/
const CLOSED = /[。;]$/
/** Words begin with a Chinese character, a quotation mark or a bracket. */
const WORDS = /[\u4e00-\u9fff"(《]/y
/** Share of the cells that must have a number, and of the plain ones that must count on. */
const NUMBERED = 0.8
const FEWEST = 2

/** Length of the number in front of a cell's words, 0 where none stands. */
export function codeLength(cell: Passage): number {
  const code = CODE.exec(cell.folded)?.[0] ?? ''
  const { length } = code
  if (length === 0 || (cell.jointBefore(length) === null && !DOTTED.test(code))) return 0
  WORDS.lastIndex = length
  return WORDS.test(cell.folded) ? length : 0
}

/** Whether nearly every cell of a column has such a number, each its own; plain ones count up, or they are amounts. */
export function isCoded(grid: Grid, x: number, data: readonly number[]): boolean {
  const codes = new Set<string>()
  let [cells, plain, steps, before] = [0, 0, 0, Number.NaN]
  for (const r of data) {
    const cell = grid.rows[r]?.cells[x]
    // A cell alone in its row is a heading.
    if (!cell || cell.row !== r || isEmpty(cell) || ownCells(grid.rows[r] as GridRow, r).length < 2) continue
    cells++
    const { folded } = textOf(cell)
    const code = folded.slice(0, codeLength(textOf(cell)))
    if (code === '') continue
    codes.add(code)
    if (!PLAIN.test(code)) continue
    plain++
    if (Number(code) === before + 1) steps++
    before = Number(code)
  }
  return codes.size >= FEWEST && codes.size >= cells * NUMBERED && steps >= (plain - 1) * NUMBERED
}

/** True for `1.1在图书馆……` under the heading `1、宣传氛围`. */
export function isCountedUnder(cell: Passage, heading: Passage): boolean {
  const value = readOrdinal(heading)?.value
  const number = value === undefined || CLOSED.test(heading.folded) ? '' : DOTTED_START.exec(cell.folded)?.[0]
  return number === `${value}.`
}
