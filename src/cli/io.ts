/** Files, standard input, standard output and standard error: the edges of the program. */
import { readFileSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'

/** Where data goes. `commit` makes it final, `abandon` leaves nothing behind. */
export interface Output {
  write(text: string): Promise<void>
  commit(): Promise<void>
  abandon(): Promise<void>
}

/** The reader at the other end of stdout has gone (`| head`): no failure of ours, the run ends quietly. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/** A failure to write ends the whole run, unlike a failure to read one input. */
export class OutputFailure extends UserError {}

const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g
let errorsHandled = false

/** Writes one line for people to stderr. Control characters of a document never reach the terminal. */
export function say(text: string): void {
  if (!errorsHandled) {
    errorsHandled = true
    process.stderr.on('error', () => {})
  }
  process.stderr.write(`${text}\n`)
}

/** Replaces control characters, so that a document cannot move the cursor or colour the screen. */
export function printable(text: string): string {
  return text.replace(CONTROL, '\ufffd')
}

/**
 * Reads a whole input; `-` is standard input.
 * @throws UserError when it cannot be read, or when standard input holds nothing.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return readStandardInput()
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UserError(`${printable(path)}: ${reason(error)}`)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } catch (error) {
    throw new UserError(`standard input: ${reason(error)}`)
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) throw new UserError('standard input: no data came in')
  return bytes
}

/**
 * Opens what `-o` names, or stdout when it names nothing or `-`. A file is written under a temporary name beside it and
 * renamed at the end, so that it is never half written; a device or a named pipe is written directly.
 * @param inputs paths that must not be overwritten
 * @throws UserError when it cannot be opened
 */
export async function openOutput(path: string | undefined, inputs: readonly string[]): Promise<Output> {
  if (path === undefined || path === '-') return standardOutput()
  const target = await realpath(path).catch(() => resolve(path))
  const known = await stat(target).catch(() => undefined)
  if (known?.isDirectory()) throw new UserError(`${printable(path)}: is a folder; name a file in it`)
  for (const input of inputs) {
    if (input !== '-' && (await realpath(input).catch(() => '')) === target) {
      throw new UserError(`${printable(path)}: is an input too; choose another name for the output`)
    }
  }
  if (!known && !(await stat(dirname(target)).catch(() => undefined))) {
    throw new UserError(`${printable(path)}: the folder ${printable(dirname(path))} does not exist; make it first (mkdir -p)`)
  }
  return fileOutput(path, target, known === undefined || known.isFile())
}

async function fileOutput(path: string, target: string, byRename: boolean): Promise<Output> {
  const name = byRename ? `${target}.${process.pid}.tmp` : target
  const orUserError = (error: unknown): never => {
    throw new UserError(`${printable(path)}: ${reason(error)}`)
  }
  const file = await open(name, 'w').catch(orUserError)
  return {
    write: async (text) => {
      await file.writeFile(text).catch(orUserError)
    },
    commit: async () => {
      await file.close().catch(orUserError)
      if (byRename) await rename(name, target).catch(orUserError)
    },
    abandon: async () => {
      await file.close().catch(() => {})
      if (byRename) await rm(name, { force: true }).catch(() => {})
    },
  }
}

function standardOutput(): Output {
  const stdout = process.stdout
  // The failure comes back through the callback of write; without a listener it would end the process with a stack trace.
  stdout.on('error', () => {})
  return {
    write: (text) =>
      new Promise((done, fail) => {
        stdout.write(text, (error) => (error ? fail(outputError(error)) : done()))
      }),
    commit: async () => {},
    abandon: async () => {},
  }
}

function outputError(error: Error): Error {
  if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) return new ClosedPipe()
  return new UserError(`standard output: ${reason(error)}`)
}
