/** The ledger of tasks (台账): a row a task with what its notice says beside it, as a sheet shows it. */
import type { Task } from '../notice/schema.ts'
import { firstDue, lastDue } from './days.ts'
import type { Name } from './names.ts'
import type { Entry } from './store.ts'
import { type Column, column, type Value } from './table.ts'
import { NOTICE_COLUMNS } from './tables.ts'

/** A task with its notice; null in the one row of a notice without tasks, so that no notice is missing. */
export interface LedgerRow {
  entry: Entry
  task: Task | null
}

/** The rows of a notice, at least one. */
export function ledgerRows(entry: Entry): LedgerRow[] {
  return entry.notice.tasks.length === 0 ? [{ entry, task: null }] : entry.notice.tasks.map((task) => ({ entry, task }))
}

function ofNotice(name: Name, from: Name = name): Column<LedgerRow> {
  const found = NOTICE_COLUMNS.find((each) => each.name === from)
  if (!found) throw new Error(`No column ${from} in a notice`)
  return column(name, found.type, ({ entry }, names) => found.value(entry, names))
}

function ofTask(name: Name, type: Column<Task>['type'], value: (task: Task) => Value): Column<LedgerRow> {
  return column(name, type, ({ task }) => (task ? value(task) : type === 'list' ? [] : null))
}

export const LEDGER: readonly Column<LedgerRow>[] = [
  ofNotice('issuer'),
  ofNotice('document_number'),
  ofNotice('notice_title', 'title'),
  ofNotice('plan_year'),
  ofTask('section', 'list', ({ section }) => section),
  ofTask('label', 'text', ({ label }) => label),
  ofTask('title', 'text', ({ title }) => title),
  ofTask('text', 'text', ({ text }) => text),
  ofTask('lead', 'list', ({ lead }) => lead),
  ofTask('responsible', 'list', ({ responsible }) => responsible),
  ofTask('support', 'list', ({ support }) => support),
  ofTask('supervise', 'list', ({ supervise }) => supervise),
  ofTask('deadlines', 'list', ({ deadlines }) => deadlines.map(({ text }) => text)),
  ofTask('first_due', 'date', firstDue),
  ofTask('last_due', 'date', lastDue),
  ofTask('criteria', 'list', ({ criteria }) => criteria.map(({ text }) => text)),
  ofNotice('signed_on'),
  ofNotice('path'),
  ofTask('line', 'integer', ({ line }) => line),
  ofTask('structural_id', 'text', ({ id }) => id),
  ofNotice('duplicate_of'),
]

/** Lists of sentences, an entry a line. Other lists hold short names, which stand side by side. */
const BY_LINE: ReadonlySet<Name> = new Set(['section', 'criteria', 'basis', 'attachments'])

/** A list as the text of one cell. */
export function joined(name: Name, list: readonly string[]): string {
  return list.join(BY_LINE.has(name) ? '\n' : '；')
}
