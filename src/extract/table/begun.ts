/** Columns of when the work begins, beside one of when it ends: `开始时间 | 完成时间` over `2024年3月 | 6月底` is one span (PHRASINGS T-13). */
import { oneOf } from '../../tree/alternatives.ts'
import { gather } from '../../tree/gather.ts'
import { Passage } from '../../tree/passage.ts'
import { START_HEADERS } from '../../vocabulary/headers.ts'
import type { DeadlineValue } from '../deadline/types.ts'
import type { DeadlineFinding } from '../types.ts'
import type { TableTask } from './table-task.ts'

const START = new RegExp(`${oneOf(START_HEADERS.words)}${oneOf(START_HEADERS.ends)}?$`)

/** The columns of a table that say when the work begins and have one of another time to their right. */
export function startColumns({ layout, header }: TableTask): ReadonlySet<number> {
  const starts = (x: number): boolean => START.test(header.columns[x]?.header.folded ?? '')
  const { limits } = layout
  return new Set(gather(limits, (x) => (starts(x) && limits.includes(x + 1) && !starts(x + 1) ? [x] : [])))
}

/**
 * The deadlines of two such cells: one span where both say a day or a month. A beginning alone stays, one before any other time is none.
 * by 2024-06-30 with 2024-03 before → during 2024-03-01..2024-06-30.
 */
export function withStart(begun: readonly DeadlineFinding[], ends: readonly DeadlineFinding[]): readonly DeadlineFinding[] {
  if (ends.length === 0) return begun
  const [[first], [last]] = [begun, ends]
  const start = first && begun.length === 1 ? boundOf(first.value, 'start') : null
  const end = last && ends.length === 1 ? boundOf(last.value, 'end') : null
  if (!first || !last || !start || !end || start > end) return ends
  const inferred = [...new Set([...inferredOf(first.value), ...inferredOf(last.value)])]
  const value: DeadlineValue = { kind: 'during', start, end, ...(inferred.length > 0 ? { inferred } : {}) }
  const above = first.inherited && last.inherited ? { inherited: true as const } : {}
  return [{ value, passage: Passage.join([first.passage, last.passage]), ...above }]
}

function boundOf(value: DeadlineValue, bound: 'start' | 'end'): string | null {
  if (value.kind === 'by') return value.date
  return value.kind === 'during' ? value[bound] : null
}

function inferredOf(value: DeadlineValue): NonNullable<Extract<DeadlineValue, { kind: 'by' }>['inferred']> {
  return value.kind === 'by' || value.kind === 'during' ? (value.inferred ?? []) : []
}
