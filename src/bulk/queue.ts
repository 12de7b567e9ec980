/** Work over a queue in Redis: the run puts batches in, workers on any machine take them out. */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Job, Queue, QueueEvents, Worker } from 'bullmq'
import { UserError } from '../diagnostics/user-error.ts'
import { type BatchResult, type Engine, failed, type Item, joinResults, type Settings } from './job.ts'
import { type Limits, Pool } from './pool.ts'

/** Batches that a run has in the queue at once: enough for many machines, few enough for the memory of Redis. */
const WIDTH = 64
/** Milliseconds after which the batch of a worker that gives no sign of life goes to another one. */
const SILENCE = 5000
/** How often a batch may lose its worker before its documents are tried one by one. */
const MOST_LOSSES = 3
/** Seconds that results stay in Redis, for a run that is not there to take them. */
const KEPT = 3600
const CONNECT_MS = 5000
const OTHER_VERSION = 'other version: '

/** A batch as it stands in the queue. */
interface Task {
  version: string
  settings: Settings
  limits: Limits
  items: { path: string; file: string; raw?: true; bytes?: string; known?: string }[]
}

interface TaskResult {
  verdicts: BatchResult['verdicts']
  lines: string
}

interface Address {
  name: string
  connection: { host: string; port: number; username?: string; password?: string; tls?: object; maxRetriesPerRequest: null }
}

export interface QueueOptions {
  url: string
  version: string
  settings: Settings
  limits: Limits
  /** The run's own folder: remembers what it left in the queue. */
  area: string
  /** Called when nobody is there to do the work. */
  onIdle: () => void
}

/** The parts of `redis://USER:PASSWORD@HOST:PORT/NAME`. */
function addressOf(url: string): Address {
  const { hostname, port, username, password, pathname, protocol } = new URL(url)
  return {
    name: decodeURIComponent(pathname.slice(1)).replaceAll(':', '-'),
    connection: {
      host: hostname,
      port: port === '' ? 6379 : Number(port),
      ...(username === '' ? {} : { username: decodeURIComponent(username) }),
      ...(password === '' ? {} : { password: decodeURIComponent(password) }),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
      maxRetriesPerRequest: null,
    },
  }
}

/** Loads the queue's library and tries the connection. */
async function connect(url: string): Promise<Address & { bullmq: typeof import('bullmq') }> {
  const address = addressOf(url)
  let bullmq: typeof import('bullmq')
  let Redis: typeof import('ioredis').Redis
  try {
    bullmq = await import('bullmq')
    Redis = (await import('ioredis')).Redis
  } catch {
    throw new UserError('--queue needs two more packages: npm install bullmq ioredis')
  }
  const { host, port } = address.connection
  const probe = new Redis({
    ...address.connection,
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    retryStrategy: () => null,
  })
  probe.on('error', () => {})
  try {
    await probe.connect()
    await probe.ping()
  } catch (error) {
    throw new UserError(`redis://${host}:${port}: no connection: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    probe.disconnect()
  }
  return { ...address, bullmq }
}

/** The engine of a run whose work is done elsewhere. */
export class QueueEngine implements Engine {
  readonly width = WIDTH
  readonly #options: QueueOptions
  readonly #queue: Queue<Task, TaskResult>
  readonly #events: QueueEvents
  readonly #run = randomUUID()
  #batches = 0

  private constructor(options: QueueOptions, queue: Queue<Task, TaskResult>, events: QueueEvents) {
    this.#options = options
    this.#queue = queue
    this.#events = events
  }

  /** @throws UserError when the packages are missing or nobody answers */
  static async open(options: QueueOptions): Promise<QueueEngine> {
    const { bullmq, name, connection } = await connect(options.url)
    const queue = new bullmq.Queue<Task, TaskResult>(name, { connection })
    const events = new bullmq.QueueEvents(name, { connection })
    // Both connect again by themselves; a lost connection costs time only.
    queue.on('error', () => {})
    events.on('error', () => {})
    // Each batch listens to both.
    queue.setMaxListeners(0)
    events.setMaxListeners(0)
    await events.waitUntilReady()
    const engine = new QueueEngine(options, queue, events)
    await engine.#withdraw()
    if ((await queue.getWorkersCount()) === 0) options.onIdle()
    return engine
  }

  async run(items: readonly Item[]): Promise<BatchResult> {
    const { version, settings, limits } = this.#options
    const task: Task = { version, settings, limits, items: items.map(packItem) }
    const kept = { age: KEPT }
    const job = await this.#queue.add('batch', task, {
      jobId: `${this.#run}-${this.#batches++}`,
      removeOnComplete: kept,
      removeOnFail: kept,
    })
    try {
      const { verdicts, lines } = await job.waitUntilFinished(this.#events)
      return { verdicts, lines: Buffer.from(lines) }
    } catch (error) {
      return this.#afterFailure(items, error instanceof Error ? error.message : String(error))
    } finally {
      await job.remove().catch(() => {})
    }
  }

  async close(): Promise<void> {
    await this.#events.close()
    await this.#queue.close()
  }

  /** A batch that no worker survived: its documents one by one, so that only the culprit fails. */
  async #afterFailure(items: readonly Item[], why: string): Promise<BatchResult> {
    if (why.startsWith(OTHER_VERSION)) throw new UserError(`a worker has another version: ${why.slice(OTHER_VERSION.length)}`)
    if (items.length === 1) return failed(null, 'crashed', `the workers that took it ended: ${why}`)
    const results: BatchResult[] = []
    for (const item of items) results.push(await this.run([item]))
    return joinResults(results)
  }

  /** Takes back what an earlier run on this destination left in the queue. */
  async #withdraw(): Promise<void> {
    const file = join(this.#options.area, 'queue')
    let earlier: string | undefined
    try {
      earlier = readFileSync(file, 'utf8')
    } catch {}
    writeFileSync(file, this.#run)
    if (!earlier) return
    for (const job of await this.#queue.getJobs(['waiting', 'completed', 'failed']))
      if (job?.id?.startsWith(earlier)) await job.remove().catch(() => {})
  }
}

/** Bytes as base64. Other files are read by the worker, from the same place. */
function packItem({ path, file, bytes, known }: Item): Task['items'][number] {
  return {
    path,
    ...(typeof file === 'string' ? { file: resolve(file) } : { file: Buffer.from(file).toString('base64'), raw: true }),
    ...(bytes ? { bytes: Buffer.from(bytes).toString('base64') } : {}),
    ...(known === undefined ? {} : { known }),
  }
}

function unpackItem({ path, file, raw, bytes, known }: Task['items'][number]): Item {
  return {
    path,
    file: raw ? Buffer.from(file, 'base64') : file,
    ...(bytes === undefined ? {} : { bytes: Buffer.from(bytes, 'base64') }),
    ...(known === undefined ? {} : { known }),
  }
}

export interface ServeOptions {
  url: string
  workers: number
  version: string
  /** Called after each batch with the number of its documents. */
  onDone: (documents: number) => void
}

/**
 * Does the work of a queue until `stop` is given; then finishes what is under way.
 * @throws UserError when the packages are missing or nobody answers
 */
export async function serve(options: ServeOptions, stop: AbortSignal): Promise<void> {
  const { bullmq, name, connection } = await connect(options.url)
  const pools = new Map<string, Pool>()
  const work = async ({ data }: Job<Task, TaskResult>): Promise<TaskResult> => {
    if (data.version !== options.version)
      throw new bullmq.UnrecoverableError(`${OTHER_VERSION}${options.version}, and the run has ${data.version}`)
    const { verdicts, lines } = await poolFor(data, options.workers, pools).run(data.items.map(unpackItem))
    options.onDone(verdicts.length)
    return { verdicts, lines: Buffer.from(lines).toString() }
  }
  const worker: Worker<Task, TaskResult> = new bullmq.Worker<Task, TaskResult>(name, work, {
    connection,
    // One more than there are threads, so that none waits for the next.
    concurrency: options.workers + 1,
    lockDuration: SILENCE,
    stalledInterval: SILENCE,
    maxStalledCount: MOST_LOSSES,
  })
  worker.on('error', () => {})
  await new Promise<void>((done) => {
    if (stop.aborted) done()
    else stop.addEventListener('abort', () => done(), { once: true })
  })
  await worker.close()
  for (const pool of pools.values()) await pool.close()
}

/** Runs may have different limits; there is a pool for each. */
function poolFor({ settings, limits }: Task, workers: number, pools: Map<string, Pool>): Pool {
  const key = JSON.stringify([settings, limits])
  let pool = pools.get(key)
  if (!pool) {
    pool = new Pool({ workers, settings, limits })
    pools.set(key, pool)
  }
  return pool
}
