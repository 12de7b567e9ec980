import type { Passage } from '../../tree/passage.ts'
import { isQuote, type Mark, pairMarks } from '../brackets.ts'
import { seeTexts } from '../passages.ts'
import { defineRule } from '../types.ts'

/** How many texts further on a pair may close that a page or a cell border cut. */
const REACH = 12
/** Characters of the text around a mark that a message shows. */
const SHOWN = 12

/** A mark whose other half has not come yet. */
interface Waiting extends Mark {
  text: Passage
  order: number
}

/** A bracket, quotation mark or book-title mark without its other half; quotations that go on over paragraphs are none. */
export const unbalancedBrackets = defineRule({
  id: 'unbalanced-brackets',
  group: 'structure',
  severity: 'warning',
  summary: {
    en: 'A bracket, quotation mark or book-title mark lacks its other half',
    zh: '括号、引号或书名号不成对',
  },
  advice: { en: 'Add the missing mark, or take the lone one out', zh: '补上缺少的一半，或删去多余的一半' },
  messages: {
    open: { en: '{mark} opens and nothing closes it: {words}', zh: '「{mark}」有前无后：{words}' },
    close: { en: '{mark} closes and nothing opened it: {words}', zh: '「{mark}」有后无前：{words}' },
    turned: { en: '{mark} stands where its other half is due: {words}', zh: '「{mark}」方向用反：{words}' },
    crossed: { en: '{mark} closes across another pair: {words}', zh: '「{mark}」与另一对符号交叉：{words}' },
  },
  check(context) {
    /** By kind, in order. */
    const waiting = new Map<number, Waiting[]>()
    let order = 0
    const report = (message: 'open' | 'close' | 'turned' | 'crossed', text: Passage, { at, mark, opens }: Mark): void => {
      const words = opens ? text.text.slice(at, at + SHOWN) : text.text.slice(Math.max(0, at + 1 - SHOWN), at + 1)
      context.report({ at: text.slice(at, at + 1), message, values: { mark, words } })
    }
    const giveUp = (isDue: (mark: Waiting) => boolean, say: boolean): void => {
      for (const [kind, marks] of waiting) {
        const due = marks.filter(isDue)
        if (due.length === 0) continue
        if (say) for (const mark of due) report('open', mark.text, mark)
        waiting.set(
          kind,
          marks.filter((mark) => !isDue(mark)),
        )
      }
    }
    return {
      ...seeTexts(context, (text) => {
        order++
        giveUp((mark) => mark.order <= order - REACH, true)
        // A quotation of several paragraphs opens each anew and closes the last alone.
        giveUp((mark) => isQuote(mark) && mark.order === order - 1 && text.text.startsWith(mark.mark), false)
        const pairs = pairMarks(text)
        for (const mark of pairs.crossed) report('crossed', text, mark)
        for (let i = 0; i < pairs.lone.length; i++) {
          const mark = pairs.lone[i] as Mark
          const next = pairs.lone[i + 1]
          const others = waiting.get(mark.kind) ?? []
          waiting.set(mark.kind, others)
          if (!mark.opens && others.length > 0) others.pop()
          else if (isQuote(mark) && next?.mark === mark.mark) {
            report('turned', text, mark.opens ? next : mark)
            i++
          } else if (mark.opens) others.push({ ...mark, text, order })
          else report('close', text, mark)
        }
      }),
      end() {
        giveUp(() => true, true)
      },
    }
  },
})
