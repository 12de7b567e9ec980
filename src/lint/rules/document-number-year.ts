import { defineRule } from '../types.ts'

const JANUARY = '01'
const DECEMBER = '12'

/**
 * The year of the document number is not the year of signing. A letter of early January may still have a number of the old year, and one that was
 * signed in December one of the new.
 */
export const documentNumberYear = defineRule({
  id: 'document-number-year',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The year of the document number is not the year of signing', zh: '发文字号年份与成文年份不一致' },
  advice: { en: 'Correct the number or the date', zh: '核对并更正发文字号或成文日期' },
  messages: {
    other: {
      en: 'The number {number} is of {year}, and the notice was signed in {signed}',
      zh: '发文字号“{number}”的年份是{year}年，而成文日期在{signed}年',
    },
  },
  check(context) {
    const { documentNumber, signedOn } = context.notice
    return {
      end() {
        if (!documentNumber?.year || signedOn === null) return
        const { year, text } = documentNumber
        const [signed, month] = [Number(signedOn.slice(0, 4)), signedOn.slice(5, 7)]
        const turn = (year === signed - 1 && month === JANUARY) || (year === signed + 1 && month === DECEMBER)
        if (year === signed || turn) return
        context.report({ at: '/documentNumber/text', message: 'other', values: { number: text, year, signed } })
      },
    }
  },
})
