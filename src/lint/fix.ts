/** Putting right what takes no judgement: edits of messages, applied to the text of a file. */
import type { Edit, RuleMessage } from './types.ts'

/** What stands between the pieces of a Markdown line that appear in the canonical text as lines of their own. */
const PIECE_ENDS = /[\n\r|]/
const MARKERS = /^[#>*+\-\s]+/

export interface Fixed {
  text: string
  /** Edits that were made, in the order of the text, as offsets of the text before. */
  edits: Edit[]
  /** Edits that could not be placed in the file. */
  skipped: number
}

/** The edits of messages in the order of the text, each once; of two that overlap the first is kept. */
export function editsOf(messages: readonly RuleMessage[]): Edit[] {
  const edits = messages.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

/**
 * Applies edits of the canonical text to the text of a file. Where the two are not the same (Markdown drops its marks), an edit is made only if its
 * line stands in the file exactly once, as a line or a table cell.
 */
export function applyEdits(file: string, canonical: string, edits: readonly Edit[]): Fixed {
  const placed = file === canonical ? [...edits] : moveEdits(file, canonical, edits)
  let text = ''
  let at = 0
  for (const edit of placed) {
    text += file.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: text + file.slice(at), edits: placed, skipped: edits.length - placed.length }
}

function moveEdits(file: string, canonical: string, edits: readonly Edit[]): Edit[] {
  const pieces = piecesOf(file)
  const moved = edits.flatMap((edit) => {
    const start = canonical.lastIndexOf('\n', edit.start - 1) + 1
    const stop = canonical.indexOf('\n', edit.start)
    const line = canonical.slice(start, stop < 0 ? undefined : stop)
    const lead = line.length - line.trimStart().length
    const at = pieces.get(line.trim())
    if (at === undefined || at < 0 || edit.end > start + line.length) return []
    const shift = at - start - lead
    return [{ ...edit, start: edit.start + shift, end: edit.end + shift }]
  })
  return moved.sort((a, b) => a.start - b.start)
}

/** Where each line and table cell begins in the file; -1 for one that stands there more than once. */
function piecesOf(file: string): Map<string, number> {
  const pieces = new Map<string, number>()
  let from = 0
  for (let at = 0; at <= file.length; at++) {
    if (at < file.length && !PIECE_ENDS.test(file[at] ?? '')) continue
    const piece = file.slice(from, at)
    const lead = MARKERS.exec(piece)?.[0].length ?? 0
    const text = piece.slice(lead).trim()
    pieces.set(text, pieces.has(text) ? -1 : from + lead)
    from = at + 1
  }
  return pieces
}
