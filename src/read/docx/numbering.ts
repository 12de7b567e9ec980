/** Lists of a DOCX file: `numbering.xml` as lists that `ListCounters` can count (ECMA-376 part 1, 17.9). */
import { LIST_LEVELS, type ListLevel, type NumberedList } from '../lists.ts'
import { walkXml, type XmlAttributes } from '../xml.ts'
import { isOn, WORD_NAMES, wholeNumber } from './names.ts'
import type { Styles } from './styles.ts'

interface Level extends ListLevel {
  /** The paragraph style that this level belongs to. */
  style?: string
}

interface Abstract {
  levels: (Level | undefined)[]
  /** The numbering style that defines this list in truth. */
  link?: string
}

interface Numbering {
  abstract: string
  levels: (Level | undefined)[]
  overrides: Map<number, number>
}

/** Lists by number id. */
export class Numberings {
  private readonly abstracts = new Map<string, Abstract>()
  private readonly numberings = new Map<number, Numbering>()
  private readonly lists = new Map<number, NumberedList | null>()
  private readonly styles: Styles

  /** Reads `numbering.xml`; undefined gives no lists. */
  constructor(bytes: Uint8Array | undefined, part: string, styles: Styles) {
    this.styles = styles
    if (!bytes) return
    const reader = new NumberingReader(this.abstracts, this.numberings)
    walkXml(bytes, part, WORD_NAMES, reader)
  }

  /** The list with this number id, or null where there is none (0 says: no number). */
  list(id: number): NumberedList | null {
    const known = this.lists.get(id)
    if (known !== undefined) return known
    const list = id === 0 ? null : this.build(id)
    this.lists.set(id, list)
    return list
  }

  /** The level of a list that belongs to a paragraph style, from 0; 0 where none says so. */
  levelOfStyle(id: number, style: string): number {
    const level =
      (this.list(id)?.levels as readonly (Level | undefined)[] | undefined)?.findIndex((one) => one?.style === style) ?? -1
    return Math.max(0, level)
  }

  private build(id: number): NumberedList | null {
    const numbering = this.numberings.get(id)
    if (!numbering) return null
    let counter = numbering.abstract
    let abstract = this.abstracts.get(counter)
    if (abstract?.link !== undefined) {
      const linked = this.numberings.get(this.styles.of(abstract.link).list ?? 0)
      const target = linked && this.abstracts.get(linked.abstract)
      if (linked && target && target.link === undefined) {
        counter = linked.abstract
        abstract = target
      }
    }
    if (!abstract) return null
    const levels = Array.from({ length: LIST_LEVELS }, (_, level) => numbering.levels[level] ?? abstract.levels[level])
    return { id: String(id), counter, levels, ...(numbering.overrides.size > 0 ? { overrides: numbering.overrides } : {}) }
  }
}

class NumberingReader {
  private readonly abstracts: Map<string, Abstract>
  private readonly numberings: Map<number, Numbering>
  private abstract: Abstract | null = null
  private numbering: Numbering | null = null
  private level: Level | null = null
  private overridden = 0

  constructor(abstracts: Map<string, Abstract>, numberings: Map<number, Numbering>) {
    this.abstracts = abstracts
    this.numberings = numberings
  }

  open(name: string, attributes: XmlAttributes): void {
    const value = attributes['w:val']
    if (name === 'w:lvl') this.openLevel(wholeNumber(attributes['w:ilvl'], 0))
    else if (this.level) this.property(this.level, name, value, attributes)
    else if (name === 'w:abstractNum') {
      this.abstract = { levels: [] }
      this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.abstract)
    } else if (name === 'w:numStyleLink' && this.abstract && value !== undefined) this.abstract.link = value
    else if (name === 'w:num') {
      this.numbering = { abstract: '', levels: [], overrides: new Map() }
      this.numberings.set(wholeNumber(attributes['w:numId'], 0), this.numbering)
    } else if (name === 'w:abstractNumId' && this.numbering) this.numbering.abstract = value ?? ''
    else if (name === 'w:lvlOverride') this.overridden = wholeNumber(attributes['w:ilvl'], 0)
    else if (name === 'w:startOverride' && isLevel(this.overridden))
      this.numbering?.overrides.set(this.overridden, wholeNumber(value, 1))
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = null
    else if (name === 'w:abstractNum') this.abstract = null
    else if (name === 'w:num') this.numbering = null
  }

  private openLevel(index: number): void {
    this.level = { format: 'decimal', text: '', start: 0, suffix: 'tab' }
    const levels = (this.abstract ?? this.numbering)?.levels
    if (levels && isLevel(index)) levels[index] = this.level
  }

  private property(level: Level, name: string, value: string | undefined, attributes: XmlAttributes): void {
    switch (name) {
      case 'w:start':
        level.start = wholeNumber(value, 0)
        break
      case 'w:numFmt':
        // A format that Word made up after the standard stands in a choice with its nearest relative as fallback: the last one counts.
        level.format = value === 'custom' ? customFormat(attributes['w:format']) : (value ?? 'decimal')
        break
      case 'w:lvlText':
        level.text = value ?? ''
        break
      case 'w:suff':
        if (value === 'space' || value === 'nothing') level.suffix = value
        break
      case 'w:isLgl':
        level.legal = isOn(value)
        break
      case 'w:lvlRestart':
        level.restart = wholeNumber(value, 0)
        break
      case 'w:pStyle':
        if (value !== undefined) level.style = value
        break
    }
  }
}

function isLevel(index: number): boolean {
  return index >= 0 && index < LIST_LEVELS
}

/** `01, 02, 03, ...` and its longer kin are decimals with zeros in front. */
function customFormat(sample: string | undefined): string {
  return sample?.startsWith('0') ? 'decimalZero' : 'decimal'
}
