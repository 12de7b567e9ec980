/** JSON or YAML text as data that knows where each of its values stands. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'
import type { Spot } from './types.ts'

export type Path = readonly (string | number)[]

/** A fault of the syntax. */
export interface SyntaxFault {
  text: string
  spot: Spot
}

/** One document of a text (YAML may hold several, JSON is one). */
export class LocatedData {
  /** The data; undefined where the syntax is at fault. */
  readonly value: unknown
  readonly faults: readonly SyntaxFault[]
  private readonly document: Document
  private readonly lines: LineCounter

  private constructor(document: Document, lines: LineCounter) {
    this.document = document
    this.lines = lines
    this.faults = document.errors.map((error) => ({
      text: error.message.split('\n', 1)[0]?.replace(AT_LINE, '') ?? '',
      spot: this.spot(error.pos[0], error.pos[1]),
    }))
    this.value = this.faults.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES })
  }

  /** The documents of a text; an empty text has none. */
  static parse(text: string): LocatedData[] {
    const lines = new LineCounter()
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: true })
    return Array.isArray(documents) ? documents.map((document) => new LocatedData(document as Document, lines)) : []
  }

  /** Where the value at a path stands; the nearest value around it where there is none. */
  at(path: Path): Spot {
    let node: unknown = this.document.contents
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
      if (!isNode(next)) break
      node = next
    }
    const [start, end] = (isNode(node) ? (node as Node).range : null) ?? [0, 0]
    return this.spot(start, isScalar(node) ? end : start)
  }

  private spot(start: number, end: number): Spot {
    const point = (offset: number): Spot['start'] => {
      const { line, col } = this.lines.linePos(offset)
      return { line: Math.max(1, line), column: Math.max(1, col), offset }
    }
    return { start: point(start), end: point(end) }
  }
}

const AT_LINE = / at line \d+, column \d+:?$/
/** A few kilobytes of aliases of aliases would else unfold to gigabytes. */
const MAX_ALIASES = 100
