import { miscounts } from '../counting.ts'
import { rowNumbers } from '../table-numbers.ts'
import { defineRule } from '../types.ts'

/** （一）（二）（四）: a number is left out. */
export const numberingGap = defineRule({
  id: 'numbering-gap',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'A number of a heading, an item or a row is left out', zh: '序号不连续' },
  advice: { en: 'Number one after the other', zh: '按顺序重新编号' },
  messages: {
    gap: { en: '{label} stands where number {due} is due', zh: '此处应为第{due}项，序号却是“{label}”' },
  },
  check(context) {
    const outline = context.document?.outline
    return {
      table(table) {
        if (!outline) return
        let last: number | null = null
        for (const { value, passage } of rowNumbers(table, outline.source)) {
          // A table that goes on with another begins where that one ended.
          if (last !== null && value > last + 1)
            context.report({ at: passage, message: 'gap', values: { label: passage.text, due: last + 1 } })
          last = value
        }
      },
      end() {
        if (!outline) return
        for (const part of outline.parts) {
          for (const { section, kind, before } of miscounts(part, outline.source)) {
            if (kind !== 'gap') continue
            const { passage, ordinal } = section.heading
            const label = passage.slice(0, ordinal?.length ?? 0)
            context.report({ at: label, message: 'gap', values: { label: label.text, due: before + 1 } })
          }
        }
      },
    }
  },
})
