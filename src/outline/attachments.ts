/** Tells the list of attachments whose label stands on a line of its own from an attachment that begins there (PHRASINGS H-40, H-67). */
import { oneOf } from '../tree/alternatives.ts'
import { ATTACHMENT_NAME_ENDS, DOCUMENT_TYPES, FILE_ENDINGS, PLAN_WORDS } from '../vocabulary/letterhead.ts'
import { isSignatureLine } from './issuer.ts'
import { attachmentHead, isAttachmentLabel } from './kinds.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Longest name of an attachment. */
const LONGEST = 80
const FILE = new RegExp(`\\.${oneOf(FILE_ENDINGS)}(?:\\([^()]{1,20}\\))?$`, 'i')
/** What a name of a document ends with, a remark in brackets behind it. */
const NAME = new RegExp(
  `(?:${oneOf([...DOCUMENT_TYPES, ...PLAN_WORDS, ...ATTACHMENT_NAME_ENDS])}|》)\\d{0,2}(?:\\([^()]{1,30}\\))*[;.]?$`,
)
/** Marks that stand in work, not in the name of a document. */
const IN_TEXT = /[。;,:](?=.)/
const SENTENCE_END = /[。!?]$/
/** A line of an attachment's name that was filled to its end, and the longest rest of it. */
const SHORTEST_BROKEN = 18
const LONGEST_REST = 30
const YEAR_START = /^(?:19|20)\d\d年/

/** Marks the labels (`附件：`, `附件下载：`) and the names under them as the note of attachments. Each block is looked at twice at most. */
export function markAttachmentLists(blocks: readonly OutlineBlock[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const label = blocks[i] as OutlineBlock
    if (label.type === 'table' || !(label.kind === 'attachmentMark' || label.kind === 'attachmentNote')) continue
    if (!isAttachmentLabel(label.passage.folded)) continue
    const { names, next } = namesBelow(blocks, i + 1)
    if (names.length === 0 || !isList(label, names, next)) continue
    for (const line of [label, ...names]) line.kind = 'attachmentNote'
  }
}

/**
 * Marks `附件1：分工表⏎附件2：清单` as the note of attachments: a line with the next right below it holds nothing, and so does the last one where the
 * letter or the document ends.
 */
export function markNumberedNotes(blocks: readonly OutlineBlock[]): void {
  const shown = blocks.filter((block) => block.type === 'table' || (block.kind !== 'layout' && block.kind !== 'furniture'))
  for (let i = 0; i < shown.length; i++) {
    const line = shown[i] as OutlineBlock
    if (!isNamed(line)) continue
    const [above, next] = [shown[i - 1], shown[i + 1]]
    if (isNamed(next) || endsHere(next) || (isNote(above) && isOtherTitle(line, next))) line.kind = 'attachmentNote'
  }
}

/** A line that is the number of an attachment and its name: 附件1：分工表. */
function isNamed(block: OutlineBlock | undefined): block is Paragraph {
  return block?.type === 'paragraph' && block.kind === 'attachmentMark' && attachmentHead(block.passage.folded) !== null
}

function isNote(block: OutlineBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.kind === 'attachmentNote'
}

function endsHere(next: OutlineBlock | undefined): boolean {
  if (!next) return true
  if (next.type === 'table') return false
  return ENDS.has(next.kind) || (next.kind === 'body' && !next.ordinal && isSignatureLine(next.passage))
}

/** Lines of a letter below its note of attachments. */
const ENDS: ReadonlySet<Paragraph['kind']> = new Set([
  'signedOn',
  'disclosure',
  'copiedTo',
  'printed',
  'contact',
  'mark',
  'signature',
])

/**
 * Whether a line goes on with the name of an attachment that the line above breaks off: `附件：2024年政务公开和政府网站建设工作⏎任务分解表`. What begins
 * with a year is a title of its own.
 */
export function goesOnName(note: Paragraph, { passage, ordinal, data }: Paragraph): boolean {
  const { folded } = passage
  if (note.passage.length < SHORTEST_BROKEN || ordinal || data.gapBefore || folded.length > LONGEST_REST) return false
  return NAME.test(folded) && !IN_TEXT.test(folded) && !YEAR_START.test(folded) && !NAME.test(note.passage.folded)
}

/** The title of the plan, which is not the one that the line names. */
function isOtherTitle({ passage: { folded } }: Paragraph, next: OutlineBlock | undefined): boolean {
  if (next?.type !== 'paragraph' || next.kind !== 'body' || next.ordinal || !NAME.test(next.passage.folded)) return false
  const name = folded.slice(attachmentHead(folded) ?? 0)
  return !name.includes(next.passage.folded) && !next.passage.folded.includes(name)
}

/** The lines below a label that may be names: numbered from 1 on, or files. With the block behind them. */
function namesBelow(blocks: readonly OutlineBlock[], from: number): { names: Paragraph[]; next: OutlineBlock | undefined } {
  const names: Paragraph[] = []
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'paragraph' && (block.kind === 'layout' || block.kind === 'furniture')) continue
    if (block.type === 'table' || !mayBeName(block, names.length + 1)) return { names, next: block }
    names.push(block)
  }
  return { names, next: undefined }
}

function mayBeName({ kind, passage, ordinal }: Paragraph, value: number): boolean {
  const { folded } = passage
  if (folded.length > LONGEST || !(kind === 'body' || kind === 'attachmentMark') || isAttachmentLabel(folded)) return false
  return ordinal
    ? ordinal.value === value && !IN_TEXT.test(folded.slice(ordinal.length)) && !SENTENCE_END.test(folded)
    : FILE.test(folded)
}

/**
 * Whether what stands below a label is a list. A label with a colon or with 下载 heads one, and so does any above the signature: half of the lines
 * worded as names are enough then. Elsewhere, or where a text goes on below, it could be numbered work, and all of them must be.
 */
function isList(label: Paragraph, names: readonly Paragraph[], next: OutlineBlock | undefined): boolean {
  if (next?.type === 'table') return false
  const worded = names.filter(({ passage: { folded } }) => NAME.test(folded) || FILE.test(folded)).length
  const first = names[0]?.ordinal
  if (next && next.kind === 'body' && !isSignatureLine(next.passage)) {
    if (next.ordinal && first && next.ordinal.rank >= first.rank) return false
    if (next.ordinal || SENTENCE_END.test(next.passage.folded)) return names.length > 1 && worded === names.length
  }
  const heads =
    label.kind === 'attachmentNote' || label.passage.folded.endsWith(':') || next?.kind === 'signedOn' || next?.kind === 'body'
  return heads ? worded * 2 >= names.length : worded === names.length
}
