import { nameOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'
import { datedDeadlines, isDone, planYears } from '../years.ts'

interface Past {
  view: TaskView
  pointer: string
  count: number
}

/** `6月底前` in a notice that is signed in August: the time has passed when the notice arrives. */
export const deadlineBeforeNotice = defineRule({
  id: 'deadline-before-notice',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A deadline lies before the day on which the notice was signed', zh: '完成时限早于成文日期' },
  advice: {
    en: 'Set a time that is still to come, or say that the work is done',
    zh: '改为成文日期以后的时间，已完成的写明已完成',
  },
  messages: {
    past: {
      en: 'Task {label} is due {date}, and the notice is signed {signed}',
      zh: '任务{label}的完成时限{date}早于成文日期{signed}',
    },
    several: {
      en: '{count} deadlines, the first in task {label}, are on {date}, and the notice is signed {signed}',
      zh: '任务{label}等{count}处的完成时限{date}早于成文日期{signed}',
    },
  },
  check(context) {
    const signed = context.notice.signedOn
    const from = planYears(context.notice)?.from ?? 0
    const past = new Map<string, Past>()
    return {
      task(view) {
        if (signed === null) return
        for (const dated of datedDeadlines(view)) {
          const { last, pointer } = dated
          // A date in a year before the plan's is told by deadline-outside-plan-year.
          if (last >= signed || Number(last.slice(0, 4)) < from || isDone(dated, context.document)) continue
          const before = past.get(last)
          if (before) before.count++
          else past.set(last, { view, pointer, count: 1 })
        }
      },
      end() {
        for (const [date, { view, pointer, count }] of past) {
          const values = { label: nameOf(view), date, signed: signed ?? '' }
          if (count === 1) context.report({ at: pointer, message: 'past', values })
          else context.report({ at: pointer, message: 'several', values, figures: { count } })
        }
      },
    }
  },
})
