/**
 * Joins what line ends and page breaks tore apart (PHRASINGS, O-47): a sentence in two paragraphs becomes one
 * passage with two pieces.
 */
import type { Passage } from '../tree/passage.ts'
import { ISSUER_ENDS } from '../vocabulary/letterhead.ts'
import { LEVELS } from '../vocabulary/units.ts'
import { endsWithField, mayAssign, meaningOfLine, namesOffice, openerOf } from './labels.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** Marks after which a paragraph may end. A closing bracket or quote counts by what stands before it. */
const END_MARKS = new Set('。！？；：!?;:…')
const OPEN_MARKS = new Set(',、，(《<')
const QUOTES = new Set('"\'')
/** Marks that end no sentence inside a bracket. */
const INNER_MARKS = new Set(':;')
/** A line this long was filled, not ended: shorter ones may be headings, names, titles. */
const FULL_LINE = 20
const LONE_NUMBER = /^\d{1,3}$/
/** Bullets, and the dashes of unnumbered points. */
export const FRESH_MARK = /^[●■◆○★▲※√·•□◇△—-]/
/** `县气象局：负责……`: a line of duties begins with its unit. */
const DUTY_LINE = new RegExp(`^[^,。;:]{1,40}(?:${ISSUER_ENDS.join('|')}):`)
/** No paragraph is torn into more lines; each costs as much as the paragraph is long. */
const MOST_LINES = 200
/** With its colon: 市级牵头责任单位：. */
const LONGEST_LABEL = 12
/** `各县⏎（市、区）人民政府`. */
const LEVEL = new RegExp(`[${LEVELS}]`)
const LEVEL_BRACKET = new RegExp(`^[(][${LEVELS}、]+[)]`)
/** Longest line that can be the second line of a heading. */
const HEADING_LINE = 24

/**
 * Paragraphs and tables in order, torn paragraphs joined. Page numbers and rules between two halves are stepped over and kept where
 * they were. One pass.
 */
export function joinTorn(blocks: readonly OutlineBlock[], isFilled: (end: number) => boolean): OutlineBlock[] {
  const joined: OutlineBlock[] = []
  let last: Paragraph | null = null
  let lines = 1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    // A number alone on a line inside a sentence is the page's (H-58).
    if (
      block.type === 'paragraph' &&
      block.kind === 'body' &&
      last &&
      LONE_NUMBER.test(block.passage.folded) &&
      !closes(last.passage)
    )
      block.kind = 'layout'
    const filled: boolean = last !== null && isFilled(last.passage.end)
    if (
      block.type === 'paragraph' &&
      last &&
      block.kind === 'body' &&
      last.kind === 'body' &&
      lines < MOST_LINES &&
      goesOn(last, block, nextParagraph(blocks, i), filled)
    ) {
      lines++
      last.passage = last.passage.concat(block.passage, filled ? null : 'block')
      continue
    }
    joined.push(block)
    if (block.type === 'table') last = null
    else if (block.kind !== 'layout' && block.kind !== 'furniture') {
      last = block
      lines = 1
    }
  }
  return joined
}

function nextParagraph(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const next = blocks[at + 1]
  return next?.type === 'paragraph' ? next : null
}

/** Whether `next` goes on with the sentence that `last` leaves open. */
function goesOn(last: Paragraph, next: Paragraph, after: Paragraph | null, filled: boolean): boolean {
  if (next.ordinal || next.heads || next.data.heading || last.data.heading || next.data.align || last.data.align) return false
  const { folded } = last.passage
  const final = folded.at(-1) ?? ''
  // （主办：市卫生局；协办：⏎市药监局、市物价局）.
  if (INNER_MARKS.has(final) && breaksBracket(folded, next.passage.folded)) return true
  // 三月份：⏎检修泵站: a heading.
  if (final === ':' && last.heads) return false
  if (final === ':' && isOpenLabel(last.passage))
    return !startsFresh(next.passage) && (next.passage.length <= HEADING_LINE || !closes(next.passage))
  if (closes(last.passage)) return false
  if (startsFresh(next.passage)) return false
  if (LEVEL.test(final) && LEVEL_BRACKET.test(next.passage.folded)) return true
  if (OPEN_MARKS.has(final) || opensQuote(folded, final) || breaksBracket(folded, next.passage.folded)) return true
  if (DUTY_LINE.test(next.passage.folded)) return false
  if (!filled && (mayAssign(next.passage) || mayAssign(last.passage))) return false
  // A line much longer than the one above it was not broken where that one was.
  if (meaningOfLine(last.passage) === 'label' || endsWithField(last.passage.folded))
    return (filled && next.passage.length <= last.passage.length + FULL_LINE) || goesOnList(last, next)
  if (filled) return true
  if (last.ordinal) return headingGoesOn(last, next, after)
  return folded.length >= FULL_LINE
}

/** `……落实“⏎双减”政策`: the line ends with a quotation mark that opens; one that closes may end a heading: `一、建设“平安市场”`. */
function opensQuote(folded: string, final: string): boolean {
  if (!QUOTES.has(final)) return false
  let marks = 0
  for (const character of folded) if (character === final) marks++
  return marks % 2 === 1
}

/** `责任单位：⏎市水利局`: the value stands on the line below its label. */
function isOpenLabel(label: Passage): boolean {
  return label.length <= LONGEST_LABEL && meaningOfLine(label) === 'label'
}

/** `……平台。（市法制办，各行政⏎执法部门）`: the line ends inside a bracket that the next one closes. */
function breaksBracket(last: string, next: string): boolean {
  const open = last.lastIndexOf('(')
  if (open < 0 || last.indexOf(')', open) > 0) return false
  const close = next.indexOf(')')
  return close > 0 && !next.slice(0, close).includes('(')
}

/** A field (`责任单位：…`) is complete unless its line was filled to its end and a short rest follows directly. */
function goesOnList(last: Paragraph, next: Paragraph): boolean {
  return (
    !next.data.gapBefore &&
    last.passage.length >= FULL_LINE &&
    next.passage.length <= FULL_LINE &&
    !END_MARKS.has(next.passage.folded.at(-1) ?? '') &&
    !endsWithField(next.passage.folded)
  )
}

/** `（二）建设仓库⏎选址开工，年内封顶。` is heading and text; `（二）开展公开。参照省公开⏎专栏要求，…` is one item torn. */
function headingGoesOn(last: Paragraph, next: Paragraph, after: Paragraph | null): boolean {
  const { folded } = last.passage
  const body = folded.slice(last.ordinal?.length ?? 0)
  if (body.includes('。')) return true
  const closed = closes(next.passage)
  const directly = !next.data.gapBefore
  if (!closed && next.passage.length <= HEADING_LINE && directly)
    return !after || after.ordinal !== null || Boolean(after.data.gapBefore)
  return body.length > 2 * FULL_LINE || (directly && body.length >= 1.5 * FULL_LINE)
}

/** True where a paragraph's last character ends a sentence, looking through closing quotes and brackets. */
export function closes(passage: Passage): boolean {
  const { folded } = passage
  let at = folded.length - 1
  while (at >= 0 && '"\')]>》'.includes(folded[at] as string)) at--
  if (END_MARKS.has(folded[at] ?? '')) return true
  // A bracket behind the end of a sentence, or one that holds a role or an office, closes an item: ……。（市水利局）, ……（县住建局，10月底前）.
  if (!CLOSING_BRACKET.test(folded)) return false
  const opener = openerOf(folded)
  if (END_MARKS.has(folded[opener - 1] ?? '') || meaningOfLine(passage) === 'clause') return true
  return opener > 0 && namesOffice(folded.slice(opener))
}

const CLOSING_BRACKET = /[)\]]$/

/** What begins a paragraph of its own whatever stood before: labels, brackets of units, bullets, enumerations. */
function startsFresh(passage: Passage): boolean {
  return meaningOfLine(passage) !== null || FRESH_MARK.test(passage.folded)
}
