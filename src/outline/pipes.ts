/**
 * Tables whose cells are parted by pipes and whose rows are not all lines (PHRASINGS T-45, T-46): `1 |⏎清理河道 |⏎县水利局 |`, a pipe on a line of
 * its own, `| 清理河道⏎| 县水利局`, and rows whose merged first cell is missing. How crawlers and html-to-text tools write tables.
 */

import { gather } from '../tree/gather.ts'
import { Passage, type SourceText } from '../tree/passage.ts'
import { isFoot } from './closing-rows.ts'
import { passageOf } from './flatten.ts'
import { cellHeader } from './header-run.ts'
import { columnKind, HEADER_LENGTH, isKnownHeader } from './header-words.ts'
import type { LooseCell } from './heads.ts'
import { readOrdinal } from './ordinal.ts'
import { tableOfCells } from './rows.ts'
import { isBelowTitle, isTitleEnd } from './titles.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

/** A cell has no more lines than this. */
const MOST_LINES = 24
/** Blocks that are looked at to find a header. */
const HEAD_BLOCKS = 12
const PIPE = '|'
/** A line of pipes only. */
export const PIPES = /^\|{1,3}$/
/** A rule under the header: `---|---`. */
const RULE = /^[|:+\s]*-[-|:+\s]*$/

export interface PipeTable {
  block: TableBlock
  to: number
  /** The lines from `to` on and before this block stand below it, with its pipes. */
  below: number
  /** The pipes of its lines. */
  marks: Passage
}

/** The table that begins with the block at `at`; null where none does. `effort` bounds how many blocks are looked at in vain. */
export function pipeTableAt(
  source: SourceText,
  blocks: readonly OutlineBlock[],
  at: number,
  effort: { left: number },
): PipeTable | null {
  if (effort.left <= 0 || !mayBegin(blocks, at)) return null
  const head = cellsOf(source, blocks.slice(at, at + HEAD_BLOCKS))
  if (cellHeader(head.cells).length === 0) return null
  const to = regionEnd(source, blocks, at)
  effort.left -= to - at
  const { cells } = cellsOf(source, blocks.slice(at, to))
  const sizes = cellHeader(cells)
  const [width = 0] = sizes
  if (width === 0 || (to === at + 1 && isWhole(cells, width))) return null
  const whole = tableOfCells(cells, sizes, true)
  if (!whole) return null
  const end = whole.below > 0 ? endAbove(blocks, to, whole.below) : to
  const { cells: kept, marks } = cellsOf(source, blocks.slice(at, end))
  const table = end < to ? tableOfCells(kept, sizes, true) : whole
  return table && { block: table.block, to: end, below: to, marks: Passage.join(marks) }
}

/** The block at which the last `count` lines before `to` begin; lines of pipes only count for nothing. */
function endAbove(blocks: readonly OutlineBlock[], to: number, count: number): number {
  let end = to
  for (let left = count; left > 0; end--) {
    const block = blocks[end - 1] as OutlineBlock
    if (block.type === 'table') break
    if (!PIPES.test(block.passage.folded)) left--
  }
  return end
}

/** A line with a pipe, the line before one that begins with a pipe, or rows that a reader found. */
function mayBegin(blocks: readonly OutlineBlock[], at: number): boolean {
  const block = blocks[at] as OutlineBlock
  if (block.type === 'table') return block.node.data?.loose === true
  if (isStop(block)) return false
  const pipe = block.passage.folded.indexOf(PIPE)
  if (pipe > 0) return true
  const next = blocks[at + 1]
  if (pipe === 0) return block.passage.length > 1
  return next?.type === 'paragraph' && next.passage.folded.startsWith(PIPE) && isHeaderWord(block.passage)
}

/** A line alone that can be a header: a title before the table is none. */
function isHeaderWord(line: Passage): boolean {
  return isKnownHeader(line) || (line.length <= SHORT_HEADER && columnKind(line.folded) !== 'unknown')
}

const SHORT_HEADER = 8

const STOPS: ReadonlySet<Paragraph['kind']> = new Set(['attachmentMark', 'furniture', 'metadata', 'copiedTo', 'printed'])

/** Lines that no cell holds. */
function isStop(block: Paragraph): boolean {
  return STOPS.has(block.kind) || block.data.heading !== undefined || isFootRow(block)
}

/** The block behind the last pipe that can be reached without too many lines between. */
function regionEnd(source: SourceText, blocks: readonly OutlineBlock[], at: number): number {
  let end = at + 1
  for (let i = at; i < blocks.length && i - end < MOST_LINES; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table' ? !block.node.data?.loose : isStop(block)) break
    // A heading with a pipe between them is the other table's.
    if (block.type === 'table' && i > at && hasOtherHeader(source, block, blocks[at] as OutlineBlock))
      return isCaptionRow(source, blocks, i - 1) ? Math.min(end, i - 1) : end
    if (block.type === 'table' || block.passage.folded.includes(PIPE)) end = i + 1
  }
  return end
}

/** Whether the first row of a table is a header, and not the one that stands above it printed again. */
function hasOtherHeader(source: SourceText, table: TableBlock, above: OutlineBlock): boolean {
  const { cells } = cellsOf(source, [table])
  return cellHeader(cells).length > 0 && wordsOf(firstLine(cells)) !== wordsOf(firstLine(cellsOf(source, [above]).cells))
}

function wordsOf(cells: readonly LooseCell[]): string {
  return cells.map(({ lines }) => lines.map(({ passage }) => passage.folded).join('')).join(PIPE)
}

/** `某县人民政府办公室 2019年7月26日印发 |`: a line of the notice's foot as a row. */
export function isFootRow({ passage }: Paragraph): boolean {
  return passage.folded.endsWith(PIPE) && isFoot(framedLine(passage).caption)
}

/**
 * `2021年政务公开工作台账 |` over `序号 | 工作任务 | 责任科室 |`: true for a title that takes up the first row of a table, on the line `at`. The header
 * stands on the next line, or, below a line that is worded as a title, with a cell a line.
 */
export function isCaptionRow(source: SourceText, blocks: readonly OutlineBlock[], at: number): boolean {
  const [line, next] = [blocks[at], blocks[at + 1]]
  if (line?.type !== 'paragraph' || !next || isStop(line)) return false
  const { caption, pipe } = framedLine(line.passage)
  if (pipe.length === 0 || caption.folded.includes(PIPE)) return false
  const worded = isTitleEnd(caption.folded) || isBelowTitle(caption.folded)
  const heading = readOrdinal(caption) !== null
  if ((!worded && !heading && caption.length <= HEADER_LENGTH) || isKnownHeader(caption)) return false
  const row = firstLine(cellsOf(source, [next]).cells)
  if (row.length > 1) return cellHeader(row).at(-1) === row.length
  return worded && cellHeader(cellsOf(source, blocks.slice(at + 1, at + HEAD_BLOCKS)).cells).length > 0
}

/** A line without the pipe at its end, or else in front, and that pipe: `工作台账 |` → 工作台账. */
export function framedLine(line: Passage): { caption: Passage; pipe: Passage } {
  const last = line.length - 1
  const [end, front] = [line.folded.endsWith(PIPE), line.folded.startsWith(PIPE)]
  if (end) return { caption: line.slice(0, last).trim(), pipe: line.slice(last) }
  return front ? { caption: line.slice(1).trim(), pipe: line.slice(0, 1) } : { caption: line, pipe: Passage.empty }
}

function firstLine(cells: readonly LooseCell[]): readonly LooseCell[] {
  const end = cells.findIndex(({ joined }, i) => i > 0 && !joined)
  return end < 0 ? cells : cells.slice(0, end)
}

/** Every row has the header's cells, none of them empty at the end. */
function isWhole(cells: readonly LooseCell[], width: number): boolean {
  let at = 0
  for (const [i, cell] of cells.entries()) {
    if (!cell.joined && i > 0 && at !== width) return false
    at = cell.joined ? at + 1 : 1
    if (at === width && cell.lines.length === 0) return false
  }
  return at === width
}

/** How the pipes of a region stand to line ends. */
interface Style {
  /** No line begins or ends with a pipe: a line end ends a cell. */
  inner: boolean
  /** Pipes alone on a line end rows, since others stand in front of cells. */
  alone: boolean
}

function styleOf(lines: readonly string[]): Style {
  const alone = lines.some((line) => line === PIPE)
  const piped = lines.filter((line) => line.length > 1 && line.includes(PIPE))
  const leading = piped.some((line) => line.startsWith(PIPE) && !line.endsWith(PIPE))
  return {
    inner: !alone && piped.length > 0 && piped.every((line) => !line.startsWith(PIPE) && !line.endsWith(PIPE)),
    alone: alone && leading,
  }
}

/** The cells of a run of blocks, in order. */
function cellsOf(source: SourceText, blocks: readonly OutlineBlock[]): { cells: LooseCell[]; marks: Passage[] } {
  const style = styleOf(gather(blocks, (block) => (block.type === 'paragraph' ? [block.passage.folded] : [])))
  const cutter = new Cutter(style)
  for (const block of blocks) {
    if (block.type === 'paragraph') cutter.line(block)
    else for (const row of block.node.children) cutter.row(row.children.map((cell) => linesOf(source, cell.children)))
  }
  return cutter.finish()
}

function linesOf(
  source: SourceText,
  children: TableBlock['node']['children'][number]['children'][number]['children'],
): Paragraph[] {
  return gather(children, (child): Paragraph[] =>
    child.type === 'paragraph'
      ? [{ type: 'paragraph', passage: passageOf(source, child), kind: 'body', ordinal: null, data: child.data ?? {} }]
      : [],
  )
}

/** Cuts lines into cells. */
class Cutter {
  private readonly style: Style
  private readonly cells: LooseCell[] = []
  private readonly marks: Passage[] = []
  private open: LooseCell = { lines: [], joined: false }
  /** The line before was a pipe alone. */
  private lone = false

  constructor(style: Style) {
    this.style = style
  }

  line(line: Paragraph): void {
    const { passage } = line
    if (RULE.test(passage.folded) && passage.folded.includes(PIPE)) {
      this.marks.push(passage)
      return
    }
    if (this.opensBelow(passage)) this.close(true)
    // `1、宣传氛围⏎|⏎|⏎|`: more pipes alone stand for the empty cells of the row that the first one seemed to end.
    const lone = passage.folded === PIPE
    if (lone && this.lone && this.style.alone && this.open.lines.length === 0) this.open.joined = true
    this.lone = lone
    let start = 0
    for (let at = passage.folded.indexOf(PIPE); at >= 0; at = passage.folded.indexOf(PIPE, start)) {
      this.add(line, start, at)
      this.marks.push(passage.slice(at, at + 1))
      const first = at === 0
      // A pipe in front of a line's cells is their frame, where the cell before has ended.
      if (!first || passage.length === 1 || this.open.lines.length > 0) this.close(first && !this.style.alone)
      start = at + 1
    }
    this.add(line, start, passage.length)
    const piped = start > 0
    if (piped && start === passage.length) this.open.joined = false
    else if (piped && this.style.inner) this.close(true)
  }

  /** `一、公开政策` alone on a line heads the row that `1.公开惠企政策 | …` begins, or the header that `序号 | …` prints again. */
  private opensBelow(line: Passage): boolean {
    const above = this.open.lines[0]?.passage
    const outer = above ? readOrdinal(above)?.rank : undefined
    if (outer === undefined) return false
    const pipe = line.folded.indexOf(PIPE)
    return outer < (readOrdinal(line)?.rank ?? 0) || isKnownHeader(pipe < 0 ? line : line.slice(0, pipe).trim())
  }

  /** A row as a reader found it; its first cell may go on with an open one. */
  row(cells: readonly Paragraph[][]): void {
    const first = cells[0]?.[0]?.passage
    if (first && this.opensBelow(first)) this.close(true)
    for (const [x, lines] of cells.entries()) {
      if (x > 0) this.close(false)
      this.open.lines.push(...lines)
    }
    this.close(true)
  }

  private add(line: Paragraph, from: number, to: number): void {
    const passage = line.passage.slice(from, to).trim()
    if (passage.length > 0) this.open.lines.push({ ...line, passage })
  }

  /** Ends the open cell; the next one begins a line or stands on the same. */
  private close(lineEnds: boolean): void {
    this.cells.push(this.open)
    this.open = { lines: [], joined: !lineEnds }
  }

  finish(): { cells: LooseCell[]; marks: Passage[] } {
    if (this.open.lines.length > 0) this.cells.push(this.open)
    return { cells: this.cells, marks: this.marks }
  }
}
