/**
 * Spares pdf.js the glyphs of embedded fonts. Only the places and characters of a text are wanted, and these stand in the PDF itself where a
 * font has a ToUnicode map; translating the outlines would take half the time. Such a font's file is overwritten by one with an empty
 * glyph; whatever is not plain to see stays as it is.
 */
import { inflateSync } from 'node:zlib'
import type { Stretch } from './bombs.ts'

/** An indirect object (ISO 32000-1, 7.3.10) as it is written in the file. */
interface PdfObject {
  body: string
  /** Where its stream begins and ends in the file. */
  stream: { start: number; end: number } | null
}

/** The smallest font of Compact Font Format (Adobe TN 5176): header, name, top dictionary, no strings, no routines, one empty glyph. */
const EMPTY_FONT = Buffer.from('01000401' + '000101010246' + '00010101' + '03a011' + '0000' + '0000' + '00010101' + '020e', 'hex')
/** The same as a zlib stream of one stored block (RFC 1950, 1951); the check sum behind it is never asked for. */
const PACKED_FONT = Buffer.concat([
  Buffer.from([0x78, 0x01, 0x01, EMPTY_FONT.length, 0, ~EMPTY_FONT.length & 0xff, 0xff]),
  EMPTY_FONT,
])
/** A map is a few kB. */
const MAX_MAP_BYTES = 4 * 1024 * 1024

const OBJECT = /(\d{1,9})\s+\d{1,5}\s+obj\b/g
const DESCRIPTOR = /\/FontDescriptor\s+(\d{1,9})\s+\d{1,5}\s+R/
const FONT_FILE = /\/FontFile[23]?\s+(\d{1,9})\s+\d{1,5}\s+R/
const TO_UNICODE = /\/ToUnicode\s+(\d{1,9})\s+\d{1,5}\s+R/
const DESCENDANT = /\/DescendantFonts\s*\[\s*(\d{1,9})\s+\d{1,5}\s+R\s*\]/
const DEFLATED = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/
const FILTERED = /\/(?:Filter|DecodeParms|F)\b/
const PARAMETERS = /\/(?:DecodeParms|DP|Crypt|FFilter)\b/
const ENCRYPTED = /\/Encrypt\b/
const MAPPING = /begin(?:bfchar|bfrange)\s*</

/** Overwrites in `file` the fonts that no text needs. Does nothing where the file is encrypted. */
export function emptyFonts(file: Uint8Array, stretches: readonly Stretch[]): void {
  const objects = objectsOf(file, stretches)
  if (!objects) return
  const needed = new Set<number>()
  const spared = new Set<number>()
  for (const [descriptor, mapped] of descriptorsOf(file, objects)) {
    const font = reference(FONT_FILE, objects.get(descriptor)?.body ?? '')
    if (font !== null) (mapped ? spared : needed).add(font)
  }
  for (const number of spared) {
    const font = objects.get(number)
    if (needed.has(number) || !font?.stream || !DEFLATED.test(font.body) || PARAMETERS.test(font.body)) continue
    const { start, end } = font.stream
    if (end - start > PACKED_FONT.length) file.set(PACKED_FONT, start)
  }
}

/** The objects by number; those that are written twice are left out. Null for an encrypted file. */
function objectsOf(file: Uint8Array, stretches: readonly Stretch[]): Map<number, PdfObject> | null {
  const objects = new Map<number, PdfObject>()
  const twice = new Set<number>()
  for (const { from, start, end } of stretches) {
    const text = Buffer.from(file.buffer, file.byteOffset + from, start - from).toString('latin1')
    if (ENCRYPTED.test(text)) return null
    const heads = [...text.matchAll(OBJECT)]
    for (const [index, head] of heads.entries()) {
      const number = Number(head[1])
      const next = heads[index + 1]
      const body = text.slice(head.index + head[0].length, next?.index)
      if (objects.has(number)) twice.add(number)
      objects.set(number, { body, stream: next || end <= start ? null : { start, end } })
    }
  }
  for (const number of twice) objects.delete(number)
  return objects
}

/** Font descriptors by number: true where all fonts that use one have a map of their own to Unicode. */
function descriptorsOf(file: Uint8Array, objects: ReadonlyMap<number, PdfObject>): Map<number, boolean> {
  const parents = new Map<number, boolean>()
  for (const { body } of objects.values()) {
    const child = reference(DESCENDANT, body)
    if (child !== null) parents.set(child, hasMap(file, objects, body) && parents.get(child) !== false)
  }
  const descriptors = new Map<number, boolean>()
  for (const [number, { body }] of objects) {
    const descriptor = reference(DESCRIPTOR, body)
    if (descriptor === null) continue
    const mapped = parents.get(number) ?? hasMap(file, objects, body)
    descriptors.set(descriptor, mapped && descriptors.get(descriptor) !== false)
  }
  return descriptors
}

function hasMap(file: Uint8Array, objects: ReadonlyMap<number, PdfObject>, font: string): boolean {
  const number = reference(TO_UNICODE, font)
  const map = number === null ? undefined : objects.get(number)
  if (!map?.stream || PARAMETERS.test(map.body)) return false
  const { start, end } = map.stream
  const bytes = Buffer.from(file.buffer, file.byteOffset + start, end - start)
  if (!FILTERED.test(map.body)) return MAPPING.test(bytes.toString('latin1'))
  if (!DEFLATED.test(map.body)) return false
  try {
    return MAPPING.test(inflateSync(bytes, { maxOutputLength: MAX_MAP_BYTES }).toString('latin1'))
  } catch {
    return false
  }
}

function reference(pattern: RegExp, body: string): number | null {
  const number = pattern.exec(body)?.[1]
  return number === undefined ? null : Number(number)
}
