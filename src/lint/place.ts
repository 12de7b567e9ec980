/** From where a rule points to the characters that are shown. */
import type { DocumentEvidence, EvidenceLookup } from '../notice/evidence.ts'
import type { Evidence, Notice } from '../notice/schema.ts'
import { Passage } from '../tree/passage.ts'
import type { Place, Spot } from './types.ts'

/** Values that stand for the whole, in the order in which they are asked. */
const HEADS = ['text', 'label', 'title', '0', '0/title'] as const

/** The index of the task that a pointer leads into. */
export const TASK_POINTER = /^\/tasks\/(\d+)/
const HEADER = -1

/** Finds the spots of places in one document. */
export class Places {
  private readonly lookup: EvidenceLookup
  private readonly document: DocumentEvidence | null
  private readonly locate: ((pointer: string) => Spot) | null
  /** The evidence of a task by its index, that of all else under `HEADER`. */
  private readonly groups = new Map<number, ReadonlyMap<string, Evidence>>()

  /** @param notice with its evidence where there is no document */
  constructor(notice: Notice, document: DocumentEvidence | null, locate: ((pointer: string) => Spot) | null) {
    this.lookup = document ?? evidenceIn(notice)
    this.document = document
    this.locate = locate
  }

  evidence(pointer: string): Evidence | undefined {
    const index = Number(TASK_POINTER.exec(pointer)?.[1] ?? HEADER)
    let group = this.groups.get(index)
    if (!group) {
      const entries = index === HEADER ? this.lookup.header() : this.lookup.task(index)
      group = new Map(entries.map((entry) => [entry.pointer, entry]))
      this.groups.set(index, group)
    }
    return group.get(pointer)
  }

  /** The spots of a place; none for the document as a whole and for a value that has no evidence. */
  spots(place: Place): Spot[] {
    if (place === null) return []
    if (typeof place === 'string') return this.ofPointer(place)
    const { document } = this
    if (!document) return []
    return (place instanceof Passage ? place.spans() : place).map((span) => document.place(span))
  }

  private ofPointer(pointer: string): Spot[] {
    if (this.locate) return [this.locate(pointer)]
    const own = this.evidence(pointer)
    if (own) return own.spans
    // A task as a whole is shown by its number, or by what comes first of its words.
    const heads = pointer.startsWith('/tasks/') ? ['label', 'title', 'text'] : HEADS
    for (const head of heads) {
      const spans = this.evidence(`${pointer}/${head}`)?.spans
      if (spans && spans.length > 0) return spans.slice(0, 1)
    }
    return []
  }
}

/** The evidence that a notice carries, by part. */
function evidenceIn(notice: Notice): EvidenceLookup {
  const groups = new Map<number, Evidence[]>()
  for (const entry of notice.evidence ?? []) {
    const index = Number(TASK_POINTER.exec(entry.pointer)?.[1] ?? HEADER)
    const group = groups.get(index)
    if (group) group.push(entry)
    else groups.set(index, [entry])
  }
  return { header: () => groups.get(HEADER) ?? [], task: (index) => groups.get(index) ?? [] }
}
