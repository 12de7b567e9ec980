/**
 * Tables whose cells were copied one a line (PHRASINGS T-47): a run of lines that are column headers, then the cells row by row. Rows begin where
 * the number goes on (序号), or come in groups of as many lines as there are headers.
 */
import type { Cell, Paragraph as ParagraphNode, Row, Table } from '../tree/nodes.ts'
import type { Passage } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import { LABEL_STEMS, PERSON_LABELS, WHOLE_LABELS } from '../vocabulary/roles.ts'
import { isRoleLabel } from './labels.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

const NUMBERS: ReadonlySet<string> = new Set(HEADERS.label)
const ROLES: ReadonlySet<string> = new Set(Object.values(WHOLE_LABELS).flat())
const OTHERS: ReadonlySet<string> = new Set([
  ...Object.values(HEADERS).flat(),
  ...PERSON_LABELS.map((label) => LABEL_STEMS.responsible[0] + label),
  ...PERSON_LABELS,
])
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 12
const HEADER_LENGTH = 14
const ROW_NUMBER = /^\d{1,3}[.、]?$/

/** Blocks in order; each run of lines that is such a table is a table block. */
export function recoverVertical(all: readonly OutlineBlock[]): OutlineBlock[] {
  // Pipes on lines of their own are the table's rules (T-46).
  const pipes = all.filter(isPipe)
  const blocks = pipes.length > 0 ? all.filter((block) => !isPipe(block)) : all
  const recovered: OutlineBlock[] = []
  for (let i = 0; i < blocks.length; ) {
    const table = tableAt(blocks, i) ?? wideTableAt(blocks, i)
    if (table) {
      recovered.push(table.block)
      i = table.to
    } else recovered.push(blocks[i++] as OutlineBlock)
  }
  for (const pipe of pipes) recovered.push({ ...pipe, kind: 'layout' } as Paragraph)
  return recovered
}

function isPipe(block: OutlineBlock): boolean {
  return block.type === 'paragraph' && PIPE.test(block.passage.folded)
}

const PIPE = /^\|{1,3}$/

/** Rows whose cells are parted by wide blanks under a line of known headers (T-48). */
function wideTableAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | null {
  const head = paragraphAt(blocks, at)
  const headers = head ? wideCells(head) : []
  if (
    headers.length < FEWEST_COLUMNS ||
    !headers.every((cell) => isHeader(key(cell))) ||
    !headers.some((cell) => isRole(key(cell)))
  )
    return null
  const rows: Paragraph[][][] = [headers.map((cell) => [cell])]
  let to = at + 1
  for (; to < blocks.length; to++) {
    const line = paragraphAt(blocks, to)
    const cells = line ? wideCells(line) : []
    if (cells.length !== headers.length) break
    rows.push(cells.map((cell) => [cell]))
  }
  return rows.length > 2 ? { block: { type: 'table', node: tableOf(rows), data: {} }, to } : null
}

/** The pieces of a line between wide blanks. */
function wideCells(line: Paragraph): Paragraph[] {
  const cuts = line.passage.joints().filter(({ joint }) => joint === 'gap')
  if (cuts.length === 0) return []
  const starts = [0, ...cuts.map(({ at }) => at)]
  return starts.map((start, index) => ({ ...line, passage: line.passage.slice(start, starts[index + 1] ?? line.passage.length) }))
}

function isRole(words: string): boolean {
  return ROLES.has(words) || isRoleLabel(words)
}

function isHeader(words: string): boolean {
  return isRole(words) || OTHERS.has(words)
}

function tableAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | null {
  const headers = headerRun(blocks, at)
  if (!headers) return null
  const from = at + headers.length
  const rows = NUMBERS.has(key(headers[0] as Paragraph))
    ? numberedRows(blocks, from, headers.length)
    : evenRows(blocks, from, headers.length)
  if (!rows) return null
  const all = [headers.map((header) => [header]), ...rows.rows]
  return { block: { type: 'table', node: tableOf(all), data: {} }, to: rows.to }
}

/** Three or more neighbouring lines that are known headers, one of units or limits among them. */
function headerRun(blocks: readonly OutlineBlock[], at: number): Paragraph[] | null {
  const headers: Paragraph[] = []
  let telling = false
  for (let i = at; i < blocks.length && headers.length <= MOST_COLUMNS; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.passage.length > HEADER_LENGTH) break
    const words = key(block)
    const role = isRole(words)
    if (!role && !OTHERS.has(words)) break
    telling ||= role
    headers.push(block)
  }
  return telling && headers.length >= FEWEST_COLUMNS ? headers : null
}

function key(paragraph: Paragraph): string {
  return paragraph.passage.folded.replace(BRACKETS, '')
}

const BRACKETS = /\([^()]*\)/g

/** Rows that begin with the next number. Lines past the width belong to the column before the last but one, as unit lists do. */
function numberedRows(
  blocks: readonly OutlineBlock[],
  from: number,
  width: number,
): { rows: Paragraph[][][]; to: number } | null {
  const rows: Paragraph[][][] = []
  let at = from
  let expected = 1
  while (at < blocks.length) {
    const line = paragraphAt(blocks, at)
    if (!line || rowNumber(line.passage) !== expected) break
    let end = at + 1
    while (end < blocks.length) {
      const next = paragraphAt(blocks, end)
      if (!next || rowNumber(next.passage) === expected + 1 || (end - at >= width && next.data.heading)) break
      if (end - at >= width && !continuesRow(blocks, end, expected, width)) break
      end++
    }
    rows.push(cellsOf(blocks.slice(at, end) as Paragraph[], width))
    at = end
    expected++
  }
  return rows.length >= 2 ? { rows, to: at } : null
}

/** Whether more lines of the same row may follow: the next number stands within reach. */
function continuesRow(blocks: readonly OutlineBlock[], at: number, number: number, width: number): boolean {
  for (let i = at; i < Math.min(blocks.length, at + width); i++) {
    const line = paragraphAt(blocks, i)
    if (line && rowNumber(line.passage) === number + 1) return true
  }
  return false
}

function rowNumber(passage: Passage): number {
  return ROW_NUMBER.test(passage.folded) ? Number.parseInt(passage.folded, 10) : -1
}

function paragraphAt(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const block = blocks[at]
  return block?.type === 'paragraph' && (block.kind === 'body' || block.kind === 'layout') ? block : null
}

function cellsOf(lines: readonly Paragraph[], width: number): Paragraph[][] {
  if (lines.length <= width) return lines.map((line) => [line])
  const surplus = lines.length - width
  const at = Math.max(1, width - 2)
  return [
    ...lines.slice(0, at).map((line) => [line]),
    lines.slice(at, at + surplus + 1),
    ...lines.slice(at + surplus + 1).map((line) => [line]),
  ]
}

/** Rows of exactly as many lines as there are headers, to the first line that is not of the body. */
function evenRows(blocks: readonly OutlineBlock[], from: number, width: number): { rows: Paragraph[][][]; to: number } | null {
  const lines: Paragraph[] = []
  for (let i = from; i < blocks.length; i++) {
    const line = paragraphAt(blocks, i)
    if (line?.kind !== 'body') break
    lines.push(line)
  }
  const count = Math.floor(lines.length / width)
  if (count < 2 || lines.length % width !== 0) return null
  const rows = Array.from({ length: count }, (_, r) => lines.slice(r * width, (r + 1) * width).map((line) => [line]))
  return { rows, to: from + count * width }
}

function tableOf(rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const nodes: Row[] = rows.map((cells) => {
    const children: Cell[] = cells.map((lines, column) => ({
      type: 'cell',
      children: lines.map(nodeOf),
      position: positionOf(lines),
      data: { column, colspan: 1, rowspan: 1 },
    }))
    return { type: 'row', children, position: positionOf(cells.flat()) }
  })
  return { type: 'table', children: nodes, position: positionOf(rows.flat(2)) }
}

/** The lines' own text leaves: spans of the canonical text as the passage has them. */
function nodeOf(line: Paragraph): ParagraphNode {
  const spans = line.passage.spans()
  return {
    type: 'paragraph',
    children: spans.map(({ start, end }) => ({
      type: 'text',
      value: '',
      position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
    })),
    position: positionOf([line]),
    data: line.data,
  }
}

function positionOf(lines: readonly Paragraph[]): Table['position'] {
  const start = lines[0]?.passage.start ?? 0
  const end = lines.at(-1)?.passage.end ?? start
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
