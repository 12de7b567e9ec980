import { listsOf } from '../lists.ts'
import { defineRule } from '../types.ts'

/** `责任单位：市教育局、市财政局、市教育局`. */
export const repeatedUnit = defineRule({
  id: 'repeated-unit',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A list names a unit twice', zh: '同一单位在一个名单中重复出现' },
  advice: { en: 'Delete one, or put in the unit that was meant', zh: '删去重复的一处，或改为本应列出的单位' },
  messages: {
    twice: { en: '{unit} stands twice in one list', zh: '“{unit}”在同一名单中重复出现' },
  },
  check(context) {
    const source = context.document?.outline.source
    return {
      task({ task, finding }) {
        // As many names as mentions: none comes twice.
        const names = task.lead.length + task.responsible.length + task.support.length + task.supervise.length
        if (!finding || !source || finding.units.length === names) return
        for (const list of listsOf(finding, source)) {
          const seen = new Set<string>()
          for (const { unit } of list) {
            if (seen.has(unit.name)) context.report({ at: unit.passage, message: 'twice', values: { unit: unit.name } })
            seen.add(unit.name)
          }
        }
      },
    }
  },
})
