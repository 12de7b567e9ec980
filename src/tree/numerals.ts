/** Chinese and Arabic numbers of one to four digits, as dates, ordinals and periods use them. */
import { FORMAT_DIGITS, FORMAT_POWERS } from '../vocabulary/number-formats.ts'
import { NUMERAL_DIGITS, NUMERAL_HALF, NUMERAL_TENS, NUMERAL_UNITS } from '../vocabulary/time.ts'

const DIGIT = new Map<string, number>(NUMERAL_DIGITS)
const UNIT = new Map<string, number>(NUMERAL_UNITS)
const TENS = new Map<string, number>(NUMERAL_TENS)
for (let digit = 0; digit <= 9; digit++) {
  DIGIT.set(String(digit), digit)
  DIGIT.set(String.fromCharCode(0xff10 + digit), digit)
}

const LONGEST = 9

/**
 * Every character that can stand in a number (half excepted), for use inside the brackets of a regular expression:
 * `` new RegExp(`[${NUMERAL_CHARACTERS}]+`) ``. A run of them is a number only if `readNumeral` reads it.
 */
export const NUMERAL_CHARACTERS: string = [...DIGIT.keys(), ...UNIT.keys(), ...TENS.keys()].join('')

/**
 * Reads a number up to 9999: `二十六` → 26, `十` → 10, `二〇二二` → 2022, `二0二四` → 2024, `廿六` → 26, `两` → 2, `一百零五` → 105,
 * `12` → 12, `半` → 0.5. Null for what is no number (`十十`, `一百二`, the empty string, more than four digits).
 */
export function readNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null
  if (text === NUMERAL_HALF) return 0.5
  return readDigits(text) ?? readUnits(text)
}

/** One digit after another: 二〇二二, 2022. */
function readDigits(text: string): number | null {
  if (text.length > 4) return null
  let value = 0
  for (const character of text) {
    const digit = DIGIT.get(character)
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

/** Digits with powers of ten: 一千零五, 三十, 廿六. */
function readUnits(text: string): number | null {
  let value = 0
  let digit: number | null = null
  let zero = false
  let last = 10_000
  for (const character of text) {
    const unit = UNIT.get(character)
    const tens = TENS.get(character)
    const next = DIGIT.get(character)
    if (unit !== undefined) {
      if (unit >= last || digit === 0) return null
      value += (digit ?? 1) * unit
      last = unit
      digit = null
      zero = false
    } else if (tens !== undefined) {
      if (last <= 10 || digit !== null) return null
      value += tens
      last = 10
      zero = false
    } else if (next === 0 && digit === null && last > 10 && last < 10_000 && !zero) {
      zero = true
    } else if (next !== undefined && next > 0 && digit === null) {
      digit = next
    } else {
      return null
    }
  }
  if (digit === null) return zero ? null : value
  // 一百二 is short for 120 in speech and a slip in writing: no number.
  return last > 10 && !zero ? null : value + digit
}

/** 12 → `十二`, 305 → `三百〇五`; for integers from 0 to 9999. */
export function writeNumeral(value: number): string {
  const digits = String(value)
  let shown = ''
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i])
    if (digit > 0) shown += (FORMAT_DIGITS[digit] ?? '') + (FORMAT_POWERS[digits.length - 1 - i] ?? '')
    else if (shown && Number(digits.slice(i)) > 0 && !shown.endsWith(FORMAT_DIGITS.charAt(0))) shown += FORMAT_DIGITS.charAt(0)
  }
  if (value >= 10 && value < 20) return shown.slice(1)
  return shown || FORMAT_DIGITS.charAt(0)
}
