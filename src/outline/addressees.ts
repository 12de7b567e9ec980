/** Finds the line of addressees (主送机关: GB/T 9704-2012, 7.3.2; PHRASINGS H-34 to H-38). */
import { oneOf } from '../tree/alternatives.ts'
import { ABOUT, ADDRESSEE_WORDS, INTRODUCING_WORDS, ISSUER_ENDS, SUMMARY_LABELS } from '../vocabulary/letterhead.ts'
import { EACH } from '../vocabulary/units.ts'
import { isRoleLabel } from './labels.ts'
import { hasGapAbove } from './spacing.ts'
import { goesBeforeTitle, isTitleEnd } from './titles.ts'
import { HEAD_PARAGRAPHS, type Paragraph } from './types.ts'

const ADDRESSEE_LINE = 240
const TORN_LINES = 4
const ADDRESSEES = new RegExp(ADDRESSEE_WORDS.join('|'))
/** 教育部：, 市消防救援支队：. */
const OFFICE = new RegExp(`(?:${ISSUER_ENDS.join('|')}):$`)
const INTRODUCES = new RegExp(`(?:${INTRODUCING_WORDS.join('|')}):$`)
const SUMMARY = new RegExp(`^\\[?(?:${SUMMARY_LABELS.join('|')})(?:[:\\]]|$)`)
/** So many characters are not the same by chance. */
const SHORTEST_SUMMARY = 20
const SENTENCE_END = /[。!?]$/
/** So does no line that breaks inside a name. */
const WHOLE_END = /[。!?)]$/
const LISTING = /[、,;。]/
/** A list whose last name is an office's, its bracket perhaps cut off. */
const WITHOUT_COLON = new RegExp(`^[^。:!?]+[,、;][^。:!?]*${oneOf(ADDRESSEE_WORDS)}(?:\\([^()]{0,20}\\)?)?$`)
/** `省政府门户网站 www.example.cn 发布时间:2023-02-20 11:02 字号:` is a line of the page. */
const OF_PAGE = /www\.|:\/\/|\d[-:]\d\d/
const LIST_END = /[,、;]$/
/** Before a label of a page's box: •责任部门：. */
const BULLET = '·'

/** The addressees before any text: 各乡镇人民政府，县直各部门：. Index of their last line, -1 where there are none. */
export function markAddressees(paragraphs: readonly Paragraph[]): number {
  const line = markWithColon(paragraphs)
  return line < 0 ? markWithoutColon(paragraphs) : line
}

function markWithColon(paragraphs: readonly Paragraph[]): number {
  for (let i = 0; i < Math.min(HEAD_PARAGRAPHS, paragraphs.length); i++) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body' || line.heads === 'units') continue
    if (line.heads || (line.ordinal && !line.passage.folded.includes(ABOUT))) return -1
    const { folded } = line.passage
    if (isAddressees(folded)) {
      line.kind = 'addressees'
      markAddresseeStarts(paragraphs, i)
      return i
    }
    if (folded.endsWith(':') && !line.data.heading && tornAddressees(paragraphs, i)) return i
    if (folded.includes('。') && !isSummary(paragraphs, i) && !goesBeforeTitle(folded)) return -1
  }
  return -1
}

/**
 * `各镇人民政府，区政府各部门（单位⏎根据……，现将……`: a list of addressees right below the title or the number that has lost its colon, with the text below it.
 * Marks it; its index, -1 for none.
 */
function markWithoutColon(paragraphs: readonly Paragraph[]): number {
  for (const [i, line] of paragraphs.slice(0, HEAD_PARAGRAPHS).entries()) {
    if (line.ordinal || line.heads) return -1
    const [above, below] = [paragraphs[i - 1], paragraphs[i + 1]]
    const { folded } = line.passage
    if (line.kind !== 'body' || !above || below?.kind !== 'body' || !SENTENCE_END.test(below.passage.folded)) continue
    if (above.kind !== 'documentNumber' && !(above.kind === 'body' && isTitleEnd(above.passage.folded))) continue
    if (folded.length > ADDRESSEE_LINE || !folded.startsWith(EACH) || !WITHOUT_COLON.test(folded)) continue
    line.kind = 'addressees'
    return i
  }
  return -1
}

/** 核心提示：…… above the letter on a page: behind such a label, or the first words of the text printed once more. */
function isSummary(paragraphs: readonly Paragraph[], at: number): boolean {
  const { folded } = (paragraphs[at] as Paragraph).passage
  if (SUMMARY.test(folded) || SUMMARY.test(paragraphs[at - 1]?.passage.folded ?? '')) return true
  return (
    folded.length >= SHORTEST_SUMMARY &&
    paragraphs.slice(at + 1, HEAD_PARAGRAPHS).some(({ passage }) => passage.folded.startsWith(folded.slice(0, SHORTEST_SUMMARY)))
  )
}

/** `……中央、省属驻武⏎隆岭有关企业：`: a list of addressees torn inside a name. Marks its lines. */
function tornAddressees(paragraphs: readonly Paragraph[], at: number): boolean {
  let text = (paragraphs[at] as Paragraph).passage.folded
  for (let i = at - 1; i >= 0 && at - i <= TORN_LINES; i--) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body' || line.ordinal || isTitleEnd(line.passage.folded) || WHOLE_END.test(line.passage.folded))
      return false
    text = line.passage.folded + text
    if (!isAddressees(text) || !LISTING.test(line.passage.folded)) continue
    for (let k = i; k <= at; k++) (paragraphs[k] as Paragraph).kind = 'addressees'
    return true
  }
  return false
}

/** True for the words of a line of addressees, its colon included: `各乡镇人民政府，县直各部门：`. `folded` is in folded form. */
export function isAddressees(folded: string): boolean {
  return (
    folded.endsWith(':') &&
    folded.charAt(0) !== BULLET &&
    folded.length <= ADDRESSEE_LINE &&
    !folded.includes('。') &&
    (ADDRESSEES.test(folded) || OFFICE.test(folded)) &&
    !INTRODUCES.test(folded) &&
    !OF_PAGE.test(folded) &&
    !isRoleLabel(folded.slice(0, -1))
  )
}

/** `各县区人民政府，开发区管委会，市⏎政府各部门：`: the line breaks inside a name. */
function isTorn(line: Paragraph, gap: boolean): boolean {
  const { folded } = line.passage
  if (gap || line.ordinal || !LISTING.test(folded) || !ADDRESSEES.test(folded)) return false
  return !isTitleEnd(folded) && !SENTENCE_END.test(folded) && !folded.includes(ABOUT) && !folded.includes(':')
}

/** Addressees over several lines: `各镇人民政府，⏎县政府各部门：`. */
function markAddresseeStarts(paragraphs: readonly Paragraph[], at: number): void {
  for (let i = at - 1; i >= 0; i--) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body' || !(LIST_END.test(line.passage.folded) || isTorn(line, hasGapAbove(paragraphs, i + 1)))) return
    line.kind = 'addressees'
  }
}
