/** Tables drawn with lines in plain text: `┌─┬─┐ │ ├─┼─┤`. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../src/convert.ts'
import { readText } from '../src/read/text/index.ts'
import { growthOn, MOST_GROWTH } from './support/linear.ts'
import { docx, p } from './support/office.ts'

/** The cells of the first table: text, and the columns and rows that a merged one covers. */
function cellsOf(...lines: string[]): string[][] {
  const { root } = readText(lines.join('\n'), 'utf-8')
  const table = root.children.find((node) => node.type === 'table')
  return (table?.type === 'table' ? table.children : []).map((row) =>
    row.children.map(({ children, data }) => {
      const text = children
        .flatMap((child) => (child.type === 'paragraph' ? child.children.map((leaf) => leaf.value) : []))
        .join('⏎')
      const spans = data.colspan > 1 || data.rowspan > 1 ? ` ${data.colspan}×${data.rowspan}` : ''
      return `${data.column}:${text}${spans}`
    }),
  )
}

describe('a drawn table', () => {
  test('has cells of several lines between rules', () => {
    expect(
      cellsOf(
        '┌──┬──────┬────┐',
        '│序号│ 工 作 任 务│责任单位│',
        '├──┼──────┼────┤',
        '│ 1  │修建村级公路，│县交通局│',
        '│    │全长八公里。  │        │',
        '├──┼──────┼────┤',
        '│ 2  │改造危旧校舍。│县教育局│',
        '└──┴──────┴────┘',
      ),
    ).toEqual([
      ['0:序号', '1:工 作 任 务', '2:责任单位'],
      ['0:1', '1:修建村级公路，⏎全长八公里。', '2:县交通局'],
      ['0:2', '1:改造危旧校舍。', '2:县教育局'],
    ])
  })

  test('merges cells over which a rule is open, whatever blanks are left', () => {
    expect(
      cellsOf(
        '┌────┬──────┬────┐',
        '│类别│任务│单位│',
        '├────┼──────┼────┤',
        '│农村道路│修建村级公路│县交通│',
        '│ ├──────┤局 │',
        '│ │养护县道│ │',
        '├────┼──────┼────┤',
        '│教育│改造校舍│县教育局│',
        '└────┴──────┴────┘',
      ),
    ).toEqual([
      ['0:类别', '1:任务', '2:单位'],
      ['0:农村道路 1×2', '1:修建村级公路', '2:县交通⏎局 1×2'],
      ['1:养护县道'],
      ['0:教育', '1:改造校舍', '2:县教育局'],
    ])
  })

  test('merges cells of a row, and parts the columns of a header', () => {
    expect(
      cellsOf(
        '┏━━━━┳━━━━━━━━━┓',
        '┃任务    ┃单位              ┃',
        '┃        ┣━━━━┳━━━━┫',
        '┃        ┃牵头    ┃配合    ┃',
        '┣━━━━┻━━━━┻━━━━┫',
        '┃一、交通                    ┃',
        '┣━━━━┳━━━━┳━━━━┫',
        '┃修建公路┃县交通局┃县财政局┃',
        '┗━━━━┻━━━━┻━━━━┛',
      ),
    ).toEqual([
      ['0:任务 1×2', '1:单位 2×1'],
      ['1:牵头', '2:配合'],
      ['0:一、交通 3×1'],
      ['0:修建公路', '1:县交通局', '2:县财政局'],
    ])
  })

  test('begins a cell at a new point below a rule that is open over it', () => {
    expect(
      cellsOf(
        '┌──────┬────┐',
        '│任务│单位│',
        '├──────┼────┤',
        '│△编制规划，报县│县交通局│',
        '│政府审定 ├────┤',
        '│△筹措资金 │县财政局│',
        '└──────┴────┘',
      ),
    ).toEqual([
      ['0:任务', '1:单位'],
      ['0:△编制规划，报县⏎政府审定', '1:县交通局'],
      ['0:△筹措资金', '1:县财政局'],
    ])
  })

  test('without rules between rows begins rows at their numbers', () => {
    expect(
      cellsOf(
        '┌──┬──────┬────┐',
        '│序号│任务        │单位    │',
        '├──┼──────┼────┤',
        '│1   │修建公路    │县交通局│',
        '│    │养护县道    │        │',
        '│2   │改造校舍    │县教育局│',
        '└──┴──────┴────┘',
      ),
    ).toEqual([
      ['0:序号', '1:任务', '2:单位'],
      ['0:1', '1:修建公路⏎养护县道', '2:县交通局'],
      ['0:2', '1:改造校舍', '2:县教育局'],
    ])
  })

  test('without rules and numbers goes on with a row whose cells are full', () => {
    expect(
      cellsOf(
        '──────┬────┬────',
        '任务        │单位    │时限',
        '修建村级公路│县交通局│年底',
        '八公里      │        │',
        '改造校舍    │县教育局│6月底',
        '──────┴────┴────',
      ),
    ).toEqual([
      ['0:任务', '1:单位', '2:时限'],
      ['0:修建村级公路⏎八公里', '1:县交通局', '2:年底'],
      ['0:改造校舍', '1:县教育局', '2:6月底'],
    ])
  })

  test('may have pipes between its rules, and blank lines between all lines', () => {
    expect(cellsOf('┌──┬──┐', '', '|任务|单位|', '', '├──┼──┤', '', '|修路|县交通局|', '', '└──┴──┘', '', '结束')).toEqual([
      ['0:任务', '1:单位'],
      ['0:修路', '1:县交通局'],
    ])
  })

  test('may be typed with plus signs and dashes, with merged cells and without rules between rows', () => {
    expect(
      cellsOf(
        '+------+--------------+----------+',
        '| 类别 | 任务         | 单位     |',
        '+:=====+:============:+=========:+',
        '| 交通 | 修建村级公路 | 县交通局 |',
        '|      | 八公里       |          |',
        '|      +--------------+----------+',
        '|      | 互联网+停车  | 县城管局 |',
        '+------+--------------+----------+',
        '',
        '说明',
      ),
    ).toEqual([
      ['0:类别', '1:任务', '2:单位'],
      ['0:交通 1×2', '1:修建村级公路⏎八公里', '2:县交通局'],
      ['1:互联网+停车', '2:县城管局'],
    ])
    expect(cellsOf('+---+------+', '| 1 | 修路 |', '| 2 | 架桥 |', '| 3 | 植树 |', '+---+------+')).toEqual([
      ['0:1', '1:修路'],
      ['0:2', '1:架桥'],
      ['0:3', '1:植树'],
    ])
  })

  test('is no frame round a text, and no tree of folders', () => {
    expect(cellsOf('┌────┐', '│工作要点│', '└────┘')).toEqual([])
    expect(cellsOf('+------+', '| 方案 |', '+------+')).toEqual([])
    expect(cellsOf('方案', '├── 附件', '│   ├── 附件1', '│   └── 附件2')).toEqual([])
  })

  test('gives tasks, over the pages that it is cut by', async () => {
    const page = (...rows: string[]): string[] => [
      '┌──┬──────┬────┬────┐',
      '│序号│ 工 作 任 务│责任单位│完成时限│',
      '├──┼──────┼────┼────┤',
      ...rows,
      '└──┴──────┴────┴────┘',
    ]
    const notice = await parseNotice(
      [
        '青梧县2007年重点工作任务分解表',
        ...page('│ 1  │修建村级公路。│县交通局│10月底前│', '│    │              │县财政局│        │'),
        ...page('│ 2  │改造危旧校舍。│县教育局│6月底前 │'),
        '注：本表由县政府办公室解释。',
      ].join('\n'),
    )
    expect(notice.title).toBe('青梧县2007年重点工作任务分解表')
    expect(notice.tasks.map(({ label, text, responsible, deadlines }) => [label, text, responsible, deadlines[0]?.text])).toEqual(
      [
        ['1', '修建村级公路。', ['县交通局', '县财政局'], '10月底前'],
        ['2', '改造危旧校舍。', ['县教育局'], '6月底前'],
      ],
    )
  })

  const DRAWN = {
    strokes: [
      '┌──┬──────┬────┐',
      '│序号│工作任务    │责任单位│',
      '├──┼──────┼────┤',
      '│1   │修建村级公路│县交通局│',
      '│    │八公里      │        │',
      '├──┼──────┼────┤',
      '│2   │改造危旧校舍│县教育局│',
      '└──┴──────┴────┘',
    ],
    typed: [
      '+------+--------------+----------+',
      '| 序号 | 工作任务     | 责任单位 |',
      '+======+==============+==========+',
      '| 1    | 修建村级公路 | 县交通局 |',
      '|      | 八公里       |          |',
      '+------+--------------+----------+',
      '| 2    | 改造危旧校舍 | 县教育局 |',
      '+------+--------------+----------+',
    ],
  }
  const TITLE = '青梧县2024年重点工作分工表'
  const FORMS: Readonly<
    Record<string, (lines: readonly string[]) => [string | Uint8Array, 'text' | 'html' | 'markdown' | 'docx']>
  > = {
    text: (lines) => [[TITLE, ...lines, '附则'].join('\n'), 'text'],
    'a page': (lines) => [`<p>${TITLE}</p><pre>${lines.join('\n')}</pre><p>附则</p>`, 'html'],
    'a page of lines': (lines) => [`<p>${TITLE}<br>${lines.join('<br>')}<br>附则</p>`, 'html'],
    Markdown: (lines) => [[TITLE, '', ...lines, '', '附则'].join('\n'), 'markdown'],
    Word: (lines) => [docx([TITLE, ...lines, '附则'].map((line) => p(line)).join('')), 'docx'],
  }
  for (const [drawn, lines] of Object.entries(DRAWN))
    test.each(Object.entries(FORMS))(`of ${drawn} is read in %s`, async (_, write) => {
      const [document, format] = write(lines)
      const { title, tasks, otherText } = await parseNotice(document, { format })
      expect([title, ...tasks.map(({ label, text, responsible }) => `${label} ${text} ${responsible}`)]).toEqual([
        TITLE,
        '1 修建村级公路八公里 县交通局',
        '2 改造危旧校舍 县教育局',
      ])
      expect(otherText.map(({ text }) => text)).toEqual(['附则'])
    })

  test.each([
    '│',
    '┬',
    '├┼┤\n',
    '│任务│县交通局│\n',
    '┌─┬─┐\n│任务│单位│\n',
    '┌──┐\n│任务│单位│\n',
    '├──┼──┤\n│任务│县交通局│\n',
    '├─┤任务│\n│单位├─┤\n',
    '+-',
    '+--+--+\n|任务|县交通局|\n',
    '+--+任务|\n|单位+--+\n',
  ])(
    'is read in linear time, made of %j',
    (part) => {
      expect(growthOn(part, (text) => readText(text, 'utf-8'))).toBeLessThan(MOST_GROWTH)
      expect(growthOn(part, (text) => readText(`┌──┬──┐\n${text}`, 'utf-8'))).toBeLessThan(MOST_GROWTH)
    },
    120_000,
  )

  test('of a million strokes keeps every text', () => {
    const { root } = readText(`${'┬'.repeat(1_000_000)}\n${'│任务'.repeat(100_000)}│`, 'utf-8')
    const [table] = root.children
    expect(table?.type === 'table' ? table.children.map((row) => row.children.length) : []).toEqual([64])
  })
})
