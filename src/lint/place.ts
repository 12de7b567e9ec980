/** From where a rule points to the characters that are shown. */
import type { Evidence } from '../notice/schema.ts'
import type { LineIndex } from '../tree/lines.ts'
import { Passage, type Span } from '../tree/passage.ts'
import type { Place, Spot } from './types.ts'

/** Values that stand for the whole, in the order in which they are asked. */
const HEADS = ['text', 'label', 'title', '0', '0/title'] as const

/** Finds the spots of places in one document. */
export class Places {
  private readonly byPointer: ReadonlyMap<string, Evidence>
  private readonly lines: LineIndex | null
  private readonly locate: ((pointer: string) => Spot) | null

  constructor(evidence: readonly Evidence[], lines: LineIndex | null, locate: ((pointer: string) => Spot) | null) {
    this.byPointer = new Map(evidence.map((entry) => [entry.pointer, entry]))
    this.lines = lines
    this.locate = locate
  }

  evidence(pointer: string): Evidence | undefined {
    return this.byPointer.get(pointer)
  }

  /** The spots of a place; none for the document as a whole and for a value that has no evidence. */
  spots(place: Place): Spot[] {
    if (place === null) return []
    if (typeof place === 'string') return this.ofPointer(place)
    return (place instanceof Passage ? place.spans() : place).flatMap((span) => this.ofSpan(span))
  }

  private ofPointer(pointer: string): Spot[] {
    if (this.locate) return [this.locate(pointer)]
    const own = this.byPointer.get(pointer)
    if (own) return own.spans
    // A task as a whole is shown by its number, or by what comes first of its words.
    const heads = pointer.startsWith('/tasks/') ? ['label', 'title', 'text'] : HEADS
    for (const head of heads) {
      const spans = this.byPointer.get(`${pointer}/${head}`)?.spans
      if (spans && spans.length > 0) return spans.slice(0, 1)
    }
    return []
  }

  private ofSpan({ start, end }: Span): Spot[] {
    return this.lines ? [{ start: this.point(start), end: this.point(end) }] : []
  }

  private point(offset: number): Spot['start'] {
    const { line, column } = (this.lines as LineIndex).point(offset)
    return { line, column, offset }
  }
}
