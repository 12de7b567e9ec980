import { isEmpty } from '../../extract/table/grid.ts'
import { byGroup, nameOf, shareOf } from '../groups.ts'
import { defineRule } from '../types.ts'

/** From this share of rows with criteria on, an empty cell is an omission. */
const MOST = 0.5

/** An empty cell in the 考核标准 column of a table that fills it for most tasks. */
export const taskWithoutCriteria = defineRule({
  id: 'task-without-criteria',
  group: 'tasks',
  severity: 'info',
  summary: { en: 'The criteria column is empty for a task', zh: '任务的考核评价标准一栏为空' },
  advice: { en: 'Say how the task is judged, or write 无', zh: '写明考核或评价标准；没有的写“无”' },
  messages: {
    empty: { en: 'The criteria column is empty for task {label}', zh: '任务{label}的考核评价标准一栏为空' },
  },
  check(context) {
    return byGroup(({ tasks, table }) => {
      if (!table || table.layout.criteria.length === 0) return
      if (shareOf(tasks, ({ task }) => task.criteria.length > 0) <= MOST) return
      for (const view of tasks) {
        const cells = table.grid.rows[view.finding?.row?.at ?? -1]?.cells
        if (cells && table.layout.criteria.every((x) => isEmpty(cells[x])))
          context.report({ at: view.pointer, message: 'empty', values: { label: nameOf(view) } })
      }
    })
  },
})
