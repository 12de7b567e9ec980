/** The data set of a bulk run, and the stores that write it: one file a format in `stores/`, loaded when a destination asks for it. */
import { UserError } from '../diagnostics/user-error.ts'
import type { Notice } from '../notice/schema.ts'

/** A notice as it stands in the data set. `notice` and `json` are the same; either may be made when it is asked for. */
export interface Entry {
  /** Position in the input, from 0; failures have one, too. */
  index: number
  /** Path as given; a member of an archive as `a.zip!/b.docx`; always with `/`. */
  path: string
  notice: Notice
  /** The notice as one line of JSON, without a line end. */
  json: string
  /** Path of the notice that this one repeats, or null. */
  duplicateOf: string | null
}

/** A document that gave no notice. */
export interface Failure {
  path: string
  reason: string
  /** One of a closed set: `unreadable`, `crashed`, `timeout`, `memory`, `too-large`, `encrypted` … */
  code: string
}

/** All results of a run, in the order of the input; may be walked more than once. */
export interface Dataset {
  entries(): AsyncIterable<Entry>
  failures(): AsyncIterable<Failure>
  /** Number of entries, for progress. */
  size: number
}

export interface StoreOptions {
  /** Language of the names of tables, columns, sheets, and of the values of closed sets. */
  lang: 'en' | 'zh'
  /** Called as entries are written. */
  onProgress?: (written: number) => void
}

/** What a format could not hold as it was, in which document: for people to read. */
export interface Warning {
  path: string
  text: string
}

/** Writes data sets in one format. */
export interface Store {
  name: string
  /**
   * Writes a data set to `path`, a temporary name that the caller renames. What stands there, or is left there by a run that was killed, is
   * replaced. The same entries give the same bytes, but for DuckDB. Memory does not grow with the number of entries.
   */
  write(data: Dataset, path: string, options: StoreOptions): Promise<readonly Warning[]>
}

/** Stores by how a destination ends. */
const STORES = {
  '.ndjson': async () => (await import('./stores/ndjson.ts')).ndjsonStore,
  '.ndjson.gz': async () => (await import('./stores/ndjson.ts')).gzippedStore,
  '.csv': async () => (await import('./stores/csv.ts')).csvStore,
  '.xlsx': async () => (await import('./stores/xlsx.ts')).xlsxStore,
  '.parquet': async () => (await import('./stores/parquet.ts')).parquetStore,
  '.duckdb': async () => (await import('./stores/duckdb.ts')).openDuckdbStore(),
  '.sqlite': async () => (await import('./stores/sqlite.ts')).sqliteStore,
  '.db': async () => (await import('./stores/sqlite.ts')).sqliteStore,
} as const satisfies Record<string, () => Promise<Store>>

/** Endings that are surely meant to be a file, of a kind that is not written. */
const OTHER_ENDINGS = /\.(?:json|jsonl|ya?ml|xls|ods|tsv|txt|md|html|sql|sqlite3|zip|tar|gz)$/i

/**
 * The store for a destination by its name, in any case: `out.csv`, `out.ndjson.gz`, `out.DB`; null for a folder. Loads the code of one store
 * only. Throws a `UserError` for a name of another kind of file (`out.json`), and where a package that the store needs is not installed.
 */
export async function storeFor(destination: string): Promise<Store | null> {
  const name = destination.toLowerCase()
  for (const [ending, load] of Object.entries(STORES)) if (name.endsWith(ending)) return load()
  if (OTHER_ENDINGS.test(name)) {
    throw new UserError(
      `${destination}: no data set is written in this format; name a folder or a file that ends with one of ${STORE_ENDINGS}`,
    )
  }
  return null
}

/** How destinations that are one file end, for help and errors: `.ndjson .ndjson.gz .csv …`. */
export const STORE_ENDINGS = Object.keys(STORES).join(' ')
