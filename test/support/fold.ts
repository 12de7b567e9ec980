/** Folding for comparisons: white space, widths and the styles of quotes, brackets and dashes make no difference. */

/** `（1） “甲”` -> `(1)"甲"`. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”„‟＂"«»「」『』]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[〔［[]/g, '[')
    .replace(/[〕］\]]/g, ']')
    .replace(/[—–－-]+/g, '-')
}

/** Folds and drops the marks between clauses, where annotators and typesetters differ. */
export function foldMarks(text: string): string {
  return fold(text).replace(/[。，、；：,.;:]/g, '')
}

/** How alike two strings are by their pairs of characters (Dice), 0 to 1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2)
    const left = counts.get(pair) ?? 0
    if (left > 0) {
      shared++
      counts.set(pair, left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}
