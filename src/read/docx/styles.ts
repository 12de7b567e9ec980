/** Paragraph styles of a DOCX file, as far as they carry structure: heading level, numbering, alignment, page break before. */
import { walkXml } from '../xml.ts'
import { isOn, WORD_NAMES, wholeNumber } from './names.ts'

/** What paragraph properties, direct or of a style, say. `outline` counts from 0; 9 is body text. `list` 0 means: no number. */
export interface ParagraphProperties {
  style?: string
  list?: number
  level?: number
  outline?: number
  align?: 'center' | 'right' | 'none'
  pageBreakBefore?: boolean
}

interface Style extends ParagraphProperties {
  basedOn?: string
}

/** Styles by id. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, ParagraphProperties>()
  private fallback = ''

  /** Reads `styles.xml`; undefined gives no styles. */
  constructor(bytes: Uint8Array | undefined, part: string) {
    if (!bytes) return
    let style: Style | null = null
    let paragraph = false
    walkXml(bytes, part, WORD_NAMES, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          style = {}
          const id = attributes['w:styleId'] ?? ''
          this.styles.set(id, style)
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined && isOn(attributes['w:default']))
            this.fallback = id
        } else if (name === 'w:pPr') paragraph = true
        else if (style && name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? ''
        else if (style && paragraph) readProperty(style, name, attributes)
      },
      close: (name) => {
        if (name === 'w:style') style = null
        else if (name === 'w:pPr') paragraph = false
      },
    })
  }

  /** What a style says, with what it inherits. An unknown id gives nothing; circles are cut. */
  of(id: string | undefined): ParagraphProperties {
    const own = id ?? this.fallback
    const known = this.resolved.get(own)
    if (known) return known
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = own; at !== undefined && !seen.has(at); at = chain.at(-1)?.basedOn) {
      seen.add(at)
      const style = this.styles.get(at)
      if (!style) break
      chain.push(style)
    }
    const properties: ParagraphProperties = Object.assign({}, ...chain.reverse())
    this.resolved.set(own, properties)
    return properties
  }
}

/** Takes up one child of `w:pPr` (or of `w:numPr` in it); other elements are passed over. */
export function readProperty(into: ParagraphProperties, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attributes['w:val']
  switch (name) {
    case 'w:pStyle':
      if (value !== undefined) into.style = value
      break
    case 'w:numId':
      into.list = wholeNumber(value, 0)
      break
    case 'w:ilvl':
      into.level = wholeNumber(value, 0)
      break
    case 'w:outlineLvl':
      into.outline = wholeNumber(value, 9)
      break
    case 'w:jc':
      into.align = value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : 'none'
      break
    case 'w:pageBreakBefore':
      into.pageBreakBefore = isOn(value)
      break
  }
}
