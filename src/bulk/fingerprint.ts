/** What a notice is recognised by when it comes a second time, in another format or with small changes. */
import { createHash } from 'node:crypto'
import type { Notice } from '../notice/schema.ts'
import { fold } from '../tree/fold.ts'

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Characters without widths, white space and punctuation, which differ between formats of one document. */
function bare(text: string): string {
  return fold(text).normalize('NFKC').toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')
}

/** Document number and title as one short hash; null for a notice that has neither. */
export function keyOf({ documentNumber, title }: Pick<Notice, 'documentNumber' | 'title'>): string | null {
  if (documentNumber === null && title === null) return null
  const text = `${bare(documentNumber?.text ?? '')}\n${bare(title ?? '')}`
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/** A 32-bit hash of each task's heading and text, in rising order, none twice. */
export function textHashes({ tasks }: Pick<Notice, 'tasks'>): Uint32Array {
  const hashes = tasks.map(({ title, text }) => fnv1a(bare(`${title ?? ''}${text}`)))
  return Uint32Array.from(new Set(hashes)).sort()
}

/** Fowler–Noll–Vo hash (1a, 32 bits) of the UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Hashes as base64 of little-endian words; `unpackHashes` reads them back. */
export function packHashes(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * 4)
  for (const [index, hash] of hashes.entries()) bytes.writeUInt32LE(hash, index * 4)
  return bytes.toString('base64')
}

export function unpackHashes(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4))
}
