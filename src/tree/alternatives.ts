/** Words of a vocabulary as a piece of a regular expression. */

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g
/** Stands in no word. */
const JOINT = '\n'

/** Words as alternatives in one group, the longest first, taken literally: `['月', '月份']` → `(?:月份|月)`. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  // One call for all words: there are thousands, and each call takes its time when the program starts.
  return `(?:${sorted.join(JOINT).replace(SPECIAL, '\\$&').replaceAll(JOINT, '|')})`
}
