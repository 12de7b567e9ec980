/** Batches on worker threads. A document that hangs, crashes or eats up the memory costs itself only. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Piscina } from 'piscina'
import { UserError } from '../diagnostics/user-error.ts'
import { type BatchResult, type Engine, failed, type Item, joinResults, type Settings } from './job.ts'

/** What one document may use. */
export interface Limits {
  /** Milliseconds. */
  timeout: number
  /** Megabytes of a thread's heap. */
  memory: number
}

export interface PoolOptions {
  workers: number
  settings: Settings
  limits: Limits
  /** The module that threads run; another one in tests. */
  entry?: URL
}

/** How a batch ended that did not come to its end; `index` is the item that was at work. */
interface Fault {
  code: 'crashed' | 'timeout' | 'memory'
  reason: string
  index: number
}

const LONGEST_LOOK = 250
/** Beside the sources stands the source; in the build, the built worker (see `.ci/build.js`). */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Worker threads of this process; each has one batch at a time. */
export class Pool implements Engine {
  /** One batch more than there are threads, so that none waits for the next. */
  readonly width: number
  readonly #threads: Piscina
  readonly #options: PoolOptions

  constructor(options: PoolOptions) {
    this.#options = options
    this.width = options.workers + 1
    this.#threads = new Piscina({
      filename: (options.entry ?? ENTRY).href,
      minThreads: options.workers,
      maxThreads: options.workers,
      maxQueue: Number.POSITIVE_INFINITY,
      atomics: 'disabled',
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: options.limits.memory },
    })
    // A thread that ends outside a task (a stray rejection after a batch) is replaced; there is no document to blame.
    this.#threads.on('error', () => {})
  }

  async run(items: readonly Item[]): Promise<BatchResult> {
    const outcome = await this.#attempt(items)
    if ('verdicts' in outcome) return outcome
    const culprit = items[outcome.index]
    if (!culprit) return joinResults([])
    // What came before it has to be done again. The culprit has a second try in a thread of its own, since a full heap may be the
    // doing of those before it, and a machine may have slept.
    const before = items.slice(0, outcome.index)
    const after = items.slice(outcome.index + 1)
    const parts = [
      before.length > 0 ? await this.run(before) : joinResults([]),
      await this.#alone(culprit),
      after.length > 0 ? await this.run(after) : joinResults([]),
    ]
    return joinResults(parts)
  }

  async close(): Promise<void> {
    await this.#threads.destroy()
  }

  async #alone(item: Item): Promise<BatchResult> {
    const outcome = await this.#attempt([item])
    if ('verdicts' in outcome) return outcome
    return failed(await digest(item), outcome.code, outcome.reason)
  }

  async #attempt(items: readonly Item[]): Promise<BatchResult | Fault> {
    const at = new Int32Array(new SharedArrayBuffer(4))
    const stop = new AbortController()
    const watch = this.#watch(at, stop)
    try {
      return await this.#threads.run({ items, settings: this.#options.settings, at }, { signal: stop.signal })
    } catch (error) {
      return { ...this.#explain(error, stop.signal.aborted), index: Math.max(0, Atomics.load(at, 0) - 1) }
    } finally {
      clearInterval(watch)
    }
  }

  /** Stops a thread that has been at one item for too long. */
  #watch(at: Int32Array, stop: AbortController): NodeJS.Timeout {
    const { timeout } = this.#options.limits
    let [item, since] = [0, 0]
    const look = () => {
      const now = performance.now()
      const current = Atomics.load(at, 0)
      if (current !== item) [item, since] = [current, now]
      else if (item > 0 && now - since > timeout) stop.abort()
    }
    return setInterval(look, Math.min(LONGEST_LOOK, timeout / 4))
  }

  #explain(error: unknown, aborted: boolean): Pick<Fault, 'code' | 'reason'> {
    const { timeout, memory } = this.#options.limits
    if (aborted) return { code: 'timeout', reason: `took longer than the ${timeout / 1000} s that --timeout allows` }
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { code: 'memory', reason: `needed more than the ${memory} MB that --max-memory allows` }
    if (code === 'ERR_MODULE_NOT_FOUND') throw new UserError('the program is not complete: build it again (npm run build)')
    return { code: 'crashed', reason: `the worker ended: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The digest of a document that no worker lived to give; null where it cannot be read. */
async function digest({ file, bytes }: Item): Promise<string | null> {
  const sum = createHash('sha256')
  if (bytes) return sum.update(bytes).digest('hex')
  try {
    for await (const chunk of createReadStream(typeof file === 'string' ? file : Buffer.from(file))) sum.update(chunk)
    return sum.digest('hex')
  } catch {
    return null
  }
}
