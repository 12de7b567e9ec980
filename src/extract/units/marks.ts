/** Marks at the ends of a value. */
import { codeSet } from '../../tree/codes.ts'
import type { Passage } from '../../tree/passage.ts'

/** A value without the marks at its ends: `：2024年10月。` → `2024年10月`; `stop` keeps the 。 of a sentence. */
export function trimMarks(value: Passage, stop = false): Passage {
  let from = 0
  let to = value.length
  while (from < to && EDGE.has(value.folded.charCodeAt(from))) from++
  while (to > from && EDGE.has(value.folded.charCodeAt(to - 1))) to--
  if (stop && to > from && value.folded.charAt(to) === '。') to++
  return value.slice(from, to).trim()
}

const EDGE = codeSet('。;,、: ')
