/** `worknotice worker`: takes batches from a queue until it is stopped. */
import { checkWorkerOptions } from './convert-options.ts'

export async function runWorker(given: Record<string, unknown>, _version: string): Promise<number> {
  checkWorkerOptions(given)
  return 0
}
