import type { Ordinal } from '../../outline/ordinal.ts'
import type { Passage } from '../../tree/passage.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type Edit } from '../types.ts'

/** What closes an ordinal of each style. */
const MARK = new Map<Ordinal['style'], string>([
  ['一、', '、'],
  ['（一）', ''],
  ['1.', '.'],
  ['（1）', ''],
])
const DIGIT = /\d/
const CLOSING = /[、.．,，:：。]$/
/** `1．` is the full-width twin of `1.`. */
const TWIN = '．'

/** 1、 and （一）、: the standard closes ordinals as 一、（一）1.（1） (GB/T 9704-2012, 7.3.3). */
export const ordinalMark = defineRule({
  id: 'ordinal-mark',
  group: 'structure',
  severity: 'info',
  summary: { en: 'Ordinals are closed by another mark than the standard has', zh: '序号后的标点不规范' },
  advice: { en: 'Print ordinals as 一、（一）1.（1）', zh: '序号写作“一、”“（一）”“1.”“（1）”' },
  messages: {
    other: {
      en: 'Ordinals with another mark than the standard has, {count} in all; first: {words}',
      zh: '序号后的标点不规范，共{count}处，首处为“{words}”',
    },
  },
  check(context) {
    const labels: Passage[] = []
    const fix: Edit[] = []
    return {
      ...seeTexts(context, (text, paragraph) => {
        const ordinal = paragraph?.ordinal
        const due = ordinal ? MARK.get(ordinal.style) : undefined
        if (!ordinal || due === undefined) return
        const label = text.slice(0, ordinal.length)
        const mark = CLOSING.exec(label.text)?.[0] ?? ''
        if (mark === due || (mark === TWIN && due === '.') || (mark === '' && due !== '')) return
        labels.push(label)
        // 1、5个 is not to become 1.5个.
        if (!(due === '.' && DIGIT.test(text.folded[ordinal.length] ?? '')))
          fix.push(...label.spans(label.length - 1, label.length).map((span) => ({ ...span, text: due })))
      }),
      end() {
        if (labels.length === 0) return
        const at = labels.flatMap((label) => label.spans())
        const values = { count: labels.length, words: labels[0]?.text ?? '' }
        context.report({ at, message: 'other', values, whole: true, fix })
      },
    }
  },
})
