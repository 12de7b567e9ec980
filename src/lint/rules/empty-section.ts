import type { OutlineNode, Section } from '../../outline/types.ts'
import { defineRule } from '../types.ts'

/** Longest heading; what is longer says something itself. */
const HEADING = 40
/** A heading has no end of a sentence, no list behind a colon and no bracket with units. */
const SAYS_SOMETHING = /[。；;：:，,）)！？]$|。/

/** A heading with nothing under it, beside headings of its kind that have text. */
export const emptySection = defineRule({
  id: 'empty-section',
  group: 'structure',
  severity: 'warning',
  summary: { en: 'A heading has nothing under it', zh: '标题下没有内容' },
  advice: { en: 'Write what belongs under the heading, or take it out', zh: '补写标题下的内容，或删去该标题' },
  messages: {
    empty: { en: 'Nothing stands under the heading {heading}', zh: '标题“{heading}”下没有内容' },
  },
  check(context) {
    const texts = new Map<string, number>()
    const empty: Section[] = []
    return {
      paragraph({ passage }) {
        if (passage.length <= HEADING) texts.set(passage.folded, (texts.get(passage.folded) ?? 0) + 1)
      },
      siblings(nodes) {
        for (const section of emptyOnes(nodes)) empty.push(section)
      },
      end() {
        for (const { heading } of empty) {
          // The line of a table of contents stands a second time where its section begins.
          if ((texts.get(heading.passage.folded) ?? 0) > 1) continue
          context.report({ at: heading.passage, message: 'empty', values: { heading: heading.passage.text } })
        }
      },
    }
  },
})

/** The bare headings among siblings of which most have something under them. */
function emptyOnes(nodes: readonly OutlineNode[]): Section[] {
  /** How many more of a style have something than have nothing. */
  const filled = new Map<string, number>()
  const empty: Section[] = []
  for (const node of nodes) {
    if (node.type !== 'section') continue
    const isEmpty = node.children.length === 0
    if (isEmpty && !isHeading(node)) continue
    filled.set(node.style, (filled.get(node.style) ?? 0) + (isEmpty ? -1 : 1))
    if (isEmpty) empty.push(node)
  }
  return empty.filter(({ style }) => (filled.get(style) ?? 0) > 0)
}

function isHeading({ heading }: Section): boolean {
  const { passage, ordinal } = heading
  return passage.length > (ordinal?.length ?? 0) && passage.length <= HEADING && !SAYS_SOMETHING.test(passage.text)
}
