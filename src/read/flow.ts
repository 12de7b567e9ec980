/** The flow of paragraphs and tables of a word processor file into the tree: shared by the DOCX, ODT and binary Word readers. */
import type { TreeBuilder } from '../tree/builder.ts'
import type { BlockData } from '../tree/nodes.ts'
import { ReadFault } from './fault.ts'
import { type CellShape, MAX_TABLE_DEPTH, TableLayout } from './table-layout.ts'

/** Most paragraphs and cells of a file, so that a small packed file cannot fill the memory. Real plans have some thousands. */
export const MAX_BLOCKS = 50_000

/** Text of one paragraph in the making: pages hold lines, lines are text. */
export class ParagraphText {
  /** One entry a stretch between page breaks; each is a list of lines. */
  private readonly stretches: string[][] = [['']]
  private lines: string[] = this.stretches[0] ?? []

  add(text: string): void {
    this.lines[this.lines.length - 1] += text
  }

  breakLine(): void {
    this.lines.push('')
  }

  breakPage(): void {
    this.lines = ['']
    this.stretches.push(this.lines)
  }

  /** Puts the list label before the first text; a paragraph that is nothing but its label is printed as the label. */
  prefix(label: string): void {
    for (const lines of this.stretches) {
      for (const [index, line] of lines.entries()) {
        const text = line.trimStart()
        if (text === '') continue
        lines[index] = label + text
        return
      }
    }
    const first = this.stretches[0]
    if (first) first[0] = label.trimEnd()
  }

  get isEmpty(): boolean {
    return this.stretches.every((lines) => lines.every((line) => line.trim() === ''))
  }

  get parts(): readonly (readonly string[])[] {
    return this.stretches
  }
}

interface Frame {
  /** A blank paragraph or a page break stands before what comes next. */
  gap: boolean
  /** False inside a cell that is covered or deleted: what comes is left out. */
  shown: boolean
  covered?: boolean
}

interface TableFrame {
  layout: TableLayout | null
  frames: number
}

/** Writes paragraphs and tables to the builder, keeping track of gaps, cells and pages. */
export class Flow {
  readonly builder: TreeBuilder
  private readonly furniture: boolean
  private readonly frames: Frame[] = [{ gap: false, shown: true }]
  private readonly tables: TableFrame[] = []
  /** Page number, counted only where the file carries its page cuts. */
  page: number | null
  /** Paragraphs met so far, blank ones and those in tables with them. */
  paragraphs = 0
  private blocks = 0
  /** Text that was left out because it stands in a cell that a merge covers. */
  coveredText = false

  constructor(builder: TreeBuilder, options: { furniture?: boolean; pages?: boolean } = {}) {
    this.builder = builder
    this.furniture = options.furniture === true
    this.page = options.pages === true ? 1 : null
  }

  /** False where text goes nowhere (a covered or deleted cell). */
  get shown(): boolean {
    return this.frame.shown
  }

  /** Says that a page break or something like a blank line comes before the next block. */
  gap(): void {
    this.frame.gap = true
  }

  /** Adds a paragraph. `heading` counts from 1. A blank one makes a gap. */
  paragraph(text: ParagraphText, data: { heading?: number; align?: 'center' | 'right'; page?: number | null } = {}): void {
    this.paragraphs++
    this.count()
    const { frame } = this
    if (!frame.shown) {
      this.coveredText ||= frame.covered === true && !text.isEmpty
      return
    }
    const page = data.page ?? null
    for (const [index, part] of text.parts.entries()) {
      if (index > 0) frame.gap = true
      const lines: string[] = []
      for (const line of part) {
        const trimmed = line.trim()
        if (trimmed !== '') lines.push(trimmed)
      }
      if (lines.length === 0) {
        frame.gap = true
        continue
      }
      const block: BlockData = { origin: { ...(page === null ? {} : { page }), paragraph: this.paragraphs } }
      if (data.heading !== undefined) block.heading = data.heading
      if (data.align !== undefined) block.align = data.align
      if (this.furniture) block.furniture = true
      if (frame.gap) block.gapBefore = true
      frame.gap = false
      this.builder.paragraph(lines, block)
    }
  }

  openTable(): void {
    const { frame } = this
    if (this.tables.length >= MAX_TABLE_DEPTH || !frame.shown) {
      this.tables.push({ layout: null, frames: this.frames.length })
      return
    }
    const data: BlockData = {
      ...(this.page === null ? {} : { origin: { page: this.page } }),
      ...(this.furniture ? { furniture: true as const } : {}),
      ...(frame.gap ? { gapBefore: true as const } : {}),
    }
    frame.gap = false
    this.tables.push({ layout: new TableLayout(this.builder, data), frames: this.frames.length })
  }

  closeTable(): void {
    const table = this.tables.pop()
    if (!table) return
    this.frames.length = table.frames
    table.layout?.close()
  }

  openRow(before = 0): void {
    this.tables.at(-1)?.layout?.openRow(before)
  }

  closeRow(): void {
    this.tables.at(-1)?.layout?.closeRow()
  }

  openCell(shape: CellShape): void {
    this.count()
    const layout = this.tables.at(-1)?.layout
    const shown = this.frame.shown && (layout?.openCell(shape) ?? true)
    this.frames.push({ gap: false, shown, covered: this.frame.shown && !shown })
  }

  closeCell(): void {
    this.frames.pop()
    this.tables.at(-1)?.layout?.closeCell()
  }

  skipColumns(count: number): void {
    this.tables.at(-1)?.layout?.skipColumns(count)
  }

  /** Begins something with a flow of its own: a text box inside a paragraph, or a cell that was deleted (`shown` false). */
  openAside(shown = true): void {
    this.frames.push({ gap: false, shown: shown && this.frame.shown })
  }

  closeAside(): void {
    this.frames.pop()
  }

  private count(): void {
    if (++this.blocks > MAX_BLOCKS)
      throw new ReadFault('limit-reached', `The file has more than ${MAX_BLOCKS} paragraphs and table cells.`)
  }

  private get frame(): Frame {
    const last = this.frames.at(-1)
    if (last) return last
    const root: Frame = { gap: false, shown: true }
    this.frames.push(root)
    return root
  }
}
