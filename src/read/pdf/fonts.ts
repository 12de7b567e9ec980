/** What the places of characters depend on: the metrics of fonts as pdf.js gives them. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrixFrom } from '../page/matrix.ts'

/** What of a font matters for places. */
export interface FontMetrics {
  vertical: boolean
  /** Glyph units to text units, 0.001 for all but Type 3 fonts. */
  scale: number
  /** Height of the glyphs in em, where the font's size does not say it (Type 3). */
  height: number
  defaultVertical: readonly number[] | undefined
}

/** A glyph as it stands in the arguments of a text operator. */
export interface FontGlyph {
  unicode?: unknown
  width?: unknown
  vmetric?: unknown
  isSpace?: unknown
}

/** Where a page sets no font. */
export const PLAIN_FONT: FontMetrics = { vertical: false, scale: 0.001, height: 1, defaultVertical: undefined }

/** The metrics of a font by the name that the operators give it; kept in `fonts`. */
export function metricsOf(page: PDFPageProxy, name: string, fonts: Map<string, FontMetrics>): FontMetrics {
  const known = fonts.get(name)
  if (known) return known
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  const metrics = metricsFrom(typeof font === 'object' && font !== null ? font : {})
  fonts.set(name, metrics)
  return metrics
}

function metricsFrom(font: object): FontMetrics {
  const matrix = matrixFrom(Reflect.get(font, 'fontMatrix'))
  const box: unknown = Reflect.get(font, 'bbox')
  const vertical: unknown = Reflect.get(font, 'defaultVMetrics')
  const type3 = Reflect.get(font, 'isType3Font') === true
  const scale = matrix ? matrix[0] : 0.001
  let height = 1
  if (type3 && Array.isArray(box)) {
    // A Type 3 font's size says nothing by itself: its glyphs may be drawn in any unit.
    const drawn = Math.abs((Number(box[3]) - Number(box[1])) * (matrix ? matrix[3] : 0.001))
    height = drawn > 0 && Number.isFinite(drawn) ? drawn : Math.abs(scale * 1000)
  }
  return {
    vertical: Reflect.get(font, 'vertical') === true,
    scale: scale === 0 ? 0.001 : scale,
    height,
    defaultVertical: Array.isArray(vertical) ? (vertical as number[]) : undefined,
  }
}

/** Advance downwards and the glyph's origin (x, y) for vertical writing, in glyph units (ISO 32000-1, 9.7.4.3). */
export function verticalMetric(glyph: FontGlyph, font: FontMetrics, width: number): readonly [number, number, number] {
  const own = Array.isArray(glyph.vmetric) ? (glyph.vmetric as unknown[]) : undefined
  const given = own ?? font.defaultVertical
  return [numberOf(given?.[0], -1000), own ? numberOf(own[1], width / 2) : width / 2, numberOf(given?.[2], 880)]
}

/** `value` where it is a finite number. */
export function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
