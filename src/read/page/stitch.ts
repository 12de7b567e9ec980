/** Tables that a page break cut: the part on the next page has the same column borders. */
import type { LaidTable } from './blocks.ts'
import { joinTornRow, repeatedHead } from './torn.ts'

/** Column borders on two pages nearer than this are the same. Points. */
const SAME_EDGE = 5

/**
 * True when `next` may be the continuation of `table`: the same outer borders, and the inner borders of the part that has fewer are found in the
 * other (a part whose cells are all merged over two columns shows fewer).
 */
export function sameColumns(table: LaidTable, next: LaidTable): boolean {
  if (table.ruled !== next.ruled) return false
  if (!near(table.edges.at(0), next.edges.at(0)) || !near(table.edges.at(-1), next.edges.at(-1))) return false
  const [few, many] = table.edges.length <= next.edges.length ? [table.edges, next.edges] : [next.edges, table.edges]
  const inner = few.slice(1, -1)
  const found = inner.filter((edge) => many.some((other) => near(edge, other))).length
  return inner.length === 0 ? many.length === 2 || next.ruled : found >= 0.7 * inner.length
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_EDGE
}

/**
 * Adds the rows of `next` to `table`; the first one, and the first below a repeated head, are marked as standing after a page break. A row that
 * the break cut is joined. Borders of both parts are kept.
 */
export function appendRows(table: LaidTable, next: LaidTable): void {
  for (const edge of next.edges) {
    if (!table.edges.some((other) => near(edge, other))) table.edges.push(edge)
  }
  table.edges.sort((a, b) => a - b)
  const head = repeatedHead(table, next)
  joinTornRow(table, next, head)
  for (const row of [next.rows[0], next.rows[head]]) if (row) row.gapBefore = true
  for (const row of next.rows) table.rows.push(row)
}
