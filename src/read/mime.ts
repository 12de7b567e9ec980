/** MIME messages (RFC 2045 to 2047, 2557): header fields, parts and transfer encodings, read leniently. */

/** A leaf of a message: what its header says and its body after the transfer encoding is undone. */
export interface MimePart {
  /** Media type in lower case, `text/plain` where none is given. */
  type: string
  charset?: string
  /** File name where one is given. */
  name?: string
  /** Address that pages of a web archive use for the part. */
  location?: string
  attachment: boolean
  /** Undoes the transfer encoding. */
  bytes(): Uint8Array
}

/** At most so many parts, and multiparts in multiparts, are looked at. */
const MAX_PARTS = 2000
const MAX_DEPTH = 8
const MAX_HEADER = 65_536

const FOLD = /\r?\n[ \t]+/g
const LINE_END = /\r?\n/
const BLANK_LINE = /^\r?\n/
const HEADER_END = /\r?\n\r?\n/
const FIELD = /^([\w-]+)[ \t]*:[ \t]*(.*)$/s
const PARAMETER = /;\s*([\w-]+)(\*?)(?:0\*?)?\s*=\s*(?:"([^"]*)"|([^;\s]*))/g
const ENCODED_WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=/g
const BETWEEN_WORDS = /(\?=)\s+(?==\?)/g
const UNDERSCORES = /_/g
const EXTENDED = /^([\w-]*)'[^']*'(.*)$/s
const PERCENT = /%([0-9A-Fa-f]{2})/g

type Fields = ReadonlyMap<string, string>

/** The leaves of a message in file order; undefined where the bytes do not start with header fields of MIME. */
export function mimeParts(bytes: Uint8Array): MimePart[] | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { fields } = splitHeader(text)
  if (!fields.has('content-type') && !fields.has('mime-version') && !(fields.has('from') && fields.has('date'))) return undefined
  const parts: MimePart[] = []
  collect(text, 0, parts)
  return parts
}

function collect(text: string, depth: number, parts: MimePart[]): void {
  if (parts.length >= MAX_PARTS) return
  const { fields, body } = splitHeader(text)
  const contentType = parameters(fields.get('content-type') ?? 'text/plain')
  const boundary = contentType.get('boundary')
  if (contentType.get('')?.startsWith('multipart/') && boundary && depth < MAX_DEPTH) {
    for (const piece of cutAt(body, boundary)) collect(piece, depth + 1, parts)
    return
  }
  if (contentType.get('') === 'message/rfc822' && depth < MAX_DEPTH) {
    collect(body, depth + 1, parts)
    return
  }
  const disposition = parameters(fields.get('content-disposition') ?? '')
  const name = disposition.get('filename') ?? contentType.get('name')
  const charset = contentType.get('charset')
  const location = fields.get('content-location')
  const transfer = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  parts.push({
    type: contentType.get('') ?? 'text/plain',
    attachment: disposition.get('') === 'attachment',
    bytes: () => undo(body, transfer),
    ...(name ? { name } : {}),
    ...(location ? { location } : {}),
    ...(charset ? { charset } : {}),
  })
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

/** The value in lower case under `''`, parameters under their names. */
function parameters(value: string): Fields {
  const found = new Map<string, string>([['', (value.split(';', 1)[0] ?? '').trim().toLowerCase()]])
  for (const [, name, star, quoted, bare] of value.matchAll(PARAMETER)) {
    const key = name?.toLowerCase() ?? ''
    const raw = quoted ?? bare ?? ''
    if (!found.has(key)) found.set(key, star ? extendedValue(raw) : decodeWords(raw))
  }
  return found
}

/** `UTF-8''%E9%99%84` → `附` (RFC 2231). */
function extendedValue(value: string): string {
  const [, charset = 'utf-8', encoded = value] = EXTENDED.exec(value) ?? []
  const raw = encoded.replace(PERCENT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return decodeBytes(Buffer.from(raw, 'latin1'), charset)
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
function cutAt(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    if (start >= 0) pieces.push(body.slice(start, body[at - 2] === '\r' ? at - 2 : at - 1))
    const lineEnd = body.indexOf('\n', at + mark.length)
    start = lineEnd < 0 ? body.length : lineEnd + 1
    if (body.startsWith('--', at + mark.length) || pieces.length >= MAX_PARTS) return pieces
  }
  // A cut-off message: what has come of the last part still counts.
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
