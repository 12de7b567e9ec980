/** Notices that carry no plan but number what they ask for, and sections that say what the work is about. */
import { expect } from 'vitest'
import { type Case, checkGaps, plan, runCases } from './notice.ts'

/** A notice of a department with `body` below the sentence that announces it. */
function notice(title: string, announcement: string, ...body: readonly string[]): string {
  return [title, '各乡镇人民政府，县直各部门：', announcement, ...body, '青梧县人民政府办公室', '2024年2月1日'].join('\n')
}

const TITLE = '青梧县人民政府办公室关于抓好惠企政策有关文件贯彻落实工作的通知'
const BODY = [
  '一、充分认识贯彻落实惠企政策的重要性',
  '惠企政策是稳定预期、提振信心的重要举措。',
  '二、制定配套办法',
  '各乡镇、各部门要抓紧制定实施细则，于2024年3月底前完成。',
  '三、做好政策衔接',
  '（一）清理旧规定。各部门要对照新政策逐项清理。',
  '（二）简化手续。请县政务服务中心取消重复证明。',
]

const DEMANDS: readonly Case[] = [
  ...['现就有关事项通知如下：', '经县政府同意，现就做好相关工作通知如下。', '现提出如下要求：'].map((announcement) => ({
    row: `demands ${announcement.slice(-8)}`,
    form: 'a notice without a plan that announces what it asks for',
    document: notice(TITLE, `为推动政策落地见效，${announcement}`, ...BODY),
    tasks: [
      { section: [], label: '二、', title: '制定配套办法', deadlines: ['by 2024-03-31'] },
      { section: ['三、做好政策衔接'], label: '（一）', title: '清理旧规定' },
      { section: ['三、做好政策衔接'], label: '（二）', title: '简化手续' },
    ],
  })),
  ...['切实解决拖欠中小企业账款问题', '防止耕地“非粮化”', '清理规范涉企中介服务', '严格控制楼堂馆所建设'].map((subject) => ({
    row: `demands ${subject}`,
    form: 'a title that asks for work with another verb',
    document: notice(`青梧县人民政府办公室关于${subject}的通知`, '现将有关要求通知如下：', ...BODY),
    tasks: [{ title: '制定配套办法' }, { title: '清理旧规定' }, { title: '简化手续' }],
  })),
  ...['召开惠企政策落实推进会议', '惠企政策宣讲值班安排'].map((subject) => ({
    row: `no demands: ${subject}`,
    form: 'a title that asks for no work',
    document: notice(
      `青梧县人民政府办公室关于${subject}的通知`,
      '现将有关事项通知如下：',
      ...BODY.slice(0, 2),
      '二、时间地点',
      '3月1日，请准时参加。',
    ),
    tasks: [],
  })),
  {
    row: 'demands run in',
    form: 'demands that run on behind their headings',
    document: notice(
      '青梧县人民政府办公室关于加强高校毕业生就业工作的通知',
      '现就有关问题通知如下：',
      '一、深刻认识做好就业工作的重大意义。毕业生是宝贵的人力资源。',
      '二、引导到基层就业。每个村要至少有一名毕业生。',
      '三、鼓励到企业就业。公安部门要在申请后5个工作日内办结落户手续。',
      '四、加强组织领导。各乡镇要把这项工作纳入考核。',
    ),
    tasks: [
      { label: '二、', title: '引导到基层就业' },
      { label: '三、', title: '鼓励到企业就业', deadlines: ['within P5D'] },
    ],
  },
  ...[
    ['no announcement', notice(TITLE, '近年来，惠企政策不断完善。', ...BODY)],
    ['how to apply', notice(TITLE.replace('抓好', '做好申报'), '现就有关事项通知如下：', ...BODY)],
    ['another type', notice(TITLE.replace('通知', '公告'), '现就有关事项公告如下：', ...BODY)],
    [
      'information',
      notice(
        TITLE,
        '现就有关事项通知如下：',
        '一、供水时间。每日6时至22时供水。',
        '二、主要线路。途经重要路段三处。',
        '三、咨询电话。6123456。',
      ),
    ],
  ].map(([row = '', document = '']) => ({ row: `no demands: ${row}`, form: 'nothing is asked for', document, tasks: [] })),
]

const roles =
  (wanted: readonly (readonly [string, string])[]): NonNullable<Case['check']> =>
  (parsed) =>
    expect(wanted.map(([, text]) => parsed.otherText.find((entry) => entry.text.includes(text))?.role)).toEqual(
      wanted.map(([role]) => role),
    )

const SECTIONS: readonly Case[] = [
  {
    row: 'subjects',
    form: 'sections that say what the work is about',
    document: plan(
      '一、试点目标',
      '2024年底前，建成3个试点。',
      '二、试点范围',
      '城关镇、东山镇、河西乡。',
      '三、考评对象',
      '各乡镇人民政府。',
      '四、改革任务',
      '（一）建设平台。搭建统一平台。',
      '（二）统一标准。编制数据标准。',
    ),
    tasks: [
      { section: ['四、改革任务'], title: '建设平台' },
      { section: ['四、改革任务'], title: '统一标准' },
    ],
    check: roles([
      ['frontMatter', '建成3个试点'],
      ['frontMatter', '河西乡'],
      ['frontMatter', '各乡镇人民政府。'],
    ]),
  },
  {
    row: 'subjects with verbs',
    form: 'a verb makes a job of a range or an aim',
    document: plan(
      '一、坚持支农支小',
      '（一）明确支持范围。担保机构要合理界定服务对象。',
      '（二）聚焦重点对象。支持小微企业。',
      '二、优化公共服务',
      '（一）扩大范围。新增20项服务。',
      '（二）压缩时间。办理时间减半。',
      '（三）宣传禁渔的重要意义。走村入户宣讲。',
    ),
    tasks: [
      { title: '明确支持范围' },
      { title: '聚焦重点对象' },
      { title: '扩大范围' },
      { title: '压缩时间' },
      { title: '宣传禁渔的重要意义' },
    ],
  },
  ...['提升服务水平。（县交通局、县公路局负责）', '提升服务水平（县交通局、县公路局负责）'].map((heading) => ({
    row: `heading ${heading.slice(6, 8)}`,
    form: 'units behind a heading with a full stop or without hold for the items below it',
    document: plan(
      '一、主要任务',
      '（一）加强规划。编制规划。（县发改局负责）',
      `（二）${heading}`,
      '1.建立机制，及时修复故障。',
      '2.开展活动，每年2次。',
    ),
    tasks: [
      { section: ['一、主要任务'], title: '加强规划', responsible: ['县发改局'] },
      { section: ['一、主要任务', '（二）提升服务水平'], label: '1.', responsible: ['县交通局', '县公路局'] },
      { section: ['一、主要任务', '（二）提升服务水平'], label: '2.', responsible: ['县交通局', '县公路局'] },
    ],
  })),
]

runCases('notices that ask for work', DEMANDS, {})
runCases('sections that say what the work is about', SECTIONS, {})
checkGaps([...DEMANDS, ...SECTIONS], {})
