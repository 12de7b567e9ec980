/** Takes the characters of a page as a file gives them and keeps those that print something. */
import { RADICAL_FORMS } from '../../vocabulary/radicals.ts'
import type { Glyph } from './content.ts'

const MOST_BLANKS = 40
const BLANK = /^[\s\u200b]+$/
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g

const RADICAL = /[\u2e80-\u2fd5\ufb00-\ufb06]/g
const RADICALS: ReadonlyMap<string, string> = new Map(RADICAL_FORMS)

/** A radical character that stands for the ideograph of the same look: ⼯作⼈⺠ → 工作人民; and Latin ligatures: ﬁ → fi. */
function ideograph(radical: string): string {
  return RADICALS.get(radical) ?? radical.normalize('NFKC')
}

/** Blanks become `blank` of the glyph before them; control characters and what lies beside the page are dropped; radicals become ideographs. */
export class GlyphCollector {
  readonly glyphs: Glyph[] = []
  private readonly width: number
  private readonly height: number

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  add(glyph: Glyph): void {
    const text = glyph.text.replace(CONTROLS, '').replace(RADICAL, ideograph)
    if (text === '' || !(glyph.size > 0) || !Number.isFinite(glyph.x + glyph.y + glyph.width + glyph.size)) return
    if (BLANK.test(text)) {
      const last = this.glyphs.at(-1)
      if (last && Math.abs(last.y - glyph.y) < last.size) last.blank = ((last.blank ?? '') + text).slice(0, MOST_BLANKS)
      return
    }
    if (glyph.x < -1 || glyph.y < -1 || glyph.x > this.width + 1 || glyph.y > this.height + 1) return
    this.glyphs.push(text === glyph.text ? glyph : { ...glyph, text })
  }
}
