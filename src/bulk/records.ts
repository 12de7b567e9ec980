/** The lines of the journal: what became of each document. */
import type { Summary, Verdict } from './job.ts'

interface Common {
  path: string
  /** Digest of the content; null where it could not be read. */
  sha256: string | null
  /** Version and options that gave this outcome. */
  by: string
}

export interface NoticeRecord extends Common, Summary {
  sha256: string
  /** Where the notice stands: number of the segment, offset and length in bytes, line end included; CRC-32 of these bytes. */
  at: [segment: number, offset: number, length: number, crc: number]
}

export interface FailureRecord extends Common {
  code: string
  reason: string
}

export type JournalRecord = NoticeRecord | FailureRecord

export function isNotice(record: JournalRecord): record is NoticeRecord {
  return 'at' in record
}

/** The record in a line of the journal; undefined for a line that is none. */
export function parseRecord(line: string): JournalRecord | undefined {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record !== 'object' || record === null || !('path' in record) || !('by' in record)) return undefined
    return 'at' in record || 'code' in record ? (record as JournalRecord) : undefined
  } catch {
    return undefined
  }
}

/** The record of a verdict; `at` says where the notice was written. */
export function recordOf(
  path: string,
  by: string,
  verdict: Exclude<Verdict, { kind: 'same' }>,
  at: NoticeRecord['at'],
): JournalRecord {
  if (verdict.kind === 'failed') return { path, sha256: verdict.sha256, by, code: verdict.code, reason: verdict.reason }
  return { path, sha256: verdict.sha256, by, at, ...verdict.summary }
}
