/**
 * Tables whose cells a copy parted by single blanks and whose rows no number counts (PHRASINGS T-48): `工作任务 责任单位 完成时限⏎完善制度 县民政局 6月底前`.
 */
import { lookOf } from './cell-look.ts'
import { FEWEST_COLUMNS, isKnownHeader, isRoleHeader } from './header-words.ts'
import type { LooseCell } from './heads.ts'
import { tableOfCells } from './rows.ts'
import { headerPieces, lineAt, piecesOf } from './spaced.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

const FEWEST_ROWS = 2
const MOST_ROWS = 400

/** The table that begins with the line at `at`: a header of known words, one of units, and rows of as many pieces. Null where none begins. */
export function blankTableAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | null {
  const head = lineAt(blocks, at)
  if (!head || head.ordinal || head.passage.joints().length < FEWEST_COLUMNS - 1) return null
  const headers = headerPieces(head)
  if (!headers || headers.length < FEWEST_COLUMNS || !headers.every(({ passage }) => isKnownHeader(passage))) return null
  const role = headers.findIndex(({ passage }) => isRoleHeader(passage))
  const lines: Paragraph[] = []
  let whole = 0
  for (let line = lineAt(blocks, at + 1); line && lines.length < MOST_ROWS; line = lineAt(blocks, at + 1 + lines.length)) {
    lines.push(line)
    const pieces = piecesOf(line)
    const units = pieces[role]
    if (pieces.length === headers.length && units && lookOf(units.passage).units === 1) whole++
  }
  if (role < 0 || whole < FEWEST_ROWS) return null
  const cells = [headers, ...lines.map((line) => piecesOf(line).map(({ passage }) => ({ ...line, passage })))].map((row) =>
    row.map((piece, i): LooseCell => ({ lines: [piece], joined: i > 0 })),
  )
  const table = tableOfCells(cells.flat(), [headers.length], false)
  if (!table) return null
  let [to, left] = [at, table.taken]
  while (left > 0) left -= cells[to++ - at]?.length ?? left
  // The table ends in the middle of a line.
  return left < 0 ? null : { block: table.block, to }
}
