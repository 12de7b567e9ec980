/** Names of departments that a line end cut within what they are for. */
import { DEPARTMENT_STEMS, GROUPED_STEMS, LEVELS } from '../vocabulary/units.ts'

const STEMS: ReadonlySet<string> = new Set([...DEPARTMENT_STEMS, ...GROUPED_STEMS])
const LONGEST_STEM = Math.max(...[...STEMS].map((stem) => stem.length))
const LONGEST_PLACE = 8

/**
 * True if a break cut what a department is for, which stands behind the level: `区住房城乡⏎建设局`, `东山县农业⏎农村局`. Both pieces are folded.
 */
export function cutsStem(left: string, right: string): boolean {
  const whole = left + right
  for (let from = 0; from < left.length && from <= LONGEST_PLACE; from++) {
    if (from > 0 && !LEVELS.includes(left.charAt(from - 1))) continue
    const last = Math.min(whole.length, from + LONGEST_STEM)
    for (let to = left.length + 1; to <= last; to++) if (STEMS.has(whole.slice(from, to))) return true
  }
  return false
}
