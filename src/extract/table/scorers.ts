/** Units that a criterion names in a bracket at its end: `……，5分。（由县司法局评分）` (U-26). */
import { unitsOf } from '../prose/emit.ts'
import type { CriterionFinding, UnitFinding } from '../types.ts'
import { findClauses } from '../units/index.ts'

const BRACKET_END = /[)\]]$/

/** The criterion without the bracket, and the units that judge it; the criterion as it is where its end names nobody who does. */
export function withoutScorers(criterion: CriterionFinding): { criterion: CriterionFinding; units: UnitFinding[] } {
  const { passage } = criterion
  if (!BRACKET_END.test(passage.folded)) return { criterion, units: [] }
  const clause = findClauses(passage).find(({ end, form }) => form === 'bracket' && end === passage.length)
  const units = clause ? unitsOf([clause.reading]) : []
  if (!clause || clause.start === 0 || units.length === 0 || units.some(({ role }) => role !== 'supervise'))
    return { criterion, units: [] }
  const bare = passage.slice(0, clause.start)
  const { points } = criterion
  return { criterion: { text: bare.text, passage: bare, ...(points === undefined ? {} : { points }) }, units }
}
