/**
 * Stages of the work with their time in a bracket of the heading: `（二）集中整治阶段（5月1日—8月31日）。对照清单……` (O-49), and headings that are a time:
 * `三月份：`, `（一）1—2月`. The bracket is the stage's limit and no part of its title; items below that state no time of their own have the heading's.
 * A stage counts beside the items that have units; alone it does not make these the only tasks.
 */
import type { Passage } from '../../tree/passage.ts'
import { STAGE_WORD, STEP_WORD } from '../../vocabulary/time.ts'
import { deadlineContext, type Years } from '../context.ts'
import { findDeadlines } from '../deadline/index.ts'
import { emptyReading, type FoundClause, trimMarks } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import type { Run } from './runs.ts'
import { timeLength, timeOpening } from './times.ts'

const LONGEST_NAME = 30
const LONGEST_TIME = 30
/** Name, bracket, and the mark behind it. */
const STAGE = new RegExp(
  `^(?:[^(。:;,]{2,8}(?:${STAGE_WORD}:|${STEP_WORD}[:,、]))?[^(。:;,]{2,${LONGEST_NAME}}\\(([^()]{2,${LONGEST_TIME}})\\)[。:]?`,
)
const NAMED_STAGE = new RegExp(`^[^(。:;,]{0,${LONGEST_NAME}}${STAGE_WORD}:`)
const LONGEST_PERIOD = 40
/** Share of the bracket that its times must fill. */
const FILLED = 0.7

/** Gives the items of a part that are dated stages, or stand under a time, their limits. */
export function addStages(root: Item, years: Years): void {
  // The innermost time holds.
  for (const item of walkItems(root).reverse()) {
    const stages = item.children.filter((child) => stageOf(child, years) !== null)
    if (stages.length > 1 && stages.length * 3 >= item.children.length * 2) for (const stage of stages) addStage(stage, years)
    for (const child of item.children) addPeriod(child, years)
    addClauseTime(item, years)
  }
}

/** `（一）宣传发动（9月1日—30日，县医保局牵头）⏎1.……⏎2.……`: a time in the heading's clause. */
function addClauseTime(item: Item, years: Years): void {
  const [run] = item.runs
  if (item.children.length === 0 || !item.section || !run || item.runs.length > 1) return
  for (const { form, reading } of run.clauses)
    if (form === 'bracket') for (const limit of reading.limits) spread(item, limit, years)
}

/** Where a stage tells its time, as offsets in the item's text: the marks before and behind the time, and where the stage's name ends. */
interface Place {
  open: number
  close: number
  end: number
}

/** Where an item that is a dated stage tells its time; null for any other item. */
function stageOf(item: Item, years: Years): Place | null {
  const [run] = item.runs
  if (!run || !isHeaded(item) || item.runs.some((each) => each.clauses.some(({ reading }) => reading.limits.length > 0)))
    return null
  const place = inBracket(run.text.folded) ?? behindColon(run.text)
  if (!place) return null
  const time = run.text.folded.slice(place.open + 1, place.close)
  const times = findDeadlines(time, deadlineContext(years, 'schedule'))
  const filled = times.reduce((sum, { start, end }) => sum + end - start, 0)
  return filled < time.length * FILLED ? null : place
}

/** `宣传发动阶段（6月1日至30日）。……` */
function inBracket(folded: string): Place | null {
  const found = STAGE.exec(folded)
  if (!found?.[1]) return null
  const open = found[0].lastIndexOf('(')
  return { open, close: open + found[1].length + 1, end: found[0].length }
}

/** `宣传发动阶段：6月1日至30日。……`, `宣传发动阶段：6月1日至30日⏎……`: the time stands between a colon and the end of the sentence or the line. */
function behindColon(text: Passage): Place | null {
  const { folded } = text
  const name = NAMED_STAGE.exec(folded)?.[0].length ?? 0
  if (name === 0) return null
  const ends = [folded.indexOf('。', name), ...text.joints().map(({ at, joint }) => (joint === 'block' && at > name ? at : -1))]
  const close = Math.min(...ends.filter((at) => at >= 0), folded.length)
  if (close - name > LONGEST_TIME || close >= folded.length - 1) return null
  return { open: name - 1, close, end: folded[close] === '。' ? close + 1 : close }
}

/** A number stands before it, its source says that it is a heading, or it is one of several unnumbered headings that are times. */
function isHeaded({ section }: Item): boolean {
  if (section === null) return false
  const { ordinal, data, heads } = section.heading
  return ordinal !== null || data.heading !== undefined || heads === 'period'
}

function addStage(item: Item, years: Years): void {
  const stage = stageOf(item, years)
  const [run] = item.runs
  if (!stage || !run) return
  const { text } = run
  const time = text.slice(stage.open + 1, stage.close)
  if (item.children.length > 0) {
    spread(item, time, years)
    return
  }
  run.clauses.push(timed(time, stage.open, stage.end))
  run.marks.push(text.slice(stage.open, stage.end))
  if (stage.end < text.length) run.titleEnd = stage.open
  run.text = text.slice(0, stage.open).concat(text.slice(stage.end))
}

/** An item whose heading is a time: `三月份：⏎1.……⏎2.……`. */
function addPeriod(item: Item, years: Years): void {
  const heading = item.section?.heading
  if (!heading || !isHeaded(item)) return
  if (item.children.length === 0) addOpeningTime(item, years)
  // Nothing stands below most headings.
  if ((item.children.length === 0 && item.paragraphs.length === 1) || heading.passage.length > LONGEST_PERIOD) return
  const words = trimMarks(heading.passage.slice(heading.ordinal?.length ?? 0))
  // `三月主题：养成文明习惯` over its items.
  const theme = item.children.length > 0 ? timeOpening(words.folded) : 0
  const length = timeLength(words.folded, deadlineContext(years, 'schedule')) || theme
  if (length === 0) return
  const limit = words.slice(0, length)
  if (item.children.length > 0) spread(item, limit, years)
  else {
    entitle(item, words)
    limitRuns(item.runs, limit, years, words.length)
  }
}

/** `（二）第二季度。完成招标。`: a time that is a sentence, where it is no limit in running text (a time before a colon is). */
function addOpeningTime({ runs: [run] }: Item, years: Years): void {
  const length = run ? timeOpening(run.text.folded) : 0
  if (!run || length === 0) return
  const { folded } = run.text
  if (findDeadlines(folded.slice(0, length + 1), deadlineContext(years, 'prose')).length === 0)
    run.clauses.push(timed(run.text.slice(0, length), 0, 0))
}

/** Gives a time to the items under a heading that state none. */
function spread(heading: Item, time: Passage, years: Years): void {
  for (const item of walkItems(heading)) {
    if (item !== heading && item.children.length === 0) limitRuns(item.runs, time, years)
  }
}

/** Gives a time to the runs that state none; the first of them opens with `headed` characters of a heading. */
function limitRuns(runs: readonly Run[], time: Passage, years: Years, headed = 0): void {
  for (const [index, { text, clauses }] of runs.entries()) {
    const words = text.folded.slice(index === 0 ? headed : 0)
    const stated = clauses.some(({ reading }) => reading.limits.length > 0)
    if (!stated && findDeadlines(words, deadlineContext(years, 'prose')).length === 0) clauses.push(timed(time, 0, 0))
  }
}

/** `三月份：⏎开展植树活动。`: the heading is the title of what stands below it. */
function entitle({ runs }: Item, words: Passage): void {
  const [run] = runs
  if (!run || runs.length > 1 || !run.text.folded.startsWith(words.folded) || run.text.length <= words.length + 1) return
  const mark = run.text.folded.charAt(words.length) === ':' ? 1 : 0
  run.marks.push(run.text.slice(words.length, words.length + mark))
  run.text = run.text.slice(0, words.length).concat(run.text.slice(words.length + mark))
  run.titleEnd = words.length
}

function timed(time: Passage, start: number, end: number): FoundClause {
  const reading = emptyReading()
  reading.limits.push(time)
  return { start, end, form: 'stage', reading }
}
