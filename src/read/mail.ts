/** Web archives (.mht, .mhtml) and mails (.eml): the page or the text inside, by the readers of HTML and of plain text. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import { decode } from './decode.ts'
import { guarded, unreadable } from './fault.ts'
import { htmlBlocks } from './html.ts'
import { type MimePart, mimeParts } from './mime.ts'
import type { Format, Reader, ReadResult } from './reader.ts'
import { readText } from './text/index.ts'

const MAIL_NAME = /\.eml$/i
const FRAMESET = /<frameset[\s>]/i
/** Frame pages that hold the names of the sheets only. */
const TAB_STRIP = /tabstrip\.html?$/i
const TAG = /^\s*<(?:!doctype|html|head|body|meta|table|div|p)[\s>]/i
const CHARSET = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,30})/i
const CHARSET_CHARACTERS = 4096

/**
 * Reads `.mht`, `.mhtml` and `.eml`. The first HTML part is the document, or all frames of a frame set in file order; a message
 * without HTML gives its text. Attached files are named in a `conversion-loss` message. A page saved under the wrong
 * name (HTML without MIME) is read as HTML.
 */
export const readMht: Reader = (bytes, options) => {
  const format: Format = MAIL_NAME.test(options.path ?? '') ? 'eml' : 'mht'
  return guarded(format, () => readMessage(bytes, format))
}

function readMessage(bytes: Uint8Array, format: Format): ReadResult {
  const parts = mimeParts(bytes)
  if (!parts) return readPage(bytes, format)
  const messages: Diagnostic[] = []
  const shown = parts.filter((part) => !part.attachment)
  const lost = parts.filter((part) => part.attachment || (part.name && part.type.startsWith('application/')))
  if (lost.length > 0) {
    messages.push(report('conversion-loss', `Attached files are not read: ${lost.map(({ name }) => name ?? '?').join(', ')}`))
  }
  const html = shown.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  if (html.length > 0) return readHtmlParts(html, format, messages)
  const [text] = shown.filter(({ type }) => type === 'text/plain')
  if (!text) return unreadable(format, 'unreadable-file', 'The message holds neither HTML nor text, or it is incomplete')
  const decoded = decodePart(text)
  const read = readText(decoded.text, decoded.encoding, [...messages, ...decoded.messages])
  return { ...read, format }
}

function readHtmlParts(parts: readonly MimePart[], format: Format, messages: Diagnostic[]): ReadResult {
  const [root] = parts
  if (!root) return unreadable(format, 'unreadable-file', 'The message holds no page')
  const first = decodePart(root)
  const pages = [first]
  if (FRAMESET.test(first.text) && parts.length > 1) {
    pages.length = 0
    for (const part of parts.slice(1)) if (!TAB_STRIP.test(part.location ?? part.name ?? '')) pages.push(decodePart(part))
  }
  const builder = new TreeBuilder()
  for (const page of pages) {
    messages.push(...page.messages.map(({ code, text }) => report(code, text)), ...htmlBlocks(page.text, builder))
  }
  return { ...builder.finish(), format, ...(first.encoding ? { encoding: first.encoding } : {}), messages }
}

/** Bytes without MIME header fields: HTML under the wrong name, or nothing that is known. */
function readPage(bytes: Uint8Array, format: Format): ReadResult {
  const page = decodePart({ type: 'text/html', attachment: false, bytes: () => bytes })
  if (!TAG.test(page.text))
    return unreadable(format, 'unreadable-file', 'The file has no MIME header fields: no web archive or mail')
  const builder = new TreeBuilder()
  const messages = [report('wrong-extension', 'The file is an HTML page, not a web archive'), ...htmlBlocks(page.text, builder)]
  return { ...builder.finish(), format: 'html', ...(page.encoding ? { encoding: page.encoding } : {}), messages }
}

function decodePart(part: MimePart): ReturnType<typeof decode> {
  const bytes = part.bytes()
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, CHARSET_CHARACTERS)).toString('latin1')
  const declared = part.charset ?? CHARSET.exec(head)?.[1]
  return decode(bytes, declared ? { declared } : {})
}
