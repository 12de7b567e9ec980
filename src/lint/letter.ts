/** What a notice has of a letter: its frame, for rules that ask whether something of it is missing. */
import type { Notice } from '../notice/schema.ts'
import { LETTER_ENDS } from '../vocabulary/lint-header.ts'

/**
 * Whether a notice is a letter with something of its frame: a title such as 关于……的通知 with addressees, or with two of number, date, copies. A
 * plan that was published without its letter is none, and neither is a page that has the title alone.
 */
export function isLetter(notice: Notice): boolean {
  if (!endsLikeLetter(notice.documentType)) return false
  if (notice.addressees.length > 0) return true
  const frame = [notice.documentNumber, notice.signedOn, notice.printedOn, notice.copiedTo.length > 0 ? notice.copiedTo : null]
  return frame.filter((field) => field !== null).length >= 2
}

/** Sites print number, issuer and date in fields of the page that a saved article has not. */
export function isWebPage(notice: Notice): boolean {
  return notice.source.format === 'html'
}

function endsLikeLetter(type: string | null): boolean {
  return type !== null && LETTER_ENDS.some((end) => type.endsWith(end))
}
