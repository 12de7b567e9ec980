/** Zip packages of XML parts (OOXML, ODF) as the spreadsheet readers see them: what is damaged is reported, the rest is read. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { ReadFault } from '../fault.ts'
import { walkXml, type XmlAttributes } from '../xml.ts'
import { openZip } from '../zip.ts'

/** The parts of one package by name. */
export interface Package {
  has(name: string): boolean
  /** The bytes of a part; undefined where there is none or, with a message, where it is damaged or over the bounds of size. */
  read(name: string): Uint8Array | undefined
}

/** Opens a zip file. Throws `ReadFault` where its directory cannot be read. */
export function openPackage(bytes: Uint8Array, messages: Diagnostic[]): Package {
  const zip = openZip(bytes)
  return {
    has: (name) => zip.has(name),
    read: (name) => {
      try {
        return zip.read(name)
      } catch (error) {
        messages.push(faultReport(error))
        return undefined
      }
    },
  }
}

/** What a walk over XML is told. Element names come without their prefix (`table:table-row` → `table-row`). */
export interface PartHandler {
  open?(name: string, attributes: XmlAttributes): void
  text?(text: string): void
  close?(name: string): void
  /** Asked at each element: true ends the walk. */
  done?(): boolean
}

/** Namespaces whose attributes are asked for by prefix. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
])

class Stop extends Error {}

/** Walks over an XML part in document order. Damage ends the walk with a message; what stands before it has been told. */
export function walkPart(bytes: Uint8Array, part: string, messages: Diagnostic[], handler: PartHandler): void {
  try {
    walkXml(bytes, part, NAMES, {
      open: (name, attributes) => {
        if (handler.done?.()) throw new Stop()
        handler.open?.(localName(name), attributes)
      },
      close: (name) => handler.close?.(localName(name)),
      text: (text) => handler.text?.(text),
    })
  } catch (error) {
    if (!(error instanceof Stop)) messages.push(faultReport(error))
  }
}

function faultReport(error: unknown): Diagnostic {
  if (error instanceof ReadFault) return report(error.code, error.message)
  throw error
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
