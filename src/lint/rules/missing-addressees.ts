import { oneOf } from '../../tree/alternatives.ts'
import { ADDRESSEE_LABELS, ADDRESSEE_WORDS } from '../../vocabulary/letterhead.ts'
import { ADDRESSED_ENDS } from '../../vocabulary/lint-header.ts'
import { isLetter } from '../letter.ts'
import { defineRule } from '../types.ts'

/** A line or a sentence that opens with units and a colon: addressees that ran into the text. */
const OPENING = new RegExp(`^(?:${oneOf(ADDRESSEE_LABELS)})?[^。:]{0,200}${oneOf(ADDRESSEE_WORDS)}[^。:]{0,20}:`)
/** Paragraphs of the text that are looked at for them. */
const HEAD = 4
const LONGEST = 240

/** A 通知 that is sent to nobody (主送机关: GB/T 9704-2012, 7.3.2). */
export const missingAddressees = defineRule({
  id: 'missing-addressees',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The notice names no addressees', zh: '缺少主送机关' },
  advice: { en: 'Name the addressees on a line of their own under the title', zh: '在标题下另起一行标注主送机关' },
  messages: {
    none: { en: 'The notice names no addressees under its title', zh: '标题下没有标注主送机关' },
  },
  check(context) {
    const { notice } = context
    let read = 0
    let opens = false
    return {
      paragraph({ kind, passage }) {
        if (kind !== 'body' || read++ >= HEAD) return
        const { folded } = passage
        if (folded.endsWith(':') || OPENING.test(folded.slice(0, LONGEST))) opens = true
      },
      end() {
        if (notice.addressees.length > 0 || opens || !isLetter(notice)) return
        if (ADDRESSED_ENDS.some((end) => notice.documentType?.endsWith(end))) context.report({ at: '/title', message: 'none' })
      },
    }
  },
})
