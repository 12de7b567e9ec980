import { nameOf } from '../groups.ts'
import { defineRule } from '../types.ts'
import { datedDeadlines, isDone, planYears, statesYear } from '../years.ts'

/** `2021年底前` in 2022年工作要点. */
export const deadlineOutsidePlanYear = defineRule({
  id: 'deadline-outside-plan-year',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A deadline lies in a year before the plan’s', zh: '完成时限的年份早于计划年度' },
  advice: {
    en: 'Set the year that is meant; figures of last year’s plan are easily left standing',
    zh: '核对年份，注意修改沿用上年文稿留下的年份',
  },
  messages: {
    before: {
      en: 'Task {label} is due {date}, before the plan of {year} begins',
      zh: '任务{label}的完成时限{date}早于计划年度{year}年',
    },
    after: {
      en: 'Task {label} is due {date}, after the plan of {year} ends',
      zh: '任务{label}的完成时限{date}晚于计划年度{year}年',
    },
  },
  options: {
    later: { default: false, description: 'Report deadlines after the plan’s last year too' },
  },
  check(context) {
    const years = planYears(context.notice)
    return {
      task(view) {
        if (!years) return
        for (const dated of datedDeadlines(view)) {
          const { deadline, last, pointer } = dated
          const year = Number(last.slice(0, 4))
          if (year >= years.from && (year <= years.to || !context.options.later)) continue
          if (!statesYear(deadline) || isDone(dated, context.document)) continue
          const message = year < years.from ? 'before' : 'after'
          const values = { label: nameOf(view), date: last, year: message === 'before' ? years.from : years.to }
          context.report({ at: pointer, message, values })
        }
      },
    }
  },
})
