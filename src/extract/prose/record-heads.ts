/**
 * Records that begin with their units: `责任主体：县水利局⏎主要职责：巡查堤防。⏎责任主体：县公安局⏎主要职责：疏导交通。` The line of units belongs to the work below it,
 * which elsewhere stands above it.
 */
import type { OutlineNode, Paragraph } from '../../outline/types.ts'
import { meaningOf } from '../units/index.ts'
import { workLabelIn } from './record-labels.ts'

const LINE = /^([^:。;,、()[\]《》"]{2,8}):(?=[^:])/
const FEWEST = 2

/** The lines among `children` with which such records begin. One pass. */
export function recordHeads(children: readonly OutlineNode[]): ReadonlySet<Paragraph> {
  const heads: Paragraph[] = []
  let label = ''
  let open: Paragraph | null = null
  for (const child of children) {
    const line =
      child.type === 'paragraph' && child.kind === 'body' && !child.ordinal ? LINE.exec(child.passage.folded)?.[1] : undefined
    const kind = line === undefined ? undefined : meaningOf(line)?.meaning.kind
    if (child.type !== 'paragraph' || kind === undefined || kind === 'title') {
      // What stands between records is the rest of one or the name of the next.
      if (label !== '') break
    } else if (kind === 'role' && (label === '' || label === line)) {
      label = line ?? ''
      open = child
    }
    if (open && (kind === 'task' || (open === child && workLabelIn(child.passage)))) {
      heads.push(open)
      open = null
    } else if (kind === 'task') break
  }
  return new Set(heads.length < FEWEST ? [] : heads)
}
