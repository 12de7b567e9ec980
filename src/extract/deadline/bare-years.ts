/** Bare years before the work: 2023年，建成…… */
import { FINISH_WORDS, MAKE_WORDS } from '../../vocabulary/time.ts'
import { compileWords, matchAt } from './pattern.ts'
import type { Point } from './point.ts'
import { START } from './span.ts'
import type { DeadlineContext, Search } from './types.ts'

export const FINISH = compileWords(FINISH_WORDS)
const CLAUSE_END = /[,。;:()\n]/

/** A bare year is the time of a task only in a plan of several years: `2023年，建成……`, `2023年创建示范商圈8个`. */
export function yearGoverns({ text, context }: Search, point: Point): boolean {
  const years = context.planYears ?? yearsToAim(context)
  if (!years || years.to <= years.from || point.year < years.from || point.year > years.to) return false
  if (text[point.end] === ',' || matchAt(FINISH, text, point.end) || matchAt(START, text, point.end)) return true
  return matchAt(MAKE, text, point.end) !== null && FIGURE.test(clauseFrom(text, point.end))
}

/** From the plan's year to the last one of its aims. */
function yearsToAim({ planYear, aimYear }: DeadlineContext): DeadlineContext['planYears'] | null {
  return planYear === undefined || aimYear === undefined ? null : { from: planYear, to: aimYear }
}

/** 2023年创建示范商圈8个: what is made is counted; 2023年培训计划 is a name. */
export const MAKE = compileWords(MAKE_WORDS)
const FIGURE = /\d/
const LONGEST_CLAUSE = 24

function clauseFrom(text: string, at: number): string {
  const rest = text.slice(at, at + LONGEST_CLAUSE)
  const stop = rest.search(CLAUSE_END)
  return stop < 0 ? rest : rest.slice(0, stop)
}
