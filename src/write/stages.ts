/** Prints the outline and the findings, for people who work on the code (`parse --stage outline|findings`). */
import type { Finding } from '../extract/types.ts'
import type { Outline, OutlineNode } from '../outline/types.ts'
import { excerpt } from '../tree/print.ts'

/** Kinds of the lines, then the tree of parts, sections, paragraphs and tables. */
export function printOutline(outline: Outline): string {
  const lines: string[] = []
  for (const block of outline.blocks)
    if (block.type === 'paragraph' && block.kind !== 'body') lines.push(`${block.kind}: ${excerpt(block.passage.text)}`)
  for (const part of outline.parts) {
    lines.push(`part ${part.role} ${part.titles.map((title) => title.passage.text).join(' / ')}`.trimEnd())
    printNodes(part.children, 1, lines)
  }
  return `${lines.join('\n')}\n`
}

function printNodes(nodes: readonly OutlineNode[], depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  for (const node of nodes) {
    if (node.type === 'table') lines.push(`${indent}table of ${node.node.children.length} rows`)
    else if (node.type === 'paragraph')
      lines.push(
        `${indent}${node.kind === 'body' ? 'paragraph' : node.kind}${joined(node.passage.spans().length)} ${excerpt(node.passage.text)}`,
      )
    else {
      lines.push(
        `${indent}section ${node.style} ${node.heading.ordinal?.value ?? ''}${joined(node.heading.passage.spans().length)} ${excerpt(node.heading.passage.text)}`,
      )
      printNodes(node.children, depth + 1, lines)
    }
  }
}

function joined(pieces: number): string {
  return pieces > 1 ? ` (joined from ${pieces})` : ''
}

/** One finding a line: kind, offsets, value. */
export function printFindings(findings: readonly Finding[]): string {
  return `${findings.map(printFinding).join('\n')}\n`
}

function printFinding(finding: Finding): string {
  if (finding.kind === 'message') return `message ${finding.message.code}: ${finding.message.text}`
  if (finding.kind !== 'task') {
    const name = 'field' in finding ? ` ${finding.field}` : 'role' in finding ? ` ${finding.role}` : ''
    return `${finding.kind}${name} ${finding.passage.start}-${finding.passage.end} ${excerpt(finding.passage.text)}`
  }
  const units = finding.units.map(({ role, unit, inherited }) => `${role}${inherited ? '*' : ''}:${unit.name}`)
  const deadlines = finding.deadlines.map(({ value, passage }) => `${value.kind}:${passage.text}`)
  return [
    `task ${finding.text.passage.start}-${finding.text.passage.end} ${finding.label?.text ?? '-'} ${excerpt(finding.title?.text ?? finding.text.text)}`,
    `  section ${finding.section.map((heading) => excerpt(heading.text)).join(' › ')}`,
    `  units ${units.join(' ')}`,
    `  deadlines ${deadlines.join(' ')}`,
    `  criteria ${finding.criteria.length}`,
  ].join('\n')
}
