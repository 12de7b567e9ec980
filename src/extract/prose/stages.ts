/**
 * Stages of the work with their time in a bracket of the heading: `（二）集中整治阶段（5月1日—8月31日）。对照清单……` (O-49). The bracket is the stage's limit and
 * no part of its title. A stage counts beside the items that have units; alone it does not make these the only tasks.
 */
import { deadlineContext, type Years } from '../context.ts'
import { findDeadlines } from '../deadline/index.ts'
import type { FoundClause } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'

const LONGEST_NAME = 30
const LONGEST_TIME = 30
/** Name, bracket, and the mark behind it. */
const STAGE = new RegExp(`^[^(。:;,]{2,${LONGEST_NAME}}\\(([^()]{2,${LONGEST_TIME}})\\)[。:]?`)
/** Share of the bracket that its times must fill. */
const FILLED = 0.7

/** Gives the items of a part that are dated stages their limits. */
export function addStages(root: Item, years: Years): void {
  for (const item of walkItems(root)) {
    const stages = item.children.filter((child) => stageOf(child, years) !== null)
    if (stages.length > 1 && stages.length * 3 >= item.children.length * 2)
      for (const stage of stages) if (stage.children.length === 0) addTime(stage, years)
  }
}

/** Where the bracket stands in the item's text. */
function stageOf(item: Item, years: Years): { open: number; close: number; end: number } | null {
  const [run] = item.runs
  if (!run || !item.section?.heading.ordinal || item.runs.some((each) => each.clauses.length > 0)) return null
  const found = STAGE.exec(run.text.folded)
  const time = found?.[1]
  if (!found || !time) return null
  const times = findDeadlines(time, deadlineContext(years, 'schedule'))
  const filled = times.reduce((sum, { start, end }) => sum + end - start, 0)
  if (filled < time.length * FILLED) return null
  const open = found[0].indexOf('(')
  return { open, close: open + time.length + 1, end: found[0].length }
}

function addTime(item: Item, years: Years): void {
  const stage = stageOf(item, years)
  const [run] = item.runs
  if (!stage || !run) return
  const { text } = run
  const clause: FoundClause = {
    start: stage.open,
    end: stage.end,
    form: 'stage',
    reading: { assignments: [], limits: [text.slice(stage.open + 1, stage.close)], criteria: [], persons: [], remarks: [] },
  }
  run.clauses.push(clause)
  run.marks.push(text.slice(stage.open, stage.end))
  if (stage.end < text.length) run.titleEnd = stage.open
  run.text = text.slice(0, stage.open).concat(text.slice(stage.end))
}
