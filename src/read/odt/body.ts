/** Walks the text of an OpenDocument file (or its headers, or its footers) into the tree. */
import { type Flow, ParagraphText } from '../flow.ts'
import { MAX_COLUMNS } from '../table-layout.ts'
import { walkXml, type XmlAttributes } from '../xml.ts'
import { OdtLists } from './lists.ts'
import { countOf, ODF_NAMES } from './names.ts'
import { type OdtStyles, tableStyle } from './styles.ts'

interface Paragraph {
  text: ParagraphText
  style: string | undefined
  /** 0 for what is no heading. */
  level: number
  numbered: boolean
  /** Lists that it stands in. */
  lists: number
  page: number | null
  /** Whether the last character was a blank, for the collapsing of blanks. */
  blank: boolean
}

/** An open cell: columns that it spans, and how often it stands in a row. */
interface OpenCell {
  width: number
  copies: number
}

/** Elements that hold no text of the document: deleted text, comments, templates, descriptions of pictures. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:bibliography-source',
  'text:hidden-text',
  'text:script',
  'svg:title',
  'svg:desc',
  'office:binary-data',
  'table:covered-table-cell',
])

const BLANKS = /[ \t\r\n]+/g
const MAX_BLANKS = 1_000

/** Elements in which text is read: the body, or headers, or footers. */
export type Region = 'body' | 'header' | 'footer'

const REGIONS: Record<Region, (element: string) => boolean> = {
  body: (element) => element === 'office:text',
  header: (element) => element.startsWith('style:header') && !element.endsWith('-properties') && !element.endsWith('-style'),
  footer: (element) => element.startsWith('style:footer') && !element.endsWith('-properties') && !element.endsWith('-style'),
}

export class OdtStory {
  /** The element that `office:body` holds: `office:text` in a text document. */
  kind = ''
  images = false
  embedded = false
  private readonly flow: Flow
  private readonly styles: OdtStyles
  private readonly lists: OdtLists
  private readonly region: Region
  private inside = 0
  private skipping = 0
  private inBody = false
  private paragraph: Paragraph | null = null
  private readonly outer: (Paragraph | null)[] = []
  /** Round each open table, the paragraph whose text box it stands in. */
  private readonly boxed: (Paragraph | null)[] = []
  private notes: Paragraph[] | null = null
  private readonly allNotes: Paragraph[] = []
  private readonly cells: OpenCell[] = []
  /** Covered cells to come that the width of the cell before has already counted. */
  private counted = 0

  constructor(flow: Flow, styles: OdtStyles, region: Region) {
    this.flow = flow
    this.styles = styles
    this.lists = new OdtLists(styles)
    this.region = region
  }

  /** Reads one part. Throws `ReadFault` where it is no well-formed XML. Notes come at the end. */
  read(part: string, name: string): void {
    const wanted = REGIONS[this.region]
    walkXml(part, name, ODF_NAMES, {
      open: (element, attributes) => {
        if (this.skipping > 0) this.skipping++
        else if (this.inside === 0) {
          if (this.inBody && this.kind === '') this.kind = element
          if (element === 'office:body') this.inBody = true
          if (wanted(element)) this.inside = 1
        } else {
          this.inside++
          this.open(element, attributes)
        }
      },
      close: (element) => {
        if (this.skipping > 0) {
          if (--this.skipping === 0) this.inside--
        } else if (this.inside > 0 && --this.inside > 0) this.close(element)
      },
      text: (text) => {
        if (this.paragraph && this.skipping === 0) this.add(text)
      },
    })
    if (this.allNotes.length > 0) this.flow.gap()
    for (const note of this.allNotes) this.flow.paragraph(note.text, { page: note.page })
  }

  private open(element: string, attributes: XmlAttributes): void {
    if (SKIPPED.has(element)) {
      this.skipping = 1
      if (element === 'table:covered-table-cell') this.skipCovered(countOf(attributes['table:number-columns-repeated']))
    } else if (element === 'text:p' || element === 'text:h') this.openParagraph(element, attributes)
    else if (this.paragraph) this.openInline(element, attributes)
    else if (element === 'text:soft-page-break') this.turnPage()
    else this.openBlock(element, attributes)
  }

  private openInline(element: string, attributes: XmlAttributes): void {
    const { paragraph } = this
    if (!paragraph) return
    if (element === 'text:s') {
      this.put(' '.repeat(Math.min(countOf(attributes['text:c']), MAX_BLANKS)), true)
    } else if (element === 'text:tab') this.put('\t', true)
    else if (element === 'text:line-break') {
      paragraph.text.breakLine()
      paragraph.blank = true
    } else if (element === 'text:soft-page-break') this.turnPage()
    else if (element === 'text:note-body') this.notes = []
    else this.openBlock(element, attributes)
  }

  private openBlock(element: string, attributes: XmlAttributes): void {
    switch (element) {
      case 'table:table': {
        const style = tableStyle(attributes['table:style-name'] ?? '')
        if (!this.paragraph && this.styles.of(style, 'breakBefore')) this.startPage()
        this.boxed.push(this.paragraph)
        this.paragraph = null
        this.flow.openTable()
        break
      }
      case 'table:table-row':
        this.counted = 0
        this.flow.openRow()
        break
      case 'table:table-cell':
        this.openCell(attributes)
        break
      case 'text:list':
        this.lists.openList(attributes)
        break
      case 'text:list-item':
      case 'text:list-header':
        this.lists.openItem(attributes, element === 'text:list-header')
        break
      default:
        this.openMedia(element)
    }
  }

  private openMedia(element: string): void {
    if (element === 'draw:image') this.images = true
    else if (element === 'draw:object' || element === 'draw:object-ole') this.embedded = true
  }

  private close(element: string): void {
    switch (element) {
      case 'text:p':
      case 'text:h':
        this.closeParagraph()
        break
      case 'text:note-body':
        this.allNotes.push(...(this.notes ?? []))
        this.notes = null
        break
      case 'table:table':
        this.flow.closeTable()
        this.paragraph = this.boxed.pop() ?? null
        break
      case 'table:table-row':
        this.flow.closeRow()
        break
      case 'table:table-cell':
        this.closeCell()
        break
      case 'text:list':
        this.lists.closeList()
        break
    }
  }

  private openCell(attributes: XmlAttributes): void {
    const width = Math.min(countOf(attributes['table:number-columns-spanned']), MAX_COLUMNS)
    this.cells.push({ width, copies: Math.min(countOf(attributes['table:number-columns-repeated']), MAX_COLUMNS) })
    this.flow.openCell({ colspan: width, rowspan: Math.min(countOf(attributes['table:number-rows-spanned']), 0xffff) })
  }

  private closeCell(): void {
    this.flow.closeCell()
    const { width, copies } = this.cells.pop() ?? { width: 1, copies: 1 }
    for (let copy = copies; copy > 1; copy--) {
      this.flow.openCell({ colspan: 1 })
      this.flow.closeCell()
    }
    this.counted = width - 1
  }

  /** Columns under a wide cell are written as covered cells too, after it as well as in the rows below it (ODF 1.2 part 1, 9.1.5). */
  private skipCovered(count: number): void {
    const known = Math.min(this.counted, count)
    this.counted -= known
    if (count > known) this.flow.skipColumns(count - known)
  }

  private openParagraph(element: string, attributes: XmlAttributes): void {
    const style = attributes['text:style-name']
    // A paragraph inside a paragraph stands in a text box; it comes before the one that the box is anchored in.
    this.outer.push(this.paragraph)
    if (!this.paragraph && this.styles.of(style, 'breakBefore')) this.startPage()
    this.paragraph = {
      text: new ParagraphText(),
      style,
      level: element === 'text:h' ? countOf(attributes['text:outline-level']) : 0,
      numbered: attributes['text:is-list-header'] !== 'true',
      lists: this.lists.depth,
      page: null,
      blank: true,
    }
  }

  private closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = this.outer.pop() ?? null
    if (!paragraph) return
    if (this.notes && this.paragraph) {
      this.notes.push(paragraph)
      return
    }
    const { level, style } = paragraph
    // A text box does not take the number of the list item that it is anchored in.
    if (paragraph.numbered && this.flow.shown && paragraph.lists >= (this.paragraph ? this.paragraph.lists + 1 : 0)) {
      const label =
        level > 0 && paragraph.lists === 0 ? this.lists.headingLabel(level) : this.lists.label(this.styles.of(style, 'list'))
      if (label !== '') paragraph.text.prefix(label)
    }
    const align = this.styles.of(style, 'align')
    this.flow.paragraph(paragraph.text, {
      page: paragraph.page ?? this.flow.page,
      ...(level > 0 ? { heading: Math.min(level, 6) } : {}),
      ...(align === undefined || align === 'none' ? {} : { align }),
    })
    if (this.styles.of(style, 'breakAfter')) this.startPage()
  }

  /** Blanks and line ends in the markup count as one blank (ODF 1.2 part 1, 6.1.2). */
  private add(text: string): void {
    let collapsed = text.replace(BLANKS, ' ')
    if (this.paragraph?.blank && collapsed.startsWith(' ')) collapsed = collapsed.slice(1)
    if (collapsed !== '') this.put(collapsed, collapsed.endsWith(' '))
  }

  private put(text: string, blank: boolean): void {
    if (!this.paragraph) return
    this.paragraph.page ??= this.flow.page
    this.paragraph.text.add(text)
    this.paragraph.blank = blank
  }

  private startPage(): void {
    this.flow.gap()
    if (this.flow.paragraphs > 0) this.turnPage()
  }

  private turnPage(): void {
    if (this.flow.page !== null) this.flow.page++
  }
}
