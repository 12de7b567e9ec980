/** Words of a vocabulary as a piece of a regular expression. */

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g

/** Words as alternatives in one group, the longest first, taken literally: `['月', '月份']` → `(?:月份|月)`. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`
}
