/** `worknotice worker`: takes batches from a queue until it is stopped. */
import { serve } from '../bulk/queue.ts'
import { checkWorkerOptions } from './convert-options.ts'
import { say } from './io.ts'
import { stopOnSignal } from './signals.ts'

/**
 * Works until Ctrl-C.
 * @returns the exit status, 0
 * @throws UserError for wrong options, missing packages and a queue that does not answer
 */
export async function runWorker(given: Record<string, unknown>, version: string): Promise<number> {
  const { queue, workers, quiet } = checkWorkerOptions(given)
  let documents = 0
  const onDone = (number: number) => {
    documents += number
  }
  if (!quiet) say(`waiting for work (${workers} at a time); Ctrl-C ends it`)
  await serve({ url: queue, workers, version, onDone }, stopOnSignal(quiet))
  if (!quiet) say(`${documents} documents done`)
  return 0
}
