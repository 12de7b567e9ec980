/** The parts of an OFD file: which documents it holds, their pages, page sizes and template pages. */
import { ReadFault } from '../fault.ts'
import type { Box } from '../page/content.ts'
import { walkXml, type XmlAttributes, type XmlNames } from '../xml.ts'
import type { ZipArchive } from '../zip.ts'

/** Elements of OFD go by their bare names, whatever prefix or namespace (the standard's, or none in some writers) they have. */
const NAMES: XmlNames = new Map([
  ['http://www.ofdspec.org/2016', ''],
  ['http://www.ofdspec.org', ''],
])
/** The entry file of decryption has this name, beside OFD.xml (GM/T 0099-2020, annex C). */
const ENCRYPTIONS = 'Encryptions.xml'
const PREFIX = /^.*:/
const BLANKS = /\s+/

/** Where a page or template page is stored. */
export interface OfdPage {
  id: string
  part: string
  /** Size of the document's pages, for pages that do not state their own; millimetres. */
  box: Box | null
  /** Template pages of the same document by id: their parts. */
  templates: ReadonlyMap<string, string>
}

/** Reads numbers parted by blanks; anything else in between is left out. */
export function numbersOf(text: string | undefined): number[] {
  return (text ?? '')
    .split(BLANKS)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite)
}

/** `x y width height` → a box; null where it is none. */
export function boxOf(text: string | undefined): Box | null {
  const [left, top, width, height] = numbersOf(text)
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null
  return { left, top, right: left + width, bottom: top + height }
}

/** Events of an OFD part; `text` is the character data directly inside the element that closes. */
export interface OfdHandler {
  open(name: string, attributes: XmlAttributes): void
  close(name: string, text: string): void
}

/** What to say of a file whose encrypted parts cannot be read. */
export const LOCKED = 'The OFD file is protected by a password or a certificate: save it without protection and try again'

export class OfdPackage {
  readonly pages: OfdPage[] = []
  /** Parts of the package are encrypted; what stands in their place is not the document. */
  readonly encrypted: boolean
  private readonly zip: ZipArchive

  /** Throws `ReadFault` where the package holds no document, or an encrypted one. */
  constructor(zip: ZipArchive) {
    this.zip = zip
    this.encrypted = zip.has(ENCRYPTIONS) && this.locksParts()
    try {
      this.open()
    } catch (error) {
      throw this.encrypted ? new ReadFault('encrypted-file', LOCKED) : error
    }
  }

  private open(): void {
    if (!this.zip.has('OFD.xml')) throw new ReadFault('unreadable-file', 'The file is no OFD file: the part OFD.xml is missing.')
    const roots: string[] = []
    this.walk('OFD.xml', {
      open: () => undefined,
      close: (name, text) => {
        if (name === 'DocRoot') roots.push(resolved('', text.trim()))
      },
    })
    for (const root of roots) this.addDocument(root)
  }

  /** Walks a part; false where there is none of that name. Throws `ReadFault` for damaged parts. */
  walk(part: string, handler: OfdHandler): boolean {
    const bytes = this.zip.read(part)
    if (!bytes) return false
    const texts: string[] = []
    walkXml(bytes, part, NAMES, {
      open: (name, attributes) => {
        texts.push('')
        handler.open(name.replace(PREFIX, ''), attributes)
      },
      close: (name) => handler.close(name.replace(PREFIX, ''), texts.pop() ?? ''),
      text: (text) => {
        if (texts.length > 0) texts[texts.length - 1] += text
      },
    })
    return true
  }

  /** False for an entry file that lists no encryption; a damaged one lists some. */
  private locksParts(): boolean {
    let found = false
    try {
      this.walk(ENCRYPTIONS, {
        open: (name) => {
          found ||= name === 'EncryptInfo'
        },
        close: () => undefined,
      })
    } catch {
      return true
    }
    return found
  }

  private addDocument(root: string): void {
    const templates = new Map<string, string>()
    const pages: { id: string; part: string }[] = []
    let box: Box | null = null
    this.walk(root, {
      open: (name, attributes) => {
        const part = resolved(root, attributes.BaseLoc ?? '')
        if (name === 'TemplatePage') templates.set(attributes.ID ?? '', part)
        if (name === 'Page' && attributes.BaseLoc !== undefined) pages.push({ id: attributes.ID ?? '', part })
      },
      close: (name, text) => {
        if (name === 'PhysicalBox') box ??= boxOf(text)
      },
    })
    for (const page of pages) this.pages.push({ ...page, box, templates })
  }
}

/** A location as OFD parts state it: from the container's root with a leading `/`, else from the folder of the part that names it. */
function resolved(from: string, location: string): string {
  const parts = location.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of location.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}
