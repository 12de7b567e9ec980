/** The spine: bytes ──read──▶ text and block tree ──outline──▶ outline ──extract──▶ findings ──assemble──▶ notice. */
import { extract } from './extract/index.ts'
import type { LintOptions } from './lint/run.ts'
import type { RuleMessage } from './lint/types.ts'
import { evidenceOf } from './notice/evidence.ts'
import type { Notice } from './notice/schema.ts'
import { outline } from './outline/index.ts'
import type { ArchiveListing } from './read/archive.ts'
import { read } from './read/index.ts'
import type { Format } from './read/reader.ts'
import { sniff } from './read/sniff.ts'
import { fold } from './tree/fold.ts'
import { printBlocks } from './tree/print.ts'
import { type Conversion, understand } from './understand.ts'
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

async function convert(input: Uint8Array | string, options: ConvertOptions): Promise<Conversion> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return understand(await read(input, options), bytes, options.path)
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
