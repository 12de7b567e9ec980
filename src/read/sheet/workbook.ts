/** What the spreadsheet readers have in common: sheets as sparse lists of shown texts, and the bounds they keep. */

/** One cell with something in it. Row and column count from 0; `text` is what the cell shows, lines parted by `\n`. */
export interface SheetCell {
  row: number
  column: number
  text: string
}

/** A merged range, corners included, counted from 0. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** One sheet, only its filled cells, in any order. */
export interface Sheet {
  name: string
  /** Hidden sheets hold lists for drop-downs and old states; they are kept as furniture. */
  hidden: boolean
  cells: SheetCell[]
  merges: Merge[]
  /** Printed page headers and footers, one line each. */
  pageLines: string[]
  /** Paragraphs of text boxes that float over the sheet. */
  boxes: string[]
}

/** At most so many filled cells are read from a workbook. */
const MAX_CELLS = 60_000
/** At most so many UTF-16 code units of text are read from a workbook. */
const MAX_CHARACTERS = 8_000_000
/** At most so many merged ranges are read from a sheet. */
const MAX_MERGES = 20_000
/** At most so many sheets are read from a workbook. */
export const MAX_SHEETS = 200

/** Highest row and column of a spreadsheet, counted from 0. */
const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383

const LINE_END = /\r\n|[\n\r\u2028\u2029\u000b]/

/** Counts what has been read; `full` says that a bound was met and that reading has to stop. */
export class Budget {
  full = false
  private cells = 0
  private characters = 0

  /** Adds a cell to a sheet unless it is blank, out of the grid or over the bounds. */
  add(sheet: Sheet, row: number, column: number, text: string): void {
    if (this.full || text.trim() === '' || !inGrid(row, column)) return
    this.cells += 1
    this.characters += text.length
    if (this.cells > MAX_CELLS || this.characters > MAX_CHARACTERS) this.full = true
    else sheet.cells.push({ row, column, text })
  }
}

export function emptySheet(name: string, hidden: boolean): Sheet {
  return { name, hidden, cells: [], merges: [], pageLines: [], boxes: [] }
}

/** Adds a merged range where it is one: more than a cell, inside the grid, within the bound. */
export function addMerge(sheet: Sheet, merge: Merge): void {
  if (sheet.merges.length >= MAX_MERGES || !inGrid(merge.top, merge.left)) return
  if (merge.bottom < merge.top || merge.right < merge.left) return
  if (merge.bottom > merge.top || merge.right > merge.left) sheet.merges.push(merge)
}

function inGrid(row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN
}

/** The lines of a cell's text without the blanks at their ends; blank lines are left out. */
export function cellLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Name of a cell: row 6, column 1 → `B7`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters + String(row + 1)
}

/** Row and column of a cell's name: `B7` or `$B$7` → { row: 6, column: 1 }; undefined for anything else. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  let column = 0
  let row = 0
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) & ~0x20
    const digit = name.charCodeAt(i) - 0x30
    if (name.charCodeAt(i) === 0x24) continue
    if (code >= 0x41 && code <= 0x5a && row === 0) column = column * 26 + code - 0x40
    else if (digit >= 0 && digit <= 9) row = row * 10 + digit
    else return undefined
  }
  return row > 0 && column > 0 ? { row: row - 1, column: column - 1 } : undefined
}

const PAGE_CODES = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d+|[A-Za-z&])/g
const SECTION_CODE = /^&[LCR]$/
const PAGE_NUMBER = /^&[PN]$/
const NUMBER_MARK = '\u0000'
const WORDS = /[\p{L}\p{N}]/u

/** The text of a printed header or footer without its codes, one line a section; page numbers are left out: `&L附件1&R第&P页` → [`附件1`]. */
export function pageLines(code: string): string[] {
  const plain = code.replace(PAGE_CODES, (match) => {
    if (match === '&&') return '&'
    if (SECTION_CODE.test(match)) return '\n'
    return PAGE_NUMBER.test(match) ? NUMBER_MARK : ''
  })
  return cellLines(plain).filter((line) => WORDS.test(line) && !line.includes(NUMBER_MARK))
}
