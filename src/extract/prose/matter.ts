/** What kind of section a heading opens: front matter, the closing of a plan, or work. */
import type { Section } from '../../outline/types.ts'
import { oneOf } from '../../tree/alternatives.ts'
import {
  AIM_END,
  CLOSING_SECTIONS,
  DEMAND_SECTIONS,
  FRONT_SECTIONS,
  KNOWING_WORDS,
  MAKING_WORDS,
  MEANING_ENDS,
  REVIEW_ENDS,
  REVIEW_NOUNS,
  REVIEW_OF_YEAR,
  SECTION_ENDS,
  SECTION_VERBS,
  SELF_SECTIONS,
  SUBJECT_ENDS,
  SUBJECT_VERBS,
  TASK_SECTIONS,
  TELLING_WORDS,
  WORK_AIMS,
} from '../../vocabulary/sections.ts'
import { withoutLabel } from './runs.ts'

/** Stands in (or is) a section that holds no tasks as a rule, or sums up tasks of a table. */
export type Matter = 'front' | 'closing' | 'summary' | 'work'

/** The kind of a section below `parent`: 一、总体要求 → front, 三、保障措施 → closing. */
export function matterOf(section: Section, parent: { matter: Matter; section: Section | null }): Matter {
  // A heading without a number ends front matter that stands under a numbered one.
  if (parent.matter !== 'work' && !(parent.matter === 'front' && section.style === 'bare')) return parent.matter
  const heading = headingWords(section)
  // 明确支持范围 in a section of work is work: somebody is to do it.
  if (isMeaning(heading) || isReview(heading) || isOneOf(heading, isFront, parent.section === null)) return 'front'
  const { folded } = withoutLabel(section.heading)
  if (isOneOf(heading, isClosing)) return DATED.test(folded.slice(heading.length)) ? 'work' : 'closing'
  if (PURPOSE.test(folded.slice(-PURPOSE_REACH))) return 'front'
  return SELF.test(folded) ? 'closing' : 'work'
}

const FRONT = new Set<string>(FRONT_SECTIONS)
const CLOSING = new Set<string>(CLOSING_SECTIONS)
const TASKS = new Set<string>(TASK_SECTIONS)
const DEMANDS = new Set<string>(DEMAND_SECTIONS)
const isClosing = (name: string): boolean => CLOSING.has(name)
/** 总体要求; 试点范围, 考评对象, 改革目标: what the work is about; 扩大范围 is work. */
const isFront = (name: string): boolean => FRONT.has(name) || (name.length <= LONGEST_SUBJECT && SUBJECT.test(name))
const LONGEST_SUBJECT = 4
const SUBJECT = new RegExp(
  `^(?!${oneOf(SUBJECT_VERBS)})(?:[^,、]{2}${oneOf(SUBJECT_ENDS)}|(?!${oneOf(WORK_AIMS)})[^,、]{2}${AIM_END})$`,
)
/** 充分认识……的重要性和紧迫性; ……的重要意义, but for 宣传……的重要意义. */
const isMeaning = (heading: string): boolean => MEANING.test(heading)
const MEANING = new RegExp(`^${oneOf(KNOWING_WORDS)}|^(?!.{0,4}${oneOf(TELLING_WORDS)}).{2,60}${oneOf(MEANING_ENDS)}$`)
/** 2016年主要工作回顾, 工作开展情况; not 开展评估总结, which is work. */
const isReview = (heading: string): boolean => heading.length <= LONGEST_REVIEW && REVIEW.test(heading)
const LONGEST_REVIEW = 16
const REVIEW = new RegExp(
  `^(?:(?:19|20)\\d\\d年[^,;、]{0,10}${oneOf([...REVIEW_ENDS, REVIEW_OF_YEAR])}|${oneOf(REVIEW_NOUNS)}{0,3}${oneOf(REVIEW_ENDS)})$`,
)
/** （二）组织实施（5月至10月）: a stage of the work. */
const DATED = /^[(:][^\d。;,)]{0,2}\d{1,4}(?:[年月]|[./-]\d)/
const AND = /[、和及与]/
const LEAD_IN = new RegExp(`^(?:${SECTION_VERBS.join('|')}){1,2}`)
const LEAD_OUT = new RegExp(`(?:${SECTION_ENDS.join('|')})$`)
const HEADING_END = /[。:;,(]/
/** A catchword in brackets at the head of an article: 第二条【适用范围】. */
const CATCHWORD = /^\[([^[\]]{1,20})\]/
const SELF = new RegExp(`^(?:${SELF_SECTIONS.join('|')})`)
/** How far from the end of an article its purpose is looked for. */
const PURPOSE_REACH = 16
const PURPOSE = new RegExp(`(?:${MAKING_WORDS.join('|')})(?:${SELF_SECTIONS.join('|')})。?$`)

/** The words of a heading without number, brackets and what follows its first mark. */
function headingWords(section: Section): string {
  const text = withoutLabel(section.heading).folded
  const catchword = CATCHWORD.exec(text)?.[1]
  if (catchword) return catchword
  const end = text.search(HEADING_END)
  return end < 0 ? text : text.slice(0, end)
}

/** 总体要求; 指导思想、基本原则和主要目标: every piece of the heading is such a name. */
function isOneOf(heading: string, is: (name: string) => boolean, withVerb = true): boolean {
  if (heading.length === 0 || heading.length > 24) return false
  return is(heading) || heading.split(AND).every((piece) => is(piece) || (withVerb && is(bare(piece))))
}

function bare(piece: string): string {
  return piece.replace(LEAD_IN, '').replace(LEAD_OUT, '')
}

/** 三、重点任务, 二、工作任务和措施: the heading says that its items are the work. */
export function isWorkHeading(section: Section): boolean {
  return isOneOf(headingWords(section), (name) => TASKS.has(name))
}

/** 二、有关要求, 三、实施步骤: the heading says that its items are asked for. */
export function asksInHeading(section: Section): boolean {
  return isOneOf(headingWords(section), (name) => DEMANDS.has(name))
}
