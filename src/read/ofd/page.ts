/** One OFD page: text objects to glyphs, path objects to lines. Millimetres become points. */
import { GlyphCollector } from '../page/collector.ts'
import type { Box, PageContent, Rule } from '../page/content.ts'
import { combined, type Matrix, matrixFrom, moved } from '../page/matrix.ts'
import { addRules, CLOSE, CURVE, LINE, MOVE, THICKEST } from '../page/paths.ts'
import { turnOf } from '../page/turn.ts'
import type { XmlAttributes } from '../xml.ts'
import { boxOf, numbersOf, type OfdPackage, type OfdPage } from './package.ts'

const POINTS = 72 / 25.4
/** A4, for files that state no size. */
const USUAL_BOX: Box = { left: 0, top: 0, right: 210, bottom: 297 }
/** Pen width where none is stated (GB/T 33190, table 35). */
const USUAL_PEN = 0.353
/** Most repetitions that one `g` entry of a DeltaX list may ask for. */
const MOST_DELTAS = 20_000
const BLANKS = /[\s,]+/
const WHITE = /^\s*255\s+255\s+255\s*$/
/** Up to here (Latin, Greek, Cyrillic) characters take about half an em where no advance is stated. */
const LAST_NARROW = 0x4ff

/** Numbers that follow each path operator (GB/T 33190, table 36): start, move, line, quadratic, cubic, arc, close. */
const PATH_NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

interface OfdObject {
  kind: 'TextObject' | 'PathObject'
  matrix: Matrix
  attributes: XmlAttributes
  fillWhite: boolean
  strokeWhite: boolean
  codes: { attributes: XmlAttributes; text: string }[]
  path: string
}

/** Characters and lines of a page and of the templates that it lies on (these marked as artifacts); null where its part is missing. */
export function readPageContent(file: OfdPackage, page: OfdPage, number: number): PageContent | null {
  const own = objectsOf(file, page.part)
  if (!own) return null
  const box = own.box ?? page.box ?? USUAL_BOX
  const width = (box.right - box.left) * POINTS
  const height = (box.bottom - box.top) * POINTS
  const base: Matrix = [POINTS, 0, 0, POINTS, -box.left * POINTS, -box.top * POINTS]
  const glyphs = new GlyphCollector(width, height)
  const rules: Rule[] = []
  for (const id of own.templates) {
    const part = page.templates.get(id)
    const template = part === undefined ? null : objectsOf(file, part)
    for (const object of template?.objects ?? []) draw(object, base, glyphs, rules, true)
  }
  for (const object of own.objects) draw(object, base, glyphs, rules, false)
  return { number, width, height, glyphs: glyphs.glyphs, rules }
}

interface PageObjects {
  box: Box | null
  templates: string[]
  objects: OfdObject[]
}

function objectsOf(file: OfdPackage, part: string): PageObjects | null {
  const result: PageObjects = { box: null, templates: [], objects: [] }
  let object: OfdObject | null = null
  let code: XmlAttributes = {}
  const found = file.walk(part, {
    open: (name, attributes) => {
      if (name === 'Template') result.templates.push(attributes.TemplateID ?? '')
      else if (name === 'TextObject' || name === 'PathObject') object = newObject(name, attributes)
      else if (name === 'TextCode') code = attributes
      else if (object && name === 'FillColor') object.fillWhite = WHITE.test(attributes.Value ?? '')
      else if (object && name === 'StrokeColor') object.strokeWhite = WHITE.test(attributes.Value ?? '')
    },
    close: (name, text) => {
      if (name === 'PhysicalBox') result.box ??= boxOf(text)
      else if (object && name === 'TextCode') object.codes.push({ attributes: code, text })
      else if (object && name === 'AbbreviatedData') object.path = text
      else if (object && name === object.kind) {
        if (object.attributes.Visible !== 'false') result.objects.push(object)
        object = null
      }
    },
  })
  return found ? result : null
}

/** An object's own transform, then its boundary's corner: object space to page space in millimetres (GB/T 33190, 8.5). */
function newObject(kind: OfdObject['kind'], attributes: XmlAttributes): OfdObject {
  const box = boxOf(attributes.Boundary)
  const own = matrixFrom(numbersOf(attributes.CTM))
  const corner: Matrix = [1, 0, 0, 1, box?.left ?? 0, box?.top ?? 0]
  const matrix = own ? combined(corner, own) : corner
  return { kind, matrix, attributes, fillWhite: false, strokeWhite: false, codes: [], path: '' }
}

function draw(object: OfdObject, base: Matrix, glyphs: GlyphCollector, rules: Rule[], artifact: boolean): void {
  const matrix = combined(base, object.matrix)
  if (object.kind === 'PathObject') {
    drawPath(object, matrix, rules)
    return
  }
  let x = 0
  let y = 0
  for (const { attributes, text } of object.codes) {
    const [ownX] = numbersOf(attributes.X)
    const [ownY] = numbersOf(attributes.Y)
    x = ownX ?? x
    y = ownY ?? y
    drawCode(object, matrix, { x, y, text, dx: deltasOf(attributes.DeltaX), dy: deltasOf(attributes.DeltaY) }, glyphs, artifact)
  }
}

interface Code {
  x: number
  y: number
  text: string
  dx: readonly number[]
  dy: readonly number[]
}

function drawCode(object: OfdObject, matrix: Matrix, code: Code, glyphs: GlyphCollector, artifact: boolean): void {
  const [size = 0] = numbersOf(object.attributes.Size)
  const [scale = 1] = numbersOf(object.attributes.HScale)
  const [direction = 0] = numbersOf(object.attributes.CharDirection)
  const [a, b, c, d] = matrix
  const stretch = Math.hypot(a, b)
  const vertical = code.dy.some((step) => step !== 0) && code.dx.every((step) => step === 0)
  const turned = (turnOf(a, b) + Math.round(direction / 90)) % 4
  const turn = turnOf(a, b) < 0 ? -1 : (turned as 0 | 1 | 2 | 3)
  let { x, y } = code
  let index = 0
  for (const character of code.text) {
    const natural = ((character.codePointAt(0) ?? 0) <= LAST_NARROW ? 0.5 : 1) * size * scale
    const step = code.dx[index]
    const [px, py] = moved(matrix, x, y)
    // A step is the character's advance; a much wider one is a gap after it.
    const width = step !== undefined && step > 0 && step <= 1.05 * size * scale ? step : natural
    glyphs.add({
      text: character,
      x: px,
      y: py,
      width: width * stretch,
      size: size * Math.hypot(c, d),
      turn,
      ...(artifact ? { artifact: true as const } : {}),
    })
    x += step ?? (vertical ? 0 : natural)
    y += code.dy[index] ?? 0
    index++
  }
}

/** `5 g 3 4.2 6` → 5, 4.2, 4.2, 4.2, 6 (GB/T 33190, 11.3). */
function deltasOf(text: string | undefined): number[] {
  const deltas: number[] = []
  const parts = (text ?? '').split(BLANKS).filter((part) => part !== '')
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] !== 'g') {
      deltas.push(Number(parts[i]) || 0)
      continue
    }
    const count = Math.min(Number(parts[i + 1]) || 0, MOST_DELTAS - deltas.length)
    for (let n = 0; n < count; n++) deltas.push(Number(parts[i + 2]) || 0)
    i += 2
  }
  return deltas
}

function drawPath(object: OfdObject, matrix: Matrix, rules: Rule[]): void {
  const { attributes } = object
  const [pen = USUAL_PEN] = numbersOf(attributes.LineWidth)
  const stretch = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  const stroked = attributes.Stroke !== 'false' && !object.strokeWhite && pen * stretch <= THICKEST
  const filled = attributes.Fill === 'true' && !object.fillWhite
  if (stroked || filled) addRules(rules, pathOf(object.path), matrix, stroked, filled)
}

/** The abbreviated path data as move, line, curve and close. `M 0 0 L 10 0 C` */
function pathOf(text: string): number[] {
  const path: number[] = []
  const parts = text.split(BLANKS).filter((part) => part !== '')
  for (let i = 0; i < parts.length; ) {
    const name = parts[i] ?? ''
    const count = PATH_NUMBERS[name]
    if (count === undefined) {
      i++
      continue
    }
    const numbers = parts.slice(i + 1, i + 1 + count).map((part) => Number(part) || 0)
    i += 1 + count
    if (name === 'C') path.push(CLOSE)
    else if (name === 'S' || name === 'M') path.push(MOVE, numbers[0] ?? 0, numbers[1] ?? 0)
    else if (name === 'L') path.push(LINE, numbers[0] ?? 0, numbers[1] ?? 0)
    else path.push(CURVE, 0, 0, 0, 0, 0, 0)
  }
  return path
}
