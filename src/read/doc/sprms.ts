/** Property modifiers of binary Word (MS-DOC 2.6): an operation code of two bytes, then its operand. */

export const SPRM = {
  deleted: 0x0800,
  hidden: 0x083c,
  symbol: 0x6a09,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  align: 0x2461,
  alignOld: 0x2403,
  pageBreakBefore: 0x2407,
  huge: 0x6646,
  hugeOld: 0x6645,
  tableShape: 0xd608,
  verticalMerge: 0xd62b,
  tabs: 0xc615,
} as const

/** Bytes of the operand by the three highest bits of the code; 0 for those that state their length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Calls `take` for each modifier with its code and the operand's bytes (a stated length left out of them, but for table shapes, which
 * keep their two length bytes off as well). Stops at the first operand that is cut off.
 */
export function eachSprm(bytes: Uint8Array, take: (code: number, operand: Uint8Array) => void): void {
  const view = viewOf(bytes)
  let at = 0
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true)
    at += 2
    let length: number = OPERAND_BYTES[(code >> 13) & 7] ?? 1
    if (length === 0 && code === SPRM.tableShape) {
      if (at + 2 > bytes.length) return
      length = Math.max(view.getUint16(at, true) - 1, 0)
      at += 2
    } else if (length === 0) {
      length = view.getUint8(at)
      at++
      // Changes of many tab stops do not state their length (2.6.2, sprmPChgTabs).
      if (code === SPRM.tabs && length === 255) return
    }
    if (at + length > bytes.length) return
    take(code, bytes.subarray(at, at + length))
    at += length
  }
}

/** Little-endian number of all the operand's bytes (at most four), without a sign. */
export function operandValue(operand: Uint8Array): number {
  let value = 0
  for (let index = Math.min(operand.length, 4) - 1; index >= 0; index--) value = value * 256 + (operand[index] ?? 0)
  return value
}
