/** Findings → notice: the only place that knows the notice's shape and the findings' both. */
import type { Diagnostic } from '../diagnostics/messages.ts'
import { readDocumentNumber } from '../extract/header.ts'
import type { Extraction } from '../extract/index.ts'
import type { FieldFinding, Finding, ListFinding, TaskFinding } from '../extract/types.ts'
import type { Role } from '../extract/units/index.ts'
import { LineIndex } from '../tree/lines.ts'
import type { Root } from '../tree/nodes.ts'
import { Passage, type SourceText } from '../tree/passage.ts'
import { DOCUMENT_TYPES } from '../vocabulary/letterhead.ts'
import { ROLES } from '../vocabulary/roles.ts'
import { type DocumentEvidence, lookupEvidence } from './evidence.ts'
import { taskIds } from './ids.ts'
import { Ledger } from './ledger.ts'
import type { Deadline, Notice, Task } from './schema.ts'

export interface AssembleInput {
  source: SourceText
  root: Root
  extraction: Extraction
  origin: Notice['source']
  messages: readonly Diagnostic[]
}

/** The notice with what tells where its values stand. */
export interface Assembly {
  notice: Notice
  evidence: DocumentEvidence
  /** The findings behind `notice.tasks`, in the same order. */
  tasks: readonly TaskFinding[]
  lines: LineIndex
}

const TYPES = [...DOCUMENT_TYPES].sort((a, b) => b.length - a.length)
const TYPE_TAIL = /(?:\([^()]{1,30}\)|\[[^[\]]{1,30}\]|》)+$/

/** Makes the notice. Everything in the text ends up in a field, beside one, or in `otherText`. */
export function assemble(input: AssembleInput): Assembly {
  const { findings, years } = input.extraction
  const lines = new LineIndex(input.source.text)
  const tasks = tasksInOrder(findings)
  const fields = firstFields(findings)
  const lists = (name: ListFinding['field']): ListFinding[] =>
    findings.filter((finding): finding is ListFinding => finding.kind === 'list' && finding.field === name)
  const ids = taskIds(tasks)
  const other = otherText(input, findings, lines)
  const title = fields.get('title') ?? fields.get('planTitle')
  const planTitle = fields.get('planTitle') ?? (tasks.length > 0 ? title : undefined)
  const number = fields.get('documentNumber')
  const notice: Notice = {
    schemaVersion: 1,
    source: input.origin,
    issuer: fields.get('issuer')?.text ?? null,
    documentNumber: number ? { text: number.text, ...readDocumentNumber(number.passage) } : null,
    title: title?.text ?? null,
    documentType: title ? typeOf(title.passage.folded) : null,
    addressees: lists('addressees').map((finding) => finding.text),
    signedOn: fields.get('signedOn')?.text ?? null,
    printedOn: fields.get('printedOn')?.text ?? null,
    copiedTo: lists('copiedTo').map((finding) => finding.text),
    disclosure: fields.get('disclosure')?.text ?? null,
    basis: lists('basis').map((finding) => ({ title: finding.text, documentNumber: finding.note?.text ?? null })),
    attachments: lists('attachments').map((finding) => ({ label: finding.note?.text ?? null, title: finding.text })),
    plan: planTitle ? { title: planTitle.text, year: years.planYear ?? null } : null,
    tasks: tasks.map((task, index) => taskOf(task, ids[index] ?? '', lines)),
    units: [],
    otherText: other.entries,
    messages: messagesOf(input, findings, tasks, lines),
    coverage: other.ledger.coverage(),
  }
  notice.units = unitsOf(tasks, notice.tasks)
  const evidence = lookupEvidence({
    fields,
    lists,
    tasks,
    planTitle: planTitle ?? null,
    title: title ?? null,
    lines,
    root: input.root,
  })
  return { notice, evidence, tasks, lines }
}

/** The tasks among findings by the place where they begin, as the notice has them; those of equal place stay in the order in which they were found. */
function tasksInOrder(findings: readonly Finding[]): TaskFinding[] {
  const tasks = findings.filter((finding): finding is TaskFinding => finding.kind === 'task')
  const starts = new Map(tasks.map((task) => [task, startOf(task)]))
  return tasks.sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0))
}

/** Where a task begins in the canonical text. */
export function startOf(task: TaskFinding): number {
  let start = Number.POSITIVE_INFINITY
  for (const value of [task.label, task.title, task.text])
    if (value && value.passage.length > 0) start = Math.min(start, value.passage.start)
  return Number.isFinite(start) ? start : 0
}

function firstFields(findings: readonly Finding[]): Map<FieldFinding['field'], FieldFinding> {
  const fields = new Map<FieldFinding['field'], FieldFinding>()
  for (const finding of findings) if (finding.kind === 'field' && !fields.has(finding.field)) fields.set(finding.field, finding)
  return fields
}

function typeOf(folded: string): string | null {
  const bare = folded.replace(TYPE_TAIL, '')
  return TYPES.find((type) => bare.endsWith(type)) ?? null
}

function taskOf(task: TaskFinding, id: string, lines: LineIndex): Task {
  const named: Partial<Record<Role, Set<string>>> = {}
  for (const { role, unit } of task.units) {
    named[role] ??= new Set()
    named[role].add(unit.name)
  }
  return {
    id,
    section: task.section.map((heading) => heading.text),
    label: task.label?.text ?? null,
    title: task.title?.text ?? null,
    text: task.text.text,
    lead: [...(named.lead ?? [])],
    responsible: [...(named.responsible ?? [])],
    support: [...(named.support ?? [])],
    supervise: [...(named.supervise ?? [])],
    deadlines: task.deadlines.map(({ value, passage }): Deadline => Object.assign({}, value, { text: passage.text })),
    criteria: task.criteria.map(({ text, points }) => (points === undefined ? { text } : { text, points })),
    line: lines.lineAt(startOf(task)),
  }
}

/** Every unit in the order in which the findings name it, with the number of tasks that it has in each role. */
function unitsOf(findings: readonly TaskFinding[], tasks: readonly Task[]): Notice['units'] {
  const units = new Map<string, Notice['units'][number]>()
  for (const finding of findings) {
    for (const { unit } of finding.units) {
      if (units.has(unit.name)) continue
      const { name, collective } = unit
      units.set(name, { name, collective, lead: 0, responsible: 0, support: 0, supervise: 0 })
    }
  }
  for (const task of tasks) {
    for (const role of ROLES) {
      for (const name of task[role]) {
        const entry = units.get(name)
        if (entry) entry[role]++
      }
    }
  }
  return [...units.values()]
}

/** Claims every character: values first, then what carries them, then the named other text, the rest is unexplained. */
function otherText(
  input: AssembleInput,
  findings: readonly Finding[],
  lines: LineIndex,
): { entries: Notice['otherText']; ledger: Ledger } {
  const ledger = new Ledger(input.source, input.root)
  const taken: { role: Notice['otherText'][number]['role']; start: number; end: number }[] = []
  for (const finding of findings) claimValues(finding, ledger)
  const specific = new Set(['person', 'remark', 'contact', 'form'])
  const claim = (finding: Finding): void => {
    if (finding.kind === 'other') for (const span of ledger.other(finding.passage)) taken.push({ role: finding.role, ...span })
  }
  for (const finding of findings) if (finding.kind === 'other' && specific.has(finding.role)) claim(finding)
  for (const finding of findings) if (finding.kind === 'carrier') ledger.carrier(finding.passage)
  for (const finding of findings) if (finding.kind === 'other' && !specific.has(finding.role)) claim(finding)
  for (const span of ledger.unexplained()) taken.push({ role: 'unknown', ...span })
  taken.sort((a, b) => a.start - b.start)
  const entries = taken.map(({ role, start, end }) => ({
    role,
    text: Passage.of(input.source, [{ start, end }]).text,
    line: lines.lineAt(start),
  }))
  return { entries, ledger }
}

/** The passages of a finding's values are fields. */
function claimValues(finding: Finding, ledger: Ledger): void {
  if (finding.kind === 'field' || finding.kind === 'list') ledger.field(finding.passage)
  if (finding.kind === 'list' && finding.note) ledger.field(finding.note.passage)
  if (finding.kind !== 'task') return
  for (const heading of finding.section) ledger.field(heading.passage)
  if (finding.label) ledger.field(finding.label.passage)
  if (finding.title) ledger.field(finding.title.passage)
  ledger.field(finding.text.passage)
  for (const { unit } of finding.units) ledger.field(unit.passage)
  for (const deadline of finding.deadlines) ledger.field(deadline.passage)
  for (const criterion of finding.criteria) ledger.field(criterion.passage)
}

function messagesOf(
  input: AssembleInput,
  findings: readonly Finding[],
  tasks: readonly TaskFinding[],
  lines: LineIndex,
): Notice['messages'] {
  const all: Diagnostic[] = [...input.messages]
  for (const finding of findings) if (finding.kind === 'message') all.push(finding.message)
  for (const task of tasks) {
    if (task.units.some((unit) => unit.inherited))
      all.push({
        code: 'unit-inherited',
        severity: 'info',
        text: 'The units are those of the row or heading above',
        offset: startOf(task),
      })
  }
  return all
    .sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1))
    .map(({ code, severity, text, offset }) => ({
      code,
      severity,
      text,
      ...(offset === undefined ? {} : { line: lines.lineAt(offset) }),
    }))
}
