/** Markdown: hand-written files and what pandoc, MinerU and docling make of notices. */
import type { Nodes, RootContent, Table } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import type { BlockData } from '../tree/nodes.ts'
import { decode } from './decode.ts'
import { truncated } from './fault.ts'
import { isDefaultSheetName, isFiller, printedLines } from './filler.ts'
import { missingEnd } from './html/ending.ts'
import { startsWithNumber } from './html/lines.ts'
import { htmlBlocks } from './html.ts'
import { withoutTornBold } from './markdown/bold.ts'
import { withoutMaths } from './markdown/maths.ts'
import { phrasingLines } from './markdown/phrasing.ts'
import { countMarks, MAX_MARKS, prepare } from './markdown/prepare.ts'
import type { Reader } from './reader.ts'

/** Characters that are read; prose takes about 1 s, lists of one-word items, the worst case, about 9 s. */
export const MAX_CHARACTERS = 800_000

/** `2021~2025` must not strike anything through. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze()
const LINE_ENDS = /\n/
const BLANK_RUNS = /\s+/g
const INLINE_MARK = /[*_~`<[\\&!]/
const BREAK_TAG = /\s*<br\s*\/?>\s*/i
/** A mark that is no `<br>`. */
const OTHER_MARK = /[*_~`[\\&!]|<(?!br\s*\/?>)/i
const NUMBER_MARK = /^\d/
const SENTENCE_END = /[。；！？：:;]$/

/**
 * Reads a Markdown file. The canonical text is what a reader of the rendered page sees: no emphasis marks, no bullets, escapes
 * resolved, list numbers as printed. Indentation means nothing. HTML inside is read as HTML; pictures and comments are dropped.
 */
export const readMarkdown: Reader = (bytes) => {
  const { text, encoding, messages: decoding } = decode(bytes)
  // Offsets into the source mean nothing in the canonical text.
  const messages: Diagnostic[] = decoding.map((message) => report(message.code, message.text))
  let source = text
  if (source.length > MAX_CHARACTERS) {
    messages.push(report('limit-reached', `Only the first ${MAX_CHARACTERS} characters of the file were read`))
    source = source.slice(0, MAX_CHARACTERS)
  }
  const missing = missingEnd(source) ?? (endsInRow(source) ? 'it ends inside a row of a table' : undefined)
  if (missing !== undefined) messages.push(truncated(missing))
  const builder = new TreeBuilder()
  for (const chunk of prepare(withoutTornBold(withoutMaths(source)))) {
    if (chunk.kind === 'html') messages.push(...htmlBlocks(chunk.text, builder, { page: false }))
    else if (chunk.kind === 'table') pipeTable(chunk.rows, builder)
    else if (chunk.kind === 'markdown') new BlockWriter(chunk.text, builder, messages).blocks(parser.parse(chunk.text).children)
    else {
      const data: BlockData = chunk.kind === 'front' ? { furniture: true } : {}
      for (const line of chunk.text.split(LINE_ENDS)) builder.paragraph(line.trim(), data)
    }
  }
  return { ...builder.finish(), format: 'markdown', ...(encoding === '' ? {} : { encoding }), messages }
}

/** True where the last line begins as the row of a pipe table before it, and does not end like it. */
function endsInRow(source: string): boolean {
  const start = source.lastIndexOf('\n') + 1
  if (source[start] !== '|' || source.trimEnd().endsWith('|')) return false
  const before = source.slice(source.lastIndexOf('\n', start - 2) + 1, start).trim()
  return before.startsWith('|') && before.endsWith('|')
}

function pipeTable(rows: readonly string[][], builder: TreeBuilder): void {
  builder.openTable({ loose: true })
  for (const row of rows) {
    builder.openRow()
    for (const [column, cell] of row.entries()) {
      builder.openCell({ column, colspan: 1, rowspan: 1 })
      builder.paragraph(cellLines(cell))
      builder.closeCell()
    }
    builder.closeRow()
  }
  builder.closeTable()
}

/** Lines of a pipe cell. Only cells that hold marks go through the parser, behind a joiner so that `1.` makes no list of them. */
function cellLines(cell: string): string[] {
  if (isFiller(cell)) return ['']
  if (!INLINE_MARK.test(cell) || countMarks(cell) > MAX_MARKS) return [cell]
  const printed = printedLines(cell)
  if (printed.length > 1) return printed.flatMap(cellLines)
  if (!OTHER_MARK.test(cell)) return cell.split(BREAK_TAG)
  return parser.parse(`\u2060${cell}`).children.flatMap((node) => phrasingLines(node))
}

/** Writes the blocks of one parsed chunk. */
class BlockWriter {
  private readonly source: string
  private readonly builder: TreeBuilder
  private readonly messages: Diagnostic[]
  private gap = false
  private label = ''

  constructor(source: string, builder: TreeBuilder, messages: Diagnostic[]) {
    this.source = source
    this.builder = builder
    this.messages = messages
  }

  blocks(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.block(node)
  }

  private block(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        this.heading(phrasingLines(node), node.depth)
        break
      case 'paragraph':
        this.write(phrasingLines(node), {})
        break
      case 'table':
        this.table(node)
        break
      case 'html':
        this.html(node.value)
        break
      case 'code':
        this.write(node.value.split(LINE_ENDS), {})
        break
      case 'thematicBreak':
        this.gap = true
        break
      case 'definition':
        this.write([this.slice(node)], {})
        break
      case 'listItem': {
        const [first] = node.children
        const mark = first ? this.source.slice(node.position?.start.offset, first.position?.start.offset) : this.slice(node)
        // Bullets are not part of the text; numbers are kept as they stand in the source.
        this.label = NUMBER_MARK.test(mark) ? mark.replace(BLANK_RUNS, ' ') : ''
        this.blocks(node.children)
        if (this.label !== '') this.write([''], {})
        break
      }
      default:
        if ('children' in node) this.blocks(node.children as RootContent[])
    }
  }

  private heading(lines: readonly string[], depth: number): void {
    const [first = ''] = lines
    this.write(lines, isDefaultSheetName(first) ? { furniture: true } : { heading: depth })
  }

  /** Lines of one block: those that end a sentence or begin with an ordinal are paragraphs of their own. */
  private write(lines: readonly string[], data: BlockData): void {
    const [first = '', ...rest] = lines
    let leaves = [this.label + first]
    this.label = ''
    for (const line of rest) {
      if (data.heading === undefined && (SENTENCE_END.test(leaves.at(-1) ?? '') || startsWithNumber(line))) {
        this.paragraph(leaves, data)
        leaves = []
      }
      leaves.push(line)
    }
    this.paragraph(leaves, data)
  }

  private paragraph(leaves: readonly string[], data: BlockData): void {
    const whole: BlockData = this.gap ? { ...data, gapBefore: true } : data
    this.gap = false
    this.builder.paragraph(leaves, Object.keys(whole).length > 0 ? whole : undefined)
  }

  private html(value: string): void {
    // A comment that is never closed would take the rest of the chunk with it.
    if (value.lastIndexOf('<!--') > value.lastIndexOf('-->')) {
      for (const line of value.split(LINE_ENDS)) this.write([line.trim()], {})
    } else this.messages.push(...htmlBlocks(value, this.builder, { page: false }))
  }

  private table(table: Table): void {
    this.builder.openTable()
    for (const row of table.children) {
      this.builder.openRow()
      for (const [column, cell] of row.children.entries()) {
        this.builder.openCell({ column, colspan: 1, rowspan: 1 })
        this.builder.paragraph(phrasingLines(cell))
        this.builder.closeCell()
      }
      this.builder.closeRow()
    }
    this.builder.closeTable()
  }

  private slice(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset)
  }
}
