import { byGroup, nameOf, shareOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** From this share of assigned tasks on, one without a unit is an omission. */
const MOST = 0.5

/** A task that nobody leads or is responsible for, among tasks that have units. */
export const taskWithoutUnit = defineRule({
  id: 'task-without-unit',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A task names no lead or responsible unit', zh: '任务没有写明牵头单位或责任单位' },
  advice: {
    en: 'Name the unit that leads the task or is responsible for it',
    zh: '写明该项任务的牵头单位或责任单位',
  },
  messages: {
    none: {
      en: 'Task {label} names no lead or responsible unit',
      zh: '任务{label}没有写明牵头单位或责任单位',
    },
  },
  check(context) {
    return byGroup(({ tasks }) => {
      // Work that is assigned to nobody throughout is left to the addressees.
      if (shareOf(tasks, isAssigned) < MOST) return
      for (const view of tasks)
        if (!isAssigned(view)) context.report({ at: view.pointer, message: 'none', values: { label: nameOf(view) } })
    })
  },
})

function isAssigned({ task }: TaskView): boolean {
  return task.lead.length + task.responsible.length > 0
}
