/** Form cards: labels down the side, one card a task (PHRASINGS T-11): `项目名称⇥建设公园⏎责任单位⇥县住建局⏎完成时限⇥9月底`. */

import { gather } from '../../tree/gather.ts'
import { Passage } from '../../tree/passage.ts'
import { meaningOf } from '../units/index.ts'
import type { Column, Header } from './columns.ts'
import { type Grid, type GridCell, type GridRow, textOf } from './grid.ts'

const LABEL_LENGTH = 12
const FEWEST_FIELDS = 3
/** Share of the rows that begin with a known label. */
const LABELLED = 0.7

interface Field {
  label: GridCell
  value: GridCell
}

/** The cards of a grid as a grid with one row a card and its header; null for a table that is no set of cards. */
export function cardsOf(grid: Grid): { grid: Grid; header: Header; labels: Passage[] } | null {
  if (grid.width < 2 || grid.rows.length < FEWEST_FIELDS) return null
  const fields = grid.rows.map((row, r) => fieldsOf(row, r))
  const labelled = fields.filter((row) => row.length > 0).length
  if (labelled < grid.rows.length * LABELLED) return null
  const cards: Map<string, Field>[] = []
  for (const field of gather(fields, (list) => list)) {
    const name = textOf(field.label).folded
    const card = cards.at(-1)
    if (!card || card.has(name)) cards.push(new Map([[name, field]]))
    else card.set(name, field)
  }
  const names = [...new Set(gather(cards, (card) => [...card.keys()]))]
  if (names.length < FEWEST_FIELDS || !names.some((name) => meaningOf(name)?.meaning.kind === 'role')) return null
  // Labels are headers of columns in the order in which fields are read: names first, so that the text column is the last of the texts.
  const ordered = names.sort((a, b) => orderOf(a) - orderOf(b))
  const columns = ordered.map((name): Column => ({ meaning: meaningOf(name)?.meaning ?? null, header: Passage.empty, shared: 1 }))
  const rows = cards.map(
    (card, r): GridRow => ({ cells: ordered.map((name, x) => cellAt(card.get(name)?.value, r, x)), gapBefore: false }),
  )
  const labels = gather(fields, (list) => list).map((field) => textOf(field.label))
  return { grid: { rows, width: ordered.length, spansKnown: true }, header: { columns, rows: [], conventions: {} }, labels }
}

const ORDER: readonly string[] = ['label', 'section', 'title', 'task']

function orderOf(name: string): number {
  const kind = meaningOf(name)?.meaning.kind ?? ''
  const order = ORDER.indexOf(kind)
  return order < 0 ? ORDER.length : order
}

function cellAt(cell: GridCell | undefined, row: number, column: number): GridCell | null {
  return cell ? { paragraphs: cell.paragraphs, row, column, colspan: 1, rowspan: 1 } : null
}

/** Label and value pairs of a row: known labels with the cell to their right. */
function fieldsOf(row: GridRow, r: number): Field[] {
  const cells: GridCell[] = []
  for (const cell of row.cells) if (cell && cell.row === r && cells.at(-1) !== cell) cells.push(cell)
  const fields: Field[] = []
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const [label, value] = [cells[i] as GridCell, cells[i + 1] as GridCell]
    const words = textOf(label).folded
    if (words.length === 0 || words.length > LABEL_LENGTH || !meaningOf(words)) return i === 0 ? [] : fields
    // A label in the place of a value: a header row, no card.
    if (isLabel(textOf(value).folded)) return []
    fields.push({ label, value })
  }
  return fields
}

function isLabel(words: string): boolean {
  const kind = words.length > 0 && words.length <= LABEL_LENGTH ? meaningOf(words)?.meaning.kind : undefined
  return kind === 'role' || kind === 'limit' || kind === 'criteria' || kind === 'label'
}
