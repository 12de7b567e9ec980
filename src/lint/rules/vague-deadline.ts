import { textOf } from '../../extract/table/grid.ts'
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
const LABEL = new RegExp(`${oneOf(HEADERS.limit)}:([^。;,\\n]{2,16})`, 'g')
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
        if (!passage.folded.includes(':')) return
        for (const found of passage.folded.matchAll(LABEL)) {
          const end = found.index + found[0].length
          value(passage.slice(end - (found[1] ?? '').length, end))
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
