import { miscounts } from '../counting.ts'
import { defineRule } from '../types.ts'

/** （一）（二）（二）: a number stands twice. */
export const numberingRepeat = defineRule({
  id: 'numbering-repeat',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'A number of a heading or item stands twice', zh: '序号重复' },
  advice: { en: 'Number the headings and items one after the other', zh: '按顺序重新编号' },
  messages: {
    repeat: { en: '{label} has been there; number {due} is due', zh: '序号“{label}”重复，此处应为第{due}项' },
  },
  check(context) {
    return {
      end() {
        const outline = context.document?.outline
        if (!outline) return
        for (const part of outline.parts) {
          for (const { section, kind, before } of miscounts(part, outline.source)) {
            if (kind !== 'repeat') continue
            const { passage, ordinal } = section.heading
            const label = passage.slice(0, ordinal?.length ?? 0)
            context.report({ at: label, message: 'repeat', values: { label: label.text, due: before + 1 } })
          }
        }
      },
    }
  },
})
