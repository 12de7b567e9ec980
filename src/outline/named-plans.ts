/** The plans that a letter hands out by name, of which each but the first has its title somewhere below, without a mark of an attachment. */
import { isTitleEnd } from './titles.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

/** 《甲方案》; what stands in the marks is no longer than a title. */
const NAMED = /《([^《》]{6,70})》/g
const QUOTES = /[《》〈〉<>"]/g
const OPENING = '《'

export class NamedPlans {
  private readonly names = new Set<string>()

  /** Takes the names in a line of the letter: `《甲方案》和《乙要点》已经县政府同意……`. */
  read(folded: string): void {
    if (!folded.includes(OPENING)) return
    for (const [, name = ''] of folded.matchAll(NAMED)) if (isTitleEnd(name)) this.names.add(name.replace(QUOTES, ''))
  }

  /** The lines at `at` that are one of the names and nothing else, one or two; each name counts once, for pages may repeat it. */
  linesAt(blocks: readonly OutlineBlock[], at: number): Paragraph[] {
    if (this.names.size === 0) return []
    const first = lineAt(blocks, at)
    if (!first) return []
    if (this.names.delete(first.passage.folded.replace(QUOTES, ''))) return [first]
    const second = lineAt(blocks, at + 1)
    const both = second ? (first.passage.folded + second.passage.folded).replace(QUOTES, '') : ''
    return second && this.names.delete(both) ? [first, second] : []
  }
}

function lineAt(blocks: readonly OutlineBlock[], at: number): Paragraph | null {
  const block = blocks[at]
  if (block?.type !== 'paragraph' || block.ordinal || block.heads || block.passage.length > LONGEST_LINE) return null
  return block.kind === 'body' || block.kind === 'planTitle' || block.kind === 'title' ? block : null
}

const LONGEST_LINE = 72
