import { defineRule } from '../types.ts'

/** A task that no unit leads or is responsible for, in a notice that names units for others. */
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
    // A notice that names no units at all assigns its work to its addressees.
    const assigns = context.notice.tasks.some(({ lead, responsible }) => lead.length + responsible.length > 0)
    return {
      task({ task, pointer }) {
        if (!assigns || task.lead.length + task.responsible.length > 0) return
        context.report({ at: pointer, message: 'none', values: { label: task.label ?? task.id } })
      },
    }
  },
})
