/** Newline-delimited JSON: a notice a line, whole; also compressed. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { encoded } from '../bytes.ts'
import type { Dataset, Entry, Store, StoreOptions } from '../store.ts'

/** The notice as `parse --format ndjson` gives it, with `duplicateOf` as its last member where it repeats another one. */
function lineOf({ json, duplicateOf }: Entry): string {
  return duplicateOf === null ? `${json}\n` : `${json.slice(0, -1)},"duplicateOf":${JSON.stringify(duplicateOf)}}\n`
}

async function* lines(data: Dataset, { onProgress }: StoreOptions): AsyncGenerator<string> {
  let written = 0
  for await (const entry of data.entries()) {
    yield lineOf(entry)
    onProgress?.(++written)
  }
}

export const ndjsonStore: Store = {
  name: 'NDJSON',
  async write(data, path, options) {
    await pipeline(encoded(lines(data, options)), createWriteStream(path))
    return []
  },
}

/** Place and value of "unknown" of the field of a gzip header that names the operating system (RFC 1952). */
const SYSTEM_OFFSET = 9
const SYSTEM_UNKNOWN = 255

/** zlib writes no time, but the system it runs on. */
async function* sameOnEverySystem(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let offset = 0
  for await (const chunk of chunks) {
    const at = SYSTEM_OFFSET - offset
    if (at >= 0 && at < chunk.length) chunk[at] = SYSTEM_UNKNOWN
    offset += chunk.length
    yield chunk
  }
}

export const gzippedStore: Store = {
  name: 'NDJSON, gzip',
  async write(data, path, options) {
    await pipeline(encoded(lines(data, options)), createGzip(), sameOnEverySystem, createWriteStream(path))
    return []
  },
}
