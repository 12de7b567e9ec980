import { defineRule } from '../types.ts'

/** The date of printing (GB/T 9704-2012, 7.4.3) lies before the date of signing (7.3.5.4). */
export const printedBeforeSigned = defineRule({
  id: 'printed-before-signed',
  group: 'header',
  severity: 'error',
  summary: { en: 'The notice was printed before it was signed', zh: '印发日期早于成文日期' },
  advice: { en: 'Correct the date that is wrong', zh: '核对并更正有误的日期' },
  messages: {
    before: {
      en: 'Printed on {printed}, before it was signed on {signed}',
      zh: '印发日期{printed}早于成文日期{signed}',
    },
  },
  check(context) {
    const { signedOn, printedOn } = context.notice
    return {
      end() {
        if (signedOn === null || printedOn === null || printedOn >= signedOn) return
        context.report({ at: '/printedOn', message: 'before', values: { printed: printedOn, signed: signedOn } })
      },
    }
  },
})
