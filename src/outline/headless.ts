/**
 * Tables with a cell a line that have no header (PHRASINGS T-15, T-47): `1⏎清理河道⏎县水利局⏎6月底前⏎2⏎……`. Numbers that count lines off tell the rows;
 * without numbers each row has the same kinds of cells in the same order, units and a time among them.
 */
import { codeSet } from '../tree/codes.ts'
import { ABOUT } from '../vocabulary/letterhead.ts'
import { UNIT_ENDINGS } from '../vocabulary/units.ts'
import { isRowNumber, type Look, lookOf } from './cell-look.ts'
import type { ColumnKind } from './header-words.ts'
import type { LooseCell } from './heads.ts'
import { tableWithoutHeader } from './rows.ts'
import { isTitleEnd } from './titles.ts'
import type { OutlineBlock, Paragraph, TableBlock } from './types.ts'

/** A row has no more lines, headings above it among them. */
const MOST_LINES = 16
/** Rows that numbers count, and rows that nothing but the kinds of their cells tells. */
const FEWEST_COUNTED = 2
const FEWEST_ALIKE = 3
/** A text of work has so many characters. */
const SHORTEST_WORK = 6
const SHORTEST_NAME = 4
const LONGEST_WORK = 400
const UNIT_LAST = codeSet([...UNIT_ENDINGS.map((end) => end.slice(-1)), ')'])

/** What may stand behind the work in a row, the first that fits best. */
const BEHIND: readonly (readonly ColumnKind[])[] = [
  ['role'],
  ['role', 'limit'],
  ['limit', 'role'],
  ['role', 'role'],
  ['role', 'role', 'limit'],
  ['role', 'limit', 'role'],
  ['role', 'person'],
  ['person', 'role'],
  ['role', 'person', 'limit'],
  ['person', 'role', 'limit'],
  ['role', 'limit', 'person'],
]
/** With a number in front, perhaps beside the name of a group. */
const COUNTED = BEHIND.flatMap((behind): ColumnKind[][] => [
  ['label', 'task', ...behind],
  ['label', 'section', 'task', ...behind],
])

/** A table of lines and the first block behind it; null where none begins at `at`. `tried` is where the next one may begin then. */
export function headlessAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | { tried: number } {
  const first = lineAt(blocks, at)
  if (!first) return { tried: at }
  if (isRowNumber(first.passage.folded)) return countedAt(blocks, at)
  const below = [lineAt(blocks, at + 1), lineAt(blocks, at + 2)]
  return below.some((line) => opensRow(first, line)) ? alikeAt(blocks, at) : { tried: at }
}

function lineAt(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const block = blocks[at]
  return block?.type === 'paragraph' && block.kind === 'body' && !block.data.heading ? block : null
}

function numberAt(blocks: readonly OutlineBlock[], at: number): number | null {
  const line = lineAt(blocks, at)
  return line && isRowNumber(line.passage.folded) ? lookOf(line.passage).number : null
}

/** Rows between numbers that go on by one, or begin anew below a heading. */
function countedAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | { tried: number } {
  let number = numberAt(blocks, at)
  if (number === null) return { tried: at }
  const first = number
  let last = at
  let rows = 1
  let end = at + 1
  for (; end - last <= MOST_LINES && lineAt(blocks, end); end++) {
    const next = numberAt(blocks, end)
    if (next === null || end - last < FEWEST_CELLS) continue
    if (next !== number + 1 && next !== 1) break
    number = next
    last = end
    rows++
  }
  // A piece of a table that a page parted from its first rows.
  return rows < (first === 1 ? FEWEST_COUNTED : FEWEST_ALIKE) ? { tried: last } : tableAt(blocks, at, end, COUNTED)
}

/** A number, the work, the units. */
const FEWEST_CELLS = 3

function tableAt(
  blocks: readonly OutlineBlock[],
  at: number,
  end: number,
  kinds: readonly (readonly ColumnKind[])[],
): { block: TableBlock; to: number } | { tried: number } {
  const lines = blocks.slice(at, end) as Paragraph[]
  const table = tableWithoutHeader(
    lines.map((line): LooseCell => ({ lines: [line], joined: false })),
    kinds,
  )
  return table ? { block: table.block, to: at + table.taken } : { tried: end - 1 }
}

/** Work, and units below it; a page lists documents with office and day so too. Looks at a few characters spare nearly all lines the whole look. */
function opensRow({ passage }: Paragraph, below: Paragraph | null): boolean {
  const { folded, length } = passage
  if (!below || length < SHORTEST_NAME || length > LONGEST_WORK || !mayBeUnits(below)) return false
  return (!folded.includes(ABOUT) || !isTitleEnd(folded)) && kindOfCell(lookOf(below.passage)) === 'role'
}

/** A line without a number that ends as a name does and is no sentence. */
function mayBeUnits({ passage: { folded, length }, ordinal }: Paragraph): boolean {
  return !ordinal && length <= LONGEST_UNITS && UNIT_LAST.has(folded.charCodeAt(length - 1)) && !SENTENCE.test(folded)
}

const LONGEST_UNITS = 120
const SENTENCE = /[。:]/
const LONGEST_PERSON = 4

/** What a cell without a header over it is. */
type CellKind = 'work' | 'role' | 'limit' | 'person'

function kindOfCell(look: Look): CellKind {
  if (look.onlyTime) return 'limit'
  if (look.units === 1 && !look.sentence) return 'role'
  return look.person && look.length <= LONGEST_PERSON ? 'person' : 'work'
}

/** Rows of the same kinds of cells, each of which begins with the work or its name: units and a time stand behind it. */
function alikeAt(blocks: readonly OutlineBlock[], at: number): { block: TableBlock; to: number } | { tried: number } {
  const row: CellKind[] = []
  let size = 0
  let i = at
  for (let line = lineAt(blocks, i); line; line = lineAt(blocks, ++i)) {
    const look = lookOf(line.passage)
    const kind = kindOfCell(look)
    if (size === 0 && kind === 'work' && row.some((each) => each !== 'work')) {
      size = i - at
      if (!row.includes('role') || !row.includes('limit')) return { tried: at }
    }
    if (size === 0 && row.push(kind) > MOST_COLUMNS) return { tried: at }
    if (row[size > 0 ? (i - at) % size : i - at] !== kind || look.number !== null) break
  }
  const rows = size === 0 ? 0 : Math.floor((i - at) / size)
  const works = row.filter((kind) => kind === 'work').length
  if (rows < FEWEST_ALIKE) return { tried: at }
  // Whatever such rows begin with, they are none.
  if (works > MOST_TEXTS || row[works - 1] !== 'work' || !saysWork(blocks, at + works - 1)) return { tried: i - 1 }
  const kinds = row.map((kind, x): ColumnKind => (kind !== 'work' ? kind : x === works - 1 ? 'task' : 'title'))
  return tableAt(blocks, at, at + rows * size, [kinds])
}

function saysWork(blocks: readonly OutlineBlock[], at: number): boolean {
  return (lineAt(blocks, at)?.passage.length ?? 0) >= SHORTEST_WORK
}

/** A name and the work. */
const MOST_TEXTS = 2
const MOST_COLUMNS = 6
