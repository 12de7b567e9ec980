/** What a run came to, as stores read it: notices and failures in the order of the input. */
import type { Notice } from '../notice/schema.ts'
import { findDuplicates } from './duplicates.ts'
import type { Journal } from './journal.ts'
import { isNotice, type NoticeRecord } from './records.ts'
import type { Dataset, Entry, Failure } from './store.ts'

/** A document: its path, by which the journal knows it, or a failure that happened before it came to that. */
export type Place = string | Failure

/** The notice is read from the journal, and taken apart, when someone asks for it. */
function recordedEntry(index: number, duplicateOf: string | null, record: NoticeRecord, journal: Journal) {
  let json: string | undefined
  let notice: Notice | undefined
  return {
    index,
    path: record.path,
    duplicateOf,
    get json(): string {
      json ??= journal.read(record)
      return json
    },
    get notice(): Notice {
      notice ??= JSON.parse(this.json) as Notice
      return notice
    },
  } satisfies Entry & { json: string }
}

export class Results implements Dataset {
  readonly size: number
  readonly duplicates: ReadonlyMap<string, string>
  readonly #places: readonly Place[]
  readonly #journal: Journal

  constructor(places: readonly Place[], journal: Journal) {
    this.#places = places
    this.#journal = journal
    let size = 0
    for (const _ of this.records()) size++
    this.size = size
    this.duplicates = findDuplicates({ [Symbol.iterator]: () => this.records() })
  }

  async *entries(): AsyncGenerator<Entry> {
    for (const [index, place] of this.#places.entries()) {
      const record = typeof place === 'string' ? this.#journal.get(place) : undefined
      if (record && isNotice(record)) yield recordedEntry(index, this.duplicates.get(record.path) ?? null, record, this.#journal)
    }
  }

  async *failures(): AsyncGenerator<Failure> {
    yield* this.failed()
  }

  *failed(): Generator<Failure> {
    for (const place of this.#places) {
      const record = typeof place === 'string' ? this.#journal.get(place) : place
      if (record && 'code' in record) yield { path: record.path, code: record.code, reason: record.reason }
    }
  }

  *records(): Generator<NoticeRecord> {
    for (const place of this.#places) {
      const record = typeof place === 'string' ? this.#journal.get(place) : undefined
      if (record && isNotice(record)) yield record
    }
  }
}
