import { oneOf } from '../../tree/alternatives.ts'
import { LUNAR_WORDS } from '../../vocabulary/lint-consistency.ts'
import { daysOf, findDates } from '../calendar.ts'
import { defineRule } from '../types.ts'

const LUNAR = new RegExp(`${oneOf(LUNAR_WORDS)}[^。;,]{0,6}$`)
const REACH = 10

/** `2月30日`, `6月31日`, `2023年2月29日`. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'consistency',
  severity: 'error',
  summary: { en: 'A date is on no calendar', zh: '日期不存在' },
  advice: { en: 'Put in the day that is meant', zh: '核对并改为正确的日期' },
  messages: {
    day: { en: 'There is no {date}: the month has {days} days', zh: '“{date}”不存在，该月只有{days}天' },
    month: { en: 'There is no {date}: a year has twelve months', zh: '“{date}”不存在，一年只有12个月' },
  },
  check(context) {
    const source = context.document?.outline.source
    return {
      end() {
        if (!source) return
        for (const { start, end, year, month, day } of findDates(source.folded)) {
          const date = source.text.slice(start, end)
          if (month < 1 || month > 12) context.report({ at: [{ start, end }], message: 'month', values: { date } })
          else if (day < 1 || day > daysOf(year, month)) {
            if (LUNAR.test(source.folded.slice(Math.max(0, start - REACH), start))) continue
            context.report({ at: [{ start, end }], message: 'day', values: { date, days: daysOf(year, month) } })
          }
        }
      },
    }
  },
})
