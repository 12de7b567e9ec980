import type { Passage } from '../../tree/passage.ts'
import { pairMarks } from '../brackets.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type Edit } from '../types.ts'

const WIDE = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
])
/** A cheap look first: most texts have no half-width mark at all. */
const ANY = /[,;:!?()"]/
const MARK = /[,;:!?]/g
const STRAIGHT = /"/g
const HAN = /\p{Script=Han}/u
const BEFORE = /[\p{Script=Han}”’）》】〉]/u
const AFTER = /[\p{Script=Han}“‘（《【〈]/u
/** Characters of the text around a mark that the message shows. */
const SHOWN = 6
/** How much of what brackets hold is looked at. */
const HELD = 200

/** Half-width marks between Chinese characters: the punctuation of Chinese text is full-width (GB/T 15834-2011). */
export const halfWidthPunctuation = defineRule({
  id: 'half-width-punctuation',
  group: 'structure',
  severity: 'info',
  summary: { en: 'Half-width punctuation stands in Chinese text', zh: '汉字之间使用了半角标点' },
  advice: { en: 'Use full-width punctuation in Chinese text', zh: '汉字之间改用全角标点' },
  messages: {
    half: {
      en: 'Half-width punctuation in Chinese text, {count} in all; first: {words}',
      zh: '汉字之间有半角标点，共{count}处，首处为“{words}”',
    },
  },
  check(context) {
    const edits: Edit[] = []
    let words = ''
    return {
      ...seeTexts(context, (text, paragraph) => {
        // The marks of a number or an ordinal are matters of their own rules.
        if (paragraph?.kind === 'documentNumber' || !ANY.test(text.text)) return
        const label = paragraph?.ordinal?.length ?? 0
        const own = [...marks(text.text), ...brackets(text), ...quotes(text.text)].filter(([at]) => at >= label)
        for (const [at, mark] of own.sort(([a], [b]) => a - b)) {
          if (words === '') words = text.text.slice(Math.max(0, at - SHOWN), at + SHOWN)
          edits.push(...text.spans(at, at + 1).map((span) => ({ ...span, text: mark })))
        }
      }),
      end() {
        if (edits.length === 0) return
        context.report({ at: edits, message: 'half', values: { count: edits.length, words }, whole: true, fix: edits })
      },
    }
  },
})

type Replacement = readonly [at: number, mark: string]

/** , ; : ! ? with a Chinese character before and behind it, or at the end of the text. */
function marks(text: string): Replacement[] {
  const found: Replacement[] = []
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const next = text[index + 1]
    if (BEFORE.test(text[index - 1] ?? '') && (next === undefined || AFTER.test(next)))
      found.push([index, WIDE.get(mark) ?? mark])
  }
  return found
}

/** Pairs of ( ) that hold Chinese characters or follow one. */
function brackets(passage: Passage): Replacement[] {
  const { text } = passage
  const found: Replacement[] = []
  for (const { open, close } of pairMarks(passage).matched) {
    if (open.mark !== '(' || close.mark !== ')') continue
    if (!HAN.test(text.slice(open.at + 1, Math.min(close.at, open.at + HELD))) && !BEFORE.test(text[open.at - 1] ?? '')) continue
    found.push([open.at, '（'], [close.at, '）'])
  }
  return found
}

/** Straight quotation marks around Chinese characters, where each that opens has one that closes. */
function quotes(text: string): Replacement[] {
  const at = [...text.matchAll(STRAIGHT)].map(({ index }) => index)
  if (at.length % 2 === 1) return []
  const found: Replacement[] = []
  for (let i = 0; i < at.length; i += 2) {
    const [open, close] = [at[i] ?? 0, at[i + 1] ?? 0]
    if (HAN.test(text.slice(open + 1, close))) found.push([open, '“'], [close, '”'])
  }
  return found
}
