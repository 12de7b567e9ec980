/** Spreadsheet readers. Every sheet comes in order: its name (furniture), titles, one table with stated spans, closing notes. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { TreeBuilder } from '../../tree/builder.ts'
import { guarded } from '../fault.ts'
import type { Format, Reader, ReadResult } from '../reader.ts'
import { openCompound } from './compound.ts'
import { MAX_PLACES, writeSheet } from './layout.ts'
import { odsSheets } from './ods.ts'
import { openPackage } from './package.ts'
import type { Sheet } from './workbook.ts'
import { xlsSheets } from './xls.ts'
import { xlsxSheets } from './xlsx.ts'

type SheetFormat = 'xlsx' | 'xls' | 'ods'

/**
 * The readers of `.xlsx`, `.xls` and `.ods`. Each looks at the bytes first: a file of another of the three kinds is read as
 * what it is, with a `loose-extension` message. Encrypted and damaged files give an empty text and one message of severity error.
 */
export const readXlsx: Reader = (bytes) => guarded('xlsx', () => readWorkbook(bytes, 'xlsx'))
export const readXls: Reader = (bytes) => guarded('xls', () => readWorkbook(bytes, 'xls'))
export const readOds: Reader = (bytes) => guarded('ods', () => readWorkbook(bytes, 'ods'))

function readWorkbook(bytes: Uint8Array, expected: SheetFormat): ReadResult {
  const messages: Diagnostic[] = []
  const outcome = sniff(bytes, messages)
  if ('failure' in outcome) return result([], expected, messages.length > 0 ? messages.slice(0, 1) : [outcome.failure])
  if (outcome.format !== expected) {
    messages.push(report('loose-extension', `The bytes are a workbook of kind ${outcome.format}, not ${expected}`))
  }
  return result(outcome.sheets, outcome.format, messages)
}

type Outcome = { format: SheetFormat; sheets: Sheet[] } | { failure: Diagnostic }

function sniff(bytes: Uint8Array, messages: Diagnostic[]): Outcome {
  const compound = openCompound(bytes)
  if (compound) {
    if (compound.names.has('EncryptedPackage')) return encrypted()
    const stream = compound.read('Workbook') ?? compound.read('Book') ?? compound.read('WORKBOOK') ?? compound.read('BOOK')
    const outcome = stream && xlsSheets(stream, messages)
    if (outcome?.state === 'encrypted') return encrypted()
    return outcome?.state === 'read'
      ? { format: 'xls', sheets: outcome.sheets }
      : unreadable('The file holds no workbook that can be read')
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return unreadable('The bytes are no XLSX, XLS or ODS workbook')
  const parts = openPackage(bytes, [])
  if (parts.has('content.xml')) {
    const outcome = odsSheets(bytes, messages)
    if (outcome.state === 'encrypted') return encrypted()
    return outcome.state === 'read'
      ? { format: 'ods', sheets: outcome.sheets }
      : unreadable('The document has no readable content')
  }
  if (parts.has('xl/workbook.bin')) return unreadable('A binary workbook (.xlsb) cannot be read; save it as .xlsx')
  const sheets = xlsxSheets(bytes, messages)
  return sheets ? { format: 'xlsx', sheets } : unreadable('The zip archive holds no readable workbook')
}

function encrypted(): Outcome {
  return { failure: report('encrypted-file', 'The workbook is protected by a password') }
}

function unreadable(text: string): Outcome {
  return { failure: report('unreadable-file', text) }
}

function result(sheets: readonly Sheet[], format: Format, messages: Diagnostic[]): ReadResult {
  const builder = new TreeBuilder()
  const room = { places: MAX_PLACES }
  for (const sheet of sheets) writeSheet(builder, sheet, room)
  return { ...builder.finish(), format, messages }
}
