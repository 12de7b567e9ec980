import { fold } from '../../tree/fold.ts'
import { ROLES } from '../../vocabulary/roles.ts'
import { byGroup, nameOf, shareOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** Shorter texts (完成年度任务) come back by right. */
const SHORTEST = 10
const END = /[。;.,]$/
/** As many tasks of the same words are compared with a further one. */
const MOST_ALIKE = 20
/** From this share of repetitions on, the list is made that way. */
const MANY = 0.3

/** The same text for the same units again. */
export const duplicateTask = defineRule({
  id: 'duplicate-task',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A task stands twice in a plan', zh: '同一任务重复列出' },
  advice: { en: 'Delete one of them, or put in the task that was meant', zh: '删去重复的一项，或改为本应列出的任务' },
  messages: {
    again: {
      en: 'Task {label} repeats task {first} on line {line} word for word',
      zh: '任务{label}与第{line}行的任务{first}文字相同',
    },
  },
  check(context) {
    return byGroup(({ tasks }) => {
      const first = new Map<string, TaskView[]>()
      const again: [TaskView, TaskView][] = []
      for (const view of tasks) {
        const words = wordsOf(view)
        if (words.length < SHORTEST) continue
        const alike = first.get(words)
        const before = alike?.find((each) => isSame(each, view))
        if (before) again.push([view, before])
        else if (!alike) first.set(words, [view])
        else if (alike.length < MOST_ALIKE) alike.push(view)
      }
      const repeated = new Set(again.map(([view]) => view))
      if (shareOf(tasks, (view) => repeated.has(view)) > MANY && tasks.length > 3) return
      for (const [view, before] of again) {
        const values = { label: nameOf(view), first: nameOf(before) }
        context.report({ at: view.pointer, message: 'again', values, figures: { line: before.task.line } })
      }
    })
  },
})

/** Title and text without the mark at the end. */
function wordsOf({ task, finding }: TaskView): string {
  const title = finding ? (finding.title?.passage.folded ?? '') : fold(task.title ?? '')
  const text = finding ? finding.text.passage.folded : fold(task.text)
  return `${title}|${END.test(text) ? text.slice(0, -1) : text}`
}

/** The same units and times. */
function isSame({ task: a }: TaskView, { task: b }: TaskView): boolean {
  const units = ROLES.every((role) => a[role].join('、') === b[role].join('、'))
  return units && a.deadlines.map(({ text }) => text).join('、') === b.deadlines.map(({ text }) => text).join('、')
}
