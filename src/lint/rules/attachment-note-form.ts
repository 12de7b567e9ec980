import { defineRule } from '../types.ts'

const CLOSED = /[。；，、;,.]$/

/** A mark behind the title of an attachment in the note: none stands there (GB/T 9704-2012, 7.3.4). */
export const attachmentNoteForm = defineRule({
  id: 'attachment-note-form',
  group: 'header',
  severity: 'info',
  summary: { en: 'A title in the note of attachments ends with a punctuation mark', zh: '附件名称后加了标点符号' },
  advice: { en: 'Take the mark out', zh: '删去附件名称后的标点符号' },
  messages: {
    closed: { en: 'The title of attachment {title} ends with a punctuation mark', zh: '附件名称“{title}”后加了标点符号' },
  },
  check(context) {
    return {
      end() {
        for (const [i, { title }] of context.notice.attachments.entries()) {
          if (!CLOSED.test(title)) continue
          const at = `/attachments/${i}/title`
          const last = context.evidence(at)?.spans.at(-1)?.end.offset
          const fix = last === undefined ? [] : [{ start: last - 1, end: last, text: '' }]
          context.report({ at, message: 'closed', values: { title }, fix })
        }
      },
    }
  },
})
