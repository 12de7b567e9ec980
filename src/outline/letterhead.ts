/**
 * Finds the letter's own lines: issuer mark, number, title, addressees, note of attachments, signature, date, and the titles of
 * what follows (GB/T 9704-2012, clause 7.2 and 7.3; PHRASINGS section 7). Sets `kind` on the paragraphs, nothing else.
 */
import type { Passage } from '../tree/passage.ts'
import {
  ADDRESSEE_WORDS,
  DOCUMENT_TYPES,
  INTRODUCING_WORDS,
  ISSUER_ENDS,
  ISSUER_MARK_ENDS,
  LETTER_TYPES,
  METADATA_LABELS,
  TITLE_STARTS,
} from '../vocabulary/letterhead.ts'
import { endsWithDate } from './kinds.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** How far into the document title and addressees are looked for, in paragraphs. */
const HEAD = 40
const TITLE_LINE = 80
const TITLE_LINES = 5
const ADDRESSEE_LINE = 240
const TORN_LINES = 4
const SIGNATURE_LINE = 45

const ADDRESSEES = new RegExp(ADDRESSEE_WORDS.join('|'))
const INTRODUCES = new RegExp(`(?:${INTRODUCING_WORDS.join('|')}):$`)
const ISSUER_MARK = new RegExp(`(?:${ISSUER_ENDS.join('|')})(?:\\([^()]{1,20}\\))?(?:${ISSUER_MARK_ENDS.join('|')})?$`)
const TITLE_END = new RegExp(`(?:${DOCUMENT_TYPES.join('|')})(?:\\([^()]{1,30}\\)|\\[[^\\]]{1,30}\\])?$`)
const LETTER_TITLE = new RegExp(`关于.+(?:${LETTER_TYPES.join('|')})(?:\\([^()]{1,30}\\))?$`)
const SHORT_METADATA = new RegExp(
  `^(?:${METADATA_LABELS.map((entry) => entry.label)
    .filter((label) => label.length <= 2)
    .join('|')}):`,
)
/** （此件发至乡） before the date (H-46). */
const BRACKETED = /^\([^()]{2,20}\)$/
const TITLE_START = new RegExp(`^(?:${TITLE_STARTS.join('|')})`)
const SENTENCE_END = /[。!?]$/
const LISTING = /[、,;。]/

export function markLetterhead(blocks: readonly OutlineBlock[]): void {
  const paragraphs = blocks.filter(
    (block): block is Paragraph => block.type === 'paragraph' && block.kind !== 'furniture' && block.kind !== 'layout',
  )
  markMetadata(paragraphs)
  markFurtherLines(paragraphs)
  const addressees = markAddressees(paragraphs)
  const title = markTitle(paragraphs, addressees)
  if (title < 0) markCaption(blocks)
  markIssuerMarks(paragraphs, title)
  markSignatures(blocks, Math.max(addressees, title))
  markPlanTitles(blocks)
}

/** Lines that go on with a note of attachments (`2.联系人名单`, H-40) or with copies that have not come to their 。 (H-52). */
function markFurtherLines(paragraphs: readonly Paragraph[]): void {
  for (let i = 1; i < paragraphs.length; i++) {
    const [above, line] = [paragraphs[i - 1] as Paragraph, paragraphs[i] as Paragraph]
    if (line.kind !== 'body' && line.kind !== 'attachmentMark') continue
    if (above.kind === 'attachmentNote' && line.ordinal && line.ordinal.value > 1 && line.passage.length <= TITLE_LINE)
      line.kind = 'attachmentNote'
    else if (above.kind === 'copiedTo' && !above.passage.folded.endsWith('。') && !line.ordinal && line.kind === 'body')
      line.kind = 'copiedTo'
  }
}

/** Metadata lines whose label is too common to count alone (名称：, 文号：): beside a line of metadata they do. */
function markMetadata(paragraphs: readonly Paragraph[]): void {
  for (const [i, line] of paragraphs.entries()) {
    if (line.kind !== 'body' && line.kind !== 'documentNumber') continue
    if (!SHORT_METADATA.test(line.passage.folded)) continue
    if (paragraphs[i - 1]?.kind === 'metadata' || paragraphs[i + 1]?.kind === 'metadata') line.kind = 'metadata'
  }
}

/** The line that ends with a colon before any text: 各乡镇人民政府，县直各部门：. Index, -1 where there is none. */
function markAddressees(paragraphs: readonly Paragraph[]): number {
  for (let i = 0; i < Math.min(HEAD, paragraphs.length); i++) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body') continue
    if (line.ordinal && !line.passage.folded.includes('关于')) return -1
    const { folded } = line.passage
    if (isAddressees(folded)) {
      line.kind = 'addressees'
      markAddresseeStarts(paragraphs, i)
      return i
    }
    if (folded.endsWith(':') && tornAddressees(paragraphs, i)) return i
    if (folded.includes('。')) return -1
  }
  return -1
}

/** `……中央、省属驻武⏎隆岭有关企业：`: a list of addressees torn inside a name. Marks its lines. */
function tornAddressees(paragraphs: readonly Paragraph[], at: number): boolean {
  let text = (paragraphs[at] as Paragraph).passage.folded
  for (let i = at - 1; i >= 0 && at - i <= TORN_LINES; i--) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body' || line.ordinal || TITLE_END.test(line.passage.folded) || SENTENCE_END.test(line.passage.folded))
      return false
    text = line.passage.folded + text
    if (!isAddressees(text) || !LISTING.test(line.passage.folded)) continue
    for (let k = i; k <= at; k++) (paragraphs[k] as Paragraph).kind = 'addressees'
    return true
  }
  return false
}

function isAddressees(folded: string): boolean {
  return (
    folded.endsWith(':') &&
    folded.length <= ADDRESSEE_LINE &&
    !folded.includes('。') &&
    ADDRESSEES.test(folded) &&
    !INTRODUCES.test(folded)
  )
}

/** Addressees over several lines: `各镇人民政府，⏎县政府各部门：`. */
function markAddresseeStarts(paragraphs: readonly Paragraph[], at: number): void {
  for (let i = at - 1; i >= 0; i--) {
    const line = paragraphs[i] as Paragraph
    if (line.kind !== 'body' || !/[,、;]$/.test(line.passage.folded)) return
    line.kind = 'addressees'
  }
}

/** A document that begins with a table under one short line has that line as its title (shapes such as T-19 without a letter). */
function markCaption(blocks: readonly OutlineBlock[]): void {
  for (const block of blocks.slice(0, HEAD)) {
    if (block.type === 'table') return
    if (block.kind !== 'body') continue
    const { folded } = block.passage
    if (block.ordinal || folded.length > TITLE_LINE || SENTENCE_END.test(folded) || folded.endsWith(':')) return
    if (block.data.align === 'center' || TITLE_END.test(folded)) {
      block.kind = 'title'
      return
    }
  }
}

/** Index of the title's last line, -1 where there is none. */
function markTitle(paragraphs: readonly Paragraph[], addressees: number): number {
  const limit = Math.min(HEAD, paragraphs.length)
  const before = addressees >= 0 ? addressees : limit
  let last = -1
  for (let i = 0; i < before; i++) {
    const line = paragraphs[i] as Paragraph
    if (!isTitleLine(line)) {
      if (addressees < 0 && line.kind === 'body') break
      continue
    }
    if (TITLE_END.test(line.passage.folded) || line.data.heading === 1) last = i
    // Without addressees the first complete title is it; with them the one next to them.
    if (addressees < 0 && last >= 0) break
  }
  if (last < 0) return -1
  const first = firstTitleLine(paragraphs, last)
  for (let i = first; i <= last; i++) (paragraphs[i] as Paragraph).kind = 'title'
  markRepeats(paragraphs, first, last, before)
  return last
}

function isTitleLine(line: Paragraph): boolean {
  const { folded } = line.passage
  return (
    line.kind === 'body' &&
    !line.ordinal &&
    folded.length <= TITLE_LINE * 2 &&
    !SENTENCE_END.test(folded) &&
    !folded.endsWith(':')
  )
}

/** Walks up from a title's last line to its first: 青梧县人民政府办公室⏎关于印发……的⏎通知. */
function firstTitleLine(paragraphs: readonly Paragraph[], last: number): number {
  let first = last
  const complete = (text: string): boolean => text.includes('关于') && !text.startsWith('关于')
  let text = (paragraphs[last] as Paragraph).passage.folded
  while (first > 0 && last - first < TITLE_LINES - 1 && !complete(text)) {
    const above = paragraphs[first - 1] as Paragraph
    const gap = Boolean((paragraphs[first] as Paragraph).data.gapBefore)
    if (!isTitleLine(above) || above.passage.length > TITLE_LINE || above.data.heading !== paragraphs[last]?.data.heading) break
    const mark = isIssuerMark(above.passage)
    // An issuer's name directly above 关于… is the title's first line; parted by a blank line it is the letterhead's mark.
    if (mark && (gap || !TITLE_START.test(text) || above.passage.folded.endsWith('文件'))) break
    if (!text.includes('关于') && !mark && TITLE_END.test(above.passage.folded) && last - first > 0) break
    first--
    text = above.passage.folded + text
  }
  return first
}

/** The same title again (page head and text, H-33): title too, so that it is owned once as a field. */
function markRepeats(paragraphs: readonly Paragraph[], first: number, last: number, before: number): void {
  const title = paragraphs.slice(first, last + 1).map((line) => line.passage.folded)
  const whole = title.join('')
  for (let i = 0; i < Math.max(before, last + 4) && i < paragraphs.length; i++) {
    const line = paragraphs[i] as Paragraph
    if (i >= first && i <= last) continue
    if (line.kind === 'body' && line.passage.folded === whole) line.kind = 'title'
  }
}

/** A line that is nothing but an issuer's name, perhaps with 文件 behind it. */
export function isIssuerMark(passage: Passage): boolean {
  const { folded } = passage
  return (
    folded.length >= 3 &&
    folded.length <= SIGNATURE_LINE &&
    ISSUER_MARK.test(folded) &&
    !LISTING.test(folded) &&
    !folded.includes('关于')
  )
}

function markIssuerMarks(paragraphs: readonly Paragraph[], title: number): void {
  for (let i = 0; i < title; i++) {
    const line = paragraphs[i] as Paragraph
    if (line.kind === 'body' && isIssuerMark(line.passage)) line.kind = 'issuerMark'
  }
  // Below the title the issuer stands beside the number: `青梧县司法局␣␣青司发〔2024〕4号`.
  const [below, next] = [paragraphs[title + 1], paragraphs[title + 2]]
  if (title >= 0 && below?.kind === 'body' && next?.kind === 'documentNumber' && isIssuerMark(below.passage))
    below.kind = 'issuerMark'
}

/** Signature and date: short lines of issuers, then the date; or both on one line. */
function markSignatures(blocks: readonly OutlineBlock[], from: number): void {
  const lines = blocks.filter(
    (block): block is Paragraph => block.type === 'paragraph' && block.kind !== 'furniture' && block.kind !== 'layout',
  )
  for (let i = Math.max(0, from); i < lines.length; i++) {
    const line = lines[i] as Paragraph
    if ((line.kind === 'body' || line.kind === 'mark') && endsWithDate(line.passage) && isSignedLine(line.passage)) {
      line.kind = 'signedOn'
      continue
    }
    if (line.kind !== 'signedOn') continue
    for (let above = i - 1; above > from && i - above <= 4; above--) {
      const candidate = lines[above] as Paragraph
      if (candidate.kind === 'mark') continue
      if (candidate.kind !== 'body' || !isSignature(candidate)) break
      candidate.kind = 'signature'
    }
  }
}

function isSignature(line: Paragraph): boolean {
  return (
    !line.ordinal &&
    line.passage.length <= SIGNATURE_LINE &&
    line.passage.length >= 2 &&
    !/[。;:]$/.test(line.passage.folded) &&
    ISSUER_MARK.test(line.passage.folded)
  )
}

/** `青梧县人民政府办公室 2024年3月15日`: what stands before the date is an issuer's name. */
function isSignedLine(passage: Passage): boolean {
  const joint = passage.joints().find(({ joint: kind }) => kind === 'gap' || kind === 'space')
  if (joint === undefined) return false
  const before = passage.slice(0, joint.at)
  return isIssuerMark(before) || BRACKETED.test(before.folded)
}

/** The plan's title after the letter's date or after an attachment mark. */
function markPlanTitles(blocks: readonly OutlineBlock[]): void {
  let expecting = false
  let lines = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') {
      expecting = false
      continue
    }
    if (block.kind === 'signedOn' || block.kind === 'attachmentMark') {
      expecting = true
      lines = 0
      continue
    }
    if (!expecting || block.kind !== 'body') continue
    const next = blocks[i + 1]
    if (lines < 3 && isPlanTitle(block, next) && !isOneOfSeveral(block, blocks)) {
      block.kind = 'planTitle'
      lines++
      if (TITLE_END.test(block.passage.folded) && !(next?.type === 'paragraph' && next.passage.folded.startsWith('(')))
        expecting = false
    } else expecting = false
  }
}

/** A heading whose level other paragraphs have too heads a section, unless it is worded as a title. */
function isOneOfSeveral(line: Paragraph, blocks: readonly OutlineBlock[]): boolean {
  const level = line.data.heading
  if (level === undefined || TITLE_END.test(line.passage.folded)) return false
  return blocks.some(
    (block) => block !== line && block.type === 'paragraph' && block.data.heading === level && block.kind !== 'title',
  )
}

function isPlanTitle(line: Paragraph, next: OutlineBlock | undefined): boolean {
  const { folded } = line.passage
  if (
    line.ordinal ||
    folded.length > 70 ||
    folded.includes(':') ||
    (folded.startsWith('(') && LISTING.test(folded)) ||
    /[。;,、]$/.test(folded)
  )
    return false
  return (
    TITLE_END.test(folded) ||
    LETTER_TITLE.test(folded) ||
    line.data.align === 'center' ||
    line.data.heading !== undefined ||
    !LISTING.test(folded) ||
    next?.type === 'table'
  )
}
