/** Roles of the running text that no task took: preamble, introductions of sections, front matter, closing sections. */
import type { Part } from '../../outline/types.ts'
import type { Finding, OtherRole } from '../types.ts'
import { type Item, walkItems } from './items.ts'

/** Other text of a part. Assembling gives the characters of a field to the field: what is listed here may reach over them. */
export function restOf(part: Part, root: Item, prose: readonly Finding[], tables: readonly Finding[]): Finding[] {
  const tasks = prose.some((finding) => finding.kind === 'task')
  const end = Math.max(lastTask(prose), lastTask(tables))
  const last = end < 0 ? Number.POSITIVE_INFINITY : end
  const findings: Finding[] = []
  for (const item of walkItems(root)) {
    for (const paragraph of item.paragraphs) {
      const role: OtherRole = paragraph.kind === 'note' ? 'note' : roleOf(item, part, tasks, paragraph.passage.start >= last)
      findings.push({ kind: 'other', role, passage: paragraph.passage })
    }
  }
  return findings
}

/** Where the text of the last task ends, -1 where there is none. */
function lastTask(findings: readonly Finding[]): number {
  let end = -1
  for (const finding of findings) if (finding.kind === 'task') end = Math.max(end, finding.text.passage.end)
  return end
}

function roleOf(item: Item, part: Part, tasks: boolean, below: boolean): OtherRole {
  // 各地各部门要抓好落实。本方案自印发之日起施行。
  if (below && item.matter === 'work') return 'closing'
  if (!item.section)
    return part.role === 'letter' || tasks || item.children.length > 0 || item.tables.length > 0 ? 'preamble' : 'introduction'
  if (item.matter === 'front') return 'frontMatter'
  return item.matter === 'closing' ? 'closing' : 'introduction'
}
