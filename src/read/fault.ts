/** The way out of a file that cannot be read: thrown inside a reader, caught at its door, never seen outside. */
import { type Diagnostic, type MessageCode, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import type { Format, ReadResult } from './reader.ts'

/** Why a file cannot be read: a message code and a sentence for people. Only `guarded` catches it. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault'
  readonly code: MessageCode

  constructor(code: MessageCode, text: string) {
    super(text)
    this.code = code
  }
}

/** A result with an empty text and one message. */
export function unreadable(format: Format, code: MessageCode, text: string): ReadResult {
  return { ...new TreeBuilder().finish(), format, messages: [report(code, text)] }
}

/** The message about a file whose end is missing but whose beginning was read; `missing` says by what one knows. */
export function truncated(missing: string): Diagnostic {
  return report('truncated-file', `The file is cut off: ${missing}. What there is of it was read`)
}

/**
 * Runs a reader; a `ReadFault` becomes its message, and any other exception (a damaged file that a library or our own code trips over)
 * becomes `unreadable-file`. So a reader never throws for bad content.
 */
export function guarded(format: Format, run: () => ReadResult): ReadResult {
  try {
    return run()
  } catch (error) {
    if (error instanceof ReadFault) return unreadable(format, error.code, error.message)
    return unreadable(
      format,
      'unreadable-file',
      `The file is damaged: ${error instanceof Error ? error.message : 'unknown fault'}.`,
    )
  }
}
