/** Pages to a block tree: furniture apart, paragraphs and tables joined over page breaks. */
import { type BlockTree, TreeBuilder } from '../../tree/builder.ts'
import type { BlockData } from '../../tree/nodes.ts'
import type { LaidBlock, LaidParagraph, LaidTable } from './blocks.ts'
import { columnTable, findColumnBlocks } from './columns.ts'
import { findFurniture } from './furniture.ts'
import { inOrder, type PageLayout } from './layout.ts'
import type { Line } from './lines.ts'
import { measureOf } from './measure.ts'
import { opensParagraph } from './openers.ts'
import { fits, type Measure, paragraphsOf, sameSize } from './paragraphs.ts'
import { appendRows, sameColumns } from './stitch.ts'
import { zonesOf } from './zones.ts'

/** The pages' text and block tree. */
export function treeOf(pages: readonly PageLayout[]): BlockTree {
  const builder = new TreeBuilder()
  for (const block of blocksOf(pages)) writeBlock(builder, block)
  return builder.finish()
}

/** All blocks of the document in reading order; what a page break cut is joined, furniture follows what it stood in. */
export function blocksOf(pages: readonly PageLayout[]): LaidBlock[] {
  const furniture = findFurniture(pages.map(furniturePage))
  const bodies = pages.map((page) => page.lines.filter((line) => !furniture.has(line)))
  const measures = measuresByWidth(pages, bodies)
  const blocks: LaidBlock[] = []
  let open: LaidBlock | undefined
  for (const [index, page] of pages.entries()) {
    const measure = measures.get(Math.round(page.width)) as Measure
    const body = inOrder(bodies[index] as Line[], page.tables, (lines) => flowBlocks(lines, page, measure))
    const [above, below] = asideBlocks(page, furniture)
    const first = body[0]
    let own = body
    if (first && open && joinOver(open, first)) own = body.slice(1)
    else if (first && index > 0) first.gapBefore = true
    blocks.push(...above, ...own, ...below)
    open = body.length === 0 ? open : own.length > 0 ? own.at(-1) : open
  }
  return blocks
}

function furniturePage(page: PageLayout) {
  const tops = page.tables.map((placed) => placed.top)
  const bottoms = page.tables.map((placed) => placed.bottom)
  const { number, height, lines } = page
  return { number, height, lines, top: Math.min(Infinity, ...tops), bottom: Math.max(-Infinity, ...bottoms) }
}

function measuresByWidth(pages: readonly PageLayout[], bodies: readonly Line[][]): Map<number, Measure> {
  const groups = new Map<number, { width: number; lines: Line[] }[]>()
  for (const [index, page] of pages.entries()) {
    const key = Math.round(page.width)
    const group = groups.get(key) ?? []
    group.push({ width: page.width, lines: bodies[index] as Line[] })
    groups.set(key, group)
  }
  return new Map([...groups].map(([key, group]) => [key, measureOf(group)]))
}

/** Paragraphs and tables without drawn lines, column by column. */
function flowBlocks(lines: readonly Line[], page: PageLayout, measure: Measure): LaidBlock[] {
  const blocks: LaidBlock[] = []
  const zones = zonesOf(lines)
  for (const zone of zones) {
    const own = zone.whole
      ? columnFlow(zone.lines, page, measure)
      : paragraphsOf(zone.lines, columnMeasure(zone.lines), page.number)
    const [first] = own
    const open = blocks.at(-1)
    blocks.push(...(first && open && joinOver(open, first) ? own.slice(1) : own))
  }
  return blocks
}

/** The measure of a narrow column: as on a page of its own with margins of equal width. */
function columnMeasure(lines: readonly Line[]): Measure {
  const left = lines.reduce((least, line) => Math.min(least, line.x0), Infinity)
  const right = lines.reduce((most, line) => Math.max(most, line.x1), -Infinity)
  return measureOf([{ width: left + right, lines }])
}

function columnFlow(lines: readonly Line[], page: PageLayout, measure: Measure): LaidBlock[] {
  const blocks: LaidBlock[] = []
  let at = 0
  for (const block of findColumnBlocks(lines)) {
    blocks.push(...paragraphsOf(lines.slice(at, block.from), measure, page.number))
    blocks.push(columnTable(lines.slice(block.from, block.to), block.columns, page.rules, page.number))
    at = block.to
  }
  blocks.push(...paragraphsOf(lines.slice(at), measure, page.number))
  return blocks
}

/** The furniture of a page: what stands above its text, and the rest. */
function asideBlocks(page: PageLayout, furniture: ReadonlySet<Line>): [LaidBlock[], LaidBlock[]] {
  const above: LaidBlock[] = []
  const below: LaidBlock[] = []
  for (const line of [...page.lines.filter((own) => furniture.has(own)), ...page.aside]) {
    const block: LaidParagraph = { kind: 'paragraph', page: page.number, lines: [line], furniture: true, room: 0, flush: false }
    if (line.y < page.height / 2) above.push(block)
    else below.push(block)
  }
  return [above, below]
}

/** Joins the first block of a page to the last one before, where geometry says that it goes on. */
function joinOver(open: LaidBlock, next: LaidBlock): boolean {
  if (open.kind === 'table' && next.kind === 'table') {
    if (!sameColumns(open, next)) return false
    appendRows(open, next)
    return true
  }
  if (open.kind !== 'paragraph' || next.kind !== 'paragraph') return false
  const before = open.lines.at(-1)
  const line = next.lines[0]
  if (!before || !line || open.align || next.align || !next.flush) return false
  if (!sameSize(before, line) || before.heading !== line.heading || !fits(open.room, line)) return false
  if (next.openers && opensParagraph(open.lines, line, next.openers)) return false
  open.lines.push(...next.lines)
  open.room = next.room
  return true
}

function writeBlock(builder: TreeBuilder, block: LaidBlock): void {
  if (block.kind === 'table') writeTable(builder, block)
  else builder.paragraph(block.align ? block.lines.map((line) => line.text.trim()) : stretchesOf(block.lines), dataOf(block))
}

/**
 * The lines of a paragraph as running text, one piece a page or column: geometry has shown that the line ends are the typesetter's, and
 * what parts names at line ends (`市财政局|市税务局`) must not part `市驻华亭有|关单位`.
 * Latin words get their blank back. Lines of a centred title stay: they are broken where its parts end.
 */
function stretchesOf(lines: readonly Line[]): string[] {
  const stretches: string[] = []
  let before: Line | undefined
  for (const line of lines) {
    const text = line.text.trim()
    const open = stretches.at(-1)
    if (open === undefined || !before || line.y <= before.y) stretches.push(text)
    else stretches[stretches.length - 1] = `${open}${LATIN_END.test(open) && LATIN_START.test(text) ? ' ' : ''}${text}`
    before = line
  }
  return stretches
}

const LATIN_END = /[A-Za-z0-9]$/
const LATIN_START = /^[A-Za-z0-9]/

function dataOf(block: LaidParagraph): BlockData {
  const heading = block.lines[0]?.heading
  return {
    origin: { page: block.page },
    ...(heading && block.lines.every((line) => line.heading === heading) ? { heading } : {}),
    ...(block.align ? { align: block.align } : {}),
    ...(block.furniture ? { furniture: true as const } : {}),
    ...(block.gapBefore ? { gapBefore: true as const } : {}),
  }
}

function writeTable(builder: TreeBuilder, table: LaidTable): void {
  const origin = { page: table.page }
  builder.openTable({
    origin,
    ...(table.ruled ? { spansKnown: true } : {}),
    ...(table.gapBefore ? { gapBefore: true as const } : {}),
  })
  for (const row of table.rows) {
    builder.openRow({ origin: { page: row.page }, ...(row.gapBefore ? { gapBefore: true as const } : {}) })
    for (const cell of row.cells) {
      const column = nearestEdge(table.edges, cell.left)
      const colspan = Math.max(1, nearestEdge(table.edges, cell.right) - column)
      builder.openCell({ column, colspan, rowspan: cell.rowspan, origin: { page: row.page } })
      for (const block of cell.blocks) writeBlock(builder, block)
      builder.closeCell()
    }
    builder.closeRow()
  }
  builder.closeTable()
}

function nearestEdge(edges: readonly number[], at: number): number {
  let best = 0
  for (const [index, edge] of edges.entries()) if (Math.abs(edge - at) < Math.abs((edges[best] as number) - at)) best = index
  return best
}
