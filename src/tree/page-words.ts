/** Words at the start of a line that are a page's buttons and labels, unless the line is a piece of work: 无障碍浏览, not 无障碍设施建设. */
import {
  COPYRIGHT_GOES_ON,
  COPYRIGHT_MARKS,
  FURNITURE_STARTS,
  SITE_NUMBERS,
  TAIL_STARTS,
  WORK_ENDS,
} from '../vocabulary/furniture.ts'
import { oneOf } from './alternatives.ts'
import { fold } from './fold.ts'

/** Longest line, behind its first word, that may be a piece of work. */
const REACH = 20
const NO_WORK = `(?![^:>|。]{0,${REACH}}${oneOf(WORK_ENDS)}$)`
const startsOf = (words: readonly string[]): string => `${oneOf(words.map(fold))}${NO_WORK}`

/** The start of a line of furniture, as a piece of a regular expression over folded text: `当前位置：首页`, `适老化版`. */
export const FURNITURE_START = startsOf(FURNITURE_STARTS)

/** The start of the first line under a document, likewise: `相关文件`, `上一篇：……`. */
export const TAIL_START = startsOf(TAIL_STARTS)

/**
 * What tells a site's own line under its pages, likewise: its registration with the number, its copyright. `蒙ICP备18002391号`, `版权所有：某县政府`;
 * never `核查网站ICP备案`, `保护版权所有者`.
 */
export const FOOTER = `(?:${oneOf(SITE_NUMBERS.map(fold))}[^。,;\\d]{0,6}\\d|${oneOf(COPYRIGHT_MARKS.map(fold))}(?!${oneOf(COPYRIGHT_GOES_ON)}))`
