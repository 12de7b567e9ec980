/** When two names of units are the same unit in two spellings. */
import { isCollective, withoutTrailingBrackets } from '../extract/units/names.ts'
import { governmentPrefix } from '../extract/units/prefix.ts'
import { suffixLength, suffixTable } from '../extract/units/words.ts'
import { fold } from '../tree/fold.ts'
import {
  OFFICE_BODIES,
  OFFICE_HOSTS,
  OFFICE_KINDS,
  OFFICE_LINKS,
  OFFICE_SPELLINGS,
  OFFICE_TAILS,
} from '../vocabulary/lint-tasks.ts'

/** A name taken apart: 市|政府|政务公开|办. */
export interface OfficeName {
  name: string
  /** The level, with its place if one is named. */
  prefix: string
  /** 政府 or 委 where the name says to which of the two the office belongs. */
  host: string
  /** What it deals with, links left out, short forms given in full. */
  core: string
  /** The kind of office in its shortest spelling. */
  kind: string
}

const LINKS = new RegExp(`[${OFFICE_LINKS.join('')}]`, 'g')
const FULL = new Map<string, string>()
for (const [full, ...others] of OFFICE_SPELLINGS)
  for (const word of [full, ...others]) FULL.set(word.replace(LINKS, ''), full.replace(LINKS, ''))
const KIND = new Map<string, string>(
  OFFICE_KINDS.flatMap(([first, ...others]) => [first, ...others].map((kind) => [kind, first])),
)
const KINDS = suffixTable(KIND.keys())
const BODY = new Map<string, string>(
  OFFICE_BODIES.flatMap(([first, ...others]) => [first, ...others].map((body) => [body, first])),
)
/** 人民政府 and 党委 are 政府 and 委; the longest first. */
const HOSTS = [...OFFICE_HOSTS].sort((a, b) => b.length - a.length)
const TAILS: ReadonlySet<string> = new Set(OFFICE_TAILS)
/** 委员会 begins with no host. */
const MEMBER = OFFICE_KINDS[1][1].slice(0, 2)
const SHORTEST_CORE = 2

/**
 * Takes a name apart: `市政府政务公开办` → 市, 政府, 政务公开, 办; `市人社局` → 市, '', 人力资源社会保障, 局. Null for groups and for what ends with no
 * known kind of office.
 */
export function readOffice(name: string): OfficeName | null {
  const folded = withoutTrailingBrackets(fold(name))
  if (isCollective(folded)) return null
  const level = governmentPrefix(folded)
  const prefix = folded.slice(0, level)
  const rest = folded.slice(level)
  const body = BODY.get(rest)
  if (body) return { name, prefix, host: '', core: body, kind: '' }
  const host = prefix === '' || rest.startsWith(MEMBER) ? undefined : HOSTS.find((each) => rest.startsWith(each))
  const own = rest.slice(host?.length ?? 0)
  const kindLength = suffixLength(own, KINDS)
  const core = own.slice(0, own.length - kindLength).replace(LINKS, '')
  if (kindLength === 0 || (core.length === 0 && host === undefined)) return null
  const kind = KIND.get(own.slice(own.length - kindLength)) ?? ''
  return { name, prefix, host: host === undefined ? '' : shortHost(host), core: FULL.get(core) ?? core, kind }
}

/** 人民政府 → 政府. */
function shortHost(host: string): string {
  return HOSTS.findLast((each) => host.endsWith(each)) ?? host
}

/** The same unit in two spellings: same level and kind, and names that say the same. `市发改局`, `市发展和改革局` → true; `市教育局`, `市体育局` → false. */
export function isSameOffice(a: OfficeName, b: OfficeName): boolean {
  if (a.prefix !== b.prefix || a.kind !== b.kind) return false
  if (a.host !== b.host && (a.core.length === 0 || (a.host !== '' && b.host !== ''))) return false
  return a.core === b.core || abbreviates(a.core, b.core) || abbreviates(b.core, a.core)
}

/**
 * True where the short words are the first characters of words of the long ones (食药监 of 食品药品监管), or the long ones only add a word that
 * makes no other office (交通, 交通运输).
 */
function abbreviates(short: string, long: string): boolean {
  if (short.length < SHORTEST_CORE || short.length >= long.length) return false
  if (long.startsWith(short)) return TAILS.has(long.slice(short.length))
  if (long.length < short.length * 2) return false
  let at = 0
  for (let word = 0; word < long.length && at < short.length; word += 2) {
    if (long[word] === short[at]) at++
    else if (word === 0) return false
  }
  return at === short.length
}
