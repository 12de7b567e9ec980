/** The codes of number formats (ECMA-376 part 1, 18.8.31), taken apart. */
import { DATE_WORDS, HALF_DAY_PATTERN } from '../../vocabulary/number-formats.ts'

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'number'; pattern: string }
  | { kind: 'date'; letter: string; size: number }
  | { kind: 'general' }

/** One of the parts of a code that ; parts: for positive numbers, negative ones, zero, text. */
export interface FormatSection {
  tokens: Token[]
  percents: number
  chinese: boolean
  date: boolean
  /** The format itself writes 年, 月, 日 or 时. */
  worded: boolean
}

const NUMBER_CHARACTERS = '0#?.,'
const DATE_LETTERS = 'yemdhsaYEMDHSA'
const ELAPSED = /^\[([hms])\1*\]$/i
const CURRENCY = /^\[\$([^\]-]*)/

/** Cuts a code into its sections and each into tokens: `yyyy"年"m"月"` → one section, of a date, worded. */
export function compileFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = []
  let section = newSection()
  for (let at = 0; at < code.length; ) {
    if (code[at] === ';') {
      sections.push(section)
      section = newSection()
      at += 1
    } else {
      at = readToken(code, at, section)
    }
  }
  sections.push(section)
  for (const each of sections) finishSection(each)
  return sections
}

function newSection(): FormatSection {
  return { tokens: [], percents: 0, chinese: false, date: false, worded: false }
}

/** Reads the token at `at` into the section and gives the place after it. */
function readToken(code: string, at: number, section: FormatSection): number {
  const character = code.charAt(at)
  const literal = (text: string, next: number): number => {
    if (text) section.tokens.push({ kind: 'text', text })
    return next
  }
  if (character === '"') {
    const end = code.indexOf('"', at + 1)
    return end < 0 ? literal(code.slice(at + 1), code.length) : literal(code.slice(at + 1, end), end + 1)
  }
  if (character === '\\') return literal(code.charAt(at + 1), at + 2)
  // A blank as wide as the next character, or a fill with it: layout only.
  if (character === '_' || character === '*') return at + 2
  if (character === '[') return readBracket(code, at, section)
  if (character === '@') return pushToken(section, { kind: 'general' }, at + 1)
  if (code.startsWith('General', at)) return pushToken(section, { kind: 'general' }, at + 7)
  for (const half of ['AM/PM', 'A/P', HALF_DAY_PATTERN]) {
    if (code.startsWith(half, at)) return pushToken(section, { kind: 'date', letter: 'half', size: 1 }, at + half.length)
  }
  if (NUMBER_CHARACTERS.includes(character)) {
    let end = at
    while (end < code.length && NUMBER_CHARACTERS.includes(code.charAt(end))) end++
    // Exponents and fractions are shown as plain numbers.
    const plain = code[end] === 'E' || code[end] === '/'
    return pushToken(
      section,
      plain ? { kind: 'general' } : { kind: 'number', pattern: code.slice(at, end) },
      plain ? code.length : end,
    )
  }
  if (DATE_LETTERS.includes(character)) {
    let end = at
    while (code[end] === character) end++
    return pushToken(section, { kind: 'date', letter: character.toLowerCase(), size: end - at }, end)
  }
  if (character === '%') section.percents += 1
  return literal(character, at + 1)
}

function pushToken(section: FormatSection, token: Token, next: number): number {
  section.tokens.push(token)
  return next
}

function readBracket(code: string, at: number, section: FormatSection): number {
  const end = code.indexOf(']', at)
  if (end < 0) return code.length
  const bracket = code.slice(at, end + 1)
  if (bracket.toUpperCase() === '[DBNUM1]') section.chinese = true
  if (ELAPSED.test(bracket)) section.tokens.push({ kind: 'date', letter: 'elapsed', size: 1 })
  const symbol = CURRENCY.exec(bracket)?.[1]
  if (symbol) section.tokens.push({ kind: 'text', text: symbol })
  return end + 1
}

/** Says whether the section is a date, tells minutes from months and drops fractions of seconds. */
function finishSection(section: FormatSection): void {
  const dates = section.tokens.filter((token) => token.kind === 'date')
  section.date = dates.length > 0
  if (!section.date) return
  dates.forEach((token, index) => {
    const clock = dates[index - 1]?.letter === 'h' || dates[index - 1]?.letter === 'elapsed' || dates[index + 1]?.letter === 's'
    if (token.letter === 'm' && clock) token.letter = 'minute'
  })
  section.tokens = section.tokens.filter((token) => token.kind === 'text' || token.kind === 'date')
  section.worded = section.tokens.some((token) => token.kind === 'text' && DATE_WORDS.some((word) => token.text.includes(word)))
}
