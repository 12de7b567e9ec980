import type { Ordinal } from '../../outline/ordinal.ts'
import type { Passage, Span } from '../../tree/passage.ts'
import { pairMarks } from '../brackets.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type Edit } from '../types.ts'

const WIDE = new Map([
  ['(', '（'],
  [')', '）'],
])
const FULL = /[（）]/
const BRACKETED: ReadonlySet<Ordinal['style']> = new Set(['（一）', '（1）'])
const HAN = /\p{Script=Han}/u

/** （一） and (三) in one document, or （…) as one pair. GB/T 9704-2012, 7.3.3 prints the ordinals （一） and （1） with full-width brackets. */
export const mixedBracketWidth = defineRule({
  id: 'mixed-bracket-width',
  group: 'structure',
  severity: 'warning',
  summary: {
    en: 'Ordinals, or the two halves of a pair, stand in full-width and half-width brackets',
    zh: '序号括号或同一对括号全角、半角混用',
  },
  advice: { en: 'Print the brackets full-width, as （一）', zh: '统一用全角括号，如（一）' },
  messages: {
    ordinals: {
      en: '{half} ordinals stand in half-width brackets, such as {words}, and {full} in full-width ones',
      zh: '有{half}个序号用半角括号，如{words}，另有{full}个用全角括号',
    },
    pairs: {
      en: 'Brackets full-width on one side and half-width on the other, {half} in all; first: {words}',
      zh: '有{half}对括号一边全角、一边半角，如{words}',
    },
  },
  check(context) {
    const labels: Passage[] = []
    const pairs: Passage[] = []
    let full = 0
    return {
      ...seeTexts(context, (text, paragraph) => {
        const ordinal = paragraph?.ordinal
        const label = ordinal && BRACKETED.has(ordinal.style) ? text.slice(0, ordinal.length) : null
        if (label) {
          if (widenedLabel(label).length > 0) labels.push(label)
          else if (FULL.test(label.text)) full++
        }
        for (const { open, close } of pairMarks(text).matched) {
          if (label && open.at === 0) continue
          if (FULL.test(open.mark) !== FULL.test(close.mark) && (WIDE.has(open.mark) || WIDE.has(close.mark)))
            pairs.push(text.slice(open.at, close.at + 1))
        }
      }),
      end() {
        const say = (
          message: 'ordinals' | 'pairs',
          places: readonly Passage[],
          spots: readonly Span[],
          fix: readonly Edit[],
        ): void =>
          context.report({
            at: spots,
            message,
            values: { half: places.length, full, words: places[0]?.text ?? '' },
            whole: true,
            fix,
          })
        if (labels.length > 0 && (full > 0 || labels.some((label) => FULL.test(label.text)))) {
          const edits = labels.flatMap(widenedLabel)
          say(
            'ordinals',
            labels,
            labels.flatMap((label) => label.spans()),
            edits,
          )
        }
        if (pairs.length > 0)
          say('pairs', pairs, pairs.flatMap(widenedPair), pairs.filter((pair) => HAN.test(pair.text)).flatMap(widenedPair))
      },
    }
  },
})

/** The half-width brackets among the characters at `offsets`, as edits that widen them. */
function widened(passage: Passage, offsets: Iterable<number>): Edit[] {
  const edits: Edit[] = []
  for (const at of offsets) {
    const text = WIDE.get(passage.text[at] ?? '')
    if (text !== undefined) for (const span of passage.spans(at, at + 1)) edits.push({ ...span, text })
  }
  return edits
}

/** Those of a label: its own two. */
function widenedLabel(label: Passage): Edit[] {
  return widened(
    label,
    Array.from({ length: label.length }, (_, at) => at),
  )
}

function widenedPair(pair: Passage): Edit[] {
  return widened(pair, [0, pair.length - 1])
}
