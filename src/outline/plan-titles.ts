/** Finds the titles of what a letter carries: the plan behind its date, the attachments behind their marks (PHRASINGS H-32, O-19). */
import { ABOUT, HANDING_WORDS, LETTER_TYPES } from '../vocabulary/letterhead.ts'
import { meaningOfLine } from './labels.ts'
import { NamedPlans } from './named-plans.ts'
import { isBelowTitle, isTitleEnd, isTitleRest } from './titles.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

const LONGEST_PLAN_TITLE = 70
/** A shorter line may be a heading: 工作要点, 实施意见. */
const SHORTEST_CARRIED = 6
/** The last line of a title that breaks before its last words: 工作方案, 重点任务分工方案. */
const LONGEST_TITLE_END = 12
const LETTER_TITLE = new RegExp(`${ABOUT}.+(?:${LETTER_TYPES.join('|')})(?:\\([^()]{1,30}\\))?$`)
const LISTING = /[、,;。]/
/** Longest name for a kind of document: 方案, 任务清单. */
const LONGEST_TYPE = 4
const TITLE_BROKEN = /[。;,、]$/
const SENTENCE_END = /[。!?]$/
const TITLE_QUOTES = /[《》<>"]/g
/** What stands before the title in the note of an attachment: 附件：1. */
const NOTE_LABEL = /^(?:[^:]{0,6}:)?(?:\d{1,2}[.、])?/
/** So many characters at the start of both titles are the same. */
const OPENING = 2
const HANDED_ON = new RegExp(HANDING_WORDS.join('|'))

/** The plan's title after the letter's date, after an attachment mark, or below the sentence of a letter that is not signed; and those of further plans. */
export function markPlanTitles(blocks: readonly OutlineBlock[]): void {
  let expecting = false
  let lines = 0
  const notes: string[] = []
  const letter = new Letter()
  const named = new NamedPlans()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as OutlineBlock
    if (block.type === 'table') {
      expecting = false
      letter.end()
      continue
    }
    if (block.kind === 'signedOn' || block.kind === 'attachmentMark') {
      expecting = true
      lines = 0
      letter.end()
      continue
    }
    const next = blocks[i + 1]
    if (block.kind === 'attachmentNote') notes.push(block.passage.folded)
    if (notes.length > 0 && opensAttachment(block, next, notes)) {
      block.kind = 'planTitle'
      continue
    }
    if (!expecting && letter.carries(block, next)) {
      expecting = true
      lines = 0
    }
    const { folded } = block.passage
    if (!letter.isOver()) named.read(folded)
    else for (const line of named.linesAt(blocks, i)) if (line.kind === 'body' && !expecting) line.kind = 'planTitle'
    if (!expecting || block.kind !== 'body') continue
    if (lines === 0 && headsText(block, next)) {
      block.kind = 'layout'
      continue
    }
    if (lines < 3 && isPlanTitle(block, next) && !isOneOfSeveral(block, blocks)) {
      block.kind = 'planTitle'
      lines++
      if (isTitleRest(folded) || (isTitleEnd(folded) && !titleGoesOn(next))) expecting = false
    } else expecting = false
  }
}

/**
 * `附件：2025年度青梧县决策事项目录`, then `2025年度决策事项目录` right over a table: the attachment, with no date and no mark between. All characters of
 * its title stand in the note, in their order.
 */
function opensAttachment({ kind, passage }: Paragraph, next: OutlineBlock | undefined, notes: readonly string[]): boolean {
  if ((kind !== 'body' && kind !== 'title') || next?.type !== 'table' || passage.length < SHORTEST_CARRIED) return false
  const title = passage.folded.replace(TITLE_QUOTES, '')
  return notes.some((note) => {
    const noted = note.replace(TITLE_QUOTES, '').replace(NOTE_LABEL, '')
    if (noted.slice(0, OPENING) !== title.slice(0, OPENING)) return false
    let at = 0
    for (const character of noted) if (character === title[at]) at++
    return at === title.length
  })
}

/** What the lines of a letter have said so far: tells the title of the plan that follows where signature and date are left out. */
class Letter {
  private title = ''
  private above: Paragraph | null = null
  private ended = false
  private hands = false

  /** Nothing that follows stands in the letter. */
  end(): void {
    this.ended = true
  }

  isOver(): boolean {
    return this.ended
  }

  /**
   * True for the title of the plan: below a letter's sentence a line worded as a title, which the letter's own title names, or which stands right
   * over the first heading in a letter that hands a document on.
   */
  carries(line: Paragraph, next: OutlineBlock | undefined): boolean {
    if (this.ended) return false
    if (line.kind === 'title') this.title += line.passage.folded.replace(TITLE_QUOTES, '')
    if (line.kind !== 'body' || this.title === '') return false
    const { folded } = line.passage
    if (line.ordinal || line.heads) {
      this.ended = true
      return false
    }
    const sentence = this.above !== null && SENTENCE_END.test(this.above.passage.folded)
    this.above = line
    this.hands ||= HANDED_ON.test(this.title) || HANDED_ON.test(folded)
    if (!sentence || !this.hands || folded.length < SHORTEST_CARRIED || LISTING.test(folded)) return false
    if (!isTitleEnd(folded) || !isPlanTitle(line, next) || isSigned(next)) return false
    this.ended = this.title.includes(folded.replace(TITLE_QUOTES, '')) || opensPlan(next)
    return this.ended
  }
}

/** `方案⏎青梧县节水工作方案`: the heading of a copied text on a page of an encyclopedia. */
function headsText({ passage: { folded }, ordinal }: Paragraph, next: OutlineBlock | undefined): boolean {
  if (folded.length > LONGEST_TYPE || ordinal || !isTitleEnd(folded) || next?.type !== 'paragraph') return false
  return next.kind === 'body' && !next.ordinal && next.passage.length > folded.length && next.passage.folded.endsWith(folded)
}

/** `青梧县水污染防治行动计划⏎工作方案`, or a bracket below the title. */
function titleGoesOn(next: OutlineBlock | undefined): boolean {
  if (next?.type !== 'paragraph') return false
  const { folded } = next.passage
  return folded.startsWith('(') || (!next.ordinal && folded.length <= LONGEST_TITLE_END && isTitleEnd(folded))
}

/** The first line of a name goes on with the rest of the signature. */
function isSigned(next: OutlineBlock | undefined): boolean {
  return next?.type === 'paragraph' && (next.kind === 'signature' || next.kind === 'signedOn')
}

/** The first heading of a plan, or the bracket that belongs to its title. */
function opensPlan(next: OutlineBlock | undefined): boolean {
  return next?.type === 'paragraph' && (next.ordinal?.value === 1 || isBelowTitle(next.passage.folded))
}

/** A heading whose level other paragraphs have too heads a section, unless it is worded as a title. */
function isOneOfSeveral(line: Paragraph, blocks: readonly OutlineBlock[]): boolean {
  const level = line.data.heading
  if (level === undefined || isTitleEnd(line.passage.folded)) return false
  return blocks.some(
    (block) => block !== line && block.type === 'paragraph' && block.data.heading === level && block.kind !== 'title',
  )
}

/** `建设养老院⏎责任单位：县民政局`: the fields of a task stand below it. */
function isLabelled(next: OutlineBlock | undefined): boolean {
  return next?.type === 'paragraph' && meaningOfLine(next.passage) === 'label'
}

function isPlanTitle(line: Paragraph, next: OutlineBlock | undefined): boolean {
  const { folded } = line.passage
  if (
    line.ordinal ||
    line.heads ||
    folded.length > LONGEST_PLAN_TITLE ||
    folded.includes(':') ||
    (!isTitleEnd(folded) && isLabelled(next)) ||
    (folded.startsWith('(') && LISTING.test(folded)) ||
    TITLE_BROKEN.test(folded)
  )
    return false
  return (
    isTitleEnd(folded) ||
    LETTER_TITLE.test(folded) ||
    line.data.align === 'center' ||
    line.data.heading !== undefined ||
    !LISTING.test(folded) ||
    next?.type === 'table'
  )
}
