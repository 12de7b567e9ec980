/** What the tests of tables in text share: tables as rows of cells, and the tasks that they hold, one line each. */
import type { Notice } from '../../src/index.ts'
import { showDeadline } from './notice.ts'

/** Rows of cells, the header first; `^` is merged with the cell above and gone, `<` with the cell to the left. */
export type Rows = readonly (readonly string[])[]

export interface Shape {
  name: string
  rows: Rows
  /** As `showTask` shows them. */
  tasks: readonly string[]
}

/** `section > section / label and title / text / lead / responsible / support / deadlines`. */
export function showTask(task: Notice['tasks'][number]): string {
  return [
    task.section.join(' > '),
    [task.label, task.title].filter((part) => part !== null).join(' '),
    task.text,
    task.lead.join('、'),
    task.responsible.join('、'),
    task.support.join('、'),
    task.deadlines.map(showDeadline).join('，'),
  ].join(' / ')
}
