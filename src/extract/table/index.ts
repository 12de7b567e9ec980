/** Tables of an item or part: task tables give tasks, forms, contact lists and statistics are other text. */

import { report } from '../../diagnostics/messages.ts'
import { readOrdinal } from '../../outline/ordinal.ts'
import type { TableBlock } from '../../outline/types.ts'
import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage, SourceText } from '../../tree/passage.ts'
import { CONTACT_WORDS, NOTE_WORDS, TABLE_NOTE_STARTS } from '../../vocabulary/letterhead.ts'
import { CONTINUATION_WORDS, FORM_WORDS } from '../../vocabulary/sections.ts'
import type { Years } from '../context.ts'
import type { Finding, Grounded } from '../types.ts'
import { type Conventions, findConventions, isUnitName } from '../units/index.ts'
import { cardsOf } from './card.ts'
import { findHeader, type Header, repeatsHeader } from './columns.ts'
import { type Grid, type GridCell, type GridRow, gridOf, ownCells, textOf } from './grid.ts'
import { guessHeader } from './guess.ts'
import { layoutOf, type TableLayout } from './layout.ts'
import type { Marks } from './marked.ts'
import { withNumbers } from './numbers.ts'
import { rejoinRows } from './rejoin.ts'
import { spreadHeaderRows } from './spread.ts'
import type { TableTask } from './table-task.ts'
import { readRows } from './tasks.ts'

export interface TableContext {
  source: SourceText
  above: { heading: Grounded; number: number | null }[]
  conventions: Conventions
  years: Years
  /** Header and width of the task table before this one: a table without a header of its own goes on with it (T-16). */
  previous: { header: Header; width: number } | null
  /** What the document's paragraphs say that marks stand for. */
  legend: () => Marks
}

export interface TableResult {
  findings: Finding[]
  tasks: number
  header: { header: Header; width: number } | null
  /** Null for a table that holds no tasks. */
  table: TableTask | null
}

const NOTE = new RegExp(`^\\(?(?:${NOTE_WORDS.join('|')})[:\\d]|^※|^${oneOf(TABLE_NOTE_STARTS)}`)
/** `备注 | 仅有……`: a note in a row of the table. */
const REMARK_ROW: ReadonlySet<string> = new Set(NOTE_WORDS)
const COLON = /:$/
const PAGE = /^[-·]?\s?\d{1,4}\s?[-·]$|^第\s?\d{1,4}\s?页/
const CONTINUED = new RegExp(`(?:^|\\()(?:${CONTINUATION_WORDS.join('|')})\\)?$`)
const FILLED_IN = new RegExp(`^\\(?(?:${[...FORM_WORDS, ...CONTACT_WORDS].join('|')}):`)
const FORM = new RegExp(FORM_WORDS.join('|'))

/** Reads one table block. Every cell of it is owned by some finding. */
export function readTable(block: TableBlock, context: TableContext): TableResult {
  const laid = gridOf(context.source, block.node)
  const cards = cardsOf(laid)
  const grid = cards?.grid ?? laid
  if (!cards) spreadHeaderRows(grid)
  const own = cards?.header ?? findHeader(grid)
  const carried = own === null && context.previous?.width === grid.width ? context.previous.header : null
  const guessed = (own ?? carried) ? null : guessHeader(grid)
  const known = own ?? carried ?? guessed
  if (!known) return other(grid)
  const headerRows = own ? own.rows : []
  const { data, findings, notes } = sortRows(grid, known, headerRows)
  const header = own ? withNumbers(grid, own, data) : known
  for (const passage of cards?.labels ?? []) findings.push({ kind: 'carrier', passage })
  const conventions = { ...context.conventions }
  for (const note of notes) Object.assign(conventions, findConventions(note))
  const layout = data.length > 0 ? layoutOf(grid, header, data) : null
  if (!layout || isForm(grid, data, layout)) return other(grid)
  const joined = rejoinRows(grid, data, {
    text: layout.text,
    label: layout.label,
    sections: [...layout.sections, ...(layout.title === null ? [] : [layout.title])],
    units: layout.units.map((unit) => unit.column),
    limits: layout.limits,
  })
  const rows = data.filter((r) => !joined.has(r))
  const table: TableTask = {
    grid,
    header,
    layout,
    data: rows,
    above: context.above,
    conventions,
    years: context.years,
    notes,
    legend: context.legend,
  }
  const read = readRows(table)
  if (guessed)
    findings.push({
      kind: 'message',
      message: report(
        'columns-guessed',
        `The columns of this table were told from their content, it has no header`,
        block.node.position.start.offset,
      ),
    })
  for (const r of joined)
    findings.push({
      kind: 'message',
      message: report(
        'row-rejoined',
        `A row cut by a page break was joined to the row above`,
        startOf(grid.rows[r] as GridRow, r),
      ),
    })
  findings.push(...unknownColumns(header, layout))
  return {
    findings: [...findings, ...read],
    tasks: read.filter((finding) => finding.kind === 'task').length,
    header: { header, width: grid.width },
    table,
  }
}

/** Data rows by index; header rows and their repetitions, captions and notes are owned here. */
function sortRows(
  grid: Grid,
  header: Header,
  headerRows: readonly number[],
): { data: number[]; findings: Finding[]; notes: ReturnType<typeof textOf>[] } {
  const data: number[] = []
  const findings: Finding[] = []
  const notes: ReturnType<typeof textOf>[] = []
  const first = headerRows[0] ?? 0
  for (const [r, row] of grid.rows.entries()) {
    const cells = ownCells(row, r)
    const passages = gather(cells, (cell) => cell.paragraphs)
    const again = !headerRows.includes(r) && r > first && repeatsHeader(grid, row, r, header)
    if (headerRows.includes(r) || again) findings.push(...passages.map((passage): Finding => ({ kind: 'carrier', passage })))
    else if (headerRows.length > 0 && r < first)
      findings.push(...passages.map((passage): Finding => ({ kind: 'other', role: 'table', passage })))
    else if (cells.length === 1 && (PAGE.test(passages[0]?.folded ?? '') || CONTINUED.test(passages[0]?.folded ?? '')))
      findings.push({ kind: 'carrier', passage: passages[0] as Passage })
    else if (cells.length > 0 && cells.every(isFilledIn))
      findings.push(...passages.map((passage): Finding => ({ kind: 'other', role: 'table', passage })))
    else if (cells.length === 1 && joinsUnitsAbove(grid, header, r, cells[0] as GridCell)) continue
    else if (cells.length === 1 && NOTE.test(passages[0]?.folded ?? '')) {
      notes.push(...passages)
      findings.push(...passages.map((passage): Finding => ({ kind: 'other', role: 'note', passage })))
    } else if (cells.length > 1 && REMARK_ROW.has(passages[0]?.folded.replace(COLON, '') ?? '')) {
      notes.push(...passages)
      findings.push(...passages.map((passage): Finding => ({ kind: 'other', role: 'note', passage })))
    } else if (cells.length > 0) data.push(r)
    else if (row.cells.some((cell) => cell && cell.paragraphs.length > 0)) data.push(r)
  }
  for (let r = data.at(-1); r !== undefined && isNoteBelow(grid, header, r); r = data.at(-1)) {
    data.pop()
    const passages = gather(ownCells(grid.rows[r] as GridRow, r), (cell) => cell.paragraphs)
    notes.unshift(...passages)
    findings.push(...passages.map((passage): Finding => ({ kind: 'other', role: 'note', passage })))
  }
  return { data, findings, notes }
}

/** So many characters make a sentence; a heading over rows has rows below it. */
const NOTE_LENGTH = 10

/** `各单位要明确专人负责` under the column of numbers as the only cell of the last row: a note, whatever its words. */
function isNoteBelow(grid: Grid, header: Header, r: number): boolean {
  const [cell, ...more] = ownCells(grid.rows[r] as GridRow, r)
  if (!cell || more.length > 0 || cell.column > 0 || header.columns[0]?.meaning?.kind !== 'label') return false
  const text = textOf(cell)
  return text.length >= NOTE_LENGTH && readOrdinal(text) === null
}

/** `联系人：周婷`, `审核人：`: who filled the table in, in a row below it. */
function isFilledIn(cell: GridCell): boolean {
  return FILLED_IN.test(cell.paragraphs[0]?.folded ?? '')
}

/** `政教处⏎总务处` in the last cell of a row comes as a line of its own in copied text: a lone unit goes to the unit cell above it (T-35, U-84). */
function joinsUnitsAbove(grid: Grid, header: Header, r: number, cell: GridCell): boolean {
  if (grid.spansKnown || cell.column > 0 || cell.colspan > 1) return false
  const above = grid.rows[r - 1]
  const last = above?.cells.findLastIndex((each) => each !== null && each.paragraphs.length > 0) ?? -1
  const target = above?.cells[last]
  const kind = header.columns[last]?.meaning?.kind
  if (!target || kind !== 'role' || target.row !== r - 1 || !isUnitName(textOf(cell).folded)) return false
  for (const paragraph of cell.paragraphs) target.paragraphs.push(paragraph)
  return true
}

/** A table to be filled in: its text column or all other columns are empty (T-55). */
function isForm(grid: Grid, data: readonly number[], layout: TableLayout): boolean {
  const filled = data.filter((r) => textOf(grid.rows[r]?.cells[layout.text]).length > 0).length
  if (filled === 0) return true
  const words = data.filter((r) => ownCells(grid.rows[r] as GridRow, r).some((cell) => FORM.test(textOf(cell).folded))).length
  return words * 2 > data.length
}

function other(grid: Grid): TableResult {
  const findings: Finding[] = []
  for (const [r, row] of grid.rows.entries()) {
    for (const cell of ownCells(row, r))
      for (const passage of cell.paragraphs) findings.push({ kind: 'other', role: 'table', passage })
  }
  return { findings, tasks: 0, header: null, table: null }
}

function unknownColumns(header: Header, layout: TableLayout): Finding[] {
  return gather(layout.others, (x): Finding[] => {
    const column = header.columns[x]
    if (!column || column.meaning !== null || column.header.length === 0) return []
    return [
      {
        kind: 'message',
        message: report(
          'unknown-column',
          `The column “${column.header.text}” has no known meaning; its cells are other text`,
          column.header.start,
        ),
      },
    ]
  })
}

function startOf(row: GridRow, r: number): number {
  return ownCells(row, r)[0]?.paragraphs[0]?.start ?? 0
}
