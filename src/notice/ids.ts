/** Structural ids: section numbers, then the task's own; stable between runs and formats. */
import type { TaskFinding } from '../extract/types.ts'

/**
 * `一、` › `（一）` → `s1.1`. A level without a printed number counts from its place among its siblings as `n1`, `n2`. Equal ids (a letter and its
 * plan number alike, a number is printed twice) get `-2`, `-3` in reading order.
 */
export function taskIds(tasks: readonly TaskFinding[]): string[] {
  const seen = new Map<string, number>()
  const unnumbered = new Map<string, { words: string; count: number }>()
  return tasks.map((task) => {
    let id = ''
    for (const [depth, number] of task.path.entries()) {
      const prefix = id === '' ? 's' : `${id}.`
      if (number !== null) {
        id = `${prefix}${number}`
        continue
      }
      const words = depth < task.section.length ? (task.section[depth]?.text ?? '') : task.text.text
      const last = unnumbered.get(prefix)
      const count = last ? last.count + (last.words === words ? 0 : 1) : 1
      unnumbered.set(prefix, { words, count })
      id = `${prefix}n${count}`
    }
    if (id === '') id = 's0'
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}
