/** Tables that arrive as plain text and whose headers or cells tell less than others: catalogues, tables without a header, spans of two columns. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/convert.ts'
import { plan } from './notice.ts'
import { type Rows, showTask } from './table-shapes.ts'

const BLANKS = 'single blanks'
/** A copy with tabs, one with a cell a line, one whose cells blanks part. */
const COPIES: Readonly<Record<string, (rows: Rows) => string[]>> = {
  tabs: (rows) => rows.map((row) => row.join('\t')),
  'a cell a line': (rows) => rows.flat().filter((cell) => cell !== ''),
  [BLANKS]: (rows) => rows.map((row) => row.join(' ')),
}

/** The tasks of a plan with this table, in the copies that are named. */
function reads(name: string, rows: Rows, tasks: readonly string[], copies: readonly string[] = ['tabs', 'a cell a line']): void {
  for (const copy of copies)
    test(`${name}: ${copy}`, async () => {
      const notice = await parseNotice(plan(...(COPIES[copy]?.(rows) ?? [])))
      expect(notice.tasks.map(showTask)).toEqual(tasks)
    })
}

describe('headers that are labels of a page’s properties too', () => {
  reads(
    'units and times side by side',
    [
      ['公开内容', '发布单位', '发布时间'],
      ['常务会议的议题', '县政府办', '5月底前'],
      ['民生实事的进展', '县发改局', '6月底前'],
      ['饮用水源的水质', '县生态环境局', '7月底前'],
    ],
    [
      ' /  / 常务会议的议题 /  / 县政府办 /  / by 2024-05-31',
      ' /  / 民生实事的进展 /  / 县发改局 /  / by 2024-06-30',
      ' /  / 饮用水源的水质 /  / 县生态环境局 /  / by 2024-07-31',
    ],
  )
  reads(
    'a number in front, a date behind',
    [
      ['序号', '公开事项', '公开机构', '发布日期'],
      ['1', '年度预算', '县财政局', '3月底前'],
      ['2', '招生方案', '县教育局', '4月底前'],
    ],
    [' / 1 / 年度预算 /  / 县财政局 /  / by 2024-03-31', ' / 2 / 招生方案 /  / 县教育局 /  / by 2024-04-30'],
    ['tabs'],
  )
  reads(
    'a list of documents is no task table',
    [
      ['序号', '文件名称', '文号', '发布机构', '发布日期'],
      ['1', '供水管理办法', '青政发〔2020〕3号', '县政府', '2020年3月4日'],
      ['2', '养犬管理规定', '青政办发〔2021〕7号', '县政府办', '2021年5月6日'],
    ],
    [],
    ['tabs'],
  )
  reads(
    'nor is one with the days of publication',
    [
      ['标题', '发布机构', '发布时间'],
      ['关于加强防火工作的通知', '县应急局', '2024年1月3日'],
      ['关于做好春耕工作的通知', '县农业农村局', '2024-02-04'],
    ],
    [],
    ['tabs'],
  )
  reads(
    'a box of properties is none either',
    [
      ['索引号', '11300/2024-001', '发布机构', '县政府办'],
      ['公开内容', '通知', '发布时间', '2024年3月15日'],
      ['主题分类', '综合政务', '公开方式', '主动公开'],
    ],
    [],
    ['tabs'],
  )
})

describe('a cell a line without a header', () => {
  const line = ['a cell a line']
  reads(
    'numbers, units, times',
    [
      ['1', '改造四个小区的供水管网，消除隐患', '县住建局', '6月底前'],
      ['2', '建成村卫生室三十个', '县卫健局、各乡镇', '9月底前'],
      ['3', '新建社区食堂', '县民政局', '长期推进'],
    ],
    [
      ' / 1 / 改造四个小区的供水管网，消除隐患 /  / 县住建局 /  / by 2024-06-30',
      ' / 2 / 建成村卫生室三十个 /  / 县卫健局、各乡镇 /  / by 2024-09-30',
      ' / 3 / 新建社区食堂 /  / 县民政局 /  / ongoing',
    ],
    line,
  )
  reads(
    'two columns of units, headings of groups, prose behind',
    [
      ['一、城市建设'],
      ['1', '改造四个小区的供水管网。', '县住建局', '城关镇'],
      ['2', '整治城区占道经营。', '县城管局', '县公安局'],
      ['二、民生保障'],
      ['3', '新建社区食堂五处。', '县民政局', '县市场监管局'],
      ['各单位要加强领导，压实责任，确保各项任务按期完成。'],
    ],
    [
      '一、城市建设 / 1 / 改造四个小区的供水管网。 /  / 县住建局、城关镇 /  / ',
      '一、城市建设 / 2 / 整治城区占道经营。 /  / 县城管局、县公安局 /  / ',
      '二、民生保障 / 3 / 新建社区食堂五处。 /  / 县民政局、县市场监管局 /  / ',
    ],
    line,
  )
  reads(
    'no numbers, rows of one kind',
    [
      ['改造四个小区的供水管网', '县住建局', '6月底前'],
      ['建成村卫生室三十个', '县卫健局', '9月底前'],
      ['新建社区食堂五处', '县民政局', '12月底前'],
    ],
    [
      ' /  / 改造四个小区的供水管网 /  / 县住建局 /  / by 2024-06-30',
      ' /  / 建成村卫生室三十个 /  / 县卫健局 /  / by 2024-09-30',
      ' /  / 新建社区食堂五处 /  / 县民政局 /  / by 2024-12-31',
    ],
    line,
  )
  reads(
    'numbers of their own, names of the work',
    [
      ['（一）供水改造', '更换老旧管网。', '县住建局', '6月底前'],
      ['（二）村级医疗', '建成卫生室三十个。', '县卫健局', '9月底前'],
      ['（三）助餐服务', '新建食堂五处。', '县民政局', '12月底前'],
    ],
    [
      ' / （一） 供水改造 / 更换老旧管网。 /  / 县住建局 /  / by 2024-06-30',
      ' / （二） 村级医疗 / 建成卫生室三十个。 /  / 县卫健局 /  / by 2024-09-30',
      ' / （三） 助餐服务 / 新建食堂五处。 /  / 县民政局 /  / by 2024-12-31',
    ],
    line,
  )
  reads(
    'the piece of a table that a page parted',
    [
      ['5', '更换老旧管网', '县住建局', '6月底前'],
      ['6', '建成卫生室三十个', '县卫健局', '9月底前'],
      ['7', '新建食堂五处', '县民政局', '12月底前'],
    ],
    [
      ' / 5 / 更换老旧管网 /  / 县住建局 /  / by 2024-06-30',
      ' / 6 / 建成卫生室三十个 /  / 县卫健局 /  / by 2024-09-30',
      ' / 7 / 新建食堂五处 /  / 县民政局 /  / by 2024-12-31',
    ],
    line,
  )
  reads(
    'a list of documents is none',
    [
      ['关于加强冬季防火工作的通知', '县应急局', '1月3日'],
      ['关于做好春耕备耕工作的通知', '县农业农村局', '2月4日'],
      ['关于开展校园安全检查的通知', '县教育局', '3月5日'],
    ],
    [],
    line,
  )
  reads(
    'nor are numbered paragraphs that name no units',
    [
      ['1', '加强领导。各单位要成立专班。'],
      ['2', '强化督查。结果要通报。'],
    ],
    [],
    line,
  )
})

describe('columns of when the work begins and when it ends', () => {
  const rows: Rows = [
    ['1', '编制水网规划', '县水利局', '2024年3月', '2024年6月'],
    ['2', '排查饮水隐患', '县卫健局', '4月', '9月底'],
    ['3', '完善考核办法', '县河长办', '5月', '长期'],
    ['4', '改造小型水库', '县水利局', '', '11月30日'],
  ]
  const tasks = [
    ' / 1 / 编制水网规划 /  / 县水利局 /  / during 2024-03-01..2024-06-30',
    ' / 2 / 排查饮水隐患 /  / 县卫健局 /  / during 2024-04-01..2024-09-30',
    ' / 3 / 完善考核办法 /  / 县河长办 /  / ongoing',
    ' / 4 / 改造小型水库 /  / 县水利局 /  / by 2024-11-30',
  ]
  for (const [start, end] of [
    ['开始时间', '完成时间'],
    ['启动时间', '办结时限'],
    ['计划开工日期', '计划竣工时间'],
  ])
    reads(`${start} and ${end}`, [['序号', '工作任务', '责任单位', start ?? '', end ?? ''], ...rows], tasks, ['tabs'])
  reads('a cell a line', [['序号', '工作任务', '责任单位', '起始时间', '完成时间'], ...rows.slice(0, 3)], tasks.slice(0, 3), [
    'a cell a line',
  ])
  reads(
    'two words below one',
    [['序号', '工作任务', '责任单位', '起止时间', ''], ['', '', '', '开始', '完成'], ...rows.slice(0, 2)],
    tasks.slice(0, 2),
    ['tabs'],
  )
  reads(
    'a time of another kind in front stays one of its own',
    [
      ['序号', '工作任务', '责任单位', '检查时间', '整改时限'],
      ['1', '检查水库', '县水利局', '3月', '6月底'],
      ['2', '检查食堂', '县教育局', '4月', '7月底'],
    ],
    [
      ' / 1 / 检查水库 /  / 县水利局 /  / during 2024-03-01..2024-03-31，by 2024-06-30',
      ' / 2 / 检查食堂 /  / 县教育局 /  / during 2024-04-01..2024-04-30，by 2024-07-31',
    ],
    ['tabs'],
  )
})

describe('headers of two rows', () => {
  const above = ['序号', '任务类别', '工作任务', '责任分工', '时间安排']
  const below = ['牵头单位', '配合单位', '启动时间', '完成时间']
  const rows: Rows = [
    ['1', '城建', '改造供水管网', '县住建局', '县财政局', '3月', '6月底前'],
    ['2', '卫生', '建成村卫生室', '县卫健局', '各乡镇', '4月', '9月底前'],
    ['3', '民政', '新建社区食堂', '县民政局', '县财政局', '5月', '12月底前'],
  ]
  const tasks = [
    '城建 / 1 / 改造供水管网 / 县住建局 /  / 县财政局 / during 2024-03-01..2024-06-30',
    '卫生 / 2 / 建成村卫生室 / 县卫健局 /  / 各乡镇 / during 2024-04-01..2024-09-30',
    '民政 / 3 / 新建社区食堂 / 县民政局 /  / 县财政局 / during 2024-05-01..2024-12-31',
  ]
  reads('both begin at the left', [above, below, ...rows], tasks)
  reads('the second where it should stand', [above, ['', '', '', ...below], ...rows], tasks, ['tabs'])
  reads('the second behind a single blank', [above, ['', ...below], ...rows], tasks, ['tabs'])
  const blanks = [...above.slice(0, 4), '', '时间安排', '']
  reads('both where they should stand', [blanks, ['', '', '', ...below], ...rows], tasks, ['tabs'])
})

describe('catalogues of what is to be published', () => {
  const above = [
    '序号',
    '公开事项',
    '公开内容（要素）',
    '公开时限',
    '公开主体',
    '公开渠道和载体',
    '公开对象',
    '公开方式',
    '公开层级',
  ]
  const below = ['一级事项', '二级事项', '全社会', '特定群体', '主动', '依申请公开', '县级', '乡级']
  const rows: Rows = [
    ['1', '社会救助', '低保', '低保标准、申请指南', '每月10日前', '县民政局', '■政府网站', '√', '', '√', '', '√', ''],
    ['2', '社会救助', '临时救助', '救助对象名单', '每季度末前', '县民政局', '■公示栏', '√', '', '√', '', '√', '√'],
    ['3', '义务教育', '招生', '招生方案、学区划分', '4月底前', '县教育局', '■政府网站', '√', '', '√', '', '√', ''],
  ]
  const tasks = [
    '社会救助 / 1 低保 / 低保标准、申请指南 /  / 县民政局 /  / every',
    '社会救助 / 2 临时救助 / 救助对象名单 /  / 县民政局 /  / every',
    '义务教育 / 3 招生 / 招生方案、学区划分 /  / 县教育局 /  / by 2024-04-30',
  ]
  reads('both rows begin at the left', [above, below, ...rows], tasks)
  reads(
    'the second where it should stand',
    [above, ['', ...below.slice(0, 2), '', '', '', '', ...below.slice(2)], ...rows],
    tasks,
    ['tabs'],
  )
})

describe('cells parted by single blanks without numbers', () => {
  reads(
    'wrapped rows',
    [
      ['工作任务', '牵头单位', '配合单位', '完成时限'],
      ['改造四个小区的供水管网，'],
      ['消除隐患', '县住建局', '县财政局、城关镇', '6月底前'],
      ['建成村卫生室三十个', '县卫健局', '各乡镇', '9月底前'],
      ['整治城区占道经营', '县城管局', '县公安局', '长期推进'],
    ],
    [
      ' /  / 改造四个小区的供水管网，消除隐患 / 县住建局 /  / 县财政局、城关镇 / by 2024-06-30',
      ' /  / 建成村卫生室三十个 / 县卫健局 /  / 各乡镇 / by 2024-09-30',
      ' /  / 整治城区占道经营 / 县城管局 /  / 县公安局 / ongoing',
    ],
    [BLANKS],
  )
  reads(
    'a wrapped row with a name in front, headings of groups',
    [
      ['工作任务', '责任单位', '完成时限'],
      ['一、城乡建设'],
      ['改造供水管网', '县住建局', '3月底前'],
      ['更换老旧水表，装置'],
      ['合格率达到100%', '县水务公司', '4月底前'],
      ['二、社会事业'],
      ['新建社区食堂', '县民政局', '6月底前'],
    ],
    [
      '一、城乡建设 /  / 改造供水管网 /  / 县住建局 /  / by 2024-03-31',
      '一、城乡建设 /  / 更换老旧水表，装置合格率达到100% /  / 县水务公司 /  / by 2024-04-30',
      '二、社会事业 /  / 新建社区食堂 /  / 县民政局 /  / by 2024-06-30',
    ],
    [BLANKS],
  )
  reads(
    'a category on the line whose work goes on below',
    [
      ['重点工作', '具体举措', '责任科室', '完成时限'],
      ['学位供给', '新建幼儿园3所', '计财科', '8月底前'],
      ['学位供给', '扩建城东中学', '基建科', '12月底前'],
      ['校园安全', '配齐专职保安，一键报警'],
      ['装置接通率达到100%', '安全科', '3月底前'],
    ],
    [
      '学位供给 /  / 新建幼儿园3所 /  / 计财科 /  / by 2024-08-31',
      '学位供给 /  / 扩建城东中学 /  / 基建科 /  / by 2024-12-31',
      '校园安全 /  / 配齐专职保安，一键报警装置接通率达到100% /  / 安全科 /  / by 2024-03-31',
    ],
    [BLANKS],
  )
  reads(
    'words of a sentence are no header',
    [
      ['各单位要明确', '工作任务', '责任单位', '完成时限'],
      ['工作任务', '要细化', '县财政局要保障'],
      ['责任单位', '要落实', '县住建局要推进'],
    ],
    [],
    [BLANKS],
  )
})

describe('the last row', () => {
  for (const note of ['各责任单位要明确专人负责', '带★的为市政府下达的任务。'])
    reads(
      `a note without a telling word: ${note}`,
      [
        ['序号', '工作任务', '责任单位', '完成时限'],
        ['1', '编制水网规划', '县水利局', '6月底前'],
        ['2', '排查饮水隐患', '县卫健局', '9月底前'],
        [note, '', '', ''],
      ],
      [' / 1 / 编制水网规划 /  / 县水利局 /  / by 2024-06-30', ' / 2 / 排查饮水隐患 /  / 县卫健局 /  / by 2024-09-30'],
      ['tabs'],
    )
})

test.each([
  ['目标任务', '6.5%', '4500人'],
  ['年度任务', '≥6.5', '4500'],
])('amounts under %s are aims of the indicators', async (header, first, second) => {
  const rows = [
    ['序号', '主要指标', header, '责任单位'],
    ['1', '地区生产总值增速', first, '县发改局'],
    ['2', '城镇新增就业', second, '县人社局'],
  ]
  const { tasks } = await parseNotice(plan(...rows.map((row) => row.join('\t'))))
  expect(tasks.map(({ text, criteria }) => [text, ...criteria.map((each) => each.text)])).toEqual([
    ['地区生产总值增速', first],
    ['城镇新增就业', second],
  ])
})
