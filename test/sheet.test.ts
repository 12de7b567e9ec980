import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../src/read/reader.ts'
import { numberFormatter } from '../src/read/sheet/format.ts'
import { readOds, readXls, readXlsx } from '../src/read/sheet/index.ts'
import { layOut } from '../src/read/sheet/layout.ts'
import { cellName, emptySheet, pageLines, parseCellName } from '../src/read/sheet/workbook.ts'
import { xlsSheets } from '../src/read/sheet/xls.ts'
import type { Cell, Table } from '../src/tree/nodes.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))

const cellText = (cell: Cell): string =>
  cell.children.flatMap((block) => (block.type === 'paragraph' ? block.children.map(({ value }) => value) : [])).join('/')

const paragraphs = ({ root }: ReadResult): string[] =>
  root.children.flatMap((block) =>
    block.type === 'paragraph'
      ? [`${block.data?.furniture ? '~' : ''}${block.children.map(({ value }) => value).join('/')}`]
      : ['[table]'],
  )

const tables = ({ root }: ReadResult): Table[] => root.children.filter((block) => block.type === 'table')

/** Rows as `column:text`, spans as `column+colspan×rowspan:text`. */
const grid = (table: Table | undefined): string[] =>
  (table?.children ?? []).map((row) =>
    row.children
      .map((cell) => {
        const { column, colspan, rowspan } = cell.data
        return `${column}${colspan * rowspan > 1 ? `+${colspan}×${rowspan}` : ''}:${cellText(cell)}`
      })
      .join(' '),
  )

const codes = ({ messages }: ReadResult): string[] => messages.map(({ code }) => code)

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one worksheet, or of the sheets given, as little as is valid. */
function workbook(sheets: string | string[], extra: Record<string, string> = {}): Uint8Array {
  const bodies = typeof sheets === 'string' ? [sheets] : sheets
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${bodies
      .map((_, index) => `<sheet name="表${index + 1}" r:id="r${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${bodies
      .map((_, index) => `<Relationship Id="r${index}" Type="${RELATIONS}/worksheet" Target="worksheets/s${index}.xml"/>`)
      .join('')}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...extra,
  }
  bodies.forEach((body, index) => {
    files[`xl/worksheets/s${index}.xml`] = `<worksheet xmlns="${MAIN}">${body}</worksheet>`
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** `A1=文` → cells, grouped into rows by the file's implicit order. */
function data(...cells: string[]): string {
  return `<sheetData>${cells
    .map((cell) => {
      const [name, text] = cell.split('=')
      return `<row><c r="${name}" t="inlineStr"><is><t>${text}</t></is></c></row>`
    })
    .join('')}</sheetData>`
}

describe('the plan in three formats', () => {
  const readers = { xlsx: readXlsx, xls: readXls, ods: readOds }
  const found = Object.entries(readers).map(([kind, reader]) => [kind, reader(fixture(`plan.${kind}`), {})] as const)

  it.each(found)('%s: 33 rows, 85 cells, 12 tall and 3 wide', async (kind, reading) => {
    const result = await reading
    const [table] = tables(result)
    const cells = table?.children.flatMap((row) => row.children) ?? []
    expect(result.format).toBe(kind)
    expect(result.messages).toEqual([])
    expect(table?.data?.spansKnown).toBe(true)
    expect(table?.children.length).toBe(33)
    expect(cells.length).toBe(85)
    expect(cells.filter((cell) => cell.data.rowspan > 1).length).toBe(12)
    expect(cells.filter((cell) => cell.data.colspan > 1).length).toBe(3)
    expect(paragraphs(result)[0]).toBe('~Sheet1')
    expect(paragraphs(result)[2]).toBe('江建管〔2022〕39号')
    expect(paragraphs(result).slice(-3)).toEqual([
      '[table]',
      '公开方式：主动公开',
      '江门市政府投资工程建设管理中心办公室 2022年11月23日印发',
    ])
  })

  it('gives the same text from all three, and leaves that are slices of it', async () => {
    const results = await Promise.all(found.map(([, reading]) => reading))
    expect(new Set(results.map(({ text }) => text)).size).toBe(1)
    for (const { text, root } of results) {
      for (const block of root.children) {
        const leaves =
          block.type === 'paragraph'
            ? block.children
            : block.children.flatMap((row) =>
                row.children.flatMap((cell) =>
                  cell.children.flatMap((inner) => (inner.type === 'paragraph' ? inner.children : [])),
                ),
              )
        for (const { value, position } of leaves) expect(text.slice(position.start.offset, position.end.offset)).toBe(value)
      }
    }
  })
})

describe('what cells show', () => {
  const kinds = [
    ['xlsx', readXlsx],
    ['xls', readXls],
    ['ods', readOds],
  ] as const

  it.each(kinds)('%s: dates by their format, percents, line breaks, errors, header rows, hidden sheets', async (kind, reader) => {
    const result = await reader(fixture(`sheet-kinds.${kind}`), {})
    expect(paragraphs(result).filter((text) => text !== '~附件1')).toEqual([
      '~任务表',
      '2024年重点工作任务分解表',
      '填报单位：各科室',
      '[table]',
      '注：各单位每季度报送进展。',
      '~选项',
      '~已完成',
      '~未完成',
    ])
    expect(grid(tables(result)[0])).toEqual([
      '0:序号 1:工作任务 2:责任单位 3:完成时限 4:进度',
      '0:1 1:一是建章立制。/二是组织培训。 2+1×2:办公室 3:2024年6月 4:95%',
      '0:2 1:开展检查 3:2024-06-30 4:50%',
      '0:14 1:总结经验 2:财务科 3:年底前 4:#DIV/0!',
    ])
    expect(tables(result)[0]?.children[3]?.children[1]?.data.origin).toEqual({ sheet: '任务表', cell: 'B7' })
  })

  const show = numberFormatter(false)
  it.each([
    [14, 'General', '14'],
    [0.1 + 0.2, 'General', '0.3'],
    [13_800_138_000, 'General', '13800138000'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-3, '0_);[Red]\\(0\\)', '(3)'],
    [0.125, '0.0%', '12.5%'],
    [7, '000', '007'],
    [3, '"第"0"项"', '第3项'],
    [12, '[DBNum1][$-804]General', '十二'],
    [305, '[DBNum1]General', '三百〇五'],
    [1.5, '# ?/?', '1.5'],
    [45_473, 'yyyy"年"m"月"d"日";@', '2024年6月30日'],
    [45_473, '[$-804]yyyy\\年m\\月', '2024年6月'],
    [45_473, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二四年六月三十日'],
    [45_473, 'yyyy/m/d', '2024-06-30'],
    [45_473, 'mmm-yy', '2024-06'],
    [45_473, 'd-mmm', '6月30日'],
    [45_473.5, 'yyyy-mm-dd h:mm', '2024-06-30 12:00'],
    [0.375, 'h:mm', '09:00'],
    [0.375, 'h"时"mm"分"', '9时00分'],
    [45_473, 'aaaa', '2024-06-30'],
    [99_999_999, 'yyyy-mm-dd', '99999999'],
  ])('%d as %s is %s', (value, code, shown) => {
    if (code === 'aaaa') expect(show(value, 'm"月"d"日"aaaa')).toBe('6月30日星期日')
    else expect(show(value, code)).toBe(shown)
  })

  it('joins rich text, leaves phonetic guides out, decodes escapes', async () => {
    const sheet = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>'
    const strings = `<sst xmlns="${MAIN}"><si><r><t>工作</t></r><r><t>任务</t></r><rPh><t>gong</t></rPh></si><si><t>一_x000D_\n二</t></si></sst>`
    const result = await readXlsx(workbook(sheet, { 'xl/sharedStrings.xml': strings }), {})
    expect(grid(tables(result)[0])).toEqual(['0:工作任务 1:一/二'])
  })
})

describe('layout', () => {
  it('takes titles and notes out, keeps section rows and unfilled form rows in the table', async () => {
    const sheet =
      data('A1=标题', 'A3=任务', 'B3=单位', 'A4=一、总体', 'A5=建', 'B5=甲', 'A6=注：报送', 'B7=某某办公室') +
      '<mergeCells><mergeCell ref="A1:F2"/><mergeCell ref="A4:B4"/></mergeCells>'
    const result = await readXlsx(workbook(sheet), {})
    expect(paragraphs(result)).toEqual(['~表1', '标题', '[table]', '注：报送', '某某办公室'])
    expect(grid(tables(result)[0])).toEqual(['0:任务 1:单位', '0+2×1:一、总体', '0:建 1:甲'])
    const form = await readXlsx(workbook(data('A1=序号', 'B1=任务', 'A2=1', 'B2=建', 'A3=2', 'A4=3')), {})
    expect(grid(tables(form)[0])).toEqual(['0:序号 1:任务', '0:1 1:建', '0:2 1:', '0:3 1:'])
  })

  it('keeps a last row whose other cells are merged from above', async () => {
    const sheet = `${data('A1=任务', 'B1=单位', 'A2=甲事', 'B2=办公室', 'A3=乙事')}<mergeCells><mergeCell ref="B2:B3"/></mergeCells>`
    const result = await readXlsx(workbook(sheet), {})
    expect(grid(tables(result)[0])).toEqual(['0:任务 1:单位', '0:甲事 1+1×2:办公室', '0:乙事'])
  })

  it('gives a sheet of single cells as paragraphs and several sheets in order', async () => {
    const result = await readXlsx(workbook([data('A1=通知', 'A2=各科室：'), '<sheetData/>', data('A1=甲', 'B1=乙')]), {})
    expect(paragraphs(result)).toEqual(['~表1', '通知', '各科室：', '~表3', '[table]'])
  })

  it('drops what a merge hides and merges that overlap', () => {
    const sheet = emptySheet('表', false)
    for (const [row, column, text] of [
      [0, 0, '甲'],
      [1, 0, '甲'],
      [1, 1, '乙'],
      [0, 1, '丙'],
    ] as const)
      sheet.cells.push({ row, column, text })
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 0 }, { top: 0, left: 0, bottom: 1, right: 1 })
    const rows = layOut(sheet)
    expect(rows.map(({ cells }) => cells.map(({ text, rowspan }) => `${text}${rowspan}`))).toEqual([['甲2', '丙1'], ['乙1']])
  })

  it('names cells both ways and strips page codes', () => {
    for (const [row, column, name] of [
      [6, 1, 'B7'],
      [0, 26, 'AA1'],
      [1_048_575, 16_383, 'XFD1048576'],
    ] as const) {
      expect(cellName(row, column)).toBe(name)
      expect(parseCellName(name)).toEqual({ row, column })
    }
    expect(parseCellName('7B')).toBeUndefined()
    expect(pageLines('&L&"宋体,常规"&12附件1&C第 &P 页&R&A')).toEqual(['附件1'])
  })
})

describe('hostile files', () => {
  it('is sparse: a stated range over the whole sheet, far cells, a merge over everything', async () => {
    const started = performance.now()
    const sheet = `<dimension ref="A1:XFD1048576"/>${data('A1=甲', 'XFD1048576=乙')}`
    const sparse = await readXlsx(workbook(sheet), {})
    expect(paragraphs(sparse)).toEqual(['~表1', '甲', '乙'])
    const merged = await readXlsx(workbook(`${sheet}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`), {})
    expect(paragraphs(merged)).toEqual(['~表1', '甲'])
    const diagonal = Array.from({ length: 3000 }, (_, index) => `${cellName(index, index)}=格`)
    const corner = await readXlsx(workbook(data(...diagonal, 'A3001=甲', 'B3001=乙')), {})
    expect(corner.messages).toEqual([])
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('bounds cells and repeated shared strings', async () => {
    const long = '长'.repeat(100_000)
    const cells = Array.from({ length: 200 }, () => '<row><c t="s"><v>0</v></c></row>').join('')
    const strings = `<sst xmlns="${MAIN}"><si><t>${long}</t></si></sst>`
    const result = await readXlsx(workbook(`<sheetData>${cells}</sheetData>`, { 'xl/sharedStrings.xml': strings }), {})
    expect(codes(result)).toEqual(['limit-reached'])
    expect(result.text.length).toBeLessThan(9_000_000)
  })

  it('bounds repeated rows of ODS', async () => {
    const content =
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><table:table table:name="表"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>满</text:p></table:table-cell></table:table-row></table:table></office:document-content>'
    const result = await readOds(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8(content) }), {})
    expect(codes(result)).toEqual(['limit-reached'])
  })

  it('says that a file is encrypted', async () => {
    const locked = await writeXlsx({ sheets: [{ name: '表', rows: [['甲']] }], encryption: { password: 'x', spinCount: 100 } })
    const result = await readXlsx(locked, {})
    expect([codes(result), result.text]).toEqual([['encrypted-file'], ''])
    const stream = new Uint8Array([0x09, 0x08, 2, 0, 0, 6, 0x2f, 0, 0, 0])
    expect(xlsSheets(stream, [])).toEqual({ state: 'encrypted' })
  })

  it('reads a workbook under the wrong name as what it is', async () => {
    const result = await readXlsx(fixture('plan.xls'), {})
    expect([result.format, codes(result)]).toEqual(['xls', ['loose-extension']])
    const text = await readXls(strToU8('不是表格'), {})
    expect([text.text, codes(text)]).toEqual(['', ['unreadable-file']])
    const word = await readXlsx(fixture('two-paragraph-cell.doc'), {})
    expect([word.text, codes(word)]).toEqual(['', ['unreadable-file']])
  })

  it('reads what stands before damage in a sheet and says so', async () => {
    const broken = data('A1=甲', 'B1=乙').replace('</sheetData>', '<row><c')
    const result = await readXlsx(workbook([broken, data('A1=丙')]), {})
    expect(codes(result)).toEqual(['unreadable-file'])
    expect(paragraphs(result)).toEqual(['~表1', '[table]', '~表2', '丙'])
  })

  it('never throws on cut or damaged files', async () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return seed % below
    }
    for (const name of ['sheet-kinds.xlsx', 'plan.xls', 'sheet-kinds.ods', 'sheet-kinds.xls'] as const) {
      const bytes = fixture(name)
      for (let cut = 0; cut < 12; cut++) {
        const result = await readXlsx(bytes.subarray(0, Math.floor((bytes.length * cut) / 12)), {})
        if (result.text === '') expect(result.messages.some(({ severity }) => severity === 'error')).toBe(true)
      }
      for (let round = 0; round < 60; round++) {
        const damaged = bytes.slice()
        for (let flips = 0; flips < 1 + (round % 8); flips++) damaged[random(damaged.length)] = random(256)
        expect(typeof (await readXls(damaged, {})).text).toBe('string')
      }
    }
  })
})
