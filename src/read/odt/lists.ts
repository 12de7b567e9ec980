/** Where a paragraph stands in the lists of an OpenDocument text, and the label it gets (ODF 1.2 part 1, 5.3 and 19.789 on). */
import { LIST_LEVELS, ListCounters, type NumberedList } from '../lists.ts'
import type { XmlAttributes } from '../xml.ts'
import { type OdtStyles, OUTLINE } from './styles.ts'

interface OpenList {
  counter: string
  style: string | undefined
  item: { numbered: boolean; start: number | undefined } | null
}

/** Follows `text:list` and `text:list-item` and counts. */
export class OdtLists {
  private readonly styles: OdtStyles
  private readonly counters = new ListCounters()
  private readonly open: OpenList[] = []
  private readonly byId = new Map<string, string>()
  private readonly lastOfStyle = new Map<string, string>()
  private readonly built = new Map<string, NumberedList>()
  private count = 0

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  openList(attributes: XmlAttributes): void {
    const outer = this.open.at(-1)
    const style = attributes['text:style-name'] ?? outer?.style
    const counter = outer?.counter ?? this.counterOf(attributes, style)
    const id = attributes['xml:id'] ?? attributes['text:id']
    if (id !== undefined) this.byId.set(id, counter)
    this.open.push({ counter, style, item: null })
  }

  closeList(): void {
    this.open.pop()
  }

  /** Begins an item; a `text:list-header` is one without a number. */
  openItem(attributes: XmlAttributes, header: boolean): void {
    const list = this.open.at(-1)
    const start = Number.parseInt(attributes['text:start-value'] ?? '', 10)
    if (list) list.item = { numbered: header, start: Number.isSafeInteger(start) ? start : undefined }
  }

  /** The label of a paragraph: the first of a list item has one. `style` is the list style that the paragraph's own style names. */
  label(style: string | undefined): string {
    const list = this.open.at(-1)
    if (!list?.item || list.item.numbered) return ''
    list.item.numbered = true
    const name = list.style ?? style
    if (name === undefined) return ''
    return this.counters.next(this.listOf(name, list.counter), Math.min(this.open.length, LIST_LEVELS) - 1, list.item.start)
  }

  /** The label of a heading that stands in no list, by the outline numbering. */
  headingLabel(level: number): string {
    if (this.open.length > 0 || level < 1 || level > LIST_LEVELS || !this.styles.list(OUTLINE)) return ''
    return this.counters.next(this.listOf(OUTLINE, OUTLINE), level - 1)
  }

  /** Lists that are open. */
  get depth(): number {
    return this.open.length
  }

  private counterOf(attributes: XmlAttributes, style = ''): string {
    const known = this.byId.get(attributes['text:continue-list'] ?? '')
    const last = attributes['text:continue-numbering'] === 'true' ? this.lastOfStyle.get(style) : undefined
    const counter = known ?? last ?? String(++this.count)
    this.lastOfStyle.set(style, counter)
    return counter
  }

  private listOf(style: string, counter: string): NumberedList {
    const key = `${counter} ${style}`
    let list = this.built.get(key)
    if (!list) {
      list = { id: key, counter, levels: this.styles.list(style) ?? [] }
      this.built.set(key, list)
    }
    return list
  }
}
