/** What the layout code makes of a page before it is written as a tree: paragraphs and tables with their places. */
import type { Line } from './lines.ts'
import type { Opener } from './openers.ts'

export interface LaidParagraph {
  kind: 'paragraph'
  page: number
  lines: Line[]
  align?: 'center' | 'right'
  gapBefore?: boolean
  furniture?: boolean
  /** The last line goes up to the right margin, less what cannot be parted (see Line.head): the room that it leaves. */
  room: number
  /** The first line starts at the left margin: it may continue a paragraph of the page before. */
  flush: boolean
  /** What paragraphs of its column begin with at the margin (see Measure). */
  openers?: ReadonlySet<Opener>
}

export interface LaidCell {
  /** Places of the cell's left and right border. */
  left: number
  right: number
  rowspan: number
  blocks: LaidBlock[]
}

export interface LaidRow {
  page: number
  cells: LaidCell[]
  /** The row is the first one after a page break. */
  gapBefore?: boolean
}

export interface LaidTable {
  kind: 'table'
  page: number
  /** Places of the column borders, left edge first. */
  edges: number[]
  rows: LaidRow[]
  /** Borders are drawn, so spans are stated and empty cells are really empty. */
  ruled: boolean
  gapBefore?: boolean
}

export type LaidBlock = LaidParagraph | LaidTable
