/**
 * The box of properties that a page shows with its document (`索引号 | … | 成文日期 | …`), where a copy has run it together with the table of
 * tasks, above or below (PHRASINGS T-62): it is cut off row by row.
 */
import type { Cell, Row, Table } from '../tree/nodes.ts'
import { METADATA_LABELS, WEAK_METADATA_LABELS } from '../vocabulary/letterhead.ts'
import { columnKind } from './header-words.ts'

const LABELS: ReadonlySet<string> = new Set([...METADATA_LABELS.map(({ label }) => label), ...WEAK_METADATA_LABELS])
/** A box has no more rows than this. */
const MOST_ROWS = 12
/** Labels that a box has at least; one will do that has its colon. */
const FEWEST_LABELS = 2
/** Known headers in the header of the rest. */
const FEWEST_HEADERS = 2
/** The rest has its header among so many rows from the top. */
const HEADER_WITHIN = 4
const LONGEST_LABEL = Math.max(...[...LABELS].map((label) => label.length))
const LAYOUT = /[\s\u3000·•]+/g
const COLON = /[：:]/

/** The table without the rows of a box at its ends, and what was cut off. The rest is a table with a header. */
export function withoutBoxes(table: Table): { above: Table | null; table: Table; below: Table | null } {
  const { children } = table
  const from = boxLength(children)
  const to = children.length - boxLength(children.slice(Math.max(from, children.length - MOST_ROWS)).reverse())
  if ((from === 0 && to === children.length) || !children.slice(from, from + HEADER_WITHIN).some(isHeader))
    return { above: null, table, below: null }
  return {
    above: from > 0 ? boxOf(table, children.slice(0, from)) : null,
    table: partOf(table, children.slice(from, to)),
    below: to < children.length ? boxOf(table, children.slice(to)) : null,
  }
}

function partOf(table: Table, rows: Row[]): Table {
  const position = {
    start: rows[0]?.position.start ?? table.position.start,
    end: rows.at(-1)?.position.end ?? table.position.end,
  }
  return { ...table, children: rows, position }
}

function boxOf(table: Table, rows: Row[]): Table {
  return { ...partOf(table, rows), data: { spansKnown: true, box: true } }
}

/** How many of the first rows are rows of a box. */
function boxLength(rows: readonly Row[]): number {
  let labels = 0
  let length = 0
  for (const row of rows.slice(0, MOST_ROWS)) {
    const found = labelsOf(row)
    if (found === 0) break
    labels += found
    length++
  }
  return labels >= FEWEST_LABELS || (length > 0 && hasColon(rows[0] as Row)) ? length : 0
}

/** The labels of a row in which labels and values take turns; 0 for another row. */
function labelsOf(row: Row): number {
  const cells = row.children.map(textOf)
  while (cells.at(-1) === '') cells.pop()
  let labels = 0
  let heads = 0
  let bare = 0
  for (let i = 0; i < cells.length; i += 2) {
    const cell = cells[i] as string
    const colon = cell.search(COLON)
    if (cell.length === 0 && i > 0) continue
    if (
      colon > LONGEST_LABEL ||
      (colon < 0 && cell.length > LONGEST_LABEL) ||
      !LABELS.has(colon < 0 ? cell : cell.slice(0, colon))
    )
      return 0
    labels++
    // 索引号：1137 with its value in the same cell.
    if (colon >= 0 && colon + 1 < cell.length) i--
    else if (colon < 0) {
      bare++
      if (isHead(cells[i + 1] ?? '')) heads++
    }
  }
  return heads > 0 && heads === bare ? 0 : labels
}

/** A word over a column in the place of a value: 名称 | 责任单位 is a header. */
function isHead(cell: string): boolean {
  return cell.length > 0 && cell.length <= LONGEST_LABEL + 2 && (LABELS.has(cell) || columnKind(cell) !== 'unknown')
}

function hasColon(row: Row): boolean {
  return COLON.test(row.children[0] ? textOf(row.children[0]) : '')
}

function isHeader(row: Row): boolean {
  const kinds = row.children.map((cell) => columnKind(textOf(cell))).filter((kind) => kind !== 'unknown')
  return kinds.length >= FEWEST_HEADERS && kinds.some((kind) => TELLING.has(kind))
}

/** Headers of a table of tasks. */
const TELLING: ReadonlySet<string> = new Set(['role', 'limit', 'schedule', 'criteria', 'task'])

function textOf(cell: Cell): string {
  return cell.children
    .map((child) => (child.type === 'paragraph' ? child.children.map((leaf) => leaf.value).join('') : ''))
    .join('')
    .replace(LAYOUT, '')
}
