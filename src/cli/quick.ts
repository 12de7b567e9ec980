/**
 * The short way of the commonest run, `parse notice.txt`: the build puts it into a bundle of its own, without the library of the command
 * line and without the readers of other formats, so that it starts about as fast as node does. Whatever is asked beyond that, and
 * whatever goes wrong, is left to the whole command line, which begins anew.
 */
import { readFileSync, statSync, writeSync } from 'node:fs'
import { parseTextFile } from '../understand.ts'
import { jsonWriter } from '../write/json.ts'

const STDOUT = 1
/** Milliseconds to wait for the reader of a full pipe. */
const PATIENCE = 2

/**
 * Parses one text file to JSON on stdout where that is all that `argv` (the words after the program's name) asks for.
 * @returns false where nothing was done and the whole command line must run
 */
export function parseQuickly(argv: readonly string[]): boolean {
  const path = plainPath(argv)
  if (path === null) return false
  try {
    // A pipe can be read but once.
    if (!statSync(path).isFile()) return false
    const notice = parseTextFile(readFileSync(path), path)
    if (!notice || notice.messages.some(({ severity }) => severity !== 'info')) return false
    writeAll(Buffer.from(jsonWriter.one(notice)))
    return true
  } catch {
    return false
  }
}

/** The file of `parse FILE.txt`, with `-f json` or without; null for all other words. */
function plainPath(argv: readonly string[]): string | null {
  const [command, path, option, format] = argv
  if (command !== 'parse' || path?.startsWith('-') !== false || !path.endsWith('.txt')) return null
  const asJson = argv.length === 4 && (option === '-f' || option === '--format') && format === 'json'
  return argv.length === 2 || asJson ? path : null
}

/** Writes to stdout and waits where it is a pipe that is full and will not wait itself. */
function writeAll(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STDOUT, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE)
    }
  }
}
