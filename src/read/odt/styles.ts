/** Paragraph and list styles of an OpenDocument text, as far as they carry structure. */
import { NUMBER_SAMPLES } from '../../vocabulary/numbering.ts'
import { LIST_LEVELS, type ListLevel } from '../lists.ts'
import { walkXml, type XmlAttributes } from '../xml.ts'
import { countOf, ODF_NAMES } from './names.ts'

/** What a paragraph style says. */
export interface OdtStyle {
  parent?: string
  /** The list style that its paragraphs use. */
  list?: string
  align?: 'center' | 'right' | 'none'
  breakBefore?: boolean
  breakAfter?: boolean
}

/** Name under which the numbering of headings (`text:outline-style`) is kept. */
export const OUTLINE = ' outline'

const LETTER_FORMATS = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['', 'none'],
])
const LIST_FORMAT_NUMBER = /%(\d)%/g
const LEVEL_STYLES = new Set([
  'text:list-level-style-number',
  'text:list-level-style-bullet',
  'text:list-level-style-image',
  'text:outline-level-style',
])

/** Styles of `styles.xml` and `content.xml`; what is read later counts. */
export class OdtStyles {
  private readonly styles = new Map<string, OdtStyle>()
  private readonly lists = new Map<string, (ListLevel | undefined)[]>()

  /** Takes up the styles of one part, up to the document's text. */
  read(part: string, name: string): void {
    let style: OdtStyle | null = null
    let levels: (ListLevel | undefined)[] | null = null
    let level: ListLevel | null = null
    walkXml(part, name, ODF_NAMES, {
      open: (element, attributes) => {
        if (element === 'style:style') style = this.openStyle(attributes)
        else if (element === 'style:paragraph-properties' || element === 'style:table-properties') {
          if (style) readBreaks(style, attributes)
        } else if (element === 'text:list-style' || element === 'text:outline-style') {
          levels = new Array<ListLevel | undefined>(LIST_LEVELS).fill(undefined)
          this.lists.set(element === 'text:outline-style' ? OUTLINE : (attributes['style:name'] ?? ''), levels)
        } else if (levels && LEVEL_STYLES.has(element)) {
          const index = countOf(attributes['text:level']) - 1
          level = levelOf(index, element, attributes)
          if (index < LIST_LEVELS) levels[index] = level
        } else if (level && element === 'style:list-level-label-alignment') {
          const next = attributes['text:label-followed-by']
          level.suffix = next === 'nothing' || next === 'space' ? next : 'tab'
        }
      },
      close: (element) => {
        if (element === 'style:style') style = null
        else if (element === 'text:list-style' || element === 'text:outline-style') levels = null
        else if (LEVEL_STYLES.has(element)) level = null
      },
    })
  }

  /** The first value that a style or one of its parents has for a property. */
  of<K extends 'list' | 'align' | 'breakBefore' | 'breakAfter'>(name: string | undefined, key: K): OdtStyle[K] | undefined {
    let at = name
    for (let round = 0; at !== undefined && round < 50; round++) {
      const style: OdtStyle | undefined = this.styles.get(at)
      const value = style?.[key]
      if (value !== undefined) return value
      at = style?.parent
    }
    return undefined
  }

  list(name: string): readonly (ListLevel | undefined)[] | undefined {
    return this.lists.get(name)
  }

  private openStyle(attributes: XmlAttributes): OdtStyle {
    const style: OdtStyle = {}
    const parent = attributes['style:parent-style-name']
    const list = attributes['style:list-style-name']
    if (parent !== undefined) style.parent = parent
    if (list !== undefined) style.list = list
    // A paragraph that names a page style starts a page of that style (16.2, style:master-page-name).
    if (attributes['style:master-page-name']) style.breakBefore = true
    const family = attributes['style:family']
    const name = attributes['style:name'] ?? ''
    if (family === 'paragraph') this.styles.set(name, style)
    else if (family === 'table') this.styles.set(tableStyle(name), style)
    return style
  }
}

/** Table styles have names of their own kind. */
export function tableStyle(name: string): string {
  return ` table ${name}`
}

function readBreaks(style: OdtStyle, attributes: XmlAttributes): void {
  const { 'fo:break-before': before, 'fo:break-after': after, 'fo:text-align': align } = attributes
  if (before !== undefined) style.breakBefore ||= before === 'page'
  if (after !== undefined) style.breakAfter = after === 'page'
  if (align !== undefined) style.align = align === 'center' ? 'center' : align === 'end' || align === 'right' ? 'right' : 'none'
}

function levelOf(index: number, element: string, attributes: XmlAttributes): ListLevel {
  const start = Number.parseInt(attributes['text:start-value'] ?? '', 10)
  const level: ListLevel = { format: 'bullet', text: '', start: Number.isSafeInteger(start) ? start : 1, suffix: 'tab' }
  if (element === 'text:list-level-style-bullet') level.text = attributes['text:bullet-char'] ?? ''
  if (element !== 'text:list-level-style-number' && element !== 'text:outline-level-style') return level
  level.format = formatOf(attributes['style:num-format'] ?? '')
  level.text = labelText(index, level.format, attributes)
  return level
}

/** The label with `%1` to `%9`: LibreOffice's own `num-list-format` where given, else prefix, numbers and suffix. */
function labelText(index: number, format: string, attributes: XmlAttributes): string {
  const own = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  if (own !== undefined) return own.replace(LIST_FORMAT_NUMBER, '%$1')
  const shown = Math.min(countOf(attributes['text:display-levels']), index + 1)
  const numbers = format === 'none' ? '' : Array.from({ length: shown }, (_, step) => `%${index + 2 - shown + step}`).join('.')
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`
}

function formatOf(sample: string): string {
  return LETTER_FORMATS.get(sample) ?? NUMBER_SAMPLES.find(([start]) => sample.startsWith(start))?.[1] ?? 'decimal'
}
