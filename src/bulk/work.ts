/** The documents of a run on their way through the engine into the journal. */
import { extname } from 'node:path'
import { countSkip, type Discovery, isFailure, type Skip, type Source } from './discover.ts'
import type { Engine, Item } from './job.ts'
import type { Journal } from './journal.ts'
import { partsOf } from './members.ts'
import { isNotice } from './records.ts'
import type { Place } from './results.ts'

export interface WorkOptions {
  maxBytes: number
  /** Convert everything again, whatever the journal says. */
  force: boolean
  /** Convert again what failed. */
  retryFailed: boolean
  /** Version and options that an outcome of the journal must come from to hold: of a notice, of a failure. */
  by: (notice: boolean) => string
}

/** How far a run is. */
export interface Progress {
  total: number
  done: number
  failures: number
  /** Outcomes that the journal had already. */
  reused: number
}

/** A batch is sent when it is as much work as this: text counts 1. */
const BATCH_WORK = 16
const WORK: Readonly<Record<string, number>> = { '.pdf': 8, '.ofd': 4, '.docx': 2, '.xlsx': 2, '.odt': 2, '.ods': 2 }
/** Bytes of archive members in one batch. */
const BATCH_BYTES = 8 * 1024 * 1024

export class Work {
  readonly progress: Progress
  /** All documents in the order of the input. */
  readonly places: Place[] = []
  readonly skipped: Map<Skip, number>
  readonly #discovery: Discovery
  readonly #engine: Engine
  readonly #journal: Journal
  readonly #options: WorkOptions
  /** Paths so far, with the number of documents that have each. */
  readonly #seen = new Map<string, number>()
  readonly #running = new Set<Promise<void>>()
  #fault: { error: unknown } | undefined

  constructor(discovery: Discovery, engine: Engine, journal: Journal, options: WorkOptions) {
    this.#discovery = discovery
    this.#engine = engine
    this.#journal = journal
    this.#options = options
    this.skipped = new Map(discovery.skipped)
    this.progress = { total: discovery.found.length, done: 0, failures: 0, reused: 0 }
  }

  /** Converts what is new or changed. When `stop` is given, finishes what is under way and leaves the rest. */
  async run(stop: AbortSignal): Promise<void> {
    let batch: Item[] = []
    let [work, bytes] = [0, 0]
    for await (const item of this.#items()) {
      if (stop.aborted || this.#fault) break
      batch.push(item)
      work += WORK[extname(item.path).toLowerCase()] ?? 1
      bytes += item.bytes?.length ?? 0
      if (work < BATCH_WORK && bytes < BATCH_BYTES) continue
      await this.#send(batch)
      batch = []
      work = bytes = 0
    }
    if (batch.length > 0 && !stop.aborted && !this.#fault) await this.#send(batch)
    await Promise.all(this.#running)
    if (this.#fault) throw this.#fault.error
  }

  /** The documents that go to a worker; what failed before that is noted in its place. */
  async *#items(): AsyncGenerator<Item> {
    for (const source of this.#discovery.found) {
      if (isFailure(source)) this.#fail(source)
      else yield* this.#parts(source)
    }
  }

  /** An archive counts as one document until it is open. */
  async *#parts(source: Source): AsyncGenerator<Item> {
    let [documents, skipped] = [0, 0]
    for await (const part of partsOf(source, this.#options.maxBytes)) {
      if (typeof part === 'string') {
        countSkip(this.skipped, part)
        skipped++
        continue
      }
      if (++documents > 1) this.progress.total++
      if (isFailure(part)) this.#fail(part)
      else yield this.#place(part)
    }
    if (documents > 0) return
    if (skipped > 0) this.progress.total--
    else this.#fail({ path: source.path, code: 'empty-archive', reason: 'the archive holds no files' })
  }

  #fail(failure: Exclude<Place, string>): void {
    this.places.push(failure)
    this.progress.done++
    this.progress.failures++
  }

  #place(item: Item): Item {
    const path = this.#unused(item.path)
    this.places.push(path)
    const record = this.#journal.get(path)
    const { force, retryFailed, by } = this.#options
    const holds = record && !force && record.by === by(isNotice(record)) && (isNotice(record) || !retryFailed)
    return { ...item, path, ...(holds && record.sha256 !== null ? { known: record.sha256 } : {}) }
  }

  /** Two members of an archive may have one name. */
  #unused(path: string): string {
    const times = (this.#seen.get(path) ?? 0) + 1
    this.#seen.set(path, times)
    return times === 1 ? path : this.#unused(`${path}#${times}`)
  }

  async #send(batch: readonly Item[]): Promise<void> {
    while (this.#running.size >= this.#engine.width) await Promise.race(this.#running)
    const running: Promise<void> = this.#convert(batch)
      .catch((error: unknown) => {
        this.#fault ??= { error }
      })
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  async #convert(batch: readonly Item[]): Promise<void> {
    const result = await this.#engine.run(batch)
    if (this.#fault) return
    this.#journal.add(batch, result, this.#options.by)
    for (const [index, { path }] of batch.entries()) {
      const record = this.#journal.get(path)
      this.progress.done++
      if (result.verdicts[index]?.kind === 'same') this.progress.reused++
      if (record && !isNotice(record)) this.progress.failures++
    }
  }
}
