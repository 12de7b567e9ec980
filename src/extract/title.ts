/** The title of a notice, put together from its lines. */
import { isQuotedTitle, sameTitle } from '../outline/titles.ts'
import type { Paragraph, Part } from '../outline/types.ts'
import { Passage } from '../tree/passage.ts'
import { NO_WORK_ENDS } from '../vocabulary/letterhead.ts'
import { field } from './issuers.ts'
import type { Finding } from './types.ts'

const TITLE_NUMBER = /\(([^()\d[\]]{1,20}\[\d{4}\]\d{1,5}号)\)$/

/** Left behind a title of the table that a page was set in. */
const BAR = '|'

/** Title lines as one title; a number in brackets at its end is the document's (H-23). */
export function titleOf(lines: readonly Paragraph[]): { findings: Finding[]; number: Passage | null; line: Passage | null } {
  let title: Passage | null = null
  const copy = copyInLines(lines.map((line) => line.passage))
  const findings: Finding[] = copy ? [{ kind: 'carrier', passage: copy }] : []
  for (const line of lines) {
    const passage = line.passage.folded.endsWith(BAR) ? line.passage.slice(0, line.passage.length - 1) : line.passage
    if (passage !== line.passage) findings.push({ kind: 'carrier', passage: line.passage })
    if (copy && passage.start >= copy.start && passage.end <= copy.end) continue
    // The same title again, in the head of a page and in the text (H-33).
    if (title && sameTitle(title.folded, passage.folded)) findings.push({ kind: 'carrier', passage })
    else title = title ? title.concat(passage) : passage
  }
  if (!title) return { findings, number: null, line: null }
  const halves = repeated(title)
  if (halves) {
    title = halves[0]
    findings.push({ kind: 'carrier', passage: halves[1] })
  }
  if (isQuotedTitle(title.folded)) {
    findings.push({ kind: 'carrier', passage: title })
    title = title.slice(1, title.length - 1)
  }
  const found = TITLE_NUMBER.exec(title.folded)
  if (!found) return { findings: [...findings, field('title', title)], number: null, line: title }
  const number = title.slice(found.index + 1, title.length - 1)
  const bare = title.slice(0, found.index)
  const brackets: Finding[] = [title.slice(found.index, found.index + 1), title.slice(title.length - 1)].map((passage) => ({
    kind: 'carrier',
    passage,
  }))
  return { findings: [...findings, ...brackets, field('title', bare)], number, line: bare }
}

/** The shorter of two copies of a title, where lines tell the one and further lines the other; null where there is one title only. */
function copyInLines(lines: readonly Passage[]): Passage | null {
  for (let i = 1; i < lines.length && lines.length > 2; i++) {
    const [above, below] = [Passage.join(lines.slice(0, i)), Passage.join(lines.slice(i))]
    if (sameTitle(above.folded, below.folded)) return above.length < below.length ? above : below
  }
  return null
}

/** The two halves of a title that was joined with its own repetition, null otherwise. */
function repeated(title: Passage): [Passage, Passage] | null {
  const half = title.length / 2
  if (!Number.isInteger(half) || half < 8 || title.folded.slice(0, half) !== title.folded.slice(half)) return null
  return [title.slice(0, half), title.slice(half)]
}

/** True for an attachment that lists persons, or is a form: 附件2 + 领导小组成员名单. */
export function isWithoutWork({ titles }: Part): boolean {
  return NO_WORK.test(titles.at(-1)?.passage.folded ?? '')
}

const NO_WORK = new RegExp(`(?:${NO_WORK_ENDS.join('|')})(?:\\([^()]{1,20}\\))?$`)
