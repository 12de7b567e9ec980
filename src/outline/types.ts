/** The outline: what each paragraph is, and the tree of parts, sections and items. */
import type { Diagnostic } from '../diagnostics/messages.ts'
import type { BlockData, Table } from '../tree/nodes.ts'
import type { Passage, SourceText } from '../tree/passage.ts'
import type { Ordinal } from './ordinal.ts'

/** How far into the document its title and addressees are looked for, in paragraphs. */
export const HEAD_PARAGRAPHS = 40

/** What a paragraph is for the notice as a letter; everything else is `body`. */
export type LineKind =
  | 'body'
  | 'issuerMark'
  | 'documentNumber'
  | 'title'
  | 'addressees'
  | 'signature'
  | 'signedOn'
  | 'attachmentNote'
  | 'attachmentMark'
  | 'planTitle'
  | 'copiedTo'
  | 'printed'
  | 'disclosure'
  | 'metadata'
  | 'mark'
  | 'imprint'
  | 'contact'
  | 'note'
  | 'form'
  | 'layout'
  | 'furniture'

/** A paragraph: lines that a page or a line end tore apart are one passage again. */
export interface Paragraph {
  type: 'paragraph'
  passage: Passage
  kind: LineKind
  ordinal: Ordinal | null
  /** A heading without a number that is a time (`三月份：`), or a line that opens with one; one that is units (`县公安局`). */
  heads?: 'period' | 'units'
  data: BlockData
}

/** A table as read; what its columns mean is the extractor's question. */
export interface TableBlock {
  type: 'table'
  node: Table
  data: BlockData
}

export type OutlineBlock = Paragraph | TableBlock

/** A heading or a numbered item with what stands under it. */
export interface Section {
  type: 'section'
  heading: Paragraph
  rank: number
  /** Style of the ordinal, or `heading` for one without a number. */
  style: string
  children: OutlineNode[]
}

export type OutlineNode = Paragraph | TableBlock | Section

/** The letter, the plan it carries, or one of its attachments; numbering starts anew in each. */
export interface Part {
  role: 'letter' | 'plan'
  /** The lines of the part's own title (plan title, attachment mark), without those of the letterhead. */
  titles: Paragraph[]
  children: OutlineNode[]
}

export interface Outline {
  source: SourceText
  /** Every paragraph and table in document order, furniture included. */
  blocks: OutlineBlock[]
  parts: Part[]
  messages: Diagnostic[]
}
