/** Wordings of sections 7.1 to 7.3: issuer mark, number, title, addressees, signature, date, back page. */
import { expect } from 'vitest'
import type { Notice } from '../../src/notice/schema.ts'
import { type Case, checkGaps, JOBS, runCases } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {}

const TITLE = '青梧县人民政府办公室关于印发青梧县2024年重点工作要点的通知'
const FIRST = '　　《青梧县2024年重点工作要点》已经县政府同意，现印发给你们，请结合实际，认真贯彻执行。'
const PLAN = [
  '青梧县2024年重点工作要点',
  '',
  '　　一、夯实基层基础',
  ...JOBS.slice(0, 3).map(([title, text, unit], index) => `　　（${'一二三'[index]}）${title}。${text}（${unit}负责）`),
]

/** The letter piece by piece; each piece is a list of lines that a test may replace. */
interface Letter {
  mark: readonly string[]
  number: readonly string[]
  title: readonly string[]
  addressees: readonly string[]
  text: readonly string[]
  signature: readonly string[]
  plan: readonly string[]
  back: readonly string[]
}
const LETTER: Letter = {
  mark: ['青梧县人民政府办公室文件'],
  number: ['青政办发〔2024〕12号'],
  title: ['青梧县人民政府办公室', '关于印发青梧县2024年重点工作要点的通知'],
  addressees: ['各乡镇人民政府，县直各部门、各直属机构：'],
  text: [FIRST],
  signature: ['青梧县人民政府办公室', '2024年3月15日'],
  plan: PLAN,
  back: ['抄送：县委办，县人大办，县政协办。', '青梧县人民政府办公室　　　　　　　2024年3月16日印发'],
}

function letter(changes: Partial<Letter>): string {
  const { mark, number, title, addressees, text, signature, plan, back } = { ...LETTER, ...changes }
  return [mark, number, title, [...addressees, ...text], signature, plan, back]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

type Header = Partial<
  Pick<
    Notice,
    | 'issuer'
    | 'title'
    | 'documentType'
    | 'addressees'
    | 'signedOn'
    | 'printedOn'
    | 'copiedTo'
    | 'disclosure'
    | 'attachments'
    | 'documentNumber'
    | 'plan'
    | 'basis'
  >
>

/** A case that compares the fields given in `header`; the three tasks of the plan must always come out. */
function header(row: string, form: string, changes: Partial<Letter>, wanted: Header, other?: (notice: Notice) => void): Case {
  return {
    row,
    form,
    document: letter(changes),
    check: (notice) => {
      const got = Object.fromEntries(Object.keys(wanted).map((key) => [key, notice[key as keyof Notice]]))
      expect(got).toEqual(wanted)
      other?.(notice)
      if (!changes.plan) expect(notice.tasks.map((task) => task.label)).toEqual(['（一）', '（二）', '（三）'])
    },
  }
}

/** The text is somewhere in `otherText`. */
const elsewhere =
  (text: string) =>
  (notice: Notice): void =>
    expect(notice.otherText.map((other) => other.text).join('\n')).toContain(text)

const MARKS: readonly Case[] = [
  header('H-01', 'issuer mark with 文件', {}, { issuer: '青梧县人民政府办公室' }),
  header(
    'H-02',
    'mark without 文件',
    { mark: ['临澜市教育局'], title: ['关于印发2024年重点工作要点的通知'], signature: ['临澜市教育局', '2024年3月15日'] },
    { issuer: '临澜市教育局' },
  ),
  ...['青梧县残联', '青梧县人民政府督查室', '青梧县妇联', '中共青梧县委党校'].map((office) =>
    header(
      `H-02 ${office}`,
      'an office with another ending, named in the mark only',
      { mark: [`${office}文件`], title: ['关于印发2024年重点工作要点的通知'], signature: ['2024年3月15日'] },
      { issuer: office },
    ),
  ),
  header(
    'H-03',
    'joint mark',
    {
      mark: ['临澜市教育局', '临澜市财政局　　文件', '临澜市民政局'],
      title: ['关于印发2024年重点工作要点的通知'],
      signature: ['临澜市教育局　　临澜市财政局　　临澜市民政局', '2024年3月15日'],
    },
    { issuer: '临澜市教育局' },
  ),
  header(
    'H-04',
    'party mark',
    {
      mark: ['中共青梧县委办公室文件'],
      title: ['中共青梧县委办公室', '关于印发青梧县2024年重点工作要点的通知'],
      signature: ['中共青梧县委办公室', '2024年3月15日'],
    },
    { issuer: '中共青梧县委办公室' },
  ),
  header(
    'H-04 committee',
    'mark of the party committee',
    {
      mark: ['中共青梧县委文件'],
      title: ['中共青梧县委', '关于印发青梧县2024年重点工作要点的通知'],
      signature: ['中共青梧县委', '2024年3月15日'],
    },
    { issuer: '中共青梧县委', title: '中共青梧县委关于印发青梧县2024年重点工作要点的通知' },
  ),
  header(
    'H-04 both',
    'party and government office together',
    {
      mark: ['中共青梧县委办公室　青梧县人民政府办公室文件'],
      title: ['中共青梧县委办公室　青梧县人民政府办公室', '关于印发青梧县2024年重点工作要点的通知'],
      signature: ['中共青梧县委办公室　　青梧县人民政府办公室', '2024年3月15日'],
    },
    { issuer: '中共青梧县委办公室', title: '中共青梧县委办公室青梧县人民政府办公室关于印发青梧县2024年重点工作要点的通知' },
  ),
  ...['青梧县安全生产委员会办公室', '青梧县河长制办公室', '青梧县创建全国文明城市指挥部', '栖禾镇人民政府', '临澜职业学院'].map(
    (name) =>
      header(
        `H-05 ${name}`,
        'mark of a group or an office',
        { mark: [`${name}文件`], title: ['关于印发2024年重点工作要点的通知'], signature: [name, '2024年3月15日'] },
        { issuer: name, title: '关于印发2024年重点工作要点的通知' },
      ),
  ),
  header('H-06', 'mark letter-spaced', { mark: ['青 梧 县 人 民 政 府 办 公 室 文 件'] }, { issuer: '青梧县人民政府办公室' }),
  header(
    'H-07',
    'no mark: issuer from the signature',
    { mark: [], title: ['关于印发青梧县2024年重点工作要点的通知'] },
    { issuer: '青梧县人民政府办公室' },
  ),
  header(
    'H-07 group',
    'issuer is a coordinating group',
    {
      mark: [],
      title: ['中共青梧县委全面依法治县委员会守法普法协调小组', '关于印发青梧县2024年重点工作要点的通知'],
      signature: [],
    },
    { issuer: '中共青梧县委全面依法治县委员会守法普法协调小组' },
  ),
  header(
    'H-07 title',
    'no mark, no signature: issuer from the title',
    { mark: [], signature: [] },
    { issuer: '青梧县人民政府办公室' },
  ),
  ...['特急', '加急', '平急', '000012', '机密★1年'].map((mark) =>
    header(
      `H-08 ${mark}`,
      'urgency, copy number, secrecy',
      { mark: [mark, '青梧县人民政府办公室文件'] },
      { issuer: '青梧县人民政府办公室', title: TITLE },
      elsewhere(mark),
    ),
  ),
  header(
    'H-09',
    'signatory',
    { number: ['青政办发〔2024〕12号　　　　签发人：周某某'] },
    {
      issuer: '青梧县人民政府办公室',
      documentNumber: { text: '青政办发〔2024〕12号', agency: '青政办发', year: 2024, serial: 12 },
    },
  ),
  header(
    'H-09 line',
    'signatory on a line of its own',
    { number: ['青政办发〔2024〕12号', '签发人：周某某'] },
    { issuer: '青梧县人民政府办公室' },
    elsewhere('签发人：周某某'),
  ),
]

const number = (text: string, agency = '青政办发', serial: number | null = 12, year = 2024) => ({
  documentNumber: { text, agency, year, serial },
})

const NUMBERS: readonly Case[] = [
  header('H-10', 'number', {}, number('青政办发〔2024〕12号')),
  ...['[2024]', '［2024］', '(2024)', '（2024）', '【2024】', '﹝2024﹞'].map((year) =>
    header(`H-11 ${year}`, 'number in other brackets', { number: [`青政办发${year}12号`] }, number(`青政办发${year}12号`)),
  ),
  header('H-12', 'blanks in the number', { number: ['青政办发 〔2024〕 12 号'] }, number('青政办发〔2024〕12号')),
  header('H-13 号', '号 lost', { number: ['青政办发〔2024〕12'] }, number('青政办发〔2024〕12')),
  header('H-13 ?', 'brackets as question marks', { number: ['青政办发?2024?12号'] }, number('青政办发?2024?12号')),
  header('H-13 open', 'opening bracket lost', { number: ['青政办发2024〕12号'] }, number('青政办发2024〕12号')),
  header('H-13 both', 'brackets lost', { number: ['青政办发202412号'] }, number('青政办发202412号')),
  header('H-14', 'two-digit year', { number: ['青政〔94〕15号'] }, number('青政〔94〕15号', '青政', 15, 1994)),
  header('H-15', '第', { number: ['青政办发〔2024〕第12号'] }, number('青政办发〔2024〕第12号')),
  header('H-16', 'leading zero', { number: ['青政办发〔2024〕012号'] }, number('青政办发〔2024〕012号')),
  header('H-16 hyphen', 'hyphen', { number: ['青政办发〔2024〕12-1号'] }, number('青政办发〔2024〕12-1号')),
  ...[
    '青府',
    '青府办',
    '青府办函',
    '青政办字',
    '青政函',
    '青办发',
    '青委发',
    '青党字',
    '青安委办',
    '青河长办',
    '青教体',
    '青人社发',
    '青市监',
    '临院党发',
    '青应急',
    '苍财教',
    '青政办明电',
    '青府明电',
  ].map((agency) =>
    header(`H-17 ${agency}`, 'agency', { number: [`${agency}〔2024〕12号`] }, number(`${agency}〔2024〕12号`, agency)),
  ),
  header(
    'H-20',
    'registration number is not the number',
    { number: ['青政办发〔2024〕12号', 'QWDR-2024-0100'] },
    number('青政办发〔2024〕12号'),
  ),
  header(
    'H-20 alone',
    'registration number without a number',
    { number: ['YFGS—2024—0012'] },
    { documentNumber: null },
    elsewhere('YFGS—2024—0012'),
  ),
  header('H-21', 'no number', { number: [] }, { documentNumber: null }),
  ...['文号：无', '发文字号：', '文号：null'].map((line) =>
    header(`H-21 ${line}`, 'a label without a number', { number: [line] }, { documentNumber: null }),
  ),
  header(
    'H-22',
    'number of another document',
    {
      number: [],
      text: [
        '　　根据《苍原省人民政府办公厅关于印发2024年重点任务的通知》（苍政办发〔2024〕6号）要求，结合我县实际，制定本要点，现印发给你们，请认真贯彻执行。',
      ],
    },
    {
      documentNumber: null,
      basis: [{ title: '苍原省人民政府办公厅关于印发2024年重点任务的通知', documentNumber: '苍政办发〔2024〕6号' }],
    },
  ),
  header(
    'H-23',
    'number behind the title',
    { number: [], title: [`${TITLE}（青政办发〔2024〕12号）`] },
    { ...number('青政办发〔2024〕12号'), title: TITLE },
  ),
  header(
    'H-23 line',
    'number in brackets on a line under the title',
    { number: [], title: [TITLE, '', '（青政办发〔2024〕12号）', ''] },
    { ...number('青政办发〔2024〕12号'), title: TITLE },
  ),
  header(
    'H-23 cited',
    'number in brackets under the title of the plan is not that of the notice',
    { plan: [PLAN[0] ?? '', '（临政办发〔2023〕7号）', ...PLAN.slice(1)] },
    number('青政办发〔2024〕12号'),
    ({ tasks }) => expect(tasks).toHaveLength(3),
  ),
]

const TITLES: readonly Case[] = [
  header('H-24', 'title in one line', { title: [TITLE] }, { title: TITLE, documentType: '通知' }),
  header(
    'H-25',
    'title in lines',
    { title: ['青梧县人民政府办公室', '关于印发《2024年河湖长制工作要点》的', '通　知'] },
    { title: '青梧县人民政府办公室关于印发《2024年河湖长制工作要点》的通知', documentType: '通知' },
  ),
  header(
    'H-26',
    'title without issuer',
    { title: ['关于印发《2024年重点工作任务分解表》的通知'] },
    { title: '关于印发《2024年重点工作任务分解表》的通知' },
  ),
  header(
    'H-27',
    'issuer without the place',
    { title: ['县政府办公室关于印发2024年重点工作要点的通知'] },
    { title: '县政府办公室关于印发2024年重点工作要点的通知' },
  ),
  header(
    'H-28',
    '转发',
    { title: ['青梧县人民政府办公室转发县教育局《2024年校园安全工作方案》的通知'] },
    { title: '青梧县人民政府办公室转发县教育局《2024年校园安全工作方案》的通知', documentType: '通知' },
  ),
  header(
    'H-28 批转',
    '批转',
    { title: ['青梧县人民政府', '批转县农业农村局2024年春耕生产实施方案的通知'] },
    { title: '青梧县人民政府批转县农业农村局2024年春耕生产实施方案的通知', documentType: '通知' },
  ),
  header(
    'H-29',
    'nested book marks',
    { title: ['关于印发《2024年〈政府工作报告〉任务分解表》的通知'] },
    { title: '关于印发《2024年〈政府工作报告〉任务分解表》的通知' },
  ),
  {
    row: 'H-30',
    form: 'plan without a letter',
    document: ['青梧县2024年信访工作要点', '', ...PLAN.slice(2)].join('\n'),
    check: (notice) => {
      expect(notice.title).toBe('青梧县2024年信访工作要点')
      expect(notice.documentType).toBe('要点')
      expect(notice.plan?.year).toBe(2024)
      expect(notice.tasks).toHaveLength(3)
    },
  },
  ...[
    '根据《青梧市2024年信访工作要点》要求，结合实际，制定《信访2024年工作要点》。',
    '为做好全年工作，现提出2024年全县信访重点工作如下：',
    '2024年全县信访工作的总体要求是：坚持和发展新时代“枫桥经验”，把矛盾化解在基层。',
  ].map(
    (sentence): Case => ({
      row: `H-30 ${sentence.slice(0, 6)}`,
      form: 'the year of the plan in its first words',
      document: ['信访工作要点', '时间：2025-07-26 02:51:07', '', sentence, '', ...PLAN.slice(2)].join('\n'),
      check: (notice) => expect(notice.plan?.year).toBe(2024),
    }),
  ),
  {
    row: 'H-30 years',
    form: 'the years of the plan in its first words',
    document: [
      '为做好信访领域信用建设，经同意，现提出2023—2025年信访领域信用体系建设重点工作任务。',
      '一、建立制度',
      '（一）制定信用管理办法，2023年底前形成草案。（县信访局负责）',
      '（二）2024年，实现信息比对。（县信访局负责）',
    ].join('\n'),
    tasks: [{ deadlines: ['by 2023-12-31'] }, { deadlines: ['during 2024-01-01..2024-12-31'] }],
  },
  {
    row: 'H-30 list',
    form: 'a list of the page above the title',
    document: [
      ...[
        '•首页',
        '•互动交流',
        '',
        '当前位置：首页 > 政务公开',
        '',
        '索引号：\t0069\t分类：\t其他',
        '发布机构：\t青梧县信访局\t主题：\t信访',
        '',
      ],
      ...['青梧县信访局2024年重点任务台账', '', '序号\t任务\t责任单位', '1\t开展下访\t县信访局', '2\t公开电话\t县信访局'],
    ].join('\n'),
    check: (notice) => expect(notice.title).toBe('青梧县信访局2024年重点任务台账'),
  },
  {
    row: 'H-30 copied',
    form: 'a sentence and a heading of the page before the text',
    document: [
      '日前，青梧印发《青梧县2024年信访工作要点》。全文如下：',
      '青梧县2024年信访工作要点',
      '',
      '全文',
      '',
      ...PLAN.slice(2),
    ].join('\n'),
    check: (notice) => {
      expect(notice.title).toBe('青梧县2024年信访工作要点')
      expect(notice.tasks.flatMap((task) => task.section)).not.toContain('全文')
    },
  },
  {
    row: 'H-30 site',
    form: "the site's name and the way to the page above the title",
    document: ['青梧政务评估网', '当前位置：首页 > 政务公开 > 正文', '青梧县2024年信访工作要点', '', ...PLAN.slice(2)].join('\n'),
    check: (notice) => expect(notice.title).toBe('青梧县2024年信访工作要点'),
  },
  {
    row: 'H-30 adopted',
    form: 'a note below the title tells the day on which the plan was adopted',
    document: [
      '青梧县人大常委会2024年监督工作计划',
      '（2024年2月25日青梧县人大常委会第五次主任会议通过）',
      ...PLAN.slice(2),
    ].join('\n'),
    check: (notice) => {
      expect(notice.signedOn).toBe('2024-02-25')
      expect(notice.tasks).toHaveLength(3)
    },
  },
  {
    row: 'H-30 minutes',
    form: 'minutes: their head, a number without agency, office and day, then the title',
    document: [
      '县 长 办 公 会 议 纪 要',
      '',
      '〔2024〕第7号',
      '',
      '青梧县人民政府办公室　　　　　2024年4月3日',
      '',
      '关于水库扩建有关问题的会议纪要',
      '',
      ...PLAN.slice(2),
    ].join('\n'),
    check: (notice) => {
      expect(notice.title).toBe('关于水库扩建有关问题的会议纪要')
      expect(notice.documentNumber).toMatchObject({ text: '〔2024〕第7号', year: 2024, serial: 7 })
      expect(notice.issuer).toBe('青梧县人民政府办公室')
      expect(notice.signedOn).toBe('2024-04-03')
    },
  },
  {
    row: 'H-30 issue',
    form: 'minutes that count their issues, below an advertisement of the page, with lists of who gets them at the end',
    document: [
      '写材料，用笔杆子助手！　马上体验',
      '青梧县人民政府专题会议纪要',
      '第十二期',
      '',
      '青梧县人民政府办公室　　　　　二OO九年四月三日',
      '',
      '关于研究城东市场搬迁有关问题的纪要',
      '',
      ...PLAN.slice(2),
      '',
      '报：县委常委。',
      '送：县人大、县政协办公室。',
      '发：县住建局、县市场监管局、城关镇。',
    ].join('\n'),
    check: (notice) => {
      expect(notice.title).toBe('关于研究城东市场搬迁有关问题的纪要')
      expect(notice.issuer).toBe('青梧县人民政府办公室')
      expect(notice.signedOn).toBe('2009-04-03')
      expect(notice.copiedTo).toEqual([])
      expect(notice.tasks.at(-1)?.text).toBe(JOBS[2][1])
    },
  },
  ...(['通报', '意见', '方案', '办法', '细则', '函', '公告', '通告', '决定', '计划', '清单', '情况说明'] as const).map(
    (type): Case => ({
      row: `H-31 ${type}`,
      form: 'type of document',
      document: letter({ title: [`青梧县人民政府办公室关于2024年城乡环境整治的${type}`] }),
      check: (notice) => {
        expect(notice.title).toBe(`青梧县人民政府办公室关于2024年城乡环境整治的${type}`)
        expect(notice.documentType).toBe(type)
      },
    }),
  ),
  header(
    'H-31 实施意见',
    'type of two words',
    { title: ['青梧县人民政府办公室关于推进城乡环境整治的实施意见'] },
    { documentType: '实施意见' },
  ),
  ...['（征求意见稿）', '（试行）', '（审议稿）', '（修订）', '（2024年修订版）'].map((mark) =>
    header(
      `H-32 ${mark}`,
      'draft mark',
      { title: [`关于印发《青梧县重点工作方案${mark}》的通知`], plan: [`青梧县重点工作方案${mark}`, ...PLAN.slice(1)] },
      { title: `关于印发《青梧县重点工作方案${mark}》的通知` },
      (notice) => {
        expect(notice.plan?.title).toBe(`青梧县重点工作方案${mark}`)
        expect(notice.tasks).toHaveLength(3)
      },
    ),
  ),
  header(
    'H-32 end',
    'draft mark behind the type',
    { title: [`${TITLE}（征求意见稿）`] },
    { title: `${TITLE}（征求意见稿）`, documentType: '通知' },
  ),
  header(
    'H-33',
    'title twice',
    { mark: [TITLE, '青梧县人民政府办公室文件'], title: [TITLE] },
    { title: TITLE, issuer: '青梧县人民政府办公室' },
  ),
]

const listed = (row: string, form: string, lines: readonly string[], wanted: readonly string[]): Case =>
  header(row, form, { addressees: lines }, { addressees: [...wanted] })

const FRAME: readonly Case[] = [
  listed(
    'H-34',
    '， splits, 、 does not',
    ['各乡镇人民政府，县直各部门、各直属机构：'],
    ['各乡镇人民政府', '县直各部门、各直属机构'],
  ),
  header(
    'H-34 summary',
    'a summary of the page stands above the letter',
    { mark: [], number: [], title: [TITLE, '来源：县政府办', '核心提示：', FIRST.trim(), '发布部门：青梧县人民政府办公室'] },
    { addressees: ['各乡镇人民政府', '县直各部门、各直属机构'], title: TITLE, issuer: '青梧县人民政府办公室' },
  ),
  listed('H-34 both', '， beside 、', ['各处室、机关党委，各村委会：'], ['各处室、机关党委', '各村委会']),
  listed('H-35', 'only 、', ['各处室、机关党委、局属各单位：'], ['各处室', '机关党委', '局属各单位']),
  listed('H-35 name', '、 inside a name', ['各科、室：'], ['各科、室']),
  listed(
    'H-35 levels',
    '、 between levels of government',
    ['各省、自治区、直辖市财政厅（局）、有关高校：'],
    ['各省、自治区、直辖市财政厅（局）', '有关高校'],
  ),
  listed('H-35 bracket', '、 in brackets', ['各县（市、区）人民政府，市直各单位：'], ['各县（市、区）人民政府', '市直各单位']),
  listed('H-36', '；', ['各区人民政府；市政府各部门；各有关单位：'], ['各区人民政府', '市政府各部门', '各有关单位']),
  listed(
    'H-37',
    'over lines',
    ['各镇人民政府，各街道办事处，', '县政府各部门：'],
    ['各镇人民政府', '各街道办事处', '县政府各部门'],
  ),
  listed(
    'H-37 torn',
    'torn inside a name',
    ['各乡镇人民政府，县直各部门、各直属机构，各人民团体，各有关企事业单', '位：'],
    ['各乡镇人民政府', '县直各部门、各直属机构', '各人民团体', '各有关企事业单位'],
  ),
  listed('H-38', 'none', [], []),
  ...(
    [
      ['gap', '　根据县委部署，现将有关事项通知如下。'],
      ['none', '现将《青梧县2024年重点工作要点》印发给你们，请认真执行。'],
      ['title', ' 《青梧县2024年重点工作要点》已经县政府同意，请认真执行。'],
    ] as const
  ).map(([name, text]) =>
    header(
      `H-38 run ${name}`,
      'the text of the letter behind the addressees on their line',
      { addressees: [`各乡镇人民政府，县直各部门：${text}`], text: [] },
      { addressees: ['各乡镇人民政府', '县直各部门'] },
      (notice) => expect(notice.addressees).toHaveLength(2),
    ),
  ),
  listed('H-38 half', 'half-width colon', ['各乡镇人民政府,县直各部门:'], ['各乡镇人民政府', '县直各部门']),
  header('H-39', 'the letter is preamble', {}, {}, (notice) =>
    expect(notice.otherText.some((other) => other.role === 'preamble' && other.text.includes('现印发给你们'))).toBe(true),
  ),
  header(
    'H-40',
    'note of attachments',
    { text: [FIRST, '', '　　附件：1.任务分工表', '　　　　　2.联系人名单'] },
    {
      attachments: [
        { label: '1.', title: '任务分工表' },
        { label: '2.', title: '联系人名单' },
      ],
      signedOn: '2024-03-15',
    },
  ),
  header(
    'H-40 one',
    'note of one attachment',
    { text: [FIRST, '', '　　附件：青梧县2024年重点工作要点'] },
    { attachments: [{ label: null, title: '青梧县2024年重点工作要点' }] },
  ),
  header(
    'H-40 broken',
    'names of attachments over two lines',
    {
      text: [
        FIRST,
        '',
        '　　附件：1.青梧县2024年政务公开和政府网站建设工作',
        '任务分解表',
        '　　　　　2.青梧县推进政府职能转变领导小组会议',
        '成员单位名单',
      ],
    },
    {
      attachments: [
        { label: '1.', title: '青梧县2024年政务公开和政府网站建设工作任务分解表' },
        { label: '2.', title: '青梧县推进政府职能转变领导小组会议成员单位名单' },
      ],
    },
  ),
  header('H-41', 'attachment sent apart', { text: [FIRST, '', '　　附件：工作台账（另发）'] }, {}, (notice) =>
    expect(notice.attachments.map((each) => each.title.replace('（另发）', ''))).toEqual(['工作台账']),
  ),
  header('H-42', 'signature and date', {}, { issuer: '青梧县人民政府办公室', signedOn: '2024-03-15' }),
  ...[
    '2024年3月15日',
    '二〇二四年三月十五日',
    '二○二四年三月十五日',
    '二O二四年三月十五日',
    '2024年三月十五日',
    '2024-03-15',
    '2024．3．15',
    '2024/3/15',
    '2024 年 3 月 15 日',
    '（2024年3月15日）',
  ].map((date) =>
    header(`H-43 ${date}`, 'form of the date', { signature: ['青梧县人民政府办公室', date] }, { signedOn: '2024-03-15' }),
  ),
  header('H-43 lost', '年月日 lost', { signature: ['青梧县人民政府办公室', '2024315'] }, { signedOn: '2024-03-15' }),
  header('H-43 several', 'digits of more than one day', { signature: ['青梧县人民政府办公室', '2024111'] }, { signedOn: null }),
  header(
    'H-43 line',
    'signature and date on one line',
    { signature: ['青梧县人民政府办公室　　2024年3月15日'] },
    { issuer: '青梧县人民政府办公室', signedOn: '2024-03-15' },
  ),
  header(
    'H-44 touching',
    'two issuers that touch',
    {
      mark: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: ['青梧县经济和信息化局青梧县科学技术局', '2024年3月15日'],
    },
    { issuer: '青梧县经济和信息化局' },
  ),
  header(
    'H-44 title',
    'two issuers on lines of their own above the rest of the title',
    {
      mark: [],
      title: ['青梧县教育局', '青梧县财政局', '关于印发青梧县2024年重点工作要点的通知'],
      signature: ['青梧县教育局', '青梧县财政局', '2024年3月15日'],
    },
    { issuer: '青梧县教育局', title: '青梧县教育局青梧县财政局关于印发青梧县2024年重点工作要点的通知' },
  ),
  header(
    'H-44 lines',
    'a long name signs on two lines, with a remark',
    {
      mark: [],
      title: ['青梧县优化营商环境行动计划工作专班办公室关于印发青梧县2024年重点工作要点的通知'],
      signature: ['青梧县优化营商环境行动计划', '工作专班办公室（代章）', '2024年3月15日'],
    },
    { issuer: '青梧县优化营商环境行动计划工作专班办公室' },
  ),
  header(
    'H-28 signature',
    'the forwarded body signs what it asks for',
    {
      mark: [],
      title: ['青梧县人民政府办公室转发县教育局关于2024年重点工作要点的通知'],
      signature: ['县教育局', '2024年3月15日'],
    },
    { issuer: '青梧县人民政府办公室' },
  ),
  header(
    'H-44',
    'two signatures',
    {
      mark: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: ['中共青梧县委　　　青梧县人民政府', '2024年3月15日'],
    },
    { issuer: '中共青梧县委', signedOn: '2024-03-15' },
  ),
  ...['（盖章）', '（公章）', '（此页无正文）'].map((stamp) =>
    header(
      `H-45 ${stamp}`,
      'stamp line',
      {
        mark: [],
        title: ['关于印发青梧县2024年重点工作要点的通知'],
        signature: ['青梧县人民政府办公室', stamp, '2024年3月15日'],
      },
      { issuer: '青梧县人民政府办公室', signedOn: '2024-03-15' },
      elsewhere(stamp),
    ),
  ),
  {
    row: 'H-45 table',
    form: 'a table below signature and note of attachments stands in no section of the letter',
    document: [
      '青梧县人民政府督查室文件',
      '青政督〔2012〕8号',
      '',
      '关于做好县政府第9次常务会议',
      '议定事项办理工作的督办通知',
      '',
      '各承办单位：',
      '　　现将议定事项分解交办，请抓好落实。',
      '　　一、承办单位要明确专人负责。',
      '　　二、办理情况于办结后3日内书面报县政府督查室。',
      '',
      '二O一二年八月六日',
      '',
      '附：县政府第9次常务会议议定事项交办表',
      '',
      ...['序号', '议 定 事 项', '主办单位', '协办单位', '办理时限', ''],
      ...['1', '修订供热管理办法，以县政府文件印发。', '县住建局', '县司法局', '限8月20日前', ''],
      ...['2', '拨付棚户区改造补偿资金2600万元。', '县财政局', '县房管局', '限8月15日前', ''],
      ...['3', '完成南河堤防水毁段修复。', '县水利局', '城关镇政府', '限9月10日前', ''],
      '抄送：县委办公室，县人大办公室。',
      '青梧县人民政府督查室　　　　2012年8月6日印发',
    ].join('\n'),
    tasks: [
      { section: [], label: '1', responsible: ['县住建局'], support: ['县司法局'], deadlines: ['by 2012-08-20'] },
      { section: [], label: '2', responsible: ['县财政局'], support: ['县房管局'], deadlines: ['by 2012-08-15'] },
      { section: [], label: '3', responsible: ['县水利局'], support: ['城关镇政府'], deadlines: ['by 2012-09-10'] },
    ],
    check: (notice) => {
      expect(notice.issuer).toBe('青梧县人民政府督查室')
      expect(notice.attachments).toEqual([{ label: null, title: '县政府第9次常务会议议定事项交办表' }])
    },
  },
  ...(
    [
      ['2012-2013学年第二学期', '4月', '2013-04-30'],
      ['2013—2014学年度上学期', '10月', '2013-10-31'],
      ['2013学年第二学期', '4月', '2014-04-30'],
      ['2023～2024学年（下）', '4月', '2024-04-30'],
    ] as const
  ).map(
    ([term, month, day]): Case => ({
      row: `H-30 ${term}`,
      form: 'the year of a term',
      document: `青梧县第二中学${term}工作安排\n\n1.开展读书节活动，${month}底前完成。（教务处）\n2.检修实验室设备。（总务处）`,
      check: (notice) => expect(notice.tasks[0]?.deadlines[0]).toMatchObject({ date: day }),
    }),
  ),
  ...(
    [
      ['青梧县2013年今冬明春农田水利建设实施方案', ''],
      ['青梧县2013—2014年度冬春农田水利建设实施方案', ''],
      ['青梧县今冬明春农田水利建设实施方案', '县政府决定从即日起至2014年4月20日开展会战。'],
      ['青梧县今冬明春农田水利建设实施方案', '青梧县水利局\n2013年11月5日'],
    ] as const
  ).map(
    ([title, line], index): Case => ({
      row: `H-30 winter ${index + 1}`,
      form: 'the years of a winter and the spring after it',
      document: `${title}\n\n${line}\n1.清淤渠道，12月底前完成。（县水利局）\n2.开展春灌，3月15日前完成。（县农业局）\n3.加固水库，1—2月施工。（县水利局）`,
      check: (notice) => {
        const dates = notice.tasks.map(({ deadlines: [first] }) => first)
        expect(dates).toMatchObject([{ date: '2013-12-31' }, { date: '2014-03-15' }, { start: '2014-01-01' }])
      },
    }),
  ),
  ...(
    [
      ['青政办发〔2022〕58号', '2022年11月20日', '2022-12-31', '2023-03-31'],
      ['青政办发〔2022〕98号', '2023年1月5日', '2023-12-31', '2023-03-31'],
      ['青政办发〔2022〕18号', '2022年5月10日', '2022-12-31', '2022-03-31'],
    ] as const
  ).map(
    ([number, signed, yearEnd, march]): Case => ({
      row: `H-30 signed ${signed}`,
      form: 'months of a plan that states no year, by the day on which it was signed',
      document: `青梧县人民政府办公室关于印发燃气安全整治方案的通知\n${number}\n各镇人民政府：\n现印发给你们。\n青梧县人民政府办公室\n${signed}\n\n燃气安全整治方案\n\n1.开展宣传，12月底前完成。（县住建局）\n2.排查隐患，${signed.slice(0, 4)}年12月底前完成摸底，3月底前完成整治。（县住建局）`,
      check: (notice) =>
        expect(notice.tasks.map(({ deadlines }) => deadlines.at(-1))).toMatchObject([{ date: yearEnd }, { date: march }]),
    }),
  ),
  header(
    'H-46',
    'range and date on one line',
    { signature: ['青梧县人民政府办公室', '（此件发至乡）　　　2024年3月15日'] },
    { disclosure: null, signedOn: '2024-03-15' },
  ),
  header(
    'H-47',
    'no signature: date of the metadata',
    { mark: ['发文机关：青梧县人民政府办公室', '成文日期：2024年3月15日', '发布日期：2024年3月20日'], signature: [] },
    { issuer: '青梧县人民政府办公室', signedOn: '2024-03-15', printedOn: '2024-03-16' },
  ),
  {
    row: 'H-48',
    form: 'signature at the end of the plan',
    document: letter({ signature: [], plan: [...PLAN, '', '青梧县人民政府办公室', '2024年3月15日'], back: [] }),
    check: (notice) => {
      expect(notice.signedOn).toBe('2024-03-15')
      expect(notice.tasks).toHaveLength(3)
      expect(notice.tasks.at(-1)?.text).toBe(JOBS[2][1])
    },
  },
]

const copied = (row: string, form: string, lines: readonly string[], wanted: readonly string[]): Case =>
  header(
    row,
    form,
    { back: [...lines, '青梧县人民政府办公室　　　　　　　2024年3月16日印发'] },
    { copiedTo: [...wanted], printedOn: '2024-03-16' },
  )

const BACK: readonly Case[] = [
  copied('H-50', 'copies', ['抄送：县委办，县人大办，县政协办。'], ['县委办', '县人大办', '县政协办']),
  copied('H-50 blanks', 'copies parted by blanks', ['抄　送：县委办 县人大办 县政协办'], ['县委办', '县人大办', '县政协办']),
  copied('H-51 抄报', '抄报', ['抄报：市政府办公室。'], ['市政府办公室']),
  copied('H-51 分送', '分送', ['分送：县委办，县人大办。'], ['县委办', '县人大办']),
  copied(
    'H-51 both',
    '抄报 and 抄送',
    ['抄报：市政府办公室。', '抄送：县委办，县人大办。'],
    ['市政府办公室', '县委办', '县人大办'],
  ),
  header(
    'H-51 主送',
    '主送',
    {
      addressees: [],
      back: ['主送：各乡镇人民政府，县直各部门。', '抄送：县委办。', '青梧县人民政府办公室　　2024年3月16日印发'],
    },
    { addressees: ['各乡镇人民政府', '县直各部门'], copiedTo: ['县委办'] },
  ),
  copied(
    'H-52',
    'copies over lines',
    ['抄送：县委各部委，县纪委办，', '　　　县人武部；县法院，县检察院。'],
    ['县委各部委', '县纪委办', '县人武部', '县法院', '县检察院'],
  ),
  copied(
    'H-52 torn',
    'copies torn inside a name',
    ['抄送：县委各部委，县纪委办，县人大常委会办公室，县政协办公室，县人', '民武装部；县法院，县检察院。'],
    ['县委各部委', '县纪委办', '县人大常委会办公室', '县政协办公室', '县人民武装部', '县法院', '县检察院'],
  ),
  copied(
    'H-52 equal names',
    'copies of one level between 、',
    ['抄送：县委各部门，县人大常委会办公室、县政协办公室，县法院、县检察院，各人民团体。'],
    ['县委各部门', '县人大常委会办公室', '县政协办公室', '县法院', '县检察院', '各人民团体'],
  ),
  header(
    'H-52 above',
    'copies without a stop above the plan',
    { signature: ['2024年3月15日', '抄送：县委办、县人大办'], plan: ['青梧县2024年“基层减负年”活动', ...PLAN], back: [] },
    { copiedTo: ['县委办', '县人大办'], signedOn: '2024-03-15' },
    (notice) => expect(notice.tasks).toHaveLength(3),
  ),
  header(
    'H-53 印',
    'printing line that ends with 印',
    { back: ['抄送：县委办。', '青梧县人民政府办公室　　　　　　　２０２４年３月１６日印'] },
    { printedOn: '2024-03-16', copiedTo: ['县委办'] },
  ),
  header('H-53', 'printing line', {}, { signedOn: '2024-03-15', printedOn: '2024-03-16' }),
  header(
    'H-53 lines',
    'printing line in two',
    { back: ['抄送：县委办。', '青梧县人民政府办公室', '2024年3月16日印发'] },
    { issuer: '青梧县人民政府办公室', signedOn: '2024-03-15', printedOn: '2024-03-16', copiedTo: ['县委办'] },
  ),
  ...['（共印80份）', '印：80份', '校对：周某某', '打印：周某某'].map((line) =>
    header(`H-54 ${line}`, 'imprint', { back: [...LETTER.back, line] }, { printedOn: '2024-03-16' }, elsewhere(line)),
  ),
  ...(
    [
      ['公开方式：主动公开', '主动公开'],
      ['公开属性：依申请公开', '依申请公开'],
      ['信息公开选项：不予公开', '不予公开'],
      ['（此件公开发布）', '公开发布'],
      ['（此件主动公开）', '主动公开'],
      ['（本文公开发布）', '公开发布'],
    ] as const
  ).map(([line, value]) =>
    header(
      `H-55 ${line}`,
      'disclosure',
      { signature: [...LETTER.signature, '', line] },
      { disclosure: value, signedOn: '2024-03-15' },
    ),
  ),
  ...['（此件发至县团级）', '（本文有删减）'].map((line) =>
    header(
      `H-55 ${line}`,
      'no disclosure',
      { signature: [...LETTER.signature, '', line] },
      { disclosure: null },
      elsewhere(line),
    ),
  ),
  header(
    'H-56',
    'contact',
    { text: [FIRST, '　　联系人：周某某，联系电话：0000-1234567，邮箱：qw@example.cn'] },
    { signedOn: '2024-03-15' },
    (notice) => expect(notice.units.map((unit) => unit.name)).toEqual(['县委政法委', '县住建局', '县农业农村局']),
  ),
  ...['━━━━━━━━━━', '——————————', '＊＊＊＊＊＊＊＊'].map((rule) =>
    header(
      `H-57 ${rule.slice(0, 2)}`,
      'separator rule',
      { number: [...LETTER.number, rule] },
      { title: TITLE, issuer: '青梧县人民政府办公室' },
    ),
  ),
  ...['— 3 —', '－3－', '-3-', '第 3 页 共 10 页', '3/10', '· 3 ·', 'Page 3'].map((page) =>
    header(
      `H-58 ${page}`,
      'page number inside a sentence',
      {
        plan: [
          ...PLAN.slice(0, 3),
          '　　（一）完善网格管理。各社区按三百户左右划定网格，配齐专职网格员，健全问题上',
          '',
          page,
          '',
          '报和处置机制。（县委政法委负责）',
          ...PLAN.slice(4),
        ],
      },
      {},
      (notice) => expect(notice.tasks.map((task) => task.text)).toEqual(JOBS.slice(0, 3).map(([, text]) => text)),
    ),
  ),
  header(
    'H-58 3',
    'lone number as a page number inside a sentence',
    {
      plan: [
        ...PLAN.slice(0, 3),
        '　　（一）完善网格管理。各社区按三百户左右划定网格，配齐专职网格员，健全问题上',
        '',
        '3',
        '',
        '报和处置机制。（县委政法委负责）',
        ...PLAN.slice(4),
      ],
    },
    {},
    (notice) => expect(notice.tasks.map((task) => task.text)).toEqual(JOBS.slice(0, 3).map(([, text]) => text)),
  ),
  header(
    'H-60',
    'blank page note',
    { back: ['（以下空白）', ...LETTER.back] },
    { printedOn: '2024-03-16' },
    elsewhere('（以下空白）'),
  ),
]

const PAGES: readonly Case[] = [
  header(
    'H-61 path',
    'the way to the page and its counters above the title',
    {
      mark: ['当前位置：首页 > 政务公开 > 工作要点', TITLE, '来源：县政府办　浏览次数：21'],
      number: [],
      title: [TITLE],
      signature: [],
    },
    { title: TITLE },
  ),
  header(
    'H-61 shop',
    'a path with another sign',
    { mark: ['文档之家› 工作要点'], number: [], title: [TITLE], signature: [] },
    { title: TITLE },
  ),
  header(
    'H-61 brackets',
    'fields of a collection of laws with their labels in brackets',
    {
      mark: [
        `【法规标题】${TITLE}`,
        '【颁布单位】青梧县人民政府办公室',
        '【发文字号】青政办发〔2024〕12号',
        '【颁布时间】2024-3-18',
      ],
      number: [],
      title: [],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室', signedOn: '2024-03-15', ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-61 foot',
    'links and buttons below the last item',
    {
      back: [
        '【打印本页】　【关闭窗口】',
        '上一篇：关于印发禁毒工作要点的通知',
        '主办：青梧县人民政府办公室　网站标识码：5500000017',
      ],
    },
    { printedOn: null },
    (notice) => expect(notice.tasks.at(-1)?.text).toBe(JOBS[2][1]),
  ),
  header(
    'H-61 others',
    'a list of other documents below',
    { back: ['（本文来自互联网，仅供参考）', '【2024年工作要点】相关文章：', '1.2023年工作要点', '2.政务公开工作方案'] },
    {},
    (notice) => expect(notice.tasks.length).toBe(3),
  ),
  header(
    'H-62 name',
    'a box of the page that names the notice, whose own title is not printed',
    {
      mark: [
        '信息分类： | 县政府办文件 | 发文日期： | 2024-03-18 |',
        '发布机构： | 青梧县政府办公室 | 有效性： | 有效 |',
        `名称： | ${TITLE} | |`,
      ],
      number: [],
      title: [],
    },
    { title: TITLE },
  ),
  header(
    'H-62 lines',
    'metadata with label and value on lines of their own',
    {
      mark: [
        '发文机关：',
        '',
        '青梧县人民政府办公室',
        '',
        '发布日期：',
        '',
        '2024年04月01日',
        '',
        '成文日期：',
        '',
        '2024年03月15日',
      ],
      signature: [],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室', signedOn: '2024-03-15' },
  ),
  header(
    'H-23 bracket line',
    'number in brackets below the title',
    { mark: [], number: [], title: [TITLE, '（青政办发[2024]12号）'] },
    { title: TITLE, documentNumber: { text: '青政办发[2024]12号', agency: '青政办发', year: 2024, serial: 12 } },
  ),
  header(
    'H-33 title marks',
    'the title again, glued to its number and without title marks',
    {
      number: ['青政办发〔2024〕12号'],
      title: [
        '青梧县人民政府办公室关于印发《青梧县2024年重点工作要点》的通知',
        '',
        '青政办发〔2024〕12号青梧县人民政府办公室关于印发青梧县2024年重点工作要点的通知',
      ],
    },
    { title: '青梧县人民政府办公室关于印发《青梧县2024年重点工作要点》的通知' },
  ),
  header(
    'H-02 torn mark',
    'issuer mark over two lines, the signature has the whole name',
    {
      mark: ['青梧县防汛抗旱', '指 挥 部 文 件'],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: ['青梧县防汛抗旱指挥部', '2024年3月15日'],
    },
    { issuer: '青梧县防汛抗旱指挥部' },
  ),
  header(
    'H-61 list',
    'metadata as a list with bullets, labels and values on lines of their own, the last ones empty',
    {
      mark: [
        '• 索引号：',
        '',
        '    6107290000/2024-000418',
        '  • 来源：',
        '',
        '  • 发文机构：',
        '',
        '    县政府办公室',
        '  • 公开方式：',
      ],
      number: ['    主动公开', '  • 内容概述：'],
    },
    { addressees: ['各乡镇人民政府', '县直各部门、各直属机构'], disclosure: '主动公开' },
  ),
  header(
    'H-61 dots',
    'metadata as lines with dots in front right above the title',
    {
      mark: ['·发布日期: 2024-03-20 ·来源: 县司法局', '·文号: 青政办发〔2024〕12号', '·公开类别: 主动公开'],
      number: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
    },
    { title: '关于印发青梧县2024年重点工作要点的通知', disclosure: '主动公开' },
  ),
  header(
    'H-61 wide',
    'a field of the page behind a wide blank whose label is no known one',
    {
      mark: ['文号：青政办发〔２０２４〕１２号　　承办科室：办公室', '发布日期：２０２４年３月１８日'],
      number: [],
    },
    { documentNumber: { text: '青政办发〔２０２４〕１２号', agency: '青政办发', year: 2024, serial: 12 } },
  ),
  header(
    'H-61 marks',
    'metadata whose labels stand in marks, as sites of law print them',
    {
      mark: ['【发布部门】青梧县人民政府办公室【效力级别】地方规范性文件', '【成文日期】2024.03.15', '【时效性】现行有效'],
      signature: [],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室', signedOn: '2024-03-15' },
  ),
  header(
    'H-35 groups',
    'groups with their own 各 between 、 alone',
    { addressees: ['各街道、各部门、各直属单位：'] },
    { addressees: ['各街道', '各部门', '各直属单位'] },
  ),
  header(
    'H-37 inside',
    'addressees whose line breaks inside a name',
    { addressees: ['各乡镇人民政府，开发区管委会，县', '政府各部门，各有关单位：'] },
    { addressees: ['各乡镇人民政府', '开发区管委会', '县政府各部门', '各有关单位'] },
  ),
  header(
    'H-63 bare',
    'a metadata table whose colons are lost',
    {
      mark: [
        '索引号 640000017/2024-00121 文号 青政办发〔2024〕12号 成文日期 2024-03-15',
        '公开方式 主动公开 所属机构 县政府办 责任部门',
        '有效性 有效',
      ],
      number: [],
      signature: [],
    },
    { disclosure: '主动公开', signedOn: '2024-03-15' },
  ),
  header(
    'H-61 run together',
    'metadata fields without a blank between them',
    { mark: ['索引号：000020177/2024-61主题分类：其他成文日期：2024-03-15公开方式：主动公开'], signature: [] },
    { signedOn: '2024-03-15', disclosure: '主动公开' },
  ),
  header(
    'H-61 data set',
    'what a data set says of its text above a rule',
    {
      mark: [
        `标题: ${TITLE}`,
        '栏目: 县政府文件',
        '原文链接: https://www.example.cn/zwgk/t20240318_1.htm',
        `本地目录: zwgk/zfwj/202403/1_${TITLE}`,
        '==================== 正文 ====================',
      ],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室', addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
  ),
  header(
    'H-61 field names',
    'the fields of a data set, the title in quotes and nowhere else',
    { mark: [`title: "${TITLE}"`, 'url: https://www.example.cn/1.htm', 'date: 2024-03-18', 'content:'], title: [] },
    { title: TITLE, addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
  ),
  header(
    'H-61 front matter',
    'the fields of a page between rules, as Markdown of a site has them',
    { mark: ['---', `title: "${TITLE}"`, 'date: 2024-03-18', '---'], number: [], title: [] },
    { title: TITLE, signedOn: '2024-03-15' },
  ),
  header(
    'H-64 page',
    'a line of the page that names its site and ends with a colon',
    { title: [TITLE, '', '青梧县人民政府门户网站 www.example.cn 发布时间: 2024-03-18 11:02 【字体:'] },
    { title: TITLE, addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
  ),
  header(
    'H-64 colon',
    'counters of the page whose line ends with a colon',
    { mark: ['发表日期: 2024-10-12 来源:青梧县商务局 作者:于某某 该信息已被浏览:'] },
    { addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
  ),
  header(
    'H-24 parted',
    'the head of the page gives the title with the issuer, which a blank line parts from it in the letter',
    {
      mark: ['青梧县人民政府办公室 关于印发青梧县2024年重点工作要点的 通 知', '', '发布时间：2024-05-20'],
      number: [],
      title: ['青梧县人民政府办公室', '', '关于印发青梧县2024年重点工作要点的', '通  知', '', '青政办发〔2024〕12号'],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室' },
  ),
  header(
    'H-42 body',
    'a body of the governments signs on a line of its own below them',
    {
      mark: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: ['中共青梧县委青梧县人民政府', '优化营商环境领导小组', '2024年3月15日'],
    },
    { issuer: '中共青梧县委青梧县人民政府优化营商环境领导小组' },
  ),
  header(
    'H-40 alone',
    'the label of the attachments on a line of its own',
    { text: [FIRST, '', '　　附件：', '', '　　1.任务分工表', '', '　　2.联系人名单（样表）'] },
    {
      attachments: [
        { label: '1.', title: '任务分工表' },
        { label: '2.', title: '联系人名单（样表）' },
      ],
      signedOn: '2024-03-15',
    },
  ),
  ...['附件', '附表：', '相关附件', '附件列表：'].map((label) =>
    header(
      `H-40 ${label}`,
      'another label on a line of its own, below the plan',
      { back: [label, '（1）隐患排查情况汇总表', '（2）值守工作指南'] },
      {
        attachments: [
          { label: '（1）', title: '隐患排查情况汇总表' },
          { label: '（2）', title: '值守工作指南' },
        ],
      },
    ),
  ),
  header(
    'H-67 alone',
    'files offered under a label',
    { back: ['附件下载：', '重点任务清单.xlsx', '县级责任表.pdf（1.2MB）'] },
    {
      attachments: [
        { label: null, title: '重点任务清单.xlsx' },
        { label: null, title: '县级责任表.pdf（1.2MB）' },
      ],
    },
  ),
  {
    row: 'H-40 work',
    form: 'an attachment without title whose jobs are numbered is no list of names',
    document: letter({ plan: ['附件', '', ...JOBS.slice(0, 3).map(([title, text], index) => `${index + 1}.${title}。${text}`)] }),
    check: (notice) => {
      expect(notice.attachments).toEqual([])
      expect(notice.tasks.map((task) => task.label)).toEqual(['1.', '2.', '3.'])
    },
  },
  ...['附件1：', '附件2', '附表1.', '附件1　'].map(
    (mark): Case => ({
      row: `O-19 ${mark}`,
      form: 'an attachment kept as a document of its own, its title behind the mark',
      document: [
        `${mark}青梧县2024年民生实事任务分解表`,
        '序号\t工作任务\t责任单位\t完成时限',
        '1\t新建公园\t县住建局\t6月底前',
        '',
      ].join('\n'),
      tasks: [{ text: '新建公园', responsible: ['县住建局'], deadlines: ['by 2024-06-30'] }],
      check: (notice) => expect(notice.title).toBe('青梧县2024年民生实事任务分解表'),
    }),
  ),
  ...['（征求意见稿）', '（2024—2026）', '（2024-2026年）', '（2024年版）', '（2024年2月修订）'].map((bracket) =>
    header(
      `H-32 below ${bracket}`,
      'a bracket on a line of its own below the title of the plan, in a letter that is not signed',
      { signature: [], plan: [PLAN[0] as string, '', bracket, '', ...PLAN.slice(2)] },
      {},
      (notice) => {
        expect(notice.plan?.title).toBe(`${PLAN[0]}${bracket}`)
        expect(notice.tasks.map((task) => task.section)).toEqual([
          ['一、夯实基层基础'],
          ['一、夯实基层基础'],
          ['一、夯实基层基础'],
        ])
      },
    ),
  ),
  header(
    'H-32 unsigned',
    'a title of the plan that the letter does not name, right over the first heading',
    { signature: [], plan: ['护林防火工作方案', '', ...PLAN.slice(2)] },
    {},
    (notice) => {
      expect(notice.plan?.title).toBe('护林防火工作方案')
      expect(notice.tasks[0]?.section).toEqual(['一、夯实基层基础'])
    },
  ),
  {
    row: 'H-30 below',
    form: 'the years of a plan without a letter below its title',
    document: ['青梧县护林防火三年行动计划', '', '（2024—2026年）', '', ...PLAN.slice(2)].join('\n'),
    check: (notice) => {
      expect(notice.title).toBe('青梧县护林防火三年行动计划（2024—2026年）')
      expect(notice.tasks[0]?.section).toEqual(['一、夯实基层基础'])
    },
  },
  header(
    'H-44 many',
    'seven lines of joint signatures, two names a line',
    {
      mark: [],
      number: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: [
        ...['教育局', '财政局', '民政局', '司法局', '水利局', '商务局', '审计局'].map(
          (name) => `青梧县${name}青梧县${name.slice(0, 1)}务中心`,
        ),
        '2024年3月15日',
      ],
    },
    { issuer: '青梧县教育局' },
  ),
  header(
    'H-14 cited',
    'a number alone on a line in the text is that of the document cited',
    { number: [], mark: [], plan: [...PLAN, '', '　　本要点依据', '《青梧县发展规划纲要》', '（青政发〔2021〕3号）'] },
    { documentNumber: null },
  ),
  header(
    'H-61 sentence',
    'sentences of the page above the title',
    { mark: ['全文由编辑从公开网页录入，以纸质文件为准。', '本站转载，仅供查阅。'], number: [] },
    { title: TITLE, issuer: '青梧县人民政府办公室', addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
    elsewhere('全文由编辑从公开网页录入'),
  ),
  header(
    'H-61 field',
    'title and number as fields above the sentence of the page',
    {
      mark: [
        `标题：${TITLE}`,
        '文号：青政办发〔2024〕12号',
        '发布单位：青梧县政府办',
        '',
        '全文由编辑从公开网页录入，以纸质文件为准。',
      ],
      number: [],
    },
    { title: TITLE, issuer: '青梧县人民政府办公室', addressees: ['各乡镇人民政府', '县直各部门、各直属机构'] },
  ),
  header(
    'H-61 pairs',
    'a box of properties without colons, two pairs in a line',
    {
      mark: [
        '索 引 号 MB0000001/2024-00012 发文日期 2024-03-15',
        '发布机构 县人民政府办公室 文    号 青政办发〔2024〕12号',
        '分   类 政务公开 有 效 性 有效',
      ],
      number: [],
      signature: [],
    },
    { title: TITLE, signedOn: '2024-03-15', ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-55 pairs',
    'the way of disclosure beside other properties',
    {
      mark: ['索引号: 000000001/2024-00012 文号: 青政办发〔2024〕12号', '公开方式: 主动公开 有效性/截止日期: 有效'],
      number: [],
    },
    { title: TITLE, disclosure: '主动公开', ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-55 range',
    'the way of disclosure, for how long and for whom',
    { mark: ['索引号: 000000001/2024-00012', '公开方式: 主动公开 公开时限: 长期公开 公开范围: 面向社会'] },
    { title: TITLE, disclosure: '主动公开' },
  ),
  header(
    'H-40 lines',
    'each attachment with its number on a line of its own',
    { text: [FIRST, '附件1：重点工作任务分工表', '附件2：联系人名单'] },
    {
      attachments: [
        { label: '附件1', title: '重点工作任务分工表' },
        { label: '附件2', title: '联系人名单' },
      ],
    },
  ),
  header(
    'H-40 end',
    'the same at the end of the document, without colons',
    { back: ['附件1 重点工作任务分工表.xlsx', '附件2 联系人名单.docx'] },
    {
      attachments: [
        { label: '附件1', title: '重点工作任务分工表.xlsx' },
        { label: '附件2', title: '联系人名单.docx' },
      ],
    },
  ),
  header(
    'H-42 month',
    'a month in the place of the date',
    {
      mark: [],
      number: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      signature: ['青梧县人民政府办公室', '二○二四年三月'],
    },
    { issuer: '青梧县人民政府办公室', signedOn: null, plan: { title: '青梧县2024年重点工作要点', year: 2024 } },
    elsewhere('二○二四年三月'),
  ),
  header(
    'H-48 month',
    'name and month behind the last item',
    {
      mark: [],
      number: [],
      signature: [],
      title: ['关于印发青梧县2024年重点工作要点的通知'],
      back: ['青梧县民政局', '2024年3月'],
    },
    { issuer: '青梧县民政局' },
    (notice) => expect(notice.tasks.at(-1)?.text).not.toContain('青梧县民政局'),
  ),
  {
    row: 'H-64 year',
    form: 'only the page says the year',
    document: [
      '青梧县学校创建工作任务分解表',
      '发布时间：2021-03-25 09:33 浏览次数：17',
      '',
      '1.完成破损海报更换，4月10日前完成。',
      '责任部门：教务处',
      '2.设置文明校园宣传栏。',
      '责任部门：总务处',
    ].join('\n'),
    check: (notice) => expect(notice.tasks[0]?.deadlines).toMatchObject([{ kind: 'by', date: '2021-04-10', inferred: ['year'] }]),
  },
  header('H-55 form', 'in brackets', { back: ['（信息公开形式：主动公开）'] }, { disclosure: '主动公开' }),
  header(
    'H-09 blank',
    'number and signatory with one blank between',
    { number: ['青政办发〔2024〕12号 签发人：周某某'] },
    { title: TITLE, ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-09 before',
    'the signatory before the number',
    { number: ['签发人：周某某 青政办发〔2024〕12号'] },
    { title: TITLE, ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-10 day',
    'number and date on one line below the title',
    { mark: [], number: [], title: [TITLE, '青政办发〔2024〕12号   2024年3月15日'] },
    { title: TITLE, signedOn: '2024-03-15', ...number('青政办发〔2024〕12号') },
  ),
  header(
    'H-25 joint',
    'two offices above 印发',
    {
      mark: [],
      number: [],
      title: ['中共青梧县委办公室 青梧县人民政府办公室', '印发《青梧县关于推进养老服务发展的工作方案》的通知'],
    },
    { title: '中共青梧县委办公室青梧县人民政府办公室印发《青梧县关于推进养老服务发展的工作方案》的通知' },
  ),
  header(
    'H-33 verb',
    'a title without 关于, twice, below the name of a site',
    {
      mark: [],
      number: [],
      title: [
        '某某法规网--法律信息搜索',
        ...Array(2).fill('青梧县人民政府办公室下达2024年就业工作目标责任制的通知'),
        '(青政办〔2024〕7号)',
      ],
      signature: [],
    },
    {
      title: '青梧县人民政府办公室下达2024年就业工作目标责任制的通知',
      issuer: '青梧县人民政府办公室',
      ...number('青政办〔2024〕7号', '青政办', 7),
    },
  ),
  header(
    'H-65 bar',
    'the bar of a site right above the title',
    { mark: ['首页 | 婚姻法 | 继承法 | 民事诉讼法 | 网站地图'], number: [], title: ['关于印发青梧县2024年重点工作要点的通知'] },
    { title: '关于印发青梧县2024年重点工作要点的通知' },
  ),
  header(
    'H-45 seal',
    'whose seal the notice bears',
    { mark: [], number: [], title: [], signature: ['青梧县就业工作联席会议办公室', '（县人社局代章）', '2024年3月15日'] },
    { issuer: '青梧县就业工作联席会议办公室', signedOn: '2024-03-15' },
  ),
  header(
    'H-61 publisher',
    'the issuer in a line of fields in brackets',
    {
      mark: [],
      number: [],
      title: [
        '关于印发青梧县2024年重点工作要点的通知',
        '【发布部门】青梧县人民法院【发文字号】青法发[2024]7号【发布日期】2024.04.24',
      ],
      signature: [],
    },
    { issuer: '青梧县人民法院', ...number('青法发[2024]7号', '青法发', 7) },
  ),
  {
    row: 'H-24 years',
    form: "years in the title that are not the plan's",
    document: letter({
      mark: [],
      number: [],
      signature: [],
      title: ['关于印发《“十四五”规划和2035年远景目标纲要任务分工方案》的通知'],
    })
      .replaceAll('青梧县2024年重点工作要点', '“十四五”规划和2035年远景目标纲要任务分工方案')
      .concat('\n2024年6月30日'),
    check: (notice) => expect(notice.plan?.year).not.toBe(2035),
  },
  header(
    'H-32 two lines',
    "a plan's title that breaks before its last words, which end as a title too",
    { plan: ['青梧县清洁水源三年行动计划', '重点任务分工方案', ...PLAN.slice(1)] },
    { plan: { title: '青梧县清洁水源三年行动计划重点任务分工方案', year: 2024 } },
  ),
  header(
    'H-24 span',
    'years in brackets without 年',
    {
      title: ['青梧县人民政府办公室', '关于印发青梧县三年行动计划（2022—2024）的通知'],
      plan: ['青梧县三年行动计划（2022—2024）', ...PLAN.slice(1)],
    },
    { plan: { title: '青梧县三年行动计划（2022—2024）', year: 2022 } },
  ),
  header(
    'H-24 hash',
    'marks of Markdown headings in plain text',
    { mark: [], number: [], title: [`# ${TITLE}`] },
    { title: TITLE },
  ),
]

const ALL = [...MARKS, ...NUMBERS, ...TITLES, ...FRAME, ...BACK, ...PAGES]

runCases('7.1 issuer mark', MARKS, KNOWN_GAPS)
runCases('7.1 number', NUMBERS, KNOWN_GAPS)
runCases('7.1 title', TITLES, KNOWN_GAPS)
runCases('7.2 addressees, signature, date', FRAME, KNOWN_GAPS)
runCases('7.3 back page', BACK, KNOWN_GAPS)
runCases('7.4 pages copied as text', PAGES, KNOWN_GAPS)
checkGaps(ALL, KNOWN_GAPS)
