/**
 * Headers of two rows whose merges are lost (PHRASINGS T-09): `序号 | 工作任务 | 责任分工 | 完成时限` over `牵头单位 | 配合单位`, where the words of the
 * second row stand under one of the first and not below its first cells.
 */
import { gather } from '../tree/gather.ts'
import { GROUP_HEADERS } from '../vocabulary/headers.ts'
import { columnKind, type HeadClass, headClass } from './header-words.ts'

const GROUP = new RegExp(`(?:${GROUP_HEADERS.join('|')})$`)
const FEWEST_INNER = 2

/** A column of a header of two rows: indices of its words in the rows; `inner` is -1 for a column with the outer words alone. */
export interface SpreadColumn {
  outer: number
  inner: number
}

/**
 * The columns of a header whose two rows are these words: each run of inner words of one kind (units, times) stands under the outer word of that
 * kind. Null where some inner word is no header or has nothing above it. 序号, 责任分工, 时限 over 牵头, 配合 → 序号, 责任分工/牵头, 责任分工/配合, 时限.
 */
export function spreadHeader(outer: readonly string[], inner: readonly string[]): SpreadColumn[] | null {
  const runs = runsOf(inner)
  if (!runs) return null
  const groups = new Map<number, Run>()
  let last = -1
  for (const run of runs) {
    last = groupOf(outer, inner.slice(run.from, run.to), run.kind, last + 1)
    if (last < 0) return null
    groups.set(last, run)
  }
  return gather(outer, (_, x): SpreadColumn[] => {
    const run = groups.get(x)
    if (!run) return [{ outer: x, inner: -1 }]
    return Array.from({ length: run.to - run.from }, (_each, i) => ({ outer: x, inner: run.from + i }))
  })
}

interface Run {
  kind: HeadClass
  from: number
  to: number
}

/** Neighbouring words of one kind; null where a word is no header or stands alone. */
function runsOf(words: readonly string[]): Run[] | null {
  const runs: Run[] = []
  for (const [x, word] of words.entries()) {
    const kind = headClass(word)
    if (kind === null) return null
    const last = runs.at(-1)
    if (last?.kind === kind) last.to = x + 1
    else runs.push({ kind, from: x, to: x + 1 })
  }
  return runs.length > 0 && runs.every(({ from, to }) => to - from >= FEWEST_INNER) ? runs : null
}

/** The outer word from `from` on that heads words of a kind; -1 where none does, or where it cannot be told which. */
function groupOf(outer: readonly string[], inner: readonly string[], kind: HeadClass, from: number): number {
  const fitting = gather(outer, (word, x) => (x >= from && headClass(word) === kind ? [x] : []))
  if (fitting.length < 2) return fitting[0] ?? -1
  const shared = fitting.find((x) => GROUP.test(outer[x] ?? ''))
  if (shared !== undefined) return shared
  // 公开事项 over 一级事项, 二级事项.
  const alike = fitting.find((x) => inner.every((word) => word.endsWith((outer[x] ?? '').slice(-ENDING))))
  if (alike !== undefined) return alike
  return kind === 'role' ? (fitting.find((x) => columnKind(outer[x] ?? '') === 'role') ?? -1) : -1
}

const ENDING = 2

/** Where the second row may begin in headers that were copied as one list: the ways to cut them into two rows. */
export function splitsOf(words: readonly string[]): { at: number; columns: SpreadColumn[] }[] {
  const kind = headClass(words.at(-1) ?? '')
  if (kind === null || kind === 'work') return []
  let first = words.length - 1
  while (first > 0 && headClass(words[first - 1] ?? '') !== null) first--
  const splits: { at: number; columns: SpreadColumn[] }[] = []
  // `工作任务 | 责任分工` over `牵头单位 | 配合单位`: the word above stands right before those below it.
  for (let at = Math.max(1, first); at <= words.length - FEWEST_INNER; at++) {
    const columns = spreadHeader(words.slice(0, at), words.slice(at))
    if (columns) splits.push({ at, columns })
  }
  return splits
}
