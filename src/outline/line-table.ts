/**
 * Tables whose cells were copied one a line (PHRASINGS T-47): a run of lines that are column headers, then the cells row by row. A cell may take several
 * lines, an empty one none, merged ones stand once; headings stand between the rows.
 */
import type { SourceText } from '../tree/passage.ts'
import { lookOf } from './cell-look.ts'
import { lineHeader } from './header-run.ts'
import { type ColumnKind, columnKind } from './header-words.ts'
import type { LooseCell } from './heads.ts'
import { bracketed } from './kinds.ts'
import { tableOfCells } from './rows.ts'
import type { LineKind, OutlineBlock, Paragraph, TableBlock } from './types.ts'

/** Kinds of lines that stand in tables. */
const CELL_KINDS: ReadonlySet<LineKind> = new Set(['body', 'layout'])
/** Columns that a date alone may stand in. */
const TIMES: ReadonlySet<ColumnKind> = new Set(['limit', 'schedule', 'other', 'unknown'])

export interface LineTable {
  block: TableBlock
  /** Page numbers and the like between its lines. */
  between?: OutlineBlock[]
  /** The first block behind it. */
  to: number
}

/** The tables of a list of blocks. Each block is looked at by a bounded number of them. */
export class LineTables {
  private readonly source: SourceText
  private readonly blocks: readonly OutlineBlock[]
  /** No table begins before: the lines up to here were tried. */
  private tried = 0

  constructor(source: SourceText, blocks: readonly OutlineBlock[]) {
    this.source = source
    this.blocks = blocks
  }

  /** The table whose header begins at `at`; null where none does. */
  tableAt(at: number): LineTable | null {
    if (at < this.tried) return null
    const sizes = lineHeader(this.blocks, at)
    const [least = 0] = sizes
    if (least === 0) return null
    const from = at + least
    const end = regionEnd(this.blocks, from, this.blocks.slice(at, at + (sizes.at(-1) ?? 0)) as Paragraph[], least)
    const lines = (this.blocks.slice(at, end) as Paragraph[]).filter(({ kind }) => kind !== 'layout')
    const header = withNotes(this.cells(lines, least), sizes)
    const table = tableOfCells(header.cells, header.sizes, false)
    const last = table && lines[table.taken + header.notes - 1]
    if (!last) {
      this.tried = end
      return null
    }
    const to = this.blocks.indexOf(last, from) + 1
    return { block: table.block, between: this.blocks.slice(from, to).filter(isLayout), to }
  }

  /** A cell a line; where cells stand between blank lines, one behind the header with more of them in front follows an empty one. */
  private cells(lines: readonly Paragraph[], header: number): LooseCell[] {
    const gaps = lines.map((line, i) => (i <= header ? 1 : this.lineEnds(lines[i - 1] as Paragraph, line)))
    const usual = usualOf(gaps.slice(header))
    return lines.map((line, i) => ({ lines: [line], joined: false, gap: usual > 1 && (gaps[i] ?? 0) > usual }))
  }

  private lineEnds(before: Paragraph, line: Paragraph): number {
    let count = 0
    for (let at = before.passage.end; at < line.passage.start; at++) if (this.source.folded.charCodeAt(at) === LINE_END) count++
    return count
  }
}

/** `进展情况⏎（6月）`: brackets on a line of their own in or right behind a header belong to the header above. */
function withNotes(
  cells: readonly LooseCell[],
  sizes: readonly number[],
): { cells: LooseCell[]; sizes: number[]; notes: number } {
  const most = sizes.at(-1) ?? 0
  const joined: LooseCell[] = []
  let notes = 0
  for (const [i, cell] of cells.entries()) {
    const above = joined.at(-1)
    if (i > 0 && i <= most && above && bracketed(cell.lines[0]?.passage.folded ?? '')) {
      joined[joined.length - 1] = { ...above, lines: [...above.lines, ...cell.lines] }
      notes++
    } else joined.push(cell)
  }
  const inside = (size: number): number =>
    cells.slice(0, size).filter(({ lines: [line] }) => bracketed(line?.passage.folded ?? '')).length
  return { cells: joined, sizes: notes === 0 ? [...sizes] : [...new Set(sizes.map((size) => size - inside(size)))], notes }
}

const LINE_END = 10

function isLayout(block: OutlineBlock): boolean {
  return block.type === 'paragraph' && block.kind === 'layout'
}

/** The most frequent of some numbers. */
function usualOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let [usual, most] = [0, 0]
  for (const [number, count] of counts) if (count > most) [usual, most] = [number, count]
  return usual
}

/**
 * The first block behind `from` that no cell can be: of another kind, a signature, or the header of another table. The first `least` lines of
 * `headers` are a header in any case.
 */
function regionEnd(blocks: readonly OutlineBlock[], from: number, headers: readonly Paragraph[], least: number): number {
  const words = wordsOf(headers.slice(0, least))
  const times = headers.some(({ passage }) => TIMES.has(columnKind(passage.folded)))
  let dated = -1
  let dates = 0
  let i = from
  for (; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type !== 'paragraph' || block.data.heading) break
    if (block.kind === 'signedOn') {
      if (dates++ === 0) dated = i
    } else if (!CELL_KINDS.has(block.kind)) break
    const [next = 0] = lineHeader(blocks, i)
    if (next === 0) continue
    if (wordsOf(blocks.slice(i, i + next) as Paragraph[]) !== words) break
    i += next - 1
  }
  // The office that signs stands in front of its date; a column of dates has several.
  if (dates === 0 || (times && dates > 1)) return i
  const above = blocks[dated - 1]
  const signs = above?.type === 'paragraph' && !lookOf(above.passage).time
  return Math.max(from, signs ? dated - 1 : dated)
}

function wordsOf(headers: readonly Paragraph[]): string {
  return headers.map(({ passage }) => passage.folded).join('|')
}
