/** Wordings of section 5: criteria and scores in columns, cells and labels. */

import { type Case, checkGaps, paged, plan, runCases, tabbed, type Wanted } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'C-23': 'codes such as C1 are no labels',
}

const CRITERIA_HEADERS = [
  ...['评价标准', '考核标准', '评分标准', '计分标准', '扣分标准', '评分细则', '考核细则', '考评标准', '考评细则', '测评标准'],
  ...['验收标准', '达标标准', '完成标准', '工作标准', '标准要求', '考核内容及标准', '考核内容与评分标准', '考核指标', '评价指标'],
  ...['绩效指标', '指标要求', '目标值', '年度目标值', '工作目标', '目标要求', '年度目标', '预期目标', '预期成效', '预期效果'],
  ...['成效标准', '成果形式', '成果体现', '完成标志', '销号标准', '整改目标', '量化指标', '赋分标准', '赋分办法', '给分项'],
  ...[
    '加分依据',
    '扣分依据',
    '加分标准',
    '评分办法',
    '计分办法',
    '计分方法',
    '评分方法',
    '考核评分办法',
    '考核要点',
    '检查要点',
    '评价要点',
  ],
] as const
const SCORE_HEADERS = [
  '分值',
  '标准分',
  '基本分',
  '基础分',
  '满分',
  '权重',
  '权数',
  '比重',
  '赋分',
  '分数',
  '配分',
  '占比',
  '起评分',
  '最高分值',
  '单项分值',
] as const
const EMPTY_SCORES = [
  '得分',
  '自评得分',
  '自评分',
  '考核得分',
  '实得分',
  '扣分',
  '扣分情况',
  '加分',
  '核定分',
  '考评得分',
  '评分',
] as const
const NO_CRITERIA = [
  '取得成效',
  '工作成效',
  '落实成效',
  '考核方式',
  '考核方法',
  '评价方式',
  '检查方式',
  '检查方法',
  '评分依据',
  '考核依据',
  '数据来源',
  '佐证材料',
  '印证材料',
  '支撑材料',
  '验收材料',
  '提供材料',
  '备查资料',
] as const
const CHECKERS = ['考核单位', '考核部门', '考核责任单位', '评价主体', '评分单位'] as const

const TASKS = ['健全河湖巡查台账，落实巡查责任人', '完成城区段内河清淤，改善河道水质'] as const

/** Two rows: task, `column`, unit; `cells` fill the column. */
const column = (header: string, ...cells: readonly [string, string]): string =>
  tabbed([
    ['序号', '工作任务', header, '责任单位'],
    ['1', TASKS[0], cells[0], '县水利局'],
    ['2', TASKS[1], cells[1], '县城管局'],
  ])
const two = (first: readonly string[], second: readonly string[]): readonly Wanted[] => [
  { label: '1', text: TASKS[0], responsible: ['县水利局'], criteria: first },
  { label: '2', text: TASKS[1], responsible: ['县城管局'], criteria: second },
]

const HEADER_CASES: readonly Case[] = [
  ...CRITERIA_HEADERS.map(
    (header): Case => ({
      row: `5.1 criteria ${header}`,
      form: 'column of criteria',
      document: column(header, '台账完整、记录规范，无漏记错记', '水质达到四类标准以上'),
      tasks: two(['台账完整、记录规范，无漏记错记'], ['水质达到四类标准以上']),
    }),
  ),
  ...SCORE_HEADERS.map(
    (header): Case => ({
      row: `5.1 score ${header}`,
      form: 'column of scores beside the criteria',
      document: tabbed([
        ['序号', '工作任务', '评分标准', header, '责任单位'],
        ['1', TASKS[0], '台账完整、记录规范', '10', '县水利局'],
        ['2', TASKS[1], '水质达到四类标准以上', '15', '县城管局'],
      ]),
      tasks: two(['台账完整、记录规范 =10'], ['水质达到四类标准以上 =15']),
    }),
  ),
  ...EMPTY_SCORES.map(
    (header): Case => ({
      row: `5.1 given ${header}`,
      form: 'empty column for the score given',
      document: tabbed([
        ['序号', '工作任务', '评分标准', '责任单位', header],
        ['1', TASKS[0], '台账完整、记录规范', '县水利局', ''],
        ['2', TASKS[1], '水质达到四类标准以上', '县城管局', ''],
      ]),
      tasks: two(['台账完整、记录规范'], ['水质达到四类标准以上']),
    }),
  ),
  ...NO_CRITERIA.map(
    (header): Case => ({
      row: `5.1 how ${header}`,
      form: 'how it is checked is no criterion',
      document: column(header, '查阅台账资料', '现场查看水质监测报告'),
      tasks: two([], []),
    }),
  ),
  ...CHECKERS.map(
    (header): Case => ({
      row: `5.1 who ${header}`,
      form: 'who checks supervises',
      document: column(header, '县委督查室', '县生态环境分局'),
      tasks: [
        { label: '1', responsible: ['县水利局'], supervise: ['县委督查室'], criteria: [] },
        { label: '2', responsible: ['县城管局'], supervise: ['县生态环境分局'], criteria: [] },
      ],
    }),
  ),
]

const cell = (row: string, form: string, text: string, criteria: readonly string[], other = '按时完成年度任务'): Case => ({
  row,
  form,
  document: column('评分标准', text, other),
  tasks: two(criteria, [other]),
})
/** A cell with line breaks, as a page has it. */
const broken = (row: string, form: string, text: string, criteria: readonly string[]): Case => ({
  row,
  form,
  format: 'html',
  document: paged([
    ['序号', '工作任务', '评分标准', '责任单位'],
    ['1', TASKS[0], text, '县水利局'],
    ['2', TASKS[1], '按时完成年度任务', '县城管局'],
  ]),
  tasks: two(criteria, ['按时完成年度任务']),
})

/** A score printed with a point stays in its text as printed and is also its `points`. */
const FORMS: readonly Case[] = [
  cell('C-01', 'one sentence', '评价台账更新的情况（频次、完整度）。', ['评价台账更新的情况（频次、完整度）。']),
  cell('C-02', 'numbered points 1.', '1.制度已印发。2.台账完整。', ['制度已印发。', '台账完整。']),
  cell('C-02 bracket', 'numbered points （1）', '（1）制度已印发；（2）台账完整；（3）按月报送。', [
    '制度已印发；',
    '台账完整；',
    '按月报送。',
  ]),
  cell('C-02 circle', 'numbered points ①', '①制度已印发；②台账完整。', ['制度已印发；', '台账完整。']),
  cell('C-02 Chinese', 'numbered points （一）', '（一）制度已印发。（二）台账完整。', ['制度已印发。', '台账完整。']),
  broken('C-02 lines', 'numbered points on lines', '1.制度已印发。⏎2.台账完整。⏎3.按月报送。', [
    '制度已印发。',
    '台账完整。',
    '按月报送。',
  ]),
  cell('C-03', 'points without numbers', '制度健全；台账完整；按时报送', ['制度健全；台账完整；按时报送']),
  broken('C-04 marks', 'points on lines, each ends with a mark', '制度健全。⏎台账完整。', ['制度健全。', '台账完整。']),
  broken('C-04 goes on', 'a line that ends with ； goes on', '制度不健全的，每例扣3分；⏎造成影响的不得分。', [
    '制度不健全的，每例扣3分；造成影响的不得分。',
  ]),
  broken('C-04 scores', 'lines with a score each', '制度健全（3分）；⏎台账完整（2分）。', [
    '制度健全（3分）； =3',
    '台账完整（2分）。 =2',
  ]),
  broken('C-04 width', 'lines that the width of the cell cut', '制度健全，台账完整，⏎记录规范', ['制度健全，台账完整，记录规范']),
  cell('C-05', 'score before', '（5分）建立巡查制度并上墙公示', ['（5分）建立巡查制度并上墙公示 =5']),
  cell('C-06 bracket', 'score at the end in brackets', '建立巡查台账（3分）', ['建立巡查台账（3分） =3']),
  cell('C-06 sentence', 'score at the end of the sentence', '建立巡查台账，得3分。', ['建立巡查台账，得3分。 =3']),
  cell('C-06 blank', 'score at the end behind a blank', '建立巡查台账　　3分', ['建立巡查台账3分 =3']),
  cell('C-06 points', 'numbered points, each with its score', '1.制度已印发（3分）；2.台账完整（2分）。', [
    '制度已印发（3分）； =3',
    '台账完整（2分）。 =2',
  ]),
  ...['10', '10.0', '10分', '0.5'].map(
    (value): Case => ({
      row: `C-07 ${value}`,
      form: 'score in a column',
      document: tabbed([
        ['序号', '工作任务', '评分标准', '分值', '责任单位'],
        ['1', TASKS[0], '台账完整、记录规范', value, '县水利局'],
        ['2', TASKS[1], '水质达到四类标准以上', '15', '县城管局'],
      ]),
      tasks: two([`台账完整、记录规范 =${Number.parseFloat(value)}`], ['水质达到四类标准以上 =15']),
    }),
  ),
  {
    row: 'C-07 several',
    form: 'score of a row with several points belongs to the row',
    document: tabbed([
      ['序号', '工作任务', '评分标准', '分值', '责任单位'],
      ['1', TASKS[0], '1.制度已印发。2.台账完整。', '10', '县水利局'],
      ['2', TASKS[1], '水质达到四类标准以上', '15', '县城管局'],
    ]),
    tasks: two(['制度已印发。', '台账完整。'], ['水质达到四类标准以上 =15']),
  },
  cell('C-08', 'deduction', '台账每少一次扣1分，扣完为止', ['台账每少一次扣1分，扣完为止']),
  {
    row: 'C-08 columns',
    form: 'standard and deduction side by side give two criteria',
    document: tabbed([
      ['序号', '工作任务', '工作标准', '扣分标准', '责任单位'],
      ['1', TASKS[0], '台账完整、记录规范', '每少一次扣1分', '县水利局'],
      ['2', TASKS[1], '水质达到四类标准以上', '每降一类扣2分', '县城管局'],
    ]),
    tasks: two(['台账完整、记录规范', '每少一次扣1分'], ['水质达到四类标准以上', '每降一类扣2分']),
  },
  cell('C-09', 'deduction with a cap', '发现一处扣0.5分，最多扣3分', ['发现一处扣0.5分，最多扣3分']),
  cell('C-10', 'bonus', '受省级通报表扬的加2分，最高加5分', ['受省级通报表扬的加2分，最高加5分']),
  cell('C-11', 'veto', '发生较大责任事故的，一票否决', ['发生较大责任事故的，一票否决']),
  cell('C-12', 'steps of one scale', '达到95%以上得5分；90%—95%得3分；90%以下不得分', [
    '达到95%以上得5分；90%—95%得3分；90%以下不得分',
  ]),
  ...['不低于90%', '控制在5%以内', '达到100%', '零增长', '实现全覆盖', '完成率100%', '较上年提高2个百分点'].map(
    (text): Case => ({
      row: `C-13 ${text}`,
      form: 'target words',
      document: column('目标值', text, '实现全覆盖'),
      tasks: two([text], ['实现全覆盖']),
    }),
  ),
  cell('C-14', 'rank', '综合排名位居全省前三', ['综合排名位居全省前三']),
  cell('C-15', 'formula', '得分=完成数÷目标数×分值', ['得分=完成数÷目标数×分值']),
  {
    row: 'C-16',
    form: 'label in prose',
    document: plan(
      '一、重点任务',
      '1.建设示范村组。选择基础较好的村组开展人居环境整治。考核标准：每镇建成一个示范点。责任单位：县农业农村局',
      '2.完善服务设施。在社区配置健身器材和休闲座椅。考核标准：覆盖全部城市社区。责任单位：县体育中心',
    ),
    tasks: [
      {
        label: '1.',
        text: '选择基础较好的村组开展人居环境整治。',
        responsible: ['县农业农村局'],
        criteria: ['每镇建成一个示范点。'],
      },
      { label: '2.', text: '在社区配置健身器材和休闲座椅。', responsible: ['县体育中心'], criteria: ['覆盖全部城市社区。'] },
    ],
  },
  {
    row: 'C-16 bracket',
    form: 'label in prose before a bracket of units',
    document: plan(
      '一、重点任务',
      '1.选择基础较好的村组开展整治。考核标准：每镇建成一个示范点。（责任单位：县农业农村局；完成时限：6月底前）',
      '2.在社区配置健身器材。验收标准：覆盖全部社区（不含在建小区）。（县体育中心牵头，各镇街配合）',
    ),
    tasks: [
      {
        label: '1.',
        text: '选择基础较好的村组开展整治。',
        responsible: ['县农业农村局'],
        deadlines: ['by 2024-06-30'],
        criteria: ['每镇建成一个示范点。'],
      },
      {
        label: '2.',
        lead: ['县体育中心'],
        support: ['各镇街'],
        criteria: ['覆盖全部社区（不含在建小区）。'],
      },
    ],
  },
  {
    row: 'C-16 fields',
    form: 'a line among the lines of units whose label no list has',
    document: plan(
      '一、重点任务',
      '1.选择基础较好的村组开展整治。',
      '责任单位：县农业农村局',
      '达到目标：每镇建成一个示范点',
      '建设地点：城南',
      '2.在社区配置健身器材。',
      '责任单位：县体育中心',
      '最终成果：覆盖全部社区',
    ),
    tasks: [
      { label: '1.', responsible: ['县农业农村局'], criteria: ['每镇建成一个示范点'] },
      { label: '2.', responsible: ['县体育中心'], criteria: ['覆盖全部社区'] },
    ],
  },
  ...['2024年目标', '2024年度目标值', '2024年目标要求', '成果体现形式', '指标值'].map(
    (header): Case => ({
      row: `C-13 ${header}`,
      form: 'aims of the plan’s year',
      document: column(header, '覆盖率达到95%', '建成1个'),
      tasks: two(['覆盖率达到95%'], ['建成1个']),
    }),
  ),
  {
    row: 'C-13 years',
    form: 'aims of several years are times',
    document: tabbed([
      ['序号', '工作任务', '2023年目标', '2024年目标', '责任单位'],
      ['1', TASKS[0], '建成1个', '建成2个', '县水利局'],
      ['2', TASKS[1], '建成3个', '建成4个', '县城管局'],
    ]),
    tasks: two([], []),
  },
  {
    row: 'C-16 line',
    form: 'label on a line of its own',
    document: plan(
      '一、重点任务',
      '（一）建设示范村组',
      '选择基础较好的村组开展人居环境整治。',
      '完成标准：每镇建成一个示范点。',
      '责任单位：县农业农村局',
      '（二）完善服务设施',
      '在社区配置健身器材和休闲座椅。',
      '完成标准：覆盖全部城市社区。',
      '责任单位：县体育中心',
    ),
    tasks: [
      {
        label: '（一）',
        title: '建设示范村组',
        text: '选择基础较好的村组开展人居环境整治。',
        criteria: ['每镇建成一个示范点。'],
        responsible: ['县农业农村局'],
      },
      { label: '（二）', criteria: ['覆盖全部城市社区。'] },
    ],
  },
  {
    row: 'C-17',
    form: 'a standard inside the task text is text',
    document: plan(
      '一、重点任务',
      '（一）公开权责清单。及时调整并公布清单，做到清单公开率100%。（县委编办负责）',
      '（二）规范行政执法。落实执法公示制度，执法文书合格率不低于95%。（县司法局负责）',
    ),
    tasks: [
      { label: '（一）', text: '及时调整并公布清单，做到清单公开率100%。', criteria: [] },
      { label: '（二）', criteria: [] },
    ],
  },
  {
    row: 'C-18',
    form: 'criteria cell merged over rows',
    format: 'html',
    document: paged([
      ['序号', '工作任务', '评分标准', '责任单位'],
      ['1', TASKS[0], '按期完成得满分，逾期不得分', '县水利局'],
      ['2', TASKS[1], '^', '县城管局'],
    ]),
    tasks: two(['按期完成得满分，逾期不得分'], ['按期完成得满分，逾期不得分']),
  },
  cell('C-19', 'criteria that repeat the task', TASKS[0], [TASKS[0]]),
  cell('C-20', 'marks of kind', '（定量）年度清淤完成率', ['（定量）年度清淤完成率']),
  {
    row: 'C-21',
    form: 'totals row',
    document: tabbed([
      ['序号', '工作任务', '评分标准', '分值', '责任单位'],
      ['1', TASKS[0], '台账完整、记录规范', '40', '县水利局'],
      ['2', TASKS[1], '水质达到四类标准以上', '60', '县城管局'],
      ['合计', '', '', '100', ''],
    ]),
    tasks: two(['台账完整、记录规范 =40'], ['水质达到四类标准以上 =60']),
  },
  {
    row: 'C-22',
    form: 'score of a group in the category row',
    format: 'html',
    document: paged([
      ['序号', '工作任务', '评分标准', '责任单位'],
      ['一、河湖管理（20分）', '<', '<', '<'],
      ['1', TASKS[0], '台账完整、记录规范', '县水利局'],
      ['2', TASKS[1], '水质达到四类标准以上', '县城管局'],
    ]),
    tasks: two(['台账完整、记录规范'], ['水质达到四类标准以上']).map((task) => ({ ...task, section: ['一、河湖管理（20分）'] })),
  },
  {
    row: 'C-23',
    form: 'three levels of indicators',
    format: 'html',
    document: paged([
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
      ['A1河湖管理', 'B1日常巡查', 'C1巡查台账', '10', '台账完整得满分'],
      ['^', '^', 'C2巡查频次', '10', '每缺一次扣1分'],
      ['^', 'B2水质改善', 'C3断面达标', '20', '按达标比例计分'],
    ]),
    tasks: [
      { section: ['A1河湖管理', 'B1日常巡查'], label: 'C1', text: '巡查台账', criteria: ['台账完整得满分 =10'] },
      { section: ['A1河湖管理', 'B1日常巡查'], label: 'C2', text: '巡查频次', criteria: ['每缺一次扣1分 =10'] },
      { section: ['A1河湖管理', 'B2水质改善'], label: 'C3', text: '断面达标', criteria: ['按达标比例计分 =20'] },
    ],
  },
  {
    row: 'C-23 plain',
    form: 'three levels of indicators without codes',
    format: 'html',
    document: paged([
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
      ['河湖管理', '日常巡查', '巡查台账', '10', '台账完整得满分'],
      ['^', '^', '巡查频次', '10', '每缺一次扣1分'],
      ['^', '水质改善', '断面达标', '20', '按达标比例计分'],
    ]),
    tasks: [
      { section: ['河湖管理', '日常巡查'], label: null, text: '巡查台账', criteria: ['台账完整得满分 =10'] },
      { section: ['河湖管理', '日常巡查'], text: '巡查频次' },
      { section: ['河湖管理', '水质改善'], text: '断面达标', criteria: ['按达标比例计分 =20'] },
    ],
  },
  {
    row: 'C-23 scorers',
    form: 'indicators under 项目, standards that name in a bracket who judges them',
    format: 'html',
    document: paged([
      ['项目', '考核指标及分值', '考核标准及评分办法'],
      ['一、河湖管理', '1、有巡查台账（20分）', '每周巡查一次，20分。（由县水利局评分）'],
      ['^', '2、有保洁队伍（15分）', '每河一人，15分。（考核单位：县城管局、县财政局）'],
      ['二、水质改善', '1、断面达标（30分）', '按达标比例计分（达标率由监测站公布）'],
    ]),
    tasks: [
      {
        section: ['一、河湖管理'],
        label: '1、',
        text: '有巡查台账（20分）',
        supervise: ['县水利局'],
        criteria: ['每周巡查一次，20分。'],
        deadlines: ['every'],
      },
      {
        section: ['一、河湖管理'],
        label: '2、',
        text: '有保洁队伍（15分）',
        supervise: ['县城管局', '县财政局'],
        criteria: ['每河一人，15分。'],
      },
      {
        section: ['二、水质改善'],
        label: '1、',
        text: '断面达标（30分）',
        supervise: [],
        criteria: ['按达标比例计分（达标率由监测站公布）'],
      },
    ],
  },
  {
    row: 'C-24',
    form: 'percentages are no deadlines',
    document: column('计分办法', '按15%、25%、25%、35%计入四个季度得分', '占年度考核的30%'),
    tasks: [
      { label: '1', criteria: ['按15%、25%、25%、35%计入四个季度得分'], deadlines: [] },
      { label: '2', criteria: ['占年度考核的30%'], deadlines: [] },
    ],
  },
  {
    row: 'C-26',
    form: 'examined unit is responsible, the checking unit supervises',
    document: tabbed([
      ['序号', '考核内容', '评分标准', '被考核单位', '考核单位'],
      ['1', TASKS[0], '台账完整、记录规范', '各镇街', '县水利局'],
      ['2', TASKS[1], '水质达到四类标准以上', '各镇街', '县生态环境分局'],
    ]),
    tasks: [
      { label: '1', responsible: ['各镇街'], supervise: ['县水利局'], criteria: ['台账完整、记录规范'] },
      { label: '2', responsible: ['各镇街'], supervise: ['县生态环境分局'] },
    ],
  },
]

runCases('5.1 columns', HEADER_CASES, KNOWN_GAPS)
runCases('5.2 forms', FORMS, KNOWN_GAPS)
checkGaps([...HEADER_CASES, ...FORMS], KNOWN_GAPS)
