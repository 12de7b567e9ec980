/** Automatic list numbers as a word processor prints them. */
import { COUNTING_NUMERALS, CYCLE_NUMERALS, POSITIONAL_NUMERALS, SYMBOL_BULLETS } from '../vocabulary/numbering.ts'

type Formatter = (value: number) => string

const LARGEST_COUNTING = 99_999_999
const BULLET = new Map<number, string>(SYMBOL_BULLETS)
const PRIVATE_USE = /[\uf000-\uf0ff]/g

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** By the names of ST_NumberFormat (ECMA-376 part 1, 17.18.59). A format that is not listed prints as decimal. */
const FORMATTERS = new Map<string, Formatter>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => (value >= 0 && value < 10 ? `0${value}` : String(value))],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalFullWidth', positional(POSITIONAL_NUMERALS.fullWidth)],
  ['decimalFullWidth2', positional(POSITIONAL_NUMERALS.fullWidth)],
  ['ideographDigital', positional(POSITIONAL_NUMERALS.ideograph)],
  ['japaneseDigitalTenThousand', positional(POSITIONAL_NUMERALS.ideograph)],
  ['taiwaneseDigital', positional(POSITIONAL_NUMERALS.taiwanese)],
  ['chineseCounting', counting(COUNTING_NUMERALS.simplified)],
  ['chineseCountingThousand', counting(COUNTING_NUMERALS.simplified)],
  ['taiwaneseCounting', counting(COUNTING_NUMERALS.simplified)],
  ['taiwaneseCountingThousand', counting(COUNTING_NUMERALS.simplified)],
  ['japaneseCounting', counting(COUNTING_NUMERALS.japanese)],
  ['chineseLegalSimplified', counting(COUNTING_NUMERALS.legalSimplified)],
  ['ideographLegalTraditional', counting(COUNTING_NUMERALS.legalTraditional)],
  ['japaneseLegal', counting(COUNTING_NUMERALS.legalJapanese)],
  ['ideographTraditional', cycle(CYCLE_NUMERALS.stems)],
  ['ideographZodiac', cycle(CYCLE_NUMERALS.branches)],
  ['ideographZodiacTraditional', sexagenary],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
])

/**
 * A list number in the format named after ST_NumberFormat: (12, `chineseCountingThousand`) → 十二, (3, `decimalEnclosedCircle`) → ③,
 * (2, `upperRoman`) → II. Numbers that a format cannot say, and formats that are not known, print as decimal digits.
 */
export function formatNumber(value: number, format: string): string {
  return FORMATTERS.get(format)?.(value) ?? String(value)
}

/** A bullet or symbol text with the private code points of Symbol and Wingdings replaced by characters that look the same. */
export function readableSymbols(text: string): string {
  return text.replace(PRIVATE_USE, (character) => BULLET.get(character.charCodeAt(0) & 0xff) ?? '•')
}

/** 105 → 一百零五, 10 → 十, 20 → 二十, 10010 → 一万零一十. */
function counting({ digits, units, ten }: { digits: string; units: string; ten: string }): Formatter {
  const below10000 = (value: number): string => {
    let text = ''
    let gap = false
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(value / 10 ** power) % 10
      if (digit === 0) {
        gap = text !== ''
        continue
      }
      text += `${gap ? digits[0] : ''}${digits[digit]}${power > 0 ? units[power - 1] : ''}`
      gap = false
    }
    return text
  }
  return (value) => {
    if (value === 0) return digits.charAt(0)
    if (!(value > 0 && value <= LARGEST_COUNTING)) return String(value)
    if (value >= 10 && value < 20) return `${ten}${value > 10 ? digits[value - 10] : ''}`
    const low = value % 10_000
    const high = value < 10_000 ? '' : `${below10000(Math.floor(value / 10_000))}${units[3]}`
    return `${high}${high !== '' && low > 0 && low < 1000 ? digits[0] : ''}${below10000(low)}`
  }
}

function positional(digits: string): Formatter {
  return (value) => (value < 0 ? String(value) : Array.from(String(value), (digit) => digits[Number(digit)] ?? digit).join(''))
}

function cycle(signs: string): Formatter {
  return (value) => (value > 0 ? signs.charAt((value - 1) % signs.length) : String(value))
}

function sexagenary(value: number): string {
  return value > 0 ? cycle(CYCLE_NUMERALS.stems)(value) + cycle(CYCLE_NUMERALS.branches)(value) : String(value)
}

function enclosed(first: number, count: number): Formatter {
  return (value) => (value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value))
}

/** ① to ⑳, ㉑ to ㉟ and ㊱ to ㊿ stand in three places of Unicode. */
function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36)
  return enclosed(0x2460, 20)(value)
}

function roman(value: number): string {
  if (!(value > 0 && value < 4000)) return String(value)
  let text = ''
  let rest = value
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** a to z, then aa, bb, cc as Word prints them. */
function letters(value: number): string {
  if (!(value > 0 && value <= 780)) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}
