import type { Paragraph } from '../../outline/types.ts'
import { oneOf } from '../../tree/alternatives.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import type { Passage } from '../../tree/passage.ts'
import { PENDING_WORDS, SOMETHING_WORDS } from '../../vocabulary/lint-structure.ts'
import { seeTexts } from '../passages.ts'
import { defineRule, type RuleContext } from '../types.ts'

const NUMERAL = `[${NUMERAL_CHARACTERS}]`
/** XX市, ××局, 20XX年, ____, ○○县: two or more of the signs that stand for what is not written yet; 二○○五 is a year. */
const BLANKS = [
  '(?<![A-Za-zＡ-Ｚ×✕\\d])(?:20)?[XxＸｘ×✕]{2,}(?![A-Za-z\\d])',
  '_{3,}',
  '＿{2,}',
  '●{2,}',
  `(?<!${NUMERAL})○{2,}(?!${NUMERAL})`,
].join('|')
/** 某某市; behind a surname it is a name that was made unreadable: 王某某. */
const SOMETHING = `(?<!\\p{Script=Han})${oneOf(SOMETHING_WORDS)}`
/** A box alone is one to be filled in; two or more are the choices of a form, one at the start is a bullet. */
const BOX = '□'
/** Names of forms and samples may show what is to be filled in: 《关于××的通知》, （样表）. */
const QUOTED = /[《“"「（(][^《》“”"「」（）()]{0,40}$/

/** What was meant to be written later and was not. */
export const placeholder = defineRule({
  id: 'placeholder',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'Something is still to be filled in', zh: '有待填写的内容' },
  advice: { en: 'Write what belongs there', zh: '补写应填的内容' },
  messages: {
    blank: { en: '{words} is still to be filled in', zh: '“{words}”有待填写' },
  },
  check(context) {
    const pattern = patternOf(context.words)
    let attachment = false
    return seeTexts(context, (text, paragraph) => {
      // A model form behind the notice is meant to be filled in by others.
      if (paragraph) attachment = isForm(paragraph, attachment)
      if (attachment) return
      for (const found of text.text.matchAll(pattern)) report(context, text, found.index, found[0].length)
      const box = text.text.indexOf(BOX)
      if (box > 0 && box === text.text.lastIndexOf(BOX)) report(context, text, box, 1)
    })
  },
})

function patternOf(words: RuleContext['words']): RegExp {
  const own = words.vocabulary.placeholders ?? []
  return new RegExp(`${BLANKS}|${SOMETHING}|${oneOf([...PENDING_WORDS, ...own])}`, 'gu')
}

function isForm(paragraph: Paragraph, before: boolean): boolean {
  return paragraph.kind === 'attachmentMark' || (before && paragraph.kind !== 'planTitle')
}

function report(context: RuleContext, text: Passage, at: number, length: number): void {
  if (QUOTED.test(text.text.slice(Math.max(0, at - 50), at))) return
  const words = text.slice(at, at + length)
  context.report({ at: words, message: 'blank', values: { words: words.text } })
}
