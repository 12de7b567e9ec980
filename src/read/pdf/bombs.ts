/** Looks at a PDF's packed streams before they are opened: pdf.js would unpack them into memory whatever their size. */
import { Inflate } from 'fflate'
import { ReadFault } from '../fault.ts'

/** Most bytes of one unpacked stream of text or structure, and of one font. Pictures are never unpacked. */
export const MAX_STREAM_BYTES = 24 * 1024 * 1024
export const MAX_FONT_BYTES = 64 * 1024 * 1024
/** Streams that pack this many bytes or fewer cannot unpack beyond the limit (deflate gives at most 1,032 for one). */
const HARMLESS_BYTES = Math.floor(MAX_STREAM_BYTES / 1032)
const PIECE = 64 * 1024
/** So far before a stream its dictionary may start. */
const DICTIONARY_BYTES = 1_200

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]
const END = [0x65, 0x6e, 0x64, ...STREAM]
const PICTURE = /\/Subtype\s*\/Image|\/DCTDecode|\/JPXDecode|\/JBIG2Decode|\/CCITTFaxDecode/
const FONT = /\/Length1\b|\/CIDFontType0C|\/OpenType|\/Type1C/
const DEFLATED = /\/FlateDecode|\/Fl\b/

/** A stretch of the file: a stream (its bytes from `start` to `end`), and what stands between it and the stream before. */
export interface Stretch {
  from: number
  start: number
  end: number
}

/** The stretches of a PDF in file order, the last without a stream. */
export function stretchesOf(bytes: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, from)) {
    let start = at + STREAM.length
    if (bytes[start] === 0x0d) start++
    if (bytes[start] === 0x0a) start++
    const found = find(bytes, END, start)
    const end = found < 0 ? bytes.length : found
    stretches.push({ from, start, end })
    from = found < 0 ? bytes.length : found + END.length
  }
  stretches.push({ from, start: bytes.length, end: bytes.length })
  return stretches
}

/** Throws `ReadFault` `limit-reached` where a packed stream unpacks to more than the limit. Damaged streams are left to the parser. */
export function checkStreams(bytes: Uint8Array, stretches: readonly Stretch[]): void {
  for (const { start, end } of stretches) if (end - start > HARMLESS_BYTES) checkStream(bytes, start, end)
}

function checkStream(bytes: Uint8Array, start: number, end: number): void {
  const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, start - DICTIONARY_BYTES), start))
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
  if (PICTURE.test(dictionary) || !DEFLATED.test(dictionary)) return
  const most = FONT.test(dictionary) ? MAX_FONT_BYTES : MAX_STREAM_BYTES
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    if (size > most) throw new ReadFault('limit-reached', `A stream of the PDF unpacks to more than ${most / 1048576} MB.`)
  })
  try {
    // Two bytes of zlib head stand before the deflated data.
    for (let from = start + 2; from < end; from += PIECE) inflate.push(bytes.subarray(from, Math.min(end, from + PIECE)), false)
  } catch (error) {
    if (error instanceof ReadFault) throw error
  }
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] as number
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < word.length && bytes[at + length] === word[length]) length++
    if (length === word.length) return at
  }
  return -1
}
