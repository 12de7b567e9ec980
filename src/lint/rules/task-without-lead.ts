import { conventionsOf } from '../conventions.ts'
import { byGroup, nameOf, shareOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** From this share of tasks with a lead on, one without is an omission. */
const MOST = 2 / 3

/** `责任单位：市教育局、市财政局` among tasks with 牵头单位: of several responsible units none leads. */
export const taskWithoutLead = defineRule({
  id: 'task-without-lead',
  group: 'tasks',
  severity: 'warning',
  summary: {
    en: 'A task of several units has no lead, where other tasks have one',
    zh: '多个单位承担的任务没有写明牵头单位，而其他任务写明了',
  },
  advice: { en: 'Say which of the units leads the task', zh: '写明由哪个单位牵头' },
  messages: {
    none: {
      en: 'Task {label} is shared by {count} units, and none of them leads it',
      zh: '任务{label}由{count}个单位共同承担，没有写明牵头单位',
    },
  },
  check(context) {
    const collective = new Set(context.notice.units.flatMap((unit) => (unit.collective ? [unit.name] : [])))
    const namedOf = ({ task }: TaskView): number => task.responsible.filter((name) => !collective.has(name)).length
    let settled: boolean | undefined
    return byGroup(({ tasks }) => {
      const assigned = tasks.filter(({ task }) => task.lead.length + task.responsible.length > 0)
      if (shareOf(assigned, ({ task }) => task.lead.length > 0) < MOST) return
      for (const view of assigned) {
        // A single unit leads what it is responsible for, and so does one that stands beside groups.
        if (view.task.lead.length > 0 || namedOf(view) < 2) continue
        settled ??= conventionsOf(context.document).noLeadMeansResponsible === true
        if (settled) return
        context.report({
          at: view.pointer,
          message: 'none',
          values: { label: nameOf(view), count: view.task.responsible.length },
        })
      }
    })
  },
})
