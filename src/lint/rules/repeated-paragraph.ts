import type { Passage } from '../../tree/passage.ts'
import { defineRule } from '../types.ts'

/** `责任单位：…`, `时限：…`: a field of a task, which may say the same for each. */
const FIELD = /^[([]?[^,。;:()[\]、"]{2,14}:/
/** Kinds of lines that are the text itself. */
const OWN: ReadonlySet<string> = new Set(['body', 'note'])

/** A paragraph that stands twice, word for word. */
export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'A paragraph stands twice', zh: '段落重复' },
  advice: { en: 'Take one of them out, or mend what was meant', zh: '删去重复的一段，或改为应写的内容' },
  messages: {
    repeated: { en: 'This paragraph is that of line {line} again', zh: '本段与第{line}行的段落相同' },
  },
  options: {
    shortest: { default: 24, description: 'Characters that a paragraph must have to count' },
  },
  check(context) {
    const first = new Map<string, Passage>()
    // Tasks that are equal are the matter of a rule of their own.
    const tasks = new Set(context.document?.tasks.map(({ label, title, text }) => (label ?? title ?? text).passage.start))
    return {
      paragraph({ passage, kind, ordinal }) {
        const words = passage.folded.slice(ordinal?.length ?? 0)
        if (words.length < context.options.shortest || !OWN.has(kind) || FIELD.test(words)) return
        const before = first.get(words)
        if (!before) first.set(words, passage)
        else if (!(tasks.has(before.start) && tasks.has(passage.start)))
          context.report({
            at: passage,
            message: 'repeated',
            values: { line: context.document?.lines.lineAt(before.start) ?? 0 },
          })
      },
    }
  },
})
