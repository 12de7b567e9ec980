/** Findings: what extractors find, each value with the passage it came from. Assembling the notice is a step of its own. */
import type { Diagnostic } from '../diagnostics/messages.ts'
import type { Passage } from '../tree/passage.ts'
import type { DeadlineValue } from './deadline/types.ts'
import type { TableTask } from './table/table-task.ts'
import type { Role, UnitMention } from './units/model.ts'

/** How a value came about: as printed, from a merged cell above, joined over a page break, with a shared prefix given back, with a year filled in. */
export type How = 'stated' | 'inherited' | 'joined' | 'restored' | 'inferred'

/** A value as text with the passage that says it. */
export interface Grounded {
  text: string
  passage: Passage
  how?: How
}

export interface UnitFinding {
  role: Role
  unit: UnitMention
  inherited?: true
}

export interface DeadlineFinding {
  value: DeadlineValue
  passage: Passage
  inherited?: true
}

export interface CriterionFinding extends Grounded {
  points?: number
}

export interface TaskFinding {
  kind: 'task'
  section: Grounded[]
  /** Numbers of the sections above and of the task, for its id; null where a heading has none. */
  path: (number | null)[]
  label: Grounded | null
  title: Grounded | null
  text: Grounded
  units: UnitFinding[]
  deadlines: DeadlineFinding[]
  criteria: CriterionFinding[]
  /** Where it stands in a table. */
  row?: { table: TableTask; at: number }
}

/** A header field: one value (last finding of a field does not override the first). */
export interface FieldFinding extends Grounded {
  kind: 'field'
  field: 'issuer' | 'documentNumber' | 'title' | 'signedOn' | 'printedOn' | 'disclosure' | 'planTitle'
}

/** A value of a header list. */
export interface ListFinding extends Grounded {
  kind: 'list'
  field: 'addressees' | 'copiedTo' | 'basis' | 'attachments'
  /** The document number of a basis, the label of an attachment. */
  note?: Grounded
}

/** Words and marks that carry a value: labels, separators, column headers, repeated page headers, layout. */
export interface CarrierFinding {
  kind: 'carrier'
  passage: Passage
}

/** Text that is in no field. */
export interface OtherFinding {
  kind: 'other'
  role: OtherRole
  passage: Passage
}

export type OtherRole =
  | 'preamble'
  | 'introduction'
  | 'frontMatter'
  | 'closing'
  | 'note'
  | 'remark'
  | 'person'
  | 'contact'
  | 'imprint'
  | 'form'
  | 'table'
  | 'furniture'
  | 'unknown'

export interface MessageFinding {
  kind: 'message'
  message: Diagnostic
}

export type Finding = TaskFinding | FieldFinding | ListFinding | CarrierFinding | OtherFinding | MessageFinding
