/** The header of a table whose rows are lost: which of its first cells may be column headers. */
import { Passage } from '../tree/passage.ts'
import { isRowNumber } from './cell-look.ts'
import { type ColumnKind, columnKind, FEWEST_COLUMNS, HEADER_LENGTH, isKnownHeader, MOST_COLUMNS } from './header-words.ts'
import { innerLength, kindOfHeader, type LooseCell } from './heads.ts'
import { readOrdinal } from './ordinal.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Kinds that tell a header from a title or a list of words. */
const TELLING: ReadonlySet<ColumnKind> = new Set(['role', 'limit', 'schedule', 'frequency', 'criteria'])
/** Kinds of headers that go on behind the last known one: words of the work may be the first row's. */
const TRAILING: ReadonlySet<ColumnKind> = new Set([...TELLING, 'person', 'points', 'other'])
const FEWEST_KNOWN = 2
/** Lines of a header of two rows, a cell a line. */
const MOST_LINES = 2 * MOST_COLUMNS
const SENTENCE = /[。;!]/
const LONGEST_HEADER = 20
const SHORT_HEADER = 4
/** With its note: 责任单位（排第一位的为牵头单位，其余为配合单位）. */
const LONGEST_NOTED = 60
const NUMBERED = /^[(]?[\d一二三四五六七八九十]{1,3}[、.)]|^\d+$|。/

/**
 * How many of the lines from `at` on may be a header with a cell a line, in ascending order: three or more neighbours that are column headers, one of
 * units, limits or times among them. None where none begins.
 */
export function lineHeader(blocks: readonly OutlineBlock[], at: number): number[] {
  const lines: Passage[] = []
  let length = 0
  let known = 0
  let telling = false
  for (let i = at; i < blocks.length && lines.length < MOST_LINES; i++) {
    const line = blocks[i] as OutlineBlock
    if (line.type !== 'paragraph' || line.kind !== 'body' || line.passage.length > HEADER_LENGTH || line.ordinal) break
    const words = line.passage.folded
    if (isRowNumber(words) || SENTENCE.test(words)) break
    const kind = kindOfHeader(words)
    if (lines.length === 0 && !opensHeader(line.passage)) break
    lines.push(line.passage)
    if (kind === 'unknown') continue
    known++
    telling ||= TELLING.has(kind)
    if ((isKnownHeader(line.passage) || kind === 'role') && known * 2 >= lines.length) length = lines.length
  }
  if (!telling || length < FEWEST_KNOWN) return []
  const next = blocks[at + lines.length]
  const ended = next?.type === 'paragraph' && (next.ordinal !== null || isRowNumber(next.passage.folded))
  return sizes(lines, length, ended).filter((size) => size >= FEWEST_COLUMNS)
}

/** A known header, or a short one whose end tells what it heads: 整治内容. `目标任务分工` is the title over the header. */
function opensHeader(line: Passage): boolean {
  return isKnownHeader(line) || (line.length <= SHORT_HEADER && columnKind(line.folded) !== 'unknown')
}

/**
 * How many of the first cells may be a header, in ascending order: those on the first line if they are one, else short words without numbers to the
 * last one that the vocabulary knows, or further. None where they are none.
 */
export function cellHeader(cells: readonly LooseCell[]): number[] {
  const whole = cells.findIndex((cell, i) => i > 0 && !cell.joined)
  const line = cells.slice(0, whole < 0 ? cells.length : whole)
  if (line.length > 1 && line.length <= MOST_COLUMNS && knownHeaders(line.map(textOf), LONGEST_NOTED) > 0)
    return [line.length + innerLength(cells, line.length)]
  const words = cells.slice(0, MOST_COLUMNS + 1).map(textOf)
  const length = knownHeaders(words.slice(0, MOST_COLUMNS), LONGEST_HEADER)
  if (length === 0) return []
  const end = words.findIndex(
    (text, i) =>
      i >= length && (text.length === 0 || text.length > HEADER_LENGTH || SENTENCE.test(text.folded) || startsRow(text)),
  )
  const ended = end >= 0 && startsRow(words[end] as Passage)
  return sizes(words.slice(0, end < 0 ? MOST_COLUMNS : end), length, ended)
}

function startsRow(cell: Passage): boolean {
  return isRowNumber(cell.folded) || readOrdinal(cell) !== null
}

/**
 * The header ends with the last known word, behind words whose ends tell what they head (目前完成情况), or, whatever they say, where the first row
 * begins with a number (`ended`).
 */
function sizes(words: readonly Passage[], known: number, ended: boolean): number[] {
  const found = [known]
  for (let i = known; i < words.length && TRAILING.has(columnKind((words[i] as Passage).folded)); i++) found.push(i + 1)
  if (ended && words.length > (found.at(-1) ?? 0)) found.push(words.length)
  return found
}

/** The number of cells to the last known header, where they are a header. */
function knownHeaders(cells: readonly Passage[], longest: number): number {
  let length = 0
  let known = 0
  let telling = false
  for (const [i, text] of cells.entries()) {
    if (text.length > longest || NUMBERED.test(text.folded)) {
      if (longest > LONGEST_HEADER) return 0
      break
    }
    const kind = kindOfHeader(text.folded)
    if (kind === 'unknown') continue
    known++
    if (isKnownHeader(text) || kind === 'role') length = i + 1
    telling ||= kind === 'role' || kind === 'limit' || kind === 'criteria'
  }
  return telling && known > 1 && known * 2 >= length ? length : 0
}

function textOf({ lines }: LooseCell): Passage {
  return Passage.join(lines.map(({ passage }: Paragraph) => passage))
}
