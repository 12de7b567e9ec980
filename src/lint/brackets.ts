/** Pairs of brackets, quotation marks and book-title marks in a text. */
import type { Passage } from '../tree/passage.ts'

/** Marks that open and close one kind of pair; marks of one kind in two widths belong to each other. */
const KINDS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（(', '）)'],
  ['〔［[', '〕］]'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
]

const OPENING = new Map<string, number>()
const CLOSING = new Map<string, number>()
for (const [kind, [open, close]] of KINDS.entries()) {
  for (const mark of open) OPENING.set(mark, kind)
  for (const mark of close) CLOSING.set(mark, kind)
}
const MARKS = new RegExp(`[${KINDS.flat().join('').replace(/[[\]]/g, '\\$&')}]`, 'g')
/** `1）`, `a)`, `二）`: the number of an item in running text, no bracket. */
const LABEL = /(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/
const LABEL_REACH = 4
const LATIN = /[A-Za-z]/
const QUOTES = 2

export interface Mark {
  /** Offset in the text. */
  at: number
  mark: string
  /** The pairs that belong to each other have the same kind. */
  kind: number
  opens: boolean
}

export interface Pairs {
  matched: { open: Mark; close: Mark }[]
  /** Marks without their other half, in order. */
  lone: Mark[]
  /** Closing marks of pairs that another pair is cut by: `《……（试行》）`. */
  crossed: Mark[]
}

/** Several rules ask for the pairs of the same passage. */
const known = new WeakMap<Passage, Pairs>()

/** Pairs the marks of a passage. `（一）“甲` → the bracket matched, the quotation mark alone. Time is linear in the text. */
export function pairMarks(passage: Passage): Pairs {
  const made = known.get(passage) ?? pairAll(passage.text)
  known.set(passage, made)
  return made
}

function pairAll(text: string): Pairs {
  const pairs: Pairs = { matched: [], lone: [], crossed: [] }
  const open: Mark[] = []
  for (const found of text.matchAll(MARKS)) {
    const mark = markAt(text, found.index, found[0])
    if (!mark) continue
    if (mark.opens) open.push(mark)
    else close(mark, open, pairs, text)
  }
  pairs.lone = [...pairs.lone, ...open].sort((a, b) => a.at - b.at)
  return pairs
}

/** True for a quotation mark. */
export function isQuote(mark: Mark): boolean {
  return mark.kind < QUOTES
}

function markAt(text: string, at: number, mark: string): Mark | null {
  const kind = OPENING.get(mark)
  if (kind !== undefined) return { at, mark, kind, opens: true }
  // An apostrophe: people’s
  if (mark === '’' && LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at + 1] ?? '')) return null
  return { at, mark, kind: CLOSING.get(mark) ?? 0, opens: false }
}

/** How far down the open marks a closing one may find its half. */
const REACH = 8

function close(mark: Mark, open: Mark[], pairs: Pairs, text: string): void {
  const floor = Math.max(0, open.length - REACH)
  for (let i = open.length - 1; i >= floor; i--) {
    const candidate = open[i] as Mark
    if (candidate.kind !== mark.kind) continue
    if (i < open.length - 1) pairs.crossed.push(mark)
    open.splice(i, 1)
    pairs.matched.push({ open: candidate, close: mark })
    return
  }
  const isLabel = (mark.mark === ')' || mark.mark === '）') && LABEL.test(text.slice(Math.max(0, mark.at - LABEL_REACH), mark.at))
  if (!isLabel) pairs.lone.push(mark)
}
