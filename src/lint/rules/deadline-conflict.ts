import { nameOf } from '../groups.ts'
import { defineRule } from '../types.ts'
import { type DatedDeadline, datedDeadlines, isDone } from '../years.ts'

/** 年内 and 今年 leave room for any deadline of the year. */
const EXACT = /[月日季旬]/

/** `12月底前完成` in the text of a task whose time column says 6月底前. */
export const deadlineConflict = defineRule({
  id: 'deadline-conflict',
  group: 'consistency',
  severity: 'warning',
  summary: { en: 'The text of a task sets a later time than its deadline', zh: '任务内容中的时间晚于完成时限' },
  advice: { en: 'Make the two agree', zh: '核对两处时间，使其一致' },
  messages: {
    later: {
      en: 'The text of task {label} runs until {text}, its deadline is {limit}',
      zh: '任务{label}的内容要求至{text}完成，完成时限为{limit}',
    },
  },
  check(context) {
    return {
      task(view) {
        const body = view.finding?.text.passage
        // A time without an end beside the deadline leaves room for anything.
        if (!body || view.task.deadlines.some(({ kind }) => kind !== 'by' && kind !== 'during')) return
        const dated = datedDeadlines(view)
        const stands = ({ passage }: DatedDeadline): boolean =>
          passage !== undefined && passage.start >= body.start && passage.end <= body.end
        const limit = latest(dated.filter((each) => !stands(each)))
        const text = latest(dated.filter((each) => stands(each) && EXACT.test(each.passage?.folded ?? '')))
        if (!limit || !text || text.last <= limit.last || isDone(text, context.document)) return
        const values = { label: nameOf(view), text: text.last, limit: limit.last }
        context.report({ at: text.pointer, message: 'later', values })
      },
    }
  },
})

function latest(deadlines: readonly DatedDeadline[]): DatedDeadline | null {
  return deadlines.reduce<DatedDeadline | null>((best, each) => (best && best.last >= each.last ? best : each), null)
}
