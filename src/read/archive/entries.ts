/** The entries of a zip archive by its central directory, with their names decoded. */
import yauzl from 'yauzl'

/** Entries that are looked at before the rest is given up. */
export const MAX_ENTRIES = 20_000

const UTF8_FLAG = 0x800
const ENCRYPTED_FLAG = 1
const SEPARATORS = /[\\/]+/
const NON_ASCII = /[^\u0000-\u007f]/

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const gb18030 = new TextDecoder('gb18030')

export interface OpenedZip {
  zip: yauzl.ZipFile
  entries: yauzl.Entry[]
  /** `limited` where there are more entries than are looked at, `damaged` where the directory breaks off. */
  state: 'whole' | 'limited' | 'damaged'
}

/** A zip archive in memory, or the descriptor of an open file that is read piece by piece. */
export type ZipBytes = Uint8Array | number

/** Opens an archive and lists at most `most` of its entries; undefined where it is damaged. */
export function openZip(archive: ZipBytes, most: number): Promise<OpenedZip | undefined> {
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false } as const
  return new Promise((resolve) => {
    const opened = (error: Error | null, zip?: yauzl.ZipFile) => {
      if (error || !zip) resolve(undefined)
      else listEntries(zip, most, resolve)
    }
    if (typeof archive === 'number') yauzl.fromFd(archive, options, opened)
    else yauzl.fromBuffer(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), options, opened)
  })
}

function listEntries(zip: yauzl.ZipFile, most: number, done: (opened: OpenedZip | undefined) => void): void {
  const entries: yauzl.Entry[] = []
  zip.on('error', () => done(entries.length > 0 ? { zip, entries, state: 'damaged' } : undefined))
  zip.on('end', () => done({ zip, entries, state: 'whole' }))
  zip.on('entry', (entry: yauzl.Entry) => {
    if (entries.length >= most) done({ zip, entries, state: 'limited' })
    else {
      entries.push(entry)
      zip.readEntry()
    }
  })
  zip.readEntry()
}

/** The bytes of an entry, undefined where it is damaged, packed in an unknown way or longer than it says. */
export function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        resolve(undefined)
        return
      }
      const chunks: Uint8Array[] = []
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      stream.on('error', () => resolve(undefined))
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    })
  })
}

/** True for the entry of a folder. */
export function isFolder(entry: yauzl.Entry): boolean {
  return rawName(entry).at(-1) === 0x2f
}

/** With `decodeStrings: false` the name is bytes, whatever the type says. */
function rawName(entry: yauzl.Entry): Uint8Array {
  const name: unknown = entry.fileName
  return name instanceof Uint8Array ? name : new TextEncoder().encode(String(name))
}

/** True for an entry that a password protects. */
export function isLocked(entry: yauzl.Entry): boolean {
  return (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0
}

/** The name of an entry: UTF-8 where it says so or is valid, else GB18030; cleaned by `safePath`. */
export function entryName(entry: yauzl.Entry): string {
  return safePath(decodeName(rawName(entry), (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0))
}

/** A path with `/` between folders, without drive, root, `.` and `..`: `..\\三\\三.txt` → `三/三.txt`. */
export function safePath(name: string): string {
  const steps = name.split(SEPARATORS).filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.join('/')
}

function decodeName(raw: Uint8Array, isUtf8: boolean): string {
  const loose = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(raw)
  if (isUtf8 || !NON_ASCII.test(loose)) return loose
  try {
    return strictUtf8.decode(raw)
  } catch {
    return gb18030.decode(raw)
  }
}
