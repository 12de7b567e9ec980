/** Conventions that a notice states once: who leads, who is responsible for everything (section 2.4). */

import { oneOf } from '../../tree/alternatives.ts'
import type { Passage } from '../../tree/passage.ts'
import { CONVENTION_WORDS } from '../../vocabulary/conventions.ts'
import type { Conventions } from './model.ts'
import { isUnitName } from './names.ts'
import { restorePrefixes } from './prefix.ts'
import { roleOfWords } from './rolewords.ts'
import { listUnits } from './split.ts'

const LEAD = oneOf(CONVENTION_WORDS.lead)
const BE = oneOf(CONVENTION_WORDS.be)
const UNIT = `${oneOf(CONVENTION_WORDS.unit)}`
const HINT = new RegExp(oneOf(CONVENTION_WORDS.hints))
const FIRST_LEADS = new RegExp(
  `${oneOf(CONVENTION_WORDS.first)}${oneOf(CONVENTION_WORDS.place)}?${UNIT}?${oneOf(CONVENTION_WORDS.even)}?${BE}${oneOf(CONVENTION_WORDS.rank)}?${LEAD}` +
    `|${LEAD}${UNIT}?${oneOf(CONVENTION_WORDS.even)}?(?:${BE}|${oneOf(CONVENTION_WORDS.listed)})${oneOf(CONVENTION_WORDS.first)}`,
)
const MARK_LEADS = new RegExp(
  `(${oneOf(CONVENTION_WORDS.comma)}|${oneOf(CONVENTION_WORDS.semicolon)})${oneOf(CONVENTION_WORDS.before)}[^。;]{0,8}?${BE}${oneOf(CONVENTION_WORDS.rank)}?${LEAD}`,
)
const REST_SUPPORTS = new RegExp(
  `${oneOf(CONVENTION_WORDS.rest)}[^。;,]{0,8}?${BE}${oneOf(CONVENTION_WORDS.rank)}?${oneOf(CONVENTION_WORDS.supporting)}`,
)
const SEPARATE_LEADS = new RegExp(`${oneOf(CONVENTION_WORDS.separately)}的?${BE}[^。;,]{0,12}?${LEAD}`)
const SEPARATELY = new RegExp(`${oneOf(CONVENTION_WORDS.separately)}(?!的?${BE})`)
const SEMICOLON = new RegExp(oneOf(CONVENTION_WORDS.semicolon))
const NO_LEAD = new RegExp(
  `${oneOf(CONVENTION_WORDS.without)}${LEAD}[^。;]{0,12}?${oneOf(CONVENTION_WORDS.responsible)}[^。;]{0,6}?${BE}${LEAD}`,
)
const ALL_TASKS = new RegExp(
  `${oneOf(CONVENTION_WORDS.allTasks)}[^。;,]{0,12}?${oneOf(CONVENTION_WORDS.every)}${oneOf(CONVENTION_WORDS.must)}?((?:[^。;,()]|\\([^()]{0,12}\\)){2,60}?)(?:(${oneOf(CONVENTION_WORDS.doing)})|(?=[。;,)]|$))`,
)
const ALL_UNITS = new RegExp(
  `(?:${oneOf(CONVENTION_WORDS.allTasks)}${oneOf(CONVENTION_WORDS.tasks)}?)?([^。;:]{2,60}?)${oneOf(CONVENTION_WORDS.areResponsible)}[^。]{0,6}?${oneOf(CONVENTION_WORDS.notListed)}`,
)

/** `2项目标的责任单位均为市发改委`, `以上2项责任单位均为…`: so many of the items, not all that follow. */
const COUNTED = new RegExp(`(?<!${oneOf(CONVENTION_WORDS.below)}\\d{0,3})\\d${oneOf(CONVENTION_WORDS.items)}`)
const COUNT_REACH = 6

/** A convention and where it is stated. */
export interface StatedConvention {
  from: number
  to: number
  conventions: Conventions
}

/** The conventions of a passage with their places, in order. One pass for each kind. */
export function statedConventions(passage: Passage): StatedConvention[] {
  const folded = passage.folded
  if (!HINT.test(folded)) return []
  const stated: StatedConvention[] = []
  const first = FIRST_LEADS.exec(folded)
  if (first) stated.push({ from: first.index, to: first.index + first[0].length, conventions: { firstLeads: true } })
  const mark = MARK_LEADS.exec(folded)
  if (mark) {
    const leadEndsAt = SEMICOLON.test(mark[1] ?? '') ? 'semicolon' : 'comma'
    stated.push({ from: mark.index, to: mark.index + mark[0].length, conventions: { leadEndsAt } })
  }
  if (first || mark) {
    const rest = REST_SUPPORTS.exec(folded)
    if (rest) stated.push({ from: rest.index, to: rest.index + rest[0].length, conventions: { restSupports: true } })
  }
  const separate = SEPARATE_LEADS.exec(folded)
  if (separate) {
    const to = separate.index + separate[0].length
    stated.push({ from: separate.index, to, conventions: { separateLeads: true } })
  }
  const none = NO_LEAD.exec(folded)
  if (none) stated.push({ from: none.index, to: none.index + none[0].length, conventions: { noLeadMeansResponsible: true } })
  const standing = standingUnits(passage)
  if (standing) stated.push(standing)
  return stated.sort((a, b) => a.from - b.from)
}

function standingUnits(passage: Passage): StatedConvention | null {
  for (const pattern of [ALL_TASKS, ALL_UNITS]) {
    const found = pattern.exec(passage.folded)
    if (!found || COUNTED.test(passage.folded.slice(Math.max(0, found.index - COUNT_REACH), found.index + COUNT_REACH))) continue
    const at = found.index + found[0].indexOf(found[1] ?? '')
    const units = restorePrefixes(listUnits(passage.slice(at, at + (found[1] ?? '').length)))
    // 均为责任单位 names nobody.
    if (units.length === 0 || !units.every(({ passage: { folded } }) => isUnitName(folded) && !roleOfWords(folded))) continue
    const role = roleOfWords(found[2] ?? '') === 'support' ? 'support' : 'responsible'
    return { from: found.index, to: found.index + found[0].length, conventions: { standing: { role, units } } }
  }
  return null
}

/** `省编办、省人力资源社会保障厅分别负责`: each unit answers for a part. The sentence that says what 分别负责 means is no such clause. */
export function isSeparate(clause: Passage): boolean {
  return SEPARATELY.test(clause.folded)
}

/** Adds what one statement says to what held before it. Null if neither says anything. */
export function withConventions(before: Conventions | undefined, stated: readonly StatedConvention[]): Conventions | undefined {
  let all = before
  for (const { conventions } of stated) all = { ...all, ...conventions }
  return all
}

/**
 * The conventions that a sentence of the letter, a note under a table or a column header states (U-60 to U-66):
 * `注：列首位者为牵头单位` → firstLeads; `第一个逗号前为牵头单位` → leadEndsAt 'comma'; `以下任务均需各镇街落实，不再一一列出` → standing
 * 各镇街, responsible. Null if there is none.
 */
export function findConventions(passage: Passage): Conventions | null {
  return withConventions(undefined, statedConventions(passage)) ?? null
}
