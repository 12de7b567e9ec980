import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipFormat } from '../src/read/container.ts'
import { readOfd } from '../src/read/ofd.ts'
import type { ReadResult } from '../src/read/reader.ts'

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** A text object in the way of common writers: boundary at the line's upper left, base line one size below. */
function text(x: number, y: number, value: string, size = 5.6, more = ''): string {
  const deltas = value.length > 1 ? ` DeltaX="g ${value.length - 1} ${size}"` : ''
  return `<ofd:TextObject ID="9" Font="1" Size="${size}" Boundary="${x} ${y - size} ${value.length * size} ${size + 2}" ${more}><ofd:TextCode X="0" Y="${size}"${deltas}>${value}</ofd:TextCode></ofd:TextObject>`
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<ofd:PathObject ID="8" Boundary="${x1} ${y1} ${x2 - x1 + 1} ${y2 - y1 + 1}" LineWidth="0.25"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`
}

function page(content: string, head = ''): string {
  return `<ofd:Page ${NAMESPACE}>${head}<ofd:Content><ofd:Layer ID="2" Type="Body">${content}</ofd:Layer></ofd:Content></ofd:Page>`
}

function ofd(pages: readonly string[], parts: Record<string, string> = {}, common = ''): Uint8Array {
  const list = pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')
  const files: Record<string, string> = {
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(pages.map((content, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, content])),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))
}

const read = (bytes: Uint8Array) => Promise.resolve(readOfd(bytes, {}))

function outline(result: ReadResult): unknown[] {
  return result.root.children.map((block) => {
    if (block.type === 'paragraph')
      return `${block.data?.furniture ? '#' : ''}${block.data?.align ? `${block.data.align}: ` : ''}${block.children.map((leaf) => leaf.value).join('|')}`
    return block.children.map((row) =>
      row.children.map(({ data, children }) => {
        const span = data.colspan > 1 || data.rowspan > 1 ? `${data.colspan}×${data.rowspan} ` : ''
        return `${data.column}:${span}${children.map((child) => (child.type === 'paragraph' ? child.children.map((leaf) => leaf.value).join('|') : '')).join('¶')}`
      }),
    )
  })
}

const FULL = '一二三四五六七八九十一二三四五六七八九十一二三四五六七'

describe('readOfd', () => {
  it('reads paragraphs by their places, over a page break', async () => {
    const first = page(
      text(70, 40, '工作要点的通知', 10) +
        text(41.2, 60, FULL.slice(2)) +
        text(30, 70, FULL) +
        text(30, 80, FULL) +
        text(100, 290, '— 1 —', 5),
    )
    const second = page(text(30, 40, '到此完。') + text(41.2, 50, '新段。') + text(100, 290, '— 2 —', 5))
    const result = await read(ofd([first, second]))
    expect(result.messages).toEqual([])
    expect(result.format).toBe('ofd')
    expect(outline(result)).toEqual([
      'center: 工作要点的通知',
      `${FULL.slice(2)}${FULL}${FULL}|到此完。`,
      '#— 1 —',
      '新段。',
      '#— 2 —',
    ])
    expect(result.root.children.map((block) => block.data?.origin?.page)).toEqual([1, 1, 1, 2, 2])
  })

  it('rebuilds a table from its lines', async () => {
    const frame =
      [40, 50, 60].map((y) => line(20, y, 180, y)).join('') + line(20, 40, 20, 60) + line(80, 50, 80, 60) + line(180, 40, 180, 60)
    const result = await read(
      ofd([page(frame + text(25, 47, '任务分工', 4) + text(25, 57, '公开目录', 4) + text(85, 57, '市财政局', 4))]),
    )
    expect(outline(result)).toEqual([[['0:2×1 任务分工'], ['0:公开目录', '1:市财政局']]])
  })

  it('follows transforms, repeated and single advances, several codes, and blanks', async () => {
    const moved = `<ofd:TextObject ID="3" Font="1" Size="1" Boundary="30 40 100 10" CTM="5 0 0 5 0 0"><ofd:TextCode X="0" Y="1" DeltaX="1 g 2 1 1">加强领导</ofd:TextCode></ofd:TextObject>`
    const two = `<ofd:TextObject ID="4" Font="1" Size="5" Boundary="30 60 100 10"><ofd:TextCode X="0" Y="5">牵头：</ofd:TextCode><ofd:TextCode X="15" Y="5" DeltaX="5 5 5">市 财局</ofd:TextCode></ofd:TextObject>`
    const hidden = text(30, 90, '看不见', 5, 'Visible="false"')
    expect(outline(await read(ofd([page(moved + two + hidden)])))).toEqual(['加强领导', '牵头：市 财局'])
  })

  it('keeps the text of template pages as furniture, and takes prefixes and absolute locations as they come', async () => {
    const template = page(text(80, 15, '市人民政府公报', 4))
    const content = page(
      text(30, 60, '正文。') + text(30, 80, '还有正文，比眉题要长一些。'),
      '<ofd:Template TemplateID="7" ZOrder="Background"/>',
    )
    const bare = content.replaceAll('ofd:', '').replace(/xmlns:?="[^"]*"/, 'xmlns="http://www.ofdspec.org/2016"')
    const file = ofd(
      [bare],
      { 'Doc_0/Tpls/Tpl_0/Content.xml': template },
      '<ofd:TemplatePage ID="7" BaseLoc="/Doc_0/Tpls/Tpl_0/Content.xml"/>',
    )
    expect(outline(await read(file))).toEqual(['#市人民政府公报', '正文。', '还有正文，比眉题要长一些。'])
  })

  it('gives one message for files that it cannot read', async () => {
    const codes = async (bytes: Uint8Array) => {
      const result = await read(bytes)
      expect(result.text).toBe('')
      return result.messages.map((message) => message.code)
    }
    expect(await codes(new Uint8Array())).toEqual(['unreadable-file'])
    expect(await codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['unreadable-file'])
    expect(await codes(ofd([page('')]))).toEqual(['needs-ocr'])
    expect(await codes(ofd(['<broken']))).toEqual(['unreadable-file'])
    expect(await codes(ofd([`<!DOCTYPE a [<!ENTITY b "c">]>${page(text(30, 60, '文'))}`]))).toEqual(['unreadable-file'])
    const whole = ofd([page(text(30, 60, '正文。'))])
    expect(await codes(whole.subarray(0, whole.length / 2))).toEqual(['unreadable-file'])
  })

  it('tells encrypted files (GM/T 0099-2020, annex C) from damaged ones', async () => {
    const info = (inside: string) => `<ofd:Encryptions ${NAMESPACE}>${inside}</ofd:Encryptions>`
    const locked = { 'Encryptions.xml': info('<ofd:EncryptInfo ID="1"/>'), 'Doc_0/1.dat': 'cipher' }
    const codes = async (bytes: Uint8Array) => {
      const result = await read(bytes)
      return [result.text.trim(), result.messages.map((message) => message.code)]
    }
    const plain = page(text(30, 60, '正文。'))
    // The plain parts are gone, are replaced by others or by what was made of them.
    const gone = zipSync(Object.fromEntries(Object.entries(locked).map(([name, content]) => [name, strToU8(content)])))
    for (const file of [ofd([], locked), ofd(['cipher'], locked), ofd([page('')], locked), gone])
      expect(await codes(file)).toEqual(['', ['encrypted-file']])
    expect(await codes(ofd([plain], { ...locked, 'Doc_0/Document.xml': 'cipher' }))).toEqual(['', ['encrypted-file']])
    expect(await codes(ofd([plain, 'cipher'], locked))).toEqual(['正文。', ['encrypted-file']])
    expect(await codes(ofd([plain], { 'Encryptions.xml': info('') }))).toEqual(['正文。', []])
    expect(await codes(ofd([plain], { 'Encryptions.xml': 'cipher' }))).toEqual(['正文。', ['encrypted-file']])
    expect(zipFormat(gone)).toBe('ofd')
  })

  it('reads the pages that are whole', async () => {
    const result = await read(ofd([page(text(30, 60, '正文。')), '<broken']))
    expect(outline(result)).toEqual(['正文。'])
    expect(result.messages.map((message) => message.code)).toEqual(['unreadable-file'])
  })
})
