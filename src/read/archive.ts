/** Zip archives of notices and mails with attached ones: their files as members. Office documents that are zip files stay whole. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { entryName, isFolder, isLocked, MAX_ENTRIES, openZip, readEntry, safePath } from './archive/entries.ts'
import { zipFormat } from './container.ts'
import { type MimeMessage, type MimePart, readMime } from './mime.ts'
import { sniff } from './sniff.ts'

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

const JUNK = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\._)/i
/** Pictures, sounds, programs, parts of saved web pages, signatures and cards of mails: no notice is in them. */
const NO_NOTICE =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svg|mp[34]|wav|wma|avi|mov|wmv|flv|exe|dll|lnk|css|js|json|xml|db|[ot]tf|p7s|asc|ics|vcf)$/i
const MAIL_NAME = /\.(?:eml|mht|mhtml)$/i
/** Entries by which an office document in a zip is known: OOXML, OpenDocument and EPUB, OFD. */
const OFFICE_ENTRIES: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype', 'OFD.xml', 'Encryptions.xml'])
/**
 * Lists the files of a zip archive in archive order. Names without the UTF-8 flag are UTF-8 where they are valid UTF-8, else
 * GB18030. Archives and mails inside are opened up to `MAX_NESTING`. A zip that is an office document (docx, xlsx, odt, ofd …) gives
 * itself as the one member. Never rejects: what cannot be unpacked is named in the messages.
 */
export async function listArchive(bytes: Uint8Array, path: string): Promise<ArchiveListing> {
  const unpacking = new Unpacking()
  await unpacking.zip(bytes, path, 1)
  return unpacking.listing(path)
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
  const unpacking = new Unpacking()
  await unpacking.mail(mail, bytes, path, 1)
  return unpacking.listing(path)
}

/** True for bytes that start like a zip archive, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

/** True for a zip whose entries are those of an office document (docx, xlsx, pptx, odt, ods, epub, ofd). */
export async function isOfficeZip(bytes: Uint8Array): Promise<boolean> {
  const opened = await openZip(bytes)
  return opened?.entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry))) ?? false
}

/** The parts of a mail that has files attached in which a notice may be. */
function mailWithFiles(bytes: Uint8Array, path: string): MimeMessage | undefined {
  const format = sniff(bytes, path)
  if ((format !== 'eml' && format !== 'mht') || bytes.length > MAX_ARCHIVE_BYTES) return undefined
  const message = readMime(bytes)
  return message?.parts.some((part) => part.role === 'attachment' && !NO_NOTICE.test(part.name ?? '')) ? message : undefined
}

/** One run of unpacking: what has come out so far, and what the limits still allow. */
class Unpacking {
  private readonly members: Member[] = []
  private readonly messages: Diagnostic[] = []
  private files = 0
  private bytes = 0

  listing(path: string): ArchiveListing {
    const { members, messages } = this
    if (members.length === 0 && messages.length === 0)
      messages.push(report('empty-document', `${path}: the archive holds no files`))
    return { members, messages }
  }

  /** The files of a zip archive. */
  async zip(bytes: Uint8Array, path: string, depth: number): Promise<void> {
    const opened = await openZip(bytes)
    if (!opened) {
      this.messages.push(report('unreadable-file', `${path}: the zip archive is damaged or incomplete`))
      return
    }
    const { zip, entries, state } = opened
    if (entries.some((entry) => OFFICE_ENTRIES.has(entryName(entry)))) {
      this.members.push({ path, bytes })
      return
    }
    if (state === 'limited')
      this.messages.push(report('limit-reached', `${path}: more than ${MAX_ENTRIES} entries; the rest was not read`))
    if (state === 'damaged')
      this.messages.push(report('unreadable-file', `${path}: the directory of the zip archive is damaged; files may be missing`))
    for (const entry of entries) {
      const name = entryName(entry)
      if (isFolder(entry)) continue
      const { uncompressedSize, compressedSize } = entry
      const inner = this.admit(path, name, uncompressedSize, compressedSize, isLocked(entry))
      if (inner === undefined) continue
      const content = await readEntry(zip, entry)
      if (content) await this.add(content, inner, depth)
      else this.messages.push(report('unreadable-file', `${inner}: the entry is damaged`))
    }
  }

  /** The message of a mail and the files attached to it; a mail attached to it is a file too. */
  async mail(message: MimeMessage, bytes: Uint8Array, path: string, depth: number): Promise<void> {
    const { parts, whole, limited } = message
    // The reader of the message tells of its damage; without a message it is told here.
    if (parts.some(({ role }) => role === 'body')) this.members.push({ path, bytes })
    else {
      if (!whole) this.messages.push(report('truncated-file', `${path}: the mail is cut off; files may be missing`))
      if (limited) this.messages.push(report('limit-reached', `${path}: the mail has too many parts; some were not read`))
    }
    for (const [index, part] of parts.filter(({ role }) => role === 'attachment').entries()) {
      const inner = this.admit(path, attachedName(part, index + 1), part.size, part.size, false)
      if (inner !== undefined) await this.add(part.bytes(), inner, depth)
    }
  }

  /** The path of a file that may be unpacked; undefined for one that is left out, and messages say why. */
  private admit(outer: string, name: string, size: number, packed: number, locked: boolean): string | undefined {
    if (name === '' || JUNK.test(name)) return undefined
    const path = `${outer}!/${name}`
    const refusal = NO_NOTICE.test(name)
      ? report('member-skipped', `${path}: left out, since files of this kind hold no notice`)
      : this.refuse(path, size, packed, locked)
    if (!refusal) return path
    // One message is enough where each further file would get the same.
    const told = this.full && this.messages.some(({ code }) => code === 'limit-reached')
    if (!told || refusal.code !== 'limit-reached') this.messages.push(refusal)
    return undefined
  }

  private get full(): boolean {
    return this.files >= MAX_MEMBERS || this.bytes >= MAX_ARCHIVE_BYTES
  }

  private refuse(path: string, size: number, packed: number, locked: boolean): Diagnostic | undefined {
    if (locked) return report('encrypted-file', `${path}: the entry is protected by a password`)
    if (this.files >= MAX_MEMBERS)
      return report('limit-reached', `${path}: more than ${MAX_MEMBERS} files; the rest was not read`)
    if (size > MAX_MEMBER_BYTES) return report('limit-reached', `${path}: unpacks to more than ${MAX_MEMBER_BYTES} bytes`)
    if (this.bytes + size > MAX_ARCHIVE_BYTES)
      return report('limit-reached', `${path}: the archive unpacks to more than ${MAX_ARCHIVE_BYTES} bytes`)
    if (size > RATIO_FROM && size > packed * MAX_RATIO)
      return report('limit-reached', `${path}: unpacks to more than ${MAX_RATIO} times its size`)
    return undefined
  }

  /** An unpacked file: an archive or mail of files, or a document. */
  private async add(content: Uint8Array, path: string, depth: number): Promise<void> {
    this.files += 1
    this.bytes += content.length
    const deeper = depth < MAX_NESTING
    if (isZip(content)) {
      if (deeper) await this.zip(content, path, depth + 1)
      else if (await isOfficeZip(content)) this.members.push({ path, bytes: content })
      else this.messages.push(report('limit-reached', `${path}: archives are nested more than ${MAX_NESTING} deep`))
      return
    }
    const mail = mailWithFiles(content, path)
    if (mail && deeper) {
      await this.mail(mail, content, path, depth + 1)
      return
    }
    if (mail) this.messages.push(report('limit-reached', `${path}: its files are nested more than ${MAX_NESTING} deep`))
    this.members.push({ path, bytes: content })
  }
}

/** The name of an attached file, cleaned; a mail without one gets the extension of mails, by which it is known. */
function attachedName(part: MimePart, number: number): string {
  const name = safePath(part.name ?? '') || `attachment-${number}`
  return part.type === 'message/rfc822' && !MAIL_NAME.test(name) ? `${name}.eml` : name
}
