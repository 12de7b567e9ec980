/** What stands behind the last row of a table whose cells are loose, as if it were a row: notes, a closing paragraph, signature and date. */
import { gather } from '../tree/gather.ts'
import { HEADING, type Place } from './deal.ts'
import { type LooseCell, textOf } from './heads.ts'
import { kindOf } from './kinds.ts'
import type { Looked } from './looked.ts'
import type { LineKind } from './types.ts'

/** Kinds of lines that are rows of their own below the last one. */
const NOTES: ReadonlySet<LineKind> = new Set(['note', 'contact', 'form'])
const SENTENCE_END = '。'
const SHORTEST_SENTENCE = 12
/** What the mark at some rows stands for: ★为省重点项目。 */
const MARKED = /^[★☆*△▲◆●]/
/** A table of so many columns has cells beside each text, numbered or not. */
const MANY_COLUMNS = 4
/** A line of so many cells is a row. */
const ROW_CELLS = 3

/** The cells behind the last row: how many of the last lines stand below the table, and all of them with its notes, which are rows each. */
export interface Closing {
  lines: number
  rows: number[]
}

/** Looks at the last cells while each stands alone on its line. `cells` and `looked` are the cells below the header, `places` where they went. */
export function closingOf(
  cells: readonly LooseCell[],
  looked: readonly Looked[],
  places: readonly Place[],
  columns: { numbered: boolean; count: number },
): Closing {
  const reader = new ClosingReader(looked, places, columns)
  const rows: number[] = []
  // Notes that look like cells of one row, as long as none above them begins it.
  let open: number[] = []
  let [lines, seen] = [0, 0]
  for (let i = cells.length - 1; i > 0; i--) {
    if (looked[i]?.words === '') continue
    // Empty cells may fill its line up.
    if (looked[i]?.at !== 0) break
    seen++
    const kind = kindOf(textOf(cells[i]?.lines ?? []))
    if (NOTES.has(kind)) {
      open.push(i)
      if (!reader.standsAlone(i)) continue
      rows.push(...open)
      open = []
    } else if (open.length === 0 && reader.isBelow(i, kind)) {
      rows.push(i)
      lines = seen
    } else break
  }
  return { lines, rows }
}

class ClosingReader {
  private readonly looked: readonly Looked[]
  private readonly places: readonly Place[]
  private readonly rowsAreLines: boolean
  /** A row has more than one cell, and a text alone is none. */
  private readonly full: boolean
  private readonly numbered: boolean
  private dated = false

  constructor(looked: readonly Looked[], places: readonly Place[], columns: { numbered: boolean; count: number }) {
    this.looked = looked
    this.places = places
    const starts = gather(places, ({ opens, column }, i) => (opens && column !== HEADING ? [i] : []))
    this.rowsAreLines = starts.filter((i) => (looked[i]?.size ?? 0) >= ROW_CELLS).length * 2 > starts.length
    const lone = starts.slice(0, -1).some((i) => (places[i + 1]?.opens ?? true) && looked[i]?.look.rank === null)
    this.full = !lone && (columns.numbered || columns.count > MANY_COLUMNS)
    this.numbered = columns.numbered
  }

  /** The cell is no part of the row above: it begins one, or would be one more in the last column. */
  standsAlone(i: number): boolean {
    const place = this.places[i]
    return this.rowsAreLines || place?.opens === true || place?.column === this.places[i - 1]?.column
  }

  /** A date, the office above it, or, where no row of the table is so, a sentence or words without a number among numbered rows. */
  isBelow(i: number, kind: LineKind): boolean {
    const { look, words } = this.looked[i] as Looked
    const above = this.looked[i - 1]
    const office = above?.size === 1 && above.look.units === 1 && this.places[i - 1]?.opens === true
    if (kind === 'signedOn') {
      this.dated = this.standsAlone(i) || office
      return this.dated
    }
    const signs = this.dated && look.units === 1 && this.places[i]?.opens === true
    this.dated = false
    if (signs) return true
    if (kind !== 'body' || look.rank !== null || !this.full || !this.places[i]?.opens) return false
    const long = words.length >= SHORTEST_SENTENCE || MARKED.test(words)
    const sentence = long && words.endsWith(SENTENCE_END)
    return sentence || (this.numbered && look.number === null && look.units === 0 && !look.time)
  }
}
