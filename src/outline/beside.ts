/** What shares its line with the number or the title of a document, as letterheads and pages print it. */
import type { Passage } from '../tree/passage.ts'
import { isIssuerMark } from './issuer.ts'
import { DATE, kindOf } from './kinds.ts'
import { isTitleEnd } from './titles.ts'
import type { LineKind } from './types.ts'

const LONGEST_NUMBER_LINE = 60
/** What may stand before a number on its line. */
const BESIDE_NUMBER: ReadonlySet<LineKind> = new Set(['mark', 'signedOn', 'documentNumber'])
/** What a document number ends with. */
const NUMBER_SIGN = '号'

/** Where the number parts from the issuer, the signatory, the date or a further number on its line: 青政发〔2024〕5号␣␣签发人：周某某 (H-09); 0 where it does not. */
export function besideNumber(passage: Passage): number {
  if (passage.length > LONGEST_NUMBER_LINE || !passage.folded.includes(NUMBER_SIGN)) return 0
  const parting = passage.joints().find(({ at, joint }) => {
    const [before, after] = [passage.slice(0, at), passage.slice(at)]
    const [first, second] = [kindOf(before), kindOf(after)]
    if (second === 'documentNumber') return BESIDE_NUMBER.has(first) || (joint === 'gap' && isIssuerMark(before))
    return first === 'documentNumber' && (second === 'mark' || second === 'signedOn')
  })
  return parting?.at ?? 0
}

const LONGEST_TITLE_LINE = 160
const SHORTEST_TITLE = 8
/** A day in figures, perhaps with an hour. */
const STAMP = new RegExp(`(?:${DATE.source})(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?$`)
const YEAR = '年'

/** Where the title ends that a day in figures or a line of the page stands behind: 青梧街道2016年工作安排␣␣2016-03-07, ……的通知␣␣来源：县政府办; 0 where none does. */
export function besideTitle(passage: Passage): number {
  const { folded } = passage
  if (folded.length > LONGEST_TITLE_LINE) return 0
  const stamp = STAMP.exec(folded)
  // ……方案2024年3月1日 may be the day of the document.
  if (stamp && !stamp[0].includes(YEAR)) return isTitle(folded.slice(0, stamp.index)) ? stamp.index : 0
  if (!folded.includes(':')) return 0
  const parting = passage
    .joints()
    .find(({ at, joint }) => joint === 'gap' && isTitle(folded.slice(0, at)) && kindOf(passage.slice(at)) === 'furniture')
  return parting?.at ?? 0
}

function isTitle(folded: string): boolean {
  return folded.length >= SHORTEST_TITLE && isTitleEnd(folded)
}
