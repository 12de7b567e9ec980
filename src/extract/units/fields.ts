/** Finds fields with labels outside brackets: `牵头单位：…责任单位：…完成时限：…`, on a line or at a paragraph's end (U-01 to U-04, U-13 to U-20). */

import { codeSet } from '../../tree/codes.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { HEADERS } from '../../vocabulary/headers.ts'
import { analyse } from './clause.ts'
import { beforeAdverb, COPULAS, isBoundary, isEaten, type Label, labelEndingAt, spacedLabels } from './labels.ts'
import { unitListLikeness } from './likeness.ts'
import { isUnitName } from './names.ts'
import { isTime } from './times.ts'
import { suffixLength, suffixTable } from './words.ts'

/** A chain of fields, by offsets in the paragraph. */
export interface FieldChain {
  start: number
  /** Where the first label's value begins. */
  value: number
  end: number
}

const SHORTEST_WORK = 4
const ORDINAL = /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳])/
/** Labels of the work itself, which end a chain of fields: 整改措施：. Shorter words are too common. */
const WORK = suffixTable(HEADERS.task.filter((word) => word.length >= SHORTEST_WORK))
const LONGEST_SENTENCE = 80
const LONGEST_CLAUSE = 300
const LABEL_REACH = 60

/** The chains of fields of a paragraph, in order. `chained`: the paragraph above is one. */
export function findFields(paragraph: Passage, pairs: ReadonlyMap<number, number>, chained = false): FieldChain[] {
  const labels = labelsOutside(paragraph, pairs)
  const chains: FieldChain[] = []
  let open: (FieldChain & { strong: boolean }) | null = null
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as Label | WorkLabel
    if (open && open.end < label.start) {
      if (open.strong) chains.push(open)
      open = null
    }
    if (label.kind === 'work') {
      if (open?.strong) chains.push(open)
      open = null
      continue
    }
    const next = labels[i + 1]?.start ?? paragraph.length
    const further = chained && label.start === 0 && label.kind !== 'other'
    const end = valueEnd(paragraph, label, next, pairs)
    if (!open && !further && !opens(paragraph, label, end) && !leads(paragraph, label, labels[i + 1])) continue
    if (!open)
      open = { start: label.start, value: label.value, end, strong: further || !label.weak || isUnits(paragraph, label, end) }
    else {
      open.end = end
      open.strong ||= !label.weak
    }
  }
  if (open?.strong) chains.push(open)
  return chains.map(({ start, value, end }) => ({ start, value, end }))
}

/** A label behind which the work itself stands. */
interface WorkLabel {
  kind: 'work'
  start: number
  value: number
}

/** `整改措施` before the colon at `end`. */
function workLabel(folded: string, end: number, floor: number): WorkLabel | null {
  const length = suffixLength(folded, WORK, end, floor)
  return length > 0 ? { kind: 'work', start: end - length, value: end } : null
}

function isUnits(paragraph: Passage, label: Label, end: number): boolean {
  return isRole(label) && unitListLikeness(paragraph.slice(label.value, end)) > 0.5
}

function isRole(label: Label): boolean {
  return label.kind !== 'limit' && label.kind !== 'criteria' && label.kind !== 'person' && label.kind !== 'other'
}

/** True if a chain may begin with this label: at a boundary, or glued to the text before with a list of units behind it. `end`: where its value ends. */
function opens(paragraph: Passage, label: Label, end: number): boolean {
  if (label.kind === 'other') return false
  const free = isBoundary(paragraph.folded, label.start) || paragraph.jointBefore(label.start) !== null
  if (label.weak && !isRole(label)) return false
  if (label.weak)
    return free && isUnits(paragraph, label, Math.min(end, label.value + LABEL_REACH, sentenceEnd(paragraph.folded, label.value)))
  if (label.start === 0) return true
  if (isEaten(paragraph.folded, label.start) && !free) return false
  const value = paragraph.slice(label.value, Math.min(end, label.value + LABEL_REACH, sentenceEnd(paragraph.folded, label.value)))
  if (isRole(label)) return analyse(value, { role: 'responsible' }).prose === 0
  return free
}

/** `责任人：周某某␣责任单位：市容科`: who answers for the work, right before a label of units. */
function leads(paragraph: Passage, label: Label, next: Label | WorkLabel | undefined): boolean {
  if (label.kind !== 'person' || !next || next.kind === 'work' || next.weak || !isRole(next)) return false
  if (next.start - label.value > LONGEST_PERSONS || paragraph.folded.slice(label.value, next.start).includes('。')) return false
  return isBoundary(paragraph.folded, label.start) || paragraph.jointBefore(label.start) !== null
}

const LONGEST_PERSONS = 30

function sentenceEnd(folded: string, from: number): number {
  const at = folded.slice(from, from + LABEL_REACH + 1).indexOf('。')
  return at < 0 ? folded.length : from + at
}

/** Labels before colons outside brackets, labels in brackets before names, one at the start without a colon, and 责任单位为 before units. */
function labelsOutside(paragraph: Passage, pairs: ReadonlyMap<number, number>): (Label | WorkLabel)[] {
  const folded = paragraph.folded
  const labels: (Label | WorkLabel)[] = []
  let floor = 0
  const add = (label: Label | WorkLabel, value: number) => {
    label.value = value
    while (folded.charCodeAt(label.value) === 0x3a) label.value++
    labels.push(label)
    floor = label.value
  }
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x28 || code === 0x5b) {
      const close = pairs.get(at)
      if (close === undefined) continue
      if (close - at > 3 && close - at < 13 && close + 1 < folded.length) {
        const label = labelEndingAt(folded, close, at + 1)
        if (label && !label.weak && label.start === at + 1 && isRole(label) && isListStart(paragraph, close + 1, at === 0)) {
          label.start = at
          add(label, close + 1)
        }
      }
      at = close
    } else if (code === 0x3a) {
      const label = labelEndingAt(folded, at, floor) ?? workLabel(folded, at, floor)
      if (label) add(label, at + 1)
    } else if (COPULAS.has(code)) {
      const label = labelEndingAt(folded, beforeAdverb(folded, at), floor)
      if (label && !label.weak && isRole(label) && isBoundary(folded, label.start) && isList(paragraph, at + 1))
        add(label, at + 1)
    }
  }
  if (labels.length === 0) labels.push(...spacedLabels(paragraph))
  const bare = labels[0]?.start === 0 ? null : bareLabel(paragraph, labels[0]?.start ?? paragraph.length)
  if (bare) labels.unshift(bare)
  return labels
}

/** Units up to the next mark that ends a list. */
function isList(paragraph: Passage, from: number): boolean {
  const { folded } = paragraph
  const stop = folded.slice(from, from + LABEL_REACH).search(LIST_END)
  return unitListLikeness(paragraph.slice(from, stop < 0 ? from + LABEL_REACH : from + stop)) > 0.9
}

const LIST_END = /[,。;()]/

function isListStart(paragraph: Passage, from: number, first: boolean): boolean {
  return first || unitListLikeness(paragraph.slice(from, Math.min(from + 20, sentenceEnd(paragraph.folded, from)))) > 0.5
}

/** `责任单位␣县交通局`, `责任单位市教育局`, `责任单位;县交通局`: a label at the start without its colon (U-14, U-15, X-26). */
function bareLabel(paragraph: Passage, limit: number): Label | null {
  const folded = paragraph.folded
  for (let end = 4; end <= 8 && end < limit; end++) {
    const label = labelEndingAt(folded, end)
    if (label?.start !== 0 || label.weak || !isRole(label)) continue
    const longer = labelEndingAt(folded, end + 1)
    if (longer && longer.start === 0) continue
    const slip = folded.charCodeAt(end) === 0x3b
    const value = slip ? end + 1 : end
    const text = paragraph.slice(value, Math.min(limit, value + LABEL_REACH, sentenceEnd(folded, value)))
    if (unitListLikeness(text) > 0.7) return { ...label, value }
    return null
  }
  return null
}

/** Where the value of a label ends: at the next label, a sentence that is no clause, an ordinal that opens an item, or the paragraph's end. */
function valueEnd(paragraph: Passage, label: Label, next: number, pairs: ReadonlyMap<number, number>): number {
  const folded = paragraph.folded
  if (label.kind === 'criteria' || label.kind === 'other') return clauseBracket(paragraph, label.value, next, pairs) ?? next
  for (let at = label.value; at < next; at++) {
    const code = folded.charCodeAt(at)
    if (at > label.value && isRole(label) && startsItem(folded, at, next)) return at
    if (at > label.value && isRole(label) && startsText(paragraph, label, at, next)) return at
    if (code === 0x28 || code === 0x5b) {
      at = pairs.get(at) ?? at
      continue
    }
    if (code !== STOP) continue
    let end = at + 1
    while (folded.charCodeAt(end) === STOP && end < next) end++
    if (end >= next || !isRole(label)) return end
    const sentence = paragraph.slice(end, Math.min(next, stopAfter(folded, end)))
    if (sentence.length > LONGEST_SENTENCE || !goesOn(sentence)) return end
  }
  return next
}

/** The next full stop within a sentence's length, else a place beyond it. */
function stopAfter(folded: string, from: number): number {
  const at = folded.slice(from, from + LONGEST_SENTENCE + 1).indexOf('。')
  return at < 0 ? from + LONGEST_SENTENCE + 1 : from + at
}

/** Where a bracket with a clause opens that ends the value: `考核标准：排查率达到100%。` before `（责任单位：市财政局）`; null if none does. */
function clauseBracket(paragraph: Passage, from: number, to: number, pairs: ReadonlyMap<number, number>): number | null {
  const { folded } = paragraph
  for (let at = folded.indexOf('(', from); at >= 0 && at < to; at = folded.indexOf('(', at + 1)) {
    const close = pairs.get(at)
    if (close === undefined || close > to) return null
    const body = paragraph.slice(at + 1, close)
    const { prose, worded, labels, reading } = analyse(body, { role: 'responsible' })
    if (prose === 0 && reading.assignments.length > 0 && worded + labels.length > 0) return at
    at = close
  }
  return null
}

const STOP = '。'.charCodeAt(0)

/** A sentence after a list's 。 that still belongs to the clause: a list with its own words, a time, a convention (U-59, U-60). */
function goesOn(sentence: Passage): boolean {
  const { prose, reading, worded } = analyse(sentence, { role: 'responsible' })
  if (prose > 0) return false
  // Its units stand for all tasks behind it, not in a list of this clause.
  if (reading.conventions) return true
  if (reading.limits.length > 0 && reading.assignments.length === 0) return isTime(sentence.folded)
  const units = gather(reading.assignments, (assignment) => assignment.units)
  if (units.length === 0) return reading.remarks.length > 0
  return units.every((unit) => isUnitName(unit.passage.folded)) && (worded > 0 || unitListLikeness(sentence) > 0.9)
}

function startsItem(folded: string, at: number, next: number): boolean {
  const code = folded.charCodeAt(at)
  if (code !== 0x28 && !(code >= 0x30 && code <= 0x39) && !NUMERALS.has(code)) return false
  const ordinal = ORDINAL.exec(folded.slice(at, at + 6))
  if (!ordinal) return false
  const from = at + ordinal[0].length
  let end = from
  while (end < next && end - from < 30 && !RUN_ENDS.has(folded.charCodeAt(end))) end++
  return end > from && !isUnitName(folded.slice(from, end))
}

/** True if a text begins at `at`, not the next name: on a new line (U-31), or behind a blank after a clause that is complete. */
function startsText(paragraph: Passage, label: Label, at: number, next: number): boolean {
  const { folded } = paragraph
  const joint = paragraph.jointBefore(at)
  const before = folded.charCodeAt(at - 1)
  if (joint === null || (RUN_ENDS.has(before) && before !== STOP)) return false
  const stop = stopAfter(folded, at)
  const line = paragraph.slice(at, Math.min(next, stop, at + LONGEST_SENTENCE))
  if (line.length <= 6 || unitListLikeness(line) > 0.5) return false
  const { prose, worded } = analyse(line, { role: 'responsible' })
  if (joint === 'line') return prose > 0
  if (worded > 0 || (stop >= next && prose === 0) || at - label.value > LONGEST_CLAUSE) return false
  const complete = analyse(paragraph.slice(label.value, at), { role: 'responsible' })
  return complete.prose === 0 && complete.worded > 0
}

const NUMERALS = codeSet('一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩')
const RUN_ENDS = codeSet('。;,、:(/')
