import { defineRule } from '../types.ts'

/** 2024年5月1日至2023年6月1日: both years printed; 6月20日至10日: both days of one month. */
const PERIOD =
  /(?<!\d)((?:19|20)\d\d)\s?年\s?(?:(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?)?\s?(?:至|到|[-~]{1,2})\s?((?:19|20)\d\d)\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?)?/g
const DAYS = /(?<![\d.\-/~])(\d{1,2})\s?月\s?(\d{1,2})\s?日?\s?(?:至|到|[-~]{1,2})\s?(\d{1,2})\s?日/g

/** A period that ends before it begins. */
export const reversedPeriod = defineRule({
  id: 'reversed-period',
  group: 'consistency',
  severity: 'error',
  summary: { en: 'A period ends before it begins', zh: '起止时间前后颠倒' },
  advice: { en: 'Correct the first or the last day of the period', zh: '核对起止时间，改正其一' },
  messages: {
    reversed: { en: 'The period {words} ends before it begins', zh: '“{words}”的截止时间早于开始时间' },
  },
  check(context) {
    const source = context.document?.outline.source
    const report = (start: number, length: number): void => {
      const words = source?.text.slice(start, start + length) ?? ''
      context.report({ at: [{ start, end: start + length }], message: 'reversed', values: { words } })
    }
    return {
      end() {
        if (!source) return
        for (const found of source.folded.matchAll(PERIOD)) {
          const [whole, ...parts] = found
          if (isReversed(parts.slice(0, 3), parts.slice(3))) report(found.index, whole.length)
        }
        for (const found of source.folded.matchAll(DAYS))
          if (Number(found[3]) < Number(found[2])) report(found.index, found[0].length)
      },
    }
  },
})

/** Year, month and day as far as both sides print them. */
function isReversed(from: readonly (string | undefined)[], to: readonly (string | undefined)[]): boolean {
  for (const [at, part] of from.entries()) {
    const other = to[at]
    if (part === undefined || other === undefined) return false
    if (Number(part) !== Number(other)) return Number(part) > Number(other)
  }
  return false
}
