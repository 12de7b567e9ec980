/** What a cell looks like, and how badly that fits a column: for dealing out cells whose rows are lost. */
import type { Passage } from '../tree/passage.ts'
import { MEASURES } from '../vocabulary/ordinals.ts'
import { MODIFIERS, ROLE_WORDS } from '../vocabulary/roles.ts'
import { EMPTY_MARKS, TIME_CELL_CHARACTERS, TIME_CELL_WORDS } from '../vocabulary/sections.ts'
import { COLLECTIVE_STARTS, FAMILY_NAMES, GENERIC_UNITS, LEVELS, PROSE_WORDS, UNIT_ENDINGS } from '../vocabulary/units.ts'
import type { ColumnKind } from './header-words.ts'
import { readOrdinal } from './ordinal.ts'
import { cutsStem } from './torn-stem.ts'

/** A cell in the words that tell columns apart. */
export interface Look {
  length: number
  /** The number that is all of the cell, null for any other cell. */
  number: number | null
  /** It is a time, or begins with one or has words of one. */
  time: boolean
  /** It is a time and says nothing else. */
  onlyTime: boolean
  person: boolean
  /** Share of the cell's names that are units', 0 to 1. */
  units: number
  /** Ends as a sentence does, or holds one. */
  sentence: boolean
  /** Rank of the number in front of the cell's words, null for none. */
  rank: number | null
  /** `/`, `——`: a cell with nothing to say. */
  mark: boolean
  /** `特殊说明：`: a label, not a cell. */
  label: boolean
}

const NUMBER = /^[([]?(\d{1,4})(?:[.、)\]]|\.0)?$/
/** `DS003`, `A-03`, `XM2024-03`, `2-3`: the code of a row. */
const CODE = /^(?:[A-Z]{1,5}-?(?:20\d\d-?)?|\d{1,2}-)(\d{1,4})$/
const LONGEST_CODE = 14
const CHINESE_NUMBER = /^[([]?[一二三四五六七八九十]{1,3}[)\].、]?$/
const TIME = /^(?:\d{2,4}年)?\d{1,2}(?:月|[.-]\d)|^\d{4}年/
const TIME_WORD = new RegExp(TIME_CELL_WORDS.join('|'))
/** `3月底前`, `每季度末`, `5月底前动工`: with two characters at the most of what is done then. */
const OF_TIME = `-\\d()~.,:/${TIME_CELL_CHARACTERS}`
const ONLY_TIME = new RegExp(`^[${OF_TIME}]*(?:[^${OF_TIME}][${OF_TIME}]*){0,2}$`)
const LONGEST_TIME = 24
/** `2021年2月公布预算，2021年8月公布决算`: clauses that begin with a time each, so many characters at the most. */
const LONGEST_TIMES = 48
const CLAUSE_END = /[,;]/
const LIST = /[、,;，\s]+|(?<=\))(?!$)/
const SENTENCE = /[。;!]/
const LONGEST_UNITS = 400
const PROSE = new RegExp(PROSE_WORDS.join('|'))
/** 1小时内报部: no name holds an amount. */
const AMOUNT = new RegExp(`\\d(?:${MEASURES.join('|')})`)
const ROLE_WORD = new RegExp(`(?:${[...Object.values(ROLE_WORDS).flat(), ...MODIFIERS].join('|')})$`)
/** 分别牵头落实: so many words may follow a name. */
const MOST_ROLE_WORDS = 4
const LONGEST_NAME = 30
/** A unit with a full stop behind it; longer ones are sentences that end with a unit. */
const LONGEST_CLOSED = 14
const FULL_STOP = /。$/
/** 新建小学3所, 两站: a number of things. */
const COUNTED = /(?:[\d两]|[^第][一二三四五六七八九十]).$/
const BRACKETS = /\([^()]*\)/g
const ENDINGS: ReadonlySet<string> = new Set(UNIT_ENDINGS)
const LONGEST_ENDING = 5
const NAMES: ReadonlySet<string> = new Set(FAMILY_NAMES)
const MARKS: ReadonlySet<string> = new Set(EMPTY_MARKS)
const GENERIC: ReadonlySet<string> = new Set(GENERIC_UNITS)

/** Looks at a cell once. `2、` → number 2; `9月底前` → a time; `县住建局、各镇` → units; `陈立` → a person. */
export function lookOf(cell: Passage): Look {
  const { folded } = cell
  const { length } = folded
  const digits = NUMBER.exec(folded)?.[1] ?? codeOf(folded)
  const number = digits ? Number.parseInt(digits, 10) : CHINESE_NUMBER.test(folded) ? (readOrdinal(cell)?.value ?? 0) : null
  const names = length > 1 && length <= LONGEST_UNITS && number === null ? folded.split(LIST).filter(isName) : []
  const units = names.length === 0 ? 0 : names.filter(isUnit).length / names.length
  const rank = number === null && length > 0 ? (readOrdinal(cell)?.rank ?? null) : null
  // `二、持续改善环境` is a heading.
  const time = length <= LONGEST_TIME ? TIME.test(folded) || (rank === null && TIME_WORD.test(folded)) : areTimes(folded)
  return {
    length,
    number,
    time,
    onlyTime: time && (length > LONGEST_TIME || ONLY_TIME.test(folded)),
    person: units === 0 && names.length > 0 && names.every(isPerson),
    units,
    sentence: units < 1 && SENTENCE.test(folded),
    rank,
    mark: MARKS.has(folded),
    label: folded.endsWith(':'),
  }
}

function areTimes(cell: string): boolean {
  if (cell.length > LONGEST_TIMES || !TIME.test(cell)) return false
  const clauses = cell.split(CLAUSE_END)
  return clauses.length > 1 && clauses.every((each) => TIME.test(each))
}

/** The digits that a code of a row counts with; undefined for any other cell. `A-03` → 03. */
function codeOf(cell: string): string | undefined {
  return cell.length <= LONGEST_CODE ? CODE.exec(cell)?.[1] : undefined
}

/** True for a cell that is nothing but the number or code of its row: `3`, `（3）`, `DS003`. The cell is folded. */
export function isRowNumber(cell: string): boolean {
  return NUMBER.test(cell) || codeOf(cell) !== undefined
}

/** A piece of a list; a single character behind a mark belongs to the name before it: 各镇、街. */
function isName(piece: string, at: number): boolean {
  return piece !== '' && (at === 0 || piece.length > 1)
}

/** 县住建局, 各镇（街道）, 党政办公室牵头. */
function isUnit(name: string): boolean {
  if (name.length > LONGEST_NAME || (name.endsWith('。') && name.length > LONGEST_CLOSED)) return false
  let bare = name.replace(FULL_STOP, '').replace(BRACKETS, '')
  for (let words = 0; words < MOST_ROLE_WORDS && ROLE_WORD.test(bare); words++) bare = bare.replace(ROLE_WORD, '')
  if (bare.length < 2 || PROSE.test(bare) || AMOUNT.test(bare) || TIME.test(bare)) return false
  if (COLLECTIVE_STARTS.some((start) => bare.startsWith(start)) || GENERIC.has(bare)) return true
  for (let size = COUNTED.test(bare) ? 2 : 1; size <= LONGEST_ENDING && size < bare.length; size++)
    if (ENDINGS.has(bare.slice(-size))) return true
  return false
}

/**
 * True if `left` begins the name of an office with its level and the cell behind it ends it: `区园林绿化⏎服务中心`, `市教⏎育局`.
 */
export function isTornName(left: Looked, right: Looked): boolean {
  if (right.look.units < 1 || right.words.length > LONGEST_PIECE || !opensName(left)) return false
  if (LEVELS.includes(right.words.charAt(0)) || (left.look.units > 0 && !cutsStem(left.words, right.words))) return false
  return isUnit(left.words + right.words)
}

interface Looked {
  look: Look
  /** Its text, folded. */
  words: string
}

function opensName({ look, words }: Looked): boolean {
  return look.length > 1 && look.length <= LONGEST_PIECE && LEVELS.includes(words.charAt(0)) && !look.time && !look.sentence
}

/** Longest piece of a name that a narrow column cut. */
const LONGEST_PIECE = 10

/** 陈立; two names that lost the blank between them. */
function isPerson(name: string): boolean {
  return name.length >= 2 && name.length <= 6 && NAMES.has(name.charAt(0))
}

/** From here on a cell says work, up to here it may be a category or a name. */
const LONG = 16
export const LONGEST_HEADING = 40
/** Headings of this rank (1.) and finer number tasks. */
export const TASK_RANK = 5

/** `9月底前取得成效` among times, and `3月学雷锋活动总结` among the work. */
const SAID_TIME = 0.3
const SAID_TIME_OF_WORK = 1

/** How badly a cell fits a column: 0 for well, 4 for not at all. */
export function misfit(look: Look, kind: ColumnKind): number {
  if (look.length === 0) return 0.1
  const { number, length } = look
  switch (kind) {
    case 'label':
      return number === null ? 5 : 0
    case 'role':
      if (number !== null || look.person) return 4
      if (look.mark) return 0.5
      return look.units > 0 ? 2 * (1 - look.units) : look.sentence || look.time ? 4 : 2 + Math.min(2, length / LONG)
    case 'person':
      if (number !== null || look.sentence || look.time) return 4
      return look.person || look.mark ? 0 : length > LONG ? 4 : 1 + 1.5 * look.units
    case 'limit':
    case 'schedule':
    case 'frequency':
      if (look.time) return look.sentence ? 1 : look.onlyTime ? 0 : SAID_TIME
      return number !== null || look.units > 0.5 || look.person ? 3 : look.mark ? 0.5 : length > LONG ? 2.5 : 1.2
    case 'points':
      return number !== null ? 0 : 3
    case 'section':
      if (number !== null || look.time) return 3
      if (length > LONGEST_HEADING || (look.rank ?? 0) >= TASK_RANK) return 3
      return (look.label ? 1 : 0) + (look.units > 0.5 ? 1.5 : 0) + (length > LONG ? 0.6 : 0) + (look.sentence ? 0.4 : 0)
    case 'title':
      if (number !== null || look.time) return 3
      return (look.units > 0.5 ? 1.2 : 0) + (length > LONGEST_HEADING ? 2 : 0) + (look.sentence ? 0.8 : 0)
    case 'task':
      if (number !== null) return 4
      if (look.person || look.onlyTime) return 2.5
      if (look.time) return SAID_TIME_OF_WORK
      return length >= LONG || look.sentence || look.rank !== null ? 0 : look.units > 0.5 ? 2 : 0.4
    case 'criteria':
      if (number !== null || look.time) return 2.5
      return look.units > 0.5 ? 1.5 : 0.2
    default:
      return number !== null ? 1.5 : 0.6
  }
}

/** How badly a cell alone fits a row that is a heading over the rows below: `一、整治环境卫生`. */
export function headingMisfit(look: Look): number {
  if (look.length === 0 || look.number !== null || look.length > LONGEST_HEADING) return 5
  if (look.sentence || look.time || look.label) return 5
  if (look.rank !== null) return look.rank < TASK_RANK ? 0.4 : 3
  return look.units > 0.5 || look.person ? 4 : 2
}
