/**
 * Cuts the text of an item into runs, each closed by its own unit clauses.
 *
 * `推广良种。（市农业农村局）建设粮仓。（市粮储局）` → two runs: a clause in the middle of an item closes a task of its own (U-26). Clauses that
 * follow each other directly belong to one run (`（市教育局牵头）（9月底前完成）`, label lines).
 */
import type { Paragraph } from '../../outline/types.ts'
import { isHan } from '../../tree/fold.ts'
import { Passage } from '../../tree/passage.ts'
import { EACH, LEVELS } from '../../vocabulary/units.ts'
import {
  type Conventions,
  emptyReading,
  type FoundClause,
  findClauses,
  isPlainList,
  readClause,
  trimMarks,
} from '../units/index.ts'
import { kindAt, workLabel } from './record-labels.ts'

/** Text with the clauses that close it; `text` is empty where clauses stand alone. */
export interface Run {
  text: Passage
  clauses: FoundClause[]
  /** Characters of the clauses as they stand, brackets and labels included. */
  marks: Passage[]
  /** Length of the title at the head of `text`, where the clause that closed it says so (a clause in a heading). */
  titleEnd?: number
  /** True for a run in a paragraph after one whose run was closed: no task unless it has clauses of its own. */
  detached: boolean
}

export interface ClauseState {
  conventions: Conventions
  /** The part holds a list of duties: `县气象局：负责……` */
  duties?: boolean
  /** So does the section that is read, whose heading announces it. */
  dutySection?: boolean
  /** The part gives its units on lines of their own. */
  lines?: boolean
}

/** Marks at which a bracket may stand: ends of sentences, and other brackets. */
const SENTENCE_MARKS = '。;!?'
const CLOSING_MARKS = /^[。；;,，、.!]+/
const BULLET = /^[●■◆○★▲※√·*•□◇△-](?![-\d])/
/** Names that go on with a list begin with their level or are groups. */
const FURTHER = new RegExp(`^[${LEVELS}${EACH}]`)
/** Longest line of names alone. */
const LONGEST_NAMES = 60
const SENTENCE_CLOSED = /[。；;!]$/

/**
 * Adds the runs of one paragraph's passage to `runs`; conventions that its clauses state hold from there on. Gives the number of characters that
 * are clauses and their marks. `apart`: a blank line stands before the paragraph; `field`: it is a line that stands with lines of units.
 */
export function addRuns(runs: Run[], passage: Passage, state: ClauseState, apart = false, field = false): number {
  const above = runs.at(-1)?.clauses.at(-1)
  const chained = above?.form === 'label'
  const found =
    passage.length > 0
      ? closing(passage, findClauses(passage, { conventions: state.conventions, chained: chained || field }))
      : []
  const clauses = found.length > 0 ? found : field ? [fieldLine(passage)] : chained && !apart ? furtherUnits(passage, above) : []
  let at = 0
  let marked = 0
  for (const [index, clause] of clauses.entries()) {
    addText(runs, passage.slice(at, clause.start), at > 0 || index > 0)
    const run = currentRun(runs)
    run.clauses.push(clause)
    run.marks.push(passage.slice(clause.start, clause.end))
    if (clause.reading.conventions) state.conventions = { ...state.conventions, ...clause.reading.conventions }
    marked += clause.end - clause.start
    at = clause.end
  }
  addText(runs, passage.slice(at), at > 0)
  return marked
}

/** `达到目标：办结率90%`: a line of fields that no clause reads says how well, or, as `建设地点：城南`, something else of the item. */
function fieldLine(passage: Passage): FoundClause {
  const reading = emptyReading()
  if (kindAt(passage, 0) === 'criterion') reading.criteria.push(trimMarks(passage.slice(passage.folded.indexOf(':') + 1), true))
  else reading.remarks.push(passage)
  return { start: 0, end: passage.length, form: 'label', reading }
}

/** `责任部门：区水务局⏎区民政局`: a line of names goes on with the list of the field above. */
function furtherUnits(passage: Passage, above: FoundClause): FoundClause[] {
  const role = above.reading.assignments.at(-1)?.role
  // A name with a place of its own (青梧县人民政府办公室) may as well sign the notice.
  if (!role || !FURTHER.test(passage.folded) || passage.length > LONGEST_NAMES || !isPlainList(passage)) return []
  return [{ start: 0, end: passage.length, form: 'label', reading: readClause(passage, { role }) }]
}

/** The clauses that close an item, or stand right before one that does: `建成体系（市水利局牵头）（6月底前完成）。` */
function closing(passage: Passage, clauses: readonly FoundClause[]): FoundClause[] {
  const kept: FoundClause[] = []
  for (const clause of [...clauses].reverse())
    if (closesItem(passage, clause) || (clause.form === 'bracket' && kept.at(-1)?.start === clause.end)) kept.push(clause)
  return kept.reverse()
}

/**
 * A bracket closes an item where a sentence ends before or behind it: `建成体系。（市水利局负责）`, `建成体系（市水利局负责）。` In the middle of a sentence
 * it is a remark: `等级证书的实施（技工院校内由人社部门负责），国务院……`. A label without a value that ends a sentence is one of its words: `提出如下责任分工：`.
 */
function closesItem(passage: Passage, clause: FoundClause): boolean {
  const { folded } = passage
  if (clause.form === 'label' && clause.start > 0 && clause.end === passage.length && folded.endsWith(':'))
    return !isHan(folded.charCodeAt(clause.start - 1))
  if (clause.form !== 'bracket' || clause.start === 0 || clause.end >= passage.length) return true
  return (
    SENTENCE_MARKS.includes(folded[clause.start - 1] ?? '') ||
    SENTENCE_MARKS.includes(folded[clause.end] ?? '') ||
    passage.jointBefore(clause.end) !== null ||
    SENTENCE_MARKS.includes(folded[clause.end - 1] ?? '')
  )
}

/** Adds text: to the open run, or as a new run where the last one is closed by clauses. */
function addText(runs: Run[], text: Passage, sameParagraph: boolean): void {
  if (text.length === 0) return
  const last = runs.at(-1)
  const label = last && last.clauses.length > 0 && last.text.length === 0 ? workLabel(text) : 0
  if (last && label > 0) {
    last.text = text
    cutLabel(last, 0, label)
  } else if (last && last.clauses.length > 0) {
    // The 。 behind a clause bracket ends the sentence before it (U-24).
    const closing = sameParagraph ? (CLOSING_MARKS.exec(text.folded)?.[0].length ?? 0) : 0
    if (closing > 0) {
      const marks = text.slice(0, closing)
      if (last.text.length > 0 && !SENTENCE_CLOSED.test(last.text.folded)) last.text = last.text.concat(marks)
      last.marks.push(marks)
    }
    const rest = text.slice(closing)
    if (rest.length > 0) runs.push({ text: rest, clauses: [], marks: [], detached: !sameParagraph })
  } else if (last) last.text = last.text.concat(text)
  else runs.push({ text, clauses: [], marks: [], detached: false })
}

/** Takes a label of the work at `at` off the text of a run: `主要职责：巡查堤防。` → 巡查堤防。 */
export function cutLabel(run: Run, at: number, length: number): void {
  run.marks.push(run.text.slice(at, at + length))
  run.text = run.text.slice(0, at).concat(run.text.slice(at + length))
}

/** True for a run that is fields and no text: 责任单位：市水利局. */
export function isFieldLine({ text, clauses }: Run): boolean {
  return text.length === 0 && clauses.some(({ form }) => form === 'label')
}

/** The last run, a new one where there is none. */
export function currentRun(runs: Run[]): Run {
  const last = runs.at(-1)
  if (last) return last
  const run = emptyRun()
  runs.push(run)
  return run
}

/** A run that says nothing yet. */
export function emptyRun(): Run {
  return { text: Passage.empty, clauses: [], marks: [], detached: false }
}

/** The paragraph without its printed number, or without the bullet in front of it (O-25). */
export function withoutLabel(paragraph: Paragraph): Passage {
  if (paragraph.ordinal) return paragraph.passage.slice(paragraph.ordinal.length)
  return BULLET.test(paragraph.passage.folded) ? paragraph.passage.slice(1) : paragraph.passage
}
