/** ODS (OpenDocument 1.3 part 3): the sheets of a document as sparse lists of shown texts. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { DATE_WORDS } from '../../vocabulary/number-formats.ts'
import { openPackage, walkPart } from './package.ts'
import { addMerge, Budget, emptySheet, MAX_SHEETS, type Sheet } from './workbook.ts'

type Attributes = Readonly<Record<string, string>>

/** The outcome of opening an ODS file. */
export type OdsOutcome = { state: 'read'; sheets: Sheet[] } | { state: 'encrypted' } | { state: 'unreadable' }

const ISO_DAY = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?/
/** Elements whose text is not the cell's: comments, and tables of deleted cells. */
const SKIPPED: ReadonlySet<string> = new Set(['annotation', 'tracked-changes', 'shapes', 'forms'])

/** Reads the sheets in order. Rows inside header rows and row groups count like all others. */
export function odsSheets(bytes: Uint8Array, messages: Diagnostic[]): OdsOutcome {
  const parts = openPackage(bytes, messages)
  if (isEncrypted(parts.read('META-INF/manifest.xml'), messages)) return { state: 'encrypted' }
  const content = parts.read('content.xml')
  if (!content) return { state: 'unreadable' }
  const budget = new Budget()
  const reader = new ContentReader(budget)
  walkPart(content, 'content.xml', messages, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    done: () => budget.full || reader.sheets.length > MAX_SHEETS,
  })
  if (budget.full || reader.sheets.length > MAX_SHEETS) {
    messages.push(report('limit-reached', 'The document is too large; what stands after the bound was not read'))
  }
  return { state: 'read', sheets: reader.sheets.slice(0, MAX_SHEETS) }
}

function isEncrypted(manifest: Uint8Array | undefined, messages: Diagnostic[]): boolean {
  let encrypted = false
  if (manifest) {
    walkPart(manifest, 'manifest.xml', messages, {
      open: (name) => {
        encrypted ||= name === 'encryption-data'
      },
    })
  }
  return encrypted
}

/** One pass over content.xml. */
class ContentReader {
  readonly sheets: Sheet[] = []
  private readonly budget: Budget
  private readonly hiddenStyles = new Set<string>()
  private style = ''
  private sheet: Sheet | undefined
  private skipped = 0
  private row = 0
  private rowRepeat = 1
  private column = 0
  private rowCells: { column: number; text: string }[] = []
  private cell: Attributes | undefined
  private lines: string[] = []
  private paragraphs = 0

  constructor(budget: Budget) {
    this.budget = budget
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped += 1
      return
    }
    switch (name) {
      case 'style':
        this.style = attributes['style:name'] ?? ''
        break
      case 'table-properties':
        if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.style)
        break
      case 'table':
        this.openTable(attributes)
        break
      case 'table-row':
        this.rowRepeat = count(attributes['table:number-rows-repeated'])
        this.column = 0
        this.rowCells = []
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = attributes
        this.lines = []
        break
      default:
        this.openText(name, attributes)
    }
  }

  text(text: string): void {
    if (this.skipped === 0 && this.paragraphs > 0) this.write(text)
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell(name === 'covered-table-cell')
    else if (name === 'table-row') this.closeRow()
    else if (name === 'p' && this.paragraphs > 0) this.paragraphs -= 1
    else if (name === 'table') this.sheet = undefined
  }

  private openTable(attributes: Attributes): void {
    this.sheet = emptySheet(attributes['table:name'] ?? '', this.hiddenStyles.has(attributes['table:style-name'] ?? ''))
    this.sheets.push(this.sheet)
    this.row = 0
  }

  private openText(name: string, attributes: Attributes): void {
    if (!this.cell) return
    if (name === 'p') {
      this.lines.push('')
      this.paragraphs += 1
    } else if (this.paragraphs > 0) {
      if (name === 's') this.write(' '.repeat(Math.min(count(attributes['text:c']), 1000)))
      else if (name === 'tab') this.write('\t')
      else if (name === 'line-break') this.lines.push('')
    }
  }

  private write(text: string): void {
    const last = this.lines.length - 1
    if (last >= 0) this.lines[last] += text
  }

  private closeCell(covered: boolean): void {
    const { cell, sheet } = this
    this.cell = undefined
    this.paragraphs = 0
    if (!cell || !sheet) return
    const repeat = count(cell['table:number-columns-repeated'])
    const text = covered ? '' : shownText(this.lines.join('\n'), cell)
    // Repeated blanks reach to the last column; only what is filled is kept.
    if (text.trim() !== '')
      for (let i = 0; i < Math.min(repeat, 16_384); i++) this.rowCells.push({ column: this.column + i, text })
    const columns = count(cell['table:number-columns-spanned'])
    const rows = count(cell['table:number-rows-spanned'])
    addMerge(sheet, { top: this.row, left: this.column, bottom: this.row + rows - 1, right: this.column + columns - 1 })
    this.column += repeat
  }

  private closeRow(): void {
    const { sheet } = this
    if (sheet && this.rowCells.length > 0) {
      for (let i = 0; i < this.rowRepeat && !this.budget.full; i++) {
        for (const { column, text } of this.rowCells) this.budget.add(sheet, this.row + i, column, text)
      }
    }
    this.row += this.rowRepeat
  }
}

/** A repeat or span count: a whole number of 1 or more. */
function count(value: string | undefined): number {
  const number = Number(value ?? 1)
  return number >= 1 && number <= 1_048_576 ? Math.trunc(number) : 1
}

/** The text that the cell shows; the stored value where it shows none, and ISO 8601 for dates that are not worded in Chinese. */
function shownText(text: string, cell: Attributes): string {
  const type = cell['office:value-type']
  if (type === 'date') {
    if (DATE_WORDS.some((word) => text.includes(word))) return text
    const [, day, time] = ISO_DAY.exec(cell['office:date-value'] ?? '') ?? []
    if (day) return time && time !== '00:00' ? `${day} ${time}` : day
  }
  if (text !== '') return text
  return cell['office:string-value'] ?? cell['office:value'] ?? ''
}
