/** Prints a block tree for people who work on the code: one node a line, indented, with its place. */
import type { Block, Root } from './nodes.ts'

const SHOWN = 60

/** The first characters of a text, line ends made visible. */
export function excerpt(text: string): string {
  const flat = text.replaceAll('\n', '⏎')
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat
}

/** `1:1-1:9 paragraph 江建管〔2022〕39号` and so on. */
export function printBlocks(root: Root): string {
  const lines: string[] = []
  print(root.children, 0, lines)
  return `${lines.join('\n')}\n`
}

function print(blocks: readonly Block[], depth: number, lines: string[]): void {
  for (const block of blocks) {
    const { start, end } = block.position
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`
    const indent = '  '.repeat(depth)
    const data = block.data ? ` ${JSON.stringify(block.data)}` : ''
    if (block.type === 'paragraph') {
      lines.push(`${indent}${place} paragraph${data} ${excerpt(block.children.map((leaf) => leaf.value).join('⏎'))}`)
      continue
    }
    lines.push(`${indent}${place} table${data}`)
    for (const row of block.children) {
      lines.push(`${indent}  row${row.data ? ` ${JSON.stringify(row.data)}` : ''}`)
      for (const cell of row.children) {
        const { column, colspan, rowspan } = cell.data
        const span = colspan > 1 || rowspan > 1 ? ` ${colspan}×${rowspan}` : ''
        lines.push(`${indent}    cell ${column}${span}`)
        print(cell.children, depth + 3, lines)
      }
    }
  }
}
