/** What programs print of workbooks that no person wrote: `NaN` for an empty cell, `Unnamed: 3` for a column without a header, `Sheet1`. */
import { DEFAULT_SHEET_NAMES } from '../vocabulary/page.ts'

const FILLER = /^(?:[Nn]a[NT]|None|none|null|<NA>|#?N\/A|Unnamed: \d{1,4}(?:_level_\d{1,2})?)$/
const LONGEST = 24
const FIRST = 'NnU<#'

/** True for the trimmed text of a cell that a program has filled though it was empty. */
export function isFiller(cell: string): boolean {
  return cell.length > 2 && cell.length <= LONGEST && FIRST.includes(cell.charAt(0)) && FILLER.test(cell)
}

/** Line ends that stand as two characters in a cell, but not where a command of a formula begins: `教务处\n学生处`, `\nabla`. */
const LINE_END = /\s*(?:\\r)?\\n(?![a-z])\s*/

/** The lines of a cell in which a program has printed line ends as `\n`. */
export function printedLines(cell: string): string[] {
  return cell.includes('\\n') ? cell.split(LINE_END) : [cell]
}

const SHEET = new RegExp(`^(?:${DEFAULT_SHEET_NAMES.join('|')}) ?\\d{1,3}$`, 'i')

/** True for the name that a spreadsheet program gives a new sheet. */
export function isDefaultSheetName(heading: string): boolean {
  return SHEET.test(heading)
}
