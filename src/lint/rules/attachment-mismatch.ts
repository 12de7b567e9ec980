import type { Paragraph } from '../../outline/types.ts'
import { fold } from '../../tree/fold.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../../tree/numerals.ts'
import type { Passage } from '../../tree/passage.ts'
import { defineRule } from '../types.ts'

const NUMBER = new RegExp(`^[^${NUMERAL_CHARACTERS}:.]{1,3}([${NUMERAL_CHARACTERS}]{1,3})`)
const LABEL_END = /^[^\d:.]{1,3}[\d〇一二三四五六七八九十]{0,3}[:.]?/
const BRACKET = /\([^()]*\)/g
const MARKS = /[^\p{Script=Han}\dA-Za-z]/gu

/** An attachment as it begins in the document. */
interface Attached {
  mark: Passage
  number: number
  title: string
}

/** The note of attachments (附件说明: GB/T 9704-2012, 7.3.4) and the attachments that follow (7.3.7) do not name the same. */
export const attachmentMismatch = defineRule({
  id: 'attachment-mismatch',
  group: 'header',
  severity: 'warning',
  summary: { en: 'The note of attachments and the attachments do not name the same', zh: '附件说明与所附附件不一致' },
  advice: { en: 'Make number and title the same in both places', zh: '使附件的序号、标题与附件说明一致' },
  messages: {
    missing: { en: 'Attachment {number}, {title}, does not follow', zh: '附件说明中的附件{number}“{title}”没有附上' },
    unlisted: { en: 'Attachment {number} follows and is not in the note of attachments', zh: '附件{number}没有列入附件说明' },
    title: {
      en: 'The note of attachments names {title}, and what follows is {other}',
      zh: '附件说明中的标题是“{title}”，所附却是“{other}”',
    },
  },
  check(context) {
    const attached: Attached[] = []
    return {
      paragraph(paragraph) {
        if (paragraph.kind === 'attachmentMark') attached.push(markOf(paragraph))
        // What stands before a mark is no title of it.
        else if (paragraph.kind === 'planTitle') {
          const last = attached.at(-1)
          if (last) last.title += paragraph.passage.folded
        }
      },
      end() {
        const listed = context.notice.attachments.map(({ label, title }, i) => ({ title, number: numberOf(label) ?? i + 1, i }))
        // Where nothing follows, the attachments are files of their own.
        if (listed.length === 0 || attached.length === 0) return
        const follow = new Map(attached.map((each) => [each.number, each]))
        for (const { title, number, i } of listed) {
          const at = `/attachments/${i}/title`
          const other = follow.get(number)
          if (!other) context.report({ at, message: 'missing', values: { number, title } })
          else if (!isSameTitle(title, other.title))
            context.report({ at, message: 'title', values: { title, other: other.title } })
        }
        const numbers = new Set(listed.map(({ number }) => number))
        for (const [number, { mark }] of follow)
          if (!numbers.has(number)) context.report({ at: mark, message: 'unlisted', values: { number } })
      },
    }
  },
})

/** 附件2, 附件二：…, 附件 (the only one, or the first). */
function markOf({ passage }: Paragraph): Attached {
  const number = readNumeral(NUMBER.exec(passage.folded)?.[1] ?? '') ?? 1
  return { mark: passage, number, title: passage.folded.replace(LABEL_END, '') }
}

function numberOf(label: string | null): number | null {
  return label === null ? null : readNumeral(label.replace(MARKS, ''))
}

/** Marks and what stands in brackets apart; an issuer or a year may stand before the title in one place alone. */
function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  return one === '' || other === '' || one.includes(other) || other.includes(one)
}

function bare(title: string): string {
  return fold(title).replace(BRACKET, '').replace(MARKS, '')
}
