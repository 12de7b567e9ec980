/** Unit lists and unit clauses: who leads, is responsible, supports, supervises. */
export { readClause } from './clause.ts'
export { findConventions } from './conventions.ts'
export { findClauses } from './find.ts'
export { type Meaning, meaningOf } from './header.ts'
export { splitUnits, unitListLikeness } from './likeness.ts'
export type { ClauseReading, Conventions, FoundClause, Role } from './model.ts'
export { isCollective, isUnitName } from './names.ts'
export { CellReader } from './repeat.ts'
