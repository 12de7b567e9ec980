/** Takes numbers, stars, 等, roles and persons off a name of a list (U-64, U-76, U-80, U-81, N-64, N-66). */

import type { Passage } from '../../tree/passage.ts'
import { REMARK_ENDS, REMARK_STARTS, REMARKS } from '../../vocabulary/roles.ts'
import { AND_OTHERS, AND_OTHERS_NOUNS, AND_WORDS, EMPTY_NAMES, LEAD_STARS, NAME_WITH_OTHERS } from '../../vocabulary/units.ts'
import type { ListedUnit, Piece, Role } from './model.ts'
import { isUnitName } from './names.ts'
import { isPerson, personAt, titleLength } from './persons.ts'
import { roleOfWords } from './rolewords.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const AND = prefixTable(AND_WORDS)
const NOUNS = suffixTable(AND_OTHERS_NOUNS)
const OTHERS_IN_NAME: ReadonlySet<string> = new Set(NAME_WITH_OTHERS)
const REMARK: ReadonlySet<string> = new Set(REMARKS)
const REMARK_START = prefixTable(REMARK_STARTS)
const REMARK_END = suffixTable(REMARK_ENDS)
const EMPTY: ReadonlySet<string> = new Set(EMPTY_NAMES)
const NUMBER = /^(?:\d{1,2}[.)](?!\d)|[①-⑳]|\(\d{1,2}\)|[一二三四五六七八九十]{1,2}[、.])/
const ONLY_MARKS = /^[-~_.…\d\s:'"()[\]*·]*$/
/** Closing brackets with their openers. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
])
/** Longest bracket of role words, and what stands before its remark: 牵头，下同. */
const LONGEST_ROLE = 12
const MARK = /[,;、]/
const EDGE_MARK = /[.:'~…_①-⑳¹²³]/

/** The unit in a piece of a list, null if there is none (`无`, `——`, a person alone stays a name). Offsets of `piece` are the list's. */
export function cleanName(list: Passage, piece: Piece): ListedUnit | null {
  const folded = list.folded
  let { to } = piece
  let from = nameStart(folded, piece.from, to)
  const starred = hasStar(folded, piece.from, from)
  const and = prefixLength(folded, AND, from)
  if (and > 0 && isUnitName(folded.slice(from + and, to))) from += and
  const unit: ListedUnit = { passage: list, mark: piece.mark, starred, persons: [], notes: [] }
  to = trimEnd(list, from, to, unit)
  if (to <= from) return null
  const name = folded.slice(from, to)
  if (ONLY_MARKS.test(name) || EMPTY.has(name)) return null
  if (name.length === 1) return null
  return { ...unit, passage: list.slice(from, to) }
}

/** Where the name begins behind numbers, stars, marks and a bracket that nothing closes. */
function nameStart(folded: string, start: number, to: number): number {
  const closed = folded.slice(start, to).includes(')')
  let from = start
  while (from < to) {
    const char = folded.charAt(from)
    const number = NUMBER.exec(folded.slice(from, from + 5))
    if (LEAD_STARS.includes(char)) from++
    else if (number && to - from > number[0].length) from += number[0].length
    else if (EDGE_MARK.test(char) || char === '-' || char === ')' || (char === '(' && !closed)) from++
    else break
  }
  return from
}

function hasStar(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (LEAD_STARS.includes(folded.charAt(at))) return true
  return false
}

/** Where the name ends; notes what stood behind it. */
function trimEnd(list: Passage, from: number, end: number, unit: ListedUnit): number {
  const folded = list.folded
  let to = end
  for (let guard = 0; guard < 8 && to > from; guard++) {
    const char = folded.charAt(to - 1)
    if (LEAD_STARS.includes(char)) {
      unit.starred = true
      to--
    } else if (EDGE_MARK.test(char) || (char === ')' && !folded.slice(from, to).includes('(')) || char === '(' || char === '-')
      to--
    else if (CLOSERS.has(char)) {
      const open = openerOf(folded, from, to)
      if (open <= from || !dropsBracket(list, open, to, unit)) return to
      to = open
    } else {
      const others = othersAt(folded, from, to)
      if (others > from) to = others
      else {
        const person = personAt(folded, from, to)
        if (person < 0) return to
        unit.persons.push(list.slice(person, to))
        to = person
      }
    }
  }
  return to
}

function openerOf(folded: string, from: number, to: number): number {
  const close = folded.charAt(to - 1)
  const opener = CLOSERS.get(close)
  let depth = 0
  for (let at = to - 1; at >= from; at--) {
    const char = folded.charAt(at)
    if (char === close) depth++
    else if (char === opener && --depth === 0) return at
  }
  return -1
}

/** True if the bracket at the end of a name is no part of it: a role, a person, a footnote number. */
function dropsBracket(list: Passage, open: number, to: number, unit: ListedUnit): boolean {
  const inner = list.folded.slice(open + 1, to - 1)
  const mark = inner.search(MARK)
  const noted = mark > 0 && REMARK.has(inner.slice(mark + 1))
  const words = noted ? inner.slice(0, mark) : inner
  const role: Role | null = words.length <= LONGEST_ROLE ? roleOfWords(words) : null
  if (role) {
    unit.role = role
    if (noted) unit.notes.push(list.slice(open + mark + 2, to - 1))
    return true
  }
  if (inner === '' || ONLY_MARKS.test(inner) || inner === AND_OTHERS) return true
  if (REMARK.has(inner) || prefixLength(inner, REMARK_START) > 0 || suffixLength(inner, REMARK_END) > 0) {
    unit.notes.push(list.slice(open + 1, to - 1))
    return true
  }
  const title = titleLength(inner)
  if (!isPerson(inner) && !(title > 0 && isPerson(inner.slice(title)))) return false
  unit.persons.push(list.slice(open + 1, to - 1))
  return true
}

/** Where the 等 of `市教育局等26个部门` stands, -1 if 等 belongs to the name or there is none (U-80, U-81, N-35). */
function othersAt(folded: string, from: number, to: number): number {
  let at = to - 1
  while (at > from && to - at <= 20 && folded.charAt(at) !== AND_OTHERS) at--
  if (at <= from || folded.charAt(at) !== AND_OTHERS) return -1
  if (OTHERS_IN_NAME.has(folded.slice(at - 1, at + 1)) || OTHERS_IN_NAME.has(folded.slice(at, at + 2))) return -1
  if (at + 1 < to && suffixLength(folded, NOUNS, to, at + 1) === 0) return -1
  return at + 1 === to || isUnitName(folded.slice(from, at)) ? at : -1
}
