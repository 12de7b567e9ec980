import { daysOf, findDates, weekdayName, weekdayOf } from '../calendar.ts'
import { defineRule } from '../types.ts'

/** `2024年5月1日（星期四）`: that day is a Wednesday. */
export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  group: 'consistency',
  severity: 'error',
  summary: { en: 'A date and its day of the week do not agree', zh: '日期与星期不符' },
  advice: { en: 'Correct the date or the day of the week', zh: '核对日期和星期，改正其一' },
  messages: {
    differs: { en: '{date}: that day is {weekday}', zh: '“{date}”应为{weekday}' },
  },
  check(context) {
    const source = context.document?.outline.source
    return {
      end() {
        if (!source) return
        for (const { start, end, year, month, day, weekday } of findDates(source.folded)) {
          // Without its year a date may lie in the next one.
          if (weekday === null || year === null || day > daysOf(year, month)) continue
          const right = weekdayOf(year, month, day)
          if (right === weekday) continue
          const values = { date: source.text.slice(start, end), weekday: weekdayName(right) }
          context.report({ at: [{ start, end }], message: 'differs', values })
        }
      },
    }
  },
})
