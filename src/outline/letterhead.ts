/**
 * Finds the letter's own lines: issuer mark, number, title, addressees, note of attachments, signature, date, and the titles of
 * what follows (GB/T 9704-2012, clause 7.2 and 7.3; PHRASINGS section 7). Sets `kind` on the paragraphs, nothing else.
 */
import type { Passage } from '../tree/passage.ts'
import { METADATA_LABELS, WEAK_METADATA_LABELS } from '../vocabulary/letterhead.ts'
import { markAddressees } from './addressees.ts'
import { goesOnName, markAttachmentLists, markNumberedNotes } from './attachments.ts'
import { markSentencesAbove } from './head.ts'
import { isIssuerMark, isSignatureLine } from './issuer.ts'
import { freeSiteNames, markIssuerMarks } from './issuer-marks.ts'
import { bracketed, endsWithDate, isAdoption, isLesserDate, kindOf, UNMARKED_NUMBER } from './kinds.ts'
import { meaningOfLine } from './labels.ts'
import { bareLabels } from './page.ts'
import { markPlanTitles } from './plan-titles.ts'
import { isTitleEnd, markCaption, markTitle } from './titles.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph } from './types.ts'

const LONGEST_ATTACHMENT = 80
/** How many lines above the date may be signatures; further ones where each is nothing but names of issuers. */
const SIGNATURES = 4
const JOINT_SIGNATURES = 20
const SHORT_LABELS = METADATA_LABELS.map((entry) => entry.label).filter((label) => label.length <= 2)
const SHORT_METADATA = new RegExp(`^·?(?:${[...SHORT_LABELS, ...WEAK_METADATA_LABELS].join('|')}):`)
/** How many lines of the page may stand between a title and the note below it. */
const NOTE_REACH = 3
/** （此件发至乡） before the date (H-46). */
const BRACKETED = /^\([^()]{2,40}\)$/

/** Marks the lines of the letter in a document's blocks. */
export function markLetterhead(blocks: readonly OutlineBlock[]): void {
  const all = linesOf(blocks)
  markMetadata(all)
  markAttachmentLists(blocks)
  markNumberedNotes(blocks)
  markFurtherLines(all)
  const paragraphs = markSentencesAbove(all) ? linesOf(blocks) : all
  const addressees = markAddressees(paragraphs)
  const title = markTitle(blocks, paragraphs, addressees)
  if (title < 0) markCaption(blocks)
  markNumber(paragraphs, title, addressees)
  freeCited(paragraphs, Math.max(title, addressees))
  markAdopted(paragraphs, title)
  markIssuerMarks(paragraphs, title)
  markSignatures(blocks, Math.max(addressees, title))
  freePageDates(paragraphs, addressees)
  freeSiteNames(blocks, paragraphs[title])
  markPlanTitles(blocks)
}

/** The lines that are the document's, not the page's. */
function linesOf(blocks: readonly OutlineBlock[]): Paragraph[] {
  return blocks.filter(
    (block): block is Paragraph => block.type === 'paragraph' && block.kind !== 'furniture' && block.kind !== 'layout',
  )
}

/** Lines that go on with a note of attachments (`2.联系人名单`, H-40) or with copies that have not come to their 。 (H-52). */
function markFurtherLines(paragraphs: readonly Paragraph[]): void {
  for (let i = 1; i < paragraphs.length; i++) {
    const [above, line] = [paragraphs[i - 1] as Paragraph, paragraphs[i] as Paragraph]
    if (line.kind !== 'body' && line.kind !== 'attachmentMark') continue
    if (endsNote(above, paragraphs[i - 2]) && line.ordinal && line.ordinal.value > 1 && line.passage.length <= LONGEST_ATTACHMENT)
      line.kind = 'attachmentNote'
    else if (above.kind === 'copiedTo' && (goesOnCopying(above, line, paragraphs[i + 1]) || isBeforePrinting(paragraphs, i)))
      line.kind = 'copiedTo'
  }
}

/** A line of the note of attachments, or the rest of one. */
function endsNote(line: Paragraph, above: Paragraph | undefined): boolean {
  return line.kind === 'attachmentNote' || (above?.kind === 'attachmentNote' && line.kind === 'body' && goesOnName(above, line))
}

/** `抄送：省委各部门。⏎省人大常委会办公厅，省政协办公厅。⏎……2024年3月8日印发`: a further list between the copies and the line of printing. */
function isBeforePrinting(paragraphs: readonly Paragraph[], at: number): boolean {
  for (const { kind, passage, ordinal } of paragraphs.slice(at, at + MOST_COPY_LINES)) {
    if (kind === 'printed') return true
    if (kind !== 'body' || ordinal || !LIST.test(passage.folded) || NO_COPY.test(passage.folded)) return false
  }
  return false
}

const MOST_COPY_LINES = 5

/** A list of copies that has no 。 may end all the same: the title of the plan follows, or a sentence. Names of offices hold no digits. */
function goesOnCopying(above: Paragraph, line: Paragraph, next: Paragraph | undefined): boolean {
  const { folded } = line.passage
  if (line.kind !== 'body' || line.ordinal || above.passage.folded.endsWith('。')) return false
  if (LIST_END.test(above.passage.folded)) return true
  if (NO_COPY.test(folded) || isTitleEnd(folded)) return false
  return LIST.test(folded) || next?.kind !== 'body' || !isTitleEnd(next.passage.folded)
}

const LIST = /[,、;]/
const LIST_END = /[,、;]$/
const NO_COPY = /\d|。.|《/

/** Metadata lines whose label is too common to count alone (名称：, 文号：): beside a line of metadata they do. */
function markMetadata(paragraphs: readonly Paragraph[]): void {
  for (let i = 0; i < paragraphs.length; i++) {
    if (!isShortMetadata(paragraphs, i)) continue
    // The lines above it stand beside metadata now.
    for (let k = i; k >= 0 && (k === i || isShortMetadata(paragraphs, k)); k--) (paragraphs[k] as Paragraph).kind = 'metadata'
  }
  for (const [i, line] of paragraphs.slice(0, HEAD_PARAGRAPHS).entries())
    if (
      (line.kind === 'body' || line.kind === 'documentNumber') &&
      isBareMetadata(line.passage, paragraphs[i - 1]?.kind === 'metadata')
    )
      line.kind = 'metadata'
}

/** True for `文号：…`, `标题：…` beside a line of metadata. */
function isShortMetadata(paragraphs: readonly Paragraph[], at: number): boolean {
  const { kind, passage } = paragraphs[at] as Paragraph
  if ((kind !== 'body' && kind !== 'documentNumber') || !SHORT_METADATA.test(passage.folded)) return false
  return paragraphs[at - 1]?.kind === 'metadata' || paragraphs[at + 1]?.kind === 'metadata'
}

/** A row of a metadata table without colons; one label is enough below such a row. */
function isBareMetadata(passage: Passage, below: boolean): boolean {
  const labels = bareLabels(passage)
  return labels[0]?.from === 0 && (labels.length > 1 || below)
}

/**
 * `（青政发〔2024〕5号）` on a line between title and addressees is the notice's number; elsewhere such a bracket cites one. So is a number beside the
 * title that has lost its marks: `青政办202412`.
 */
function markNumber(paragraphs: readonly Paragraph[], title: number, addressees: number): void {
  if (title < 0) return
  for (const [i, line] of paragraphs.slice(0, Math.max(addressees, title + 2)).entries()) {
    const beside = paragraphs[i - 1]?.kind === 'title' || paragraphs[i + 1]?.kind === 'title'
    if (line.kind === 'body' && beside && UNMARKED_NUMBER.test(line.passage.folded)) line.kind = 'documentNumber'
  }
  for (const line of paragraphs.slice(title + 1, Math.max(addressees, title + 2))) {
    const { folded } = line.passage
    if (line.kind !== 'body' || !BRACKETED.test(folded)) continue
    if (kindOf(line.passage.slice(1, folded.length - 1)) === 'documentNumber') line.kind = 'documentNumber'
  }
}

/** `《……意见》⏎（青政发〔2024〕3号）` in the text: the number belongs to the document that the text cites. */
function freeCited(paragraphs: readonly Paragraph[], head: number): void {
  if (head < 0) return
  for (let i = head + 1; i < paragraphs.length; i++) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'documentNumber') continue
    const above = paragraphs[i - 1] as Paragraph
    const cites = above.passage.folded.endsWith('》') || (bracketed(line.passage.folded) && !isTitleEnd(above.passage.folded))
    if (cites && (above.kind === 'body' || above.kind === 'layout')) line.kind = 'body'
  }
}

/** `（2021年2月25日市人大常委会主任会议通过）` right below the title. */
function markAdopted(paragraphs: readonly Paragraph[], title: number): void {
  const line = paragraphs.slice(title + 1, title + 1 + NOTE_REACH).find(({ kind }) => kind === 'body')
  if (title >= 0 && line && isAdoption(line.passage.folded)) line.kind = 'mark'
}

/** Signature and date: short lines of issuers, then the date; or both on one line. */
function markSignatures(blocks: readonly OutlineBlock[], from: number): void {
  const lines = linesOf(blocks)
  for (let i = Math.max(0, from); i < lines.length; i++) {
    const line = lines[i] as Paragraph
    if ((line.kind === 'body' || line.kind === 'mark') && endsWithDate(line.passage) && isSignedLine(line.passage)) {
      line.kind = 'signedOn'
      continue
    }
    if (line.kind === 'body' && isLesserDate(line.passage.folded) && isBelowName(lines, i)) {
      line.kind = 'signedOn'
      delete line.heads
      line.ordinal = null
    }
    if (line.kind !== 'signedOn') continue
    for (let above = i - 1; above > from && i - above <= JOINT_SIGNATURES; above--) {
      const candidate = lines[above] as Paragraph
      if (candidate.kind === 'mark') continue
      if (i - above > SIGNATURES && !isIssuerMark(candidate.passage)) break
      if (candidate.kind !== 'body' || candidate.ordinal || !isSignatureLine(candidate.passage)) break
      // 责任单位：县教育局 of the last item stands right above.
      if (meaningOfLine(candidate.passage) !== null) break
      candidate.kind = 'signature'
    }
  }
}

/** A date on a line of its own above the letter is the page's, where the letter is signed with another. */
function freePageDates(paragraphs: readonly Paragraph[], addressees: number): void {
  const signed = paragraphs.findIndex(
    ({ kind }, i) => i > addressees && kind === 'signedOn' && paragraphs[i - 1]?.kind === 'signature',
  )
  if (addressees < 0 || signed < 0) return
  const above = paragraphs.slice(0, addressees)
  const title = above.findLastIndex(({ kind }) => kind === 'title')
  const head = title < 0 ? above.findIndex(({ kind }) => kind === 'documentNumber' || kind === 'issuerMark') : title
  for (const line of above.slice(0, Math.max(0, head))) if (line.kind === 'signedOn') line.kind = 'furniture'
}

/** `青梧县实验小学⏎二○二四年三月`: the line stands below a name, and the document ends or the title of the plan follows, on a line or two. */
function isBelowName(lines: readonly Paragraph[], at: number): boolean {
  const above = lines[at - 1]
  if (above?.kind !== 'body' || above.ordinal || !isIssuerMark(above.passage)) return false
  const [below, further] = [lines[at + 1], lines[at + 2]]
  return below?.kind !== 'body' || endsTitle(below) || (further !== undefined && !isNumbered(below) && endsTitle(further))
}

function endsTitle(line: Paragraph): boolean {
  return line.kind === 'body' && !isNumbered(line) && isTitleEnd(line.passage.folded)
}

function isNumbered({ ordinal, heads }: Paragraph): boolean {
  return ordinal !== null || heads !== undefined
}

/** `青梧县人民政府办公室 2024年3月15日`: what stands before the date is an issuer's name. */
function isSignedLine(passage: Passage): boolean {
  const joint = passage.joints().find(({ joint: kind }) => kind === 'gap' || kind === 'space')
  if (joint === undefined) return false
  const before = passage.slice(0, joint.at)
  return isIssuerMark(before) || BRACKETED.test(before.folded)
}
