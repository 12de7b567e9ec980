/** `worknotice parse`: files in, notices out. */
import { listArchive, parseNotice, printStage } from '../convert.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Notice } from '../notice/schema.ts'
import { loadWriter, type OutputFormat } from '../write/index.ts'
import type { Writer } from '../write/writer.ts'
import { internalError } from './failure.ts'
import { ClosedPipe, type Output, OutputFailure, openOutput, readInput, say } from './io.ts'
import { displayName, type ReportOptions, reportAll, reportMessages } from './report.ts'

/** The stages of the parser that can be printed. */
export type Stage = 'blocks' | 'outline' | 'findings'

export interface ParseOptions {
  format: OutputFormat
  /** A list of more files; `-` is standard input. */
  filesFrom?: string
  output?: string
  evidence?: boolean
  stage?: Stage
  color: boolean
  verbose?: boolean
}

/** What became of one input. `refused` could not be read at all, `failed` gave an error in its notice or a bug. */
type Outcome = 'fine' | 'failed' | 'refused'

interface Job {
  options: ParseOptions
  writer: Writer
  output: Output
  report: ReportOptions
  several: boolean
  /** Notices written so far. */
  written: number
}

/**
 * Parses each file and writes the notices to stdout or to `-o`.
 * @returns the exit status: 0 fine; 1 a document failed; 2 nothing could be read
 * @throws UserError when the output cannot be opened or written, ClosedPipe when its reader has gone
 */
export async function parseFiles(files: readonly string[], options: ParseOptions): Promise<number> {
  const output = await openOutput(options.output, files)
  try {
    const writer = await loadWriter(options.format)
    const report = { color: options.color, verbose: options.verbose === true }
    const several = files.length > 1 || options.filesFrom !== undefined
    const job: Job = { options, writer, output, report, several, written: 0 }
    const outcomes = new Set<Outcome>()
    for (const file of files) for (const outcome of await parseFile(file, job)) outcomes.add(outcome)
    if (options.filesFrom !== undefined) for await (const outcome of parseList(options.filesFrom, job)) outcomes.add(outcome)
    if (job.written === 0) {
      await output.abandon()
      return outcomes.has('failed') ? 1 : 2
    }
    if (job.several && options.stage === undefined) await output.write(writer.end)
    await output.commit()
    return outcomes.size === 1 && outcomes.has('fine') ? 0 : 1
  } catch (error) {
    await output.abandon()
    throw error
  }
}

/** Parses the files of a list as its lines come in. A file that gives no notice gives one that says so, so that each line has its answer. */
async function* parseList(list: string, job: Job): AsyncGenerator<Outcome> {
  const { pathsOf } = await import('./lists.ts')
  for await (const path of pathsOf(list)) {
    const before = job.written
    const outcomes = await parseFile(path, job)
    if (job.written === before && job.options.stage === undefined) {
      const notice = await parseNotice('', { path })
      notice.messages = [{ code: 'unreadable-file', severity: 'error', text: 'The file cannot be read, or holds no notice' }]
      await send(noticeText(notice, job), job)
    }
    yield* outcomes
  }
}

/** The outcome of a file, or those of an archive's members. */
async function parseFile(path: string, job: Job): Promise<Outcome[]> {
  try {
    const bytes = await readInput(path)
    const archive = await listArchive(bytes, displayName(path))
    if (!archive) return [await parseBytes(path, bytes, job)]
    job.several = true
    const outcomes: Outcome[] = []
    for (const member of archive.members) outcomes.push(await parseBytes(member.path, member.bytes, job))
    await reportAll(displayName(path), archive.messages, job.report)
    if (archive.members.length === 0 || archive.messages.some(({ severity }) => severity === 'error')) outcomes.push('failed')
    return outcomes
  } catch (error) {
    return [outcomeOf(error, path)]
  }
}

async function parseBytes(path: string, bytes: Uint8Array, job: Job): Promise<Outcome> {
  try {
    return job.options.stage === undefined
      ? await writeNotice(path, bytes, job)
      : await writeStage(path, bytes, job.options.stage, job)
  } catch (error) {
    return outcomeOf(error, path)
  }
}

/** Tells a failure that concerns one input; one that ends the run is thrown on. */
function outcomeOf(error: unknown, path: string): Outcome {
  if (error instanceof ClosedPipe || error instanceof OutputFailure) throw error
  if (error instanceof UserError) {
    say(`worknotice: ${error.message}`)
    return 'refused'
  }
  say(internalError(error, displayName(path)))
  return 'failed'
}

async function writeNotice(path: string, bytes: Uint8Array, job: Job): Promise<Outcome> {
  const notice = await parseNotice(bytes, { ...named(path), evidence: job.options.evidence === true })
  await send(noticeText(notice, job), job)
  await reportMessages(path, notice, job.report)
  return notice.messages.some((message) => message.severity === 'error') ? 'failed' : 'fine'
}

function noticeText(notice: Notice, { writer, several, written }: Job): string {
  return several ? (written === 0 ? writer.start : '') + writer.each(notice, written) : writer.one(notice)
}

async function writeStage(path: string, bytes: Uint8Array, stage: Stage, job: Job): Promise<Outcome> {
  const text = await printStage(bytes, { ...named(path), stage })
  const head = job.several ? `${job.written === 0 ? '' : '\n'}== ${displayName(path)} ==\n` : ''
  await send(`${head}${text}${text.endsWith('\n') ? '' : '\n'}`, job)
  return 'fine'
}

/** Standard input has no path. */
function named(path: string): { path?: string } {
  return path === '-' ? {} : { path }
}

async function send(text: string, job: Job): Promise<void> {
  try {
    await job.output.write(text)
    job.written++
  } catch (error) {
    throw error instanceof UserError ? new OutputFailure(error.message) : error
  }
}
