/**
 * The number in front of a heading or item: 一、（一）1.（1）① 第一条 行动三：.
 *
 * GB/T 9704-2012, 7.3.3 orders 一、（一）1.（1）; real notices mix, skip and restart (PHRASINGS section 1), so an ordinal tells its
 * style and rank, and the tree of headings is made from the order in which styles appear.
 */

import { codeSet } from '../tree/codes.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../tree/numerals.ts'
import type { Passage } from '../tree/passage.ts'
import {
  COUNTED_NOUNS,
  MEASURES,
  NUMBERED_NOUNS,
  ONE_OF,
  ORDINAL_DIVISIONS,
  ORDINAL_NOUNS,
  ORDINAL_NUMERALS,
} from '../vocabulary/ordinals.ts'

export interface Ordinal {
  /** Names the form: `一、`, `（一）`, `1.`, `（1）`, `1）`, `①`, `1.1`, `章` …; siblings share it. */
  style: string
  /** Where the style stands among headings, smaller is further out. */
  rank: number
  value: number
  /** Length of the printed label in the passage, its closing mark included. */
  length: number
}

const CN = `[${ORDINAL_NUMERALS}]`
const ANY = `[${NUMERAL_CHARACTERS}]`
const CHINESE = new RegExp(`(${CN}{1,6})([、.:])`, 'y')
const CHINESE_PAREN = new RegExp(`\\((${CN}{1,6})\\)([、.])?`, 'y')
/** 一、二年级, 二、三产业, 一、二线城市: numbers of a noun that go up, no ordinal. */
const ENUMERATED = new RegExp(`^(${CN})、(${CN})(?:、${CN})?(?:${NUMBERED_NOUNS.join('|')})`)
const DECIMAL = /(\d{1,3})([.、,。])/y
const DECIMAL_PAREN = /\((\d{1,3})\)[、.]?/y
const HALF_PAREN = /(\d{1,3})\)[、.]?/y
const MULTI = /\d{1,2}(?:[.-]\d{1,2}){1,3}/y
/** 2.5万亩, 3.2公里, 1.5%: a quantity. */
const QUANTITY = new RegExp(`^\\d+\\.\\d+(?:${MEASURES.join('|')})`)
const LOOSE = new RegExp(`^(${CN}{1,3})(,?)(?=[^,、.:])`)
const LOOSE_HEADING = 30
const PART_MARKS = /[.-]/
const MEASURE = new RegExp(`^(?:${MEASURES.join('|')})`)
const ROMAN = /[\u2160-\u216b][、.]/y
/** A date right behind the number: 31.2024年底前, 1.4月10日前. */
const DATE_FOLLOWS = /(?:19|20)\d\d年|(?:1[0-2]|[1-9])月/y
const DIVISION = new RegExp(`第(${ANY}{1,6})(${ORDINAL_DIVISIONS.map((division) => division.word).join('|')})`, 'y')
/** 第一件：新建幼儿园, 之一：亮点工程. */
const COUNTED = new RegExp(`(?:第(${CN}{1,3})(?:${COUNTED_NOUNS.join('|')})|${ONE_OF}(${CN}{1,2}))[:、.,]`, 'y')
const NOUN = new RegExp(`(?:${ORDINAL_NOUNS.join('|')})(?:(${ANY}{1,3})|\\((${ANY}{1,3})\\))[:、.]?`, 'y')
/** The rank of 任务一, 目标1. */
export const NOUN_RANK = 3.5
const NOUN_STARTS = codeSet(ORDINAL_NOUNS)
const NOUN_ENDS = new Set(ORDINAL_NOUNS.map((noun) => noun.charCodeAt(1)))
const NUMERAL_STARTS = codeSet(ORDINAL_NUMERALS)
const DIVISION_RANK = new Map<string, number>(ORDINAL_DIVISIONS.map((division) => [division.word, division.rank]))

/** Single characters that are a whole ordinal: ① ⑴ ⒈ ㈠ ㊀, by their first code unit. */
const SINGLE_RANGES: readonly { first: number; count: number; start?: number; style: string; rank: number }[] = [
  { first: 0x2460, count: 20, style: '①', rank: 7 },
  { first: 0x3251, count: 15, start: 21, style: '①', rank: 7 },
  { first: 0x32b1, count: 15, start: 36, style: '①', rank: 7 },
  { first: 0x2474, count: 20, style: '（1）', rank: 6 },
  { first: 0x2488, count: 20, style: '1.', rank: 5 },
  { first: 0x2776, count: 10, style: '①', rank: 7 },
  { first: 0x2780, count: 10, style: '①', rank: 7 },
  { first: 0x3220, count: 10, style: '（一）', rank: 4 },
  { first: 0x3280, count: 10, style: '一、', rank: 3 },
]

/**
 * Reads the ordinal at `at` of a passage, null where none stands. `（十四）加强…` → `{ style: '（一）', value: 14, length: 4 }`;
 * `31.2024年底前`, `1.4月10日前` → labels `31.`, `1.` (a date follows, O-21); `2.5万亩`, `3.15活动`, `12个乡镇` → null (O-20, O-22, O-23).
 */
export function readOrdinal(passage: Passage, at = 0): Ordinal | null {
  const folded = passage.folded
  const code = folded.charCodeAt(at)
  if (code === 0x28) return readParen(folded, at)
  if (code >= 0x30 && code <= 0x39) return readDecimal(passage, at)
  if (code === 0x7b2c) return readDivision(folded, at) ?? readCounted(folded, at)
  if (code === ONE_OF.charCodeAt(0)) return readCounted(folded, at)
  if (NUMERAL_STARTS.has(code)) return isEnumerated(folded.slice(at, at + 8)) ? null : match(CHINESE, folded, at, '一、', 3)
  if (NOUN_STARTS.has(code)) return NOUN_ENDS.has(folded.charCodeAt(at + 1)) ? readNoun(passage, at) : null
  if (code >= 0x2160 && code <= 0x216b) return readRoman(folded, at)
  if (code >= 0x2460) return readSingle(code)
  return null
}

/** `二、三产业`, but not `三、三类主体`, which is the third of its list. */
function isEnumerated(start: string): boolean {
  const found = ENUMERATED.exec(start)
  return found !== null && (readNumeral(found[1] ?? '') ?? 0) < (readNumeral(found[2] ?? '') ?? 0)
}

function readParen(folded: string, at: number): Ordinal | null {
  return match(CHINESE_PAREN, folded, at, '（一）', 4) ?? match(DECIMAL_PAREN, folded, at, '（1）', 6)
}

function readDecimal(passage: Passage, at: number): Ordinal | null {
  const folded = passage.folded
  const plain = match(DECIMAL, folded, at, '1.', 5)
  if (plain) {
    const next = folded.charCodeAt(at + plain.length)
    const digitFollows = next >= 0x30 && next <= 0x39
    if (!digitFollows) return plain
    DATE_FOLLOWS.lastIndex = at + plain.length
    if (DATE_FOLLOWS.test(folded)) return plain
    return readMulti(passage, at)
  }
  const half = match(HALF_PAREN, folded, at, '1）', 6.5)
  if (half) return half
  return readMulti(passage, at) ?? readBare(passage, at)
}

/** `二，整治内容`, `三␣保障措施`: a short line that opens with a Chinese number and a comma or a blank (O-02); the caller looks at the neighbours. */
export function readLooseOrdinal(passage: Passage): Ordinal | null {
  if (passage.length > LOOSE_HEADING || !NUMERAL_STARTS.has(passage.folded.charCodeAt(0))) return null
  const found = LOOSE.exec(passage.folded)
  const value = found ? readNumeral(found[1] ?? '') : null
  if (!found || value === null) return null
  const marked = found[2] === ','
  return marked || passage.jointBefore(found[1]?.length ?? 0) ? { style: '一、', rank: 3, value, length: found[0].length } : null
}

/**
 * `11.121人才梯队项目`: a number, its point, and a text that begins with a digit, where the items around it count (O-20). The ordinal it would
 * be, null for anything else; the caller looks at the neighbours.
 */
export function readDoubtfulOrdinal(passage: Passage): Ordinal | null {
  const plain = match(DECIMAL, passage.folded, 0, '1.', 5)
  return plain && isDigit(passage.folded.charCodeAt(plain.length)) && !QUANTITY.test(passage.folded) ? plain : null
}

/**
 * `1 完善制度`: a number parted from Chinese text by one blank (O-05). The ordinal it would be, null where a measure follows (`3 个乡镇`); the
 * caller looks at the neighbours.
 */
export function readBareOrdinal(passage: Passage): Ordinal | null {
  let end = 0
  while (end < 3 && isDigit(passage.folded.charCodeAt(end))) end++
  if (end === 0 || passage.folded.charCodeAt(end) < 0x4e00 || !passage.jointBefore(end)) return null
  if (MEASURE.test(passage.folded.slice(end, end + 3))) return null
  return { style: '1.', rank: 5, value: Number(passage.folded.slice(0, end)), length: end }
}

/**
 * `6：开展评价`, `6;开展评价`: a number whose mark is a slip. The ordinal it would be, null where no Chinese text follows; the caller looks at the
 * neighbours.
 */
export function readSlip(passage: Passage): Ordinal | null {
  const found = SLIP.exec(passage.folded)
  return found ? { style: '1.', rank: 5, value: Number(found[1]), length: found[0].length } : null
}

const SLIP = /^(\d{1,3})[:;·](?=[\u4e00-\u9fff"])/

/** `1.2改造管网`, `2.1.3…`: the parts of a decimal number at the start and the ordinal it would be, null for a quantity (`1.5万亩`). */
export function readParts(passage: Passage): { parts: number[]; ordinal: Ordinal } | null {
  MULTI.lastIndex = 0
  const found = MULTI.exec(passage.folded)
  if (!found || QUANTITY.test(passage.folded) || isDigit(passage.folded.charCodeAt(found[0].length))) return null
  const parts = found[0].split(PART_MARKS).map(Number)
  return {
    parts,
    ordinal: { style: styleOf(parts), rank: 5 + parts.length / 10, value: parts.at(-1) ?? 0, length: found[0].length },
  }
}

function styleOf(parts: readonly unknown[]): string {
  return '1.1'.padEnd(parts.length * 2 - 1, '.1')
}

/** `2.3␣建立制度`, `2-3␣…`: decimal levels need a blank after them, or `1.5万亩` would be one (O-15). */
function readMulti(passage: Passage, at: number): Ordinal | null {
  MULTI.lastIndex = at
  const found = MULTI.exec(passage.folded)
  if (!found || !passage.jointBefore(at + found[0].length)) return null
  const parts = found[0].split(PART_MARKS)
  return {
    style: styleOf(parts),
    rank: 5 + parts.length / 10,
    value: Number(parts.at(-1)),
    length: found[0].length,
  }
}

/** `3␣␣强化培训`: a number parted from the text by a wide blank only (O-05). */
function readBare(passage: Passage, at: number): Ordinal | null {
  let end = at
  while (end - at < 3 && isDigit(passage.folded.charCodeAt(end))) end++
  const joint = passage.jointBefore(end)
  if (joint !== 'gap' || passage.folded.charCodeAt(end) < 0x4e00) return null
  return { style: '1.', rank: 5, value: Number(passage.folded.slice(at, end)), length: end - at }
}

function readDivision(folded: string, at: number): Ordinal | null {
  DIVISION.lastIndex = at
  const found = DIVISION.exec(folded)
  const value = found ? readNumeral(found[1] ?? '') : null
  if (!found || value === null) return null
  const word = found[2] ?? ''
  return { style: word, rank: DIVISION_RANK.get(word) ?? 2, value, length: found[0].length }
}

/** `第一件：新建幼儿园`, `之一：“亮点工程”——……`: a mark must follow. */
function readCounted(folded: string, at: number): Ordinal | null {
  COUNTED.lastIndex = at
  const found = COUNTED.exec(folded)
  const value = found ? readNumeral(found[1] ?? found[2] ?? '') : null
  return found && value !== null
    ? { style: found[1] ? COUNTED_NOUNS[0] : ONE_OF, rank: NOUN_RANK, value, length: found[0].length }
    : null
}

/** `行动三：清河行动`, `任务（五）␣…`; `项目二期工程` is text: a mark, a blank or the end must follow the number. */
function readNoun(passage: Passage, at: number): Ordinal | null {
  NOUN.lastIndex = at
  const found = NOUN.exec(passage.folded)
  const value = found ? readNumeral(found[1] ?? found[2] ?? '') : null
  if (!found || value === null) return null
  const end = at + found[0].length
  const closed =
    found[2] !== undefined || ':、.'.includes(found[0].at(-1) ?? '') || end >= passage.length || passage.jointBefore(end) !== null
  if (!closed) return null
  return { style: found[0].slice(0, 2), rank: NOUN_RANK, value, length: found[0].length }
}

/** `Ⅰ.强化监管`; `Ⅰ级响应` is text: a mark must follow (O-09). */
function readRoman(folded: string, at: number): Ordinal | null {
  ROMAN.lastIndex = at
  return ROMAN.test(folded) ? { style: 'Ⅰ', rank: 2.9, value: folded.charCodeAt(at) - 0x215f, length: 2 } : null
}

function readSingle(code: number): Ordinal | null {
  for (const { first, count, start = 1, style, rank } of SINGLE_RANGES) {
    if (code >= first && code < first + count) return { style, rank, value: code - first + start, length: 1 }
  }
  return null
}

function match(pattern: RegExp, folded: string, at: number, style: string, rank: number): Ordinal | null {
  pattern.lastIndex = at
  const found = pattern.exec(folded)
  const value = found ? readNumeral(found[1] ?? '') : null
  return found && value !== null ? { style, rank, value, length: found[0].length } : null
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
