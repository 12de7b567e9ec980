/** What a page shows below its document: links, buttons, and the lines of the site (PHRASINGS H-66 to H-68). */
import { oneOf } from '../tree/alternatives.ts'
import { FOOTER, TAIL_START } from '../tree/page-words.ts'
import { FURNITURE_LINES, SHARING_WORDS, SITE_LABELS, TAIL_ENDS } from '../vocabulary/furniture.ts'
import { meaningOfLine } from './labels.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Longest line of a list of links: a title. */
const LONGEST_LINE = 80
/** A site has no more lines with labels: 主办, 承办, 地址, 电话. */
const SITE_LINES = 12
/** Longest line of a site: all that it says of itself. */
const LONGEST_FOOTER = 300
const SENTENCE = '。'
const TAIL = new RegExp(`^[[(]?${TAIL_START}|${oneOf(TAIL_ENDS)}:?$`)
const BUTTONS: ReadonlySet<string> = new Set(FURNITURE_LINES)
/** Longest row of buttons, and what stands between them. */
const LONGEST_ROW = 24
const PARTING = /[|/]/
const FOOT = new RegExp(FOOTER)
const SITE_LABEL = new RegExp(`^${oneOf(SITE_LABELS)}:`)
/** A sentence of a site that shares or reprints documents. */
const SHARED = new RegExp(oneOf(SHARING_WORDS))
/** Numbers of a plan's own sections, as lists of links have none. */
const SECTIONS: ReadonlySet<string> = new Set(['一、', '（一）'])

/** Marks the lines from the first link under a document to the end of the page as furniture, where nothing of a document stands among them. */
export function markTail(blocks: readonly OutlineBlock[]): void {
  const from = tailStart(blocks)
  if (!blocks.slice(0, from).some(isText)) return
  for (const block of blocks.slice(from)) {
    if (block.type !== 'paragraph' || block.kind === 'layout') continue
    block.kind = 'furniture'
    block.ordinal = null
  }
}

/** Where the page goes on below its document: `……有序开展。⏎打印本页⏎上一篇：……⏎主办：某县政府⏎蒙ICP备18002391号` → before 打印本页. */
function tailStart(blocks: readonly OutlineBlock[]): number {
  let from = blocks.length
  /** The first of the site's own lines, and how many of them are labelled. */
  let [foot, labelled] = [-1, 0]
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') break
    const { folded } = block.passage
    const site = folded.length <= LONGEST_FOOTER && FOOT.test(folded)
    if (site || (foot === i + 1 && labelled++ < SITE_LINES && isSiteLine(blocks, i))) {
      from = i
      foot = i
    } else if (isOfDocument(block)) break
    else if (TAIL.test(folded) || areButtons(folded)) from = i
  }
  return from
}

/** A row of buttons: `打印|关闭`. A single character may be a word of the document. */
function areButtons(folded: string): boolean {
  return folded.length > 1 && folded.length <= LONGEST_ROW && folded.split(PARTING).every((word) => BUTTONS.has(word))
}

/** `主办单位：某县人民政府` above a site's registration, where no item of the document opens a field with that label. */
function isSiteLine(blocks: readonly OutlineBlock[], at: number): boolean {
  const { folded } = (blocks[at] as Paragraph).passage
  const label = folded.length <= LONGEST_LINE ? SITE_LABEL.exec(folded)?.[0] : undefined
  return (
    label !== undefined &&
    !blocks.slice(0, at).some((block) => block.type === 'paragraph' && block.passage.folded.startsWith(label))
  )
}

/** A line that no list of links has: a sentence, a section's number, units. */
function isOfDocument({ kind, passage, ordinal }: Paragraph): boolean {
  const { folded } = passage
  if (kind === 'furniture' || kind === 'layout') return folded.length > LONGEST_FOOTER
  if (folded.includes(SENTENCE)) return folded.length > LONGEST_FOOTER || !SHARED.test(folded)
  return folded.length > LONGEST_LINE || (ordinal !== null && SECTIONS.has(ordinal.style)) || meaningOfLine(passage) !== null
}

/** A block that is more than a title: a table, a sentence, a numbered line, units. Above it stands no tail, but the head of a page. */
function isText(block: OutlineBlock): boolean {
  if (block.type === 'table') return true
  if (block.kind === 'furniture' || block.kind === 'layout') return false
  return block.ordinal !== null || block.passage.folded.includes(SENTENCE) || meaningOfLine(block.passage) !== null
}
