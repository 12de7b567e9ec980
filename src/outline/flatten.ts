/** Walks the block tree into a list of paragraphs and tables, cutting lines in which several paragraphs were run together. */

import { gather } from '../tree/gather.ts'
import type { Block, Paragraph as ParagraphNode, Root, Row, Table, Text } from '../tree/nodes.ts'
import { Passage, type SourceText, type Span } from '../tree/passage.ts'
import { ADDRESSEE_WORDS, DOCUMENT_TYPES, ISSUER_ENDS, PREAMBLE_STARTS } from '../vocabulary/letterhead.ts'
import { EACH } from '../vocabulary/units.ts'
import { isAddressees } from './addressees.ts'
import { besideNumber, besideTitle } from './beside.ts'
import { withoutBoxes } from './boxes.ts'
import { captionNode, withoutCaptions } from './captions.ts'
import { withoutClosing } from './closing-rows.ts'
import { kindOf } from './kinds.ts'
import { meaningOfLine } from './labels.ts'
import { cutDocument, mayHoldAll } from './one-line.ts'
import { readOrdinal } from './ordinal.ts'
import { markedPages, SHORTEST_PAGE } from './page-marks.ts'
import { periodLength } from './periods.ts'
import { cutIntroduced, cutItems, firstBefore } from './run-together.ts'
import { linesFrom } from './set-lines.ts'
import { HEAD_PARAGRAPHS, type OutlineBlock, type Paragraph, type TableBlock } from './types.ts'

/** How many lines at the top may hold title, number and addressees run together. */
const HEAD_LINES = 4
/** 关于……的意见国办发〔2014〕25号各省……： (PHRASINGS H-23, X-40). */
const RUN_TOGETHER = new RegExp(
  `^(.{4,80}(?:${DOCUMENT_TYPES.join('|')}))\\(?([^\\d[\\]()、，。:《》]{1,12}\\[\\d{4}\\]\\d{1,4}号)\\)?(.*)$`,
)
/** 华政办发〔2022〕55号华亭市人民政府办公室关于……的通知: the number run together with the title behind it. */
const NUMBER_FIRST = new RegExp(
  `^([^\\d[\\]()、,。:《》]{1,12}\\[\\d{4}\\]\\d{1,4}号)(?=[^。]{6,90}(?:${DOCUMENT_TYPES.join('|')})》?$)`,
)
/** Blanks at a line start that a copy turned into question marks or entities. */
const LOST_BLANKS = /^(?:\?{2,}|(?:&nbsp;?)+)(?=.)/
/** The marks of a heading in a text that was Markdown: `## 一、重点任务`. */
const HASHES = /^#{1,6}(?=[^#])/
/** The box to tick in front of an item's number: `□1.清运垃圾` (a check list). */
const BOX = /^[□☐☑☒√✓■◻○◯]/
/** Longest bracket of units at the head of a line. */
const LONGEST_BRACKET = 400

/** Paragraphs and tables of the tree in document order; `width` is that of the lines it is set in (`widthOfLines`). */
export function flatten(source: SourceText, root: Root, width: number | null): OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  let lines = 0
  // Nodes behind this one that its text has taken in.
  let taken = 0
  for (const [at, node] of root.children.entries()) {
    if (taken-- > 0) continue
    if (node.type === 'table') {
      const { captions, table } = withoutCaptions(node)
      for (const caption of captions)
        for (const passage of passagesIn(source, caption.children)) blocks.push(paragraph(passage, captionNode(caption), true))
      const { above, table: whole, below } = withoutBoxes(table)
      const { table: rows, closing } = withoutClosing(whole, (row) => rowText(source, row))
      if (above) blocks.push(tableBlock(above))
      blocks.push(tableBlock(rows))
      for (const { row, passage } of closing)
        blocks.push(paragraph(passage, { type: 'paragraph', children: [], position: row.position }, false))
      if (below) blocks.push(tableBlock(below))
      continue
    }
    const pages = mayBePages(node) ? markedPages((n) => lineOf(source, root.children[at + n])) : null
    if (pages) {
      taken = pages.lines - 1
      for (const mark of pages.marks) blocks.push({ ...paragraph(mark, node, true), kind: 'layout', ordinal: null })
      const pieces = cutDocument(pages.text) ?? cutLine(pages.text, lines)
      for (const piece of pieces) blocks.push(paragraph(piece, node, true))
      lines++
      continue
    }
    const set = width === null ? [] : linesFrom(source, root.children, at, width)
    if (set.length > 1) taken = set.length - 1
    const passages = set.length > 1 ? [Passage.join(set, null)] : linesOf(source, node)
    for (const [index, passage] of passages.entries()) {
      const junk = LOST_BLANKS.exec(passage.folded)?.[0].length ?? (hashes(passage) || boxLength(passage))
      if (junk > 0) blocks.push({ ...paragraph(passage.slice(0, junk), node, true), kind: 'layout' })
      const line = junk > 0 ? passage.slice(junk) : passage
      const whole = !node.data?.furniture && mayHoldAll(line, source.text.length) ? cutDocument(line) : null
      const below = index + 1 < passages.length ? null : root.children[at + 1 + Math.max(taken, 0)]
      const pieces =
        whole ?? (node.data?.furniture ? [line] : cutLine(line, lines, () => below !== null && !isClosing(source, below)))
      if (!node.data?.furniture) lines++
      for (const [cut, piece] of pieces.entries()) blocks.push(paragraph(piece, node, index + cut === 0))
    }
  }
  return partHeadings(blocks)
}

function tableBlock(node: Table): TableBlock {
  return { type: 'table', node, data: node.data ?? {} }
}

/** All that stands in a row. */
function rowText(source: SourceText, row: Row): Passage {
  return Passage.join(gather(row.children, (cell) => passagesIn(source, cell.children)))
}

/** Parts a heading from the first item under it where the next line is the second item (O-50). */
function partHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return gather(blocks, (block, index) => {
    const next = blocks[index + 1]
    if (block.type !== 'paragraph' || !block.ordinal || next?.type !== 'paragraph' || !next.ordinal) return [block]
    const at = firstBefore(block.passage, block.ordinal, next.ordinal)
    if (at < 0) return [block]
    const item = block.passage.slice(at)
    return [
      { ...block, passage: block.passage.slice(0, at) },
      { ...block, passage: item, ordinal: readOrdinal(item), data: { ...block.data, gapBefore: true } },
    ]
  })
}

/** The line closes what stands above it: `责任单位：县住建局`, `（县住建局负责）`. */
function isClosing(source: SourceText, node: Block | undefined): boolean {
  const line = lineOf(source, node)
  return line !== null && meaningOfLine(line) !== null && readOrdinal(line) === null
}

function mayBePages(node: ParagraphNode): boolean {
  return node.children.length === 1 && !node.data?.furniture && (node.children[0]?.value.length ?? 0) >= SHORTEST_PAGE
}

/** The text of a node that is one line. */
function lineOf(source: SourceText, node: Block | undefined): Passage | null {
  return node?.type === 'paragraph' && node.children.length === 1 && !node.data?.furniture ? passageOf(source, node) : null
}

/**
 * The paragraphs that a paragraph node holds. Line breaks inside it part paragraphs where the next line is an item, a field or a line of the
 * letterhead (`……办公室<br>2022年4月8日`, a whole article set with breaks); else they are the layout's.
 */
function linesOf(source: SourceText, node: ParagraphNode): Passage[] {
  if (node.children.length < 2 || node.data?.furniture) return [passageOf(source, node)].filter((passage) => passage.length > 0)
  const lines = node.children
    .map((leaf) => ({ leaf, span: spanOf(leaf), line: Passage.of(source, [spanOf(leaf)]) }))
    .filter(({ line }) => line.length > 0)
  const frame = lines.every(({ line }) => line.length <= SHORT_LINE) && lines.some(({ line }) => kindOf(line) !== 'body')
  const groups: Span[][] = []
  for (const { leaf, span, line } of lines) {
    const parts = frame || readOrdinal(line) !== null || INDENT.test(leaf.value) || meaningOfLine(line) === 'label'
    if (groups.length === 0 || parts) groups.push([span])
    else groups.at(-1)?.push(span)
  }
  return groups.map((spans) => Passage.of(source, spans))
}

/** Length of the marks of a Markdown heading, a blank behind them; 0 where none stand. `#话题#` is none. */
function hashes(passage: Passage): number {
  if (passage.folded.charCodeAt(0) !== HASH) return 0
  const length = HASHES.exec(passage.folded)?.[0].length ?? 0
  return length > 0 && passage.jointBefore(length) ? length : 0
}

/** Length of the box in front of a numbered item, 0 where none stands. */
function boxLength(passage: Passage): number {
  return BOX.test(passage.folded) && readOrdinal(passage, 1) !== null ? 1 : 0
}

const HASH = 0x23
/** Lines of a letterhead or signature are not longer. */
const SHORT_LINE = 60
const INDENT = /^\u3000{2}/

function spanOf(leaf: Text): Span {
  return { start: leaf.position.start.offset ?? 0, end: leaf.position.end.offset ?? 0 }
}

/** The text of a paragraph node as a passage. */
export function passageOf(source: SourceText, node: ParagraphNode): Passage {
  return Passage.of(source, node.children.map(spanOf))
}

/** The paragraphs of a cell or another container, nested tables cell by cell. */
export function passagesIn(source: SourceText, children: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  for (const child of children) {
    if (child.type === 'paragraph') passages.push(passageOf(source, child))
    else for (const row of child.children) for (const cell of row.children) passages.push(...passagesIn(source, cell.children))
  }
  return passages.filter((passage) => passage.length > 0)
}

function paragraph(passage: Passage, node: ParagraphNode, first: boolean): Paragraph {
  const kindAlone = kindOf(passage)
  // A document number beside the article's body is the document's all the same.
  const furniture = node.data?.furniture && kindAlone !== 'documentNumber' && kindAlone !== 'metadata'
  const kind = furniture ? 'furniture' : kindAlone
  const data = node.data ?? {}
  return {
    type: 'paragraph',
    passage,
    kind,
    ordinal: furniture ? null : readOrdinal(passage),
    data: first ? data : { gapBefore: true, ...data },
  }
}

/** The paragraphs of a line below `lines` others; `isOpen`: tells that nothing below closes it. */
function cutLine(passage: Passage, lines: number, isOpen: () => boolean = () => false): Passage[] {
  const head = lines < HEAD_LINES
  const found = head && passage.length > 20 ? RUN_TOGETHER.exec(passage.folded) : null
  // A number in brackets with nothing behind it is the title's own end (H-23).
  if (found && !(found[3] === '' && passage.folded.endsWith(')'))) {
    const titleEnd = (found[1] ?? '').length
    const numberStart = passage.folded.indexOf(found[2] ?? '', titleEnd)
    const numberEnd = numberStart + (found[2] ?? '').length
    const rest = passage.slice(passage.length - (found[3] ?? '').length)
    const number = passage.slice(titleEnd, rest.length > 0 ? passage.length - rest.length : passage.length)
    const addressed = addresseesEnd(rest)
    const pieces = [passage.slice(0, titleEnd), number, rest.slice(0, addressed), rest.slice(addressed)]
    if (numberEnd > numberStart) return pieces.filter((piece) => piece.length > 0)
  }
  const leading = head ? (NUMBER_FIRST.exec(passage.folded)?.[0].length ?? 0) : 0
  if (leading > 0) return [passage.slice(0, leading), passage.slice(leading)]
  if (head) {
    const parting = besideNumber(passage) || besideTitle(passage)
    if (parting > 0) return [passage.slice(0, parting), passage.slice(parting)]
  }
  const bracket = headBracket(passage)
  const rest = passage.slice(bracket)
  const ordinal = readOrdinal(rest)
  if (!ordinal) {
    const addressed = lines < HEAD_PARAGRAPHS ? addresseesEnd(passage) : 0
    if (addressed > 0) return [passage.slice(0, addressed), passage.slice(addressed)]
    const listed = cutIntroduced(passage, isOpen)
    // 说明：1、……。2、……: one note.
    return listed && kindOf(passage) === 'body' ? listed : cutPeriod(passage)
  }
  const items = cutItems(rest, ordinal, isOpen)
  return bracket > 0 ? [passage.slice(0, bracket), ...items] : items
}

/** `各县区人民政府，市直各单位：␣根据……，现将……`: where the addressees end that the text of the letter runs on behind; 0 where none do. */
function addresseesEnd(passage: Passage): number {
  const { folded } = passage
  const end = folded.indexOf(':') + 1
  if (
    end === 0 ||
    end === folded.length ||
    NUMBERED.test(folded.slice(0, end)) ||
    !isAddressees(folded.slice(0, end)) ||
    !SEVERAL.test(folded.slice(0, end))
  )
    return 0
  return kindOf(passage) === 'body' && LETTER_START.test(folded.slice(end, end + 8)) ? end : 0
}

/** `……的意见(皖政[2001]85号)各市人民政府:为……`: the beginning of the letter, as a page prints it above. */
const NUMBERED = /\[\d{4}\]\d{1,4}号/
/** Addressees are many, or one of each kind, and the last of them is an office. */
const SEVERAL = new RegExp(
  `(?:[、,;]|^${EACH}).*(?:${[...ADDRESSEE_WORDS, ...ISSUER_ENDS].filter((word) => word !== EACH).join('|')})(?:\\([^()]{1,20}\\))?:$`,
)
const LETTER_START = new RegExp(`^(?:${PREAMBLE_STARTS.join('|')}|《|<)`)

/**
 * `（责任单位：市园林局）2.完成行道树补植。`: a copy broke lines behind sentences, so that the bracket of an item stands before the next one. Length of
 * the bracket, 0 where the line begins otherwise.
 */
function headBracket(passage: Passage): number {
  const { folded } = passage
  if (folded[0] !== '(' && folded[0] !== '[') return 0
  const end = closerOf(folded)
  return end > 0 && end < folded.length && meaningOfLine(passage.slice(0, end)) !== null ? end : 0
}

/** Where the bracket that a line begins with has ended, -1 where it is not closed. */
function closerOf(folded: string): number {
  const [open] = folded
  const close = open === '(' ? ')' : ']'
  let depth = 0
  for (let at = 0; at < Math.min(folded.length, LONGEST_BRACKET); at++) {
    if (folded[at] === open) depth++
    else if (folded[at] === close && --depth === 0) return at + 1
  }
  return -1
}

/** `一月份：1、……2、……` → the time as a heading, and the items under it. */
function cutPeriod(passage: Passage): Passage[] {
  const length = periodLength(passage.folded)
  const first = length > 0 ? readOrdinal(passage, length) : null
  if (first?.value !== 1) return [passage]
  const rest = passage.slice(length)
  return [passage.slice(0, length), ...cutItems(rest, first)]
}
