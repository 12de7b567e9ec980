/** A whole run: what is there, what is to be done, the work, and the data set made from it. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Discovery, discover } from './discover.ts'
import { install, writeWhole } from './files.ts'
import { writeFolder } from './folder.ts'
import type { Engine, Settings } from './job.ts'
import { Journal } from './journal.ts'
import { lock } from './lock.ts'
import type { Limits } from './pool.ts'
import { Results } from './results.ts'
import { type Store, type StoreOptions, storeFor, type Warning } from './store.ts'
import { makeReport, type Report } from './summary.ts'
import { type Progress, Work } from './work.ts'

export interface RunOptions {
  inputs: readonly string[]
  /** True where the inputs come from a list. */
  listed: boolean
  /** A folder, or a file whose extension says what it is. */
  out: string
  /** Of the files in a folder. */
  format: 'json' | 'yaml'
  lang: StoreOptions['lang']
  workers: number
  settings: Settings
  limits: Limits
  force: boolean
  retryFailed: boolean
  /** `redis://HOST:PORT/NAME`, where workers elsewhere do the work. */
  queue: string | undefined
  version: string
}

/** Is told how far the run is, often. */
export interface Observer {
  working(progress: Readonly<Progress>): void
  writing(written: number, size: number): void
  /** Something that the format of the data set could not hold as it was. */
  warning(warning: Warning): void
}

const LOOKS_A_SECOND = 5

/**
 * Converts `inputs` into the data set `out`. When `stop` is given the documents under way are finished and nothing is published.
 * @throws UserError for a destination that cannot be written, an input that is missing, or an engine that does not start
 */
export async function convertArchive(options: RunOptions, observer: Observer, stop: AbortSignal): Promise<Report> {
  const store = await storeFor(options.out)
  const area = store ? `${options.out}.journal` : join(options.out, '.worknotice')
  checkDestination(options, store, area)
  try {
    mkdirSync(area, { recursive: true })
    const unlock = lock(area)
    try {
      return await run(options, store, area, observer, stop)
    } finally {
      unlock()
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new UserError(`${options.out}: ${reason(error)}; what is done so far is kept, run the same command again to go on`)
    throw error
  }
}

function checkDestination({ out, force }: RunOptions, store: Store | null, area: string): void {
  const status = statSync(out, { throwIfNoEntry: false })
  if (store && status?.isDirectory()) throw new UserError(`${out}: is a folder; remove it, or name a file`)
  if (!store && status && !status.isDirectory())
    throw new UserError(`${out}: is a file; name a folder, or a file of a known extension`)
  if (store && status && !existsSync(area) && !force)
    throw new UserError(`${out}: exists and is not of an earlier run; remove it, or use --force to replace it`)
  if (!existsSync(dirname(out))) throw new UserError(`${dirname(out)}: no such folder; make it first (mkdir -p)`)
}

async function run(
  options: RunOptions,
  store: Store | null,
  area: string,
  observer: Observer,
  stop: AbortSignal,
): Promise<Report> {
  const began = performance.now()
  const journal = await Journal.open(area)
  const discovery = await discover(options.inputs, { listed: options.listed, outputs: [options.out, area] })
  const work = await doWork(options, discovery, journal, area, observer, stop)
  const converted = performance.now()
  const results = new Results(work.places, journal)
  let warnings: readonly Warning[] = []
  if (!stop.aborted) {
    warnings = await publish(results, options, store, area, observer)
    journal.compact(work.places.filter((place) => typeof place === 'string'))
  }
  journal.close()
  return makeReport({
    results,
    work,
    stopped: stop.aborted,
    warnings: warnings.length,
    version: options.version,
    out: options.out,
    workers: options.workers,
    seconds: { converting: (converted - began) / 1000, writing: (performance.now() - converted) / 1000 },
  })
}

async function doWork(
  options: RunOptions,
  discovery: Discovery,
  journal: Journal,
  area: string,
  observer: Observer,
  stop: AbortSignal,
): Promise<Work> {
  const { settings, limits, version, force, retryFailed } = options
  const ofNotice = settings.evidence ? `${version} evidence` : version
  const ofFailure = `${ofNotice} ${limits.timeout} ${limits.memory} ${settings.maxBytes}`
  const engine = await engineFor(options, area, observer)
  const by = (notice: boolean) => (notice ? ofNotice : ofFailure)
  const work = new Work(discovery, engine, journal, { maxBytes: settings.maxBytes, force, retryFailed, by })
  const look = () => observer.working(work.progress)
  const clock = setInterval(look, 1000 / LOOKS_A_SECOND)
  try {
    await work.run(stop)
  } finally {
    clearInterval(clock)
    look()
    await engine.close()
  }
  return work
}

async function engineFor(options: RunOptions, area: string, observer: Observer): Promise<Engine> {
  const { workers, settings, limits, queue: url, version } = options
  if (url === undefined) {
    const { Pool } = await import('./pool.ts')
    return new Pool({ workers, settings, limits })
  }
  const { QueueEngine } = await import('./queue.ts')
  const onIdle = () =>
    observer.warning({ path: url, text: 'nobody takes work from this queue yet: start `worknotice worker --queue` with it' })
  return QueueEngine.open({ url, version, settings, limits, area, onIdle })
}

/** Makes the data set under a temporary name, then gives it its own. */
async function publish(
  results: Results,
  options: RunOptions,
  store: Store | null,
  area: string,
  observer: Observer,
): Promise<readonly Warning[]> {
  const onProgress = (written: number) => observer.writing(written, results.size)
  if (!store) {
    await writeFolder(results, options.out, area, { format: options.format, base: baseOf(options.inputs), onProgress })
    return []
  }
  const fresh = join(area, 'new')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh)
  try {
    const file = join(fresh, basename(options.out))
    const warnings = await store.write(results, file, { lang: options.lang, onProgress })
    install(file, options.out)
    for (const warning of warnings) observer.warning(warning)
    writeFailures(results, area)
    return warnings
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function writeFailures(results: Results, area: string): void {
  let failures = ''
  for (const failure of results.failed()) failures += `${JSON.stringify(failure)}\n`
  writeWhole(join(area, 'failures.ndjson'), failures)
}

/** The folder that the input is, where it is just one. */
function baseOf(inputs: readonly string[]): string {
  const [only] = inputs
  if (only === undefined || inputs.length > 1 || !statSync(only, { throwIfNoEntry: false })?.isDirectory()) return ''
  const path = normalize(only).replaceAll('\\', '/')
  return path.endsWith('/') ? path.slice(0, -1) : path
}
