import { isEmpty } from '../../extract/table/grid.ts'
import type { TableTask } from '../../extract/table/table-task.ts'
import { byGroup, nameOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** Above this share of rows with a time an empty cell of a time column is an omission. */
const MOST_ROWS = 0.5
/** The same for items of running text, which need no time of their own, and as many items as make that a habit. */
const MOST_ITEMS = 0.8
const FEWEST_ITEMS = 5

/** An empty cell in the 完成时限 column; an item without a time where nearly all others have one. */
export const taskWithoutDeadline = defineRule({
  id: 'task-without-deadline',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A task has no deadline, where other tasks have one', zh: '任务没有写明完成时限，而其他任务写明了' },
  advice: {
    en: 'Say by when the task is to be done; for work without an end, say that it goes on',
    zh: '写明完成时限；没有期限的工作写明“长期坚持”或“持续推进”',
  },
  messages: {
    empty: { en: 'The time column is empty for task {label}', zh: '任务{label}的完成时限一栏为空' },
    none: {
      en: 'Task {label} has no deadline; {count} others have one',
      zh: '任务{label}没有写明完成时限，其他{count}项任务写明了',
    },
  },
  check(context) {
    return byGroup(({ tasks, table }) => {
      if (table && table.layout.limits.length + table.layout.years.length === 0) return
      // A cell that says something, be it a mark, is no omission.
      const isTimed = (view: TaskView): boolean => view.task.deadlines.length > 0 || (table !== null && !isBlank(view, table))
      const timed = tasks.filter(table ? isTimed : isDated).length
      if (table ? timed <= tasks.length * MOST_ROWS : timed < Math.max(FEWEST_ITEMS, tasks.length) * MOST_ITEMS) return
      for (const view of tasks) {
        if (isTimed(view)) continue
        const label = nameOf(view)
        if (table) context.report({ at: view.pointer, message: 'empty', values: { label } })
        else context.report({ at: view.pointer, message: 'none', values: { label }, figures: { count: timed } })
      }
    })
  },
})

/** Items of running text that name a day; 5年内 in a text is often an aim, not the time of the task. */
function isDated({ task }: TaskView): boolean {
  return task.deadlines.some(({ kind }) => kind === 'by' || kind === 'during')
}

function isBlank({ finding }: TaskView, { grid, layout }: TableTask): boolean {
  const cells = grid.rows[finding?.row?.at ?? -1]?.cells
  return cells !== undefined && [...layout.limits, ...layout.years].every((x) => isEmpty(cells[x]))
}
