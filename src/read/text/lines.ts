/** Cuts plain text into lines and tells what layout each line has. */
import { isBlank } from '../../tree/fold.ts'
import type { SourceText, Span } from '../../tree/passage.ts'

/** One line without its line end, with what the layout recognisers ask of it. */
export interface TextLine extends Span {
  /** Nothing on it, not even a tab: parts groups. A line of blanks counts; a line of tabs does not, it is an empty cell. */
  blank: boolean
  /** A blank line, a form feed or the start of the text stands before it. */
  gapBefore: boolean
  /** Offsets of its tabs. */
  tabs: number[]
  /** Number of `|` on it. */
  pipes: number
}

const IDEOGRAPHIC_SPACE = 0x3000

/**
 * Lines of `source` in order, blank ones included. A line end is `\r\n`, `\n`, `\r`, U+2028, U+2029 or a form feed. A line of more than
 * `PARAGRAPH_LINE` characters that holds ideographic indents is many paragraphs without line ends (a text crawl's trace, PHRASINGS X-40):
 * it is cut at the indents.
 */
export function cutLines(source: SourceText): TextLine[] {
  const lines: TextLine[] = []
  const { text } = source
  const marked = text.includes('\t') || text.includes('|')
  let start = 0
  let gap = true
  const add = (from: number, to: number): void => {
    const line = marked ? describe(source, from, to, gap) : describePlain(source, from, to, gap)
    lines.push(line)
    gap = line.blank
  }
  const close = (end: number): void => {
    for (const cut of indents(text, start, end)) {
      add(start, cut)
      start = cut
    }
    add(start, end)
  }
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    close(index)
    if (end === '\f' || end === '\v') gap = true
    start = index + end.length
  }
  if (start < text.length) close(text.length)
  return lines
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g

const PARAGRAPH_LINE = 300

function* indents(text: string, from: number, to: number): Generator<number> {
  if (to - from < PARAGRAPH_LINE) return
  let run = 0
  let wide = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === IDEOGRAPHIC_SPACE || code === 0x20 || code === 0xa0) {
      run++
      if (code !== 0x20) wide = true
      continue
    }
    if (run >= 2 && wide && at - run > from) yield at
    run = 0
    wide = false
  }
}

/** A line of a text without tabs and pipes. */
function describePlain(source: SourceText, start: number, end: number, gapBefore: boolean): TextLine {
  let at = start
  while (at < end && isBlank(source.folded.charCodeAt(at))) at++
  return { start, end, blank: at === end, gapBefore, tabs: [], pipes: 0 }
}

/** A line from `start` to `end` with its tabs and pipes. */
export function describe(source: SourceText, start: number, end: number, gapBefore: boolean): TextLine {
  const tabs: number[] = []
  let pipes = 0
  let blank = true
  for (let at = start; at < end; at++) {
    const code = source.folded.charCodeAt(at)
    if (code === 0x09) {
      tabs.push(at)
      blank = false
    } else if (code === 0x7c) {
      pipes++
      blank = false
    } else if (blank && !isBlank(code)) blank = false
  }
  return { start, end, blank, gapBefore, tabs, pipes }
}
