/** What goes to a worker and what comes back: plain data that can cross threads and machines. */

/** A document to convert. Archive members bring their bytes; other files are read by the worker. */
export interface Item {
  /** The name of the document in the data set. */
  path: string
  /** What to open. Bytes where the name is no valid UTF-8. */
  file: string | Uint8Array
  bytes?: Uint8Array
  /** Digest of the content whose outcome is known already. */
  known?: string
}

/** What all documents of a run have in common. */
export interface Settings {
  evidence: boolean
  /** A larger file is not read. */
  maxBytes: number
}

/** Figures of a notice that the summary and the search for duplicates need, so that neither reads it again. */
export interface Summary {
  tasks: number
  /** Tasks that nobody leads or is responsible for. */
  unassigned: number
  characters: number
  explained: number
  /** Messages of severity error: a part of the document could not be read, or its name is that of another format. */
  errors: number
  /** Document number and title, hashed; null where it has neither. */
  key: string | null
  /** Hashes of the tasks' texts, as `packHashes` writes them. */
  texts: string
}

/** `same`: the content is the one whose outcome is known. `sha256` is null where the content could not be read. */
export type Verdict =
  | { kind: 'same' }
  | { kind: 'failed'; sha256: string | null; code: string; reason: string }
  | { kind: 'notice'; sha256: string; length: number; summary: Summary }

/** Outcomes in the order of the items, and the notices as lines of JSON, one after another in the same order. */
export interface BatchResult {
  verdicts: Verdict[]
  lines: Uint8Array
}

/** What runs batches: threads of this machine, or workers behind a queue. */
export interface Engine {
  /** How many batches are worth having under way at once. */
  readonly width: number
  /** Never rejects for what a document does; rejects with `UserError` when the engine itself cannot go on. */
  run(items: readonly Item[]): Promise<BatchResult>
  close(): Promise<void>
}

/** Puts results one after another. */
export function joinResults(results: readonly BatchResult[]): BatchResult {
  const [only] = results
  if (only && results.length === 1) return only
  return {
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    lines: Buffer.concat(results.map(({ lines }) => lines)),
  }
}

/** The outcome of one document that gave no notice. */
export function failed(sha256: string | null, code: string, reason: string): BatchResult {
  return { verdicts: [{ kind: 'failed', sha256, code, reason }], lines: new Uint8Array() }
}
