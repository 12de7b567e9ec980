/**
 * Tables whose cells are parted by pipes or stand one a line, as crawlers and html-to-text tools write them (PHRASINGS T-45 to T-47): forms of
 * writing times shapes of tables.
 */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/convert.ts'
import type { Notice } from '../../src/index.ts'
import { plan, table } from './notice.ts'
import { type Rows, type Shape, showTask } from './table-shapes.ts'

/** The cells that a copy still has. */
const there = (row: readonly string[]): string[] => row.filter((cell) => cell !== '^' && cell !== '<')
const lines = (rows: Rows, write: (cells: readonly string[], width: number) => readonly string[]): string[] =>
  rows.flatMap((row) => [...write(there(row), rows[0]?.length ?? 0)])
const pads = (cells: readonly string[], width: number): string => ' |'.repeat(Math.max(0, width - cells.length))

/** Ways to write the rows. */
const FORMS: Readonly<Record<string, (rows: Rows) => string[]>> = {
  'a row a line, a pipe behind each cell': (rows) => lines(rows, (cells) => [`${cells.join(' | ')} |`]),
  'rows filled up with pipes at their end': (rows) =>
    lines(rows, (cells, width) => [`${cells.join(' | ')} |${pads(cells, width)}`]),
  'pipes on both sides': (rows) => lines(rows, (cells) => [`| ${cells.join(' | ')} |`]),
  'pipes in front of cells': (rows) => lines(rows, (cells) => [`| ${cells.join(' | ')}`]),
  'pipes between cells only': (rows) => lines(rows, (cells) => [cells.join(' | ')]),
  'full-width pipes': (rows) => lines(rows, (cells) => [`${cells.join('｜')}｜`]),
  'a rule under the header': (rows) => {
    const [head = '', ...rest] = lines(rows, (cells) => [cells.join(' | ')])
    return [head, (rows[0] ?? []).map(() => '---').join('|'), ...rest]
  },
  'an empty cell where one is merged': (rows) =>
    rows.map((row) => `| ${row.map((cell) => (cell === '^' || cell === '<' ? '' : cell)).join(' | ')} |`),
  'a pipe on a line of its own behind each cell': (rows) => lines(rows, (cells) => cells.flatMap((cell) => [cell, '|'])),
  'a cell and its pipe a line': (rows) => lines(rows, (cells) => cells.map((cell) => `${cell} |`)),
  'a pipe and its cell a line': (rows) => lines(rows, (cells) => cells.map((cell) => `| ${cell}`)),
  'a pipe in front of each cell but the first, one alone behind the row': (rows) =>
    lines(rows, (cells) => [...cells.map((cell, x) => (x === 0 ? cell : `| ${cell}`)), '|']),
  'short cells on a line of their own, a long one with the cell behind it': (rows) =>
    lines(rows, (cells) => [`${cells.join(' |\n').replaceAll(/(.{12,}) \|\n/g, '$1 | ')} |`]),
  'blank lines between all lines': (rows) => lines(rows, (cells) => cells.flatMap((cell) => [`${cell} |`, ''])),
  'no pipes: a cell a line': (rows) => rows.flatMap(there),
  'no pipes: a cell a line between blank lines': (rows) => lines(rows, (cells) => cells.flatMap((cell) => [cell, ''])),
  'no line ends': (rows) => [lines(rows, (cells) => [`${cells.join(' | ')} |`]).join(' ')],
}

const SHAPES: readonly Shape[] = [
  {
    name: 'columns of units and of times with names of their own',
    rows: [
      ['序号', '发布主题', '发布单位', '拟发布月'],
      ['1', '通报节水型社会建设的成效', '县水利局', '2024年3月'],
      ['2', '介绍老旧小区改造的安排', '县住建局、县财政局', '2024年6月'],
      ['3', '解读残疾人就业补贴的新规', '县残联', '2024年11月'],
    ],
    tasks: [
      ' / 1 / 通报节水型社会建设的成效 /  / 县水利局 /  / during 2024-03-01..2024-03-31',
      ' / 2 / 介绍老旧小区改造的安排 /  / 县住建局、县财政局 /  / during 2024-06-01..2024-06-30',
      ' / 3 / 解读残疾人就业补贴的新规 /  / 县残联 /  / during 2024-11-01..2024-11-30',
    ],
  },
  {
    name: 'a header of two rows',
    rows: [
      ['序号', '工作任务', '责任分工', '<', '<', '完成时限'],
      ['^', '^', '牵头单位', '责任单位', '配合单位', '^'],
      ['1', '编制全县水网规划，报县政府审批', '县水利局', '县发改局、县财政局', '各乡镇', '6月底前'],
      ['2', '排查农村饮水安全隐患，建立台账', '县水利局', '县卫健局', '县住建局', '9月底前'],
      ['3', '改造小型水库三座，消除病险', '县水利局', '县财政局', '城关镇', '持续推进'],
      ['4', '完善河长制考核办法并组织考核', '县河长办', '县委组织部', '县统计局', '11月'],
    ],
    tasks: [
      ' / 1 / 编制全县水网规划，报县政府审批 / 县水利局 / 县发改局、县财政局 / 各乡镇 / by 2024-06-30',
      ' / 2 / 排查农村饮水安全隐患，建立台账 / 县水利局 / 县卫健局 / 县住建局 / by 2024-09-30',
      ' / 3 / 改造小型水库三座，消除病险 / 县水利局 / 县财政局 / 城关镇 / ongoing',
      ' / 4 / 完善河长制考核办法并组织考核 / 县河长办 / 县委组织部 / 县统计局 / by 2024-11-30',
    ],
  },
  {
    name: 'numbered rows',
    rows: [
      ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
      ['1', '完成县城东区四个小区供水管网改造，消除爆管隐患', '县住建局', '县财政局、城关镇', '6月底前'],
      ['2', '建成标准化村卫生室三十个，配齐基本诊疗设备', '县卫健局', '各乡镇', '9月底前'],
      ['3', '新建社区食堂五处，为高龄老人提供助餐服务', '县民政局', '县市场监管局', '12月底前'],
      ['4', '整治城区占道经营，疏导流动摊贩入市', '县城管局', '县公安局', '长期推进'],
    ],
    tasks: [
      ' / 1 / 完成县城东区四个小区供水管网改造，消除爆管隐患 / 县住建局 /  / 县财政局、城关镇 / by 2024-06-30',
      ' / 2 / 建成标准化村卫生室三十个，配齐基本诊疗设备 / 县卫健局 /  / 各乡镇 / by 2024-09-30',
      ' / 3 / 新建社区食堂五处，为高龄老人提供助餐服务 / 县民政局 /  / 县市场监管局 / by 2024-12-31',
      ' / 4 / 整治城区占道经营，疏导流动摊贩入市 / 县城管局 /  / 县公安局 / ongoing',
    ],
  },
  {
    name: 'merged categories in front',
    rows: [
      ['类别', '序号', '工作任务', '责任单位', '完成时限'],
      ['保障改善民生', '1', '完成县城东区四个小区供水管网改造', '县住建局', '6月底前'],
      ['^', '2', '建成标准化村卫生室三十个，配齐基本诊疗设备', '县卫健局', '9月底前'],
      ['^', '3', '新建社区食堂五处，为高龄老人提供助餐服务', '县民政局', '12月底前'],
      ['改善城乡环境', '4', '整治城区占道经营，疏导流动摊贩入市', '县城管局', '8月底前'],
      ['^', '5', '更换城区老旧垃圾桶八百个', '县城管局', '5月底前'],
    ],
    tasks: [
      '保障改善民生 / 1 / 完成县城东区四个小区供水管网改造 /  / 县住建局 /  / by 2024-06-30',
      '保障改善民生 / 2 / 建成标准化村卫生室三十个，配齐基本诊疗设备 /  / 县卫健局 /  / by 2024-09-30',
      '保障改善民生 / 3 / 新建社区食堂五处，为高龄老人提供助餐服务 /  / 县民政局 /  / by 2024-12-31',
      '改善城乡环境 / 4 / 整治城区占道经营，疏导流动摊贩入市 /  / 县城管局 /  / by 2024-08-31',
      '改善城乡环境 / 5 / 更换城区老旧垃圾桶八百个 /  / 县城管局 /  / by 2024-05-31',
    ],
  },
  {
    name: 'numbers under a header over two columns',
    rows: [
      ['重点任务', '具体要求', '<', '责任科室', '时限要求'],
      ['规范主动公开', '1', '全面清理规范性文件，公布现行有效的目录。', '法规科', '6月底前'],
      ['^', '2', '编制发布上年度信息公开工作报告。', '办公室', '3月底前'],
      ['深化政策解读', '3', '丰富解读形式，政策文件与解读材料同步发布。', '各科室', '持续推进'],
      ['加强业务培训', '4', '组织两次业务培训，提升经办人员能力。', '办公室', '11月底前'],
    ],
    tasks: [
      '规范主动公开 / 1 / 全面清理规范性文件，公布现行有效的目录。 /  / 法规科 /  / by 2024-06-30',
      '规范主动公开 / 2 / 编制发布上年度信息公开工作报告。 /  / 办公室 /  / by 2024-03-31',
      '深化政策解读 / 3 / 丰富解读形式，政策文件与解读材料同步发布。 /  / 各科室 /  / ongoing',
      '加强业务培训 / 4 / 组织两次业务培训，提升经办人员能力。 /  / 办公室 /  / by 2024-11-30',
    ],
  },
  {
    name: 'merged units and leaders, no number',
    rows: [
      ['重点工作', '具体措施', '责任领导', '责任单位'],
      ['一、做好防汛备汛', '1.汛前完成水库堤防检查，建立隐患台账。', '李国强', '县水利局'],
      ['^', '2.储备编织袋五万条、冲锋舟十艘。', '^', '县应急局、县水利局'],
      ['二、抓好秋冬播种', '3.推广良种良法，落实播种面积二十万亩。', '王新民', '县农业农村局'],
      ['^', '4.组织农技人员下乡指导，每乡不少于两次。', '^', '县农业农村局、各乡镇'],
    ],
    tasks: [
      '一、做好防汛备汛 / 1. / 汛前完成水库堤防检查，建立隐患台账。 /  / 县水利局 /  / ',
      '一、做好防汛备汛 / 2. / 储备编织袋五万条、冲锋舟十艘。 /  / 县应急局、县水利局 /  / ',
      '二、抓好秋冬播种 / 3. / 推广良种良法，落实播种面积二十万亩。 /  / 县农业农村局 /  / ',
      '二、抓好秋冬播种 / 4. / 组织农技人员下乡指导，每乡不少于两次。 /  / 县农业农村局、各乡镇 /  / ',
    ],
  },
  {
    name: 'a unit merged downwards',
    rows: [
      ['序号', '目标任务', '责任单位', '完成时间'],
      ['1', '完成农村危房改造二百户，同步实施抗震加固', '县住建局', '10月底前'],
      ['2', '开工改造县城北片棚户区，签订补偿协议三百份', '^', '11月底前'],
      ['3', '硬化通组公路四十公里，安装护栏八千米', '县交通运输局', '12月底前'],
    ],
    tasks: [
      ' / 1 / 完成农村危房改造二百户，同步实施抗震加固 /  / 县住建局 /  / by 2024-10-31',
      ' / 2 / 开工改造县城北片棚户区，签订补偿协议三百份 /  / 县住建局 /  / by 2024-11-30',
      ' / 3 / 硬化通组公路四十公里，安装护栏八千米 /  / 县交通运输局 /  / by 2024-12-31',
    ],
  },
  {
    name: 'two columns',
    rows: [
      ['工作任务', '责任单位'],
      ['1.修订防汛应急预案，组织一次综合演练。', '县应急局'],
      ['2.公布行政审批事项目录，压缩办理时限三分之一。', '县行政审批局、县司法局'],
      ['3.开展校园周边环境整治，取缔无证摊点。', '县教育局'],
    ],
    tasks: [
      ' / 1. / 修订防汛应急预案，组织一次综合演练。 /  / 县应急局 /  / ',
      ' / 2. / 公布行政审批事项目录，压缩办理时限三分之一。 /  / 县行政审批局、县司法局 /  / ',
      ' / 3. / 开展校园周边环境整治，取缔无证摊点。 /  / 县教育局 /  / ',
    ],
  },
  {
    name: 'numbered names beside the work, groups of units that share an ending',
    rows: [
      ['工作任务', '工作要求', '牵头单位', '责任单位'],
      ['一、公开政策', '<', '<', '<'],
      ['1.公开惠企政策', '开设专栏集中展示惠企政策，6月底前完成存量政策入库。', '县工信局', '县财政局、县商务局'],
      ['2.公开招生信息', '5月底前公布片区划分、招生计划和入学条件。', '县教育局', '各镇、街'],
      ['3.公开养老信息', '公布养老机构、托育机构名单及收费标准，每季度更新。', '县民政局、县卫健局', '各乡镇'],
      ['二、管好平台', '<', '<', '<'],
      ['4.备案账号', '清理整合账号，完成备案复核。', '县政府办', '各镇、街，县直各单位'],
    ],
    tasks: [
      '一、公开政策 / 1. 公开惠企政策 / 开设专栏集中展示惠企政策，6月底前完成存量政策入库。 / 县工信局 / 县财政局、县商务局 /  / by 2024-06-30',
      '一、公开政策 / 2. 公开招生信息 / 5月底前公布片区划分、招生计划和入学条件。 / 县教育局 / 各镇、街 /  / by 2024-05-31',
      '一、公开政策 / 3. 公开养老信息 / 公布养老机构、托育机构名单及收费标准，每季度更新。 / 县民政局、县卫健局 / 各乡镇 /  / every',
      '二、管好平台 / 4. 备案账号 / 清理整合账号，完成备案复核。 / 县政府办 / 各镇、街、县直各单位 /  / ',
    ],
  },
  {
    name: 'a calendar: weeks and days under one header',
    rows: [
      ['起止日期', '<', '主要工作', '责任处室'],
      ['开学前', '2月21日', '召开行政会，部署新学期工作', '办公室'],
      ['^', '2月22日', '集中培训教师，学习师德规范', '教务处、德育处'],
      ['第一周', '2月25日—3月3日', '举行开学典礼，表彰优秀学生', '德育处、团委'],
      ['^', '^', '迎接开学督导检查', '督导室'],
      ['第二周', '3月4日—3月10日', '召开高三百日誓师大会', '教务处'],
      ['^', '^', '组织女教师健步走活动', '工会'],
    ],
    tasks: [
      ' /  / 召开行政会，部署新学期工作 /  / 办公室 /  / by 2024-02-21',
      ' /  / 集中培训教师，学习师德规范 /  / 教务处、德育处 /  / by 2024-02-22',
      ' /  / 举行开学典礼，表彰优秀学生 /  / 德育处、团委 /  / during 2024-02-25..2024-03-03',
      ' /  / 迎接开学督导检查 /  / 督导室 /  / during 2024-02-25..2024-03-03',
      ' /  / 召开高三百日誓师大会 /  / 教务处 /  / during 2024-03-04..2024-03-10',
      ' /  / 组织女教师健步走活动 /  / 工会 /  / during 2024-03-04..2024-03-10',
    ],
  },
  {
    name: 'a score sheet: groups, numbered indicators with their scores, standards',
    rows: [
      ['项目', '考核指标及分值', '考核标准及评分办法'],
      ['一、治安防范', '1、有专职巡防队伍（20分）', '每村配备四名以上专职队员，10分；每周公示巡防记录，10分。（由县公安局评分）'],
      ['^', '2、有矛盾调处机制（15分）', '建立调解室，10分；一般纠纷七日内调处完毕，5分。（由县司法局评分）'],
      ['^', '3、有科技防范设施（15分）', '村口安装视频监控，10月底前全部联网，15分。（由县公安局、县大数据局评分）'],
      ['二、安全生产', '1、无重大事故（30分）', '与辖区企业签订责任书，15分；每季度检查一次，15分。（由县应急局评分）'],
      ['^', '2、无火灾亡人事故（20分）', '设微型消防站，配备水带、灭火器，20分。（由县消防救援大队评分）'],
    ],
    tasks: [
      '一、治安防范 / 1、 / 有专职巡防队伍（20分） /  /  /  / every',
      '一、治安防范 / 2、 / 有矛盾调处机制（15分） /  /  /  / within P7D',
      '一、治安防范 / 3、 / 有科技防范设施（15分） /  /  /  / by 2024-10-31',
      '二、安全生产 / 1、 / 无重大事故（30分） /  /  /  / every',
      '二、安全生产 / 2、 / 无火灾亡人事故（20分） /  /  /  / ',
    ],
  },
  {
    name: '分工 heads the work where units have a column of their own',
    rows: [
      ['序号', '工作任务', '细化分工', '责任科室', '完成时限'],
      ['1', '做好信息发布', '发布河道治理的进展和结果。', '水务科', '长期推进'],
      ['2', '^', '发布管网改造的进展和结果。', '住建科', '10月底前'],
      ['3', '做好政策解读', '解读新出台的惠民文件。', '办公室', '8月底前'],
      ['4', '^', '制作图解和短视频二十期。', '宣传科', '11月底前'],
    ],
    tasks: [
      '做好信息发布 / 1 / 发布河道治理的进展和结果。 /  / 水务科 /  / ongoing',
      '做好信息发布 / 2 / 发布管网改造的进展和结果。 /  / 住建科 /  / by 2024-10-31',
      '做好政策解读 / 3 / 解读新出台的惠民文件。 /  / 办公室 /  / by 2024-08-31',
      '做好政策解读 / 4 / 制作图解和短视频二十期。 /  / 宣传科 /  / by 2024-11-30',
    ],
  },
  {
    name: 'work that begins with a time, merged dates in front',
    rows: [
      ['完成时间', '主要工作', '责任单位'],
      ['3月底前', '召开全县工作大会', '县政府办'],
      ['^', '2023年统计公报编制', '县统计局'],
      ['^', '一季度经济形势分析', '县发改局'],
      ['6月底前', '组织防汛应急演练', '县应急局'],
      ['^', '7月1日前后党建活动', '县委组织部'],
      ['9月底前', '全年税收目标分解', '县税务局'],
    ],
    tasks: [
      ' /  / 召开全县工作大会 /  / 县政府办 /  / by 2024-03-31',
      ' /  / 2023年统计公报编制 /  / 县统计局 /  / by 2024-03-31',
      ' /  / 一季度经济形势分析 /  / 县发改局 /  / by 2024-03-31',
      ' /  / 组织防汛应急演练 /  / 县应急局 /  / by 2024-06-30',
      ' /  / 7月1日前后党建活动 /  / 县委组织部 /  / by 2024-06-30',
      ' /  / 全年税收目标分解 /  / 县税务局 /  / by 2024-09-30',
    ],
  },
  {
    name: 'the header again on the next page',
    rows: [
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '完成县城东区四个小区供水管网改造', '县住建局', '6月底前'],
      ['2', '建成标准化村卫生室三十个', '县卫健局', '9月底前'],
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['3', '新建社区食堂五处，为高龄老人提供助餐服务', '县民政局', '12月底前'],
      ['4', '整治城区占道经营，疏导流动摊贩入市', '县城管局', '8月底前'],
    ],
    tasks: [
      ' / 1 / 完成县城东区四个小区供水管网改造 /  / 县住建局 /  / by 2024-06-30',
      ' / 2 / 建成标准化村卫生室三十个 /  / 县卫健局 /  / by 2024-09-30',
      ' / 3 / 新建社区食堂五处，为高龄老人提供助餐服务 /  / 县民政局 /  / by 2024-12-31',
      ' / 4 / 整治城区占道经营，疏导流动摊贩入市 /  / 县城管局 /  / by 2024-08-31',
    ],
  },
]

/** Where a line is no row, a week alone heads the days that follow. */
const ROWS_ARE_LINES = /^(?:a row a line|rows filled|pipes|full-width|a rule under|an empty cell|a pipe in front of each)/

/** Without pipes two columns are no table yet, and lines that touch are one paragraph in Markdown. */
function isGap(form: string, shape: Shape, format: string): boolean {
  if (!form.startsWith('no pipes')) return false
  return shape.name === 'two columns' || (format === 'markdown' && form === 'no pipes: a cell a line')
}

for (const [form, write] of Object.entries(FORMS)) {
  for (const shape of SHAPES) {
    if (shape.name.startsWith('a calendar') && !ROWS_ARE_LINES.test(form)) continue
    for (const format of ['text', 'markdown'] as const) {
      const run = isGap(form, shape, format) ? test.fails : test
      run(`${form}: ${shape.name} (${format})`, async () => {
        const document = plan(...write(shape.rows), '', '联系电话：5550123')
        const { tasks } = await parseNotice(document, { format })
        expect(tasks.map(showTask)).toEqual(shape.tasks)
      })
    }
  }
}

describe('rows of the page around a table', () => {
  const TASKS = [
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['1', '整修村级敬老院两所', '县民政局', '2024年6月底前'],
    ['2', '疏通城区排水管网', '县住建局', '2024年9月底前'],
  ]
  const BOX = [
    ['索引号', '0143/2024-0007', '主题分类', '重点工作'],
    ['发布机构', '青梧县政府', '成文日期', '2024-03-15'],
  ]
  const FOOT = [
    ['抄送：县委各部门，县人武部。', '', '', ''],
    ['青梧县人民政府办公室', '2024年3月18日印发', '', ''],
  ]
  const colons = BOX.map((row) => row.map((cell, x) => (x % 2 === 0 ? `${cell}：` : cell)))
  const WRITTEN: Readonly<Record<string, (rows: readonly string[][]) => string>> = {
    pipes: (rows) => rows.map((row) => `${row.join(' | ')} |`).join('\n'),
    tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
    html: (rows) => table(rows),
  }
  const show = async (document: string, format?: 'html'): Promise<string[]> => {
    const notice = await parseNotice(document, format ? { format } : {})
    const tasks = notice.tasks.map(({ text, responsible, deadlines }) => [text, ...responsible, deadlines[0]?.text].join(' / '))
    return [...tasks, `${notice.signedOn} ${notice.printedOn} ${notice.copiedTo.join('、')}`]
  }
  const both = ['整修村级敬老院两所 / 县民政局 / 2024年6月底前', '疏通城区排水管网 / 县住建局 / 2024年9月底前']

  for (const [form, write] of Object.entries(WRITTEN)) {
    const format = form === 'html' ? 'html' : undefined
    test.each([
      ['above', [...BOX, ...TASKS]],
      ['below', [...TASKS, ...BOX]],
      ['above, with colons', [...colons, ...TASKS]],
      ['below, with colons', [...TASKS, ...colons]],
    ])(`${form}: a box of properties %s`, async (_, rows) => {
      expect(await show(write(rows), format)).toEqual([...both, '2024-03-15 null '])
    })

    test(`${form}: the foot of the notice`, async () => {
      expect(await show(write([...TASKS, ...FOOT]), format)).toEqual([...both, 'null 2024-03-18 县委各部门、县人武部'])
    })
  }

  test.each([
    ['a row a line, a pipe behind each cell', ['青梧县2024年政务公开工作台账 |']],
    ['a row a line, a pipe behind each cell', ['青梧县2024年政务公开工作台账 |', '（2024年3月） |']],
    ['pipes in front of cells', ['| 青梧县2024年政务公开工作台账']],
    ['a cell and its pipe a line', ['青梧县2024年政务公开工作台账 |']],
    ['a pipe and its cell a line', ['| 青梧县2024年政务公开工作台账']],
    ['a pipe on a line of its own behind each cell', ['青梧县2024年政务公开工作台账', '|']],
  ])('a title in the first row, %s: %j', async (form, above) => {
    const rows = FORMS[form]?.(TASKS) ?? []
    const { title, tasks } = await parseNotice([...above, ...rows].join('\n'))
    expect(title).toBe('青梧县2024年政务公开工作台账')
    expect(tasks.map(showTask)).toEqual([
      ' / 1 / 整修村级敬老院两所 /  / 县民政局 /  / by 2024-06-30',
      ' / 2 / 疏通城区排水管网 /  / 县住建局 /  / by 2024-09-30',
    ])
  })

  const merged = (form: string): string[] => (form.startsWith('an empty cell') ? ['<', '<', '<'] : [])
  const CLOSED = [
    'a row a line, a pipe behind each cell',
    'an empty cell where one is merged',
    'pipes in front of cells',
    'a cell and its pipe a line',
  ]
  for (const form of CLOSED) {
    const below = async (...last: string[]): Promise<Notice> => {
      const rows = FORMS[form]?.([...TASKS, ...last.map((line) => [line, ...merged(form)])]) ?? []
      const notice = await parseNotice(['青梧县2024年重点工作任务表', ...rows].join('\n'))
      expect(notice.tasks.map(showTask)).toEqual([
        ' / 1 / 整修村级敬老院两所 /  / 县民政局 /  / by 2024-06-30',
        ' / 2 / 疏通城区排水管网 /  / 县住建局 /  / by 2024-09-30',
      ])
      return notice
    }

    test(`${form}: signature and date below the last row`, async () => {
      const { issuer, signedOn } = await below('青梧县人民政府办公室', '2024年3月1日')
      expect([issuer, signedOn]).toEqual(['青梧县人民政府办公室', '2024-03-01'])
    })

    test.each([
      ['各镇乡参照本表制定本地任务表，于5月底前报县政府办备案。'],
      ['★为省重点项目。'],
      ['以上共2项。'],
      ['以上任务由县督查室督办。'],
      ['本页未完'],
      ['2024年3月1日'],
      ['说明：各单位每月报送进展。', '注：以上任务年底考核。'],
    ])(`${form}: %s below the last row`, async (...last) => {
      const { otherText } = await below(...last)
      if (last[0] !== '2024年3月1日') expect(otherText.map(({ text }) => text)).toEqual(last)
    })
  }

  test('pipes alone for the empty cells of a heading, whose number the rows below go on with', async () => {
    const rows = [
      ['责任目标', '| 责任主体', '| 完成时间', '|'],
      ['1、宣传氛围', '|', '|', '|'],
      ['1.1在阵地展示核心价值观；', '| 宣传部', '| 8月28日', '|'],
      ['1.2在门口设置公益广告；', '| 宣传部', '校长办公室', '| 8月25日', '|'],
      ['2、校园环境', '|', '|', '|'],
      ['2.1校内道路平整，车辆停放有序；', '| 保卫处', '| 8月30日前', '|'],
      ['2.2消防设施完好；', '| 保卫处', '| 9月5日前', '|'],
    ]
    const { tasks } = await parseNotice(['青梧大学2024年迎检任务分解表', ...rows.flat()].join('\n'))
    expect(tasks.map(showTask)).toEqual([
      '1、宣传氛围 / 1.1 / 在阵地展示核心价值观； /  / 宣传部 /  / by 2024-08-28',
      '1、宣传氛围 / 1.2 / 在门口设置公益广告； /  / 宣传部、校长办公室 /  / by 2024-08-25',
      '2、校园环境 / 2.1 / 校内道路平整，车辆停放有序； /  / 保卫处 /  / by 2024-08-30',
      '2、校园环境 / 2.2 / 消防设施完好； /  / 保卫处 /  / by 2024-09-05',
    ])
  })

  test('a title in the first row, the pipe of an empty last cell on a line of its own', async () => {
    const [header = [], ...rows] = TASKS.map((row) => `${row.join(' | ')} |`)
    const document = ['青梧县2024年政务公开工作台账 |', `${header} 备注 |`, ...rows.flatMap((row) => [row, '|'])]
    const { title, tasks } = await parseNotice(document.join('\n'))
    expect(title).toBe('青梧县2024年政务公开工作台账')
    expect(tasks.map((task) => task.label)).toEqual(['1', '2'])
  })

  test.each([
    ['a pipe behind each cell', (row: readonly string[]) => `${row.join(' | ')} |`],
    ['pipes between cells', (row: readonly string[]) => row.join(' | ')],
  ])('a header printed again with another word, headings on lines of their own: %s', async (_form, write) => {
    const header = (name: string) => write(['序号', name, '主办单位', '会办单位'])
    const close = header('').endsWith('|') ? ' |' : ''
    const document = [
      '青梧县2024年建议提案分办表',
      `一、代表建议${close}`,
      header('建议标题'),
      write(['1', '关于养护农村公路的建议', '县交通局', '县财政局']),
      write(['2', '关于改造菜市场的建议', '县城管局', '县商务局']),
      `二、委员提案${close}`,
      header('提案标题'),
      write(['1', '关于保护古树名木的提案', '县林业局', '各乡镇']),
      write(['2', '关于发展老年教育的提案', '县教育局', '县民政局']),
    ]
    const { tasks } = await parseNotice(document.join('\n'))
    expect(tasks.map(({ section, label, responsible }) => [...section, label, ...responsible].join(' '))).toEqual([
      '一、代表建议 1 县交通局',
      '一、代表建议 2 县城管局',
      '二、委员提案 1 县林业局',
      '二、委员提案 2 县教育局',
    ])
  })

  test('a header that has words of such a box stays one', async () => {
    const rows = [
      ['名称', '工作任务', '责任单位', '完成时限'],
      ['敬老院', '整修村级敬老院两所', '县民政局', '3月'],
      ['管网', '疏通城区排水管网', '县住建局', '4月'],
    ]
    expect((await parseNotice(rows.map((row) => row.join('\t')).join('\n'))).tasks).toHaveLength(2)
  })
})
