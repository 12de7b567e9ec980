/** The unit lists of a task as printed: which units stand in one list, which roles in one clause. */
import type { TaskFinding, UnitFinding } from '../extract/types.ts'
import { oneOf } from '../tree/alternatives.ts'
import type { SourceText } from '../tree/passage.ts'
import { AND_OTHERS, AND_WORDS } from '../vocabulary/units.ts'

/** What parts two names of one list. */
const SEPARATOR = new RegExp(`^(?:[、,;/\\s]|${oneOf([...AND_WORDS, AND_OTHERS])})*$`)
const WIDEST_SEPARATOR = 12

/** Runs of units of one role with nothing but separators between them, in the order of the document. Units taken from above are left out. */
export function listsOf({ units }: TaskFinding, source: SourceText): UnitFinding[][] {
  const lists: UnitFinding[][] = []
  let before: UnitFinding | null = null
  for (const unit of units) {
    if (unit.inherited) continue
    const from: number = before?.unit.passage.end ?? 0
    const to = unit.unit.passage.start
    const touches =
      before?.role === unit.role && to >= from && to - from <= WIDEST_SEPARATOR && SEPARATOR.test(source.folded.slice(from, to))
    if (touches) lists.at(-1)?.push(unit)
    else lists.push([unit])
    before = unit
  }
  return lists
}

/** The lists of a task by clause: a list of a role that the clause has already begins the next one (`A牵头，B配合；B牵头，A配合`). */
export function clausesOf(lists: readonly UnitFinding[][]): UnitFinding[][] {
  const clauses: UnitFinding[][] = []
  let roles = new Set<string>()
  let last = ''
  for (const list of lists) {
    const role = list[0]?.role ?? ''
    if (clauses.length === 0 || (role !== last && roles.has(role))) {
      clauses.push([])
      roles = new Set()
    }
    roles.add(role)
    last = role
    clauses.at(-1)?.push(...list)
  }
  return clauses
}
