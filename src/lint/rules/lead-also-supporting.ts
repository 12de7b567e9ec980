import { clausesOf, listsOf } from '../lists.ts'
import { defineRule } from '../types.ts'

/** `市教育局牵头，市财政局、市教育局配合`: a unit helps itself. */
export const leadAlsoSupporting = defineRule({
  id: 'lead-also-supporting',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A unit that leads a task is also to support it', zh: '牵头单位同时列为配合单位' },
  advice: {
    en: 'Leave the unit out of the supporting ones, or put in the one that was meant',
    zh: '从配合单位中删去该单位，或改为本应列出的单位',
  },
  messages: {
    both: {
      en: '{unit} leads or is responsible for task {label} and also supports it',
      zh: '“{unit}”既是任务{label}的牵头（责任）单位，又列为配合单位',
    },
  },
  check(context) {
    const source = context.document?.outline.source
    return {
      task({ task, finding }) {
        const { lead, responsible, support } = task
        if (!finding || !source || !support.some((name) => lead.includes(name) || responsible.includes(name))) return
        for (const clause of clausesOf(listsOf(finding, source))) {
          // Beside a lead the responsible units do the work, and one of them may well be listed as supporting.
          const head = clause.some(({ role }) => role === 'lead') ? 'lead' : 'responsible'
          const leads = new Set(clause.flatMap(({ role, unit }) => (role === head ? [unit.name] : [])))
          const told = new Set<string>()
          for (const { role, unit } of clause) {
            if (role !== 'support' || unit.collective || !leads.has(unit.name) || told.has(unit.name)) continue
            told.add(unit.name)
            context.report({ at: unit.passage, message: 'both', values: { unit: unit.name, label: task.label ?? task.id } })
          }
        }
      },
    }
  },
})
