/** The items of a part: sections with their runs, and what kind of section each stands in. */
import type { OutlineNode, Paragraph, Part, Section, TableBlock } from '../../outline/types.ts'
import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { POINTING_WORDS } from '../../vocabulary/sections.ts'
import { findConventions } from '../units/index.ts'
import { addDuty, hasDuties, listsDuties } from './duties.ts'
import { fieldLines } from './field-lines.ts'
import { addLine, hasLines } from './lines.ts'
import { asksInHeading, isWorkHeading, type Matter, matterOf } from './matter.ts'
import { type RangeClause, rangeClause } from './range-clauses.ts'
import { recordHeads } from './record-heads.ts'
import { workLabel } from './record-labels.ts'
import { addRuns, type ClauseState, cutLabel, emptyRun, isFieldLine, type Run, withoutLabel } from './runs.ts'

export interface Item {
  /** Null for the part itself: its paragraphs that stand under no heading. */
  section: Section | null
  above: Item[]
  /** Heading text without its label, runs of it and of the paragraphs directly under it. */
  runs: Run[]
  /** How many of the item's paragraphs hold clauses together with text of their own. */
  closedParagraphs: number
  paragraphs: Paragraph[]
  /** How many of the item's paragraphs are units on a line of their own. */
  lines: number
  /** The last paragraph is nothing but fields. */
  inFields: boolean
  /** The item's paragraphs that say of which items they hold: 以上任务由县住建局负责. */
  ranges: RangeClause[]
  tables: TableBlock[]
  children: Item[]
  /** Stands in (or is) a section that holds no tasks as a rule, or sums up tasks of a table. */
  matter: Matter
}

/** Reads a part into items. Conventions are picked up in document order. */
export function itemsOf(part: Part, state: ClauseState): Item {
  const root: Item = {
    section: null,
    above: [],
    runs: [],
    closedParagraphs: 0,
    paragraphs: [],
    lines: 0,
    inFields: false,
    ranges: [],
    tables: [],
    children: [],
    matter: 'work',
  }
  state.duties = hasDuties(part.children)
  state.lines = hasLines(part.children)
  fill(root, part.children, state)
  return root
}

/** Longest word that opens a note: 填表说明：. */
const LONGEST_NOTE_WORD = 5

function fill(item: Item, children: readonly OutlineNode[], state: ClauseState): void {
  let noted = false
  const fields = fieldLines(children)
  const heads = recordHeads(children)
  for (const child of children) {
    if (child.type === 'table') item.tables.push(child)
    else if (child.type === 'paragraph') {
      if (heads.has(child)) openRecord(item)
      addParagraph(item, child, withoutLabel(child), state, fields.has(child))
      noted = child.kind === 'note' && child.passage.length <= LONGEST_NOTE_WORD
    } else {
      const below = sectionItem(child, item, state)
      // 注：⏎1.……⏎2.……: points of a note under a table.
      if (noted) below.matter = 'closing'
      item.children.push(below)
    }
  }
}

/** Opens the run of a record that begins with its units; what stands above the first one introduces them. */
function openRecord(item: Item): void {
  const above = item.runs.at(-1)
  if (above && above.clauses.length === 0) above.detached = true
  item.runs.push(emptyRun())
  item.closedParagraphs++
}

function sectionItem(section: Section, parent: Item, state: ClauseState): Item {
  const above = parent.section ? [...parent.above, parent] : parent.above
  const item: Item = {
    section,
    above,
    runs: [],
    closedParagraphs: 0,
    paragraphs: [],
    lines: 0,
    inFields: false,
    ranges: [],
    tables: [],
    children: [],
    matter: matterOf(section, parent),
  }
  addParagraph(item, section.heading, withoutLabel(section.heading), state)
  const { dutySection } = state
  if (section.children.length > 0)
    state.dutySection = listsDuties(
      section,
      [...above, parent].map((outer) => outer.section),
    )
  fill(item, section.children, state)
  if (section.children.length > 0) state.dutySection = dutySection === true
  return item
}

function addParagraph(item: Item, paragraph: Paragraph, passage: Passage, state: ClauseState, field = false): void {
  item.paragraphs.push(paragraph)
  if (paragraph.kind === 'note' || (paragraph !== item.section?.heading && pointsElsewhere(paragraph))) {
    learn(passage, state)
    return
  }
  const range = paragraph === item.section?.heading ? null : rangeClause(passage)
  if (range && (item.section || range.range.kind !== 'above')) {
    item.ranges.push(range)
    return
  }
  // The part's own paragraphs are tasks only one by one; a section's paragraphs may be one text.
  const runs: Run[] = item.section ? item.runs : []
  const above = item.paragraphs.at(-2)
  // A part's own paragraph is closed by a line of units below it.
  if (state.lines && !paragraph.ordinal && addLine(item.runs, passage)) {
    item.lines++
    item.inFields = true
    const closed = item.runs.at(-1)
    if (closed) closed.detached = false
    return
  }
  const marked =
    (state.duties || state.dutySection) && addDuty(runs, passage, state.dutySection === true && paragraph.ordinal !== null)
      ? (runs.at(-1)?.marks[0]?.length ?? 0)
      : addRuns(runs, passage, state, paragraph.data.gapBefore === true, field)
  if (marked === 0) learn(passage, state)
  // A paragraph that is nothing but labels or a bracket closes the text above it; one with words of its own closes itself.
  else if (passage.length - marked > 1 || (above && above !== item.section?.heading && !item.inFields)) item.closedParagraphs++
  item.inFields = marked > 0 && passage.length - marked <= 1
  if (!item.section) addOwnRuns(item, runs)
}

/** `各乡镇具体任务见附件。`, `（具体分工附后）`: a line between items that says where to look, not what to do. */
function pointsElsewhere({ ordinal, passage: { folded } }: Paragraph): boolean {
  return ordinal === null && folded.length <= LONGEST_POINTER && POINTER.test(folded)
}

const LONGEST_POINTER = 50
const POINTER = new RegExp(`^[^。;:]*(?:${POINTING_WORDS.join('|')})[^。;:,]{0,20}[。)]*$`)

/** Runs of a part's own paragraph; one that is nothing but fields closes the paragraph above it. */
function addOwnRuns(item: Item, runs: readonly Run[]): void {
  const last = item.runs.at(-1)
  if (last && runs.length > 0 && runs.every(isFieldLine) && takesFields(last)) {
    last.clauses.push(...gather(runs, (run) => run.clauses))
    last.marks.push(...gather(runs, (run) => run.marks))
    last.detached = false
    return
  }
  const [first, ...more] = runs
  const goesOn = last && first && last.text.length === 0 && workLabel(first.text) > 0
  if (goesOn) {
    last.text = first.text
    cutLabel(last, 0, workLabel(first.text))
    last.clauses.push(...first.clauses)
    last.marks.push(...first.marks)
    last.detached = false
  }
  for (const run of goesOn ? more : runs) item.runs.push({ ...run, detached: run.clauses.length === 0 })
}

const SENTENCE_END = /[。;]$/

/** What stands above a line of fields is closed by it: a sentence, work with its label, other such lines. */
function takesFields({ text }: Run): boolean {
  return text.length === 0 || SENTENCE_END.test(text.folded) || workLabel(text) > 0
}

/** Conventions stated in running text: 第一个逗号前为牵头单位, 以下任务均需各镇街落实. */
function learn(passage: Passage, state: ClauseState): void {
  const stated = findConventions(passage)
  if (stated) state.conventions = { ...state.conventions, ...stated }
}

/** True for a section whose heading says that its items are the work: 三、重点任务, 二、工作任务和措施. */
export function announcesTasks(item: Item): boolean {
  return item.section !== null && item.children.length > 1 && isWorkHeading(item.section)
}

/** True for a section whose heading says that its items are asked for: 二、有关要求, 三、实施步骤. */
export function isDemand(item: Item): boolean {
  return item.section !== null && item.children.length > 1 && asksInHeading(item.section)
}

/** All items under `item` as they are now, itself included, in document order. */
export function walkItems(item: Item, walked: Item[] = []): Item[] {
  walked.push(item)
  for (const child of item.children) walkItems(child, walked)
  return walked
}
