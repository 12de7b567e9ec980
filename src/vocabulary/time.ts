/** Words for numbers, days, spans and periods. */

/** Digits of Chinese numbers with their value; the first is the usual form. */
export const NUMERAL_DIGITS = [
  ['零', 0],
  ['○', 0],
  ['〇', 0],
  ['◯', 0],
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
] as const satisfies readonly (readonly [string, number])[]

/** Powers of ten inside a Chinese number. */
export const NUMERAL_UNITS = [
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
] as const satisfies readonly (readonly [string, number])[]

/** Tens written with one character; a digit may follow (廿六). */
export const NUMERAL_TENS = [
  ['廿', 20],
  ['卅', 30],
] as const satisfies readonly (readonly [string, number])[]

/** One half, as in 半年. */
export const NUMERAL_HALF = '半'
