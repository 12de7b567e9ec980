/** HTML: whole pages of government sites, saved fragments, and what Word pastes into them. */
import { load } from 'cheerio/slim'
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import { decode } from './decode.ts'
import { truncated } from './fault.ts'
import { findArticle, WHOLE } from './html/article.ts'
import { squeeze } from './html/dom.ts'
import { missingEnd } from './html/ending.ts'
import { measure } from './html/measure.ts'
import { parseHtml } from './html/parse.ts'
import { writeBlocks } from './html/walk.ts'
import type { Reader } from './reader.ts'

export interface HtmlOptions {
  /** False for a piece of HTML inside another format: it has no page furniture. Default true. */
  page?: boolean
}

const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/
const LINE_ENDS = /\r\n|[\n\r]/
const CHARSET = /<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i
const FRAMES = /<frameset[\s>]/i
const FRAME = /<frame\s[^>]{0,400}?src\s*=\s*["']?([^"'\s>]{1,200})/gi
const MOST_FRAMES = 5
const ANY_TAG = /<[a-z!/]/i
/** A declaration of the encoding stands in the first bytes (the standard says 1,024). */
const CHARSET_BYTES = 4096
/** A page that shows less text than this and hides more is shown with what it hides. */
const HARDLY_ANY_TEXT = 40

/**
 * Reads an HTML file. The article gives paragraphs, headings and tables; what surrounds it comes in its place as paragraphs marked
 * `furniture`, but for the disclosure table and the title. Table cells have their spans laid out.
 */
export const readHtml: Reader = (bytes) => {
  const declared = CHARSET.exec(latin(bytes.subarray(0, CHARSET_BYTES)))?.[1]
  const { text: html, encoding, messages } = decode(bytes, declared === undefined ? {} : { declared })
  const builder = new TreeBuilder()
  // Offsets into the source of the page mean nothing in the canonical text.
  const all = messages.map(({ code, text }) => report(code, text))
  all.push(...htmlBlocks(html, builder))
  return { ...builder.finish(), format: 'html', ...(encoding === '' ? {} : { encoding }), messages: all }
}

/** Writes the blocks of a string of HTML into `builder`; gives what it has to say. Never throws. */
export function htmlBlocks(html: string, builder: TreeBuilder, options: HtmlOptions = {}): Diagnostic[] {
  const messages: Diagnostic[] = []
  const page = options.page ?? true
  const front = page ? FRONT_MATTER.exec(html) : null
  if (front) for (const line of (front[1] ?? '').split(LINE_ENDS)) builder.paragraph(line.trim(), { furniture: true })
  const source = front ? html.slice(front[0].length) : html
  if (source.trim() === '') return messages
  const missing = page ? missingEnd(source) : undefined
  if (missing !== undefined) messages.push(truncated(missing))
  const root = parseHtml(source, messages)
  let showHidden = false
  let sizes = measure(root, false)
  if (page && (sizes.get(root)?.text ?? 0) < HARDLY_ANY_TEXT) {
    const withHidden = measure(root, true)
    if ((withHidden.get(root)?.text ?? 0) > 4 * HARDLY_ANY_TEXT) {
      showHidden = true
      sizes = withHidden
    }
  }
  if (page && (sizes.get(root)?.text ?? 0) < HARDLY_ANY_TEXT && FRAMES.test(source)) {
    const names = [...source.matchAll(FRAME)].slice(0, MOST_FRAMES).map(([, name]) => name)
    messages.push(report('empty-document', `The page only shows others, which hold the text: ${names.join(', ')}`))
  }
  const plain = !ANY_TAG.test(source)
  if (!page) {
    writeBlocks(root, builder, sizes, WHOLE, showHidden, plain)
    return messages
  }
  const $ = load(root)
  const title = $('title').first().text().trim()
  if (title !== '' && !squeeze($('body').text()).includes(squeeze(title))) builder.paragraph(title, { furniture: true })
  writeBlocks(root, builder, sizes, findArticle(root, sizes, title, showHidden), showHidden, plain)
  return messages
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
