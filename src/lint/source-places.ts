/**
 * From places in the canonical text to places in the file, for formats that are text with marks in it (Markdown, HTML): the canonical text is
 * what a reader sees of the page, and an editor shows the file.
 */
import { LineIndex } from '../tree/lines.ts'
import type { RuleMessage, Spot } from './types.ts'

/** How far beyond the last line the next one is looked for: scripts and styles stand between. */
const REACH = 200_000
/** Marks, tags and references that may stand between two characters of a line. */
const MOST_MARKS = 400
/** Characters of a line by which its beginning is looked for: fewer where marks stand between them. */
const HEADS = [6, 3, 1] as const
const LINE = /[^\n]+/g

/**
 * Messages with the places of their words in the file. A place whose words are not found there is left out: no message points at the wrong
 * characters.
 */
export function placedInSource(messages: readonly RuleMessage[], canonical: string, file: string): RuleMessage[] {
  if (messages.every(({ spots }) => spots.length === 0)) return [...messages]
  const places = new SourcePlaces(canonical, file)
  return messages.map((message) => ({ ...message, spots: message.spots.flatMap((spot) => places.spot(spot)) }))
}

interface AlignedLine {
  /** Offset of the line in the canonical text. */
  start: number
  /** Offset in the file of each of its characters; -1 where it was not found. */
  offsets: Int32Array
}

class SourcePlaces {
  private readonly lines: AlignedLine[] = []
  private readonly index: LineIndex

  constructor(canonical: string, file: string) {
    this.index = new LineIndex(file)
    let cursor = 0
    for (const { 0: line, index: start } of canonical.matchAll(LINE)) {
      const offsets = align(line, file, cursor)
      if (!offsets) continue
      this.lines.push({ start, offsets })
      cursor = (offsets.at(-1) ?? cursor) + 1
    }
  }

  /** The place in the file of a place in the canonical text; none where its first or last character was not found. */
  spot({ start, end }: Spot): Spot[] {
    const from = this.offset(start.offset)
    const last = this.offset(Math.max(start.offset, end.offset - 1))
    if (from < 0 || last < from) return []
    const to = end.offset > start.offset ? last + 1 : from
    const point = (offset: number): Spot['start'] => {
      const { line, column } = this.index.point(offset)
      return { line, column, offset }
    }
    return [{ start: point(from), end: point(to) }]
  }

  private offset(at: number): number {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lines[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const line = this.lines[low]
    return line?.offsets[at - line.start] ?? -1
  }
}

/** Where each character of a line stands in the file, from `cursor` on; null where the line is not found. */
function align(line: string, file: string, cursor: number): Int32Array | null {
  const words = line.trimStart()
  for (const head of HEADS) {
    const begin = words === '' ? -1 : find(file, words.slice(0, head), cursor)
    const offsets = begin < 0 ? null : alignFrom(line, line.length - words.length, file, begin)
    if (offsets) return offsets
  }
  return null
}

/** The characters of a line one after the other, marks between them passed over. */
function alignFrom(line: string, lead: number, file: string, begin: number): Int32Array | null {
  const offsets = new Int32Array(line.length).fill(-1)
  let at = begin
  for (let i = lead; i < line.length; i++) {
    const code = line.charCodeAt(i)
    let next = at
    while (next - at <= MOST_MARKS && next < file.length && file.charCodeAt(next) !== code) next++
    if (file.charCodeAt(next) === code) {
      offsets[i] = next
      at = next + 1
    } else if (code > SPACE) return null // A blank may be one of the layout's; a character may not be missing.
  }
  return offsets
}

const SPACE = 0x20

/** The first place of the words within reach. */
function find(file: string, words: string, cursor: number): number {
  const found = file.slice(cursor, cursor + REACH).indexOf(words)
  return found < 0 ? -1 : cursor + found
}
