/** Words for numbers, days, spans and periods. */

/** Digits of Chinese numbers with their value; the first is the usual form. */
export const NUMERAL_DIGITS = [
  ['零', 0],
  ['○', 0],
  ['〇', 0],
  ['◯', 0],
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
] as const satisfies readonly (readonly [string, number])[]

/** Powers of ten inside a Chinese number. */
export const NUMERAL_UNITS = [
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
] as const satisfies readonly (readonly [string, number])[]

/** Tens written with one character; a digit may follow (廿六). */
export const NUMERAL_TENS = [
  ['廿', 20],
  ['卅', 30],
] as const satisfies readonly (readonly [string, number])[]

/** One half, as in 半年. */
export const NUMERAL_HALF = '半'

/** Days of the week, Monday first, with their RFC 5545 names. */
export const WEEKDAYS = [
  ['一', 'MO'],
  ['二', 'TU'],
  ['三', 'WE'],
  ['四', 'TH'],
  ['五', 'FR'],
  ['六', 'SA'],
  ['日', 'SU'],
  ['天', 'SU'],
] as const satisfies readonly (readonly [string, string])[]

/** Years told from the plan's year. */
export const RELATIVE_YEARS = [
  ['今年', 0],
  ['今年度', 0],
  ['本年', 0],
  ['本年度', 0],
  ['当年', 0],
  ['当年度', 0],
  ['次年', 1],
  ['次年度', 1],
  ['翌年', 1],
  ['来年', 1],
  ['明年', 1],
  ['明年度', 1],
  ['下一年', 1],
  ['下一年度', 1],
  ['下年', 1],
  ['下年度', 1],
] as const satisfies readonly (readonly [string, number])[]

/** Months told from the month in which the notice is signed. */
export const RELATIVE_MONTHS = [
  ['本月', 0],
  ['当月', 0],
  ['下月', 1],
  ['下个月', 1],
] as const satisfies readonly (readonly [string, number])[]

/** Weeks told from the week in which the notice is signed. */
export const RELATIVE_WEEKS = [
  ['本周', 0],
  ['这周', 0],
  ['下周', 1],
] as const satisfies readonly (readonly [string, number])[]

/** Quarter numbers. */
export const QUARTERS = [
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['Ⅰ', 1],
  ['Ⅱ', 2],
  ['Ⅲ', 3],
  ['Ⅳ', 4],
] as const satisfies readonly (readonly [string, number])[]

/** Parts of a month: first and last day (99: the last of the month). */
export const MONTH_PARTS = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, 99],
  ['上中旬', 1, 20],
  ['中上旬', 1, 20],
  ['上、中旬', 1, 20],
  ['中下旬', 11, 99],
  ['中、下旬', 11, 99],
  ['初', 1, 10],
] as const satisfies readonly (readonly [string, number, number])[]

/** Halves of a year: first and last month. */
export const HALF_YEARS = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
] as const satisfies readonly (readonly [string, number, number])[]

/** Five-year plans by their number in the name, with the first year. */
export const FIVE_YEAR_PLANS = [
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
  ['十六五', 2031],
] as const satisfies readonly (readonly [string, number])[]

/** Festivals with a fixed day (month times 100 plus day). */
export const FIXED_FESTIVALS = [
  ['元旦', 101],
  ['元旦节', 101],
  ['三八', 308],
  ['三八节', 308],
  ['三八妇女节', 308],
  ['妇女节', 308],
  ['植树节', 312],
  ['五一', 501],
  ['五一节', 501],
  ['五一劳动节', 501],
  ['五一国际劳动节', 501],
  ['劳动节', 501],
  ['五四', 504],
  ['五四青年节', 504],
  ['青年节', 504],
  ['护士节', 512],
  ['六一', 601],
  ['六一节', 601],
  ['六一儿童节', 601],
  ['六一国际儿童节', 601],
  ['儿童节', 601],
  // The first day of the examination, since 2003
  ['高考', 607],
  ['七一', 701],
  ['八一', 801],
  ['八一建军节', 801],
  ['建军节', 801],
  ['秋季开学', 901],
  ['秋季学期开学', 901],
  ['秋学期开学', 901],
  ['教师节', 910],
  ['十一', 1001],
  ['国庆', 1001],
  ['国庆节', 1001],
  ['十一国庆节', 1001],
] as const satisfies readonly (readonly [string, number])[]

/** Festivals of the lunar calendar; which table, and days to add to the day in it. */
export const LUNAR_FESTIVALS = [
  ['春节', 'spring', 0],
  ['元宵节', 'spring', 14],
  ['元宵', 'spring', 14],
  ['端午', 'dragon', 0],
  ['端午节', 'dragon', 0],
  ['中秋', 'autumn', 0],
  ['中秋节', 'autumn', 0],
  ['重阳', 'double', 0],
  ['重阳节', 'double', 0],
] as const satisfies readonly (readonly [string, string, number])[]

/** The festival whose day the sun sets. */
export const SOLAR_FESTIVALS = ['清明节', '清明'] as const satisfies readonly string[]

/** Days of the lunar festivals from 2000 to 2040 (month times 100 plus day), computed with the Chinese calendar of ICU. */
export const LUNAR_DAYS = {
  first: 2000,
  spring: [
    205, 124, 212, 201, 122, 209, 129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210,
    129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208, 128, 215, 204, 124, 212,
  ],
  dragon: [
    606, 625, 615, 604, 622, 611, 531, 619, 608, 528, 616, 606, 623, 612, 602, 620, 609, 530, 618, 607, 625, 614, 603, 622, 610,
    531, 619, 609, 528, 616, 605, 624, 612, 601, 620, 610, 530, 618, 607, 527, 614,
  ],
  autumn: [
    912, 1001, 921, 911, 928, 918, 1006, 925, 914, 1003, 922, 912, 930, 919, 908, 927, 915, 1004, 924, 913, 1001, 921, 910, 929,
    917, 1006, 925, 915, 1003, 922, 912, 1001, 919, 908, 927, 916, 1004, 924, 913, 1002, 920,
  ],
  double: [
    1006, 1025, 1014, 1004, 1022, 1011, 1030, 1019, 1007, 1026, 1016, 1005, 1023, 1013, 1002, 1021, 1009, 1028, 1017, 1007, 1025,
    1014, 1004, 1023, 1011, 1029, 1018, 1008, 1026, 1016, 1005, 1024, 1012, 1001, 1020, 1009, 1027, 1017, 1007, 1026, 1014,
  ],
} as const satisfies Record<string, number | readonly number[]>

/** Units of a period: letter of the ISO 8601 duration, factor, and whether it is a part of a day. */
export const PERIOD_UNITS = [
  ['个工作日', 'D', 1, false],
  ['工作日', 'D', 1, false],
  ['个自然日', 'D', 1, false],
  ['自然日', 'D', 1, false],
  ['个月', 'M', 1, false],
  ['个周', 'D', 7, false],
  ['周', 'D', 7, false],
  ['个星期', 'D', 7, false],
  ['星期', 'D', 7, false],
  ['年', 'Y', 1, false],
  ['日', 'D', 1, false],
  ['天', 'D', 1, false],
  ['个小时', 'H', 1, true],
  ['小时', 'H', 1, true],
  ['分钟', 'M', 1, true],
] as const satisfies readonly (readonly [string, string, number, boolean])[]

/** Recurring units: rule frequency and interval. An empty frequency can not be said as a rule. */
export const RECURRING_UNITS = [
  ['年', 'YEARLY', 1],
  ['年度', 'YEARLY', 1],
  ['半年', 'MONTHLY', 6],
  ['季度', 'MONTHLY', 3],
  ['季', 'MONTHLY', 3],
  ['月', 'MONTHLY', 1],
  ['月度', 'MONTHLY', 1],
  ['旬', '', 1],
  ['半月', 'DAILY', 15],
  ['半个月', 'DAILY', 15],
  ['周', 'WEEKLY', 1],
  ['星期', 'WEEKLY', 1],
  ['日', 'DAILY', 1],
  ['天', 'DAILY', 1],
  ['学期', '', 1],
  ['学年', '', 1],
] as const satisfies readonly (readonly [string, string, number])[]

/** Words of the deadline grammar by the part they play; the grammar names them in its patterns. */
export const TIME_WORDS = {
  year: ['年'],
  yearly: ['年度', '年'],
  month: ['月份', '月'],
  monthSign: ['月'],
  day: ['日', '号'],
  quarter: ['季度'],
  ordinal: ['第'],
  unit: ['个'],
  of: ['的'],
  week: ['周', '星期'],
  tenDays: ['旬'],
  end: ['底', '末'],
  yearEnd: ['年底', '年末'],
  /** 年终 says 年底. */
  close: ['终'],
  /** After 年终, 初: the character belongs to another word (终验, 初审). */
  closeOther: ['验', '审', '期', '端', '止', '身', '评', '稿', '结', '点', '极'],
  early: ['初'],
  earlyOther: [
    ...[
      '步',
      '级',
      '中',
      '审',
      '稿',
      '选',
      '评',
      '始',
      '次',
      '赛',
      '验',
      '核',
      '定',
      '期',
      '夏',
      '冬',
      '春',
      '秋',
      '见',
      '具',
      '成',
      '显',
    ],
    ...[
      '诊',
      '检',
      '查',
      '试',
      '筛',
      '伏',
      '心',
      '衷',
      '创',
      '设',
      '测',
      '判',
      '训',
      '加工',
      '装',
      '复',
      '一',
      '二',
      '三',
      '学',
      '衔',
      '露',
    ],
  ],
  inside: ['内', '以内', '之内'],
  middle: ['中'],
  before: ['之前', '以前', '前', '开学前'],
  /** Seasons between a day and 前: 6月1日入汛前. */
  event: [
    ...['入汛', '汛期', '主汛期', '供暖', '供暖季', '供暖期', '采暖季', '采暖期', '开学', '雨季', '封冻', '上冻', '入冬', '入春'],
    ...['汛期来临', '主汛期来临', '汛期到来', '主汛期到来', '雨季来临', '供暖季来临', '冬季来临'],
  ],
  including: ['含', '含当日', '含当天', '含本日', '含本数'],
  /** 底前 with its characters exchanged. */
  swapped: ['前底'],
  /** After 前: the 前 belongs to another word. */
  beforeOther: ['后', '夕', '往', '期', '列', '沿', '述', '瞻', '端', '移', '置', '款', '提下', '提条件', '提是', '提,', '提。'],
  /** The same where 前 counts (2024年前三季度). */
  beforeCount: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '几', '两', '半'],
  to: ['至', '到', '--', '-', '~'],
  from: ['起'],
  and: ['和', '及', '与', '以及'],
  link: ['为', '是', '至', '自', '从', '截至', '截止', '截止至', '截止到'],
  insideOther: ['蒙', '地', '部', '设机', '设科', '设处', '设部', '设股', '外', '容', '涝', '陆', '河', '控'],
  stop: ['止'],
  /** 一 typed for a dash. */
  falseDash: ['一'],
  dayPart: ['上午', '下午', '中午', '晚上', '晚'],
  hour: ['时', '点'],
  minute: ['分'],
  offWork: ['下班'],
  holiday: ['假期'],
  stage: ['期间', '时期'],
  stageEnd: ['末', '期末'],
  today: ['即日起', '即日'],
  every: ['每', '每个', '逢', '每逢'],
  /** Before a figure: what is scored. */
  score: ['得', '计', '加', '扣'],
  /** Before 超过: a ceiling, no minimum. */
  not: ['不', '不得'],
  /** 上、下半年 */
  firstHalf: ['上'],
  lastHalf: ['下半年'],
  eachTime: ['每次', '每回', '每人', '每场'],
  by: ['按'],
  last: ['最后一个', '最后1个', '最末一个'],
  workday: ['工作日'],
  firstMonth: ['首月', '第一个月', '第1个月', '第一月', '首个月'],
  lastMonth: ['末月', '最后一个月', '最后1个月', '第三个月', '第3个月'],
  afterQuarter: ['季后', '每季后', '每季度后'],
  nextMonth: ['次月'],
  laterMonth: ['下月'],
  /** Months reported on: 下月5日前 beside them recurs. */
  reportedMonth: ['上月', '每月', '当月情况'],
  /** After 每周五: a count of days, no Friday. */
  workCount: ['天', '日', '次', '个', '场', '节'],
  doubleMonth: ['双月'],
  singleMonth: ['单月'],
  skipMonth: ['隔月'],
  skipYear: ['隔年'],
  atLeast: ['至少', '最少', '不少于', '不得少于', '不低于', '原则上不少于', '原则上至少', '要至少', '应至少', '应当至少'],
  times: [
    '次',
    '场',
    '轮',
    '批',
    '期',
    '遍',
    '回',
    '场次',
    '篇',
    '条',
    '个',
    '项',
    '件',
    '例',
    '份',
    '人次',
    '人',
    '家',
    '个月',
    '天',
    '周',
  ],
  once: [
    ...['一次', '1次', '一轮', '1轮', '一遍', '一报告', '一报', '一调度', '一通报', '一督查', '一总结', '一例会', '一考核'],
    ...['一检查', '一排查', '一巡查', '一督导', '一督办', '一研判', '一会商', '一分析', '一小结', '一汇报', '一公示'],
    ...['一排名', '一评比', '一点评', '一更新', '一查', '一评', '一考', '一督'],
  ],
  turn: ['次', '轮', '期', '回', '遍', '批', '场'],
  about: ['左右', '多'],
  /** Behind a list of times: the act is done in each. */
  each: ['各', '分别'],
  /** Before a time: the work is done. */
  done: ['已', '已于', '已在', '均已', '曾于'],
  /** Words that tie an open time to the limit before it (并长期坚持). */
  ongoingJoin: ['并', '且', '后', '再'],
  /** What may follow an open time. */
  ongoingNext: ['推', '开', '实', '做', '抓', '加', '组', '落', '完', '坚'],
  effort: ['时间', '努力'],
  use: ['用', '利用', '经过', '通过'],
} as const satisfies Record<string, readonly string[]>

/** What stands right before a point of time and makes it a limit. */
export const LIMIT_OPENERS = [
  '到',
  '至',
  '截至',
  '截止',
  '截止到',
  '截至到',
  '截止至',
  '不迟于',
  '最迟',
  '最迟于',
  '最迟在',
  '最晚',
  '最晚于',
  '最晚在',
  '不晚于',
  '不得迟于',
  '不得晚于',
] as const satisfies readonly string[]

/** Openers that may report a state reached (截至2023年底，已建成). */
export const STATE_OPENERS = ['截至', '截止', '截止到', '截至到', '截止至', '到', '至'] as const satisfies readonly string[]

/** What stands right before a point of time that is planned for. */
export const PLAN_OPENERS = [
  '于',
  '在',
  '拟',
  '力争',
  '确保',
  '争取',
  '计划',
  '预计',
  '务必',
  '务于',
  '务必于',
  '务必在',
  '须于',
  '应于',
  '定于',
  '原则上',
  '并',
  '最迟于',
] as const satisfies readonly string[]

/** Those of them that say an aim, which is to be reached by the point. */
export const AIM_PLAN_OPENERS = ['力争', '确保', '争取', '务必', '力求', '务求', '努力'] as const satisfies readonly string[]

/** Words after a point of time that close the work: the point is its limit. */
export const FINISH_WORDS = [
  '完成',
  '办结',
  '建成',
  '竣工',
  '完工',
  '投入使用',
  '投入运营',
  '投用',
  '投产',
  '交付',
  '到位',
  '达到',
  '达标',
  '实现',
  '见效',
  '验收',
  '报送',
  '报市',
  '报县',
  '报省',
  '报区',
  '上报',
  '提交',
  '报告',
  '出台',
  '落实',
  '结束',
  '销号',
  '整改到位',
  '全面',
  '全部',
  '基本',
  '初步',
  '力争',
  '确保',
  '上线',
  '开通',
  '开工',
  '动工',
  '运行',
  '建立',
  '形成',
  '取得',
  '制定',
  '印发',
  '发布',
  '公布',
  '公开',
  '启用',
  '消除',
  '解决',
  '拿出',
  '提出',
  '通车',
  '开园',
  '开业',
  '营业',
  '封顶',
  '合龙',
  '贯通',
  '并网',
  '挂牌',
  '试运行',
  '试运营',
  '投运',
  '获批',
  '获准',
  '通过验收',
  '通过评审',
  '通过审批',
  '通过审查',
  '揭牌',
  '复工',
] as const satisfies readonly string[]

/** Words that close the work a verb later: 上半年编制完成, 三季度主体建成, 上半年开工率达到90%. */
export const CLOSE_WORDS = [
  ...['完成', '办结', '建成', '竣工', '完工', '投入使用', '投用', '投产', '出台', '到位', '达到', '封顶', '通车', '完毕'],
  ...['投运', '获批', '验收'],
] as const satisfies readonly string[]

/** Characters between a point of time and such a word that begin another piece of work, for the inside of a character class. */
export const CLOSE_APART = '、和及并'

/** Nouns that make such a word an attribute: 完成情况. */
export const CLOSE_NOUNS = ['情况', '率', '后', '度', '的', '工作'] as const satisfies readonly string[]

/** Words after a month or quarter that begin the work: 二季度开工. */
export const BEGIN_WORDS = ['开工', '动工', '启动建设', '开建'] as const satisfies readonly string[]

/** The same for a single day, which otherwise rather tells when something happened. */
export const DAY_FINISH_WORDS = [
  '完成',
  '报送',
  '上报',
  '提交',
  '报市',
  '报县',
  '报省',
  '报区',
  '办结',
  '反馈',
  '报至',
  '报到',
] as const satisfies readonly string[]

/** Acts that close a colophon (2026年3月6日印发). */
export const PUBLISH_WORDS = ['印发', '发布', '公布'] as const satisfies readonly string[]

/** After 前: with 的 behind them they describe a thing (2004年底前投运的电厂). */
export const BUILT_WORDS = [
  '建成',
  '投运',
  '投产',
  '竣工',
  '成立',
  '登记',
  '注册',
  '出生',
  '取得',
  '开工',
  '退休',
  '毕业',
  '已',
  '发生',
  '形成',
  '设立',
  '入职',
  '参加工作',
  '批准',
  '获得',
  '建设',
  '完工',
  '新建',
  '改建',
  '扩建',
  '改扩建',
  '续建',
  '新增',
  '铺设',
] as const satisfies readonly string[]

/** Those of them that also say the work itself: 2022年底前建成三级统一的平台. */
export const MADE_WORDS = ['建成', '建设', '新建', '改建', '扩建', '形成', '设立'] as const satisfies readonly string[]

/** Words after a point of time that open the work: the work is done in it. */
export const START_WORDS = [
  '开展',
  '举办',
  '组织',
  '召开',
  '启动',
  '实施',
  '进行',
  '集中',
  '举行',
  '推出',
  '编制',
  '起草',
  '安排',
  '对',
  '由',
  '再',
  '各',
  '分别',
  '要',
  '将',
  '拟',
  '继续',
  '计划',
  '完善',
  '配合',
  '协助',
  '会同',
  '督促',
  '提请',
  '报请',
  '审议',
  '初审',
  '一审',
  '二审',
  '三审',
  '初次审议',
  '再次审议',
  '送审',
  '探索',
  '筹备',
  '推进',
  '推动',
  '推广',
  '加快',
  '新建',
  '改建',
  '扩建',
  '改扩建',
  '续建',
  '新开',
  '铺设',
  '逐步',
  '稳步',
  '有序',
  '持续',
  '进一步',
] as const satisfies readonly string[]

/** Verbs behind a year of a plan's years, where a figure follows: 2023年创建示范商圈8个. */
export const MAKE_WORDS = [
  ...['创建', '创成', '培育', '培训', '培养', '打造', '建立', '建设', '改造', '治理', '整治', '新增', '引进', '认定', '新认定'],
  ...['发展', '修复', '种植', '栽植', '营造', '绿化', '投放', '更新', '提升', '选派', '打通', '安装', '完善', '投入', '销号'],
] as const satisfies readonly string[]

/** The same for a single day at the start of a clause: the work is held on it. 4月24日组织一次大扫除. */
export const DAY_START_WORDS = [
  ...['开展', '举办', '组织', '召开', '启动', '举行', '集中', '统一', '同步', '全面启动', '正式启动'],
  ...['在', '当天', '当日', '全省', '全市', '全县', '全区', '全州', '全镇', '全乡', '全校', '各'],
] as const satisfies readonly string[]

/** Nouns behind a year's end that make it an attribute (年底考核). */
export const YEAR_END_NOUNS = [
  '考核',
  '绩效',
  '评比',
  '总结',
  '评优',
  '述职',
  '考评',
  '目标',
  '奖',
  '的',
  '存量',
  '数',
  '人口',
  '前后',
  '左右',
  '测评',
  '评议',
  '督查',
  '检查',
] as const satisfies readonly string[]

/** Words behind a point of time that tell a state, a start or a name, so that it is no limit. */
export const STATE_WORDS = [
  '以来',
  '以后',
  '之后',
  '后',
  '已',
  '已经',
  '开始',
  '相比',
  '同期',
  '出生',
  '期间有效',
  '有效',
  '止有效',
  '学年',
  '级',
] as const satisfies readonly string[]

/** Words behind a point of time that name a version; behind 前 and 底 they are work: 6月底前修订规则. */
export const VERSION_WORDS = ['版', '修订', '修正'] as const satisfies readonly string[]

/** Marks of a report of the past in the words after a time. */
export const REPORT_WORDS = ['已', '累计', '同比', '环比', '增长率'] as const satisfies readonly string[]

/** Words before a time that tell how long something is valid or open, or what it is compared with. */
export const VALIDITY_WORDS = [
  '有效期',
  '有效期至',
  '有效期截至',
  '征求意见时间',
  '征求意见期限',
  '征求意见',
  '意见反馈',
  '反馈时间',
  '征集意见时间',
  '公示时间',
  '公示期',
  '公开征集意见时间',
  '报名时间',
  '申报时间',
  '受理时间',
  '征求意见截止时间',
  '期限',
  '出生于',
  '成立于',
  '生于',
  '有效期限',
  '执行至',
  '执行到',
  '执行期',
  '执行期限',
  '施行',
  '聘期',
  '任期',
  '基期',
  '比',
  '较',
  '与',
  '相较',
  '自发布之日起施行',
  '延长',
  '延长到',
  '延续',
  '延续到',
  '顺延',
  '顺延到',
  '延期',
  '延期到',
  '统计时间',
  '统计周期',
  '执行时间',
] as const satisfies readonly string[]

/** Years that lie behind. */
export const PAST_YEARS = [
  '去年',
  '上年',
  '前年',
  '往年',
  '同年',
  '历年',
  '上年度',
  '去年度',
  '上一年',
  '上一年度',
  '近年',
] as const satisfies readonly string[]

/** Nouns that make a bare year, quarter or half-year the attribute of a name. */
export const NAME_NOUNS = [
  '工作',
  '要点',
  '计划',
  '规划',
  '方案',
  '总结',
  '报告',
  '预算',
  '决算',
  '目标',
  '任务',
  '重点',
  '民生',
  '项目',
  '考核',
  '经济',
  '版',
  '修订',
  '行动',
  '清单',
  '目录',
  '财政',
  '绩效',
  '第',
  '全市',
  '全省',
  '全县',
  '全区',
  '统计',
  '年鉴',
  '公报',
  '政府',
  '政务',
] as const satisfies readonly string[]

/** Words before a period that make it a condition, a minimum, a span that was, or how long something lasts. */
export const PERIOD_CONDITIONS = [
  '毕业',
  '毕业后',
  '享受',
  '离校',
  '离校后',
  '成立',
  '注册',
  '登记注册',
  '退役',
  '退役后',
  '服役',
  '近',
  '最近',
  '过去',
  '前',
  '此前',
  '连续',
  '连续在',
  '提前',
  '不少于',
  '至少',
  '不低于',
  '超过',
  '为期',
  '公示',
  '公示期',
  '公示期为',
  '公告',
  '公示时间',
  '满',
  '未满',
  '有效期',
  '每',
  '期限',
  '投产',
  '投产后',
  '认定',
  '取得',
  '入职',
  '落户',
  '合同期',
  '任期',
  '保质期',
  '质保期',
  '设立',
  '刑满',
  '出狱',
  '创办',
  '创办时间',
  '毕业未超过',
  '上市',
  '引进',
  '初创',
  '创业',
  '同一',
  '任一',
  '第',
  '首次',
  '存续',
  '脱贫',
  '生育',
  '产后',
  '营业',
  '开办',
  '开业',
  '购买',
  '购房',
  '生效',
  '处分',
  '过渡',
  '过渡期',
  '试用期',
  '满足',
  '历时',
  '共',
  '持续',
  '不足',
  '不满',
  '保持',
  '滞后',
  '逾期',
  '租赁',
  '入驻',
  '入选',
] as const satisfies readonly string[]

/** Words after a period that make it a condition, a penalty or a benefit. */
export const PERIOD_EFFECTS = [
  '累计',
  '连续',
  '不得',
  '不予',
  '不再',
  '禁止',
  '免',
  '享受',
  '给予',
  '减',
  '被',
  '受到',
  '受过',
  '发生',
  '未',
  '无',
  '没有',
  '有',
  '曾',
  '按',
  '可',
  '的',
  '两次',
  '多次',
  '新引进',
  '新认定',
  '毕业',
  '取得',
  '获得',
  '获',
  '因',
  '出现',
  '达到',
  '每年给予',
  '每年补',
  '补助',
  '补贴',
  '奖励',
  '注册',
  '新注册',
  '再次',
  '首次',
  '存在',
  '或',
  '对其',
  '租金',
] as const satisfies readonly string[]

/** Words after a working period without 内 that make it a limit for each case. */
export const PERIOD_ACTS = [
  '答复',
  '回复',
  '办结',
  '办理',
  '反馈',
  '到场',
  '到达',
  '响应',
  '处置',
  '完成',
  '送达',
  '审结',
  '出证',
  '拿证',
  '领证',
  '领照',
  '办好',
  '开办',
  '受理',
  '审批',
  '审核',
  '拨付',
  '转办',
  '签收',
  '报告',
  '接通',
  '公开',
  '发证',
  '许可',
  '内办',
  '评估',
  '批复',
] as const satisfies readonly string[]

/** Words before a period without 内 that make it a limit. */
export const PERIOD_AIMS = [
  '压缩至',
  '压减至',
  '缩短至',
  '压缩到',
  '压减到',
  '缩短到',
  '控制在',
  '不超过',
  '不得超过',
  '限时',
  '力争',
  '提速至',
  '缩减至',
  '减至',
  '减少至',
  '缩短为',
  '压缩为',
] as const satisfies readonly string[]

/** Words in the sentence of a ceiling that make it how long something may last: 延长期限最长不超过15个工作日. */
export const PERIOD_TERMS = [
  ...[
    '延长',
    '延期',
    '顺延',
    '公示',
    '公告',
    '征求意见',
    '借用',
    '试用',
    '有效期',
    '任期',
    '保存',
    '保留',
    '暂停',
    '停产',
    '停业',
  ],
] as const satisfies readonly string[]

/** Ends of the words that tell what starts a period; the longest is tried first. */
export const TRIGGER_ENDS = ['之日起', '之日', '日起', '以后', '之后', '后的', '后', '起'] as const satisfies readonly string[]

/** Words that open a trigger and are no part of it. */
export const TRIGGER_OPENERS = [
  '自',
  '从',
  '在',
  '于',
  '应',
  '须',
  '必须',
  '应当',
  '要',
  '并',
] as const satisfies readonly string[]

/** Words at the head of a trigger that mean the document itself. */
export const SELF_NAMES = [
  '本方案',
  '本意见',
  '本通知',
  '本办法',
  '本计划',
  '本要点',
  '本文件',
  '本措施',
  '本细则',
  '本规定',
  '本决定',
  '文件',
  '通知',
  '方案',
  '意见',
] as const satisfies readonly string[]

/** Words before a time that make it a leave, not a limit: 可于年底申请, 可按季度申请. */
export const MAY_WORDS = ['可', '可于', '可在', '可以', '可以在', '可以于'] as const satisfies readonly string[]

/** Characters before 可 that make another word of it (行政许可, 质量认可). */
export const MAY_OTHERS = ['许', '认', '尚'] as const satisfies readonly string[]

/** A ceiling in the clause of 每年, 每月: 每年检查不超过1次. */
export const CEILING_WORDS = [
  '不超过',
  '不得超过',
  '不多于',
  '不高于',
  '最多',
  '至多',
  '只开展',
  '仅开展',
  '只安排',
  '只进行',
] as const satisfies readonly string[]

/** What such a ceiling counts; a ceiling of things (每年遴选不超过20个) leaves the act itself due. */
export const CEILING_COUNTS = ['次', '回', '天', '日'] as const satisfies readonly string[]

/** Money and rates: a recurring word in their clause tells an amount. */
export const MONEY_WORDS = [
  '元',
  '补贴',
  '补助',
  '奖励',
  '资助额',
  '额度',
  '利率',
  '贴息',
  '给予',
  '经费',
  '金额',
] as const satisfies readonly string[]

/** Money units; with a number before them the clause tells an amount. */
export const MONEY_UNITS = ['元', '万元', '亿元', '千元', '百元'] as const satisfies readonly string[]

/** Change over time: a recurring word with a rate tells no act. */
export const RATE_VERBS = [
  '增长',
  '递增',
  '下降',
  '递减',
  '降低',
  '增幅',
  '增速',
  '降幅',
  '增加值',
] as const satisfies readonly string[]

/** Rates. */
export const RATE_UNITS = ['%', '个百分点', '‰'] as const satisfies readonly string[]

/** Verbs behind what 每年, 每周 only describe, with 的 before it: 每年接待100万人次的景区达到5家. */
export const REACH_WORDS = ['达到', '达', '占', '超过', '稳定在', '保持在'] as const satisfies readonly string[]

/** Shares of people and things that such words describe, with 的 or without. */
export const SHARE_WORDS = ['比例', '比率', '比重', '占比', '人数', '人口'] as const satisfies readonly string[]

/** Verbs behind such a share. */
export const SHARE_REACH_WORDS = [
  ...REACH_WORDS,
  ...['不低于', '不少于', '提高到', '提高至', '提升到', '提升至', '保持', '为', '要达', '应达', '力争达', '均达'],
] as const satisfies readonly string[]

/** Measures of how long people do something each day or week. */
export const EXERTION_UNITS = ['小时', '分钟', '课时', '节课', '学时', '节'] as const satisfies readonly string[]

/** Words after 每年, 每月 that make them an attribute or an amount. */
export const EVERY_OTHERS = [
  '的',
  '均',
  '可',
  '最高',
  '最多',
  '人均',
  '度假',
  '一度',
  '仅',
  '只能',
  '不超过',
] as const satisfies readonly string[]

/** Words before 每月, 每年 that make them part of what is told (报送每月情况), a benefit (可享受每年2次) or a failing (未按月召开的扣1分). */
export const EVERY_TOLD = [
  '未',
  '未能',
  '没有',
  '没',
  '不',
  '是否',
  '报送',
  '上报',
  '汇总',
  '填报',
  '统计',
  '享受',
  '近',
  '平均',
  '公布',
  '相当于',
  '高于',
  '低于',
  '达到',
  '纳入',
  '列入',
  '编入',
  '写入',
  '计入',
  '作为',
  '根据',
  '依据',
] as const satisfies readonly string[]

/** Before 每年 or a span, with 的 in its clause: the time is part of what something is done to. 对每年新增的债务进行评估. */
export const TOWARD = '对'

/** Words before 每年, 每月: an amount for each of something. */
export const EACH_WORDS = [
  '人',
  '户',
  '亩',
  '家',
  '名',
  '辆',
  '套',
  '吨',
  '床',
  '台',
  '平方米',
  '村',
  '个',
  '项',
] as const satisfies readonly string[]

/** Words after 按月, 按年 and the like that make them part of another word. */
export const BY_OTHERS = [
  '龄',
  '级',
  '均',
  '薪',
  '工资',
  '常',
  '期',
  '程',
  '边',
  '节',
  '计划',
  '任务',
  '目标',
  '预算',
  '绩效',
  '计罚',
  '工作',
  '租',
  '计算',
  '度工作',
  '度计划',
  '度目标',
  '度任务',
  '度预算',
  '内',
  '末',
  '子',
  '光',
  '风',
  '型',
  '实际',
  '金额',
  '分',
] as const satisfies readonly string[]

/** Values of a time column that name no end. */
export const ONGOING_WORDS = [
  '长期',
  '长期坚持',
  '长期推进',
  '长期任务',
  '长期工作',
  '长期性工作',
  '全年工作',
  '全年任务',
  '全年性工作',
  '长期实施',
  '长期开展',
  '长期执行',
  '长期有效',
  '长期落实',
  '持续',
  '持续推进',
  '持续实施',
  '持续开展',
  '持续进行',
  '持续深化',
  '持续坚持',
  '持续落实',
  '持续整改',
  '持续改进',
  '持续优化',
  '持续完善',
  '持续提升',
  '持续巩固',
  '持续跟进',
  '持续保持',
  '长期保持',
  '持续抓好',
  '持续用力',
  '持续加强',
  '持续发力',
  '常抓不懈',
  '常态化',
  '常态化推进',
  '常态化开展',
  '常态化坚持',
  '常态化实施',
  '常态化进行',
  '常态推进',
  '常态',
  '日常',
  '日常工作',
  '经常性工作',
  '经常',
  '全年',
  '全月',
  '全周期',
  '全年推进',
  '全年开展',
  '全年实施',
  '全年进行',
  '全年持续推进',
  '全年持续',
  '全年坚持',
  '贯穿全年',
  '贯穿始终',
  '实时',
  '动态调整',
  '动态更新',
  '动态推进',
  '动态管理',
  '随时',
  '按需',
  '即日起',
  '长效',
  '长效坚持',
  '永久',
  '连续推进',
  '不间断',
  '常年',
  '常年坚持',
  '常年开展',
  '常年推进',
  '常年实施',
  '始终坚持',
  '坚持',
  '滚动推进',
  '滚动实施',
] as const satisfies readonly string[]

/** Frequency column: who reads `年` there means every year. */
export const FREQUENCY_WORDS = [
  ['年度', 'YEARLY', 1],
  ['年', 'YEARLY', 1],
  ['半年度', 'MONTHLY', 6],
  ['半年', 'MONTHLY', 6],
  ['季度', 'MONTHLY', 3],
  ['季', 'MONTHLY', 3],
  ['月度', 'MONTHLY', 1],
  ['月', 'MONTHLY', 1],
  ['双月', 'MONTHLY', 2],
  ['周', 'WEEKLY', 1],
  ['日', 'DAILY', 1],
  ['天', 'DAILY', 1],
] as const satisfies readonly (readonly [string, string, number])[]

/** Acts that a recurring unit may stand before without 每 (季通报, 月调度) in a time or frequency column. */
export const RECURRING_ACTS = [
  '调度',
  '通报',
  '报告',
  '例会',
  '报送',
  '总结',
  '考核',
  '督查',
  '检查',
  '会商',
  '上报',
  '更新',
  '统计',
] as const satisfies readonly string[]

/** Words after 年内 and the like that make it a scoring condition. */
export const SCORING_WORDS = [
  '无',
  '未',
  '没有',
  '出现',
  '发生',
  '被',
  '受到',
  '累计',
  '不得分',
] as const satisfies readonly string[]

/** Next day. */
export const NEXT_DAY = ['次日', '第二天'] as const satisfies readonly string[]

/** Whole year. */
export const WHOLE_YEAR = '全年'

/** Parts of a year without fixed days: 2025年秋季开学前 is no limit of the year. */
export const SEASONS = [
  '春季',
  '夏季',
  '秋季',
  '冬季',
  '春节',
  '暑期',
  '暑假',
  '寒假',
  '秋冬',
  '冬春',
  '汛期',
  '秋学期',
  '春学期',
] as const satisfies readonly string[]

/** Behind the time from which what goes on began: 2019年启动，持续推进. */
export const STARTED_WORDS = ['启动', '启动实施', '开始', '开始实施', '起步', '起'] as const satisfies readonly string[]

/** Words of a start that has no end. */
export const START_ONLY = ['起', '开始'] as const satisfies readonly string[]

/** Measures of a rate: 每日300吨 says how much, not when. Counts of acts (次, 期, 场) are no rates. */
export const RATE_MEASURES = [
  '吨',
  '立方米',
  '立方',
  '平方米',
  '公斤',
  '千克',
  '升',
  '千瓦',
  '度',
  '元',
  '人次',
  '架次',
  '班次',
  '标箱',
  '公里',
  '亩',
  '方',
] as const satisfies readonly string[]

/** Those of the conditions that begin a life (毕业, 成立): for years and months they say who is meant, for days what is to be done (企业开办1个工作日内办结). */
export const PERIOD_EVENTS = [
  '毕业',
  '毕业后',
  '离校',
  '离校后',
  '成立',
  '注册',
  '登记注册',
  '退役',
  '退役后',
  '服役',
  '投产',
  '投产后',
  '认定',
  '取得',
  '入职',
  '落户',
  '设立',
  '创办',
  '创办时间',
  '毕业未超过',
  '创业',
  '开办',
  '开业',
  '租赁',
  '承租',
  '入驻',
  '入选',
  '获批',
  '签约',
  '聘用',
  '就业',
] as const satisfies readonly string[]

/** What may follow the time in a heading that is nothing but a time: 三月份工作安排. */
export const SCHEDULE_NOUNS = [
  '工作',
  '活动',
  '任务',
  '安排',
  '重点',
  '主要',
  '计划',
  '内容',
  '要点',
  '事项',
  '具体',
  '行事历',
  '主题',
] as const satisfies readonly string[]

/** 第一阶段, 宣传发动阶段. */
export const STAGE_WORD = '阶段'

/** 第一步，动员部署（2月20日至28日）. */
export const STEP_WORD = '步'

/** In the title of a plan from one year's autumn to the next year's spring. */
export const WINTER_SPANS = ['今冬明春', '冬春'] as const satisfies readonly string[]

/** The word of a school year: 2012-2013学年. */
export const SCHOOL_YEAR = '学年'
/** The terms of a school year as titles name them: the first begins in autumn of the first year, the second in spring of the next. */
export const FIRST_TERM = ['第一学期', '第1学期', '上学期', '秋季', '(上)', '(一)'] as const satisfies readonly string[]
export const SECOND_TERM = ['第二学期', '第2学期', '下学期', '春季', '(下)', '(二)'] as const satisfies readonly string[]
