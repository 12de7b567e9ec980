/** A zip archive as a stream: each part is compressed while it is made, so that its size does not matter. The same parts give the same bytes. */
import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { UserError } from '../diagnostics/user-error.ts'
import { encoded } from './bytes.ts'

export interface Part {
  name: string
  text: AsyncIterable<string> | Iterable<string>
}

const DEFLATE = 8
/** The first time that a zip can name, in whatever zone: a real one would make two runs differ. */
const NO_TIME = new Date(1980, 0, 1)
/** Where sizes need the 64-bit form of the format, which spreadsheet programs refuse. */
const MOST_BYTES = 0xffff_ffff

/** The bytes of an archive. A part is asked for when the one before it is written. */
export async function* zipped(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let total = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    total += chunk.length
    ready.push(chunk)
  })
  for await (const { name, text } of parts) {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATE, mtime: NO_TIME }
    zip.add(file)
    for await (const chunk of deflated(text, file)) {
      file.ondata?.(null, chunk, false)
      yield* ready.splice(0)
      if (total > MOST_BYTES || file.size > MOST_BYTES)
        throw new UserError('The data set is too large for a zip file (4 GiB); write .parquet or .duckdb')
    }
    file.ondata?.(null, new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** Compresses text and notes its size and checksum in the entry of the archive. */
function deflated(text: Part['text'], file: ZipInputFile): AsyncIterable<Buffer<ArrayBuffer>> {
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const bytes of encoded(text)) {
      file.size += bytes.length
      file.crc = crc32(bytes, file.crc)
      yield bytes
    }
  }
  // An error goes through the streams to whoever reads the last one.
  return pipeline(Readable.from(measured()), createDeflateRaw(), () => {})
}
