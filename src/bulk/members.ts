/** The files of an archive, one at a time, so that an archive may be larger than the memory. */
import { closeSync, createReadStream, openSync, readFileSync, statSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { reason } from '../diagnostics/system-errors.ts'
import {
  type ArchiveLimits,
  isOfficeZip,
  isZip,
  JUNK,
  type Member,
  NO_NOTICE,
  openArchive,
  type Refusal,
  walkArchive,
} from '../read/archive.ts'
import { decodeName, type Skip, type Source } from './discover.ts'
import type { Item } from './job.ts'
import type { Failure } from './store.ts'

/** A part of an archive: a document, what could not be read, or why it was left out. */
export type Part = Item | Failure | Skip

/** Files are unpacked one by one, so their number and sum are bounded only against archives that never end. */
const LIMITS: ArchiveLimits = { members: 2_000_000, bytes: 2 ** 43, entries: 2_000_000 }
const MAX_MEMBER_BYTES = 64 * 1024 * 1024
const LATIN1_ONLY = /^[\u0000-\u00ff]*$/
const STEPS = /[\\/]+/

/** The documents of a source: itself, or the members of an archive. Never rejects: damage is a failure in its place. */
export async function* partsOf({ path, file, archive }: Source, maxBytes: number): AsyncGenerator<Part> {
  if (archive === null) yield { path, file }
  else if (archive === 'zip') yield* zipParts(path, file)
  else if (archive === 'mail') yield* mailParts(path, file, maxBytes)
  else yield* tarParts(path, file, Math.min(maxBytes, MAX_MEMBER_BYTES))
}

async function* zipParts(path: string, file: string | Uint8Array): AsyncGenerator<Part> {
  let descriptor: number | undefined
  try {
    descriptor = openSync(typeof file === 'string' ? file : Buffer.from(file), 'r')
    if (await isOfficeZip(descriptor)) yield { path, file }
    else for await (const part of walkArchive(descriptor, path, LIMITS)) yield fromMember(part, file)
  } catch (error) {
    yield { path, code: 'unreadable', reason: reason(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** A mail and the files attached to it; one that is too large or cannot be read is left to the worker, who says so. */
async function* mailParts(path: string, file: string | Uint8Array, maxBytes: number): AsyncGenerator<Part> {
  const bytes = readIfSmall(file, maxBytes)
  const listing = bytes ? await openArchive(bytes, path) : null
  if (!listing) {
    yield { path, file }
    return
  }
  for (const member of listing.members) yield { ...member, file }
  // A message begins with the path of what it is about.
  for (const message of listing.messages)
    yield fromMember({ path: message.text.slice(0, message.text.indexOf(': ', path.length)), message }, file)
}

function readIfSmall(file: string | Uint8Array, maxBytes: number): Uint8Array | null {
  const name = typeof file === 'string' ? file : Buffer.from(file)
  try {
    return statSync(name).size <= maxBytes ? readFileSync(name) : null
  } catch {
    return null
  }
}

function fromMember(part: Member | Refusal, file: string | Uint8Array): Part {
  if ('bytes' in part) return { ...part, file }
  const { code, text } = part.message
  if (code === 'member-skipped') return 'kind without notices'
  return { path: part.path, code, reason: text.slice(part.path.length + 2) }
}

async function* tarParts(path: string, file: string | Uint8Array, maxBytes: number): AsyncGenerator<Part> {
  const { default: tar } = await import('tar-stream')
  const entries = tar.extract({ filenameEncoding: 'latin1' } as object)
  const source = createReadStream(typeof file === 'string' ? file : Buffer.from(file))
  source.on('error', (error) => entries.destroy(error))
  if (path.toLowerCase().endsWith('.tar')) source.pipe(entries)
  else source.pipe(createGunzip().on('error', (error) => entries.destroy(error))).pipe(entries)
  try {
    for await (const entry of entries) {
      const name = memberName(entry.header.name)
      const inner = `${path}!/${name}`
      const size = entry.header.size ?? 0
      const skip = skipOf(name, entry.header.type ?? 'file')
      if (entry.header.type === 'directory' || name === '' || skip || size > maxBytes) {
        entry.resume()
        if (skip) yield skip
        else if (size > maxBytes) yield { path: inner, code: 'limit-reached', reason: `unpacks to more than ${maxBytes} bytes` }
        continue
      }
      const bytes = await buffer(entry)
      if (isZip(bytes)) for await (const part of walkArchive(bytes, inner, LIMITS)) yield fromMember(part, file)
      else yield { path: inner, file, bytes }
    }
  } catch (error) {
    yield { path, code: 'unreadable-file', reason: `the archive is damaged or incomplete: ${reason(error)}` }
  } finally {
    source.destroy()
  }
}

function skipOf(name: string, type: string): Skip | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1)
  if (type === 'directory') return undefined
  if (type === 'symlink' || type === 'link') return 'link'
  if (type !== 'file' && type !== 'contiguous-file') return 'no ordinary file'
  if (last.startsWith('.') || JUNK.test(name)) return 'hidden or system file'
  return NO_NOTICE.test(name) ? 'kind without notices' : undefined
}

/** Bytes of a name come as Latin-1: they are UTF-8 or GB18030. A name of an extended header is decoded already. */
function memberName(name: string): string {
  const text = LATIN1_ONLY.test(name) ? decodeName(Buffer.from(name, 'latin1')) : name
  const steps = text.split(STEPS).filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.join('/')
}
