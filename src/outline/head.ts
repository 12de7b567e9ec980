/** Finds the sentences of a page above the letter that it reprints: 本站转载本文，仅供查阅。 */
import { isAddressees } from './addressees.ts'
import { isTitleEnd } from './titles.ts'
import { HEAD_PARAGRAPHS, type Paragraph } from './types.ts'

/** So many lines of a page may stand above the title. */
const MOST_SENTENCES = 4
/** Lines between the title and the addressees: the rest of the title, the number, the issuer. */
const REACH = 4
const SHORTEST_TITLE = 8
/** Before a field of a page's box: •中文名：青梧县工作要点. */
const BULLET = '·'
const LONGEST_TITLE = 160
const SENTENCE_END = /[。!?]$/

/**
 * Marks the sentences above a letter as furniture: no letter has text above its title, so what stands over a title with addressees below it
 * is the page's. True where there were any.
 */
export function markSentencesAbove(paragraphs: readonly Paragraph[]): boolean {
  const sentences: Paragraph[] = []
  for (const [i, line] of paragraphs.slice(0, HEAD_PARAGRAPHS).entries()) {
    if (line.kind === 'addressees' || line.ordinal || line.heads) break
    if (line.kind !== 'body') continue
    const { folded } = line.passage
    if (SENTENCE_END.test(folded)) {
      if (sentences.push(line) > MOST_SENTENCES) break
    } else if (isAddressees(folded)) break
    else if (isLetterTitle(line)) {
      const own = addresseesBelow(paragraphs, i)
      // The page has a title too, with its sentences below it.
      if (sentences.length === 0 && !own) continue
      if (sentences.length === 0 || !own) break
      for (const sentence of sentences) sentence.kind = 'furniture'
      return true
    }
  }
  return false
}

/** ……关于……的通知, or its last line; a short one may be a label of the page (通知公告). */
function isLetterTitle({ passage: { folded } }: Paragraph): boolean {
  return folded.charAt(0) !== BULLET && folded.length >= SHORTEST_TITLE && folded.length <= LONGEST_TITLE && isTitleEnd(folded)
}

function addresseesBelow(paragraphs: readonly Paragraph[], title: number): boolean {
  for (const { passage, kind, ordinal } of paragraphs.slice(title + 1, title + 1 + REACH)) {
    if (kind === 'addressees' || (kind === 'body' && isAddressees(passage.folded))) return true
    if (kind === 'body' && (ordinal || passage.folded.includes('。'))) return false
  }
  return false
}
