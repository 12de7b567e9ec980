/** What people read on stderr: one line a message, in colour on a terminal. */
import { isatty } from 'node:tty'
import type { Severity } from '../diagnostics/messages.ts'
import type { ReporterContext } from '../lint/reporters/reporter.ts'
import type { Notice } from '../notice/schema.ts'
import { printable, say } from './io.ts'

export interface ReportOptions {
  /** False where the person asked for none; NO_COLOR, CI and a stderr that is no terminal say the same. */
  color: boolean
  /** Print messages of severity info too. */
  verbose: boolean
}

type Paint = (text: string) => string

/**
 * Prints the messages of a notice as `path:line: severity: text [code]`, without the line where a message has none.
 * Colours are loaded for the first message, since most runs print none.
 */
export function reportMessages(path: string, notice: Notice, options: ReportOptions): Promise<void> {
  return reportAll(displayName(path), notice.messages, options)
}

interface Shown {
  code: string
  severity: Severity
  text: string
  line?: number | undefined
}

/** The same for any messages; `name` is the path as it is shown, and is left out where a message begins with it. */
export async function reportAll(name: string, messages: readonly Shown[], options: ReportOptions): Promise<void> {
  const shown = messages.filter(({ severity }) => options.verbose || severity !== 'info')
  if (shown.length === 0) return
  const paint = await severityColours(options.color)
  for (const { code, severity, text, line } of shown) {
    // Messages about an archive or a member of it begin with its path.
    const cut = text.startsWith(`${name}!/`) || text.startsWith(`${name}: `) ? text.indexOf(': ', name.length) : -1
    const place = cut >= 0 ? printable(text.slice(0, cut)) : line === undefined ? name : `${name}:${line}`
    say(`${place}: ${paint[severity](severity)}: ${printable(cut >= 0 ? text.slice(cut + 2) : text)} [${code}]`)
  }
}

/** A path as it is shown; standard input has a name of its own. */
export function displayName(path: string): string {
  return path === '-' ? '<stdin>' : printable(path)
}

async function severityColours(wanted: boolean): Promise<Record<Severity, Paint>> {
  const same: Paint = (text) => text
  if (!wanted || !colourful(2)) return { error: same, warning: same, info: same }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { error: chalk.red.bold, warning: chalk.yellow, info: chalk.blue }
}

/** Colours for messages on stdout, where it is a terminal that wants them. */
export async function painter(wanted: boolean): Promise<ReporterContext['paint']> {
  if (!wanted || !colourful(1)) return (_, text) => text
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const paints = { error: chalk.red.bold, warning: chalk.yellow, info: chalk.blue, dim: chalk.dim, bold: chalk.bold }
  return (kind, text) => paints[kind](text)
}

/** True for a terminal where nobody has asked for plain text. */
function colourful(descriptor: 1 | 2): boolean {
  const { NO_COLOR, CI, TERM } = process.env
  return !NO_COLOR && !CI && TERM !== 'dumb' && isatty(descriptor)
}
