/** `worknotice validate`: files in, messages out. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CheckedDocument, checkDocument, listArchive } from '../convert.ts'
import type { Severity } from '../diagnostics/messages.ts'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { checkData, isNoticeData } from '../lint/data.ts'
import { loadReporter, type ReporterName } from '../lint/reporters/index.ts'
import type { FileResult, Reporter, Totals } from '../lint/reporters/reporter.ts'
import { placedInSource } from '../lint/source-places.ts'
import { Baseline } from '../lint/suppress.ts'
import { FAIL_LEVELS, type FailLevel, type Language, type RuleMessage } from '../lint/types.ts'
import { decode } from '../read/decode.ts'
import { Configs, type PlacedConfig, relativeTo } from './config.ts'
import { internalError } from './failure.ts'
import { fixFile } from './fix.ts'
import { ClosedPipe, type Output, OutputFailure, openOutput, printable, readInput, say } from './io.ts'
import { languageOf } from './language.ts'
import { displayName, painter } from './report.ts'

export interface ValidateOptions {
  reporter: ReporterName
  output?: string
  config?: string
  baseline?: string
  updateBaseline?: boolean
  failOn?: FailLevel
  lang?: Language
  fix?: boolean
  dryRun?: boolean
  color: boolean
}

const HEAD = 400
/** Formats whose files are text with marks in it. */
const MARKED_UP = new Set(['markdown', 'html'])
const DEFAULT_WIDTH = 100

interface Job {
  options: ValidateOptions
  configs: Configs
  reporter: Reporter
  output: Output
  lang: Language
  baseline: Baseline | null
  totals: Record<keyof Totals, number>
  /** A message at or above the level of `--fail-on` was found. */
  failed: boolean
  refused: number
}

/**
 * Validates each file, and each member of an archive, and writes the messages.
 * @param version of this program, for reports that name it
 * @returns the exit status: 0 clean or only below `--fail-on`; 1 messages at or above it, or a file that could not be read beside others; 2 nothing could be read
 * @throws UserError for a fault of the configuration, the baseline or the output
 */
export async function validateFiles(files: readonly string[], options: ValidateOptions, version: string): Promise<number> {
  if (options.updateBaseline && options.baseline === undefined) throw new UserError('--update-baseline needs --baseline FILE')
  if (options.dryRun && !options.fix) throw new UserError('--dry-run goes with --fix')
  const configs = new Configs(options.config)
  const lang = languageOf(options.lang ?? configs.for(files[0] ?? '-').lang)
  const makeReporter = await loadReporter(options.reporter)
  const output = await openOutput(options.output, files)
  try {
    const paint = await painter(options.color && options.output === undefined)
    const reporter = makeReporter({ lang, version, paint, width: process.stdout.columns ?? DEFAULT_WIDTH })
    const totals = { files: 0, error: 0, warning: 0, info: 0, suppressed: 0 }
    const job: Job = {
      options,
      configs,
      reporter,
      output,
      lang,
      baseline: baselineOf(options),
      totals,
      failed: false,
      refused: 0,
    }
    await output.write(reporter.start())
    for (const file of files) await validateFile(file, job)
    await output.write(reporter.end(totals))
    await output.commit()
    if (options.updateBaseline && options.baseline !== undefined && job.baseline) writeBaseline(options.baseline, job.baseline)
    if (totals.files === 0) return 2
    return job.failed || job.refused > 0 ? 1 : 0
  } catch (error) {
    await output.abandon()
    throw error
  }
}

function baselineOf({ baseline, updateBaseline }: ValidateOptions): Baseline | null {
  if (baseline === undefined) return null
  try {
    return Baseline.read(readFileSync(baseline, 'utf8'), printable(baseline))
  } catch (error) {
    if (updateBaseline) return Baseline.empty()
    if (error instanceof UserError) throw error
    throw new UserError(`${printable(baseline)}: ${reason(error)}; write it with --update-baseline`)
  }
}

function writeBaseline(path: string, baseline: Baseline): void {
  try {
    writeFileSync(path, baseline.text())
  } catch (error) {
    throw new UserError(`${printable(path)}: ${reason(error)}`)
  }
}

async function validateFile(path: string, job: Job): Promise<void> {
  try {
    const bytes = await readInput(path)
    const archive = await listArchive(bytes, displayName(path))
    if (!archive) return await validateBytes(path, bytes, job)
    for (const member of archive.members) await validateBytes(member.path, member.bytes, job)
    const messages = archive.messages.map(({ code, severity, text }) => plainMessage(code, severity, text))
    if (messages.length > 0 || archive.members.length === 0)
      await tell({ path: displayName(path), text: '', messages }, path, job)
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof OutputFailure) throw error
    job.refused++
    say(`worknotice: ${error.message}`)
  }
}

async function validateBytes(path: string, bytes: Uint8Array, job: Job): Promise<void> {
  const config = job.configs.for(path)
  const options = { lang: job.lang, rules: config.rules, words: config.words }
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  let result: FileResult
  try {
    if (isNoticeData(path, head)) {
      const text = new TextDecoder().decode(bytes)
      result = { path: displayName(path), text, messages: checkData(text, path, options) }
    } else {
      const checked = await checkDocument(bytes, { ...(path === '-' ? {} : { path }), ...options })
      result = resultOf(
        path,
        bytes,
        job.options.fix ? await fixFile(path, bytes, checked, options, job.options.dryRun === true) : checked,
      )
    }
  } catch (error) {
    if (error instanceof ClosedPipe || error instanceof UserError) throw error
    say(internalError(error, displayName(path)))
    job.refused++
    return
  }
  await tell(result, path, job, config)
}

/** The messages of a document; in Markdown and HTML they point into the file, whose text is more than what a reader sees. */
function resultOf(path: string, bytes: Uint8Array, { notice, text, messages }: CheckedDocument): FileResult {
  const name = displayName(path)
  if (!MARKED_UP.has(notice.source.format)) return { path: name, text, messages }
  const file = decode(bytes).text
  return { path: name, text: file, messages: placedInSource(messages, text, file) }
}

/** Leaves out what is known, counts the rest and writes it. */
async function tell(result: FileResult, path: string, job: Job, config: PlacedConfig = job.configs.for(path)): Promise<void> {
  const failLevels = levelsFrom(job.options.failOn ?? config.failOn ?? 'error')
  const own = relativeTo(config.folder, path)
  const known = job.options.baseline === undefined ? '' : relativeTo(dirname(job.options.baseline), path)
  const messages = result.messages.filter((message) => {
    if (config.ignores(own, message)) return false
    const old = job.baseline?.knows(known, message) ?? false
    return !old && !job.options.updateBaseline
  })
  job.totals.files++
  job.totals.suppressed += result.messages.length - messages.length
  for (const { severity } of messages) job.totals[severity]++
  if (messages.some(({ severity }) => failLevels.has(severity))) job.failed = true
  try {
    await job.output.write(job.reporter.file({ ...result, messages }))
  } catch (error) {
    throw error instanceof UserError ? new OutputFailure(error.message) : error
  }
}

function levelsFrom(level: FailLevel): ReadonlySet<string> {
  return new Set(FAIL_LEVELS.slice(0, level === 'never' ? 0 : FAIL_LEVELS.indexOf(level) + 1))
}

function plainMessage(code: string, severity: Severity, text: string): RuleMessage {
  return { code, severity, text, advice: null, pointer: null, spots: [], fingerprint: `${code} ${text}` }
}
