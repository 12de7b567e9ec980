/** Text that was UTF-8 and was once decoded as GBK or as windows-1252 before it was saved again (PHRASINGS ). */

export interface Repair {
  /** The encoding that the UTF-8 bytes were wrongly read in. */
  misread: 'gb18030' | 'windows-1252'
  /** The text as it was, or undefined where characters were lost on the way and nothing exact can be given back. */
  text: string | undefined
  /** Offset of the first trace, in UTF-16 code units. */
  offset: number
}

const LATIN_TRACE = /[\u00e3-\u00e9\u00ef][\u0080-\u00ff\u0152-\u2122]{2}/g
/** First characters of the UTF-8 bytes of ， and 。 read as GB18030. */
const CHINESE_TRACES = ['\u951b', '\u9286']
const CJK = /[\u4e00-\u9fff]/
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
/** Traces must make up one in so many characters; a lone rare character is no proof. */
const TRACE_SHARE = 50

/** `锛堜竴锛夊姞寮` -> misread as gb18030; `æ”¿åŠ¡` -> misread as windows-1252, text 政务; right text -> undefined. */
export function findMisreading(text: string): Repair | undefined {
  const latin = latinTrace(text)
  if (latin !== undefined) return { misread: 'windows-1252', text: reverse(text, latinBytes()), offset: latin }
  const chinese = chineseTrace(text)
  if (chinese !== undefined) return { misread: 'gb18030', text: reverse(text, chineseBytes()), offset: chinese }
  return undefined
}

function latinTrace(text: string): number | undefined {
  if (CJK.test(text)) return undefined
  LATIN_TRACE.lastIndex = 0
  const first = LATIN_TRACE.exec(text)
  if (!first) return undefined
  let count = 1
  while (LATIN_TRACE.exec(text)) count++
  return count * TRACE_SHARE > text.length ? first.index : undefined
}

/** The marks of Chinese text come out as pairs whose first character is one of a few that real text hardly has. */
function chineseTrace(text: string): number | undefined {
  let first = -1
  let count = 0
  for (const trace of CHINESE_TRACES) {
    for (let at = text.indexOf(trace); at >= 0; at = text.indexOf(trace, at + 1)) {
      count++
      if (first < 0 || at < first) first = at
    }
  }
  return first >= 0 && count * TRACE_SHARE > text.length && count > 1 ? first : undefined
}

let latinTable: Map<string, readonly number[]> | undefined
function latinBytes(): Map<string, readonly number[]> {
  if (!latinTable) {
    const decoder = new TextDecoder('windows-1252')
    latinTable = new Map()
    for (let byte = 0x80; byte <= 0xff; byte++) latinTable.set(decoder.decode(Uint8Array.of(byte)), [byte])
  }
  return latinTable
}

let chineseTable: Map<string, readonly number[]> | undefined
/** Node can decode GB18030 and not encode it: the table is made by decoding every pair of bytes once. */
function chineseBytes(): Map<string, readonly number[]> {
  if (!chineseTable) {
    const decoder = new TextDecoder('gb18030')
    chineseTable = new Map([['€', [0x80]]])
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (character.length === 1 && character !== '\ufffd') chineseTable.set(character, [lead, trail])
      }
    }
  }
  return chineseTable
}

function reverse(text: string, table: ReadonlyMap<string, readonly number[]>): string | undefined {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) bytes.push(code)
    else {
      const encoded = table.get(character)
      if (!encoded) return undefined
      bytes.push(...encoded)
    }
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
