/**
 * What a page prints before and behind its document, in a copy that lost every line end: the way to the page, its box of fields, its buttons
 * (PHRASINGS X-40 with H-60 to H-63). Blanks are all that is left of the lines.
 */

import { oneOf } from '../tree/alternatives.ts'
import { fold } from '../tree/fold.ts'
import { TAIL_START } from '../tree/page-words.ts'
import type { Passage } from '../tree/passage.ts'
import { BREADCRUMB_STARTS, FURNITURE_LINES, FURNITURE_STARTS, SHARING_WORDS } from '../vocabulary/furniture.ts'
import {
  ATTACHMENT_LIST_LABELS,
  METADATA_LABELS,
  PAGE_DATE_LABELS,
  TITLE_LABELS,
  WEAK_METADATA_LABELS,
} from '../vocabulary/letterhead.ts'

/** Longest frame before the document, and behind it. */
const LONGEST_HEAD = 1500
const LONGEST_TAIL = 400
/** One such word alone may be the document's. */
const FEWEST = 2
/** Longest value of a field that is not the document's own first line. */
const LONGEST_VALUE = 40
const STARTS = oneOf(FURNITURE_STARTS.map(fold))
const FIELD = oneOf([...METADATA_LABELS.map(({ label }) => label), ...WEAK_METADATA_LABELS, ...PAGE_DATE_LABELS])
const SHARED = new RegExp(oneOf(SHARING_WORDS))
const WORD = new RegExp(`^(?:${STARTS}|${FIELD}:|${oneOf(ATTACHMENT_LIST_LABELS)}(?::|$))`)
const TAIL = new RegExp(`^${TAIL_START}`)
const TITLE = new RegExp(`^${oneOf(TITLE_LABELS)}:`)
const WAY = new RegExp(`^${oneOf(BREADCRUMB_STARTS)}`)
const BUTTONS: ReadonlySet<string> = new Set(FURNITURE_LINES.map(fold))
/** Brackets and arrows between buttons: `[ 大 中 小 ]`, `首页 > 文件`, `-->`. */
const SIGNS = /^[^\p{L}\p{N}]+$/u
const WAY_SIGN = /^[>»›/]|[>»›/]$/
const HOUR = /^\d{1,2}:\d\d(?::\d\d)?/
const SENTENCE = '。'
const NUMBER = /^[^\d[\]()、,。:《》]{1,12}[[(](?:19|20)\d\d[\])]/

interface Piece {
  from: number
  words: string
}

/** The words of a passage between its blanks, from `start` on. */
function piecesOf(passage: Passage, start: number, end: number): Piece[] {
  const starts = [0, ...passage.joints().map(({ at }) => at)].filter((at) => at >= start && at < end)
  return starts.map((from, i) => ({ from, words: passage.folded.slice(from, starts[i + 1] ?? end) }))
}

function isFrame({ words }: Piece): boolean {
  return BUTTONS.has(words) || SIGNS.test(words) || WORD.test(words) || (words.length <= LONGEST_VALUE && SHARED.test(words))
}

/**
 * Where the frame before a document parts into lines; the last place is where the document begins. `当前位置：首页 某县方案的通知 时间：2024-03-15 打印
 * 青政办发〔2024〕5号某县…` → before 某县方案, 时间, 打印, 青政办发. Empty where the passage begins with the document.
 */
export function pageHead(passage: Passage): number[] {
  const pieces = piecesOf(passage, 0, Math.min(passage.length, LONGEST_HEAD))
  const sentence = pieces.findIndex(({ words }) => words.includes(SENTENCE))
  const head = sentence < 0 ? pieces : pieces.slice(0, sentence + 1)
  const frames = head.filter((piece, i) => (i < head.length - 1 || sentence < 0) && isFrame(piece)).length
  if (frames < FEWEST) return []
  const cuts: number[] = []
  let end = 0
  for (let i = 0; i < head.length; ) {
    const piece = head[i] as Piece
    if (!isFrame(piece)) {
      if (NUMBER.test(piece.words)) cuts.push(piece.from)
      i++
      continue
    }
    const next = afterFrame(head, i)
    end = head[next]?.from ?? end
    cuts.push(piece.from, end)
    i = next
  }
  return [...cuts.filter((cut) => cut < end), end]
}

/** The piece behind a word of the frame and its value. */
function afterFrame(pieces: readonly Piece[], at: number): number {
  const { words } = pieces[at] as Piece
  let next = at + 1
  const following = (): string => pieces[next]?.words ?? ''
  if (TITLE.test(words)) while (next < pieces.length && !isFrame(pieces[next] as Piece)) next++
  else if (words.endsWith(':') && following().length <= LONGEST_VALUE && !NUMBER.test(following()) && !WORD.test(following()))
    next++
  if (WAY.test(words)) while (WAY_SIGN.test(following()) || WAY_SIGN.test(pieces[next - 1]?.words ?? '')) next++
  while (HOUR.test(following())) next++
  return next
}

/** Where the frame behind a document begins and parts into lines: `……维护网络。 来源：某县 附件下载` → before 来源, 附件下载. Empty where none stands. */
export function pageTail(passage: Passage): number[] {
  const pieces = piecesOf(passage, Math.max(0, passage.length - LONGEST_TAIL), passage.length)
  const body = pieces.findLastIndex(({ words }) => words.includes(SENTENCE))
  const tail = pieces.slice(body + 1)
  const first = tail.findIndex(({ words }) => WORD.test(words) || TAIL.test(words))
  return first < 0 ? [] : tail.slice(first).flatMap((piece) => (isFrame(piece) ? [piece.from] : []))
}
