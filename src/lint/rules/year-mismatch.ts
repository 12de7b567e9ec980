import { oneOf } from '../../tree/alternatives.ts'
import { fold } from '../../tree/fold.ts'
import { SENDING_WORDS } from '../../vocabulary/lint-consistency.ts'
import { defineRule } from '../types.ts'
import { datedDeadlines, isDone, statesYear, yearsIn } from '../years.ts'

const YEAR = /(?:19|20)\d\d/g
const QUOTED = /《([^《》]{4,80})》/g
const SENDING = new RegExp(oneOf(SENDING_WORDS))
/** As many deadlines with a printed year as make a habit. */
const FEWEST = 3

/** The letter and its plan, or the plan's title and its deadlines, speak of different years. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  group: 'consistency',
  severity: 'warning',
  summary: { en: 'The title’s year is not the year of the plan', zh: '标题中的年度与正文不一致' },
  advice: { en: 'Set the year that is meant in all places', zh: '核对年度，全文统一' },
  messages: {
    titles: {
      en: 'The letter’s title speaks of {letter}, the plan’s of {plan}',
      zh: '通知标题为{letter}年，所附文件标题为{plan}年',
    },
    sent: {
      en: 'The letter sends the plan of {letter}, its title says {plan}',
      zh: '正文印发的是{letter}年的文件，所附文件标题为{plan}年',
    },
    deadlines: {
      en: 'All {count} deadlines with a year fall in {other}, none in {plan}',
      zh: '写明年份的{count}处时限都在{other}年，没有一处在计划年度{plan}年',
    },
  },
  check(context) {
    const { title, plan } = context.notice
    const own = yearsIn(plan?.title)
    const letter = plan && title !== plan.title ? yearsIn(title) : null
    const words = wordsOf(plan?.title ?? '')
    const years = own ?? yearsIn(title)
    const ownTitle = fold(plan?.title ?? '')
    const printed: number[] = []
    return {
      paragraph({ passage }) {
        if (!own || !passage.folded.includes('《') || passage.folded === ownTitle || !SENDING.test(passage.folded)) return
        for (const found of passage.folded.matchAll(QUOTED)) {
          const quoted = yearsIn(found[1])
          if (!quoted || wordsOf(found[1] ?? '') !== words || overlap(quoted, own)) continue
          const at = passage.slice(found.index, found.index + found[0].length)
          context.report({ at, message: 'sent', values: { letter: quoted.from, plan: own.from } })
        }
      },
      task(view) {
        if (!years) return
        for (const dated of datedDeadlines(view))
          if (statesYear(dated.deadline) && !isDone(dated, context.document)) printed.push(Number(dated.last.slice(0, 4)))
      },
      end() {
        if (own && letter && !overlap(own, letter))
          context.report({ at: '/plan/title', message: 'titles', values: { letter: letter.from, plan: own.from } })
        const other = printed[0]
        if (!years || other === undefined || printed.length < FEWEST || (other >= years.from && other <= years.to)) return
        if (printed.some((year) => year !== other)) return
        const at = own ? '/plan/title' : '/title'
        context.report({ at, message: 'deadlines', values: { other, plan: years.from }, figures: { count: printed.length } })
      },
    }
  },
})

/** A title without its years, so that last year's can be told from another document's. */
function wordsOf(title: string): string {
  return fold(title).replace(YEAR, '')
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from <= b.to && b.from <= a.to
}
