/** Cuts a part of a binary Word file's text into paragraphs with their properties. */
import { Fields } from '../fields.ts'
import { ParagraphText } from '../flow.ts'
import { readableSymbols } from '../number-formats.ts'
import type { DocFile } from './file.ts'
import { applySprms, type DocProperties, readStyles } from './properties.ts'
import { eachSprm, operandValue, SPRM } from './sprms.ts'

export interface DocParagraph {
  text: ParagraphText
  properties: DocProperties
  /** The mark that ends a cell (or a row) stood at the end. */
  cellMark: boolean
  /** A section ends here, so that a page ends as a rule. */
  sectionEnd: boolean
}

/** Marks inside the text (MS-DOC 2.4.1). */
const MARK = {
  cell: 7,
  tab: 9,
  line: 11,
  page: 12,
  paragraph: 13,
  column: 14,
  begin: 19,
  separate: 20,
  end: 21,
  hyphen: 30,
  symbol: 40,
} as const
const HIDDEN = 1
const DELETED = 2

export class DocText {
  private readonly file: DocFile
  private readonly styleOf: (style: number) => DocProperties
  /** By character: whether it is printed. */
  private readonly flags: Uint8Array
  private readonly symbols = new Map<number, string>()
  private readonly spans: { start: number; end: number; style: number; sprms: Uint8Array }[] = []
  private readonly ends = new Set<number>()

  constructor(file: DocFile) {
    this.file = file
    this.styleOf = readStyles(file)
    this.flags = new Uint8Array(file.text.length)
    for (const { start, end, run } of file.spans(file.runs('charRuns'))) this.readCharacterRun(start, end, run.sprms)
    for (const { start, end, run } of file.spans(file.runs('paragraphRuns'))) {
      this.spans.push({ start, end, style: run.style, sprms: run.sprms })
      this.ends.add(end)
    }
  }

  /** The paragraphs between two character positions. Hidden and deleted text, field codes and marks are left out. */
  *paragraphs(start: number, end: number): Generator<DocParagraph> {
    const { text } = this.file
    const fields = new Fields()
    let paragraph = new ParagraphText()
    let from = start
    const take = (to: number) => {
      if (to > from) this.add(paragraph, fields, from, to)
    }
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code >= 32 && code !== MARK.symbol) continue
      take(at)
      from = at + 1
      const sectionEnd = code === MARK.page && this.ends.has(at + 1)
      if (code === MARK.paragraph || code === MARK.cell || sectionEnd) {
        fields.endParagraph()
        // A deleted paragraph mark joins the paragraph with the next one.
        if (code === MARK.paragraph && this.flags[at] === DELETED) continue
        yield { text: paragraph, properties: this.propertiesAt(at), cellMark: code === MARK.cell, sectionEnd }
        paragraph = new ParagraphText()
      } else if (this.flags[at] === 0 || code === MARK.begin || code === MARK.separate || code === MARK.end)
        this.mark(code, at, paragraph, fields)
    }
    take(end)
    if (!paragraph.isEmpty) yield { text: paragraph, properties: this.propertiesAt(end - 1), cellMark: false, sectionEnd: false }
  }

  private mark(code: number, at: number, paragraph: ParagraphText, fields: Fields): void {
    if (code === MARK.begin) fields.begin()
    else if (code === MARK.separate) fields.separate()
    else if (code === MARK.end) paragraph.add(fields.end())
    else if (fields.inCode) {
      if (code === MARK.symbol) fields.addCode('(')
    } else if (code === MARK.line || code === MARK.column) paragraph.breakLine()
    else if (code === MARK.page) paragraph.breakPage()
    else if (code === MARK.tab) paragraph.add('\t')
    else if (code === MARK.hyphen) paragraph.add('-')
    else if (code === MARK.symbol) paragraph.add(this.symbols.get(at) ?? '(')
  }

  private add(paragraph: ParagraphText, fields: Fields, from: number, to: number): void {
    const { text } = this.file
    if (fields.inCode) {
      fields.addCode(text.slice(from, to))
      return
    }
    let start = from
    for (let at = from; at < to; at++) {
      if (this.flags[at] === 0) continue
      if (at > start) paragraph.add(text.slice(start, at))
      start = at + 1
    }
    if (to > start) paragraph.add(text.slice(start, to))
  }

  private readCharacterRun(start: number, end: number, sprms: Uint8Array): void {
    let flag = 0
    eachSprm(sprms, (code, operand) => {
      if (code === SPRM.deleted && operandValue(operand) === 1) flag = DELETED
      else if (code === SPRM.hidden && operandValue(operand) === 1) flag ||= HIDDEN
      else if (code === SPRM.symbol && operand.length === 4 && end - start <= 100) {
        const symbol = readableSymbols(String.fromCharCode((operand[2] ?? 0) | ((operand[3] ?? 0) << 8)))
        for (let at = start; at < end; at++) this.symbols.set(at, symbol)
      }
    })
    if (flag > 0) this.flags.fill(flag, start, end)
  }

  private propertiesAt(at: number): DocProperties {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.end ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const span = this.spans[low]
    const found = span !== undefined && span.start <= at
    const properties = { ...this.styleOf(found ? span.style : 0) }
    if (found) applySprms(properties, span.sprms, this.file.data)
    return properties
  }
}
