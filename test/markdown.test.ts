import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutMaths } from '../src/read/markdown/maths.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import type { ReadResult } from '../src/read/reader.ts'
import type { Block } from '../src/tree/nodes.ts'

const sample = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))
const read = (source: string) => readMarkdown(new TextEncoder().encode(source), {}) as ReadResult

function show(block: Block): unknown {
  if (block.type === 'table') return block.children.map((row) => row.children.map((cell) => cell.children.map(show).join('|')))
  const { furniture, gapBefore, heading } = block.data ?? {}
  return `${furniture ? '~' : ''}${gapBefore ? '^' : ''}${heading ? `h${heading} ` : ''}${block.children.map((leaf) => leaf.value).join('/')}`
}
const blocks = (source: string) => read(source).root.children.map(show)

describe('text', () => {
  it('gives headings and drops marks', () => {
    expect(blocks('# 标题\n\n#紧贴标题\n\n**公开。**下一句*斜*`码`\\*星 [链](x) ![图](y.png)')).toEqual([
      'h1 标题',
      'h1 紧贴标题',
      '公开。下一句斜码*星 链',
    ])
    expect(blocks('2021~2025年、2026~2030年')).toEqual(['2021~2025年、2026~2030年'])
  })

  it('keeps list numbers as printed and drops bullets', () => {
    expect(blocks('1. 完善\n3. 健全\n\n2) 推进\n\n- 甲\n* 乙\n\n2022. 年度')).toEqual([
      '1. 完善',
      '3. 健全',
      '2) 推进',
      '甲',
      '乙',
      '2022. 年度',
    ])
    expect(blocks('1．甲\n\n（一）乙\n\n一、丙')).toEqual(['1．甲', '（一）乙', '一、丙'])
  })

  it('takes indentation for nothing', () => {
    expect(blocks('    四格缩进的段落\n\n\t制表符\n\n　　全角缩进\n\n- 甲\n    - 乙\n\n        深处')).toEqual([
      '四格缩进的段落',
      '制表符',
      '全角缩进',
      '甲',
      '乙',
      '深处',
    ])
    expect(blocks('> 引用\n> 续\n\n```\n代码\n```')).toEqual(['引用/续', '代码'])
  })

  it('makes no heading of a line over ---', () => {
    expect(blocks('正文\n---\n下文\n\n标题\n===')).toEqual(['正文', '^下文', 'h1 标题'])
  })

  it('gives soft breaks as leaves, and paragraphs where a sentence ends or an ordinal begins', () => {
    expect(blocks('推进基层治\n理体系。\n责任单位：市教育局\n（二）加强培训')).toEqual([
      '推进基层治/理体系。',
      '责任单位：市教育局',
      '（二）加强培训',
    ])
  })

  it('keeps definitions, footnotes and front matter', () => {
    expect(blocks('---\ntitle: 通知\n---\n正文[^1]\n\n[^1]: 注\n\n[附件1]: 表格')).toEqual([
      '~title: 通知',
      '正文[^1]',
      '注',
      '[附件1]: 表格',
    ])
    expect(blocks('---\n\n一、不是前言\n\n---')).toEqual(['^一、不是前言'])
  })
})

describe('tables', () => {
  it('takes out what programs print for empty cells, for missing headers and for line ends', () => {
    const table = '| 清单 | Unnamed: 1 |\n| --- | --- |\n| 单位 | 时限 |\n| 教务处\\n学生处 | NaN |\n| $\\nabla$ NaN级 | NaT |'
    expect(blocks(`## Sheet1\n\n## 名单1\n\n${table}`)).toEqual([
      '~Sheet1',
      'h2 名单1',
      [
        ['清单', ''],
        ['单位', '时限'],
        ['教务处/学生处', ''],
        ['$\\nabla$ NaN级', ''],
      ],
    ])
  })

  it('reads pipe tables with breaks and empty cells', () => {
    expect(blocks('| 任务<br>分类 | 单位 |\n| --- | :-: |\n| 甲 |  |\n| | **乙** |')).toEqual([
      [
        ['任务/分类', '单位'],
        ['甲', ''],
        ['', '乙'],
      ],
    ])
  })

  it('loses no cell where rows and header differ, nor without a separator row', () => {
    expect(blocks('|甲|\n|---|\n|乙|丙|丁|')).toEqual([[['甲'], ['乙', '丙', '丁']]])
    expect(blocks('前文\n| 甲 | 乙 |\n| 丙 | 丁 |\n后文')).toEqual([
      '前文',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      '后文',
    ])
    expect(blocks('|孤行|')).toEqual(['|孤行|'])
  })

  it('reads marks inside cells', () => {
    expect(blocks('|1. **甲**|a\\|b|<u>乙</u><br>丙|\n|-|-|-|\n|*注*|2021~2025|# 丁|')).toEqual([
      [
        ['1. 甲', 'a|b', '乙/丙'],
        ['注', '2021~2025', '# 丁'],
      ],
    ])
  })

  it('reads HTML tables as HTML, blank lines or not, and drops comments', () => {
    const html = '<table>\n<tr><td rowspan="2">一</td><td>甲</td></tr>\n\n<tr><td>乙</td></tr>\n</table>'
    const { root } = read(`前文\n\n<!-- image -->\n${html}\n后文\n\n<p>段一</p>\t<p>段二</p>`)
    expect(root.children.map(show)).toEqual(['前文', [['一', '甲'], ['乙']], '后文', '段一', '段二'])
    const table = root.children[1]
    expect(table?.type === 'table' && table.children[0]?.children[0]?.data.rowspan).toBe(2)
    expect(blocks('文<table><tr><td>甲</td><td>乙</td></tr></table>尾')).toEqual(['文', [['甲', '乙']], '尾'])
    expect(blocks('前\n\n<!-- 未关闭\n\n正文')).toContain('正文')
  })

  it('reads the sample', () => {
    const { root } = readMarkdown(sample('plan.md'), {}) as ReadResult
    const tables = root.children.filter((block) => block.type === 'table')
    expect(tables.map((table) => table.children.length)).toEqual([33])
    expect(tables[0]?.children.every((row) => row.children.length === 4)).toBe(true)
  })
})

describe('formulas of OCR programs', () => {
  it.each([
    ['$2 0 2 4$ 年 $6$ 月底前', '2024 年 6 月底前'],
    ['网办率达到 $9 5 \\%$ 以上', '网办率达到 95% 以上'],
    ['压减 $\\geqslant 5 0 \\%$，$1 , 5 0 0$ 户', '压减 ≥50%，1,500 户'],
    ['$\\mathrm { P M } _ { 2 . 5 }$ 与 $3 5 \\mathrm { m } ^ { 2 }$', 'PM2.5 与 35m²'],
    ['$\\textcircled { 1 }$ 建；$\\textcircled{\\scriptsize{1 2}}$ 修', '① 建；⑫ 修'],
    ['$ 2024 \\sim 2026 $ 年，$3 0 ^ { \\circ } \\mathrm { C }$', '2024~2026 年，30°C'],
  ])('%s', (source, printed) => expect(withoutMaths(source)).toBe(printed))

  it.each([
    '投资$5亿，增长$3亿',
    'US$100 and $200',
    '$100, $200',
    '价$5$6',
    '$$x$$',
    '$\\frac{1}{2}$',
    '$a + b$',
    '\\$5 $',
    '$5\n6$',
    '$',
  ])('%s stays as it is', (source) => expect(withoutMaths(source)).toBe(source))

  it('are read in paragraphs and in tables', () => {
    const { text } = read('# 一\n\n# 二\n\n$2 0 2 4$ 年\n\n<table><tr><td>$9 5 \\%$</td></tr></table>\n')
    expect(text).toContain('2024 年')
    expect(text).toContain('95%')
  })
})

describe('what converters make of pages', () => {
  it.each([
    ['**（三）****健全机制。**', '（三）健全机制。'],
    ['**责任单位****：**市财政局', '责任单位：市财政局'],
    ['**（责任单位：****市财政局****）**', '（责任单位：市财政局）'],
    ['电话138****1234', '电话138****1234'],
  ])('%s: bold text in pieces', (source, printed) => expect(read(source).text.trim()).toBe(printed))

  it('puts an empty header over a table that has none', () => {
    const { root } = read('|  |  |\n| --- | --- |\n| 任务 | 责任单位 |\n| 建库 | 县粮储局 |\n')
    expect(root.children.map(show)).toEqual(
      read('| 任务 | 责任单位 |\n| --- | --- |\n| 建库 | 县粮储局 |\n').root.children.map(show),
    )
  })
})

describe('hostile files', () => {
  it('is quick where parsers are not', () => {
    const started = performance.now()
    let nested = ''
    for (let i = 0; nested.length < 600_000; i++) nested += `${'  '.repeat(i % 1000)}- 项\n`
    expect(read(nested).text).toContain('项')
    expect(read('- '.repeat(50_000)).messages).toEqual([])
    expect(read(`${'> '.repeat(50_000)}文`).text).toBe('文\n')
    expect(read('*a_ '.repeat(50_000)).text).toContain('*a_')
    expect(read('- 项\n'.repeat(50_000)).text.match(/项/g)).toHaveLength(50_000)
    expect(read('['.repeat(50_000)).text).toContain('[[')
    expect(read('<table>'.repeat(5000)).text).toBe('')
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 40_000)

  it('never throws', () => {
    const part = fc.constantFrom(
      '#',
      '- ',
      '1. ',
      '|',
      '\n',
      '\n\n',
      '---',
      '**',
      '`',
      '<table>',
      '</table>',
      '<td>',
      '文',
      ' ',
      '>',
      '[',
      ']:',
      '<br>',
      '<!--',
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => typeof read(parts.join('')).text === 'string'))
  })
})
