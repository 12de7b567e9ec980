/** Finds the unit clauses of a paragraph: brackets, fields with labels, openings (section 2.2). */

import { codeSet } from '../../tree/codes.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { CLAUSE_HINTS, CONTACT_STARTS, CONTACT_UNIT_LABELS, DUTY_WORDS, FIELD_STARTS } from '../../vocabulary/roles.ts'
import { type Analysis, analyse, labelsIn } from './clause.ts'
import { withConventions } from './conventions.ts'
import { findFields } from './fields.ts'
import { saysLabel } from './labels.ts'
import { isPlainList } from './likeness.ts'
import type { ClauseReading, Conventions, FoundClause } from './model.ts'
import { isGeneric, isOffice, isOtherName, isProse, isUnitName } from './names.ts'
import { findOpening } from './openings.ts'
import { isSureOffice } from './prefix.ts'
import { bracketPairs } from './words.ts'

const HINT = new RegExp([...CLAUSE_HINTS, ...DUTY_WORDS].join('|'))
const ENDS = codeSet('。;!?')
const OPENERS = codeSet('([<')
const CONTACT = new RegExp(`^(?:${CONTACT_STARTS.join('|')})`)
const CONTACT_UNIT: ReadonlySet<string> = new Set(CONTACT_UNIT_LABELS)
/** What a bracket opens with. */
const BRACKET = /[([<]/
const DIGIT = /^[\d一二三四五六七八九十]+$/
/** Longest words before the first label of a bracket, with their mark, and the marks. */
const LONGEST_NOTE = 14
const NOTE_ENDS = codeSet(',;。/')
const LONGEST_CLAUSE = 1500
const NESTED_RETRY = 300

/** What the caller knows about the paragraph. */
export interface FindOptions {
  conventions?: Conventions
  /** Look for openings too: 由A牵头，…; `县公安局：负责…`. */
  openings?: boolean
  /** A line of fields stands above: 责任人：, 时限： go on with it though these labels open none. */
  chained?: boolean
}

/**
 * All unit clauses of a paragraph, in order, not overlapping. `……体系。（市水利局负责）` → one bracket clause; `……。责任单位：市民政局。完成时限：10月。` →
 * one label clause with a limit. Conventions that a clause states hold for it and for the later ones of the paragraph. Offsets are the passage's own.
 */
export function findClauses(paragraph: Passage, options: FindOptions = {}): FoundClause[] {
  const folded = paragraph.folded
  const bracketed = BRACKET.test(folded)
  const labelled = folded.includes(':') || FIELD_START.test(folded) || saysLabel(folded)
  if (!bracketed && !labelled && !options.openings) return []
  const pairs = bracketed ? bracketPairs(folded) : NO_PAIRS
  let conventions = options.conventions
  const found: FoundClause[] = []
  const keep = (clause: FoundClause) => {
    found.push(clause)
    if (clause.reading.conventions)
      conventions = withConventions(conventions, [{ from: 0, to: 0, conventions: clause.reading.conventions }])
  }
  if (options.openings) {
    const opening = findOpening(paragraph, pairs)
    if (opening) keep(opening)
  }
  const fields = labelled ? findFields(paragraph, pairs, options.chained) : []
  if (!bracketed && fields.length === 0) return found
  let field = 0
  let unclosed = false
  let left = -1
  let at = found.at(-1)?.end ?? 0
  for (; at < folded.length; at++) {
    while (field < fields.length && (fields[field]?.start ?? 0) < at) field++
    const next = fields[field]
    if (next && next.start === at) {
      const reading = analyse(paragraph.slice(next.start, next.end), clauseOptions(conventions)).reading
      keep({ start: next.start, end: next.end, form: 'label', label: paragraph.slice(next.start, next.value), reading })
      at = next.end - 1
      continue
    }
    if (!OPENERS.has(folded.charCodeAt(at))) continue
    if (!pairs.has(at) && unclosed) continue
    unclosed ||= !pairs.has(at) && HINT.test(folded.slice(at + 1, at + 10))
    const bracket = readBracket(paragraph, at, pairs, conventions, found.at(-1))
    const close = pairs.get(at)
    if (bracket) {
      const time = left >= 0 && pairs.get(left) === bracket.start - 1 ? timeBefore(paragraph, left, bracket.start) : null
      if (time) keep(time)
      keep(bracket)
      at = bracket.end - 1
    } else {
      left = at
      if (close !== undefined && close - at > NESTED_RETRY) at = close
    }
  }
  return found
}

/** A label without a colon stands at the start, behind a sentence or in a bracket (U-14, U-17): a cheap test by its first characters. */
const FIELD_START = new RegExp(`(?:^|[(。])(?:${FIELD_STARTS.join('|')})`)
const NO_PAIRS: ReadonlyMap<number, number> = new Map()

function clauseOptions(conventions: Conventions | undefined): { role: 'responsible'; conventions?: Conventions } {
  return conventions ? { role: 'responsible', conventions } : { role: 'responsible' }
}

/** The clause in the bracket that opens at `open`, null if the bracket holds something else. */
function readBracket(
  paragraph: Passage,
  open: number,
  pairs: ReadonlyMap<number, number>,
  conventions: Conventions | undefined,
  before: FoundClause | undefined,
): FoundClause | null {
  const folded = paragraph.folded
  const paired = pairs.get(open)
  const close = paired ?? folded.length
  const inner = close - open - 1
  if (inner < 2) return null
  if (paired === undefined && !HINT.test(folded.slice(open + 1, open + 10))) return null
  if (paired !== undefined && inner > LONGEST_CLAUSE) return null
  const text = folded.slice(open + 1, Math.min(close, open + 1 + LONGEST_CLAUSE))
  if (DIGIT.test(text)) return null
  if (isOtherName(folded, open, text)) return null
  const body = paragraph.slice(open + 1, close)
  const reading = HINT.test(text)
    ? wordedReading(body, conventions, paired === undefined)
    : plainReading(paragraph, body, open, close, conventions)
  const accepted = reading ?? (before?.form === 'bracket' && before.end === open ? timeReading(body) : null)
  if (!accepted) return null
  let start = open
  let end = Math.min(folded.length, close + 1)
  // A bracket before this one is a doubled one; its own partner stands right behind it.
  for (; start > 0 && folded.charCodeAt(start - 1) === 0x28; start--) {
    const partner = pairs.get(start - 1)
    if (partner !== undefined && partner !== end) break
    if (partner !== undefined) end++
  }
  const label = accepted.labels[0]
  return {
    start,
    end: afterStray(folded, start, end),
    form: 'bracket',
    ...(label && label.start === 0 ? { label: body.slice(label.start, label.value) } : {}),
    reading: accepted.reading,
  }
}

/** A bracket with labels or role words: nothing in it may be prose, and most names must be units. */
function wordedReading(body: Passage, conventions: Conventions | undefined, unclosed: boolean): Analysis | null {
  return readingOf(body, conventions, unclosed) ?? notedReading(body, conventions)
}

/** `预期性指标，牵头单位：市发改委；责任单位：各县区`: a note before the first label. */
function notedReading(body: Passage, conventions: Conventions | undefined): Analysis | null {
  const first = labelsIn(body)[0]
  if (!first || first.weak || first.start < 2 || first.start > LONGEST_NOTE || first.kind === 'other') return null
  const mark = body.folded.charCodeAt(first.start - 1)
  const note = body.slice(0, first.start - 1)
  if (!NOTE_ENDS.has(mark) || isProse(note.folded) || isUnitName(note.folded)) return null
  const analysis = analyse(body.slice(first.start), clauseOptions(conventions))
  analysis.reading.remarks.unshift(note)
  return analysis
}

function readingOf(body: Passage, conventions: Conventions | undefined, unclosed: boolean): Analysis | null {
  const analysis = analyse(body, clauseOptions(conventions))
  const labelled =
    analysis.labels.some((label) => label.start === 0 && !label.weak) ||
    (analysis.labels[0]?.start === 0 && (hasUnits(analysis.reading) || isAnsweredFor(body, analysis)))
  if (labelled) return analysis.labels.some((label) => label.kind !== 'other') ? analysis : contactReading(body, analysis)
  if (unclosed || analysis.worded === 0) return isPlainList(body) ? analysis : listWithRemarks(analysis)
  // 市教育局负责，市财政局做好资金保障
  const { prose, duties, worded } = analysis
  return prose === duties && (duties === 0 || worded > duties) && hasUnits(analysis.reading) ? analysis : null
}

/** `联系单位：县水利局` with nothing beside it: where that is all that an item says of units, the one to turn to does the work. */
function contactReading(body: Passage, { labels }: Analysis): Analysis | null {
  const [label, more] = labels
  if (!label || more || !CONTACT_UNIT.has(body.folded.slice(label.start, label.value - 1))) return null
  const units = body.slice(label.value)
  return isPlainList(units) ? { ...analyse(units, { role: 'responsible' }), labels } : null
}

/** `责任人：张三`, `负责人：李四；联系人：王五`: who answers for the work; `联系人：张三` alone only says whom to ask. */
function isAnsweredFor(body: Passage, { labels, prose, reading }: Analysis): boolean {
  const [first] = labels
  if (first?.kind !== 'person' || prose > 0 || reading.persons.length === 0) return false
  return !CONTACT.test(body.folded.slice(0, first.value))
}

/** `市教育局、市财政局，列第一位的为牵头单位` holds no word after its list; `A、B，6月底前完成` neither. */
function listWithRemarks(analysis: Analysis): Analysis | null {
  const { reading } = analysis
  if (analysis.prose > 0 || (reading.remarks.length === 0 && reading.limits.length === 0)) return null
  const units = gather(reading.assignments, (assignment) => assignment.units)
  if (units.length === 0) return null
  if (!units.every((unit) => isUnitName(unit.passage.folded))) return null
  return isSureOffice(units[0]?.passage.folded ?? '') || units.every((unit) => isOffice(unit.passage.folded)) ? analysis : null
}

/** `市教育局、学校、东河书画院`: a sure office and names of which half are known; behind the end of an item that is enough. */
function isLedByOffice({ reading, prose }: Analysis): boolean {
  const { named, unknown } = namesOf(reading)
  if (prose + reading.remarks.length + reading.persons.length > 0 || named < unknown) return false
  return isSureOffice(reading.assignments[0]?.units[0]?.passage.folded ?? '')
}

function hasUnits(reading: ClauseReading): boolean {
  const { named, unknown } = namesOf(reading)
  // A name that no ending tells is one all the same among names that are known.
  return named > unknown
}

/** How many names end like a unit, and how many do not. Nouns for kinds of units are neither. */
function namesOf(reading: ClauseReading): { named: number; unknown: number } {
  let named = 0
  let unknown = 0
  for (const { units } of reading.assignments) {
    for (const unit of units) {
      const name = unit.passage.folded
      if (isUnitName(name)) named++
      else if (!isGeneric(name)) unknown++
    }
  }
  return { named, unknown }
}

/** A bracket with bare names is a clause where it ends a sentence or the paragraph and is no part of a name (U-22 to U-26). */
function plainReading(
  paragraph: Passage,
  body: Passage,
  open: number,
  close: number,
  conventions: Conventions | undefined,
): Analysis | null {
  const folded = paragraph.folded
  const afterEnd = open === 0 ? false : ENDS.has(folded.charCodeAt(open - 1))
  const next = folded.charCodeAt(close + 1)
  const beforeEnd = close + 1 >= folded.length || ENDS.has(next) || OPENERS.has(next)
  if (open > 0 ? !afterEnd && !beforeEnd : close + 1 < folded.length) return null
  const analysis = analyse(body, clauseOptions(conventions))
  if (!isPlainList(body) && !listWithRemarks(analysis) && !(afterEnd && beforeEnd && isLedByOffice(analysis))) return null
  return analysis
}

/** The bracket with a time before one with units: `（10月底前）（市水利局）`. */
function timeBefore(paragraph: Passage, start: number, end: number): FoundClause | null {
  const analysis = timeReading(paragraph.slice(start + 1, end - 1))
  return analysis && { start, end, form: 'bracket', reading: analysis.reading }
}

/** A bracket beside a clause that holds nothing but a time (U-27). */
function timeReading(body: Passage): Analysis | null {
  const analysis = analyse(body, { role: 'responsible' })
  const { reading } = analysis
  return reading.limits.length > 0 && reading.assignments.length === 0 && analysis.prose === 0 ? analysis : null
}

/** The end of a clause with the stray marks behind it: those that follow where the text before has its end mark already. */
function afterStray(folded: string, start: number, end: number): number {
  if (start === 0 || !ENDS.has(folded.charCodeAt(start - 1))) return end
  let at = end
  while (at < folded.length && at - end < 3 && ENDS.has(folded.charCodeAt(at))) at++
  return at
}
