/** Makes Markdown harmless before it is parsed, and cuts out what a Markdown parser would lose. Line by line, linear. */

/** A run of the document: Markdown to parse, HTML (a table), lines to take as they are, or the front matter. */
export interface Chunk {
  kind: 'markdown' | 'html' | 'plain' | 'front'
  text: string
}

const LINE_ENDS = /\r\n|[\n\r]/
const LEADING = /^[ \t]*(?:>[ \t]*)*/
const FENCE = /^(?:`{3,}|~{3,})[\w-]*\s*$/
const UNDERLINE = /^-+\s*$/
const TIGHT_HEADING = /^(#{1,6})(?=[^\s#\w])/
const YAML_LINE = /^(?:\s|#|-|[\w-]+\s*:|$)/
const TABLE_START = /<table[\s>]/i
const TABLE_TAG = /<(\/?)table(?=[\s>])[^>]*>/gi
const SEPARATOR = /^\|(?:\s*:?-+:?\s*\|)+\s*$/
/** More list marks than this on one line are text: nested lists cost the parser quadratic time. */
const MARK_RUN = /^(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){6}/
/** Inline marks that one paragraph may hold; the parser's time grows with their square. */
const MAX_MARKS = 2000
const MARK = /[*_~`<[\]!&]/g

/**
 * Cuts `source` into chunks. In Markdown chunks: indentation and quote marks are gone (no code blocks, no nesting; the text is the
 * same), fences are gone, `---` under a line is a break and no heading, every pipe table has a separator row and as many header cells
 * as its longest row, `#标题` is a heading.
 */
export function prepare(source: string): Chunk[] {
  const lines = source.split(LINE_ENDS)
  const chunks: Chunk[] = []
  const writer = new ChunkWriter(chunks)
  let i = frontMatter(lines, chunks)
  while (i < lines.length) {
    const line = (lines[i] ?? '').replace(LEADING, '')
    if (TABLE_START.test(line)) {
      i = htmlTable(lines, i, line, writer)
      continue
    }
    if (isPipeRow(line)) {
      const rows: string[] = []
      for (; i < lines.length; i++) {
        const row = (lines[i] ?? '').replace(LEADING, '').trimEnd()
        if (!isPipeRow(row)) break
        rows.push(row)
      }
      writer.table(rows)
      continue
    }
    writer.line(line)
    i++
  }
  writer.finish()
  return chunks
}

/** YAML between two lines `---` at the start: gives the line after it. */
function frontMatter(lines: readonly string[], chunks: Chunk[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && index < 200 && line.trimEnd() === '---')
  if (end < 0 || !lines.slice(1, end).every((line) => YAML_LINE.test(line))) return 0
  chunks.push({ kind: 'front', text: lines.slice(1, end).join('\n') })
  return end + 1
}

/** Takes `<table>` to its `</table>`, whatever blank lines stand between; what stands before and after on its lines is Markdown. */
function htmlTable(lines: string[], from: number, first: string, writer: ChunkWriter): number {
  const start = first.search(TABLE_START)
  if (start > 0) writer.line(first.slice(0, start))
  const kept: string[] = []
  let depth = 0
  let line = first.slice(start)
  for (let i = from; ; i++) {
    for (const match of line.matchAll(TABLE_TAG)) {
      depth += match[1] === '' ? 1 : -1
      if (depth > 0) continue
      const end = match.index + match[0].length
      kept.push(line.slice(0, end))
      writer.chunk('html', kept.join('\n'))
      lines[i] = line.slice(end)
      return lines[i]?.trim() === '' ? i + 1 : i
    }
    kept.push(line)
    if (i + 1 >= lines.length) {
      writer.chunk('html', kept.join('\n'))
      return lines.length
    }
    line = lines[i + 1] ?? ''
  }
}

function isPipeRow(line: string): boolean {
  const trimmed = line.trimEnd()
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|')
}

/** `| a | b |` -> 2; escaped bars are text. */
function cellCount(row: string): number {
  let bars = 0
  for (let i = 0; i < row.length; i++) {
    if (row[i] === '\\') i++
    else if (row[i] === '|') bars++
  }
  return bars - 1
}

class ChunkWriter {
  private readonly chunks: Chunk[]
  private lines: string[] = []
  /** Start of the paragraph that is being written, and its inline marks. */
  private paragraph = 0
  private marks = 0

  constructor(chunks: Chunk[]) {
    this.chunks = chunks
  }

  line(line: string): void {
    if (line.trim() === '' || FENCE.test(line)) {
      this.endParagraph()
      return
    }
    if (UNDERLINE.test(line)) this.endParagraph()
    let safe = line.replace(TIGHT_HEADING, '$1 ')
    if (MARK_RUN.test(safe)) safe = `\\${safe}`
    this.marks += safe.match(MARK)?.length ?? 0
    this.lines.push(safe)
  }

  table(rows: readonly string[]): void {
    this.endParagraph()
    const [header = '', second] = rows
    const stated = second !== undefined && SEPARATOR.test(second)
    if (rows.length === 1) {
      this.line(header)
      return
    }
    const columns = rows.reduce((most, row) => Math.max(most, cellCount(row)), 1)
    // Cells beyond the header's are dropped by the parser, so the header is made as wide as the widest row.
    this.lines.push(header + '|'.repeat(columns - cellCount(header)), `|${'-|'.repeat(columns)}`, ...rows.slice(stated ? 2 : 1))
    this.paragraph = this.lines.length
    this.marks = 0
    this.endParagraph()
  }

  chunk(kind: 'html' | 'plain', text: string): void {
    this.finish()
    this.chunks.push({ kind, text })
  }

  finish(): void {
    this.endParagraph()
    if (this.lines.some((line) => line !== '')) this.chunks.push({ kind: 'markdown', text: this.lines.join('\n') })
    this.lines = []
    this.paragraph = 0
  }

  private endParagraph(): void {
    if (this.marks > MAX_MARKS) {
      const plain = this.lines.splice(this.paragraph).join('\n')
      this.marks = 0
      this.chunk('plain', plain)
    }
    this.marks = 0
    this.lines.push('')
    this.paragraph = this.lines.length
  }
}
