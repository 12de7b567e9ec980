/** Cuts a list of units into names: marks, breaks, and-words, shared endings, numbers and notes (sections 2.5 and 3). */

import { CodeTable } from '../../tree/codes.ts'
import type { Passage } from '../../tree/passage.ts'
import {
  AND_OTHERS,
  AND_WORDS,
  EACH,
  JOINT_BODIES,
  LEVEL_TAILS,
  LEVEL_WORDS,
  LEVELS,
  LOWEST_PLACES,
  OFFICES_OF_EACH,
  OWN_PARTS,
  TOUCHING_ENDS,
  TOUCHING_GROUP_ENDS,
  TOUCHING_GROUPS,
  TOWN_UNITS,
  ZONES,
} from '../../vocabulary/units.ts'
import { isTorn, joinsOver } from './breaks.ts'
import { cleanName } from './clean.ts'
import { cutBeforeLevels, isTelecom, mergeShared } from './fragments.ts'
import type { ListedUnit, Piece } from './model.ts'
import { isCollective, isGeneric, isUnitName } from './names.ts'
import { startsFalseLevel } from './prefix.ts'
import { roleOfWords } from './rolewords.ts'
import { bracketPairs, prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

/** Code units of the marks that part units, with what they count as. */
const MARKS = new CodeTable(
  ['。。', ';;', ',,', '、、', '/、', '+、', '|、', '\\、', '﹑、'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)] as const),
)
const MIDDLE_DOT = 0xb7
const STRENGTH = ['', '、', ',', ';', '。']
const AND = prefixTable(AND_WORDS)
const WITHIN_NAMES = AND_WORDS[2]
const OWN = prefixTable(OWN_PARTS)
const TOWN_RUN = new RegExp(`^(?:${TOWN_UNITS.join('|')}){2,8}$`)
const TOWN = prefixTable(TOWN_UNITS)
const GROUPS = prefixTable(TOUCHING_GROUPS)
const TAILS = prefixTable(LEVEL_TAILS)
const BRACKET = /[([<]/
const DIGIT = /\d/
const LATIN = /[\dA-Za-z]/
/** The longest bracket of role words, and where the name behind it ends. */
const LONGEST_ROLE = 8
const LONGEST_BEHIND = 24
const STOP = /[、,;。(]/
/** The number of a name: （2）. */
const ITEM = /^\(\d{1,2}\)$/

/**
 * Cuts a list at its marks, then at breaks, and-words and missing marks, joins what only together is a name, and takes numbers, notes and
 * persons off. Names as printed: no prefix is restored here. `市教育局和水务局，各县（市、区）政府` → 市教育局 · 水务局 · 各县（市、区）政府.
 */
export function listUnits(list: Passage): ListedUnit[] {
  const pairs = BRACKET.test(list.folded) ? bracketPairs(list.folded) : NO_PAIRS
  const pieces = cutAtBreaks(list, cutAtMarks(list.folded, pairs))
  const units: ListedUnit[] = []
  for (const piece of mergeShared(list.folded, cutBeforeLevels(list.folded, pieces))) {
    for (const part of cutInside(list.folded, piece, pairs)) {
      const unit = cleanName(list, part)
      if (unit) units.push(unit)
    }
  }
  return units
}

const NO_PAIRS: ReadonlyMap<number, number> = new Map()

/** The stronger of two marks: a full stop over a semicolon over a comma over 、. */
export function strongerMark(a: string, b: string): string {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b
}

/** Pieces between marks outside brackets and quotation marks; empty ones are left out, their marks kept. */
export function cutAtMarks(folded: string, pairs: ReadonlyMap<number, number>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let mark = ''
  const close = (to: number, next: string) => {
    if (to > from) {
      pieces.push({ from, to, mark })
      mark = ''
    }
    from = to + 1
    mark = strongerMark(mark, next)
  }
  const cutBefore = (at: number) => {
    close(at, '、')
    from = at
  }
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    // Chinese characters, which is nearly all of them.
    if (code >= 0x4e00 && code <= 0x9fff) continue
    if (code === 0x28 || code === 0x5b || code === 0x3c) {
      const start = at
      const end = pairs.get(at) ?? at
      if (at > from && end - at < 4 && ITEM.test(folded.slice(at, end + 1))) cutBefore(at)
      at = end
      if (endsWithRole(folded, from, start, end)) cutBefore(end + 1)
    } else if (code >= 0x2460 && code <= 0x2473) {
      if (at > from) cutBefore(at)
    } else if (code === 0x22) {
      const end = folded.indexOf('"', at + 1)
      if (end > 0 && end - at < 24) at = end
    } else if (code === 0x2e) {
      if (at > from && !LATIN.test(folded.charAt(at - 1))) close(at, '。')
      else if (at > from) {
        const number = numberStart(folded, from, at)
        if (number > from) cutBefore(number)
      }
    } else if (code === MIDDLE_DOT) {
      if (isUnitName(folded.slice(from, at))) close(at, '、')
    } else {
      const next = MARKS.get(code)
      if (!next) continue
      // 县住建局 2、县财政局: the number is the next name's.
      const number = next === '、' && at > from + 1 && DIGIT.test(folded.charAt(at - 1)) ? numberStart(folded, from, at) : -1
      close(number > from ? number : at, next)
      from = at + 1
      // A line end that a program has printed as \n.
      if (code === 0x5c && folded.charCodeAt(at + 1) === 0x6e) from = ++at + 1
    }
  }
  if (folded.length > from) pieces.push({ from, to: folded.length, mark })
  return pieces
}

/** `县教育局（牵头）县卫健局`: a name with its part in the bracket, and the next name right behind. */
function endsWithRole(folded: string, from: number, open: number, close: number): boolean {
  if (open === from || close - open > LONGEST_ROLE || roleOfWords(folded.slice(open + 1, close)) === null) return false
  const behind = folded.slice(close + 1, close + LONGEST_BEHIND)
  if (behind.startsWith(AND_OTHERS)) return false
  const stop = behind.search(STOP)
  return isUnitName(folded.slice(from, open)) && isUnitName(stop < 0 ? behind : behind.slice(0, stop))
}

/** Where the number of `市教育局2.市体育局` begins, -1 if the digits are no number of the list (N-64). */
function numberStart(folded: string, from: number, dot: number): number {
  let at = dot
  while (at > from && dot - at < 2 && DIGIT.test(folded.charAt(at - 1))) at--
  return at > from && isUnitName(folded.slice(from, at)) && !LATIN.test(folded.charAt(dot + 1)) ? at : -1
}

/** Cuts pieces at dropped blanks and line ends where a whole name stands before and after (N-60, N-62, N-63, U-84). */
function cutAtBreaks(list: Passage, pieces: Piece[]): Piece[] {
  const joints = list.joints()
  if (joints.length === 0) return pieces
  const marked = pieces.length > 1
  const cut: Piece[] = []
  let next = 0
  for (const piece of pieces) {
    let from = piece.from
    let mark = piece.mark
    while (next < joints.length && (joints[next]?.at ?? 0) <= piece.from) next++
    for (; next < joints.length; next++) {
      const at = joints[next]?.at ?? piece.to
      if (at >= piece.to) break
      const after = Math.min(joints[next + 1]?.at ?? piece.to, piece.to)
      const left = list.folded.slice(from, at)
      // 各县（市、区）⏎水利局: a list of levels at a break waits for its noun.
      if (!endsName(left) || OPEN_LEVELS.test(left) || OPEN_BRACKET.test(left)) continue
      const right = list.folded.slice(at, after)
      if (joinsOver(left, right)) continue
      if (joints[next]?.joint === 'space' && isTorn(left, right, marked)) continue
      const rest = list.folded.slice(at, Math.min(piece.to, at + 60))
      if (!beginsName(right) && !beginsName(rest) && !isTelecom(right)) continue
      cut.push({ from, to: at, mark })
      from = at
      mark = '、'
    }
    cut.push({ from, to: piece.to, mark })
  }
  return cut
}

const OPEN_LEVELS = new RegExp(`[${LEVELS}]\\([${LEVELS}、]+\\)$`)
const OPEN_BRACKET = /[([][^)\]]*$/
const NUMBERED = /^(?:\d{1,2}[.、)]|[①-⑳]|\(\d{1,2}\))/

function endsName(left: string): boolean {
  return isUnitName(left.replace(NUMBERED, '')) || (left.length >= 2 && left.endsWith(')'))
}

function beginsName(right: string): boolean {
  if (right.startsWith('(')) return false
  const name = right.replace(NUMBERED, '')
  return isUnitName(name) || (name.length > 2 && isUnitName(name.endsWith(AND_OTHERS) ? name.slice(0, -1) : name))
}

/** Cuts a piece at and-words and where two names touch (U-82, U-85, N-30, N-31, N-61). */
function cutInside(folded: string, piece: Piece, pairs: ReadonlyMap<number, number>): Piece[] {
  const text = folded.slice(piece.from, piece.to)
  if (text.length > 200) return [piece]
  if (prefixLength(text, TOWN) > 0 && TOWN_RUN.test(text)) return cutTownRun(text, piece)
  const parts: Piece[] = []
  let from = piece.from
  let mark = piece.mark
  for (let at = piece.from + 1; at < piece.to - 1; at++) {
    const char = folded.charAt(at)
    if (char === '(' || char === '[') {
      at = pairs.get(at) ?? at
      continue
    }
    let length = AND.has(char.charCodeAt(0)) ? prefixLength(folded, AND, at) : 0
    if (length > 0) {
      if (!separates(folded, from, at, at + length, piece.to)) continue
    } else {
      const first = folded.charAt(from)
      const opens = first === EACH ? LEVELS.includes(char) : char === EACH || (char === first && LEVELS.includes(char))
      if (!opens || !touches(folded, from, at, piece.to)) continue
      length = 0
    }
    parts.push({ from, to: at, mark })
    from = at + length
    mark = '、'
    at = from
  }
  parts.push({ from, to: piece.to, mark })
  return parts
}

/**
 * 与 stands inside names more often than between them (N-31): 实验室与设备管理处 is one, 教务处与学生处 and 市教育局与市体育局 are two: the halves end
 * alike or the first names its government.
 */
function belongsTogether(folded: string, from: number, at: number, end: number): boolean {
  const first = folded.slice(from, at)
  return !LEVELS.includes(first.charAt(0)) && !isCollective(first) && folded.charAt(at - 1) !== folded.charAt(end - 1)
}

function separates(folded: string, from: number, at: number, next: number, end: number): boolean {
  if (prefixLength(folded, OWN, next) > 0) return false
  if (folded.charAt(at) === WITHIN_NAMES && belongsTogether(folded, from, at, end)) return false
  const right = folded.slice(next, folded.charAt(end - 1) === AND_OTHERS ? end - 1 : end)
  if (folded.startsWith(EACH, from) && opensOfficeOfEach(folded.slice(from, at)) && suffixLength(right, OFFICES) > 0) return false
  return (
    !isGeneric(right) && isUnitName(right) && isUnitName(folded.slice(from, folded.charAt(at - 1) === AND_OTHERS ? at - 1 : at))
  )
}

const SHORTEST_NAME = 3
const OF_EACH = new RegExp(`^${EACH}(?:${LEVEL_WORDS.join('|')}|\\([^()]*\\))+`)
const ZONE = suffixTable(ZONES)
const [FIRST, SECOND] = JOINT_BODIES
const OFFICES = suffixTable(OFFICES_OF_EACH)

/** 各县文化 of `各县文化和旅游局`: what stands behind the level is no unit by itself. */
function opensOfficeOfEach(name: string): boolean {
  const level = OF_EACH.exec(name)?.[0].length ?? 0
  const words = name.slice(level)
  return level > 0 && words.length > 1 && !isUnitName(words) && !isGeneric(words) && suffixLength(words, ZONE) === 0
}

/** `县住建局县水务局`: the same level again after a whole name; `县卫健局各乡镇`, `各区政府市住建局`: a group of governments and a name. */
function touches(folded: string, from: number, at: number, end: number): boolean {
  const group = folded.startsWith(EACH, from)
  const ends = group ? TOUCHING_GROUP_ENDS : TOUCHING_ENDS
  if (
    at - from < SHORTEST_NAME ||
    end - at < SHORTEST_NAME ||
    !ends.includes(folded.charAt(at - 1)) ||
    startsFalseLevel(folded, at)
  )
    return false
  if (folded.startsWith(EACH, at)) {
    if (prefixLength(folded, GROUPS, at) === 0) return false
  }
  if (folded.startsWith(SECOND, at + 1) && folded.startsWith(FIRST, at - FIRST.length)) return false
  // 各县（市）区人民政府 is one group.
  if (folded.charAt(at - 1) === ')' && (prefixLength(folded, TAILS, at + 1) > 0 || goesOnLevels(folded, from, at))) return false
  return isUnitName(folded.slice(from, at)) && isUnitName(folded.slice(at, end))
}

/** `各县（市）区` of `各县（市）区教育局`: three levels, one of them in the bracket; `各县（区）市教育局` lacks a mark. */
function goesOnLevels(folded: string, from: number, at: number): boolean {
  if (!OPEN_BRACKETED_LEVEL.test(folded.slice(from, at))) return false
  return LOWEST_PLACES.includes(folded.charAt(at)) && !folded.slice(from, at).includes(folded.charAt(at))
}

const OPEN_BRACKETED_LEVEL = new RegExp(`^${EACH}[${LEVELS}][(][${LEVELS}][)]$`)

function cutTownRun(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const length = Math.max(1, prefixLength(text, TOWN, at))
    parts.push({ from: piece.from + at, to: piece.from + at + length, mark: at === 0 ? piece.mark : '、' })
    at += length
  }
  return parts
}
