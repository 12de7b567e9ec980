/** The foot of a notice that stands as rows at the end of its table (抄送：…, … 2019年7月26日印发): these are lines of the document. */
import type { Row, Table } from '../tree/nodes.ts'
import type { Passage } from '../tree/passage.ts'
import { kindOf } from './kinds.ts'

const MOST_ROWS = 4
/** A label and its value, or an office and the date, may stand in cells of their own. */
const MOST_CELLS = 3

/** A row of the foot with its text. */
export interface ClosingRow {
  row: Row
  passage: Passage
}

/** The table without the rows at its end that are the notice's foot, and these rows in order. At least one row stays. */
export function withoutClosing(table: Table, textOf: (row: Row) => Passage): { table: Table; closing: ClosingRow[] } {
  const { children } = table
  const closing: ClosingRow[] = []
  for (let at = children.length - 1; at > 0 && closing.length < MOST_ROWS; at--) {
    const row = children[at] as Row
    const filled = row.children.filter((cell) => cell.children.length > 0).length
    if (filled > MOST_CELLS) break
    const passage = filled === 0 ? null : textOf(row)
    if (!passage || !isFoot(passage)) break
    closing.unshift({ row, passage })
  }
  return closing.length === 0
    ? { table, closing }
    : { table: { ...table, children: children.slice(0, -closing.length) }, closing }
}

/** `抄送：县委各部门。`, `某县人民政府办公室 2019年7月26日印发`. */
export function isFoot(passage: Passage): boolean {
  const kind = kindOf(passage)
  return kind === 'copiedTo' || kind === 'printed'
}
