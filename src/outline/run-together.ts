/** Items that were run together in one line: a heading with the first item under it, an item with the next ones (O-50, O-61, X-06, X-07). */
import { writeNumeral } from '../tree/numerals.ts'
import type { Passage } from '../tree/passage.ts'
import { endsWithUnits } from './labels.ts'
import { type Ordinal, readOrdinal } from './ordinal.ts'

/** Longest heading that may share a line with the first item under it (O-50). */
const HEADING_ON_LINE = 40
const SENTENCE = /[。;,:]/
const UNIT_BEFORE = /[局委办部厅院心府会处科所站队]$/
/** First numbers that may stand under a heading in its own line where the items close with units; the next number of each. */
const FIRST_UNDER = [
  { first: '(一)', second: '(二)' },
  { first: '1.', second: '2.' },
  { first: '1、', second: '2、' },
  { first: '(1)', second: '(2)' },
  { first: '1)', second: '2)' },
  { first: '①', second: '②' },
] as const
/** Styles that are too common inside sentences: they part items only behind units. */
const COMMON: ReadonlySet<string> = new Set(['（1）', '1）', '①'])
const MARKS = '。;:)!?'
const SENTENCE_END = '。)!?'

interface Cut {
  at: number
  ordinal: Ordinal
}

/**
 * `三、工作措施（一）摸底建档。…` → heading and first item (O-50); `（一）完善制度。…（二）强化培训。…` → two items, where the next
 * number of the same style follows the end of a sentence or bracket; `1.深化改革。（1）并联审批。…（市发改委牵头）（2）区域评估。…` → heading and two items.
 * `isOpen`: tells that no field closes the line from below, so that what it lists are items: `三、实施步骤：1.动员阶段。…2.整治阶段。…`.
 */
export function cutItems(passage: Passage, ordinal: Ordinal, isOpen: () => boolean = () => false): Passage[] {
  const pieces: Passage[] = []
  let rest = passage
  // Ordinals that are open on this line, outermost first: the next of each may follow.
  let open = [ordinal]
  const seen = new Set<string>(isList(passage, ordinal) && isOpen() ? [LISTED + ordinal.style] : [])
  for (;;) {
    const cut = (pieces.length === 0 ? firstOfList(rest, ordinal, isOpen) : null) ?? nextItem(rest, open, seen)
    if (!cut) break
    pieces.push(rest.slice(0, cut.at))
    rest = rest.slice(cut.at)
    open = [...open.filter((each) => each.rank < cut.ordinal.rank), cut.ordinal]
    seen.add(cut.ordinal.style)
  }
  pieces.push(rest)
  return pieces
}

/** Before the style of a list whose items semicolons part. */
const LISTED = ';'

/** `1.办好宣讲；2.推行“双报到”；3.建好站点。`: a line that is nothing but numbered items, which closes with no units. */
function isList(passage: Passage, first: Ordinal): boolean {
  const label = LISTS.has(first.style) ? labelAfter(passage.folded, first) : null
  if (!label || !passage.folded.includes(`;${label}`, first.length)) return false
  return !endsWithUnits(passage.folded, passage.length)
}

/**
 * `按照要求认真履行职责。1、制定方案。2、监测风险。`: the words above a list that runs on behind them, and its items; null for a line that holds none, or
 * that closes with units.
 */
export function cutIntroduced(passage: Passage, isOpen: () => boolean): Passage[] | null {
  const { folded } = passage
  const at = (FIRST_BEHIND.exec(folded)?.index ?? -1) + 1
  if (at === 0 || at > LONGEST_INTRODUCTION || endsWithUnits(folded, folded.length)) return null
  const list = passage.slice(at)
  const first = readOrdinal(list)
  const second = first ? placeOf(list, first, first.length, true) : -1
  if (!first || second < 0 || list.folded[second - 1] !== '。' || !isOpen()) return null
  return [passage.slice(0, at), ...cutItems(list, first, isOpen)]
}

const FIRST_BEHIND = /[。:](?=1[.、](?!\d))/
const LONGEST_INTRODUCTION = 120
const LISTS: ReadonlySet<string> = new Set(['1.', '（一）'])
const FIRST_ITEM = /[(]一[)]/
const FIRST_NUMBER = /1[.、](?!\d)|[(]1[)]/
const HEADING_END = /[:。]$/

/** The first of several numbered sentences behind the heading of a section that closes with no units: `三、实施步骤：1.…。2.…。` */
function firstOfList(passage: Passage, heading: Ordinal, isOpen: () => boolean): Cut | null {
  if (heading.style !== '一、') return null
  const { folded } = passage
  const at = FIRST_NUMBER.exec(folded.slice(0, HEADING_ON_LINE))?.index ?? 0
  const words = folded.slice(heading.length, at).replace(HEADING_END, '')
  if (words.length < 2 || SENTENCE.test(words)) return null
  const item = passage.slice(at)
  const ordinal = readOrdinal(item)
  const second = ordinal ? placeOf(item, ordinal, ordinal.length, true) : -1
  const listed = ordinal && item.folded[second - 1] === '。' && !endsWithUnits(folded, folded.length) && isOpen()
  return listed ? { at, ordinal } : null
}

/** The first place at which an item of an open style goes on, or the first item under a heading begins. */
function nextItem(passage: Passage, open: readonly Ordinal[], seen: ReadonlySet<string>): Cut | null {
  const { folded } = passage
  const current = open.at(-1)
  if (!current) return null
  if (current.style === '一、' && folded.length > current.length + 4) {
    const first = FIRST_ITEM.exec(folded.slice(0, HEADING_ON_LINE + 3))
    const heading = first ? folded.slice(current.length, first.index) : ''
    const ordinal = first ? readOrdinal(passage, first.index) : null
    if (first && ordinal && heading.length >= 2 && !SENTENCE.test(heading)) return { at: first.index, ordinal }
  }
  let found = firstUnder(passage, current)
  for (const each of open) {
    const at = seen.has(LISTED + each.style)
      ? nextOfList(passage, each, current.length)
      : placeOf(passage, each, current.length, !COMMON.has(each.style) || seen.has(each.style))
    const ordinal = at >= 0 ? readOrdinal(passage, at) : null
    if (ordinal && (!found || at < found.at)) found = { at, ordinal }
  }
  return found
}

/** A number that runs on from the items above: `（二）规范经营。4.……（市商务局）；5.……`. */
const RUNS_ON = /[。;:)!?](\d{1,3})([.、])(?!\d)/

/** What may number the first item under a heading, and the next one. */
function numbersUnder(folded: string): readonly { first: string; second: string }[] {
  const [, value, mark] = RUNS_ON.exec(folded) ?? []
  return value ? [...FIRST_UNDER, { first: `${value}${mark}`, second: `${Number(value) + 1}${mark}` }] : FIRST_UNDER
}

/** The first item under a heading of the same line, where it and the next one are parted by units: `1.深化改革。（1）……（市发改委牵头）（2）……`. */
function firstUnder(passage: Passage, heading: Ordinal): Cut | null {
  const { folded } = passage
  let found: Cut | null = null
  for (const { first, second } of numbersUnder(folded)) {
    const at = folded.indexOf(first, heading.length + 2)
    if (at < 0 || (found && at > found.at)) continue
    if (!MARKS.includes(folded.charAt(at - 1)) && (at > HEADING_ON_LINE || SENTENCE.test(folded.slice(heading.length, at))))
      continue
    const ordinal = readOrdinal(passage, at)
    if (!ordinal || ordinal.rank <= heading.rank) continue
    const next = folded.indexOf(second, at + first.length)
    if (next > 0 && endsWithUnits(folded, next)) found = { at, ordinal }
  }
  return found
}

/**
 * `1.深化改革。（1）并联审批。…⏎（2）区域评估。…`: where the first item stands in the line of its heading, told by the second one in the next line; -1 where
 * none does.
 */
export function firstBefore(passage: Passage, heading: Ordinal, second: Ordinal): number {
  // The cells of a row of a dumped table.
  if (second.value !== 2 || second.rank <= heading.rank || passage.folded.includes('|')) return -1
  const head = passage.folded.slice(0, HEADING_ON_LINE + 3)
  for (let at = heading.length + 2; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code >= 0x4e00 || (!MARKS.includes(head.charAt(at - 1)) && SENTENCE.test(head.slice(heading.length, at)))) continue
    const ordinal = FIRST.test(head.slice(at, at + 3)) ? readOrdinal(passage, at) : null
    if (ordinal?.value === 1 && ordinal.style === second.style) return at
  }
  return -1
}

const FIRST = /^(?:[(][一1][)]|1[.、)]|①)/

/** Where the next item of a list stands that semicolons or full stops part, -1 where it does not. */
function nextOfList(passage: Passage, ordinal: Ordinal, from: number): number {
  const label = labelAfter(passage.folded, ordinal)
  if (!label) return -1
  for (let at = passage.folded.indexOf(label, from); at >= 0; at = passage.folded.indexOf(label, at + 1))
    if (MARKS.includes(passage.folded[at - 1] ?? '') && readOrdinal(passage, at)?.style === ordinal.style) return at
  return -1
}

/** Where the next sibling of an ordinal stands behind the end of a sentence, a bracket or a unit's name; -1 where it does not. `free`: it needs no units before it. */
function placeOf(passage: Passage, ordinal: Ordinal, from: number, free: boolean): number {
  const { folded } = passage
  const label = labelAfter(folded, ordinal)
  if (!label) return -1
  for (let at = folded.indexOf(label, from); at >= 0; at = folded.indexOf(label, at + 1)) {
    const before = folded[at - 1] ?? ''
    if (readOrdinal(passage, at)?.style !== ordinal.style) continue
    const common = COMMON.has(ordinal.style)
    if (SENTENCE_END.includes(before) || before === ';') {
      if ((free && (common || before !== ';')) || endsWithUnits(folded, at)) return at
    } else if (UNIT_BEFORE.test(folded.slice(Math.max(0, at - 3), at))) {
      if (ordinal.style === '（一）' || (common && endsWithUnits(folded, at))) return at
    }
  }
  return -1
}

/** The folded label that the next sibling would have, null where the style has none. */
function labelAfter(folded: string, ordinal: Ordinal): string | null {
  const next = ordinal.value + 1
  if (ordinal.style === '（一）') return `(${writeNumeral(next)})`
  if (ordinal.style === '1.')
    return `${next}${folded.startsWith(String(ordinal.value)) ? (folded[ordinal.length - 1] ?? '.') : '.'}`
  if (ordinal.style === '一、') return `${writeNumeral(next)}、`
  if (ordinal.style === '①') return ordinal.value < 20 ? String.fromCharCode(0x2460 + ordinal.value) : null
  if (ordinal.style === '（1）') return `(${next})`
  return ordinal.style === '1）' ? `${next})` : null
}
