/**
 * Documents of which a copy lost every line end (PHRASINGS X-40): title, addressees, headings, items, the note of attachments and the signature stand
 * on one line. It is cut where numbers go on counting, behind the names of sections, and at the letter's frame.
 */

import { oneOf } from '../tree/alternatives.ts'
import { gather } from '../tree/gather.ts'
import type { Passage, Span } from '../tree/passage.ts'
import { PAGE_SLOGANS } from '../vocabulary/furniture.ts'
import { ATTACHMENT_WORDS, DOCUMENT_TYPES, ISSUER_MARK_ENDS, PREAMBLE_STARTS, PRINTED_WORDS } from '../vocabulary/letterhead.ts'
import { ORDINAL_NUMERALS } from '../vocabulary/ordinals.ts'
import {
  CLOSING_SECTIONS,
  FRONT_SECTIONS,
  SECTION_NAME_GOES_ON,
  SECTION_NAME_NOUNS,
  TASK_SECTIONS,
} from '../vocabulary/sections.ts'
import { isAddressees } from './addressees.ts'
import { isIssuerMark } from './issuer.ts'
import { DATE } from './kinds.ts'
import { endsWithField, endsWithUnits } from './labels.ts'
import { type Ordinal, readOrdinal } from './ordinal.ts'
import { pageHead, pageTail } from './page-frame.ts'

/** A line counts from this length on, where it is that part of the document's text. */
const SHORTEST = 200
const PART = 3
/** Fewer numbered pieces are the enumeration of a paragraph. */
const FEWEST = 3
/** Longest heading that the first item under it may follow without a mark. */
const HEADING = 40
const SHORTEST_HEADING = 4
const LONGEST_HEAD = 400
const LONGEST_TITLE = 80
const LONGEST_NAME = 45
const SHORTEST_PLACE = 2
const LONGEST_NUMBER = 40
const LONGEST_FIELD = 300
const CN = `[${ORDINAL_NUMERALS}]{1,3}`
const NUMBER = new RegExp(`${CN}、|\\(${CN}\\)|\\d{1,3}[.、]|\\(\\d{1,3}\\)`, 'g')
const STYLES: ReadonlySet<string> = new Set(['一、', '（一）', '1.', '（1）'])
const SECTION_STYLES = ['一、', '（一）'] as const
const ENDS: ReadonlySet<string> = new Set([...'。;!?)]"'])
const SENTENCE = /[。;,:]/
const SLOGAN = PAGE_SLOGANS.join('|')
/** 第1页共14页下载后可任意编辑, and what a site prints above the first page. */
const PAGE = new RegExp(`第\\d{1,4}页(?:[,、]?共\\d{1,4}页)?(?:${SLOGAN})*|(?:${SLOGAN})+`, 'g')
const DATES = new RegExp(DATE.source, 'g')
const TYPE = new RegExp(`(?:${DOCUMENT_TYPES.join('|')})(?:\\([^()]{1,10}\\))?`, 'g')
const TEXT_START = new RegExp(`^(?:${PREAMBLE_STARTS.join('|')}|(?:20|19)\\d\\d年|\\(?一[、)])`)
/** 青政办发〔2024〕5号 with other words behind it. */
const DOCUMENT_NUMBER = /^[^\d[\]()、,。:《》]{1,12}[[(](?:19|20)\d\d[\])]第?\d{1,4}号/
const MARK = new RegExp(`^[^。:;,]*?(?:${ISSUER_MARK_ENDS.join('|')})`)
const NOTE = `${ATTACHMENT_WORDS[0]}:`
/** 附件1 between blanks heads an attachment. */
const ATTACHMENT = new RegExp(`^${ATTACHMENT_WORDS[0]}\\d{0,2}$`)
const LONGEST_ATTACHMENT = 4
const CLOSED: ReadonlySet<string> = new Set('。!)')
const PRINTED = new RegExp(oneOf(PRINTED_WORDS), 'y')
const ATTACHED = new RegExp(`^${ATTACHMENT_WORDS[0]}\\d{0,2}?(?=(?:20|19)\\d\\d年|[^\\d:(])`)
const NOTE_NUMBER = /\d{1,2}[.、](?!\d)/g
/** `工作目标用两个月…`, `整治任务、标准和时限本次…`: the name of a section with its text behind it; 工作目标和任务 is a longer name. */
const SECTION_NAME = new RegExp(
  `^(?:${[...FRONT_SECTIONS, ...CLOSING_SECTIONS, ...TASK_SECTIONS].sort((a, b) => b.length - a.length).join('|')})(?:(?:[、${SECTION_NAME_GOES_ON}])(?:${SECTION_NAME_NOUNS.join('|')}))*(?=[^。:;,、()《${SECTION_NAME_GOES_ON}])`,
)

/** Whether a line may hold a whole document: it is long, and most of the document's text. */
export function mayHoldAll(passage: Passage, document: number): boolean {
  return passage.length >= SHORTEST && passage.length * PART >= document
}

/**
 * The paragraphs of a line that holds a whole document, page numbers among them; null for one that is an ordinary long paragraph.
 * `青梧镇2024年整治方案各村：为…一、整治任务1.清理河道。…2.…青梧镇人民政府2024年3月1日` → title, addressees, preamble, heading, items, signature, date.
 */
export function cutDocument(passage: Passage): Passage[] | null {
  const { folded } = passage
  const page = pageHead(passage)
  const attached = attachedEnd(folded, page.at(-1) ?? pageEnd(folded))
  const mark = markEnd(folded, attached)
  const start = numberEnd(folded, mark)
  const title = titleEnd(folded, start)
  const frame = frameCuts(passage, start, title)
  for (const cut of [...page, attached, mark, start, ...headCuts(folded, title), ...pageTail(passage)]) frame.cuts.add(cut)
  for (const { index, 0: page } of folded.matchAll(PAGE)) frame.cuts.add(index).add(index + page.length)
  const items = itemCuts(passage, frame)
  if (items.length < FEWEST) return null
  const cuts = new Set<number>(frame.cuts)
  for (const cut of [...items.map(({ at }) => at), ...headingEnds(passage, items)]) cuts.add(cut)
  const sorted = [...cuts].filter((at) => at > 0 && at < folded.length).sort((a, b) => a - b)
  return [0, ...sorted].map((at, index) => passage.slice(at, sorted[index] ?? folded.length))
}

/** Where the text begins behind a page number at the head. */
function pageEnd(folded: string): number {
  PAGE.lastIndex = 0
  const found = PAGE.exec(folded.slice(0, 20))
  return found?.index === 0 ? found[0].length : 0
}

/** Where the mark of an attachment ends that stands at `at` before its title: 附件 + 青梧县…方案, 附件1 + 2024年…方案; `at` where none does. */
function attachedEnd(folded: string, at: number): number {
  return at + (ATTACHED.exec(folded.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0)
}

/** Where the document's number that stands at `at` ends; `at` where none does. */
function numberEnd(folded: string, at: number): number {
  return at + (DOCUMENT_NUMBER.exec(folded.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0)
}

/** Where the mark of the letterhead ends that stands at `at` before a number: 青梧县人民政府文件 + 青政发〔2024〕5号. */
function markEnd(folded: string, at: number): number {
  const end = at + (MARK.exec(folded.slice(at, at + LONGEST_NAME))?.[0].length ?? 0)
  return numberEnd(folded, end) > end ? end : at
}

/** Where the title ends: at a word for a kind of document, with the addressees or the beginning of a text behind it. `from` where there is none. */
function titleEnd(folded: string, from: number): number {
  const head = folded.slice(0, from + LONGEST_HEAD)
  const colon = head.indexOf(':', from)
  const ends = [...head.slice(0, from + LONGEST_TITLE).matchAll(TYPE)].map(({ index, 0: word }) => index + word.length)
  const closed = ends.filter((end) => end > from + 3 && !SENTENCE.test(head.slice(from, end)))
  const before = colon < 0 ? undefined : closed.findLast((end) => end < colon && isAddressees(head.slice(end, colon + 1)))
  return before ?? closed.find((end) => TEXT_START.test(head.slice(end, end + 8))) ?? from
}

/** The ends of the title, and of the number and the addressees behind it. */
function headCuts(folded: string, title: number): number[] {
  const from = numberEnd(folded, title)
  const colon = folded.slice(0, from + LONGEST_HEAD).indexOf(':', from)
  return colon > from && isAddressees(folded.slice(from, colon + 1)) ? [title, from, colon + 1] : [title, from]
}

interface Item {
  at: number
  ordinal: Ordinal
}

interface Frame {
  cuts: Set<number>
  /** Where no items are counted: the note of attachments. */
  note: Span | null
}

/** The note of attachments, signatures with their dates, headings of attachments, and the titles of what follows them. `from` to `to`: the title. */
function frameCuts(passage: Passage, from: number, to: number): Frame {
  const { folded } = passage
  const title = folded.slice(from, to)
  const cuts = attachmentCuts(passage)
  for (const { index, 0: date } of folded.matchAll(DATES)) {
    const end = index + date.length
    const signed = index < from ? -1 : signatureStart(passage, index, title)
    // ……进展情况。2023年4月10日: the day alone closes the document.
    const start = signed < 0 && end === folded.length && CLOSED.has(folded[index - 1] ?? '') ? index : signed
    if (start < 0) continue
    PRINTED.lastIndex = end
    const printed = PRINTED.exec(folded)?.[0].length ?? 0
    cuts.push(...(printed > 0 ? [start, end + printed] : [start, index, end, titleEnd(folded, end)]))
  }
  const start = noteStart(passage)
  if (start < 0) return { cuts: new Set(cuts), note: null }
  const note = { start, end: Math.min(folded.length, ...cuts.filter((cut) => cut > start)) }
  const words = folded.slice(note.start, note.end)
  const numbers = [...words.matchAll(NOTE_NUMBER)].filter(({ index }) => words[index - 1] !== ':')
  return { cuts: new Set([...cuts, start, ...numbers.map(({ index }) => start + index)]), note }
}

/** Where the note of attachments begins: behind the end of a sentence, or a blank that stands for a line end; -1 where none stands. */
function noteStart(passage: Passage): number {
  const { folded } = passage
  for (let at = folded.indexOf(NOTE, 1); at > 0; at = folded.indexOf(NOTE, at + 1))
    if (CLOSED.has(folded[at - 1] ?? '') || passage.jointBefore(at)) return at
  return -1
}

/** `附件1 责任分工表 一、……`: where the heading of an attachment begins and ends that stands between blanks, and its title behind it. */
function attachmentCuts(passage: Passage): number[] {
  const { folded } = passage
  const starts = passage.joints().map(({ at }) => at)
  return gather(starts, (at, i) => {
    const end = starts[i + 1] ?? folded.length
    if (end - at > LONGEST_ATTACHMENT || !ATTACHMENT.test(folded.slice(at, end))) return []
    const title = titleEnd(folded, end)
    return [at, end, title > end ? title : (starts[i + 2] ?? end)]
  })
}

/** Where the name of the office begins that signs before a date: behind the end of a sentence, or with the place that the title begins with. -1 for none. */
function signatureStart(passage: Passage, date: number, title: string): number {
  const floor = Math.max(0, date - LONGEST_NAME)
  const before = passage.folded.slice(floor, date)
  const stop = Math.max(...[...'。!;)'].map((mark) => before.lastIndexOf(mark))) + 1
  for (let length = Math.min(title.length, before.length); length >= SHORTEST_PLACE; length--) {
    const place = before.lastIndexOf(title.slice(0, length))
    if (place >= stop && isIssuerMark(passage.slice(floor + place, date))) return floor + place
  }
  return stop > 0 && isIssuerMark(passage.slice(floor + stop, date)) ? floor + stop : -1
}

/** The numbers that count on from where their style stands, behind the end of a sentence or a heading without a mark. One pass. */
function itemCuts(passage: Passage, frame: Frame): Item[] {
  const { folded } = passage
  const cuts: Item[] = []
  const blanks = new Set(passage.joints().map((joint) => joint.at))
  let open: Ordinal[] = []
  /** The last number of each style: items may run on over sections (二、……（六）……三、……（九）……). */
  const latest = new Map<string, number>()
  for (const { index: at } of folded.matchAll(NUMBER)) {
    if (frame.note && at >= frame.note.start && at < frame.note.end) continue
    const ordinal = readOrdinal(passage, at)
    if (!ordinal || !STYLES.has(ordinal.style)) continue
    const behind = cuts.at(-1)
    const depth = open.findIndex(({ style }) => style === ordinal.style)
    const outer = ordinal.style === '一、' && ordinal.value === 1
    const counts =
      depth >= 0
        ? ordinal.value === (open[depth]?.value ?? 0) + 1 || outer
        : (ordinal.value === 1 || ordinal.value === (latest.get(ordinal.style) ?? 0) + 1) &&
          ordinal.rank > (open.at(-1)?.rank ?? 0)
    const before = folded[at - 1] ?? '。'
    // `完成时限:2019年12月底前 2.规范农村建房。`: the blank stands for a line end.
    const opens = ENDS.has(before) || frame.cuts.has(at) || (before === ':' && depth < 0) || (depth >= 0 && blanks.has(at))
    const ends = behind !== undefined && endsBefore(folded, behind.at + behind.ordinal.length, at)
    // `配合单位：市水利局（二）规范农村建房。`: the line end behind the units is lost.
    if (!counts || !(opens || ends || (depth >= 0 && endsWithUnits(folded, at)))) continue
    open = [...(depth >= 0 ? open.slice(0, depth) : open), ordinal]
    latest.set(ordinal.style, ordinal.value)
    cuts.push({ at, ordinal })
  }
  return cuts
}

/** Whether what begins at `from` may end before the number at `at` without a mark: a heading, or the value of a field (`完成时限：9月30日（2）部署服务器`). */
function endsBefore(folded: string, from: number, at: number): boolean {
  return isHeading(folded.slice(from, at)) || endsWithField(folded.slice(Math.max(from, at - LONGEST_FIELD), at))
}

/** Where the headings end: behind the name of a section that is known, or before the blank that stands for a line end. */
function headingEnds(passage: Passage, items: readonly Item[]): number[] {
  const joints = passage.joints()
  let next = 0
  const ends = items.map(({ at, ordinal }, i) => {
    const start = at + ordinal.length
    // The first item under it ends the whole heading: 一、主要工作目标1、…
    if (isHeading(passage.folded.slice(start, items[i + 1]?.at))) return null
    const words = passage.folded.slice(start, start + HEADING)
    const name = ordinal.style === '一、' ? SECTION_NAME.exec(words) : null
    if (name) return start + name[0].length
    while ((joints[next]?.at ?? passage.length) < start + SHORTEST_HEADING) next++
    const end = joints[next]?.at ?? passage.length
    return isHeading(passage.folded.slice(start, Math.min(end, start + HEADING + 1))) ? end : null
  })
  const headed = headedStyles(items, ends)
  return gather(ends, (end, i) => (end !== null && headed.has(items[i]?.ordinal.style ?? '') ? [end] : []))
}

/** The styles whose numbers have headings: those of sections, and others where most have one. */
function headedStyles(items: readonly Item[], ends: readonly (number | null)[]): Set<string> {
  const more = new Map<string, number>()
  for (const [i, { ordinal }] of items.entries())
    more.set(ordinal.style, (more.get(ordinal.style) ?? 0) + (ends[i] === null ? -1 : 1))
  return new Set([...SECTION_STYLES, ...[...more].flatMap(([style, count]) => (count > 0 ? [style] : []))])
}

function isHeading(words: string): boolean {
  return words.length > 1 && words.length <= HEADING && !SENTENCE.test(words)
}
