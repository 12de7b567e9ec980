/**
 * Recognises the layouts in which tables survive in plain text: cells parted by tabs (T-44), one cell a line behind a tab
 * with rows between blank lines (T-47), cells parted by pipes (T-45). Gives ranges only; what a column means is not asked here.
 */
import type { SourceText, Span } from '../../tree/passage.ts'
import { SPAN_HEADER } from '../../tree/span-header.ts'
import { HEADERS } from '../../vocabulary/headers.ts'
import { LABEL_ENDINGS, LABEL_STEMS, SHORT_LABELS, WHOLE_LABELS } from '../../vocabulary/roles.ts'
import { blankBetween, cellSpans } from './cell-spans.ts'
import type { TextLine } from './lines.ts'

/** The columns that a cell begins in and covers, and the rows that it covers. */
export interface Place {
  column: number
  colspan: number
  rowspan: number
}

/** A row found in text: one list of spans (its lines) for each cell, an empty list for an empty cell. */
export interface TextRow {
  cells: Span[][]
  /** Of drawn cells, whose lines are one paragraph. */
  places?: Place[]
  gapBefore: boolean
}

/** A table found in the lines `[from, to)`. */
export interface TextTable {
  from: number
  to: number
  rows: TextRow[]
  /** Rows may have lost cells. */
  loose?: boolean
  /** Merged cells are told. */
  spansKnown?: boolean
}

/** The table that starts at line `at`, null where none does. */
export function tableAt(source: SourceText, lines: readonly TextLine[], at: number): TextTable | null {
  const line = lines[at]
  if (!line || line.blank) return null
  if (line.pipes >= 2) return pipeTable(source, lines, at)
  if (isRow(source, line)) return tabTable(source, lines, at)
  return line.tabs.length === 1 && isCellLine(source, line) ? cellLineTable(source, lines, at) : null
}

/** A line of cells: something stands after a tab, and the tab is no mere indent. */
function isRow(source: SourceText, line: TextLine): boolean {
  if (line.tabs.length === 0) return false
  const first = line.tabs[0] ?? line.start
  return line.tabs.length > 1 || (!blankBetween(source, line.start, first) && !blankBetween(source, first + 1, line.end))
}

/** A tab, then one cell (or nothing) to the end of the line. */
function isCellLine(source: SourceText, line: TextLine): boolean {
  return line.tabs.length === 1 && blankBetween(source, line.start, line.tabs[0] ?? line.start)
}

function tabTable(source: SourceText, lines: readonly TextLine[], at: number): TextTable | null {
  let to = at
  let rowLines = 0
  let most = 0
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as TextLine
    if (line.blank) continue
    if (line.tabs.length > 0) {
      rowLines++
      to = i + 1
      most = Math.max(most, line.tabs.length)
      continue
    }
    // A line without a tab belongs to the table only where it touches rows on both sides, or stands in the cell of an unfinished row.
    if (line.gapBefore) break
    const next = nextTabbed(lines, i)
    const unfinished = to === i && (lines[i - 1]?.tabs.length ?? 0) < most
    if (next < 0 || (next > i + 1 && !unfinished)) break
    i = next - 1
  }
  if (rowLines < 2 && (lines[at]?.tabs.length ?? 0) < 3) return null
  const region = lines.slice(at, to)
  const rows = rowsOf(source, region)
  return lacksCells(rows) ? { from: at, to, rows, loose: true } : { from: at, to, rows }
}

/**
 * Rows begin in a later column than the first where a merged cell is gone: they are shorter than the widest, and cells stand in them all. The first
 * row of a header is too, where the second begins with a blank below it.
 */
function lacksCells(rows: readonly TextRow[]): boolean {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const from = rows[1]?.cells[0]?.length === 0 ? 1 : 0
  const short = rows
    .slice(from)
    .filter(({ cells }) => cells.length > 1 && cells.length < width && cells.every((cell) => cell.length > 0))
  return short.length * SHORT_ROWS >= rows.length
}

/** From one row of so many on. */
const SHORT_ROWS = 8

/** So many lines of a cell may follow one another without a tab. */
const MOST_LINES = 12

/** The line with a tab that ends a run of lines without, -1 where a blank line comes first or the run is long. */
function nextTabbed(lines: readonly TextLine[], from: number): number {
  for (let i = from + 1; i < lines.length && i - from <= MOST_LINES; i++) {
    const line = lines[i] as TextLine
    if (line.blank) return -1
    if (line.tabs.length > 0) return i
  }
  return -1
}

/**
 * Rows from lines that may be parts of rows. Where line ends inside cells cut most rows, most lines have fewer cells than the table: of the two
 * widths, that of most lines and that of the widest, the one is taken that makes more lines into whole rows.
 */
function rowsOf(source: SourceText, region: readonly TextLine[]): TextRow[] {
  const usual = usualWidth(region)
  const rows = joinLines(source, region, usual)
  const wide = widestOf(region)
  if (wide === usual) return rows
  const wider = joinLines(source, region, wide)
  return wholeLines(wider, wide) > wholeLines(rows, usual) ? wider : rows
}

/** A row with the number of lines that it was made of. */
interface JoinedRow extends TextRow {
  lines: number
}

/** The largest number of cells that two or more lines have. */
function widestOf(region: readonly TextLine[]): number {
  let [widest, second] = [0, 0]
  for (const { tabs } of region) {
    if (tabs.length >= widest) [widest, second] = [tabs.length, widest]
    else if (tabs.length > second) second = tabs.length
  }
  return second + 1
}

/** The lines that are in rows of this width. */
function wholeLines(rows: readonly JoinedRow[], width: number): number {
  let count = 0
  for (const { cells, lines } of rows) if (cells.length === width) count += lines
  return count
}

/** The number of cells that most lines of the region have. */
function usualWidth(region: readonly TextLine[]): number {
  const counts = new Map<number, number>()
  for (const line of region)
    if (line.tabs.length > 0) counts.set(line.tabs.length + 1, (counts.get(line.tabs.length + 1) ?? 0) + 1)
  let width = 0
  let best = 0
  for (const [cells, count] of counts) {
    if (count > best || (count === best && cells > width)) {
      width = cells
      best = count
    }
  }
  return width
}

/** Rows from lines: a line that completes the cells of the unfinished row above goes on with it (a line end inside a cell). */
function joinLines(source: SourceText, region: readonly TextLine[], width: number): JoinedRow[] {
  const rows: JoinedRow[] = []
  // The header is not numbered.
  const whole = region.filter((line, i) => line.tabs.length + 1 === width && (i > 0 || startsRow(source, line)))
  const numbered = whole.length > 0 && whole.filter((line) => startsRow(source, line)).length >= whole.length * ROWS_NUMBERED
  for (const line of region) {
    if (line.blank) continue
    const cells = tabCells(source, line)
    const above = rows.at(-1)
    const open = above && !line.gapBefore && above.cells.length < width && above.cells.length > 1
    const total = (above?.cells.length ?? 0) + cells.length - 1
    const counted = NUMBER_CELL.test(source.folded.slice(line.start, line.start + 12))
    const fits = cells.length === 1 || (total === width && !counted) || (numbered && !startsRow(source, line))
    if (
      open &&
      !(rows.length < HEADER_ROWS && areHeaders(source, above, cells)) &&
      total <= width &&
      fits &&
      !(cells.length === 1 && numbered && startsRow(source, line))
    ) {
      above.cells.at(-1)?.push(...(cells[0] ?? []))
      above.cells.push(...cells.slice(1))
      above.lines++
    } else rows.push({ cells, gapBefore: line.gapBefore, lines: 1 })
  }
  return rows
}

/** A header stands in the first rows. */
const HEADER_ROWS = 4
const HEADER_WORDS: readonly (readonly string[])[] = [HEADERS, WHOLE_LABELS, SHORT_LABELS].flatMap((lists) =>
  Object.values(lists),
)
const STEMS: readonly string[] = Object.values(LABEL_STEMS).flat()
const ENDINGS: readonly string[] = LABEL_ENDINGS

function isHeader(words: string): boolean {
  if (SPAN_HEADER.test(words) || HEADER_WORDS.some((list) => list.includes(words))) return true
  return STEMS.some((stem) => words.startsWith(stem) && ENDINGS.includes(words.slice(stem.length)))
}

/** The last cell of the row above and the first one here are headers by themselves, not halves of one: 完成时限⏎牵头单位. */
function areHeaders(source: SourceText, above: TextRow, cells: readonly (readonly Span[])[]): boolean {
  return [above.cells.at(-1), cells[0]].every(
    (spans) => spans?.length === 1 && isHeader(source.folded.slice(spans[0]?.start, spans[0]?.end)),
  )
}

/** Share of whole rows that begin with a number or an empty cell, from which a line without is the rest of a cell. */
const ROWS_NUMBERED = 0.7
/** `12⇥`: nothing but a number stands in the first cell. */
const NUMBER_CELL = /^\s*[(]?\d{1,4}[.、)]?\s*\t/
const ROW_START = /^\s*(?:\t|[(]?[\d一二三四五六七八九十①-⑳])/

function startsRow(source: SourceText, line: TextLine): boolean {
  return ROW_START.test(source.folded.slice(line.start, line.start + 12))
}

function tabCells(source: SourceText, line: TextLine): Span[][] {
  const cells: Span[][] = []
  let start = line.start
  for (const tab of [...line.tabs, line.end]) {
    cells.push(cellSpans(source, start, tab))
    start = tab + 1
  }
  return cells
}

function cellLineTable(source: SourceText, lines: readonly TextLine[], at: number): TextTable | null {
  const groups: TextLine[][] = []
  let to = at
  let fresh = true
  for (; to < lines.length; to++) {
    const line = lines[to] as TextLine
    if (line.blank) {
      fresh = true
      continue
    }
    if (!isCellLine(source, line)) break
    if (fresh) groups.push([])
    groups.at(-1)?.push(line)
    fresh = false
  }
  const width = usualSize(groups)
  if (groups.length < 2 || width < 2) return null
  const fitting = groups.filter((group) => group.length === width).length
  if (fitting * 3 < groups.length * 2) return null
  const rows = groups.map((group) => ({ cells: foldGroup(source, group, width), gapBefore: false }))
  return { from: at, to, rows }
}

function usualSize(groups: readonly (readonly unknown[])[]): number {
  const counts = new Map<number, number>()
  for (const group of groups) counts.set(group.length, (counts.get(group.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** One cell a line; lines past the width of the table are further paragraphs of the cell before the last. */
function foldGroup(source: SourceText, group: readonly TextLine[], width: number): Span[][] {
  const cells = group.map((line) => cellSpans(source, (line.tabs[0] ?? line.start) + 1, line.end))
  if (cells.length <= width) return cells
  const surplus = cells.length - width
  const at = Math.max(0, width - 2)
  return [...cells.slice(0, at), cells.slice(at, at + surplus + 1).flat(), ...cells.slice(at + surplus + 1)]
}

function pipeTable(source: SourceText, lines: readonly TextLine[], at: number): TextTable | null {
  let to = at
  while (to < lines.length && (lines[to]?.pipes ?? 0) >= 2) to++
  if (to - at < 2) return null
  const rows: TextRow[] = []
  for (const line of lines.slice(at, to)) {
    const cells = pipeCells(source, line)
    const rule = cells.every((cell) => cell.every((span) => RULE.test(source.folded.slice(span.start, span.end))))
    if (!rule || cells.every((cell) => cell.length === 0)) rows.push({ cells, gapBefore: line.gapBefore })
  }
  return { from: at, to, rows, loose: true }
}

const RULE = /^[\s:-]*$/

function pipeCells(source: SourceText, line: TextLine): Span[][] {
  const cuts: number[] = []
  for (let at = line.start; at < line.end; at++) if (source.folded.charCodeAt(at) === 0x7c) cuts.push(at)
  const cells: Span[][] = []
  let start = line.start
  for (const cut of [...cuts, line.end]) {
    cells.push(cellSpans(source, start, cut))
    start = cut + 1
  }
  // The pipes at the ends of the line are its frame, not cells.
  if (blankBetween(source, line.start, cuts[0] ?? line.start)) cells.shift()
  if (blankBetween(source, (cuts.at(-1) ?? line.end) + 1, line.end)) cells.pop()
  return cells
}
