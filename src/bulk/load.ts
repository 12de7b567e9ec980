/** What a unit has to do over a data set: tasks by role, and when they are due. */
import { ROLES, type Role } from '../vocabulary/roles.ts'
import { firstDue, lastDue } from './days.ts'
import type { Entry } from './store.ts'
import { type Column, column } from './table.ts'

interface Load {
  unit: string
  tasks: number
  roles: Record<Role, number>
  notices: number
  /** The last notice that was counted; entries come one after the other. */
  lastNotice: Entry | null
  issuers: Set<string>
  firstDue: string | null
  lastDue: string | null
}

export const LOAD_COLUMNS: readonly Column<Load>[] = [
  column('unit', 'text', ({ unit }) => unit),
  column('task_count', 'integer', ({ tasks }) => tasks),
  column('lead_count', 'integer', ({ roles }) => roles.lead),
  column('responsible_count', 'integer', ({ roles }) => roles.responsible),
  column('support_count', 'integer', ({ roles }) => roles.support),
  column('supervise_count', 'integer', ({ roles }) => roles.supervise),
  column('first_due', 'date', ({ firstDue }) => firstDue),
  column('last_due', 'date', ({ lastDue }) => lastDue),
  column('notice_count', 'integer', ({ notices }) => notices),
  column('issuer_count', 'integer', ({ issuers }) => issuers.size),
]

/** Adds up the tasks of each unit name. A notice that repeats another one does not count twice. Memory grows with the number of units. */
export class UnitLoads {
  readonly #loads = new Map<string, Load>()

  add(entry: Entry): void {
    if (entry.duplicateOf !== null) return
    for (const task of entry.notice.tasks) {
      const [first, last] = [firstDue(task), lastDue(task)]
      for (const unit of new Set(ROLES.flatMap((role) => task[role]))) {
        const load = this.#of(unit)
        load.tasks += 1
        for (const role of ROLES) if (task[role].includes(unit)) load.roles[role] += 1
        if (load.lastNotice !== entry) load.notices += 1
        load.lastNotice = entry
        if (entry.notice.issuer !== null) load.issuers.add(entry.notice.issuer)
        if (first !== null && (load.firstDue === null || first < load.firstDue)) load.firstDue = first
        if (last !== null && (load.lastDue === null || last > load.lastDue)) load.lastDue = last
      }
    }
  }

  /** Those with most tasks first, then in the order of their characters' codes. */
  sorted(): Load[] {
    return [...this.#loads.values()].sort((a, b) => b.tasks - a.tasks || (a.unit < b.unit ? -1 : 1))
  }

  #of(unit: string): Load {
    let load = this.#loads.get(unit)
    if (!load) {
      const roles = { lead: 0, responsible: 0, support: 0, supervise: 0 }
      load = { unit, tasks: 0, roles, notices: 0, lastNotice: null, issuers: new Set(), firstDue: null, lastDue: null }
      this.#loads.set(unit, load)
    }
    return load
  }
}
