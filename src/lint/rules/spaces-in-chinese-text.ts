import { readOrdinal } from '../../outline/ordinal.ts'
import type { Paragraph } from '../../outline/types.ts'
import { oneOf } from '../../tree/alternatives.ts'
import type { Passage } from '../../tree/passage.ts'
import { ISSUER_ENDS } from '../../vocabulary/letterhead.ts'
import { JOINT_ISSUER_ENDS } from '../../vocabulary/lint-structure.ts'
import { pairMarks } from '../brackets.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type Edit } from '../types.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /[A-Za-z0-9]/
const MARKS = /[，。；：、！？“”（）《》]/
/** Half-width marks behind a Chinese character: of the Chinese text all the same. */
const HALF = /[,;:!?()]/
/** Running text has at least one of these; names and words that are spread over a line have none. */
const SENTENCE = /[，。；,;]/
/** A run-in heading may be parted from its text by a blank. */
const HEADING = 30
/** Shorter pieces on both sides of a blank are names in a list or a word that is spread: 联 系 人. */
const PIECE = 4
const SHOWN = 6
/** Issuers of a joint document are parted by a blank: 中共中央 国务院关于…… */
const ISSUER = new RegExp(`${oneOf([...ISSUER_ENDS, ...JOINT_ISSUER_ENDS])}$`)
const ISSUER_REACH = 8
const STRAIGHT = /"/g

/** A single blank inside Chinese running text, as copying from a PDF leaves it. */
export const spacesInChineseText = defineRule({
  id: 'spaces-in-chinese-text',
  group: 'structure',
  severity: 'info',
  summary: { en: 'Blanks stand inside Chinese running text', zh: '中文语句中夹有空格' },
  advice: { en: 'Take the blanks out', zh: '删去多余的空格' },
  messages: {
    blank: {
      en: 'Blanks inside Chinese text, {count} in all; first: {words}',
      zh: '中文语句中夹有空格，共{count}处，首处为“{words}”',
    },
  },
  check(context) {
    const edits: Edit[] = []
    let words = ''
    return {
      ...seeTexts(context, (text, paragraph) => {
        if ((paragraph && paragraph.kind !== 'body') || !SENTENCE.test(text.text)) return
        for (const at of strayBlanks(text, paragraph)) {
          const start = text.offsetAt(at - 1) + 1
          edits.push({ start, end: text.offsetAt(at), text: '' })
          if (words === '') words = `${text.text.slice(Math.max(0, at - SHOWN), at)} ${text.text.slice(at, at + SHOWN)}`
        }
      }),
      end() {
        if (edits.length === 0) return
        context.report({ at: edits, message: 'blank', values: { count: edits.length, words }, whole: true, fix: edits })
      },
    }
  },
})

/** Offsets in the text before which a single blank stands that no layout asks for. */
function strayBlanks(text: Passage, paragraph: Paragraph | null): number[] {
  const label = (paragraph ? paragraph.ordinal : readOrdinal(text))?.length ?? 0
  const joints = text.joints()
  if (!joints.some(({ joint }) => joint === 'space')) return []
  const isQuoted = quotations(text)
  return joints.flatMap(({ at, joint }, i) => {
    if (joint !== 'space' || at <= label) return []
    const [before, after] = [text.text[at - 1] ?? '', text.text[at] ?? '']
    if (HAN.test(after) && (HAN.test(before) || before === '。')) {
      if (at - label <= HEADING && !SENTENCE.test(text.text.slice(label, at - 1))) return []
      if (before === '。') return [at]
      const short = at - (joints[i - 1]?.at ?? 0) <= PIECE || (joints[i + 1]?.at ?? text.length) - at <= PIECE
      return short || ISSUER.test(text.text.slice(Math.max(0, at - ISSUER_REACH), at)) || isQuoted(at) ? [] : [at]
    }
    const joins = (HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after))
    const half = HALF.test(before) && HAN.test(text.text[at - 2] ?? '')
    const marked = (half || MARKS.test(before)) && HAN.test(after)
    const marks = HAN.test(before) && (MARKS.test(after) || HALF.test(after))
    return joins || marked || marks ? [at] : []
  })
}

/** Tells of offsets, asked in ascending order, whether they are inside quotation or book-title marks: a blank there parts the halves of a motto or title. */
function quotations(text: Passage): (at: number) => boolean {
  const pairs = pairMarks(text).matched.toSorted((a, b) => a.open.at - b.open.at)
  const straight = [...text.text.matchAll(STRAIGHT)].map(({ index }) => index)
  let next = 0
  let closes = -1
  let quotes = 0
  return (at) => {
    for (let pair = pairs[next]; pair && pair.open.at < at; pair = pairs[++next]) closes = Math.max(closes, pair.close.at)
    while ((straight[quotes] ?? at) < at) quotes++
    return closes >= at || quotes % 2 === 1
  }
}
