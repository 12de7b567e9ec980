/** Text as buffers of a fair size, for streams. */

const CHUNK_CHARACTERS = 1 << 16

/** UTF-8 in buffers of some 64 k characters, whatever the pieces. */
export async function* encoded(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let waiting = ''
  for await (const piece of pieces) {
    waiting += piece
    if (waiting.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting !== '') yield Buffer.from(waiting)
}
