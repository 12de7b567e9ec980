/** Recurring words that tell who or what is counted: 每周锻炼3次以上的人数比例达到32%. What recurs is theirs; the work is that so many do it. */
import { oneOf } from '../../tree/alternatives.ts'
import { NUMERAL_CHARACTERS } from '../../tree/numerals.ts'
import { REACH_WORDS, SHARE_REACH_WORDS, SHARE_WORDS, TIME_WORDS } from '../../vocabulary/time.ts'

/** Such words are no longer than this. */
const LONGEST = 64
const STOP = /[,、。;:()\n"]/
/** 每周不少于3次、每次不少于30分钟、强度中等以上的…: 每次 goes on with the description. */
const LISTED_STOP = /[。;:()\n"]/
const MORE = new RegExp(`^[^。;:()\\n"]{0,30}[,、]${oneOf(TIME_WORDS.eachTime)}`)
const OF = oneOf(TIME_WORDS.of)
const HEAD = new RegExp(`${OF}(?!.*${OF}).{1,12}?${oneOf(REACH_WORDS)}|${oneOf(SHARE_WORDS)}${oneOf(SHARE_REACH_WORDS)}`)
const FIGURE = new RegExp(`[0-9${NUMERAL_CHARACTERS}]`)

/** True where the words after a recurring one (`每周` + `参加锻炼3次以上的人数达到32%`) hold a figure and end in a head noun that reaches another. */
export function isCounted(text: string, at: number): boolean {
  const rest = text.slice(at, at + LONGEST)
  const stop = rest.search(MORE.test(rest) ? LISTED_STOP : STOP)
  const words = stop < 0 ? rest : rest.slice(0, stop)
  const head = HEAD.exec(words)
  return head !== null && FIGURE.test(words.slice(0, head.index))
}
