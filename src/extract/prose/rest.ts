/** Roles of the running text that no task took: preamble, introductions of sections, front matter, closing sections. */
import type { Part } from '../../outline/types.ts'
import type { Finding, OtherRole } from '../types.ts'
import { type Item, walkItems } from './items.ts'

/** Other text of a part. Assembling gives the characters of a field to the field: what is listed here may reach over them. */
export function restOf(part: Part, root: Item, prose: readonly Finding[]): Finding[] {
  const tasks = prose.some((finding) => finding.kind === 'task')
  const findings: Finding[] = []
  for (const item of walkItems(root)) {
    for (const paragraph of item.paragraphs) {
      const role: OtherRole = paragraph.kind === 'note' ? 'note' : roleOf(item, part, tasks)
      findings.push({ kind: 'other', role, passage: paragraph.passage })
    }
  }
  return findings
}

function roleOf(item: Item, part: Part, tasks: boolean): OtherRole {
  if (!item.section)
    return part.role === 'letter' || tasks || item.children.length > 0 || item.tables.length > 0 ? 'preamble' : 'introduction'
  if (item.matter === 'front') return 'frontMatter'
  return item.matter === 'closing' ? 'closing' : 'introduction'
}
