/** Bytes to text: the encoding is decided by the bytes first, by what the file declares last. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { binaryFormat } from './decode/magic.ts'
import { findMisreading } from './decode/repair.ts'
import { truncated } from './fault.ts'

export interface Decoded {
  /** Without byte order mark; '' where the bytes are no text. */
  text: string
  /** WHATWG name: utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; '' where the bytes are no text. */
  encoding: string
  messages: Diagnostic[]
}

/** Guesses look at this many bytes from the start. */
const SAMPLE = 65536
/** Share of code units that must be usual characters for UTF-16 without a byte order mark. */
const UTF16_SHARE = 0.9
/** Share of double bytes that must be usual characters for GB18030 or Big5. */
const DOUBLE_BYTE_SHARE = 0.5
/** A broken place in UTF-8 must stand against so many whole characters. */
const DAMAGE_RATIO = 8
/** One control character in so many is no text any more. */
const CONTROL_RATIO = 50

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const BYTE_ORDER_MARKS = /^\ufeff/
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g
const PADDING = /[\u0000\u001a]+$/
const NULLS = /\u0000/g
/** How the header of an OLE file looks after it went through UTF-8 or GBK as if it were text. */
const OLE_AS_TEXT = /^(?:[^\n]{0,6}\u0871|\u90a2\u5537|\u00d0\u00cf\u0011\u00e0)/

/**
 * Decodes the bytes of a text file: byte order mark, then zero bytes (UTF-16), then strict UTF-8, then GB18030 or Big5 by
 * their usual characters. `declared` is what the file says of itself (a meta tag, a mail header): it decides only where
 * the bytes leave it open, since pages that declare gb2312 and are UTF-8 are common. Never gives garbage: bytes that fit
 * no encoding give an empty text and a `not-text` message. Offsets in messages are UTF-16 code units of the text.
 */
export function decode(bytes: Uint8Array, hint: { declared?: string } = {}): Decoded {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', messages: [] }
  const binary = binaryFormat(bytes)
  if (binary) return notText(`The bytes look like ${binary}, not like text`)
  const marked = byteOrderMark(bytes)
  if (marked) return loosely(bytes, marked, [])
  if (bytes.includes(0)) {
    const wide = utf16WithoutMark(bytes)
    if (wide) return guessed(bytes, wide, hint.declared)
  }
  try {
    return finish(strictUtf8.decode(bytes), 'utf-8', [])
  } catch {
    return decodeOther(bytes, hint.declared)
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030'
  return undefined
}

function decodeOther(bytes: Uint8Array, declared: string | undefined): Decoded {
  const wide = utf16WithoutMark(bytes)
  if (wide) return guessed(bytes, wide, declared)
  const { whole, broken } = utf8Damage(bytes)
  if (whole >= broken * DAMAGE_RATIO) return loosely(bytes, 'utf-8', [])
  const double = doubleByteEncoding(bytes, declared)
  if (double) return guessed(bytes, double, declared)
  // A cut file of few characters: too little for the ratio above, and nothing else fits.
  if (whole > broken) return loosely(bytes, 'utf-8', [])
  if (mostlyAscii(bytes)) return guessed(bytes, 'windows-1252', declared)
  return notText('The bytes are valid in none of UTF-8, UTF-16, GB18030 and Big5')
}

function guessed(bytes: Uint8Array, encoding: string, declared: string | undefined): Decoded {
  const agreed = declared !== undefined && canonicalName(declared) === encoding
  return loosely(bytes, encoding, agreed ? [] : [report('encoding-guessed', `Read as ${encoding}, judged by the bytes`)])
}

/** Decodes with a replacement character for what is none; half a character at the very end is left out with a message. */
function loosely(bytes: Uint8Array, encoding: string, messages: Diagnostic[]): Decoded {
  const decoder = new TextDecoder(encoding)
  const text = decoder.decode(bytes, { stream: true })
  const half = decoder.decode() !== ''
  return finish(text, encoding, half ? [...messages, truncated('it ends inside a character')] : messages)
}

/** WHATWG name, GB encodings taken together: `GB2312` -> `gb18030`. Undefined for names that nobody knows. */
function canonicalName(declared: string): string | undefined {
  try {
    const name = new TextDecoder(declared.trim()).encoding
    return name === 'gbk' ? 'gb18030' : name
  } catch {
    return undefined
  }
}

function finish(decoded: string, encoding: string, messages: Diagnostic[]): Decoded {
  let text = decoded.replace(BYTE_ORDER_MARKS, '')
  const controls = text.match(CONTROLS)
  if (controls) {
    text = text.replace(PADDING, '')
    const left = text.match(CONTROLS)?.length ?? 0
    if (left * CONTROL_RATIO > text.length) return notText('The bytes are full of control characters: a binary file')
    text = text.replace(NULLS, '\ufffd')
  }
  if (OLE_AS_TEXT.test(text.slice(0, 12)))
    return notText('The bytes look like an OLE file (doc, xls, wps) that was saved as text')
  const damaged = text.indexOf('\ufffd')
  if (damaged >= 0)
    messages.push(report('damaged-characters', 'Some bytes are no characters and were replaced by \ufffd', damaged))
  const misread = findMisreading(text)
  if (misread) {
    if (misread.text === undefined) {
      messages.push(
        report(
          'damaged-characters',
          `UTF-8 text was read as ${misread.misread} before it was saved; characters are lost`,
          misread.offset,
        ),
      )
    } else {
      text = misread.text
      messages.push(report('encoding-guessed', `UTF-8 text had been read as ${misread.misread}; decoded back`))
    }
  }
  return { text, encoding, messages }
}

function notText(text: string): Decoded {
  return { text: '', encoding: '', messages: [report('not-text', text)] }
}

/** UTF-16 of either byte order when nearly all code units are ASCII, Chinese or Chinese marks. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 4) return undefined
  let little = 0
  let big = 0
  for (let i = 0; i < end; i += 2) {
    const first = bytes[i] ?? 0
    const second = bytes[i + 1] ?? 0
    if (usualUnit(second, first)) little++
    if (usualUnit(first, second)) big++
  }
  const units = end / 2
  if (Math.max(little, big) < units * UTF16_SHARE || little === big) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

function usualUnit(high: number, low: number): boolean {
  if (high === 0)
    return (low >= 0x20 && low < 0x7f) || low === 0x0a || low === 0x0d || low === 0x09 || low === 0xa0 || low === 0xb7
  // Turned round, ASCII looks like Chinese characters with a zero low byte; of these only U+4E00 is usual.
  if (low === 0 && high !== 0x4e && high !== 0x30) return false
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20 || high === 0x24
}

/** Whole multi-byte characters and broken places of UTF-8 in the sample. */
function utf8Damage(bytes: Uint8Array): { whole: number; broken: number } {
  const end = Math.min(bytes.length, SAMPLE)
  let whole = 0
  let broken = 0
  let i = 0
  while (i < end) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) {
      i++
      continue
    }
    const size = byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1
    let seen = 1
    while (seen < size && ((bytes[i + seen] ?? 0) & 0xc0) === 0x80) seen++
    if (seen === size && size > 2) whole++
    else if (size === 1 || seen < size) broken++
    i += seen
  }
  return { whole, broken }
}

/**
 * GB18030 or Big5: which of the two puts more of the double bytes into its level of usual characters (GB/T 2312 level one
 * and its marks; Big5 A440 to C67E and its marks). Text of few characters goes by what it declares.
 */
function doubleByteEncoding(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const gb = usualShare(bytes, usualGb)
  const big5 = usualShare(bytes, usualBig5)
  const name = declared === undefined ? undefined : canonicalName(declared)
  if (name === 'gb18030' && gb >= DOUBLE_BYTE_SHARE && gb > big5 - 0.2) return name
  if (name === 'big5' && big5 >= DOUBLE_BYTE_SHARE && big5 > gb - 0.2) return name
  if (Math.max(gb, big5) < DOUBLE_BYTE_SHARE) return undefined
  return big5 > gb ? 'big5' : 'gb18030'
}

function usualShare(bytes: Uint8Array, usual: (lead: number, trail: number) => boolean): number {
  const end = Math.min(bytes.length, SAMPLE)
  let pairs = 0
  let usualPairs = 0
  let i = 0
  while (i < end) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      i++
      continue
    }
    const trail = bytes[i + 1] ?? 0
    pairs++
    if (usual(lead, trail)) usualPairs++
    // Four bytes of GB18030 have a digit second; a lone lead before a blank or a line end is one broken byte.
    i += trail >= 0x30 && trail <= 0x39 ? 4 : trail < 0x30 ? 1 : 2
  }
  return pairs === 0 ? 0 : usualPairs / pairs
}

function usualGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))
}

function usualBig5(lead: number, trail: number): boolean {
  if (trail < 0x40 || (trail > 0x7e && trail < 0xa1)) return false
  return lead >= 0xa4 && lead <= 0xc6 ? true : lead === 0xa1 || lead === 0xa2
}

function mostlyAscii(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let high = 0
  for (let i = 0; i < end; i++) if ((bytes[i] ?? 0) >= 0x80) high++
  return high * 10 < end
}
