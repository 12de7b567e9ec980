/** Workbooks (ECMA-376 SpreadsheetML) written row by row: a sheet of any size in little memory. */
import { dayNumber } from './days.ts'
import type { ColumnType, Value } from './table.ts'
import type { Part } from './zip.ts'

/** What a sheet of Excel holds, and a cell in UTF-16 code units. */
const MOST_ROWS = 1_048_576
const MOST_CHARACTERS = 32_767

export interface SheetColumn {
  title: string
  type: ColumnType
  /** In characters of a digit's width. */
  width: number
}

export interface Sheet {
  name: string
  columns: readonly SheetColumn[]
  rows: AsyncIterable<readonly Value[]>
  /** Called for a text that does not fit into a cell and was cut. */
  onCut: (row: readonly Value[], place: { sheet: string; cell: string }) => void
}

/** A sheet as it was written; one that is too long for Excel went on in a second. */
interface Tab {
  name: string
  rows: number
  columns: number
}

/** The parts of a workbook with a header row that stays in view, filters and wrapped text in each sheet. */
export async function* workbook(sheets: readonly Sheet[], mostRows = MOST_ROWS): AsyncGenerator<Part> {
  const tabs: Tab[] = []
  for (const sheet of sheets) {
    const rows = new Lookahead(sheet.rows)
    for (let part = 1; part === 1 || (await rows.peek()); part++) {
      const tab = { name: part === 1 ? sheet.name : `${sheet.name} ${part}`, rows: 1, columns: sheet.columns.length }
      tabs.push(tab)
      yield { name: `xl/worksheets/sheet${tabs.length}.xml`, text: sheetXml(sheet, tab, rows, mostRows) }
    }
  }
  yield { name: 'xl/styles.xml', text: [STYLES] }
  yield { name: 'xl/workbook.xml', text: [workbookXml(tabs)] }
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(tabs)] }
  yield { name: '_rels/.rels', text: [relations([['officeDocument', 'xl/workbook.xml']])] }
  yield { name: '[Content_Types].xml', text: [contentTypes(tabs)] }
}

/** An iteration whose next item can be seen. */
class Lookahead<Item> {
  readonly #source: AsyncIterator<Item>
  #next: Promise<IteratorResult<Item>> | undefined

  constructor(source: AsyncIterable<Item>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async peek(): Promise<Item | undefined> {
    this.#next ??= this.#source.next()
    const result = await this.#next
    return result.done ? undefined : result.value
  }

  async take(): Promise<Item | undefined> {
    const item = await this.peek()
    if (item !== undefined) this.#next = undefined
    return item
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function* sheetXml(sheet: Sheet, tab: Tab, rows: Lookahead<readonly Value[]>, mostRows: number): AsyncGenerator<string> {
  const widths = sheet.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  yield `<row r="1">${sheet.columns.map(({ title }, index) => textCell(`${columnName(index)}1`, title, Style.header)).join('')}</row>`
  while (tab.rows < mostRows) {
    const row = await rows.take()
    if (!row) break
    tab.rows += 1
    yield rowXml(sheet, tab, row)
  }
  yield `</sheetData><autoFilter ref="${rangeOf(tab)}"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/></worksheet>`
}

function rowXml(sheet: Sheet, tab: Tab, row: readonly Value[]): string {
  const cells = row.map((value, index) => {
    const cell = `${columnName(index)}${tab.rows}`
    const text = cellXml(cell, value, sheet.columns[index]?.type ?? 'text')
    if (typeof value === 'string' && value.length > MOST_CHARACTERS) sheet.onCut(row, { sheet: tab.name, cell })
    return text
  })
  return `<row r="${tab.rows}" ht="${rowHeight(sheet.columns, row)}">${cells.join('')}</row>`
}

const LINE_POINTS = 14
/** What Excel allows. */
const MOST_POINTS = 409
/** From here on characters are as wide as two digits: the scripts of East Asia, and emoji. */
const WIDE_FROM = 0x2e80

/** Room for the longest text of a row when it is wrapped, in points; Excel finds it out by itself, other programs do not. */
function rowHeight(columns: readonly SheetColumn[], row: readonly Value[]): number {
  let most = 1
  for (const [index, value] of row.entries())
    if (typeof value === 'string') most = Math.max(most, lines(value, columns[index]?.width ?? 1))
  return Math.min(most * LINE_POINTS, MOST_POINTS)
}

/** Lines that a text takes in a column. */
function lines(text: string, width: number): number {
  let [count, used] = [1, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    used += code >= WIDE_FROM ? 2 : 1
    if (used <= width - 1 && code !== 0x0a) continue
    count += 1
    used = code === 0x0a ? 0 : 2
  }
  return count
}

/** Formats of cells, by their place in `cellXfs` below. */
const Style = { text: 1, header: 2, date: 3 } as const

/** Days of a date from the day that Excel counts from; before March 1900 its calendar has a day too many. */
const DAYS_TO_1970 = 25_569
const FIRST_DAY = 61

function cellXml(cell: string, value: Value, type: ColumnType): string {
  if (value === null || value === '') return `<c r="${cell}" s="${Style.text}"/>`
  if (typeof value === 'number') return `<c r="${cell}" s="${Style.text}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${cell}" s="${Style.text}" t="b"><v>${Number(value)}</v></c>`
  if (typeof value !== 'string') return textCell(cell, value.join('\n'), Style.text)
  const serial = type === 'date' ? (dayNumber(value) ?? Number.NaN) + DAYS_TO_1970 : 0
  return serial >= FIRST_DAY ? `<c r="${cell}" s="${Style.date}"><v>${serial}</v></c>` : textCell(cell, value, Style.text)
}

function textCell(cell: string, text: string, style: number): string {
  return `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut(text))}</t></is></c>`
}

/** At most what a cell holds, no surrogate pair cut in two. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  return text.slice(0, (text.codePointAt(MOST_CHARACTERS - 1) ?? 0) > 0xffff ? MOST_CHARACTERS - 1 : MOST_CHARACTERS)
}

const MARKUP = /[&<>]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML cannot hold, or would change; and text that looks like the escape for it. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g

/** `a<b` -> `a&lt;b`; a character that XML does not have as `_x0007_` (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text
    .replace(MARKUP, (character) => ENTITIES[character] ?? '')
    .replace(UNSAFE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
function columnName(index: number): string {
  return `${index < 26 ? '' : columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`
}

/** All cells of a sheet: `A1:T20`, with `mark` as `$A$1:$T$20`. */
function rangeOf({ rows, columns }: Tab, mark = ''): string {
  return `${mark}A${mark}1:${mark}${columnName(columns - 1)}${mark}${rows}`
}

function workbookXml(tabs: readonly Tab[]): string {
  const sheets = tabs.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const names = tabs.flatMap((tab, index) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(tab.name)}'!${rangeOf(tab, '$')}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(tab.name)}'!$1:$1</definedName>`,
  ])
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}

function workbookRelations(tabs: readonly Tab[]): string {
  return relations([
    ...tabs.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function contentTypes(tabs: readonly Tab[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (name: string, kind: string) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`
  const sheets = tabs.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet'))
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${sheets.join('')}</Types>`
}

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('')
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" borderId="1" applyBorder="1" applyAlignment="1">${WRAPPED}</xf><xf xfId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf xfId="0" numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${WRAPPED}</xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
