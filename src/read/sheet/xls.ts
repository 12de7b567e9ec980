/** XLS (BIFF8 of Excel 97 to 2003, BIFF5 before it, WPS .et): the sheets of a workbook as sparse lists of shown texts. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { builtInFormat, numberFormatter } from './format.ts'
import { type Body, type ByteDecoder, RECORD, RecordWalk } from './records.ts'
import { addMerge, Budget, emptySheet, MAX_SHEETS, pageLines, type Sheet } from './workbook.ts'

/** The outcome of reading a Workbook stream. */
export type XlsOutcome = { state: 'read'; sheets: Sheet[] } | { state: 'encrypted' } | { state: 'unreadable' }

interface Tab {
  at: number
  hidden: boolean
  name: string
}

interface Globals {
  /** BIFF8: strings are Unicode. */
  unicode: boolean
  decoder: ByteDecoder
  tabs: Tab[]
  strings: string[]
  formats: string[]
  show: (value: number, code: string) => string
  budget: Budget
  encrypted: boolean
}

const BIFF8 = 0x0600
const BIFF5 = 0x0500
/** Error values of cells. */
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])
const CODE_PAGES = new Map([
  [936, 'gb18030'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1252, 'windows-1252'],
])
/** A workbook's shared strings together may hold so many UTF-16 code units. */
const MAX_STRING_UNITS = 16_000_000

/** Reads the sheets in tab order from the bytes of a `Workbook` or `Book` stream. */
export function xlsSheets(stream: Uint8Array, messages: Diagnostic[]): XlsOutcome {
  const globals = readGlobals(stream)
  if (!globals) return { state: 'unreadable' }
  if (globals.encrypted) return { state: 'encrypted' }
  const sheets: Sheet[] = []
  for (const tab of globals.tabs.slice(0, MAX_SHEETS)) {
    const sheet = emptySheet(tab.name, tab.hidden)
    if (!readSheet(stream, tab.at, sheet, globals)) {
      messages.push(report('unreadable-file', `Sheet "${tab.name}" is damaged and was not read to its end`))
    }
    sheets.push(sheet)
  }
  if (globals.budget.full || globals.tabs.length > MAX_SHEETS) {
    messages.push(report('limit-reached', 'The workbook is too large; what stands after the bound was not read'))
  }
  return { state: 'read', sheets }
}

function readGlobals(stream: Uint8Array): Globals | undefined {
  const walk = new RecordWalk(stream, 0)
  if (walk.next() !== RECORD.begin) return undefined
  const version = walk.body().u16()
  if (version !== BIFF8 && version !== BIFF5) return undefined
  const unicode = version === BIFF8
  const own = new Map<number, string>()
  const formatIndices: number[] = []
  let date1904 = false
  const globals: Globals = {
    unicode,
    decoder: new TextDecoder('gb18030'),
    tabs: [],
    strings: [],
    formats: [],
    show: numberFormatter(false),
    budget: new Budget(),
    encrypted: false,
  }
  for (let type = walk.next(); type !== undefined && type !== RECORD.end; type = walk.next()) {
    if (type === RECORD.filePass) return { ...globals, encrypted: true }
    if (type === RECORD.dateMode) date1904 = walk.body().u16() === 1
    else if (type === RECORD.codePage) globals.decoder = new TextDecoder(CODE_PAGES.get(walk.body().u16()) ?? 'gb18030')
    else if (type === RECORD.format) {
      const body = walk.body()
      own.set(body.u16(), readString(body, globals, !unicode))
    } else if (type === RECORD.cellFormat) {
      const body = walk.body()
      body.skip(2)
      formatIndices.push(body.u16())
    } else if (type === RECORD.boundSheet) {
      const tab = readTab(walk.body(), globals)
      if (tab) globals.tabs.push(tab)
    } else if (type === RECORD.stringTable) globals.strings = readStrings(walk.body())
  }
  globals.formats = formatIndices.map((index) => own.get(index) ?? builtInFormat(index))
  globals.show = numberFormatter(date1904)
  return globals
}

function readString(body: Body, globals: Globals, short = false): string {
  return globals.unicode ? body.unicode(short) : body.bytes(globals.decoder, short)
}

/** A tab with cells; charts and macro sheets are none. */
function readTab(body: Body, globals: Globals): Tab | undefined {
  const at = body.u32()
  const state = body.u8() & 3
  const kind = body.u8()
  return kind === 0 ? { at, hidden: state !== 0, name: readString(body, globals, true) } : undefined
}

function readStrings(body: Body): string[] {
  const strings: string[] = []
  body.skip(4)
  const count = body.u32()
  let length = 0
  while (strings.length < count && !body.atEnd() && length < MAX_STRING_UNITS) {
    const text = body.unicode()
    length += text.length
    strings.push(text)
  }
  return strings
}

/** Reads one sheet's records up to its end mark. False where the stream ends before it or no sheet starts there. */
function readSheet(stream: Uint8Array, at: number, sheet: Sheet, globals: Globals): boolean {
  const walk = new RecordWalk(stream, at)
  if (walk.next() !== RECORD.begin) return false
  walk.body()
  // Charts inside the sheet are streams of their own with their own begin and end.
  let depth = 0
  let waiting: { row: number; column: number } | undefined
  while (!globals.budget.full) {
    const type = walk.next()
    if (type === undefined) return false
    if (type === RECORD.begin) depth += 1
    else if (type === RECORD.end) {
      if (depth === 0) return true
      depth -= 1
    } else if (depth > 0) continue
    else if (type === RECORD.string) {
      if (waiting) globals.budget.add(sheet, waiting.row, waiting.column, readString(walk.body(), globals))
      waiting = undefined
    } else if (type === RECORD.formula) waiting = readFormula(walk.body(), sheet, globals)
    else readRecord(type, walk, sheet, globals)
  }
  return true
}

function readRecord(type: number, walk: RecordWalk, sheet: Sheet, globals: Globals): void {
  switch (type) {
    case RECORD.multipleRk:
      readMultiple(walk, sheet, globals)
      break
    case RECORD.mergeCells:
      readMerges(walk.body(), sheet)
      break
    case RECORD.header:
    case RECORD.footer:
      if (walk.end > walk.start) {
        const code = globals.unicode ? walk.body().unicode() : walk.body().bytes(globals.decoder, true)
        sheet.pageLines.push(...pageLines(code))
      }
      break
    case RECORD.stringCell:
    case RECORD.rk:
    case RECORD.number:
    case RECORD.booleanOrError:
    case RECORD.label:
    case RECORD.richString: {
      const body = walk.body()
      const row = body.u16()
      const column = body.u16()
      const code = globals.formats[body.u16()] ?? 'General'
      globals.budget.add(sheet, row, column, cellText(type, body, code, globals))
      break
    }
    default:
  }
}

function cellText(type: number, body: Body, code: string, globals: Globals): string {
  if (type === RECORD.stringCell) return globals.strings[body.u32()] ?? ''
  if (type === RECORD.rk) return globals.show(rkNumber(body.u32()), code)
  if (type === RECORD.number) return globals.show(body.f64(), code)
  if (type !== RECORD.booleanOrError) return readString(body, globals)
  const value = body.u8()
  return body.u8() === 1 ? errorText(value) : booleanText(value)
}

function errorText(value: number): string {
  return ERRORS.get(value) ?? '#N/A'
}

function booleanText(value: number): string {
  return value === 0 ? 'FALSE' : 'TRUE'
}

/** A formula's stored result. A text result stands in the STRING record behind it; its place is given back then. */
function readFormula(body: Body, sheet: Sheet, globals: Globals): { row: number; column: number } | undefined {
  const row = body.u16()
  const column = body.u16()
  const code = globals.formats[body.u16()] ?? 'General'
  const low = body.u32()
  const high = body.u32()
  if (high >>> 16 !== 0xffff) {
    globals.budget.add(sheet, row, column, globals.show(joinDouble(low, high), code))
    return undefined
  }
  const kind = low & 0xff
  const value = (low >>> 16) & 0xff
  if (kind === 0) return { row, column }
  if (kind === 1) globals.budget.add(sheet, row, column, booleanText(value))
  if (kind === 2) globals.budget.add(sheet, row, column, errorText(value))
  return undefined
}

function readMultiple(walk: RecordWalk, sheet: Sheet, globals: Globals): void {
  const count = Math.floor((walk.end - walk.start - 6) / 6)
  const body = walk.body()
  const row = body.u16()
  const first = body.u16()
  for (let i = 0; i < count; i++) {
    const code = globals.formats[body.u16()] ?? 'General'
    globals.budget.add(sheet, row, first + i, globals.show(rkNumber(body.u32()), code))
  }
}

function readMerges(body: Body, sheet: Sheet): void {
  const count = body.u16()
  for (let i = 0; i < count && !body.atEnd(); i++) {
    const top = body.u16()
    const bottom = body.u16()
    const left = body.u16()
    addMerge(sheet, { top, bottom, left, right: body.u16() })
  }
}

/** A number packed into 30 bits: an integer or the high half of a double, either by the hundred (MS-XLS 2.5.217). */
function rkNumber(packed: number): number {
  const value = (packed & 2) !== 0 ? packed >> 2 : joinDouble(0, packed & ~3)
  return (packed & 1) !== 0 ? value / 100 : value
}

const DOUBLE = new DataView(new ArrayBuffer(8))

function joinDouble(low: number, high: number): number {
  DOUBLE.setUint32(0, low, true)
  DOUBLE.setUint32(4, high >>> 0, true)
  return DOUBLE.getFloat64(0, true)
}
