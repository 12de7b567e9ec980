import { withoutTrailingBrackets } from '../../extract/units/names.ts'
import { oneOf } from '../../tree/alternatives.ts'
import { fold } from '../../tree/fold.ts'
import { VAGUE_GROUPS } from '../../vocabulary/lint-tasks.ts'
import { byGroup, nameOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

const NOBODY = new RegExp(`${oneOf(VAGUE_GROUPS)}$`)
const ROLES = ['lead', 'responsible', 'support'] as const
/** From this share of such tasks on, it is how the notice assigns its work. */
const MOST = 0.5

/** `责任单位：各有关部门`: a group that names nobody is all that is responsible. */
export const collectiveOnly = defineRule({
  id: 'collective-only',
  group: 'tasks',
  severity: 'info',
  summary: { en: 'Only a group that names nobody is responsible for a task', zh: '任务只由“各有关单位”之类的统称负责' },
  advice: { en: 'Name the unit that answers for the task', zh: '写明对该项任务负责的具体单位' },
  messages: {
    group: {
      en: 'Only {units} answers for task {label}: nobody in particular',
      zh: '任务{label}只写“{units}”负责，没有具体单位',
    },
  },
  check(context) {
    const known = new Set([
      ...context.notice.units.flatMap(({ name, collective }) => (collective && namesNobody(name) ? [name] : [])),
      ...(context.words.vocabulary.collectives ?? []),
    ])
    const isVague = ({ task }: TaskView): boolean => {
      let some = false
      for (const role of ROLES)
        for (const name of task[role]) {
          if (!known.has(name)) return false
          some = true
        }
      return some
    }
    return byGroup(({ tasks }) => {
      const vague = known.size === 0 ? [] : tasks.filter(isVague)
      if (vague.length > tasks.length * MOST) return
      for (const view of vague) {
        const { task, pointer } = view
        const role = ROLES.find((each) => task[each].length > 0) ?? 'support'
        const values = { units: ROLES.flatMap((each) => task[each]).join('、'), label: nameOf(view) }
        context.report({ at: `${pointer}/${role}/0`, message: 'group', values })
      }
    })
  },
})

function namesNobody(name: string): boolean {
  return NOBODY.test(withoutTrailingBrackets(fold(name)))
}
