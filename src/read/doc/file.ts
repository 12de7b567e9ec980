/** The layers of a binary Word file below its text: header (FIB), text pieces and property runs (MS-DOC 2.4, 2.5, 2.8). */
import { ReadFault } from '../fault.ts'
import type { OleFile } from '../ole.ts'
import { viewOf } from './sprms.ts'

const WORD_MAGIC = 0xa5ec
const OLD_WORD_MAGIC = 0xa5dc
const FIRST_TABLES = 0x9a
const PAGE = 512
const NO_BYTES = new Uint8Array(0)
/** Most characters that are read. */
export const MAX_DOC_CHARACTERS = 16_000_000

/** Numbers of the tables that the header points to (FibRgFcLcb97). */
export const TABLE = { styles: 1, charRuns: 12, paragraphRuns: 13, pieces: 33, lists: 73, listUses: 74 } as const

/** Parts of the text, in the order in which they follow one another. */
const STORIES = ['body', 'footnotes', 'headers', 'macros', 'annotations', 'endnotes', 'boxes', 'headerBoxes'] as const
export type StoryName = (typeof STORIES)[number]

interface Piece {
  start: number
  end: number
  /** Where the piece's first character stands in the WordDocument stream, in bytes. */
  offset: number
  width: 1 | 2
}

/** A stretch of the WordDocument stream, in bytes, and the modifiers that hold for it. For paragraphs, `style` is the style's number. */
export interface Run {
  start: number
  end: number
  style: number
  sprms: Uint8Array
}

export class DocFile {
  /** All text, with marks; offsets are character positions (CP). */
  readonly text: string
  readonly data: Uint8Array
  private readonly main: Uint8Array
  private readonly table: Uint8Array
  private readonly pieces: Piece[]
  private readonly view: DataView

  /** Throws `ReadFault` where the container holds no Word 97 (or later) text, or one under a password. */
  constructor(ole: OleFile) {
    const main = ole.stream('WordDocument')
    if (!main || main.length < FIRST_TABLES)
      throw new ReadFault('unreadable-file', 'The file is an OLE container without Word text.')
    this.main = main
    this.view = viewOf(main)
    const magic = this.view.getUint16(0, true)
    if (magic === OLD_WORD_MAGIC) throw new ReadFault('unreadable-file', 'The file is older than Word 97, which cannot be read.')
    if (magic !== WORD_MAGIC) throw new ReadFault('unreadable-file', 'The file is damaged: its Word header is broken.')
    const flags = this.view.getUint16(10, true)
    if (flags & 0x0100) throw new ReadFault('encrypted-file', 'The file is protected by a password.')
    this.table = ole.stream(flags & 0x0200 ? '1Table' : '0Table') ?? NO_BYTES
    this.data = ole.stream('Data') ?? NO_BYTES
    this.pieces = this.readPieces()
    this.text = this.readText()
  }

  /** Start and end (CP) of a part of the text. */
  story(name: StoryName): { start: number; end: number } {
    let start = 0
    for (const [index, story] of STORIES.entries()) {
      const length = this.view.getUint32(0x4c + index * 4, true)
      if (story === name) return { start, end: Math.min(start + length, this.text.length) }
      start = Math.min(start + length, this.text.length)
    }
    return { start: 0, end: 0 }
  }

  /** Bytes of a table by its number, up to its stated length, or with `rest` up to the end of the stream. */
  tableBytes(number: number, rest = false): Uint8Array {
    const at = FIRST_TABLES + number * 8
    if (at + 8 > this.main.length) return NO_BYTES
    const start = this.view.getUint32(at, true)
    const length = this.view.getUint32(at + 4, true)
    if (length === 0 || start >= this.table.length) return NO_BYTES
    return this.table.subarray(start, rest ? this.table.length : start + length)
  }

  /** Property runs of all characters or paragraphs, in the order of the stream. */
  runs(kind: 'charRuns' | 'paragraphRuns'): Run[] {
    const bytes = this.tableBytes(TABLE[kind])
    const view = viewOf(bytes)
    const count = Math.floor((bytes.length - 4) / 8)
    const runs: Run[] = []
    for (let index = 0; index < count; index++) {
      const page = (view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * PAGE
      if (page + PAGE <= this.main.length) readPage(this.main.subarray(page, page + PAGE), kind === 'paragraphRuns', runs)
    }
    // Runs that overlap are damage, or made to cost time: the first counts.
    let last = 0
    return runs
      .sort((a, b) => a.start - b.start)
      .filter(({ start, end }) => {
        if (start < last) return false
        last = end
        return true
      })
  }

  /** Each stretch of text (CP) with the run that holds for it; text without a run is left out. Linear in pieces and runs. */
  *spans(runs: readonly Run[]): Generator<{ start: number; end: number; run: Run }> {
    for (const piece of this.pieces) {
      const last = piece.offset + (piece.end - piece.start) * piece.width
      for (let index = firstAfter(runs, piece.offset); index < runs.length; index++) {
        const run = runs[index]
        if (!run || run.start >= last) break
        const start = piece.start + Math.max(0, run.start - piece.offset) / piece.width
        const end = piece.start + (Math.min(run.end, last) - piece.offset) / piece.width
        yield { start: Math.floor(start), end: Math.floor(end), run }
      }
    }
  }

  private readPieces(): Piece[] {
    const bytes = this.tableBytes(TABLE.pieces)
    const view = viewOf(bytes)
    let at = 0
    while (at + 3 <= bytes.length && bytes[at] === 1) at += 3 + view.getUint16(at + 1, true)
    if (at + 5 > bytes.length || bytes[at] !== 2)
      throw new ReadFault('unreadable-file', 'The file is cut off or damaged: its text table is missing.')
    const count = Math.floor((Math.min(view.getUint32(at + 1, true), bytes.length - at - 5) - 4) / 12)
    const pieces: Piece[] = []
    const starts = at + 5
    for (let index = 0; index < count; index++) {
      const start = view.getUint32(starts + index * 4, true)
      const end = view.getUint32(starts + index * 4 + 4, true)
      const code = view.getUint32(starts + (count + 1) * 4 + index * 8 + 2, true)
      const packed = (code & 0x40000000) !== 0
      const offset = packed ? (code & 0x3fffffff) >>> 1 : code & 0x3fffffff
      if (end < start || start !== (pieces.at(-1)?.end ?? 0)) break
      if (end > MAX_DOC_CHARACTERS)
        throw new ReadFault('limit-reached', `The file has more than ${MAX_DOC_CHARACTERS} characters.`)
      pieces.push({ start, end, offset, width: packed ? 1 : 2 })
    }
    return pieces
  }

  private readText(): string {
    const narrow = new TextDecoder('windows-1252')
    const wide = new TextDecoder('utf-16le', { ignoreBOM: true })
    const parts: string[] = []
    let left = this.main.length * 2
    for (const { start, end, offset, width } of this.pieces) {
      const bytes = this.main.subarray(offset, offset + (end - start) * width)
      // Pieces that share bytes could make a small file endless.
      left -= bytes.length
      if (bytes.length < (end - start) * width || left < 0)
        throw new ReadFault('unreadable-file', 'The file is cut off or damaged: text is missing.')
      parts.push((width === 1 ? narrow : wide).decode(bytes))
    }
    return parts.join('')
  }
}

/** A page of property runs (FKP): offsets, then for each run where its modifiers stand in the page. */
function readPage(page: Uint8Array, paragraphs: boolean, runs: Run[]): void {
  const view = viewOf(page)
  const count = page[PAGE - 1] ?? 0
  const step = paragraphs ? 13 : 1
  if ((count + 1) * 4 + count * step > PAGE - 1) return
  for (let index = 0; index < count; index++) {
    const start = view.getUint32(index * 4, true)
    const end = view.getUint32(index * 4 + 4, true)
    let at = (page[(count + 1) * 4 + index * step] ?? 0) * 2
    if (end <= start) continue
    if (at === 0) {
      runs.push({ start, end, style: 0, sprms: NO_BYTES })
      continue
    }
    let length = page[at++] ?? 0
    if (paragraphs) length = length === 0 ? (page[at++] ?? 0) * 2 : length * 2 - 1
    const style = paragraphs && at + 2 <= PAGE ? view.getUint16(at, true) : 0
    runs.push({ start, end, style, sprms: page.subarray(paragraphs ? at + 2 : at, Math.min(at + length, PAGE - 1)) })
  }
}

/** Index of the first run that ends after an offset. */
function firstAfter(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
