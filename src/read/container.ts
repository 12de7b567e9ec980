/** Tells what a zip or OLE container holds, from the names of its parts. */
import { ReadFault } from './fault.ts'
import { OleFile } from './ole.ts'
import type { Format } from './reader.ts'
import { openZip } from './zip.ts'

const MIMETYPES: readonly (readonly [string, Format])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
]
const TEMPLATE = 200

/** The format of a zip: `archive` for one that holds files of any kind. Throws `ReadFault` for one that cannot be opened. */
export function zipFormat(bytes: Uint8Array): Format | 'archive' {
  const zip = openZip(bytes)
  if (zip.has('OFD.xml') || zip.has('Encryptions.xml')) return 'ofd'
  if (zip.has('mimetype')) {
    const type = new TextDecoder().decode(zip.read('mimetype')?.subarray(0, TEMPLATE))
    const found = MIMETYPES.find(([name]) => type.startsWith(name))
    if (found) return found[1]
  }
  const names = zip.entries.map((entry) => entry.name.toLowerCase())
  if (names.includes('word/document.xml') || (zip.has('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))))
    return 'docx'
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  if (zip.has('mimetype') || zip.has('[Content_Types].xml'))
    throw new ReadFault('unreadable-file', 'The file is an office document, but neither a text nor a workbook')
  return 'archive'
}

/** The format of an OLE file. Throws `ReadFault` for an encrypted or unknown one. */
export function oleFormat(bytes: Uint8Array): Format {
  const file = new OleFile(bytes)
  if (file.has('EncryptedPackage'))
    throw new ReadFault('encrypted-file', 'The file is protected by a password: save it without one and try again')
  if (file.has('WordDocument')) return 'doc'
  if (file.has('Workbook') || file.has('Book')) return 'xls'
  throw new ReadFault('unreadable-file', 'The file is an OLE container without a Word document or a workbook')
}
