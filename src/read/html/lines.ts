/** Gathers characters of inline elements into lines, and lines into paragraphs of the tree. */
import type { TreeBuilder } from '../../tree/builder.ts'
import { fold } from '../../tree/fold.ts'
import type { BlockData } from '../../tree/nodes.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import { FOOTER, FURNITURE_START } from '../../tree/page-words.ts'
import { ATTACHMENT_STARTS, FURNITURE_LINES } from '../../vocabulary/furniture.ts'
import { squeeze } from './dom.ts'

/** What holds for all lines of the block that is being read. */
export interface LineContext {
  align?: 'center' | 'right' | undefined
  heading?: number | undefined
  furniture: boolean
  inCell: boolean
}

/** A line end of the source; whether it is a blank shows when its neighbours are known. */
const SOURCE_BREAK = '\n'
const BLANK_RUNS = /[ \t\r\n\f]+/g
const LINE_ENDS = /\r\n|[\n\r]/
const LINE_BREAK = /[\r\n]/
/** Between Chinese characters a line end of the source is no blank. */
const BREAK_AFTER_WIDE = /([\u2010-\u2027\u2e80-\uffef])\n/g
const BREAK_BEFORE_WIDE = /\n(?=[\u2010-\u2027\u2e80-\uffef])/g
const BREAKS = /\n+/g
const EDGES = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g
/** Blanks that a typist put there to begin a paragraph. */
const INDENT = /^(?:[\u2003\u3000]|[\u00a0\u2002] ?[\u00a0\u2002])/
/** A block of so many lines is an article whose paragraphs end with `<br>`. */
const ARTICLE_LINES = 8
const FURNITURE_LENGTH = 80
const FOOTER_LENGTH = 300
/** An ordinal that a list item brings along; its list number would be a second one. */
const OWN_NUMBER = new RegExp(`^(?:[（(]?[0-9０-９${NUMERAL_CHARACTERS}]{1,3}[)）.．、:：](?![0-9])|[①-⑳⑴-⒇])`)

const STARTS = new RegExp(`^${FURNITURE_START}`)
const LINES = new Set<string>(FURNITURE_LINES.map((line) => fold(line)))
const OF_SITE = new RegExp(FOOTER)
const ATTACHMENT = new RegExp(`^(?:${ATTACHMENT_STARTS.map((start) => fold(start)).join('|')})`)
const MARKS = /[[\]()<>|·\-:/ 【】]/g

/** The writer between the walk over the page and the tree builder. */
export class Lines {
  private lines: string[] = []
  private current = ''
  private gap = false
  private label = ''
  /** Set once the article has been written: what follows it may be its attachments. */
  afterArticle = false
  private readonly builder: TreeBuilder

  /** Whether lines of the article itself may be furniture: true on a page, false in a piece of HTML. */
  private readonly onPage: boolean

  constructor(builder: TreeBuilder, onPage: boolean) {
    this.builder = builder
    this.onPage = onPage
  }

  /** Adds characters of the current line. Runs of blanks become one, as on the page. */
  text(text: string): void {
    this.current += text.replace(BLANK_RUNS, (run) => (LINE_BREAK.test(run) ? SOURCE_BREAK : ' '))
  }

  /** Adds characters whose line ends are kept (`<pre>`). */
  preformatted(text: string): void {
    for (const [index, line] of text.split(LINE_ENDS).entries()) {
      if (index > 0) this.breakLine()
      this.current += line
    }
  }

  /** `<br>` */
  breakLine(): void {
    this.lines.push(this.current)
    this.current = ''
  }

  /** The number of a list item, to stand before its first characters. */
  number(label: string): void {
    this.label = label
  }

  /** A list item that ended without text takes its number with it. */
  dropNumber(): void {
    this.label = ''
  }

  /** A blank line or a page break stands here. */
  markGap(): void {
    this.gap = true
  }

  /** The last character of the current line, empty at its beginning. */
  get last(): string {
    return this.current.at(-1) ?? ''
  }

  /** True while no character of the block has been met. */
  get empty(): boolean {
    return this.lines.length === 0 && this.current.trim() === ''
  }

  /** Ends the block: writes its lines as one paragraph, or as several where blank lines or indents part them. */
  flush(context: LineContext): void {
    if (this.lines.length === 0 && this.current === '') return
    const lines = [...this.lines, this.current].map((line) => settle(line))
    this.lines = []
    this.current = ''
    const apart = !context.inCell && lines.length >= ARTICLE_LINES
    let leaves: string[] = []
    let blanks = 0
    for (const line of lines) {
      const printed = line.replace(EDGES, '')
      if (printed === '') {
        blanks++
        continue
      }
      if (leaves.length > 0 && (blanks > 0 || apart || INDENT.test(line) || (!context.inCell && startsWithNumber(printed)))) {
        this.write(leaves, context)
        leaves = []
        if (blanks > 0) this.gap = true
      }
      blanks = 0
      leaves.push(printed)
    }
    if (leaves.length > 0) this.write(leaves, context)
    if (blanks > 0 && lines.length > 1) this.gap = true
  }

  private write(leaves: string[], context: LineContext): void {
    const [first = ''] = leaves
    if (this.label !== '' && !startsWithNumber(first)) leaves[0] = this.label + first
    this.label = ''
    const data: BlockData = {}
    if (context.heading !== undefined) data.heading = context.heading
    if (context.align !== undefined) data.align = context.align
    if (this.isFurniture(leaves, context)) data.furniture = true
    if (this.gap) data.gapBefore = true
    this.gap = false
    this.builder.paragraph(leaves, Object.keys(data).length > 0 ? data : undefined)
  }

  private isFurniture(leaves: readonly string[], context: LineContext): boolean {
    if (context.furniture) return !(this.afterArticle && ATTACHMENT.test(squeeze(fold(leaves[0] ?? ''))))
    if (!this.onPage || context.inCell || context.heading !== undefined) return false
    const length = leaves.reduce((sum, leaf) => sum + leaf.length, 0)
    return length <= FOOTER_LENGTH && isFurnitureLine(leaves.join(''), length)
  }
}

/** `【字体：大 中 小】` -> true; `资金来源：市级财政` -> false */
function isFurnitureLine(text: string, length: number): boolean {
  const folded = fold(text)
  if (OF_SITE.test(folded)) return true
  if (length > FURNITURE_LENGTH) return false
  const bare = squeeze(folded)
  return STARTS.test(bare) || LINES.has(bare.replace(MARKS, ''))
}

/** True for a line that brings an ordinal along: `（一）完善制度`, `3.健全机制`, `①开展培训`. Such a line begins a paragraph. */
export function startsWithNumber(line: string): boolean {
  return OWN_NUMBER.test(line)
}

function settle(line: string): string {
  const trimmed = line.startsWith(' ') ? line.slice(1) : line
  if (!trimmed.includes(SOURCE_BREAK)) return trimmed
  return trimmed.replace(BREAK_AFTER_WIDE, '$1').replace(BREAK_BEFORE_WIDE, '').replace(BREAKS, ' ')
}
