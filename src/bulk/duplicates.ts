/** Finds notices that come twice, as another file or in another format. */
import { unpackHashes } from './fingerprint.ts'
import type { NoticeRecord } from './records.ts'

/** The tasks that two notices have in common, of all that either has; from here on they are the same notice. */
const ALIKE = 0.9
/** Notices of the same number and title that a notice is compared with, so that time stays linear whatever the archive holds. */
const MOST_COMPARED = 32

/** A notice that repeats none before it. */
interface First {
  path: string
  hashes: Uint32Array
  characters: number
}

/**
 * The notices that repeat an earlier one, with the path of the first of their kind: those of the same bytes, and those of the same
 * document number and title whose tasks are nearly equal. `records` is walked twice.
 */
export function findDuplicates(records: Iterable<NoticeRecord>): Map<string, string> {
  const often = repeatedKeys(records)
  const bySha256 = new Map<string, string>()
  const byKey = new Map<string, FirstsOfKey>()
  const duplicates = new Map<string, string>()
  for (const record of records) {
    const { path, sha256, key } = record
    let first = bySha256.get(sha256)
    if (first === undefined && key !== null && often.has(key)) {
      const firsts = byKey.get(key) ?? new FirstsOfKey()
      byKey.set(key, firsts)
      first = firsts.find(record)
    }
    if (first === undefined) bySha256.set(sha256, path)
    else {
      duplicates.set(path, first)
      bySha256.set(sha256, first)
    }
  }
  return duplicates
}

function repeatedKeys(records: Iterable<NoticeRecord>): Set<string> {
  const once = new Set<string>()
  const often = new Set<string>()
  for (const { key } of records) {
    if (key === null) continue
    if (once.has(key)) often.add(key)
    once.add(key)
  }
  return often
}

/** The different notices of one number and title, found by hashes that they share. */
class FirstsOfKey {
  readonly #byHash = new Map<number, First[]>()
  readonly #withoutTasks: First[] = []

  /** The first notice that `record` repeats; undefined where it is a first one itself, which is remembered. */
  find({ path, texts, characters }: NoticeRecord): string | undefined {
    const own: First = { path, hashes: unpackHashes(texts), characters }
    if (own.hashes.length === 0) {
      const same = this.#withoutTasks.find((first) => nearlyEqual(first.characters, characters))
      if (!same && this.#withoutTasks.length < MOST_COMPARED) this.#withoutTasks.push(own)
      return same?.path
    }
    // Two sets so alike share an element among the first of each, in the order of the hashes; so only these are looked up.
    const prefix = own.hashes.subarray(0, own.hashes.length - Math.ceil(own.hashes.length * ALIKE) + 1)
    for (const hash of prefix) {
      const same = this.#byHash.get(hash)?.find((first) => likeness(first.hashes, own.hashes) >= ALIKE)
      if (same) return same.path
    }
    for (const hash of prefix) {
      const firsts = this.#byHash.get(hash) ?? []
      this.#byHash.set(hash, firsts)
      if (firsts.length < MOST_COMPARED) firsts.push(own)
    }
    return undefined
  }
}

function nearlyEqual(a: number, b: number): boolean {
  return Math.min(a, b) >= ALIKE * Math.max(a, b)
}

/** Jaccard's index of two rising lists: what both have, of what either has. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let [common, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  const either = a.length + b.length - common
  return either === 0 ? 1 : common / either
}
