/** Letters of ministries and provinces as their pages print them, and what stands below the last task. */
import { expect } from 'vitest'
import type { Notice } from '../../src/notice/schema.ts'
import { type Case, checkGaps, plan, runCases } from './notice.ts'

const PLAN = [
  '青梧省2024年重点工作分工',
  '一、推进消费。举办促消费活动。（省商务厅负责）',
  '二、扩大投资。开工一批项目。（省发展改革委负责）',
]
const FIRST = '《青梧省2024年重点工作分工》已经省政府同意，现印发给你们，请认真贯彻执行。'
const TITLE = '青梧省人民政府办公厅关于印发青梧省2024年重点工作分工的通知'
const SIGNED = ['青梧省人民政府办公厅', '2024年3月15日']

type Header = Partial<Pick<Notice, 'title' | 'issuer' | 'addressees' | 'signedOn' | 'copiedTo'>>

/** A case of a header. */
function header(row: string, form: string, lines: readonly string[], wanted: Header): Case {
  return {
    row,
    form,
    document: lines.join('\n'),
    check: (notice) =>
      expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, notice[key as keyof Header]]))).toEqual(wanted),
  }
}

const to = (line: string): string[] => [TITLE, '青政办发〔2024〕12号', line, FIRST, ...SIGNED, ...PLAN]

const HEADERS: readonly Case[] = [
  ...['教育部', '武警总部', '财政部、教育部'].map((name) =>
    header(`addressee ${name}`, 'a single office', to(`${name}：`), { addressees: name.split('、') }),
  ),
  header(
    'addressees over all',
    'provinces and corps share the department',
    to('各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门，各有关单位：'),
    { addressees: ['各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门', '各有关单位'] },
  ),
  header(
    'addressees over marks',
    'the same without a comma behind it',
    to('各省、自治区、直辖市及新疆生产建设兵团卫生健康委、中医药局：'),
    { addressees: ['各省、自治区、直辖市及新疆生产建设兵团卫生健康委', '中医药局'] },
  ),
  header(
    'addressees torn',
    'lines that a page parts with blank lines, a name over two of them',
    [
      TITLE,
      '青政办发〔2024〕12号',
      '各州、市、县（市）人民政府，各行政公署，自治',
      '区人民政府各部门：',
      FIRST,
      ...SIGNED,
      ...PLAN,
    ].flatMap((line) => [line, '']),
    { addressees: ['各州、市、县（市）人民政府', '各行政公署', '自治区人民政府各部门'] },
  ),
  header(
    'addressees run together',
    'title, number, addressees and the first sentence on one line',
    [
      `${TITLE}青政办发〔2024〕12号 各市、州人民政府，省政府各部门：　  现将《青梧省2024年重点工作分工》印发给你们，请认真贯彻执行。`,
      ...SIGNED,
      ...PLAN,
    ],
    { title: TITLE, addressees: ['各市、州人民政府', '省政府各部门'] },
  ),
  header(
    'title over blank lines',
    'blank lines part all lines, those of the title too',
    [
      '青梧省人民政府办公厅',
      '关于印发贯彻落实省第十一次会议报告涉及',
      '青梧省2024年重点工作分工的通知',
      '青政办发〔2024〕12号',
      '各市、州人民政府：',
      FIRST,
      ...SIGNED,
      ...PLAN,
    ].flatMap((line) => ['', line]),
    { title: '青梧省人民政府办公厅关于印发贯彻落实省第十一次会议报告涉及青梧省2024年重点工作分工的通知' },
  ),
  header(
    'title below the letterhead',
    'a blank line between the mark of the letterhead and the lines of the title',
    [
      '青梧省人民政府办公厅',
      '',
      '关于印发青梧省',
      '2024年重点工作分工的通知',
      '',
      '各市、州人民政府：',
      FIRST,
      ...SIGNED,
      ...PLAN,
    ],
    { title: '关于印发青梧省2024年重点工作分工的通知' },
  ),
  header(
    'title in marks',
    'a collection prints the title in title marks, above it with the number',
    [
      `青政办发〔2024〕12号《${TITLE}》`,
      '浏览量： 时间：2024-05-06',
      `《${TITLE}》`,
      '青政办发〔2024〕12号',
      '各市、州人民政府：',
      FIRST,
      ...SIGNED,
      ...PLAN,
    ],
    { title: TITLE, issuer: '青梧省人民政府办公厅', signedOn: '2024-03-15' },
  ),
  header(
    'date of the page',
    'the day on which a page was published stands alone above the letter',
    [
      '会员登录',
      '2024-05-20',
      '青工信联〔2024〕14号',
      '各市、州工业和信息化局：',
      FIRST,
      '青梧省工业和信息化厅 青梧省财政厅',
      '2024年3月15日',
      ...PLAN,
    ],
    { signedOn: '2024-03-15' },
  ),
  header(
    'date of the page below a number',
    'the page gives the number and the day above the title',
    [
      '青政办发〔2024〕12号',
      '作者：青梧省人民政府办公厅',
      '2024年3月20日',
      TITLE,
      '各市、州人民政府：',
      FIRST,
      ...SIGNED,
      ...PLAN,
    ],
    { title: TITLE, signedOn: '2024-03-15' },
  ),
  header(
    'date below the title',
    'the only day stands beside the number',
    [
      '青梧省人民政府关于2024年重点工作部门分工的意见',
      '青府发〔2024〕8号 二○二四年三月十七日',
      '省政府各部门：',
      '现提出分工意见如下。',
      ...PLAN.slice(1),
    ],
    { signedOn: '2024-03-17' },
  ),
  header(
    'copies in two lists',
    'the first list of copies ends with a full stop',
    [
      ...to('各市、州人民政府：'),
      '抄送：省委各部门，省军区。',
      '省人大常委会办公厅，省政协办公厅，省法院。',
      '青梧省人民政府办公厅 2024年3月16日印发',
    ],
    { copiedTo: ['省委各部门', '省军区', '省人大常委会办公厅', '省政协办公厅', '省法院'] },
  ),
  header(
    'a sentence below the copies',
    'what stands between the copies and the plan is no list',
    [...to('各市、州人民政府：').slice(0, 6), '抄送：省委各部门，省军区。', '联系人：张某，电话123456。', ...PLAN],
    { copiedTo: ['省委各部门', '省军区'] },
  ),
]

/** The roles of the other texts that begin with the words given. */
const roles =
  (...wanted: readonly (readonly [string, string])[]): NonNullable<Case['check']> =>
  (notice) =>
    expect(wanted.map(([, text]) => notice.otherText.find((entry) => entry.text.startsWith(text))?.role)).toEqual(
      wanted.map(([role]) => role),
    )

const BELOW: readonly Case[] = [
  {
    row: 'closing behind units',
    form: 'what all are called upon to do, and from when the plan holds',
    document: plan(
      '请按以下分工执行。',
      '一、优化服务',
      '（一）推行帮办。设置窗口。（县政务局牵头，各乡镇配合）',
      '（二）压缩时限。3日内办结。（县政务局负责）',
      '各乡镇、各部门要建立工作机制，形成合力。本方案自印发之日起实施，有效期至2025年12月31日。',
    ),
    tasks: [{ title: '推行帮办' }, { title: '压缩时限', text: '3日内办结。' }],
    check: roles(['preamble', '请按'], ['closing', '各乡镇、各部门']),
  },
  ...['各省、自治区、直辖市人民政府及国务院有关部门要', '各盟市、旗县要', '各地区、各部门要', '各牵头单位要'].map((opening) => ({
    row: `closing ${opening.slice(0, 8)}`,
    form: 'below items of a heading and a paragraph each',
    document: plan(
      '一、严格管理',
      '1.规范行为。',
      '企业要健全规章制度。',
      '2.排查隐患。',
      '企业要经常开展排查。',
      '二、落实责任',
      '3.严格考核。',
      '对完成情况进行考核。',
      `${opening}制定具体实施意见，狠抓落实。`,
    ),
    tasks: [{ title: '规范行为' }, { title: '排查隐患' }, { title: '严格考核', text: '对完成情况进行考核。' }],
    check: roles(['closing', opening.slice(0, 5)]),
  })),
  {
    row: 'links of an encyclopedia',
    form: 'a link below each heading is no heading',
    document: plan(
      '一、优化服务',
      '',
      '[编辑]',
      '',
      '1.推行帮办。设置窗口。',
      '',
      '二、压缩时限',
      '',
      '[編輯]',
      '',
      '2.简化手续。3日内办结。',
    ),
    tasks: [{ section: ['一、优化服务'] }, { section: ['二、压缩时限'] }],
  },
  {
    row: 'no closing',
    form: 'the last item is as long as others are',
    document: plan(
      '1.规范行为。',
      '企业要健全规章制度。',
      '各企业要配备安全员。',
      '2.排查隐患。',
      '企业要经常开展排查。',
      '3.严格考核。',
      '对完成情况进行考核。',
      '各市要建立约束机制。',
    ),
    tasks: [{ label: '1.' }, { label: '2.' }, { label: '3.', text: '对完成情况进行考核。各市要建立约束机制。' }],
  },
]

runCases('headers of central and provincial offices', HEADERS, {})
runCases('what stands below the last task', BELOW, {})
checkGaps([...HEADERS, ...BELOW], {})
