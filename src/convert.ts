/** The spine: bytes ──read──▶ text and block tree ──outline──▶ outline ──extract──▶ findings ──assemble──▶ notice. */
import { hash } from 'node:crypto'
import { report } from './diagnostics/messages.ts'
import { type Extraction, extract } from './extract/index.ts'
import type { LintOptions } from './lint/run.ts'
import type { RuleMessage } from './lint/types.ts'
import { type Assembly, assemble } from './notice/assemble.ts'
import { evidenceOf } from './notice/evidence.ts'
import type { Notice } from './notice/schema.ts'
import { outline } from './outline/index.ts'
import type { Outline } from './outline/types.ts'
import type { ArchiveListing } from './read/archive.ts'
import { read } from './read/index.ts'
import type { Format, ReadResult } from './read/reader.ts'
import { sniff } from './read/sniff.ts'
import { readPlain } from './read/text/index.ts'
import { fold } from './tree/fold.ts'
import { printBlocks } from './tree/print.ts'
import { printFindings, printOutline } from './write/stages.ts'

export interface ConvertOptions {
  /** The file's path: for its extension and for `source.path`; it is never opened. */
  path?: string
  /** The format, where it is not to be told from the content. */
  format?: Format
  /** Also give `evidence`: where each value came from. */
  evidence?: boolean
}

/** Parses one notice. Any input gives a valid notice; what went wrong is in its `messages`. */
export async function parseNotice(input: Uint8Array | string, options: ConvertOptions = {}): Promise<Notice> {
  const { notice, evidence } = await convert(input, options)
  if (options.evidence) notice.evidence = evidenceOf(evidence, notice.tasks.length)
  return notice
}

/** What the parser made of a document, for those who look at more than its notice. */
type Conversion = Assembly & { outline: Outline; extraction: Extraction }

async function convert(input: Uint8Array | string, options: ConvertOptions): Promise<Conversion> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return understand(await read(input, options), bytes, options.path)
}

/**
 * Parses the bytes of a plain text file, without a wait and without the readers of other formats in reach; null for bytes of another format.
 * What it gives is what `parseNotice(bytes, { path })` gives.
 */
export function parseTextFile(bytes: Uint8Array, path: string): Notice | null {
  return sniff(bytes, path) === 'text' ? understand(readPlain(bytes), bytes, path).notice : null
}

/** The stages after reading. */
function understand(result: ReadResult, bytes: Uint8Array, path: string | undefined): Conversion {
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

/** A document with what the rules say about it. */
export interface CheckedDocument {
  notice: Notice
  /** The canonical text that the places of messages point into. */
  text: string
  /** What reading found wrong with the file, then what the rules say, in the order of the document. */
  messages: RuleMessage[]
}

/** Parses a document and runs the rules over it. `rules` sets levels and options by rule id. */
export async function checkDocument(
  input: Uint8Array | string,
  options: Omit<ConvertOptions, 'evidence'> & LintOptions = {},
): Promise<CheckedDocument> {
  const [{ lint }, { readingMessages }] = await Promise.all([import('./lint/run.ts'), import('./lint/reading.ts')])
  const { notice, outline: tree, extraction, lines, tasks, evidence } = await convert(input, options)
  const document = { outline: tree, lines, tasks, tables: extraction.tables, evidence }
  const found = lint(notice, document, options)
  return { notice, text: tree.source.text, messages: [...readingMessages(notice, lines, options.lang ?? 'en'), ...found] }
}

/**
 * What the rules say about a notice that is at hand as data: those about its fields speak, those about characters see nothing. Messages have
 * pointers, and places in the document where the notice carries its evidence.
 */
export async function validateNotice(notice: Notice, options: LintOptions = {}): Promise<RuleMessage[]> {
  const { lint } = await import('./lint/run.ts')
  return lint(notice, null, options)
}

/**
 * The files of a zip archive, or of a mail with files attached, with messages about what was left out; archives and mails inside are opened.
 * Null for bytes that are neither (a docx is a zip too). `const archive = await listArchive(bytes, 'a.zip')`, then
 * `parseNotice(member.bytes, member)` for each of its members.
 */
export async function listArchive(bytes: Uint8Array, path = 'archive.zip'): Promise<ArchiveListing | null> {
  // Most inputs are neither; they do not wait for the code that opens one.
  const format = sniff(bytes, path)
  if (format !== 'zip' && format !== 'eml' && format !== 'mht') return null
  const { openArchive } = await import('./read/archive.ts')
  return openArchive(bytes, path)
}

/** What a stage made, as text for people who work on the code. */
export async function printStage(input: Uint8Array | string, options: ConvertOptions & { stage: Stage }): Promise<string> {
  const result = await read(input, options)
  if (options.stage === 'blocks') return printBlocks(result.root)
  const tree = outline({ text: result.text, folded: result.folded ?? fold(result.text) }, result.root)
  return options.stage === 'outline' ? printOutline(tree) : printFindings(extract(tree).findings)
}

export const STAGES = ['blocks', 'outline', 'findings'] as const
export type Stage = (typeof STAGES)[number]
