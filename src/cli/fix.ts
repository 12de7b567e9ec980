/** `worknotice validate --fix`: what takes no judgement is put right in the file itself. */
import { writeFileSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'
import { type CheckedDocument, checkDocument } from '../convert.ts'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { applyEdits, editsOf } from '../lint/fix.ts'
import type { LintOptions } from '../lint/run.ts'
import type { Edit } from '../lint/types.ts'
import { LineIndex } from '../tree/lines.ts'
import { printable, say } from './io.ts'

const FIXABLE = new Set(['text', 'markdown'])
const ENCODINGS: Readonly<Record<string, BufferEncoding>> = { 'utf-8': 'utf8', 'utf-16le': 'utf16le' }
const MARK = '\ufeff'

/**
 * Makes the mechanical changes in a text or Markdown file and tells each; with `dryRun` shows them as a diff and changes nothing.
 * @returns the document as it is then
 * @throws UserError when the file cannot be written
 */
export async function fixFile(
  path: string,
  bytes: Uint8Array,
  checked: CheckedDocument,
  options: LintOptions,
  dryRun: boolean,
): Promise<CheckedDocument> {
  const edits = editsOf(checked.messages)
  if (edits.length === 0) return checked
  const { format, encoding } = checked.notice.source
  const name = printable(path)
  const codec = ENCODINGS[encoding ?? '']
  if (path === '-' || path.includes('!/')) return left(checked, name, 'is no file of its own')
  if (!FIXABLE.has(format)) return left(checked, name, `--fix changes text and Markdown files only, this is ${format}`)
  if (!codec) return left(checked, name, `--fix writes UTF-8 and UTF-16 only, this file is ${encoding}; convert it first`)
  const file = Buffer.from(bytes).toString(codec)
  const lead = file.startsWith(MARK) ? MARK : ''
  const before = file.slice(lead.length)
  // Bytes that do not come back the same would be changed beside the edits.
  if (!Buffer.from(file, codec).equals(bytes)) return left(checked, name, 'holds damaged characters')
  const fixed = applyEdits(before, checked.text, edits)
  if (fixed.skipped > 0)
    say(`${name}: ${fixed.skipped} changes were left out: their line stands in the file more than once, or with marks inside`)
  if (fixed.edits.length === 0) return checked
  if (dryRun) {
    say(createTwoFilesPatch(name, name, before, fixed.text, undefined, undefined, { context: 0 }).trimEnd())
    return checked
  }
  try {
    writeFileSync(path, Buffer.from(lead + fixed.text, codec))
  } catch (error) {
    throw new UserError(`${name}: ${reason(error)}`)
  }
  for (const line of changes(name, before, fixed.edits)) say(line)
  return checkDocument(Buffer.from(lead + fixed.text, codec), { path, ...options })
}

function left(checked: CheckedDocument, name: string, why: string): CheckedDocument {
  say(`${name}: not changed: ${why}`)
  return checked
}

/** `notice.txt:27:1: (三) → （三）`: an edit with what stood there. */
function changes(name: string, text: string, edits: readonly Edit[]): string[] {
  const lines = new LineIndex(text)
  return edits.map(({ start, end, text: now }) => {
    const { line, column } = lines.point(start)
    return `${name}:${line}:${column}: fixed: ${show(text.slice(start, end))} → ${show(now)}`
  })
}

function show(text: string): string {
  return text.trim() === '' ? JSON.stringify(text) : printable(text)
}
