/** What a reporter is: the messages of files in, text out. */
import type { Severity } from '../../diagnostics/messages.ts'
import type { Language, RuleMessage } from '../types.ts'

/** The messages of one file. */
export interface FileResult {
  /** As it was named; relative paths stay relative, with `/`. */
  path: string
  /** The text that the places of messages point into: the canonical text, or the JSON or YAML itself. */
  text: string
  messages: readonly RuleMessage[]
}

/** Counts over all files. */
export interface Totals extends Readonly<Record<Severity, number>> {
  files: number
  /** Messages left out by the configuration or the baseline. */
  suppressed: number
}

export interface ReporterContext {
  lang: Language
  version: string
  /** Colours a word by the severity that it tells; the word itself where there are no colours. */
  paint: (severity: Severity | 'dim' | 'bold', text: string) => string
  /** Columns of the terminal. */
  width: number
}

/** Writes messages in one format: `start`, `file` for each file in turn, then `end`, so that no run holds more than one file. */
export interface Reporter {
  start(): string
  file(result: FileResult): string
  end(totals: Totals): string
}

export type MakeReporter = (context: ReporterContext) => Reporter
