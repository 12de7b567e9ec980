/**
 * Clauses that are a sentence of an item, or the end of one: `……的行动。由环卫公司、公用事业办和各村负责具体实施。`, `……情况，由市安监局牵头，市公安局配合。`,
 * `煤矿安全整治，由市煤炭局负责，有关部门配合。要继续……`
 */
import { mayAssign, openerOf } from '../../outline/labels.ts'
import type { Passage } from '../../tree/passage.ts'
import { UNDER_WORDS } from '../../vocabulary/roles.ts'
import { CONDITION_STARTS } from '../../vocabulary/sections.ts'
import { analyse } from './clause.ts'
import { isPlainList } from './likeness.ts'
import type { ClauseReading, FoundClause } from './model.ts'
import { endsAsUnit, isOffice, isOtherName, isUnitName } from './names.ts'
import { isTime } from './times.ts'

const BY = UNDER_WORDS[0]
const LONGEST = 150
const LONGEST_MATTER = 40
const LONGEST_TIME = 20
const END = /[。;]+$/
const CONDITION = new RegExp(`^(?:${CONDITION_STARTS.join('|')})`)
const LISTING = /[,;:、]$/
/** Longest line of names, and the marks that none holds. */
const LONGEST_NAMES = 80
const MARK = /[。;:!?《]/

/** A clause in an item's own words. */
export interface SentenceClause {
  clause: FoundClause
  /** The characters that are no text of the item; empty where the sentence stays whole. */
  from: number
  to: number
  /** Length of the matter that the clause is about, where the item opens with it and goes on behind the clause. */
  matter?: number
}

/**
 * The clause that closes the paragraph, null if none does. A sentence of its own is nothing but units and role words and is no part of the text;
 * behind a comma the clause begins with 由. Where it sets a time, or the sentence opens with a condition, it is said of the work and stays.
 */
export function findClosing(paragraph: Passage): SentenceClause | null {
  const { folded } = paragraph
  const end = folded.length - (END.exec(folded)?.[0].length ?? 0)
  let start = sentenceStart(folded, end)
  // `市水利局牵头。12月底前完成。`: the time is a sentence of its own.
  if (start > 1 && end - start <= LONGEST_TIME && isTime(folded.slice(start, end))) start = sentenceStart(folded, start - 1)
  const sentence = start > 0 && end - start <= LONGEST ? assigns(paragraph.slice(start, end)) : null
  if (sentence) return { clause: clauseOf(start, folded.length, sentence), from: start, to: folded.length }
  const comma = folded.lastIndexOf(`,${BY}`, end - 1)
  if (comma < start || end - comma > LONGEST) return null
  const reading = assigns(paragraph.slice(comma + 1, end))
  if (!reading) return null
  // The times of a sentence that stays are read there.
  if (reading.limits.length > 0 || CONDITION.test(folded.slice(start)))
    return { clause: clauseOf(comma + 1, folded.length, { ...reading, limits: [] }), from: 0, to: 0 }
  return { clause: clauseOf(comma + 1, folded.length, reading), from: comma, to: end }
}

/** Where the sentence that ends at `end` begins. */
function sentenceStart(folded: string, end: number): number {
  return Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1)) + 1
}

/**
 * The clause of the first sentence, or the second sentence where it is one, of a paragraph that goes on: `道路安全整治，由市公安局负责，市交通局配合。要加大……`,
 * `道路安全整治。由市公安局负责。要加大……` Null if there is none.
 */
export function findInner(paragraph: Passage): SentenceClause | null {
  const { folded } = paragraph
  const stop = folded.indexOf('。')
  if (stop < 2 || stop + 1 >= folded.length) return null
  return afterMatter(paragraph, stop) ?? secondSentence(paragraph, stop)
}

function afterMatter(paragraph: Passage, stop: number): SentenceClause | null {
  const { folded } = paragraph
  const comma = folded.indexOf(',')
  const by = folded.indexOf(BY)
  const behind = comma > 0 && comma < stop && (by < 0 || comma < by)
  const at = behind ? comma : by
  if (at < 2 || at > LONGEST_MATTER || at >= stop || stop - at > LONGEST) return null
  if (LISTING.test(folded.slice(0, at)) || CONDITION.test(folded)) return null
  const start = behind ? at + 1 : at
  const reading = assigns(paragraph.slice(start, stop))
  return reading ? { clause: clauseOf(start, stop + 1, reading), from: at, to: stop + 1, matter: at } : null
}

function secondSentence(paragraph: Passage, stop: number): SentenceClause | null {
  const { folded } = paragraph
  if (stop > LONGEST_MATTER || !folded.startsWith(BY, stop + 1)) return null
  const end = folded.indexOf('。', stop + 1)
  if (end < 0 || end - stop > LONGEST || end + 1 >= folded.length) return null
  const reading = assigns(paragraph.slice(stop + 1, end))
  return reading ? { clause: clauseOf(stop + 1, end + 1, reading), from: stop, to: end + 1, matter: stop } : null
}

function clauseOf(start: number, end: number, reading: ClauseReading): FoundClause {
  return { start, end, form: 'closing', reading }
}

/**
 * The bracket of units that closes the paragraph where the list in which it stands gives its units so; also bodies that elsewhere may be places:
 * `……。（县新华书店）`, `……（县图书馆）。` Null if there is none.
 */
export function findListed(paragraph: Passage): SentenceClause | null {
  const { folded } = paragraph
  const to = folded.length - (END.exec(folded)?.[0].length ?? 0)
  const open = folded.charAt(to - 1) === ')' ? openerOf(folded, to) : -1
  // 建设公园（县体育场）: a place.
  if (open < 1 || to - open > LONGEST || !(to < folded.length || END.test(folded.slice(0, open)))) return null
  if (isOtherName(folded, open, folded.slice(open + 1, to - 1))) return null
  const { reading, prose } = analyse(paragraph.slice(open + 1, to - 1), { role: 'responsible' })
  if (prose > 0 || reading.assignments.length === 0 || reading.remarks.length + reading.persons.length > 0) return null
  if (!reading.assignments.every(({ units }) => units.every((unit) => isUnitName(unit.passage.folded)))) return null
  return { clause: { start: open, end: to, form: 'bracket', reading }, from: open, to }
}

/** A paragraph that is nothing but units and their parts: `市教育局牵头，各县区政府配合落实`; null for any other. */
export function findLine(paragraph: Passage): FoundClause | null {
  if (!mayAssign(paragraph)) return null
  const end = paragraph.length - (END.exec(paragraph.folded)?.[0].length ?? 0)
  const reading = assigns(paragraph.slice(0, end))
  return reading ? { start: 0, end: paragraph.length, form: 'closing', reading } : null
}

/** A paragraph that is nothing but names of offices: `县农业农村局、县水利局`; null for any other. */
export function findNames(paragraph: Passage): FoundClause | null {
  const { folded, length } = paragraph
  if (length > LONGEST_NAMES || MARK.test(folded) || !isPlainList(paragraph)) return null
  const { reading } = analyse(paragraph, { role: 'responsible' })
  const offices = reading.assignments.every(({ units }) => units.every((unit) => isOffice(unit.passage.folded)))
  return offices ? { start: 0, end: length, form: 'closing', reading } : null
}

/** The reading of words that are nothing but lists of units with their role words, and times. */
function assigns(words: Passage): ClauseReading | null {
  const list = words.folded.includes('、') && isPlainList(words) ? analyse(words, { role: 'responsible' }).reading : null
  return list?.assignments.every(({ units }) => units.every((unit) => endsAsUnit(unit.passage.folded)))
    ? list
    : assignsInWords(words)
}

/** The same where a role word must stand behind a list. */
export function assignsInWords(words: Passage): ClauseReading | null {
  if (words.length < 4) return null
  const { prose, worded, reading } = analyse(words, { role: 'responsible' })
  const { assignments, remarks, persons } = reading
  if (prose > 0 || worded === 0 || assignments.length === 0 || remarks.length + persons.length > 0) return null
  return assignments.every(({ units }) => units.every((unit) => isUnitName(unit.passage.folded))) ? reading : null
}
