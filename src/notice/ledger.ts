/** Who owns each character of the canonical text: nothing is lost silently, nothing is owned twice. */
import { isBlank } from '../tree/fold.ts'
import type { Root } from '../tree/nodes.ts'
import type { Passage, SourceText, Span } from '../tree/passage.ts'

/** 0: nobody yet. A field's value, the words and marks that carry values, other text by role, or unexplained. */
const NOBODY = 0
const FIELD = 1
const CARRIER = 2
const OTHER = 3
const UNKNOWN = 4

export class Ledger {
  private readonly owners: Uint8Array
  private readonly source: SourceText
  /** Characters found unexplained, white space apart. */
  private unknown = 0

  constructor(source: SourceText, root: Root) {
    this.source = source
    this.owners = new Uint8Array(source.text.length)
    this.claimLayout(root)
  }

  /** The characters of a value. */
  field(passage: Passage): void {
    for (const span of passage.spans()) this.owners.fill(FIELD, span.start, span.end)
  }

  /** Words and marks that carry values: what no value of the passage owns. */
  carrier(passage: Passage): void {
    this.fillFree(passage, CARRIER)
  }

  /** The pieces of a passage that nobody owns yet, now owned as other text; pieces of marks alone count as carriers. */
  other(passage: Passage): Span[] {
    return this.takeFree(passage.spans(), OTHER)
  }

  /** What nobody owns in the whole text, now marked as unexplained. */
  unexplained(): Span[] {
    const spans = this.takeFree([{ start: 0, end: this.owners.length }], UNKNOWN)
    for (const { start, end } of spans) this.unknown += this.printed(start, end)
    return spans
  }

  /** Characters that are no white space, and those of them that are explained; asked after `unexplained`. */
  coverage(): { characters: number; explained: number } {
    const characters = this.printed(0, this.owners.length)
    return { characters, explained: characters - this.unknown }
  }

  /** Characters of a piece of the text that are no white space. */
  private printed(start: number, end: number): number {
    const { folded } = this.source
    let count = 0
    for (let at = start; at < end; at++) if (!isBlank(folded.charCodeAt(at))) count++
    return count
  }

  /** Marks outside the tree's leaves: tabs, pipes, copied markup. */
  private claimLayout(root: Root): void {
    let last = 0
    const visit = (node: { children: readonly unknown[] }): void => {
      for (const child of node.children as readonly {
        type: string
        children: readonly unknown[]
        position: Root['position']
      }[]) {
        if (child.type !== 'text') visit(child)
        else {
          const start = child.position.start.offset ?? 0
          if (start > last) this.owners.fill(CARRIER, last, start)
          last = Math.max(last, child.position.end.offset ?? 0)
        }
      }
    }
    visit(root)
    if (last < this.owners.length) this.owners.fill(CARRIER, last)
  }

  private fillFree(passage: Passage, owner: number): void {
    for (const { start, end } of passage.spans()) {
      for (let at = start; at < end; at++) if (this.owners[at] === NOBODY) this.owners[at] = owner
    }
  }

  private takeFree(spans: readonly Span[], owner: number): Span[] {
    const taken: Span[] = []
    for (const span of spans) {
      let at = span.start
      while (at < span.end) {
        if (this.owners[at] !== NOBODY) {
          // Nearly all characters are owned; `indexOf` runs over them fast.
          const free = this.owners.subarray(at, span.end).indexOf(NOBODY)
          at = free < 0 ? span.end : at + free
          continue
        }
        if (isBlank(this.source.folded.charCodeAt(at))) {
          at++
          continue
        }
        let end = at
        let last = at
        while (end < span.end && (this.owners[end] === NOBODY || isBlank(this.source.folded.charCodeAt(end)))) {
          if (this.owners[end] === NOBODY && !isBlank(this.source.folded.charCodeAt(end))) last = end
          end++
        }
        const piece = { start: at, end: last + 1 }
        const words = hasWord(this.source.folded.slice(piece.start, piece.end))
        this.owners.fill(words ? owner : CARRIER, piece.start, piece.end)
        if (words) taken.push(piece)
        at = end
      }
    }
    return taken
  }
}

const WORD = /[\p{L}\p{N}]/u
/** Nearly all words are told by these alone; the classes of all scripts take long to compile. */
const USUAL_WORD = /[\dA-Za-z\u4e00-\u9fa5]/

function hasWord(text: string): boolean {
  return USUAL_WORD.test(text) || WORD.test(text)
}
