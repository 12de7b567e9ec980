/** The foot of a notice that stands as rows at the end of its table (抄送：…, … 2019年7月26日印发), and its signature: these are lines of the document. */
import type { Row, Table } from '../tree/nodes.ts'
import type { Passage } from '../tree/passage.ts'
import { isSignatureLine } from './issuer.ts'
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
    const row = closingRow(children[at] as Row, textOf)
    if (!row) break
    if (isFoot(row.passage)) {
      closing.unshift(row)
      continue
    }
    const office =
      at > 1 && isAlone(row.row) && kindOf(row.passage) === 'signedOn' ? closingRow(children[at - 1] as Row, textOf) : null
    if (!office || !isAlone(office.row) || !isSignatureLine(office.passage)) break
    closing.unshift(office, row)
    at--
  }
  return closing.length === 0
    ? { table, closing }
    : { table: { ...table, children: children.slice(0, -closing.length) }, closing }
}

/** A row that may close a table with its text: it has few cells. Null for any other. */
function closingRow(row: Row, textOf: (row: Row) => Passage): ClosingRow | null {
  const filled = row.children.filter((cell) => cell.children.length > 0).length
  return filled === 0 || filled > MOST_CELLS ? null : { row, passage: textOf(row) }
}

/** Nothing stands in the row but in its first column. */
function isAlone({ children }: Row): boolean {
  return children.every((cell) => cell.children.length > 0 === (cell.data.column === 0))
}

/** `抄送：县委各部门。`, `某县人民政府办公室 2019年7月26日印发`. */
export function isFoot(passage: Passage): boolean {
  const kind = kindOf(passage)
  return kind === 'copiedTo' || kind === 'printed'
}
