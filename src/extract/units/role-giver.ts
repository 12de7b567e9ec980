/** Gives lists of units their roles: the word behind a list, the label before it, marks, or a role in brackets behind a name (U-40 to U-595). */

import type { Passage } from '../../tree/passage.ts'
import type { ListedUnit, Piece, Role } from './model.ts'
import { listUnits } from './split.ts'

/** A list with its role before prefixes and conventions. */
export interface RawAssignment {
  role: Role
  units: ListedUnit[]
}

/** Marks that part the names of one list. */
const MARKS: ReadonlySet<string> = new Set('、,;。/+|·.')

/** Takes pieces of a field in document order, and the words that say what part they have; collects the lists. */
export class RoleGiver {
  readonly lists: RawAssignment[] = []
  readonly persons: Passage[] = []
  /** Lists with a role word of their own. */
  worded = 0
  private value: Passage | null = null
  private pending: Piece[] = []
  private waiting: { pieces: Piece[]; role: Role | null } | null = null
  private fallback: Role = 'responsible'
  private ledByWord = false
  private spoken = false
  private readonly remarks: Passage[]

  /** `remarks` takes what stands in brackets behind names. */
  constructor(remarks: Passage[]) {
    this.remarks = remarks
  }

  /** Starts a field whose label or column gives `role`. */
  begin(value: Passage, role: Role): void {
    this.value = value
    this.fallback = role
    this.ledByWord = false
    this.spoken = false
    this.pending = []
    this.waiting = null
  }

  /** A role in brackets before a list: `（牵头）市水利局、市财政局`. */
  head(role: Role): void {
    this.flush()
    this.fallback = role
    this.worded++
  }

  /** Adds a piece to the list that is being read. */
  add(piece: Piece): void {
    this.pending.push(piece)
  }

  /** Whether there is a list that a word may govern. */
  get open(): boolean {
    return this.pending.length > 0 || this.waiting !== null
  }

  /** Whether no name was read yet. */
  get none(): boolean {
    return !this.open && this.lists.length === 0
  }

  /** Whether the list behind 会同 is being read. */
  get waits(): boolean {
    return this.waiting !== null
  }

  /** Gives the list so far its role; without an earlier word, ，and ； keep what stands before them out of 配合 and 督导 (U-54, U-59). */
  govern(role: Role): void {
    this.worded++
    if (this.waiting) {
      const { pieces, role: own } = this.waiting
      this.waiting = null
      this.emit(own ?? (role === 'support' ? this.fallback : role), pieces)
      this.emit('support', this.take())
    } else {
      const pieces = this.take()
      let first = 0
      if (!this.spoken && (role === 'support' || role === 'supervise'))
        for (let i = pieces.length - 1; i > 0 && first === 0; i--) if (pieces[i]?.mark === ',') first = i
      if (first > 0) this.emit(this.fallback, pieces.slice(0, first))
      this.emit(role, first > 0 ? pieces.slice(first) : pieces)
    }
    this.spoken = true
    if (role === 'lead') this.ledByWord = true
  }

  /** What follows 会同 supports; the list before it waits for its word. */
  companion(role: Role | null): void {
    const pieces = this.take()
    if (role && pieces.length > 0) {
      this.pending = pieces
      this.govern(role)
      this.waiting = { pieces: [], role }
      return
    }
    this.waiting = { pieces, role }
  }

  private take(): Piece[] {
    const pieces = this.pending
    this.pending = []
    return pieces
  }

  /** Ends the list that is being read: no word came. */
  flush(): void {
    const rest = this.fallback === 'lead' && this.ledByWord ? 'responsible' : this.fallback
    if (this.waiting) {
      const { pieces, role } = this.waiting
      if (pieces.length > 0) this.worded++
      this.waiting = null
      this.emit(role ?? rest, pieces)
      this.emit('support', this.take())
    } else this.emit(rest, this.take())
  }

  /** Splits runs into names; neighbours parted by marks alone are one list, so that `北苑、南苑派出所` stays whole. */
  private emit(role: Role, pieces: readonly Piece[]): void {
    const value = this.value
    if (!value) return
    for (let i = 0; i < pieces.length; ) {
      const head = pieces[i] as Piece
      let to = head.to
      let next = i + 1
      while (next < pieces.length && (pieces[next] as Piece).from <= to + 1 && MARKS.has(value.folded.charAt(to))) {
        to = (pieces[next] as Piece).to
        next++
      }
      const units = listUnits(value.slice(head.from, to))
      const first = units[0]
      if (first) first.mark = head.mark
      this.push(role, units)
      i = next
    }
  }

  /** Files units under their role: a role in brackets or a star beats the list's (U-64, U-590). */
  private push(role: Role, units: readonly ListedUnit[]): void {
    const starred = role !== 'lead' && units.some((unit) => unit.starred)
    for (const unit of units) {
      this.persons.push(...unit.persons)
      this.remarks.push(...unit.notes)
      if (unit.role) {
        this.worded++
        if (unit.role === 'lead') this.ledByWord = true
      }
      const rest = role === 'lead' && this.ledByWord && !this.spoken ? 'responsible' : role
      const own = unit.role ?? (starred && unit.starred ? 'lead' : rest)
      const last = this.lists.at(-1)
      if (last && last.role === own && unit.mark !== '') last.units.push(unit)
      else this.lists.push({ role: own, units: [unit] })
    }
  }
}
