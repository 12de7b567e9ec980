/** Evidence: for each value a JSON Pointer, the places it came from, and how it came about. */
import type { FieldFinding, Grounded, ListFinding, TaskFinding } from '../extract/types.ts'
import type { LineIndex } from '../tree/lines.ts'
import type { AnyNode, Origin, Root } from '../tree/nodes.ts'
import type { Passage, Span } from '../tree/passage.ts'
import { ROLES } from '../vocabulary/roles.ts'
import type { Evidence, How } from './schema.ts'

export interface EvidenceInput {
  fields: ReadonlyMap<FieldFinding['field'], FieldFinding>
  lists: (name: ListFinding['field']) => ListFinding[]
  tasks: readonly TaskFinding[]
  title: FieldFinding | null
  planTitle: FieldFinding | null
  lines: LineIndex
  root: Root
}

/** Evidence by the part of the notice that it is about; a part is worked out when it is asked for. */
export interface EvidenceLookup {
  /** Of all that is in no task. */
  header(): readonly Evidence[]
  /** Of the task with this index. */
  task(index: number): readonly Evidence[]
}

/** Evidence of a notice whose document is at hand. */
export interface DocumentEvidence extends EvidenceLookup {
  /** A span of the canonical text with its lines, columns and origin. */
  place(span: Span): Evidence['spans'][number]
}

/** Evidence for every value of the notice, in the order of the notice. */
export function evidenceOf(lookup: EvidenceLookup, tasks: number): Evidence[] {
  return [...lookup.header(), ...Array.from({ length: tasks }, (_, index) => lookup.task(index)).flat()]
}

/** Looks up the evidence of findings. */
export function lookupEvidence(input: EvidenceInput): DocumentEvidence {
  let origins: Origins | null = null
  const recorder = (): Recorder => {
    origins ??= new Origins(input.root)
    return new Recorder(input.lines, origins)
  }
  const record = (write: (recorder: Recorder) => void): Evidence[] => {
    const writer = recorder()
    write(writer)
    return writer.entries
  }
  return {
    header: () => record((recorder) => recordHeader(recorder, input)),
    task: (index) => {
      const task = input.tasks[index]
      return task ? record((recorder) => recordTask(recorder, `/tasks/${index}`, task)) : []
    },
    place: (span) => recorder().place(span),
  }
}

function recordHeader(recorder: Recorder, input: EvidenceInput): void {
  for (const name of ['issuer', 'signedOn', 'printedOn', 'disclosure'] as const) {
    const field = input.fields.get(name)
    // A date's evidence is the date as printed.
    if (field) recorder.add(`/${name}`, field.passage.text, field.passage)
  }
  const number = input.fields.get('documentNumber')
  if (number) recorder.add('/documentNumber/text', number.text, number.passage)
  if (input.title) recorder.add('/title', input.title.text, input.title.passage)
  if (input.planTitle) recorder.add('/plan/title', input.planTitle.text, input.planTitle.passage)
  for (const name of ['addressees', 'copiedTo'] as const)
    for (const [i, item] of input.lists(name).entries()) recorder.add(`/${name}/${i}`, item.text, item.passage)
  for (const name of ['basis', 'attachments'] as const) {
    for (const [i, item] of input.lists(name).entries()) {
      recorder.add(`/${name}/${i}/title`, item.text, item.passage)
      if (item.note)
        recorder.add(`/${name}/${i}/${name === 'basis' ? 'documentNumber' : 'label'}`, item.note.text, item.note.passage)
    }
  }
}

function recordTask(recorder: Recorder, pointer: string, task: TaskFinding): void {
  for (const [i, heading] of task.section.entries()) recorder.grounded(`${pointer}/section/${i}`, heading)
  if (task.label) recorder.grounded(`${pointer}/label`, task.label)
  if (task.title) recorder.grounded(`${pointer}/title`, task.title)
  recorder.grounded(`${pointer}/text`, task.text)
  for (const role of ROLES) {
    const seen = new Set<string>()
    for (const { unit, inherited } of task.units.filter((each) => each.role === role)) {
      if (seen.has(unit.name)) continue
      const how: How = inherited ? 'inherited' : unit.restored ? 'restored' : howOf(unit.passage)
      recorder.add(`${pointer}/${role}/${seen.size}`, unit.name, unit.passage, how, unit.restored)
      seen.add(unit.name)
    }
  }
  for (const [i, { value, passage, inherited }] of task.deadlines.entries()) {
    const inferred = 'inferred' in value && (value.inferred?.length ?? 0) > 0
    recorder.add(
      `${pointer}/deadlines/${i}`,
      passage.text,
      passage,
      inherited ? 'inherited' : inferred ? 'inferred' : howOf(passage),
    )
  }
  for (const [i, criterion] of task.criteria.entries()) recorder.grounded(`${pointer}/criteria/${i}`, criterion)
}

function howOf(passage: Passage): How {
  return passage.spans().length > 1 ? 'joined' : 'stated'
}

class Recorder {
  readonly entries: Evidence[] = []
  private readonly lines: LineIndex
  private readonly origins: Origins

  constructor(lines: LineIndex, origins: Origins) {
    this.lines = lines
    this.origins = origins
  }

  grounded(pointer: string, value: Grounded): void {
    this.add(pointer, value.text, value.passage, value.how)
  }

  add(pointer: string, text: string, passage: Passage, how: How = howOf(passage), prefix?: Passage): void {
    const spans = [...(prefix?.spans() ?? []), ...passage.spans()]
    this.entries.push({ pointer, text, spans: spans.map((span) => this.place(span)), how })
  }

  place(span: Span): Evidence['spans'][number] {
    const { start, end } = this.lines.position(span.start, span.end)
    const origin = this.origins.at(span.start)
    const point = (from: typeof start): { line: number; column: number; offset: number } => ({
      line: from.line,
      column: from.column,
      offset: from.offset ?? 0,
    })
    return { start: point(start), end: point(end), ...(origin ? { origin } : {}) }
  }
}

/** Origins (page, sheet cell, paragraph) by canonical offset. */
class Origins {
  private readonly entries: { start: number; origin: Origin }[] = []

  constructor(root: Root) {
    this.collect(root)
    this.entries.sort((a, b) => a.start - b.start)
  }

  at(offset: number): Origin | null {
    let low = 0
    let high = this.entries.length - 1
    if (high < 0) return null
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.entries[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const entry = this.entries[low]
    return entry && entry.start <= offset ? entry.origin : null
  }

  private collect(node: AnyNode): void {
    const origin = 'data' in node ? (node.data as { origin?: Origin } | undefined)?.origin : undefined
    if (origin) this.entries.push({ start: node.position.start.offset ?? 0, origin })
    if ('children' in node) for (const child of node.children) this.collect(child)
  }
}
