/** A task table as its readers share it. */
import type { Passage } from '../../tree/passage.ts'
import type { Years } from '../context.ts'
import type { Grounded } from '../types.ts'
import type { Conventions } from '../units/index.ts'
import type { Header } from './columns.ts'
import type { Grid } from './grid.ts'
import type { TableLayout } from './layout.ts'
import type { Marks } from './marked.ts'

export interface TableTask {
  grid: Grid
  header: Header
  layout: TableLayout
  /** Rows of the grid that may be tasks, categories or totals, by index. */
  data: readonly number[]
  /** Headings above the table. */
  above: { heading: Grounded; number: number | null }[]
  conventions: Conventions
  years: Years
  /** Notes in its rows. */
  notes: readonly Passage[]
  /** What the document's paragraphs say that marks stand for; read once, when a table has marks. */
  legend: () => Marks
}

const END = /[。.:]$/

/** A passage as a value. */
export function grounded(passage: Passage): Grounded {
  return { text: passage.text, passage }
}

/** A heading or title without its closing mark: `建立工作机制。` → 建立工作机制. */
export function withoutEnd(passage: Passage): Passage {
  return passage.length > 2 && END.test(passage.folded) ? passage.slice(0, passage.length - 1) : passage
}
