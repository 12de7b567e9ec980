import { textOf } from '../../extract/table/grid.ts'
import { suffixLength, suffixTable } from '../../extract/units/words.ts'
import { oneOf } from '../../tree/alternatives.ts'
import type { Passage } from '../../tree/passage.ts'
import { HEADERS } from '../../vocabulary/headers.ts'
import { VAGUE_ACTS, VAGUE_AFTER, VAGUE_BEFORE, VAGUE_PROSE_TIMES, VAGUE_TIMES } from '../../vocabulary/lint-tasks.ts'
import { byGroup, shareOf } from '../groups.ts'
import { defineRule, type TaskView } from '../types.ts'

/** From this share of tasks with a deadline on, one that is put off is an exception. */
const MOST = 0.5
const BEFORE = oneOf(VAGUE_BEFORE)
const AFTER = oneOf(VAGUE_AFTER)
const LABELS = suffixTable(HEADERS.limit)
/** What stands behind a label, as long as a time in words is. */
const LONGEST_VALUE = 16
const VALUE = /^[^。;,\n]{2,16}/
const PUT_OFF = new RegExp(`(${oneOf(VAGUE_PROSE_TIMES)})${oneOf(VAGUE_ACTS)}`)

/** `尽快` in a time column or behind 完成时限：; `抓紧出台` where most tasks have real deadlines. */
export const vagueDeadline = defineRule({
  id: 'vague-deadline',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A deadline names no time that could pass', zh: '完成时限没有写明具体时间' },
  advice: { en: 'Name a day, a month or a quarter', zh: '写明完成的年月日、月份或季度' },
  messages: {
    value: { en: '“{words}” is no time by which a task is done or late', zh: '“{words}”不是可以核验的完成时限' },
    prose: {
      en: 'Task {label} is put off with “{words}”, while most tasks have a deadline',
      zh: '任务{label}只写“{words}”，而多数任务写明了完成时限',
    },
  },
  check(context) {
    const words = [...VAGUE_TIMES, ...(context.words.vocabulary.vagueDeadlines ?? [])]
    const vague = new RegExp(`^${BEFORE}?(?:${oneOf(words)}、?){1,2}${AFTER}{0,2}[。;]?$`)
    const value = (passage: Passage): void => {
      if (vague.test(passage.folded)) context.report({ at: passage, message: 'value', values: { words: passage.text } })
    }
    const groups = byGroup(({ tasks, table }) => {
      for (const view of tasks) for (const cell of limitCells(view)) value(cell)
      if (table || shareOf(tasks, hasDeadline) < MOST) return
      for (const view of tasks) {
        const text = view.finding?.text.passage
        const found = text && !hasDeadline(view) ? PUT_OFF.exec(text.folded) : null
        if (!text || !found?.[1]) continue
        const at = text.slice(found.index, found.index + found[0].length)
        context.report({ at, message: 'prose', values: { label: view.task.label ?? view.task.id, words: at.text } })
      }
    })
    return {
      ...groups,
      paragraph({ passage }) {
        const { folded } = passage
        for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
          if (suffixLength(folded, LABELS, colon) === 0) continue
          const words = VALUE.exec(folded.slice(colon + 1, colon + 1 + LONGEST_VALUE))?.[0] ?? ''
          value(passage.slice(colon + 1, colon + 1 + words.length))
        }
      },
    }
  },
})

function hasDeadline({ task }: TaskView): boolean {
  return task.deadlines.length > 0
}

/** The time cells of a row that begin in it. */
function limitCells({ finding }: TaskView): Passage[] {
  if (!finding?.row) return []
  const { table, at } = finding.row
  const cells = table.grid.rows[at]?.cells ?? []
  return table.layout.limits.flatMap((x) => {
    const cell = cells[x]
    return cell && cell.row === at ? [textOf(cell)] : []
  })
}
