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
  const { folded, text } = source
  let start = 0
  let gap = true
  const add = (from: number, to: number): void => {
    const line = describe(source, from, to, gap)
    lines.push(line)
    gap = line.blank
  }
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a
    const feed = code === 0x0c || code === 0x0b
    if (!feed && (at < text.length ? folded.charCodeAt(at) : 0x0a) !== 0x0a) continue
    if (at === text.length && start === at) break
    for (const cut of indents(text, start, at)) {
      add(start, cut)
      start = cut
    }
    add(start, at)
    if (feed) gap = true
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  return lines
}

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

function describe(source: SourceText, start: number, end: number, gapBefore: boolean): TextLine {
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
