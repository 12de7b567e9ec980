/** The options of `convert` and `worker`, checked. */
import { availableParallelism } from 'node:os'
import * as z from 'zod'
import { UserError } from '../diagnostics/user-error.ts'

const MOST_WORKERS = 256

const workers = z.coerce
  .number('a number is needed')
  .int('a whole number is needed')
  .min(1, 'at least 1 is needed')
  .max(MOST_WORKERS, `at most ${MOST_WORKERS} are possible`)
  .default(availableParallelism())
const positive = (most: number) =>
  z.coerce.number('a number is needed').positive('must be more than 0').max(most, `at most ${most} is possible`)
const queue = z.string().regex(/^rediss?:\/\/[^/]+\/[^/]+$/, 'write it as redis://HOST:PORT/NAME')

const convertSchema = z.object({
  out: z.string().min(1, 'name a file or a folder'),
  filesFrom: z.string().optional(),
  format: z.enum(['json', 'yaml']),
  lang: z.enum(['en', 'zh']),
  evidence: z.boolean().default(false),
  workers,
  force: z.boolean().default(false),
  retryFailed: z.boolean().default(false),
  timeout: positive(86_400),
  maxMemory: positive(1_048_576),
  maxSize: positive(2000),
  queue: queue.optional(),
  report: z.string().optional(),
  quiet: z.boolean().default(false),
})

const workerSchema = z.object({ queue, workers, quiet: z.boolean().default(false) })

export type ConvertOptions = z.infer<typeof convertSchema>
export type WorkerOptions = z.infer<typeof workerSchema>

/** @throws UserError that names the option and what it may be */
export const checkConvertOptions = (options: unknown): ConvertOptions => check(convertSchema, options)
/** @throws UserError that names the option and what it may be */
export const checkWorkerOptions = (options: unknown): WorkerOptions => check(workerSchema, options)

const CAPITAL = /[A-Z]/g

function check<Schema extends z.ZodType>(schema: Schema, options: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(options)
  const [issue] = error?.issues ?? []
  if (!issue) return data as z.infer<Schema>
  const name = String(issue.path[0]).replace(CAPITAL, (letter) => `-${letter.toLowerCase()}`)
  throw new UserError(`--${name}: ${issue.message}`)
}
