import { pairMarks } from '../brackets.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type Edit } from '../types.ts'

/** What a pair inside a pair of its own kind is printed with. */
const INNER = new Map([
  ['《', '〈'],
  ['》', '〉'],
  ['“', '‘'],
  ['”', '’'],
])

/** As much of a pair as is shown. */
const LONGEST = 60

/** 《……《……》……》: the inner pair of two is 〈 〉, and of quotations ‘ ’ (GB/T 15834-2011). */
export const nestedMarks = defineRule({
  id: 'nested-marks',
  group: 'structure',
  severity: 'info',
  summary: { en: 'Book-title or quotation marks stand inside marks of the same kind', zh: '书名号或引号内又用同形符号' },
  advice: { en: 'Print the inner pair as 〈 〉 or ‘ ’', zh: '内层书名号用〈〉，内层引号用‘’' },
  messages: {
    nested: { en: '{words} stands inside marks of the same kind', zh: '“{words}”套在同形的符号之内' },
  },
  check(context) {
    return seeTexts(context, (text) => {
      /** Where the first of the pairs that close further on opens, by mark. */
      const outer = new Map<string, number>()
      for (const { open, close } of pairMarks(text).matched.toReversed()) {
        if (!INNER.has(open.mark)) continue
        const first = outer.get(open.mark) ?? open.at
        outer.set(open.mark, Math.min(first, open.at))
        if (first >= open.at) continue
        const words = text.slice(open.at, Math.min(close.at, open.at + LONGEST) + 1)
        const fix: Edit[] = [open, close].flatMap(({ at, mark }) =>
          text.spans(at, at + 1).map((span) => ({ ...span, text: INNER.get(mark) ?? mark })),
        )
        context.report({ at: words, message: 'nested', values: { words: words.text }, fix })
      }
    })
  },
})
