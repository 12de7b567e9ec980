/**
 * Equal-length folding: the text that grammars match on.
 *
 * Each UTF-16 code unit maps to exactly one, so an offset in the folded text is an offset in the printed text. Folding is
 * for matching only; values are always printed from the original characters.
 */
import { TRADITIONAL_FORMS } from '../vocabulary/forms.ts'
import { BRACKETED_LEVELS } from '../vocabulary/units.ts'

const SPACES =
  '\t\u000b\f\u0085\u00a0\u00ad\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff'
const LINE_ENDS = '\n\r\u2028\u2029'
/** Target first, then every character that folds to it. */
const CLASSES: readonly (readonly [string, string])[] = [
  [' ', SPACES.replace('\t', '')],
  ['\n', LINE_ENDS],
  ['[', '〔［﹝【〖'],
  [']', '〕］﹞】〗'],
  ['(', '（﹙⁽'],
  [')', '）﹚⁾'],
  ['-', '－—–―‒‐‑﹣ー─━'],
  ['~', '～〜∼˜'],
  ['"', '“”„‟＂〝〞「」『』'],
  ["'", '‘’＇'],
  ['、', '﹑､'],
  [':', '：∶︰﹕'],
  [';', '；﹔'],
  [',', '，﹐'],
  ['.', '．﹒'],
  ['。', '｡'],
  ['<', '〈＜‹'],
  ['>', '〉＞›'],
  ['·', '・•∙'],
  ['0', '０'],
  ['○', '◯〇'],
]

const TABLE = buildTable()

/** What each code unit folds to; 0 for one that stays itself. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  for (const [target, members] of CLASSES) foldTo(table, target.charCodeAt(0), members, 0)
  for (const groups of TRADITIONAL_FORMS) for (const group of groups.split(' ')) foldTo(table, group.charCodeAt(0), group, 1)
  foldCompatible(table, 0x2f00, 0x2fd5)
  foldCompatible(table, 0xf900, 0xfad9)
  return table
}

function foldTo(table: Uint16Array, target: number, members: string, from: number): void {
  for (let i = from; i < members.length; i++) table[members.charCodeAt(i)] = target
}

/** Radicals and compatibility ideographs by what their plain forms fold to; one call for all of them, since each call of `normalize` is dear. */
function foldCompatible(table: Uint16Array, first: number, last: number): void {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  let code = first
  for (const plain of String.fromCharCode(...codes).normalize('NFKC')) {
    if (plain.length === 1) table[code] = table[plain.charCodeAt(0)] || plain.charCodeAt(0)
    code++
  }
}

/**
 * Folds widths, dashes, brackets, quotes, blanks and traditional characters.
 * `（一）２０２２年　牽頭單位：` → `(一)2022年 牵头单位:`. The result has exactly the length of `text`; a tab stays a tab, every other
 * blank becomes a space, every line end `\n`. Brackets round levels of government are round ones: `各县〔市、区〕` → `各县(市、区)`.
 */
export function fold(text: string): string {
  const folded = text.length <= SHORT ? foldShort(text) : foldLong(text)
  return folded.includes('[') || folded.includes('<') ? folded.replace(LEVELS_IN_BRACKETS, roundBrackets) : folded
}

/** 各县‹市、区›, 各市、县〔区〕: other brackets than round ones, where these are taken. */
const LEVELS_IN_BRACKETS = new RegExp(`[[<](?:[、,/]|${BRACKETED_LEVELS.join('|')})+[\\]>]`, 'g')

function roundBrackets(bracketed: string): string {
  return `(${bracketed.slice(1, -1)})`
}

function foldLong(text: string): string {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = TABLE[code] || code
  }
  // Copies the code units as they are, lone surrogates too, and far faster than String.fromCharCode.
  const bytes = Buffer.from(codes.buffer)
  return (LITTLE_ENDIAN ? bytes : bytes.swap16()).toString('utf16le')
}

/** Up to this length a buffer costs more than it saves. */
const SHORT = 64

/** Most short texts are names, which fold to themselves. */
function foldShort(text: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = TABLE[text.charCodeAt(i)]
    if (!code) continue
    folded += text.slice(from, i) + String.fromCharCode(code)
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** The order of bytes in a Uint16Array here. */
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** True for the code of a Chinese character of the main block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** True for the code units that `fold` leaves as white space. */
export function isBlank(code: number): boolean {
  return code <= 0x20
}
