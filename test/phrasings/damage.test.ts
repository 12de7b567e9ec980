/** Wordings of section 8: damage from copying and OCR. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/convert.ts'
import type { Notice } from '../../src/notice/schema.ts'
import { type Case, checkGaps, JOBS, paged, plan, runCases, tabbed, type Wanted } from './notice.ts'

/** Rows that the parser does not yet read right, with the reason. */
const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'X-01 Latin': 'no blank between Latin words over a line end',
  'X-34': 'cells in other order keep their columns',
  'X-41': 'a note number stays in the text',
}

const [GRID, PIPES, SEEDS] = JOBS
const line = (label: string, [title, text, unit]: readonly [string, string, string]): string =>
  `　　${label}${title}。${text}（${unit}负责）`
const wanted = (label: string, [title, text, unit]: readonly [string, string, string]): Wanted => ({
  label,
  title,
  text,
  responsible: [unit],
})

/** A damaged item between two ordinary ones. */
function damaged(row: string, form: string, lines: readonly string[], task: Wanted): Case {
  return {
    row,
    form,
    document: plan('　　一、夯实基层基础', line('（一）', GRID), ...lines, line('（三）', SEEDS)),
    tasks: [wanted('（一）', GRID), { label: '（二）', ...task }, wanted('（三）', SEEDS)],
  }
}
const WATER: Wanted = { title: PIPES[0], text: PIPES[1], responsible: ['县住建局', '县水利局'] }
const START = `　　（二）${PIPES[0]}。`
/** Three items whose units stand on label lines of their own. */
function labelled(row: string, form: string, lines: readonly string[], units: readonly string[]): Case {
  return {
    row,
    form,
    document: plan(
      '　　一、夯实基层基础',
      `　　（一）${GRID[0]}。${GRID[1]}`,
      `　　责任单位：${GRID[2]}`,
      `${START}${PIPES[1]}`,
      ...lines,
      `　　（三）${SEEDS[0]}。${SEEDS[1]}`,
      `　　责任单位：${SEEDS[2]}`,
    ),
    tasks: [
      wanted('（一）', GRID),
      { label: '（二）', title: PIPES[0], text: PIPES[1], responsible: units },
      wanted('（三）', SEEDS),
    ],
  }
}

const TORN: readonly Case[] = [
  damaged(
    'X-01',
    'sentence cut at the line end',
    [`${START}对城关四个小区的供水管网实施改造，消除爆管隐`, '患，保障居民用水安全。（县住建局、县水利局负责）'],
    WATER,
  ),
  damaged(
    'X-01 Latin',
    'cut between Latin words',
    ['　　（二）建设智慧水务。完成取水口在线监测设备安装，接入Smart', 'Water平台并稳定运行。（县水利局负责）'],
    {
      title: '建设智慧水务',
      text: '完成取水口在线监测设备安装，接入Smart Water平台并稳定运行。',
    },
  ),
  damaged(
    'X-02',
    'sentence cut by a page number',
    [`${START}对城关四个小区的供水管网实施改造，消除爆管隐`, '', '— 4 —', '', '患，保障居民用水安全。（县住建局、县水利局负责）'],
    WATER,
  ),
  labelled('X-03', 'label cut', ['　　责任', '单位：县住建局、县水利局'], ['县住建局', '县水利局']),
  labelled('X-04', 'unit list over lines, break behind 、', ['　　责任单位：县住建局、', '县水利局'], ['县住建局', '县水利局']),
  labelled(
    'X-05',
    'unit list over lines, no mark at the end',
    ['　　责任单位：县住建局、县水利局、县财政局、县发展改革局、县审计', '局、县城管局'],
    ['县住建局', '县水利局', '县财政局', '县发展改革局', '县审计局', '县城管局'],
  ),
  damaged('X-05 bracket', 'unit bracket over lines', [`${START}${PIPES[1]}（县住建局、县水利局、县审计`, '局负责）'], {
    title: PIPES[0],
    text: PIPES[1],
    responsible: ['县住建局', '县水利局', '县审计局'],
  }),
  damaged(
    'X-05 own line',
    'a short unit bracket of its own line, broken in a name of a group',
    [`${START}${PIPES[1]}`, '（县住建局，各行政', '执法部门）'],
    { title: PIPES[0], text: PIPES[1], responsible: ['县住建局', '各行政执法部门'] },
  ),
  {
    row: 'X-06',
    form: 'label and next item run together',
    document: plan(
      '　　一、夯实基层基础',
      `　　（一）${GRID[0]}。${GRID[1]}责任单位：${GRID[2]}（二）${PIPES[0]}。${PIPES[1]}责任单位：${PIPES[2]}`,
      `　　（三）${SEEDS[0]}。${SEEDS[1]}责任单位：${SEEDS[2]}`,
    ),
    tasks: [wanted('（一）', GRID), wanted('（二）', PIPES), wanted('（三）', SEEDS)],
  },
  {
    row: 'X-07',
    form: 'paragraph joined to the next',
    document: plan('　　一、夯实基层基础', `${line('1.', GRID)}${line('2.', PIPES).trim()}`, line('3.', SEEDS)),
    tasks: [wanted('1.', GRID), wanted('2.', PIPES), wanted('3.', SEEDS)],
  },
  damaged(
    'X-08',
    'blank line inside a paragraph',
    [`${START}对城关四个小区的供水管网实施改造，消除爆管隐`, '', '患，保障居民用水安全。（县住建局、县水利局负责）'],
    WATER,
  ),
  {
    row: 'X-09',
    form: 'every line its own paragraph',
    document: plan(
      '一、夯实基层基础',
      '（一）完善网格管理。各社区按三百户左右划定网格，配齐专职网',
      '格员，健全问题上报和处置机制，推动矛盾纠纷在一线化解，努力做',
      '到小事不出村、大事不出镇，不断提升群众安全感和满意度，打造共',
      '建共治共享的基层治理格局。（县委政法委负责）',
      '（二）改造老旧管网。对城关四个小区的供水管网实施改造，消除',
      '爆管隐患，保障居民用水安全。（县住建局负责）',
    ),
    tasks: [
      {
        label: '（一）',
        title: '完善网格管理',
        text: '各社区按三百户左右划定网格，配齐专职网格员，健全问题上报和处置机制，推动矛盾纠纷在一线化解，努力做到小事不出村、大事不出镇，不断提升群众安全感和满意度，打造共建共治共享的基层治理格局。',
      },
      {
        label: '（二）',
        title: '改造老旧管网',
        text: '对城关四个小区的供水管网实施改造，消除爆管隐患，保障居民用水安全。',
        responsible: ['县住建局'],
      },
    ],
  },
]

/** Lines without a number whose units stand at their end. */
const fieldsAtEnd = (row: string, mark: string): Case => ({
  row,
  form: `lines that end with fields, opened by “${mark}”`,
  document: plan(
    `${mark}${GRID[1]}责任单位：${GRID[2]}；完成时限：8月底前`,
    `${mark}新建停车位五百个 责任单位：${PIPES[2]} 完成时限：10月`,
    `${mark}${SEEDS[1]}责任单位：${SEEDS[2]}`,
  ),
  tasks: [
    { text: GRID[1], responsible: [GRID[2]], deadlines: ['by 2024-08-31'] },
    { text: '新建停车位五百个', responsible: [PIPES[2]], deadlines: ['by 2024-10-31'] },
    { text: SEEDS[1], responsible: [SEEDS[2]] },
  ],
})
/** Lines without a number or a full stop that end with a bracket. */
const bracketAtEnd: Case = {
  row: 'X-09 bracket',
  form: 'lines that end with the bracket of an office and a time, the first behind a count',
  document: plan(
    '新建幼儿园2所（县教育局，8月底前）',
    '改造县城老旧小区管网5处（县住建局，10月底前）',
    '新增停车位500个（县城管局，12月底前）',
  ),
  tasks: [
    { text: '新建幼儿园2所', responsible: ['县教育局'], deadlines: ['by 2024-08-31'] },
    { text: '改造县城老旧小区管网5处', responsible: ['县住建局'], deadlines: ['by 2024-10-31'] },
    { text: '新增停车位500个', responsible: ['县城管局'], deadlines: ['by 2024-12-31'] },
  ],
}
const ENDING_FIELDS: readonly Case[] = [
  bracketAtEnd,
  fieldsAtEnd('X-09 bare', ''),
  fieldsAtEnd('X-09 dot', '· '),
  fieldsAtEnd('X-09 disc', '● '),
]

const MARKS: readonly Case[] = [
  damaged(
    'X-10',
    'half-width marks',
    ['　　(二)改造老旧管网.对城关四个小区实施改造,消除隐患;保障居民用水安全.(县住建局,县水利局负责)'],
    { label: '(二)', text: '对城关四个小区实施改造,消除隐患;保障居民用水安全.', responsible: ['县住建局', '县水利局'] },
  ),
  damaged(
    'X-11',
    'full-width Latin and digits',
    ['　　（二）优化服务热线。推进１２３４５热线与ＡＩ＋政务融合，提升答复质效。（县住建局、县水利局负责）'],
    { text: '推进１２３４５热线与ＡＩ＋政务融合，提升答复质效。', responsible: ['县住建局', '县水利局'] },
  ),
  damaged('X-12', 'brackets of mixed widths', [`　　（二)${PIPES[0]}。${PIPES[1]}(县住建局、县水利局负责）`], {
    ...WATER,
    label: '（二)',
  }),
  damaged('X-12 open', 'opening bracket lost', [`${START}${PIPES[1]}责任单位：县住建局、县水利局）`], WATER),
  damaged('X-12 close', 'closing bracket lost', [`${START}${PIPES[1]}（责任单位：县住建局、县水利局`], WATER),
  damaged(
    'X-15',
    'blanks beside digits and letters',
    ['　　（二）布局通信基站。到 2024 年底，新建 5G 基站 120 个。（县住建局、县水利局负责）'],
    { text: '到2024年底，新建5G基站120个。', deadlines: ['by 2024-12-31'] },
  ),
  labelled('X-16', 'blanks between all characters', ['　　责 任 单 位 ： 县 住 建 局 、 县 水 利 局'], ['县住建局', '县水利局']),
  ...(
    [
      ['U+3000', '\u3000'],
      ['U+00A0', '\u00a0'],
      ['U+2003', '\u2003'],
      ['U+200B', '\u200b'],
      ['U+FEFF', '\ufeff'],
      ['U+00AD', '\u00ad'],
      ['U+2060', '\u2060'],
    ] as const
  ).map(([name, blank]) =>
    damaged(
      `X-17 ${name}`,
      'blank',
      [`${blank}${blank}（二）${PIPES[0]}。${blank}${PIPES[1]}（县住建局、${blank}县水利局负责）`],
      WATER,
    ),
  ),
  damaged('X-18 ?', 'question marks for blanks', [`????（二）${PIPES[0]}。${PIPES[1]}（县住建局、县水利局负责）`], WATER),
  damaged(
    'X-18 nbsp',
    '&nbsp; for blanks',
    [`&nbsp;&nbsp;&nbsp;&nbsp;（二）${PIPES[0]}。${PIPES[1]}（县住建局、县水利局负责）`],
    WATER,
  ),
  damaged('X-22', 'CJK radicals', [`　　（⼆）${PIPES[0]}。${PIPES[1]}（县住建局、县⽔利局负责）`], {
    ...WATER,
    label: '（⼆）',
    responsible: ['县住建局', '县⽔利局'],
  }),
  damaged(
    'X-24',
    'quotes of all kinds',
    ['　　（二）落实河长制度。推行”一河一策“"一河一档"和「一河一警」机制。（县住建局、县水利局负责）'],
    { text: '推行”一河一策“"一河一档"和「一河一警」机制。' },
  ),
  ...['2024-2025', '2024—2025', '2024－2025', '2024~2025', '2024～2025', '2024至2025'].map((years) =>
    damaged(
      `X-25 ${years}`,
      'range of years',
      [`　　（二）建设灌溉工程。完成${years}年度中型灌区配套改造任务。（县住建局、县水利局负责）`],
      { text: `完成${years}年度中型灌区配套改造任务。` },
    ),
  ),
  labelled('X-26', 'colon lost', ['　　责任单位 县住建局、县水利局'], ['县住建局', '县水利局']),
  labelled('X-26 glued', 'colon and blank lost', ['　　责任单位县住建局、县水利局'], ['县住建局', '县水利局']),
  {
    row: 'X-27',
    form: 'traditional text',
    document: plan(
      '一、重點任務',
      '（一）完善網格管理。各社區按三百戶劃定網格，配齊專職網格員。',
      '牽頭單位：縣委政法委',
      '責任單位：縣民政局、各鄉鎮人民政府',
      '完成時限：6月底前',
      '（二）改造老舊管網。對四個小區的供水管網實施改造。',
      '牽頭單位：縣住建局',
      '責任單位：縣水利局',
      '完成時限：9月底前',
    ),
    tasks: [
      {
        section: ['一、重點任務'],
        label: '（一）',
        title: '完善網格管理',
        lead: ['縣委政法委'],
        responsible: ['縣民政局', '各鄉鎮人民政府'],
        deadlines: ['by 2024-06-30'],
      },
      { label: '（二）', title: '改造老舊管網', lead: ['縣住建局'], responsible: ['縣水利局'], deadlines: ['by 2024-09-30'] },
    ],
  },
]

const STRUCTURE: readonly Case[] = [
  {
    row: 'X-33',
    form: 'unit cell cut by the width of its column',
    document: paged([
      ['序号', '工作任务', '责任单位'],
      ['1', '举办就业招聘活动二十场', '县人力资⏎源社会⏎保障局'],
      ['2', '完成三所乡镇中学校舍加固改造', '县教育局、⏎县住房城⏎乡建设局'],
    ]),
    format: 'html',
    tasks: [
      { label: '1', responsible: ['县人力资源社会保障局'] },
      { label: '2', responsible: ['县教育局', '县住房城乡建设局'] },
    ],
  },
  {
    row: 'X-34',
    form: 'cells of one row in other order',
    document: tabbed([
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '举办就业招聘活动二十场', '县人社局', '6月底前'],
      ['2', '完成三所乡镇中学校舍加固改造', '8月底前', '县教育局'],
      ['3', '新建社区食堂五处', '县民政局', '12月底前'],
    ]),
    tasks: [
      { label: '1', responsible: ['县人社局'] },
      { label: '2', responsible: ['县教育局'], deadlines: ['by 2024-08-31'] },
      { label: '3', responsible: ['县民政局'] },
    ],
  },
  damaged('X-36', 'number parted from its text', ['　　（二）', `　　${PIPES[0]}。${PIPES[1]}（县住建局、县水利局负责）`], WATER),
  {
    row: 'X-36 point',
    form: '1. parted from its text',
    document: plan(
      '一、夯实基层基础',
      '1.',
      ` ${line('', GRID).trim()}`,
      '2.',
      ` ${line('', PIPES).trim()}`,
      '3.',
      ` ${line('', SEEDS).trim()}`,
    ),
    tasks: [wanted('1.', GRID), wanted('2.', PIPES), wanted('3.', SEEDS)],
  },
  {
    row: 'X-37',
    form: 'numbers lost',
    document: plan('一、夯实基层基础', ...[GRID, PIPES, SEEDS].map((job) => line('', job))),
    tasks: [GRID, PIPES, SEEDS].map(([title, text, unit]) => ({
      section: ['一、夯实基层基础'],
      label: null,
      title: null,
      text: `${title}。${text}`,
      responsible: [unit],
    })),
  },
  {
    row: 'X-40',
    form: 'the plan as one line',
    document: plan(
      ['一、夯实基层基础', line('（一）', GRID), line('（二）', PIPES), '二、推动产业升级', line('（一）', SEEDS)]
        .map((each) => each.trim())
        .join(''),
    ),
    tasks: [
      { section: ['一、夯实基层基础'], ...wanted('（一）', GRID) },
      { section: ['一、夯实基层基础'], ...wanted('（二）', PIPES) },
      { section: ['二、推动产业升级'], ...wanted('（一）', SEEDS) },
    ],
  },
  {
    row: 'X-40 whole',
    form: 'letter and plan as one line',
    document: plan(
      '一、夯实基层基础',
      line('（一）', GRID),
      line('（二）', PIPES),
      '二、推动产业升级',
      line('（一）', SEEDS),
    ).replace(/\s/g, ''),
    tasks: [
      { section: ['一、夯实基层基础'], ...wanted('（一）', GRID) },
      { section: ['一、夯实基层基础'], ...wanted('（二）', PIPES) },
      { section: ['二、推动产业升级'], ...wanted('（一）', SEEDS) },
    ],
    check: (notice) =>
      expect(notice).toMatchObject({
        title: '青梧县人民政府办公室关于印发青梧县2024年重点工作要点的通知',
        issuer: '青梧县人民政府办公室',
        addressees: ['各乡镇人民政府', '县直各部门、各直属机构'],
        signedOn: '2024-03-15',
        plan: { title: '青梧县2024年重点工作要点' },
      }),
  },
  {
    row: 'X-40 fields',
    form: 'an attachment as one line, whose items end with fields without a mark',
    document: [
      '附件12024年青梧公司管网改造工作方案为推进管网改造，特制定本方案。一、工作目标年内完成四个小区改造。二、工作任务',
      `（一）查勘设计（1）查勘管网：${PIPES[1]}责任单位：设备部完成时限：2024年6月30日`,
      `（2）编制方案：${GRID[1]}责任单位：设计院、设备部完成时限：2024年8月31日`,
      `（二）组织施工（1）采购材料：${SEEDS[1]}责任单位：物资部完成时限：2024年9月`,
      '三、工作要求各单位要落实责任，确保按期完成。',
    ].join(''),
    tasks: [
      {
        section: ['二、工作任务', '（一）查勘设计'],
        label: '（1）',
        title: '查勘管网',
        responsible: ['设备部'],
        deadlines: ['by 2024-06-30'],
      },
      { label: '（2）', title: '编制方案', responsible: ['设计院', '设备部'], deadlines: ['by 2024-08-31'] },
      { section: ['二、工作任务', '（二）组织施工'], label: '（1）', responsible: ['物资部'], deadlines: ['by 2024-09-30'] },
    ],
    check: (notice) => expect(notice.title).toBe('2024年青梧公司管网改造工作方案'),
  },
  {
    row: 'X-40 blanks',
    form: 'blanks for the line ends: a heading that begins with the name of a section, and numbers behind a time',
    document: [
      '青梧县人居环境整治三年方案(2022年—2024年) 为改善人居环境，结合我县实际，制定本方案。',
      '一、 主要工作任务与责任单位 （一）拆违建绿。 1. 拆除空心房。 主要内容：做到应拆尽拆，及时复绿复垦，改善群众居住条件。',
      '牵头单位：县自然资源局 责任单位：县住建局、各镇人民政府 完成时限：2022年12月底前 2. 规范农村建房。',
      '主要内容：严格执行一户一宅，推广通用图集，实行带图审批，建后验收。 牵头单位：县住建局 责任单位：各镇人民政府 完成时限：长期坚持 3. 整治养殖场。',
      '主要内容：禁养区内养殖场一律关停拆除，其他养殖场完成粪污利用改造。 牵头单位：县农业农村局 责任单位：各镇人民政府 完成时限：2023年6月底前',
    ].join(' '),
    tasks: [
      { label: '1.', title: '拆除空心房', lead: ['县自然资源局'], deadlines: ['by 2022-12-31'] },
      { label: '2.', title: '规范农村建房', lead: ['县住建局'], deadlines: ['ongoing'] },
      {
        label: '3.',
        title: '整治养殖场',
        text: '禁养区内养殖场一律关停拆除，其他养殖场完成粪污利用改造。',
        lead: ['县农业农村局'],
      },
    ],
    check: (notice) => expect(notice.tasks[0]?.section).toEqual(['一、主要工作任务与责任单位', '（一）拆违建绿']),
  },
  {
    row: 'X-40 slogan',
    form: 'a plan without line ends whose pages carry the words of a sharing site; a heading of several nouns with its text behind it',
    document: [
      '下载后可任意编辑栖禾镇2023年清洁行动实施方案为改善镇容镇貌，根据县里的部署，制定本方案。',
      '一、指导思想以人民为中心，坚持属地管理，全面提升环境卫生水平。',
      '二、整治任务、标准和时限“清洁行动”围绕以下几个方面，分项落实。1.清理卫生死角',
      '(1)河道保洁清除河面漂浮物和两岸垃圾。(牵头单位:水利站;完成时限:2023年4月30日前)。第 1 页共 3 页下载后可任意编辑',
      '(2)街巷保洁清扫街巷，清除野广告。(牵头单位:城管办;完成时限:2023年5月31日前)。2.整治市容秩序',
      '(1)占道经营整治取缔店外经营。(牵头单位:城管办;完成时限:2023年6月30日前)。第 2 页共 3 页下载后可任意编辑',
      '(2)户外广告整治拆除破损广告。(牵头单位:市场所;完成时限:2023年7月31日前)。第 3 页共 3 页下载后可任意编辑',
    ].join(''),
    tasks: [
      { section: ['二、整治任务、标准和时限', '1.清理卫生死角'], label: '(1)', lead: ['水利站'], deadlines: ['by 2023-04-30'] },
      { section: ['二、整治任务、标准和时限', '1.清理卫生死角'], label: '(2)', lead: ['城管办'], deadlines: ['by 2023-05-31'] },
      { section: ['二、整治任务、标准和时限', '2.整治市容秩序'], label: '(1)', lead: ['城管办'], deadlines: ['by 2023-06-30'] },
      { section: ['二、整治任务、标准和时限', '2.整治市容秩序'], label: '(2)', lead: ['市场所'], deadlines: ['by 2023-07-31'] },
    ],
    check: (notice) => expect(notice.title).toBe('栖禾镇2023年清洁行动实施方案'),
  },
  {
    row: 'X-40 frame',
    form: 'a page as one line: the way to it, its box of fields and its buttons before the letter, its links behind the plan',
    document: [
      '当前位置： 首页 > 政务公开 > 文件 索 引 号： QW0101-2024-0007 主题分类： 无 发文机关： 青梧县人民政府 成文日期： 2024-03-15',
      '标 题： 青梧县人民政府关于印发 青梧县清洁水源方案的通知 发文字号： 青政发〔2024〕5号 有 效 性： 有效',
      '来源：青梧县人民政府 时间：2024-03-18 10:20 字体：[ 大 中 小 ] 打印 微信 QQ空间',
      '青政发〔2024〕5号 青梧县人民政府 关于印发青梧县清洁水源方案的通知 各乡镇人民政府，县直各部门： 《青梧县清洁水源方案》已经县政府同意，现印发给你们。',
      '青梧县人民政府 2024年3月15日 青梧县清洁水源方案 为保护水源，制定本方案。 一、摸清底数 1.开展普查 2024年6月底前完成普查，建立清单。',
      '责任单位：县水利局牵头，各乡镇人民政府配合 2.建立台账 一口井一份，逐月更新。 责任单位：县水利局 二、加强整治',
      '3.清理排口 拆除违规排口。 牵头单位：县生态环境局 责任单位：县住建局、各乡镇人民政府 附件：水源名录 附件 水源名录 东河水库、石桥水库。',
      '青梧县人民政府办公室 2024年3月16日印发 来源：青梧县人民政府 附件下载 青政发5号.pdf',
    ].join(' '),
    tasks: [
      {
        section: ['一、摸清底数'],
        label: '1.',
        title: '开展普查',
        text: '2024年6月底前完成普查，建立清单。',
        lead: ['县水利局'],
        support: ['各乡镇人民政府'],
      },
      { label: '2.', title: '建立台账', responsible: ['县水利局'] },
      {
        section: ['二、加强整治'],
        label: '3.',
        title: '清理排口',
        text: '拆除违规排口。',
        lead: ['县生态环境局'],
        responsible: ['县住建局', '各乡镇人民政府'],
      },
    ],
    check: (notice) =>
      expect(notice).toMatchObject({
        documentNumber: { text: '青政发〔2024〕5号' },
        title: '青梧县人民政府关于印发青梧县清洁水源方案的通知',
        issuer: '青梧县人民政府',
        addressees: ['各乡镇人民政府', '县直各部门'],
        signedOn: '2024-03-15',
        printedOn: '2024-03-16',
        plan: { title: '青梧县清洁水源方案' },
      }),
  },
  {
    row: 'X-40 units',
    form: 'a page as one line, the title before the buttons only, items that follow units without a mark',
    document: [
      '当前位置：首页公开栏 青梧县人民政府关于印发青梧县强村方案的通知 时间：2024-03-18 微信 微博 各乡镇人民政府，县直各部门：',
      '现将《青梧县强村方案》印发给你们。青梧县人民政府 2024年3月15日 青梧县强村方案一、发展产业（一）种好粮食落实补贴政策。',
      '牵头单位：县农业农村局，配合单位：县财政局、各有关企业（二）做强加工建设园区。牵头单位：县工信局，配合单位：县商务局',
      '二、留住人才（一）培训农民每年培训100人次。牵头单位：县人社局，配合单位：县农业农村局 附件下载',
    ].join(' '),
    tasks: [
      { section: ['一、发展产业'], label: '（一）', lead: ['县农业农村局'], support: ['县财政局', '各有关企业'] },
      { section: ['一、发展产业'], label: '（二）', lead: ['县工信局'], support: ['县商务局'] },
      { section: ['二、留住人才'], label: '（一）', lead: ['县人社局'], support: ['县农业农村局'] },
    ],
    check: (notice) =>
      expect(notice).toMatchObject({
        title: '青梧县人民政府关于印发青梧县强村方案的通知',
        addressees: ['各乡镇人民政府', '县直各部门'],
        signedOn: '2024-03-15',
      }),
  },
  {
    row: 'X-41 label',
    form: 'a bracket that a line end cuts behind its label, and l for 1',
    document: plan(
      '1.纠正医药购销中的不正之风，县以上医院药品集中招标采购比例l0 月底前达到八成。（主办：县卫健局；协办：',
      '县市场监管局、县医保局）',
      '2.清理企业拖欠工资，I2月底前全部兑付。（主办：县住建局；协办：县人社局）',
    ),
    tasks: [
      { label: '1.', responsible: ['县卫健局'], support: ['县市场监管局', '县医保局'], deadlines: ['by 2024-10-31'] },
      { label: '2.', responsible: ['县住建局'], support: ['县人社局'], deadlines: ['by 2024-12-31'] },
    ],
  },
  {
    row: 'X-40 page',
    form: 'a plan without line ends: page numbers, sections named without a mark, note and signature behind the text',
    document: [
      '第1页共2页栖禾镇2023年防汛工作方案各村（社区），镇直各单位：为做好今年的防汛工作，根据县里的部署，制定本方案。',
      '一、工作目标不死一人、不垮一坝，确保全镇安全度汛。二、工作任务',
      '1.排查山塘水库隐患。5月10日前完成拉网排查，逐处登记。由水利站和沿河各村负责具体实施。',
      '2.储备防汛物资。备足编织袋、救生衣和照明设备。第2页共2页由民政所、各村（社区）负责落实。',
      '3.检查厂区和工地。清理排水沟渠，加固围挡。经济办负责组织各企业具体实施。',
      '三、工作要求1.加强领导。各村成立工作小组。2.严肃纪律。汛期实行二十四小时值班。',
      '附件：1.防汛责任人名单2.物资储备清单栖禾镇人民政府2023年4月12日',
    ].join(''),
    tasks: [
      {
        section: ['二、工作任务'],
        label: '1.',
        title: '排查山塘水库隐患',
        text: '5月10日前完成拉网排查，逐处登记。',
        responsible: ['水利站', '沿河各村'],
        deadlines: ['by 2023-05-10'],
      },
      { label: '2.', text: '备足编织袋、救生衣和照明设备。', responsible: ['民政所', '各村（社区）'] },
      { label: '3.', text: '清理排水沟渠，加固围挡。', responsible: ['经济办'] },
    ],
    check: (notice) =>
      expect(notice).toMatchObject({
        title: '栖禾镇2023年防汛工作方案',
        issuer: '栖禾镇人民政府',
        signedOn: '2023-04-12',
        attachments: [{ title: '防汛责任人名单' }, { title: '物资储备清单' }],
      }),
  },
  {
    row: 'X-42',
    form: 'marks of Markdown in a text file',
    document: plan(
      '## 一、夯实基层基础',
      '',
      `**（一）${GRID[0]}。**${GRID[1]}（${GRID[2]}负责）`,
      '',
      `**（二）${PIPES[0]}。**${PIPES[1]}（${PIPES[2]}负责）`,
      '',
      '## 二、推动产业升级',
      '',
      `**（一）${SEEDS[0]}。**${SEEDS[1]}（${SEEDS[2]}负责）`,
    ),
    tasks: [
      { section: ['一、夯实基层基础'], ...wanted('（一）', GRID) },
      { section: ['一、夯实基层基础'], ...wanted('（二）', PIPES) },
      { section: ['二、推动产业升级'], ...wanted('（一）', SEEDS) },
    ],
  },
  {
    row: 'X-43',
    form: 'end marks lost',
    document: plan(
      '一、夯实基层基础',
      '1.新建停车位八百个（县城管局）',
      '2.改造农村公路六十公里（县交通运输局）',
      '3.建成标准化村卫生室三十个（县卫健局）',
    ),
    tasks: [
      { label: '1.', text: '新建停车位八百个', responsible: ['县城管局'] },
      { label: '2.', text: '改造农村公路六十公里', responsible: ['县交通运输局'] },
      { label: '3.', text: '建成标准化村卫生室三十个', responsible: ['县卫健局'] },
    ],
  },
  labelled('X-45', 'label twice', ['　　责任单位：责任单位：县住建局、县水利局'], ['县住建局', '县水利局']),
  damaged('X-46', '； behind the bracket', [`${START}${PIPES[1]}（县住建局、县水利局负责）；`], WATER),
  damaged('X-46 dots', '。。 behind the bracket', [`${START}${PIPES[1].slice(0, -1)}（县住建局、县水利局负责）。。`], {
    title: PIPES[0],
    responsible: ['县住建局', '县水利局'],
  }),
  {
    row: 'X-41',
    form: 'note number behind 。',
    document: plan('一、夯实基层基础', line('（一）', GRID), line('（二）', PIPES).replace('安全。', '安全。[1]')),
    tasks: [wanted('（一）', GRID), wanted('（二）', PIPES)],
  },
  {
    row: 'H-59',
    form: 'running head on each page',
    document: plan(
      '一、夯实基层基础',
      line('（一）', GRID),
      '（二）改造老旧管网。对城关四个小区的供水管网实施改造，消除爆管隐',
      '',
      '— 2 —',
      '青梧县2024年重点工作要点',
      '',
      '患，保障居民用水安全。（县住建局负责）',
      line('（三）', SEEDS),
    ),
    tasks: [wanted('（一）', GRID), wanted('（二）', PIPES), wanted('（三）', SEEDS)],
  },
  ...(['1、 2、', '-3- -4-'] as const).map((marks): Case => {
    const [first, second] = marks.split(' ')
    const words = '加强巡查值守，做好应急准备。'.repeat(12)
    return {
      row: `X-40 pages ${marks}`,
      form: 'pages of a sharing site, a line each, their numbers inside a sentence',
      document: [
        `${first}青梧县2024年防汛工作方案为做好防汛工作，制定本方案。一、完善预案（一）修订预案。${words}（县水利局）（二）开展演练。${words}全年组织演`,
        `${second}练两次。（县应急局）二、抢修工程（三）加固堤防。${words}（县水利局、县财政局）`,
      ].join('\n'),
      tasks: [
        { section: ['一、完善预案'], label: '（一）', title: '修订预案', responsible: ['县水利局'] },
        { label: '（二）', title: '开展演练', text: `${words}全年组织演练两次。`, responsible: ['县应急局'] },
        { section: ['二、抢修工程'], label: '（三）', title: '加固堤防', responsible: ['县水利局', '县财政局'] },
      ],
    }
  }),
  {
    row: 'X-31',
    form: 'every character of a damaged notice has an owner',
    document: plan('一、夯实基层基础', line('（一）', GRID), '锛堜竴锛?@@???', '♂♀######', line('（三）', SEEDS)),
    check: (notice) => expect(notice.coverage.explained).toBeLessThanOrEqual(notice.coverage.characters),
  },
]

/** （－） and its kin: the first item's own number is damaged. */
const LOOKALIKES: readonly Case[] = ['（－）', '（ー）', '（⼀）'].map((label) => ({
  row: `X-21 ${label}`,
  form: 'look-alike of （一）',
  document: plan('　　一、夯实基层基础', line(label, GRID), line('（二）', PIPES), line('（三）', SEEDS)),
  tasks: [wanted(label, GRID), wanted('（二）', PIPES), wanted('（三）', SEEDS)],
}))

const ALL = [...TORN, ...ENDING_FIELDS, ...MARKS, ...STRUCTURE, ...LOOKALIKES]

runCases('8 damage', ALL, KNOWN_GAPS)
checkGaps(ALL, KNOWN_GAPS)

/** A notice as a page prints it: paragraphs with an indent, in lines of so many characters. */
const PRINTED = [
  '　　为完善县城公共服务，补齐短板弱项，现将二〇二四年县城建设的重点任务分解如下，请各责任单位对照任务抓好落实。',
  '一、完善设施',
  '　　（一）改造老旧管网。对城关四个小区的供水管网实施改造，消除爆管隐患，保障居民用水安全，6月底前完成。（牵头单位：县住房和城乡建设局；责任单位：县水利局、各乡镇人民政府、县直各有关单位）',
  '　　（二）推行一窗受理，做到一枚印章管审批、一支队伍管执法，把能够下放的事项全部下放到基层。（县政务服务管理局牵头，县市场监督管理局、县公安局配合）',
  '二、强化保障',
  '　　（三）组织开展业务培训，每季度至少举办一期，参训人员不少于一百五十人，不断提升基层干部依法办事的能力。责任单位：县人力资源和社会保障局、县司法局',
  '　　（四）修订县级公共服务事项清单，明确办理依据、受理条件和时限，12月底前向社会公布，接受群众监督。（12月20日前报送工作总结）',
]

/** Punctuation never begins a line. */
const HANGING = /[，。；：、）]/

function inLines(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const char of paragraph) {
    if (line.length >= width && !HANGING.test(char)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return [...lines, line].join('\n')
}

describe('a text set in lines gives the tasks of its paragraphs (X-09)', async () => {
  const seen = ({ tasks }: Notice): unknown => tasks.map(({ line: _, ...task }) => task)
  const whole = seen(await parseNotice(PRINTED.join('\n')))
  for (let width = 26; width <= 44; width += 2)
    test(`of ${width} characters`, async () => {
      const text = PRINTED.map((paragraph) => inLines(paragraph, width)).join('\n')
      expect(seen(await parseNotice(text))).toEqual(whole)
    })
  test('and these are four', () => expect(whole).toHaveLength(4))
})
