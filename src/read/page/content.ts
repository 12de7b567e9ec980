/**
 * What a page-based reader (PDF, OFD) hands to the layout code: printed characters and straight lines with their places.
 *
 * All lengths are points (1/72 inch); x grows to the right, y grows DOWN from the page's upper edge. The layout code knows
 * nothing of the file format, so every format with positions gets the same paragraphs and tables.
 */

/** Quarter turns of the writing direction, clockwise: 0 to the right, 1 downwards, 2 to the left, 3 upwards; -1 is slanted. */
export type Turn = 0 | 1 | 2 | 3 | -1

/** One printed character (or ligature). Blanks are no glyphs: they are kept as `blank` of the glyph before them. */
export interface Glyph {
  text: string
  /** Start of the glyph on its base line. */
  x: number
  y: number
  /** Advance along the writing direction. */
  width: number
  /** Font size as printed, the height of one em. */
  size: number
  turn: Turn
  /** The blanks that the file prints after this glyph, as they are. */
  blank?: string
  /** The file itself says that this is page decoration (a tagged PDF's Artifact). */
  artifact?: true
  /** Heading level where the file states it. */
  heading?: number
}

/** A straight line that is painted on the page, horizontal or vertical or neither. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface PageContent {
  /** Counts from 1. */
  number: number
  width: number
  height: number
  glyphs: Glyph[]
  rules: Rule[]
}

/** A rectangle on the page. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Middle of a glyph's body: what decides into which cell or line it falls. */
export function middleOf(glyph: Glyph): { x: number; y: number } {
  return { x: glyph.x + glyph.width / 2, y: glyph.y - glyph.size * 0.36 }
}

/** True when the point lies in the box. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}
