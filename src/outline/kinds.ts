/** Tells single lines that are something for their form alone: numbers, dates, labels of the back page, page numbers. */

import { oneOf } from '../tree/alternatives.ts'
import { codeSet } from '../tree/codes.ts'
import { FURNITURE_START } from '../tree/page-words.ts'
import type { Passage } from '../tree/passage.ts'
import { FURNITURE_STARTS, PAGE_SLOGANS } from '../vocabulary/furniture.ts'
import {
  ADDRESSEE_LABELS,
  ADOPTED_WORDS,
  ATTACHMENT_LIST_LABELS,
  ATTACHMENT_WORDS,
  CONTACT_WORDS,
  COPY_LABELS,
  DISCLOSURE_LABELS,
  DISCLOSURE_SUBJECTS,
  DISCLOSURE_VALUES,
  FILE_ENDINGS,
  IMPRINT_WORDS,
  ITEM_METADATA_LABELS,
  LETTERHEAD_MARKS,
  METADATA_LABELS,
  NOTE_WORDS,
  NUMBER_LABELS,
  ORDER_WORD,
  PLAN_WORDS,
  PRINTED_WORDS,
  STAMP_NOTES,
  STAMPED_WORDS,
  WHOLE_TEXT_WORDS,
} from '../vocabulary/letterhead.ts'
import { ORDINAL_NUMERALS } from '../vocabulary/ordinals.ts'
import { CONTINUATION_WORDS, FORM_WORDS } from '../vocabulary/sections.ts'
import type { LineKind } from './types.ts'

const DIGITS = `[\\d${ORDINAL_NUMERALS}○OＯ]`
/** 2022年8月3日, 二〇二二年八月三日, 2022年八月3日; 2024-03-15, 2024.3.15, 2024/3/15, with one mark: 2005.1-4 is a span. */
export const DATE = new RegExp(
  `(${DIGITS}{4})年(${DIGITS}{1,3})月(${DIGITS}{1,3})日|((?:19|20)\\d\\d)(?=-\\d{1,2}-|\\.\\d{1,2}\\.|/\\d{1,2}/)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`,
)
const DATE_LINE = new RegExp(`^\\(?(?:${DATE.source})\\)?$`)
const DAY = '日'.charCodeAt(0)
const DATE_END = new RegExp(`(?:${DATE.source})$`)
/** 2022年8月, 二○二二年八月. */
const MONTH_LINE = new RegExp(`^\\(?${DIGITS}{4}年${DIGITS}{1,3}月\\)?$`)
const LABEL = `(?:${oneOf(NUMBER_LABELS)}:?)?`
/** The label in front of a number, whose colon a copy may have lost: 发文字号阜政办〔2023〕11号. */
export const NUMBER_LABEL = new RegExp(`^${LABEL}`)
/**
 * 华政办发〔2022〕55号, 岚综管办[2016]158号, 青政〔94〕15号, 青政办发202412号, 青政办函〔202412 (one bracket and 号 are lost): agency, year, serial; 〔2006〕第7号 of
 * minutes has no agency.
 */
export const DOCUMENT_NUMBER = new RegExp(
  `^${LABEL}([^\\d[\\]()、，。:《》]{1,20}?)[[(](?:19|20)?(\\d{2})[\\])]第?(\\d{1,5})(?:-\\d{1,3})?号?$|^${LABEL}([^\\d[\\]()、，。:《》?]{2,12}?)(?:[[(?]?((?:19|20)\\d\\d)[\\])?]?\\??第?(\\d{1,5})号|[[(]((?:19|20)\\d\\d)(\\d{1,3})|((?:19|20)\\d\\d)[\\])](\\d{1,3}))$|^${LABEL}([^\\d[\\]()、，。:《》]{1,8}${ORDER_WORD})第(\\d{1,4})号$|^[[(](?:19|20)\\d{2}[\\])]第?(\\d{1,5})号$`,
)
/** The same without brackets and 号, which tells a number only right beside a title: 青政办202412. */
export const UNMARKED_NUMBER = /^([^\d[\]()、，。:《》?]{2,12})((?:19|20)\d\d)(\d{1,3})$/
const PAGE_NUMBER =
  /^(?:[-·]\s?\d{1,4}\s?[-·]|第\s?\d{1,4}\s?页(?:[,、]?\s?共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|[Pp]age\s?\d{1,4})$/
/** The same with what a sharing site prints beside it. */
const SLOGAN = new RegExp(`^(?:第\\d{1,4}页(?:[,、]?共\\d{1,4}页)?)?(?:${PAGE_SLOGANS.join('|')})+$`)
const CONTINUATION = new RegExp(`^\\(?(?:${oneOf(ATTACHMENT_WORDS)}\\d{0,2})?\\(?${oneOf(CONTINUATION_WORDS)}\\)?\\)?$`)
/** The heading of a copied text on a page of an encyclopedia: 全文. */
const WHOLE_TEXT = new RegExp(`^\\[?${oneOf(WHOLE_TEXT_WORDS)}\\]?:?$`)
/** A rule, the pipes of an empty row, words between two rules (====正文====), or blanks that a copy turned into question marks or entities. */
const RULE = /^(?:\|+|[-_=*~·.━☆★]{4,}(?:[^-_=*~·.━☆★:。]{1,8}[-_=*~·.━☆★]{4,})?|\?{2,}|(?:&nbsp;?)+)$/
const LONGEST_RULE = 80
/** The name of a picture that a copy of a page left: 通知.jpg. */
const PICTURE = /^[^。,;:]{1,50}\.(?:jpe?g|png|gif|bmp|webp)$/i
const COPIED = new RegExp(`^${oneOf(COPY_LABELS)}:`)
/** 主送： on the back page names the addressees (H-51). */
const SENT = new RegExp(`^${oneOf(ADDRESSEE_LABELS)}:`)
const DISCLOSURE = new RegExp(
  `^\\(?${oneOf(DISCLOSURE_LABELS)}[:;]|^\\(?${oneOf(DISCLOSURE_SUBJECTS)}${oneOf(DISCLOSURE_VALUES)}\\)?$`,
)
const PRINTED = new RegExp(`(?:${DATE.source})${oneOf(PRINTED_WORDS)}$`)
const SLOGAN_ENDS = new Set(PAGE_SLOGANS.map((words) => words.charCodeAt(words.length - 1)))
const LONGEST_SLOGAN = 30
const PRINTED_ENDS = new Set(PRINTED_WORDS.map((word) => word.charCodeAt(word.length - 1)))
const METADATA_WORDS: readonly string[] = METADATA_LABELS.map((entry) => entry.label)
const LINE_LABELS = METADATA_WORDS.filter((label) => !ITEM_METADATA_LABELS.some((word) => word === label))
/** 发文字号：…, 【发文字号】…. */
const METADATA = new RegExp(`^(?:${oneOf(LINE_LABELS)}:|\\[${oneOf(METADATA_WORDS)}\\])`)
const MARK = new RegExp(`^${oneOf(LETTERHEAD_MARKS)}`)
/** （商务部代章） below a signature. */
const STAMPED = new RegExp(`^\\([^(),。;:]{2,20}${oneOf(STAMPED_WORDS)}\\)$`)
const COPY_NUMBER = /^0\d{5}$/
const STAMP = new RegExp(`^\\(?${oneOf(STAMP_NOTES)}`)
const IMPRINT = new RegExp(`^\\(?${oneOf(IMPRINT_WORDS)}[:\\d]`)
const CONTACT = new RegExp(`^\\(?${oneOf(CONTACT_WORDS)}[:(]`)
const FORM = new RegExp(`^\\(?${oneOf(FORM_WORDS)}(?:\\([^()]{1,10}\\))?:`)
const NOTE = new RegExp(`^${oneOf(NOTE_WORDS)}(?:[:]|\\d)|^※`)
/** Lines of the page that a text was copied from: the path to the page, its counters, what it says of itself; sentences are none. */
const FURNITURE = new RegExp(`^${FURNITURE_START}[^。]*$`)
const LONGEST_FURNITURE = 80
/** 政务公开>重点工作>年度计划, 文档之家›某镇整治任务分解表: the way to a page. */
const WAY_SIGN = /[>›»]/
const WAY = /^(?:[^>。,;:、]{2,16})?>(?:[^>。,;]{2,16}>){1,6}[^>。;]{0,40}$|^[^›»。,;:、]{2,16}[›»]/
const ATTACHMENT_NUMBER = `(?:\\d{1,2}(?:-\\d{1,2})?|[${ORDINAL_NUMERALS}]{1,2})`
/** 附件, 附件1, 附件：, 附表2 alone on a line, or with the attachment's title behind it. */
const ATTACHMENT = new RegExp(
  `^${oneOf(ATTACHMENT_WORDS)}${ATTACHMENT_NUMBER}?[:.]?$|^${oneOf(ATTACHMENT_WORDS.filter((word) => word.length > 1))}${ATTACHMENT_NUMBER}[:.]?`,
)
const NUMBERED_ATTACHMENT = new RegExp(
  `^${oneOf(ATTACHMENT_WORDS.filter((word) => word.length > 1))}(${ATTACHMENT_NUMBER})(?:[:、]|\\.(?!${oneOf(FILE_ENDINGS)}$)|(?=[^\\d.-]))`,
)
/** 附件2024年任务分工方案: nothing parts the word from the name. */
const NAMED_ATTACHMENT = new RegExp(
  `^${oneOf(ATTACHMENT_WORDS.filter((word) => word.length > 1))}(?=(?:(?:19|20)\\d\\d年|[^\\d:.,、。;()《》])[^:,、。;]{4,60}${oneOf(PLAN_WORDS)}(?:\\([^()]{1,20}\\))?$)`,
)
/** 附件：任务分工表; 附件下载：, which heads a list and never an attachment, with a name behind it or alone. */
const ATTACHMENT_NOTE = new RegExp(`^${oneOf(ATTACHMENT_WORDS)}:.|^${oneOf(ATTACHMENT_LIST_LABELS)}(?::|$)`)
const LONGEST_ATTACHMENT_LABEL = 10
const ATTACHMENT_LABEL = new RegExp(`^${oneOf([...ATTACHMENT_WORDS, ...ATTACHMENT_LIST_LABELS])}:?$`)

const OPENERS = '(['
/** Before the labels of a page's list: •索引号：. */
const BULLET = 0xb7
/** First characters, behind a bracket that may be there, of all lines that words at their start tell. */
const HEADS = codeSet(
  [
    ...[COPY_LABELS, ADDRESSEE_LABELS, DISCLOSURE_LABELS, DISCLOSURE_SUBJECTS, STAMP_NOTES].flat(),
    ...[ATTACHMENT_WORDS, ATTACHMENT_LIST_LABELS].flat(),
    ...[LETTERHEAD_MARKS, IMPRINT_WORDS, CONTACT_WORDS, FORM_WORDS, NOTE_WORDS].flat(),
    ...METADATA_LABELS.map((entry) => entry.label),
    ...FURNITURE_STARTS,
    '0',
    '※',
  ].map((word) => word.slice(OPENERS.includes(word.charAt(0)) ? 1 : 0)),
)

/** True for a line that stands in brackets: `（榕政办〔2004〕53号）` below a title (H-23). */
export function bracketed(folded: string): boolean {
  return folded.charCodeAt(0) === 0x28 && folded.charCodeAt(folded.length - 1) === 0x29
}

/** True for a label of attachments without number and name: `附件`, `附表：`, `附件下载：`. */
export function isAttachmentLabel(folded: string): boolean {
  return folded.length <= LONGEST_ATTACHMENT_LABEL && ATTACHMENT_LABEL.test(folded)
}

/** Length of the label before an attachment's name, `附件2：`, `附表1␣` or 附件 right before it; null where no number or no name stands. */
export function attachmentHead(folded: string): number | null {
  const head = NUMBERED_ATTACHMENT.exec(folded)?.[0].length ?? 0
  if (head > 0) return head < folded.length ? head : null
  return NAMED_ATTACHMENT.exec(folded)?.[0].length ?? null
}

/** The kind of a line for its form alone, `body` where it has none. The letterhead decides on titles, addressees and signatures. */
export function kindOf(passage: Passage): LineKind {
  const { folded } = passage
  const length = folded.length
  if (length > 160)
    return COPIED.test(folded) ? 'copiedTo' : METADATA.test(folded) ? 'metadata' : NOTE.test(folded) ? 'note' : 'body'
  if (length <= LONGEST_RULE && RULE.test(folded)) return 'layout'
  if (length <= 24 && (PAGE_NUMBER.test(folded) || WHOLE_TEXT.test(folded) || CONTINUATION.test(folded))) return 'layout'
  if (length <= LONGEST_SLOGAN && SLOGAN_ENDS.has(folded.charCodeAt(length - 1)) && SLOGAN.test(folded)) return 'layout'
  if (length <= 42 && DOCUMENT_NUMBER.test(bracketed(folded) ? folded.slice(1, -1) : folded)) return 'documentNumber'
  if (length <= 20 && DATE_LINE.test(folded)) return 'signedOn'
  if (PRINTED_ENDS.has(folded.charCodeAt(length - 1)) && PRINTED.test(folded)) return 'printed'
  if (length <= 60 && folded.includes('.') && PICTURE.test(folded)) return 'furniture'
  if (length <= LONGEST_FURNITURE && WAY_SIGN.test(folded) && WAY.test(folded)) return 'furniture'
  if (length <= 24 && bracketed(folded) && STAMPED.test(folded)) return 'mark'
  // Nearly all lines: a look at one character spares them the patterns below.
  const first = folded.charCodeAt(0)
  if (first === BULLET) return bulletKind(folded.slice(1))
  if (!HEADS.has(first === 0x28 || first === 0x5b ? folded.charCodeAt(1) : first)) return 'body'
  if (COPIED.test(folded)) return 'copiedTo'
  if (SENT.test(folded)) return 'addressees'
  if (DISCLOSURE.test(folded)) return 'disclosure'
  if (METADATA.test(folded)) return 'metadata'
  if (ATTACHMENT_NOTE.test(folded)) return 'attachmentNote'
  if ((length <= 60 && ATTACHMENT.test(folded)) || (length <= 80 && NAMED_ATTACHMENT.test(folded))) return 'attachmentMark'
  if (STAMP.test(folded) || (length <= 20 && (MARK.test(folded) || COPY_NUMBER.test(folded)))) return 'mark'
  if (IMPRINT.test(folded)) return 'imprint'
  if (CONTACT.test(folded)) return 'contact'
  if (FORM.test(folded)) return 'form'
  if (length <= LONGEST_FURNITURE && FURNITURE.test(folded)) return 'furniture'
  if (NOTE.test(folded)) return 'note'
  return 'body'
}

/** The kind of what stands behind a bullet: a line of a page's list. */
function bulletKind(line: string): LineKind {
  if (METADATA.test(line)) return 'metadata'
  if (DISCLOSURE.test(line)) return 'disclosure'
  return line.length <= LONGEST_FURNITURE && FURNITURE.test(line) ? 'furniture' : 'body'
}

const ADOPTION = new RegExp(`^\\((?:${DATE.source})[^()。]{2,60}${oneOf(ADOPTED_WORDS)}\\)$`)

/** True for a note below a title that says when it was adopted: `（2021年2月25日市人大常委会主任会议通过）`. */
export function isAdoption(folded: string): boolean {
  return bracketed(folded) && folded.length <= 100 && ADOPTION.test(folded)
}

/** True for a line that below a name is a date: a year and a month, `二○二二年八月`, or a day that has lost marks, `2024315`. */
export function isLesserDate(folded: string): boolean {
  return folded.length <= LONGEST_MONTH && (MONTH_LINE.test(folded) || UNMARKED_DAY.test(folded))
}

/** A day without all its marks: 2024315, 2024613日, 2024年613日, 2024年6月13. */
export const UNMARKED_DAY = /^((?:19|20)\d\d)(?:(\d{2,4})|年?(\d{3,4})日|年(\d{3,4})|年?(\d{1,2})月(\d{1,2})日?)$/

const LONGEST_MONTH = 12

/** True for a line that ends with a date: `青梧县人民政府办公室␣␣2024年3月15日`. */
export function endsWithDate(passage: Passage): boolean {
  if (passage.length > 60) return false
  const last = passage.folded.charCodeAt(passage.length - 1)
  const closes = last === DAY || (last >= 0x30 && last <= 0x39)
  return closes && DATE_END.test(passage.folded)
}
