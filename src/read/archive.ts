/** Zip archives of notices and mails with attached ones: their files as members. Office documents that are zip files stay whole. */
import { type Diagnostic, type MessageCode, report } from '../diagnostics/messages.ts'
import { entryName, isFolder, isLocked, MAX_ENTRIES, openZip, readEntry, safePath, type ZipBytes } from './archive/entries.ts'
import { zipFormat } from './container.ts'
import { fitOf } from './extensions.ts'
import { type MimeMessage, type MimePart, readMime } from './mime.ts'
import { extensionOf, sniff } from './sniff.ts'

/**
 * A file of an archive or mail; `path` is the archive's path, `!/` and the member's own path, with `/` between folders. The message of a
 * mail goes by the path of the mail itself.
 */
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
/** Archives and mails inside each other, the outermost counted. */
const MAX_NESTING = 3

/** Litter of systems and lock files of offices. */
export const JUNK = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\._)/i
/** Pictures, sounds, programs, parts of saved web pages, signatures and cards of mails: no notice is in them. */
export const NO_NOTICE =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svg|mp[34]|wav|wma|avi|mov|wmv|flv|exe|dll|lnk|css|js|json|xml|db|[ot]tf|p7s|asc|ics|vcf)$/i
const MAIL_NAME = /\.(?:eml|mht|mhtml)$/i
/** Entries by which an office document in a zip is known: OOXML, OpenDocument and EPUB, OFD. */
const OFFICE_ENTRIES: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype', 'OFD.xml', 'Encryptions.xml'])

/** How much is unpacked of an archive, nested archives taken together. */
export interface ArchiveLimits {
  members: number
  bytes: number
  /** Entries of one archive that are looked at before the rest is given up. */
  entries: number
}

/** A part of an archive that gave no file; `path` is the part's, and the message's text begins with it. */
export interface Refusal {
  path: string
  message: Diagnostic
}

const LISTING_LIMITS: ArchiveLimits = { members: MAX_MEMBERS, bytes: MAX_ARCHIVE_BYTES, entries: MAX_ENTRIES }

/**
 * Lists the files of a zip archive in archive order. Names without the UTF-8 flag are UTF-8 where they are valid UTF-8, else
 * GB18030. Archives and mails inside are opened up to `MAX_NESTING`. A zip that is an office document (docx, xlsx, odt, ofd …) gives
 * itself as the one member. Never rejects: what cannot be unpacked is named in the messages.
 */
export async function listArchive(bytes: Uint8Array, path: string): Promise<ArchiveListing> {
  return listingOf(new Unpacking(LISTING_LIMITS).zip(bytes, path, 1), path)
}

/**
 * The same, one file at a time, so that no more than one is in memory. An open file of a zip is left open, and must not be an office document:
 * ask `isOfficeZip` first.
 */
export function walkArchive(archive: ZipBytes, path: string, limits: ArchiveLimits): AsyncGenerator<Member | Refusal> {
  return new Unpacking(limits).zip(archive, path, 1)
}

async function listingOf(parts: AsyncGenerator<Member | Refusal>, path: string): Promise<ArchiveListing> {
  const listing: ArchiveListing = { members: [], messages: [] }
  for await (const part of parts) {
    if ('message' in part) listing.messages.push(part.message)
    else listing.members.push(part)
  }
  const { members, messages } = listing
  if (members.length === 0 && messages.length === 0)
    messages.push(report('empty-document', `${path}: the archive holds no files`))
  return listing
}

/**
 * The listing of a zip archive of files, or of a mail with files attached; null for what is neither, and for a zip that is one document
 * or cannot be opened.
 */
export async function openArchive(bytes: Uint8Array, path: string): Promise<ArchiveListing | null> {
  if (isZip(bytes)) {
    try {
      return zipFormat(bytes) === 'archive' ? listArchive(bytes, path) : null
    } catch {
      return null
    }
  }
  const mail = mailWithFiles(bytes, path)
  if (!mail) return null
  return listingOf(new Unpacking(LISTING_LIMITS).mail(mail, bytes, path, 1), path)
}

/** True for bytes that start like a zip archive, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

/** True for a zip whose entries are those of an office document (docx, xlsx, pptx, odt, ods, epub, ofd). */
export async function isOfficeZip(archive: ZipBytes): Promise<boolean> {
  const opened = await openZip(archive, MAX_ENTRIES)
  return opened?.entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry))) ?? false
}

/** The parts of a mail that has files attached in which a notice may be. */
function mailWithFiles(bytes: Uint8Array, path: string): MimeMessage | undefined {
  const format = sniff(bytes, path)
  if ((format !== 'eml' && format !== 'mht') || bytes.length > MAX_ARCHIVE_BYTES) return undefined
  const message = readMime(bytes)
  return message?.parts.some((part) => part.role === 'attachment' && !NO_NOTICE.test(part.name ?? '')) ? message : undefined
}

function refusal(path: string, code: MessageCode, text: string): Refusal {
  return { path, message: report(code, `${path}: ${text}`) }
}

/** One run of unpacking: what the limits still allow. Files and refusals come out in the order of the archive. */
class Unpacking {
  private readonly limits: ArchiveLimits
  private files = 0
  private bytes = 0
  private toldFull = false

  constructor(limits: ArchiveLimits) {
    this.limits = limits
  }

  /** The files of a zip archive. */
  async *zip(archive: ZipBytes, path: string, depth: number): AsyncGenerator<Member | Refusal> {
    const { entries: most } = this.limits
    const opened = await openZip(archive, most)
    if (!opened) {
      yield refusal(path, 'unreadable-file', 'the zip archive is damaged or incomplete')
      return
    }
    const { zip, entries, state } = opened
    if (archive instanceof Uint8Array && entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry)))) {
      yield { path, bytes: archive }
      return
    }
    const extension = extensionOf(path)
    if (fitOf('zip', extension) === 'wrong')
      yield refusal(path, 'wrong-extension', `a zip archive in spite of its extension .${extension}, and read as that: rename it`)
    if (state === 'limited') yield refusal(path, 'limit-reached', `more than ${most} entries; the rest was not read`)
    if (state === 'damaged')
      yield refusal(path, 'unreadable-file', 'the directory of the zip archive is damaged; files may be missing')
    for (const entry of entries) {
      if (isFolder(entry)) continue
      const { uncompressedSize, compressedSize } = entry
      const inner = this.admit(path, entryName(entry), uncompressedSize, compressedSize, isLocked(entry))
      if (typeof inner !== 'string') {
        if (inner) yield inner
        continue
      }
      const content = await readEntry(zip, entry)
      if (content) yield* this.add(content, inner, depth)
      else yield refusal(inner, 'unreadable-file', 'the entry is damaged')
    }
  }

  /** The message of a mail and the files attached to it; a mail attached to it is a file too. */
  async *mail(message: MimeMessage, bytes: Uint8Array, path: string, depth: number): AsyncGenerator<Member | Refusal> {
    const { parts, whole, limited } = message
    // The reader of the message tells of its damage; without a message it is told here.
    if (parts.some(({ role }) => role === 'body')) yield { path, bytes }
    else {
      if (!whole) yield refusal(path, 'truncated-file', 'the mail is cut off; files may be missing')
      if (limited) yield refusal(path, 'limit-reached', 'the mail has too many parts; some were not read')
    }
    for (const [index, part] of parts.filter(({ role }) => role === 'attachment').entries()) {
      const inner = this.admit(path, attachedName(part, index + 1), part.size, part.size, false)
      if (typeof inner === 'string') yield* this.add(part.bytes(), inner, depth)
      else if (inner) yield inner
    }
  }

  /** The path of a file that may be unpacked; why not; undefined for litter, and where the same was said before. */
  private admit(outer: string, name: string, size: number, packed: number, locked: boolean): string | Refusal | undefined {
    if (name === '' || JUNK.test(name)) return undefined
    const path = `${outer}!/${name}`
    if (NO_NOTICE.test(name)) return refusal(path, 'member-skipped', 'left out, since files of this kind hold no notice')
    const fault = this.refuse(size, packed, locked)
    if (!fault) return path
    if (fault[0] === 'limit-reached') {
      // One message is enough where each further file would get the same.
      if (this.full && this.toldFull) return undefined
      this.toldFull = true
    }
    return refusal(path, ...fault)
  }

  private get full(): boolean {
    return this.files >= this.limits.members || this.bytes >= this.limits.bytes
  }

  private refuse(size: number, packed: number, locked: boolean): [MessageCode, string] | undefined {
    const { members, bytes } = this.limits
    if (locked) return ['encrypted-file', 'the entry is protected by a password']
    if (this.files >= members) return ['limit-reached', `more than ${members} files; the rest was not read`]
    if (size > MAX_MEMBER_BYTES) return ['limit-reached', `unpacks to more than ${MAX_MEMBER_BYTES} bytes`]
    if (this.bytes + size > bytes) return ['limit-reached', `the archive unpacks to more than ${bytes} bytes`]
    if (size > RATIO_FROM && size > packed * MAX_RATIO)
      return ['limit-reached', `unpacks to more than ${MAX_RATIO} times its size`]
    return undefined
  }

  /** An unpacked file: an archive or mail of files, or a document. */
  private async *add(content: Uint8Array, path: string, depth: number): AsyncGenerator<Member | Refusal> {
    this.files += 1
    this.bytes += content.length
    const deeper = depth < MAX_NESTING
    if (isZip(content)) {
      if (deeper) yield* this.zip(content, path, depth + 1)
      else if (await isOfficeZip(content)) yield { path, bytes: content }
      else yield refusal(path, 'limit-reached', `archives are nested more than ${MAX_NESTING} deep`)
      return
    }
    const mail = mailWithFiles(content, path)
    if (mail && deeper) {
      yield* this.mail(mail, content, path, depth + 1)
      return
    }
    if (mail) yield refusal(path, 'limit-reached', `its files are nested more than ${MAX_NESTING} deep`)
    yield { path, bytes: content }
  }
}

/** The name of an attached file, cleaned; a mail without one gets the extension of mails, by which it is known. */
function attachedName(part: MimePart, number: number): string {
  const name = safePath(part.name ?? '') || `attachment-${number}`
  return part.type === 'message/rfc822' && !MAIL_NAME.test(name) ? `${name}.eml` : name
}
