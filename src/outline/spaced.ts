/**
 * Tables whose cells a copy parted by single blanks (PHRASINGS T-48): `序号 工 作 任 务 责任单位⏎1 完善制度 县民政局⏎2 ……`. Blanks stand inside cells too,
 * so the cells beside the work take one piece each and the work takes the rest.
 */

import { codeSet } from '../tree/codes.ts'
import { gather } from '../tree/gather.ts'
import type { Passage } from '../tree/passage.ts'
import { HEADERS } from '../vocabulary/headers.ts'
import { UNIT_ENDINGS } from '../vocabulary/units.ts'
import { FEWEST_COLUMNS, HEADER_LENGTH, isKnownHeader, isRoleHeader, MOST_COLUMNS } from './header-words.ts'
import { readOrdinal } from './ordinal.ts'
import { tableOf } from './table-node.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

const FEWEST_ROWS = 2
/** A row goes on over so many lines at most. */
const MOST_LINES = 8
const LONGEST_HEADER = 80
const LONGEST_GROUP = 40
/** Most pieces that the blanks inside a header make of it: 工 作 任 务. */
const HEADER_PIECES = 8
/** A number with its bracket, mark and blank. */
const LONGEST_NUMBER = 6
const NUMBERS: ReadonlySet<string> = new Set(HEADERS.label)
const NUMBER_STARTS = codeSet(HEADERS.label)
const WORK: ReadonlySet<string> = new Set(HEADERS.task)
const NUMBER = /^[([]?(\d{1,3})[)\].、]?$/
const UNIT = new RegExp(`(?:${UNIT_ENDINGS.join('|')}|[)])[、,]?$`)

interface Row {
  cells: Paragraph[][]
  to: number
}

/** The table that begins with the line at `at`: column headers with a number column first, then rows that count up. Null where none begins. */
export function spacedTableAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | null {
  const head = lineAt(blocks, at)
  const headers = head ? headersOf(head) : null
  if (!headers) return null
  const rows: Paragraph[][][] = [headers.map((header) => [header])]
  let to = at + 1
  let number = 0
  for (;;) {
    const group = groupAt(blocks, to, number + 1)
    const row = rowAt(blocks, group ? to + 1 : to, number + 1, headers)
    if (!row) break
    if (group) rows.push([[group]])
    rows.push(row.cells)
    to = row.to
    number++
  }
  return number >= FEWEST_ROWS ? { block: { type: 'table', node: tableOf(rows), data: {} }, to } : null
}

/** The line of text at `at`, null for a block of another kind. */
export function lineAt(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const block = blocks[at]
  return block?.type === 'paragraph' && block.kind === 'body' ? block : null
}

/** A piece of a line between blanks. */
export interface Piece {
  line: Paragraph
  passage: Passage
  from: number
  to: number
}

/** The pieces of a line from `start` on: `完善制度 县民政局` → two. */
export function piecesOf(line: Paragraph, start = 0): Piece[] {
  const { passage } = line
  const cuts = gather(passage.joints(), ({ at }) => (at > start ? [at] : []))
  return gather([start, ...cuts], (from, i) => {
    const to = cuts[i] ?? passage.length
    return to > from ? [{ line, passage: passage.slice(from, to), from, to }] : []
  })
}

/** Neighbouring pieces as the lines of a cell, the blanks between them closed. */
function cellOf(pieces: readonly Piece[]): Paragraph[] {
  const lines: { line: Paragraph; from: number; to: number }[] = []
  for (const { line, from, to } of pieces) {
    const last = lines.at(-1)
    if (last?.line === line) last.to = to
    else lines.push({ line, from, to })
  }
  return lines.map(({ line, from, to }) => ({ ...line, passage: line.passage.slice(from, to) }))
}

/** The headers of a line, blanks inside them closed; null for a line of other words. The first counts the rows, one of them names units. */
function headersOf(line: Paragraph): Paragraph[] | null {
  if (!NUMBER_STARTS.has(line.passage.folded.charCodeAt(0))) return null
  const headers = headerPieces(line)
  const [first] = headers ?? []
  if (!headers || !first || !NUMBERS.has(first.passage.folded)) return null
  return headers.some(({ passage }) => isRoleHeader(passage)) ? headers : null
}

/** The pieces of a line that may be headers, most of them known, blanks inside them closed; null for a line of other words. */
export function headerPieces(line: Paragraph): Paragraph[] | null {
  if (line.passage.length > LONGEST_HEADER) return null
  const pieces = piecesOf(line)
  const headers: Paragraph[] = []
  for (let i = 0; i < pieces.length && headers.length <= MOST_COLUMNS; ) {
    let taken = 1
    for (let count = Math.min(HEADER_PIECES, pieces.length - i); count > 1; count--) {
      const [words] = cellOf(pieces.slice(i, i + count))
      if (!words || !isKnownHeader(words.passage)) continue
      taken = count
      break
    }
    headers.push(...cellOf(pieces.slice(i, i + taken)))
    i += taken
  }
  const known = headers.filter(({ passage }) => isKnownHeader(passage)).length
  const fits = headers.length >= FEWEST_COLUMNS && headers.length <= MOST_COLUMNS && known * 2 > headers.length
  return fits && headers.every(({ passage }) => passage.length <= HEADER_LENGTH) ? headers : null
}

/** `一、经济发展`: a heading between rows, right before the row that is due. */
function groupAt(blocks: readonly OutlineBlock[], at: number, due: number): Paragraph | null {
  const line = lineAt(blocks, at)
  const next = lineAt(blocks, at + 1)
  if (!line || !next || line.passage.length > LONGEST_GROUP || numberOf(line.passage) || numberOf(next.passage)?.value !== due)
    return null
  return line.ordinal ? line : null
}

/** The number that a line begins with, parted from the rest by a blank or its own mark. */
function numberOf(passage: Passage): { value: number; end: number } | null {
  const code = passage.folded.charCodeAt(passage.folded.startsWith('(') ? 1 : 0)
  if (code < 0x30 || code > 0x39) return null
  // A blank between two numbers is part of the text: 11 3000个行政村通光纤.
  const blank = passage.folded.slice(0, LONGEST_NUMBER).indexOf(' ')
  const end = blank > 0 ? blank : (passage.joints()[0]?.at ?? passage.length)
  const value = NUMBER.exec(passage.folded.slice(0, end))?.[1]
  if (value) return { value: Number(value), end }
  const ordinal = readOrdinal(passage)
  return ordinal?.style === '1.' ? { value: ordinal.value, end: ordinal.length } : null
}

/** The row of a number, with the lines that go on with it up to the next number. */
function rowAt(blocks: readonly OutlineBlock[], at: number, number: number, headers: readonly Paragraph[]): Row | null {
  const first = lineAt(blocks, at)
  const label = first ? numberOf(first.passage) : null
  if (!first || label?.value !== number) return null
  let to = at + 1
  const pieces = piecesOf(first, label.end)
  // A line goes on with the row where the next row follows, or where the row is nothing but its work yet.
  while (to - at < MOST_LINES && (goesOn(blocks, to, number) || pieces.length < 2)) {
    const line = lineAt(blocks, to)
    if (!line || line.data.gapBefore || numberOf(line.passage)?.value === number + 1) break
    pieces.push(...piecesOf(line))
    to++
  }
  const cells = dealt(pieces, headers.slice(1))
  return cells ? { cells: [[{ ...first, passage: first.passage.slice(0, label.end) }], ...cells], to } : null
}

function goesOn(blocks: readonly OutlineBlock[], at: number, number: number): boolean {
  for (let i = at; i < at + MOST_LINES; i++) {
    const line = lineAt(blocks, i)
    if (!line) return false
    if (numberOf(line.passage)?.value === number + 1) return i > at && !(i === at + 1 && groupAt(blocks, at, number + 1))
  }
  return false
}

/** Gives each column beside the work one piece, more names of units to the units before it, and the work the rest. Null where pieces are missing. */
function dealt(pieces: readonly Piece[], headers: readonly Paragraph[]): Paragraph[][] | null {
  const work = workColumn(headers)
  const columns = headers.slice(work + 1)
  if (pieces.length < work + 1 + Math.min(1, columns.length)) return null
  let end = Math.max(work + 1, pieces.length - columns.length)
  const right = dealtBehind(pieces.slice(end), columns)
  // Names of a list that a blank parts: 财政部 税务总局.
  const [first] = right
  while (isRole(columns[0]) && first && end > work + 1 && isUnit(first[0]) && isUnit(pieces[end - 1]))
    first.unshift(pieces[--end] as Piece)
  const left = pieces.slice(0, work).map((piece) => [piece])
  let start = work
  while (isRole(headers[work - 1]) && start < end - 1 && isUnit(pieces[start - 1]) && isUnit(pieces[start]))
    left.at(-1)?.push(pieces[start++] as Piece)
  return [...left, pieces.slice(start, end), ...right].map(cellOf)
}

/** One piece a column; where pieces are fewer, units stand under no time and a time under no units. */
function dealtBehind(pieces: readonly Piece[], columns: readonly Paragraph[]): Piece[][] {
  let next = 0
  return columns.map((column, i) => {
    const piece = pieces[next]
    const spare = columns.length - i > pieces.length - next
    if (!piece || (spare && isRole(column) !== isUnit(piece))) return []
    next++
    return [piece]
  })
}

function isRole(header: Paragraph | undefined): boolean {
  return header !== undefined && isRoleHeader(header.passage)
}

function isUnit(piece: Piece | undefined): boolean {
  return piece !== undefined && UNIT.test(piece.passage.folded)
}

/** The column that holds the work: one headed so, else the first that nobody knows, else the second. */
function workColumn(headers: readonly Paragraph[]): number {
  const named = headers.findLastIndex(({ passage }) => WORK.has(passage.folded))
  if (named >= 0) return named
  const unknown = headers.findIndex(({ passage }) => !isKnownHeader(passage))
  return unknown >= 0 ? unknown : Math.max(0, headers.findIndex(({ passage }) => isRoleHeader(passage)) - 1)
}
