/** What a page prints around a notice (PHRASINGS H-61 to H-68): above the letter, below the plan. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/convert.ts'
import { plan } from './notice.ts'

const ITEMS = [
  '一、抓好普查',
  '1.完成登记。',
  '2.提高普查员素质。',
  '二、抓好服务',
  '3.编印手册。',
  '4.开展分析，每季度发布数据。',
]
const read = (...lines: readonly string[]) => parseNotice(lines.join('\n'))
const textsOf = async (document: string): Promise<string[]> => (await parseNotice(document)).tasks.map(({ text }) => text)

describe('below the plan', () => {
  test.each([
    ['a site', ['主办：青梧县人民政府 承办：县大数据中心', '地址：青梧县人民路1号 邮编：123456', '青ICP备12345678号-1']],
    [
      'a site and its office',
      ['主办单位：青梧县人民政府办公室', '联系电话：0000-1234567 网站地图', '青公网安备 12345602000105号'],
    ],
    ['copyright alone', ['技术支持：某某公司', 'Copyright © 2024 All Rights Reserved.']],
    [
      'a public account',
      ['来源：青梧县统计局', '编辑：张某', '往期推荐', '青梧：春耕正当时', '点个“在看”，让更多人知道', '阅读原文'],
    ],
    ['a disclaimer', ['本文链接:http://www.example.cn/1.html', '免责声明：本站转载内容仅供参考，请以正式文件为准。']],
    ['an explanation', ['政策解读：《青梧县2024年统计工作要点》解读', '图解：一图读懂', '[打印] [关闭]']],
    ['a sharing site', ['您正在阅读本文档', '下载文档到电脑，查找使用更方便', '相关搜索', '统计工作要点']],
  ])('%s is none of the last item', async (_name, page) => {
    expect(await textsOf(['青梧县2024年统计工作要点', '', ...ITEMS, '', ...page].join('\n'))).toEqual([
      '完成登记。',
      '提高普查员素质。',
      '编印手册。',
      '开展分析，每季度发布数据。',
    ])
    const { tasks } = await read('青梧县2024年统计工作要点', '', ...ITEMS, '', ...page)
    expect(tasks.flatMap(({ responsible }) => responsible)).toEqual([])
  })

  test('buttons above the items are no end of the document', async () => {
    const items = ['1.修建农村公路30公里', '责任单位：县交通局', '2.新建幼儿园2所', '责任单位：县教育局']
    const { tasks } = await read('青梧县2024年民生实事任务分解表', '打印本页 关闭窗口', ...items)
    expect(tasks.map(({ responsible }) => responsible)).toEqual([['县交通局'], ['县教育局']])
  })

  test('so they are not above items without units', async () => {
    const { tasks } = await read(
      '青梧县2024年民生实事任务清单',
      '【打印】【关闭】',
      '1.修建农村公路30公里',
      '2.新建幼儿园2所',
      '3.建设公园3个',
    )
    expect(tasks.map(({ text }) => text)).toEqual(['修建农村公路30公里', '新建幼儿园2所', '建设公园3个'])
  })

  test('a field of the last item above the site is the item’s', async () => {
    const items = ['1.举办农民丰收节。', '主办单位：县农业农村局', '2.举办运动会。', '主办单位：县教体局']
    const { tasks } = await parseNotice(plan(...items, '青ICP备12345678号'))
    expect(tasks.map(({ responsible }) => responsible)).toEqual([['县农业农村局'], ['县教体局']])
  })

  test.each(['核查网站标识码和ICP备案信息', '保护版权所有者权益', '落实公网安备手续'])('work of a site: %s', async (work) => {
    const html = `<html><body><div class="content"><h1>青梧县2024年网站管理工作要点</h1><p>1.开展培训。</p><p>2.${work}。</p></div></body></html>`
    const { tasks } = await parseNotice(html, { format: 'html' })
    expect(tasks.map(({ text }) => text)).toEqual(['开展培训。', `${work}。`])
    expect(await textsOf(['青梧县2024年网站管理工作要点', '', '1.开展培训。', `2.${work}。`].join('\n'))).toEqual([
      '开展培训。',
      `${work}。`,
    ])
  })
})

const TITLE = '青梧县统计局关于印发青梧县2024年统计工作要点的通知'
const NUMBER = '青统发〔2024〕3号'
const ADDRESSEES = '各乡镇人民政府，县直各部门：'
const SENTENCE = '现将《青梧县2024年统计工作要点》印发给你们，请认真贯彻执行。'
const SIGNED = ['青梧县统计局', '2024年3月1日']
const PLAN = ['青梧县2024年统计工作要点', ...ITEMS]

describe('above the letter', () => {
  test.each([
    ['a site above the way to the page', ['青梧县人民政府', '当前位置：首页>政务公开>通知公告', TITLE]],
    [
      'a site above its columns',
      ['青梧县人民政府', '首页', '政务公开', '通知公告', '青梧县统计局', '关于印发青梧县2024年统计工作要点的通知'],
    ],
    ['a column of documents', ['市政府文件', '部委文件', TITLE]],
    ['the rest of the way to a page', ['当前位置：首页', '>政务频道>政务公开>本局文件', TITLE]],
    [
      'the title in the page’s box',
      [`标题：${TITLE}`, '主题分类：统计', '青梧县统计局', '', '关于印发青梧县2024年统计工作要点的通知'],
    ],
    ['the title in title marks', [`《${TITLE}》`]],
    [
      'the number before a title in title marks',
      [`${NUMBER}《${TITLE.replace('青梧县2024年统计工作要点', '〈青梧县2024年统计工作要点〉')}》`],
    ],
  ])('%s', async (_name, head) => {
    const notice = await read(...head, NUMBER, ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN)
    expect([notice.issuer, notice.title?.replace(/[〈〉]/g, '')]).toEqual(['青梧县统计局', TITLE])
    expect(notice.addressees).toEqual(['各乡镇人民政府', '县直各部门'])
    expect(notice.documentNumber?.text).toBe(NUMBER)
  })

  test('a letterhead above a page’s line stays the issuer where nothing else names one', async () => {
    const notice = await read(
      '青梧县统计局',
      '发布时间：2024-03-01',
      '关于印发青梧县2024年统计工作要点的通知',
      ADDRESSEES,
      SENTENCE,
      ...PLAN,
    )
    expect(notice.issuer).toBe('青梧县统计局')
  })

  test.each([
    ['', []],
    [', below the box of the page', ['发布机构：青梧县统计局', '成文日期：2024-03-01', '有效性：有效']],
  ])('lines with a blank line under each%s', async (_, box) => {
    const lines = [
      ...(box.length > 0 ? [box.join('\n')] : []),
      '青梧县统计局',
      '关于印发青梧县2024年统计工作要点的通知',
      NUMBER,
      '各乡镇人民政府，县直各部门，县',
      '属各企业：',
      SENTENCE,
      ...SIGNED,
      ...PLAN,
    ]
    const notice = await parseNotice(lines.join('\n\n'))
    expect(notice.title).toBe(TITLE)
    expect(notice.addressees).toEqual(['各乡镇人民政府', '县直各部门', '县属各企业'])
  })

  test('a letterhead parted by the only blank line is none of the title', async () => {
    const lines = ['青梧县统计局', '', '关于印发青梧县2024年统计工作要点的通知', ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN]
    expect((await read(...lines)).title).toBe('关于印发青梧县2024年统计工作要点的通知')
  })

  test.each([
    ['发文字号青统发〔2024〕3号', '青统发〔2024〕3号'],
    ['文号 青统发〔2024〕3号', '青统发〔2024〕3号'],
    ['青统函〔202413', '青统函〔202413'],
    ['青统函2024〕13', '青统函2024〕13'],
    ['青统函202413', '青统函202413'],
  ])('the number %s', async (line, text) => {
    const { documentNumber } = await read(TITLE, line, ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN)
    expect(documentNumber).toMatchObject({ text, year: 2024, serial: text.endsWith('号') ? 3 : 13 })
    expect(documentNumber?.agency).toMatch(/^青统[发函]$/)
  })

  test('two numbers on a line: the first', async () => {
    const { documentNumber } = await read(TITLE, '青统发〔2024〕3号 青财〔2024〕5号', ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN)
    expect(documentNumber?.text).toBe('青统发〔2024〕3号')
  })

  test('digits elsewhere are no number', async () => {
    const { documentNumber } = await read(TITLE, ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN, '青统函202413')
    expect(documentNumber).toBeNull()
  })

  test.each([
    ['no colon', '各乡镇人民政府，县直各部门'],
    ['a bracket cut off', '各乡镇人民政府，县直各部门（单位'],
  ])('addressees with %s', async (_name, line) => {
    const notice = await read(TITLE, NUMBER, line, SENTENCE, ...SIGNED, ...PLAN)
    expect(notice.addressees).toEqual(line.split('，'))
  })

  test.each(['近日，青梧县统计局印发通知，部署统计工作。全文如下：', '点击上方关注！近日，青梧县统计局印发通知。原文如下：'])(
    'addressees below the sentence of a page: %s',
    async (sentence) => {
      const notice = await read('统计工作要点来了', sentence, TITLE, NUMBER, ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN)
      expect([notice.title, notice.addressees]).toEqual([TITLE, ['各乡镇人民政府', '县直各部门']])
    },
  )

  test('an empty label of the box is no line of addressees', async () => {
    const notice = await read(TITLE, '•公开方式：主动公开', '•责任部门：', ADDRESSEES, SENTENCE, ...SIGNED, ...PLAN)
    expect(notice.addressees).toEqual(['各乡镇人民政府', '县直各部门'])
  })

  test.each([
    ['发布机构：青梧县统计局', '青梧县统计局'],
    ['发布机构：青梧县政府网', null],
  ])('who put the page up, where nothing names the issuer: %s', async (line, issuer) => {
    const title = '关于印发青梧县2024年统计工作要点的通知'
    expect((await read('索引号：0001', line, title, ADDRESSEES, SENTENCE, ...PLAN)).issuer).toBe(issuer)
    expect(
      (await read('索引号：0001', line, title, ADDRESSEES, SENTENCE, '青梧县人民政府', '2024年3月1日', ...PLAN)).issuer,
    ).toBe('青梧县人民政府')
    expect((await read(line, '发文机关：青梧县人民政府', title, ADDRESSEES, SENTENCE, ...PLAN)).issuer).toBe('青梧县人民政府')
  })

  test('what a sharing site prints on the line of the whole text', async () => {
    const site = '青梧县统计工作 - 某某网 文档大小：32K 页数：4页 上传时间：2019-02-11 该文档可能包含多个文档'
    const text = [TITLE, NUMBER, ADDRESSEES, SENTENCE, ...SIGNED, '青梧县2024年统计工作要点']
    const items = [
      '一、抓好普查',
      '（一）完成登记。（责任单位：县统计局）',
      '（二）审核数据。（责任单位：县统计局、各乡镇人民政府）',
    ]
    const more = [
      '二、抓好服务',
      '（三）编印手册，每季度发布数据，及时答复群众对统计数据的询问，不断提高服务水平。（责任单位：县统计局）',
    ]
    const notice = await parseNotice([site, ...text, ...items, ...more, '您正在阅读本文档 继续阅读 相关搜索 统计'].join(' '))
    expect([notice.title, notice.documentNumber?.text, notice.addressees.length]).toEqual([TITLE, NUMBER, 2])
    expect(notice.tasks.map(({ responsible }) => responsible.length)).toEqual([1, 2, 1])
  })
})

describe('a page around its copy of a letter', () => {
  const LETTER = [NUMBER, ADDRESSEES, SENTENCE, ...SIGNED]

  test.each([
    [
      'a notice of its own',
      ['青梧县统计局关于公示统计工作要点的公告', '现将统计工作要点公示如下，欢迎监督。', '', TITLE, ...LETTER, ...PLAN],
    ],
    [
      'what an encyclopedia says of it',
      [
        '青梧县统计工作要点',
        '2024年3月1日，青梧县统计局印发工作要点。该要点分2部分。',
        '•中文名：青梧县2024年统计工作要点',
        '通知',
        TITLE,
        ...LETTER,
        '要点',
        ...PLAN,
      ],
    ],
    [
      'its first words',
      [TITLE, '166人看过', `${TITLE}(${NUMBER})各乡镇人民政府，县直各部门：为认真贯彻`, TITLE, ...LETTER, ...PLAN],
    ],
    ['left of a table', ['|', `${TITLE} |`, '||||||', ...LETTER, ...PLAN, '|', '||||||||']],
  ])('%s', async (_name, lines) => {
    const { title, addressees, tasks } = await read(...lines)
    expect([title, addressees]).toEqual([TITLE, ['各乡镇人民政府', '县直各部门']])
    expect(tasks.map(({ section, text }) => [section[0], text])).toEqual([
      ['一、抓好普查', '完成登记。'],
      ['一、抓好普查', '提高普查员素质。'],
      ['二、抓好服务', '编印手册。'],
      ['二、抓好服务', '开展分析，每季度发布数据。'],
    ])
  })
})

describe('the signature', () => {
  test.each(['2024315日', '2024年315日', '2024年3月15', '20243月15日'])('a day that has lost marks: %s', async (day) => {
    const { issuer, signedOn } = await read(
      '关于印发青梧县2024年统计工作要点的通知',
      ADDRESSEES,
      SENTENCE,
      '青梧县统计局',
      day,
      ...PLAN,
    )
    expect([issuer, signedOn]).toEqual(['青梧县统计局', '2024-03-15'])
  })

  test('digits that can be two days are none', async () => {
    const { signedOn } = await read(
      '关于印发青梧县2024年统计工作要点的通知',
      ADDRESSEES,
      SENTENCE,
      '青梧县统计局',
      '2024111日',
      ...PLAN,
    )
    expect(signedOn).toBeNull()
  })

  test('units of the last item right above it are the item’s', async () => {
    const items = ['1.建设电子证照。', '责任单位：县数据局、县公安局']
    const { issuer, tasks } = await read('青梧县2024年政务服务责任清单', ADDRESSEES, ...items, ...SIGNED)
    expect([issuer, tasks.at(-1)?.responsible]).toEqual(['青梧县统计局', ['县数据局', '县公安局']])
  })
})
