/** What every extractor knows of the notice: the plan's years, the day it was signed, the conventions stated so far. */
import { DATE } from '../outline/kinds.ts'
import type { OutlineBlock } from '../outline/types.ts'
import { oneOf } from '../tree/alternatives.ts'
import { gather } from '../tree/gather.ts'
import { PAGE_DATE_LABELS, PLAN_WORDS } from '../vocabulary/letterhead.ts'
import {
  AIM_OPENERS,
  FAR_AIMS,
  FRONT_SECTIONS,
  PLAN_MAKING_WORDS,
  PURPOSE_VERBS,
  PURPOSE_WORD,
  REVIEW_ENDS,
  REVIEW_JOINTS,
  REVIEW_OF_YEAR,
} from '../vocabulary/sections.ts'
import { FIRST_TERM, SCHOOL_YEAR, SECOND_TERM, WINTER_SPANS } from '../vocabulary/time.ts'
import { LAST_OF_SPRING } from './deadline/calendar.ts'
import type { DeadlineContext, DeadlineSlot } from './deadline/types.ts'
import type { Finding } from './types.ts'

export interface Years {
  planYear?: number
  planYears?: { from: number; to: number }
  /** The last year of the aims, where neither title nor introduction states the plan's years. */
  aimYear?: number
  /** The plan is for the winter that begins in `planYear` and the spring after it, or was made late in that year and states none. */
  winter?: true
  noticeDate?: string
}

const PRINTED_YEAR = /(?:19|20)\d\d/
const PRINTED_YEARS = '(?:19|20)\\d\\d|[一二][〇○零九][〇○零一二三四五六七八九]{2}'
/** 2019-2021年, （2019—2021）; 2012-2013学年 is none. */
const SPAN = /(?<!\d)((?:19|20)\d\d)年?[-~至到]{1,2}((?:19|20)\d\d)(?:年|(?![\d学]))/
/** The title of another document, which a title names. */
const CITED = /《[^》]*》/g
/** 2035年远景目标: the year of aims, beyond the plan. */
const FAR = new RegExp(`(?:${PRINTED_YEARS})年${oneOf(FAR_AIMS)}`, 'g')
/** 2016年工作总结和 before 2017年工作安排. */
const REVIEWED = new RegExp(
  `(?:19|20)\\d\\d年[^《》\\d]{0,16}?${oneOf([...REVIEW_ENDS, REVIEW_OF_YEAR])}[${REVIEW_JOINTS}](?=.*(?:19|20)\\d\\d年)`,
)
const YEAR = /((?:19|20)\d\d)年/
const YEARS = /((?:19|20)\d\d)年/g
const YEAR_SIGN = '年'
const YEAR_ALONE = /^\(((?:19|20)\d\d)年(?:.?|\d{1,2}月(?:\d{1,2}日)?)\)$/
/** A year that is stated so often is the plan's. */
const OFTEN = 2
const CHINESE_YEAR = /([一二])([〇○零九])([〇○零一二三四五六七八九]{2})年/
const CHINESE_DIGITS = '〇一二三四五六七八九'

/** A year, or the last of several: 2015-2017年. */
const SAID = /(?:((?:19|20)\d\d)年?[-~至到])?((?:19|20)\d\d)年/.source
/** 制定《安全生产委员会2021年工作要点》; 现提出2015-2017年重点工作任务; 2021年全县水利工作的总体要求是：. */
const SAID_YEAR = new RegExp(
  `${oneOf(PLAN_MAKING_WORDS)}[^。;,]{0,30}?${SAID}[^。;,]{0,30}?${oneOf(PLAN_WORDS)}|${SAID}[^。;,]{0,24}?${oneOf(FRONT_SECTIONS)}(?:是|为|:)`,
)
const MOST_YEARS = 20
/** How far into the text the plan's year is looked for: paragraphs, and characters of each. */
const INTRODUCTION = 12
const REACH = 600

/**
 * The plan's years from its title, the letter's title, what its first paragraphs say, the document number, the date, and what the text
 * states most, and when its page was published, in this order.
 */
export function readYears(header: readonly Finding[], blocks: readonly OutlineBlock[]): Years {
  const text = (name: string): string[] =>
    gather(header, (finding) => (finding.kind === 'field' && finding.field === name ? [finding.passage.folded] : []))
  const date = header.find((finding) => finding.kind === 'field' && finding.field === 'signedOn')
  const noticeDate = date?.kind === 'field' ? date.text : undefined
  const base = noticeDate ? { noticeDate } : {}
  const winter = winterYear([...text('planTitle'), ...text('title')], noticeDate, blocks)
  if (winter !== null) return { planYear: winter, winter: true, ...base }
  for (const title of [...text('planTitle'), ...text('title')].flatMap(withoutOthers)) {
    const span = SPAN.exec(title)
    const years = span && yearsOf(Number(span[1]), Number(span[2]))
    if (years?.planYears) return { ...years, ...base }
    const term = termYear(title)
    if (term) return { planYear: term, ...base }
    const year = YEAR.exec(title)?.[1] ?? chineseYear(title)
    if (year) return { planYear: Number(year), ...base }
  }
  const said = saidYear(blocks)
  if (said) return { ...said, ...base }
  const number = text('documentNumber')
    .map((value) => PRINTED_YEAR.exec(value)?.[0])
    .find((value) => value !== undefined)
  const planYear = yearOfIssue(number, noticeDate) ?? purposeYear(blocks) ?? statedYear(blocks) ?? pageYear(header)
  if (planYear === null) return base
  const late = noticeDate !== undefined && Number(noticeDate.slice(5, 7)) >= LATE && noticeDate.startsWith(String(planYear))
  const aimYear = yearOfAims(blocks, planYear)
  return { planYear, ...(late ? { winter: true as const } : {}), ...(aimYear === null ? {} : { aimYear }), ...base }
}

/** In a notice signed from this month on, the first months of a year are those of the next. */
const LATE = 11

/** The year of the document number, or that of the day on which it was signed where this is the year after: 〔2022〕98号, 2023-01-05 → 2023. */
function yearOfIssue(number: string | undefined, noticeDate: string | undefined): number | null {
  const signed = noticeDate === undefined ? null : Number(noticeDate.slice(0, 4))
  if (number === undefined) return signed
  return signed === Number(number) + 1 ? signed : Number(number)
}

/**
 * The year in which the winter begins that the notice is for, null where no title says 今冬明春: printed before these words, or told by the day of the
 * notice or by the first month with a year in its introduction.
 */
function winterYear(titles: readonly string[], noticeDate: string | undefined, blocks: readonly OutlineBlock[]): number | null {
  const found = titles.map((title) => WINTER.exec(title)).find((each) => each !== null)
  if (!found || found[1]) return found ? Number(found[1]) : null
  const said = (noticeDate ?? introduction(blocks).join('')).match(YEAR_AND_MONTH)
  return said ? Number(said[1]) - (Number(said[2]) <= LAST_OF_SPRING ? 1 : 0) : null
}

/** 2013年, 2013—2014年度. */
const FIRST_YEAR = /(?:((?:19|20)\d\d)年?(?:[-~至到]\d{2,4})?年?度?)?/.source
const WINTER = new RegExp(FIRST_YEAR + oneOf(WINTER_SPANS))
const YEAR_AND_MONTH = /((?:19|20)\d\d)[年-](\d{1,2})/

/** The first paragraphs of the text, each as far as it is looked at. */
function introduction(blocks: readonly OutlineBlock[]): string[] {
  const texts: string[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    if (texts.push(block.passage.folded.slice(0, REACH)) === INTRODUCTION) break
  }
  return texts
}

/** A title without those that it cites, and the whole of it; aims beyond the plan's years left out. */
function withoutOthers(title: string): string[] {
  const plain = title.includes(YEAR_SIGN) ? title.replace(FAR, '').replace(REVIEWED, '') : title
  return plain.includes('《') ? [plain.replace(CITED, ''), plain] : [plain]
}

/** The year in which a term of a school year lies, but for its last weeks: 2012-2013学年第二学期 → 2013, 2024学年第一学期 → 2024. Null for other titles. */
function termYear(title: string): number | null {
  const found = title.includes(SCHOOL_YEAR) ? TERM.exec(title) : null
  return found ? Number(found[1]) + (found[2] ? 0 : 1) : null
}

const TERM = new RegExp(
  `((?:19|20)\\d\\d)(?:年?[-~至/](?:(?:19|20)\\d)?\\d{1,2})?${SCHOOL_YEAR}度?(?:(${oneOf(FIRST_TERM)})|${oneOf(SECOND_TERM)})`,
)

/** The last year that the first paragraphs set as a limit: `到2028年底，新增公园300座` → 2028. Null where there is none soon after the plan's year. */
function yearOfAims(blocks: readonly OutlineBlock[], planYear: number): number | null {
  let last = 0
  let read = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    if (++read > AIM_PARAGRAPHS) break
    const text = block.passage.folded
    if (!text.includes(YEAR_SIGN)) continue
    for (const [, year] of text.matchAll(AIM_YEAR))
      if (Number(year) - planYear <= LONGEST_PLAN) last = Math.max(last, Number(year))
  }
  return last > planYear ? last : null
}

/** 到2028年, 至2028年底, 力争2028年底前. */
const AIM_YEAR = new RegExp(`${oneOf(AIM_OPENERS)}((?:19|20)\\d\\d)年`, 'g')
/** How far into the text the aims are looked for, and how many years ahead: what lies farther is no plan's end. */
const AIM_PARAGRAPHS = 40
const LONGEST_PLAN = 6

/** 2015, 2017 → planYear 2015, planYears 2015 to 2017; a first year that is none, or out of all reason → the last year alone. */
function yearsOf(from: number, to: number): Years {
  return to > from && to - from < MOST_YEARS ? { planYear: from, planYears: { from, to } } : { planYear: to }
}

/** The year, or the years, for which the introduction says that the plan is made, null where it says none. */
function saidYear(blocks: readonly OutlineBlock[]): Years | null {
  for (const text of introduction(blocks)) {
    const found = SAID_YEAR.exec(text)
    if (found) return yearsOf(Number(found[1] ?? found[3]), Number(found[2] ?? found[4]))
  }
  return null
}

/** The year whose work the introduction says that the document is for: `为切实做好2015年秋季禁烧工作，……`. Null where it names none. */
function purposeYear(blocks: readonly OutlineBlock[]): number | null {
  const found = introduction(blocks)
    .map((text) => PURPOSE_YEAR.exec(text)?.[1])
    .find((year) => year !== undefined)
  return found === undefined ? null : Number(found)
}

const PURPOSE_YEAR = new RegExp(
  `^${PURPOSE_WORD}[^,。;《]{0,8}${oneOf(PURPOSE_VERBS)}[^,。;《]{0,10}?((?:19|20)\\d\\d)年(?!\\d{1,2}月)`,
)

function chineseYear(title: string): string | null {
  const found = CHINESE_YEAR.exec(title)
  if (!found) return null
  return [...`${found[1]}${found[2]}${found[3]}`].map((character) => Math.max(0, CHINESE_DIGITS.indexOf(character))).join('')
}

/** The year that a document without title year, number and date states most, where it states it again and again (`2007年底`, `确保2007年……`). */
function statedYear(blocks: readonly OutlineBlock[]): number | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.kind !== 'body') continue
    const text = block.passage.folded
    if (!text.includes(YEAR_SIGN)) continue
    // A line below the title: （2013年）, （2013年4月）.
    const alone = YEAR_ALONE.exec(text)?.[1]
    if (alone) return Number(alone)
    for (const [, year] of text.matchAll(YEARS)) {
      all++
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
    }
  }
  for (const [year, count] of counts) if (count >= OFTEN && count * 2 > all) return year
  return null
}

/** The year in which a page says that it was published: 发布时间：2021-03-25. Null where none stands near its head. */
function pageYear(header: readonly Finding[]): number | null {
  for (const finding of header) {
    if (finding.kind !== 'other' || finding.role !== 'furniture' || finding.passage.start > PAGE_HEAD) continue
    const { folded } = finding.passage
    const date = DATE.exec(folded)
    const year = date && PRINTED_YEAR.exec(date[0])
    if (date && year && (date.index === 0 || PUBLISHED.test(folded.slice(0, date.index)))) return Number(year[0])
  }
  return null
}

/** How far into a document its page may say so, in characters. */
const PAGE_HEAD = 1500
const PUBLISHED = new RegExp(`${oneOf(PAGE_DATE_LABELS)}:?$`)

/** The deadline grammar's context for a slot. */
export function deadlineContext(years: Years, slot: DeadlineSlot): DeadlineContext {
  return { slot, ...years }
}
