/** One page: frames become tables, characters fall into cells or free lines. */
import type { LaidBlock, LaidCell, LaidRow, LaidTable } from './blocks.ts'
import { cellParagraphs, paddingOf } from './cells.ts'
import { type Glyph, holds, middleOf, type PageContent } from './content.ts'
import { type Grid, type GridCell, layGrid } from './grid.ts'
import { buildLines, type Line } from './lines.ts'
import { findFrames, type Stroke } from './rulings.ts'
import { upright } from './upright.ts'

/** A table with its upper and lower edge on the page. */
export interface PlacedTable {
  table: LaidTable
  top: number
  bottom: number
}

/** A page whose drawn tables are read; the other lines wait for what the whole document tells (furniture, margins). */
export interface PageLayout {
  number: number
  width: number
  height: number
  lines: Line[]
  tables: PlacedTable[]
  /** Horizontal lines that are no part of a table. */
  rules: Stroke[]
  /** Lines that the file marks as decoration, and writing across the page: furniture whatever they say. */
  aside: Line[]
}

/** Tables in tables in tables: deeper ones are read as text. */
const DEEPEST = 3
/** More tables on one page are a drawing. */
const MOST_TABLES = 100
/** When more than this share of a page is marked as decoration, the mark means nothing. */
const MOST_ARTIFACTS = 0.4
/** Running heads and page numbers stand in this part of the page at each end. */
const EDGE = 0.1

/** Lays out one page. */
export function layPage(content: PageContent): PageLayout {
  const page = upright(content)
  const [glyphs, marked] = withoutDecoration(page)
  const frames = findFrames(page.rules)
  const grids: Grid[] = []
  const rules: Stroke[] = []
  for (const frame of frames) {
    const grid = layGrid(frame)
    if (grid && grids.length < MOST_TABLES && textCells(grid, glyphs) > 1) grids.push(grid)
    else rules.push(...frame.horizontal)
  }
  const region = layRegion(glyphs, grids, page.number, 0)
  const aside = [...buildLines(marked), ...strayLines(page.stray)]
  return { number: page.number, width: page.width, height: page.height, ...region, rules, aside }
}

/** A page's text and what the file marks as decoration. A mark on most of the page means nothing, but at its upper and lower end. */
function withoutDecoration(page: PageContent): [Glyph[], Glyph[]] {
  const share = page.glyphs.filter((glyph) => glyph.artifact).length / page.glyphs.length
  const edge = share < 1 ? EDGE * page.height : 0
  const text: Glyph[] = []
  const marked: Glyph[] = []
  for (const glyph of page.glyphs) {
    const decorates = glyph.artifact && (share <= MOST_ARTIFACTS || glyph.y < edge || glyph.y > page.height - edge)
    if (decorates) marked.push(glyph)
    else text.push(glyph)
  }
  return [text, marked]
}

/** Slanted and turned writing, in the order of the file: one line for each run of one direction. */
function strayLines(stray: readonly Glyph[]): Line[] {
  const runs: Glyph[][] = []
  for (const glyph of stray) {
    const last = runs.at(-1)?.at(-1)
    const near = last && Math.hypot(glyph.x - last.x, glyph.y - last.y) < 4 * glyph.size && last.turn === glyph.turn
    if (near) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
  }
  return runs.map((run) => {
    const first = run[0] as Glyph
    const text = run.map((glyph) => glyph.text + (glyph.blank ?? '')).join('')
    const x1 = first.x + first.size
    const segment = { text, x0: first.x, x1, head: first.size, lead: '', wide: false }
    return { text, x0: first.x, x1, y: first.y, size: first.size, segments: [segment], head: first.size }
  })
}

function textCells(grid: Grid, glyphs: readonly Glyph[]): number {
  const found = new Set<GridCell>()
  const at = finder(grid)
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph)
    const cell = holds(grid, x, y) ? at(x, y) : undefined
    if (cell) found.add(cell)
  }
  return found.size
}

/** Looks up the cell at a point. */
function finder(grid: Grid): (x: number, y: number) => GridCell | undefined {
  const columns: GridCell[][] = Array.from({ length: grid.edges.length - 1 }, () => [])
  for (const cell of grid.cells) for (let column = cell.columnFrom; column < cell.columnTo; column++) columns[column]?.push(cell)
  return (x, y) => {
    let column = 0
    while (column + 2 < grid.edges.length && x >= (grid.edges[column + 1] as number)) column++
    const cells = columns[column] ?? []
    let low = 0
    let high = cells.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cells[middle] as GridCell).bottom <= y) low = middle + 1
      else high = middle
    }
    return cells[low]
  }
}

function layRegion(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
  page: number,
  depth: number,
): { lines: Line[]; tables: PlacedTable[] } {
  const outer = depth >= DEEPEST ? [] : grids.filter((grid) => !grids.some((other) => other !== grid && encloses(other, grid)))
  const inside = outer.map((): Glyph[] => [])
  const free: Glyph[] = []
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph)
    const index = outer.findIndex((grid) => holds(grid, x, y))
    if (index < 0) free.push(glyph)
    else inside[index]?.push(glyph)
  }
  const tables = outer.map((grid, index) => {
    const inner = grids.filter((other) => other !== grid && encloses(grid, other))
    return { table: layTable(grid, inside[index] ?? [], inner, page, depth), top: grid.top, bottom: grid.bottom }
  })
  return { lines: buildLines(free), tables }
}

function encloses(outer: Grid, inner: Grid): boolean {
  return holds(outer, (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2) && area(outer) > area(inner)
}

function area(grid: Grid): number {
  return (grid.right - grid.left) * (grid.bottom - grid.top)
}

function layTable(grid: Grid, glyphs: readonly Glyph[], inner: readonly Grid[], page: number, depth: number): LaidTable {
  const at = finder(grid)
  const contents = new Map<GridCell, { glyphs: Glyph[]; grids: Grid[] }>(
    grid.cells.map((cell) => [cell, { glyphs: [], grids: [] }]),
  )
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph)
    contents.get(at(x, y) as GridCell)?.glyphs.push(glyph)
  }
  for (const nested of inner) {
    const cell = at((nested.left + nested.right) / 2, (nested.top + nested.bottom) / 2)
    if (cell) contents.get(cell)?.grids.push(nested)
  }
  const laid = grid.cells.map((cell) => {
    const own = contents.get(cell)
    return { box: cell, ...layRegion(own?.glyphs ?? [], own?.grids ?? [], page, depth + 1) }
  })
  const padding = paddingOf(laid)
  const rows = Array.from({ length: grid.rows }, (): LaidRow => ({ page, cells: [] }))
  for (const { box, lines, tables } of laid) {
    const blocks = inOrder(lines, tables, (part) => cellParagraphs(part, box, padding, page))
    const cell: LaidCell = { left: box.left, right: box.right, rowspan: box.rowTo - box.rowFrom, blocks }
    rows[box.rowFrom]?.cells.push(cell)
  }
  return { kind: 'table', page, edges: grid.edges, rows, ruled: true }
}

/** Lines and tables by their place from top to bottom; lines between two tables go through `read` together. */
export function inOrder(
  lines: readonly Line[],
  tables: readonly PlacedTable[],
  read: (part: Line[]) => LaidBlock[],
): LaidBlock[] {
  const blocks: LaidBlock[] = []
  const sorted = [...tables].sort((a, b) => a.top - b.top)
  let at = 0
  for (const placed of [...sorted, null]) {
    const part: Line[] = []
    for (; at < lines.length; at++) {
      const line = lines[at] as Line
      if (placed && line.y - line.size * 0.36 > placed.top) break
      part.push(line)
    }
    if (part.length > 0) blocks.push(...read(part))
    if (placed) blocks.push(placed.table)
  }
  return blocks
}
