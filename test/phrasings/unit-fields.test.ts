/** Wordings of section 2: fields of units below or above the work, numbered, in brackets, in sentences. */
import { type Case, checkGaps, plan, runCases, type Wanted } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {}

/** A plan of one section whose body is `lines`. */
function lines(row: string, form: string, body: readonly string[], tasks: readonly Wanted[]): Case {
  return { row, form, document: plan('一、工作任务', ...body), tasks }
}

const NUMBERED: readonly Case[] = [
  lines(
    'U-20 numbered below items',
    'fields with the numbers of headings below items with lower ones',
    [
      '1.整治乱停乱放。施划停车泊位300个。',
      '（一）责任领导：金力',
      '（二）责任单位：县公安局',
      '（三）配合单位：县城管局、各社区',
      '（四）完成时限：6月底前',
      '2.整治非法营运。查处非法载客行为。',
      '（一）责任领导：田野',
      '（二）责任单位：县交通运输局',
      '（三）完成时限：8月底前',
      '二、组织保障',
      '1.落实经费。安排专项资金。',
      '（一）责任领导：金力',
      '（二）责任单位：县财政局',
    ],
    [
      {
        section: ['一、工作任务'],
        label: '1.',
        title: '整治乱停乱放',
        text: '施划停车泊位300个。',
        responsible: ['县公安局'],
        support: ['县城管局', '各社区'],
        deadlines: ['by 2024-06-30'],
      },
      {
        section: ['一、工作任务'],
        label: '2.',
        title: '整治非法营运',
        responsible: ['县交通运输局'],
        deadlines: ['by 2024-08-31'],
      },
      { section: ['二、组织保障'], label: '1.', title: '落实经费', responsible: ['县财政局'] },
    ],
  ),
  lines(
    'O-36 headings above items',
    'a heading whose items have no fields stays above them',
    ['（一）整治行动', '1.清理占道。（县城管局）', '2.清理广告。（县城管局）', '（二）责任落实', '1.开展督查。（县政府督查室）'],
    [
      { section: ['一、工作任务', '（一）整治行动'], label: '1.', responsible: ['县城管局'] },
      { section: ['一、工作任务', '（一）整治行动'], label: '2.', responsible: ['县城管局'] },
      { section: ['一、工作任务', '（二）责任落实'], label: '1.', responsible: ['县政府督查室'] },
    ],
  ),
]

const RECORDS: readonly Case[] = [
  lines(
    'U-33 units above',
    'records that begin with their units',
    ['责任主体：县应急管理局', '主要职责：开展综合监管。', '责任主体：县交通运输局、县公安局', '主要职责：督促企业落实责任。'],
    [
      { section: ['一、工作任务'], label: null, text: '开展综合监管。', responsible: ['县应急管理局'] },
      { label: null, text: '督促企业落实责任。', responsible: ['县交通运输局', '县公安局'] },
    ],
  ),
  lines(
    'U-33 units above, fields between',
    'the same with persons between and a time behind',
    [
      '责任单位：县应急管理局',
      '责任领导：金力',
      '工作任务：开展汛前检查。',
      '完成时限：5月底前',
      '责任单位：县水利局',
      '责任领导：田野',
      '工作任务：加固堤防。',
      '完成时限：8月底前',
    ],
    [
      { text: '开展汛前检查。', responsible: ['县应急管理局'], deadlines: ['by 2024-05-31'] },
      { text: '加固堤防。', responsible: ['县水利局'], deadlines: ['by 2024-08-31'] },
    ],
  ),
  lines(
    'U-33 units above, one line',
    'the same on one line',
    ['责任主体：县应急管理局；主要职责：开展综合监管。', '责任主体：县水利局；主要职责：加固堤防。'],
    [
      { text: '开展综合监管。', responsible: ['县应急管理局'] },
      { text: '加固堤防。', responsible: ['县水利局'] },
    ],
  ),
  lines(
    'U-33 units above, numbered',
    'the same with numbers',
    ['1.责任主体：县应急管理局', '主要职责：开展综合监管。', '2.责任主体：县水利局', '主要职责：加固堤防。'],
    [
      { label: '1.', text: '开展综合监管。', responsible: ['县应急管理局'] },
      { label: '2.', text: '加固堤防。', responsible: ['县水利局'] },
    ],
  ),
  {
    row: 'U-33 units above, no section',
    form: 'the same right below the title',
    document: plan('责任单位：县应急管理局', '工作内容：开展汛前检查。', '责任单位：县水利局', '工作内容：加固堤防。'),
    tasks: [
      { text: '开展汛前检查。', responsible: ['县应急管理局'] },
      { text: '加固堤防。', responsible: ['县水利局'] },
    ],
  },
  lines(
    'U-33 units below',
    'records that end with their units stay as they are',
    ['工作任务：开展汛前检查。', '责任单位：县应急管理局', '工作任务：加固堤防。', '责任单位：县水利局'],
    [
      { text: '开展汛前检查。', responsible: ['县应急管理局'] },
      { text: '加固堤防。', responsible: ['县水利局'] },
    ],
  ),
]

const TARGETS: readonly Case[] = [
  {
    row: 'U-33 targets',
    form: 'offices with their targets below a heading that announces them',
    document: plan(
      '一、任务分解',
      '（一）到位资金',
      '县发改局：新签约项目10个。',
      '县工信局：新签约项目8个。',
      '县商务局：新签约项目12个。',
    ),
    tasks: [
      { section: ['一、任务分解', '（一）到位资金'], text: '新签约项目10个。', responsible: ['县发改局'] },
      { text: '新签约项目8个。', responsible: ['县工信局'] },
      { text: '新签约项目12个。', responsible: ['县商务局'] },
    ],
  },
  {
    row: 'U-33 no targets',
    form: 'offices with their addresses',
    document: plan(
      '一、重点任务',
      '1.建设公园。（县住建局）',
      '二、联系方式',
      '县发改局：城关镇人民路12号二楼',
      '县工信局：城关镇人民路15号一楼',
      '县商务局：城关镇建设路2号三楼',
    ),
    tasks: [{ text: '建设公园。', responsible: ['县住建局'] }],
  },
]

const SENTENCES: readonly Case[] = [
  lines(
    'U-19 one to turn to',
    'a unit to turn to that is all that an item says of units',
    ['1.改造老旧小区。（联系单位：县住建局）', '2.清理河道。（联系部门：县水利局、各乡镇）'],
    [
      { text: '改造老旧小区。', responsible: ['县住建局'] },
      { text: '清理河道。', responsible: ['县水利局', '各乡镇'] },
    ],
  ),
  lines(
    'U-19 whom to ask',
    'beside the units of the work it is nobody',
    ['1.改造老旧小区。（责任单位：县住建局；联系单位：县城建中心）', '2.报送材料。（联系单位：县住建局，联系电话：5550123）'],
    [{ responsible: ['县住建局'] }, { text: '报送材料。（联系单位：县住建局，联系电话：5550123）', responsible: [] }],
  ),
  lines(
    'U-47 shared out',
    'a label whose text shares out parts of the work',
    [
      '1.加大招引力度。开展专题招商。',
      '责任分工：县商务局负责统筹计划，县外办组织办理出访、签证手续，各乡镇落实项目对接。',
      '2.优化服务。建立问题台账。',
      '责任分工：县住建局牵头制定方案，县公安局组织实施，县审计局监督资金使用，其他部门配合。',
    ],
    [
      { text: '开展专题招商。', responsible: ['县商务局', '县外办', '各乡镇'] },
      { lead: ['县住建局'], responsible: ['县公安局'], supervise: ['县审计局'], support: ['其他部门'] },
    ],
  ),
]

const ALL = [...NUMBERED, ...RECORDS, ...TARGETS, ...SENTENCES]
runCases('fields of units', ALL, KNOWN_GAPS)
checkGaps(ALL, KNOWN_GAPS)
