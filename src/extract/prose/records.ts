/**
 * Items written as a record: `（二）徒步大会⏎主题：走进春天␣时间：3月26日⏎地点：环山公路⏎内容：组织游客徒步赏花。⏎承办单位：市旅游局`. The heading is the title, each value goes
 * where its label says, and a value that is neither work nor time is left out.
 */
import { gather } from '../../tree/gather.ts'
import { Passage } from '../../tree/passage.ts'
import { emptyReading, trimMarks } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { kindAt, nameLabel, type RecordKind, workLabel } from './record-labels.ts'
import { cutLabel, isFieldLine, type Run } from './runs.ts'

const FEWEST_CARDS = 2

/** Reads the items of a part that are records, where one has at least a labelled job and another label. */
export function joinRecords(root: Item): void {
  joinCards(root)
  cutLabels(root)
  const items = walkItems(root).filter(mayBeRecord)
  cutHeads(items)
  for (const item of items) {
    const [run] = item.runs
    if (run) readRecord(item, run)
  }
}

/** One text with its clauses and a colon, nothing below it. */
function mayBeRecord({ section, children, runs: [run] }: Item): boolean {
  if (!section || children.length > 0 || !run || run.clauses.length === 0 || run.titleEnd !== undefined) return false
  return run.text.folded.includes(':')
}

/** `1.整改措施：压实责任。（市住建局）⏎2.整改措施：……`: the word before the work that stands in item after item is no title. */
function cutHeads(items: readonly Item[]): void {
  const heads = new Map<string, Run[]>()
  for (const { runs } of items) {
    const [run] = runs
    const label = run ? workLabel(run.text) : 0
    if (!run || label === 0 || label === run.text.length) continue
    const word = run.text.folded.slice(0, label)
    heads.set(word, [...(heads.get(word) ?? []), run])
  }
  for (const runs of heads.values()) if (runs.length > 1) for (const run of runs) cutLabel(run, 0, workLabel(run.text))
}

/** `建设养老院⏎责任单位：县民政局⏎完成时限：6月底前`: lines without a number or a full stop, each with its fields below it, where a part has several. */
function joinCards(root: Item): void {
  const cards: { name: Run; fields: Run[] }[] = []
  let open: { name: Run; fields: Run[] } | null = null
  for (const run of root.runs) {
    if (open && isFieldLine(run)) {
      open.fields.push(run)
      if (open.fields.length === 1) cards.push(open)
    } else open = run.clauses.length === 0 ? { name: run, fields: [] } : null
  }
  if (cards.length < FEWEST_CARDS) return
  for (const { name, fields } of cards) {
    name.clauses.push(...gather(fields, ({ clauses }) => clauses))
    name.marks.push(...gather(fields, ({ marks }) => marks))
    name.detached = false
  }
  const joined = new Set(gather(cards, ({ fields }) => fields))
  root.runs = root.runs.filter((run) => !joined.has(run))
}

/**
 * `督办事项：城东桥改造⏎承办单位：县住建局`, `项目名称：城东桥⏎项目内容：加宽桥面⏎承办单位：县住建局`: records of a part without numbers. The labels are no words of the
 * work, and a name belongs to the work below it.
 */
function cutLabels(root: Item): void {
  const kept: Run[] = []
  for (const run of root.runs) {
    const label = run.clauses.some(({ form }) => form === 'label') ? workLabel(run.text) || nameLabel(run.text) : 0
    if (label > 0 && label < run.text.length) {
      cutLabel(run, 0, label)
      const name = kept.at(-1)
      const length = name?.clauses.length === 0 ? nameLabel(name.text) : 0
      if (name && length > 0) {
        kept.pop()
        addName(run, name.text, length)
      }
    }
    kept.push(run)
  }
  root.runs = kept
}

/** Puts a name with its label before the text of a run. */
function addName(run: Run, name: Passage, label: number): void {
  run.marks.push(name.slice(0, label))
  run.titleEnd = name.length - label
  run.text = name.slice(label).concat(run.text)
}

function readRecord(item: Item, run: Run): void {
  const { text } = run
  const starts = fieldStarts(text)
  const [first = 0] = starts
  // 徒步大会⏎主题：…… is a heading and a label, not one label.
  const name = nameLabel(text)
  const label = name < first ? name : 0
  if (first === 0) return
  const fields = starts.map((at, index) => field(text.slice(at, starts[index + 1] ?? text.length)))
  const work = fields.filter(({ kind }) => kind === 'text')
  if (work.length === 0 && !fields.every(({ kind }) => kind === 'criterion')) return
  if (work.length > 0 && (starts.length < (label > 0 ? 1 : 2) || text.folded.slice(0, first - 1).includes('。'))) return
  const title = text.slice(label, first)
  const reading = emptyReading()
  for (const { kind, value } of fields) {
    if (kind === 'time') reading.limits.push(value)
    if (kind === 'criterion') reading.criteria.push(value)
    if (kind === 'other') reading.remarks.push(value)
  }
  item.runs = [
    {
      ...run,
      text: Passage.join([title, ...work.map(({ value }) => value)]),
      ...(work.length > 0 ? { titleEnd: title.length } : {}),
      clauses: [{ start: 0, end: 0, form: 'label', reading }, ...run.clauses],
      marks: [...run.marks, ...(label > 0 ? [text.slice(0, label)] : []), ...fields.map((each) => each.label)],
    },
    ...item.runs.slice(1),
  ]
}

/** Where fields begin: labels on a line of their own, or behind a sentence. */
function fieldStarts(text: Passage): number[] {
  const { folded } = text
  const starts = new Set(text.joints().map(({ at }) => at))
  for (let at = folded.indexOf('。') + 1; at > 0; at = folded.indexOf('。', at) + 1) starts.add(at)
  return [...starts].sort((a, b) => a - b).filter((at) => kindAt(text, at) !== null)
}

function field(part: Passage): { kind: RecordKind; label: Passage; value: Passage } {
  const end = part.folded.indexOf(':') + 1
  const kind = kindAt(part, 0) ?? 'other'
  const value = part.slice(end)
  return { kind, label: part.slice(0, end), value: kind === 'text' ? value : trimMarks(value, kind === 'criterion') }
}
