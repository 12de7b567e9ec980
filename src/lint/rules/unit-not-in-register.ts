import { withoutTrailingBrackets } from '../../extract/units/names.ts'
import { fold } from '../../tree/fold.ts'
import { ROLES } from '../../vocabulary/roles.ts'
import { defineRule } from '../types.ts'

/** A unit that the configuration's register of units does not know, where the configuration says that the register lists all. */
export const unitNotInRegister = defineRule({
  id: 'unit-not-in-register',
  group: 'consistency',
  severity: 'warning',
  summary: { en: 'A unit is not in the configured register of units', zh: '单位不在配置的单位名录中' },
  advice: { en: 'Correct the name, or add the unit to the register', zh: '核对单位名称，或将该单位加入名录' },
  messages: {
    unknown: { en: 'The register does not know {unit}', zh: '单位名录中没有“{unit}”' },
  },
  options: {
    complete: { default: false, description: 'The register lists every unit: say which names are not in it' },
  },
  check(context) {
    const register = new Set(context.words.units.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)))
    const collective = new Set(context.notice.units.flatMap((unit) => (unit.collective ? [unit.name] : [])))
    return {
      task({ task, pointer }) {
        if (!context.options.complete || register.size === 0) return
        for (const role of ROLES)
          for (const [index, name] of task[role].entries()) {
            const folded = fold(name)
            if (collective.has(name) || register.has(folded) || register.has(withoutTrailingBrackets(folded))) continue
            // Told once, where it stands first.
            register.add(folded)
            context.report({ at: `${pointer}/${role}/${index}`, message: 'unknown', values: { unit: name } })
          }
      },
    }
  },
})
