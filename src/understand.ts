/** The stages after reading: text and block tree ──outline──▶ outline ──extract──▶ findings ──assemble──▶ notice. */
import { hash } from 'node:crypto'
import { report } from './diagnostics/messages.ts'
import { type Extraction, extract } from './extract/index.ts'
import { type Assembly, assemble } from './notice/assemble.ts'
import type { Notice } from './notice/schema.ts'
import { outline } from './outline/index.ts'
import type { Outline } from './outline/types.ts'
import type { ReadResult } from './read/reader.ts'
import { sniff } from './read/sniff.ts'
import { readPlain } from './read/text/index.ts'
import { fold } from './tree/fold.ts'

/** What the parser made of a document, for those who look at more than its notice. */
export type Conversion = Assembly & { outline: Outline; extraction: Extraction }

/**
 * Parses the bytes of a plain text file, without a wait and without the readers of other formats in reach; null for bytes of another format.
 * What it gives is what `parseNotice(bytes, { path })` gives.
 */
export function parseTextFile(bytes: Uint8Array, path: string): Notice | null {
  return sniff(bytes, path) === 'text' ? understand(readPlain(bytes), bytes, path).notice : null
}

/** Makes a notice of what a reader gave; `bytes` and `path` tell where that came from. */
export function understand(result: ReadResult, bytes: Uint8Array, path: string | undefined): Conversion {
  const source = { text: result.text, folded: result.folded ?? fold(result.text) }
  const tree = outline(source, result.root)
  const extraction = extract(tree)
  const empty = source.folded.trim().length === 0 && !result.messages.some(({ severity }) => severity === 'error')
  const assembly = assemble({
    source,
    root: result.root,
    extraction,
    origin: {
      path: path ?? null,
      format: result.format,
      encoding: result.encoding ?? null,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
    },
    messages: [...result.messages, ...tree.messages, ...(empty ? [report('empty-document', 'The document holds no text')] : [])],
  })
  const { notice, evidence, tasks, lines } = assembly
  return { notice, evidence, tasks, lines, outline: tree, extraction }
}
