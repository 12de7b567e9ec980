/** Makes a task finding of an item's run. */

import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { OVERALL_LEAD } from '../../vocabulary/roles.ts'
import { deadlineContext, type Years } from '../context.ts'
import { criteriaOf } from '../criteria.ts'
import { findDeadlines } from '../deadline/index.ts'
import type { DeadlineSlot } from '../deadline/types.ts'
import type { DeadlineFinding, Finding, Grounded, TaskFinding, UnitFinding } from '../types.ts'
import type { ClauseReading } from '../units/index.ts'
import { lineTitle, sectionHeading, type TitleCut, titleCut } from './headings.ts'
import type { Item } from './items.ts'
import type { Run } from './runs.ts'

export interface TaskSource {
  item: Item
  run: Run
  /** The run that the item's label and title belong to. */
  first: boolean
  titled: ReadonlySet<string>
  years: Years
  /** The run of a heading above whose clauses hold for this task too. */
  inherited?: Run
}

/** The task of a run with the words that carry it. */
export function taskOf(source: TaskSource): Finding[] {
  const { item, run, first, inherited } = source
  const heading = item.section?.heading
  const { title, text } = titleAndText(source)
  const readings = run.clauses.map((clause) => clause.reading)
  const label = first && heading?.ordinal ? heading.passage.slice(0, heading.ordinal.length) : null
  const units = unitsOf(readings)
  const fromAbove = inherited ? unitsAbove(units, inherited) : []
  const task: TaskFinding = {
    kind: 'task',
    section: [...item.above.map(sectionHeading), ...(first || !item.section ? [] : [sectionHeading(item)])],
    path: [...item.above.map(numberOf), ...(item.section ? [numberOf(item)] : []), ...(first ? [] : [null])],
    label: label ? grounded(label) : null,
    title,
    text,
    units: [...units, ...fromAbove.map((unit): UnitFinding => ({ inherited: true, ...unit }))],
    deadlines: [
      ...(title ? deadlinesIn(title.passage, 'prose', source.years) : []),
      ...deadlinesIn(text.passage, 'prose', source.years),
      ...gather(run.clauses, ({ form, reading }) =>
        gather(reading.limits, (limit) => deadlinesIn(limit, form === 'stage' ? 'schedule' : 'limit', source.years)),
      ),
      ...gather(readings, (reading) => gather(reading.criteria, (criterion) => deadlinesIn(criterion, 'prose', source.years))),
    ],
    criteria: gather(readings, (reading) => gather(reading.criteria, (criterion) => criteriaOf([criterion]))),
  }
  return [task, ...carriers(run, readings)]
}

/**
 * What a heading's clause gives to a task that names `units`: all of it to one without units; to one that names no lead the heading's, and to any the
 * one that leads the whole group: `（一）建设法治环境（总牵头单位：县司法局）⏎1.……（责任单位：县法院）`.
 */
function unitsAbove(units: readonly UnitFinding[], inherited: Run): UnitFinding[] {
  const above = unitsOf(inherited.clauses.map((clause) => clause.reading))
  if (above.length === 0 || takesUnits(units, inherited)) return above
  const led = units.filter(({ role }) => role === 'lead').map(({ unit }) => unit.name)
  if (led.length > 0 && !leadsAll(inherited)) return []
  return above.filter(({ role, unit }) => role === 'lead' && !led.includes(unit.name))
}

/** True for the clauses of a heading that say who leads all that stands below: 县发展改革局总牵头. */
export function leadsAll(run: Run): boolean {
  return run.marks.some((mark) => OVERALL_LEAD.some((word) => mark.folded.includes(word)))
}

/** A task without units takes those above it; under a heading of units also one that names only who helps. */
function takesUnits(units: readonly UnitFinding[], inherited: Run): boolean {
  if (units.length === 0) return true
  const headed = inherited.clauses.some(({ form }) => form === 'heading')
  return headed && units.every(({ role }) => role === 'support' || role === 'supervise')
}

/** What a clause says beside units: persons and remarks are other text, the rest of its characters carry the values. */
export function carriers(run: Run, readings: readonly ClauseReading[]): Finding[] {
  return [
    ...gather(readings, (reading) => reading.persons.map((passage): Finding => ({ kind: 'other', role: 'person', passage }))),
    ...gather(readings, (reading) => reading.remarks.map((passage): Finding => ({ kind: 'other', role: 'remark', passage }))),
    ...run.marks.map((passage): Finding => ({ kind: 'carrier', passage })),
  ]
}

function titleAndText(source: TaskSource): { title: Grounded | null; text: Grounded } {
  const { item, run, first, titled } = source
  const style = item.section?.heading.ordinal ? item.section.style : null
  const stated = (first || !item.section) && run.titleEnd ? titleTo(run.text, run.titleEnd) : null
  const cut = stated ?? (first && style ? (titled.has(style) ? titleCut(item) : lineTitle(item)) : null)
  if (!cut) return { title: null, text: grounded(run.text) }
  return { title: grounded(run.text.slice(cut.start ?? 0, cut.end)), text: grounded(run.text.slice(cut.text)) }
}

/** A title without its closing mark. */
function titleTo({ folded }: Passage, end: number): TitleCut {
  return { end: folded.charAt(end - 1) === '。' ? end - 1 : end, text: end }
}

function grounded(passage: Passage): Grounded {
  return { text: passage.text, passage }
}

function numberOf(item: Item): number | null {
  return item.section?.heading.ordinal?.value ?? null
}

/** The units that clauses name, in order. */
export function unitsOf(readings: readonly ClauseReading[]): UnitFinding[] {
  return gather(readings, (reading) =>
    gather(reading.assignments, ({ role, units }) => units.map((unit): UnitFinding => ({ role, unit }))),
  )
}

/** The deadlines that a passage states. */
export function deadlinesIn(passage: Passage, slot: DeadlineSlot, years: Years): DeadlineFinding[] {
  if (passage.length === 0) return []
  return findDeadlines(passage.folded, deadlineContext(years, slot)).map(({ start, end, value }) => ({
    value: value.kind === 'within' && value.after ? { ...value, after: printedBefore(passage, start, value.after) } : value,
    passage: passage.slice(start, end),
  }))
}

/** The words before `end` whose folded form is given, as they are printed. */
function printedBefore(passage: Passage, end: number, words: string): string {
  const at = passage.folded.lastIndexOf(words, end)
  return at < 0 ? words : passage.text.slice(at, at + words.length)
}
