/** Wordings of section 6: shapes of tables, merged and torn cells, flattened tables, tables that hold no tasks. */
import { expect } from 'vitest'
import { type Case, checkGaps, letterAndPlan, paged, plan, runCases, tabbed, type Wanted } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'T-13': 'a bare number in a column of months is no date',
  'T-24 halves': 'halves of a category on two pages are two sections',
  'T-49': 'cells run together are no table',
}

const HEADER = ['序号', '工作任务', '责任单位', '完成时限'] as const
const ROWS = [
  ['1', '完成县城东区四个小区供水管网改造，消除爆管隐患', '县住建局', '6月底前'],
  ['2', '建成标准化村卫生室三十个，配齐基本诊疗设备', '县卫健局', '9月底前'],
  ['3', '新建社区食堂五处，为高龄老人提供助餐服务', '县民政局', '12月底前'],
] as const
const PLAIN: readonly Wanted[] = [
  { label: '1', text: ROWS[0][1], responsible: ['县住建局'], deadlines: ['by 2024-06-30'] },
  { label: '2', text: ROWS[1][1], responsible: ['县卫健局'], deadlines: ['by 2024-09-30'] },
  { label: '3', text: ROWS[2][1], responsible: ['县民政局'], deadlines: ['by 2024-12-31'] },
]

/** A page's table. */
const page = (row: string, form: string, rows: readonly (readonly string[])[], tasks: readonly Wanted[]): Case => ({
  row,
  form,
  document: paged(rows),
  format: 'html',
  tasks,
})
/** A table in tab text. */
const tabs = (row: string, form: string, rows: readonly (readonly string[])[], tasks: readonly Wanted[]): Case => ({
  row,
  form,
  document: tabbed(rows),
  tasks,
})

const SCORED: readonly (readonly string[])[] = [
  ['序号', '考核内容', '分值', '评分标准', '责任单位', '备注'],
  ['一、', '组织领导', '20', '', '', '全年'],
  ['1', '召开工作例会', '10', '少一次扣2分', '县委政法委', ''],
  ['2', '足额拨付经费', '10', '未到位不得分', '县财政局', ''],
  ['二、', '矛盾化解', '30分', '', '', ''],
  ['3', '排查邻里纠纷', '30', '少一次扣1分', '县司法局', ''],
]
const SCORED_TASKS: readonly Wanted[] = [
  { section: ['一、组织领导'], label: '1', text: '召开工作例会', responsible: ['县委政法委'] },
  { section: ['一、组织领导'], label: '2', text: '足额拨付经费', responsible: ['县财政局'] },
  { section: ['二、矛盾化解'], label: '3', text: '排查邻里纠纷', responsible: ['县司法局'] },
]

const SHAPES: readonly Case[] = [
  tabs('T-05 points', 'groups with a Chinese number and the points of all their rows', SCORED, SCORED_TASKS),
  page('T-05 points page', 'the same on a page', SCORED, SCORED_TASKS),
  tabs('T-01', 'plain table in tab text', [HEADER, ...ROWS], PLAIN),
  page('T-01 page', 'plain table of a page', [HEADER, ...ROWS], PLAIN),
  tabs(
    'T-01 demands',
    'how it is to be done stands beside the name of the work',
    [
      ['序号', '事项名称', '决策主体', '承办单位', '履行程序要求', '完成时间'],
      ['1', '修订河道管理办法', '青梧县人民政府', '县水利局', '公众参与、集体讨论决定', '6月'],
      ['2', '编制公交线网规划', '青梧县人民政府', '县交通局', '专家论证、集体讨论决定', '9月'],
    ],
    [
      { label: '1', title: null, text: '修订河道管理办法', responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { label: '2', title: null, text: '编制公交线网规划', responsible: ['县交通局'], deadlines: ['by 2024-09-30'] },
    ],
  ),
  tabs(
    'T-01 departments',
    'the column of units is headed 部门 and no more',
    [
      ['部门', '工作任务', '完成标准', '完成时间'],
      ['办公室', '修订值班办法', '印发文件', '3月'],
      ['财务科', '编制年度预算', '预算批复', '2月'],
    ],
    [
      { section: [], text: '修订值班办法', responsible: ['办公室'], criteria: ['印发文件'], deadlines: ['by 2024-03-31'] },
      { section: [], text: '编制年度预算', responsible: ['财务科'], criteria: ['预算批复'], deadlines: ['by 2024-02-29'] },
    ],
  ),
  page(
    'T-06 points',
    'groups with a Chinese number and their points, some of them units that are examined',
    [
      ['序号', '考核项目', '<', '分值', '考核内容', '评分标准'],
      ['一、', '通用项目', '<', '20', '', ''],
      ['1', '组织领导', '<', '10', '明确分管领导', '未明确的不得分'],
      ['2', '日常工作', '<', '10', '报送工作信息', '缺一次扣1分'],
      ['二、', '部门项目', '<', '40', '', ''],
      ['3', '重点部门', '县水利局', '20', '整治入河排污口', '发现一处扣2分'],
      ['4', '^', '县林业局', '20', '修复河岸湿地', '未完成的不得分'],
    ],
    [
      { section: ['一、通用项目', '组织领导'], label: '1', text: '明确分管领导', responsible: [] },
      { section: ['一、通用项目', '日常工作'], label: '2', text: '报送工作信息', responsible: [] },
      { section: ['二、部门项目', '重点部门'], label: '3', text: '整治入河排污口', responsible: ['县水利局'] },
      { section: ['二、部门项目', '重点部门'], label: '4', text: '修复河岸湿地', responsible: ['县林业局'] },
    ],
  ),
  {
    row: 'T-45 two tables',
    form: 'a table with pipes right under another one, with a header of its own',
    document: plan(
      '| 序号 | 工作任务 | 责任单位 | 完成时限 |',
      '| 1 | 改造供水管网 | 县住建局 | 6月底前 |',
      '',
      '| 序号 | 项目名称 | 建设内容 | 责任单位 | 起止时间 |',
      '| 1 | 图书馆 | 新建图书馆一座 | 县文旅局 | 3月至9月 |',
    ),
    tasks: [
      { label: '1', text: '改造供水管网', responsible: ['县住建局'], deadlines: ['by 2024-06-30'] },
      { label: '1', text: '新建图书馆一座', responsible: ['县文旅局'], deadlines: ['during 2024-03-01..2024-09-30'] },
    ],
  },
  tabs(
    'T-01 units by their cells',
    'no header is known as one of units, and one column names them',
    [
      ['序号', '项目名称', '归口单位', '完成时间'],
      ['1', '修订河道管理办法', '县水利局', '6月'],
      ['2', '编制公交线网规划', '县交通局', '9月'],
    ],
    [
      { label: '1', text: '修订河道管理办法', responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { label: '2', text: '编制公交线网规划', responsible: ['县交通局'], deadlines: ['by 2024-09-30'] },
    ],
  ),
  tabs(
    'T-01 demands of the work',
    '工作要求 and 内容和要求 are the work',
    [
      ['项目', '内容和要求', '责任单位', '完成时限'],
      ['宣传动员', '召开联络员会议，布置各项活动', '县司法局', '6月底前'],
      ['法制培训', '培训企业负责人两期', '县应急局', '9月底前'],
    ],
    [
      { title: '宣传动员', text: '召开联络员会议，布置各项活动', responsible: ['县司法局'], deadlines: ['by 2024-06-30'] },
      { title: '法制培训', text: '培训企业负责人两期', responsible: ['县应急局'], deadlines: ['by 2024-09-30'] },
    ],
  ),
  page(
    'T-01 parts of the work',
    '分工 heads the work where units have a column of their own; a title row stands over the header',
    [
      ['青梧县2024年政务公开任务台账', '', '', '', ''],
      ['序号', '工作任务', '细化分工', '责任科室', '完成时限'],
      ['1', '公开预算', '在官网公布部门预算及说明', '财务科', '3月底前'],
      ['2', '^', '在官网公布上年度决算', '财务科会办公室', '9月底前'],
      ['3', '解读政策', '制作图解十期', '宣传科', '11月底前'],
    ],
    [
      {
        section: ['公开预算'],
        label: '1',
        text: '在官网公布部门预算及说明',
        responsible: ['财务科'],
        deadlines: ['by 2024-03-31'],
      },
      {
        section: ['公开预算'],
        label: '2',
        text: '在官网公布上年度决算',
        responsible: ['财务科'],
        support: ['办公室'],
        deadlines: ['by 2024-09-30'],
      },
      { section: ['解读政策'], label: '3', text: '制作图解十期', responsible: ['宣传科'], deadlines: ['by 2024-11-30'] },
    ],
  ),
  page(
    'T-01 units shared out',
    '分工 heads the units where no other column does',
    [
      ['序号', '重点工作', '任务分工'],
      ['1', '建设智慧书房五个', '县文旅局牵头，县财政局配合'],
      ['2', '举办读书节', '县图书馆'],
    ],
    [
      { label: '1', text: '建设智慧书房五个', lead: ['县文旅局'], support: ['县财政局'] },
      { label: '2', text: '举办读书节', responsible: ['县图书馆'] },
    ],
  ),
  page(
    'T-02',
    'three levels in three merged columns',
    [
      ['一级任务', '二级任务', '具体任务', '责任单位'],
      ['一、强化服务', '（一）优化窗口', '1.增设导办岗位，推行首问负责制', '县行政审批局'],
      ['^', '^', '2.推行周末延时办理，公布预约电话', '县行政审批局'],
      ['^', '（二）精简材料', '3.公布免提交材料清单，推行电子证照', '县大数据局'],
      ['二、改善环境', '（一）整治水体', '4.清理县城内河淤泥，封堵直排口', '县水利局'],
    ],
    [
      {
        section: ['一、强化服务', '（一）优化窗口'],
        label: '1.',
        text: '增设导办岗位，推行首问负责制',
        responsible: ['县行政审批局'],
      },
      { section: ['一、强化服务', '（一）优化窗口'], label: '2.', responsible: ['县行政审批局'] },
      { section: ['一、强化服务', '（二）精简材料'], label: '3.', responsible: ['县大数据局'] },
      {
        section: ['二、改善环境', '（一）整治水体'],
        label: '4.',
        text: '清理县城内河淤泥，封堵直排口',
        responsible: ['县水利局'],
      },
    ],
  ),
  page(
    'T-03',
    'number inside the text',
    [
      ['重点任务', '责任单位'],
      ['1.修订值班制度，落实领导带班和双人值守。', '党政办'],
      ['2.开展档案整理，完成十年以上档案数字化。', '党政办'],
      ['3.组织岗位练兵，评选业务标兵十名。', '人事科'],
    ],
    [
      { label: '1.', text: '修订值班制度，落实领导带班和双人值守。', responsible: ['党政办'] },
      { label: '2.', responsible: ['党政办'] },
      { label: '3.', responsible: ['人事科'] },
    ],
  ),
  page(
    'T-04',
    'category as an own column merged over rows',
    [
      ['类别', '序号', '工作任务', '责任单位'],
      ['党建引领', '1', '开设村级夜校，每月组织一次集中学习', '县委组织部'],
      ['^', '2', '评选基层治理先锋，总结推广典型经验', '县委组织部'],
      ['民生服务', '3', '新建社区食堂五处，为高龄老人助餐', '县民政局'],
    ],
    [
      { section: ['党建引领'], label: '1' },
      { section: ['党建引领'], label: '2' },
      { section: ['民生服务'], label: '3', responsible: ['县民政局'] },
    ],
  ),
  tabs(
    'T-04 text',
    'category column with blank cells in tab text',
    [
      ['类别', '序号', '工作任务', '责任单位'],
      ['党建引领', '1', '开设村级夜校，每月组织一次集中学习', '县委组织部'],
      ['', '2', '评选基层治理先锋，总结推广典型经验', '县委组织部'],
      ['民生服务', '3', '新建社区食堂五处，为高龄老人助餐', '县民政局'],
    ],
    [
      { section: ['党建引领'], label: '1' },
      { section: ['党建引领'], label: '2' },
      { section: ['民生服务'], label: '3' },
    ],
  ),
  page(
    'T-05',
    'category row across the whole width',
    [HEADER, ['一、民生改善', '<', '<', '<'], ROWS[0], ROWS[1], ['二、养老服务', '<', '<', '<'], ROWS[2]],
    [
      { ...PLAIN[0], section: ['一、民生改善'] },
      { ...PLAIN[1], section: ['一、民生改善'] },
      { ...PLAIN[2], section: ['二、养老服务'] },
    ],
  ),
  tabs(
    'T-05 first cell',
    'category row with only its first cell filled',
    [HEADER, ['一、民生改善', '', '', ''], ROWS[0], ROWS[1], ['二、养老服务', '', '', ''], ROWS[2]],
    [
      { ...PLAIN[0], section: ['一、民生改善'] },
      { ...PLAIN[1], section: ['一、民生改善'] },
      { ...PLAIN[2], section: ['二、养老服务'] },
    ],
  ),
  tabs(
    'T-05 repeated',
    'category repeated in every cell',
    [HEADER, Array(4).fill('一、民生改善'), ROWS[0], ROWS[1], Array(4).fill('二、养老服务'), ROWS[2]],
    [{ section: ['一、民生改善'] }, { section: ['一、民生改善'] }, { section: ['二、养老服务'] }],
  ),
  page(
    'T-06',
    'sub-category row after a category row',
    [
      HEADER,
      ['一、民生改善', '<', '<', '<'],
      ['（一）补齐设施短板', '<', '<', '<'],
      ROWS[0],
      ['（二）增加服务供给', '<', '<', '<'],
      ROWS[1],
      ['二、养老服务', '<', '<', '<'],
      ROWS[2],
    ],
    [
      { section: ['一、民生改善', '（一）补齐设施短板'], label: '1' },
      { section: ['一、民生改善', '（二）增加服务供给'], label: '2' },
      { section: ['二、养老服务'], label: '3' },
    ],
  ),
  page(
    'T-07',
    'category row with a count',
    [HEADER, ['一、民生改善（2项）', '<', '<', '<'], ROWS[0], ROWS[1], ['二、养老服务（1项）', '<', '<', '<'], ROWS[2]],
    [{ section: ['一、民生改善（2项）'] }, { section: ['一、民生改善（2项）'] }, { section: ['二、养老服务（1项）'] }],
  ),
  page(
    'T-08',
    'unit column before the task, merged over many tasks',
    [
      ['责任单位', '序号', '工作任务', '完成时限'],
      ['县交通运输局', '1', '改造农村公路危桥两座', '6月底前'],
      ['^', '2', '新建城乡公交站亭二十个', '9月底前'],
      ['县林业局', '3', '完成沿河造林绿化三千亩', '4月底前'],
    ],
    [
      { label: '1', text: '改造农村公路危桥两座', responsible: ['县交通运输局'], deadlines: ['by 2024-06-30'] },
      { label: '2', responsible: ['县交通运输局'] },
      { label: '3', responsible: ['县林业局'] },
    ],
  ),
  page(
    'T-09',
    'two-row header',
    [
      ['序号', '工作任务', '责任单位', '<', '完成时限'],
      ['^', '^', '牵头', '配合', '^'],
      ['1', '完成县城供水管网改造', '县住建局', '县水利局、县财政局', '6月底前'],
      ['2', '建成标准化村卫生室三十个', '县卫健局', '县财政局', '9月底前'],
    ],
    [
      { label: '1', lead: ['县住建局'], responsible: [], support: ['县水利局', '县财政局'] },
      { label: '2', lead: ['县卫健局'], responsible: [], support: ['县财政局'] },
    ],
  ),
  tabs(
    'T-09 text',
    'two-row header in tab text',
    [
      ['序号', '工作任务', '责任单位', '', '完成时限'],
      ['', '', '牵头单位', '配合单位', ''],
      ['1', '完成县城供水管网改造', '县住建局', '县水利局、县财政局', '6月底前'],
      ['2', '建成标准化村卫生室三十个', '县卫健局', '县财政局', '9月底前'],
    ],
    [
      { label: '1', lead: ['县住建局'], responsible: [], support: ['县水利局', '县财政局'], deadlines: ['by 2024-06-30'] },
      { label: '2', lead: ['县卫健局'], support: ['县财政局'] },
    ],
  ),
  tabs(
    'T-09 left',
    'two-row header in tab text, both rows from the left on, two groups',
    [
      ['序号', '工作任务', '责任分工', '时间安排', '备注'],
      ['牵头', '配合', '启动时间', '完成时间'],
      ['1', '完成县城供水管网改造', '县住建局', '县水利局、县财政局', '3月', '6月底前', '续建'],
      ['2', '建成标准化村卫生室三十个', '县卫健局', '县财政局', '2月', '9月底前', ''],
    ],
    [
      { label: '1', lead: ['县住建局'], responsible: [], support: ['县水利局', '县财政局'] },
      { label: '2', lead: ['县卫健局'], responsible: [], support: ['县财政局'] },
    ],
  ),
  page(
    'T-10',
    'year columns under a common header',
    [
      ['序号', '工作任务', '责任单位', '年度目标', '<', '<'],
      ['^', '^', '^', '2023年', '2024年', '2025年'],
      ['1', '创建农业示范点，带动周边农户发展生产', '县农业农村局', '3个', '3个', '3个'],
      ['2', '改造中低产田，完善排灌沟渠', '县水利局', '', '二千亩', '三千亩'],
    ],
    [
      {
        label: '1',
        text: '创建农业示范点，带动周边农户发展生产',
        responsible: ['县农业农村局'],
        deadlines: ['during 2023-01-01..2023-12-31', 'during 2024-01-01..2024-12-31', 'during 2025-01-01..2025-12-31'],
        criteria: [],
      },
      { label: '2', deadlines: ['during 2024-01-01..2024-12-31', 'during 2025-01-01..2025-12-31'], criteria: [] },
    ],
  ),
  page(
    'T-11',
    'one card for each task',
    [
      ['任务名称', '建设口袋公园'],
      ['主要内容', '利用边角地建设口袋公园五处，完善照明和健身设施'],
      ['责任单位', '县住建局'],
      ['完成时限', '9月底前'],
      ['任务名称', '改造老旧校舍'],
      ['主要内容', '对三所乡镇中学校舍实施加固改造'],
      ['责任单位', '县教育局'],
      ['完成时限', '8月底前'],
    ],
    [
      {
        title: '建设口袋公园',
        text: '利用边角地建设口袋公园五处，完善照明和健身设施',
        responsible: ['县住建局'],
        deadlines: ['by 2024-09-30'],
      },
      { title: '改造老旧校舍', text: '对三所乡镇中学校舍实施加固改造', responsible: ['县教育局'], deadlines: ['by 2024-08-31'] },
    ],
  ),
  page(
    'T-12',
    'header with two roles',
    [
      ['序号', '工作任务', '责任单位及完成时限'],
      ['1', '完成县城供水管网改造', '县住建局，6月底前'],
      ['2', '建成标准化村卫生室三十个', '县卫健局、县财政局，9月底前'],
      ['3', '新建社区食堂五处', '县民政局，12月底前'],
    ],
    [
      { label: '1', responsible: ['县住建局'], deadlines: ['by 2024-06-30'] },
      { label: '2', responsible: ['县卫健局', '县财政局'], deadlines: ['by 2024-09-30'] },
      { label: '3', responsible: ['县民政局'], deadlines: ['by 2024-12-31'] },
    ],
  ),
  page(
    'T-13',
    'header with a note on the lead',
    [
      ['序号', '工作任务', '责任单位（列首位的为牵头单位）', '完成时限（月）'],
      ['1', '完成县城供水管网改造', '县住建局、县水利局', '6'],
      ['2', '建成标准化村卫生室三十个', '县卫健局、县财政局', '9'],
    ],
    [
      { label: '1', lead: ['县住建局'], responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { label: '2', lead: ['县卫健局'], responsible: ['县财政局'], deadlines: ['by 2024-09-30'] },
    ],
  ),
  tabs(
    'T-13 schedule',
    '时间节点 with spans tells when',
    [
      ['序号', '工作任务', '责任单位', '时间节点'],
      ['1', '组织宪法宣传周系列活动，设立集中宣传点', '县司法局', '12月'],
      ['2', '开展税收宣传月活动，推送优惠政策', '县税务局', '4月1日至30日'],
      ['3', '落实法治副校长制度', '县教育局', '9月底前'],
    ],
    [
      { label: '1', deadlines: ['during 2024-12-01..2024-12-31'] },
      { label: '2', deadlines: ['during 2024-04-01..2024-04-30'] },
      { label: '3', deadlines: ['by 2024-09-30'] },
    ],
  ),
  tabs(
    'T-13 years',
    'a span of years beside bare months: these are limits',
    [
      ['序号', '工作任务', '责任单位', '时间节点'],
      ['1', '压减法人户数6户', '财务部', '2024年12月'],
      ['2', '开展治本攻坚三年行动', '安全部', '2024—2026年'],
    ],
    [
      { label: '1', deadlines: ['by 2024-12-31'] },
      { label: '2', deadlines: ['during 2024-01-01..2026-12-31'] },
    ],
  ),
  tabs(
    'T-21 aims',
    'a row without number, units and aims goes on with the row above where merges are lost',
    [
      ['序号', '整改措施', '整改目标', '责任科室', '整改时限'],
      ['1', '逐笔核查接待支出，应退尽退', '资金清退到位', '计财科', '7月底前'],
      ['', '完善公务接待审批流程', '', '', '8月底前'],
      ['2', '清理往来款项', '', '计财科', '12月底前'],
    ],
    [
      { label: '1', responsible: ['计财科'], criteria: ['资金清退到位'] },
      { label: null, responsible: ['计财科'], criteria: ['资金清退到位'], deadlines: ['by 2024-08-31'] },
      { label: '2', responsible: ['计财科'], criteria: [] },
    ],
  ),
  tabs(
    'T-31 contact',
    'who filled the table in, in rows above and below it',
    [
      ['填报单位：县水利局', '', '填报时间：2024年7月12日', ''],
      HEADER,
      ...ROWS,
      ['联系人：周某', '', '联系电话：0000-123456', ''],
      ['审核人：', '', '', ''],
    ],
    PLAIN,
  ),
  tabs(
    'T-25 names',
    'name beside the text where a page cuts a row',
    [
      ['序号', '整治项目', '主要任务', '牵头单位', '完成时限'],
      ['1', '公路隐患', '排查国省道临水临崖路段，完成安全防护工程', '县交通运输局', '10月底'],
      ['2', '农村道路', '健全乡镇交管站，劳务性补助由乡镇财政', '', ''],
      ['序号', '整治项目', '主要任务', '牵头单位', '完成时限'],
      ['', '', '列支并按季度发放。', '县公安局', '持续推进'],
      ['3', '老旧管网', '完成县城老旧燃气管网改造', '县住建局', '12月底'],
    ],
    [
      { label: '1', title: '公路隐患' },
      { label: '2', title: '农村道路', text: '健全乡镇交管站，劳务性补助由乡镇财政列支并按季度发放。', lead: ['县公安局'] },
      { label: '3', title: '老旧管网' },
    ],
  ),
  page('T-14', 'header with blanks and breaks', [['序⏎号', '工 作 任 务', '责　任　单　位', '完成⏎时限'], ...ROWS], PLAIN),
  tabs('T-15', 'header missing', ROWS, PLAIN),
  tabs(
    'T-15 short',
    'header missing over short texts: a time and units in each row',
    [
      ['1', '召开例会', '县住建局', '3月中旬'],
      ['2', '核对台账', '县卫健局、县民政局', '9月底前'],
      ['3', '评选先进', '县总工会', '长期'],
    ],
    [
      { label: '1', text: '召开例会', responsible: ['县住建局'], deadlines: ['by 2024-03-20'] },
      { label: '2', text: '核对台账', responsible: ['县卫健局', '县民政局'], deadlines: ['by 2024-09-30'] },
      { label: '3', text: '评选先进', responsible: ['县总工会'], deadlines: ['ongoing'] },
    ],
  ),
  tabs(
    'T-15 persons',
    'a list of members has units and no work',
    [
      ['1', '周明远', '县住建局', '局长'],
      ['2', '欧阳文静', '县卫健局', '副局长'],
    ],
    [],
  ),
  {
    row: 'T-16',
    form: 'second page without a header',
    document: tabbed([HEADER, ROWS[0], ROWS[1]], [], ['', '— 2 —', '', ROWS[2].join('\t')]),
    tasks: PLAIN,
  },
  {
    row: 'T-17',
    form: 'header repeated on each page',
    document: tabbed([HEADER, ROWS[0], ROWS[1], HEADER, ROWS[2]]),
    tasks: PLAIN,
  },
  {
    row: 'T-17 page break',
    form: 'header repeated behind a page number',
    document: tabbed([HEADER, ROWS[0], ROWS[1]], [], ['', '— 2 —', '', HEADER.join('\t'), ROWS[2].join('\t')]),
    tasks: PLAIN,
  },
  {
    row: 'T-18',
    form: '附表（续） between two pages of a table',
    document: tabbed([HEADER, ROWS[0], ROWS[1]], [], ['附表2（续）', HEADER.join('\t'), ROWS[2].join('\t')]),
    tasks: PLAIN.map((task) => ({ ...task, section: [] })),
  },
  page(
    'T-19',
    'title line inside the table',
    [['青梧县2024年民生实事任务表', '<', '<', '<'], HEADER, ...ROWS],
    PLAIN.map((task) => ({ ...task, section: [] })),
  ),
  page(
    'T-19 notice',
    'a whole notice in the table: box of labels, title, text; columns of the box that the task table does not have',
    [
      ['索引号：', 'K2024-15', '<', '发布日期：', '2024-03-01', '<'],
      ['青梧县2024年民生实事任务表', '<', '<', '<', '<', '<'],
      ['现将任务表印发给你们，请认真落实。', '<', '<', '<', '<', '<'],
      ...[HEADER, ...ROWS].map(([number = '', task = '', units = '', limit = '']) => [number, task, '<', units, limit, '<']),
    ],
    PLAIN.map((task) => ({ ...task, section: [] })),
  ),
  {
    row: 'T-20',
    form: 'unit of measure above the table',
    document: tabbed([HEADER, ...ROWS], ['单位：万元']),
    tasks: PLAIN,
  },
]

const CELLS: readonly Case[] = [
  page(
    'T-21',
    'unit cell merged over rows',
    [HEADER, ROWS[0], ['2', '更换县城主干道老旧供水阀门一百个', '^', '9月底前'], ROWS[2]],
    [PLAIN[0] ?? {}, { label: '2', responsible: ['县住建局'], deadlines: ['by 2024-09-30'] }, PLAIN[2] ?? {}],
  ),
  page(
    'T-22',
    'criteria and deadline cells merged over rows',
    [
      ['序号', '考核内容', '评分标准', '责任单位', '完成时限'],
      ['1', '建立工作台账', '台账齐全、更新及时', '县水利局', '6月底前'],
      ['2', '按月报送数据', '^', '县统计局', '^'],
    ],
    [
      { label: '1', criteria: ['台账齐全、更新及时'], responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { label: '2', criteria: ['台账齐全、更新及时'], responsible: ['县统计局'], deadlines: ['every', 'by 2024-06-30'] },
    ],
  ),
  tabs(
    'T-22 all rows',
    'one time for all rows whose merge is lost',
    [HEADER, ROWS[0], ROWS[1].slice(0, 3), ROWS[2].slice(0, 3)],
    PLAIN.map((task) => ({ ...task, deadlines: ['by 2024-06-30'] })),
  ),
  tabs(
    'T-22 some rows',
    'a row without a time among rows that have theirs',
    [HEADER, ROWS[0], ROWS[1].slice(0, 3), ROWS[2]],
    PLAIN.map((task, i) => (i === 1 ? { ...task, deadlines: [] } : task)),
  ),
  tabs(
    'T-23',
    'empty unit cell takes the row above',
    [HEADER, ['1', '建立河湖巡查台账', '县水利局', '6月底前'], ['2', '报送取用水数据', '', '7月底前'], ROWS[2]],
    [
      { label: '1', responsible: ['县水利局'] },
      { label: '2', responsible: ['县水利局'], deadlines: ['by 2024-07-31'] },
      { label: '3', responsible: ['县民政局'] },
    ],
  ),
  tabs(
    'T-23 one of two',
    'one empty unit cell beside a filled one is empty',
    [
      ['序号', '工作任务', '牵头单位', '配合单位'],
      ['1', '建立河湖巡查台账', '县水利局', '各乡镇人民政府'],
      ['2', '建成标准化村卫生室', '县卫健局', ''],
    ],
    [
      { label: '1', lead: ['县水利局'], support: ['各乡镇人民政府'] },
      { label: '2', lead: ['县卫健局'], support: [] },
    ],
  ),
  tabs(
    'T-23 dash',
    'a dash in the unit cell is nothing',
    [
      ['序号', '工作任务', '牵头单位', '配合单位'],
      ['1', '建立河湖巡查台账', '县水利局', '各乡镇人民政府'],
      ['2', '建成标准化村卫生室', '县卫健局', '——'],
    ],
    [
      { label: '1', support: ['各乡镇人民政府'] },
      { label: '2', support: [] },
    ],
  ),
  tabs(
    'T-24',
    'merged category cut by a page: its text again, longer',
    [
      ['类别', '序号', '工作任务', '责任单位'],
      ['三、优化服务', '1', '增设导办岗位，推行首问负责制', '县行政审批局'],
      ['类别', '序号', '工作任务', '责任单位'],
      ['三、优化服务', '2', '推行周末延时办理，公布预约电话', '县行政审批局'],
      ['四、改善环境', '3', '清理县城内河淤泥，封堵直排口', '县水利局'],
    ],
    [
      { section: ['三、优化服务'], label: '1' },
      { section: ['三、优化服务'], label: '2' },
      { section: ['四、改善环境'], label: '3' },
    ],
  ),
  tabs(
    'T-24 halves',
    'merged category cut by a page: one half on each page',
    [
      ['类别', '序号', '工作任务', '责任单位'],
      ['三、优化服务', '1', '增设导办岗位，推行首问负责制', '县行政审批局'],
      ['', '2', '开通服务热线，公布咨询电话', '县行政审批局'],
      ['类别', '序号', '工作任务', '责任单位'],
      ['能力', '3', '推行周末延时办理，公布预约电话', '县行政审批局'],
      ['四、改善环境', '4', '清理县城内河淤泥，封堵直排口', '县水利局'],
    ],
    [
      { section: ['三、优化服务能力'], label: '1' },
      { section: ['三、优化服务能力'], label: '2' },
      { section: ['三、优化服务能力'], label: '3' },
      { section: ['四、改善环境'], label: '4' },
    ],
  ),
  tabs(
    'T-25',
    'row cut by a page: continuation with text only',
    [
      HEADER,
      ['1', '组织各乡镇开展地质灾害隐患排查', '县自然资源局', '6月底前'],
      ['', '和应急演练，全年不少于两次。', '', ''],
      ROWS[1],
    ],
    [
      { label: '1', text: '组织各乡镇开展地质灾害隐患排查和应急演练，全年不少于两次。', responsible: ['县自然资源局'] },
      { label: '2', text: ROWS[1][1] },
    ],
  ),
  tabs(
    'T-26',
    'continuation of the unit cell only',
    [HEADER, ['1', '开展校园周边食品安全联合检查', '县教育局、县市场监管', '6月底前'], ['', '', '局、县公安局', ''], ROWS[1]],
    [
      { label: '1', responsible: ['县教育局', '县市场监管局', '县公安局'] },
      { label: '2', responsible: ['县卫健局'] },
    ],
  ),
  page(
    'T-28',
    'two task rows under one merged number',
    [
      HEADER,
      ROWS[0],
      ['2', '建成城东老年公寓', '县民政局', '9月底前'],
      ['^', '开办老年大学分校', '县教育局', '10月底前'],
      ROWS[2],
    ],
    [
      { label: '1' },
      { label: '2', text: '建成城东老年公寓', responsible: ['县民政局'] },
      // Settled: the number of a merged cell is the label of its first row.
      { label: null, text: '开办老年大学分校', responsible: ['县教育局'], deadlines: ['by 2024-10-31'] },
      { label: '3' },
    ],
  ),
  page(
    'T-29',
    'row split by 1) 2) sub-rows with own units',
    [
      ['序号', '重点工作', '具体任务', '责任单位'],
      ['1', '加强水污染治理', '1）封堵城区段直排口十二处', '县水利局'],
      ['^', '^', '2）整治规模以下养殖污染', '县农业农村局'],
      ['2', '推进大气治理', '1）更新国三以下柴油货车', '县交通运输局'],
    ],
    [
      { section: ['加强水污染治理'], label: '1）', text: '封堵城区段直排口十二处', responsible: ['县水利局'] },
      { section: ['加强水污染治理'], label: '2）', text: '整治规模以下养殖污染', responsible: ['县农业农村局'] },
      { section: ['推进大气治理'], label: '1）', responsible: ['县交通运输局'] },
    ],
  ),
  ...['合计', '总计', '小计', '合计（2项）', '总计：2个'].map((word) =>
    tabs(
      `T-30 ${word}`,
      `${word} row is no task`,
      [
        ['序号', '考核内容', '分值', '责任单位'],
        ['1', '建立河湖巡查台账，落实巡查责任', '40', '县水利局'],
        ['2', '完成年度清淤任务，改善水质', '60', '县水利局'],
        [word, '', '100', ''],
      ],
      [{ label: '1' }, { label: '2' }],
    ),
  ),
  ...['以上共2项。', '共2项', '以上工作由县督查室督办。', '▲为新增事项。'].map((words) =>
    tabs(
      `T-30 ${words}`,
      `${words} below rows without numbers is no task`,
      [
        ['工作任务', '责任单位'],
        ['建立河湖巡查台账', '县水利局'],
        ['完成河道清淤任务', '县住建局'],
        [words, ''],
      ],
      [{ text: '建立河湖巡查台账' }, { text: '完成河道清淤任务' }],
    ),
  ),
  tabs(
    'T-34 ticks',
    'a row that is ticked and says no work',
    [HEADER, ROWS[0], ['2', '√', '县卫健局', '9月底前'], ROWS[2]],
    [{ label: '1' }, { label: '3' }],
  ),
  {
    row: 'T-31',
    form: 'notes under the table state conventions',
    document: tabbed(
      [
        HEADER,
        ['1', '完成县城供水管网改造', '县住建局、县水利局', '6月底前'],
        ['2', '建成标准化村卫生室三十个', '县卫健局、县财政局', '9月底前'],
      ],
      [],
      ['注：1.列首位的为牵头单位；2.完成情况每季度末报县政府督查室。'],
    ),
    tasks: [
      { label: '1', lead: ['县住建局'], responsible: ['县水利局'] },
      { label: '2', lead: ['县卫健局'], responsible: ['县财政局'] },
    ],
    check: (notice) =>
      expect(notice.otherText.some((other) => other.role === 'note' && other.text.startsWith('注：'))).toBe(true),
  },
  tabs(
    'T-32',
    'footnote mark behind a unit',
    [HEADER, ['1', '开展校园周边食品安全联合检查', '县教育局①', '6月底前'], ROWS[1]],
    [{ label: '1', responsible: ['县教育局'] }, { label: '2' }],
  ),
  tabs(
    'T-33',
    '备注 column',
    [
      [...HEADER, '备注'],
      [...ROWS[0], '省级重点'],
      [...ROWS[1], ''],
      [...ROWS[2], '12月底前验收'],
    ],
    PLAIN,
  ),
  tabs('T-34', 'rows of dashes and ellipses', [HEADER, ...ROWS, ['……', '……', '……', '……'], ['', '', '', '']], PLAIN),
  page(
    'T-35',
    '牵头：…⏎配合：… inside the unit cell',
    [
      HEADER,
      ['1', '完成三所乡镇中学校舍加固改造', '牵头：县教育局⏎配合：县财政局、县住建局', '8月底前'],
      ['2', '建成标准化村卫生室三十个', '牵头：县卫健局⏎配合：县财政局', '9月底前'],
    ],
    [
      { label: '1', lead: ['县教育局'], support: ['县财政局', '县住建局'], responsible: [] },
      { label: '2', lead: ['县卫健局'], support: ['县财政局'] },
    ],
  ),
  page(
    'T-36',
    '（牵头） on a line of its own behind the unit',
    [
      HEADER,
      ['1', '举办全县中小学生田径运动会', '县教育局⏎（牵头）⏎县体育中心', '10月底前'],
      ['2', '建成标准化村卫生室三十个', '县卫健局⏎（牵头）⏎县财政局', '9月底前'],
    ],
    [
      { label: '1', lead: ['县教育局'], responsible: ['县体育中心'] },
      { label: '2', lead: ['县卫健局'], responsible: ['县财政局'] },
    ],
  ),
  tabs(
    'T-37',
    'text that starts in the number cell',
    [
      ['工作任务', '责任单位', '完成时限'],
      ['1 完善社会救助制度，健全主动发现机制', '县民政局', '6月底前'],
      ['2 建成标准化村卫生室三十个', '县卫健局', '9月底前'],
      ['3 新建社区食堂五处', '县民政局', '12月底前'],
    ],
    [
      { label: '1', text: '完善社会救助制度，健全主动发现机制', responsible: ['县民政局'] },
      { label: '2', text: '建成标准化村卫生室三十个' },
      { label: '3', text: '新建社区食堂五处' },
    ],
  ),
  page(
    'T-37 codes',
    'numbers of indicators on a line above their names',
    [
      ['一级指标', '指标名称', '工作任务', '责任单位'],
      ['Ⅰ—1<br>环境', 'Ⅱ—1<br>街巷保洁', '背街小巷每日清扫', '县城管局'],
      ['^', 'Ⅱ—2<br>公共厕所', '新建、改造公厕46座', '县住建局'],
      ['Ⅰ—2<br>秩序', 'Ⅱ—3<br>停车管理', '施划泊位1200个', '县公安局'],
    ],
    [
      { label: 'Ⅱ—1', title: '街巷保洁', text: '背街小巷每日清扫', responsible: ['县城管局'] },
      { label: 'Ⅱ—2', title: '公共厕所', text: '新建、改造公厕46座' },
      { label: 'Ⅱ—3', title: '停车管理', text: '施划泊位1200个' },
    ],
  ),
  tabs(
    'T-37 amounts',
    'amounts in front of the words of each cell are no labels',
    [
      ['工作任务', '责任单位', '完成时限'],
      ['3 个社区建成助餐点', '县民政局', '6月底前'],
      ['30 个村卫生室达标', '县卫健局', '9月底前'],
      ['12 条背街小巷完成改造', '县住建局', '12月底前'],
    ],
    [
      { label: null, responsible: ['县民政局'] },
      { label: null, responsible: ['县卫健局'] },
      { label: null, responsible: ['县住建局'] },
    ],
  ),
  {
    row: 'T-38',
    form: 'second table with another order of columns',
    document: plan(
      ...[HEADER, ROWS[0], ROWS[1]].map((row) => row.join('\t')),
      '',
      '附件2',
      '',
      '青梧县2024年城建项目清单',
      '',
      ...[
        ['责任单位', '工作任务', '完成时限'],
        ['县城管局', '新建停车位八百个', '10月底前'],
        ['县林业局', '完成沿河造林绿化三千亩', '4月底前'],
      ].map((row) => row.join('\t')),
    ),
    tasks: [
      { label: '1', responsible: ['县住建局'] },
      { label: '2' },
      { label: null, text: '新建停车位八百个', responsible: ['县城管局'], deadlines: ['by 2024-10-31'] },
      { label: null, text: '完成沿河造林绿化三千亩', responsible: ['县林业局'] },
    ],
  },
  page(
    'T-40',
    'progress by quarter',
    [
      ['序号', '项目名称', '责任单位', '一季度', '二季度', '三季度', '四季度'],
      ['1', '城东供水厂建设', '县水利局', '完成招标', '开工建设', '主体过半', '竣工验收'],
      ['2', '人民医院扩建', '县卫健局', '', '完成设计', '开工建设', '完成基础'],
    ],
    [
      {
        label: '1',
        responsible: ['县水利局'],
        deadlines: [
          'during 2024-01-01..2024-03-31',
          'during 2024-04-01..2024-06-30',
          'during 2024-07-01..2024-09-30',
          'during 2024-10-01..2024-12-31',
        ],
      },
      {
        label: '2',
        deadlines: ['during 2024-04-01..2024-06-30', 'during 2024-07-01..2024-09-30', 'during 2024-10-01..2024-12-31'],
      },
    ],
  ),
  page(
    'T-42',
    'task cell with numbered points of one job',
    [
      ['重点任务', '责任单位', '完成时限'],
      ['（一）摸底排查。1.入户走访；2.建立档案。', '县残联', '6月底前'],
      ['（二）分类服务。1.适配辅具；2.康复训练。', '县残联', '9月底前'],
    ],
    [
      { label: '（一）', title: '摸底排查', text: '1.入户走访；2.建立档案。', responsible: ['县残联'] },
      { label: '（二）', title: '分类服务', text: '1.适配辅具；2.康复训练。', responsible: ['县残联'] },
    ],
  ),
  page(
    'T-42 numbered',
    'numbered points of one job beside a number column',
    [
      HEADER,
      ['1', '1.入户走访，核实基本信息；2.建立档案，做到一人一档。', '县残联', '6月底前'],
      ['2', '1.适配辅具；2.开展康复训练。', '县残联', '9月底前'],
    ],
    [
      { label: '1', text: '1.入户走访，核实基本信息；2.建立档案，做到一人一档。', responsible: ['县残联'] },
      { label: '2', text: '1.适配辅具；2.开展康复训练。', responsible: ['县残联'] },
    ],
  ),
  page(
    'T-43 plain',
    'task cells that end with a clause, no unit column',
    [
      ['重点工作', '具体任务'],
      ['加强残疾人服务', '开展入户走访登记，建立电子服务档案。（县残联、县民政局）'],
      ['推进就业帮扶', '举办专场招聘活动。（县人社局牵头，县乡村振兴局配合，6月底前完成）'],
    ],
    [
      {
        title: '加强残疾人服务',
        text: '开展入户走访登记，建立电子服务档案。',
        responsible: ['县残联', '县民政局'],
        deadlines: [],
      },
      { title: '推进就业帮扶', lead: ['县人社局'], support: ['县乡村振兴局'], deadlines: ['by 2024-06-30'] },
    ],
  ),
  tabs(
    'T-05 numbered texts',
    'categories in the text column of a table that counts in a column of its own',
    [
      HEADER,
      ['', '一、民生工程', '', ''],
      ROWS[0],
      ROWS[1],
      ['', '二、养老服务', '', ''],
      ['3', ROWS[2][1], '县民政局', '8月底前完成主体，'],
      ['', '', '', '年底投入使用'],
    ],
    [
      { section: ['一、民生工程'], label: '1' },
      { section: ['一、民生工程'], label: '2' },
      { section: ['二、养老服务'], label: '3', deadlines: ['by 2024-08-31', 'by 2024-12-31'] },
    ],
  ),
  tabs(
    'T-26 brackets',
    'a unit list cut before a bracket',
    [HEADER, ['1', '开展校园周边食品安全联合检查', '县直各部门、各县', '6月底前'], ['', '', '（市、区）人民政府', ''], ROWS[1]],
    [{ label: '1', responsible: ['县直各部门', '各县（市、区）人民政府'] }, { label: '2' }],
  ),
  page(
    'T-43',
    'task cell with items that carry their own units',
    [
      ['重点工作', '具体任务'],
      ['加强残疾人服务', '1.开展入户走访登记（县残联）⏎2.建立电子服务档案（县民政局）'],
      ['推进就业帮扶', '1.举办专场招聘活动（县人社局）⏎2.开发公益性岗位（县乡村振兴局）'],
    ],
    [
      { section: ['加强残疾人服务'], label: '1.', text: '开展入户走访登记', responsible: ['县残联'] },
      { section: ['加强残疾人服务'], label: '2.', text: '建立电子服务档案', responsible: ['县民政局'] },
      { section: ['推进就业帮扶'], label: '1.', responsible: ['县人社局'] },
      { section: ['推进就业帮扶'], label: '2.', responsible: ['县乡村振兴局'] },
    ],
  ),
]

const FLAT: readonly Case[] = [
  tabs('T-44', 'tab text', [HEADER, ...ROWS], PLAIN),
  tabs(
    'T-44 merged',
    'tab text whose merged categories are gone, the rows below them begin with their number',
    [
      ['类别', '序号', '工作任务', '责任分工', '完成时限'],
      ['牵头单位', '配合单位'],
      ['水网建设', '1', '编制水网规划', '县水利局', '县财政局', '6月底前'],
      ['2', '排查饮水安全', '县水利局', '县卫健局', '9月底前'],
      ['制度建设', '3', '完善考核办法', '县河长办', '县委组织部', '11月'],
      ['4', '修订防汛预案', '县应急局', '县水利局', '4月'],
    ],
    [
      { section: ['水网建设'], label: '1', lead: ['县水利局'], support: ['县财政局'], deadlines: ['by 2024-06-30'] },
      { section: ['水网建设'], label: '2', text: '排查饮水安全', lead: ['县水利局'], support: ['县卫健局'] },
      { section: ['制度建设'], label: '3', lead: ['县河长办'], support: ['县委组织部'] },
      { section: ['制度建设'], label: '4', lead: ['县应急局'], support: ['县水利局'], deadlines: ['by 2024-04-30'] },
    ],
  ),
  tabs(
    'T-44 measures',
    'tab text whose merged numbers and names are gone',
    [
      ['序号', '工作任务', '具体举措', '责任单位', '完成时限'],
      ['1', '水网建设', '编制规划，报县政府审批。', '县水利局', '6月底前'],
      ['开展选址，完成勘察设计。', '县自然资源局', '9月底前'],
      ['2', '河湖治理', '清理河道垃圾50公里。', '县水利局', '11月底前'],
      ['拆除违建12处。', '县城管局', '12月底前'],
    ],
    [
      { section: ['水网建设'], label: '1', responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { section: ['水网建设'], label: null, text: '开展选址，完成勘察设计。', responsible: ['县自然资源局'] },
      { section: ['河湖治理'], label: '2', responsible: ['县水利局'] },
      { section: ['河湖治理'], label: null, text: '拆除违建12处。', deadlines: ['by 2024-12-31'] },
    ],
  ),
  {
    row: 'T-44 lines',
    form: 'tab text in which most rows have line ends inside their cells',
    document: plan(
      '序号\t工作任务\t责任单位\t完成时限',
      '一、改善基础设施',
      '1\t改造东区供水管网\t县住建局（牵头）',
      '县财政局、城关镇\t6月底前',
      '2\t建成村卫生室三十个\t县卫健局（牵头）',
      '县财政局',
      '县教育局',
      '各乡镇\t9月底前',
      '二、办好服务设施',
      '3\t新建社区食堂五处。',
      '补助运营费用。\t县民政局',
      '县市场监管局\t12月底前',
      '4\t整治占道经营\t县城管局\t长期推进',
    ),
    tasks: [
      {
        section: ['一、改善基础设施'],
        label: '1',
        lead: ['县住建局'],
        responsible: ['县财政局', '城关镇'],
        deadlines: ['by 2024-06-30'],
      },
      { label: '2', lead: ['县卫健局'], responsible: ['县财政局', '县教育局', '各乡镇'], deadlines: ['by 2024-09-30'] },
      {
        section: ['二、办好服务设施'],
        label: '3',
        text: '新建社区食堂五处。补助运营费用。',
        responsible: ['县民政局', '县市场监管局'],
        deadlines: ['by 2024-12-31'],
      },
      { label: '4', responsible: ['县城管局'], deadlines: ['ongoing'] },
    ],
  },
  { row: 'T-45', form: 'pipes', document: plan(...[HEADER, ...ROWS].map((row) => `${row.join(' | ')} |`)), tasks: PLAIN },
  {
    row: 'T-45 both',
    form: 'pipes on both sides, with a rule under the header',
    document: plan(`| ${HEADER.join(' | ')} |`, '| --- | --- | --- | --- |', ...ROWS.map((row) => `| ${row.join(' | ')} |`)),
    tasks: PLAIN,
  },
  {
    row: 'T-45 empty',
    form: 'pipes with empty cells',
    document: plan(
      '序号|工作任务|牵头单位|配合单位|完成时限|',
      `1|${ROWS[0][1]}|县住建局||6月底前|`,
      `2|${ROWS[1][1]}|县卫健局|县财政局|9月底前|`,
      `3|${ROWS[2][1]}|县民政局||12月底前|`,
    ),
    tasks: [
      { label: '1', lead: ['县住建局'], support: [], deadlines: ['by 2024-06-30'] },
      { label: '2', lead: ['县卫健局'], support: ['县财政局'] },
      { label: '3', lead: ['县民政局'], support: [], deadlines: ['by 2024-12-31'] },
    ],
  },
  {
    row: 'T-46',
    form: 'pipe on a line of its own after each cell',
    document: plan(...[HEADER, ...ROWS].flatMap((row) => row.flatMap((cell) => [cell, '|']))),
    tasks: PLAIN,
  },
  {
    row: 'T-47',
    form: 'one cell per line between blank lines',
    document: plan(...[HEADER, ...ROWS].flatMap((row) => row.flatMap((cell) => [cell, '']))),
    tasks: PLAIN,
  },
  {
    row: 'T-47 close',
    form: 'one cell per line without blank lines',
    document: plan(...[HEADER, ...ROWS].flatMap((row) => [...row])),
    tasks: PLAIN,
  },
  {
    row: 'T-47 units',
    form: 'one cell per line, units over several lines',
    document: plan(
      ...HEADER.flatMap((cell) => [cell, '']),
      ...['1', '', ROWS[0][1], '', '县住建局', '', '县水利局', '', '6月底前', ''],
      ...['2', '', ROWS[1][1], '', '县卫健局', '', '9月底前', ''],
      ...['3', '', ROWS[2][1], '', '县民政局', '', '县财政局', '', '12月底前', ''],
    ),
    tasks: [
      { label: '1', text: ROWS[0][1], responsible: ['县住建局', '县水利局'], deadlines: ['by 2024-06-30'] },
      { label: '2', text: ROWS[1][1], responsible: ['县卫健局'], deadlines: ['by 2024-09-30'] },
      { label: '3', text: ROWS[2][1], responsible: ['县民政局', '县财政局'], deadlines: ['by 2024-12-31'] },
    ],
  },
  { row: 'T-48', form: 'cells parted by blanks', document: plan(...[HEADER, ...ROWS].map((row) => row.join(' '))), tasks: PLAIN },
  {
    row: 'T-58 groups',
    form: 'a score sheet: names over several rows are sections, the standard is the work, the way of scoring its criterion, boxes are nothing',
    format: 'html',
    document: [
      '<h1>2024年消防安全月活动考核评分表</h1><p>考核单位：</p><table>',
      '<tr><td>考核项目</td><td>考核标准</td><td>分值</td><td>评分方式</td><td>落实情况</td><td>得分</td></tr>',
      '<tr><td rowspan="2">（一）组织机构健全</td><td>1.成立活动组织机构</td><td>2</td><td>未落实的不得分。</td><td>□是 □否</td><td></td></tr>',
      '<tr><td>2.5月20日前召开部署会议</td><td>3</td><td>未召开的扣3分。</td><td>□是 □否</td><td></td></tr>',
      '<tr><td rowspan="2">（二）活动开展</td><td>1.开展应急演练</td><td>6</td><td>未演练的不得分。</td><td>次数</td><td></td></tr>',
      '<tr><td>2.开设宣传专栏</td><td>4</td><td>缺1类扣1分。</td><td>□是 □否</td><td></td></tr>',
      '<tr><td>小计</td><td></td><td>15</td><td></td><td></td><td></td></tr></table>',
    ].join('\n'),
    tasks: [
      { section: ['（一）组织机构健全'], label: '1.', text: '成立活动组织机构', criteria: ['未落实的不得分。 =2'] },
      {
        section: ['（一）组织机构健全'],
        label: '2.',
        text: '5月20日前召开部署会议',
        deadlines: ['by 2024-05-20'],
        criteria: ['未召开的扣3分。 =3'],
      },
      { section: ['（二）活动开展'], label: '1.', text: '开展应急演练', criteria: ['未演练的不得分。 =6'] },
      { section: ['（二）活动开展'], label: '2.', text: '开设宣传专栏', criteria: ['缺1类扣1分。 =4'] },
    ],
    check: (notice) => expect(notice.addressees).toEqual([]),
  },
  {
    row: 'T-48 inside',
    form: 'cells parted by single blanks that stand inside headers, cells and lists too; headings between rows, empty cells, a row over two lines',
    document: plan(
      '序号 工 作 任 务 责任单位 配合单位 完成时限',
      '一、产业发展',
      '1 新建 冷链仓库3座 县商务局 县财政局 6月底前',
      '2 改造老旧厂房 县工信局 9月底前',
      '3 举办招商推介会，',
      '引进项目10个 县商务局 各乡镇 全年',
      '二、民生改善',
      '4. 建设社区食堂8处 县民政局 10月底前',
    ),
    tasks: [
      {
        section: ['一、产业发展'],
        label: '1',
        text: '新建冷链仓库3座',
        responsible: ['县商务局'],
        support: ['县财政局'],
        deadlines: ['by 2024-06-30'],
      },
      { label: '2', text: '改造老旧厂房', responsible: ['县工信局'], support: [], deadlines: ['by 2024-09-30'] },
      {
        label: '3',
        text: '举办招商推介会，引进项目10个',
        responsible: ['县商务局'],
        support: ['各乡镇'],
        deadlines: ['ongoing'],
      },
      {
        section: ['二、民生改善'],
        label: '4.',
        text: '建设社区食堂8处',
        responsible: ['县民政局'],
        deadlines: ['by 2024-10-31'],
      },
    ],
  },
  {
    row: 'T-48 numbers',
    form: 'the work begins with a number: only a blank parts it from the number of the row',
    document: plan(
      '序号 工作任务 牵头部门',
      '1 1200户农村危房完成改造 县住建局',
      '2 新建公路35公里 县交通局',
      '3 300个行政村通光纤 县工信局、县发改局',
    ),
    tasks: [
      { label: '1', text: '1200户农村危房完成改造', lead: ['县住建局'] },
      { label: '2', text: '新建公路35公里', lead: ['县交通局'] },
      { label: '3', text: '300个行政村通光纤', lead: ['县工信局', '县发改局'] },
    ],
  },
  {
    row: 'T-48 left',
    form: 'units before the work, parted by single blanks',
    document: plan(
      '序号 责任单位 工作任务',
      '1 县商务局 新建冷链仓库3座，6月底前建成',
      '2 县工信局 县财政局 改造老旧厂房',
      '3 县民政局 建设社区食堂',
    ),
    tasks: [
      { label: '1', text: '新建冷链仓库3座，6月底前建成', responsible: ['县商务局'], deadlines: ['by 2024-06-30'] },
      { label: '2', text: '改造老旧厂房', responsible: ['县工信局', '县财政局'] },
      { label: '3', text: '建设社区食堂', responsible: ['县民政局'] },
    ],
  },
  {
    row: 'T-48 wide',
    form: 'cells parted by wide blanks',
    document: plan(...[HEADER, ...ROWS].map((row) => row.join('　　'))),
    tasks: PLAIN,
  },
  { row: 'T-49', form: 'cells run together', document: plan(...[HEADER, ...ROWS].map((row) => row.join(''))), tasks: PLAIN },
  {
    row: 'T-51',
    form: 'html table in a text file',
    document: plan(
      '<table><tr><td>序号</td><td>工作任务</td><td>责任单位</td><td>完成时限</td></tr>',
      `<tr><td>1</td><td><p>${ROWS[0][1]}</p></td><td rowspan="2">县住建局</td><td>6月底前</td></tr>`,
      '<tr><td>2</td><td>更换县城主干道老旧供水阀门一百个</td><td>9月底前</td></tr>',
      `<tr><td>3</td><td>${ROWS[2][1]}</td><td>县民政局</td><td>12月底前</td></tr></table>`,
    ),
    tasks: [
      { label: '1', text: ROWS[0][1], responsible: ['县住建局'] },
      { label: '2', responsible: ['县住建局'], deadlines: ['by 2024-09-30'] },
      { label: '3', responsible: ['县民政局'] },
    ],
  },
  page(
    'T-53',
    'vertical text in a merged cell',
    [
      ['类别', '序号', '工作任务', '责任单位'],
      ['县⏎政⏎府⏎重⏎点⏎工⏎作', '1', '完成县城供水管网改造', '县住建局'],
      ['^', '2', '建成标准化村卫生室三十个', '县卫健局'],
    ],
    [
      { section: ['县政府重点工作'], label: '1' },
      { section: ['县政府重点工作'], label: '2' },
    ],
  ),
]

/** A table beside the plan's own. */
const beside = (row: string, form: string, rows: readonly (readonly string[])[]): Case => ({
  row,
  form,
  document: plan(...[HEADER, ...ROWS].map((each) => each.join('\t')), '', '附件2', '', ...rows.map((each) => each.join('\t'))),
  tasks: PLAIN,
})

const NO_TASKS: readonly Case[] = [
  beside('T-54', 'contact list', [
    ['序号', '单位', '姓名', '职务', '联系电话'],
    ['1', '县教育局', '周某某', '副局长', '0000-1234567'],
    ['2', '县卫健局', '吴某某', '科长', '0000-1234568'],
  ]),
  beside('T-54 leaders', 'leading group', [
    ['组内职务', '姓名', '单位及职务'],
    ['组长', '周某某', '县政府副县长'],
    ['副组长', '吴某某', '县政府办公室主任'],
    ['成员', '郑某某', '县住建局局长'],
  ]),
  beside('T-55', 'form to fill in', [
    ['填报单位（盖章）：', '', '填报日期：', ''],
    ['序号', '工作任务', '责任单位', '进展情况'],
    ['1', '', '', ''],
    ['2', '', '', ''],
    ['填报人：', '', '联系电话：', ''],
  ]),
  beside('T-54 duty', 'duty roster', [
    ['日期', '星期', '带班领导', '值班科室', '值班人员', '联系电话'],
    ['10月1日', '二', '周某某', '党政办公室', '吴某、郑某某', '0000-1234567'],
    ['10月2日', '三', '王某某', '财政所', '冯某某、陈某某', '0000-1234568'],
  ]),
  beside('T-56', 'statistics', [
    ['乡镇', '任务数', '已完成', '占比'],
    ['栖禾镇', '30', '12', '40%'],
    ['北岭乡', '20', '10', '50%'],
    ['合计', '50', '22', '44%'],
  ]),
  beside('T-59', 'list of documents without units', [
    ['序号', '文件名称', '文号', '施行日期'],
    ['1', '青梧县城市绿化管理办法', '青政规〔2019〕3号', '2019-05-01'],
    ['2', '青梧县户外广告管理办法', '青政规〔2020〕1号', '2020-03-01'],
  ]),
  {
    row: 'T-57',
    form: 'ledger of progress is still a task table',
    document: tabbed([
      ['序号', '工作任务', '责任单位', '完成情况'],
      ['1', ROWS[0][1], '县住建局', '2024年5月已完工'],
      ['2', ROWS[1][1], '县卫健局', '已建成二十个'],
    ]),
    tasks: [
      { label: '1', text: ROWS[0][1], responsible: ['县住建局'], deadlines: [] },
      { label: '2', responsible: ['县卫健局'], deadlines: [] },
    ],
  },
  {
    row: 'T-58',
    form: 'score sheet with standards and units',
    document: tabbed([
      ['序号', '考核内容', '评分标准', '分值', '责任单位', '得分'],
      ['1', '建立河湖巡查台账', '台账缺失一次扣1分', '10', '县水利局', ''],
      ['2', '完成年度清淤任务', '未完成的按比例扣分', '20', '县水利局', ''],
    ]),
    tasks: [
      { label: '1', text: '建立河湖巡查台账', criteria: ['台账缺失一次扣1分 =10'], responsible: ['县水利局'] },
      { label: '2', criteria: ['未完成的按比例扣分 =20'] },
    ],
  },
  {
    row: 'T-60',
    form: 'the same plan as prose and as table',
    document: plan(
      '一、重点任务',
      '（一）改造供水管网。完成县城东区四个小区供水管网改造，消除爆管隐患。',
      '（二）建设村卫生室。建成标准化村卫生室三十个，配齐基本诊疗设备。',
      '（三）发展助餐服务。新建社区食堂五处，为高龄老人提供助餐服务。',
      '',
      '附件',
      '',
      '青梧县2024年重点任务分工表',
      '',
      ...[HEADER, ...ROWS].map((row) => row.join('\t')),
    ),
    tasks: PLAIN,
  },
  {
    row: 'T-61',
    form: 'several tables, numbering restarts',
    document: plan(
      ...[HEADER, ...ROWS].map((row) => row.join('\t')),
      '',
      '附件2',
      '',
      '青梧县2024年城建项目清单',
      '',
      ...[
        ['序号', '项目名称', '牵头单位'],
        ['1', '新建城南公共停车场', '县城管局'],
        ['2', '沿河造林绿化工程', '县林业局'],
      ].map((row) => row.join('\t')),
    ),
    tasks: [...PLAIN, { label: '1', lead: ['县城管局'] }, { label: '2', lead: ['县林业局'] }],
    check: (notice) => expect(new Set(notice.tasks.map((task) => task.id)).size).toBe(5),
  },
  {
    row: 'T-62',
    form: 'metadata table of the page',
    document: paged([HEADER, ...ROWS]).replace(
      '<div class="content">',
      '<table><tr><td>索引号：</td><td>11360000/2024-0012</td><td>主题分类：</td><td>综合政务</td></tr><tr><td>发文机关：</td><td>青梧县人民政府办公室</td><td>成文日期：</td><td>2024年3月15日</td></tr><tr><td>文号：</td><td>青政办发〔2024〕12号</td><td>有效性：</td><td>有效</td></tr></table><div class="content">',
    ),
    format: 'html',
    tasks: PLAIN,
  },
  {
    row: 'T-63',
    form: 'layout table with the whole page in one cell',
    document: paged([HEADER, ...ROWS])
      .replace('<div class="content">', '<table width="900"><tr><td>')
      .replace('</div></body>', '</td></tr></table></body>'),
    format: 'html',
    tasks: PLAIN,
  },
]

const LOST: readonly Case[] = [
  {
    row: 'T-47 groups',
    form: 'a cell a line, with headings of groups between the rows',
    document: [
      '2024年妇女儿童工作任务分工',
      ...['序号', '目标任务', '牵头单位', '责任单位'],
      '一、妇女与健康',
      ...['1', '筛查率达到80%以上', '县卫健局', '县总工会、县妇联'],
      ...['2', '免费检查覆盖所有乡镇', '县卫健局', '县财政局'],
      '二、妇女与教育',
      ...['3', '每年培训农村妇女骨干200人次', '县农业农村局', '县教育局'],
    ].join('\n\n'),
    tasks: [
      { section: ['一、妇女与健康'], label: '1', lead: ['县卫健局'], responsible: ['县总工会', '县妇联'] },
      { section: ['一、妇女与健康'], label: '2', lead: ['县卫健局'], responsible: ['县财政局'] },
      { section: ['二、妇女与教育'], label: '3', lead: ['县农业农村局'], responsible: ['县教育局'] },
    ],
  },
  {
    row: 'T-48 wrapped',
    form: 'columns of wide blanks, a cell wrapped on the next line',
    document: [
      '2024年建议提案分办表',
      '编号        标题                              主办单位        会办单位          办复时限',
      '建议1号     关于加快学校建设的建议            县教育局        县住建局          6月底前',
      '建议2号     关于支持茶产业品牌建设，打造      县农业农村局    县市场监管局      8月15日前',
      '            云雾山品牌的建议',
      '提案3号     关于增设停车位的提案              县城管局        县公安局          6月底前',
    ].join('\n'),
    tasks: [
      { label: '建议1号', text: '关于加快学校建设的建议', responsible: ['县教育局'], support: ['县住建局'] },
      { text: '关于支持茶产业品牌建设，打造云雾山品牌的建议', responsible: ['县农业农村局'], deadlines: ['by 2024-08-15'] },
      { label: '提案3号', text: '关于增设停车位的提案', support: ['县公安局'], deadlines: ['by 2024-06-30'] },
    ],
  },
  tabs(
    'T-03 amounts',
    'columns of amounts before the work are no headings',
    [
      ['序号', '小区名称', '楼栋数（栋）', '户数（户）', '改造内容', '责任单位', '完成时限'],
      ['1', '纺织新村', '12', '648', '更换雨污水管网1.8公里', '区住建局', '2024年10月底前'],
      ['2', '机床厂家属院', '6', '288', '楼道粉刷、加装电梯', '区住建局', '2024年11月底前'],
      ['3', '文昌里小区', '9', '1,414', '弱电入地，补植绿化', '区城管局', '2024年9月底前'],
    ],
    [
      { section: [], label: '1', title: '纺织新村', text: '更换雨污水管网1.8公里' },
      { section: [], label: '2', title: '机床厂家属院' },
      { section: [], label: '3', title: '文昌里小区' },
    ],
  ),
  page(
    'T-37 points',
    'numbers that begin anew in each cell are points, the column beside them is the title',
    [
      ['序号', '重点工作', '具体任务', '责任科室'],
      ['1', '健全责任体系', '1.制定责任清单。2.每半年听取一次汇报。', '法规科'],
      ['2', '开展执法检查', '1.抽取企业60家。2.依法立案查处。', '执法科'],
    ],
    [
      { section: [], title: '健全责任体系', text: '1.制定责任清单。2.每半年听取一次汇报。' },
      { section: [], title: '开展执法检查' },
    ],
  ),
]

/** A letter that numbers demands of its own, then a table of three works. */
const announced = (row: string, form: string, demands: readonly string[], labels: readonly string[]): Case => ({
  row,
  form,
  document: letterAndPlan(
    ['　　现就有关事项通知如下：', ...demands],
    ['序号\t工作任务\t责任单位', '1\t改造老旧管网\t县住建局', '2\t建成村卫生室\t县卫健局', '3\t新建社区食堂\t县民政局'],
  ),
  tasks: labels.map((label) => ({ label })),
})

const SUMMARIES: readonly Case[] = [
  announced(
    'T-64',
    'items that list the rows of the table are no tasks beside them, nor is the one that only counts',
    [
      '　　一、任务（共4项）',
      '　　（一）市政方面1项：改造老旧管网。',
      '　　（二）民生方面2项：建成村 卫生室；新建社区食堂。',
      '　　（三）其他方面1项。',
      '　　二、要求',
      '　　（一）请各单位于月底前报送负责人名单。',
    ],
    ['（一）', '1', '2', '3'],
  ),
  announced(
    'T-64 more',
    'an item that demands more than the rows of the table is a task',
    ['　　一、改造老旧管网；并于月底前报送设计图纸。', '　　二、请各单位于月底前报送负责人名单。'],
    ['一、', '二、', '1', '2', '3'],
  ),
]

const MARKED_UNITS = ['县水利局', '县应急局', '各乡镇']
const MARKED: readonly Case[] = [
  {
    row: 'T-65',
    form: 'a column for each unit, marks explained below the table, the header on each page, a category',
    document: plan(
      ['序号', '工作任务', ...MARKED_UNITS, '完成时限'].join('\t'),
      '一、汛前准备\t\t\t\t\t',
      '1\t排查险工险段。\t★\t\t√\t5月底前',
      ['序号', '工作任务', ...MARKED_UNITS, '完成时限'].join('\t'),
      '2\t备足防汛物资。\t√\t★\t\t6月底前',
      '注：★为牵头单位，√为配合单位。',
    ),
    tasks: [
      { section: ['一、汛前准备'], label: '1', lead: ['县水利局'], support: ['各乡镇'], deadlines: ['by 2024-05-31'] },
      { label: '2', lead: ['县应急局'], responsible: [], support: ['县水利局'], deadlines: ['by 2024-06-30'] },
    ],
  },
  page(
    'T-65 below',
    'units below one header, words for their parts',
    [
      ['任务', '责任单位', '<', '<'],
      ['^', '教务处', '学生处', '后勤处'],
      ['修订培养方案', '牵头', '配合', ''],
      ['改造学生宿舍', '', '协办', '牵头'],
    ],
    [
      { text: '修订培养方案', lead: ['教务处'], support: ['学生处'] },
      { text: '改造学生宿舍', lead: ['后勤处'], support: ['学生处'] },
    ],
  ),
  tabs(
    'T-65 lost',
    'the same with the merged cells of the header lost',
    [
      ['任务', '责任单位', '', '', '备注'],
      ['', '教务处', '学生处', '后勤处', ''],
      ['修订培养方案', '●', '○', '', ''],
      ['改造学生宿舍', '', '○', '●', ''],
      ['（说明：主责单位用●表示，协办单位用○表示）', '', '', '', ''],
    ],
    [
      { text: '修订培养方案', responsible: ['教务处'], support: ['学生处'] },
      { text: '改造学生宿舍', responsible: ['后勤处'], support: ['学生处'] },
    ],
  ),
  tabs(
    'T-65 bare',
    'marks that nobody explains: a star beside ticks leads, ticks alone are responsible, a cross is none',
    [
      ['工作任务', ...MARKED_UNITS],
      ['排查险工险段。', '★', '×', '√'],
      ['备足防汛物资。', '', '√', '/'],
    ],
    [
      { text: '排查险工险段。', lead: ['县水利局'], responsible: ['各乡镇'] },
      { text: '备足防汛物资。', lead: [], responsible: ['县应急局'] },
    ],
  ),
]

const PRINTED: readonly (readonly string[])[] = [
  ['类别', '序号', '工作任务', '责任单位', '完成时限', 'Unnamed: 5'],
  ['强基础', '1', '改造老旧管网', '县住建局\\n县财政局', '2024-06-30 00:00:00', 'NaN'],
  ['NaN', '2', '建成村卫生室', 'NaN', '9月底前', 'NaN'],
]
const PRINTED_TASKS: readonly Wanted[] = [
  { section: ['强基础'], label: '1', responsible: ['县住建局', '县财政局'], deadlines: ['by 2024-06-30'] },
  { section: ['强基础'], label: '2', responsible: ['县住建局', '县财政局'], deadlines: ['by 2024-09-30'] },
]
const PROGRAMS: readonly Case[] = [
  tabs('T-66', 'what a program prints for empty cells, line ends and days, in tab text', PRINTED, PRINTED_TASKS),
  page('T-66 page', 'the same on a page', PRINTED, PRINTED_TASKS),
  {
    row: 'T-66 pipes',
    form: 'the same between pipes',
    document: plan(...PRINTED.map((row) => `| ${row.join(' | ')} |`)),
    tasks: PRINTED_TASKS,
  },
]

const GROUPED: readonly Case[] = [
  tabs(
    'T-67',
    'words that head parts of the units of a cell are no names',
    [
      HEADER,
      ['1', '改造老旧管网', '市直：市住建局、市财政局；县区：东城区、各县（市、区）政府', '6月底前'],
      ['2', '建成村卫生室', '县直单位：县卫健局，县财政局。乡镇：各乡镇（街道）', '9月底前'],
      ['3', '新建社区食堂', '县民政局；属地：各社区', '12月底前'],
    ],
    [
      { responsible: ['市住建局', '市财政局', '东城区', '各县（市、区）政府'] },
      { responsible: ['县卫健局', '县财政局', '各乡镇（街道）'] },
      { responsible: ['县民政局', '各社区'] },
    ],
  ),
  page(
    'T-67 lines',
    'the same behind breaks and under role words',
    [HEADER, ['1', '改造老旧管网', '牵头：市住建局⏎配合：市财政局⏎县区：东城区、西城区', '6月底前']],
    [{ lead: ['市住建局'], support: ['市财政局', '东城区', '西城区'] }],
  ),
]

const POINTS: readonly Case[] = [
  page(
    'T-68',
    'measures and units counted alike are a task each, under the name of the row; what is not counted holds for all',
    [
      ['整改事项', '整改措施', '责任单位', '配合单位', '完成时限'],
      [
        '一、消防通道整治',
        '1.施划消防车通道标线；⏎2.清理占压消火栓的车辆，每月巡查一次。',
        '1.县住建局、各街道⏎2.县城管局',
        '县消防救援大队',
        '1.6月底前⏎2.长期坚持',
      ],
      ['二、燃气安全', '1.更换老旧立管。⏎2.安装报警装置。', '县城管局、县商务局', '', '10月底前'],
    ],
    [
      {
        section: ['一、消防通道整治'],
        label: '1.',
        text: '施划消防车通道标线；',
        responsible: ['县住建局', '各街道'],
        support: ['县消防救援大队'],
        deadlines: ['by 2024-06-30'],
      },
      {
        section: ['一、消防通道整治'],
        label: '2.',
        responsible: ['县城管局'],
        support: ['县消防救援大队'],
        deadlines: ['every', 'ongoing'],
      },
      { title: '燃气安全', text: '1.更换老旧立管。2.安装报警装置。', responsible: ['县城管局', '县商务局'] },
    ],
  ),
  page(
    'T-68 lines',
    'points beside as many lines of units and times are a task each; lines of units alone are a list, a time may be cut behind its year',
    [
      ['工作任务', '责任单位', '完成时限'],
      ['1.起草通知。⏎2.确定成员单位。', '办公室⏎人事科', '2024年4月底前⏎2024年6月底前'],
      ['3.落实经费。⏎4.采购设备。⏎5.培训人员。', '财务科', '5月⏎7月底前⏎9月底前'],
      ['6.建立台账。⏎7.开展自查。', '办公室⏎督查科', '10月底前'],
      ['8.组织验收。⏎9.通报结果。', '督查科', '2024年⏎12月底前'],
    ],
    [
      { label: '1.', title: null, text: '起草通知。', responsible: ['办公室'], deadlines: ['by 2024-04-30'] },
      { label: '2.', title: null, text: '确定成员单位。', responsible: ['人事科'], deadlines: ['by 2024-06-30'] },
      { label: '3.', responsible: ['财务科'], deadlines: ['by 2024-05-31'] },
      { label: '4.', responsible: ['财务科'], deadlines: ['by 2024-07-31'] },
      { label: '5.', responsible: ['财务科'], deadlines: ['by 2024-09-30'] },
      {
        label: null,
        title: null,
        text: '6.建立台账。7.开展自查。',
        responsible: ['办公室', '督查科'],
        deadlines: ['by 2024-10-31'],
      },
      { label: null, title: null, text: '8.组织验收。9.通报结果。', responsible: ['督查科'], deadlines: ['by 2024-12-31'] },
    ],
  ),
  tabs(
    'T-68 numbers',
    'numbered units beside one job are its units',
    [
      HEADER,
      ['1', '改造老旧管网，消除爆管隐患', '1.县住建局 2.县财政局', '6月底前'],
      ['2', '建成村卫生室', '1、县卫健局、各乡镇；2、县财政局', '9月底前'],
    ],
    [
      { label: '1', responsible: ['县住建局', '县财政局'] },
      { label: '2', responsible: ['县卫健局', '各乡镇', '县财政局'] },
    ],
  ),
]

const ALL = [...POINTS, ...GROUPED, ...PROGRAMS, ...MARKED, ...SUMMARIES, ...LOST, ...SHAPES, ...CELLS, ...FLAT, ...NO_TASKS]

runCases('6.2 shapes', SHAPES, KNOWN_GAPS)
runCases('6.2 merged, empty and torn cells', CELLS, KNOWN_GAPS)
runCases('6.2 flattened tables', FLAT, KNOWN_GAPS)
runCases('6.2 tables that hold no tasks', NO_TASKS, KNOWN_GAPS)
runCases('6.2 lost layouts', LOST, KNOWN_GAPS)
runCases('6.2 points of a row', POINTS, KNOWN_GAPS)
runCases('6.2 groups in unit cells', GROUPED, KNOWN_GAPS)
runCases('6.2 tables that programs print', PROGRAMS, KNOWN_GAPS)
runCases('6.2 columns of units', MARKED, KNOWN_GAPS)
runCases('6.2 items that sum up a table', SUMMARIES, KNOWN_GAPS)
checkGaps(ALL, KNOWN_GAPS)
