/** Zip archives of notices: their files as members. Office documents that are zip files themselves stay whole. */
import yauzl from 'yauzl'
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { zipFormat } from './container.ts'

/** A file of an archive; `path` is the archive's path, `!/` and the member's own path, with `/` between folders. */
export interface Member {
  path: string
  bytes: Uint8Array
}

export interface ArchiveListing {
  members: Member[]
  messages: Diagnostic[]
}

/** At most so many files are unpacked, nested archives taken together. */
export const MAX_MEMBERS = 2000
/** A file may not unpack to more bytes than this. */
const MAX_MEMBER_BYTES = 64 * 1024 * 1024
/** All files together. */
const MAX_ARCHIVE_BYTES = 160 * 1024 * 1024
/** Unpacked size by packed size, asked of files over `RATIO_FROM` bytes. */
const MAX_RATIO = 250
const RATIO_FROM = 1024 * 1024
/** Archives in archives, the outermost counted. */
const MAX_NESTING = 3
/** Entries that are looked at before the rest is given up. */
const MAX_ENTRIES = 20_000

const JUNK = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\._)/i
/** Pictures, sounds, programs and parts of saved web pages: no notice is in them. */
const NO_NOTICE =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svg|mp[34]|wav|wma|avi|mov|wmv|flv|exe|dll|lnk|css|js|json|xml|db|[ot]tf)$/i
/** Entries by which an office document in a zip is known: OOXML, OpenDocument and EPUB, OFD. */
const OFFICE_ENTRIES: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype', 'OFD.xml'])
const UTF8_FLAG = 0x800
const ENCRYPTED_FLAG = 1
const SEPARATORS = /[\\/]+/
const NON_ASCII = /[^\u0000-\u007f]/

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const gb18030 = new TextDecoder('gb18030')

interface Bounds {
  members: number
  bytes: number
}

/**
 * Lists the files of a zip archive in archive order. Names without the UTF-8 flag are UTF-8 where they are valid UTF-8, else
 * GB18030. Nested archives are opened up to `MAX_NESTING`. A zip that is an office document (docx, xlsx, odt, ofd …) gives itself as
 * the one member. Never rejects: what cannot be unpacked is named in the messages.
 */
export async function listArchive(bytes: Uint8Array, path: string): Promise<ArchiveListing> {
  const listing: ArchiveListing = { members: [], messages: [] }
  await unpack(bytes, path, 1, { members: 0, bytes: 0 }, listing)
  return listing
}

/** The listing of a zip archive of files; null for what is no zip, and for a zip that is one document or cannot be opened. */
export async function openArchive(bytes: Uint8Array, path: string): Promise<ArchiveListing | null> {
  if (!isZip(bytes)) return null
  try {
    if (zipFormat(bytes) !== 'archive') return null
  } catch {
    return null
  }
  return listArchive(bytes, path)
}

/** True for bytes that start like a zip archive, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

async function unpack(bytes: Uint8Array, path: string, depth: number, bounds: Bounds, listing: ArchiveListing): Promise<void> {
  const { members, messages } = listing
  const opened = await openZip(bytes)
  if (!opened) {
    messages.push(report('unreadable-file', `${path}: the zip archive is damaged or incomplete`))
    return
  }
  const { zip, entries, all } = opened
  if (entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry)))) {
    members.push({ path, bytes })
    return
  }
  if (!all) messages.push(report('limit-reached', `${path}: more than ${MAX_ENTRIES} entries; the rest was not read`))
  for (const entry of entries) {
    const name = entryName(entry)
    if (name === '' || JUNK.test(name) || isFolder(entry)) continue
    const inner = `${path}!/${name}`
    if (NO_NOTICE.test(name)) {
      messages.push(report('member-skipped', `${inner}: left out, since files of this kind hold no notice`))
      continue
    }
    const refusal = refuse(entry, inner, bounds)
    if (refusal) {
      messages.push(refusal)
      if (bounds.members >= MAX_MEMBERS || bounds.bytes >= MAX_ARCHIVE_BYTES) break
      continue
    }
    const content = await readEntry(zip, entry)
    if (!content) {
      messages.push(report('unreadable-file', `${inner}: the entry is damaged`))
      continue
    }
    bounds.members += 1
    bounds.bytes += content.length
    if (!isZip(content)) members.push({ path: inner, bytes: content })
    else if (depth < MAX_NESTING) await unpack(content, inner, depth + 1, bounds, listing)
    else if (await isOfficeZip(content)) members.push({ path: inner, bytes: content })
    else messages.push(report('limit-reached', `${inner}: archives are nested more than ${MAX_NESTING} deep`))
  }
}

/** True for a zip whose entries are those of an office document (docx, xlsx, pptx, odt, ods, epub, ofd). */
export async function isOfficeZip(bytes: Uint8Array): Promise<boolean> {
  const opened = await openZip(bytes)
  return opened?.entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry))) ?? false
}

function refuse(entry: yauzl.Entry, path: string, bounds: Bounds): Diagnostic | undefined {
  if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) {
    return report('encrypted-file', `${path}: the entry is protected by a password`)
  }
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (bounds.members >= MAX_MEMBERS)
    return report('limit-reached', `${path}: more than ${MAX_MEMBERS} files; the rest was not read`)
  if (size > MAX_MEMBER_BYTES) return report('limit-reached', `${path}: unpacks to more than ${MAX_MEMBER_BYTES} bytes`)
  if (bounds.bytes + size > MAX_ARCHIVE_BYTES) {
    return report('limit-reached', `${path}: the archive unpacks to more than ${MAX_ARCHIVE_BYTES} bytes`)
  }
  if (size > RATIO_FROM && size > packed * MAX_RATIO) {
    return report('limit-reached', `${path}: unpacks to more than ${MAX_RATIO} times its size`)
  }
  return undefined
}

interface OpenedZip {
  zip: yauzl.ZipFile
  entries: yauzl.Entry[]
  /** False where there are more entries than are looked at. */
  all: boolean
}

function openZip(bytes: Uint8Array): Promise<OpenedZip | undefined> {
  return new Promise((resolve) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    yauzl.fromBuffer(
      buffer,
      { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false },
      (error, zip) => {
        if (error || !zip) {
          resolve(undefined)
          return
        }
        const entries: yauzl.Entry[] = []
        zip.on('error', () => resolve(entries.length > 0 ? { zip, entries, all: true } : undefined))
        zip.on('end', () => resolve({ zip, entries, all: true }))
        zip.on('entry', (entry: yauzl.Entry) => {
          if (entries.length >= MAX_ENTRIES) resolve({ zip, entries, all: false })
          else {
            entries.push(entry)
            zip.readEntry()
          }
        })
        zip.readEntry()
      },
    )
  })
}

/** The bytes of an entry, undefined where it is damaged, packed in an unknown way or longer than it says. */
function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array | undefined> {
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

function isFolder(entry: yauzl.Entry): boolean {
  return rawName(entry).at(-1) === 0x2f
}

/** With `decodeStrings: false` the name is bytes, whatever the type says. */
function rawName(entry: yauzl.Entry): Uint8Array {
  const name: unknown = entry.fileName
  return name instanceof Uint8Array ? name : new TextEncoder().encode(String(name))
}

/** The name with `/` between folders, without drive, root, `.` and `..`. */
function entryName(entry: yauzl.Entry): string {
  const name = decodeName(rawName(entry), (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0)
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
