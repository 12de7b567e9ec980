/** Ctrl-C as a wish to come to an end. */
import { say } from './io.ts'

/** Exit status of a run that was interrupted. */
export const INTERRUPTED = 130

/** The first Ctrl-C lets what is under way come to its end, the second one ends the process. */
export function stopOnSignal(quiet: boolean): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(INTERRUPTED)
      stop.abort()
      if (!quiet) say('stopping: what is under way is finished first (again to stop at once)')
    })
  }
  return stop.signal
}
