/** The few questions that the HTML reader asks of an element. */
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter'

export type Element = Htmlparser2TreeAdapterMap['element']
export type ParentNode = Htmlparser2TreeAdapterMap['parentNode']
export type ChildNode = Htmlparser2TreeAdapterMap['childNode']

/** Elements whose contents are never text of the page. */
const DROPPED = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'math',
    'input',
    'head',
    'title',
    'meta',
    'link',
    'base',
    'img',
    'picture',
    'source',
  ],
  ...[
    'audio',
    'video',
    'canvas',
    'object',
    'embed',
    'iframe',
    'frame',
    'frameset',
    'map',
    'area',
    'xml',
    'textarea',
    'datalist',
    'progress',
  ],
])
/** Elements that stand inside a line; all others begin and end a paragraph. */
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
    'mark',
  ],
  ...[
    'nobr',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ],
])
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table)/i
const ALIGN_STYLE = /(?:^|[;\s])text-align\s*:\s*(?:-webkit-)?(center|right|left|justify|start|end)/i
const BREAK_STYLE = /(?:^|[;\s])(?:page-)?break-before\s*:\s*(?:always|page|left|right)/i
const NAME_MARKS = /[-_]/g
const BLANKS = /\s+/

/** True for elements, also for those that the tree names `script` or `style`. */
export function isElement(node: ChildNode | ParentNode | null): node is Element {
  return node !== null && 'attribs' in node
}

/** The characters of a text node, undefined for every other node (comments are no text). */
export function textOf(node: ChildNode): string | undefined {
  return 'data' in node && String(node.type) === 'text' ? node.data : undefined
}

/** Dropped wholly: scripts, styles, pictures, and what the page hides. */
export function isDropped(element: Element, showHidden: boolean): boolean {
  if (DROPPED.has(element.name)) return true
  if (showHidden) return false
  const { hidden, style } = element.attribs
  return hidden !== undefined || (style !== undefined && HIDDEN_STYLE.test(style))
}

/** Inside a line: `span`, `font`, `a`, `o:p`, and any name that HTML does not know. */
export function isInline(element: Element): boolean {
  const { name } = element
  if (!INLINE.has(name) && !name.includes(':')) return false
  return !(element.attribs.style !== undefined && BLOCK_STYLE.test(element.attribs.style))
}

/** The alignment an element states: by `style`, `align` or `<center>`; null where it states left, undefined where it says nothing. */
export function alignOf(element: Element): 'center' | 'right' | null | undefined {
  if (element.name === 'center') return 'center'
  const { style, align } = element.attribs
  const stated = (style === undefined ? undefined : ALIGN_STYLE.exec(style)?.[1]) ?? align
  if (stated === undefined) return undefined
  const lower = stated.toLowerCase()
  if (lower === 'center' || lower === 'middle') return 'center'
  return lower === 'right' || lower === 'end' ? 'right' : null
}

export function breaksPage(element: Element): boolean {
  const { style } = element.attribs
  return style !== undefined && BREAK_STYLE.test(style)
}

/** `id` and `class` names in lower case without `-` and `_`: `class="Article-Content pages_content"` -> articlecontent, pagescontent. */
export function namesOf(element: Element): string[] {
  const { id, class: classes } = element.attribs
  if (id === undefined && classes === undefined) return []
  return `${id ?? ''} ${classes ?? ''}`.toLowerCase().replace(NAME_MARKS, '').split(BLANKS)
}

/** All text below an element without blanks, up to `limit` characters. */
export function squeezed(node: Element, limit: number, showHidden: boolean): string {
  let text = ''
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (text.length >= limit) return
      const own = textOf(child)
      if (own !== undefined) text += squeeze(own)
      else if (isElement(child) && !isDropped(child, showHidden)) visit(child)
    }
  }
  visit(node)
  return text
}

const ALL_BLANKS = /[\s\u200b\u2060\u00ad]+/g

/** `索 引　号：` -> `索引号：` */
export function squeeze(text: string): string {
  return text.replace(ALL_BLANKS, '')
}
