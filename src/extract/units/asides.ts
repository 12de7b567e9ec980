/** What a clause says beside its units: persons, telephones. A time behind them is the clause's, and so are units with their part. */
import { codeSet } from '../../tree/codes.ts'
import type { Passage } from '../../tree/passage.ts'
import { trimMarks } from './marks.ts'
import { isUnitName } from './names.ts'
import { roleTail } from './rolewords.ts'
import { timeTail } from './times.ts'

const PARTS = codeSet('。;,')
const SEMICOLON = ';'.charCodeAt(0)
const LONGEST_TIME = 30

/** `王明，12月底前完成`, `0000-1234567，12月底前完成`: the time behind names or a telephone is the clause's. */
export function readAside(value: Passage, asides: Passage[], limits: Passage[]): void {
  let to = value.length
  for (let at = to - 1; at > 0; at--) {
    if (!PARTS.has(value.folded.charCodeAt(at))) continue
    const tail = trimMarks(value.slice(at + 1, to))
    if (tail.length === 0) continue
    if (tail.length > LONGEST_TIME || timeTail(tail.folded) > 0) break
    limits.unshift(tail)
    to = at
  }
  const aside = trimMarks(value.slice(0, to))
  if (aside.length > 0) asides.push(aside)
}

/** Where units with their part begin behind persons: `王明，市教育局负责` → 3, `王明；市教育局` → 3; the length where none do. */
export function unitsBehind({ folded, length }: Passage): number {
  for (let at = 0; at < length; at++) {
    const mark = folded.charCodeAt(at)
    if (!PARTS.has(mark)) continue
    let end = at + 1
    while (end < length && !PARTS.has(folded.charCodeAt(end))) end++
    const run = folded.slice(at + 1, end)
    const { role, start } = roleTail(run, 0, run.length)
    const name = run.slice(run.lastIndexOf('、', start) + 1, start)
    if ((role || mark === SEMICOLON) && isUnitName(name)) return at + 1
  }
  return length
}
