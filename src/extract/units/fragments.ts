/** Pieces that are a name only together: `各县、区政府`, `北苑、南苑派出所`, and names cut by a line break (N-12, N-22, N-32, N-62). */

import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import {
  AND_OTHERS,
  AND_OTHERS_NOUNS,
  AND_WORDS,
  COLLECTIVE_STARTS,
  COMMITTEES,
  DEPARTMENT_STEMS,
  EACH,
  GRADE_WORD,
  GROUPED_STEMS,
  LEVEL_OPENERS,
  LEVEL_RANKS,
  LEVEL_TAILS,
  LEVEL_WORDS,
  LEVELS,
  LONG_LEVEL_WORDS,
  LOWEST_PLACES,
  PLACE_GOVERNMENTS,
  PLACE_LEVELS,
  PLACES_OF_EACH,
  TELECOMS,
  UNIT_KINDS,
  ZONES,
} from '../../vocabulary/units.ts'
import type { Piece } from './model.ts'
import { isCollective, isGeneric, isProse, isUnitName, withoutTrailingBrackets } from './names.ts'
import { endsWithTitle } from './persons.ts'
import { governmentPrefix } from './prefix.ts'
import { prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const LEVEL_FRAGMENT: ReadonlyMap<string, string> = new Map(
  gather(LEVEL_OPENERS, (opener) => LEVEL_WORDS.map((word) => [opener + word, word] as const)),
)
const LEVEL_END = new RegExp(`^${oneOf(LEVEL_WORDS)}(?:[(][^()]*[)])?${oneOf(LEVEL_TAILS)}?(?:[(][^()]*[)])?$`)
const SINGLE_LEVELS: ReadonlySet<string> = new Set(LEVEL_WORDS.filter((word) => word.length === 1))
/** 各省、自治区、直辖市政府: levels that others may follow. */
const OPEN_LEVELS: ReadonlySet<string> = new Set([...SINGLE_LEVELS, ...LONG_LEVEL_WORDS])
const PAIR_OF_PLACES = new RegExp(`^[${PLACE_LEVELS}]{2}$`)
const TELECOM: ReadonlySet<string> = new Set(TELECOMS)
const TELECOM_ENDS = suffixTable(TELECOMS)
const GROUP_STARTS = prefixTable(COLLECTIVE_STARTS)
const OTHERS_ENDS = suffixTable(AND_OTHERS_NOUNS)
const TAILS: ReadonlySet<string> = new Set(LEVEL_TAILS)
const GOVERNMENTS = suffixTable(LEVEL_TAILS)
const ANDS = suffixTable(AND_WORDS)
const KINDS = suffixTable(UNIT_KINDS)
const COMMITTEE = suffixTable(COMMITTEES)
const LONGEST_FRAGMENT = 6
/** 市级和各县（市、区）住房城乡建设. */
const LONGEST_OPENER = 18
/** 各县（市）, a level with one other in brackets. */
const BRACKETED_LEVEL = /\([^()、]{1,3}\)$/
/** Stands for 各县（市、区）, whose next level needs its government's name: 各县（市、区）、乡（镇）政府. */
const LIST = '*'
const LEVEL_LIST = /\([^()]*、[^()]*\)$/
/** Stands for departments of a group of governments: 市级和各县（市、区）公安、规划部门. */
const DEPARTMENTS = '%'
const GOVERNMENTS_OF = new RegExp(
  `^(?:[${LEVELS}]${GRADE_WORD}?${oneOf(AND_WORDS)})?${EACH}${oneOf(LEVEL_WORDS)}(?:[(][^()]*[)])?`,
)
const DEPARTMENT_STEM: ReadonlySet<string> = new Set([...DEPARTMENT_STEMS, ...GROUPED_STEMS])
const OF_EACH: ReadonlySet<string> = new Set(PLACES_OF_EACH)
/** Stands for the level of a place: 湖滨区. */
const PLACE = '#'
const ZONE = suffixTable(ZONES)
const PLACE_GOVERNMENT = suffixTable(PLACE_GOVERNMENTS)
const LONGEST_PLACE = 8
/** 党(工)委. */
const BRACKET = /[()]/g

/**
 * Joins pieces parted by 、 that share an ending: a run of pieces that are no units by themselves and the piece that ends them.
 * `苏、北苑、南苑派出所` stays one name as printed; a list of levels (`各区、县级市`) too.
 */
export function mergeShared(folded: string, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  let run: { from: number; mark: string; level: string } | null = null
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const text = folded.slice(piece.from, piece.to)
    const touching = piece.mark === '、'
    const last = merged.at(-1)
    // 市直有关部门、单位 is one group, 各级党委、政府 and 城关镇党委、政府 too.
    if (!run && touching && last && endsGroup(folded.slice(last.from, last.to), text)) {
      last.to = piece.to
      continue
    }
    if (run && touching && closesRun(text, run.level)) {
      if (isOpen(text, run.level, folded, pieces[i + 1])) continue
      merged.push({ from: run.from, to: piece.to, mark: run.mark })
      run = null
      continue
    }
    if (run && !(touching && goesOnRun(run.level, text, folded, pieces[i + 1]))) {
      flush(merged, pieces, i, run)
      run = null
    }
    if (run) continue
    if (isFragment(text, folded, pieces[i + 1])) {
      run = { from: piece.from, mark: piece.mark, level: levelOf(text) }
    } else merged.push(piece)
  }
  if (run) flush(merged, pieces, pieces.length, run)
  return merged
}

function flush(merged: Piece[], pieces: readonly Piece[], end: number, run: { from: number }): void {
  let first = end
  while (first > 0 && (pieces[first - 1] as Piece).from >= run.from) first--
  for (let i = first; i < end; i++) merged.push(pieces[i] as Piece)
}

/** True for a group whose name ends with a noun for a kind of unit before another: 市直有关部门; for a committee before its government: 城关镇党委. */
function endsGroup(name: string, next: string): boolean {
  if (TAILS.has(withoutTrailingBrackets(next)) && suffixLength(name.replaceAll(BRACKET, ''), COMMITTEE) > 0) return true
  return isGeneric(next) && isCollective(name) && suffixLength(name, KINDS) > 0
}

/** The level word of `各县`, `各县（市）` or `市`, `#` for a place, '' for other pieces. */
function levelOf(text: string): string {
  const level =
    LEVEL_FRAGMENT.get(text) ?? (text.endsWith(')') ? LEVEL_FRAGMENT.get(text.replace(BRACKETED_LEVEL, '')) : undefined)
  return level ?? (isLevelList(text) ? LIST : opensDepartments(text) ? DEPARTMENTS : isPlace(text) ? PLACE : '')
}

/** `各县（市、区）`. */
function isLevelList(text: string): boolean {
  return text.endsWith(')') && LEVEL_FRAGMENT.has(text.replace(LEVEL_LIST, ''))
}

/** `市级和各县（市、区）公安`, `各县公安`: the first of several departments of each government. */
function opensDepartments(text: string): boolean {
  if (text.length < 4 || text.endsWith(')') || !text.includes(EACH)) return false
  const governments = GOVERNMENTS_OF.exec(text)?.[0].length ?? 0
  const stem = text.slice(governments)
  return governments > 0 && DEPARTMENT_STEM.has(stem) && !TAILS.has(stem)
}

/** What stands before 局 or 部门 in the name of a department: 公安, 住房城乡建设. */
function isStem(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_FRAGMENT || text.includes('(') || HAS_NUMBER.test(text)) return false
  return DEPARTMENT_STEM.has(text) || (!isUnitName(text) && !isGeneric(text) && !isProse(text))
}

/** `规划部门` behind `各县公安`. */
function closesDepartments(text: string): boolean {
  const ending = suffixLength(text, OTHERS_ENDS)
  return ending > 0 && !isCollectiveWord(text) && isStem(text.slice(0, -ending))
}

/** 有关部门, 各部门: a group by itself. */
function isCollectiveWord(text: string): boolean {
  return prefixLength(text, GROUP_STARTS) > 0
}

/** True for the name of a place with a government: 德宁县; not 高新区, 各县. */
function isPlace(name: string): boolean {
  return (
    name.length > 2 &&
    name.length <= LONGEST_PLACE &&
    PLACE_LEVELS.includes(name.charAt(name.length - 1)) &&
    suffixLength(name, ZONE) === 0 &&
    !isCollective(name)
  )
}

/** Whether a piece goes on with a run that began with a piece of another level. */
function goesOnRun(run: string, text: string, folded: string, next: Piece | undefined): boolean {
  if (run === DEPARTMENTS) return next?.mark === '、' && isStem(text)
  if (!isFragment(text, folded, next)) return false
  const level = levelOf(text)
  return run === PLACE || level === PLACE || run === LIST || level === LIST ? run === level : !run === !level
}

function isFragment(text: string, folded: string, next: Piece | undefined): boolean {
  if (next?.mark !== '、' || text.length > LONGEST_OPENER) return false
  const level = levelOf(text)
  const after = folded.slice(next.from, next.to)
  if (level === PLACE) return isPlace(after) || closesPlaces(after)
  if (level === LIST) return closesLevelList(after)
  if (level === DEPARTMENTS) return isStem(after) || closesDepartments(after)
  if (level) return true
  if (text.length > LONGEST_FRAGMENT) return false
  if (TELECOM.has(text)) return true
  if (suffixLength(text, TELECOM_ENDS) > 0) return TELECOM.has(after)
  if (text.length < 2 || text.includes('(') || HAS_NUMBER.test(text) || endsWithTitle(text)) return false
  return !isUnitName(text) && !isGeneric(text) && !isProse(text)
}

/** 电信 of 电信、移动支局: the first of companies that share an ending. */
export function isTelecom(name: string): boolean {
  return TELECOM.has(name)
}

const HAS_NUMBER = /[\dA-Za-z"'★☆▲△●◆◎※*#]/

/** True if the run goes on behind this piece: `市各委、办、局`, `县、市、区政府`. */
function isOpen(text: string, level: string, folded: string, next: Piece | undefined): boolean {
  return (
    level !== '' && !!next && next.mark === '、' && OPEN_LEVELS.has(text) && closesRun(folded.slice(next.from, next.to), text)
  )
}

/** True if this piece ends the name that the run began. */
function closesRun(text: string, level: string): boolean {
  if (level === PLACE) return closesPlaces(text)
  if (level === LIST) return closesLevelList(text)
  if (level === DEPARTMENTS) return closesDepartments(text)
  if (level) return closesLevels(text, level)
  const name = text.endsWith(AND_OTHERS) ? text.slice(0, -1) : text
  const prefix = governmentPrefix(name)
  if (prefix === 1 || (prefix > 1 && suffixLength(name, GOVERNMENTS) === 0)) return false
  const others = name.indexOf(AND_OTHERS)
  if (others > 0 && others < 8) return !isUnitName(name.slice(0, others)) && suffixLength(name, OTHERS_ENDS) > 0
  return name.length >= 3 && isUnitName(name) && !isCollectiveStart(name)
}

/** `德宁县政府` behind 湖滨区: the places share what stands at the end. */
function closesPlaces(text: string): boolean {
  const ending = suffixLength(text, PLACE_GOVERNMENT)
  return ending > 0 && isPlace(text.slice(0, -ending))
}

function isCollectiveStart(name: string): boolean {
  return isCollective(name) && !suffixLength(name, OTHERS_ENDS)
}

/** `乡（镇）政府` behind `各县（市、区）`. */
function closesLevelList(text: string): boolean {
  return LEVEL_END.test(text) && suffixLength(text, GOVERNMENTS) > 1
}

function closesLevels(text: string, level: string): boolean {
  if (LEVEL_END.test(text) || OF_EACH.has(text)) return true
  // 各县市、区教育局
  if (PAIR_OF_PLACES.test(level) && LOWEST_PLACES.includes(text.charAt(0)))
    return !level.includes(text.charAt(0)) && isUnitName(text)
  if (SINGLE_LEVELS.has(level) && rank(level) >= 0 && rank(text.charAt(0)) >= 0)
    return rank(text.charAt(0)) >= rank(level) && isUnitName(text)
  return false
}

function rank(level: string): number {
  return LEVEL_RANKS.findIndex((levels) => (levels as string).includes(level))
}

/** Cuts `审计厅等和各市`, `民政局和湖东县` before a level or a place that goes on behind the mark (`、县人民政府`), so that these can be joined. */
export function cutBeforeLevels(folded: string, pieces: readonly Piece[]): Piece[] {
  return gather(pieces, (piece, i): Piece[] => {
    const at = pieces[i + 1]?.mark === '、' ? levelStart(folded, piece) : -1
    const and = at < 0 ? 0 : suffixLength(folded, ANDS, at, piece.from)
    if (and === 0 || at - and === piece.from) return [piece]
    return [
      { ...piece, to: at - and },
      { from: at, to: piece.to, mark: '、' },
    ]
  })
}

/** Where the level or place at the end of a piece begins behind an and-word, -1 where none does. */
function levelStart(folded: string, piece: Piece): number {
  if (!LEVELS.includes(folded.charAt(piece.to - 1))) return -1
  for (let at = piece.to - 2; at > piece.from && piece.to - at <= LONGEST_FRAGMENT; at--)
    if (suffixLength(folded, ANDS, at, piece.from) > 0 && levelOf(folded.slice(at, piece.to)) !== '') return at
  return -1
}
