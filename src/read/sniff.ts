/** Tells a file's format from its first bytes, then from its extension. */
import type { Format } from './reader.ts'

/** What the bytes are: a format, a container that must be opened to tell, or bytes of text whose extension decides. */
export type Sniffed = Format | 'zip' | 'ole' | 'rtf' | 'uof'

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  mht: 'mht',
  mhtml: 'mht',
  eml: 'eml',
}
const HEAD_BYTES = 4096
const PDF_HEAD = 1024
const EXTENSION = /\.([A-Za-z0-9]{1,8})$/
const PAGE = /<(?:!doctype html|html|head|body|meta|table|article|div|section|p|h[1-6]|span|center)[\s>/]/i
const CELLS = /<t[dr][\s>]/i
const MARKDOWN_HEADING = /^#{1,4} \S/gm
const MAIL = /^(?:[\w-]+:.*\r?\n)*?(?:MIME-Version|Content-Type):/i
/** Office documents that are one XML file, by what stands in the tag of their root. */
const XML_START = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|office:document|w:wordDocument|pkg:package|uof:UOF)[\s>]/
const XML_ROOTS: readonly (readonly [RegExp, Sniffed])[] = [
  [/<\w+:wordDocument\s|<pkg:package\s/, 'docx'],
  [/<office:document\s/, 'odt'],
  [/<uof:UOF\s/, 'uof'],
]
const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/** The format of `bytes`; `path` is asked only where the bytes are text. */
export function sniff(bytes: Uint8Array, path: string | undefined): Sniffed {
  if (startsWith(bytes, ZIP) && (bytes[2] === 3 || bytes[2] === 5)) return 'zip'
  if (startsWith(bytes, OLE)) return 'ole'
  if (startsWith(bytes, RTF)) return 'rtf'
  const head = latin(bytes.subarray(0, HEAD_BYTES))
  if (head.slice(0, PDF_HEAD).includes('%PDF-')) return 'pdf'
  const root = XML_START.test(head) ? XML_ROOTS.find(([tag]) => tag.test(head)) : undefined
  if (root) return root[1]
  const extension = extensionOf(path)
  const named = EXTENSIONS[extension]
  if (named && named !== 'text') return named
  if (head.includes('boundary=') && MAIL.test(head)) return 'mht'
  // A table's markup or Markdown headings in a text file: what a page or a layout tool left.
  if (head.includes('<') && (startsPage(head) || CELLS.test(head))) return 'html'
  return head.includes('#') && (head.match(MARKDOWN_HEADING)?.length ?? 0) >= 2 ? 'markdown' : 'text'
}

/** A page, also one in UTF-16. */
function startsPage(head: string): boolean {
  const bare = head.replaceAll('\0', '')
  return bare.trimStart().startsWith('<') && PAGE.test(bare)
}

/** The extension of a path in lower case, empty where there is none. */
export function extensionOf(path: string | undefined): string {
  return EXTENSION.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
