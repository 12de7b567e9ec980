/** Rule pages as data: `src/lint/rules/<id>.md`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A small notice on a page. */
export interface Block {
  /** The heading that it stands under. */
  head: string
  /** Line of the page on which it begins. */
  line: number
  format: string
  /** Options of the rule, as JSON after the format: ```` ```txt {"most": 3} ````; `words` are the words of the user's configuration. */
  options: Record<string, unknown>
  text: string
  /** The characters that the message points at, as the line after the block says; null for the document as a whole, undefined where no line says. */
  points?: string | null
}

export interface Page {
  title: string
  heads: string[]
  blocks: Block[]
}

const FENCE = /^```(\w+)?\s*(\{.*\})?$/
const POINTS = /^Points at: (?:`(.+)`|the document)$/

/** Reads a rule's page. */
export function readPage(id: string): Page {
  const path = fileURLToPath(new URL(`../../src/lint/rules/${id}.md`, import.meta.url))
  const page: Page = { title: '', heads: [], blocks: [] }
  let open: Block | null = null
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (open) {
      if (line === '```') {
        page.blocks.push(open)
        open = null
      } else open.text += `${line}\n`
      continue
    }
    const fence = FENCE.exec(line)
    if (fence) {
      const options = JSON.parse(fence[2] ?? '{}') as Record<string, unknown>
      open = { head: page.heads.at(-1) ?? '', line: index + 1, format: fence[1] ?? 'txt', options, text: '' }
    } else if (line.startsWith('# ')) page.title = line.slice(2)
    else if (line.startsWith('## ')) page.heads.push(line.slice(3))
    else {
      const points = POINTS.exec(line)
      const last = page.blocks.at(-1)
      if (points && last) last.points = points[1] ?? null
    }
  }
  return page
}
