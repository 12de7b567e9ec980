/** OLE compound files (MS-CFB): the container of binary Word, WPS and Excel files and of encrypted OOXML. */
import { ReadFault } from './fault.ts'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const FREE = 0xfffffffa
const HEADER_BYTES = 512
const HEADER_SECTORS = 109
const ENTRY_BYTES = 128
const STREAM = 2
const ROOT = 5
/** Most bytes of one stream. */
const MAX_STREAM_BYTES = 64 * 1024 * 1024

interface Entry {
  name: string
  type: number
  start: number
  size: number
}

/** True where the bytes start as an OLE compound file does. */
export function looksLikeOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}

/**
 * The streams of a compound file. Every chain of sectors is followed at most once round, so that damaged and hostile files end.
 * Names are looked up without their storage: the first stream of a name counts. Throws `ReadFault` (`unreadable-file`) where broken.
 */
export class OleFile {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly sector: number
  private readonly miniSector: number
  private readonly cutoff: number
  private readonly table: number[]
  private readonly miniTable: number[]
  private readonly entries: Entry[]
  private readonly mini: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!looksLikeOle(bytes) || bytes.length < HEADER_BYTES) throw broken()
    const shift = this.view.getUint16(30, true)
    const miniShift = this.view.getUint16(32, true)
    if (shift < 7 || shift > 16 || miniShift < 4 || miniShift >= shift) throw broken()
    this.sector = 1 << shift
    this.miniSector = 1 << miniShift
    this.cutoff = this.view.getUint32(56, true)
    this.table = this.readTable()
    this.entries = this.readDirectory(this.chain(this.view.getUint32(48, true)))
    this.miniTable = words(this.chain(this.view.getUint32(60, true)))
    const root = this.entries.find(({ type }) => type === ROOT)
    this.mini = root ? this.chain(root.start) : new Uint8Array(0)
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name)
  }

  /** The bytes of a stream, or undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((one) => one.type === STREAM && one.name === name)
    if (!entry) return undefined
    if (entry.size > MAX_STREAM_BYTES) throw new ReadFault('limit-reached', `${name} is over ${MAX_STREAM_BYTES / 1048576} MB.`)
    const content = entry.size < this.cutoff ? this.miniChain(entry.start, entry.size) : this.chain(entry.start)
    return content.subarray(0, Math.min(entry.size, content.length))
  }

  /** The sector numbers of the allocation table stand in the header, and beyond 109 in sectors of their own. */
  private readTable(): number[] {
    const limit = Math.ceil(this.bytes.length / this.sector)
    const sectors: number[] = []
    for (let index = 0; index < HEADER_SECTORS; index++) sectors.push(this.view.getUint32(76 + index * 4, true))
    let next = this.view.getUint32(68, true)
    for (let round = 0; next < FREE && round < limit; round++) {
      const list = words(this.sectorAt(next))
      next = list.pop() ?? FREE
      for (const sector of list) sectors.push(sector)
    }
    const table: number[] = []
    for (const sector of sectors.slice(0, limit)) {
      if (sector >= FREE) break
      for (const word of words(this.sectorAt(sector))) table.push(word)
    }
    return table
  }

  private readDirectory(bytes: Uint8Array): Entry[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries: Entry[] = []
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
      entries.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
        type: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      })
    }
    return entries
  }

  private chain(start: number): Uint8Array {
    const pieces: Uint8Array[] = []
    const seen = new Set<number>()
    for (let at = start; at < FREE; at = this.table[at] ?? FREE) {
      if (seen.has(at)) throw broken()
      seen.add(at)
      pieces.push(this.sectorAt(at))
    }
    return joined(pieces)
  }

  private miniChain(start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = []
    const most = Math.ceil(size / this.miniSector)
    for (let at = start; at < FREE && pieces.length < most; at = this.miniTable[at] ?? FREE) {
      const offset = at * this.miniSector
      if (offset >= this.mini.length) throw broken()
      pieces.push(this.mini.subarray(offset, offset + this.miniSector))
    }
    return joined(pieces)
  }

  private sectorAt(index: number): Uint8Array {
    const offset = (index + 1) * this.sector
    if (offset >= this.bytes.length) throw broken()
    return this.bytes.subarray(offset, offset + this.sector)
  }
}

/** Throws the fitting `ReadFault` where bytes that should be a zip container are an OLE file: password-protected, or an old format. */
export function refuseOle(bytes: Uint8Array): void {
  if (!looksLikeOle(bytes)) return
  const file = new OleFile(bytes)
  if (file.has('EncryptedPackage')) throw new ReadFault('encrypted-file', 'The file is protected by a password.')
  throw new ReadFault('unreadable-file', 'The file is in the old binary Office format, whatever its name says.')
}

function words(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const list: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) list.push(view.getUint32(at, true))
  return list
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const piece of pieces) length += piece.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function broken(): ReadFault {
  return new ReadFault('unreadable-file', 'The file is cut off or damaged: its OLE container is broken.')
}
