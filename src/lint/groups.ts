/** Tasks that can be compared with each other. */
import type { TableTask } from '../extract/table/table-task.ts'
import type { TaskView, Visitor } from './types.ts'

/** The rows of one table, or the items of running text: what most of them have, the others lack. */
export interface TaskGroup {
  tasks: readonly TaskView[]
  /** Null for running text, and for a notice that has no document. */
  table: TableTask | null
}

/** A visitor that shows `check` each group after the walk, in the order of their first tasks. */
export function byGroup(check: (group: TaskGroup) => void): Visitor {
  const groups = new Map<TableTask | null, TaskView[]>()
  return {
    task(view) {
      const table = view.finding?.row?.table ?? null
      const group = groups.get(table)
      if (group) group.push(view)
      else groups.set(table, [view])
    },
    end() {
      for (const [table, tasks] of groups) check({ tasks, table })
    },
  }
}

/** The share of the entries that pass, 0 for none. */
export function shareOf<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  return entries.length === 0 ? 0 : entries.filter(test).length / entries.length
}

/** What a task is called in a message: its number as printed, else its id. */
export function nameOf({ task }: TaskView): string {
  return task.label ?? task.id
}
