/** Makes Markdown harmless before it is parsed, and cuts out what a Markdown parser would lose. Line by line, linear. */

/**
 * A run of the document: Markdown to parse, HTML (a table), lines to take as they are, or the front matter; or rows between pipes, which may have
 * lost cells.
 */
export type Chunk = { kind: 'markdown' | 'html' | 'plain' | 'front'; text: string } | { kind: 'table'; rows: string[][] }

const LINE_ENDS = /\r\n|[\n\r]/
const LEADING = /^[ \t]*(?:>[ \t]*)*/
const FENCE = /^(?:`{3,}|~{3,})[\w-]*\s*$/
const UNDERLINE = /^-+\s*$/
const TIGHT_HEADING = /^(#{1,6})(?=[^\s#\w])/
const YAML_LINE = /^(?:\s|#|-|[\w-]+\s*:|$)/
const TABLE_START = /<table[\s>]/i
const TABLE_TAG = /<(\/?)table(?=[\s>])[^>]*>/gi
const PIPE = /[|｜]/
const SEPARATOR_ROW = /^[\s|:]*-[-\s|:]*\|[-\s|:]*$/
const SEPARATOR_CELL = /^\s*:?-+:?\s*$/
const GRID_RULE = /^\+:?[-=]/
const GRID_LINE = /^[ \t]*[+|]/
const LIST_MARK = /^(?:[-+*]|\d{1,9}[.)])[ \t]/
/** More list marks than this on one line are text: nested lists cost the parser quadratic time. */
const MARK_RUN = /^(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){6}/
/** Runs of inline marks that one paragraph or cell may hold; the parser's time grows with their square. */
export const MAX_MARKS = 200
const MARK = /\*+|_+|~+|`+|[<[\]!&]/g
/** Markdown is parsed in pieces of about so many characters: the parser's memory and time grow faster than the text. */
const PIECE = 16_384
/** Lists cost it the square of their items, and their numbers are read off the source, so they are cut sooner. */
const LIST_PIECE = 256

/**
 * Cuts `source` into chunks. In Markdown chunks: indentation and quote marks are gone (no code blocks, no nesting; the text is the
 * same), fences are gone, `---` under a line is a break and no heading, `#标题` is a heading. Two or more lines of cells between pipes are
 * a table with or without a separator row, and no cell is lost where rows are longer than the header. Other lines with pipes, and those
 * between them, are paragraphs each: a cell a line, or a part of one.
 */
export function prepare(source: string): Chunk[] {
  const lines = source.split(LINE_ENDS)
  const chunks: Chunk[] = []
  const writer = new ChunkWriter(chunks)
  let i = frontMatter(lines, chunks)
  let runEnd = 0
  let parted = false
  while (i < lines.length) {
    const line = (lines[i] ?? '').replace(LEADING, '')
    if (TABLE_START.test(line)) {
      i = htmlTable(lines, i, line, writer)
      continue
    }
    const grid = GRID_RULE.test(line) ? gridEnd(lines, i) : i
    if (grid > i) {
      writer.add({ kind: 'plain', text: lines.slice(i, grid).join('\n') })
      i = grid
      continue
    }
    if (line.includes('|')) {
      const rows = pipeRows(lines, i)
      if (rows.length > 0) {
        writer.table(rows)
        i += rows.length
        continue
      }
    }
    if (i >= runEnd) [runEnd, parted] = pipedRun(lines, i)
    writer.line(line)
    if (parted) writer.line('')
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
      writer.add({ kind: 'html', text: kept.join('\n') })
      lines[i] = line.slice(end)
      return lines[i]?.trim() === '' ? i + 1 : i
    }
    kept.push(line)
    if (i + 1 >= lines.length) {
      writer.add({ kind: 'html', text: kept.join('\n') })
      return lines.length
    }
    line = lines[i + 1] ?? ''
  }
}

/** The lines from `at` on that are rows of a table; none where they are not two. */
function pipeRows(lines: readonly string[], at: number): string[] {
  const rows: string[] = []
  // `任务 | 单位` over `---|---` has one pipe a row.
  const fewest = SEPARATOR_ROW.test(lines[at + 1] ?? '') ? 1 : 2
  for (let i = at; i < lines.length; i++) {
    const row = (lines[i] ?? '').replace(LEADING, '').trimEnd()
    if (countPipes(row) < fewest) break
    rows.push(row)
  }
  return rows.length > 1 ? rows : []
}

/** Where the grid ends whose first rule (`+---+---+`) is the line `at`, taken as it is drawn; `at` where no row follows. */
function gridEnd(lines: readonly string[], at: number): number {
  let end = at + 1
  while (GRID_LINE.test(lines[end] ?? '')) end++
  return end > at + 1 ? end : at
}

/** The end of the run of lines that are not blank, and whether several of them hold pipes. */
function pipedRun(lines: readonly string[], at: number): [end: number, parted: boolean] {
  let piped = 0
  let end = at
  for (; end < lines.length && lines[end]?.trim() !== ''; end++) if (PIPE.test(lines[end] ?? '')) piped++
  return [Math.max(end, at + 1), piped > 1]
}

function countPipes(line: string): number {
  let count = 0
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) if (line[at - 1] !== '\\') count++
  return count
}

/** `| a | b\\|c |` -> [`a`, `b|c`]; the pipes at the ends of a line are its frame. */
function cellsOf(row: string): string[] {
  const cells: string[] = []
  let start = row.startsWith('|') ? 1 : 0
  for (let i = start; i < row.length; i++) {
    if (row[i] === '\\') i++
    else if (row[i] === '|') {
      cells.push(row.slice(start, i).replaceAll('\\|', '|').trim())
      start = i + 1
    }
  }
  const rest = row.slice(start).replaceAll('\\|', '|').trim()
  if (rest !== '') cells.push(rest)
  return cells
}

/** Runs of inline marks in a string: `**a** _b_` -> 4. */
export function countMarks(text: string): number {
  return text.match(MARK)?.length ?? 0
}

class ChunkWriter {
  private readonly chunks: Chunk[]
  private lines: string[] = []
  private size = 0
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
    const marks = countMarks(safe)
    if (marks > MAX_MARKS) {
      this.add({ kind: 'plain', text: safe })
      return
    }
    if (this.marks + marks > MAX_MARKS || (this.size > LIST_PIECE && LIST_MARK.test(safe))) this.finish()
    this.marks += marks
    this.size += safe.length
    this.lines.push(safe)
  }

  /** Rows between pipes, without the rule under the header, and without the empty header that converters put over a table that has none. */
  table(lines: readonly string[]): void {
    const rows = lines.map((line) => cellsOf(line))
    const separated = rows[1]?.every((cell) => SEPARATOR_CELL.test(cell)) ?? false
    const headed = !separated || (rows[0]?.some((cell) => cell !== '') ?? false)
    this.add({ kind: 'table', rows: separated ? rows.toSpliced(headed ? 1 : 0, headed ? 1 : 2) : rows })
  }

  add(chunk: Chunk): void {
    this.finish()
    this.chunks.push(chunk)
  }

  finish(): void {
    if (this.size > 0) this.chunks.push({ kind: 'markdown', text: this.lines.join('\n') })
    this.lines = []
    this.size = 0
    this.marks = 0
  }

  private endParagraph(): void {
    this.marks = 0
    if (this.size > PIECE) this.finish()
    else this.lines.push('')
  }
}
