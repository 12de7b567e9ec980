/**
 * Headings that are a time: `一月份：`, `第一季度工作安排`, `第一阶段（3月1日—4月30日）：宣传发动` (O-49). They have no number of their own; that several
 * stand in a document tells them from a time in a text.
 */
import { oneOf } from '../tree/alternatives.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../tree/numerals.ts'
import { HALF_YEARS, MONTH_PARTS, SCHEDULE_NOUNS, STAGE_WORD, STEP_WORD, TIME_WORDS } from '../vocabulary/time.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

const names = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map(([name]) => name)

const NUMBER = `[${NUMERAL_CHARACTERS}]{1,3}`
const MONTH = oneOf(TIME_WORDS.month)
const TO = `(?:[、,~-]|${oneOf([...TIME_WORDS.to, ...TIME_WORDS.and])})`
const YEAR = `(?:[${NUMERAL_CHARACTERS}]{4}${oneOf(TIME_WORDS.yearly)})?`
const ORDINAL = oneOf(TIME_WORDS.ordinal)
const TIME = `(?:${[
  `${NUMBER}(?:${MONTH})?(?:${TO}${NUMBER}(?:${MONTH})?){0,3}(?<=${MONTH})(?:${oneOf(names(MONTH_PARTS))})?`,
  `(?:${ORDINAL})?${NUMBER}(?:${TO}(?:${ORDINAL})?${NUMBER})?${oneOf(TIME_WORDS.quarter)}`,
  oneOf(names(HALF_YEARS)),
  `${ORDINAL}${NUMBER}(?:${TO}${NUMBER})?${oneOf(TIME_WORDS.week)}`,
].join('|')})`
const BRACKET = '(?:\\([^()]{1,30}\\))?'
/** A line that is a time and nothing else. */
const WHOLE = new RegExp(`^${YEAR}${TIME}(?:${SCHEDULE_NOUNS.join('|')}){0,4}${BRACKET}:?$`)
/** A line that opens with a time and goes on with what is done then: `三月份：……`, `三月主题：……`. */
const LINE = new RegExp(`^${YEAR}${TIME}(?:${SCHEDULE_NOUNS.join('|')}){0,4}${BRACKET}:(?=.{2})`)
const STAGE = new RegExp(
  `^(?:${ORDINAL}${NUMBER}${STAGE_WORD}(?!,|[^(:、,。;]{8})|[^。,;:()]{2,12}${STAGE_WORD}\\([^()]{3,30}\\)|${ORDINAL}${NUMBER}${STEP_WORD}[,:、]?[^。;:()]{2,16}\\([^()]{3,30}\\))`,
)
/** What all of them hold; a look for it spares most paragraphs the patterns. */
const HINT = new RegExp(
  oneOf([
    ...TIME_WORDS.monthSign,
    ...TIME_WORDS.quarter,
    ...names(HALF_YEARS),
    ...TIME_WORDS.week,
    STAGE_WORD,
    `${ORDINAL}${NUMBER}${STEP_WORD}`,
  ]),
)
const HINT_REACH = 20
const LONGEST_HEADING = 40
const FEWEST = 2
const FEWEST_LINES = 3

/** Marks the paragraphs of a document that are such headings or open with one, where several do. */
export function markPeriods(blocks: readonly OutlineBlock[]): void {
  settleMonths(blocks)
  const whole: Paragraph[] = []
  const lines: Paragraph[] = []
  const stages: Paragraph[] = []
  let headed = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.kind !== 'body' || block.ordinal || block.data.heading) continue
    const { folded } = block.passage
    if (!HINT.test(folded.slice(0, HINT_REACH))) continue
    if (folded.length <= LONGEST_HEADING && WHOLE.test(folded)) whole.push(block)
    else if (LINE.test(folded)) {
      lines.push(block)
      if (beginsCount(blocks[at + 1])) headed++
    } else if (STAGE.test(folded)) stages.push(block)
  }
  if (lines.length >= FEWEST_LINES || headed >= FEWEST) for (const line of lines) line.heads = 'period'
  for (const headings of [whole, stages]) if (headings.length >= FEWEST) for (const heading of headings) heading.heads = 'period'
}

/** `1、……` below `三月主题：养成文明习惯`: the first item under a heading. */
function beginsCount(block: OutlineBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.ordinal?.value === 1
}

/** Length of the time with which a line opens, colon included: `一月份：1、……`; 0 where none does. */
export function periodLength(folded: string): number {
  return HINT.test(folded.slice(0, HINT_REACH)) ? (LINE.exec(folded)?.[0].length ?? 0) : 0
}

/** Two numbers and 月: 七、八月份, 7、8月. */
const MONTHS = new RegExp(`^${NUMBER}[、,.](${NUMBER})(?:[、,.]${NUMBER})?${MONTH}`)

/** `七、八月份：` is no seventh heading where the headings before it have not come to six. */
function settleMonths(blocks: readonly OutlineBlock[]): void {
  const last = new Map<string, number>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.ordinal) continue
    const { style, value } = block.ordinal
    if (value !== (last.get(style) ?? 0) + 1 && countsMonths(block.passage.folded, value)) block.ordinal = null
    else last.set(style, value)
  }
}

function countsMonths(folded: string, value: number): boolean {
  const next = readNumeral(MONTHS.exec(folded)?.[1] ?? '')
  return next === value + 1 && (LINE.test(folded) || (folded.length <= LONGEST_HEADING && WHOLE.test(folded)))
}
