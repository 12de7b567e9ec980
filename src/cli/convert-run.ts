/** `worknotice convert`: runs the conversion, shows how far it is, and says at the end what came out. */
import { convertArchive, type RunOptions } from '../bulk/run.ts'
import type { Report } from '../bulk/summary.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type ConvertOptions, checkConvertOptions } from './convert-options.ts'
import { openOutput, printable, say } from './io.ts'
import { pathsOf } from './lists.ts'
import { showProgress } from './progress.ts'
import { INTERRUPTED, stopOnSignal } from './signals.ts'

const MEGABYTE = 1024 * 1024

/**
 * Converts what the command line names.
 * @returns the exit status: 0 all converted, 1 a document failed, 130 interrupted
 * @throws UserError for wrong options and a destination or input that cannot be used
 */
export async function runConvert(archives: readonly string[], given: Record<string, unknown>, version: string): Promise<number> {
  const options = checkConvertOptions(given)
  const inputs = [...archives]
  if (options.filesFrom !== undefined) for await (const path of pathsOf(options.filesFrom)) inputs.push(path)
  if (inputs.length === 0)
    throw new UserError('name what to convert: folders, patterns, archives or files, or --files-from a list')
  const report = options.report === undefined ? undefined : await openOutput(options.report, [])
  const stop = stopOnSignal(options.quiet)
  const display = await showProgress(options.quiet)
  try {
    const result = await convertArchive(runOptions(inputs, options, version), display, stop)
    display.end()
    await report?.write(`${JSON.stringify(result, null, 2)}\n`)
    await report?.commit()
    if (!options.quiet) for (const line of summary(result)) say(line)
    if (result.stopped) return INTERRUPTED
    return result.failures > 0 || result.incomplete > 0 ? 1 : 0
  } catch (error) {
    display.end()
    await report?.abandon()
    throw error
  }
}

function runOptions(inputs: readonly string[], options: ConvertOptions, version: string): RunOptions {
  const { out, format, lang, workers, force, retryFailed, queue, evidence } = options
  return {
    inputs,
    listed: options.filesFrom !== undefined,
    out,
    format,
    lang,
    workers,
    force,
    retryFailed,
    queue,
    version,
    settings: { evidence, maxBytes: Math.round(options.maxSize * MEGABYTE) },
    limits: { timeout: options.timeout * 1000, memory: options.maxMemory },
  }
}

function* summary(report: Report): Generator<string> {
  const share = report.characters === 0 ? 100 : (100 * report.explained) / report.characters
  if (report.stopped) {
    yield `interrupted: ${report.notices} notices and ${report.failures} failures are kept; run the same command again to go on`
    return
  }
  yield `${report.notices} notices with ${report.tasks} tasks, ${report.tasksWithoutUnit} of them without a unit; ${share.toFixed(1)} % of the text explained`
  if (report.duplicates > 0) yield `${report.duplicates} of the notices repeat another one (duplicateOf)`
  if (report.incomplete > 0)
    yield `${report.incomplete} of the notices are cut off, damaged or wrongly named (see their messages)`
  for (const [code, number] of Object.entries(report.failuresByCode)) yield `${number} failed: ${code}`
  for (const [why, number] of Object.entries(report.skipped)) yield `${number} left out: ${why}`
  const seconds = report.seconds.converting + report.seconds.writing
  const known = report.reused > 0 ? `, ${report.reused} known from before` : ''
  yield `${printable(report.out)}: ${report.documents} documents in ${seconds.toFixed(1)} s, ${report.documentsPerSecond.toFixed(0)}/s${known}`
}
