/** XLSX (ECMA-376 SpreadsheetML): the sheets of a workbook as sparse lists of shown texts. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { builtInFormat, numberFormatter } from './format.ts'
import { openPackage, type Package, walkPart } from './package.ts'
import { addMerge, Budget, emptySheet, MAX_SHEETS, pageLines, parseCellName, type Sheet } from './workbook.ts'

/** What all sheets of a workbook share. */
interface Shared {
  strings: string[]
  /** Number format code by cell format index. */
  formats: string[]
  show: (value: number, code: string) => string
  budget: Budget
}

interface Relation {
  id: string
  type: string
  path: string
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g
const PAGE_LINES: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'firstHeader',
  'firstFooter',
  'evenHeader',
  'evenFooter',
])
const DATE_VALUE = /^(\d{4}-\d\d-\d\d)(?:T00:00:00.*)?$/

/** Reads the sheets in tab order; undefined where the bytes are no XLSX workbook. */
export function xlsxSheets(bytes: Uint8Array, messages: Diagnostic[]): Sheet[] | undefined {
  const parts = openPackage(bytes, messages)
  const workbookPath = relations(parts, '', messages).find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const workbook = parts.read(workbookPath)
  if (!workbook || workbookPath.endsWith('.bin')) return undefined
  const links = relations(parts, workbookPath, messages)
  const partOf = (type: string): Uint8Array | undefined => {
    const link = links.find((each) => each.type === type)
    return link && parts.read(link.path)
  }
  const { tabs, date1904 } = readWorkbook(workbook, messages)
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  const shared: Shared = {
    strings: strings ? readStrings(strings, messages) : [],
    formats: styles ? readFormats(styles, messages) : [],
    show: numberFormatter(date1904),
    budget: new Budget(),
  }
  const sheets: Sheet[] = []
  for (const tab of tabs.slice(0, MAX_SHEETS)) {
    const link = links.find(({ id }) => id === tab.id)
    if (link && link.type !== 'worksheet') continue
    const sheet = emptySheet(tab.name, tab.hidden)
    const part = link && parts.has(link.path) ? parts.read(link.path) : undefined
    if (part) readSheet(part, sheet, shared, messages)
    else messages.push(report('unreadable-file', `Sheet "${tab.name}" is missing or damaged and was not read`))
    if (link) sheet.boxes.push(...textBoxes(parts, link.path, messages))
    sheets.push(sheet)
  }
  if (shared.budget.full || tabs.length > MAX_SHEETS) {
    messages.push(report('limit-reached', 'The workbook is too large; what stands after the bound was not read'))
  }
  return sheets
}

/** Relations of a part (`''` for the package), their types without the address. */
function relations(parts: Package, path: string, messages: Diagnostic[]): Relation[] {
  const slash = path.lastIndexOf('/') + 1
  const bytes = parts.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
  const found: Relation[] = []
  if (!bytes) return found
  walkPart(bytes, path, messages, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const type = attributes.Type ?? ''
      const target = attributes.Target ?? ''
      found.push({
        id: attributes.Id ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePart(path.slice(0, slash), target),
      })
    },
  })
  return found
}

/** A target from its folder: `xl/` and `../docs/a.xml` → `docs/a.xml`; a leading slash starts at the package. */
function resolvePart(folder: string, target: string): string {
  const resolved: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') resolved.pop()
    else if (step !== '' && step !== '.') resolved.push(step)
  }
  return resolved.join('/')
}

function readWorkbook(
  bytes: Uint8Array,
  messages: Diagnostic[],
): { tabs: { name: string; id: string; hidden: boolean }[]; date1904: boolean } {
  const tabs: { name: string; id: string; hidden: boolean }[] = []
  let date1904 = false
  walkPart(bytes, 'workbook.xml', messages, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      const state = attributes.state
      tabs.push({
        name: attributes.name ?? '',
        id: attributes['r:id'] ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
      })
    },
  })
  return { tabs, date1904 }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** The shared strings in order; phonetic guides are left out. */
function readStrings(bytes: Uint8Array, messages: Diagnostic[]): string[] {
  const strings: string[] = []
  const collect = textCollector()
  walkPart(bytes, 'sharedStrings.xml', messages, {
    open: (name) => {
      if (name === 'si') collect.reset()
      collect.open(name)
    },
    text: collect.text,
    close: (name) => {
      collect.close(name)
      if (name === 'si') strings.push(collect.value())
    },
  })
  return strings
}

/** Gathers the `t` elements of a string, those of phonetic guides (`rPh`) excepted. */
function textCollector(): {
  reset(): void
  open(name: string): void
  text(text: string): void
  close(name: string): void
  value(): string
} {
  let gathered = ''
  let inText = false
  let phonetic = false
  return {
    reset: () => {
      gathered = ''
    },
    open: (name) => {
      if (name === 'rPh') phonetic = true
      else if (name === 't') inText = !phonetic
    },
    text: (text) => {
      if (inText) gathered += text
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false
      else if (name === 't') inText = false
    },
    value: () => unescapeText(gathered),
  }
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
}

/** The number format code of each cell format. */
function readFormats(bytes: Uint8Array, messages: Diagnostic[]): string[] {
  const own = new Map<number, string>()
  const formats: string[] = []
  let inCells = false
  walkPart(bytes, 'styles.xml', messages, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const index = Number(attributes.numFmtId ?? 0)
        formats.push(own.get(index) ?? builtInFormat(index))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** Reads one worksheet part. The stated dimension is not trusted; only cells that are there count. */
function readSheet(bytes: Uint8Array, sheet: Sheet, shared: Shared, messages: Diagnostic[]): void {
  const inline = textCollector()
  let row = -1
  let column = -1
  let type = ''
  let format = -1
  let value = ''
  let gathering = false
  walkPart(bytes, sheet.name, messages, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1
        column = -1
      } else if (name === 'c') {
        const place = parseCellName(attributes.r ?? '')
        column = place?.column ?? column + 1
        row = place?.row ?? row
        type = attributes.t ?? 'n'
        format = Number(attributes.s ?? -1)
        value = ''
        inline.reset()
      } else if (name === 'v' || PAGE_LINES.has(name)) {
        gathering = true
        value = ''
      } else if (name === 'mergeCell') {
        readMerge(attributes.ref ?? '', sheet)
      } else {
        inline.open(name)
      }
    },
    text: (text) => {
      if (gathering) value += text
      else inline.text(text)
    },
    close: (name) => {
      if (name === 'c') {
        const shown = type === 'inlineStr' ? inline.value() : shownValue(value, type, shared.formats[format] ?? 'General', shared)
        shared.budget.add(sheet, row, column, shown)
      } else if (name === 'v') gathering = false
      else if (PAGE_LINES.has(name)) {
        gathering = false
        for (const line of pageLines(value)) if (!sheet.pageLines.includes(line)) sheet.pageLines.push(line)
      } else inline.close(name)
    },
    done: () => shared.budget.full,
  })
}

function readMerge(reference: string, sheet: Sheet): void {
  const colon = reference.indexOf(':')
  const first = parseCellName(reference.slice(0, Math.max(colon, 0)))
  const last = parseCellName(reference.slice(colon + 1))
  if (first && last) addMerge(sheet, { top: first.row, left: first.column, bottom: last.row, right: last.column })
}

/** What a cell shows: strings, TRUE/FALSE and errors (`#REF!`) as they stand, numbers through their format. */
function shownValue(value: string, type: string, code: string, shared: Shared): string {
  switch (type) {
    case 's':
      return shared.strings[Number(value)] ?? ''
    case 'str':
      return unescapeText(value)
    case 'b':
      return value.trim() === '1' ? 'TRUE' : value.trim() === '0' ? 'FALSE' : value
    case 'e':
      return value
    case 'd':
      return DATE_VALUE.exec(value.trim())?.[1] ?? value
    default: {
      if (value.trim() === '') return ''
      const number = Number(value)
      return Number.isNaN(number) ? value : shared.show(number, code)
    }
  }
}

/** The paragraphs of the text boxes that lie over a sheet, in file order. */
function textBoxes(parts: Package, sheetPath: string, messages: Diagnostic[]): string[] {
  const found: string[] = []
  for (const link of relations(parts, sheetPath, messages)) {
    const bytes = link.type === 'drawing' ? parts.read(link.path) : undefined
    if (!bytes) continue
    let paragraph = ''
    let inText = false
    walkPart(bytes, link.path, messages, {
      open: (name) => {
        if (name === 'p') paragraph = ''
        inText = name === 't'
      },
      text: (text) => {
        if (inText) paragraph += text
      },
      close: (name) => {
        if (name === 't') inText = false
        if (name === 'p' && paragraph.trim() !== '') found.push(paragraph)
      },
    })
  }
  return found
}
