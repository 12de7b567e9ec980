import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingEnd } from '../src/read/html/ending.ts'
import { htmlBlocks, readHtml } from '../src/read/html.ts'
import type { ReadResult } from '../src/read/reader.ts'
import { TreeBuilder } from '../src/tree/builder.ts'
import type { Block } from '../src/tree/nodes.ts'

const sample = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))
const bytes = (html: string) => new TextEncoder().encode(html)
const read = (html: string | Uint8Array) => readHtml(typeof html === 'string' ? bytes(html) : html, {}) as ReadResult

/** `~` furniture, `^` gap, `h2`, `>` right, `=` centre; leaves parted by `/`; a table as rows of cells `column+colspan*rowspan:text`. */
function show(block: Block): unknown {
  if (block.type === 'table') {
    return block.children.map((row) =>
      row.children.map(({ data, children }) => {
        const spans = `${data.column}${data.colspan > 1 ? `+${data.colspan}` : ''}${data.rowspan > 1 ? `*${data.rowspan}` : ''}`
        return [`${spans}:`, ...children.map(show)].reduce((a, b) =>
          typeof b === 'string' ? `${a}${b}|` : ([a, b] as never),
        ) as string
      }),
    )
  }
  const { furniture, gapBefore, heading, align } = block.data ?? {}
  const marks = `${furniture ? '~' : ''}${gapBefore ? '^' : ''}${heading ? `h${heading} ` : ''}${align ? { right: '>', center: '=' }[align] : ''}`
  return marks + block.children.map((leaf) => leaf.value).join('/')
}
const blocks = (html: string) => read(html).root.children.map(show)
const piece = (html: string) => {
  const builder = new TreeBuilder()
  htmlBlocks(html, builder, { page: false })
  return builder.finish().root.children.map(show)
}

const LONG = '为认真贯彻落实上级决策部署，进一步做好本年度各项重点工作，结合实际，制定本方案。'.repeat(3)

describe('blocks', () => {
  it('joins inline elements and parts blocks', () => {
    expect(piece('<p>坚持<span>稳中</span><font>求进</font></p><div>一、<b>总体</b>要求<p>内容</p>后文</div>')).toEqual([
      '坚持稳中求进',
      '一、总体要求',
      '内容',
      '后文',
    ])
    expect(piece('<p>　　推进基层\n   治理 体系 IPv6\n规模&nbsp;部署</p>')).toEqual(['推进基层治理 体系 IPv6规模\u00a0部署'])
  })

  it('keeps headings, alignment and gaps', () => {
    expect(
      piece('<h2>一、目标</h2><center>标题</center><p style="text-align: right">某局</p><p>&nbsp;</p><p align="left">正文</p>'),
    ).toEqual(['h2 一、目标', '=标题', '>某局', '^正文'])
    expect(piece('<p>甲</p><hr><p>乙</p><p style="page-break-before:always">丙</p>')).toEqual(['甲', '^乙', '^丙'])
  })

  it('gives line breaks as leaves, and as paragraphs where blank lines, indents or ordinals part them', () => {
    expect(piece('<p>平潭时报，8月；<br>广播电视台</p>')).toEqual(['平潭时报，8月；/广播电视台'])
    expect(piece('<p>甲<br><br>乙<br>　　丙<br>&nbsp;&nbsp;丁<br>（二）戊</p>')).toEqual(['甲', '^乙', '丙', '丁', '（二）戊'])
    expect(piece(`<div>${Array.from({ length: 9 }, () => '一行').join('<br>')}</div>`)).toHaveLength(9)
  })

  it('numbers lists as the page does', () => {
    expect(piece('<ol start="3"><li>完善</li><li><p>健全</p><p>又</p></li><li value="9">推进</li></ol>')).toEqual([
      '3.完善',
      '4.健全',
      '又',
      '9.推进',
    ])
    expect(
      piece('<ol type="A"><li>甲</li></ol><ol style="list-style-type:cjk-ideographic"><li>乙</li></ol><ul><li>丙</li></ul>'),
    ).toEqual(['A.甲', '一、乙', '丙'])
    expect(piece('<ol><li>1.自带</li><li>（二）自带</li></ol><ol style="list-style:none"><li>无号</li></ol>')).toEqual([
      '1.自带',
      '（二）自带',
      '无号',
    ])
  })

  it('drops what the page hides and what Word pastes', () => {
    expect(
      piece(
        '<p hidden>隐</p><p style="display: none">隐</p><script>1</script><style>p{}</style><svg><text>图</text></svg><p>显<o:p></o:p></p>',
      ),
    ).toEqual(['显'])
    expect(
      piece('<!--[if gte mso 9]><xml>x</xml><![endif]--><p class="MsoNormal"><span lang="EN-US">2022<o:p></o:p></span>年</p>'),
    ).toEqual(['2022年'])
    expect(blocks(`<body><div style="display:none"><p>脚本打开。</p><p>${LONG}${LONG}</p></div></body>`)).toEqual([
      '脚本打开。',
      LONG + LONG,
    ])
  })

  it('leaves out the marks of notes, and keeps exponents and links to other places', () => {
    const word = '<p>推进公开<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>，建库。</p>'
    const pandoc = '<p>清理积案<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>。</p>'
    const note = '<p><a href="#_ftnref1" name="_ftn1">[1]</a> 见年度报告。</p>'
    const plain = '<p>修订办法<sup>①</sup>，绿化5000m<sup>2</sup>，蓄水3万米<sup>3</sup>，见<a href="#_Toc3">3</a>。</p>'
    expect(blocks(word + pandoc + note + plain)).toEqual([
      '推进公开，建库。',
      '清理积案。',
      '见年度报告。',
      '修订办法，绿化5000m2，蓄水3万米3，见3。',
    ])
  })

  it('reads a file without tags line by line', () => {
    expect(blocks('一、目标\n二、任务 A &amp; B')).toEqual(['一、目标', '二、任务 A & B'])
  })
})

describe('tables', () => {
  it('lays spans out and caps them', () => {
    const html = `<table><tr><td rowspan=99999999>一</td><td colspan="3">甲</td></tr>
      <tr><td>乙</td><td>丙</td><td>丁</td></tr><tr><td rowspan="0">戊</td><td colspan=9999>己</td></tr></table>`
    expect(piece(html)).toEqual([
      [
        ['0*3:一|', '1+3:甲|'],
        ['1:乙|', '2:丙|', '3:丁|'],
        ['1:戊|', '2+2:己|'],
      ],
    ])
  })

  it('keeps paragraphs, lines, empty cells and inner tables of a cell', () => {
    expect(
      piece(
        '<table><tr><td><p>1.甲</p><p>2.乙</p></td><td>丙<br>丁</td><td>&nbsp;</td></tr><tr><td>戊</td><td>己</td><td>庚</td></tr></table>',
      ),
    ).toEqual([
      [
        ['0:1.甲|2.乙|', '1:丙/丁|', '2:'],
        ['0:戊|', '1:己|', '2:庚|'],
      ],
    ])
    const wide = Array.from({ length: 14 }, (_, i) => `<tr><td>任务${i}</td><td>单位${i}</td></tr>`).join('')
    const nested = piece(`<table><tr><td>任务</td><td><table><tr><td>内</td><td>表</td></tr></table></td></tr>${wide}</table>`)
    expect(nested).toHaveLength(1)
    expect(JSON.stringify(nested)).toContain('[["0:内|","1:表|"]]')
  })

  it('takes columns together in which nothing starts', () => {
    expect(
      piece('<table><tr><td>甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td colspan="2">丁</td></tr></table>'),
    ).toEqual([
      [
        ['0:甲|', '1:乙|'],
        ['0:丙|', '1:丁|'],
      ],
    ])
  })

  it('unwraps layout tables (T-63)', () => {
    expect(piece('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>')).toEqual(['甲', '乙'])
    const inner = '<table><tr><td>任务</td><td>单位</td></tr><tr><td>完善制度</td><td>市教育局</td></tr></table>'
    expect(piece(`<table><tr><td>栏目</td><td><p>标题</p>${inner}</td></tr></table>`)).toEqual([
      '栏目',
      '标题',
      [
        ['0:任务|', '1:单位|'],
        ['0:完善制度|', '1:市教育局|'],
      ],
    ])
    expect(piece(`<table><tr><td>导航</td><td>${`<p>${LONG}</p>`.repeat(5)}</td></tr></table>`)).toHaveLength(6)
  })

  it('reads the sample with its 12 rowspans and 3 colspans in every encoding', () => {
    for (const name of [
      'plan.html',
      'plan.gb18030.html',
      'plan.nometa.gb18030.html',
      'plan.utf16le-bom.html',
      'plan.big5.html',
    ]) {
      const result = read(sample(name))
      const tables = result.root.children.filter((block) => block.type === 'table')
      const cells = tables.flatMap((table) => table.children.flatMap((row) => row.children))
      expect([name, tables.length, tables[0]?.children.length, cells.length]).toEqual([name, 1, 33, 85])
      expect(cells.filter((cell) => cell.data.rowspan > 1)).toHaveLength(12)
      expect(cells.filter((cell) => cell.data.colspan > 1)).toHaveLength(3)
      expect(tables[0]?.data).toEqual({ spansKnown: true })
    }
  })
})

describe('pages', () => {
  const page = `<html><head><title>某市2022年工作要点的通知_某市人民政府</title></head><body>
    <div class="nav"><a>首页</a><a>政务公开</a></div>
    <table class="xxgk_table"><tr><td>索引号：</td><td>0001</td><td>发文字号：</td><td>某政办发〔2022〕5号</td></tr><tr><td>发布机构：</td><td>某市</td><td>标题：</td><td>工作要点</td></tr></table>
    <div class="content"><h1>某市2022年工作要点的通知</h1><div class="info">发布时间：2022-03-01 来源：某市政府 浏览次数：<span>12</span> 【字体：大 中 小】</div>
    <div id="zoom" class="TRS_Editor"><p>各县（市、区）人民政府：</p><p>${LONG}</p><p>资金来源：市级财政。</p><p>【打印】【关闭】</p></div>
    <p>附件：<a href="x.doc">任务分解表.doc</a></p><div>上一篇：无</div></div>
    <div class="footer">主办：某市人民政府办公室 某ICP备12345号</div></body></html>`

  it('tells the article, its title and its disclosure table from the rest', () => {
    expect(blocks(page)).toEqual([
      '~某市2022年工作要点的通知_某市人民政府',
      '~首页政务公开',
      [
        ['0:索引号：|', '1:0001|', '2:发文字号：|', '3:某政办发〔2022〕5号|'],
        ['0:发布机构：|', '1:某市|', '2:标题：|', '3:工作要点|'],
      ],
      'h1 某市2022年工作要点的通知',
      '~发布时间：2022-03-01 来源：某市政府 浏览次数：12 【字体：大 中 小】',
      '各县（市、区）人民政府：',
      LONG,
      '资金来源：市级财政。',
      '~【打印】【关闭】',
      '附件：任务分解表.doc',
      '~上一篇：无',
      '~主办：某市人民政府办公室 某ICP备12345号',
    ])
  })

  it('marks only what looks like furniture where no container is known', () => {
    const html = page.replace('class="content"', '').replace('id="zoom" class="TRS_Editor"', '')
    const shown = blocks(html)
    expect(shown).toContain('h1 某市2022年工作要点的通知')
    expect(shown).toContain('~首页政务公开')
    expect(shown).toContain('各县（市、区）人民政府：')
    expect(shown.at(-1)).toBe('~主办：某市人民政府办公室 某ICP备12345号')
  })

  it('marks front matter', () => {
    expect(blocks('---\nlayout: default\ntitle: 通知\n---\n<article><p>正文。</p></article>')).toEqual([
      '~layout: default',
      '~title: 通知',
      '正文。',
    ])
  })

  it('loses no characters', () => {
    const text = read(page).text.replace(/\s/g, '')
    for (const part of ['首页', '0001', '资金来源', '任务分解表.doc', 'ICP备12345号']) expect(text).toContain(part)
  })
})

describe('hostile pages', () => {
  it('survives deep nesting with a message', () => {
    const result = read(`${'<div>'.repeat(100_000)}深处${'</div>'.repeat(100_000)}`)
    expect(result.text).toBe('深处\n')
    expect(result.messages.map((m) => m.code)).toEqual(['limit-reached'])
    expect(read(`${'<div>'.repeat(5000)}深处`).text).toBe('深处\n')
    expect(read(`${'<p>段'.repeat(5000)}`).messages).toEqual([])
    const nested = read('<table><tr><td>'.repeat(3000))
    expect(nested.text).toBe('')
  })

  it('survives multiplied formatting', () => {
    const html = Array.from({ length: 3000 }, (_, i) => `<p><font size=${i}>字`).join('')
    expect(read(html).text.match(/字/g)).toHaveLength(3000)
  })

  it('refuses binary bytes with a clear message', () => {
    expect(read(bytes('PK\u0003\u0004xx'))).toMatchObject({ text: '', messages: [{ code: 'not-text', severity: 'error' }] })
    expect(read('')).toMatchObject({ text: '', messages: [] })
  })

  it('never throws, and every leaf is a slice of the text', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=0>',
      '</table>',
      '<br>',
      '<ol>',
      '<li>',
      '<b>',
      '</div>',
      '<div class=content>',
      '<!--',
      '文字',
      ' ',
      '<h1>',
    )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 40 }), (parts) => {
        const { text, root } = read(parts.join(''))
        const check = (block: Block): void => {
          if (block.type === 'table')
            for (const row of block.children) for (const cell of row.children) cell.children.forEach(check)
          else
            for (const leaf of block.children)
              expect(text.slice(leaf.position.start.offset, leaf.position.end.offset)).toBe(leaf.value)
        }
        root.children.forEach(check)
      }),
    )
  })
})

describe('pages that are cut off', () => {
  const PAGE = '<html><body><div><p>各科室：</p><table><tr><td>任务</td></tr></table></div></body></html>'

  it('are told by what they leave open', () => {
    expect(missingEnd(PAGE)).toBeUndefined()
    for (const rest of ['iv></body>', '</div></body>', '</table>', '</td>', '务</td>', '/p>', '科室'])
      expect(missingEnd(PAGE.slice(0, PAGE.indexOf(rest))), rest).toBeDefined()
    expect(missingEnd('<html><body><p>一</p><p>二')).toBe('its end tags are missing')
    expect(missingEnd('<p>各科室：</p><!-- 正文')).toBe('it ends inside a comment')
    expect(missingEnd('<table><tr><td>任务')).toBe('it ends inside a table')
  })

  it('are not those whose authors leave out end tags', () => {
    for (const page of ['<html><body><p>一<p>二', '<html><body><div>一</div>', '<p>一', '若 a < b，则', '<tr><td>任务'])
      expect(missingEnd(page), page).toBeUndefined()
  })
})

describe('frame sets', () => {
  it('say which pages hold the text', () => {
    const { messages } = read(
      '<html><frameset><frame src="menu.html"><frame name="a" src=main.html></frameset><noframes><body>请升级</body></noframes></html>',
    )
    expect(messages.map(({ code, text }) => [code, text.split(': ')[1]])).toEqual([['empty-document', 'menu.html, main.html']])
  })
})
