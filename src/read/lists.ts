/** Automatic numbering of word processors: counters of multi-level lists and the labels they print. */
import { formatNumber, readableSymbols } from './number-formats.ts'

export const LIST_LEVELS = 9

/** One level of a list. */
export interface ListLevel {
  /** Name of ST_NumberFormat. */
  format: string
  /** The label with `%1` to `%9` for the numbers of the levels: `（%2）`. */
  text: string
  start: number
  /** What stands between label and text. */
  suffix: 'tab' | 'space' | 'nothing'
  /** Numbers of all levels print as decimal digits (`isLgl`). */
  legal?: boolean
  /** Starts again only after a level shallower than this (from 1); 0 never starts again. Without it, after any shallower level. */
  restart?: number
}

/** A list that paragraphs refer to. Lists with the same `counter` go on counting where the other stopped. */
export interface NumberedList {
  id: string
  counter: string
  levels: readonly (ListLevel | undefined)[]
  /** Levels that start again, with the number, where this list is used for the first time (`startOverride`). */
  overrides?: ReadonlyMap<number, number>
}

const PLACEHOLDER = /%([1-9])/g
const FULL_WIDTH_END = /[、，．。：；）】〕」》]$/

/** Counts the paragraphs of all lists of one document and prints their labels. */
export class ListCounters {
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly used = new Set<string>()

  /**
   * Moves the list on by one paragraph at `level` (from 0) and gives the label with the blank that parts it from the text, as Word prints it:
   * 一、 · （二） · `1.1 `. A tab becomes one blank, or nothing after a full-width mark. Empty where the level prints nothing. `at` is the
   * number that this paragraph gets whatever came before.
   */
  next(list: NumberedList, level: number, at?: number): string {
    const definition = list.levels[level]
    if (!definition) return ''
    const counts = this.countsOf(list)
    const before = counts[level]
    counts[level] = at ?? (before === undefined ? startOf(list, level) : before + 1)
    for (let deeper = level + 1; deeper < LIST_LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart
      if (restart === undefined || level < restart) counts[deeper] = undefined
    }
    return labelOf(list, definition, counts)
  }

  private countsOf(list: NumberedList): (number | undefined)[] {
    let counts = this.counts.get(list.counter)
    if (!counts) {
      counts = new Array<number | undefined>(LIST_LEVELS).fill(undefined)
      this.counts.set(list.counter, counts)
    }
    if (list.overrides && !this.used.has(list.id)) for (const level of list.overrides.keys()) counts[level] = undefined
    this.used.add(list.id)
    return counts
  }
}

function startOf(list: NumberedList, level: number): number {
  return list.overrides?.get(level) ?? list.levels[level]?.start ?? 1
}

function labelOf(list: NumberedList, definition: ListLevel, counts: readonly (number | undefined)[]): string {
  const label =
    definition.format === 'bullet'
      ? readableSymbols(definition.text)
      : definition.text.replace(PLACEHOLDER, (_, digit: string) => {
          const level = Number(digit) - 1
          const own = list.levels[level]?.format ?? 'decimal'
          const format = definition.legal && own !== 'none' && own !== 'bullet' ? 'decimal' : own
          return formatNumber(counts[level] ?? startOf(list, level), format)
        })
  if (label.trim() === '') return ''
  return definition.suffix === 'nothing' || FULL_WIDTH_END.test(label) ? label : `${label} `
}
