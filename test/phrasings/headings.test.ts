/** Wordings of section 1: ordinals, counting, run-in headings, 一是…二是…, names of sections. */
import { expect } from 'vitest'
import { type Case, checkGaps, JOBS, letterAndPlan, numbered, numbering, plan, runCases, type Wanted } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {}

const items = (...labels: string[]) => labels
const [GRID, PIPES] = JOBS

/** A body of one section with two ordinary items before the lines under test. */
function after(...lines: string[]): { document: string; before: Wanted[] } {
  const ordinary = numbered([['一、', items('（一）', '（二）')]])
  return { document: plan(...ordinary.lines, '　　二、办好民生实事', ...lines), before: ordinary.tasks }
}

/** A case of lines in the second section, behind two ordinary items numbered （一）（二）. */
function lines(row: string, form: string, body: readonly string[], tasks: readonly Wanted[]): Case {
  const { document, before } = after(...body)
  return { row, form, document, tasks: [...before.map(({ label }) => ({ label: label ?? null })), ...tasks] }
}

/** A plain notice whose only section beside its aims has the name that is given. */
function demand(title: string, section: string): string {
  return [
    title,
    '各乡镇人民政府：',
    '为进一步做好有关工作，现将要求通知如下：',
    '一、工作目标',
    '全县新增5平方公里达到建设要求。',
    `二、${section}`,
    '（一）开展评估。请各乡镇于3月底前报送达标区域。',
    '（二）报送进度。请各乡镇于6月底前报送汇总表。',
    '（三）加强宣传。请各乡镇开展宣传活动。',
    '青梧县住房和城乡建设局',
    '2024年2月1日',
  ].join('\n')
}

const STYLES: readonly Case[] = [
  numbering('O-01', '一、 headings', [
    ['一、', items('（一）', '（二）')],
    ['二、', items('（一）', '（二）')],
    ['三、', items('（一）')],
  ]),
  numbering('O-02 point', '一． headings', [
    ['一．', items('（一）', '（二）')],
    ['二．', items('（一）', '（二）')],
  ]),
  numbering('O-02 half', '一. headings', [
    ['一.', items('1.', '2.')],
    ['二.', items('1.', '2.')],
  ]),
  numbering('O-02 comma', '一， headings', [
    ['一，', items('（一）', '（二）')],
    ['二，', items('（一）', '（二）')],
  ]),
  numbering('O-02 colon', '一： headings', [
    ['一：', items('（一）', '（二）')],
    ['二：', items('（一）', '（二）')],
  ]),
  numbering('O-02 blank', '一␣ headings', [
    ['一　', items('（一）', '（二）')],
    ['二　', items('（一）', '（二）')],
    ['三　', items('（一）')],
  ]),
  numbering('O-03', '（一） of mixed widths', [
    ['一、', items('(一)', '（二）', '(三）', '（四)')],
    ['二、', items('（一）', '(二)')],
  ]),
  numbering('O-04 comma', '（一）、', [
    ['一、', items('（一）、', '（二）、', '（三）、')],
    ['二、', items('（一）、', '（二）、')],
  ]),
  numbering('O-04 point', '（一）.', [['一、', items('（一）.', '（二）.', '（三）.')]]),
  ...['.', '．', '、', '，', '。'].map((mark) =>
    numbering(`O-05 ${mark}`, `1${mark}`, [
      ['一、', items(`1${mark}`, `2${mark}`, `3${mark}`)],
      ['二、', items(`1${mark}`, `2${mark}`)],
    ]),
  ),
  numbering('O-05 blank', '1␣', [
    ['一、', items('1 ', '2 ', '3 ')],
    ['二、', items('1 ', '2 ')],
  ]),
  numbering('O-05 wide blank', '1␣␣', [
    ['一、', items('1　', '2　', '3　')],
    ['二、', items('1　', '2　')],
  ]),
  numbering('O-06', '（1） (1) ⑴', [
    [
      '一、',
      [
        ['（一）', items('（1）', '（2）')],
        ['（二）', items('(1)', '(2)')],
        ['（三）', items('⑴', '⑵')],
      ],
    ],
  ]),
  numbering('O-07', '1） 1)', [
    [
      '一、',
      [
        ['（一）', items('1）', '2）')],
        ['（二）', items('1)', '2)')],
      ],
    ],
  ]),
  numbering('O-08', '① on lines of their own', [
    ['一、', items('①', '②', '③')],
    ['二、', items('①', '②')],
  ]),
  numbering('O-08 others', '❶ and ➀', [
    ['一、', items('❶', '❷', '❸')],
    ['二、', items('➀', '➁')],
  ]),
  numbering('O-08 high', '⑳ ㉑ ㉒', [['一、', items('⑲', '⑳', '㉑', '㉒')]]),
  lines(
    'O-08 inside',
    '①…；②… inside one paragraph',
    [
      '　　（一）摸清安全底数。①对辖区企业逐一登记；②建立隐患清单；③明确整改责任人。（县应急局负责）',
      `　　（二）${PIPES[0]}。${PIPES[1]}（${PIPES[2]}负责）`,
    ],
    [
      {
        label: '（一）',
        title: '摸清安全底数',
        text: '①对辖区企业逐一登记；②建立隐患清单；③明确整改责任人。',
        responsible: ['县应急局'],
      },
      { label: '（二）', title: PIPES[0] },
    ],
  ),
  numbering('O-09 stacked', '㈠ ⒈', [
    [
      '一、',
      [
        ['㈠', items('⒈', '⒉')],
        ['㈡', items('⒈', '⒉')],
      ],
    ],
  ]),
  numbering('O-09 circled', '㊀', [
    ['㊀', items('（一）', '（二）')],
    ['㊁', items('（一）', '（二）')],
  ]),
  numbering('O-09 roman', 'Ⅰ.', [
    ['Ⅰ.', items('1.', '2.')],
    ['Ⅱ.', items('1.', '2.')],
  ]),
  {
    row: 'O-10',
    form: '第一条, with and without a catchword in brackets',
    document: plan(
      '第一章　职责分工',
      '第一条（网格管理）　各社区按三百户划定网格，配齐专职网格员。（县委政法委负责）',
      '第二条（管网改造）　对城关四个小区的供水管网实施改造。（县住建局负责）',
      '第二章　工作考核',
      '第三条（年度评价）　每半年对网格运行情况开展评价并通报结果。（县委督查室负责）',
    ),
    tasks: [
      {
        section: ['第一章职责分工'],
        label: '第一条',
        title: '网格管理',
        text: '各社区按三百户划定网格，配齐专职网格员。',
        responsible: ['县委政法委'],
      },
      { section: ['第一章职责分工'], label: '第二条', title: '管网改造', responsible: ['县住建局'] },
      { section: ['第二章工作考核'], label: '第三条', title: '年度评价', responsible: ['县委督查室'] },
    ],
  },
  {
    row: 'O-10 plain',
    form: '第一条 without catchword',
    document: plan(
      '第一条　各社区按三百户划定网格，配齐专职网格员。（县委政法委负责）',
      '第二条　对城关四个小区的供水管网实施改造，消除爆管隐患。（县住建局负责）',
      '第三条　落实领导干部接访下访制度，推动积案化解。（县信访局负责）',
    ),
    tasks: [
      { section: [], label: '第一条', title: null, text: '各社区按三百户划定网格，配齐专职网格员。' },
      { label: '第二条', title: null },
      { label: '第三条', title: null, responsible: ['县信访局'] },
    ],
  },
  {
    row: 'O-11',
    form: '第一章 第一节, letter-spaced',
    document: plan(
      '第一章　　总　　则',
      '第一条　为加强基层治理，制定本要点。',
      '第二章　　考　核　内　容',
      '第一节　基层治理',
      '第二条　各社区按三百户划定网格，配齐专职网格员。（县委政法委负责）',
      '第二节　民生改善',
      '第三条　对城关四个小区的供水管网实施改造，消除爆管隐患。（县住建局负责）',
    ),
    tasks: [
      { section: ['第二章考核内容', '第一节基层治理'], label: '第二条' },
      { section: ['第二章考核内容', '第二节民生改善'], label: '第三条' },
    ],
  },
  numbering('O-12', '第一部分 above 一、', [
    [
      '第一部分　',
      [
        ['一、', items('（一）', '（二）')],
        ['二、', items('（一）')],
      ],
    ],
    ['第二部分　', [['一、', items('（一）', '（二）')]]],
  ]),
  numbering('O-12 篇', '第一篇 above 一、', [
    ['第一篇　', [['一、', items('1.', '2.')]]],
    ['第二篇　', [['一、', items('1.', '2.')]]],
  ]),
  lines(
    'O-13',
    '第一，…第二，… inside a paragraph',
    [
      '　　（一）加强隐患整改。第一，全面排查风险点位。第二，抓紧整改突出问题。其次，建立长效机制。（县应急局负责）',
      `　　（二）${PIPES[0]}。${PIPES[1]}（${PIPES[2]}负责）`,
    ],
    [
      { label: '（一）', title: '加强隐患整改', text: '第一，全面排查风险点位。第二，抓紧整改突出问题。其次，建立长效机制。' },
      { label: '（二）' },
    ],
  ),
  numbering('O-15 two parts', '1.1 under 1.', [
    ['1.', items('1.1 ', '1.2 ')],
    ['2.', items('2.1 ', '2.2 ', '2.3 ')],
  ]),
  numbering('O-15 three parts', '1.1.1', [
    [
      '1.',
      [
        ['1.1 ', items('1.1.1 ', '1.1.2 ')],
        ['1.2 ', items('1.2.1 ')],
      ],
    ],
    ['2.', [['2.1 ', items('2.1.1 ', '2.1.2 ')]]],
  ]),
  numbering('O-15 no blank', '1.1 without a blank', [
    ['1.', items('1.1', '1.2')],
    ['2.', items('2.1', '2.2', '2.3')],
  ]),
  numbering('O-15 hyphen', '2-3', [
    ['一、', items('1-1 ', '1-2 ')],
    ['二、', items('2-1 ', '2-2 ')],
  ]),
  ...(['任务', '行动', '工程', '措施', '专题', '事项'] as const).map((noun) =>
    numbering(`O-17 ${noun}`, `${noun}一：`, [
      [`${noun}一：`, items('1.', '2.')],
      [`${noun}二：`, items('1.', '2.')],
    ]),
  ),
  numbering('O-17 bracket', '项目（五）', [
    ['项目（一）', items('1.', '2.')],
    ['项目（二）', items('1.', '2.')],
  ]),
  numbering('O-17 item', '任务1： as the item', [
    ['一、', items('任务1：', '任务2：')],
    ['二、', items('任务3：', '任务4：')],
  ]),
  {
    row: 'O-17 blank',
    form: '行动三␣ without colon',
    document: plan(
      '一、重点行动',
      '行动一　清河行动',
      `1.${GRID[0]}。${GRID[1]}（${GRID[2]}负责）`,
      `2.${PIPES[0]}。${PIPES[1]}（${PIPES[2]}负责）`,
      '行动二　绿屏行动',
      '1.栽植防护林。沿干渠两侧栽植乔木三万株，当年成活率达到九成。（县林业局负责）',
    ),
    tasks: [
      { section: ['一、重点行动', '行动一清河行动'], label: '1.' },
      { section: ['一、重点行动', '行动一清河行动'], label: '2.' },
      { section: ['一、重点行动', '行动二绿屏行动'], label: '1.', title: '栽植防护林' },
    ],
  },
  {
    row: 'O-19',
    form: '附件2 starts numbering and sections anew',
    document: plan(
      ...numbered([
        ['一、', items('（一）', '（二）')],
        ['二、', items('（一）')],
      ]).lines,
      '',
      '附件2',
      '',
      '青梧县2024年民生实事任务清单',
      '',
      '一、就业帮扶',
      '（一）举办招聘活动。在城乡接合部举办现场招聘活动二十场。（县人社局负责）',
      '（二）开发公益岗位。面向困难家庭开发保洁、护林等岗位。（县民政局负责）',
    ),
    tasks: [
      {},
      {},
      { section: ['二、保障改善民生'] },
      { section: ['一、就业帮扶'], label: '（一）', title: '举办招聘活动' },
      { section: ['一、就业帮扶'], label: '（二）', responsible: ['县民政局'] },
    ],
  },
]

const LOOKALIKES: readonly Case[] = [
  lines(
    'O-20',
    'a decimal at the start is no label',
    [
      '　　2.5万亩低产林改造全部完工，林下种植面积稳步扩大。（县林业局负责）',
      '　　1.8公里河堤除险加固按期完成。（县水利局负责）',
    ],
    [
      { label: null, text: '2.5万亩低产林改造全部完工，林下种植面积稳步扩大。', responsible: ['县林业局'] },
      { label: null, text: '1.8公里河堤除险加固按期完成。', responsible: ['县水利局'] },
    ],
  ),
  lines(
    'O-21',
    'number + year',
    [
      '　　1.完成县城应急水源地选址和勘察，编制可行性研究报告。（县水利局负责）',
      '　　2.2024年底前建成县城应急水源地，日供水能力达到八千吨。（县水利局负责）',
      '　　3.2024年6月底前完成取水口警示标志设置。（县生态环境分局负责）',
    ],
    [
      { label: '1.', text: '完成县城应急水源地选址和勘察，编制可行性研究报告。' },
      { label: '2.', text: '2024年底前建成县城应急水源地，日供水能力达到八千吨。', deadlines: ['by 2024-12-31'] },
      { label: '3.', text: '2024年6月底前完成取水口警示标志设置。', deadlines: ['by 2024-06-30'] },
    ],
  ),
  lines(
    'O-22',
    'number + date',
    [
      '　　3.15消费者权益日宣传活动在城关广场集中举办，发放资料不少于一千份。（县市场监管局负责）',
      '　　12.4国家宪法日期间开展集中普法，覆盖全部中小学校。（县司法局负责）',
    ],
    [
      { label: null, text: '3.15消费者权益日宣传活动在城关广场集中举办，发放资料不少于一千份。', responsible: ['县市场监管局'] },
      { label: null, text: '12.4国家宪法日期间开展集中普法，覆盖全部中小学校。', responsible: ['县司法局'] },
    ],
  ),
  lines(
    'O-23',
    'number + measure word',
    [
      '　　12个乡镇全部建成标准化司法所，配齐专职人员。（县司法局负责）',
      '　　3家规模以上企业完成数字化改造并通过验收。（县工信局负责）',
    ],
    [
      { label: null, text: '12个乡镇全部建成标准化司法所，配齐专职人员。' },
      { label: null, text: '3家规模以上企业完成数字化改造并通过验收。' },
    ],
  ),
  {
    row: 'O-24',
    form: '—— points of principles are no tasks',
    document: plan(
      '一、基本原则',
      '——坚持属地管理。乡镇对本辖区工作负总责。',
      '——坚持分类施策。根据实际制定具体办法。',
      '二、重点任务',
      ...['（一）', '（二）'].map(
        (label, index) => `${label}${JOBS[index]?.[0]}。${JOBS[index]?.[1]}（${JOBS[index]?.[2]}负责）`,
      ),
    ),
    tasks: [{ section: ['二、重点任务'], label: '（一）' }, { label: '（二）' }],
  },
  ...['●', '■', '◆', '★', '▲', '·', '-', '*', '√'].map((bullet) =>
    lines(
      `O-25 ${bullet}`,
      `bullet ${bullet}`,
      [
        `　　${bullet}健全应急队伍，每个乡镇组建不少于二十人的救援力量。（县应急局负责）`,
        `　　${bullet}补充物资储备，更新老旧装备器材。（县发改局负责）`,
      ],
      [
        { label: null, text: '健全应急队伍，每个乡镇组建不少于二十人的救援力量。', responsible: ['县应急局'] },
        { label: null, text: '补充物资储备，更新老旧装备器材。', responsible: ['县发改局'] },
      ],
    ),
  ),
  numbering('O-26 two', '（十九）（二十）（二十一）（三十）', [
    ['一、', items('（十九）', '（二十）', '（二十一）')],
    ['二、', items('（二十九）', '（三十）')],
  ]),
  numbering('O-26 hundred', '（九十九）（一百）（一百零一）（一百一十二）', [
    ['一、', items('（九十九）', '（一百）', '（一百零一）')],
    ['二、', items('（一百零二）', '（一百一十二）')],
  ]),
  numbering('O-26 level 1', '十九、 二十、 三十一、', [
    ['十九、', items('1.', '2.')],
    ['二十、', items('1.', '2.')],
    ['三十一、', items('1.')],
  ]),
  numbering('O-26 old', '廿一、 卅、 （一〇一）', [
    ['廿一、', items('（一〇一）', '（一〇二）')],
    ['卅、', items('（一〇三）')],
  ]),
]

const MIXTURES: readonly Case[] = [
  numbering('depth 1', '一、 > （一） > 1. > （1）', [
    [
      '一、',
      [
        [
          '（一）',
          [
            ['1.', items('（1）', '（2）')],
            ['2.', items('（1）')],
          ],
        ],
        ['（二）', [['1.', items('（1）', '（2）')]]],
      ],
    ],
  ]),
  numbering('depth 2', '一、 > （一） > 1.', [
    [
      '一、',
      [
        ['（一）', items('1.', '2.')],
        ['（二）', items('1.')],
      ],
    ],
    ['二、', [['（一）', items('1.', '2.')]]],
  ]),
  numbering('depth 3', '一、 > 1. > （1）', [
    [
      '一、',
      [
        ['1.', items('（1）', '（2）')],
        ['2.', items('（1）')],
      ],
    ],
    ['二、', [['1.', items('（1）')]]],
  ]),
  numbering('depth 4', '1. > （1）', [
    ['1.', items('（1）', '（2）')],
    ['2.', items('（1）', '（2）')],
    ['3.', items('（1）')],
  ]),
  numbering('depth 5', '任务一： > （一） > 1.', [
    [
      '任务一：',
      [
        ['（一）', items('1.', '2.')],
        ['（二）', items('1.')],
      ],
    ],
    ['任务二：', [['（一）', items('1.', '2.')]]],
  ]),
  numbering('depth 6', 'levels that differ from section to section', [
    ['一、', [['（一）', items('1.', '2.')]]],
    ['二、', items('1.', '2.')],
    ['三、', items('（一）', '（二）')],
  ]),
  numbering('depth 7', '（一） > 1. at the top', [
    ['（一）', items('1.', '2.')],
    ['（二）', items('1.', '2.')],
  ]),
]

const COUNTING: readonly Case[] = [
  numbering('O-30', 'level 3 restarts', [
    [
      '一、',
      [
        ['（一）', items('1.', '2.', '3.')],
        ['（二）', items('1.', '2.')],
      ],
    ],
  ]),
  numbering('O-31', 'level 3 runs on over sections', [
    [
      '一、',
      [
        ['（一）', items('1.', '2.', '3.', '4.')],
        ['（二）', items('5.', '6.', '7.', '8.', '9.')],
      ],
    ],
    ['二、', [['（一）', items('10.', '11.', '12.')]]],
  ]),
  numbering('O-32', 'level 2 runs on', [
    ['一、', items('（一）', '（二）', '（三）')],
    ['二、', items('（四）', '（五）')],
    ['三、', items('（六）')],
  ]),
  numbering('O-33', 'level 3 runs on, level 2 restarts', [
    [
      '一、',
      [
        ['（一）', items('1.', '2.')],
        ['（二）', items('3.')],
      ],
    ],
    [
      '二、',
      [
        ['（一）', items('4.', '5.')],
        ['（二）', items('6.', '7.')],
      ],
    ],
  ]),
  numbering('O-34', 'repeated and skipped numbers', [
    ['一、', items('（一）', '（三）', '（三）', '（五）')],
    ['二、', items('（一）')],
  ]),
  numbering('O-35 marks', '1. 2. 3、 4．', [['一、', [['（一）', items('1.', '2.', '3、', '4．', '5.')]]]]),
  numbering('O-35 slip', '1. 2. 3. 4． （5）', [['一、', items('1.', '2.', '3.', '4．', '（5）', '6.')]]),
  {
    row: 'O-36',
    form: 'letter and plan each start anew',
    document: letterAndPlan(
      [
        '一、各牵头单位要制定推进计划，明确专人负责。',
        '二、各责任单位要密切配合，按时报送进展。',
        '三、县政府督查室要加强跟踪问效。',
      ],
      numbered([
        ['一、', items('（一）', '（二）')],
        ['二、', items('（一）')],
      ]).lines,
    ),
    tasks: numbered([
      ['一、', items('（一）', '（二）')],
      ['二、', items('（一）')],
    ]).tasks,
  },
  {
    row: 'O-36 note',
    form: 'an unsigned letter, the title of the noted attachment right over its table',
    document: [
      '各乡镇：',
      '现将目录公布，并就有关事项通知如下：',
      '一、承办单位要压实责任。',
      '二、承办单位要建立档案管理制度。',
      '附件：青梧县2024年度重大行政决策事项目录',
      '青梧县2024年度决策事项目录',
      '序号\t事项名称\t承办单位\t完成时间',
      '1\t修订河道管理办法\t县水利局\t6月底前',
      '2\t编制公交线网规划\t县交通局\t9月底前',
    ].join('\n'),
    tasks: [
      { section: [], label: '一、', text: '承办单位要压实责任。' },
      { section: [], label: '二、', text: '承办单位要建立档案管理制度。' },
      { section: [], label: '1', text: '修订河道管理办法', responsible: ['县水利局'], deadlines: ['by 2024-06-30'] },
      { section: [], label: '2', text: '编制公交线网规划', responsible: ['县交通局'], deadlines: ['by 2024-09-30'] },
    ],
    check: (notice) => expect(notice.plan?.title).toBe('青梧县2024年度决策事项目录'),
  },
  {
    row: 'O-37',
    form: 'category line without a number',
    document: plan(
      '民生保障类（2项）',
      '',
      ...numbered(['1.', '2.']).lines,
      '',
      '产业发展类（1项）',
      '',
      '3.建设冷链仓库。在工业园区建设两千吨级冷库一座，配套分拣车间。（县商务局负责）',
    ),
    tasks: [
      { section: ['民生保障类（2项）'], label: '1.' },
      { section: ['民生保障类（2项）'], label: '2.' },
      { section: ['产业发展类（1项）'], label: '3.', title: '建设冷链仓库' },
    ],
  },
  {
    row: 'O-10 rules',
    form: 'articles without a heading beside articles that have one say how the plan is applied',
    document: plan(
      '　　第一条【改良品种】推广优质稻种，对连片种植的农户给予补助。',
      '　　第二条【改善仓储】新建村级粮仓，对建成投用的给予补助。',
      '　　第三条【扶持社企】',
      '　　（一）对年销售额五十万元以上的合作社给予奖励。',
      '　　（二）对新认证绿色产品的合作社给予奖励。',
      '　　第四条　获奖励的合作社同一年度符合多项条件的，按最高一项执行。',
      '　　第五条　奖励资金以当年预算为限，不足部分按比例折算。',
    ),
    tasks: [{ label: '第一条' }, { label: '第二条' }, { label: '（一）' }, { label: '（二）' }],
    check: ({ otherText }) => expect(otherText.filter(({ role }) => role === 'closing')).toHaveLength(2),
  },
  {
    row: 'O-10 unheaded',
    form: 'articles none of which has a heading are all work',
    document: plan('　　第一条　推广优质稻种，对连片种植的农户给予补助。', '　　第二条　新建村级粮仓，对建成投用的给予补助。'),
    tasks: [{ label: '第一条' }, { label: '第二条' }],
  },
  {
    row: 'O-53 conditions',
    form: 'sections on compliance and on how to apply hold no tasks',
    document: plan(
      '一、支持内容',
      '（一）推广优质稻种，对连片种植的农户给予补助。',
      '（二）新建村级粮仓，对建成投用的给予补助。',
      '二、申报程序',
      '（一）由合作社向乡镇提出申请。',
      '三、合规性条款',
      '（一）申请人对材料的真实性负责。',
    ),
    tasks: [{ label: '（一）' }, { label: '（二）' }],
  },
  numbering('O-01 counted noun', 'a heading that begins with a number again', [
    ['一、', items('（一）')],
    ['二、两类', items('（一）')],
    ['三、三类', items('（一）')],
    ['四、三项', items('（一）')],
  ]),
  {
    row: 'O-24 heading',
    form: 'dashed lines without an end mark above numbered items are headings; the name of a picture is none',
    document: plan(
      '通知.jpg',
      '',
      '一、推动绿色转型',
      '——保护江河，管好岸线',
      '1.开展岸线巡查。（县水利局负责）',
      '——防治污染',
      '2.管控工地扬尘。（县住建局负责）',
      '二、改善民生',
      '——稳定就业',
      '3.建设零工驿站。（县人社局负责）',
    ),
    tasks: [
      { section: ['一、推动绿色转型', '——保护江河，管好岸线'], label: '1.' },
      { section: ['一、推动绿色转型', '——防治污染'], label: '2.' },
      { section: ['二、改善民生', '——稳定就业'], label: '3.' },
    ],
  },
  {
    row: 'O-24 points',
    form: 'several dashed points without end marks are no headings',
    document: plan(
      '一、主要目标',
      '——岸线巡查全部覆盖',
      '——新增就业五千人',
      '二、重点工作',
      '1.开展岸线巡查。（县水利局负责）',
      '2.建设零工驿站。（县人社局负责）',
    ),
    tasks: [
      { section: ['二、重点工作'], label: '1.' },
      { section: ['二、重点工作'], label: '2.' },
    ],
  },
  {
    row: 'O-37 name',
    form: 'name of a section that lost its number, without a blank line, behind front matter that has one',
    document: plan(
      '一、支持对象',
      '　　1.在本县登记的合作社；2.在本县登记的家庭农场。',
      '政策内容',
      '1.扩大种植规模。对新增连片种植的，按面积给予补助。',
      '2.改善冷链设施。对新建冷库的，按库容给予补助。',
      '保障措施',
      '1.加强宣传。各单位要做好政策解读。',
    ),
    tasks: [
      { section: ['政策内容'], label: '1.', title: '扩大种植规模' },
      { section: ['政策内容'], label: '2.', title: '改善冷链设施' },
    ],
  },
  {
    row: 'O-38',
    form: 'count remark in a heading',
    document: plan(
      '一、年度目标任务（共2项）',
      ...numbered(['（一）', '（二）']).lines,
      '二、专项行动（共1项）',
      '（一）清理河道垃圾。对城区段河道开展拉网式清理。（县水利局负责）',
    ),
    tasks: [
      { section: ['一、年度目标任务（共2项）'], label: '（一）', criteria: [] },
      { section: ['一、年度目标任务（共2项）'], label: '（二）', criteria: [] },
      { section: ['二、专项行动（共1项）'], label: '（一）', criteria: [] },
    ],
  },
  {
    row: 'O-39',
    form: 'score in a heading',
    document: plan(
      '一、考核内容',
      '（一）组织领导（15分）',
      '1.成立工作专班，明确分管领导和联络人员。（县委编办负责）',
      '2.每季度研究一次重点工作，形成会议纪要。（县政府办负责）',
      '（二）工作落实（85分）',
      '1.按时完成年度任务，报送典型经验材料。（县发改局负责）',
    ),
    tasks: [
      { section: ['一、考核内容', '（一）组织领导（15分）'], label: '1.', criteria: [] },
      { section: ['一、考核内容', '（一）组织领导（15分）'], label: '2.', criteria: [], deadlines: ['every'] },
      { section: ['一、考核内容', '（二）工作落实（85分）'], label: '1.', criteria: [] },
    ],
  },
]

const RUN_IN: readonly Case[] = [
  lines(
    'O-40',
    'title ends with 。',
    [
      '　　（一）推行网格管理。各社区按三百户一格划定网格。（县委政法委负责）',
      '　　（二）建设应急仓库。在城关镇建成一处综合仓库。（县应急局负责）',
    ],
    [
      { section: ['二、办好民生实事'], label: '（一）', title: '推行网格管理', text: '各社区按三百户一格划定网格。' },
      { label: '（二）', title: '建设应急仓库', text: '在城关镇建成一处综合仓库。' },
    ],
  ),
  {
    row: 'O-40 sentences',
    form: 'short first sentences where items have no headings stay in the text',
    document: plan(
      '一、重点任务',
      '1.对城关镇四个小区的供水管网实施改造，消除爆管隐患。（县住建局负责）',
      '2.建成两处口袋公园。同步完善照明和健身设施，方便周边居民休闲。（县城管局负责）',
      '3.在全县范围内开展燃气安全隐患排查整治，更换老旧软管八千户。（县住建局负责）',
      '4.对返乡人员开展焊工、家政等技能培训，全年培训六百人次。（县人社局负责）',
    ),
    tasks: [
      { label: '1.', title: null },
      { label: '2.', title: null, text: '建成两处口袋公园。同步完善照明和健身设施，方便周边居民休闲。' },
      { label: '3.', title: null },
      { label: '4.', title: null },
    ],
  },
  {
    row: 'O-41',
    form: 'title ends with ：',
    document: plan(
      '一、重点任务',
      '1.健全机构：成立领导小组，明确办事机构和人员。（县委编办负责）',
      '2.完善制度：修订值班、会商、信息报送三项办法。（县应急局负责）',
      '3.强化保障：落实专项经费，补充更新装备器材。（县财政局负责）',
    ),
    tasks: [
      { label: '1.', title: '健全机构', text: '成立领导小组，明确办事机构和人员。' },
      { label: '2.', title: '完善制度', text: '修订值班、会商、信息报送三项办法。' },
      { label: '3.', title: '强化保障', responsible: ['县财政局'] },
    ],
  },
  {
    row: 'O-42',
    form: 'title ends with two blanks',
    document: plan(
      '一、重点任务',
      '1.健全机构　　成立领导小组，明确办事机构和人员。（县委编办负责）',
      '2.完善制度　　修订值班、会商、信息报送三项办法。（县应急局负责）',
      '3.强化培训　　全年举办业务骨干培训班两期。（县委组织部负责）',
    ),
    tasks: [
      { label: '1.', title: '健全机构', text: '成立领导小组，明确办事机构和人员。' },
      { label: '2.', title: '完善制度', text: '修订值班、会商、信息报送三项办法。' },
      { label: '3.', title: '强化培训', text: '全年举办业务骨干培训班两期。' },
    ],
  },
  {
    row: 'O-43',
    form: 'title alone on its line, no mark',
    document: plan(
      '一、重点任务',
      '（一）建设应急仓库',
      '完成选址和立项，年内主体封顶并投入使用。（县应急局负责）',
      '（二）改造老旧管网',
      '对城关镇四个小区的供水管网实施改造，消除爆管隐患。（县住建局负责）',
      '（三）加强水库巡查',
      '落实巡查责任人，做好汛前检查。（县水利局负责）',
    ),
    tasks: [
      { label: '（一）', title: '建设应急仓库', text: '完成选址和立项，年内主体封顶并投入使用。' },
      { label: '（二）', title: '改造老旧管网', text: '对城关镇四个小区的供水管网实施改造，消除爆管隐患。' },
      { label: '（三）', title: '加强水库巡查', text: '落实巡查责任人，做好汛前检查。', responsible: ['县水利局'] },
    ],
  },
  {
    row: 'O-43 mixed',
    form: 'title alone on its line where the other items have none',
    document: plan(
      '一、支持对象',
      '本措施适用于在本市登记的小微企业。',
      '二、建立台账',
      '各单位逐项登记，按月更新。（县应急局负责）',
      '三、各镇（街道）对辖区内的老旧管网实施改造，消除爆管隐患。（县住建局负责）',
      '四、县水利局落实巡查责任人，做好汛前检查和除险加固。（县水利局负责）',
    ),
    tasks: [
      { label: '二、', title: '建立台账', text: '各单位逐项登记，按月更新。' },
      { label: '三、', title: null, text: '各镇（街道）对辖区内的老旧管网实施改造，消除爆管隐患。' },
      { label: '四、', title: null, text: '县水利局落实巡查责任人，做好汛前检查和除险加固。' },
    ],
  },
  {
    row: 'O-44',
    form: 'title alone on its line with 。',
    document: plan(
      '一、重点任务。',
      '1.改造老旧管网。',
      '对城关镇四个小区的供水管网实施改造，消除爆管隐患。（县住建局负责）',
      '2.加强水库巡查。',
      '落实巡查责任人，做好汛前检查和除险加固。（县水利局负责）',
    ),
    tasks: [
      {
        section: ['一、重点任务'],
        label: '1.',
        title: '改造老旧管网',
        text: '对城关镇四个小区的供水管网实施改造，消除爆管隐患。',
      },
      { section: ['一、重点任务'], label: '2.', title: '加强水库巡查', text: '落实巡查责任人，做好汛前检查和除险加固。' },
    ],
  },
  {
    row: 'O-45',
    form: 'whole item is one sentence',
    document: plan(
      '一、重点任务',
      '1.新建停车位八百个。（县城管局负责）',
      '2.改造农村公路六十公里。（县交通运输局负责）',
      '3.建成标准化村卫生室三十个。（县卫健局负责）',
    ),
    tasks: [
      { label: '1.', title: null, text: '新建停车位八百个。', responsible: ['县城管局'] },
      { label: '2.', title: null, text: '改造农村公路六十公里。' },
      { label: '3.', title: null, text: '建成标准化村卫生室三十个。' },
    ],
  },
  lines(
    'O-46 quotes',
    'title in marks',
    [
      '　　（一）“一窗受理”攻坚。把分散在各窗口的事项集中到综合窗口办理。（县行政审批局负责）',
      '　　（二）“双随机”监管。推行跨部门联合抽查，公示抽查结果。（县市场监管局负责）',
    ],
    [
      { label: '（一）', title: '“一窗受理”攻坚', text: '把分散在各窗口的事项集中到综合窗口办理。' },
      { label: '（二）', title: '“双随机”监管', text: '推行跨部门联合抽查，公示抽查结果。' },
    ],
  ),
  {
    row: 'O-46 lenticular',
    form: '【政务服务】 as a title',
    document: plan(
      '一、重点任务',
      '1.【政务服务】把分散在各窗口的事项集中到综合窗口办理。（县行政审批局负责）',
      '2.【市场监管】推行跨部门联合抽查，公示抽查结果。（县市场监管局负责）',
      '3.【社会治理】配齐专职网格员，健全问题处置机制。（县委政法委负责）',
    ),
    tasks: [
      { label: '1.', title: '【政务服务】', text: '把分散在各窗口的事项集中到综合窗口办理。' },
      { label: '2.', title: '【市场监管】', text: '推行跨部门联合抽查，公示抽查结果。' },
      { label: '3.', title: '【社会治理】' },
    ],
  },
  {
    row: 'O-47',
    form: 'title broken over lines',
    document: plan(
      '一、围绕民生改善、推动公共服务',
      '优质均衡',
      ...numbered(['（一）', '（二）']).lines,
      '二、围绕产业升级、推动园区',
      '提质扩容',
      '（一）建设冷链仓库。在工业园区建设两千吨级冷库一座。（县商务局负责）',
    ),
    tasks: [
      { section: ['一、围绕民生改善、推动公共服务优质均衡'], label: '（一）' },
      { section: ['一、围绕民生改善、推动公共服务优质均衡'], label: '（二）' },
      { section: ['二、围绕产业升级、推动园区提质扩容'], label: '（一）', title: '建设冷链仓库' },
    ],
  },
  {
    row: 'O-48',
    form: 'unit bracket in the title, inherited by sub-items',
    document: plan(
      '一、重点任务',
      '（一）畅通信访渠道（县信访局牵头）',
      '1.落实领导干部接访下访制度，就地解决群众合理诉求。',
      '2.完善网上信访办理流程，提高按期办结率。',
      '（二）规范校外培训（县教育局牵头）',
      '1.开展无证办学联合检查，公布白名单。',
      '2.落实预收费资金监管，防范退费难题。',
    ),
    tasks: [
      { section: ['一、重点任务', '（一）畅通信访渠道'], label: '1.', lead: ['县信访局'] },
      { section: ['一、重点任务', '（一）畅通信访渠道'], label: '2.', lead: ['县信访局'] },
      { section: ['一、重点任务', '（二）规范校外培训'], label: '1.', lead: ['县教育局'] },
      { section: ['一、重点任务', '（二）规范校外培训'], label: '2.', lead: ['县教育局'] },
    ],
  },
  {
    row: 'O-48 leads',
    form: 'the heading says who leads the group, the items who is responsible',
    document: plan(
      '一、重点任务',
      '（一）畅通信访渠道（总牵头单位：县信访局）',
      '1.落实领导干部接访下访制度。（责任单位：县委办、县政府办）',
      '2.完善网上信访办理流程。（县司法局牵头，县公安局配合）',
      '（二）规范校外培训（县教育局牵头）',
      '1.开展无证办学联合检查。（县公安局、县市场监管局）',
      '2.落实预收费资金监管。（县财政局牵头，县税务局配合）',
    ),
    tasks: [
      { section: ['一、重点任务', '（一）畅通信访渠道'], lead: ['县信访局'], responsible: ['县委办', '县政府办'] },
      { lead: ['县司法局', '县信访局'], support: ['县公安局'] },
      { section: ['一、重点任务', '（二）规范校外培训'], lead: ['县教育局'], responsible: ['县公安局', '县市场监管局'] },
      { lead: ['县财政局'], support: ['县税务局'] },
    ],
  },
  {
    row: 'O-48 nested leads',
    form: 'who leads all stands in the heading above the headings of its parts',
    document: plan(
      '一、治理工业污染（县经信局总牵头）',
      '（一）实施脱硫改造（县生态环境局牵头）',
      '1.完成锅炉改造。（各乡镇政府负责）',
      '2.安装在线监测设备。',
      '（二）治理挥发性气体',
      '1.建立重点企业名录。（县应急局、县商务局）',
      '2.组织油气回收验收。（县商务局负责）',
    ),
    tasks: [
      { lead: ['县生态环境局', '县经信局'], responsible: ['各乡镇政府'] },
      { lead: ['县生态环境局', '县经信局'] },
      { lead: ['县经信局'], responsible: ['县应急局', '县商务局'] },
      { lead: ['县经信局'], responsible: ['县商务局'] },
    ],
  },
  {
    row: 'O-48 time',
    form: 'the bracket of a heading has a time and units',
    document: plan(
      '（一）宣传发动（9月1日—9月30日，县医保局牵头，县融媒体中心配合）',
      '1.制作宣传手册两万份。',
      '2.利用广播宣传，9月10日前开播。',
      '（二）集中征缴（10月1日—12月31日，县税务局牵头）',
      '1.开展入户征缴。（各乡镇）',
      '2.每周通报进度。（县医保局）',
    ),
    tasks: [
      { lead: ['县医保局'], support: ['县融媒体中心'], deadlines: ['during 2024-09-01..2024-09-30'] },
      { lead: ['县医保局'], deadlines: ['by 2024-09-10'] },
      { lead: ['县税务局'], responsible: ['各乡镇'], deadlines: ['during 2024-10-01..2024-12-31'] },
      { lead: ['县税务局'], responsible: ['县医保局'], deadlines: ['every'] },
    ],
  },
  {
    row: 'O-48 item',
    form: 'unit bracket in the title of an item',
    document: plan(
      '一、重点任务',
      '（一）畅通信访渠道（县信访局牵头）',
      '落实领导干部接访下访制度，就地解决群众合理诉求。',
      '（二）规范校外培训（县教育局牵头）',
      '开展无证办学联合检查，公布白名单。',
    ),
    tasks: [
      {
        section: ['一、重点任务'],
        label: '（一）',
        title: '畅通信访渠道',
        text: '落实领导干部接访下访制度，就地解决群众合理诉求。',
        lead: ['县信访局'],
      },
      {
        section: ['一、重点任务'],
        label: '（二）',
        title: '规范校外培训',
        text: '开展无证办学联合检查，公布白名单。',
        lead: ['县教育局'],
      },
    ],
  },
  {
    row: 'O-49',
    form: 'date bracket in the title of a stage',
    document: plan(
      '一、重点任务',
      '（一）开展联合检查。对校外培训机构逐一检查，建立问题清单。（县教育局负责）',
      '（二）规范收费行为。落实收费公示和预收费监管制度。（县市场监管局负责）',
      '二、实施步骤',
      '（一）动员部署阶段（4月30日前）。制定实施方案，召开动员会议。责任单位：县教育局。',
      '（二）集中整治阶段（5月1日—8月31日）。对照清单逐项整改，开展联合执法。',
      '（三）总结提升阶段（9月）。总结经验做法，完善长效机制。',
    ),
    tasks: [
      { label: '（一）', deadlines: [] },
      { label: '（二）', deadlines: [] },
      {
        section: ['二、实施步骤'],
        label: '（一）',
        title: '动员部署阶段',
        text: '制定实施方案，召开动员会议。',
        responsible: ['县教育局'],
        deadlines: ['by 2024-04-30'],
      },
      { section: ['二、实施步骤'], label: '（二）', title: '集中整治阶段', deadlines: ['during 2024-05-01..2024-08-31'] },
      { section: ['二、实施步骤'], label: '（三）', title: '总结提升阶段', deadlines: ['during 2024-09-01..2024-09-30'] },
    ],
  },
  lines(
    'O-50',
    'two headings on one line',
    [
      '三、工作措施（一）摸底建档。各镇对困难家庭逐户走访登记。（县民政局负责）',
      '　　（二）分类帮扶。按照困难程度制定帮扶方案。（县乡村振兴局负责）',
    ],
    [
      { section: ['三、工作措施'], label: '（一）', title: '摸底建档', text: '各镇对困难家庭逐户走访登记。' },
      { section: ['三、工作措施'], label: '（二）', title: '分类帮扶' },
    ],
  ),
  lines(
    'O-50 run on',
    'heading and items in one paragraph, each with its units',
    [
      '　　3.优化审批。（1）并联审批。项目报建阶段一窗受理。（县发改局牵头，县住建局配合）（2）区域评估。开发区完成环境影响评估（县环保局负责）；（3）多图联审。一次申报、统一审查。',
      '　　4.规范收费。①公布目录。编制涉企收费目录。牵头单位：县财政局②开展检查。严查强制收费。牵头单位：县发改局',
    ],
    [
      {
        section: ['二、办好民生实事', '3.优化审批'],
        label: '（1）',
        title: '并联审批',
        text: '项目报建阶段一窗受理。',
        lead: ['县发改局'],
      },
      {
        section: ['二、办好民生实事', '3.优化审批'],
        label: '（2）',
        title: '区域评估',
        text: '开发区完成环境影响评估；',
        responsible: ['县环保局'],
      },
      { section: ['二、办好民生实事', '3.优化审批'], label: '（3）', title: '多图联审' },
      { section: ['二、办好民生实事', '4.规范收费'], label: '①', title: '公布目录', lead: ['县财政局'] },
      { section: ['二、办好民生实事', '4.规范收费'], label: '②', title: '开展检查', lead: ['县发改局'] },
    ],
  ),
  lines(
    'O-50 first item',
    'heading and first item in one paragraph, the second below it',
    [
      '　　（一）精简事项。1.清理清单。取消没有依据的事项。（县司法局负责）',
      '　　2.规范中介。未纳入清单的一律不得作为受理条件。（县审批局负责）',
    ],
    [
      { section: ['二、办好民生实事', '（一）精简事项'], label: '1.', title: '清理清单', text: '取消没有依据的事项。' },
      { section: ['二、办好民生实事', '（一）精简事项'], label: '2.', title: '规范中介' },
    ],
  ),
  {
    row: 'U-32 departments',
    form: 'headings that are units, over items and over a paragraph',
    document: plan(
      '　　三、任务分工',
      '　　（一）县旅游局（2项）',
      '　　1、编制旅游规划，9月底前报县政府审批。',
      '　　2、加大促销力度，组织参加旅游交易会。（配合单位：县商务局）',
      '　　（二）县规划局',
      '　　1、审定景区项目选址和建设规划。',
      '　　（三）县人社局',
      '　　开展旅游从业人员岗位培训，持证上岗率达到85%以上。',
      '　　（四）县住建局、县城管局主要职责：',
      '　　1、对主要街道实施绿化亮化。',
      '　　（五）各乡镇人民政府',
      '　　抓好所属景区的提升改造。',
      '　　四、工作要求',
      '　　（一）加强领导，落实责任。各部门要把任务落实到人。',
    ),
    tasks: [
      { section: ['三、任务分工', '（一）县旅游局（2项）'], label: '1、', responsible: ['县旅游局'], support: [] },
      { label: '2、', responsible: ['县旅游局'], support: ['县商务局'] },
      { section: ['三、任务分工', '（二）县规划局'], label: '1、', responsible: ['县规划局'] },
      {
        section: ['三、任务分工', '（三）县人社局'],
        label: null,
        text: '开展旅游从业人员岗位培训，持证上岗率达到85%以上。',
        responsible: ['县人社局'],
      },
      { label: '1、', responsible: ['县住建局', '县城管局'] },
      { label: null, text: '抓好所属景区的提升改造。', responsible: ['各乡镇人民政府'] },
    ],
  },
  {
    row: 'O-51',
    form: 'heading without number between blank lines',
    document: plan(
      '切实抓好秋冬种',
      '',
      '1.落实播种面积。把任务分解到村到户，确保小麦面积稳定在三十万亩。（县农业农村局负责）',
      '2.保障农资供应。做好种子、化肥储备调运，开展农资打假。（县供销社负责）',
      '',
      '扎实推进农田建设',
      '',
      '1.建设高标准农田。建成高标准农田二万亩，完善机耕道和沟渠。（县农业农村局负责）',
    ),
    tasks: [
      { section: ['切实抓好秋冬种'], label: '1.', title: '落实播种面积' },
      { section: ['切实抓好秋冬种'], label: '2.' },
      { section: ['扎实推进农田建设'], label: '1.' },
    ],
  },
  {
    row: 'O-54 fields',
    form: 'numbered parts that are fields of the job above',
    document: plan(
      '一、老旧小区改造工程',
      '（一）项目内容：改造老旧小区12个，惠及居民三千户。',
      '（二）牵头单位：县住建局',
      '（三）责任单位：各乡镇人民政府',
      '（四）完成时限：2024年11月底',
      '二、社区食堂建设工程',
      '（一）项目内容：建成社区食堂二十家。',
      '（二）工作目标：老年人用餐满意率达到95%以上。',
      '（三）牵头单位：县民政局',
      '（四）完成时限：2024年10月底',
    ),
    tasks: [
      {
        section: [],
        label: '一、',
        title: '老旧小区改造工程',
        text: '改造老旧小区12个，惠及居民三千户。',
        lead: ['县住建局'],
        responsible: ['各乡镇人民政府'],
        deadlines: ['by 2024-11-30'],
      },
      {
        label: '二、',
        title: '社区食堂建设工程',
        text: '建成社区食堂二十家。',
        lead: ['县民政局'],
        criteria: ['老年人用餐满意率达到95%以上'],
      },
    ],
  },
  {
    row: 'O-54 lines',
    form: 'fields over several lines, then the points of the last field',
    document: plan(
      '一、整改任务',
      '（一）问题一：填埋场渗滤液处置不到位。',
      '责任单位：县城管局、城关镇',
      '责任人：各单位主要负责同志',
      '督导单位：县生态环境分局',
      '整改时限：2024年12月底',
      '整改措施：',
      '1.建设处理设施，2024年9月底前投运。',
      '2.建立运行台账。',
      '（二）问题二：砂石扬尘治理不力。',
      '责任单位：县自然资源局',
      '　　　　　县交通运输局',
      '整改时限：长期坚持',
      '整改措施：',
      '1.制定整治方案。',
      '2.对不达标企业停产整治。',
    ),
    tasks: [
      {
        section: ['一、整改任务'],
        label: '（一）',
        title: '问题一：填埋场渗滤液处置不到位',
        text: '1.建设处理设施，2024年9月底前投运。2.建立运行台账。',
        responsible: ['县城管局', '城关镇'],
        supervise: ['县生态环境分局'],
        deadlines: ['by 2024-09-30', 'by 2024-12-31'],
      },
      { label: '（二）', responsible: ['县自然资源局', '县交通运输局'], deadlines: ['ongoing'] },
    ],
  },
  {
    row: 'O-21 month',
    form: 'number and month touch',
    document: plan(
      '一、党建工作',
      '1.4月10日前完成组织关系排查。（县委组织部）',
      '2.12月底前完成民主评议。（县委组织部、各乡镇）',
    ),
    tasks: [
      { label: '1.', text: '4月10日前完成组织关系排查。', deadlines: ['by 2024-04-10'] },
      { label: '2.', text: '12月底前完成民主评议。', deadlines: ['by 2024-12-31'] },
    ],
  },
  {
    row: 'O-55 lines',
    form: 'items without numbers, the field on a line of its own',
    document: plan(
      '一、重点任务',
      '完成退化林修复三万亩，对重点区域实施封山育林，提升森林覆盖率。',
      '责任单位：县林业局',
      '开工建设城东水厂，完成取水口和主管网工程，提升供水保障能力。',
      '责任单位：县水利局',
    ),
    tasks: [
      {
        section: ['一、重点任务'],
        label: null,
        text: '完成退化林修复三万亩，对重点区域实施封山育林，提升森林覆盖率。',
        responsible: ['县林业局'],
      },
      { label: null, text: '开工建设城东水厂，完成取水口和主管网工程，提升供水保障能力。', responsible: ['县水利局'] },
    ],
  },
  {
    row: 'O-55 root',
    form: 'the same right under the title',
    document: plan(
      '完成退化林修复三万亩，对重点区域实施封山育林，提升森林覆盖率。',
      '责任单位：县林业局',
      '开工建设城东水厂，完成取水口和主管网工程，提升供水保障能力。',
      '责任单位：县水利局',
    ),
    tasks: [
      { section: [], label: null, responsible: ['县林业局'] },
      { section: [], label: null, responsible: ['县水利局'] },
    ],
  },
  {
    row: 'O-55 level one',
    form: 'one item at the outermost level names nobody',
    document: plan(
      '1.严控发文数量。全县发文数量比上年减少一成。（县委办公室负责）',
      '2.精简会议。能合并的合并召开。县委办公室、县政府办公室、县直各部门',
      '3.规范督查考核。严格计划管理。（县委督查室负责）',
      '4.建立长效机制。各部门每半年报告一次。',
    ),
    tasks: [
      { label: '1.' },
      { label: '2.', title: '精简会议', text: '能合并的合并召开。', responsible: ['县委办公室', '县政府办公室', '县直各部门'] },
      { label: '3.' },
      { label: '4.', responsible: [] },
    ],
  },
  {
    row: 'O-55 closing sentences',
    form: 'a last sentence that is nothing but units and their part',
    document: plan(
      '一、整治内容',
      '1.开展圩镇环境整治。清理占道经营、乱摆乱卖。县城管局、城关镇负责具体实施。',
      '2.清理沿路暴露性垃圾。由环卫公司、公用事业办和各村（社区）负责。',
      '3.检查企业主体责任落实情况，由县应急局牵头，县公安局配合，6月底前完成。',
      '4.完善长效管护机制。',
    ),
    tasks: [
      { label: '1.', text: '开展圩镇环境整治。清理占道经营、乱摆乱卖。', responsible: ['县城管局', '城关镇'] },
      { label: '2.', text: '清理沿路暴露性垃圾。', responsible: ['环卫公司', '公用事业办', '各村（社区）'] },
      {
        label: '3.',
        text: '检查企业主体责任落实情况，由县应急局牵头，县公安局配合，6月底前完成。',
        deadlines: ['by 2024-06-30'],
        lead: ['县应急局'],
        support: ['县公安局'],
      },
      { label: '4.' },
    ],
  },
  {
    row: 'O-55 closing sentences with a subject',
    form: '此项工作由A牵头，B配合。 closes an item under its heading',
    document: plan(
      '一、立法项目',
      '（一）制定《节水条例》',
      '该项目为年度正式项目，6月底前形成草案。此项工作由资源科牵头，法规科配合。',
      '（二）修订《供热办法》',
      '广泛征求各方意见，9月底前上报。该项工作由公用科、法规科共同负责。',
    ),
    tasks: [
      {
        label: '（一）',
        title: '制定《节水条例》',
        text: '该项目为年度正式项目，6月底前形成草案。',
        lead: ['资源科'],
        support: ['法规科'],
      },
      { label: '（二）', text: '广泛征求各方意见，9月底前上报。', responsible: ['公用科', '法规科'] },
    ],
  },
  {
    row: 'O-55 closing sentences without numbers',
    form: 'paragraphs of the plan, each closed by 此项工作由…',
    document: [
      '青梧县水务局创建文明县城工作方案',
      '局机关各科室：',
      '按照县里部署，我局的工作方案如下：',
      '3月，制作宣传栏2期。此项工作由办公室负责。',
      '4—5月，规范供水营业厅。此项工作由供水公司牵头，监察室配合。',
      '6月，清理河道垃圾。此项工作由河道所负责，水管站配合。',
      '青梧县水务局',
      '2009年2月26日',
    ].join('\n'),
    tasks: [
      { label: null, text: '3月，制作宣传栏2期。', responsible: ['办公室'], deadlines: ['during 2009-03-01..2009-03-31'] },
      { text: '4—5月，规范供水营业厅。', lead: ['供水公司'], support: ['监察室'] },
      { text: '6月，清理河道垃圾。', responsible: ['河道所'], support: ['水管站'] },
    ],
  },
  {
    row: 'O-32 introduction',
    form: 'a sentence between a heading and its closed paragraphs, and words before a colon that look like a label',
    document: plan(
      '为完成全年目标，现就各项工作提出如下责任分工：',
      '一、提升产业竞争力',
      '坚持调优调强，推进产业高端化发展。',
      '突出工业主体地位。实施技改项目12个。（牵头单位：县工信局；责任单位：县财政局）',
      '发展现代服务业。建成物流港一期。（牵头单位：县商务局；责任单位：县发改局）',
    ),
    tasks: [
      { section: ['一、提升产业竞争力'], text: '突出工业主体地位。实施技改项目12个。', lead: ['县工信局'] },
      { section: ['一、提升产业竞争力'], text: '发展现代服务业。建成物流港一期。', lead: ['县商务局'] },
    ],
  },
  {
    row: 'O-32 introduction with a colon',
    form: 'a line that points to the closed lines below it is no task, no field and no text of the first',
    document: plan(
      '一、主要任务',
      '重点做好以下工作：',
      '- 检修泵站（县水利局）',
      '- 清淤渠道，更换闸门（县农业农村局）',
      '二、重点项目',
      '为确保全年目标实现，各部门要抓好如下项目：',
      '新建公园。责任单位：县住建局',
      '扩建医院。责任单位：县卫健局',
    ),
    tasks: [
      { section: ['一、主要任务'], text: '检修泵站', responsible: ['县水利局'] },
      { section: ['一、主要任务'], text: '清淤渠道，更换闸门', responsible: ['县农业农村局'] },
      { section: ['二、重点项目'], text: '新建公园。', responsible: ['县住建局'] },
      { section: ['二、重点项目'], text: '扩建医院。', responsible: ['县卫健局'] },
    ],
  },
  {
    row: 'O-33 label behind a title',
    form: '主要内容： in the line of the title',
    document: plan(
      '一、重点任务',
      '1.拆除空心房。主要内容：做到应拆尽拆。牵头单位：县自然资源局 完成时限：2024年6月底前',
      '2.规范建房。主要内容：执行一户一宅。牵头单位：县住建局 完成时限：长期坚持',
    ),
    tasks: [
      { label: '1.', title: '拆除空心房', text: '做到应拆尽拆。', lead: ['县自然资源局'], deadlines: ['by 2024-06-30'] },
      { label: '2.', title: '规范建房', text: '执行一户一宅。', lead: ['县住建局'] },
    ],
  },
  {
    row: 'O-33 lines beside units',
    form: 'lines of labels, known or not, between an item and its units and behind them',
    document: plan(
      '一、重点项目',
      '1.新建停车场3处',
      '责任人：金立',
      '建设地点：城南片区',
      '责任单位：县城管局',
      '领办领导：王海',
      '完成时限：6月底前',
      '2.改造农贸市场2家',
      '牵头负责领导：李山',
      '责任单位：县商务局',
      '进度安排：3月底前开工；10月底前完工',
    ),
    tasks: [
      { label: '1.', title: null, text: '新建停车场3处', responsible: ['县城管局'], deadlines: ['by 2024-06-30'] },
      {
        label: '2.',
        title: null,
        text: '改造农贸市场2家',
        responsible: ['县商务局'],
        deadlines: ['by 2024-03-31', 'by 2024-10-31'],
      },
    ],
    check: ({ otherText }) =>
      expect(otherText).toContainEqual(expect.objectContaining({ role: 'remark', text: '建设地点：城南片区' })),
  },
  {
    row: 'U-12 items',
    form: 'items without units beside a single one that has them',
    document: plan('一、重点工作', '1.整治河道3条。', '2.新建公厕5座。（县城管局负责）', '3.修复道路2公里。', '4.开展夜间巡查。'),
    tasks: [{ label: '1.' }, { label: '2.', responsible: ['县城管局'] }, { label: '3.' }, { label: '4.' }],
  },
  {
    row: 'O-06 实事',
    form: '实事一： is a label',
    document: plan(
      '一、主要内容',
      '实事一：修建教师周转房20套，8月底前交付使用。',
      '责任单位：县教育局',
      '实事二：新建农村公路16公里。',
      '责任单位：县交通局',
    ),
    tasks: [
      { label: '实事一：', text: '修建教师周转房20套，8月底前交付使用。', responsible: ['县教育局'] },
      { label: '实事二：', text: '新建农村公路16公里。', responsible: ['县交通局'] },
    ],
  },
  {
    row: 'O-60 cut head',
    form: 'a plan whose head is cut off, told by the name of its section',
    document: [
      '三、主要工作措施',
      '（一）集中宣传。深入开展五进活动。',
      '（二）集中整治。3月20日至5月31日，加强隐患治理。',
      '四、工作要求',
      '（一）加强领导。主要领导亲自抓。',
      '二○○九年二月二十六日',
    ].join('\n'),
    tasks: [
      { section: ['三、主要工作措施'], label: '（一）', title: '集中宣传' },
      { label: '（二）', deadlines: ['during 2009-03-20..2009-05-31'] },
    ],
  },
  {
    row: 'U-34 openings',
    form: 'units at the head of an item begin a sentence, which stays whole in the text',
    document: plan(
      '一、重点工作',
      '1.由县住建局牵头，县财政局、各乡镇配合，完成危房改造40户，10月底前验收。',
      '2.由县水利局负责，疏浚河道12公里。',
      '3.由县教育局牵头，会同县公安局开展校车检查。',
      '4.由县民政局牵头，县残联配合。新建日间照料中心2个。',
    ),
    tasks: [
      {
        label: '1.',
        text: '由县住建局牵头，县财政局、各乡镇配合，完成危房改造40户，10月底前验收。',
        lead: ['县住建局'],
        support: ['县财政局', '各乡镇'],
        deadlines: ['by 2024-10-31'],
      },
      { label: '2.', text: '由县水利局负责，疏浚河道12公里。', responsible: ['县水利局'] },
      { label: '3.', text: '由县教育局牵头，会同县公安局开展校车检查。', lead: ['县教育局'] },
      { label: '4.', text: '由县民政局牵头，县残联配合。新建日间照料中心2个。', lead: ['县民政局'], support: ['县残联'] },
    ],
  },
  {
    row: 'U-34 forms',
    form: 'openings without 由, where several items have them; work right behind 负责',
    document: plan(
      '一、重点工作',
      '1.县住建局牵头，县财政局、各乡镇配合，完成危房改造40户。',
      '2.责成县水利局负责，疏浚河道12公里。',
      '3.由县民政局负责做好困难群众救助，年内提标。',
    ),
    tasks: [
      {
        label: '1.',
        text: '县住建局牵头，县财政局、各乡镇配合，完成危房改造40户。',
        lead: ['县住建局'],
        support: ['县财政局', '各乡镇'],
      },
      { label: '2.', text: '责成县水利局负责，疏浚河道12公里。', responsible: ['县水利局'] },
      { label: '3.', text: '由县民政局负责做好困难群众救助，年内提标。', responsible: ['县民政局'] },
    ],
  },
  {
    row: 'U-17 records',
    form: 'records without numbers: what a supervision notice hands out, its units and time on lines of their own',
    document: [
      '青梧县人民政府督查室',
      '督 查 通 知',
      '青政督字〔2015〕12号',
      '',
      '县住建局、县水利局：',
      '　　下列事项由你单位承办，请按时限办结。',
      '',
      '　　督办事项：城东污水处理厂提标改造',
      '　　承办单位：县住建局',
      '　　协办单位：县财政局、县环保局',
      '　　办结时限：2015年9月30日前',
      '',
      '　　督办事项：青河城区段堤防加固',
      '　　承办单位：县水利局',
      '　　办结时限：2015年6月15日前',
      '',
      '青梧县人民政府督查室',
      '2015年4月2日',
    ].join('\n'),
    tasks: [
      {
        label: null,
        text: '城东污水处理厂提标改造',
        responsible: ['县住建局'],
        support: ['县财政局', '县环保局'],
        deadlines: ['by 2015-09-30'],
      },
      { label: null, text: '青河城区段堤防加固', responsible: ['县水利局'], deadlines: ['by 2015-06-15'] },
    ],
  },
  {
    row: 'U-30',
    form: 'clauses behind several items or before them that say for which they hold',
    document: plan(
      '一、园区建设',
      '（一）完成规划编制。',
      '（二）建设标准厂房。',
      '以上任务由县工信局牵头，县财政局配合。',
      '（三）引进龙头企业。',
      '（四）举办招商推介会。（以上两项由县商务局负责）',
      '二、城乡建设',
      '（一）改造老旧小区。',
      '（二）新建公园。',
      '以上工作，责任单位：县住建局、县城管局。',
      '三、农田水利',
      '以下任务由县水利局负责：',
      '1.清淤渠道。',
      '2.加固水库。',
      '3.植树。',
      '第3-3项由县林业局负责。',
      '四、民生保障',
      '1.发放补贴。',
      '2.建设敬老院。',
      '上述2项责任单位均为县民政局。',
    ),
    tasks: [
      { text: '完成规划编制。', lead: ['县工信局'], support: ['县财政局'] },
      { text: '建设标准厂房。', lead: ['县工信局'], support: ['县财政局'] },
      { text: '引进龙头企业。', lead: [], responsible: ['县商务局'] },
      { text: '举办招商推介会。', responsible: ['县商务局'] },
      { text: '改造老旧小区。', responsible: ['县住建局', '县城管局'] },
      { text: '新建公园。', responsible: ['县住建局', '县城管局'] },
      { text: '清淤渠道。', responsible: ['县水利局'] },
      { text: '加固水库。', responsible: ['县水利局'] },
      { text: '植树。', responsible: ['县水利局', '县林业局'] },
      { text: '发放补贴。', responsible: ['县民政局'] },
      { text: '建设敬老院。', responsible: ['县民政局'] },
    ],
  },
  {
    row: 'U-22 list',
    form: 'bodies that may be places, in a list whose items end with units; a place is none',
    document: plan(
      '一、重点任务',
      '1.培训救护员二千名。（县红十字会）',
      '2.供应教材。（县新华书店）',
      '3.改造校舍。（县教育局）',
      '4.扩建病房（县中医院）。',
      '5.修建道路。（县交通局）',
      '6.举办灯会（县体育场）',
    ),
    tasks: [
      { text: '培训救护员二千名。', responsible: ['县红十字会'] },
      { text: '供应教材。', responsible: ['县新华书店'] },
      { text: '改造校舍。', responsible: ['县教育局'] },
      { text: '扩建病房。', responsible: ['县中医院'] },
      { text: '修建道路。', responsible: ['县交通局'] },
      { text: '举办灯会（县体育场）', responsible: [] },
    ],
  },
  {
    row: 'U-30 own',
    form: 'a clause that names the item itself in its label',
    document: plan(
      '一、重点任务',
      '1.改造老旧小区。',
      '该项目标责任单位为县住建局。',
      '2.铺设管网。',
      '本项责任单位：县水务局。',
      '3.疏浚河道。此项工作的责任单位是县水利局，协办单位是县财政局。',
    ),
    tasks: [
      { text: '改造老旧小区。', responsible: ['县住建局'] },
      { text: '铺设管网。', responsible: ['县水务局'] },
      { text: '疏浚河道。', responsible: ['县水利局'], support: ['县财政局'] },
    ],
  },
  {
    row: 'U-35 sentence',
    form: 'a sentence of units behind a single sentence is no part of the text, and opens none',
    document: plan(
      '一、重点工程',
      '1.新建公路200公里。市交通局牵头，市财政局配合。',
      '2.整治航道3段。市水利局负责。',
      '3.新增航线3条。由市交通局牵头，市财政局、市文旅局配合',
    ),
    tasks: [
      { title: null, text: '新建公路200公里。', lead: ['市交通局'], support: ['市财政局'] },
      { text: '整治航道3段。', responsible: ['市水利局'] },
      { text: '新增航线3条。', lead: ['市交通局'], support: ['市财政局', '市文旅局'] },
    ],
  },
  {
    row: 'U-35 times',
    form: 'the closing sentences of units set a time; brackets in a row, one of them a time',
    document: plan(
      '一、重点工程',
      '1.盘活存量土地500亩。市自然资源局牵头，各县区配合。12月底前完成。',
      '2.复垦废弃矿山，恢复生态。市水利局负责，10月底前完成。',
      '3.开展地籍更新。（10月底前）（市自然资源局）',
      '4.推行“交房即交证”【牵头单位：市住建局】【配合单位：市税务局】',
      '5.开展档案整理（牵头单位：市住建局）（完成时限：10月底）',
    ),
    tasks: [
      { text: '盘活存量土地500亩。', lead: ['市自然资源局'], support: ['各县区'], deadlines: ['by 2024-12-31'] },
      { text: '复垦废弃矿山，恢复生态。', responsible: ['市水利局'], deadlines: ['by 2024-10-31'] },
      { text: '开展地籍更新。', responsible: ['市自然资源局'], deadlines: ['by 2024-10-31'] },
      { text: '推行“交房即交证”', lead: ['市住建局'], support: ['市税务局'] },
      { text: '开展档案整理', lead: ['市住建局'], deadlines: ['by 2024-10-31'] },
    ],
  },
  {
    row: 'U-02 persons',
    form: 'labels of units and persons together',
    document: plan(
      '一、重点工程',
      '1.修复堤防3处。',
      '责任单位及责任人：市水利局 王某某',
      '2.改造路灯。（牵头单位和负责人：市城管局 张某某）',
      '3.新建公园2个。',
      '责任领导及责任单位：市园林局',
    ),
    tasks: [
      { title: null, text: '修复堤防3处。', responsible: ['市水利局'] },
      { text: '改造路灯。', lead: ['市城管局'] },
      { text: '新建公园2个。', responsible: ['市园林局'] },
    ],
  },
  {
    row: 'O-61 in force',
    form: 'from when a plan without units holds, below its last item',
    document: plan(
      '一、搭建平台',
      '1.建设实验室。新建重点实验室五家，给予运行补助。',
      '2.开展培训。鼓励园区开办夜校，帮助青年创业。',
      '本方案自印发之日起试行，由县科技局负责解释。此前规定与本方案不一致的，以本方案为准。',
    ),
    tasks: [{ text: '新建重点实验室五家，给予运行补助。' }, { text: '鼓励园区开办夜校，帮助青年创业。' }],
  },
  {
    row: 'O-61 called upon',
    form: 'what all are called upon to do, below the last of items that are one paragraph each',
    document: plan(
      '一、搭建平台',
      '1.建设实验室。新建重点实验室五家，给予运行补助。',
      '2.引进人才。引进青年人才一百名，提供住房。',
      '3.开展培训。鼓励园区开办夜校，帮助青年创业。',
      '县专班要加强统筹协调。各地各部门要紧密结合实际，抓好贯彻落实。',
    ),
    tasks: [
      { text: '新建重点实验室五家，给予运行补助。' },
      { text: '引进青年人才一百名，提供住房。' },
      { text: '鼓励园区开办夜校，帮助青年创业。' },
    ],
  },
  {
    row: 'U-34 tail',
    form: 'a paragraph and the lines of minutes below the last item are no part of it',
    document: [
      plan(
        '一、议定事项',
        '（一）由县住建局牵头，完成危房改造40户。',
        '（二）由县水利局负责，疏浚河道12公里。',
        '（三）由县教育局负责，建成校车站点8处。',
      ),
      '',
      '会议要求，各责任单位要按照上述分工，逐项抓好落实。',
      '',
      '出　席：周某某　县政府办刘某某',
      '列　席：县水利局孙某某、教育局陈某某',
      '本期发：县委常委，县人大常委会，参会各单位。',
    ].join('\n'),
    tasks: [
      { label: '（一）', text: '由县住建局牵头，完成危房改造40户。' },
      { label: '（二）', text: '由县水利局负责，疏浚河道12公里。' },
      { label: '（三）', text: '由县教育局负责，建成校车站点8处。', responsible: ['县教育局'] },
    ],
  },
  {
    row: 'O-55 one closing sentence',
    form: 'a single such sentence among items that name nobody is running text',
    document: plan(
      '一、整治内容',
      '1.开展圩镇环境整治。清理占道经营、乱摆乱卖。',
      '2.清理沿路暴露性垃圾。由环卫公司负责。',
      '3.检查企业主体责任落实情况。',
      '4.完善长效管护机制。',
    ),
    tasks: [
      { label: '1.' },
      { label: '2.', text: '清理沿路暴露性垃圾。由环卫公司负责。', responsible: [] },
      { label: '3.' },
      { label: '4.' },
    ],
  },
  {
    row: 'O-52',
    form: '目标：…措施：… inside an item',
    document: plan(
      '一、重点任务',
      '1.建设口袋公园',
      '目标：到年底建成5个。',
      '措施：利用边角地和闲置地建设，同步完善照明和健身设施。',
      '责任单位：县城管局',
      '2.改造老旧小区',
      '目标：惠及居民六百户。',
      '措施：统筹改造水电路气和外墙保温，引导居民出资共建。',
      '责任单位：县住建局',
    ),
    tasks: [
      {
        label: '1.',
        title: '建设口袋公园',
        text: '利用边角地和闲置地建设，同步完善照明和健身设施。',
        responsible: ['县城管局'],
        criteria: ['到年底建成5个。'],
        deadlines: ['by 2024-12-31'],
      },
      { label: '2.', title: '改造老旧小区', responsible: ['县住建局'], criteria: ['惠及居民六百户。'] },
    ],
  },
  {
    row: 'O-52 line',
    form: '工作目标：…工作措施：… in one paragraph, a criterion behind the work, a label before it',
    document: plan(
      '一、重点任务',
      '1.建设口袋公园。工作目标：年底前建成5个。工作措施：利用边角地建设，同步完善照明。责任单位：县城管局。',
      '2.举办政策培训两期，覆盖重点企业。成果形式：培训总结。责任单位：县人社局。',
      '3.工作内容：推行网格管理。各社区配备专职网格员。（县委社会工作部）',
      '4.工作内容：疏浚河道12公里。（县水利局）',
    ),
    tasks: [
      {
        title: '建设口袋公园',
        text: '利用边角地建设，同步完善照明。',
        responsible: ['县城管局'],
        criteria: ['年底前建成5个。'],
        deadlines: ['by 2024-12-31'],
      },
      { title: null, text: '举办政策培训两期，覆盖重点企业。', criteria: ['培训总结。'], responsible: ['县人社局'] },
      { title: null, text: '推行网格管理。各社区配备专职网格员。' },
      { title: null, text: '疏浚河道12公里。' },
    ],
  },
  {
    row: 'O-52 paragraphs',
    form: 'labelled paragraphs without numbers; the units below the numbered points of a label',
    document: plan(
      '一、重点任务',
      '（一）扬尘治理',
      '工作措施：',
      '1.排查在建工地。',
      '2.安装喷淋设施。',
      '责任单位：县住建局',
      '（二）秸秆禁烧',
      '工作任务：划定禁烧区，落实网格巡查。',
      '工作目标：1.全年不出现火点。2.秸秆利用率达到90%。',
      '责任单位：县生态环境局',
    ),
    tasks: [
      { title: '扬尘治理', text: '1.排查在建工地。2.安装喷淋设施。', responsible: ['县住建局'] },
      {
        title: '秸秆禁烧',
        text: '划定禁烧区，落实网格巡查。',
        responsible: ['县生态环境局'],
        criteria: ['全年不出现火点。', '秸秆利用率达到90%。'],
      },
    ],
  },
  {
    row: 'O-53',
    form: 'introduction of a section belongs to no item',
    document: plan(
      '一、重点任务',
      '围绕全年主线，2024年6月底前县委、县政府将组织专题调度，全县重点抓好以下两项工作：',
      ...numbered(['（一）', '（二）']).lines,
    ),
    tasks: [
      { section: ['一、重点任务'], label: '（一）', deadlines: [], responsible: ['县委政法委'] },
      { section: ['一、重点任务'], label: '（二）', deadlines: [], responsible: ['县住建局'] },
    ],
    check: (notice) =>
      expect(notice.otherText.some((other) => other.role === 'introduction' && other.text.startsWith('围绕全年主线'))).toBe(true),
  },
  {
    row: 'O-54',
    form: 'section with no items is a task',
    document: plan(
      '一、完善网格管理',
      '各社区按三百户左右划定网格，配齐专职网格员，健全问题上报和处置机制。',
      '责任单位：县委政法委',
      '二、改造老旧管网',
      '对城关四个小区的供水管网实施改造，消除爆管隐患。',
      '责任单位：县住建局',
      '三、强化宣传引导',
      '通过广播、板报等形式宣传政策，营造浓厚氛围。',
      '责任单位：县融媒体中心',
    ),
    tasks: [
      { section: [], label: '一、', title: '完善网格管理', responsible: ['县委政法委'] },
      { section: [], label: '二、', title: '改造老旧管网', text: '对城关四个小区的供水管网实施改造，消除爆管隐患。' },
      {
        section: [],
        label: '三、',
        title: '强化宣传引导',
        text: '通过广播、板报等形式宣传政策，营造浓厚氛围。',
        responsible: ['县融媒体中心'],
      },
    ],
  },
  {
    row: 'O-55',
    form: 'items without ordinals',
    document: plan(
      '一、重点任务',
      '完成退化林修复三万亩，对重点区域实施封山育林，提升森林覆盖率。（县林业局）',
      '开工建设城东水厂，完成取水口和主管网工程，提升供水保障能力。（县水利局）',
      '改造老旧小区十二个，同步完善停车、照明、健身等配套设施。（县住建局）',
    ),
    tasks: [
      {
        section: ['一、重点任务'],
        label: null,
        title: null,
        text: '完成退化林修复三万亩，对重点区域实施封山育林，提升森林覆盖率。',
        responsible: ['县林业局'],
      },
      { label: null, title: null, responsible: ['县水利局'] },
      { label: null, title: null, responsible: ['县住建局'] },
    ],
  },
  {
    row: 'O-56',
    form: 'plan with no clauses anywhere',
    document: plan(
      '一、总体要求',
      '坚持稳中求进，统筹发展和安全，推动各项工作迈上新台阶。',
      '二、夯实基层基础',
      '（一）完善网格管理',
      '1.划定基础网格。各社区按三百户左右划定网格。',
      '2.配齐专职人员。每个网格配备一名专职网格员。',
      '（二）畅通信访渠道',
      '3.落实接访制度。领导干部每周公开接待来访群众。',
      '三、保障改善民生',
      '（三）改造老旧管网',
      '4.更换供水管道。对城关四个小区的供水管网实施改造。',
    ),
    tasks: [
      {
        section: ['二、夯实基层基础', '（一）完善网格管理'],
        label: '1.',
        title: '划定基础网格',
        text: '各社区按三百户左右划定网格。',
      },
      { section: ['二、夯实基层基础', '（一）完善网格管理'], label: '2.', title: '配齐专职人员' },
      { section: ['二、夯实基层基础', '（二）畅通信访渠道'], label: '3.', deadlines: ['every'] },
      { section: ['三、保障改善民生', '（三）改造老旧管网'], label: '4.', title: '更换供水管道' },
    ],
  },
]

const ENUMERATIONS: readonly Case[] = [
  lines(
    'O-60',
    'run of 一是, one clause at the end',
    [
      '　　（一）加强森林巡护。一是增设防火岗亭。二是配齐巡护器材。三是落实值班制度。（县林业局负责）',
      '　　（二）改造老旧管网。对四个小区实施改造。（县住建局负责）',
    ],
    [
      {
        label: '（一）',
        title: '加强森林巡护',
        text: '一是增设防火岗亭。二是配齐巡护器材。三是落实值班制度。',
        responsible: ['县林业局'],
      },
      { label: '（二）', title: '改造老旧管网' },
    ],
  ),
  lines(
    'O-61',
    'each 一是 has its own bracket',
    [
      '　　（一）加强森林巡护。一是增设防火岗亭（县林业局负责）。二是采购灭火机（县应急局负责）。',
      '　　（二）改造老旧管网。对四个小区实施改造。（县住建局负责）',
    ],
    [
      {
        section: ['二、办好民生实事'],
        label: '（一）',
        title: '加强森林巡护',
        text: '一是增设防火岗亭。',
        responsible: ['县林业局'],
      },
      {
        section: ['二、办好民生实事', '（一）加强森林巡护'],
        label: null,
        title: null,
        text: '二是采购灭火机。',
        responsible: ['县应急局'],
      },
      { label: '（二）', title: '改造老旧管网' },
    ],
  ),
  lines(
    'O-62',
    'each 一是 is a paragraph with its own units',
    [
      '　　（一）整治市容环境。',
      '　　一是清理占道经营，规范早夜市经营区域和时间。（县城管局负责）',
      '　　二是查处渣土车违规运输，建立联合执法机制。（县公安局负责）',
      '　　（二）改造老旧管网。',
      '　　一是更换供水管道，消除爆管隐患。（县住建局负责）',
      '　　二是恢复破损路面，保障居民出行安全。（县交通运输局负责）',
    ],
    [
      {
        section: ['二、办好民生实事', '（一）整治市容环境'],
        label: null,
        text: '一是清理占道经营，规范早夜市经营区域和时间。',
        responsible: ['县城管局'],
      },
      {
        section: ['二、办好民生实事', '（一）整治市容环境'],
        label: null,
        text: '二是查处渣土车违规运输，建立联合执法机制。',
        responsible: ['县公安局'],
      },
      { section: ['二、办好民生实事', '（二）改造老旧管网'], label: null, responsible: ['县住建局'] },
      { section: ['二、办好民生实事', '（二）改造老旧管网'], label: null, responsible: ['县交通运输局'] },
    ],
  ),
  lines(
    'O-63',
    'rhetorical 一是…；二是…',
    [
      '　　（一）强化理论武装。要做到一是真学；二是真用；三是真信。（县委宣传部负责）',
      '　　（二）改造老旧管网。对四个小区实施改造。（县住建局负责）',
    ],
    [
      { label: '（一）', text: '要做到一是真学；二是真用；三是真信。' },
      { label: '（二）', responsible: ['县住建局'] },
    ],
  ),
  lines(
    'O-64',
    '1.一是……',
    [
      '　　1.一是开展经济普查入户登记，做到应登尽登。（县统计局负责）',
      '　　2.二是做好数据审核汇总，按时发布公报。（县统计局负责）',
    ],
    [
      { label: '1.', title: null, text: '一是开展经济普查入户登记，做到应登尽登。' },
      { label: '2.', text: '二是做好数据审核汇总，按时发布公报。' },
    ],
  ),
  lines(
    'O-65',
    '（1）（2） inside a paragraph with one clause',
    [
      '　　（一）整治院感隐患。组织医疗机构（1）自查；（2）互查；（3）抽查。牵头单位：县卫健局',
      '　　（二）改造老旧管网。对四个小区实施改造。牵头单位：县住建局',
    ],
    [
      { label: '（一）', title: '整治院感隐患', text: '组织医疗机构（1）自查；（2）互查；（3）抽查。', lead: ['县卫健局'] },
      { label: '（二）', lead: ['县住建局'] },
    ],
  ),
]

/** A section of a given name without units, between two sections of ordinary items. */
function named(row: string, name: string): Case {
  const ordinary = numbered([['一、', items('（一）', '（二）')]])
  return {
    row: `${row} ${name}`,
    form: `no tasks in ${name}`,
    document: plan(
      ...ordinary.lines,
      `　　二、${name}`,
      '　　（一）坚持统筹推进。各地各部门要统一思想，凝聚合力，形成齐抓共管的局面。',
      '　　（二）坚持问题导向。聚焦突出问题，补齐工作短板。',
    ),
    tasks: ordinary.tasks,
  }
}

const FRONT = [
  '总体要求',
  '总体思路',
  '指导思想',
  '基本原则',
  '工作原则',
  '工作目标',
  '主要目标',
  '总体目标',
  '预期目标',
  '目标要求',
  '工作思路',
  '编制依据',
  '适用范围',
  '现状分析',
  '基本情况',
  '形势与问题',
  '重要意义',
  '提高认识',
  '总则',
  '附则',
  '名词解释',
  '有关说明',
  '政策依据',
  '起草背景',
] as const
const CLOSING = [
  '保障措施',
  '组织保障',
  '组织领导',
  '组织实施',
  '工作要求',
  '有关要求',
  '相关要求',
  '工作保障',
  '推进机制',
  '监督考核',
  '督导检查',
  '责任追究',
  '宣传引导',
  '经费保障',
  '其他事项',
] as const

const NAMES: readonly Case[] = [
  ...FRONT.map((name) => named('1.5 front', name)),
  ...CLOSING.map((name) => named('1.5 closing', name)),
  {
    row: '1.5 figures',
    form: '主要指标 under front matter is no task',
    document: plan(
      '一、工作目标',
      '到2026年，县域水质总体稳定。',
      '主要指标：到2026年，水质达标率95%以上。',
      '二、重点任务',
      '1.巡查河道。每月巡河，建立台账。',
      '责任单位：县水利局',
      '2.清理垃圾。清除漂浮物。',
      '责任单位：县住建局',
    ),
    tasks: [
      { section: ['二、重点任务'], label: '1.', responsible: ['县水利局'] },
      { section: ['二、重点任务'], label: '2.', responsible: ['县住建局'] },
    ],
  },
  {
    row: '1.5 stage',
    form: 'the name of a closing section with its time is a stage',
    document: plan(
      '一、实施步骤',
      '（一）动员部署（2024年4月）。制定方案，分解任务。',
      '（二）组织实施（2024年5月至10月）。全面排查，逐项整改。',
      '（三）总结提升（2024年11月）。梳理经验。',
      '二、组织领导',
      '（一）加强领导。各乡镇要高度重视。',
    ),
    tasks: [
      { label: '（一）', title: '动员部署' },
      { label: '（二）', title: '组织实施', deadlines: ['during 2024-05-01..2024-10-31'] },
      { label: '（三）', title: '总结提升' },
    ],
  },
  {
    row: '1.5 targets',
    form: '工作目标 with 责任单位 lines holds tasks',
    document: plan(
      '一、工作目标',
      '1.地区生产总值增长6%左右。牵头单位：县发改局',
      '2.固定资产投资增长8%。牵头单位：县发改局',
      '3.城镇新增就业四千人以上。牵头单位：县人社局',
      '二、重点任务',
      '4.建设冷链仓库，在工业园区建设两千吨级冷库一座。牵头单位：县商务局',
    ),
    tasks: [
      { section: ['一、工作目标'], label: '1.', text: '地区生产总值增长6%左右。', lead: ['县发改局'] },
      { section: ['一、工作目标'], label: '2.' },
      { section: ['一、工作目标'], label: '3.', lead: ['县人社局'] },
      { section: ['二、重点任务'], label: '4.', lead: ['县商务局'] },
    ],
  },
  ...['目标任务', '主要任务'].map(
    (name): Case => ({
      row: `1.5 ${name}`,
      form: `${name} means tasks`,
      document: plan('一、总体要求', '坚持稳中求进，统筹发展和安全。', `二、${name}`, ...numbered(['（一）', '（二）']).lines),
      tasks: [{ section: [`二、${name}`], label: '（一）' }, { label: '（二）' }],
    }),
  ),
  {
    row: '1.5 units beat names',
    form: '保障措施 with units in every item holds tasks',
    document: plan(
      ...numbered([['一、', items('（一）', '（二）')]]).lines,
      '二、保障措施',
      '（一）强化资金支持。统筹安排专项资金，优先保障重点项目。（县财政局负责）',
      '（二）强化用地保障。对重点项目用地计划指标应保尽保。（县自然资源局负责）',
    ),
    tasks: [
      {},
      {},
      { section: ['二、保障措施'], label: '（一）', title: '强化资金支持', responsible: ['县财政局'] },
      { section: ['二、保障措施'], label: '（二）', responsible: ['县自然资源局'] },
    ],
  },
  ...(
    [
      ['a notice with 工作任务', '关于开展校外培训机构治理工作的通知', '一、重要意义', '二、工作任务'],
      ['an opinion with 总体要求', '关于改善农村人居环境的指导意见', '一、总体要求', '二、突出重点，循序渐进改善环境'],
    ] as const
  ).map(
    ([form, title, front, work]): Case => ({
      row: `1.5 ${form}`,
      form: `${form} is a plan`,
      document: [
        `青梧县人民政府办公室${title}`,
        '各乡镇人民政府：',
        front,
        '校外培训和人居环境事关群众切身利益。',
        work,
        '（一）开展摸底排查。对辖区机构逐一登记，2024年6月底前建立台账。',
        '（二）开展集中整改。对照清单逐项整改，确保达到设置标准。',
        '三、加大组织保障力度',
        '（一）落实工作责任。各乡镇要细化措施，压实责任。',
        '（二）加强宣传引导。利用媒体宣传政策。',
        '青梧县人民政府办公室',
        '2024年3月15日',
      ].join('\n'),
      tasks: [
        { section: [work], label: '（一）', title: '开展摸底排查', deadlines: ['by 2024-06-30'] },
        { section: [work], label: '（二）', title: '开展集中整改' },
      ],
    }),
  ),
  {
    row: '1.5 articles',
    form: 'articles on purpose, scope and validity are no tasks',
    document: [
      '青梧县支持文旅产业发展若干措施',
      '第一条 为促进文旅产业发展，结合实际，制定本措施。',
      '第二条【适用范围】适用于在县内登记的文旅企业。',
      '第三条【支持景区提升】对新评定的景区给予奖励。',
      '第四条【支持宣传推广】组织企业参加推介活动。',
      '第五条 本措施所称年度，自1月1日起至12月31日止。',
      '第六条 本措施由县文旅局负责解释。',
    ].join('\n'),
    tasks: [{ label: '第三条' }, { label: '第四条' }],
  },
]

const LISTS: readonly Case[] = [
  {
    row: 'O-25 boxes',
    form: 'a box to tick in front of the number is no part of it',
    document: [
      '青石镇村庄清洁行动任务清单',
      '一、清理垃圾',
      '□ 1.清运村内积存垃圾，做到日产日清。',
      '责任单位：各村民委员会    完成时限：2024年3月15日前',
      '☑2.清理公路沿线白色垃圾。',
      '责任单位：镇交管站    完成时限：长期坚持',
    ].join('\n'),
    tasks: [
      { label: '1.', text: '清运村内积存垃圾，做到日产日清。', responsible: ['各村民委员会'], deadlines: ['by 2024-03-15'] },
      { label: '2.', text: '清理公路沿线白色垃圾。', responsible: ['镇交管站'], deadlines: ['ongoing'] },
    ],
  },
  {
    row: '1.5 units',
    form: 'headings that are units: they do what stands under them',
    document: [
      '2024年残疾人工作任务分工',
      '一、县教育局',
      '1、9月底前完成未入学残疾儿童登记。',
      '2、改善特殊教育学校办学条件。',
      '二、县财政局、县税务局',
      '1、做好残疾人就业保障金征收工作。',
    ].join('\n'),
    tasks: [
      { section: ['一、县教育局'], label: '1、', responsible: ['县教育局'], deadlines: ['by 2024-09-30'] },
      { section: ['一、县教育局'], label: '2、', responsible: ['县教育局'] },
      { section: ['二、县财政局、县税务局'], label: '1、', responsible: ['县财政局', '县税务局'] },
    ],
  },
  {
    row: '1.5 unit headings',
    form: 'headings of units with what they do for the work below',
    document: [
      '2024年重点工作任务分工表',
      '一、由市发展改革委牵头的工作',
      '1.编制重点项目年度计划。',
      '2.推进能源结构调整。配合单位：市自然资源局。',
      '二、市财政局负责的任务（2项）',
      '3.加快专项债券发行使用。',
      '三、市教育局、市体育局共同牵头事项',
      '4.落实课后服务政策。',
      '四、市审计局督办工作',
      '5.落实审计整改。',
    ].join('\n'),
    tasks: [
      { section: ['一、由市发展改革委牵头的工作'], lead: ['市发展改革委'], responsible: [] },
      { lead: ['市发展改革委'], support: ['市自然资源局'] },
      { section: ['二、市财政局负责的任务（2项）'], lead: [], responsible: ['市财政局'] },
      { lead: ['市教育局', '市体育局'] },
      { supervise: ['市审计局'], responsible: [] },
    ],
  },
  {
    row: '1.5 lines of units above',
    form: 'names without numbers, with or without a colon, above items that begin anew',
    document: [
      '2024年校园安全工作职责分工',
      '教育部门：',
      '1.制定安全管理制度。',
      '2.每学期检查两次。',
      '县公安局、县司法局',
      '1.加强校园周边巡逻。',
      '督导股',
      '1.核对隐患台账。',
      '各中小学校',
      '落实门卫值守制度。',
    ].join('\n'),
    tasks: [
      { section: ['教育部门'], label: '1.', text: '制定安全管理制度。', responsible: ['教育部门'] },
      { section: ['教育部门'], label: '2.', text: '每学期检查两次。', responsible: ['教育部门'] },
      { section: ['县公安局、县司法局'], label: '1.', responsible: ['县公安局', '县司法局'] },
      { section: ['督导股'], label: '1.', responsible: ['督导股'] },
      { section: ['各中小学校'], label: null, text: '落实门卫值守制度。', responsible: ['各中小学校'] },
    ],
  },
  {
    row: '1.5 lines of units above that run on',
    form: 'below a section, above numbers that run on; meetings are no units',
    document: plan(
      '一、职责分工',
      '县农业农村局',
      '1、开展种子抽检。',
      '县市场监管局',
      '2、查处假劣农资。',
      '二、实施步骤',
      '动员部署会',
      '1、安排任务。',
    ),
    tasks: [
      { section: ['一、职责分工', '县农业农村局'], label: '1、', text: '开展种子抽检。', responsible: ['县农业农村局'] },
      { section: ['一、职责分工', '县市场监管局'], label: '2、', text: '查处假劣农资。', responsible: ['县市场监管局'] },
    ],
  },
  {
    row: 'O-50 numbers that run on',
    form: 'items closed by units and a semicolon, in the line of a heading and on from the one above',
    document: [
      '2024年食品安全工作要点',
      '（一）严把源头。1.抽检农药残留（县农业农村局）；2.整治兽药残留，6月底前完成（县畜牧中心）。',
      '（二）规范经营。3.检查校园食堂（县教育局）；4.规范网络订餐，抽检3.5万批次（县市场监管局、县商务局）。',
    ].join('\n'),
    tasks: [
      { section: ['（一）严把源头'], label: '1.', text: '抽检农药残留；', responsible: ['县农业农村局'] },
      { section: ['（一）严把源头'], label: '2.', responsible: ['县畜牧中心'], deadlines: ['by 2024-06-30'] },
      { section: ['（二）规范经营'], label: '3.', text: '检查校园食堂；', responsible: ['县教育局'] },
      { section: ['（二）规范经营'], label: '4.', responsible: ['县市场监管局', '县商务局'] },
    ],
  },
  {
    row: 'O-17 nouns in nouns',
    form: 'tasks that run on below goals',
    document: [
      '2024年旅游发展任务分解',
      '目标一：壮大旅游产业',
      '任务1：创建景区。责任单位：县文旅局',
      '任务2：建设集散中心。责任单位：县交通局',
      '目标二：提升服务质量',
      '任务3：培训从业人员。责任单位：县人社局',
    ].join('\n'),
    tasks: [
      { section: ['目标一：壮大旅游产业'], label: '任务1：', responsible: ['县文旅局'] },
      { section: ['目标一：壮大旅游产业'], label: '任务2：', responsible: ['县交通局'] },
      { section: ['目标二：提升服务质量'], label: '任务3：', responsible: ['县人社局'] },
    ],
  },
  {
    row: '1.5 lines of units below',
    form: 'names alone below each item',
    document: plan('一、重点任务', '1.开展种子抽检。', '县农业农村局', '2.查处假劣农资。', '县市场监管局、县公安局'),
    tasks: [
      { label: '1.', text: '开展种子抽检。', responsible: ['县农业农村局'] },
      { label: '2.', text: '查处假劣农资。', responsible: ['县市场监管局', '县公安局'] },
    ],
  },
  {
    row: '1.5 places',
    form: 'in a plan, items without a clause count where items at the same place under another heading have one',
    document: plan(
      '一、加强源头治理',
      '（一）规范冲洗设施。检查工地冲洗设施运行情况。',
      '（二）规范运输车辆。检查车辆密闭情况。',
      '二、加强执法检查',
      '（一）开展联合执法。每月开展一次检查。（牵头单位：市城管局）',
      '（二）曝光违法案例。（市委宣传部负责）',
      '三、保障措施',
      '（一）强化领导。成立专班。',
      '（二）强化宣传。用好媒体。',
    ),
    tasks: [
      { section: ['一、加强源头治理'], label: '（一）', title: '规范冲洗设施', lead: [] },
      { section: ['一、加强源头治理'], label: '（二）' },
      { section: ['二、加强执法检查'], label: '（一）', lead: ['市城管局'] },
      { section: ['二、加强执法检查'], label: '（二）', responsible: ['市委宣传部'] },
    ],
  },
  {
    row: '1.5 cards',
    form: 'records whose name has a label, without numbers',
    document: [
      '2023年民生实事任务清单',
      '项目名称：城区供热改造',
      '项目内容：改造管网20公里，新建换热站3座。',
      '责任单位：市住建局',
      '完成时限：10月底前',
      '项目名称：道路照明',
      '项目内容：新装路灯300盏。',
      '责任单位：市城管局',
      '完成时限：11月底前',
    ].join('\n'),
    tasks: [
      { title: '城区供热改造', text: '改造管网20公里，新建换热站3座。', responsible: ['市住建局'], deadlines: ['by 2023-10-31'] },
      { title: '道路照明', text: '新装路灯300盏。', responsible: ['市城管局'], deadlines: ['by 2023-11-30'] },
    ],
  },
  {
    row: '1.5 short cards',
    form: 'names without number and full stop, their fields below; work that begins like a button of a page',
    document: [
      '县人民政府办公室关于印发2021年民生实事的通知',
      '各乡镇人民政府：',
      '现将2021年民生实事印发给你们，请认真落实。',
      '县人民政府办公室',
      '2021年2月20日',
      '2021年民生实事',
      '建设养老院',
      '责任单位：县民政局',
      '完成时限：6月底前',
      '适老化改造',
      '责任单位：县残联',
      '★无障碍设施建设，方便出行',
      '责任单位：县住建局',
    ].join('\n'),
    tasks: [
      { section: [], title: null, text: '建设养老院', responsible: ['县民政局'], deadlines: ['by 2021-06-30'] },
      { text: '适老化改造', responsible: ['县残联'] },
      { text: '无障碍设施建设，方便出行', responsible: ['县住建局'] },
    ],
  },
  {
    row: 'U-02 lines below',
    form: 'values on the line below their label; a bracket of levels on a line of its own',
    document: plan(
      '一、重点任务',
      '1.培育高新技术企业30家。',
      '责任单位：',
      '市科技局、市教育局',
      '完成时限：',
      '12月底前',
      '2.建设重点实验室2家。',
      '责任单位：市科技局，各县',
      '（市、区）人民政府',
    ),
    tasks: [
      { text: '培育高新技术企业30家。', responsible: ['市科技局', '市教育局'], deadlines: ['by 2024-12-31'] },
      { text: '建设重点实验室2家。', responsible: ['市科技局', '各县（市、区）人民政府'] },
    ],
  },
  {
    row: '1.5 year below the title',
    form: 'a month in brackets below the title tells the year; a first header that no list has, with a cell a line',
    document: [
      '郭岭镇环境整治任务分解表',
      '（2013年4月）',
      ...['整治项目', '整治内容', '牵头单位', '责任单位', '责任领导'],
      ...['一、整治垃圾', '1、配置垃圾桶，6月底前到位。', '镇环卫站', '各村（居、场）', '林明'],
      ...['2、清理积存垃圾。', '镇综治办', '镇中心小学', '苏荣'],
    ].join('\n'),
    tasks: [
      {
        section: ['一、整治垃圾'],
        label: '1、',
        lead: ['镇环卫站'],
        responsible: ['各村（居、场）'],
        deadlines: ['by 2013-06-30'],
      },
      { section: ['一、整治垃圾'], label: '2、', lead: ['镇综治办'], responsible: ['镇中心小学'] },
    ],
  },
  {
    row: '1.5 numbered cards',
    form: 'records whose name has a label, with numbers',
    document: [
      '2023年民生实事任务清单',
      '1．项目名称：城区供热改造',
      '项目内容：改造管网20公里，新建换热站3座。',
      '责任单位：市住建局',
      '2．项目名称：道路照明',
      '项目内容：新装路灯300盏。',
      '责任单位：市城管局',
    ].join('\n'),
    tasks: [
      { label: '1．', title: '城区供热改造', text: '改造管网20公里，新建换热站3座。', responsible: ['市住建局'] },
      { label: '2．', title: '道路照明', text: '新装路灯300盏。', responsible: ['市城管局'] },
    ],
  },
  {
    row: '1.5 duties',
    form: 'lines of units with a colon, one job each; the lines above them and the rest are none',
    document: [
      '青梧县防汛抗旱',
      '指 挥 部 文 件',
      '青防指〔2024〕3号',
      '关于印发县防汛抗旱指挥部成员单位职责的通知',
      '县防汛抗旱指挥部各成员单位：',
      '现将成员单位职责印发给你们，请遵照执行。',
      '青梧县防汛抗旱指挥部',
      '2024年3月20日',
      '县防汛抗旱指挥部成员单位职责',
      '各成员单位职责明确如下：',
      '县水利局：负责水情监测；4月30日前完成水毁工程修复。',
      '县气象局：负责天气预报，及时发布预警',
      '青梧供电公司、中国移动青梧分公司：抢修受损设施，保障指挥通信。',
      '县教育局：协助做好学生避险宣传。',
      '各乡镇人民政府：负责本辖区人员转移。',
      '其他有关单位按照指挥部的要求做好工作。',
    ].join('\n'),
    tasks: [
      {
        section: [],
        label: null,
        title: null,
        text: '负责水情监测；4月30日前完成水毁工程修复。',
        responsible: ['县水利局'],
        deadlines: ['by 2024-04-30'],
      },
      { text: '负责天气预报，及时发布预警', responsible: ['县气象局'] },
      { text: '抢修受损设施，保障指挥通信。', responsible: ['青梧供电公司', '中国移动青梧分公司'] },
      { text: '协助做好学生避险宣传。', responsible: [], support: ['县教育局'] },
      { text: '负责本辖区人员转移。', responsible: ['各乡镇人民政府'] },
    ],
    check: (notice) => expect(notice.issuer).toBe('青梧县防汛抗旱指挥部'),
  },
  {
    row: '1.5 unit lines',
    form: 'a table that was copied cell by cell: headings, texts, units without a label; the site tells of the file above the title',
    document: [
      '青梧政务公开工作要点.docx',
      '《青梧政务公开工作要点.docx》由会员分享，可在线阅读，更多内容请在文库网上搜索。',
      '青梧政务公开工作要点',
      '青梧县2024年政务公开工作要点',
      '目标',
      '任务',
      '主要内容',
      '责任单位',
      '一、助力稳增长',
      '（一）加强预期引导',
      '围绕经济形势做好宣传解读，6月底前召开新闻发布会。',
      '县发改局牵头落实',
      '围绕货币政策做好沟通，公开金融支持实体经济的有关情况',
      '县金融办、人民银行青梧县支行、青梧银保监组分别牵头，各乡镇人民政府配合落实',
      '（二）推进减税降费',
      '公布收费目录清单。',
      '由县财政局、县税务局负责。',
    ].join('\n'),
    tasks: [
      {
        section: ['一、助力稳增长', '（一）加强预期引导'],
        label: null,
        title: null,
        text: '围绕经济形势做好宣传解读，6月底前召开新闻发布会。',
        lead: ['县发改局'],
        deadlines: ['by 2024-06-30'],
      },
      {
        text: '围绕货币政策做好沟通，公开金融支持实体经济的有关情况',
        lead: ['县金融办', '人民银行青梧县支行', '青梧银保监组'],
        support: ['各乡镇人民政府'],
      },
      {
        section: ['一、助力稳增长', '（二）推进减税降费'],
        label: null,
        title: null,
        text: '公布收费目录清单。',
        responsible: ['县财政局', '县税务局'],
      },
    ],
    check: (notice) => expect(notice.title).toBe('青梧县2024年政务公开工作要点'),
  },
  {
    row: '1.5 duties numbered',
    form: 'numbered duties: the unit before the colon is no title',
    document: [
      '青梧县清明节森林防火工作方案',
      '一、职责分工',
      '（一）县林业局：负责防火日常工作。',
      '（二）县公安局、县交通运输局：维护道路交通秩序。',
      '（三）县气象局：负责火险预报。',
    ].join('\n'),
    tasks: [
      { label: '（一）', title: null, text: '负责防火日常工作。', responsible: ['县林业局'] },
      { label: '（二）', title: null, text: '维护道路交通秩序。', responsible: ['县公安局', '县交通运输局'] },
      { label: '（三）', title: null, text: '负责火险预报。', responsible: ['县气象局'] },
    ],
  },
  {
    row: '1.5 duties announced',
    form: 'a section whose heading announces duties, in a notice whose other items have brackets; few of the lines say 负责',
    document: plan(
      '一、重点任务',
      '（一）管好山林。清理林下可燃物。（牵头单位：县林业局；配合单位：各乡镇）',
      '（二）管好火源。设立检查站点。（牵头单位：县林业局；配合单位：各乡镇）',
      '二、部门职责',
      '县发展改革局：负责储备防火物资。',
      '县水利局、县气象局：6月底前会同林业部门完成取水点普查。',
      '各乡镇：组建半专业扑火队伍。',
    ),
    tasks: [
      { label: '（一）', title: '管好山林', lead: ['县林业局'], support: ['各乡镇'] },
      { label: '（二）', title: '管好火源', lead: ['县林业局'], support: ['各乡镇'] },
      { section: ['二、部门职责'], label: null, title: null, text: '负责储备防火物资。', responsible: ['县发展改革局'] },
      { text: '6月底前会同林业部门完成取水点普查。', responsible: ['县水利局', '县气象局'], deadlines: ['by 2024-06-30'] },
      { text: '组建半专业扑火队伍。', responsible: ['各乡镇'] },
    ],
  },
  {
    row: '1.5 duties announced, numbered',
    form: 'the same with numbers: the headings of the other items stay titles',
    document: plan(
      '一、重点任务',
      '（一）管好山林。清理林下可燃物。（牵头单位：县林业局；配合单位：各乡镇）',
      '（二）管好火源。设立检查站点。（牵头单位：县林业局；配合单位：各乡镇）',
      '二、责任分工',
      '（一）县发展改革局：储备防火物资。落实经费。',
      '（二）县水利局：普查取水点。',
      '（三）各乡镇：组建半专业扑火队伍。',
    ),
    tasks: [
      { label: '（一）', title: '管好山林', lead: ['县林业局'], support: ['各乡镇'] },
      { label: '（二）', title: '管好火源', lead: ['县林业局'], support: ['各乡镇'] },
      {
        section: ['二、责任分工'],
        label: '（一）',
        title: null,
        text: '储备防火物资。落实经费。',
        responsible: ['县发展改革局'],
      },
      { label: '（二）', title: null, text: '普查取水点。', responsible: ['县水利局'] },
      { label: '（三）', title: null, text: '组建半专业扑火队伍。', responsible: ['各乡镇'] },
    ],
  },
  {
    row: '1.5 duties beside work',
    form: 'units before a full stop in a plan whose other items name nobody: these stay tasks',
    document: plan(
      '一、职责分工',
      '1.镇应急办。牵头开展巡查，建立台账。',
      '2.派出所。配合开展巡查，查处违法用火。',
      '二、工作措施',
      '（一）划定区域。各村划定禁火区域。',
      '（二）备足器材。各村备足扑火器材。',
    ),
    tasks: [
      { label: '1.', title: null, text: '牵头开展巡查，建立台账。', lead: ['镇应急办'] },
      { label: '2.', title: null, text: '配合开展巡查，查处违法用火。', responsible: [], support: ['派出所'] },
      { section: ['二、工作措施'], label: '（一）', title: '划定区域', text: '各村划定禁火区域。' },
      { label: '（二）', title: '备足器材', text: '各村备足扑火器材。' },
    ],
  },
  {
    row: '1.5 duty among titles',
    form: 'a unit before a colon and 负责 among titles is no title',
    document: plan(
      '一、重点任务',
      '（一）清理山林：清除林下可燃物。（县林业局）',
      '（二）管住火源：设立检查站点。（县公安局）',
      '（三）县气象局：负责火险预报，及时发布预警。',
    ),
    tasks: [
      { label: '（一）', title: '清理山林', responsible: ['县林业局'] },
      { label: '（二）', title: '管住火源', responsible: ['县公安局'] },
      { label: '（三）', title: null, text: '负责火险预报，及时发布预警。', responsible: ['县气象局'] },
    ],
  },
  {
    row: '1.5 persons',
    form: 'under such a heading the person who answers for a unit is no duty',
    document: ['部门联系名单', '一、包片责任', '（一）县林业局：张明', '（二）县气象局：李红', '（三）县公安局：王亮'].join('\n'),
    tasks: [],
  },
  {
    row: '1.3 closing titles',
    form: 'bare headings that hold items do not take the titles from a closing section in the same numbers',
    document: plan(
      '一、重点任务',
      '（一）健全体系',
      '1.编制规划。完成专项规划编制。（责任单位：县住建局）',
      '（二）加强管理',
      '1.修订标准。完善养护标准。（责任单位：县住建局）',
      '（三）开展活动',
      '1.举办花展。全年举办两次。（责任单位：县文旅局）',
      '二、组织保障',
      '（一）加强组织领导。强化部门联动。（责任单位：县住建局、各乡镇）',
      '（二）强化资金保障。落实养护经费。（责任单位：县财政局）',
    ),
    tasks: [
      { label: '1.', title: '编制规划' },
      { label: '1.', title: '修订标准' },
      { label: '1.', title: '举办花展' },
      { label: '（一）', title: '加强组织领导', text: '强化部门联动。', responsible: ['县住建局', '各乡镇'] },
      { label: '（二）', title: '强化资金保障', text: '落实养护经费。', responsible: ['县财政局'] },
    ],
  },
  {
    row: '1.3 times',
    form: 'times before a colon or a full stop are no titles but say when',
    document: plan(
      '一、实施步骤',
      '（一）第一季度：完成选址；',
      '（二）第二季度：完成招标。',
      '（三）7月：开工建设。',
      '（四）8月份。安装设备。',
      '（五）11月底前：完成验收。',
      '（六）下半年：做好移交。',
    ),
    tasks: [
      { label: '（一）', title: null, text: '第一季度：完成选址；', deadlines: ['during 2024-01-01..2024-03-31'] },
      { title: null, text: '第二季度：完成招标。', deadlines: ['during 2024-04-01..2024-06-30'] },
      { title: null, text: '7月：开工建设。', deadlines: ['during 2024-07-01..2024-07-31'] },
      { title: null, text: '8月份。安装设备。', deadlines: ['during 2024-08-01..2024-08-31'] },
      { title: null, text: '11月底前：完成验收。', deadlines: ['by 2024-11-30'] },
      { title: null, text: '下半年：做好移交。', deadlines: ['during 2024-07-01..2024-12-31'] },
    ],
  },
  {
    row: '1.5 years of aims',
    form: 'a bare year counts in a plan whose last year only its aims name',
    document: [
      '青梧县人民政府办公室关于推进公园建设的实施意见',
      '各乡镇人民政府：',
      '现提出如下意见。',
      '一、工作目标',
      '到2026年底，新建公园10座；到2035年，建成公园城市。',
      '二、主要任务',
      '（一）健全制度。2025年，制定养护办法。（责任单位：县住建局）',
      '（二）开放绿地。先行试点，2026年逐步扩大到全县。（责任单位：县住建局）',
      '（三）改造设施。2031年，另行安排。（责任单位：县住建局）',
      '青梧县人民政府办公室',
      '2024年3月20日',
    ].join('\n'),
    tasks: [
      { label: '（一）', deadlines: ['during 2025-01-01..2025-12-31'] },
      { label: '（二）', deadlines: ['during 2026-01-01..2026-12-31'] },
      { label: '（三）', deadlines: [] },
    ],
  },
  ...['相关要求', '有关事项', '具体要求', '工作安排'].map((section) => ({
    row: `1.5 demands ${section}`,
    form: 'the only section of a plain notice, with times: its items are the work',
    document: demand('青梧县住房和城乡建设局关于做好2024年海绵城市建设工作的通知', section),
    tasks: [
      { section: [`二、${section}`], label: '（一）', title: '开展评估', deadlines: ['by 2024-03-31'] },
      { label: '（二）', title: '报送进度', deadlines: ['by 2024-06-30'] },
      { label: '（三）', title: '加强宣传', deadlines: [] },
    ],
  })),
  ...[
    '青梧县住房和城乡建设局关于召开2024年海绵城市建设工作会议的通知',
    '青梧县住房和城乡建设局关于做好2024年职称申报工作的通知',
    '青梧县住房和城乡建设局关于做好2024年海绵城市建设工作的批复',
    '青梧县住房和城乡建设局关于2024年海绵城市建设工作的公告',
  ].map((title) => ({
    row: `1.5 no demands ${title.slice(-6)}`,
    form: 'a letter that asks for no work',
    document: demand(title, '有关要求'),
    tasks: [],
  })),
  {
    row: '1.5 telephones',
    form: 'units with their telephones are no duties',
    document: ['部门联系电话', '县林业局：6123456', '县气象局：6123457', '县公安局：负责人张明', '县民政局：6123459'].join('\n'),
    tasks: [],
  },
  {
    row: '1.5 records',
    form: 'items that are labelled lines, two labels on one of them',
    document: plan(
      '一、主要活动',
      '（一）徒步大会',
      '主题：走进春天　时间：2024年3月26日',
      '地点：环山公路',
      '内容：组织游客徒步赏花，全程十公里。',
      '承办单位：县文旅局',
      '协办单位：县总工会',
      '（二）摄影大赛',
      '时间：2024年4月1日至4月20日',
      '地点：各桃园',
      '内容：征集作品并展出。',
      '承办单位：县文联',
    ),
    tasks: [
      {
        label: '（一）',
        title: '徒步大会',
        text: '组织游客徒步赏花，全程十公里。',
        responsible: ['县文旅局'],
        support: ['县总工会'],
        deadlines: ['by 2024-03-26'],
      },
      { label: '（二）', title: '摄影大赛', text: '征集作品并展出。', responsible: ['县文联'] },
    ],
  },
  {
    row: '1.5 measures in line',
    form: 'a problem, its fields and numbered measures run together without a break',
    document: plan(
      '一、整改任务',
      '（一）河道垃圾清运不及时。整改目标：河面无漂浮物。责任单位：县水利局，县直有关部门责任人：县水利局局长整改时限：立行立改，长期坚持整改措施：健全保洁制度。',
      '1.配齐保洁员。',
      '2.每月巡查一次。',
      '（二）砂场扬尘污染严重。整改目标：砂场全部覆盖。责任单位：县自然资源局责任人：县自然资源局局长整改时限：2024年9月底前整改措施：开展专项整治。',
      '1.关停无证砂场。',
    ),
    tasks: [
      {
        label: '（一）',
        title: '河道垃圾清运不及时',
        text: '健全保洁制度。1.配齐保洁员。2.每月巡查一次。',
        responsible: ['县水利局', '县直有关部门'],
        criteria: ['河面无漂浮物。'],
      },
      {
        label: '（二）',
        title: '砂场扬尘污染严重',
        text: '开展专项整治。1.关停无证砂场。',
        responsible: ['县自然资源局'],
        deadlines: ['by 2024-09-30'],
        criteria: ['砂场全部覆盖。'],
      },
    ],
  },
  {
    row: '1.5 broken behind sentences',
    form: 'the bracket of an item stands before the next item or heading',
    document: plan(
      '一、主要任务（一）绿化城区。',
      '1.新建街头绿地二十处。',
      '（责任单位：县园林局）2.补植行道树。',
      '（责任单位：县住建局）（二）绿化乡村。',
      '1.建设绿色村庄三十个。',
      '〔责任单位：各乡镇〕2.评选古树名木，5月底前公布。',
      '（责任单位：县林业局）',
    ),
    tasks: [
      { section: ['一、主要任务', '（一）绿化城区'], label: '1.', text: '新建街头绿地二十处。', responsible: ['县园林局'] },
      { label: '2.', text: '补植行道树。', responsible: ['县住建局'] },
      { section: ['一、主要任务', '（二）绿化乡村'], label: '1.', text: '建设绿色村庄三十个。', responsible: ['各乡镇'] },
      { label: '2.', responsible: ['县林业局'] },
    ],
  },
  ...(['before', 'after'] as const).map((place): Case => {
    const measures = '整改措施：封堵排污口，建成污水处理厂。'
    const clauses = ['整改时限：2024年12月31日前', '整改目标：断面水质达到Ⅳ类', '责任单位：青梧县人民政府']
    const lines = place === 'before' ? [measures, ...clauses] : [...clauses, measures]
    return {
      row: `1.5 measures ${place}`,
      form: `a problem whose measures have a label, ${place} the units`,
      document: ['2024年督察反馈问题整改任务清单', '1．青河水质恶化。', ...lines, '2．园区设施滞后。', ...lines].join('\n'),
      tasks: ['青河水质恶化', '园区设施滞后'].map((title) => ({
        title,
        text: '封堵排污口，建成污水处理厂。',
        responsible: ['青梧县人民政府'],
        deadlines: ['by 2024-12-31'],
        criteria: ['断面水质达到Ⅳ类'],
      })),
    }
  }),
]

/** `during` of a month of 2024. */
const month = (number: string, last: number) => `during 2024-${number}-01..2024-${number}-${last}`

/** A title, then the lines: a plan without a letter. */
const page = (...lines: readonly string[]) => ['青梧县妇联2024年工作计划', '', ...lines].join('\n')

const TIMES: readonly Case[] = [
  {
    row: 'O-49 months',
    form: 'months as headings without numbers, among them two in one',
    document: page(
      '一、指导思想',
      '服务中心工作。',
      '二、活动安排',
      '六月份：',
      '1、举办亲子运动会。',
      '2、慰问留守儿童',
      '七、八月份：',
      '1、开办暑期托管班。',
      '九月',
      '1、评选最美家庭，9月20日前公示。',
    ),
    tasks: [
      { section: ['二、活动安排', '六月份'], label: '1、', text: '举办亲子运动会。', deadlines: [month('06', 30)] },
      { section: ['二、活动安排', '六月份'], label: '2、', text: '慰问留守儿童', deadlines: [month('06', 30)] },
      { section: ['二、活动安排', '七、八月份'], label: '1、', deadlines: ['during 2024-07-01..2024-08-31'] },
      // An item that states a time of its own has that.
      { section: ['二、活动安排', '九月'], label: '1、', deadlines: ['by 2024-09-20'] },
    ],
  },
  {
    row: 'O-49 seventh month',
    form: 'headings numbered in order stay what they are',
    document: page('一、二月份', '1.走访慰问。', '二、三月份', '1.举办讲座。', '三、四月份', '1.植树。'),
    tasks: [
      { section: ['一、二月份'], deadlines: ['during 2024-02-01..2024-02-29'] },
      { section: ['二、三月份'], deadlines: [month('03', 31)] },
      { section: ['三、四月份'], deadlines: [month('04', 30)] },
    ],
  },
  {
    row: 'O-49 month lines',
    form: 'a line a month',
    document: page('3月：开展维权周活动。', '4—5月：举办家庭教育讲座2场。', '7、8月：开办托管班。'),
    tasks: [
      { section: [], label: null, text: '3月：开展维权周活动。', deadlines: [month('03', 31)] },
      { deadlines: ['during 2024-04-01..2024-05-31'] },
      { label: null, text: '7、8月：开办托管班。', deadlines: ['during 2024-07-01..2024-08-31'] },
    ],
  },
  {
    row: 'O-49 month and items',
    form: 'the items of a month on its line',
    document: page('一月份：1、走访慰问。2、举办联欢会。', '二月份：1、整理资料。'),
    tasks: [
      { section: ['一月份'], label: '1、', text: '走访慰问。', deadlines: [month('01', 31)] },
      { section: ['一月份'], label: '2、', text: '举办联欢会。', deadlines: [month('01', 31)] },
      { section: ['二月份'], label: '1、', text: '整理资料。' },
    ],
  },
  {
    row: 'O-49 themes',
    form: 'months with their themes as headings over items',
    document: page(
      '二月主题：新起点、新打算',
      '1、召开开学工作会。',
      '2、整治环境卫生，2月25日前完成',
      '三月活动主题：巾帼建功',
      '1、评选巾帼标兵。',
    ),
    tasks: [
      {
        section: ['二月主题：新起点、新打算'],
        label: '1、',
        text: '召开开学工作会。',
        deadlines: ['during 2024-02-01..2024-02-29'],
      },
      { section: ['二月主题：新起点、新打算'], label: '2、', text: '整治环境卫生，2月25日前完成', deadlines: ['by 2024-02-25'] },
      { section: ['三月活动主题：巾帼建功'], label: '1、', text: '评选巾帼标兵。', deadlines: [month('03', 31)] },
    ],
  },
  {
    row: 'O-49 quarters',
    form: 'numbered headings that are a time',
    document: page('一、时间安排', '（一）第一季度', '1.制定计划。', '2.部署工作。', '（二）下半年工作重点', '1.检查落实。'),
    tasks: [
      { section: ['一、时间安排', '（一）第一季度'], deadlines: ['during 2024-01-01..2024-03-31'] },
      { deadlines: ['during 2024-01-01..2024-03-31'] },
      { section: ['一、时间安排', '（二）下半年工作重点'], deadlines: ['during 2024-07-01..2024-12-31'] },
    ],
  },
  {
    row: 'O-49 marked headings',
    form: 'headings of the source that are a time, over items',
    document: page('### 一季度重点工作', '1. 检修泵站。', '2. 清淤渠道。', '### 二季度重点工作', '1. 开展防汛演练。'),
    tasks: [
      { section: ['一季度重点工作'], text: '检修泵站。', deadlines: ['during 2024-01-01..2024-03-31'] },
      { deadlines: ['during 2024-01-01..2024-03-31'] },
      { section: ['二季度重点工作'], deadlines: ['during 2024-04-01..2024-06-30'] },
    ],
  },
  {
    row: 'O-49 closed lines',
    form: 'headings that are a time, over lines that units close',
    document: page(
      '3月份：',
      '检修泵站（水利站）',
      '清淤渠道，3月10日前完工（水利站、农业办公室）',
      '4月份：',
      '植树造林（林业站）',
    ),
    tasks: [
      { section: ['3月份'], text: '检修泵站', responsible: ['水利站'], deadlines: [month('03', 31)] },
      { section: ['3月份'], responsible: ['水利站', '农业办公室'], deadlines: ['by 2024-03-10'] },
      { section: [], title: '4月份', text: '植树造林', deadlines: [month('04', 30)] },
    ],
  },
  {
    row: 'O-49 unnumbered stages',
    form: 'stages without numbers, and what stands under a stage',
    document: page(
      '一、活动步骤',
      '第一阶段（5月20日—5月31日）：宣传发动。各村悬挂横幅。',
      '第二阶段（6月1日—6月25日）：组织实施。',
      '1.排查隐患。',
      '2.整改问题，6月20日前销号。',
      '二、工作要求',
      '（一）加强领导。',
    ),
    tasks: [
      {
        section: ['一、活动步骤'],
        label: null,
        title: '第一阶段',
        text: '宣传发动。各村悬挂横幅。',
        deadlines: ['during 2024-05-20..2024-05-31'],
      },
      { label: '1.', text: '排查隐患。', deadlines: ['during 2024-06-01..2024-06-25'] },
      { label: '2.', deadlines: ['by 2024-06-20'] },
    ],
  },
  {
    row: 'O-49 year',
    form: 'the year of the text where title, number and date have none',
    document: [
      '青梧县清洁家园行动方案',
      '',
      '1.2019年内新建公厕10座。',
      '2.到2019年底收运覆盖所有村。',
      '3.10月31日前完成摸底。',
    ].join('\n'),
    tasks: [{ deadlines: ['by 2019-12-31'] }, { deadlines: ['by 2019-12-31'] }, { deadlines: ['by 2019-10-31'] }],
  },
]

const SENTENCES: readonly Case[] = [
  {
    row: 'O-55 matter',
    form: 'the clause follows the name of the matter, the measures come behind it',
    document: plan(
      '一、整治重点',
      '（一）道路交通安全整治，由县公安局、交通局负责，有关部门配合。要加大巡查力度，改造事故多发路段2处。',
      '（二）校车安全管理由县教育局牵头，各乡镇人民政府配合。8月底前排查一遍。',
      '（三）食品安全整治。由县市场监管局负责。重点检查小作坊。',
    ),
    tasks: [
      {
        label: '（一）',
        title: '道路交通安全整治',
        text: '要加大巡查力度，改造事故多发路段2处。',
        responsible: ['县公安局', '县交通局'],
        support: ['有关部门'],
      },
      {
        title: '校车安全管理',
        text: '8月底前排查一遍。',
        lead: ['县教育局'],
        support: ['各乡镇人民政府'],
        deadlines: ['by 2024-08-31'],
      },
      { title: '食品安全整治', text: '重点检查小作坊。', responsible: ['县市场监管局'] },
    ],
  },
  {
    row: 'O-55 question',
    form: '关于…的问题，由…, and a condition that stays in the text',
    document: plan(
      '一、工作分工',
      '（一）关于“完善生态补贴办法”的问题，由县财政局会同县林业局等部门研究提出意见。',
      '（二）关于“因地制宜发展林下经济”的问题，由县林业局负责落实。',
      '（三）对久拖未决的问题，由县信访局负责。',
    ),
    tasks: [
      { text: '关于“完善生态补贴办法”的问题。', responsible: ['县财政局'], support: ['县林业局'] },
      { text: '关于“因地制宜发展林下经济”的问题。', responsible: ['县林业局'] },
      { text: '对久拖未决的问题，由县信访局负责。', responsible: ['县信访局'] },
    ],
  },
  {
    row: 'U-01 own paragraph',
    form: 'the sentence with the units is a paragraph',
    document: plan('1.完善交通设施。新建通村公路8公里。', '由县交通局、公路局负责落实。', '2.解决饮水困难。', '由县水利局负责。'),
    tasks: [
      { text: '完善交通设施。新建通村公路8公里。', responsible: ['县交通局', '县公路局'] },
      { text: '解决饮水困难。', responsible: ['县水利局'] },
    ],
  },
]

const ALL = [
  ...LISTS,
  ...STYLES,
  ...LOOKALIKES,
  ...MIXTURES,
  ...COUNTING,
  ...RUN_IN,
  ...ENUMERATIONS,
  ...NAMES,
  ...TIMES,
  ...SENTENCES,
]

runCases('1.1 styles', STYLES, KNOWN_GAPS)
runCases('1.1 numbers that are no labels', LOOKALIKES, KNOWN_GAPS)
runCases('1.1 mixtures of levels', MIXTURES, KNOWN_GAPS)
runCases('1.2 counting', COUNTING, KNOWN_GAPS)
runCases('1.3 run-in headings', RUN_IN, KNOWN_GAPS)
runCases('1.4 enumerations', ENUMERATIONS, KNOWN_GAPS)
runCases('1.5 names of sections', NAMES, KNOWN_GAPS)
runCases('1.5 lists of boxes, units and problems', LISTS, KNOWN_GAPS)
runCases('1.3 headings that are a time', TIMES, KNOWN_GAPS)
runCases('1.5 sentences that assign', SENTENCES, KNOWN_GAPS)
checkGaps(ALL, KNOWN_GAPS)
