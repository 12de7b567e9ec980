/** Marks in a line that point to a footnote: raised figures behind a word, which word processors keep apart from the text. */
import { EXPONENT_UNITS } from '../vocabulary/page.ts'

const MARK = /^[［[〔（(]?(?:\d{1,3}|[\u2460-\u2473]|\*{1,3})[］\]〕）)]?$/
const WORD_END = /[\p{Script=Han}，。、；：！？）》〉”’〕］】]/u

/** True for raised text that is the mark of a note: 1, [2], ① behind a Chinese word or mark; the 2 of m² and 米² is none. */
export function isNoteMark(raised: string, before: string): boolean {
  return MARK.test(raised) && WORD_END.test(before) && !EXPONENT_UNITS.includes(before)
}

/** True for text that may be the mark of a note, wherever it stands. `[12]` */
export function looksLikeNoteMark(text: string): boolean {
  return MARK.test(text)
}
