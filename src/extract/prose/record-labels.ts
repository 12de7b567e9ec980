/** Labels of records: 督办事项：, 时间：, 地点：, and what their values are. */
import type { Passage } from '../../tree/passage.ts'
import { RECORD_LABELS } from '../../vocabulary/sections.ts'
import { meaningOf } from '../units/index.ts'

/** What the value of a label is; `other` is neither work nor time. */
export type RecordKind = 'title' | 'text' | 'time' | 'criterion' | 'other'

const LABEL = /^([^:。;,、]{2,8}):/
/** A label behind the value of another one. */
const INNER = /^[^:。]{2,8}:[^:]{2,80}?[。;, ]([^:。;,、 ]{2,8}):/
const OTHER: ReadonlySet<string> = new Set(RECORD_LABELS)

/** What the label at `at` says of its value, null where none stands there. */
export function kindAt(text: Passage, at: number): RecordKind | null {
  const label = LABEL.exec(text.folded.slice(at, at + 10))?.[1]
  if (label === undefined) return null
  if (OTHER.has(label)) return 'other'
  const meaning = meaningOf(label)?.meaning.kind
  if (meaning === 'task') return 'text'
  if (meaning === 'title') return 'title'
  if (meaning === 'limit' || meaning === 'schedule') return 'time'
  return meaning === 'criteria' ? 'criterion' : null
}

/** Length of the label with which a text begins that says what is to be done: `督办事项：城东桥改造` → 5, 0 where none does. */
export function workLabel(text: Passage): number {
  return lengthOf(text, 'text')
}

/** Whether such a label stands within a text, behind a mark: `责任主体：县水利局；主要职责：巡查堤防。` */
export function workLabelIn({ folded }: Passage): boolean {
  const label = INNER.exec(folded)?.[1]
  return label !== undefined && meaningOf(label)?.meaning.kind === 'task'
}

/** Length of the label with which a text begins that gives the work its name: `项目名称：城东桥改造` → 5, 0 where none does. */
export function nameLabel(text: Passage): number {
  return lengthOf(text, 'title')
}

function lengthOf(text: Passage, kind: RecordKind): number {
  return kindAt(text, 0) === kind ? text.folded.indexOf(':') + 1 : 0
}
