/** Lists of paths, as `find` and others print them. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { printable } from './io.ts'

/**
 * The paths of a list, one a line, as they come in; `-` is standard input. Empty lines are passed over.
 * @throws UserError when the list cannot be read
 */
export async function* pathsOf(list: string): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list)
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line !== '') yield line
  } catch (error) {
    throw new UserError(`${list === '-' ? 'standard input' : printable(list)}: ${reason(error)}`)
  }
}
