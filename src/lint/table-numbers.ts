/** The column of a table that counts its rows. */
import { passagesIn } from '../outline/flatten.ts'
import type { TableBlock } from '../outline/types.ts'
import { readNumeral } from '../tree/numerals.ts'
import type { Passage, SourceText } from '../tree/passage.ts'
import { COUNTING_HEADERS } from '../vocabulary/lint-structure.ts'

const HEADERS: ReadonlySet<string> = new Set(COUNTING_HEADERS)
/** Rows from the top in which the header may stand. */
const HEADER_ROWS = 4
const NUMBER = /^\(?(\d{1,3})\)?[.、]?$/

/** The numbers under 序号 in the order of the rows; cells that are empty or hold anything else are left out. */
export function rowNumbers(table: TableBlock, source: SourceText): { value: number; passage: Passage }[] {
  const rows = table.node.children
  const textOf = (cell: (typeof rows)[number]['children'][number]): Passage | undefined => passagesIn(source, cell.children)[0]
  const header = rows
    .slice(0, HEADER_ROWS)
    .flatMap((row) => row.children)
    .find((cell) => HEADERS.has(textOf(cell)?.folded ?? ''))
  if (!header) return []
  return rows.flatMap((row) =>
    row.children.flatMap((cell) => {
      const passage = cell.data.column === header.data.column ? textOf(cell) : undefined
      const value = readNumeral(NUMBER.exec(passage?.folded ?? '')?.[1] ?? '')
      return passage && value !== null ? [{ value, passage }] : []
    }),
  )
}
