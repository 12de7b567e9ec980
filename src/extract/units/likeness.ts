/** How much a run of text looks like a list of units. */

import type { Passage } from '../../tree/passage.ts'
import { ORGANISATION_ENDINGS, PLACE_GOVERNMENTS } from '../../vocabulary/units.ts'
import type { UnitMention } from './model.ts'
import { isGeneric, isOffice, isUnitName } from './names.ts'
import { titleLength } from './persons.ts'
import { isSureOffice, restorePrefixes } from './prefix.ts'
import { listUnits } from './split.ts'
import { suffixLength, suffixTable } from './words.ts'

const LONGEST_LIST = 2000
/** 国网临澜供电公司, 市第一人民医院: a full name of an organisation counts like an office. */
const ORGANISATION = new RegExp(`(?:${ORGANISATION_ENDINGS.join('|')})$`)
const LONG_NAME = 5
const GOVERNMENTS = suffixTable(PLACE_GOVERNMENTS)

/**
 * Splits a list of units that holds no role words. `市教育局、财政局，各县（市、区）政府` → 市教育局, 市财政局 (市 restored from the first name),
 * 各县（市、区）政府. Shared prefixes are given back, shared endings are not; 等 and what it counts, numbers, persons and marks fall out.
 */
export function splitUnits(list: Passage): UnitMention[] {
  return restorePrefixes(listUnits(list))
}

/**
 * 0 to 1: the share of characters of a passage that stand in names of units. `市水利局、市财政局` → 1; `建立台账` → 0. For tables without headers and
 * brackets without role words.
 */
export function unitListLikeness(passage: Passage): number {
  if (passage.length < 2 || passage.length > LONGEST_LIST) return 0
  let named = 0
  let all = 0
  for (const unit of listUnits(passage)) {
    const length = unit.passage.length
    all += length
    if (isUnitName(unit.passage.folded)) named += length
  }
  return all === 0 ? 0 : named / Math.max(all, 1)
}

/** True if a bracket without role words is a list of units (U-22): every name is one, and enough of them are offices, or the first is a sure one. */
export function isPlainList(passage: Passage): boolean {
  if (passage.length < 3 || passage.length > LONGEST_LIST) return false
  const units = listUnits(passage)
  // 局长、县招办主任 behind a name says who it is.
  if (units.every(({ persons }) => persons.some((person) => titleLength(person.folded) > 0))) return false
  let offices = 0
  for (const unit of units) {
    const name = unit.passage.folded
    if (!isUnitName(name) || isGeneric(name)) return false
    if (isOffice(name) || (name.length >= LONG_NAME && ORGANISATION.test(name))) offices++
  }
  // 龙桥镇、柳垭镇、观音乡人民政府: the last name says of all places before it that they are governments.
  const last = units.at(-1)?.passage.folded ?? ''
  if (offices * 2 >= units.length || suffixLength(last, GOVERNMENTS) > 0) return true
  return isSureOffice(units[0]?.passage.folded ?? '')
}
