/** Inline Markdown as lines of plain text: marks gone, escapes resolved, breaks as line ends. */
import type { Nodes } from 'mdast'

const LINE_ENDS = /\r\n|[\n\r]/
const BREAK_TAG = /^<br\b/i
const EDGES = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g

/** The lines of a paragraph, heading or cell. `**公开。**下一句` -> [`公开。下一句`]; `任务<br>分类` -> [`任务`, `分类`]. */
export function phrasingLines(node: Nodes): string[] {
  return phrasing(node)
    .split(LINE_ENDS)
    .map((line) => line.replace(EDGES, ''))
    .filter((line) => line !== '')
}

function phrasing(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return BREAK_TAG.test(node.value) ? '\n' : ''
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`
    default:
      return 'children' in node ? node.children.map(phrasing).join('') : ''
  }
}
