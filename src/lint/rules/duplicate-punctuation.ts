import { seeTexts } from '../passages.ts'
import { defineRule } from '../types.ts'

/** One mark of a pause twice, or one that the next contradicts: 。。 ，。 、， ；。 */
const DOUBLE = /[，、；：。,;]{2,}/g
const SHOWN = 8

/** Two marks of a pause beside each other. */
export const duplicatePunctuation = defineRule({
  id: 'duplicate-punctuation',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'Two punctuation marks stand beside each other', zh: '标点符号重复' },
  advice: { en: 'Leave one of the marks', zh: '只保留一个标点' },
  messages: {
    double: { en: 'Doubled punctuation {marks} in {words}', zh: '标点“{marks}”重复：{words}' },
  },
  check(context) {
    return seeTexts(context, (text) => {
      for (const { index, 0: marks } of text.text.matchAll(DOUBLE)) {
        const end = index + marks.length
        // Marks that a line end or a border parts are the matter of layout.
        if (text.spans(index, end).length > 1 || text.jointBefore(index + 1) !== null) continue
        const words = text.text.slice(Math.max(0, index - SHOWN), end)
        context.report({ at: text.slice(index, end), message: 'double', values: { marks, words } })
      }
    })
  },
})
