/**
 * Lines of a label and its value that stand with the lines of an item's units: `1.新建停车场3处。⏎责任人：金力⏎建设地点：城南⏎责任单位：市城管局`. They say
 * something of the item, and are none of its words.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import { meaningOf } from '../units/index.ts'

const LINE = /^([^:。;,、()[\]《》"]{2,8}):(?=[^:])/
/** Longest value of a label that is not known. */
const LONGEST_VALUE = 30
const SENTENCE = /[。;,](?=.)/
/** What stands behind such labels is the item's own. */
const OWN: ReadonlySet<string> = new Set(['task', 'title', 'section', 'label', 'points', 'year'])

/** The paragraphs among `children` that are such lines: next to a line of units, with nothing but others of their kind between. One pass. */
export function fieldLines(children: readonly OutlineNode[]): ReadonlySet<Paragraph> {
  const lines = new Set<Paragraph>()
  let open: Paragraph[] = []
  let units = false
  const close = (): void => {
    if (units) for (const line of open) lines.add(line)
    open = []
    units = false
  }
  for (const child of children) {
    const kind = child.type === 'paragraph' ? kindOf(child) : 'text'
    if (kind === 'units') units = true
    else if (kind === 'field') open.push(child as Paragraph)
    else close()
  }
  close()
  return lines
}

/** `责任单位：市城管局` → units, `责任人：金力`, `建设地点：城南` → field, `建设内容：……`, `新建停车场3处。` → text. */
function kindOf({ passage, kind, ordinal }: Paragraph): 'units' | 'field' | 'text' {
  const found = kind === 'body' && !ordinal && passage.folded.includes(':') ? LINE.exec(passage.folded) : null
  if (!found) return 'text'
  const meaning = meaningOf(found[1] ?? '')?.meaning.kind
  if (meaning === 'role') return 'units'
  if (meaning !== undefined) return OWN.has(meaning) ? 'text' : 'field'
  const value = passage.folded.slice(found[0].length)
  return value.length <= LONGEST_VALUE && !SENTENCE.test(value) ? 'field' : 'text'
}
