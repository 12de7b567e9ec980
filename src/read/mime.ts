/** MIME messages (RFC 2045 to 2047, 2557): header fields, parts and transfer encodings, read leniently. */

/** What a part is for: the message itself, what its pages fetch (pictures, frames), or a file sent along. */
export type PartRole = 'body' | 'resource' | 'attachment'

/** A leaf of a message: what its header says and its body after the transfer encoding is undone. A mail inside a mail is a leaf. */
export interface MimePart {
  /** Media type in lower case, `text/plain` where none is given. */
  type: string
  role: PartRole
  charset?: string
  /** File name where one is given. */
  name?: string
  /** Address that pages of a web archive use for the part. */
  location?: string
  /** Bytes of the part as it stands in the message, at least as many as it has when the transfer encoding is undone. */
  size: number
  /** Undoes the transfer encoding. */
  bytes(): Uint8Array
}

export interface MimeMessage {
  /** In file order. */
  parts: MimePart[]
  /** False where the closing line of a multipart is missing: the message is cut off. */
  whole: boolean
  /** True where there were more parts, or multiparts nested deeper, than are looked at. */
  limited: boolean
}

/** At most so many parts, and multiparts in multiparts, are looked at. */
const MAX_PARTS = 2000
const MAX_DEPTH = 8
const MAX_HEADER = 65_536
/** Pieces of one long parameter. */
const MAX_PIECES = 40

const FOLD = /\r?\n[ \t]+/g
const LINE_END = /\r?\n/
const BLANK_LINE = /^\r?\n/
const HEADER_END = /\r?\n\r?\n/
const FIELD = /^([\w-]+)[ \t]*:[ \t]*(.*)$/s
const PARAMETER = /;\s*([\w-]+)(?:\*(\d{1,2}))?(\*?)\s*=\s*(?:"([^"]*)"|([^;\s]*))/g
const ENCODED_WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=/g
const BETWEEN_WORDS = /(\?=)\s+(?==\?)/g
/** What follows a boundary: blanks, the line end, the closing dashes, or nothing more. */
const LINE_REST = /^(?:[ \t\r\n]|--|$)/
const UNDERSCORES = /_/g
const EXTENDED = /^([\w-]*)'[^']*'(.*)$/s
const PERCENT = /%([0-9A-Fa-f]{2})/g

type Fields = ReadonlyMap<string, string>

/** The leaves of a message; undefined where the bytes do not start with header fields of MIME. */
export function readMime(bytes: Uint8Array): MimeMessage | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { fields } = splitHeader(text)
  if (!fields.has('content-type') && !fields.has('mime-version') && !(fields.has('from') && fields.has('date'))) return undefined
  const state: State = { whole: true, limited: false, left: MAX_PARTS }
  const parts = leavesOf(text, 0, false, state)
  return { parts, whole: state.whole, limited: state.limited }
}

/** What is known of the message so far; `left` is how many parts may still be cut out. */
interface State {
  whole: boolean
  limited: boolean
  left: number
}

function leavesOf(text: string, depth: number, fetched: boolean, state: State): MimePart[] {
  const { fields, body } = splitHeader(text)
  const contentType = parameters(fields.get('content-type') ?? 'text/plain')
  const type = contentType.get('') || 'text/plain'
  const boundary = contentType.get('boundary')
  if (!type.startsWith('multipart/') || !boundary) return [leafOf(fields, contentType, body, fetched)]
  if (depth >= MAX_DEPTH) {
    state.limited = true
    return []
  }
  const pieces = cutAt(body, boundary, state)
  const related = type === 'multipart/related'
  const groups = pieces.map((piece, index) => leavesOf(piece, depth + 1, fetched || (related && index > 0), state))
  return type === 'multipart/alternative' ? richest(groups) : groups.flat()
}

/** Of several forms of the same text the one with HTML, else the last (RFC 2046, 5.1.4); files sent along stay, whatever form holds them. */
function richest(groups: readonly MimePart[][]): MimePart[] {
  const shown = (group: readonly MimePart[]) => group.some(({ role }) => role === 'body')
  const best = groups.findLast((group) => shown(group) && group.some(isPage)) ?? groups.findLast(shown)
  return groups.flatMap((group) => (group === best ? group : group.filter(({ role }) => role !== 'body')))
}

/** True for a part that is an HTML page. */
export function isPage({ type }: MimePart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml'
}

function leafOf(fields: Fields, contentType: Fields, body: string, fetched: boolean): MimePart {
  const type = contentType.get('') || 'text/plain'
  const disposition = parameters(fields.get('content-disposition') ?? '')
  const name = disposition.get('filename') ?? contentType.get('name')
  const charset = contentType.get('charset')
  const location = fields.get('content-location')
  const transfer = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const sent = type === 'message/rfc822' || disposition.get('') === 'attachment'
  const named = name !== undefined && location === undefined && !type.startsWith('image/')
  const role = sent || (named && !fetched) ? 'attachment' : fetched || !isText(type) ? 'resource' : 'body'
  return {
    type,
    role,
    size: body.length,
    bytes: () => undo(body, transfer),
    ...(name ? { name } : {}),
    ...(location ? { location } : {}),
    ...(charset ? { charset } : {}),
  }
}

function isText(type: string): boolean {
  return type === 'text/html' || type === 'text/plain' || type === 'application/xhtml+xml'
}

function splitHeader(text: string): { fields: Fields; body: string } {
  const start = text.startsWith('\xef\xbb\xbf') ? 3 : 0
  const head = text.slice(start, start + MAX_HEADER)
  const end = HEADER_END.exec(head)
  const fields = new Map<string, string>()
  // A part that starts with an empty line has no header fields.
  const bare = BLANK_LINE.exec(head)
  if (bare) return { fields, body: text.slice(start + bare[0].length) }
  for (const line of (end ? head.slice(0, end.index) : head).replace(FOLD, ' ').split(LINE_END)) {
    const [, name, value] = FIELD.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value ?? '')
  }
  return { fields, body: end ? text.slice(start + end.index + end[0].length) : '' }
}

/** The value in lower case under `''`, parameters under their names; the pieces of a long one (`name*0*`, `name*1*`) are joined. */
function parameters(value: string): Fields {
  const found = new Map<string, string>([['', (value.split(';', 1)[0] ?? '').trim().toLowerCase()]])
  const long = new Map<string, string[]>()
  for (const [, name = '', piece, star, quoted, bare] of value.matchAll(PARAMETER)) {
    const key = name.toLowerCase()
    const raw = quoted ?? bare ?? ''
    if (piece !== undefined) long.set(key, placed(long.get(key) ?? [], Number(piece), raw))
    else if (!found.has(key)) found.set(key, star ? extendedValue(raw) : decodeWords(raw))
  }
  for (const [key, pieces] of long) if (!found.has(key)) found.set(key, extendedValue(pieces.join('')))
  return found
}

function placed(pieces: readonly string[], at: number, piece: string): string[] {
  const all = [...pieces]
  if (at < MAX_PIECES) all[at] ??= piece
  return all
}

/** `UTF-8''%E9%99%84` → `附` (RFC 2231). */
function extendedValue(value: string): string {
  const [, charset = 'utf-8', encoded = value] = EXTENDED.exec(value) ?? []
  const raw = encoded.replace(PERCENT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return decodeBytes(Buffer.from(raw, 'latin1'), charset || 'utf-8')
}

/** `=?gb2312?B?uL28/g==?=` → `附件` (RFC 2047). */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return decodeBytes(Buffer.from(value, 'latin1'), 'utf-8')
  return value.replace(BETWEEN_WORDS, '$1').replace(ENCODED_WORD, (_, charset: string, kind: string, encoded: string) => {
    const bytes =
      kind.toUpperCase() === 'B' ? Buffer.from(encoded, 'base64') : Buffer.from(unquote(encoded.replace(UNDERSCORES, ' ')))
    return decodeBytes(bytes, charset)
  })
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  const label = charset.toLowerCase().startsWith('gb') ? 'gb18030' : charset
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The pieces between lines `--boundary`; the text before the first and after the closing one is no part. */
function cutAt(body: string, boundary: string, state: State): string[] {
  const mark = `--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    // The boundary of an inner multipart may begin as this one does.
    if ((at > 0 && body[at - 1] !== '\n') || !LINE_REST.test(body.slice(at + mark.length, at + mark.length + 2))) continue
    if (start >= 0) pieces.push(body.slice(start, body[at - 2] === '\r' ? at - 2 : at - 1))
    if (body.startsWith('--', at + mark.length)) return pieces
    state.limited ||= state.left <= 0
    if (state.left-- <= 0) return pieces
    const lineEnd = body.indexOf('\n', at + mark.length)
    start = lineEnd < 0 ? body.length : lineEnd + 1
  }
  // A cut-off message: what has come of the last part still counts.
  state.whole = false
  if (start >= 0) pieces.push(body.slice(start))
  return pieces
}

function undo(body: string, transfer: string): Uint8Array {
  if (transfer === 'base64') return new Uint8Array(Buffer.from(body, 'base64'))
  if (transfer === 'quoted-printable') return unquote(body)
  return new Uint8Array(Buffer.from(body, 'latin1'))
}

/** Undoes quoted-printable: `=E5=B7=A5` → three bytes, `=` at a line end joins lines; a stray `=` stays. */
function unquote(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x3d) {
      bytes[length++] = code
      continue
    }
    const high = hexDigit(text.charCodeAt(at + 1))
    const low = hexDigit(text.charCodeAt(at + 2))
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low
      at += 2
    } else if (text[at + 1] === '\n') at += 1
    else if (text[at + 1] === '\r' && text[at + 2] === '\n') at += 2
    else bytes[length++] = code
  }
  return bytes.subarray(0, length)
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code & ~0x20
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1
}
