/** OLE compound files (MS-CFB): the container of .xls, .doc, .wps, .et and of encrypted OOXML. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_ENTRIES = 109
/** Sector numbers from here on are marks, not sectors. */
const FIRST_MARK = 0xfffffffa
const STREAM = 2
const ROOT = 5
/** At most so many directory entries are read. */
const MAX_ENTRIES = 10_000

/** The streams of a compound file by name, wherever they lie. */
export interface CompoundFile {
  names: ReadonlySet<string>
  /** The bytes of a stream, undefined where there is none. A damaged chain gives the bytes before the damage. */
  read(name: string): Uint8Array | undefined
}

interface Entry {
  type: number
  start: number
  size: number
}

/** True for bytes that start like a compound file. */
function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** Opens a compound file; undefined where the bytes are none. Bad sector chains end where they leave the file or run in a ring. */
export function openCompound(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < 512 || !isCompound(bytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512
  const sectorAt = (sector: number): Uint8Array => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
  const sectors = Math.ceil(bytes.length / sectorSize)
  const table = readTable(view, sectors, sectorSize)
  const miniTable = numbers(readChain(view.getUint32(60, true), table, sectorAt, bytes.length))
  const entries = readDirectory(readChain(view.getUint32(48, true), table, sectorAt, bytes.length))
  const root = entries.find(([, { type }]) => type === ROOT)?.[1]
  if (!root) return undefined
  let miniStream: Uint8Array | undefined
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.find((each) => each[0] === name && each[1].type === STREAM)?.[1]
    if (!entry) return undefined
    if (entry.size >= view.getUint32(56, true)) return readChain(entry.start, table, sectorAt, entry.size)
    miniStream ??= readChain(root.start, table, sectorAt, root.size)
    const stream = miniStream
    return readChain(entry.start, miniTable, (sector) => stream.subarray(sector * 64, sector * 64 + 64), entry.size)
  }
  return { names: new Set(entries.filter(([, { type }]) => type === STREAM).map(([name]) => name)), read }
}

/** The sector allocation table: for each sector the next one of its chain. */
function readTable(view: DataView, sectors: number, sectorSize: number): Uint32Array {
  const perSector = sectorSize / 4
  const table = new Uint32Array(sectors + perSector).fill(0xffffffff)
  const lists: number[] = []
  for (let i = 0; i < HEADER_ENTRIES; i++) lists.push(view.getUint32(76 + i * 4, true))
  let more = view.getUint32(68, true)
  for (let steps = 0; more < sectors && steps < sectors; steps++) {
    const at = (more + 1) * sectorSize
    if (at + sectorSize > view.byteLength) break
    for (let i = 0; i < perSector - 1; i++) lists.push(view.getUint32(at + i * 4, true))
    more = view.getUint32(at + sectorSize - 4, true)
  }
  let filled = 0
  for (const sector of lists) {
    if (filled >= sectors) break
    if (sector >= FIRST_MARK) continue
    const at = (sector + 1) * sectorSize
    for (let i = 0; i < perSector; i++) {
      if (at + i * 4 + 4 <= view.byteLength) table[filled + i] = view.getUint32(at + i * 4, true)
    }
    filled += perSector
  }
  return table
}

/** Joins the sectors of a chain, at most `size` bytes and at most each sector once. */
function readChain(start: number, table: Uint32Array, sectorAt: (sector: number) => Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  let sector = start
  for (let steps = 0; steps < table.length && sector < table.length && length < size; steps++) {
    const piece = sectorAt(sector)
    if (piece.length === 0) break
    pieces.push(piece)
    length += piece.length
    sector = table[sector] ?? FIRST_MARK
  }
  const joined = new Uint8Array(Math.min(length, size))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece.subarray(0, joined.length - at), at)
    at += piece.length
  }
  return joined
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function readDirectory(bytes: Uint8Array): [string, Entry][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: [string, Entry][] = []
  for (let at = 0; at + 128 <= bytes.length && entries.length < MAX_ENTRIES; at += 128) {
    const type = view.getUint8(at + 66)
    if (type !== STREAM && type !== ROOT) continue
    const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1
    let name = ''
    for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true))
    entries.push([name, { type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }])
  }
  return entries
}
