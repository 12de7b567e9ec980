/** What a reader is: bytes in, canonical text and block tree out. */
import type { Diagnostic } from '../diagnostics/messages.ts'
import type { Root } from '../tree/nodes.ts'

export const FORMATS = [
  'text',
  'html',
  'markdown',
  'docx',
  'doc',
  'odt',
  'pdf',
  'ofd',
  'xlsx',
  'xls',
  'ods',
  'csv',
  'tsv',
  'mht',
  'eml',
] as const

export type Format = (typeof FORMATS)[number]

export interface ReadOptions {
  /** The file's path or name, for its extension only; readers never open it. */
  path?: string
}

/** The outcome of reading. A file that cannot be read gives an empty text and a message of severity error, never an exception. */
export interface ReadResult {
  text: string
  /** The folded twin of `text`, where the reader needed it anyway. */
  folded?: string
  root: Root
  format: Format
  /** WHATWG name of the encoding that was decoded, for formats that are bytes of text. */
  encoding?: string
  messages: Diagnostic[]
}

/** A reader never throws for bad content and never touches the file system. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>
