/**
 * The block tree that every reader gives: unist nodes whose positions point into the canonical text.
 *
 * A reader returns canonical text (one string, offsets in UTF-16 code units) and a `Root` over it. Paragraphs hold text
 * leaves, each one contiguous slice of the canonical text; tables hold rows of cells, cells hold paragraphs (and tables).
 */
import type { Literal, Parent, Position } from 'unist'

/** Where a block came from in a file that is no plain text: page and paragraph count from 1, `cell` is like `B7`. */
export interface Origin {
  page?: number
  paragraph?: number
  sheet?: string
  cell?: string
}

/** What a reader knows of a block beyond its characters. */
export interface BlockData {
  origin?: Origin
  /** Heading level 1 to 6 where the format says so (HTML, Markdown, Word styles). */
  heading?: number
  align?: 'center' | 'right'
  /** Page furniture: navigation, running heads, page numbers, footers. */
  furniture?: true
  /** A blank line (or more), a page break or a form feed stands before this block. */
  gapBefore?: true
}

/** A contiguous slice of the canonical text: `value` equals `text.slice(start.offset, end.offset)`. */
export interface Text extends Literal {
  type: 'text'
  value: string
  position: Position
}

/** A run of text leaves that belong together; a line end inside a paragraph parts two leaves. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  children: Text[]
  position: Position
  data?: BlockData
}

/** One table cell. `column` counts from 0 after spans have been laid out; spans are 1 or more. */
export interface Cell extends Parent {
  type: 'cell'
  children: Block[]
  position: Position
  data: BlockData & { column: number; colspan: number; rowspan: number }
}

export interface Row extends Parent {
  type: 'row'
  children: Cell[]
  position: Position
  data?: BlockData
}

/** Rows of cells. Where the format knows merged cells, `rowspan`/`colspan` say so; where it does not, cells may be empty. */
export interface Table extends Parent {
  type: 'table'
  children: Row[]
  position: Position
  data?: BlockData & {
    /** True where the format states its spans, so that an empty cell is really empty and not a lost merge. */
    spansKnown?: boolean
    /** True where lines were taken for rows: a row may have lost merged cells, or be several lines. */
    loose?: boolean
    /** True for the box of properties of a page, cut off a table of tasks. */
    box?: true
  }
}

export type Block = Paragraph | Table

export interface Root extends Parent {
  type: 'root'
  children: Block[]
  position: Position
}

export type AnyNode = Root | Block | Row | Cell | Text
