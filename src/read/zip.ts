/** Safe reading of zip containers (DOCX, ODT, OFD, XLSX): only the parts asked for are unpacked, and never beyond fixed sizes. */
import { Inflate } from 'fflate'
import { ReadFault } from './fault.ts'

/** Most entries a container may list. */
export const MAX_ZIP_ENTRIES = 20_000
/** Most bytes one entry may have after unpacking. */
export const MAX_ENTRY_BYTES = 16 * 1024 * 1024
/** Most bytes that all entries read from one container may have after unpacking. */
export const MAX_TOTAL_BYTES = 48 * 1024 * 1024
/** Most bytes unpacked for each packed byte, held for entries of more than `RATIO_FLOOR` bytes. Markup packs 10 to 60 times. */
export const MAX_ZIP_RATIO = 400
const RATIO_FLOOR = 1024 * 1024

const END_RECORD = 0x06054b50
const END_RECORD_BYTES = 22
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_END_RECORD = 0x06064b50
const CENTRAL_HEADER = 0x02014b50
const CENTRAL_HEADER_BYTES = 46
const LOCAL_HEADER = 0x04034b50
const LOCAL_HEADER_BYTES = 30
const FULL_32 = 0xffffffff
const FULL_16 = 0xffff
const MAX_COMMENT = 0xffff
const FLAG_ENCRYPTED = 1
const FLAG_UTF8 = 0x800
const STORED = 0
const DEFLATED = 8
/** Packed bytes are handed to the inflater in pieces of this size, so that a bomb is noticed after at most 1,032 times as many. */
const PIECE = 32 * 1024

const NON_ASCII = /[^\x20-\x7e]/
const BACKSLASHES = /\\/g
const LEADING_SLASHES = /^\/+/

/** One entry of the central directory. `size` is the unpacked size that the directory states; it is checked when the entry is read. */
export interface ZipEntry {
  /** The name with `/` between folders and none in front. */
  name: string
  size: number
  packedSize: number
  encrypted: boolean
  method: number
  /** Where the local header starts in the file. */
  offset: number
}

/** True where the bytes start as a zip container with entries does (`PK\3\4`). */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** An opened container. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[]
  private readonly bytes: Uint8Array
  private readonly byName = new Map<string, ZipEntry>()
  private total = 0

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.bytes = bytes
    this.entries = entries
    // Part names are compared without case (ECMA-376 part 2); the first of two equal names counts.
    for (const entry of entries) {
      const key = entry.name.toLowerCase()
      if (!this.byName.has(key)) this.byName.set(key, entry)
    }
  }

  has(name: string): boolean {
    return this.byName.has(keyOf(name))
  }

  /**
   * The unpacked bytes of an entry, or undefined where there is none of that name (upper and lower case are the same).
   * Throws `ReadFault`: `encrypted-file`, `limit-reached` (size or ratio) or `unreadable-file` (damaged, unknown packing).
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.byName.get(keyOf(name))
    return entry && this.unpack(entry)
  }

  private unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new ReadFault('encrypted-file', `The file is protected by a password (${entry.name}).`)
    this.allow(entry, entry.size)
    const packed = this.packedBytes(entry)
    if (entry.method === STORED) {
      this.total += packed.length
      return packed
    }
    if (entry.method !== DEFLATED)
      throw new ReadFault('unreadable-file', `${entry.name} is packed by an unknown method (${entry.method}).`)
    const unpacked = inflate(packed, entry, (size) => this.allow(entry, size))
    this.total += unpacked.length
    return unpacked
  }

  /** Throws where `size` unpacked bytes of an entry are too many. */
  private allow(entry: ZipEntry, size: number): void {
    if (size > MAX_ENTRY_BYTES)
      throw new ReadFault('limit-reached', `${entry.name} is over ${MAX_ENTRY_BYTES / 1048576} MB when unpacked.`)
    if (this.total + size > MAX_TOTAL_BYTES) {
      throw new ReadFault('limit-reached', `The file is over ${MAX_TOTAL_BYTES / 1048576} MB when unpacked.`)
    }
    if (size > RATIO_FLOOR && size > entry.packedSize * MAX_ZIP_RATIO) {
      throw new ReadFault('limit-reached', `${entry.name} unpacks to more than ${MAX_ZIP_RATIO} times its size.`)
    }
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes)
    const { offset } = entry
    if (offset + LOCAL_HEADER_BYTES > this.bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw damaged(entry.name)
    const start = offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + entry.packedSize > this.bytes.length) throw damaged(entry.name)
    return this.bytes.subarray(start, start + entry.packedSize)
  }
}

/**
 * Reads the directory of a zip container; nothing is unpacked yet. Throws `ReadFault`: `unreadable-file` where the bytes are no zip or
 * are cut off, `limit-reached` where there are too many entries. ZIP64 (APPNOTE 4.3.14) and names in GB18030 are understood.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end < 0) throw new ReadFault('unreadable-file', 'The file is cut off or damaged: its zip directory is missing.')
  let count = view.getUint16(end + 10, true)
  let start = view.getUint32(end + 16, true)
  if (count === FULL_16 || start === FULL_32) {
    const locator = end - ZIP64_LOCATOR_BYTES
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const record = getUint64(view, locator + 8)
      if (record + 56 > bytes.length || view.getUint32(record, true) !== ZIP64_END_RECORD) throw damaged('')
      count = getUint64(view, record + 32)
      start = getUint64(view, record + 48)
    }
  }
  if (count > MAX_ZIP_ENTRIES) throw new ReadFault('limit-reached', `The file holds more than ${MAX_ZIP_ENTRIES} parts.`)
  const entries: ZipEntry[] = []
  for (let at = start, index = 0; index < count; index++) {
    if (at + CENTRAL_HEADER_BYTES > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged('')
    const { entry, next } = readHeader(bytes, view, at)
    entries.push(entry)
    at = next
  }
  return new ZipArchive(bytes, entries)
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + CENTRAL_HEADER_BYTES + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const entry: ZipEntry = {
    name: nameOf(bytes.subarray(at + CENTRAL_HEADER_BYTES, nameEnd), (flags & FLAG_UTF8) !== 0),
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    offset: view.getUint32(at + 42, true),
  }
  if (entry.size === FULL_32 || entry.packedSize === FULL_32 || entry.offset === FULL_32)
    readLongSizes(view, nameEnd, extraEnd, entry)
  return { entry, next: extraEnd + view.getUint16(at + 32, true) }
}

/** Sizes over 4 GB stand in extra field 1, in this order and only those that are full in the header (APPNOTE 4.5.3). */
function readLongSizes(view: DataView, start: number, end: number, entry: ZipEntry): void {
  for (let at = start; at + 4 <= Math.min(end, view.byteLength); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (entry[key] !== FULL_32 || field + 8 > view.byteLength) continue
      entry[key] = getUint64(view, field)
      field += 8
    }
    return
  }
}

/** Unpacks piece by piece, so that the real size is known to be allowed before more is unpacked. */
function inflate(packed: Uint8Array, entry: ZipEntry, allow: (size: number) => void): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Inflate((piece, final) => {
    size += piece.length
    allow(size)
    if (piece.length > 0) pieces.push(piece)
    ended ||= final
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch (error) {
    throw error instanceof ReadFault ? error : damaged(entry.name)
  }
  if (!ended || size !== entry.size) throw damaged(entry.name)
  const only = pieces.length === 1 ? pieces[0] : undefined
  if (only) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - MAX_COMMENT)
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) if (view.getUint32(at, true) === END_RECORD) return at
  return -1
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  let name = new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes)
  // Zips made on Chinese Windows carry names in GB18030 without saying so.
  if (!utf8 && NON_ASCII.test(name)) name = new TextDecoder('gb18030').decode(bytes)
  return name.replace(BACKSLASHES, '/').replace(LEADING_SLASHES, '')
}

function keyOf(name: string): string {
  return name.replace(LEADING_SLASHES, '').toLowerCase()
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Sizes beyond 2^53 are damaged or hostile anyway, so a rounded number does. */
function getUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 4294967296 + view.getUint32(at, true)
}

function damaged(name: string): ReadFault {
  return new ReadFault(
    'unreadable-file',
    name === '' ? 'The file is damaged: its zip directory is broken.' : `The file is cut off or damaged (${name}).`,
  )
}
