import { fold } from '../../tree/fold.ts'
import { byGroup, nameOf, shareOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** Shorter texts (完成年度任务) come back by right. */
const SHORTEST = 10
/** Marks and blanks make no other task. */
const MARKS = /[\s。,;:、.]+/g
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
      const first = new Map<string, TaskView>()
      const again: [TaskView, TaskView][] = []
      for (const view of tasks) {
        const key = keyOf(view)
        const before = key === null ? undefined : first.get(key)
        if (before) again.push([view, before])
        else if (key !== null) first.set(key, view)
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

/** What makes two tasks one: their words, units and times; null for a text that is too short to tell. */
function keyOf({ task }: TaskView): string | null {
  const words = fold(`${task.title ?? ''}${task.text}`).replace(MARKS, '')
  if (words.length < SHORTEST) return null
  const units = [task.lead, task.responsible, task.support, task.supervise].map((names) => names.join('、'))
  return [words, ...units, ...task.deadlines.map(({ text }) => text)].join('|')
}
