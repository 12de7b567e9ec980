/** Whether a line is an issuer's name (发文机关标志, 发文机关署名: GB/T 9704-2012, 7.2.4 and 7.3.5). */
import type { Passage } from '../tree/passage.ts'
import { ABOUT, ISSUER_ENDS, ISSUER_MARK_ENDS } from '../vocabulary/letterhead.ts'

const LONGEST = 45
const ISSUER = new RegExp(`(?:${ISSUER_ENDS.join('|')})(?:\\([^()]{1,20}\\))?(?:${ISSUER_MARK_ENDS.join('|')})?$`)
const LISTING = /[、,;。:《》]/
const CLOSED = /[。;:]$/

/** A line that is nothing but an issuer's name, perhaps with 文件 behind it. */
export function isIssuerMark(passage: Passage): boolean {
  const { folded } = passage
  return folded.length >= 3 && folded.length <= LONGEST && ISSUER.test(folded) && !LISTING.test(folded) && !folded.includes(ABOUT)
}

/** A line that can sign a letter: short, unclosed, with an issuer's ending; several issuers may stand on it. */
export function isSignatureLine(passage: Passage): boolean {
  const { folded } = passage
  return folded.length >= 2 && folded.length <= LONGEST && !CLOSED.test(folded) && ISSUER.test(folded)
}
