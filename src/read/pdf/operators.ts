/**
 * A page's drawing operators to glyphs and lines.
 *
 * Walks the operator list of pdf.js 5.4 with the graphics and text state of ISO 32000-1, 8.4 and 9.3. One walk gives what two calls
 * (text content and paths) would give, with a place for every character.
 */
import { GlyphCollector } from '../page/collector.ts'
import type { PageContent, Rule } from '../page/content.ts'
import { combined, IDENTITY, type Matrix, matrixFrom, moved } from '../page/matrix.ts'
import { addRules, CLOSE, LINE, MOVE, THICKEST } from '../page/paths.ts'
import { turnOf } from '../page/turn.ts'
import { type FontGlyph, type FontMetrics, numberOf, PLAIN_FONT, verticalMetric } from './fonts.ts'
import type { PdfJs } from './load.ts'

export interface OperatorList {
  fnArray: ArrayLike<number>
  argsArray: ArrayLike<unknown>
}

/** What the page walk needs besides the operators. */
export interface PageFrame {
  number: number
  width: number
  height: number
  /** User space to the upright page, y downwards. */
  matrix: Matrix
  font(name: string): FontMetrics
  /** Heading level by marked-content id. */
  headings: ReadonlyMap<number, number>
}

export interface ReadPage extends PageContent {
  /** A picture fills much of the page. */
  pictured: boolean
}

interface State {
  matrix: Matrix
  font: FontMetrics
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  pen: number
  fillWhite: boolean
  strokeWhite: boolean
}

const WHITE = '#ffffff'
/** A picture of this share of the page makes it a scanned one, if it has hardly any text. */
const PICTURE_SHARE = 0.3
const UNIT_SQUARE = [MOVE, 0, 0, LINE, 1, 0, LINE, 1, 1, LINE, 0, 1, CLOSE]
const OPEN_SAVES = 2_000

/** Walks one page's operators. `ops` names the operator codes. */
export class PageWalk {
  private readonly ops: PdfJs['OPS']
  private readonly page: PageFrame
  private readonly glyphs: GlyphCollector
  private readonly rules: Rule[] = []
  private readonly saved: State[] = []
  private readonly marks: { artifact: boolean; heading: number | undefined }[] = []
  private state: State
  private text: Matrix = IDENTITY
  private line: Matrix = IDENTITY
  private pictured = false

  constructor(ops: PdfJs['OPS'], page: PageFrame) {
    this.ops = ops
    this.page = page
    this.glyphs = new GlyphCollector(page.width, page.height)
    this.state = {
      matrix: page.matrix,
      font: PLAIN_FONT,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      pen: 1,
      fillWhite: false,
      strokeWhite: false,
    }
  }

  read(list: OperatorList): ReadPage {
    for (let i = 0; i < list.fnArray.length; i++) {
      const args = list.argsArray[i]
      const code = list.fnArray[i] as number
      const values = Array.isArray(args) ? (args as unknown[]) : []
      if (!this.graphics(code, values)) this.textual(code, values)
    }
    const { number, width, height } = this.page
    return { number, width, height, glyphs: this.glyphs.glyphs, rules: this.rules, pictured: this.pictured }
  }

  /** State, paths and marks; false for operators of text. */
  private graphics(code: number, args: readonly unknown[]): boolean {
    const { ops, state } = this
    switch (code) {
      case ops.save:
        this.push()
        return true
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.state = this.saved.pop() ?? state
        return true
      case ops.transform:
        this.transform(matrixFrom(args))
        return true
      case ops.paintFormXObjectBegin:
        this.push()
        this.transform(matrixFrom(args[0]))
        return true
      case ops.setLineWidth:
        state.pen = numberOf(args[0], 1)
        return true
      case ops.setFillRGBColor:
        state.fillWhite = args[0] === WHITE
        return true
      case ops.setStrokeRGBColor:
        state.strokeWhite = args[0] === WHITE
        return true
      case ops.constructPath:
        this.path(args)
        return true
      case ops.paintSolidColorImageMask:
        addRules(this.rules, UNIT_SQUARE, state.matrix, false, !state.fillWhite)
        return true
      case ops.setGState:
        this.extended(args[0])
        return true
      case ops.beginMarkedContent:
      case ops.beginMarkedContentProps:
        this.mark(args)
        return true
      case ops.endMarkedContent:
        this.marks.pop()
        return true
      default:
        return false
    }
  }

  private textual(code: number, args: readonly unknown[]): void {
    const { ops, state } = this
    switch (code) {
      case ops.beginText:
        this.place(IDENTITY)
        break
      case ops.setFont:
        this.font(args[0], args[1])
        break
      case ops.setCharSpacing:
        state.charSpacing = numberOf(args[0], 0)
        break
      case ops.setWordSpacing:
        state.wordSpacing = numberOf(args[0], 0)
        break
      case ops.setHScale:
        state.scale = numberOf(args[0], 100) / 100
        break
      case ops.setLeading:
        state.leading = -numberOf(args[0], 0)
        break
      case ops.setTextRise:
        state.rise = numberOf(args[0], 0)
        break
      case ops.moveText:
        this.shift(numberOf(args[0], 0), numberOf(args[1], 0))
        break
      case ops.setLeadingMoveText:
        state.leading = numberOf(args[1], 0)
        this.shift(numberOf(args[0], 0), numberOf(args[1], 0))
        break
      case ops.nextLine:
        this.shift(0, state.leading)
        break
      case ops.setTextMatrix:
        this.place(matrixFrom(args) ?? matrixFrom(args[0]) ?? IDENTITY)
        break
      case ops.showText:
        if (Array.isArray(args[0])) this.show(args[0])
        break
    }
  }

  private push(): void {
    if (this.saved.length < OPEN_SAVES) this.saved.push(this.state)
    this.state = { ...this.state }
  }

  private transform(matrix: Matrix | null): void {
    if (!matrix) return
    const { state, page } = this
    state.matrix = combined(state.matrix, matrix)
    const [a, b, c, d] = state.matrix
    const area = Math.abs(a * d - b * c)
    // A picture is the unit square, stretched: the only use of so large a scale.
    if (area >= PICTURE_SHARE * page.width * page.height) this.pictured = true
  }

  private extended(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue
      if (entry[0] === 'LW') this.state.pen = numberOf(entry[1], 1)
      if (entry[0] === 'Font' && Array.isArray(entry[1])) this.font(entry[1][0], entry[1][1])
    }
  }

  private mark(args: readonly unknown[]): void {
    const above = this.marks.at(-1)
    const heading = typeof args[1] === 'number' ? this.page.headings.get(args[1]) : undefined
    this.marks.push({ artifact: above?.artifact === true || args[0] === 'Artifact', heading: heading ?? above?.heading })
  }

  private path(args: readonly unknown[]): void {
    const { ops, state } = this
    const data = Array.isArray(args[1]) ? (args[1] as unknown[])[0] : undefined
    if (!ArrayBuffer.isView(data)) return
    const paint = args[0]
    const both =
      paint === ops.fillStroke || paint === ops.eoFillStroke || paint === ops.closeFillStroke || paint === ops.closeEOFillStroke
    const strokes = both || paint === ops.stroke || paint === ops.closeStroke
    const fills = both || paint === ops.fill || paint === ops.eoFill
    const [a, b, c, d] = state.matrix
    const pen = state.pen * Math.sqrt(Math.abs(a * d - b * c))
    const stroked = strokes && !state.strokeWhite && pen <= THICKEST
    const filled = fills && !state.fillWhite
    if (stroked || filled) addRules(this.rules, data as unknown as ArrayLike<number>, state.matrix, stroked, filled)
  }

  private font(name: unknown, size: unknown): void {
    this.state.font = typeof name === 'string' ? this.page.font(name) : PLAIN_FONT
    this.state.size = numberOf(size, 0)
  }

  private place(matrix: Matrix): void {
    this.text = matrix
    this.line = matrix
  }

  private shift(x: number, y: number): void {
    this.place(combined(this.line, [1, 0, 0, 1, x, y]))
  }

  private show(items: readonly unknown[]): void {
    const { state } = this
    const { font } = state
    const whole = combined(state.matrix, this.text)
    const size = state.size * Math.hypot(whole[2], whole[3]) * font.height
    const stretch = Math.hypot(whole[0], whole[1])
    const sign = state.size * state.scale < 0 ? -1 : 1
    const turn = font.vertical ? 0 : turnOf(sign * whole[0], sign * whole[1])
    const mark = this.marks.at(-1)
    let at = 0
    for (const item of items) {
      if (typeof item === 'number') {
        at -= (item / 1000) * state.size * (font.vertical ? -1 : state.scale)
        continue
      }
      if (typeof item !== 'object' || item === null) continue
      const glyph = item as FontGlyph
      const units = numberOf(glyph.width, 0)
      const metric = font.vertical ? verticalMetric(glyph, font, units) : null
      const advance = (metric ? -metric[0] : units) * font.scale * state.size
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0)
      const unicode = typeof glyph.unicode === 'string' ? glyph.unicode : ''
      const [x, y] = metric
        ? moved(whole, -metric[1] * font.scale * state.size, state.rise - at - metric[2] * font.scale * state.size)
        : moved(whole, at, state.rise)
      const width = metric ? units * font.scale * state.size : advance * state.scale
      this.glyphs.add({
        text: unicode,
        x,
        y,
        width: Math.abs(width) * stretch,
        size: Math.abs(size),
        turn,
        ...(mark?.artifact ? { artifact: true as const } : {}),
        ...(mark?.heading === undefined ? {} : { heading: mark.heading }),
      })
      at += metric ? advance - spacing : (advance + spacing) * state.scale
    }
    this.text = combined(this.text, font.vertical ? [1, 0, 0, 1, 0, -at] : [1, 0, 0, 1, at, 0])
  }
}
