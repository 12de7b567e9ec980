/** Lines of drawn tables: where their upright strokes stand, and which stretches between these are rules. */
import { isBlank } from '../../tree/fold.ts'
import type { SourceText, Span } from '../../tree/passage.ts'
import type { TextLine } from './lines.ts'
import { isDash, OPEN_SIDE, RIGHT, strokesAt, UPRIGHT } from './strokes.ts'

const PIPE = 0x7c
const PLUS = 0x2b

/** A stroke that parts columns, or the end of the line where the frame is not drawn. */
export interface Edge {
  at: number
  strokes: number
}

/** A drawn line: its edges, and for each stretch between two of them whether it is a rule. */
export interface DrawnLine {
  edges: Edge[]
  rules: boolean[]
  /** Where its edges stand, in characters of full width from the first. */
  places: number[]
}

/** A piece of a cell's text with the number of the line that it stands on. */
export interface Piece extends Span {
  line: number
}

/** A cell: from one upright to another, `row` to `end`. */
export interface DrawnCell {
  from: number
  to: number
  row: number
  end: number
  pieces: Piece[]
  /** The row from which on a rule beside it was open over it, until its next line. */
  passed?: number
}

/** The first or last line of a frame: a rule none of whose edges has a stroke in a direction. */
export function isEnd({ edges, rules }: DrawnLine, direction: number): boolean {
  const drawn = edges.filter(({ strokes }) => strokes !== OPEN_SIDE)
  return (
    rules.every(Boolean) &&
    drawn.some(({ strokes }) => strokes !== UPRIGHT) &&
    drawn.every(({ strokes }) => (strokes & direction) === 0)
  )
}

/** The edges of a line; null for a line that is not drawn. Pipes are edges where nothing else is, or beside `+`. */
export function readLine(source: SourceText, line: TextLine): DrawnLine | null {
  let { start, end } = line
  while (start < end && isBlankAt(source, start)) start++
  while (end > start && isBlankAt(source, end - 1)) end--
  const edges: Edge[] = []
  for (let at = start; at < end; at++) {
    const strokes = strokesAt(source.text, at)
    if (strokes & UPRIGHT) edges.push({ at, strokes })
  }
  if (line.pipes > 0 && edges.every(({ at }) => source.text.charCodeAt(at) === PLUS)) addPipes(source, edges, start, end)
  if (edges.length === 0 && strokesAt(source.text, start) === 0) return null
  if (edges[0]?.at !== start) edges.unshift({ at: start - 1, strokes: OPEN_SIDE })
  if (edges.length === 1 || edges.at(-1)?.at !== end - 1) edges.push({ at: end, strokes: OPEN_SIDE })
  const rules = edges.slice(1).map((edge, i) => isRuleBetween(source, edges[i] as Edge, edge))
  return { edges, rules, places: placesOf(source, edges) }
}

function addPipes(source: SourceText, edges: Edge[], start: number, end: number): void {
  for (let at = start; at < end; at++) if (source.folded.charCodeAt(at) === PIPE) edges.push({ at, strokes: UPRIGHT })
  edges.sort((a, b) => a.at - b.at)
}

function placesOf(source: SourceText, edges: readonly Edge[]): number[] {
  const places: number[] = []
  let width = 0
  let at = edges[0]?.at ?? 0
  for (const edge of edges) {
    for (; at < edge.at; at++) width += widthAt(source.text, at)
    places.push(width / 2)
  }
  return places
}

/** Characters below are of half width. */
const NARROW = 0x80

/** Half widths that a character takes on a line. */
export function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) < NARROW ? 1 : 2
}

/** Nothing but level strokes, or dashes that an edge's stroke leads to. */
function isRuleBetween({ text, folded }: SourceText, left: Edge, right: Edge): boolean {
  if (right.at - left.at < 2) return (left.strokes & RIGHT) > 0
  if (!(left.strokes & RIGHT) && strokesAt(text, left.at + 1) === 0) return false
  for (let at = left.at + 1; at < right.at; at++) if (!isDash(folded.charCodeAt(at)) && strokesAt(text, at) === 0) return false
  return true
}

/** True for white space at an offset. */
export function isBlankAt(source: SourceText, at: number): boolean {
  return isBlank(source.folded.charCodeAt(at))
}
