/** Converts a batch of documents, one after another, in whatever thread or process calls it. */
import { hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { parseNotice } from '../convert.ts'
import { reason } from '../diagnostics/system-errors.ts'
import type { Notice } from '../notice/schema.ts'
import { keyOf, packHashes, textHashes } from './fingerprint.ts'
import type { BatchResult, Item, Settings, Summary, Verdict } from './job.ts'

/** Converts the items in turn; `begin` is told which one comes next. Never rejects for what a document does. */
export async function convertBatch(
  items: readonly Item[],
  settings: Settings,
  begin: (index: number) => void = () => {},
): Promise<BatchResult> {
  const verdicts: Verdict[] = []
  const lines: Uint8Array[] = []
  for (const [index, item] of items.entries()) {
    begin(index)
    const { verdict, line } = await convertItem(item, settings)
    verdicts.push(verdict)
    if (line) lines.push(line)
  }
  return { verdicts, lines: Buffer.concat(lines) }
}

interface Outcome {
  verdict: Verdict
  line?: Uint8Array
}

function failure(sha256: string | null, code: string, text: string): Outcome {
  return { verdict: { kind: 'failed', sha256, code, reason: text } }
}

async function convertItem(item: Item, settings: Settings): Promise<Outcome> {
  let sha256: string | null = null
  try {
    const bytes = readItem(item, settings)
    if (!(bytes instanceof Uint8Array)) return bytes
    sha256 = hash('sha256', bytes)
    if (sha256 === item.known) return { verdict: { kind: 'same' } }
    const notice = await parseNotice(bytes, { path: item.path, evidence: settings.evidence })
    const fault = faultOf(notice)
    if (fault) return failure(sha256, fault.code, fault.text)
    const line = Buffer.from(`${JSON.stringify(notice)}\n`)
    return { verdict: { kind: 'notice', sha256, length: line.length, summary: summarise(notice) }, line }
  } catch (error) {
    return failure(
      sha256,
      'crashed',
      `this is a bug, please report it: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** The bytes of a document, or why there are none. */
function readItem(item: Item, { maxBytes }: Settings): Uint8Array | Outcome {
  const tooLarge = (size: number) => failure(null, 'too-large', `${size} bytes, more than the ${maxBytes} that --max-size allows`)
  if (item.bytes) return item.bytes.length > maxBytes ? tooLarge(item.bytes.length) : item.bytes
  let file: number | undefined
  try {
    file = openSync(typeof item.file === 'string' ? item.file : Buffer.from(item.file), 'r')
    const status = fstatSync(file)
    if (!status.isFile()) return failure(null, 'unreadable', 'no ordinary file')
    return status.size > maxBytes ? tooLarge(status.size) : readFileSync(file)
  } catch (error) {
    return failure(null, 'unreadable', reason(error))
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Why a document gave no notice: nothing of it could be read, and a message says why. */
function faultOf({ messages, coverage }: Notice): { code: string; text: string } | undefined {
  return coverage.characters === 0 ? messages.find(({ severity }) => severity === 'error') : undefined
}

function summarise(notice: Notice): Summary {
  const { tasks, coverage, messages } = notice
  const nobody = tasks.filter(({ lead, responsible }) => lead.length === 0 && responsible.length === 0)
  return {
    tasks: tasks.length,
    unassigned: nobody.length,
    ...coverage,
    errors: messages.filter(({ severity }) => severity === 'error').length,
    key: keyOf(notice),
    texts: packHashes(textHashes(notice)),
  }
}
