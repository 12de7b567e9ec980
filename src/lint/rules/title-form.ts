import { oneOf } from '../../tree/alternatives.ts'
import { Passage } from '../../tree/passage.ts'
import { ABOUT } from '../../vocabulary/letterhead.ts'
import { PASSING_VERBS, REGULATION_ENDS, TITLE_NOUNS, TITLE_QUALIFIERS, UNCUT_WORDS } from '../../vocabulary/lint-header.ts'
import { isLetter } from '../letter.ts'
import { defineRule, type RuleContext } from '../types.ts'

const NOUN = oneOf(TITLE_NOUNS)
const TAIL = /(?:\([^()]{1,30}\)|\[[^[\]]{1,30}\])+$/
const HAS_OF = new RegExp(`的${oneOf(TITLE_QUALIFIERS)}?${NOUN}$`)
const ENDS_WITH_NOUN = new RegExp(`${NOUN}$`)
const OPENS = new RegExp(`${ABOUT}|${oneOf(PASSING_VERBS)}`)
const DOUBLED = new RegExp(`${ABOUT}${ABOUT}|的{2}|(${NOUN})的\\1$`)
/** Marks of a sentence, outside quotations, brackets and book titles. */
const MARK = /[，。；：！？,;]/
const OPENERS = '“‘（(《〈【'
const CLOSERS = '”’）)》〉】'
const LINE_START = /^[的、，。；：！？》〉”’）)】〕]/
const LINE_END = /[《〈“‘（(【〔、]$/
const YEAR_CUT = /\d$/
const YEAR_GOES_ON = /^[\d年]/
const BOOK = /《([^《》]+)》/g
const REGULATION = new RegExp(`${oneOf(REGULATION_ENDS)}(?:[（(][^（）()]*[）)])*$`)
const LONGEST_WORD = Math.max(...UNCUT_WORDS.map((word) => word.length))

type Name = 'about' | 'of' | 'doubled' | 'mark' | 'cut' | 'book'
type Report = (message: Name, at: Passage, values?: Record<string, string>) => void

/** The title of a letter: issuer, 关于, what it is about, 的, 文种; lines end between words (GB/T 9704-2012, 7.3.1). */
export const titleForm = defineRule({
  id: 'title-form',
  group: 'header',
  severity: 'info',
  summary: { en: 'The title is not of the usual form', zh: '标题格式不规范' },
  advice: {
    en: 'Write the title as 发文机关关于……的通知, and end its lines between words',
    zh: '标题一般由发文机关名称、事由和文种组成，如“××关于××的通知”；回行做到词意完整',
  },
  messages: {
    about: { en: 'The title has no 关于', zh: '标题缺少“关于”' },
    of: { en: 'The title has no 的 before its last word', zh: '标题文种前缺少“的”' },
    doubled: { en: 'The title says {words}', zh: '标题中“{words}”重复' },
    mark: { en: 'The title has the mark {words}', zh: '标题中使用了标点“{words}”' },
    cut: { en: 'A line of the title ends inside {words}', zh: '标题回行割裂“{words}”' },
    book: {
      en: '{words} stands in book-title marks and is no law or regulation',
      zh: '“{words}”不是法规、规章，标题中不加书名号',
    },
  },
  options: {
    bookTitles: { default: false, description: 'Also report book-title marks around what is no law or regulation' },
  },
  check(context) {
    const lines: Passage[] = []
    return {
      paragraph({ kind, passage }) {
        if (kind === 'title') lines.push(passage)
      },
      end() {
        const title = wholeTitle(context, lines)
        if (!title) return
        const report: Report = (message, at, values = {}) => context.report({ at, message, values })
        checkWords(title, report)
        checkMarks(title, report)
        checkLines(title, report)
        if (context.options.bookTitles) checkBooks(title, report)
      },
    }
  },
})

/** The lines that make the letter's title; null where there is no letter, or they do not give the title. */
function wholeTitle({ notice }: Pick<RuleContext, 'notice'>, lines: readonly Passage[]): Passage | null {
  if (notice.title === null || !isLetter(notice)) return null
  let title = Passage.empty
  for (const line of lines) {
    if (title.length >= notice.title.length) break
    title = title.length > 0 ? title.concat(line) : line
  }
  return title.text.startsWith(notice.title) ? title.slice(0, notice.title.length) : null
}

function checkWords(title: Passage, report: Report): void {
  const bare = title.folded.replace(TAIL, '')
  if (!OPENS.test(bare.replace(BOOK, ''))) report('about', title)
  if (ENDS_WITH_NOUN.test(bare) && !HAS_OF.test(bare)) report('of', title.slice(bare.search(ENDS_WITH_NOUN), bare.length))
  const doubled = DOUBLED.exec(bare)
  if (doubled) report('doubled', title.slice(doubled.index, doubled.index + doubled[0].length), { words: doubled[0] })
}

function checkMarks(title: Passage, report: Report): void {
  let depth = 0
  for (const [at, mark] of [...title.text].entries()) {
    if (OPENERS.includes(mark)) depth++
    else if (CLOSERS.includes(mark)) depth--
    else if (depth <= 0 && MARK.test(mark)) report('mark', title.slice(at, at + 1), { words: mark })
  }
}

function checkLines(title: Passage, report: Report): void {
  for (const { at, joint } of title.joints()) {
    if (joint !== 'line' && joint !== 'block') continue
    // Between digits a blank stands for the line end.
    const [before, after] = [title.text.slice(0, at).trimEnd(), title.text.slice(at)]
    const word = cutWord(title.folded, at)
    const wrong = LINE_START.test(after) || LINE_END.test(before) || (YEAR_CUT.test(before) && YEAR_GOES_ON.test(after))
    const [from, to] = word ?? (wrong ? [before.length - 1, at + 1] : [0, 0])
    if (to > 0) report('cut', title.slice(from, to), { words: title.text.slice(from, to) })
  }
}

/** The word around `at` that a line end there cuts. */
function cutWord(folded: string, at: number): [from: number, to: number] | null {
  for (let from = Math.max(0, at - LONGEST_WORD + 1); from < at; from++) {
    const word = UNCUT_WORDS.find((candidate) => from + candidate.length > at && folded.startsWith(candidate, from))
    if (word) return [from, from + word.length]
  }
  return null
}

function checkBooks(title: Passage, report: Report): void {
  for (const found of title.text.matchAll(BOOK)) {
    const [book, name = ''] = found
    if (!REGULATION.test(name)) report('book', title.slice(found.index, found.index + book.length), { words: name })
  }
}
