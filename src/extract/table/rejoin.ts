/**
 * Puts rows and cells together again that a page break cut (PHRASINGS T-24 to T-26, T-52): a row that goes on in the middle of a
 * sentence is added to the row above, cell by cell.
 */
import { readOrdinal } from '../../outline/ordinal.ts'
import { isUnitName } from '../units/index.ts'
import { isCountedUnder } from './codes.ts'
import { type Grid, type GridCell, type GridRow, isEmpty, textOf } from './grid.ts'

/** What the columns are for: column numbers. */
export interface Layout {
  text: number
  label: number | null
  sections: readonly number[]
  units: readonly number[]
  limits: readonly number[]
}

const END = /[。；;！!？?…][)"'\]]*$/
/** First characters of the rest of a sentence. */
const CONNECTIVE = /^[和及与并、,;的等。]/
const LIST_MARK = /[、,;。]/
/** A bracket at the head of a cell goes on with a name: （市、区）人民政府. */
const BRACKET = /^\([^()]{1,20}\)/
const OPEN = /[、,，(]$/
/** Share of rows whose text ends with a mark, or begins with a number, from which an open end tells something. */
const TELLING = 0.5

/** Rows (by index) that are parts of the row above; their cells have been joined to it. */
export function rejoinRows(grid: Grid, data: readonly number[], layout: Layout): Set<number> {
  const joined = new Set<number>()
  const texts = data.map((r) => textOf(grid.rows[r]?.cells[layout.text])).filter((text) => text.length > 0)
  const endsTell = texts.filter((text) => END.test(text.folded)).length >= texts.length * TELLING
  const labelled = layout.label === null ? 0 : data.filter((r) => !isEmpty(grid.rows[r]?.cells[layout.label ?? 0])).length
  const numbersTell =
    labelled >= data.length * TELLING || texts.filter((text) => readOrdinal(text) !== null).length >= texts.length * TELLING
  let last: GridRow | null = null
  const above: (GridCell | null)[] = new Array<GridCell | null>(grid.width).fill(null)
  for (const r of data) {
    const row = grid.rows[r] as GridRow
    if (last && (endsTell || numbersTell) && continues(last, row, r, layout, above, endsTell)) {
      addRow(last, row, r, layout, above)
      joined.add(r)
      continue
    }
    joinTornSections(row, r, layout, above)
    for (const [x, cell] of row.cells.entries()) if (!isEmpty(cell)) above[x] = cell
    // The text of this row stands alone: nothing below may be joined to an older one.
    above[layout.text] = row.cells[layout.text] ?? null
    last = row
  }
  return joined
}

/** Adds the cells of a continuation row: to the open section cell above, else to the last row's own cell of the column. */
function addRow(last: GridRow, row: GridRow, r: number, layout: Layout, above: readonly (GridCell | null)[]): void {
  for (const [x, cell] of row.cells.entries()) {
    if (!cell || cell.row !== r || cell.column !== x || isEmpty(cell)) continue
    const own = last.cells[x] ?? null
    const target = layout.sections.includes(x) ? (above[x] ?? own) : own
    if (target && !isEmpty(target)) append(target, cell)
    else last.cells[x] = { ...cell, row: own?.row ?? cell.row }
  }
}

function continues(
  last: GridRow,
  row: GridRow,
  r: number,
  layout: Layout,
  above: readonly (GridCell | null)[],
  endsTell: boolean,
): boolean {
  const cell = row.cells[layout.text]
  if (cell && cell.row !== r) return false
  if (layout.label !== null && !isEmpty(row.cells[layout.label])) return false
  const unitsEmpty = layout.units.every((x) => isEmpty(row.cells[x]))
  const text = textOf(cell)
  if (text.length === 0) return tornUnits(row, layout, above) || tornSectionOnly(row, layout, above) || isLimitOnly(row, layout)
  const before = textOf(last.cells[layout.text])
  if (before.length === 0 || END.test(before.folded) || readOrdinal(text) || isCountedUnder(text, before)) return false
  // Where texts end without a mark as a rule, an open end tells nothing: the rest must begin like one, or a page must end between.
  if (unitsEmpty)
    return OPEN.test(before.folded) || row.gapBefore || CONNECTIVE.test(text.folded) || (layout.units.length > 0 && endsTell)
  const unitsBefore = layout.units.every((x) => isEmpty(last.cells[x]))
  return unitsBefore || (row.gapBefore && tornUnits(row, layout, above))
}

/** The unit cells above end in the middle of a list, and only units go on here (T-26). */
function tornUnits(row: GridRow, layout: Layout, above: readonly (GridCell | null)[]): boolean {
  const filled = layout.units.filter((x) => !isEmpty(row.cells[x]))
  return filled.length > 0 && filled.every((x) => isOpenList(textOf(above[x]).folded, textOf(row.cells[x]).folded))
}

/** A list that ends with 、, or in the middle of a name that the next cell completes: 市市场监⏎督管理局, 各县⏎（市、区）人民政府. */
function isOpenList(before: string, after: string): boolean {
  if (OPEN.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  const last = before.slice(Math.max(before.lastIndexOf('、'), before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  const bracket = BRACKET.exec(after)?.[0].length ?? 0
  const stop = after.slice(bracket).search(LIST_MARK)
  const first = stop < 0 ? after : after.slice(0, bracket + stop)
  return last.length > 0 && first.length > 0 && (bracket > 0 || !isUnitName(last)) && isUnitName(last + first)
}

/** Only times stand in the row: the rest of the time cell above. */
function isLimitOnly(row: GridRow, layout: Layout): boolean {
  const filled = [...row.cells.keys()].filter((x) => !isEmpty(row.cells[x]))
  return filled.length > 0 && filled.every((x) => layout.limits.includes(x))
}

/** Only a section cell stands in the row, and it goes on with the one above. */
function tornSectionOnly(row: GridRow, layout: Layout, above: readonly (GridCell | null)[]): boolean {
  const filled = row.cells.map((cell, x) => ({ cell, x })).filter(({ cell }) => !isEmpty(cell))
  return filled.length > 0 && filled.every(({ cell, x }) => layout.sections.includes(x) && isTorn(above[x] ?? null, cell))
}

/** A section cell that goes on with the one above in a row of its own right: 健康发展深化公开 under 围绕服务大局 (T-52). */
function joinTornSections(row: GridRow, r: number, layout: Layout, above: readonly (GridCell | null)[]): void {
  for (const x of layout.sections) {
    const cell = row.cells[x]
    const before = above[x] ?? null
    if (!cell || cell.row !== r || !row.gapBefore || !before || !isTorn(before, cell)) continue
    append(before, cell)
    row.cells[x] = before
  }
}

/** `next` has no number where the cell above has one, and the cell above does not end. */
function isTorn(before: GridCell | null, next: GridCell | null): boolean {
  if (!before || !next) return false
  const head = textOf(before)
  const tail = textOf(next)
  return readOrdinal(head) !== null && readOrdinal(tail) === null && !END.test(head.folded) && head.folded !== tail.folded
}

function append(before: GridCell | null, cell: GridCell): void {
  if (!before) return
  const last = before.paragraphs.at(-1)
  const [first, ...rest] = cell.paragraphs
  if (!last || !first) before.paragraphs.push(...cell.paragraphs)
  else before.paragraphs.splice(-1, 1, last.concat(first), ...rest)
}
