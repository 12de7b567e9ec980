/** Longest-match tables over word lists: one look at a character, then a few comparisons. */

import { CodeTable } from '../../tree/codes.ts'

/** Words by their first or last code unit, longest first. */
export type WordTable = CodeTable<readonly string[]>

function tableOf(words: Iterable<string>, key: (word: string) => number): WordTable {
  const table = new Map<number, string[]>()
  for (const word of words) {
    const code = key(word)
    const list = table.get(code)
    if (list) list.push(word)
    else table.set(code, [word])
  }
  for (const list of table.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length)
  return new CodeTable(table)
}

/** A table for `suffixLength`. */
export function suffixTable(words: Iterable<string>): WordTable {
  return tableOf(words, (word) => word.charCodeAt(word.length - 1))
}

/** A table for `prefixLength`. */
export function prefixTable(words: Iterable<string>): WordTable {
  return tableOf(words, (word) => word.charCodeAt(0))
}

/** Length of the longest word of the table that ends at `end` and does not begin before `floor`, 0 if none. */
export function suffixLength(text: string, table: WordTable, end: number = text.length, floor = 0): number {
  const words = table.get(text.charCodeAt(end - 1))
  if (!words) return 0
  for (const word of words) if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word.length
  return 0
}

/** Length of the longest word of the table that begins at `start`, 0 if none. */
export function prefixLength(text: string, table: WordTable, start = 0): number {
  const words = table.get(text.charCodeAt(start))
  if (!words) return 0
  for (const word of words) if (text.startsWith(word, start)) return word.length
  return 0
}

/**
 * The partner of every bracket of `folded`, by offset: `( )`, `[ ]`, `< >`. An opener without a partner is not in the map, so it counts
 * as a plain character. One pass.
 */
export function bracketPairs(folded: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const round: number[] = []
  const square: number[] = []
  const angle: number[] = []
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x28) round.push(at)
    else if (code === 0x5b) square.push(at)
    else if (code === 0x3c) angle.push(at)
    else if (code === 0x29 || code === 0x5d || code === 0x3e) {
      const open = (code === 0x29 ? round : code === 0x5d ? square : angle).pop()
      if (open !== undefined) pairs.set(open, at)
    }
  }
  return pairs
}
