/**
 * Tasks of running text: the finest item to which the notice gives units, a time limit or criteria; where it gives none anywhere,
 * the lowest numbered items of the work sections (ANNOTATION, "What is a task").
 */
import { gather } from '../../tree/gather.ts'
import { Passage } from '../../tree/passage.ts'
import type { Years } from '../context.ts'
import type { Finding } from '../types.ts'
import { leadsAll, taskOf } from './emit.ts'
import { groupedStyles, headingLength, titledStyles } from './headings.ts'
import { type Item, walkItems } from './items.ts'
import { type Run, withoutLabel } from './runs.ts'

/** Rank from which items are sentences of one job rather than jobs: 1. （1） ①. */
const SENTENCE_RANK = 5
const LONGEST_TITLE = 60

export interface ProseContext {
  years: Years
  /** Some item of the notice carries units, limits or criteria (in prose or in a table). */
  assigned: boolean
  /** The document's title calls it a plan. */
  plan: boolean
  /** The letter announces numbered demands of its own. */
  demands: boolean
}

/** Forms of clauses that do not say what the other tasks are: the time of a stage, a list of what each unit is in charge of. */
const BESIDE: ReadonlySet<string> = new Set(['stage', 'duty'])

/** Whether an item or anything below it has clauses that make the items with clauses the only tasks. */
export function isAssigned(item: Item): boolean {
  for (const each of walkItems(item))
    if (each.runs.some((run) => isClosed(each, run) && run.clauses.some(({ form }) => !BESIDE.has(form)))) return true
  return false
}

/** A clause makes the run a task. In front matter aims and times do not: `主要指标：到2020年……`. */
function isClosed({ matter }: Item, { clauses }: Run): boolean {
  return clauses.length > 0 && (matter !== 'front' || clauses.some(({ reading }) => reading.assignments.length > 0))
}

/** The run is a line of a list of duties. */
function isDuty(run: Run): boolean {
  return run.clauses[0]?.form === 'duty'
}

/** Findings of one part: tasks, and the roles of what is no task. */
export function proseTasks(root: Item, context: ProseContext): Finding[] {
  const items = walkItems(root)
  const titled = titledStyles(items)
  if (!context.assigned) return gather(items, (item) => unassignedTasks(item, titled, context))
  const findings: Finding[] = []
  new Chooser(context, items).visit(root, null, titled, findings)
  return findings
}

/** Tasks of an item where no item of the notice has a clause. */
function unassignedTasks(item: Item, titled: ReadonlySet<string>, context: ProseContext): Finding[] {
  if (item.runs.some(isDuty)) return duties(item, titled, context)
  const demanded = item.section && isLeaf(item) && (context.plan || context.demands)
  return demanded && item.matter === 'work' ? plainTask(item, titled, context) : []
}

/** Nothing numbered and no table under it. */
function isLeaf(item: Item): boolean {
  return item.children.length === 0 && item.tables.length === 0
}

function plainTask(item: Item, titled: ReadonlySet<string>, context: ProseContext): Finding[] {
  const run = merged(item.runs)
  return run && run.text.length > 0 ? taskOf({ item, run, first: true, titled, years: context.years }) : []
}

/** Each line of a list of duties is a task, in any document; the label is that of a line with a number of its own. */
function duties(item: Item, titled: ReadonlySet<string>, { years }: ProseContext): Finding[] {
  return gather(item.runs, (run, index) =>
    isDuty(run) ? taskOf({ item, run, first: index === 0 && item.section !== null, titled, years }) : [],
  )
}

/** The runs of an item as one. */
function merged(runs: readonly Run[]): Run | null {
  const [first, ...rest] = runs
  if (!first) return null
  return rest.reduce<Run>(
    (sum, run) => ({
      text: sum.text.concat(run.text),
      clauses: [...sum.clauses, ...run.clauses],
      marks: [...sum.marks, ...run.marks],
      detached: false,
    }),
    first,
  )
}

class Chooser {
  private readonly context: ProseContext
  private readonly grouped: ReadonlySet<string>
  private readonly items: readonly Item[]
  /** Places in the outline (`placeOf`) where some item has a clause; few notices need them. */
  private closedPlaces: ReadonlySet<string> | undefined

  constructor(context: ProseContext, items: readonly Item[]) {
    this.context = context
    this.grouped = groupedStyles(items)
    this.items = items
  }

  /** `inherited` is the run of a heading above whose clause holds for items that have none (O-48). */
  visit(
    item: Item,
    inherited: Run | null,
    titled: ReadonlySet<string>,
    findings: Finding[],
    siblings: readonly Item[] = [],
  ): void {
    const emit = (each: Item, run: Run, first: boolean, from: Run | null = null): void => {
      findings.push(
        ...taskOf({ item: each, run, first, titled, years: this.context.years, ...(from ? { inherited: from } : {}) }),
      )
    }
    if (item.section && item.children.length > 0) {
      const group = groupRun(item)
      if (group) {
        emit(item, group, true)
        return
      }
    }
    joinHeadingClause(item)
    const closed = item.runs.filter((run) => isClosed(item, run))
    let passDown = inherited
    if (closed.length > 0) {
      const headingOnly = item.children.length > 0 && closed.length === 1 && isHeadingOnly(item)
      if (headingOnly) passDown = withLeadOfAll(closed[0], inherited)
      else this.own(item, (each, run, first) => emit(each, run, first, inherited))
    } else if (item.section && isLeaf(item) && this.countsWithout(item, inherited, siblings)) {
      const run = merged(item.runs)
      if (run && run.text.length > 0) emit(item, run, true, inherited)
    }
    for (const child of item.children) this.visit(child, passDown, titled, findings, item.children)
  }

  /** The item's own runs: one task each; a further run of the same paragraph is a task though nothing closes it. */
  private own(item: Item, emit: (item: Item, run: Run, first: boolean) => void): void {
    const separate =
      !item.section ||
      isUnderUnits(item) ||
      (item.lines > 0 && this.grouped.has(item.section.style)) ||
      (item.closedParagraphs > 1 &&
        item.children.length === 0 &&
        (!item.section.heading.passage.folded.slice(0, -1).includes('。') ||
          item.closedParagraphs === item.paragraphs.length - 1))
    let first = !separate
    const head = separate && item.section ? withoutLabel(item.section.heading).length + introduction(item) : 0
    for (const [index, run] of item.runs.entries()) {
      if (run.clauses.length === 0 && run.detached) continue
      if (run.text.length === 0) continue
      // The heading's words open the first run; where each paragraph is a task they belong to none.
      const own = index === 0 && head > 0 && run.text.length > head ? { ...run, text: run.text.slice(head) } : run
      emit(item, own, first)
      first = false
    }
  }

  /** An item without a clause beside items that have one, in a plan also at the same place under another heading, or under a heading that has one. */
  private countsWithout(item: Item, inherited: Run | null, siblings: readonly Item[]): boolean {
    if (item.matter === 'summary') return false
    if (inherited) return true
    if (item.matter !== 'work') return false
    const leaves = siblings.filter((each) => each.section?.style === item.section?.style)
    if (leaves.length < 2) return false
    return leaves.some(hasClause) || (this.context.plan && this.isPlaceOfTasks(item))
  }

  private isPlaceOfTasks(item: Item): boolean {
    this.closedPlaces ??= new Set(this.items.filter((each) => isLeaf(each) && hasClause(each)).map(placeOf))
    return this.closedPlaces.has(placeOf(item))
  }
}

function hasClause(item: Item): boolean {
  return item.runs.some((run) => isClosed(item, run))
}

/** Where in the outline an item stands, by the styles of its ordinal and of those above it: （一） under 一、. */
function placeOf(item: Item): string {
  return [...item.above, item].map(({ section }) => section?.style).join(' ')
}

/** The run of a heading, with the clauses of the heading above where these say who leads all below. */
function withLeadOfAll(run: Run | undefined, above: Run | null): Run | null {
  if (!run || !above || !leadsAll(above)) return run ?? above
  return { ...run, clauses: [...run.clauses, ...above.clauses], marks: [...run.marks, ...above.marks] }
}

/** `（三）畅通渠道（县信访局牵头）⏎设立接访点……`: the clause in a heading holds for the text below it, which has none of its own (O-48). */
function joinHeadingClause(item: Item): void {
  const [heading, text] = item.runs
  if (item.runs.length !== 2 || !heading || !text?.detached || text.clauses.length > 0 || !item.section) return
  if (heading.clauses.length === 0 || heading.text.folded.includes('。') || heading.text.length > LONGEST_TITLE) return
  item.runs = [
    {
      text: heading.text.concat(text.text),
      clauses: heading.clauses,
      marks: heading.marks,
      detached: false,
      titleEnd: heading.text.length,
    },
  ]
}

/** `（九）市人事局⏎开展岗位培训。`: a paragraph under a heading that names who does it. */
function isUnderUnits(item: Item): boolean {
  return item.children.length === 0 && item.runs.some((run) => run.clauses.some(({ form }) => form === 'heading'))
}

/** One that introduces what follows may end with a colon: 重点做好以下工作：. */
const SINGLE_SENTENCE = /^[^。]*[。:]$/

/**
 * Length of the sentences between a heading and its tasks, where each further paragraph is closed by a clause of its own:
 * `四、改善民生⏎2018年，全力办好10件实事。⏎扩大就业。……（牵头单位：……）⏎优先发展教育。……（牵头单位：……）`
 */
function introduction(item: Item): number {
  const clause = item.runs[0]?.marks[0]
  const [, ...body] = item.paragraphs
  const first = body.findIndex(({ passage }) => clause !== undefined && passage.end > clause.start)
  if (first <= 0 || body.length - first !== item.closedParagraphs || item.closedParagraphs < 2) return 0
  const sentences = body.slice(0, first).map(withoutLabel)
  const single = sentences.every(({ folded }) => SINGLE_SENTENCE.test(folded))
  return single ? sentences.reduce((sum, { length }) => sum + length, 0) : 0
}

/** A heading whose clause stands in the heading itself, with no text of its own: `（三）提升服务水平。（县交通局负责）`. */
function isHeadingOnly(item: Item): boolean {
  const [run] = item.runs
  return item.runs.length === 1 && run !== undefined && !run.text.folded.slice(0, -1).includes('。') && run.text.length <= 60
}

/**
 * The clause after the last of several sentence-like sub-items holds for the group (U-29): `……1.核对名册。2.公示结果。⏎牵头单位：县委编办`, where no
 * other sub-item has one. The task is the group, its text keeps the numbers.
 */
function groupRun(item: Item): Run | null {
  const { children } = item
  const last = children.at(-1)
  if (!last || children.length < 2 || item.runs.some((run) => run.clauses.length > 0)) return null
  if (children.some((child) => child.children.length > 0 || (child.section?.rank ?? 0) < SENTENCE_RANK)) return null
  if (children.some((child) => child !== last && child.runs.some((run) => run.clauses.length > 0))) return null
  const closing = last.runs.at(-1)
  if (!closing || closing.clauses.length === 0 || last.runs.length > 1) return null
  const titleEnd = headingLength(item)
  return {
    text: wholeText(item),
    clauses: closing.clauses,
    marks: closing.marks,
    detached: false,
    ...(titleEnd > 0 ? { titleEnd } : {}),
  }
}

/** The text of an item and of the numbered points under it, their numbers kept. */
function wholeText(item: Item): Passage {
  let text = merged(item.runs)?.text ?? Passage.empty
  for (const child of item.children) {
    const heading = child.section?.heading.passage
    const label = heading?.slice(0, child.section?.heading.ordinal?.length ?? 0) ?? Passage.empty
    text = text.concat(label).concat(merged(child.runs)?.text ?? Passage.empty)
  }
  return text
}
