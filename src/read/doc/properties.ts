/** What paragraph modifiers and styles of binary Word say about structure. */
import { type DocFile, TABLE } from './file.ts'
import { eachSprm, operandValue, SPRM, viewOf } from './sprms.ts'

/** A table row as the mark at its end describes it: left and right edges in twips, and merge bits by cell. */
export interface RowShape {
  edges: number[]
  horizontal: number[]
  vertical: number[]
}

export interface DocProperties {
  style: number
  /** Depth of the table that the paragraph stands in; 0 outside. */
  depth: number
  rowEnd: boolean
  cellEnd: boolean
  list: number
  level: number
  outline: number
  align: number
  pageBreakBefore: boolean
  shape: RowShape | null
}

const VERTICAL_BITS = 5
const CELL_BYTES = 20
const BODY_TEXT = 9
const NO_STYLE = 0xfff
const BASE_BYTES = 10

export function plainProperties(style = 0): DocProperties {
  return {
    style,
    depth: 0,
    rowEnd: false,
    cellEnd: false,
    list: 0,
    level: 0,
    outline: BODY_TEXT,
    align: 0,
    pageBreakBefore: false,
    shape: null,
  }
}

/** Applies modifiers to properties. `data` is the Data stream, where long lists of modifiers stand. */
export function applySprms(properties: DocProperties, sprms: Uint8Array, data: Uint8Array, nested = false): void {
  eachSprm(sprms, (code, operand) => {
    const value = operandValue(operand)
    switch (code) {
      case SPRM.inTable:
        if (properties.depth === 0) properties.depth = value === 0 ? 0 : 1
        break
      case SPRM.depth:
        properties.depth = value > 100 ? 1 : value
        break
      case SPRM.rowEnd:
      case SPRM.innerRowEnd:
        properties.rowEnd ||= value !== 0
        break
      case SPRM.innerCell:
        properties.cellEnd = value !== 0
        break
      case SPRM.list:
        properties.list = value
        break
      case SPRM.level:
        properties.level = value
        break
      case SPRM.outline:
        properties.outline = value
        break
      case SPRM.align:
      case SPRM.alignOld:
        properties.align = value
        break
      case SPRM.pageBreakBefore:
        properties.pageBreakBefore = value !== 0
        break
      case SPRM.tableShape:
        properties.shape = shapeOf(operand)
        break
      case SPRM.verticalMerge:
        if (properties.shape && operand.length >= 2) properties.shape.vertical[operand[0] ?? 0] = operand[1] ?? 0
        break
      case SPRM.huge:
      case SPRM.hugeOld:
        if (!nested && value + 2 <= data.length) {
          const length = viewOf(data).getUint16(value, true)
          applySprms(properties, data.subarray(value + 2, value + 2 + length), data, true)
        }
        break
    }
  })
}

function shapeOf(operand: Uint8Array): RowShape {
  const view = viewOf(operand)
  const count = operand[0] ?? 0
  const shape: RowShape = { edges: [], horizontal: [], vertical: [] }
  for (let index = 0; index <= count && 3 + index * 2 <= operand.length; index++)
    shape.edges.push(view.getInt16(1 + index * 2, true))
  const cells = 1 + (count + 1) * 2
  for (let index = 0; index < count; index++) {
    const at = cells + index * CELL_BYTES
    const bits = at + 2 <= operand.length ? view.getUint16(at, true) : 0
    shape.horizontal.push(bits & 3)
    shape.vertical.push((bits >> VERTICAL_BITS) & 3)
  }
  return shape
}

/** Paragraph properties by style number, with what styles inherit (STSH, MS-DOC 2.9.271). */
export function readStyles(file: DocFile): (style: number) => DocProperties {
  const bytes = file.tableBytes(TABLE.styles)
  const view = viewOf(bytes)
  const raw: { base: number; builtIn: number; sprms: Uint8Array }[] = []
  if (bytes.length >= 6) {
    const fixed = Math.max(view.getUint16(4, true), BASE_BYTES)
    for (let at = 2 + view.getUint16(0, true); at + 2 <= bytes.length; ) {
      const length = view.getUint16(at, true)
      raw.push(styleOf(bytes.subarray(at + 2, at + 2 + length), fixed))
      at += 2 + length + (length & 1)
    }
  }
  const known = new Map<number, DocProperties>()
  const resolve = (style: number, round: number): DocProperties => {
    const done = known.get(style)
    if (done) return done
    const own = raw[style]
    const properties =
      own && round < 20 && own.base !== NO_STYLE && own.base !== style
        ? { ...resolve(own.base, round + 1), style }
        : plainProperties(style)
    if (own && own.builtIn >= 1 && own.builtIn <= BODY_TEXT) properties.outline = own.builtIn - 1
    if (own) applySprms(properties, own.sprms, file.data)
    known.set(style, properties)
    return properties
  }
  return (style) => resolve(style, 0)
}

function styleOf(bytes: Uint8Array, fixed: number): { base: number; builtIn: number; sprms: Uint8Array } {
  const none = { base: NO_STYLE, builtIn: -1, sprms: new Uint8Array(0) }
  if (bytes.length < fixed + 2) return none
  const view = viewOf(bytes)
  const builtIn = view.getUint16(0, true) & 0xfff
  const kind = view.getUint16(2, true)
  const properties = fixed + 2 + view.getUint16(fixed, true) * 2 + 2
  if ((kind & 0xf) !== 1 || properties + 4 > bytes.length) return { ...none, base: kind >> 4, builtIn }
  const length = view.getUint16(properties, true)
  return { base: kind >> 4, builtIn, sprms: bytes.subarray(properties + 4, properties + 2 + length) }
}
