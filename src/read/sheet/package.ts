/** Zip packages of XML parts (OOXML, ODF): bounded unpacking and a streaming walk over one part. */
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** A part may not unpack to more bytes than this. */
const MAX_PART_BYTES = 48 * 1024 * 1024
/** All parts read from one package together. */
const MAX_PACKAGE_BYTES = 64 * 1024 * 1024
/** At most so many entries are looked at. */
const MAX_ENTRIES = 20_000
/** Elements nested deeper than this end the walk: no office program writes them. */
const MAX_DEPTH = 256
/** Bytes given to the parser at a time. */
const CHUNK = 65_536

/** The parts of one package by name. Unpacking happens on `read` only. */
export interface Package {
  names: ReadonlySet<string>
  /** The bytes of a part; undefined where there is none, where it is damaged or over the bounds. */
  read(name: string): Uint8Array | undefined
  /** True once a part was refused for its size. */
  refused(): boolean
}

/** Opens a zip file; undefined where the bytes are none (no or damaged directory). */
export function openPackage(bytes: Uint8Array): Package | undefined {
  const names = new Set<string>()
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size < MAX_ENTRIES) names.add(name)
        return false
      },
    })
  } catch {
    return undefined
  }
  let total = 0
  let refused = false
  const read = (name: string): Uint8Array | undefined => {
    if (!names.has(name)) return undefined
    try {
      const parts = unzipSync(bytes, {
        filter: (file) => {
          if (file.name !== name) return false
          const fits = file.originalSize <= MAX_PART_BYTES && total + file.originalSize <= MAX_PACKAGE_BYTES
          if (fits) total += file.originalSize
          else refused = true
          return fits
        },
      })
      return parts[name]
    } catch {
      return undefined
    }
  }
  return { names, read, refused: () => refused }
}

/** What a walk over XML is told. Names come without their prefix (`table:table-row` → `table-row`); attributes keep theirs. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
  /** Asked between chunks: true ends the walk. */
  done?(): boolean
}

/** Walks over an XML part in document order. False where the XML is damaged; what stands before the damage has been told. */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): boolean {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let sound = true
  let depth = 0
  parser.on('error', () => {
    sound = false
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > MAX_DEPTH) sound = false
    if (sound) handler.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    if (sound) handler.close?.(localName(tag.name))
  })
  const tell = (text: string): void => {
    if (sound) handler.text?.(text)
  }
  parser.on('text', tell)
  parser.on('cdata', tell)
  const decoder = new TextDecoder(xmlEncoding(bytes))
  for (let at = 0; at < bytes.length && sound && !handler.done?.(); at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
  }
  if (sound && !handler.done?.()) parser.close()
  return sound
}

function xmlEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
