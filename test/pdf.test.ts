import { readFileSync } from 'node:fs'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { stretchesOf } from '../src/read/pdf/bombs.ts'
import { emptyFonts } from '../src/read/pdf/embedded.ts'
import { readPdf } from '../src/read/pdf/index.ts'
import { Port } from '../src/read/pdf/port.ts'
import type { ReadResult } from '../src/read/reader.ts'
import type { AnyNode, Block, Table } from '../src/tree/nodes.ts'
import { PdfFile, text } from './support/pdf-file.ts'

function lines(x: number, y: number, values: readonly string[], pitch = 28): string {
  return values.map((value, index) => text(x, y - index * pitch, value)).join('')
}

/** A stroked line. */
function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

const read = (bytes: Uint8Array) => Promise.resolve(readPdf(bytes, {}))

/** Blocks in short: paragraphs as their lines joined by `|`, with flags; tables as rows of `column+colspan×rowspan text`. */
function outline(result: ReadResult): unknown[] {
  return result.root.children.map((block) => {
    if (block.type === 'table') return grid(block)
    const { furniture, align } = block.data ?? {}
    return `${furniture ? '#' : ''}${align ? `${align}: ` : ''}${block.children.map((leaf) => leaf.value).join('|')}`
  })
}

function grid(table: Table): string[][] {
  return table.children.map((row) =>
    row.children.map((cell) => {
      const { column, colspan, rowspan } = cell.data
      const span = colspan > 1 || rowspan > 1 ? `${colspan}×${rowspan} ` : ''
      return `${column}:${span}${cell.children.map(plain).join('¶')}`
    }),
  )
}

function plain(block: Block): string {
  return block.type === 'table' ? JSON.stringify(grid(block)) : block.children.map((leaf) => leaf.value).join('|')
}

function tables(result: ReadResult): Table[] {
  return result.root.children.filter((block) => block.type === 'table')
}

function checkPositions(result: ReadResult): void {
  const visit = (node: AnyNode): void => {
    const { start, end } = node.position
    expect(start.offset).toBeLessThanOrEqual(end.offset ?? 0)
    if (node.type === 'text') expect(result.text.slice(start.offset, end.offset)).toBe(node.value)
    else for (const child of node.children) visit(child)
  }
  visit(result.root)
}

const FULL = '一二三四五六七八九十一二三四五六七八九十一二三四五六七'
const INDENTED = FULL.slice(2)

describe('readPdf: text', () => {
  it('joins lines that reach the margin, parts at indents, and finds centred and right-aligned lines', async () => {
    const file = new PdfFile().page(
      text(143, 760, '关于印发工作要点的通知', 28) +
        lines(80, 700, ['各县人民政府：']) +
        lines(112, 672, [INDENTED]) +
        lines(80, 644, [FULL, '第一段完。']) +
        lines(112, 588, [INDENTED]) +
        lines(80, 560, ['第二段完。']) +
        lines(368, 500, ['市人民政府', '年月日']),
    )
    const result = await read(file.bytes())
    expect(result.messages).toEqual([])
    expect(outline(result)).toEqual([
      'center: 关于印发工作要点的通知',
      '各县人民政府：',
      `${INDENTED}${FULL}第一段完。`,
      `${INDENTED}第二段完。`,
      'right: 市人民政府',
      'right: 年月日',
    ])
    checkPositions(result)
  })

  it('parts paragraphs without indents at numbers and labels that begin others, though the line before is full', async () => {
    const rest = '好。'
    const item = (start: string) => `${start}${FULL.slice(start.length + rest.length)}${rest}`
    const values = [
      ...['现将任务分工如下：', '一、修桥。', '责任单位：县水利局', '完成时限：六月底', item('二、'), '责任单位：县民政局'],
      ...[
        item('三、'),
        `责任单位：${FULL.slice(5)}`,
        '完成时限：年底',
        `四、${FULL.slice(2)}`,
        '二、三号桥完工。',
        FULL,
        `6.5公里，${rest}`,
      ],
    ]
    const file = new PdfFile().page(lines(80, 740, values)).page(lines(80, 740, [item('五、'), item('六、')]))
    expect(outline(await read(file.bytes()))).toEqual([
      ...values.slice(0, 9),
      // What does not end with a mark goes on, and so does what begins with no number that others begin with.
      `${values[9]}${values[10]}`,
      `${values[11]}${values[12]}`,
      item('五、'),
      item('六、'),
    ])
    const indented = new PdfFile().page(
      lines(112, 740, [INDENTED]) + lines(80, 712, [item('一'), item('二、'), rest]) + lines(112, 628, ['三、新段。']),
    )
    expect(outline(await read(indented.bytes()))).toHaveLength(2)
  })

  it('joins a paragraph over a page break and keeps page numbers and running heads as furniture', async () => {
    const page = (number: number, body: string) => text(240, 800, '工作要点', 10) + body + text(280, 40, `— ${number} —`, 14)
    const file = new PdfFile()
      .page(page(1, lines(112, 700, [INDENTED]) + lines(80, 672, [FULL, FULL])))
      .page(page(2, lines(80, 740, [FULL, '完。']) + lines(112, 684, ['新段。'])))
      .page(page(3, lines(112, 740, [INDENTED])))
    const result = await read(file.bytes())
    expect(outline(result)).toEqual([
      '#工作要点',
      `${INDENTED}${FULL}${FULL}|${FULL}完。`,
      '#— 1 —',
      '#工作要点',
      '新段。',
      '#— 2 —',
      '#工作要点',
      INDENTED,
      '#— 3 —',
    ])
    expect(result.root.children.map((block) => block.data?.origin?.page)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3])
    expect(result.root.children[7]?.data?.gapBefore).toBe(true)
  })

  it('takes lone numbers for page numbers where they count on, and leaves a repeated line of the text alone', async () => {
    const page = (number: number, first: string) => lines(112, 740, [first, '正文。']) + text(290, 80, `${number}`, 12)
    const file = new PdfFile().page(page(4, '牵头单位：市政府办')).page(page(5, '其他。')).page(page(6, '牵头单位：市政府办'))
    const found = outline(await read(file.bytes()))
    expect(found.filter((line) => String(line).startsWith('#'))).toEqual(['#4', '#5', '#6'])
    expect(found.filter((line) => line === '牵头单位：市政府办')).toHaveLength(2)
  })

  it('counts bold type that is printed twice once, and sets slanted writing apart', async () => {
    const watermark = 'BT /F 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <51856765> Tj ET\n'
    const file = new PdfFile().page(
      watermark + text(80, 700, '加强领导') + text(80.4, 700, '加强领导') + text(80, 672, '好好学习'),
    )
    expect(outline(await read(file.bytes()))).toEqual(['加强领导', '好好学习', '#内来'])
  })

  it('leaves out raised figures that point to notes, and keeps exponents, small print and the notes', async () => {
    const content =
      text(80, 700, '推进公开') +
      text(144, 706, '12', 9) +
      text(154, 700, '，新建绿地') +
      text(234, 700, 'm') +
      text(242, 706, '2', 9) +
      text(247, 700, '和米') +
      text(279, 706, '3', 9) +
      text(80, 600, '完成时限') +
      text(400, 606, '6', 9) +
      text(80, 60, '12', 9) +
      text(90, 56, '见上一年度报告。', 12)
    const result = await read(new PdfFile().page(content).bytes())
    expect(result.text.replaceAll(/\s/g, '')).toBe('推进公开，新建绿地m2和米3完成时限612见上一年度报告。')
    checkPositions(result)
  })

  it('reads a page that is turned', async () => {
    const content = text(80, 700, '加强组织领导。')
    expect(outline(await read(new PdfFile().page(content, { rotate: 90 }).bytes()))).toEqual(['加强组织领导。'])
    const turned = 'BT /F 16 Tf 0 1 -1 0 300 200 Tm <52a05f3a98865bfc> Tj ET\n'
    expect(outline(await read(new PdfFile().page(turned).bytes()))).toEqual(['加强领导'])
  })

  it('reads a notice made by a word processor: letterhead, title of two lines, indents, page breaks', async () => {
    const result = await read(readFileSync(new URL('../fixtures/formats/prose.pdf', import.meta.url)))
    expect(result.messages).toEqual([])
    checkPositions(result)
    const found = outline(result).map(String)
    expect(found.slice(0, 4)).toEqual([
      '#华亭市人民政府办公室文件',
      'center: 华亭市人民政府办公室文件',
      'center: 华政办发〔2022〕55号',
      'center: 华亭市人民政府办公室 关于印发华亭市 2022|年政务公开工作要点的通知',
    ])
    expect(found).toContain('right: 2022年八月3日')
    expect(found).toContain('责任单位：各乡镇人民政府、城市社区管委会、工业园区管委会，市直有关部门，省、市驻华亭有关单位')
    expect(found.filter((line) => line.startsWith('#— '))).toEqual(['#— 1 —', '#— 2 —', '#— 3 —', '#— 4 —'])
  })
})

describe('readPdf: drawn tables', () => {
  const frame = (top: number, rows: readonly number[], columns: readonly number[]) =>
    rows.map((y) => rule(columns[0] ?? 0, top - y, columns.at(-1) ?? 0, top - y)).join('') +
    columns.map((x) => rule(x, top, x, top - (rows.at(-1) ?? 0))).join('')

  it('gives cells with the spans that missing lines state', async () => {
    const columns = [80, 180, 400, 520]
    const content =
      [0, 120].map((y) => rule(80, 700 - y, 520, 700 - y)).join('') +
      rule(80, 670, 520, 670) +
      rule(180, 640, 520, 640) +
      columns
        .map((x) => rule(x, 700, x, x === 180 ? 580 : x === 400 ? 580 : 580))
        .join('')
        .replace(rule(180, 700, 180, 580), rule(180, 670, 180, 580)) +
      text(90, 680, '任务', 12) +
      text(410, 680, '单位', 12) +
      text(90, 620, '强化服务', 12) +
      text(190, 650, '公开目录', 12) +
      text(410, 650, '办公室', 12) +
      text(190, 620, '及时更新调整', 12) +
      text(410, 620, '市财政局', 12) +
      text(410, 600, '市税务局', 12)
    const result = await read(new PdfFile().page(content).bytes())
    expect(outline(result)).toEqual([
      [
        ['0:2×1 任务', '2:单位'],
        ['0:1×2 强化服务', '1:公开目录', '2:办公室'],
        ['1:及时更新调整', '2:市财政局¶市税务局'],
      ],
    ])
    expect(tables(result)[0]?.data?.spansKnown).toBe(true)
    checkPositions(result)
  })

  it('takes thin filled rectangles for lines, and closes tables that are open at the sides', async () => {
    const bar = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`
    const content =
      [700, 670, 640].map((y) => bar(80, y, 400, 0.6)).join('') +
      bar(200, 640, 0.6, 60) +
      text(90, 680, '序号', 12) +
      text(210, 680, '任务', 12) +
      text(90, 650, '1', 12) +
      text(210, 650, '抓好落实', 12)
    expect(outline(await read(new PdfFile().page(content).bytes()))).toEqual([
      [
        ['0:序号', '1:任务'],
        ['0:1', '1:抓好落实'],
      ],
    ])
  })

  it('joins the lines of a cell that its width broke, and keeps lines that were broken on purpose', async () => {
    const content =
      frame(700, [0, 80], [80, 160, 400]) +
      text(86, 680, '市财政局、', 12) +
      text(86, 660, '市税务局', 12) +
      text(166, 680, '市财政局', 12) +
      text(166, 660, '市税务局', 12)
    expect(outline(await read(new PdfFile().page(content).bytes()))).toEqual([[['0:市财政局、市税务局', '1:市财政局¶市税务局']]])
  })

  it('continues a table on the next page, also where that part shows fewer columns', async () => {
    const first = frame(200, [0, 40, 80], [80, 180, 400, 520])
    const second = frame(780, [0, 40], [80, 400, 520])
    const file = new PdfFile()
      .page(
        text(80, 700, '任务分解表') +
          first +
          [90, 190, 410]
            .map(
              (x, index) =>
                text(x, 175, ['类别', '任务', '单位'][index] ?? '', 12) + text(x, 135, ['甲', '乙', '丙'][index] ?? '', 12),
            )
            .join('') +
          text(290, 40, '— 1 —', 12),
      )
      .page(
        second + text(90, 755, '第二部分', 12) + text(410, 755, '丁', 12) + text(80, 600, '以上。') + text(290, 40, '— 2 —', 12),
      )
    const result = await read(file.bytes())
    expect(outline(result)).toEqual([
      '任务分解表',
      [
        ['0:类别', '1:任务', '2:单位'],
        ['0:甲', '1:乙', '2:丙'],
        ['0:2×1 第二部分', '2:丁'],
      ],
      '#— 1 —',
      '以上。',
      '#— 2 —',
    ])
    const rows = tables(result)[0]?.children ?? []
    expect(rows.map((row) => [row.data?.origin?.page, row.data?.gapBefore])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, true],
    ])
  })

  it('puts a table inside a cell there, and takes underlines, boxes and the red line of a letterhead for none', async () => {
    const content =
      frame(700, [0, 200], [80, 200, 520]) +
      frame(660, [0, 30, 60], [220, 320, 420]) +
      text(90, 600, '附表', 12) +
      text(210, 680, '如下：', 12) +
      [0, 1].map((row) => text(230, 640 - 30 * row, `甲${row}`, 12) + text(330, 640 - 30 * row, `乙${row}`, 12)).join('')
    const nested = [
      ['0:甲0', '1:乙0'],
      ['0:甲1', '1:乙1'],
    ]
    expect(outline(await read(new PdfFile().page(content).bytes()))).toEqual([[['0:附表', `1:如下：¶${JSON.stringify(nested)}`]]])
    const lone = rule(80, 690, 520, 690) + text(80, 700, '文件') + frame(600, [0, 40], [80, 300]) + text(90, 575, '说明')
    expect(outline(await read(new PdfFile().page(lone).bytes()))).toEqual(['文件', '说明'])
  })

  it('reads the plan table: 33 rows with the heads of three page breaks, cut rows joined', async () => {
    const result = await read(readFileSync(new URL('../fixtures/formats/plan.pdf', import.meta.url)))
    expect(result.messages).toEqual([])
    checkPositions(result)
    const [table, ...others] = tables(result)
    expect(others).toEqual([])
    expect(table?.data).toMatchObject({ spansKnown: true, origin: { page: 1 } })
    const rows = grid(table as Table)
    // 33 rows, and two head rows on each further page; the pieces of cut rows are joined.
    expect(rows).toHaveLength(33 + 3 * 2)
    expect(rows[0]).toEqual(['0:2×1 工作内容', '2:1×2 具体要求', '3:1×2 责任科室'])
    expect(rows[2]).toEqual(['0:4×1 第一部分 基础工作'])
    expect(rows.flat().filter((cell) => cell.startsWith('0:2×7 五、'))).toHaveLength(1)
    const heads = rows.filter((row) => row[0] === '0:2×1 工作内容')
    expect(heads).toHaveLength(4)
    expect(table?.children.filter((row) => row.data?.gapBefore).map((row) => row.data?.origin?.page)).toEqual([2, 2, 3, 3, 4, 4])
  })
})

describe('readPdf: tables without lines', () => {
  it('finds columns by alignment, rows by their distance', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((cell, index) => (cell ? text([80, 130, 340, 470][index] ?? 0, y, cell, 12) : '')).join('')
    const content =
      text(80, 740, '现将任务分解如下：', 12) +
      row(700, ['序号', '工作任务', '责任单位', '时限']) +
      row(670, ['1', '健全制度，完善流程，强化', '市财政局', '年底前']) +
      row(652, ['', '监督']) +
      row(622, ['2', '加强宣传', '市教育局', '全年']) +
      row(592, ['3', '开展检查', '市审计局', '六月底前']) +
      text(80, 540, '请抓好落实。', 12)
    const result = await read(new PdfFile().page(content).bytes())
    expect(outline(result)).toEqual([
      '现将任务分解如下：',
      [
        ['0:序号', '1:工作任务', '2:责任单位', '3:时限'],
        ['0:1', '1:健全制度，完善流程，强化监督', '2:市财政局', '3:年底前'],
        ['0:2', '1:加强宣传', '2:市教育局', '3:全年'],
        ['0:3', '1:开展检查', '2:市审计局', '3:六月底前'],
      ],
      '请抓好落实。',
    ])
    expect(tables(result)[0]?.data?.spansKnown).toBeUndefined()
  })

  it('reads one made by a word processor, with cells set in the middle of their rows', async () => {
    const result = await read(readFileSync(new URL('../fixtures/formats/columns.pdf', import.meta.url)))
    const rows = grid(tables(result)[0] as Table)
    expect(rows).toHaveLength(7)
    expect(rows[0]).toEqual(['0:序号', '1:工作任务', '2:责任单位', '3:完成时限'])
    expect(rows[2]).toEqual(['0:2', '1:做好重点领域信息公开', '2:市发展改革局、市财政局、市人力资源和社会保障局', '3:年底前'])
    expect(rows[4]).toEqual(['0:4', '1:加强政府网站管理', '2:市网信中心', '3:9月30日前'])
  })

  it('leaves a signature, a contact line and a colophon as text', async () => {
    const content =
      text(80, 700, '联系人：张三', 12) +
      text(300, 700, '电话：12345', 12) +
      text(80, 300, '市政府办公室', 12) +
      text(380, 300, '2022年印发', 12)
    expect(outline(await read(new PdfFile().page(content).bytes()))).toEqual([
      '联系人：张三  电话：12345',
      '市政府办公室  2022年印发',
    ])
  })

  it('reads two columns of running text one after the other', async () => {
    const column = (x: number, first: string) => lines(x, 740, [first, ...Array.from({ length: 9 }, () => FULL.slice(0, 13))], 24)
    const result = await read(
      new PdfFile().page(column(60, '左栏开头七八九十一二三') + column(310, '右栏开头七八九十一二三')).bytes(),
    )
    expect(tables(result)).toEqual([])
    const found = outline(result).join('')
    expect(found.indexOf('左栏')).toBeLessThan(found.indexOf('右栏'))
    expect(found.match(/左栏[^右]*/)?.[0].match(/一二三四五六七八九十一二三/g)).toHaveLength(9)
  })
})

describe('readPdf: files that cannot be read', () => {
  const codes = async (bytes: Uint8Array) => (await read(bytes)).messages.map((message) => message.code)

  it('says that pages of pictures need OCR and how to go on', async () => {
    const file = new PdfFile()
    const image = file.add(
      '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>\nstream\nabcd\nendstream',
    )
    const resources = `/XObject<</I ${image} 0 R>>`
    file
      .page('q 595 0 0 842 0 0 cm /I Do Q', { resources })
      .page(`q 595 0 0 842 0 0 cm /I Do Q ${text(400, 20, '扫描', 9)}`, { resources })
    const result = await read(file.bytes())
    expect(result.text).toBe('')
    expect(result.messages).toMatchObject([{ code: 'needs-ocr', severity: 'error' }])
    expect(result.messages[0]?.text).toContain('worknotice parse')
  })

  it('reads the pages with text and names those that are pictures', async () => {
    const file = new PdfFile().page(text(80, 700, '正文。')).page('q 595 0 0 842 0 0 cm Q')
    const result = await read(file.bytes())
    expect(outline(result)).toEqual(['正文。'])
    expect(result.messages.map((message) => message.code)).toEqual(['conversion-loss'])
  })

  it('refuses an encrypted file with one message', async () => {
    const file = readFileSync(new URL('../fixtures/formats/encrypted.pdf', import.meta.url))
    expect(await codes(file)).toEqual(['encrypted-file'])
  })

  it('gives one message for bytes that are no PDF, and for damaged ones', async () => {
    expect(await codes(new Uint8Array())).toEqual(['unreadable-file'])
    expect(await codes(strToU8('不是 PDF'))).toEqual(['unreadable-file'])
    expect(await codes(strToU8('%PDF-1.7\n1 0 obj\n<<'))).toEqual(['unreadable-file'])
    const whole = readFileSync(new URL('../fixtures/formats/prose.pdf', import.meta.url))
    for (const share of [0.1, 0.5, 0.9]) {
      const result = await read(whole.subarray(0, Math.floor(whole.length * share)))
      expect(result.messages.length).toBeLessThanOrEqual(1)
      if (result.text === '') expect(result.messages[0]?.severity).toBe('error')
    }
  })

  it('survives a page tree that holds itself', async () => {
    const result = await read(new PdfFile().page(text(80, 700, '正文。')).bytes('2 0 R'))
    expect(result.messages.map((message) => message.severity)).toEqual(['error'])
  })

  it('stops at a form that draws itself thousandfold', async () => {
    const file = new PdfFile()
    let inner = file.add(
      `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 34>>\nstream\n${'0 0 1 1 re f\n'.repeat(2)}        \nendstream`,
    )
    for (let depth = 0; depth < 8; depth++) {
      const content = '/X Do '.repeat(12)
      inner = file.add(
        `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${inner} 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`,
      )
    }
    file.page(`${text(80, 700, '正文。')} /X Do`, { resources: `/XObject<</X ${inner} 0 R>>` })
    expect(await codes(file.bytes())).toContain('limit-reached')
  }, 10_000)

  it('refuses a stream that unpacks to hundreds of megabytes', async () => {
    const packed = zlibSync(new Uint8Array(40 * 1024 * 1024), { level: 9 })
    const file = new PdfFile()
    file.add(
      Buffer.concat([strToU8(`<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`), packed, strToU8('\nendstream')]),
    )
    expect(await codes(file.page(text(80, 700, '正文。')).bytes())).toEqual(['limit-reached'])
  }, 10_000)

  it('leaves globals and the console as they were', async () => {
    await read(new PdfFile().page(text(80, 700, '正文。')).bytes())
    expect('Path2D' in globalThis && 'DOMMatrix' in globalThis).toBe(false)
    for (const native of [Array.prototype.push, JSON.parse, Function.prototype.toString])
      expect(Function.prototype.toString.call(native)).toContain('[native code]')
  })

  it('empties only embedded fonts that have a map to Unicode of their own', () => {
    const sample = readFileSync(new URL('../fixtures/formats/points.pdf', import.meta.url))
    const changed = (file: Buffer): boolean => {
      const copy = new Uint8Array(file)
      emptyFonts(copy, stretchesOf(copy))
      return !file.equals(copy)
    }
    const renamed = (from: string, to: string) => Buffer.from(sample.toString('latin1').replaceAll(from, to), 'latin1')
    expect(changed(sample)).toBe(true)
    expect(changed(renamed('/ToUnicode', '/ToUnknown'))).toBe(false)
    expect(changed(renamed('trailer', 'trailer%/Encrypt 1 0 R\n'))).toBe(false)
    expect(changed(Buffer.concat([sample, sample]))).toBe(false)
  })

  it('makes no paths of the glyphs of embedded fonts', async () => {
    const post = vi.spyOn(Port.prototype, 'postMessage')
    await read(new Uint8Array(readFileSync(new URL('../fixtures/formats/points.pdf', import.meta.url))))
    const kinds = post.mock.calls.map(([{ action, data }]) => (action === 'commonobj' && Array.isArray(data) ? data[1] : action))
    post.mockRestore()
    expect(kinds).toContain('Font')
    expect(kinds).not.toContain('FontPath')
    expect(kinds).not.toContain('FontFallback')
  })
})
