/** Remembers what a pure function of one short string gave: the same names of units come back in every notice. */

/** Entries after which everything is forgotten, so that memory stays bounded however many notices are read. */
const MOST_ENTRIES = 4096

/**
 * `compute` with its results remembered by their string. For pure, deterministic functions only; strings longer than `longest` are computed anew
 * each time.
 */
export function remembered<Value>(compute: (text: string) => Value, longest: number): (text: string) => Value {
  let known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return compute(text)
    const value = known.get(text)
    if (value !== undefined) return value
    const fresh = compute(text)
    if (known.size >= MOST_ENTRIES) known = new Map()
    known.set(text, fresh)
    return fresh
  }
}
