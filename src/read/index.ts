/** Chooses the reader of a file: by its first bytes, then by its extension. A reader is loaded when its format comes. */
import { report } from '../diagnostics/messages.ts'
import { decode } from './decode.ts'
import type { Format, Reader, ReadOptions, ReadResult } from './reader.ts'
import { extensionOf, sniff } from './sniff.ts'
import { readText } from './text/index.ts'

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

/** Extensions that name the same format as the bytes do. */
const OTHER_NAMES: Readonly<Record<string, Format>> = { wps: 'doc', et: 'xls', dot: 'doc', docm: 'docx', xlsm: 'xlsx' }

/** Reads bytes (or a string) as `options.format`, or as what they look like. Never throws for bad content. */
export async function read(input: Uint8Array | string, options: ReadOptions & { format?: Format }): Promise<ReadResult> {
  const asText = options.format === undefined && typeof input === 'string' && extensionOf(options.path) === 'txt'
  if (asText || (options.format === 'text' && typeof input === 'string')) return readText(input as string, 'utf-16')
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const { format, fault } = options.format ? { format: options.format, fault: null } : await formatOf(bytes, options.path)
  if (fault) return fault
  if (format === 'text') return typeof input === 'string' ? readText(input, 'utf-16') : readPlain(bytes)
  const reader = await READERS[format]()
  const result = await reader(bytes, options.path === undefined ? {} : { path: options.path })
  return withExtensionNote(result, options.path)
}

function readPlain(bytes: Uint8Array): ReadResult {
  const { text, encoding, messages } = decode(bytes)
  return readText(text, encoding, messages)
}

async function formatOf(bytes: Uint8Array, path: string | undefined): Promise<{ format: Format; fault: ReadResult | null }> {
  const sniffed = sniff(bytes, path)
  if (sniffed === 'rtf') return refused('unreadable-file', 'The file is an RTF document: save it as docx and try again')
  if (sniffed !== 'zip' && sniffed !== 'ole') return { format: sniffed, fault: null }
  const [{ oleFormat, zipFormat }, { ReadFault }] = await Promise.all([import('./container.ts'), import('./fault.ts')])
  try {
    const format = sniffed === 'zip' ? zipFormat(bytes) : oleFormat(bytes)
    if (format === 'archive')
      return refused(
        'unreadable-file',
        'The file is a zip archive of several files: its members are read one by one by the command line',
      )
    return { format, fault: null }
  } catch (error) {
    if (error instanceof ReadFault) return refused(error.code, error.message)
    return refused('unreadable-file', 'The file is damaged: its container cannot be opened')
  }
}

function refused(code: Parameters<typeof report>[0], text: string): { format: Format; fault: ReadResult } {
  return { format: 'text', fault: { ...readText('', 'utf-8'), messages: [report(code, text)] } }
}

/** A message where a binary file's extension names another format than its bytes. */
function withExtensionNote(result: ReadResult, path: string | undefined): ReadResult {
  const extension = extensionOf(path)
  const known = extension in READERS || extension in OTHER_NAMES || extension === 'txt'
  const same = extension === result.format || OTHER_NAMES[extension] === result.format
  const binary = ['docx', 'doc', 'odt', 'pdf', 'ofd', 'xlsx', 'xls', 'ods'].includes(result.format)
  if (!known || same || !binary) return result
  return {
    ...result,
    messages: [
      ...result.messages,
      report('wrong-extension', `The file is ${result.format} in spite of its extension .${extension}`),
    ],
  }
}
