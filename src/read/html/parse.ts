/** From a string of HTML to a tree that can be walked without fear: bounded in size, depth and number of elements. */
import { load } from 'cheerio/slim'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import type { ParentNode } from './dom.ts'

/** Characters that are read; what stands behind them is left out with a message. */
export const MAX_CHARACTERS = 4_000_000
/** Elements that may stand inside each other, as in browsers; deeper tags are dropped, their text stays. */
export const MAX_DEPTH = 512
/** Elements that the exact parser may make. Unclosed formatting multiplies them; beyond it a plain parser takes over. */
export const MAX_ELEMENTS = 80_000
/** Tables that may stand inside each other: each of them nests four elements, and pages laid out with tables nest some ten. */
const MAX_TABLES = 40

/** A span beyond what the HTML standard allows (65,534 rows): no page means it, and no table is laid out by it. */
const ABSURD_SPAN = /\s(?:row|col)span\s*=\s*["']?\d{6,}/i
const TAG = /<(\/?)([a-z][a-z0-9:]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
/** Closed by what follows them, so that their missing end tags are no depth. */
const SELF_CLOSING = new Set([
  ...['p', 'li', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'dt', 'dd', 'option', 'optgroup', 'rt', 'rp', 'colgroup'],
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
    'frame',
    'html',
    'body',
    'head',
  ],
])
/** An end tag closes at most so many tags that stand open inside it. */
const REPAIR_WINDOW = 64

class TooManyElements extends Error {}

/**
 * Parses as a browser does (parse5: implied end tags, text moved out of tables). Never throws: beyond the limits tags are dropped
 * and `messages` says so.
 */
export function parseHtml(html: string, messages: Diagnostic[]): ParentNode {
  const source = flatten(bounded(html, messages), messages)
  if (ABSURD_SPAN.test(source))
    messages.push(report('limit-reached', 'A cell claims to span 100,000 rows or columns or more; it was ended with its table'))
  let count = 0
  const counting: typeof adapter = {
    ...adapter,
    createElement(name, namespace, attributes) {
      if (++count > MAX_ELEMENTS) throw new TooManyElements()
      return adapter.createElement(name, namespace, attributes)
    },
  }
  try {
    return parse(source, { treeAdapter: counting })
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    const end = tagEnd(source, MAX_ELEMENTS)
    const left = end < source.length ? ` and read to character ${end}` : ''
    const what = `The page makes more than ${MAX_ELEMENTS} elements; it was parsed without repairing its tags${left}`
    messages.push(report('limit-reached', what))
    return parsePlainly(source.slice(0, end))
  }
}

/** htmlparser2 through cheerio: linear whatever the tags are. */
function parsePlainly(html: string): ParentNode {
  const root = load(html).root().get(0)
  return root ?? parse('', { treeAdapter: adapter })
}

/** Where the tag number `count` begins, or the end. */
function tagEnd(html: string, count: number): number {
  let left = count
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (--left < 0) return at
  return html.length
}

function bounded(html: string, messages: Diagnostic[]): string {
  if (html.length <= MAX_CHARACTERS) return html
  messages.push(report('limit-reached', `Only the first ${MAX_CHARACTERS} characters of the page were read`))
  return html.slice(0, MAX_CHARACTERS)
}

/** Drops tags that would stand deeper than `MAX_DEPTH`. */
function flatten(html: string, messages: Diagnostic[]): string {
  if (!deepEnough(html)) return html
  const open: { name: string; kept: boolean }[] = []
  let tables = 0
  let dropped = 0
  const flat = html.replace(TAG, (tag: string, slash: string, name: string) => {
    const lower = name.toLowerCase()
    if (SELF_CLOSING.has(lower)) return tag
    if (slash === '') {
      const isTable = lower === 'table'
      const kept = open.length < MAX_DEPTH && !(isTable && tables >= MAX_TABLES)
      open.push({ name: lower, kept })
      if (isTable) tables++
      if (!kept) dropped++
      return kept ? tag : ' '
    }
    const floor = Math.max(0, open.length - REPAIR_WINDOW)
    let at = open.length - 1
    while (at >= floor && open[at]?.name !== lower) at--
    if (at < floor) return tag
    const kept = open[at]?.kept === true
    while (open.length > at) if (open.pop()?.name === 'table') tables--
    return kept ? tag : ' '
  })
  if (dropped === 0) return html
  messages.push(
    report(
      'limit-reached',
      `Tags are nested deeper than ${MAX_DEPTH}, or tables deeper than ${MAX_TABLES}; the deeper ones were left out, their text was kept`,
    ),
  )
  return flat
}

/** A page with few tags cannot be deep; counting them is cheaper than matching them. */
function deepEnough(html: string): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++count > MAX_DEPTH) return true
  return false
}
