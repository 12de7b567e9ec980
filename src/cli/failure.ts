/** How failures are told: one line, a stack trace only for those who ask for it. */
import { printable } from './io.ts'

/** The line for a bug. `WORKNOTICE_DEBUG=1` adds the stack trace. */
export function internalError(error: unknown, path?: string): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = path === undefined ? '' : `${path}: `
  const line = `worknotice: ${place}this is a bug, please report it: ${printable(what)}`
  if (!process.env.WORKNOTICE_DEBUG) return `${line} (WORKNOTICE_DEBUG=1 shows where)`
  return error instanceof Error && error.stack ? `${line}\n${error.stack}` : line
}
