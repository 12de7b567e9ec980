/** Forms of the plans of counties, towns and their bureaus: stages in one paragraph, headings in quotation marks, sections on who does what. */
import { expect } from 'vitest'
import { type Case, runCases } from './notice.ts'

const TITLE = '青梧县道路运输整治行动方案'
const plan = (...lines: readonly string[]): string => [TITLE, '为做好2024年整治工作，制定本方案。', ...lines].join('\n')

const RUN_IN: readonly Case[] = [
  {
    row: 'stages in one paragraph',
    form: 'the heading, a colon and dated stages one behind the other',
    document: plan(
      '一、整治重点',
      '（一）查处无证经营车辆。（县交通局负责）',
      '（二）查处改装车辆。（县公安局负责）',
      '二、实施步骤：1、动员阶段（3月1日至3月20日）。召开会议，发放通告。2、整治阶段（3月21日至9月30日）。开展联合检查。3、总结阶段（10月1日至10月31日）。总结经验。',
    ),
    tasks: [
      { responsible: ['县交通局'] },
      { responsible: ['县公安局'] },
      {
        section: ['二、实施步骤'],
        label: '1、',
        title: '动员阶段',
        text: '召开会议，发放通告。',
        deadlines: ['during 2024-03-01..2024-03-20'],
      },
      { label: '2、', title: '整治阶段', deadlines: ['during 2024-03-21..2024-09-30'] },
      { label: '3、', title: '总结阶段', text: '总结经验。', deadlines: ['during 2024-10-01..2024-10-31'] },
    ],
  },
  {
    row: 'numbered sentences of one job',
    form: 'a field below closes them all',
    document: plan(
      '一、加强宣传。1.印发资料5000份。2.悬挂横幅80条。',
      '责任单位：县融媒体中心',
      '二、加强培训。1.举办两期培训班。2.组织一次演练。',
      '责任单位：县应急局',
    ),
    tasks: [
      { label: '一、', responsible: ['县融媒体中心'] },
      { label: '二、', responsible: ['县应急局'] },
    ],
  },
  {
    row: 'numbered words of a sentence',
    form: 'semicolons part them',
    document: plan('一、检查内容：1.证照；2.车况；3.台账。', '二、检查方式：抽查与自查结合。'),
    check: (notice) => expect(notice.tasks.map(({ label }) => label)).toEqual(['一、', '二、']),
  },
  {
    row: 'one line, day alone',
    form: 'a document on one line that the day closes without an office',
    document:
      '青梧县交通运输局关于打击非法营运的工作方案为进一步维护道路运输市场秩序，保障群众出行安全，制定本方案。一、总体要求坚持源头治理、部门协同，有效遏制违法行为发生，维护合法经营者的权益。二、工作任务（一）筛查车辆信息。县交通运输局要对疑似车辆逐一核实，4月底前建立清单。（二）查处非法车辆。县交通运输局要会同公安部门开展联合执法，从严从重处罚。（三）规范客运站场。县汽车站要落实安全管理制度，加强进出站检查。三、方法步骤（一）动员阶段（4月10日至4月20日）。发布通告，公布举报电话。（二）整治阶段（4月21日至10月31日）。开展联合执法。2023年4月10日',
    tasks: [
      { title: '筛查车辆信息', deadlines: ['by 2023-04-30'] },
      { title: '查处非法车辆' },
      { title: '规范客运站场' },
      { section: ['三、方法步骤'], title: '动员阶段', deadlines: ['during 2023-04-10..2023-04-20'] },
      { title: '整治阶段', text: '开展联合执法。', deadlines: ['during 2023-04-21..2023-10-31'] },
    ],
    check: (notice) => expect(notice.signedOn).toBe('2023-04-10'),
  },
]

const HEADINGS: readonly Case[] = [
  {
    row: 'heading in quotation marks',
    form: 'the introduction below a heading that ends with a closing mark is none of its words',
    document: [
      '青梧县市场监管局2024年工作要点',
      '',
      '一、推进改革，打造“营商高地”',
      '',
      '1.压缩开办时间，新设企业当日办结。',
      '',
      '2.推广电子证照，覆盖全部许可事项。',
      '',
      '二、守住底线，建设“平安市场”',
      '',
      '重点是管好食品、药品、电梯三类安全：',
      '',
      '3.抽检食品600批次。',
      '',
      '4.检验电梯1200部。',
    ].join('\n'),
    tasks: [
      { section: ['一、推进改革，打造“营商高地”'], label: '1.' },
      { label: '2.' },
      { section: ['二、守住底线，建设“平安市场”'], label: '3.', text: '抽检食品600批次。' },
      { label: '4.' },
    ],
  },
  {
    row: 'quotation mark that opens',
    form: 'a line that ends with a mark that opens goes on in the next',
    document: [
      '青梧县教育局2024年工作要点',
      '1.规范办学行为，各学校要落实“',
      '双减”政策，作业公示率达到100%。',
      '2.改造校舍6所。',
    ].join('\n'),
    tasks: [{ text: '规范办学行为，各学校要落实“双减”政策，作业公示率达到100%。' }, { label: '2.' }],
  },
  {
    row: 'section on the organisation',
    form: 'who leads, with telephones, is no task',
    document: plan(
      '一、组织机构',
      '成立县整治工作领导小组：',
      '组　长：周某某　县交通局局长',
      '成　员：各乡镇分管负责人',
      '办公室电话：0555-1234567。',
      '二、整治重点',
      '（一）查处无证经营车辆。',
      '（二）查处改装车辆。',
    ),
    tasks: [{ section: ['二、整治重点'] }, { label: '（二）' }],
  },
]

const UNITS: readonly Case[] = [
  {
    row: 'who reports at the end',
    form: 'a last sentence about all counties is work, no list of units',
    document: plan(
      '一、职责分工',
      '（一）县交通局：负责查处无证经营车辆。',
      '（二）县公安局：负责查处改装车辆。',
      '二、工作步骤',
      '（一）整治阶段（7月1日至9月30日）。开展联合检查。各县（市、区）按月报送进展情况。',
      '（二）总结阶段（10月1日至10月31日）。总结经验。各乡镇、各部门主要负责人为第一责任人。',
    ),
    tasks: [
      { responsible: ['县交通局'] },
      { responsible: ['县公安局'] },
      {
        text: '开展联合检查。各县（市、区）按月报送进展情况。',
        responsible: [],
        deadlines: ['every', 'during 2024-07-01..2024-09-30'],
      },
      { text: '总结经验。各乡镇、各部门主要负责人为第一责任人。', responsible: [] },
    ],
  },
  {
    row: 'another name of the office',
    form: 'a bracket behind the office that a report goes to',
    document: plan(
      '1.各单位自查，7月5日前将情况报送县政府办公室（县政府督查室）。',
      '2.新建停车场2处（县交通局）。',
      '3.改造公厕（县住建局负责）。',
    ),
    tasks: [
      { text: '各单位自查，7月5日前将情况报送县政府办公室（县政府督查室）。', responsible: [] },
      { responsible: ['县交通局'] },
      { responsible: ['县住建局'] },
    ],
  },
]

const PAGES: readonly Case[] = [
  {
    row: 'day beside the title',
    form: 'the day of the page stands on the title line, buttons at the end',
    document: [
      '北苑街道2024年工作安排   2024-03-07',
      '',
      '今年街道要做好以下工作：',
      '',
      '（一）提升民生保障水平',
      '',
      '落实各项保障。新增养老床位80张。',
      '',
      '巩固就业成果。开发公益性岗位60个。',
      '',
      '（二）改善城区环境',
      '',
      '推进违法建筑整治。拆除8000平方米。',
      '打印 | 关闭',
    ].join('\n'),
    tasks: [
      { label: '（一）', title: '提升民生保障水平', text: '落实各项保障。新增养老床位80张。巩固就业成果。开发公益性岗位60个。' },
      { label: '（二）', text: '推进违法建筑整治。拆除8000平方米。' },
    ],
    check: (notice) => expect(notice.title).toBe('北苑街道2024年工作安排'),
  },
  {
    row: 'button above the title',
    form: 'a button between the box of the page and the title, the number under a name of its own',
    document: [
      '• 索引号:11N000/ZK-2023-000021',
      '• 发文单位:青梧县政府办',
      '• 发文序号:青政办发〔2023〕1号',
      '• 公开类型:主动公开',
      '',
      '展开',
      '',
      '关于印发《2023年重点工作分工方案》的通知',
      '',
      '各镇人民政府：',
      '现将方案印发给你们。',
      '2023年3月3日',
      '2023年重点工作分工方案',
      '1.修复古街。（县文旅局负责）',
      '2.改造管网。（县住建局负责）',
    ].join('\n'),
    tasks: [{ responsible: ['县文旅局'] }, { responsible: ['县住建局'] }],
    check: (notice) => {
      expect(notice.title).toBe('关于印发《2023年重点工作分工方案》的通知')
      expect(notice.documentNumber?.text).toBe('青政办发〔2023〕1号')
    },
  },
]

const LISTS: readonly Case[] = [
  {
    row: 'items parted by semicolons',
    form: 'a line that is nothing but numbered items',
    document: [
      '青梧县退役军人事务局2021年工作计划',
      '一、抓好思想教育',
      '1.组织集中学习12次；2.建立老兵宣讲团；3.推行“双报到”制度。',
      '二、落实优抚政策',
      '1.发放抚恤补助；2.修缮纪念设施，9月30日前举行公祭活动。',
    ].join('\n'),
    tasks: [
      { section: ['一、抓好思想教育'], label: '1.', text: '组织集中学习12次；' },
      { label: '2.', text: '建立老兵宣讲团；' },
      { label: '3.', text: '推行“双报到”制度。' },
      { section: ['二、落实优抚政策'], label: '1.' },
      { label: '2.', deadlines: ['by 2021-09-30'] },
    ],
  },
  {
    row: 'items parted by semicolons, one unit',
    form: 'the units close them all',
    document: plan(
      '（一）整治占道经营',
      '1.取缔流动摊点；2.设置疏导点6处。（责任单位：县城管局）',
      '（二）整治户外广告',
      '1.拆除破损广告；2.打造示范街2条。',
      '责任单位：县住建局',
    ),
    tasks: [{ responsible: ['县城管局'] }, { responsible: ['县住建局'] }],
  },
  {
    row: 'items behind an introduction',
    form: 'sentences above a list on its own line',
    document: [
      '关于2012年度卫生监督重点工作的安排意见',
      '一、食品安全工作',
      '按照上级要求，认真履行职责。1、制定整顿方案。2、监测样品600份。3、6月份开展宣传周活动。',
      '二、医疗监督工作',
      '1、打击非法行医，每季度行动一次。',
      '2、检查依法执业情况。',
    ].join('\n'),
    tasks: [
      { section: ['一、食品安全工作'], label: '1、', text: '制定整顿方案。' },
      { label: '2、', text: '监测样品600份。' },
      { label: '3、', deadlines: ['during 2012-06-01..2012-06-30'] },
      { section: ['二、医疗监督工作'], label: '1、', deadlines: ['every'] },
      { label: '2、' },
    ],
  },
  {
    row: 'works that are counted',
    form: '第一件：, 第二项实事：',
    document: [
      '青梧县2020年民生实事',
      '第一件：新建幼儿园8所。',
      '责任单位：县教育局',
      '第二件：建设供水工程32处，10月底前通水。',
      '责任单位：县水利局',
      '第三件：新增公益性岗位300个。',
      '责任单位：县人社局',
    ].join('\n'),
    tasks: [
      { label: '第一件：', text: '新建幼儿园8所。', responsible: ['县教育局'] },
      { label: '第二件：', responsible: ['县水利局'], deadlines: ['by 2020-10-31'] },
      { label: '第三件：', responsible: ['县人社局'] },
    ],
  },
  {
    row: 'one of ten works',
    form: '之一：',
    document: plan(
      '一、主要内容',
      '之一：“亮点工程”——老街改造。9月底前完成立面改造。责任单位：城建办。',
      '之二：“安居工程”——社区用房。6月底前建成办公用房。责任单位：民政办。',
    ),
    tasks: [
      { label: '之一：', title: '“亮点工程”——老街改造', responsible: ['城建办'] },
      { label: '之二：', title: '“安居工程”——社区用房', responsible: ['民政办'] },
    ],
  },
  {
    row: 'words that only look like it',
    form: '第一项目部 and 之一 inside a line',
    document: ['青梧县2024年工作要点', '一、加快建设', '1.第一项目部进场施工，年内封顶。', '2.之一期工程完成验收。'].join('\n'),
    tasks: [{ label: '1.' }, { label: '2.' }],
  },
]

const REVIEWS: readonly Case[] = [
  {
    row: 'review and plan',
    form: 'the half of a document that looks back holds no tasks, and the year is that of the plan',
    document: [
      '北苑街道2016年工作总结和2017年工作安排',
      '一、2016年主要工作回顾',
      '（一）民生保障再上新台阶',
      '全年救助困难对象3.6万人次。',
      '（二）存在的主要问题',
      '一是基础设施薄弱。',
      '二、2017年工作安排',
      '1.新增养老床位80张，6月底前建成日间照料中心。',
      '2.开发公益性岗位60个。',
    ].join('\n'),
    tasks: [{ section: ['二、2017年工作安排'], deadlines: ['by 2017-06-30'] }, { label: '2.' }],
  },
  {
    row: 'last stage of the work',
    form: '工作总结 and 开展评估总结 are work',
    document: plan(
      '一、方法步骤',
      '（一）集中整治。开展联合检查。',
      '（二）工作总结。12月10日前报送总结。',
      '（三）开展评估总结。形成评估报告。',
    ),
    tasks: [{ label: '（一）' }, { label: '（二）', deadlines: ['by 2024-12-10'] }, { label: '（三）' }],
  },
  {
    row: 'opinion for a year',
    form: '关于做好2015年……的意见 is a plan',
    document: [
      '关于做好2015年农业农村工作的意见',
      '一、发展现代农业',
      '1.建设高标准农田3万亩。',
      '2.培育家庭农场50家。',
      '二、改善农村环境',
      '3.改造农村厕所2000户。',
    ].join('\n'),
    tasks: [{ label: '1.' }, { label: '2.' }, { section: ['二、改善农村环境'], label: '3.' }],
  },
]

const POINTERS: readonly Case[] = [
  {
    row: 'line that points elsewhere',
    form: 'between items, with and without brackets',
    document: [
      '青梧县2019年春季绿化工作方案',
      '一、目标任务',
      '（一）造林3.2万亩。',
      '（二）完成通道绿化46公里，4月20日前栽植到位。',
      '各乡镇、各单位具体任务见附件。',
      '二、工作措施',
      '（一）抓规划。3月5日前完成设计。',
      '（二）抓管护。签订管护合同，责任到人。',
      '（具体分工附后）',
    ].join('\n'),
    tasks: [
      { text: '造林3.2万亩。' },
      { text: '完成通道绿化46公里，4月20日前栽植到位。', title: null },
      { text: '抓规划。3月5日前完成设计。' },
      { text: '抓管护。签订管护合同，责任到人。' },
    ],
  },
  {
    row: 'introduction on the heading line',
    form: 'each paragraph below closes itself',
    document: plan(
      '一、提升活力',
      '（一）强化要素保障。聚焦企业需求，着力破解难题。',
      '全年出让“标准地”10宗。（县自然资源局负责）',
      '举办招聘会20场。（县人社局负责）',
      '（二）落实惠企政策。',
      '严格落实税费政策。（县税务局负责）',
      '清理拖欠账款。（县工信局负责）',
    ),
    tasks: [
      { section: ['一、提升活力', '（一）强化要素保障'], label: null, text: '全年出让“标准地”10宗。' },
      { text: '举办招聘会20场。', responsible: ['县人社局'] },
      { section: ['一、提升活力', '（二）落实惠企政策'], text: '严格落实税费政策。' },
      { responsible: ['县工信局'] },
    ],
  },
  {
    row: 'person before the unit',
    form: 'a line of fields that begins with who answers for the work; stages with their time behind a colon',
    document: plan(
      '一、主要任务',
      '（一）占道经营整治',
      '1.取缔流动摊点。',
      '2.设置疏导点6处。',
      '责任人：周某某　责任单位：市容科　完成时间：2024年5月底',
      '（二）户外广告整治',
      '1.拆除破损广告牌。',
      '2.打造示范街2条。',
      '责任人：吴某某　责任单位：广告科　完成时间：2024年9月底',
      '二、方法步骤',
      '（一）宣传动员阶段：2024年3月6日-3月31日。',
      '召开动员会。',
      '（二）集中整治阶段：4月1日-10月31日。',
      '全面开展整治。',
    ),
    tasks: [
      { text: '1.取缔流动摊点。2.设置疏导点6处。', responsible: ['市容科'], deadlines: ['by 2024-05-31'] },
      { text: '1.拆除破损广告牌。2.打造示范街2条。', responsible: ['广告科'] },
      { title: '宣传动员阶段', text: '召开动员会。', deadlines: ['during 2024-03-06..2024-03-31'] },
      { title: '集中整治阶段', deadlines: ['during 2024-04-01..2024-10-31'] },
    ],
  },
]

const NAMES: readonly Case[] = [
  {
    row: 'times, areas and rewards',
    form: 'names of sections such as 禁烧时间 and 奖惩措施, whatever the campaign',
    document: [
      '青梧乡2014年秸秆禁烧工作方案',
      '一、禁烧时间',
      '5月25日至6月20日。',
      '二、禁烧区域和禁烧目标',
      '全乡不着一把火。',
      '三、工作措施',
      '（一）广泛宣传。出动宣传车3辆。',
      '（二）严防死守。实行24小时巡查。',
      '四、奖惩措施',
      '（一）对未出现火点的村奖励5000元。',
    ].join('\n'),
    tasks: [{ section: ['三、工作措施'], title: '广泛宣传' }, { title: '严防死守' }],
  },
  {
    row: 'work on a range',
    form: '扩大范围 and 缩短时间 are work',
    document: [
      '青梧县2024年医保工作要点',
      '一、扩大范围',
      '门诊慢病增至38种。',
      '二、缩短时间',
      '报销时限压缩到10个工作日。',
    ].join('\n'),
    tasks: [{ label: '一、' }, { label: '二、' }],
  },
  {
    row: 'steps with their time',
    form: '第一步，……（……）',
    document: plan(
      '一、工作任务',
      '（一）摸底排查。（责任单位：各镇街）',
      '（二）分类处置。（责任单位：县环保局）',
      '二、工作步骤',
      '第一步，动员部署（2024年2月20日至2月28日）。印发方案。',
      '第二步，集中整治（3月1日至9月30日）。逐户整治。',
    ),
    tasks: [
      { responsible: ['各镇街'] },
      { responsible: ['县环保局'] },
      { title: '第一步，动员部署', text: '印发方案。', deadlines: ['during 2024-02-20..2024-02-28'] },
      { title: '第二步，集中整治', deadlines: ['during 2024-03-01..2024-09-30'] },
    ],
  },
  {
    row: 'slips in the mark of a number',
    form: 'a colon, a semicolon or a point in the middle, in one item or in all',
    document: [
      '青梧县2022年工作要点',
      '一、加快发展',
      '1、争取资金1500万元',
      '2：开展绩效评价',
      '3、实施村寨项目3个',
      '二、强化管理',
      '1·检查宗教活动场所',
      '2·治理网络信息',
    ].join('\n'),
    tasks: [
      { label: '1、', text: '争取资金1500万元' },
      { label: '2：', text: '开展绩效评价' },
      { label: '3、' },
      { section: ['二、强化管理'], label: '1·' },
      { label: '2·', text: '治理网络信息' },
    ],
  },
]

runCases('sections and stages in one paragraph', RUN_IN, {})
runCases('headings and their introductions', HEADINGS, {})
runCases('sentences that look like units', UNITS, {})
runCases('frames of pages', PAGES, {})
runCases('items run together', LISTS, {})
runCases('reviews and opinions', REVIEWS, {})
runCases('lines between items', POINTERS, {})
runCases('names of sections, steps and slips', NAMES, {})
