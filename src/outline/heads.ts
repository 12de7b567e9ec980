/** The header of a table whose cells are loose: how many of its first cells it is, whether it has two rows, and what its words say. */
import { gather } from '../tree/gather.ts'
import { Passage } from '../tree/passage.ts'
import { type ColumnKind, columnKind, headClass, isKnownHeader, isOfUnits } from './header-words.ts'
import { splitsOf, spreadHeader } from './two-rows.ts'
import type { Paragraph } from './types.ts'

/** A cell as a copy has it. */
export interface LooseCell {
  lines: Paragraph[]
  /** It stands on the line of the cell before. */
  joined: boolean
  /** More blank lines than usual stand in front of it: an empty cell may be lost there. */
  gap?: boolean
}

/** The words of a cell. */
export function textOf(lines: readonly Paragraph[]): Passage {
  return Passage.join(lines.map((line) => line.passage))
}

/** A header over a column, with the one that stands over it and others where the header has two rows. */
export interface Head {
  lines: readonly Paragraph[]
  group: readonly Paragraph[] | null
}

/** The headers as they stand, with halves of words put together, and read as two rows where they may be. */
export function headsOf(headers: readonly LooseCell[]): Head[][] {
  const plain = headers.map(({ lines }): Head => ({ lines, group: null }))
  const whole = withoutHalves(plain)
  const filled = headers.filter(({ lines }) => lines.length > 0)
  const words = filled.map(({ lines }) => textOf(lines).folded)
  const second = filled.findIndex(({ joined }, x) => x > 0 && !joined)
  const known = second > 0 ? spreadHeader(words.slice(0, second), words.slice(second)) : null
  const splits = known ? [{ at: second, columns: known }] : splitsOf(words)
  const spread = splits.map(({ at, columns }) =>
    columns.map(({ outer, inner }): Head => {
      const above = filled[outer]?.lines ?? []
      return inner < 0 ? { lines: above, group: null } : { lines: filled[at + inner]?.lines ?? [], group: above }
    }),
  )
  return [plain, ...(whole.length < plain.length ? [whole] : []), ...spread]
}

const HALF = 2

/** `项目⏎名称`: two short headers that are halves of one. */
function withoutHalves(heads: readonly Head[]): Head[] {
  const whole: Head[] = []
  for (const head of heads) {
    const above = whole.at(-1)
    const [first, second] = [textOf(above?.lines ?? []), textOf(head.lines)]
    const halves = above && first.length === HALF && second.length === HALF && isKnownHeader(first.concat(second))
    // 目标 and 任务 stand over a column each as often as not.
    if (halves && (!isKnownHeader(first) || !isKnownHeader(second) || columnKind(second.folded) === 'title'))
      whole[whole.length - 1] = { lines: [...above.lines, ...head.lines], group: null }
    else whole.push(head)
  }
  return whole
}

/** What stands under a header; `牵头` below 责任分工 is over units, and so may 发布单位 be, 全社会 over marks. */
export function kindOfHeader(words: string): ColumnKind {
  const kind = columnKind(words)
  if (kind !== 'unknown') return kind
  const group = headClass(words)
  if (group === 'role' || isOfUnits(words)) return 'role'
  return group === null || group === 'time' || group === 'work' ? kind : 'other'
}

/** The header row with the columns that each header covers, and the second row where there is one. */
export function headRows(
  heads: readonly Head[],
  columns: readonly { header: number }[],
): { head: Paragraph[][][]; spans: number[] } {
  const outer: Paragraph[][] = columns.map(() => [])
  const inner: Paragraph[][] = columns.map(() => [])
  const spans: number[] = columns.map(() => 1)
  let above = -1
  for (const [x, { lines, group }] of heads.entries()) {
    const first = columns.findIndex(({ header }) => header === x)
    if (first < 0) continue
    const covered = columns.filter(({ header }) => header === x).length
    if (!group) {
      outer[first] = [...lines]
      spans[first] = covered
      continue
    }
    inner[first] = [...lines]
    if (heads[x - 1]?.group !== group) {
      above = first
      outer[first] = [...group]
      spans[first] = 0
    }
    spans[above] = (spans[above] ?? 0) + covered
  }
  return { head: inner.some((lines) => lines.length > 0) ? [outer, inner] : [outer], spans }
}

/** The number of cells on the second line if it is the second row of the header: 牵头单位, 配合单位. */
export function innerLength(cells: readonly LooseCell[], from: number): number {
  if (cells[from]?.joined !== false || headClass(textOf(cells[from].lines).folded) === null) return 0
  let to = from + 1
  while (cells[to]?.joined) to++
  const words = (list: readonly LooseCell[]): string[] =>
    gather(list, ({ lines }) => (lines.length > 0 ? [textOf(lines).folded] : []))
  return spreadHeader(words(cells.slice(0, from)), words(cells.slice(from, to))) ? to - from : 0
}
