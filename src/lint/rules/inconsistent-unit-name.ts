import type { Passage } from '../../tree/passage.ts'
import { ROLES } from '../../vocabulary/roles.ts'
import { OfficeIndex } from '../office-index.ts'
import { namesInText } from '../prose-names.ts'
import { defineRule } from '../types.ts'

/** `市发改局` beside `市发展和改革局`, `市政务公开办` beside `市政府政务公开办`: one unit in two spellings. */
export const inconsistentUnitName = defineRule({
  id: 'inconsistent-unit-name',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A unit is named in two spellings', zh: '同一单位前后名称不一致' },
  advice: { en: 'Use one spelling throughout', zh: '全文统一使用一个名称' },
  messages: {
    two: {
      en: '{rare} looks like {common}, which stands {count} times',
      zh: '“{rare}”与出现{count}次的“{common}”疑为同一单位，名称不一致',
    },
  },
  options: {
    text: { default: true, description: 'Look at the running text of tasks too, not only at their unit lists' },
  },
  check(context) {
    const index = new OfficeIndex(context.words.units)
    /** By the name as it is counted. */
    const first = new Map<string, Passage | string>()
    const texts: Passage[] = []
    const see = (name: string, place: Passage | string): void => {
      const counted = index.count(name)
      const before = first.get(counted)
      if (before === undefined || startOf(place) < startOf(before)) first.set(counted, place)
    }
    return {
      task({ task, pointer, finding }) {
        if (finding) {
          for (const { unit, inherited } of finding.units) if (!inherited) see(unit.name, unit.passage)
          if (finding.title) texts.push(finding.title.passage)
          texts.push(finding.text.passage)
        } else for (const role of ROLES) for (const [at, name] of task[role].entries()) see(name, `${pointer}/${role}/${at}`)
        index.keepApart([...task.lead, ...task.responsible, ...task.support, ...task.supervise])
      },
      end() {
        if (context.options.text)
          for (const text of texts) for (const { name, passage } of namesInText(text)) if (index.knows(name)) see(name, passage)
        for (const { rare, common, count } of index.pairs()) {
          const at = first.get(rare)
          if (at !== undefined) context.report({ at, message: 'two', values: { rare, common }, figures: { count } })
        }
      },
    }
  },
})

/** Places without characters all stand at the start. */
function startOf(place: Passage | string): number {
  return typeof place === 'string' ? 0 : place.start
}
