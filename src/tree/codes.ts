/** Tables by UTF-16 code unit, for questions that are asked at every character: a flat hash is read several times as fast as a Map. */

const NONE = -1

/** What a key has, for few keys (a vocabulary's first characters). It is made once and never changes. */
export class CodeTable<Value> {
  readonly #keys: Int32Array
  readonly #values: (Value | undefined)[]
  readonly #mask: number

  /** Entries as a Map takes them; of two with one key the later one holds. */
  constructor(entries: Iterable<readonly [code: number, value: Value]>) {
    const known = new Map(entries)
    // At least half of the places stay empty, so that a look-up ends after a step or two.
    const size = 2 ** Math.ceil(Math.log2(2 * known.size + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size).fill(NONE)
    this.#values = Array.from({ length: size })
    for (const [code, value] of known) {
      let place = code & this.#mask
      while (this.#keys[place] !== NONE) place = (place + 1) & this.#mask
      this.#keys[place] = code
      this.#values[place] = value
    }
  }

  /** The value of a code unit; undefined for others, and for NaN (`charCodeAt` past the end). */
  get(code: number): Value | undefined {
    for (let place = code & this.#mask; ; place = (place + 1) & this.#mask) {
      const key = this.#keys[place]
      if (key === code) return this.#values[place]
      if (key === NONE) return undefined
    }
  }

  has(code: number): boolean {
    return this.get(code) !== undefined
  }
}

/** A set of code units. */
export type CodeSet = CodeTable<true>

/** The first code units of some words, or the characters of a string: `codeSet('。;')`. */
export function codeSet(words: Iterable<string>): CodeSet {
  return new CodeTable([...words].map((word) => [word.charCodeAt(0), true]))
}
