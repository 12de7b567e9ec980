import { byGroup } from '../groups.ts'
import { headingTotals, isEqual, printedTotal, scoresOf } from '../points.ts'
import { defineRule } from '../types.ts'

/** Scores that do not add up to the printed total. */
export const pointsTotal = defineRule({
  id: 'points-total',
  group: 'consistency',
  severity: 'warning',
  summary: { en: 'Scores do not add up to the printed total', zh: '分值之和与标明的总分不符' },
  advice: { en: 'Correct a score or the total', zh: '核对各项分值和总分' },
  messages: {
    column: {
      en: 'The scores of the column add up to {sum}, not to {printed}',
      zh: '各项分值之和为{sum}分，标明的总分为{printed}分',
    },
    heading: {
      en: 'The scores below “{heading}” add up to {sum}, not to {printed}',
      zh: '“{heading}”以下各项分值之和为{sum}分，不是{printed}分',
    },
    criteria: {
      en: 'The criteria of task {label} add up to {sum}, its score is {printed}',
      zh: '任务{label}各评分标准之和为{sum}分，该项分值为{printed}分',
    },
  },
  check(context) {
    return byGroup(({ tasks, table }) => {
      const scores = table ? scoresOf(table, tasks) : null
      if (!table || !scores) return
      const sum = round([...scores.values()].reduce((all, score) => all + score, 0))
      const total = printedTotal(table)
      if (total && !isEqual(total.printed, sum))
        context.report({ at: total.at, message: 'column', values: { sum, printed: total.printed } })
      for (const heading of headingTotals(scores))
        if (!isEqual(heading.sum, heading.printed)) {
          const values = { heading: heading.at.text, sum: round(heading.sum), printed: heading.printed }
          context.report({ at: heading.at, message: 'heading', values })
        }
      for (const [{ task, pointer }, printed] of scores) {
        const points = task.criteria.flatMap((criterion) => criterion.points ?? [])
        const added = round(points.reduce((all, each) => all + each, 0))
        if (points.length < 2 || points.length < task.criteria.length || isEqual(added, printed)) continue
        context.report({ at: pointer, message: 'criteria', values: { label: task.label ?? task.id, sum: added, printed } })
      }
    })
  },
})

function round(value: number): number {
  return Math.round(value * 100) / 100
}
