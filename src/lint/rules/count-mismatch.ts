import type { OutlineBlock } from '../../outline/types.ts'
import { oneOf } from '../../tree/alternatives.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../../tree/numerals.ts'
import { COUNT_NOUNS, COUNT_OPENERS, COUNT_UNITS, OTHER_COUNTS } from '../../vocabulary/lint-consistency.ts'
import { defineRule, type RuleContext, type TaskView } from '../types.ts'

const NUMBER = `[${NUMERAL_CHARACTERS}]{1,5}`
/** 共30项任务; 提出5个方面20条措施; 分解为六个方面、二十八项具体任务. */
const COUNT = new RegExp(
  `${oneOf(COUNT_OPENERS)}了?(?:(${NUMBER})${oneOf(COUNT_UNITS)}[、,]?共?)?(${NUMBER})${oneOf(COUNT_UNITS)}${oneOf(COUNT_NOUNS)}`,
  'g',
)
/** ……的十条措施 in a title. */
const TITLE_COUNT = new RegExp(`()(${NUMBER})${oneOf(COUNT_UNITS)}${oneOf(COUNT_NOUNS)}`, 'g')
const OTHER = new RegExp(oneOf(OTHER_COUNTS))
const SENTENCE_END = /[。;]/
const REACH = 40
/** Fewer are counted by hand and are often not of tasks. */
const FEWEST = 4
/** A number that is far off counts something else. */
const NEAR = 0.2
const NEAREST = 2

/** `共30项任务` before 29 of them. */
export const countMismatch = defineRule({
  id: 'count-mismatch',
  group: 'consistency',
  severity: 'warning',
  summary: { en: 'The notice counts its tasks otherwise than they are', zh: '写明的任务数量与实际列出的不符' },
  advice: { en: 'Correct the number, or look for the task that is missing', zh: '核对数量，检查是否有遗漏或多列的任务' },
  messages: {
    count: { en: '“{words}”, but {found} are found', zh: '写明“{words}”，实际列出{found}项' },
  },
  check(context) {
    const views: TaskView[] = []
    return {
      task(view) {
        views.push(view)
      },
      end() {
        const { document } = context
        if (!document || views.length < FEWEST) return
        const found = countsOf(context, views)
        const first = Math.min(...views.map(({ finding }) => finding?.text.passage.start ?? Number.POSITIVE_INFINITY))
        for (const block of document.outline.blocks) {
          if (block.type !== 'paragraph' || block.passage.start >= first) continue
          const { folded } = block.passage
          const isTitle = block.kind === 'title' || block.kind === 'planTitle'
          for (const count of folded.matchAll(isTitle ? TITLE_COUNT : COUNT)) {
            const before =
              folded
                .slice(Math.max(0, count.index - REACH), count.index)
                .split(SENTENCE_END)
                .at(-1) ?? ''
            const number = readNumeral(count[2] ?? '') ?? 0
            const nearest = nearestTo(number, found)
            if (OTHER.test(before) || number < FEWEST || nearest === null || nearest === number) continue
            const at = block.passage.slice(count.index, count.index + count[0].length)
            context.report({ at, message: 'count', values: { words: at.text }, figures: { found: nearest } })
          }
        }
      },
    }
  },
})

/** Everything that could be meant: tasks in all, those of a table or a part, numbered items of one form, sections at one depth. */
function countsOf({ document }: RuleContext, views: readonly TaskView[]): Set<number> {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const headings = new Set<string>()
  const tables = new Map((document?.tables ?? []).map((table, index) => [table, index]))
  for (const { task, finding } of views) {
    add('tasks')
    add(finding?.row ? `table ${tables.get(finding.row.table)}` : 'prose')
    for (const [depth] of task.section.entries()) {
      const path = task.section.slice(0, depth + 1).join('\n')
      if (!headings.has(path)) add(`sections ${depth}`)
      headings.add(path)
    }
  }
  const largest = new Map<string, number>()
  for (const block of document?.outline.blocks ?? []) {
    const ordinal = ordinalOf(block)
    if (!ordinal) continue
    add(`items ${ordinal.style}`)
    largest.set(ordinal.style, Math.max(largest.get(ordinal.style) ?? 0, ordinal.value))
  }
  return new Set([...counts.values(), ...largest.values()])
}

function ordinalOf(block: OutlineBlock): { style: string; value: number } | null {
  return block.type === 'paragraph' ? block.ordinal : null
}

/** The count nearest to a number; null where none is near enough to be meant. */
function nearestTo(number: number, counts: ReadonlySet<number>): number | null {
  if (counts.has(number)) return number
  let best: number | null = null
  for (const count of counts) if (best === null || Math.abs(count - number) < Math.abs(best - number)) best = count
  return best !== null && Math.abs(best - number) <= Math.max(NEAREST, number * NEAR) ? best : null
}
