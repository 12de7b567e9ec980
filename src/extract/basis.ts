/** Documents that the letter names as its ground: 根据《……》（苍政办发〔2024〕6号）精神 (PHRASINGS H-22). */
import type { Outline } from '../outline/types.ts'
import type { Passage } from '../tree/passage.ts'
import { BASIS_WORDS } from '../vocabulary/letterhead.ts'
import type { Finding } from './types.ts'

const WORDS = new RegExp(BASIS_WORDS.join('|'))
const NUMBER = /^\(([^()\d[\]]{1,20}\[\d{4}\]\d{1,5}号)\)/
const SENTENCE = /[。;]/
/** Paragraphs of the letter and of the plan's preamble that are looked at. */
const PREAMBLE = 4

/** Book titles in the first sentences that open with 根据, 按照, 贯彻落实 and the like, with the number in the bracket behind them. */
export function extractBasis(outline: Outline): Finding[] {
  const findings: Finding[] = []
  for (const part of outline.parts) {
    let read = 0
    for (const node of part.children) {
      if (node.type !== 'paragraph' || ++read > PREAMBLE) break
      if (node.kind === 'body') for (const finding of basisIn(node.passage)) findings.push(finding)
    }
  }
  return findings
}

function basisIn(passage: Passage): Finding[] {
  const findings: Finding[] = []
  const { folded } = passage
  let open = false
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at] as string
    if (SENTENCE.test(character)) open = false
    if (character !== '《') continue
    const end = closing(folded, at)
    if (end < 0) break
    open ||= WORDS.test(folded.slice(Math.max(0, at - REACH), at))
    if (open) {
      const title = passage.slice(at + 1, end)
      const number = NUMBER.exec(folded.slice(end + 1, end + 1 + LONGEST_NUMBER))
      const note = number ? passage.slice(end + 2, end + 1 + number[0].length - 1) : null
      findings.push({
        kind: 'list',
        field: 'basis',
        text: title.text,
        passage: title,
        ...(note ? { note: { text: note.text, passage: note } } : {}),
      })
    }
    at = end
  }
  return findings
}

const REACH = 12
const LONGEST_NUMBER = 40

/** Offset of the 》 that closes the 《 at `at`, -1 where none does. */
function closing(folded: string, at: number): number {
  let depth = 0
  for (let i = at; i < folded.length; i++) {
    if (folded[i] === '《') depth++
    else if (folded[i] === '》' && --depth === 0) return i
  }
  return -1
}
