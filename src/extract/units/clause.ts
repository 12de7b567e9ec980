/** Reads a unit clause: lists and the words that give them their roles (sections 2.3 and 2.5). */

import { codeSet } from '../../tree/codes.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { LIST_STARTS, SAME_BELOW } from '../../vocabulary/roles.ts'
import { readAside, unitsBehind } from './asides.ts'
import { isSeparate, type StatedConvention, statedConventions, withConventions } from './conventions.ts'
import { ADVERBS, COPULAS, isEaten, type Label, labelEndingAt, spacedLabels, subjectLength } from './labels.ts'
import { ListReader } from './lists.ts'
import { trimMarks } from './marks.ts'
import { type Assignment, type ClauseReading, type Conventions, emptyReading, type Role } from './model.ts'
import { isUnitName } from './names.ts'
import { SharedPrefixes } from './prefix.ts'
import type { RawAssignment } from './role-giver.ts'
import { bracketPairs } from './words.ts'

/** A reading with what the search for clauses needs to know about it. */
export interface Analysis {
  reading: ClauseReading
  /** Runs that are neither units nor words of a clause. */
  prose: number
  /** Those of them that are a unit and its own duty: 市财政局做好资金保障. */
  duties: number
  /** Lists with a role word of their own. */
  worded: number
  /** Labels of units, persons, times and criteria. */
  labels: Label[]
}

/** What the caller says about a clause. */
export interface ClauseOptions {
  /** The role that a label or a column gives; words after a list beat it (U-592). */
  role: Role
  /** Conventions stated earlier in the notice. */
  conventions?: Conventions
}

/**
 * Reads the inside of a clause, the value of a label or a unit cell. Offsets stay those of the document through the passages' slices.
 * `市科技局牵头，市财政局配合，6月底前完成` → lead 市科技局, support 市财政局, limit 6月底前完成. Units of `conventions.standing` are added
 * where the clause does not name them.
 */
export function readClause(body: Passage, options: ClauseOptions): ClauseReading {
  return analyse(body, options).reading
}

/** As `readClause`, with the signs by which a bracket is known as a clause. */
export function analyse(body: Passage, options: ClauseOptions): Analysis {
  const labels = labelsIn(body)
  const reader = new ListReader()
  const reading = emptyReading()
  const stated: StatedConvention[] = []
  const roles: Label[] = []
  let at = 0
  let role: Role = options.role
  let kind: Label['kind'] = options.role
  const close = (to: number) => {
    if (to > at) {
      const value = body.slice(at, to)
      if (kind === 'limit') push(reading.limits, trimMarks(value))
      else if (kind === 'criteria') push(reading.criteria, trimMarks(value, true))
      else if (kind === 'person' || kind === 'other') {
        const end = kind === 'person' ? unitsBehind(value) : value.length
        readAside(value.slice(0, end), kind === 'person' ? reading.persons : reading.remarks, reading.limits)
        if (end < value.length) readValue(value.slice(end), options.role, reader, stated)
      } else readValue(value, role, reader, stated)
    }
  }
  for (const label of labels) {
    close(label.start)
    at = label.value
    kind = label.kind
    if (kind !== 'limit' && kind !== 'criteria' && kind !== 'person' && kind !== 'other') role = kind
    if (label.note) stated.push(...statedConventions(body.slice(label.note.from, label.note.to)))
    roles.push(label)
  }
  close(body.length)
  reading.limits.push(...reader.limits)
  reading.remarks.push(...reader.remarks)
  reading.persons.push(...reader.roles.persons)
  if (leadsBelow(reader.roles.lists[0])) stated.push({ from: 0, to: 0, conventions: { firstOfSeveralLeads: true } })
  const own = withConventions(undefined, stated)
  if (own) reading.conventions = own
  const conventions = withConventions(options.conventions, stated)
  const all = conventions?.separateLeads === true && isSeparate(body)
  reading.assignments = settle(reader.roles.lists, conventions, all)
  return { reading, prose: reader.prose, duties: reader.duties, worded: reader.roles.worded, labels: roles }
}

/** `市教育局（牵头，下同）、市财政局`: the first unit leads, here and in the lists that follow. */
function leadsBelow(list: RawAssignment | undefined): boolean {
  const first = list?.units[0]
  return first?.role === 'lead' && first.notes.some(({ folded }) => BELOW.has(folded))
}

const BELOW: ReadonlySet<string> = new Set(SAME_BELOW)

function push(list: Passage[], passage: Passage): void {
  if (passage.length > 0) list.push(passage)
}

/** Reads one field; from a convention to the field's end all is a remark (U-60). */
function readValue(value: Passage, role: Role, reader: ListReader, stated: StatedConvention[]): void {
  const found = statedConventions(value)
  const first = found[0]
  if (!first) {
    reader.read(value, role)
    return
  }
  stated.push(...found)
  let from = first.from
  while (from > 0 && !STOPS.has(value.folded.charCodeAt(from - 1))) from--
  let rest = value.length
  if (value.folded.charCodeAt(from - 1) === 0x28) {
    const close = bracketPairs(value.folded).get(from - 1)
    if (close !== undefined) rest = close + 1
    from--
  }
  reader.remarks.push(trimMarks(value.slice(from, rest)))
  if (rest >= value.length) reader.read(value.slice(0, from), role)
  else if (from === 0) reader.read(value.slice(rest), role)
  else {
    reader.read(value.slice(0, from), role)
    reader.read(value.slice(rest), role)
  }
}

const STOPS = codeSet('。;,、(')

/**
 * The labels of a clause's inside, outside nested brackets: before a colon, in a bracket of their own (U-17), or at the start without a colon
 * (U-14, X-26).
 */
export function labelsIn(body: Passage): Label[] {
  const folded = body.folded
  const labels: Label[] = []
  let floor = 0
  const opening = openingLabel(body, 0)
  if (opening) {
    labels.push(opening)
    floor = opening.value
    if (!folded.includes(':')) labels.push(...spacedLabels(body, floor))
    if (labels.length > 1) return labels
  }
  if (!folded.includes(':') && !folded.includes('(') && !folded.includes(';') && !folded.includes(',')) return labels
  const pairs = bracketPairs(folded)
  for (let at = floor; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    let label: Label | null = null
    if (code === 0x28) {
      const close = pairs.get(at)
      if (close === undefined) continue
      label = bracketedLabel(folded, at, close)
      if (!label) {
        at = close
        continue
      }
    } else if (code === 0x3a || (code === 0x3b && folded.charCodeAt(at + 1) !== 0x3b)) {
      label = labelEndingAt(folded, at, floor)
      if (code === 0x3b && label?.start !== 0) {
        addOpening(labels, openingLabel(body, at + 1))
        floor = Math.max(floor, labels.at(-1)?.value ?? 0)
        continue
      }
      if (!label) continue
      const free = isStop(folded, label.start) || body.jointBefore(label.start) !== null
      if (label.weak && label.start > floor && !free && !followsName(folded, label.start, floor)) continue
      if (!free && isEaten(folded, label.start, floor)) continue
      label.value = at + 1
      while (folded.charCodeAt(label.value) === 0x3a) label.value++
    } else if (code === 0x2c) {
      addOpening(labels, openingLabel(body, at + 1))
      floor = Math.max(floor, labels.at(-1)?.value ?? 0)
    }
    if (!label) continue
    const last = labels.at(-1)
    if (last && last.kind === label.kind && last.value === label.start) {
      labels.pop()
      label.start = last.start
    }
    labels.push(label)
    floor = label.value
    at = label.value - 1
  }
  return labels
}

/** `牵头单位：县教育局执行单位：各学校`: a whole name stands before the label, and nothing between them (U-04). */
function followsName(folded: string, at: number, floor: number): boolean {
  let from = at
  while (from > floor && !STOPS.has(folded.charCodeAt(from - 1))) from--
  return isUnitName(folded.slice(from, at))
}

function addOpening(labels: Label[], label: Label | null): void {
  if (label) labels.push(label)
}

function isStop(folded: string, at: number): boolean {
  return at === 0 || STOPS.has(folded.charCodeAt(at - 1)) || folded.charCodeAt(at - 1) === 0x29
}

/** `（牵头单位）县教育局`: a whole label in brackets before names. */
function bracketedLabel(folded: string, open: number, close: number): Label | null {
  if (close - open < 4 || close - open > 12 || close + 1 >= folded.length || STOPS.has(folded.charCodeAt(close + 1))) return null
  const label = labelEndingAt(folded, close, open + 1)
  if (!label || label.weak || label.start !== open + 1) return null
  const value = folded.charCodeAt(close + 1) === 0x3a ? close + 2 : close + 1
  return { ...label, start: open, value }
}

/** 责任单位为 + 市水利局, 完成时限为 + 6月底前. */
function startsValue(folded: string, at: number, kind: Label['kind']): boolean {
  return STARTS_LIST.has(folded.charAt(at)) || (kind === 'limit' && DIGIT.test(folded.charAt(at)))
}

const DIGIT = /\d/
/** 主要责任单位, without whose it is. */
const LONGEST_LABEL = 8

/** A label at the start (or behind a mark) that no colon follows: before a blank or line end, or right before a list; 为 may stand between. */
function openingLabel(body: Passage, start: number): Label | null {
  const folded = body.folded
  const from = start + subjectLength(folded, start)
  for (let end = from + 4; end <= from + LONGEST_LABEL && end < folded.length; end++) {
    const next = folded.charCodeAt(end)
    if (next === 0x3a || next === 0x3b || next === 0x28) return null
    const label = labelEndingAt(folded, end, start)
    if (label?.start !== start || label.weak) continue
    const longer = labelEndingAt(folded, end + 1, start)
    if (longer && longer.start === start && !longer.weak) continue
    if (body.jointBefore(end) || STARTS_LIST.has(folded.charAt(end))) return { ...label, value: end }
    const copula = ADVERBS.has(next) ? end + 1 : end
    if (COPULAS.has(folded.charCodeAt(copula)) && startsValue(folded, copula + 1, label.kind))
      return { ...label, value: copula + 1 }
  }
  return null
}

/** First characters of a list that follows a label without colon: levels and 各. */
const STARTS_LIST: ReadonlySet<string> = new Set([...LIST_STARTS])

/** Restores prefixes over the whole clause, applies conventions, and drops empty lists. `all`: the first list leads with every unit. */
function settle(lists: readonly RawAssignment[], conventions: Conventions | undefined, all: boolean): Assignment[] {
  const shared = new SharedPrefixes()
  const hasLead = lists.some((list) => list.role === 'lead' && list.units.length > 0)
  const out: Assignment[] = []
  let open = !hasLead && conventions !== undefined
  for (const { role, units } of lists) {
    const mentions = units.map((unit) => shared.next(unit))
    let leads = 0
    if (open && role === 'responsible' && units.length > 0 && conventions) {
      leads = all ? units.length : leadCount(units, conventions)
      open = leads === units.length && conventions.firstLeads === undefined
    }
    if (leads > 0) out.push({ role: 'lead', units: mentions.slice(0, leads) })
    const rest = leads > 0 && conventions?.restSupports ? 'support' : role
    if (mentions.length > leads) out.push({ role: rest, units: mentions.slice(leads) })
  }
  addStanding(out, conventions?.standing)
  return out
}

/** How many units of the first responsible list lead by convention (U-60 to U-63). */
function leadCount(units: RawAssignment['units'], conventions: Conventions): number {
  if (conventions.firstLeads) return 1
  if (conventions.leadEndsAt) {
    const marks = conventions.leadEndsAt === 'comma' ? ',;。' : ';。'
    const end = units.findIndex((unit, index) => index > 0 && unit.mark !== '' && marks.includes(unit.mark))
    return end < 0 ? units.length : end
  }
  if (conventions.firstOfSeveralLeads && units.length > 1) return 1
  return conventions.noLeadMeansResponsible ? units.length : 0
}

function addStanding(assignments: Assignment[], standing: Assignment | undefined): void {
  if (!standing) return
  const named = new Set(gather(assignments, (assignment) => assignment.units.map((unit) => unit.name)))
  const missing = standing.units.filter((unit) => !named.has(unit.name))
  if (missing.length > 0) assignments.push({ role: standing.role, units: missing })
}
