/** The entry of a worker thread: a batch in, its outcomes out. */
import { convertBatch } from './batch.ts'
import type { BatchResult, Item, Settings } from './job.ts'

/** `at[0]` says which item is at work, counted from 1, so that the pool knows whom to blame when the thread stops. */
export interface ThreadTask {
  items: readonly Item[]
  settings: Settings
  at: Int32Array
}

export default function work({ items, settings, at }: ThreadTask): Promise<BatchResult> {
  return convertBatch(items, settings, (index) => Atomics.store(at, 0, index + 1))
}
