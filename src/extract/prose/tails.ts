/**
 * What a document says below its last item: `会议要求，各责任单位要抓好落实。`, `本方案自印发之日起施行。` Where each item is one paragraph and names its units
 * in its own words, a paragraph below the last one is no part of it; elsewhere one that tells from when the document holds, or calls upon all.
 */
import { Passage } from '../../tree/passage.ts'
import { CALLED_UPON, OUGHT, VALIDITY_STARTS } from '../../vocabulary/sections.ts'
import { findClosing, opensWithUnits } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { withoutLabel } from './runs.ts'

/** Items that show how long an item is. */
const FEWEST = 3

/** `本方案自印发之日起施行`, `本措施由市发展改革委负责解释`. */
const VALIDITY = new RegExp(`^(?:${VALIDITY_STARTS.join('|')})`)
/** A sentence that calls upon all. */
const CALLS = `(?:${CALLED_UPON.join('|')})[^。;:]{0,30}${OUGHT}`
const CALL = new RegExp(`(?:^|。)${CALLS}`)
const CALL_FIRST = new RegExp(`^${CALLS}`)

/** Parts the paragraphs below the last item of a part from it. */
export function partTail(root: Item): void {
  const leaves = walkItems(root).filter((item) => item.section && item.children.length === 0)
  const last = leaves.at(-1)
  const [run] = last?.runs ?? []
  if (!last || !run || last.paragraphs.length < 2 || last.runs.some(({ clauses }) => clauses.length > 0)) return
  const others = leaves.filter((item) => item !== last && item.section?.style === last.section?.style)
  /** Paragraphs of the longest of the others: an item that is longer goes on with what is no part of it. */
  const most = others.length < FEWEST - 1 ? 0 : Math.max(...others.map(({ paragraphs }) => paragraphs.length))
  const texts = last.paragraphs.map(withoutLabel)
  const holds = texts.findIndex((text, index) => index > 0 && VALIDITY.test(text.folded))
  const first = holds < 0 && most > 0 && most < texts.length ? most : holds
  if (first < 0) return
  const length = texts.slice(0, first).reduce((sum, text) => sum + text.length, 0)
  const text = Passage.join(last.runs.map((each) => each.text))
  const [own, tail] = [text.slice(0, length), text.slice(length)]
  if (own.length === 0 || tail.length === 0) return
  const calls = (): boolean =>
    most > 1 ? CALL_FIRST.test(tail.folded) : CALL.test(tail.folded) || opensWithUnits(own) || findClosing(own) !== null
  if (holds > 0 || (findClosing(tail) === null && calls())) last.runs = [{ ...run, text: own }]
}
