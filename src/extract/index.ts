/** Runs the extractors over an outline, in the order in which they need each other. */
import { report } from '../diagnostics/messages.ts'
import type { Outline } from '../outline/types.ts'
import { gather } from '../tree/gather.ts'
import { LETTER_TYPES, NO_PLAN_WORDS, OPINION_WORDS, PLAN_WORDS } from '../vocabulary/letterhead.ts'
import { ANNOUNCING_WORDS } from '../vocabulary/sections.ts'
import { extractBasis } from './basis.ts'
import { readYears, type Years } from './context.ts'
import { extractHeader } from './header.ts'
import { isMetadataTable } from './metadata.ts'
import { takeOutRules } from './prose/articles.ts'
import { addClosings } from './prose/closings.ts'
import { joinContents } from './prose/contents.ts'
import { asksForWork, asksInItems, takeDemands } from './prose/demands.ts'
import { joinFields } from './prose/fields.ts'
import { sectionHeading } from './prose/headings.ts'
import { announcesTasks, type Item, itemsOf, walkItems } from './prose/items.ts'
import { addOpenings } from './prose/openings.ts'
import { addRanges } from './prose/ranges.ts'
import { joinRecords } from './prose/records.ts'
import { restOf } from './prose/rest.ts'
import type { ClauseState } from './prose/runs.ts'
import { addStages } from './prose/stages.ts'
import { namesOf, takeOutSummaries } from './prose/summaries.ts'
import { partTail } from './prose/tails.ts'
import { isAssigned, proseTasks } from './prose/tasks.ts'
import { addUnitHeadings } from './prose/unit-headings.ts'
import { readTable, type TableResult } from './table/index.ts'
import { legendOf, type Marks } from './table/marked.ts'
import type { TableTask } from './table/table-task.ts'
import { isWithoutWork } from './title.ts'
import type { Finding } from './types.ts'

export interface Extraction {
  findings: Finding[]
  years: Years
  /** The tables whose rows are tasks, in document order. */
  tables: TableTask[]
}

/** A part of the notice with its items and what its tables gave. */
interface PartItems {
  part: Outline['parts'][number]
  root: Item
  tables: TableResult[]
}

const PLAN = new RegExp(`(?:${PLAN_WORDS.join('|')})$`)
/** Outside the title of another document. */
const OF_YEAR = /^[^《]*(?:19|20)\d\d年/
const OPINION = new RegExp(`(?:${OPINION_WORDS.join('|')})$`)
/** How far from the end of a title a word takes the plan back. */
const NO_PLAN_REACH = 12
const LETTER_TAIL = new RegExp(`的?(?:${LETTER_TYPES.join('|')})$`)
const TITLE_TAIL = /(?:[》>"]|\([^()]{1,30}\))+$/
const NO_PLAN = new RegExp(NO_PLAN_WORDS.join('|'))
const ANNOUNCES = new RegExp(ANNOUNCING_WORDS.join('|'))

/** All findings of a notice: header, tasks of tables, tasks of running text, roles of the rest. */
export function extract(outline: Outline): Extraction {
  const header = extractHeader(outline)
  const years = readYears(header, outline.blocks)
  const state: ClauseState = { conventions: {} }
  const parts: PartItems[] = outline.parts.map((part) => ({ part, root: itemsOf(part, state), tables: [] }))
  const titles = titlesOf(header)
  const other = titles.some((title) => NO_PLAN.test(title.slice(-NO_PLAN_REACH)))
  const plan =
    !other &&
    isPlan(
      titles,
      parts.map((entry) => entry.root),
    )
  for (const { part, root } of parts) {
    joinFields(root)
    joinRecords(root)
    joinContents(root)
    addRanges(root)
    partTail(root)
    addOpenings(root)
    if (!other && !isWithoutWork(part)) addUnitHeadings(root, plan)
    addClosings(root)
    addStages(root, years)
  }
  readTables(outline, parts, state, years)
  const tableTasks = parts.some((entry) => entry.tables.some((table) => table.tasks > 0))
  if (tableTasks) {
    const names = namesOf(gather(parts, (entry) => gather(entry.tables, (table) => table.findings)))
    for (const { root } of parts) takeOutSummaries(root, names)
  }
  const assigned = tableTasks || parts.some((entry) => isAssigned(entry.root))
  if (!assigned) for (const { root } of parts) takeOutRules(root)
  const asked = !plan && !other && !assigned && titles.some(asksForWork)
  const groups: (readonly Finding[])[] = [header, extractBasis(outline)]
  for (const { part, root, tables } of parts) {
    const own = isAssigned(root)
    const announced = part.role === 'letter' && announces(root)
    const demands = asked ? takeDemands(root, years) || (announced && asksInItems(root)) : announced && tableTasks && !own
    const prose = proseTasks(root, {
      years,
      assigned: own || (assigned && !demands),
      plan: plan && !isWithoutWork(part),
      demands,
    })
    const listed = gather(tables, (table) => table.findings)
    groups.push(listed, prose, restOf(part, root, prose, listed))
  }
  const findings = gather(groups, (list) => list)
  if (!findings.some((finding) => finding.kind === 'task'))
    findings.push({
      kind: 'message',
      message: report('not-a-plan', 'No tasks: the document is no work plan, or names no work that this program can tell'),
    })
  const taskTables = gather(parts, (entry) => entry.tables.map(({ table }) => table)).filter((table) => table !== null)
  return { findings, years, tables: taskTables }
}

/**
 * Reads every table of the items into `tables` of its part, in document order.
 *
 * A table without a header goes on with the columns of the last one in the same part; an attachment's table
 * goes on with no other attachment's. What marks (★ ▲ √) stand for is looked up when a table first asks.
 */
function readTables(outline: Outline, parts: readonly PartItems[], state: ClauseState, years: Years): void {
  let known: Marks | null = null
  const legend = (): Marks => {
    known ??= legendOf(gather(outline.blocks, (block) => (block.type === 'paragraph' ? [block.passage] : [])))
    return known
  }
  for (const { root, tables } of parts) {
    let previous: TableResult['header'] = null
    for (const item of walkItems(root)) {
      for (const block of item.tables) {
        if (isMetadataTable(outline, block)) continue
        const above = [...item.above, ...(item.section ? [item] : [])].map((each) => ({
          heading: sectionHeading(each),
          number: each.section?.heading.ordinal?.value ?? null,
        }))
        const { source } = outline
        const result = readTable(block, { source, above, conventions: state.conventions, years, previous, legend })
        tables.push(result)
        previous = result.header ?? previous
      }
    }
  }
}

/** The folded titles of the notice and of the plan that it carries. */
function titlesOf(header: readonly Finding[]): string[] {
  const first = (name: string): string | undefined => {
    const found = header.find((finding) => finding.kind === 'field' && finding.field === name)
    return found?.kind === 'field' ? found.passage.folded : undefined
  }
  return [first('title'), first('planTitle')].filter((title) => title !== undefined)
}

/**
 * The title calls the document a plan: `关于印发……实施方案的通知`, `……2024年工作要点`; or a section does (三、重点任务), or an opinion opens with
 * general requirements or is for a year (关于做好2015年农业农村工作的意见). A word at a title's end may take that back (`关于……计划的批复`): then it is another kind of document.
 */
function isPlan(titles: readonly string[], roots: readonly Item[]): boolean {
  const ends = titles.map((title) => title.replace(TITLE_TAIL, '').replace(LETTER_TAIL, '').replace(TITLE_TAIL, ''))
  if (ends.some((end) => PLAN.test(end))) return true
  const sections = gather(roots, (root) => root.children)
  if (sections.some(announcesTasks)) return true
  const opinions = titles.filter((title) => OPINION.test(title.replace(TITLE_TAIL, '')))
  return (
    opinions.some((title) => OF_YEAR.test(title)) || (opinions.length > 0 && sections.some(({ matter }) => matter === 'front'))
  )
}

/** The letter goes on to number demands of its own: 现就有关工作通知如下： (they are tasks that name nobody). */
function announces(root: Item): boolean {
  const [first] = root.paragraphs
  return (
    root.children.length > 0 &&
    first !== undefined &&
    root.paragraphs.some((paragraph) => ANNOUNCES.test(paragraph.passage.folded.slice(-20)))
  )
}
