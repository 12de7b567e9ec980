import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../src/convert.ts'
import { readDocx } from '../src/read/docx/index.ts'
import type { ReadResult } from '../src/read/reader.ts'
import { sniff } from '../src/read/sniff.ts'
import { cell, counts, docx, grids, grounded, p, paragraphs, relationsPart, textOf, wordPart } from './support/office.ts'

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))
const read = async (bytes: Uint8Array): Promise<ReadResult> => readDocx(bytes, {})
const texts = async (body: string, parts?: Record<string, string>) => paragraphs((await read(docx(body, parts))).root)
const codes = (result: ReadResult) => result.messages.map(({ code }) => code)
const LABELS = ['一、', '（一）', '（二）', '二、', '（一）', '（二）', '三、', '四、', '五、']

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const abstract = (id: number, inner: string) => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
const num = (id: number, of: number, inner = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`
const item = (text: string, id: number, at = 0) => p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('sample files', () => {
  it.each(['plan.docx', 'plan.pandoc.docx'])('%s has all cells and spans', async (name) => {
    const { root, text, messages } = await read(sample(name))
    expect(counts(root)).toEqual([33, 85, 12, 3])
    expect(grounded(root, text)).toBe(true)
    expect(messages).toEqual([])
  })

  it('writes automatic numbers and marks the page break', async () => {
    const { root } = await read(sample('numbered.docx'))
    const blocks = paragraphs(root)
    expect(blocks.slice(4).map((block, index) => block.startsWith(LABELS[index] ?? '?'))).toEqual(LABELS.map(() => true))
    expect(root.children.map(({ data }) => data?.gapBefore === true).indexOf(true)).toBe(3)
  })
})

describe('runs', () => {
  it('joins runs, keeps insertions, drops deletions and moves', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    const body = `<w:p>${run('江建管〔')}${run('2022')}<w:ins>${run('〕')}</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>${run('39号')}<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo></w:p>`
    expect(await texts(body)).toEqual(['江建管〔2022〕39号新'])
  })

  it('joins paragraphs whose mark is deleted', async () => {
    expect(await texts(p('前半', '<w:rPr><w:del/></w:rPr>') + p('后半') + p('下段'))).toEqual(['前半后半', '下段'])
  })

  it('walks content controls, links and smart tags, not their properties', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:placeholder><w:t>否</w:t></w:placeholder></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>`
    expect(await texts(body)).toEqual(['甲乙'])
  })

  it('gives results of fields, not their codes, and enclosed numbers', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const body = `<w:p>${field('begin')}${code(' PAGE ')}${field('separate')}<w:r><w:t>7</w:t></w:r>${field('end')}<w:r><w:t>页</w:t></w:r></w:p>
      <w:p>${field('begin')}${code('eq \\o\\ac(')}${code('○')}${code(',12)')}${field('end')}<w:r><w:t>加强</w:t></w:r></w:p>
      <w:p>${field('begin')}${code('TOC')}<w:r><w:t>坏</w:t></w:r></w:p>${p('后文')}`
    expect(await texts(body)).toEqual(['7页', '⑫加强', '后文'])
  })

  it('makes leaves of line breaks and blocks of page breaks', async () => {
    const { root } = await read(
      docx('<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r></w:p><w:p/>'.concat(p('丁'))),
    )
    expect(paragraphs(root)).toEqual(['甲|乙', '丙', '丁'])
    expect(root.children.map(({ data }) => data?.gapBefore ?? false)).toEqual([false, true, true])
    expect(root.children.map(({ data }) => data?.origin?.paragraph)).toEqual([1, 1, 3])
  })

  it('leaves out hidden text and says so', async () => {
    const result = await read(docx('<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>'))
    expect(paragraphs(result.root)).toEqual(['见'])
    expect(codes(result)).toEqual(['conversion-loss'])
  })

  it('reads symbols, ruby, mathematics and hyphens', async () => {
    const body = `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:noBreakHyphen/></w:r><w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`
    expect(await texts(body)).toEqual(['☑是-字x'])
  })

  it('counts pages only with the page cuts of Word', async () => {
    const cut = '<w:lastRenderedPageBreak/>'
    const { root } = await read(
      docx(
        `${p('甲')}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r>${cut}<w:t>乙</w:t></w:r></w:p><w:p><w:r>${cut}<w:t>丙</w:t></w:r></w:p>`,
      ),
    )
    expect(root.children.map(({ data }) => data?.origin?.page)).toEqual([1, 2, 3])
    expect((await read(docx(p('甲')))).root.children[0]?.data?.origin).toEqual({ paragraph: 1 })
  })
})

describe('numbering', () => {
  const chinese = abstract(
    0,
    level(0, 'chineseCounting', '%1、') +
      level(1, 'japaneseCounting', '（%2）') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>'),
  )

  it('counts levels and starts deeper ones again', async () => {
    const body =
      item('甲', 1) +
      item('乙', 1, 1) +
      item('丙', 1, 2) +
      item('丁', 1, 2) +
      item('戊', 1, 3) +
      item('己', 1, 1) +
      item('庚', 1) +
      item('辛', 1, 1)
    expect(await texts(body, { numbering: chinese + num(1, 0) })).toEqual([
      '一、甲',
      '（一）乙',
      '1. 丙',
      '2. 丁',
      '①戊',
      '（二）己',
      '二、庚',
      '（一）辛',
    ])
  })

  it('goes on counting over lists of one kind, and starts again where the list says so', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3)
    expect(await texts(body, { numbering: chinese + num(1, 0) + num(2, 0) + num(3, 0, again) })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ])
  })

  it('takes a level that the list redefines', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '第%1条')}</w:lvlOverride>`
    expect(await texts(item('甲', 1) + item('乙', 2), { numbering: chinese + num(1, 0) + num(2, 0, own) })).toEqual([
      '一、甲',
      '第II条 乙',
    ])
  })

  it('knows numbers of styles, numId 0, and levels that belong to a style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`
    const numbering = abstract(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="A"/>')) + num(1, 0)
    const body =
      p('甲', '<w:pStyle w:val="A"/>') +
      p('乙', '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('丙', '<w:pStyle w:val="A"/>')
    const { root } = await read(docx(body, { styles, numbering }))
    expect(paragraphs(root)).toEqual(['1.1 甲', '乙', '1.2 丙'])
    expect(root.children.map(({ data }) => data?.heading)).toEqual([2, 2, 2])
  })

  it('follows a list that is defined by a numbering style', async () => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering = `${abstract(0, '<w:numStyleLink w:val="L"/>')}${abstract(1, `<w:styleLink w:val="L"/>${level(0, 'ideographDigital', '%1．')}`)}${num(1, 0)}${num(2, 1)}`
    expect(await texts(item('甲', 1) + item('乙', 2), { styles, numbering })).toEqual(['一．甲', '二．乙'])
  })

  it('prints numbers of empty paragraphs, as 序号 columns have them, and bullets', async () => {
    const numbering = abstract(0, level(0, 'decimal', '%1')) + abstract(1, level(0, 'bullet', '\uf0b7')) + num(1, 0) + num(2, 1)
    const row = (text: string) => `<w:tr><w:tc>${item('', 1)}</w:tc>${cell(text)}</w:tr>`
    const { root } = await read(docx(`<w:tbl>${row('甲')}${row('乙')}</w:tbl>${item('丙', 2)}`, { numbering }))
    expect(grids(root)[0]).toEqual([
      ['1 @0', '甲 @1'],
      ['2 @0', '乙 @1'],
    ])
    expect(paragraphs(root)).toEqual(['• 丙'])
  })
})

describe('tables', () => {
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
  const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows}</w:tbl>`
  const grid = async (rows: string) => grids((await read(docx(table(rows)))).root)[0]

  it('lays out vertical merges without a value, spans and skipped columns', async () => {
    const rows =
      row(cell('甲', '<w:vMerge w:val="restart"/>') + cell('乙', '<w:gridSpan w:val="2"/>')) +
      row(cell('', '<w:vMerge/>') + cell('丙') + cell('丁')) +
      row(cell('', '<w:vMerge/>') + cell('戊') + cell('己')) +
      row(cell('庚'), '<w:gridBefore w:val="2"/>')
    expect(await grid(rows)).toEqual([['甲 @0 3x1', '乙 @1 1x2'], ['丙 @1', '丁 @2'], ['戊 @1', '己 @2'], ['庚 @2']])
  })

  it('takes no column from borders that miss each other by less than a millimetre', async () => {
    const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
    const columns = [900, 20, 3000, 2000].map((width) => `<w:gridCol w:w="${width}"/>`).join('')
    const rows =
      row(cell('序号', span(2)) + cell('任务') + cell('单位')) +
      row(cell('1') + cell('修渠', span(2)) + cell('水利局')) +
      row(cell('合计', span(4))) +
      row(cell('县林业局', ''), '<w:gridBefore w:val="3"/>')
    const { root } = await read(docx(`<w:tbl><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`))
    const expected = [['序号 @0', '任务 @1', '单位 @2'], ['1 @0', '修渠 @1', '水利局 @2'], ['合计 @0 1x3'], ['县林业局 @2']]
    expect(grids(root)[0]).toEqual(expected)
  })

  it('starts a merge that has no first cell, keeps rows of covered cells only', async () => {
    const rows = row(cell('甲') + cell('乙', '<w:vMerge w:val="continue"/>')) + row(cell('丙') + cell('', '<w:vMerge/>'))
    expect(await grid(rows)).toEqual([['甲 @0', '乙 @1 2x1'], ['丙 @0']])
    expect(await grid(row(cell('甲', '<w:vMerge w:val="restart"/>')) + row(cell('', '<w:vMerge/>')))).toEqual([['甲 @0 2x1'], []])
  })

  it('reads old horizontal merges, deleted rows and cells', async () => {
    const rows =
      row(cell('甲', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('乙')) +
      row(cell('删'), '<w:del/>') +
      row(cell('丙') + cell('丁', '<w:cellDel/>') + cell('戊'))
    expect(await grid(rows)).toEqual([
      ['甲 @0 1x2', '乙 @2'],
      ['丙 @0', '戊 @1'],
    ])
  })

  it('says that text under a merged cell is left out', async () => {
    const result = await read(docx(table(row(cell('甲', '<w:vMerge w:val="restart"/>')) + row(cell('盖', '<w:vMerge/>')))))
    expect(codes(result)).toEqual(['conversion-loss'])
  })

  it('keeps nested tables in their cell, names cells, states that spans are known', async () => {
    const inner = table(row(cell('内')))
    const { root, text } = await read(docx(table(row(`<w:tc>${p('外')}${inner}${p('')}</w:tc>${cell('右')}`))))
    const outer = root.children[0]
    if (outer?.type !== 'table') throw new Error('no table')
    expect(outer.data?.spansKnown).toBe(true)
    expect(outer.children[0]?.children.map((one) => one.children.map(({ type }) => type))).toEqual([
      ['paragraph', 'table'],
      ['paragraph'],
    ])
    expect(outer.children[0]?.children[1]?.data.origin).toEqual({ cell: 'B1' })
    expect(grounded(root, text)).toBe(true)
  })

  it('reads a row wrapped in a content control', async () => {
    expect(
      await grid(
        `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('甲')}</w:sdtContent></w:sdt>${cell('乙')}`)}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual([['甲 @0', '乙 @1']])
  })
})

describe('text boxes, notes, headers', () => {
  const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`

  it('takes a text box once, with a table in it', async () => {
    const inner = box(`${p('框')}<w:tbl><w:tr>${cell('表')}</w:tr></w:tbl>`)
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback><w:pict>${inner}</w:pict></mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>`
    const { root } = await read(docx(body))
    expect(root.children.map(textOf)).toEqual(['框', '表', '正文'])
  })

  it('reads word art, as letterheads have it', async () => {
    expect(
      await texts('<w:p><w:r><w:pict><v:shape><v:textpath string="某某市人民政府文件"/></v:shape></w:pict></w:r></w:p>'),
    ).toEqual(['某某市人民政府文件'])
  })

  it('puts headers before and footers after the body, as furniture, notes between', async () => {
    const parts = {
      header1: p('页眉'),
      footer1: p('页脚'),
      footnotes: `<w:footnote w:type="separator">${p('线')}</w:footnote><w:footnote w:id="2">${p('注')}</w:footnote>`,
    }
    const { root } = await read(docx(p('正文'), parts))
    expect(paragraphs(root)).toEqual(['页眉', '正文', '注', '页脚'])
    expect(root.children.map(({ data }) => data?.furniture ?? false)).toEqual([true, false, false, true])
  })

  it('knows heading levels and alignment', async () => {
    const { root } = await read(
      docx(p('甲', '<w:outlineLvl w:val="0"/><w:jc w:val="center"/>') + p('乙', '<w:outlineLvl w:val="9"/><w:jc w:val="end"/>')),
    )
    expect(
      root.children.map(({ data }) => [
        data && 'heading' in data ? data.heading : undefined,
        data && 'align' in data ? data.align : undefined,
      ]),
    ).toEqual([
      [1, 'center'],
      [undefined, 'right'],
    ])
  })
})

describe('packages', () => {
  it('reads strict OOXML, other prefixes, and a main part of another name', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>'
    const bare =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>甲</t></r></p></body></document>'
    for (const body of [strict, bare]) {
      const rels = relationsPart(
        '<Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/>',
      )
      const { root } = await read(zipSync({ '_rels/.rels': strToU8(rels), 'word/document2.xml': strToU8(body) }))
      expect(paragraphs(root)).toEqual(['甲'])
    }
  })

  it('reads UTF-16 parts', async () => {
    const body = wordPart('document', `<w:body>${p('甲')}</w:body>`).replace('UTF-8', 'UTF-16')
    const { root } = await read(zipSync({ 'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${body}`, 'utf16le')) }))
    expect(paragraphs(root)).toEqual(['甲'])
  })

  it('says that a document of pictures needs OCR', async () => {
    expect(codes(await read(docx('<w:p><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p>')))).toEqual(['needs-ocr'])
  })
})

describe('hostile files', () => {
  const refused = async (bytes: Uint8Array) => {
    const result = await read(bytes)
    expect(result.text).toBe('')
    expect(result.messages.map(({ severity }) => severity)).toEqual(['error'])
    return result.messages[0]?.code
  }

  it('refuses a zip bomb, even one that lies about its size', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 << 20) })
    expect(await refused(bomb)).toBe('limit-reached')
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at < bomb.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    expect(await refused(bomb)).toBe('limit-reached')
  })

  it('refuses a DTD, deep nesting and broken markup', async () => {
    const body = (text: string) => zipSync({ 'word/document.xml': strToU8(text) })
    expect(await refused(body('<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'))).toBe('unreadable-file')
    expect(await refused(body('<a>'.repeat(5000)))).toBe('limit-reached')
    expect(await refused(body('<w:document><w:body></w:document>'))).toBe('unreadable-file')
    expect(await refused(body('<html/>'))).toBe('unreadable-file')
    expect(await refused(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('unreadable-file')
  })

  it('refuses files that are cut off at any place, and other formats', async () => {
    const whole = sample('numbered.docx')
    for (let size = 0; size < whole.length; size += 501) expect(await refused(whole.subarray(0, size))).toBe('unreadable-file')
    expect(await refused(sample('numbered.doc'))).toBe('unreadable-file')
    expect(await refused(strToU8('<html></html>'))).toBe('unreadable-file')
  })

  it('never throws on a file with damaged bytes', async () => {
    const whole = sample('numbered.docx')
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = Uint8Array.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      expect(typeof (await read(damaged)).text).toBe('string')
    }
  })

  it('knows an encrypted entry', async () => {
    const bytes = docx(p('甲'))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(await refused(bytes)).toBe('encrypted-file')
  })

  it('takes absurd numbers calmly', async () => {
    const body = `<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="999999999"/>')}${cell('乙', '<w:gridSpan w:val="-5"/>')}</w:tr></w:tbl>${item('丙', 1, 77)}${item('丁', 9)}`
    const { root } = await read(docx(body, { numbering: abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) }))
    expect(paragraphs(root)).toEqual(['丙', '丁'])
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(200) + p('深') + '</w:tc></w:tr></w:tbl>'.repeat(200)
    expect((await read(docx(nested))).text.trim()).toBe('深')
  })
})

describe('documents in one XML file', () => {
  const flat = (root: string, inner: string) =>
    strToU8(`<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><${root}>${inner}</${root.split(' ')[0]}>`)
  const label = '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr>'

  it('reads Word 2003 XML: labels, merges, notes after the body, no comments and deletions', async () => {
    const note = `<w:r><w:footnote>${p('注解。')}</w:footnote></w:r>`
    const left = '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:t>删</w:t></w:r></aml:content></aml:annotation>'
    const body = `${p('总体要求', label)}<w:p><w:r><w:t>推进公开</w:t></w:r>${note}${left}<w:r><w:t>。</w:t></w:r></w:p><w:tbl><w:tr>${cell('甲', '<w:vmerge w:val="restart"/>')}${cell('乙')}</w:tr><w:tr>${cell('', '<w:vmerge/>')}${cell('丙')}</w:tr></w:tbl>`
    const names =
      'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"'
    const bytes = flat(`w:wordDocument ${names}`, `<w:body><wx:sect>${body}</wx:sect></w:body>`)
    expect(sniff(bytes, '通知.doc')).toBe('docx')
    const { root, messages } = await readDocx(bytes, {})
    expect([paragraphs(root), messages]).toEqual([['一、总体要求', '推进公开。', '注解。'], []])
    const table = root.children.find((block) => block.type === 'table')
    expect(table?.type === 'table' && table.children[0]?.children[0]?.data.rowspan).toBe(2)
  })

  it('reads Flat OPC, and says what other XML is', async () => {
    const part = `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${wordPart('document', `<w:body>${p('正文。')}</w:body>`).replace(/^<\?xml[^>]*>/, '')}</pkg:xmlData></pkg:part>`
    const bytes = flat('pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"', part)
    expect(sniff(bytes, undefined)).toBe('docx')
    expect(paragraphs((await readDocx(bytes, {})).root)).toEqual(['正文。'])
    expect((await readDocx(strToU8('<a><w:p/></a>'), {})).messages.map(({ code }) => code)).toEqual(['unreadable-file'])
    const uof = strToU8('<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"><a/></uof:UOF>')
    expect((await parseNotice(uof, { path: 'a.uof' })).messages).toContainEqual(
      expect.objectContaining({ code: 'unreadable-file' }),
    )
    const fodt = readFileSync(new URL('../fixtures/formats/numbered.fodt', import.meta.url))
    expect((await parseNotice(fodt, { path: 'numbered.fodt' })).source.format).toBe('odt')
  })
})
