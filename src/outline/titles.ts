/** Finds the lines of the title and of the titles of what the letter carries (GB/T 9704-2012, 7.3.1; PHRASINGS H-24 to H-33, T-19). */
import { oneOf } from '../tree/alternatives.ts'
import { NUMERAL_CHARACTERS } from '../tree/numerals.ts'
import { FURNITURE_LINES, SHARING_WORDS } from '../vocabulary/furniture.ts'
import {
  ABOUT,
  AS_FOLLOWS,
  DOCUMENT_TYPES,
  DOCUMENT_WORD,
  ISSUE_WORDS,
  PLAN_WORDS,
  TITLE_RESTS,
  TITLE_STARTS,
  TITLE_YEAR_JOINTS,
  TITLE_YEAR_WORDS,
  WHOLE_TEXT_WORDS,
} from '../vocabulary/letterhead.ts'
import { isIssuerMark } from './issuer.ts'
import { isColumn } from './issuer-marks.ts'
import { endsWithDate, kindOf } from './kinds.ts'
import { hasGapAbove } from './spacing.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph } from './types.ts'

const TITLE_LINE = 80
/** Opens a line of a page's list (•首页), which is no longer than this. */
const BULLET = '·'
/** Parts the names in the bar of a site: 首页|婚姻法|继承法; behind a title it is left of the table that a page was set in. */
const BAR = '|'
const LIST_LINE = 12
/** A button of the page alone on a line: 展开. */
const BUTTONS: ReadonlySet<string> = new Set(FURNITURE_LINES)
const TITLE_LINES = 5
const TITLE_END = new RegExp(`(?:${DOCUMENT_TYPES.join('|')})(?:\\([^()]{1,30}\\)|\\[[^\\]]{1,30}\\])?$`)
const TITLE_START = new RegExp(`^(?:${TITLE_STARTS.join('|')})`)
const PLAN_OF_YEAR = new RegExp(`(?:19|20)\\d\\d年.*(?:${PLAN_WORDS.join('|')})$`)
/** 2019—2021, 2024年度, 第二版: what a bracket below a title says of the time or the edition. */
const YEARS = `(?:19|20)\\d\\d${oneOf(TITLE_YEAR_WORDS)}?`
const EDITION = `${YEARS}(?:${oneOf(TITLE_YEAR_JOINTS)}${YEARS})?|第[${NUMERAL_CHARACTERS}]{1,2}`
const MONTH = `${YEARS}\\d{1,2}月`
/** （试行）, （2019—2021）, （2021年版）, （2025年3月修订）. */
const TITLE_REST = new RegExp(`^\\((?:(?:${EDITION})${oneOf(TITLE_RESTS)}?|(?:${MONTH})?${oneOf(TITLE_RESTS)})\\)$`)
/** （2022年9月）: when it was written, which is no part of a title. */
const WRITTEN = new RegExp(`^\\(${MONTH}\\)$`)
const LONGEST_REST = 24
const SENTENCE_END = /[。!?]$/
const OPENER = '《'
const CLOSER = '》'
/** A sentence ends inside the line: of a page's advertisement. What is quoted may hold such a mark. */
const SENTENCES = /[。!?](?!["'》)]|$)/
/** A sentence of a site where documents are shared. */
const SHARED = new RegExp(SHARING_WORDS.join('|'))
/** 日前，……印发《……方案》。全文如下： stands before the title. */
const WHOLE_TEXT = new RegExp(`${oneOf(WHOLE_TEXT_WORDS)}[^。;,]{0,6}${AS_FOLLOWS}:?$`)

/** A line that stands above a title: of a list of the page, a site's own sentence or advertisement, or one that says that the text follows. */
export function goesBeforeTitle(folded: string): boolean {
  if ((folded.length <= TITLE_LINE && folded.includes('!')) || BUTTONS.has(folded)) return true
  return (folded.startsWith(BULLET) && folded.length <= LIST_LINE) || WHOLE_TEXT.test(folded) || SHARED.test(folded)
}

/** True for words that end as a title does: ……的通知, ……工作要点（试行）, 《……关于……的通知》. */
export function isTitleEnd(folded: string): boolean {
  const words = folded.endsWith(BAR) ? folded.slice(0, -1) : folded
  return TITLE_END.test(isQuotedTitle(words) ? words.slice(1, -1) : words)
}

/** True for a whole title that a site prints in title marks: `《青梧县人民政府关于印发〈工作方案〉的通知》`. */
export function isQuotedTitle(folded: string): boolean {
  if (folded.charAt(0) !== OPENER || !folded.endsWith(CLOSER) || !folded.includes(ABOUT)) return false
  let depth = 0
  for (let at = 0; at < folded.length - 1; at++) {
    if (folded[at] === OPENER) depth++
    else if (folded[at] === CLOSER && --depth === 0) return false
  }
  return true
}

/** True for a bracket that stands below a title: one that belongs to it, or `（2022年9月）`. */
export function isBelowTitle(folded: string): boolean {
  return isTitleRest(folded) || (folded.charCodeAt(0) === 0x28 && WRITTEN.test(folded))
}

/** Index of the title's last line, -1 where there is none. */
export function markTitle(blocks: readonly OutlineBlock[], paragraphs: readonly Paragraph[], addressees: number): number {
  const limit = Math.min(HEAD_PARAGRAPHS, paragraphs.length)
  const before = addressees >= 0 ? addressees : limit
  let last = -1
  for (let i = 0; i < before; i++) {
    const line = paragraphs[i] as Paragraph
    if (!isTitleLine(line)) {
      if (addressees < 0 && line.kind === 'body' && !goesBeforeTitle(line.passage.folded)) break
      continue
    }
    const ends = isTitleEnd(line.passage.folded) || line.data.heading === 1
    if (ends || (addressees < 0 && namesPlan(paragraphs, i))) last = i
    // Without addressees the first complete title is it; with them the one next to them.
    if (addressees < 0 && last >= 0) break
  }
  if (last < 0) return -1
  const full = paragraphs[last + 1]
  if (addressees < 0 && full && isTitleLine(full) && isShortFor(paragraphs[last] as Paragraph, full)) {
    ;(paragraphs[last] as Paragraph).kind = 'furniture'
    last++
  }
  const below = addressees < 0 ? titleOfMinutes(paragraphs, last) : -1
  if (below >= 0) {
    ;(paragraphs[last] as Paragraph).kind = 'mark'
    last = below
  }
  const first = below >= 0 ? last : firstTitleLine(blocks, paragraphs, last)
  const rest = paragraphs[last + 1]
  if (rest && isTitleLine(rest) && isTitleRest(rest.passage.folded)) last++
  for (let i = first; i <= last; i++) (paragraphs[i] as Paragraph).kind = 'title'
  markRepeats(paragraphs, first, last, before)
  return last
}

/** `青梧县2024年重点任务` as the first line of a document that begins with its plan; a line worded as a title may follow. */
function namesPlan(paragraphs: readonly Paragraph[], at: number): boolean {
  const { folded } = (paragraphs[at] as Paragraph).passage
  if (!PLAN_OF_YEAR.test(folded) || paragraphs.slice(0, at).some(({ kind }) => kind === 'body')) return false
  return !paragraphs.slice(at + 1, at + 1 + TITLE_LINES).some((line) => isTitleLine(line) && isTitleEnd(line.passage.folded))
}

function isTitleLine(line: Paragraph): boolean {
  const { folded } = line.passage
  return (
    line.kind === 'body' &&
    !line.ordinal &&
    !line.heads &&
    folded.charAt(0) !== BULLET &&
    !BUTTONS.has(folded) &&
    folded.length <= TITLE_LINE * 2 &&
    !SENTENCE_END.test(folded) &&
    !SENTENCES.test(folded) &&
    !folded.slice(0, -1).includes(BAR) &&
    !folded.endsWith(':')
  )
}

/** True for a bracket that belongs to the title above it: `（试行）`, `（2019—2021）`. `folded` is in folded form. */
export function isTitleRest(folded: string): boolean {
  return folded.charCodeAt(0) === 0x28 && folded.length > 2 && folded.length <= LONGEST_REST && TITLE_REST.test(folded)
}

/** A site's own short heading above the title: 青梧政务公开工作要点⏎青梧县2024年政务公开工作要点. All its characters stand in the title, in their order. */
function isShortFor(heading: Paragraph, title: Paragraph): boolean {
  const [short, full] = [heading.passage.folded, title.passage.folded]
  if (short.length >= full.length || short.includes(ABOUT) || !isTitleEnd(full)) return false
  let at = 0
  for (const character of full) if (character === short[at]) at++
  return at === short.length
}

/** Lines between the head of minutes and their title: the number, the office and the day. */
const MASTHEAD = 3
/** 第23期, （2024年第3期）, 第十二次. */
const ISSUE = new RegExp(`^\\(?(?:\\d{4}年)?总?第[${NUMERAL_CHARACTERS}]{1,5}(?:${ISSUE_WORDS.join('|')})\\)?$`)

/** `县长办公会议纪要⏎〔2006〕第7号⏎县政府办公室␣2006年4月3日⏎关于……的会议纪要`: the line of the title below such a head, -1 where there is none. */
function titleOfMinutes(paragraphs: readonly Paragraph[], head: number): number {
  const number = paragraphs[head + 1]
  if (paragraphs[head]?.passage.folded.includes(ABOUT)) return -1
  const issue = number?.kind === 'body' && ISSUE.test(number.passage.folded)
  if (!issue && number?.kind !== 'documentNumber') return -1
  for (let i = head + 2; i <= head + MASTHEAD; i++) {
    const line = paragraphs[i]
    if (!line) return -1
    if (line.kind === 'signedOn') continue
    if (line.kind !== 'body') return -1
    if (endsWithDate(line.passage)) line.kind = 'signedOn'
    else if (!isTitleLine(line) || !TITLE_START.test(line.passage.folded) || !isTitleEnd(line.passage.folded)) return -1
    else {
      if (issue) number.kind = 'mark'
      return i
    }
  }
  return -1
}

/** Walks up from a title's last line to its first: 青梧县人民政府办公室⏎关于印发……的⏎通知. */
function firstTitleLine(blocks: readonly OutlineBlock[], paragraphs: readonly Paragraph[], last: number): number {
  let first = last
  const complete = (text: string): boolean => text.includes(ABOUT) && !TITLE_START.test(text)
  // The head of the page gives the title alone: nothing above it is its.
  const repeated = (text: string, at: number): boolean =>
    isTitleEnd(text) && paragraphs.slice(0, at).some((line) => line.kind === 'body' && line.passage.folded === text)
  let text = (paragraphs[last] as Paragraph).passage.folded
  while (first > 0 && last - first < TITLE_LINES - 1 && !complete(text)) {
    const above = paragraphs[first - 1] as Paragraph
    const gap = hasGapAbove(paragraphs, first)
    if (!isTitleLine(above) || above.passage.length > TITLE_LINE || above.data.heading !== paragraphs[last]?.data.heading) break
    // A line of the page stands between: what is above it is the page's too.
    if (blocks[blocks.indexOf(paragraphs[first] as Paragraph) - 1] !== above) break
    const mark = isIssuerMark(above.passage)
    if (!mark && repeated(text, first)) break
    // Nothing but an issuer stands before 关于: what else is above it names a column of the page.
    if (
      !mark &&
      TITLE_START.test(text) &&
      (paragraphs[first]?.data.gapBefore || above.passage.folded.endsWith(DOCUMENT_WORD) || isColumn(above.passage.folded))
    )
      break
    // An issuer's name directly above 关于… is the title's first line; parted by a blank line it is the letterhead's mark.
    if (mark && (!TITLE_START.test(text) || above.passage.folded.endsWith(DOCUMENT_WORD))) break
    // It is the title's all the same where the head of the page gives the title with it.
    if (mark && gap && !isPrintedAbove(paragraphs.slice(0, first - 1), above.passage.folded + text)) break
    if (!text.includes(ABOUT) && !mark && isTitleEnd(above.passage.folded) && last - first > 0) break
    first--
    text = above.passage.folded + text
  }
  return isJointIssuer(paragraphs[first - 1], paragraphs[first] as Paragraph) ? first - 1 : first
}

/** Whether the head of the page gives the title, in a line or in its box of fields: `标题：……的通知`. */
function isPrintedAbove(lines: readonly Paragraph[], title: string): boolean {
  return lines.some(({ kind, passage: { folded } }) => {
    const from = kind === 'metadata' ? folded.lastIndexOf(':') + 1 : 0
    return sameTitle(folded.slice(from), title)
  })
}

/** `青梧县教育局⏎青梧县财政局关于……的通知`: the first of two issuers stands on the line right above; what stands above its own name is the letterhead. */
function isJointIssuer(above: Paragraph | undefined, line: Paragraph): boolean {
  if (!above || line.data.gapBefore || above.kind !== 'body' || above.data.heading !== line.data.heading) return false
  const about = line.passage.folded.indexOf(ABOUT)
  const own = about < 0 ? line.passage : line.passage.slice(0, about)
  return isIssuerMark(above.passage) && isIssuerMark(own) && endsAlike(above.passage.folded, own.folded)
}

/** Two offices of one level with the same place: a department beside a department, not a government above its office. */
function endsAlike(a: string, b: string): boolean {
  return a !== b && a.at(-1) === b.at(-1) && a.slice(0, SAME_PLACE) === b.slice(0, SAME_PLACE)
}

const SAME_PLACE = 2

const TITLE_QUOTES = /[《》<>]/g

/** True for a title and its copy, which may have lost its title marks: 关于印发《工作方案》的通知, 关于印发工作方案的通知. */
export function sameTitle(a: string, b: string): boolean {
  if (a === b) return true
  // The copy has kept both marks of a pair or neither.
  return Math.abs(a.length - b.length) <= 8 && a.replace(TITLE_QUOTES, '') === b.replace(TITLE_QUOTES, '')
}

/** The same title again (page head and text, H-33): title too, so that it is owned once as a field. */
function markRepeats(paragraphs: readonly Paragraph[], first: number, last: number, before: number): void {
  const title = paragraphs.slice(first, last + 1).map((line) => line.passage.folded)
  const whole = title.join('')
  for (let i = 0; i < Math.max(before, last + 4) && i < paragraphs.length; i++) {
    const line = paragraphs[i] as Paragraph
    if (i >= first && i <= last) continue
    if (line.kind !== 'body') continue
    if (sameTitle(line.passage.folded, whole)) line.kind = 'title'
    else if (isNumberedTitle(line, whole)) line.kind = 'furniture'
  }
}

/** `青政办发〔2024〕7号《……的通知》`: the heading of the page, which gives the number before the title. */
function isNumberedTitle({ passage }: Paragraph, title: string): boolean {
  const number = passage.length - title.length
  return number > 0 && passage.folded.endsWith(title) && kindOf(passage.slice(0, number)) === 'documentNumber'
}

/** A document that begins with a table under one short line has that line as its title (shapes such as T-19 without a letter). */
export function markCaption(blocks: readonly OutlineBlock[]): void {
  const top = blocks.slice(0, HEAD_PARAGRAPHS)
  const table = top.findIndex((block) => block.type === 'table')
  const title = captionBelow(top) ?? (table < 0 ? null : captionAbove(top, table))
  if (title) title.kind = 'title'
}

function captionBelow(top: readonly OutlineBlock[]): Paragraph | null {
  for (const block of top) {
    if (block.type === 'table') return null
    if (block.kind !== 'body') continue
    const { folded } = block.passage
    if (block.ordinal || folded.length > TITLE_LINE || SENTENCE_END.test(folded) || folded.endsWith(':')) return null
    if (block.data.align === 'center' || isTitleEnd(folded)) return block
  }
  return null
}

/** Below the lines of a page the title stands right over the table, perhaps with the year between: 重点工作任务分解表⏎（2013年）. */
function captionAbove(top: readonly OutlineBlock[], table: number): Paragraph | null {
  for (let i = table - 1; i >= 0; i--) {
    const block = top[i] as OutlineBlock
    if (block.type === 'table') return null
    if (block.kind !== 'body' || (block.passage.length <= BRACKETED_LINE && BRACKETED.test(block.passage.folded))) continue
    return isTitleLine(block) && block.passage.length <= TITLE_LINE && isTitleEnd(block.passage.folded) ? block : null
  }
  return null
}

const BRACKETED = /^\([^()]*\)$/
const BRACKETED_LINE = 24
