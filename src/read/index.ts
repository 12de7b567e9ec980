/** Chooses the reader of a file: by its first bytes, then by its extension. A reader is loaded when its format comes. */
import { report } from '../diagnostics/messages.ts'
import { fitOf } from './extensions.ts'
import { ReadFault, unreadable } from './fault.ts'
import type { Format, Reader, ReadOptions, ReadResult } from './reader.ts'
import { extensionOf, sniff } from './sniff.ts'
import { withDrawnTables } from './text/drawn-paragraphs.ts'
import { readPlain, readText } from './text/index.ts'

const READERS: Readonly<Record<Exclude<Format, 'text'>, () => Promise<Reader>>> = {
  html: async () => (await import('./html.ts')).readHtml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  odt: async () => (await import('./odt/index.ts')).readOdt,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  ofd: async () => (await import('./ofd.ts')).readOfd,
  xlsx: async () => (await import('./sheet/index.ts')).readXlsx,
  xls: async () => (await import('./sheet/index.ts')).readXls,
  ods: async () => (await import('./sheet/index.ts')).readOds,
  csv: async () => (await import('./csv.ts')).readCsv,
  tsv: async () => (await import('./csv.ts')).readCsv,
  mht: async () => (await import('./mail.ts')).readMht,
  eml: async () => (await import('./mail.ts')).readMht,
}

/** Reads bytes (or a string) as `options.format`, or as what they look like. Never throws for bad content. */
export async function read(input: Uint8Array | string, options: ReadOptions & { format?: Format }): Promise<ReadResult> {
  const asText = options.format === undefined && typeof input === 'string' && extensionOf(options.path) === 'txt'
  if (asText || (options.format === 'text' && typeof input === 'string')) return readText(input as string, 'utf-16')
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length === 0) return unreadable('text', 'empty-document', 'The file is empty: it holds no bytes')
  const format = options.format ?? (await formatOf(bytes, options.path))
  if (typeof format === 'object') return format
  if (format === 'text') {
    const plain = typeof input === 'string' ? readText(input, 'utf-16') : readPlain(bytes)
    return options.format ? plain : withExtensionNote(plain, options.path)
  }
  const reader = await READERS[format]()
  const result = await reader(bytes, options.path === undefined ? {} : { path: options.path })
  return withExtensionNote(saidOnce(withDrawnTables(result)), options.path)
}

/** The format of the bytes, or the result that says why there is none. */
async function formatOf(bytes: Uint8Array, path: string | undefined): Promise<Format | ReadResult> {
  const sniffed = sniff(bytes, path)
  if (sniffed === 'rtf') return refused('The file is an RTF document: save it as docx and try again')
  if (sniffed === 'uof') return refused('The file is a UOF document: save it as docx and try again')
  if (sniffed !== 'zip' && sniffed !== 'ole') return sniffed
  const { oleFormat, zipFormat } = await import('./container.ts')
  try {
    const format = sniffed === 'zip' ? zipFormat(bytes) : oleFormat(bytes)
    if (format !== 'archive') return format
    return refused('The file is a zip archive of several files: its members are read one by one by the command line')
  } catch (error) {
    if (error instanceof ReadFault) return unreadable('text', error.code, error.message)
    return refused('The file is damaged: its container cannot be opened')
  }
}

function refused(text: string): ReadResult {
  return unreadable('text', 'unreadable-file', text)
}

/** A message where the extension promises another format than the bytes are. What cannot be read has an error of its own. */
function withExtensionNote(result: ReadResult, path: string | undefined): ReadResult {
  const extension = extensionOf(path)
  const fitting = fitOf(result.format, extension)
  if (fitting === 'right' || result.text.trim() === '') return result
  if (result.messages.some(({ severity }) => severity === 'error')) return result
  const read = `The file is ${result.format} in spite of its extension .${extension}, and read as that`
  const note =
    fitting === 'usual'
      ? report('loose-extension', read)
      : report('wrong-extension', `${read}: rename it, if it is the one meant`)
  return { ...result, messages: [...result.messages, note] }
}

/** A file that is cut off says so once, by the first sign. */
function saidOnce(result: ReadResult): ReadResult {
  const first = result.messages.findIndex(({ code }) => code === 'truncated-file')
  const messages = result.messages.filter(({ code }, index) => code !== 'truncated-file' || index === first)
  return messages.length === result.messages.length ? result : { ...result, messages }
}
