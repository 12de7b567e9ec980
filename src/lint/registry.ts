/** The rules, in the order in which they are listed. */
import { mixedNumeralDate } from './rules/mixed-numeral-date.ts'
import { taskWithoutUnit } from './rules/task-without-unit.ts'
import type { Rule } from './types.ts'

export const RULES: readonly Rule[] = [
  // header
  mixedNumeralDate,
  // structure
  // tasks
  taskWithoutUnit,
  // consistency
]
