/** The names of offices in a notice, and which of them are one office in two spellings. */
import { withoutTrailingBrackets } from '../extract/units/names.ts'
import { fold } from '../tree/fold.ts'
import { remembered } from '../tree/memo.ts'
import type { UserWords } from './types.ts'
import { isSameOffice, type OfficeName, readOffice } from './unit-names.ts'

/** As many names of one level and kind are compared with each other; a notice has some dozens at most. */
const MOST_ALIKE = 200

interface Spelling {
  name: string
  /** The name, folded. */
  key: string
  times: number
  office: OfficeName | null
  /** The user's name for it. */
  registered: string | undefined
  /** The spellings that can be the same office, this one included. */
  alike: Spelling[]
}

export interface SpellingPair {
  rare: string
  common: string
  /** How often the common one stands. */
  count: number
}

export class OfficeIndex {
  private readonly registered = new Map<string, string>()
  private readonly spellings = new Map<string, Spelling>()
  /** By the name as printed, so that most names are looked up once. */
  private readonly printed = new Map<string, Spelling>()
  private readonly buckets = new Map<string, Spelling[]>()
  /** Pairs of names that stand for one task, folded. */
  private readonly apart = new Set<string>()

  constructor(units: UserWords['units']) {
    for (const { name, aliases } of units) for (const alias of [name, ...aliases]) this.registered.set(fold(alias), name)
  }

  /** Counts a name, without the bracket behind it (市交通委（科信处）), and gives the name under which it is counted. */
  count(printed: string): string {
    const spelling = this.printed.get(printed) ?? this.add(printed)
    spelling.times++
    return spelling.name
  }

  /** Names that stand together for one task are units of their own. */
  keepApart(names: readonly string[]): void {
    let together: Set<Spelling> | undefined
    for (const name of names) {
      const spelling = this.printed.get(name)
      if (!spelling || spelling.alike.length < 2) continue
      together ??= new Set(names.flatMap((each) => this.printed.get(each) ?? []))
      for (const other of spelling.alike)
        if (other !== spelling && together.has(other)) this.apart.add(`${spelling.key}|${other.key}`)
    }
  }

  /** True for a name that was counted, or is another spelling of one. */
  knows(name: string): boolean {
    return this.spellings.has(foldedName(name)) || this.same(this.spelling(name)).length > 0
  }

  /** Each spelling that a commoner one of the same office stands beside. */
  pairs(): SpellingPair[] {
    const pairs: SpellingPair[] = []
    for (const spelling of this.spellings.values()) {
      const same = this.same(spelling)
      const hosts = new Set(same.flatMap(({ office }) => (office?.host ? [office.host] : [])))
      // 市金融办 beside both 市委金融办 and 市政府金融办 tells nothing.
      if (spelling.office?.host === '' && hosts.size > 1) continue
      const common = same.reduce<Spelling | null>((best, each) => (best && best.times >= each.times ? best : each), null)
      if (!common || !isRarer(spelling, common)) continue
      pairs.push({ rare: spelling.name, common: common.name, count: common.times })
    }
    return pairs
  }

  private add(printed: string): Spelling {
    const name = bareName(printed)
    const known = this.spellings.get(foldedName(name))
    const spelling = known ?? this.spelling(name)
    this.printed.set(printed, spelling)
    if (known) return known
    this.spellings.set(spelling.key, spelling)
    if (spelling.alike.length < MOST_ALIKE) spelling.alike.push(spelling)
    return spelling
  }

  private spelling(name: string): Spelling {
    const key = foldedName(name)
    const office = officeOf(name)
    const registered = this.registered.get(key)
    const bucket = bucketOf(key, office, registered)
    const alike = this.buckets.get(bucket) ?? []
    this.buckets.set(bucket, alike)
    return { name, key, times: 0, office, registered, alike }
  }

  /** The other spellings of an office among the names counted. */
  private same(spelling: Spelling): Spelling[] {
    return spelling.alike.filter((other) => {
      if (other.key === spelling.key || this.apart.has(`${spelling.key}|${other.key}`)) return false
      if (spelling.registered !== undefined || other.registered !== undefined) return spelling.registered === other.registered
      return spelling.office !== null && other.office !== null && isSameOffice(spelling.office, other.office)
    })
  }
}

/** Names come back in every task and in every notice. */
const LONGEST_NAME = 40
const foldedName = remembered(fold, LONGEST_NAME)
const bareName = remembered((name) => name.slice(0, withoutTrailingBrackets(fold(name)).length), LONGEST_NAME)
const officeOf = remembered(readOffice, LONGEST_NAME)

/** Names that can be the same office share it: the user's name, else level, kind and the first character of what it deals with. */
function bucketOf(key: string, office: OfficeName | null, registered: string | undefined): string {
  if (registered !== undefined) return `registered ${registered}`
  return office ? `${office.prefix}|${office.kind}|${office.core.charAt(0)}` : `other ${key}`
}

/** Of two spellings that stand equally often the shorter one is pointed at. */
function isRarer(a: Spelling, b: Spelling): boolean {
  if (a.times !== b.times) return a.times < b.times
  return a.name.length === b.name.length ? a.name > b.name : a.name.length < b.name.length
}
