/** Small PDF files, made by hand. */
import { strToU8 } from 'fflate'

/** A small PDF writer: text in a Chinese font that is not embedded, so pages are plain readable operators. */
export class PdfFile {
  private readonly objects: (string | Uint8Array)[] = []
  private readonly pages: number[] = []
  private readonly font: number

  constructor() {
    this.objects.push('<</Type/Catalog/Pages 2 0 R>>', '')
    const widths = '[1 [500] 17 26 500]'
    this.objects.push(
      `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W ${widths}/FontDescriptor 4 0 R>>`,
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[3 0 R]>>',
    )
    this.font = this.objects.length
  }

  add(object: string | Uint8Array): number {
    return this.objects.push(object)
  }

  page(content: string, options: { rotate?: number; resources?: string } = {}): this {
    const stream = this.add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    this.pages.push(
      this.add(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${options.rotate ?? 0}/Contents ${stream} 0 R/Resources<</Font<</F ${this.font} 0 R>>${options.resources ?? ''}>>>>`,
      ),
    )
    return this
  }

  bytes(kids = this.pages.map((page) => `${page} 0 R`).join(' ')): Uint8Array {
    this.objects[1] = `<</Type/Pages/Count ${this.pages.length}/Kids[${kids}]>>`
    const parts: Uint8Array[] = [strToU8('%PDF-1.7\n', true)]
    const starts: number[] = []
    let length = parts[0]?.length ?? 0
    const write = (part: Uint8Array) => {
      parts.push(part)
      length += part.length
    }
    for (const [index, object] of this.objects.entries()) {
      starts.push(length)
      write(strToU8(`${index + 1} 0 obj\n`, true))
      write(typeof object === 'string' ? strToU8(object, true) : object)
      write(strToU8('\nendobj\n', true))
    }
    const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
    const head = `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n`
    const end = `trailer\n<</Root 1 0 R/Size ${starts.length + 1}>>\nstartxref\n${length}\n%%EOF\n`
    write(strToU8(head + table + end, true))
    return Buffer.concat(parts)
  }
}

/** Text with its base line at `y` from the page's lower edge. */
export function text(x: number, y: number, value: string, size = 16): string {
  const hex = [...value].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F ${size} Tf ${x} ${y} Td <${hex}> Tj ET\n`
}
