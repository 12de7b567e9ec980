/** Walks the tree of a page and writes its blocks. */
import type { TreeBuilder } from '../../tree/builder.ts'
import { isFiller } from '../filler.ts'
import { isNoteMark, looksLikeNoteMark } from '../note-marks.ts'
import { formatNumber } from '../number-formats.ts'
import { type Page, WHOLE } from './article.ts'
import {
  alignOf,
  breaksPage,
  type ChildNode,
  type Element,
  isDropped,
  isElement,
  isInline,
  type ParentNode,
  squeezed,
  textOf,
} from './dom.ts'
import { type LineContext, Lines } from './lines.ts'
import type { Sizes } from './measure.ts'
import { type Grid, isLayoutTable, layOut } from './tables.ts'

interface Context extends LineContext {
  preformatted: boolean
}

interface Walk {
  builder: TreeBuilder
  lines: Lines
  sizes: Sizes
  page: Page
  showHidden: boolean
}

const HEADING = /^h[1-6]$/
/** Anchors of notes and back, as Word, LibreOffice, pandoc and wikis write them. */
const NOTE_LINK = /^#(?:_ftn|_edn|fn|sdfootnote|sdendnote|footnote|endnote|cite_note|cite_ref)/i
/** Longer text is no mark of a note. */
const MARK_LENGTH = 8
/** `type` of `<ol>` and `list-style-type`, with the name of the number format. */
const LIST_FORMATS = new Map([
  ['1', 'decimal'],
  ['decimal', 'decimal'],
  ['a', 'lowerLetter'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', 'chineseCountingThousand'],
  ['simp-chinese-informal', 'chineseCountingThousand'],
])
const LIST_TYPES = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])
const LIST_STYLE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i

/** Writes every block below `root` into `builder`, in the order of the page. `text` is kept line by line where the source has no tags. */
export function writeBlocks(
  root: ParentNode,
  builder: TreeBuilder,
  sizes: Sizes,
  page: Page,
  showHidden: boolean,
  plain: boolean,
): void {
  const walk: Walk = { builder, lines: new Lines(builder, page !== WHOLE), sizes, page, showHidden }
  const context: Context = { furniture: page.outside === 'furniture', inCell: false, preformatted: plain }
  visitAll(walk, root, context)
  walk.lines.flush(context)
}

function visitAll(walk: Walk, parent: ParentNode, context: Context): void {
  for (const child of parent.children) visit(walk, child, context)
}

function visit(walk: Walk, node: ChildNode, context: Context): void {
  const text = textOf(node)
  if (text !== undefined) {
    if (context.preformatted) walk.lines.preformatted(text)
    else walk.lines.text(text)
  } else if (isElement(node) && !isDropped(node, walk.showHidden)) visitElement(walk, node, context)
}

function visitElement(walk: Walk, element: Element, context: Context): void {
  const { name } = element
  if (name === 'br') walk.lines.breakLine()
  else if (name === 'hr') {
    walk.lines.flush(context)
    walk.lines.markGap()
  } else if (isInline(element) && !walk.page.regions.has(element)) visitInline(walk, element, context)
  else if (name === 'table') visitTable(walk, element, context)
  else visitBlock(walk, element, context)
}

/** Inline elements may hold blocks in real pages; those flush by themselves. The marks of notes are left out, as in the files of word processors. */
function visitInline(walk: Walk, element: Element, context: Context): void {
  if (!marksNote(element, walk.lines.last, walk.showHidden)) visitAll(walk, element, context)
}

/** `推进<a href="#_ftn1">[1]</a>`, and `推进<sup>1</sup>` where nothing links. */
function marksNote(element: Element, before: string, showHidden: boolean): boolean {
  if (element.name === 'sup') return isNoteMark(squeezed(element, MARK_LENGTH, showHidden), before)
  if (element.name !== 'a' || !NOTE_LINK.test(element.attribs.href ?? '')) return false
  return looksLikeNoteMark(squeezed(element, MARK_LENGTH, showHidden))
}

function visitBlock(walk: Walk, element: Element, context: Context): void {
  walk.lines.flush(context)
  if (breaksPage(element)) walk.lines.markGap()
  const inner = innerContext(walk, element, context)
  if (element.name === 'ol') numberItems(walk, element, inner)
  else visitAll(walk, element, inner)
  // A paragraph without text is a blank line on the page; line ends between tags are not.
  if (element.name === 'p' && walk.lines.empty && (walk.sizes.get(element)?.text ?? 0) === 0) walk.lines.markGap()
  walk.lines.flush(inner)
  if (inner.furniture === false && context.furniture) walk.lines.afterArticle = true
}

function innerContext(walk: Walk, element: Element, context: Context): Context {
  const region = walk.page.regions.get(element)
  const align = alignOf(element)
  const heading = HEADING.test(element.name) ? Number(element.name.slice(1)) : undefined
  const preformatted = element.name === 'pre'
  if (region === undefined && align === undefined && heading === undefined && !preformatted) return context
  return {
    ...context,
    ...(region === undefined ? {} : { furniture: region === 'furniture' }),
    ...(align === undefined ? {} : { align: align ?? undefined }),
    ...(heading === undefined ? {} : { heading }),
    preformatted: preformatted || context.preformatted,
  }
}

/** `<ol start="3"><li>` -> `3.`; `type`, `value` and a list style count, `list-style: none` gives no numbers. */
function numberItems(walk: Walk, list: Element, context: Context): void {
  const style = LIST_STYLE.exec(list.attribs.style ?? '')?.[1]?.toLowerCase()
  const format = LIST_TYPES.get(list.attribs.type ?? '') ?? LIST_FORMATS.get(style ?? 'decimal')
  let value = Number.parseInt(list.attribs.start ?? '1', 10)
  if (!Number.isSafeInteger(value)) value = 1
  for (const child of list.children) {
    const item = isElement(child) && child.name === 'li' && !isDropped(child, walk.showHidden)
    if (item) {
      const own = Number.parseInt(child.attribs.value ?? '', 10)
      if (Number.isSafeInteger(own)) value = own
      walk.lines.flush(context)
      if (format !== undefined && style !== 'none') {
        const chinese = format === 'chineseCountingThousand'
        walk.lines.number(`${formatNumber(value, format)}${chinese ? '、' : '.'}`)
      }
      value++
    }
    visit(walk, child, context)
    if (item) walk.lines.dropNumber()
  }
}

function visitTable(walk: Walk, table: Element, outer: Context): void {
  walk.lines.flush(outer)
  const context = innerContext(walk, table, outer)
  const size = walk.sizes.get(table)
  const grid = layOut(table)
  if (!size || size.text === 0) return
  if (isLayoutTable(table, grid, walk.sizes, walk.page.above.has(table))) {
    // A layout table of a data cell stays in its cell; its own cells become paragraphs in order.
    unwrap(walk, table, context)
    walk.lines.flush(context)
    return
  }
  if (grid.caption) visitBlock(walk, grid.caption, context)
  writeTable(walk, grid, { ...context, align: undefined, heading: undefined })
}

function unwrap(walk: Walk, parent: ParentNode, context: Context): void {
  for (const child of parent.children) {
    if (isElement(child) && !isDropped(child, walk.showHidden)) visitBlock(walk, child, context)
  }
}

function writeTable(walk: Walk, grid: Grid, context: Context): void {
  const furniture = context.furniture ? ({ furniture: true } as const) : {}
  walk.builder.openTable({ spansKnown: true, ...furniture })
  for (const row of grid.rows) {
    walk.builder.openRow()
    const [first] = row
    const rowAlign = first?.element.parent && isElement(first.element.parent) ? alignOf(first.element.parent) : undefined
    for (const { element, column, colspan, rowspan } of row) {
      walk.builder.openCell({ column, colspan, rowspan })
      const align = alignOf(element) ?? rowAlign ?? undefined
      const inner: Context = { ...context, inCell: true, ...(align === undefined ? {} : { align }) }
      if (!isDropped(element, walk.showHidden) && !isFilled(element)) visitAll(walk, element, inner)
      walk.lines.flush(inner)
      walk.builder.closeCell()
    }
    walk.builder.closeRow()
  }
  walk.builder.closeTable()
}

/** A program has printed `NaN` for the empty cell. */
function isFilled({ children }: ParentNode): boolean {
  const [only] = children
  return only !== undefined && children.length === 1 && isFiller(textOf(only)?.trim() ?? '')
}
