/** Where the words of a cell stand in plain text. */
import { isBlank } from '../../tree/fold.ts'
import type { SourceText, Span } from '../../tree/passage.ts'
import { isFiller } from '../filler.ts'

const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/g

/** The spans of a cell's text without markup that was copied with it (`<p>…</p>`, T-51), blanks at the ends left out. */
export function cellSpans(source: SourceText, from: number, to: number): Span[] {
  const spans: Span[] = []
  const text = source.folded.slice(from, to)
  if (!text.includes('<')) return trimmed(source, from, to)
  let start = from
  TAG.lastIndex = 0
  for (let found = TAG.exec(text); found; found = TAG.exec(text)) {
    spans.push(...trimmed(source, start, from + found.index))
    start = from + TAG.lastIndex
  }
  spans.push(...trimmed(source, start, to))
  return spans
}

function trimmed(source: SourceText, from: number, to: number): Span[] {
  let start = from
  let end = to
  while (start < end && isBlank(source.folded.charCodeAt(start))) start++
  while (end > start && isBlank(source.folded.charCodeAt(end - 1))) end--
  if (start >= end || (source.folded.charCodeAt(start) < 0x80 && isFiller(source.folded.slice(start, end)))) return []
  return [{ start, end }]
}

/** True if nothing but blanks stands from `from` to `to` (UTF-16 code units of the text). */
export function blankBetween(source: SourceText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(source.folded.charCodeAt(at))) return false
  return true
}
