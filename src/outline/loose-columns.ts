/** The columns of a table whose rows are lost: what the headers over them say, and columns that have none. */
import { gather } from '../tree/gather.ts'
import { LONGEST_HEADING, misfit, TASK_RANK } from './cell-look.ts'
import type { ColumnKind } from './header-words.ts'
import type { Looked } from './looked.ts'

/** A column and the header over it. */
export interface Column {
  kind: ColumnKind
  /** Index of the header over it. */
  header: number
}

/** What a column without a header of its own costs. */
export const INSERTED = 2
/** A table has so many rows. */
export const FEWEST_ROWS = 2

/** `目标 | 工作任务 | 具体要求`: of several columns of work the last says it, those before it group it or name it. */
export function groupsFirst(columns: readonly Column[], before: 'section' | 'title'): Column[] {
  const last = columns.findLastIndex(({ kind }) => kind === 'task')
  // 项目 | 考核指标 | 考核标准: the indicators are what is to be done, where they have numbers of their own.
  const [indicator, standard] = gather(columns, ({ kind }, x) => (kind === 'criteria' ? [x] : []))
  if (before === 'title' && last === 0 && indicator === 1 && standard !== undefined)
    return columns.map((column, x) => (x > 1 ? column : { kind: x === 0 ? 'section' : 'task', header: column.header }))
  return columns.map((column, x) => (GROUPING.has(column.kind) && x < last ? { ...column, kind: before } : column))
}

/** `4.公开招生信息 |⏎5月底前公布片区划分。 |`: in about every row a name with a number of its own stands before the work. */
export function namesEach(cells: readonly Looked[], width: number): boolean {
  let named = 0
  for (const [i, { look }] of cells.entries()) {
    const after = cells[i + 1]?.look
    if (!after || (look.rank ?? 0) < TASK_RANK || look.sentence || look.length > LONGEST_HEADING) continue
    if (after.rank === null && misfit(after, 'task') === 0) named++
  }
  return named * width * 2 > cells.length
}

const GROUPING: ReadonlySet<ColumnKind> = new Set(['task', 'criteria'])

/**
 * The columns with those that stand without a header of their own under a merged one: `工作任务 | 责任单位` over `1 | 清理河道 | 县水利局`. Tried where
 * the cells count rows and no header does.
 */
export function bestColumns(
  named: readonly Column[],
  cells: readonly { look: { number: number | null } }[],
  cost: (columns: readonly Column[]) => number,
): readonly Column[] {
  if (named.some(({ kind }) => kind === 'label') || !countsRows(cells, named.length)) return named
  let best = named
  let least = cost(named)
  for (let at = 0; at <= named.length; at++) {
    for (const kinds of [['label'], ['label', 'task']] as const) {
      const next = named[at]
      const header = next && MERGING.has(next.kind) ? at : at - 1
      if (header < 0 || !MERGING.has(named[header]?.kind ?? 'role')) continue
      const columns = named.toSpliced(at, 0, ...kinds.map((kind): Column => ({ kind, header })))
      const whole = cost(columns) + INSERTED * kinds.length
      if (whole < least) [best, least] = [columns, whole]
    }
  }
  return best
}

/**
 * `起止日期 | 主要工作 | 责任处室` over `第一周 | 2月25日—3月3日 | 举行开学典礼 | 德育处`: where several lines have one cell more than there are headers, the
 * columns with one more under the header that fits it best. An empty header at the end fills the row up; `told` are not empty.
 */
export function withMerged(
  columns: readonly Column[],
  told: number,
  cells: readonly Looked[],
  cost: (columns: readonly Column[]) => number,
): readonly Column[] {
  const said = columns.slice(0, told)
  const padding = columns.length - told
  const full = cells.filter(({ size, at, padded }) => at === 0 && size === told + 1 && !padded).length
  if (padding < 0 || padding > 1 || full < FEWEST_ROWS) return columns
  let best = columns
  let least = cost(columns) - (padding > 0 ? 0 : INSERTED)
  for (const [header, { kind }] of said.entries()) {
    for (const own of new Set<ColumnKind>(['section', 'label', kind])) {
      const tried = said.toSpliced(header, 0, { kind: own, header })
      const whole = cost(tried)
      if (whole < least) [best, least] = [tried, whole]
    }
  }
  return best
}

/** Headers that may stand over several columns. */
const MERGING: ReadonlySet<ColumnKind> = new Set(['section', 'title', 'task', 'unknown'])

/** Numbers that go on by one, one or more for each two rows. */
function countsRows(cells: readonly { look: { number: number | null } }[], width: number): boolean {
  let before: number | null = null
  let steps = 0
  for (const { look } of cells) {
    if (look.number === null) continue
    if (before !== null && look.number === before + 1) steps++
    before = look.number
  }
  return steps > 0 && steps * (width + 2) * 2 >= cells.length
}
