/**
 * The relational model of a data set: tables `notices`, `tasks`, `task_units`, `deadlines`, `criteria`, `messages` and `failures`. Text that is in no
 * field and evidence are not in it; the lines of `.ndjson` have them.
 */
import type { Deadline, Notice, Task } from '../notice/schema.ts'
import { ROLES, type Role } from '../vocabulary/roles.ts'
import { dayNumber, dueOf, firstDue, lastDue } from './days.ts'
import type { Name, Names } from './names.ts'
import type { Dataset, Entry, Failure } from './store.ts'
import { type Column, column, type Value, valuesOf } from './table.ts'

/** An entry with the numbers that join its rows. */
export interface NumberedEntry {
  entry: Entry
  /** From 1, in the order of the input. */
  noticeId: number
  /** Number of its first task; tasks are numbered from 1 through the data set. */
  firstTaskId: number
}

export interface Table<Source> {
  name: Name
  columns: readonly Pick<Column<never>, 'name' | 'type'>[]
  key: readonly Name[]
  /** The table that a column of the same name refers to. */
  parent?: { column: Name; table: Name }
  /** Columns that are asked for often. */
  indexes: readonly Name[]
  /** The rows that a source gives, values in the order of the columns. */
  rows: (source: Source, names: Names) => Value[][]
}

interface Keys<Row> {
  key: readonly Name[]
  parent?: { column: Name; table: Name }
  indexes?: readonly Name[]
  columns: readonly Column<Row>[]
}

function table<Source, Row>(
  name: Name,
  { columns, indexes = [], ...keys }: Keys<Row>,
  spread: (source: Source) => Row[],
): Table<Source> {
  return { name, columns, indexes, ...keys, rows: (source, names) => spread(source).map((row) => valuesOf(columns, row, names)) }
}

interface TaskRow {
  noticeId: number
  taskId: number
  task: Task
}

/** A part of a task or a notice: which, and its place in it from 1. */
type Part<Item> = { id: number; position: number; item: Item }

const partsOf = <Item>(id: number, items: readonly Item[]): Part<Item>[] =>
  items.map((item, index) => ({ id, position: index + 1, item }))

function tasksOf({ entry, noticeId, firstTaskId }: NumberedEntry): TaskRow[] {
  return entry.notice.tasks.map((task, index) => ({ noticeId, taskId: firstTaskId + index, task }))
}

const day = (date: string | null): string | null => (date !== null && dayNumber(date) !== null ? date : null)
const titled = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

/** Columns of a notice that stand in other tables too: beside each task, in a sheet. */
export const NOTICE_COLUMNS: readonly Column<Entry>[] = [
  column('path', 'text', ({ path }) => path),
  column('issuer', 'text', ({ notice }) => notice.issuer),
  column('document_number', 'text', ({ notice }) => notice.documentNumber?.text ?? null),
  column('title', 'text', ({ notice }) => notice.title),
  column('document_type', 'text', ({ notice }) => notice.documentType),
  column('signed_on', 'date', ({ notice }) => day(notice.signedOn)),
  column('printed_on', 'date', ({ notice }) => day(notice.printedOn)),
  column('plan_title', 'text', ({ notice }) => notice.plan?.title ?? null),
  column('plan_year', 'integer', ({ notice }) => notice.plan?.year ?? null),
  column('task_count', 'integer', ({ notice }) => notice.tasks.length),
  column('agency', 'text', ({ notice }) => notice.documentNumber?.agency ?? null),
  column('year', 'integer', ({ notice }) => notice.documentNumber?.year ?? null),
  column('serial', 'integer', ({ notice }) => notice.documentNumber?.serial ?? null),
  column('addressees', 'list', ({ notice }) => notice.addressees),
  column('copied_to', 'list', ({ notice }) => notice.copiedTo),
  column('disclosure', 'text', ({ notice }) => notice.disclosure),
  column('basis', 'list', ({ notice }) => notice.basis.map(({ title, documentNumber }) => titled([title, documentNumber]))),
  column('attachments', 'list', ({ notice }) => notice.attachments.map(({ label, title }) => titled([label, title]))),
  column('format', 'text', ({ notice }) => notice.source.format),
  column('bytes', 'integer', ({ notice }) => notice.source.bytes),
  column('sha256', 'text', ({ notice }) => notice.source.sha256),
  column('characters', 'integer', ({ notice }) => notice.coverage.characters),
  column('explained', 'integer', ({ notice }) => notice.coverage.explained),
  column('duplicate_of', 'text', ({ duplicateOf }) => duplicateOf),
]

const notices = table<NumberedEntry, NumberedEntry>(
  'notices',
  {
    key: ['notice_id'],
    columns: [
      column('notice_id', 'integer', ({ noticeId }) => noticeId),
      ...NOTICE_COLUMNS.map(({ name, type, value }) =>
        column<NumberedEntry>(name, type, ({ entry }, names) => value(entry, names)),
      ),
    ],
  },
  (numbered) => [numbered],
)

const tasks = table<NumberedEntry, TaskRow>(
  'tasks',
  {
    key: ['task_id'],
    parent: { column: 'notice_id', table: 'notices' },
    indexes: ['notice_id'],
    columns: [
      column('task_id', 'integer', ({ taskId }) => taskId),
      column('notice_id', 'integer', ({ noticeId }) => noticeId),
      column('structural_id', 'text', ({ task }) => task.id),
      column('section', 'list', ({ task }) => task.section),
      column('label', 'text', ({ task }) => task.label),
      column('title', 'text', ({ task }) => task.title),
      column('text', 'text', ({ task }) => task.text),
      column('first_due', 'date', ({ task }) => firstDue(task)),
      column('last_due', 'date', ({ task }) => lastDue(task)),
      column('line', 'integer', ({ task }) => task.line),
    ],
  },
  tasksOf,
)

interface UnitRow extends Part<string> {
  role: Role
  collective: boolean
}

const taskUnits = table<NumberedEntry, UnitRow>(
  'task_units',
  {
    key: ['task_id', 'role', 'position'],
    parent: { column: 'task_id', table: 'tasks' },
    indexes: ['unit'],
    columns: [
      column('task_id', 'integer', ({ id }) => id),
      column('role', 'text', ({ role }, names) => names.term(role)),
      column('position', 'integer', ({ position }) => position),
      column('unit', 'text', ({ item }) => item),
      column('collective', 'boolean', ({ collective }) => collective),
    ],
  },
  (numbered) => {
    const collective = collectiveUnits(numbered.entry.notice)
    return tasksOf(numbered).flatMap(({ task, taskId }) =>
      ROLES.flatMap((role) =>
        task[role].map((item, index) => ({ id: taskId, position: index + 1, item, role, collective: collective.has(item) })),
      ),
    )
  },
)

function collectiveUnits({ units }: Notice): ReadonlySet<string> {
  return new Set(units.filter(({ collective }) => collective).map(({ name }) => name))
}

/** What a deadline says beside its words; also the fields of a deadline in Parquet. */
export const DEADLINE_COLUMNS: readonly Column<Deadline>[] = [
  column('kind', 'text', ({ kind }, names) => names.term(kind)),
  column('text', 'text', ({ text }) => text),
  column('start', 'date', (deadline) => (deadline.kind === 'during' ? day(deadline.start) : null)),
  column('due', 'date', (deadline) => dueOf(deadline)),
  column('duration', 'text', (deadline) => (deadline.kind === 'within' ? deadline.duration : null)),
  column('workdays', 'boolean', (deadline) => (deadline.kind === 'within' ? deadline.workdays === true : null)),
  column('counted_from', 'text', (deadline) => (deadline.kind === 'within' ? (deadline.after ?? null) : null)),
  column('rrule', 'text', (deadline) => (deadline.kind === 'every' ? (deadline.rrule ?? null) : null)),
  column('inferred', 'list', (deadline, names) => ('inferred' in deadline ? (deadline.inferred ?? []) : []).map(names.term)),
]

const deadlines = table<NumberedEntry, Part<Deadline>>(
  'deadlines',
  {
    key: ['task_id', 'position'],
    parent: { column: 'task_id', table: 'tasks' },
    indexes: ['due'],
    columns: [
      column('task_id', 'integer', ({ id }) => id),
      column('position', 'integer', ({ position }) => position),
      ...DEADLINE_COLUMNS.map(({ name, type, value }) =>
        column<Part<Deadline>>(name, type, ({ item }, names) => value(item, names)),
      ),
    ],
  },
  (numbered) => tasksOf(numbered).flatMap(({ task, taskId }) => partsOf(taskId, task.deadlines)),
)

const criteria = table<NumberedEntry, Part<Task['criteria'][number]>>(
  'criteria',
  {
    key: ['task_id', 'position'],
    parent: { column: 'task_id', table: 'tasks' },
    columns: [
      column('task_id', 'integer', ({ id }) => id),
      column('position', 'integer', ({ position }) => position),
      column('text', 'text', ({ item }) => item.text),
      column('points', 'real', ({ item }) => item.points ?? null),
    ],
  },
  (numbered) => tasksOf(numbered).flatMap(({ task, taskId }) => partsOf(taskId, task.criteria)),
)

const messages = table<NumberedEntry, Part<Notice['messages'][number]>>(
  'messages',
  {
    key: ['notice_id', 'position'],
    parent: { column: 'notice_id', table: 'notices' },
    columns: [
      column('notice_id', 'integer', ({ id }) => id),
      column('position', 'integer', ({ position }) => position),
      column('severity', 'text', ({ item }, names) => names.term(item.severity)),
      column('code', 'text', ({ item }) => item.code),
      column('text', 'text', ({ item }) => item.text),
      column('line', 'integer', ({ item }) => item.line ?? null),
    ],
  },
  ({ entry, noticeId }) => partsOf(noticeId, entry.notice.messages),
)

/** Tables of an entry, each after the one that it refers to. */
export const TABLES: readonly Table<NumberedEntry>[] = [notices, tasks, taskUnits, deadlines, criteria, messages]

/** The documents that gave no notice. */
export const FAILURES = table<Part<Failure>, Part<Failure>>(
  'failures',
  {
    key: ['position'],
    columns: [
      column('position', 'integer', ({ position }) => position),
      column('path', 'text', ({ item }) => item.path),
      column('code', 'text', ({ item }) => item.code),
      column('reason', 'text', ({ item }) => item.reason),
    ],
  },
  (part) => [part],
)

/** The entries with the numbers that join their rows. */
export async function* numbered(data: Dataset): AsyncGenerator<NumberedEntry> {
  let [noticeId, firstTaskId] = [1, 1]
  for await (const entry of data.entries()) {
    yield { entry, noticeId, firstTaskId }
    noticeId += 1
    firstTaskId += entry.notice.tasks.length
  }
}

/** The failures with their numbers, from 1. */
export async function* numberedFailures(data: Dataset): AsyncGenerator<Part<Failure>> {
  let position = 1
  for await (const item of data.failures()) yield { id: 0, position: position++, item }
}
