/** Lists of binary Word: PlfLst and PlfLfo (MS-DOC 2.9.131 on) as lists that `ListCounters` can count. */
import { LIST_LEVELS, type ListLevel, type NumberedList } from '../lists.ts'
import { type DocFile, TABLE } from './file.ts'
import { viewOf } from './sprms.ts'

/** Number formats by code (MS-OSHARED 2.2.1.3), named after ST_NumberFormat; those left out print as decimal. */
const FORMATS = new Map<number, string>([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [8, 'hex'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [16, 'japaneseLegal'],
  [17, 'japaneseDigitalTenThousand'],
  [18, 'decimalEnclosedCircle'],
  [19, 'decimalFullWidth2'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [26, 'decimalEnclosedFullstop'],
  [27, 'decimalEnclosedParen'],
  [28, 'decimalEnclosedCircleChinese'],
  [29, 'ideographEnclosedCircle'],
  [30, 'ideographTraditional'],
  [31, 'ideographZodiac'],
  [32, 'ideographZodiacTraditional'],
  [33, 'taiwaneseCounting'],
  [34, 'ideographLegalTraditional'],
  [35, 'taiwaneseCountingThousand'],
  [36, 'taiwaneseDigital'],
  [37, 'chineseCounting'],
  [38, 'chineseLegalSimplified'],
  [39, 'chineseCountingThousand'],
  [57, 'numberInDash'],
  [255, 'none'],
])
const LIST_BYTES = 28
const LEVEL_BYTES = 28
const USE_BYTES = 16
const MAX_LISTS = 10_000

/** Lists by the number that paragraphs carry (from 1). Damaged tables give the lists read so far. */
export function readLists(file: DocFile): Map<number, NumberedList> {
  const lists = new Map<number, NumberedList>()
  const definitions = readDefinitions(file.tableBytes(TABLE.lists, true))
  const bytes = file.tableBytes(TABLE.listUses)
  if (bytes.length < 4) return lists
  const view = viewOf(bytes)
  const count = Math.min(view.getUint32(0, true), MAX_LISTS, Math.floor((bytes.length - 4) / USE_BYTES))
  let at = 4 + count * USE_BYTES
  for (let index = 0; index < count; index++) {
    const use = 4 + index * USE_BYTES
    const id = view.getInt32(use, true)
    const levels = [...(definitions.get(id) ?? [])]
    const overrides = new Map<number, number>()
    at += 4
    for (let left = bytes[use + 12] ?? 0; left > 0 && at + 8 <= bytes.length; left--) {
      const bits = view.getUint32(at + 4, true)
      const level = bits & 0xf
      if (bits & 0x10) overrides.set(level, view.getInt32(at, true))
      at += 8
      if (bits & 0x20) {
        const own = readLevel(bytes, at)
        if (!own) return lists
        levels[level] = own.level
        at = own.end
      }
    }
    lists.set(index + 1, { id: String(index + 1), counter: String(id), levels, ...(overrides.size > 0 ? { overrides } : {}) })
  }
  return lists
}

function readDefinitions(bytes: Uint8Array): Map<number, ListLevel[]> {
  const definitions = new Map<number, ListLevel[]>()
  if (bytes.length < 2) return definitions
  const view = viewOf(bytes)
  const count = Math.min(view.getUint16(0, true), MAX_LISTS, Math.floor((bytes.length - 2) / LIST_BYTES))
  let at = 2 + count * LIST_BYTES
  for (let index = 0; index < count; index++) {
    const head = 2 + index * LIST_BYTES
    const levels: ListLevel[] = []
    const simple = ((bytes[head + 26] ?? 0) & 1) !== 0
    while (levels.length < (simple ? 1 : LIST_LEVELS)) {
      const read = readLevel(bytes, at)
      if (!read) return definitions
      levels.push(read.level)
      at = read.end
    }
    definitions.set(view.getInt32(head, true), levels)
  }
  return definitions
}

function readLevel(bytes: Uint8Array, at: number): { level: ListLevel; end: number } | null {
  if (at + LEVEL_BYTES > bytes.length) return null
  const view = viewOf(bytes)
  const text = at + LEVEL_BYTES + (bytes[at + 24] ?? 0) + (bytes[at + 25] ?? 0)
  if (text + 2 > bytes.length) return null
  const end = text + 2 + view.getUint16(text, true) * 2
  if (end > bytes.length) return null
  const flags = bytes[at + 5] ?? 0
  const follow = bytes[at + 15]
  const level: ListLevel = {
    format: FORMATS.get(bytes[at + 4] ?? 0) ?? 'decimal',
    text: '',
    start: view.getInt32(at, true),
    suffix: follow === 2 ? 'nothing' : follow === 1 ? 'space' : 'tab',
  }
  // Characters below 9 stand for the number of that level.
  for (let index = text + 2; index < end; index += 2) {
    const code = view.getUint16(index, true)
    level.text += code < LIST_LEVELS ? `%${code + 1}` : String.fromCharCode(code)
  }
  if (flags & 4) level.legal = true
  if (flags & 8) level.restart = bytes[at + 26] ?? 0
  return { level, end }
}
