/** What a page prints behind the title on its line: 青梧街道2016年工作安排␣␣2016-03-07, ……的通知␣␣来源：县政府办. */
import type { Passage } from '../tree/passage.ts'
import { DATE, kindOf } from './kinds.ts'
import { isTitleEnd } from './titles.ts'

const LONGEST_LINE = 160
const SHORTEST_TITLE = 8
/** A day in figures, perhaps with an hour. */
const STAMP = new RegExp(`(?:${DATE.source})(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?$`)
const YEAR = '年'

/** Where the title ends that a day in figures or a line of the page stands behind; 0 where none does. */
export function besideTitle(passage: Passage): number {
  const { folded } = passage
  if (folded.length > LONGEST_LINE) return 0
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
