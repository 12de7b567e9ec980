/** Web archives (.mht, .mhtml) and mails (.eml): the page or the text inside, by the readers of HTML and of plain text. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import { decode } from './decode.ts'
import { guarded, truncated, unreadable } from './fault.ts'
import { htmlBlocks } from './html.ts'
import { isPage, type MimePart, readMime } from './mime.ts'
import type { Format, Reader, ReadResult } from './reader.ts'
import { readText } from './text/index.ts'

const MAIL_NAME = /\.eml$/i
const FRAMESET = /<frameset[\s>]/i
/** Frame pages that hold the names of the sheets only. */
const TAB_STRIP = /tabstrip\.html?$/i
const LINE_END = /\r?\n/
const TAG = /^\s*<(?:!doctype|html|head|body|meta|table|div|p)[\s>]/i
const CHARSET = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,30})/i
const CHARSET_CHARACTERS = 4096

/**
 * Reads `.mht`, `.mhtml` and `.eml`. The document is the message itself: a page with all frames of its frame set in file order, or the
 * stretches of HTML and text that a mail is made of, in order; of alternatives the one with HTML. Attached files are named in a
 * `conversion-loss` message: they are documents of their own, which `listArchive` gives. A page saved under the wrong name (HTML
 * without MIME) is read as HTML.
 */
export const readMht: Reader = (bytes, options) => {
  const format: Format = MAIL_NAME.test(options.path ?? '') ? 'eml' : 'mht'
  return guarded(format, () => readMessage(bytes, format))
}

function readMessage(bytes: Uint8Array, format: Format): ReadResult {
  const message = readMime(bytes)
  if (!message) return readPage(bytes, format)
  const messages: Diagnostic[] = []
  if (message.limited) messages.push(report('limit-reached', 'The message has too many parts; some were not read'))
  if (!message.whole) messages.push(truncated('its closing boundary is missing'))
  const names = message.parts.filter(({ role }) => role === 'attachment').map(({ name, type }) => name ?? type)
  if (names.length > 0) {
    messages.push(
      report('conversion-loss', `Attached files are documents of their own, not parts of this one: ${names.join(', ')}`),
    )
  }
  const body = message.parts.filter(({ role }) => role === 'body')
  if (body.length === 0) return bodiless(format, messages)
  return body.some(isPage) ? readPages(body, message.parts, format, messages) : readTexts(body, format, messages)
}

function bodiless(format: Format, messages: readonly Diagnostic[]): ReadResult {
  const fault = messages.find(({ severity }) => severity === 'error')
  if (fault) return unreadable(format, fault.code, fault.text)
  return unreadable(format, 'unreadable-file', 'The message itself holds neither HTML nor text')
}

function readTexts(body: readonly MimePart[], format: Format, messages: readonly Diagnostic[]): ReadResult {
  const decoded = body.map(decodePart)
  const text = decoded.map((part) => part.text).join('\n\n')
  const read = readText(text, decoded[0]?.encoding ?? '', [...messages, ...decoded.flatMap((part) => part.messages)])
  return { ...read, format }
}

function readPages(body: readonly MimePart[], all: readonly MimePart[], format: Format, messages: Diagnostic[]): ReadResult {
  const builder = new TreeBuilder()
  let encoding = ''
  for (const part of framesOf(body, all)) {
    const decoded = decodePart(part)
    encoding ||= decoded.encoding
    messages.push(...decoded.messages.map(({ code, text }) => report(code, text)))
    if (isPage(part)) messages.push(...htmlBlocks(decoded.text, builder))
    else for (const line of decoded.text.split(LINE_END)) builder.paragraph(line.trim())
  }
  return { ...builder.finish(), format, ...(encoding ? { encoding } : {}), messages }
}

/** The body, or the pages that its frame set shows instead of it. */
function framesOf(body: readonly MimePart[], all: readonly MimePart[]): readonly MimePart[] {
  const [root] = body
  if (!root || !isPage(root) || !FRAMESET.test(decodePart(root).text)) return body
  const frames = all.filter((part) => part !== root && isPage(part) && !TAB_STRIP.test(part.location ?? part.name ?? ''))
  return frames.length > 0 ? frames : body
}

/** Bytes without MIME header fields: HTML under the wrong name, or nothing that is known. */
function readPage(bytes: Uint8Array, format: Format): ReadResult {
  const page = decodePart({ type: 'text/html', role: 'body', size: bytes.length, bytes: () => bytes })
  if (!TAG.test(page.text))
    return unreadable(format, 'unreadable-file', 'The file has no MIME header fields: no web archive or mail')
  const builder = new TreeBuilder()
  const messages = [report('loose-extension', 'The file is an HTML page, not a web archive'), ...htmlBlocks(page.text, builder)]
  return { ...builder.finish(), format: 'html', ...(page.encoding ? { encoding: page.encoding } : {}), messages }
}

function decodePart(part: MimePart): ReturnType<typeof decode> {
  const bytes = part.bytes()
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, CHARSET_CHARACTERS)).toString('latin1')
  const declared = part.charset ?? CHARSET.exec(head)?.[1]
  return decode(bytes, declared ? { declared } : {})
}
