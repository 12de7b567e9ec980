/**
 * Jobs whose numbered parts are fields: `一、老旧小区改造工程⏎（一）项目内容：……⏎（二）牵头单位：市住建局⏎（三）完成时限：11月底`. The heading names the task, what the
 * other parts say is its text or its criteria.
 */
import type { Passage } from '../../tree/passage.ts'
import { emptyReading, meaningOf, trimMarks } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import type { Run } from './runs.ts'

const LABEL = /^[^:。;,]{2,10}:/

/** Makes one item of each item of a part whose numbered parts are fields. */
export function joinFields(root: Item): void {
  for (const item of walkItems(root)) if (item.section && isForm(item.children)) join(item)
}

/** At least one part names units or a time and nothing else, and every other part has a label of its own. */
function isForm(parts: readonly Item[]): boolean {
  const fields = parts.filter(isField)
  return (
    fields.length > 0 &&
    parts.length > 1 &&
    parts.every((part) => part.children.length === 0 && part.tables.length === 0) &&
    parts.every((part) => isField(part) || contentLabel(part) !== null)
  )
}

/** A part that is nothing but label and value: 牵头单位：市住建局. */
function isField(part: Item): boolean {
  return (
    part.runs.length > 0 && part.runs.every((run) => run.text.length === 0 && run.clauses.some(({ form }) => form === 'label'))
  )
}

/** Length of the label of a part that says what is to be done or how well: 项目内容：, 工作目标：; null where it has none. */
function contentLabel(part: Item): { length: number; criterion: boolean } | null {
  const [run] = part.runs
  const found = run && part.runs.length === 1 ? LABEL.exec(run.text.folded) : null
  const kind = found ? meaningOf(found[0].slice(0, -1))?.meaning.kind : undefined
  if (!found || (kind !== 'task' && kind !== 'title' && kind !== 'criteria')) return null
  return { length: found[0].length, criterion: kind === 'criteria' }
}

function join(item: Item): void {
  const [heading] = item.runs
  if (!heading) return
  const run: Run = { text: heading.text, clauses: [...heading.clauses], marks: [...heading.marks], detached: false }
  const titleEnd = run.text.length
  for (const part of item.children) {
    const label = contentLabel(part)
    const number = part.section?.heading
    if (number?.ordinal) run.marks.push(number.passage.slice(0, number.ordinal.length + (label?.length ?? 0)))
    for (const own of part.runs) {
      run.clauses.push(...own.clauses)
      run.marks.push(...own.marks)
      if (label?.criterion) addCriterion(run, trimMarks(own.text.slice(label.length)))
      else run.text = run.text.concat(own.text.slice(label?.length ?? 0))
    }
    item.paragraphs.push(...part.paragraphs)
  }
  if (run.text.length > titleEnd) run.titleEnd = titleEnd
  item.runs = [run, ...item.runs.slice(1)]
  item.children = []
}

function addCriterion(run: Run, criterion: Passage): void {
  const reading = emptyReading()
  reading.criteria.push(criterion)
  run.clauses.push({ start: 0, end: criterion.length, form: 'label', reading })
}
