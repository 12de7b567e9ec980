import type { TaskFinding } from '../../extract/types.ts'
import { type DocumentView, defineRule } from '../types.ts'

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
    const { document } = context
    if (!document) return {}
    const first = new Map<string, number>()
    const tasks = tasksByLine(document)
    return {
      paragraph({ passage, kind, ordinal }) {
        const words = passage.folded.slice(ordinal?.length ?? 0)
        if (words.length < context.options.shortest || !OWN.has(kind) || FIELD.test(words)) return
        const line = document.lines.lineAt(passage.start)
        const before = first.get(words)
        if (before === undefined) {
          first.set(words, line)
          return
        }
        // Tasks that are equal are the matter of a rule of their own.
        const [one, other] = [tasks.get(before), tasks.get(line)]
        if (one && other && one !== other && wordsOf(one) === wordsOf(other)) return
        context.report({ at: passage, message: 'repeated', figures: { line: before } })
      },
    }
  },
})

/** The tasks of a document by each line on which a piece of one begins; the first, where a line begins several. */
function tasksByLine({ tasks, lines }: DocumentView): Map<number, TaskFinding> {
  const found = new Map<number, TaskFinding>()
  for (const task of tasks)
    for (const value of [task.label, task.title, task.text])
      for (const { start } of value?.passage.spans() ?? []) {
        const line = lines.lineAt(start)
        if (!found.has(line)) found.set(line, task)
      }
  return found
}

function wordsOf({ title, text }: TaskFinding): string {
  return `${title?.passage.folded ?? ''}|${text.passage.folded}`
}
