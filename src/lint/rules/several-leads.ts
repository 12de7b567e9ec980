import { oneOf } from '../../tree/alternatives.ts'
import { ONE_LEAD_WORDS } from '../../vocabulary/lint-tasks.ts'
import { conventionsOf } from '../conventions.ts'
import { nameOf } from '../groups.ts'
import { defineRule } from '../types.ts'

const ONE_LEAD = new RegExp(oneOf(ONE_LEAD_WORDS))

/** Two leads where the notice itself asks for one, or where the configuration does. */
export const severalLeads = defineRule({
  id: 'several-leads',
  group: 'tasks',
  severity: 'info',
  summary: { en: 'A task has several leads where one is asked for', zh: '要求明确一个牵头单位的，任务写了多个牵头单位' },
  advice: { en: 'Leave one lead and move the others to the supporting units', zh: '保留一个牵头单位，其余改列配合单位' },
  messages: {
    several: { en: 'Task {label} has {count} leads: {units}', zh: '任务{label}有{count}个牵头单位：{units}' },
  },
  options: {
    always: { default: false, description: 'Report several leads even where the notice does not ask for a single one' },
  },
  check(context) {
    let asked = context.options.always
    return {
      paragraph({ passage }) {
        asked ||= ONE_LEAD.test(passage.folded)
      },
      end() {
        // Where the first of several leads is the first among them, each task has one that answers for it.
        const { firstLeads, leadEndsAt, separateLeads } = asked ? conventionsOf(context.document) : {}
        if (!asked || firstLeads || leadEndsAt || separateLeads) return
        for (const [index, task] of context.notice.tasks.entries()) {
          if (task.lead.length < 2) continue
          const label = nameOf({ task, index, pointer: '', finding: null })
          const at = `/tasks/${index}/lead/1`
          context.report({ at, message: 'several', values: { label, count: task.lead.length, units: task.lead.join('、') } })
        }
      },
    }
  },
})
