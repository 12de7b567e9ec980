/** Notices that carry several plans, lists of persons and forms. */
import { expect } from 'vitest'
import { type Case, checkGaps, runCases } from './notice.ts'

/** A signed letter of a province with `letter` as its text and `rest` below the day. */
const notice = (letter: readonly string[], rest: readonly string[]): string =>
  [
    '青梧省人民政府办公厅关于印发2024年营商环境有关方案的通知',
    '青政办发〔2024〕12号',
    '各市人民政府，省直各单位：',
    ...letter,
    '青梧省人民政府办公厅',
    '2024年3月15日',
    ...rest,
  ].join('\n')

const FIRST = ['一、提升便利度', '（一）推行一网通办。6月底前上线新系统。', '（二）压缩时限。1个工作日内办结。']
const SECOND = ['一、清理事项', '（一）清理证明。7月底前公布清单。', '（二）推行承诺。']
const FIRST_TASKS = [
  { section: ['一、提升便利度'], label: '（一）', text: '6月底前上线新系统。' },
  { section: ['一、提升便利度'], label: '（二）', text: '1个工作日内办结。' },
]
const SECOND_TASKS = [
  { section: ['一、清理事项'], label: '（一）', deadlines: ['by 2024-07-31'] },
  { section: ['一、清理事项'], label: '（二）', text: '推行承诺。' },
]

const PLANS: readonly Case[] = [
  {
    row: 'two plans',
    form: 'the second begins with its title alone, which the letter names',
    document: notice(
      ['《青梧省2024年优化营商环境重点任务分工方案》和《青梧省2024年减证便民工作方案》已经省政府同意，现印发给你们。'],
      ['青梧省2024年优化营商环境重点任务分工方案', ...FIRST, '青梧省2024年减证便民工作方案', ...SECOND],
    ),
    tasks: [...FIRST_TASKS, ...SECOND_TASKS],
    check: ({ plan }) => expect(plan?.title).toBe('青梧省2024年优化营商环境重点任务分工方案'),
  },
  {
    row: 'two plans over lines',
    form: 'the title of the second on two lines, blank lines between',
    document: notice(
      ['《青梧省2024年优化营商环境重点任务分工方案》《青梧省2024年减证便民工作方案》已经省政府同意，现印发给你们。'],
      ['', '青梧省2024年优化营商环境重点任务分工方案', '', ...FIRST, '', '青梧省2024年减证', '便民工作方案', '', ...SECOND],
    ),
    tasks: [...FIRST_TASKS, ...SECOND_TASKS],
  },
  {
    row: 'a plan named in the text',
    form: 'a line of the plan names no plan that the letter hands out',
    document: notice(
      ['现将《青梧省2024年优化营商环境重点任务分工方案》印发给你们。'],
      ['青梧省2024年优化营商环境重点任务分工方案', ...FIRST, '青梧省2024年减证便民工作方案另行印发。'],
    ),
    tasks: [{ label: '（一）' }, { label: '（二）' }],
  },
  ...(['附件青梧省2024年重点任务分工方案', '附件2024年青梧省重点任务分工方案', '附表青梧省任务分解表（2024年）'].map((note) => ({
    row: `attachment ${note}`,
    form: 'nothing parts the word from the name',
    document: notice(['现将有关方案印发给你们。', note], [note, ...FIRST]),
    tasks: FIRST_TASKS,
    check: (parsed) => expect(parsed.attachments).toEqual([{ label: note.slice(0, 2), title: note.slice(2) }]),
  })) satisfies readonly Case[]),
  {
    row: 'no attachment',
    form: 'a sentence about an attachment',
    document: notice(
      ['附件所列重点任务，由各市组织落实。', '现将有关方案印发给你们。'],
      ['青梧省2024年重点任务分工方案', ...FIRST],
    ),
    tasks: FIRST_TASKS,
    check: ({ attachments }) => expect(attachments).toEqual([]),
  },
  ...(['领导小组成员名单', '联络员名单', '任务进展情况统计表（样式）'].map((name) => ({
    row: `attachment of persons ${name}`,
    form: 'what a list of persons or a form numbers is no work',
    document: notice(
      ['现将有关方案印发给你们。', '附件：1.青梧省2024年重点任务分工方案', `2.${name}`],
      [
        '附件1',
        '青梧省2024年重点任务分工方案',
        ...FIRST,
        '附件2',
        name,
        '一、领导小组',
        '1.组长：王某，主任',
        '2.副组长：李某，副主任',
        '二、省财政厅',
        '1.周某，处长',
      ],
    ),
    tasks: FIRST_TASKS,
    check: ({ plan }) => expect(plan?.title).toBe('青梧省2024年重点任务分工方案'),
  })) satisfies readonly Case[]),
  {
    row: 'attachment of persons last',
    form: 'the list behind a plan without a letter does not name the plan',
    document: [
      '附件2：',
      '',
      '2024年青梧省以旧换新行动方案',
      '',
      ...FIRST,
      '附件2-1',
      '以旧换新工作专班组成人员名单',
      '召集人：周某，副省长',
    ].join('\n'),
    tasks: FIRST_TASKS,
    check: ({ plan }) => expect(plan?.title).toBe('2024年青梧省以旧换新行动方案'),
  },
]

runCases('several plans', PLANS, {})
checkGaps(PLANS, {})
