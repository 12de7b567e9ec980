/**
 * Tables whose cells were copied one a line (PHRASINGS T-47): a run of lines that are column headers, then the cells row by row. Rows begin where
 * the number goes on (序号), or come in groups of as many lines as there are headers.
 */
import type { Passage, SourceText } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import { FEWEST_COLUMNS, HEADER_LENGTH, isKnownHeader, isRoleHeader, MOST_COLUMNS } from './header-words.ts'
import { pipeTableAt } from './pipes.ts'
import { type LooseCell, tableOfCells } from './rows.ts'
import { tableOf } from './table-node.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'
import { wideTableAt } from './wide.ts'

const NUMBERS: ReadonlySet<string> = new Set(HEADERS.label)
const ROW_NUMBER = /^\d{1,3}[.、]?$/

/** Blocks in order; each run of lines that is such a table is a table block. */
export function recoverVertical(source: SourceText, all: readonly OutlineBlock[]): OutlineBlock[] {
  // Markdown's own pipes are not in the text.
  const piped = source.folded.includes('|') || all.some((block) => block.type === 'table' && block.node.data?.loose)
  const blocks = piped ? withoutPipes(source, all) : all
  const recovered: OutlineBlock[] = []
  const effort = { left: EFFORT * (blocks.length + 1) }
  for (let i = 0; i < blocks.length; ) {
    const table = tableAt(blocks, i, effort) ?? wideTableAt(source, blocks, i)
    if (table) {
      recovered.push(table.block)
      i = table.to
    } else recovered.push(blocks[i++] as OutlineBlock)
  }
  return recovered
}

/** The blocks with tables of lines parted by pipes put together; pipes that stand alone elsewhere are layout. */
function withoutPipes(source: SourceText, all: readonly OutlineBlock[]): OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  const marks: OutlineBlock[] = []
  const effort = { left: EFFORT * (all.length + 1) }
  for (let i = 0; i < all.length; ) {
    const table = pipeTableAt(source, all, i, effort)
    if (table) {
      blocks.push(table.block)
      if (table.marks.length > 0) marks.push({ ...MARK, passage: table.marks })
      i = table.to
      continue
    }
    const block = all[i++] as OutlineBlock
    if (block.type === 'paragraph' && PIPE.test(block.passage.folded)) marks.push({ ...block, kind: 'layout' })
    else blocks.push(block)
  }
  return [...blocks, ...marks]
}

/** How often each block may be looked at. */
const EFFORT = 4
const PIPE = /^\|{1,3}$/
const MARK = { type: 'paragraph', kind: 'layout', ordinal: null, data: {} } as const

function tableAt(
  blocks: readonly OutlineBlock[],
  at: number,
  effort: { left: number },
): { block: TableBlock; to: number } | null {
  const headers = headerRun(blocks, at)
  if (!headers) return null
  const from = at + headers.length
  const dealt = effort.left > 0 ? dealtRows(blocks, from, headers, effort) : null
  if (dealt) return dealt
  const rows = NUMBERS.has((headers[0] as Paragraph).passage.folded)
    ? numberedRows(blocks, from, headers.length)
    : evenRows(blocks, from, headers.length)
  if (!rows) return null
  const all = [headers.map((header) => [header]), ...rows.rows]
  return { block: { type: 'table', node: tableOf(all), data: {} }, to: rows.to }
}

/** Rows as the cells' looks tell them: a cell may be several lines, merged cells may be missing, headings may stand between rows. */
function dealtRows(
  blocks: readonly OutlineBlock[],
  from: number,
  headers: readonly Paragraph[],
  effort: { left: number },
): { block: TableBlock; to: number } | null {
  const lines: Paragraph[] = []
  for (let i = from; i < blocks.length; i++) {
    const line = paragraphAt(blocks, i)
    if (!line || line.data.heading) break
    lines.push(line)
  }
  effort.left -= lines.length
  const loose = (line: Paragraph): LooseCell => ({ lines: [line], joined: false })
  const table = tableOfCells(headers.map(loose), lines.map(loose), false)
  return table && { block: table.block, to: from + table.taken }
}

/** Three or more neighbouring lines that are known headers, one of units or limits among them. */
function headerRun(blocks: readonly OutlineBlock[], at: number): Paragraph[] | null {
  const headers: Paragraph[] = []
  let telling = false
  for (let i = at; i < blocks.length && headers.length <= MOST_COLUMNS; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.passage.length > HEADER_LENGTH) break
    const role = isRoleHeader(block.passage)
    if (!role && !isKnownHeader(block.passage)) break
    telling ||= role
    headers.push(block)
  }
  return telling && headers.length >= FEWEST_COLUMNS ? headers : null
}

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
    if (line && isGroupLine(blocks, at, expected)) {
      rows.push([[line]])
      at++
      continue
    }
    if (!line || rowNumber(line.passage) !== expected) break
    let end = at + 1
    while (end < blocks.length) {
      const next = paragraphAt(blocks, end)
      if (!next || rowNumber(next.passage) === expected + 1 || (end - at >= width && next.data.heading)) break
      if (end - at >= width && (isGroupLine(blocks, end, expected + 1) || !continuesRow(blocks, end, expected, width))) break
      end++
    }
    rows.push(cellsOf(blocks.slice(at, end) as Paragraph[], width))
    at = end
    expected++
  }
  return expected > 2 ? { rows, to: at } : null
}

/** `二、妇女与教育`: a numbered heading between rows, right before the row that is due. */
function isGroupLine(blocks: readonly OutlineBlock[], at: number, due: number): boolean {
  const line = paragraphAt(blocks, at)
  const next = paragraphAt(blocks, at + 1)
  if (!line?.ordinal || !next || line.passage.length > GROUP_LENGTH || line.ordinal.length === line.passage.length) return false
  return rowNumber(line.passage) < 0 && rowNumber(next.passage) === due
}

/** Longest heading of a group of rows. */
const GROUP_LENGTH = 40

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
