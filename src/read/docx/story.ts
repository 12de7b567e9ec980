/** What one story of a DOCX file (the body, a header, the footnotes) remembers while it is walked. */

import { Fields } from '../fields.ts'
import { type Flow, ParagraphText } from '../flow.ts'
import type { ListCounters } from '../lists.ts'
import type { CellShape } from '../table-layout.ts'
import type { Numberings } from './numbering.ts'
import type { ParagraphProperties, Styles } from './styles.ts'

/** What all stories of a file share. */
export interface Shared {
  styles: Styles
  numberings: Numberings
  counters: ListCounters
  /** Things met that the tree cannot hold. */
  seen: { images: boolean; embedded: boolean; hidden: boolean; covered: boolean }
}

interface Paragraph {
  properties: ParagraphProperties
  text: ParagraphText
  page: number | null
  /** The paragraph mark is deleted: the text runs on into the next paragraph. */
  runsOn: boolean
  endsSection: boolean
}

interface OpenCell {
  shape: CellShape
  opened: boolean
  deleted: boolean
}

interface OpenTable {
  /** Widths of the grid's columns in twips; 0 where the table does not state them. */
  grid: number[]
  /** How many columns of the grid the row has used up. */
  used: number
  before: number
  rowOpened: boolean
  rowDeleted: boolean
  cell: OpenCell | null
}

const DEEPEST_HEADING = 6
/** A column of the grid narrower than this (twips, a millimetre) is no column: borders that were drawn by hand miss each other by so much. */
const THIN = 57

export class Story {
  readonly flow: Flow
  readonly shared: Shared
  paragraph: Paragraph | null = null
  /** Depth inside an element that is passed over; 0 outside. */
  skipping = 0
  /** True between the tags of an element whose characters are text of the document. */
  collecting = false
  inCode = false
  inParagraphProperties = false
  inRowProperties = false
  runHidden = false
  readonly choices: boolean[] = []
  readonly fields = new Fields()
  private readonly tables: OpenTable[] = []
  private readonly outer: (Paragraph | null)[] = []
  private readonly carried: (ParagraphText | null)[] = [null]
  /** A page break has just been counted, and nothing printed since. */
  private freshPage = true

  constructor(flow: Flow, shared: Shared) {
    this.flow = flow
    this.shared = shared
  }

  openParagraph(): void {
    this.ensureCell()
    const text = this.carried.at(-1) ?? new ParagraphText()
    this.carried[this.carried.length - 1] = null
    this.paragraph = { properties: {}, text, page: null, runsOn: false, endsSection: false }
  }

  closeParagraph(): void {
    const { paragraph, flow } = this
    this.paragraph = null
    if (!paragraph) return
    this.fields.endParagraph()
    if (paragraph.runsOn) {
      this.carried[this.carried.length - 1] = paragraph.text
      return
    }
    const { styles } = this.shared
    const own = paragraph.properties
    const properties = { ...styles.of(own.style), ...own }
    const list = this.labelOf(properties, own.style)
    if (list !== '') paragraph.text.prefix(list)
    if (properties.pageBreakBefore) flow.gap()
    const { outline = 9, align } = properties
    flow.paragraph(paragraph.text, {
      page: paragraph.page ?? flow.page,
      ...(outline < 9 ? { heading: Math.min(outline + 1, DEEPEST_HEADING) } : {}),
      ...(align === undefined || align === 'none' ? {} : { align }),
    })
    if (paragraph.endsSection) flow.gap()
  }

  /** Text of a run; hidden text and field codes are no text of the document. */
  add(text: string): void {
    if (!this.paragraph) return
    if (this.runHidden) {
      this.shared.seen.hidden = true
      return
    }
    if (this.fields.inCode) return
    this.paragraph.page ??= this.flow.page
    this.freshPage = false
    this.paragraph.text.add(text)
  }

  breakLine(): void {
    if (!this.fields.inCode) this.paragraph?.text.breakLine()
  }

  breakPage(): void {
    this.paragraph?.text.breakPage()
    this.turnPage()
    this.freshPage = true
  }

  /** Word's note of where the page ended when it last laid the document out. */
  renderedPageBreak(): void {
    if (!this.freshPage) this.turnPage()
    this.freshPage = false
  }

  openTable(): void {
    this.ensureCell()
    this.endContainer()
    this.flow.openTable()
    this.tables.push({ grid: [], used: 0, before: 0, rowOpened: false, rowDeleted: false, cell: null })
  }

  closeTable(): void {
    this.tables.pop()
    this.flow.closeTable()
  }

  openRow(): void {
    const table = this.tables.at(-1)
    if (table) Object.assign(table, { used: 0, before: 0, rowOpened: false, rowDeleted: false, cell: null })
  }

  closeRow(): void {
    const table = this.tables.at(-1)
    if (!table || table.rowDeleted) return
    if (table.rowOpened) this.flow.closeRow()
  }

  openCell(): void {
    const table = this.tables.at(-1)
    if (table) table.cell = { shape: { colspan: 1 }, opened: false, deleted: false }
    this.carried.push(null)
  }

  closeCell(): void {
    this.ensureCell()
    this.endContainer()
    this.carried.pop()
    const table = this.tables.at(-1)
    if (!table?.cell) return
    if (table.cell.deleted || table.rowDeleted) this.flow.closeAside()
    else this.flow.closeCell()
    table.cell = null
  }

  get table(): OpenTable | undefined {
    return this.tables.at(-1)
  }

  /** A text box comes before the paragraph that it is anchored in. */
  openBox(): void {
    this.ensureCell()
    this.outer.push(this.paragraph)
    this.paragraph = null
    this.carried.push(null)
    this.flow.openAside()
  }

  closeBox(): void {
    this.endContainer()
    this.carried.pop()
    this.flow.closeAside()
    this.paragraph = this.outer.pop() ?? null
  }

  /** Writes out what a deleted paragraph mark at the end of a container has left over. */
  endContainer(): void {
    const rest = this.carried.at(-1)
    if (!rest) return
    this.carried[this.carried.length - 1] = null
    this.flow.paragraph(rest, { page: this.flow.page })
  }

  turnPage(): void {
    if (this.flow.page !== null && this.flow.shown) this.flow.page++
  }

  /** Called when a paragraph's properties say that it starts a page. */
  startPage(): void {
    if (this.freshPage) return
    this.turnPage()
    this.freshPage = true
  }

  /** Opens the cell in the tree as soon as its properties are known and content comes. */
  private ensureCell(): void {
    const table = this.tables.at(-1)
    const cell = table?.cell
    if (!table || !cell || cell.opened) return
    cell.opened = true
    if (table.rowDeleted || cell.deleted) {
      this.flow.openAside(false)
      return
    }
    if (!table.rowOpened) this.flow.openRow(useColumns(table, table.before))
    table.rowOpened = true
    this.flow.openCell({ ...cell.shape, colspan: Math.max(1, useColumns(table, cell.shape.colspan)) })
  }

  private labelOf(properties: ParagraphProperties, style: string | undefined): string {
    const { list: id = 0 } = properties
    if (id === 0 || !this.flow.shown) return ''
    const { numberings, counters } = this.shared
    const list = numberings.list(id)
    if (!list) return ''
    return counters.next(list, properties.level ?? (style === undefined ? 0 : numberings.levelOfStyle(id, style)))
  }
}

/** Goes on by so many columns of the grid and says how many of them are wide enough to be columns. */
function useColumns(table: OpenTable, count: number): number {
  const end = table.used + Math.max(0, count)
  const thin = table.grid.slice(table.used, end).filter((width) => width > 0 && width < THIN).length
  table.used = end
  return count - thin
}
