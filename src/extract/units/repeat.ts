/** Reads unit cells once for each wording: the same list stands in many rows of a table. */
import type { Passage } from '../../tree/passage.ts'
import { type ClauseOptions, readClause } from './clause.ts'
import type { ClauseReading, UnitMention } from './model.ts'

/** A reader of unit cells that remembers its readings by role and wording. `options.conventions` must stay the same for one reader. */
export class CellReader {
  private readonly known = new Map<string, { body: Passage; reading: ClauseReading }>()

  /** As `readClause`; a cell worded as an earlier one gets that one's reading with its own characters. */
  read(body: Passage, options: ClauseOptions): ClauseReading {
    const key = `${options.role}:${body.folded}`
    const before = this.known.get(key)
    if (before && before.body.text === body.text && body.joints().length === 0) return moved(before.reading, before.body, body)
    const reading = readClause(body, options)
    // Blanks part names: only cells without any are the same by their characters alone.
    if (body.joints().length === 0) this.known.set(key, { body, reading })
    return reading
  }
}

/** The reading of `from` with the characters of `to`, which has the same text in one piece. */
function moved(reading: ClauseReading, from: Passage, to: Passage): ClauseReading {
  return readingOf(reading, (passage) => {
    const at = passage.start - from.start
    // Units of a convention stand elsewhere in the notice.
    return at < 0 || at + passage.length > from.length ? passage : to.slice(at, at + passage.length)
  })
}

function readingOf(reading: ClauseReading, place: (passage: Passage) => Passage): ClauseReading {
  const unitOf = (unit: UnitMention): UnitMention => ({
    ...unit,
    passage: place(unit.passage),
    ...(unit.restored ? { restored: place(unit.restored) } : {}),
  })
  return {
    ...reading,
    assignments: reading.assignments.map(({ role, units }) => ({ role, units: units.map(unitOf) })),
    limits: reading.limits.map(place),
    criteria: reading.criteria.map(place),
    persons: reading.persons.map(place),
    remarks: reading.remarks.map(place),
  }
}
