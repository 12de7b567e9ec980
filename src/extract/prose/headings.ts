/** Run-in headings: where a title ends and the text begins (PHRASINGS 1.3; ANNOTATION, settled doubts). */
import { Passage } from '../../tree/passage.ts'
import { ENUMERATION_STARTS, ENUMERATION_WORDS } from '../../vocabulary/ordinals.ts'
import type { Grounded } from '../types.ts'
import type { Item } from './items.ts'
import { timeOpening } from './times.ts'

/** Longest run-in heading; a longer first sentence is text. */
const TITLE = 34
/** Longest heading that ends with a colon (O-41). */
const COLON_TITLE = 20
/** Share of a style's items that must have such headings. */
const THROUGHOUT = 0.6
/** Longest heading that is a title by its line alone: shorter than any line that a page's width breaks. */
const LINE_TITLE = 16
const FIGURES = /\d{4}年|\d+(?:\.\d+)?[%万亿]/
const ENUMERATION = new RegExp(`^(?:${ENUMERATION_STARTS.join('|')})(?:${ENUMERATION_WORDS.join('|')})?[,，]?`)
const LISTING = /[,、;]/
const OPEN_END = /[,、;:]$/
const ANY_MARK = /[,。;:、]/

export interface TitleCut {
  /** Where the title begins, 0 but for a catchword in brackets. */
  start?: number
  /** Length of the title in the item's text, its closing mark not included. */
  end: number
  /** Where the text begins. */
  text: number
}

/** Where the title of an item's text would end, null where the text has none: `推行网格管理。各社区…` → 6. */
export function titleCut(item: Item): TitleCut | null {
  const heading = headingText(item)
  const whole = item.runs.length > 0 ? item.runs[0]?.text : undefined
  if (!whole || heading.length === 0 || isUntitled(item)) return null
  const { folded } = heading
  const marked = markedTitle(folded, whole.length)
  if (marked) return marked
  const stop = sentenceEnd(folded)
  if (stop > 0 && stop <= TITLE && stop + 1 < whole.length && isTitle(folded.slice(0, stop))) return { end: stop, text: stop + 1 }
  const colon = folded.indexOf(':')
  if (
    colon > 1 &&
    colon <= COLON_TITLE &&
    colon + 1 < whole.length &&
    (stop < 0 || colon < stop) &&
    !LISTING.test(folded.slice(0, colon)) &&
    isTitle(folded.slice(0, colon))
  ) {
    return { end: colon, text: colon + 1 }
  }
  return standsAlone(item, heading, whole) ?? gapTitle(heading)
}

/** `（网格管理）各社区……` of an article (O-10), `【政务服务】推行……` (O-46): a catchword in marks. */
function markedTitle(folded: string, length: number): TitleCut | null {
  const found = CATCHWORD.exec(folded)
  if (!found || found[0].length >= length) return null
  const end = found[0].length
  return found[0].startsWith('(') ? { start: 1, end: end - 1, text: end } : { end, text: end }
}

const CATCHWORD = /^(?:\([^()]{2,15}\)|\[[^[\]]{2,15}\])/

/** The first 。, or a half-width point between Chinese characters. */
function sentenceEnd(folded: string): number {
  const stop = folded.indexOf('。')
  const point = POINT.exec(folded)?.index ?? -1
  return point > 0 && (stop < 0 || point + 1 < stop) ? point + 1 : stop
}

const POINT = /[\u4e00-\u9fff"]\.(?=[\u4e00-\u9fff"])/

/** The heading line's own text: what the first paragraph gives to the first run. */
function headingText(item: Item): Passage {
  const first = item.runs[0]
  const heading = item.section?.heading
  if (!first || !heading) return first?.text ?? Passage.empty
  const start = heading.ordinal?.length ?? 0
  // A label before the work, which is no part of the text: 整改措施：.
  const label = first.marks.find((mark) => mark.start === heading.passage.offsetAt(start))?.length ?? 0
  const length = heading.passage.length - start - label
  return first.text.slice(0, Math.min(length, first.text.length))
}

/** `（二）建设应急仓库⏎选址开工…`: the heading is a line of its own, the text follows in the next paragraph (O-43). */
function standsAlone(item: Item, heading: Passage, whole: Passage): TitleCut | null {
  const line = item.section?.heading
  if (!line || heading.length >= whole.length || heading.length > TITLE * 1.5) return null
  const closed = OPEN_END.test(heading.folded)
  return closed || heading.folded.includes('。') ? null : { end: heading.length, text: heading.length }
}

/** Length of the own text of an item with points below it where it is nothing but a heading: `（一）加快水库除险⏎1.……`; 0 where it is more or less than that. */
export function headingLength({ runs: [run, ...rest] }: Item): number {
  if (!run || rest.length > 0 || run.text.length > TITLE * 1.5) return 0
  const { folded } = run.text
  return OPEN_END.test(folded) || folded.slice(0, -1).includes('。') ? 0 : folded.length
}

/** True for an item under a heading of its own: numbered items below it, a catchword in marks, or a title alone on its line. */
export function isHeaded(item: Item): boolean {
  const heading = headingText(item)
  const whole = item.runs[0]?.text
  if (item.children.length > 0) return true
  return whole !== undefined && (markedTitle(heading.folded, whole.length) ?? standsAlone(item, heading, whole)) !== null
}

/**
 * `一、主要预期目标⏎地区生产总值增长6%……`: a short heading without a mark on a line of its own is a title, however the other items of its
 * style are written. Null for a longer first line, which may as well be cut text.
 */
export function lineTitle(item: Item): TitleCut | null {
  const heading = headingText(item)
  const whole = item.runs[0]?.text
  return whole && heading.length > 1 && heading.length <= LINE_TITLE && !ANY_MARK.test(heading.folded)
    ? standsAlone(item, heading, whole)
    : null
}

/** `3.强化培训␣␣全年举办两期。` (O-42). */
function gapTitle(heading: Passage): TitleCut | null {
  const gap = heading.joints().find(({ joint }) => joint === 'gap')
  if (!gap || gap.at < 4 || gap.at > COLON_TITLE || ANY_MARK.test(heading.folded.slice(0, gap.at))) return null
  return { end: gap.at, text: gap.at }
}

function isTitle(words: string): boolean {
  return !FIGURES.test(words) && !ENUMERATION.test(words)
}

/**
 * `（一）县林业局：负责巡护。……` The units before the work are taken out of the text, and what is left has no title; nor has a text that opens with
 * its time: `（二）第二季度：完成招标。`
 */
function isUntitled({ runs: [run] }: Item): boolean {
  if (!run) return false
  const form = run.clauses[0]?.form
  return form === 'duty' || (form === 'opening' && run.marks.length > 0) || timeOpening(run.text.folded) > 0
}

/**
 * The styles whose items have run-in headings throughout. Key: the style of the ordinal. A heading with items or a table below it has no text
 * that could run on, and a duty or a time no title: they say nothing of the others.
 */
export function titledStyles(items: readonly Item[]): Set<string> {
  const counts = new Map<string, { titled: number; all: number }>()
  for (const item of items) {
    if (!item.section?.heading.ordinal || item.runs.length === 0 || isUntitled(item)) continue
    const titled = titleCut(item) !== null
    if (!titled && (item.children.length > 0 || item.tables.length > 0)) continue
    const count = counts.get(item.section.style) ?? { titled: 0, all: 0 }
    counts.set(item.section.style, count)
    count.all++
    if (titled) count.titled++
  }
  return new Set([...counts].filter(([, count]) => count.titled >= count.all * THROUGHOUT).map(([style]) => style))
}

/** Share of the items with units on lines of their own that must have several such lines. */
const SEVERAL = 1 / 3

/** Styles of the items of a part whose heading is a cell beside several texts: each text is a task, also where a heading has but one. */
export function groupedStyles(items: readonly Item[]): Set<string> {
  const counts = new Map<string, { several: number; all: number }>()
  for (const { section, lines } of items) {
    if (!section || lines === 0) continue
    const count = counts.get(section.style) ?? { several: 0, all: 0 }
    counts.set(section.style, count)
    count.all++
    if (lines > 1) count.several++
  }
  return new Set([...counts].filter(([, { several, all }]) => several >= all * SEVERAL && several > 0).map(([style]) => style))
}

const LONG_HEADING = 60

/** A section's heading as printed, label included, without its closing mark, its clause and the text that runs on behind it. */
export function sectionHeading(item: Item): Grounded {
  const paragraph = item.section?.heading
  if (!paragraph) return { text: '', passage: Passage.empty }
  const { passage } = paragraph
  const label = paragraph.ordinal?.length ?? 0
  const clause = item.runs.find((run) => run.marks.length > 0)?.marks[0]
  const stop = passage.folded.indexOf('。', label)
  let end = passage.length
  if (clause && clause.start >= passage.start && clause.start < passage.end)
    end = Math.min(end, positionOf(passage, clause.start))
  if (stop > label) end = Math.min(end, stop)
  if (end > LONG_HEADING) {
    const colon = passage.folded.indexOf(':', label)
    if (colon > label && colon < end) end = colon
  }
  const heading = trimMarks(passage.slice(0, end))
  return { text: heading.text, passage: heading }
}

/** Offset in `passage` of a canonical offset. */
function positionOf(passage: Passage, offset: number): number {
  for (let at = 0; at < passage.length; at++) if (passage.offsetAt(at) >= offset) return at
  return passage.length
}

function trimMarks(passage: Passage): Passage {
  let end = passage.length
  while (end > 0 && '。.:;, '.includes(passage.folded[end - 1] as string) && end > 2) end--
  return passage.slice(0, end)
}
