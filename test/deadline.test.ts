import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeadlineContext, type DeadlineSlot, type DeadlineValue, findDeadlines } from '../src/extract/deadline/index.ts'
import { fold } from '../src/tree/fold.ts'
import { NUMERAL_CHARACTERS, readNumeral } from '../src/tree/numerals.ts'
import { growthOn, MOST_GROWTH } from './support/linear.ts'

const YEAR_2024: Omit<DeadlineContext, 'slot'> = { planYear: 2024, noticeDate: '2024-03-15' }
const THREE_YEARS: Omit<DeadlineContext, 'slot'> = { planYear: 2024, planYears: { from: 2024, to: 2026 } }

function say(value: DeadlineValue): string {
  switch (value.kind) {
    case 'by':
      return `by ${value.date}`
    case 'during':
      return `during ${value.start}..${value.end}`
    case 'within':
      return `within ${value.duration}${value.workdays ? ' workdays' : ''}${value.after ? ` after ${value.after}` : ''}`
    case 'every':
      return `every ${value.rrule ?? ''}`.trim()
    case 'ongoing':
      return 'ongoing'
  }
}

function read(slot: DeadlineSlot, text: string, context: Omit<DeadlineContext, 'slot'> = YEAR_2024): string {
  return findDeadlines(fold(text), { ...context, slot })
    .map((match) => `${text.slice(match.start, match.end)} = ${say(match.value)}`)
    .join(' | ')
}

/** The phrase stands between ‹ ›; what is around it is context. */
const ONE: readonly (readonly [DeadlineSlot, string, string])[] = [
  // by a day
  ['prose', '‹2024年底前›完成', 'by 2024-12-31'],
  ['prose', '‹6月底前›修订联席会议规则', 'by 2024-06-30'],
  ['prose', '编制清单，‹6月底前›公布。', 'by 2024-06-30'],
  ['prose', '‹2024年年底前›完成', 'by 2024-12-31'],
  ['prose', '‹2024年末前›全面完成', 'by 2024-12-31'],
  ['prose', '各单位‹年底前›将清单报送', 'by 2024-12-31'],
  ['prose', '‹今年底前›完成', 'by 2024-12-31'],
  ['prose', '评选县树、县花，‹5月底前›公布', 'by 2024-05-31'],
  ['prose', '‹本年底前›完成', 'by 2024-12-31'],
  ['prose', '‹当年底前›完成', 'by 2024-12-31'],
  ['prose', '‹年内›开工', 'by 2024-12-31'],
  ['prose', '‹今年内›建成', 'by 2024-12-31'],
  ['prose', '‹本年度内›完成', 'by 2024-12-31'],
  ['prose', '‹2024年内›完成', 'by 2024-12-31'],
  ['prose', '‹2024年度内›完成', 'by 2024-12-31'],
  ['prose', '‹年内›至少专题研究一次政务公开工作', 'by 2024-12-31'],
  ['prose', '‹年底›完成验收', 'by 2024-12-31'],
  ['prose', '力争‹2024年底›建成', 'by 2024-12-31'],
  ['prose', '‹12月底前›完成', 'by 2024-12-31'],
  ['prose', '‹12月底›完成', 'by 2024-12-31'],
  ['prose', '‹12月末前›完成', 'by 2024-12-31'],
  ['prose', '‹十二月底前›完成', 'by 2024-12-31'],
  ['prose', '‹2月底前›完成', 'by 2024-02-29'],
  ['prose', '‹6月前›完成', 'by 2024-05-31'],
  ['limit', '‹1月前›', 'by 2023-12-31'],
  ['prose', '‹2025年前›完成', 'by 2024-12-31'],
  ['prose', '‹2025年底前›完成', 'by 2025-12-31'],
  ['prose', '‹6月30日前›报送', 'by 2024-06-30'],
  ['prose', '‹6月30日之前›报送', 'by 2024-06-30'],
  ['prose', '‹6月30日以前›报送', 'by 2024-06-30'],
  ['prose', '‹6月30号前›报送', 'by 2024-06-30'],
  ['prose', '‹2024年6月30日前›报送', 'by 2024-06-30'],
  ['prose', '务必在‹6月30日前›报送', 'by 2024-06-30'],
  ['prose', '应于‹6月30日17时前›报送', 'by 2024-06-30'],
  ['prose', '覆盖率‹至6月底›达到80%', 'by 2024-06-30'],
  ['prose', '‹不迟于6月30日›报送', 'by 2024-06-30'],
  ['prose', '‹最迟6月底›完成', 'by 2024-06-30'],
  ['prose', '原则上‹6月底前›完成', 'by 2024-06-30'],
  ['prose', '‹到2025年›，基本建成', 'by 2025-12-31'],
  ['prose', '‹到2025年底›，基本建成', 'by 2025-12-31'],
  ['limit', '‹2024年6月›', 'by 2024-06-30'],
  ['limit', '‹6月›', 'by 2024-06-30'],
  ['limit', '‹6月份›', 'by 2024-06-30'],
  ['prose', '‹6月›完成', 'by 2024-06-30'],
  ['limit', '‹8月15日›', 'by 2024-08-15'],
  ['prose', '‹4月22日›组织一次大扫除', 'by 2024-04-22'],
  ['prose', '拟于‹6月5日›举办咨询日活动', 'by 2024-06-05'],
  ['prose', '‹6月16日（星期日）›在广场设立咨询台', 'by 2024-06-16'],
  ['prose', '‹6月5日›上午，在文化广场设立咨询台', 'by 2024-06-05'],
  ['prose', '各单位先行自查，‹5月30日›召开总结会', 'by 2024-05-30'],
  ['schedule', '‹8月15日›', 'by 2024-08-15'],
  ['limit', '‹2024.12›', 'by 2024-12-31'],
  ['limit', '‹2024-12›', 'by 2024-12-31'],
  ['limit', '‹202412›', 'by 2024-12-31'],
  ['limit', '‹2024.12.31›', 'by 2024-12-31'],
  ['limit', '‹2024/12/31›', 'by 2024-12-31'],
  ['limit', '‹20241231›', 'by 2024-12-31'],
  ['limit', '‹45657›', 'by 2024-12-31'],
  ['limit', '‹12.31前›', 'by 2024-12-31'],
  ['limit', '‹6/30›', 'by 2024-06-30'],
  ['limit', '‹24年底前›', 'by 2024-12-31'],
  ['limit', '‹’24年6月›', 'by 2024-06-30'],
  ['limit', '‹第一季度›', 'by 2024-03-31'],
  ['limit', '‹1季度›', 'by 2024-03-31'],
  ['limit', '‹Ⅱ季度›', 'by 2024-06-30'],
  ['limit', '‹Q3›', 'by 2024-09-30'],
  ['prose', '‹三季度末前›完成', 'by 2024-09-30'],
  ['prose', '‹一季度前›完成', 'by 2024-03-31'],
  ['limit', '‹上半年›', 'by 2024-06-30'],
  ['prose', '‹上半年›完成', 'by 2024-06-30'],
  ['prose', '‹2024年上半年›编制完成水利规划', 'by 2024-06-30'],
  ['prose', '争取新区规划‹上半年›获批', 'by 2024-06-30'],
  ['prose', '填埋场‹三季度›通过环保验收', 'by 2024-09-30'],
  ['prose', '变电站‹10月›投运', 'by 2024-10-31'],
  ['prose', '任务落到实处，‹上半年›拿出具体方案。', 'by 2024-06-30'],
  ['prose', '项目建设，‹上半年›开工率达到90%以上', 'by 2024-06-30'],
  ['prose', '‹三季度›主体工程完工', 'by 2024-09-30'],
  ['prose', '‹2025年国庆节前›完成', 'by 2025-09-30'],
  ['prose', '‹2025年“五一”前›建成', 'by 2025-04-30'],
  ['prose', '‹明年春节前›完成', 'by 2025-01-28'],
  ['prose', '‹2024年底›主体封顶', 'by 2024-12-31'],
  ['prose', '‹10月底›主体完工', 'by 2024-10-31'],
  ['limit', '‹下半年›', 'by 2024-12-31'],
  ['prose', '‹年中前›完成', 'by 2024-06-30'],
  ['prose', '‹本月底前›报送', 'by 2024-03-31'],
  ['prose', '‹下月底前›报送', 'by 2024-04-30'],
  ['prose', '‹本周五前›报送', 'by 2024-03-15'],
  ['prose', '‹3月22日（周五）前›报送', 'by 2024-03-22'],
  ['prose', '‹次年1月底前›完成考核', 'by 2025-01-31'],
  ['prose', '‹春节前›发放到位', 'by 2025-01-28'],
  ['prose', '‹“五一”前›完成', 'by 2024-04-30'],
  ['prose', '‹国庆节前›完成', 'by 2024-09-30'],
  ['prose', '‹五一节前›完成', 'by 2024-04-30'],
  ['prose', '‹元旦前›完成', 'by 2024-12-31'],
  ['prose', '‹清明前›完成', 'by 2024-04-03'],
  ['prose', '‹端午前›完成', 'by 2024-06-09'],
  ['prose', '‹中秋节前›完成', 'by 2024-09-16'],
  ['prose', '‹9月开学前›完成', 'by 2024-08-31'],
  ['limit', '‹9月上旬›', 'by 2024-09-10'],
  ['prose', '‹9月下旬前›完成', 'by 2024-09-20'],
  ['limit', '‹2024年度›', 'by 2024-12-31'],
  ['prose', '‹“十四五”末›达到', 'by 2025-12-31'],
  // during a span
  ['schedule', '‹6月›', 'during 2024-06-01..2024-06-30'],
  ['prose', '‹6月›：开展安全生产月活动', 'during 2024-06-01..2024-06-30'],
  ['limit', '‹5月›：举办', 'during 2024-05-01..2024-05-31'],
  ['prose', '‹今年12月›，各县对照检查', 'during 2024-12-01..2024-12-31'],
  ['prose', '‹6月至9月›', 'during 2024-06-01..2024-09-30'],
  ['prose', '‹6月—9月›集中整治', 'during 2024-06-01..2024-09-30'],
  ['prose', '‹6-9月›集中整治', 'during 2024-06-01..2024-09-30'],
  ['prose', '‹6～9月›集中整治', 'during 2024-06-01..2024-09-30'],
  ['prose', '‹6月起至9月›集中整治', 'during 2024-06-01..2024-09-30'],
  ['prose', '‹2024年10月至次年3月›', 'during 2024-10-01..2025-03-31'],
  ['prose', '‹10月-翌年3月›', 'during 2024-10-01..2025-03-31'],
  ['prose', '‹11月至2月›', 'during 2024-11-01..2025-02-28'],
  ['prose', '集中整治阶段（‹5月1日—8月31日›）', 'during 2024-05-01..2024-08-31'],
  ['prose', '‹5月1日-31日›', 'during 2024-05-01..2024-05-31'],
  ['prose', '‹3月3日一3月11日›', 'during 2024-03-03..2024-03-11'],
  ['prose', '‹2024年1月1日至2025年12月31日›，对困难企业', 'during 2024-01-01..2025-12-31'],
  ['prose', '‹2024—2026年›，每户走访', 'during 2024-01-01..2026-12-31'],
  ['schedule', '‹十一月份›', 'during 2024-11-01..2024-11-30'],
  ['prose', '‹十一月底前›完成', 'by 2024-11-30'],
  ['schedule', '‹七、八月份›', 'during 2024-07-01..2024-08-31'],
  ['prose', '利用‹四、五、六月›集中整治', 'during 2024-04-01..2024-06-30'],
  ['prose', '5、‹6月底前›完成', 'by 2024-06-30'],
  ['limit', '‹年内持续推进›', 'ongoing'],
  ['schedule', '‹9月中旬›', 'during 2024-09-11..2024-09-20'],
  ['schedule', '‹一季度›', 'during 2024-01-01..2024-03-31'],
  ['prose', '‹上半年›开展两次', 'during 2024-01-01..2024-06-30'],
  ['prose', '‹三季度›开展完成情况检查', 'during 2024-07-01..2024-09-30'],
  ['prose', '‹“十四五”期间›新增', 'during 2021-01-01..2025-12-31'],
  ['prose', '‹即日起至6月30日›', 'during 2024-03-15..2024-06-30'],
  ['limit', '‹2024.1-12›', 'during 2024-01-01..2024-12-31'],
  ['limit', '‹2024年1—12月›', 'during 2024-01-01..2024-12-31'],
  ['limit', '‹2024.3—6›', 'during 2024-03-01..2024-06-30'],
  ['limit', '‹2024.03-2024.06›', 'during 2024-03-01..2024-06-30'],
  ['span', '‹2024年›工作项目', 'during 2024-01-01..2024-12-31'],
  // within a period
  ['prose', '‹三年内›建成', 'within P3Y'],
  ['prose', '‹2012年起5年内›，大力实施', 'within P5Y'],
  ['prose', '严格按照‹7个工作日内›回复', 'within P7D workdays'],
  ['prose', '‹七个工作日内›回复', 'within P7D workdays'],
  ['limit', '‹7个工作日›', 'within P7D workdays'],
  ['prose', '简单咨询‹1个工作日›答复', 'within P1D workdays'],
  ['prose', '压缩至‹3个工作日›', 'within P3D workdays'],
  ['prose', '力争‹2小时内›到场', 'within PT2H'],
  ['prose', '‹5-7个工作日内›', 'within P7D workdays'],
  ['prose', '‹三十日内›', 'within P30D'],
  ['prose', '‹10日之内›', 'within P10D'],
  ['prose', '收到申请后‹5个工作日内›', 'within P5D workdays after 收到申请'],
  ['prose', '自受理之日起‹20个工作日内›', 'within P20D workdays after 受理'],
  ['prose', '市政府要在本意见印发之日起‹30日内›', 'within P30D after 印发'],
  ['prose', '本方案印发后‹1个月内›', 'within P1M after 印发'],
  ['limit', '省方案印发后‹1个月内›', 'within P1M after 省方案印发'],
  ['prose', '会后‹一周内›', 'within P7D after 会'],
  ['prose', '事发后‹1小时内›', 'within PT1H after 事发'],
  ['prose', '‹30分钟内›', 'within PT30M'],
  ['prose', '‹半年内›', 'within P6M'],
  ['prose', '‹半个月内›', 'within P15D'],
  ['prose', '‹两周内›', 'within P14D'],
  ['prose', '‹百日内›', 'within P100D'],
  ['prose', '用‹3年左右时间›', 'within P3Y'],
  // recurring
  ['prose', '‹每年3月至5月›集中宣传', 'every FREQ=YEARLY;BYMONTH=3,4,5'],
  ['prose', '‹每年11月1日—次年3月底›加强巡查', 'every FREQ=YEARLY;BYMONTH=11,12,1,2,3'],
  ['limit', '‹每月1日至3日›', 'every FREQ=MONTHLY;BYMONTHDAY=1,2,3'],
  ['limit', '‹每年›1至2次', 'every FREQ=YEARLY'],
  ['limit', '‹二至四季度›', 'during 2024-04-01..2024-12-31'],
  ['prose', '‹2025年一—三季度›', 'during 2025-01-01..2025-09-30'],
  ['prose', '‹每年1月31日前›', 'every FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31'],
  ['prose', '按照规定于‹每年的1月31日前›发布', 'every FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31'],
  ['prose', '‹每年12月底前›', 'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
  ['prose', '‹每年›遴选10个项目', 'every FREQ=YEARLY'],
  ['prose', '‹每年至少召开一次›会议', 'every FREQ=YEARLY'],
  ['prose', '‹每年至少听取1次›汇报', 'every FREQ=YEARLY'],
  ['prose', '‹每年不少于2次›', 'every FREQ=YEARLY'],
  ['prose', '‹每年4月、10月›各开展一次', 'every FREQ=YEARLY;BYMONTH=4,10'],
  ['prose', '‹每季度›通报', 'every FREQ=MONTHLY;INTERVAL=3'],
  ['prose', '‹按季度›通报', 'every FREQ=MONTHLY;INTERVAL=3'],
  ['prose', '‹每季度末月20日前›', 'every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
  ['prose', '‹每个季度第1个月的20日前›', 'every FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=20'],
  ['prose', '‹季后10日内›', 'every FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
  ['prose', '‹每月5日前›', 'every FREQ=MONTHLY;BYMONTHDAY=5'],
  ['prose', '‹每月底›及时报送', 'every FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['prose', '‹次月5日前›', 'every FREQ=MONTHLY;BYMONTHDAY=5'],
  ['prose', '‹下月5日前›报送上月情况', 'every FREQ=MONTHLY;BYMONTHDAY=5'],
  ['prose', '‹每半年›', 'every FREQ=MONTHLY;INTERVAL=6'],
  ['prose', '‹半年一次›', 'every FREQ=MONTHLY;INTERVAL=6'],
  ['prose', '‹两年一次›', 'every FREQ=YEARLY;INTERVAL=2'],
  ['prose', '‹每三年›一轮', 'every FREQ=YEARLY;INTERVAL=3'],
  ['prose', '‹每周五下班前›', 'every FREQ=WEEKLY;BYDAY=FR'],
  ['prose', '‹每周›五天', 'every FREQ=WEEKLY'],
  ['prose', '‹逢周一›', 'every FREQ=WEEKLY;BYDAY=MO'],
  ['prose', '‹每日17时前›', 'every FREQ=DAILY'],
  ['prose', '‹每两个月›', 'every FREQ=MONTHLY;INTERVAL=2'],
  ['prose', '‹每半月›调度一次', 'every FREQ=DAILY;INTERVAL=15'],
  ['prose', '‹半个月一次›', 'every FREQ=DAILY;INTERVAL=15'],
  ['prose', '‹每旬›', 'every FREQ=MONTHLY;BYMONTHDAY=10,20,30'],
  ['prose', '‹每月10日、20日、30日›', 'every FREQ=MONTHLY;BYMONTHDAY=10,20,30'],
  ['prose', '‹按月›考核', 'every FREQ=MONTHLY'],
  ['prose', '‹每学期›', 'every'],
  ['frequency', '‹年度›', 'every FREQ=YEARLY'],
  ['frequency', '‹1次/年›', 'every FREQ=YEARLY'],
  ['frequency', '‹2次/季›', 'every FREQ=MONTHLY;INTERVAL=3'],
  ['frequency', '‹月/次›', 'every FREQ=MONTHLY'],
  // ongoing
  ...[
    '长期',
    '长期坚持',
    '持续推进',
    '持续改进',
    '长期保持',
    '常抓不懈',
    '常态化',
    '常态化推进',
    '日常工作',
    '全年',
    '全年推进',
    '贯穿全年',
    '动态更新',
    '2024年起',
    '5月起',
  ].map((word) => ['limit', `‹${word}›`, 'ongoing'] as const),
  // damage
  ['prose', '‹2024 年底 前›完成', 'by 2024-12-31'],
  ['prose', '‹２０２４年６月底前›完成', 'by 2024-06-30'],
  ['prose', '‹二〇二四年六月底前›完成', 'by 2024-06-30'],
  ['limit', '‹二Ｏ二四年六月›', 'by 2024-06-30'],
  ['limit', '‹2024年八月三日›', 'by 2024-08-03'],
  ['prose', '‹2024年2月30日前›', 'by 2024-02-29'],
  ['prose', '‹6月31日前›', 'by 2024-06-30'],
  ['prose', '‹2024年6底前›', 'by 2024-06-30'],
  ['prose', '‹2024年6月前底›', 'by 2024-06-30'],
  ['prose', '‹6月30前›', 'by 2024-06-30'],
  ['limit', '‹2024年1O月›', 'by 2024-10-31'],
  ['prose', '集中采购比例‹l0月底前›达到八成', 'by 2024-10-31'],
  ['prose', '‹I2月底前›全部兑付，500ml装', 'by 2024-12-31'],
  ['prose', '31.‹2024年底前›，全部支持', 'by 2024-12-31'],
  ['prose', '教师‹每年至少1个月›在企业实训', 'every FREQ=YEARLY'],
  ['prose', '‹5月底前›提交调查分析报告', 'by 2024-05-31'],
  ['prose', '‹年内›设备安装完毕并试生产', 'by 2024-12-31'],
  ['prose', '‹二季度›开工', 'during 2024-04-01..2024-06-30'],
  ['prose', '‹每年›遴选不超过20个项目', 'every FREQ=YEARLY'],
  ['prose', '行政许可‹按月›公示', 'every FREQ=MONTHLY'],
  ['prose', '对人员密集场所‹一月一查›', 'every FREQ=MONTHLY'],
  ['prose', '项目‹一季一评比›', 'every FREQ=MONTHLY;INTERVAL=3'],
  ['prose', '自开工之日起‹2年内›建成', 'within P2Y after 开工'],

  // parts and edges of months and years
  ['limit', '‹4月上中旬›', 'by 2024-04-20'],
  ['limit', '‹４ 月上、中旬›', 'by 2024-04-20'],
  ['schedule', '‹5月中下旬›', 'during 2024-05-11..2024-05-31'],
  ['limit', '‹2024年3月初›', 'by 2024-03-10'],
  ['schedule', '‹3月初›', 'during 2024-03-01..2024-03-10'],
  ['prose', '‹3月初›完成选址', 'by 2024-03-10'],
  ['prose', '‹6月初以前›报送', 'by 2024-05-31'],
  ['prose', '‹6月30日（含）前›报送', 'by 2024-06-30'],
  ['prose', '‹6月›初步建成', 'by 2024-06-30'],
  ['limit', '‹7月31-8月1日›', 'during 2024-07-31..2024-08-01'],
  ['limit', '‹7月底8月初›', 'during 2024-07-21..2024-08-10'],
  ['prose', '‹6月底、7月初›开展检查', 'during 2024-06-21..2024-07-10'],
  ['limit', '‹2024年底至2025年初›', 'during 2024-12-01..2025-01-31'],
  ['limit', '‹年底至次年初›', 'during 2024-12-01..2025-01-31'],
  ['limit', '‹5-6月上旬›', 'during 2024-05-01..2024-06-10'],
  ['limit', '‹年终›', 'by 2024-12-31'],
  ['prose', '‹2024年终前›完成', 'by 2024-12-31'],
  ['limit', '‹10月中旬起›', 'ongoing'],
  ['limit', '‹下半年起›', 'ongoing'],
  ['limit', '‹年度内›', 'by 2024-12-31'],
  ['prose', '‹年度内›完成全部改造', 'by 2024-12-31'],
  ['limit', '‹长期工作›', 'ongoing'],
  ['limit', '‹全年任务›', 'ongoing'],
  ['prose', '‹每年6月底和12月底前›报送', 'every FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1'],
  ['prose', '‹2024年底前›建成三级统一的指挥平台', 'by 2024-12-31'],
  ['prose', '‹6月›配合市局开展检查', 'during 2024-06-01..2024-06-30'],
  ['limit', '‹1次/1年›', 'every FREQ=YEARLY'],
  ['frequency', '‹1年2次›', 'every FREQ=YEARLY'],
  ['limit', '‹半年两次›', 'every FREQ=MONTHLY;INTERVAL=6'],
  ['prose', '‹每年3、6、9、12月›通报', 'every FREQ=YEARLY;BYMONTH=3,6,9,12'],
  ['prose', '1、‹3月底前›完成', 'by 2024-03-31'],
  ['prose', '‹每年›举办2期培训班、培训人数达到200人', 'every FREQ=YEARLY'],
  ['prose', '‹每年›培养的人才达到100名', 'every FREQ=YEARLY'],
]

const NONE: readonly string[] = [
  '定期通报，及时公开，尽快落实，适时调整，按规定时限办理',
  '逐年提高保障水平',
  '年均增长6%以上',
  '实行24小时值班制度',
  '打造15分钟便民生活圈',
  '加强12345热线办理',
  '建成2小时高铁圈',
  '具有3年以上工作经验',
  '毕业2年内的高校毕业生',
  '离校5年内未就业毕业生',
  '正常运营1年以上的企业',
  '近三年无违法记录',
  '2021年以来，全市深入推进改革',
  '发布本单位上年度的报告',
  '比2020年下降18%',
  '以2020年为基期',
  '截至2023年底，已建成120个',
  '有效期3年',
  '自2024年5月1日起施行',
  '3月1日，全省召开动员会',
  '4月23日世界读书日',
  '世界环境日（6月5日，主题为生态优先）',
  '2024年工作要点',
  '编制2023年度报告',
  '修订目录（2020年版）',
  '条例（2019年4月修订）',
  '华政办发〔2024〕12号',
  '落实“十四五”规划',
  '二〇三五年远景目标',
  '市委十四届二次全会精神',
  '开展3·15消费者权益日宣传',
  '12·4国家宪法日',
  '面向2024级学生',
  '2023—2024学年',
  '办好2024年民生实事',
  '三年行动计划',
  '三年行动方案（2023—2025年）',
  '每年给予最高50万元补助',
  '每年发放不超过1000万元',
  '每亩每年300元',
  '一季度经济运行情况分析',
  '做好上半年工作总结',
  '享受2年补贴',
  '期限不超过5年',
  '“月通报、季考核”机制',
  '推行“一日办结”服务',
  '《关于2024年底前完成改造的通知》',
  '从2019年1月1日起执行新标准',
  '公示5个工作日',
  '提前3个工作日通知',
  '公示期不少于7个工作日',
  '3年内不得申报',
  '12个月内累计失信两次以上的',
  '纳入年底考核',
  '去年12月底前完成的项目',
  '20__年6月底前完成',
  '××年×月',
  '（国家文件印发后）',
  '年内无案例不得分',
  '已于2月完成',
  '2000年底前建成的老旧小区',
  '连续3年每年给予科研经费资助',
  '按年龄分组，按期完成，按月薪发放',
  '国务院安委会第5次会议',
  '7日年化收益率',
  '2026年3月6日印发',
  '2021年6月，国务院印发意见',
  '报送每月活动开展情况',
  '未按月召开会议的，每少一次扣1分',
  '长期坚持，持续推进，常态化开展',
  '2024年前三季度经济运行平稳',
  '一季度新增就业1万人',
  '全年不少于4次',
  '征求意见时间为2024年3月9日至4月7日',
  '每天锻炼1小时',
  '每年增长5%以上',
  '自租赁之日起3年内租金标准不高于市场租金的60%',
  '自认定之日起三年内，按实际缴纳额返还',
  '成立一年内或新成立的企业',
  '一年内或新注册的企业',
  '在两年之内对其企业申请债券实行直通车机制',
  '企业可于年底申请兑付',
  '社区可按季度申请兑付',
  '各单位可以每年申报一次',
  '对守信企业原则上每年检查不超过1次',
  '每年对同一事项原则上只开展1次综合督查',
  '抽检量达到每年4批次/千人',
  '在风险可控的前提下开展业务',
  '年内设机构已调整',
  '3月初审方案，9月初中招生',
  '2024年初，国务院印发意见',
  '2025年初步建成体系',
  '一个考核年度内累计两次，开展年度内部审计',
  '2024年底前建成并投产的企业',
  '2024年底前取得证书的人员',
  '岁末年终，加强检查',
  '年终，由考核组对各县进行考核',
  '年终就业率达到97%得5分',
  '抓好年终考核、年终决算和2024年终验资料',
  '每周参加体育锻炼不少于3次、每次不少于30分钟、强度中等以上的人数比例达到32%',
  '60岁以上老年人每年接受1次免费体检的比例达到80%',
  '每年接待游客100万人次的景区达到5家',
]

describe('findDeadlines', () => {
  test.each(ONE)('%s %s', (slot, marked, meaning) => {
    const phrase = marked.slice(marked.indexOf('‹') + 1, marked.indexOf('›'))
    expect(read(slot, marked.replace('‹', '').replace('›', ''))).toBe(`${phrase} = ${meaning}`)
  })

  test.each(NONE)('none: %s', (text) => {
    expect(read('prose', text)).toBe('')
  })

  test.each(['——', '', '立行立改', '按序时进度', '已完成', '资金到位后', '根据工作安排', '立即启动'])(
    'none in a time column: %s',
    (text) => {
      expect(read('limit', text)).toBe('')
    },
  )

  test.each([
    ['limit', '2024年12月底前并长期坚持', 'by 2024-12-31 | ongoing'],
    ['limit', '立行立改、长期坚持', 'ongoing'],
    ['limit', '2024年秋季开学前（8月31日）', 'by 2024-08-31'],
    ['limit', '2019年启动，持续推进', 'ongoing'],
    ['limit', '2024年3月启动，6月底前完成', 'by 2024-03-31 | by 2024-06-30'],
    ['limit', '2024年开始，长期坚持', 'ongoing'],
    ['limit', '6月底前出台相关政策，年内持续推进', 'by 2024-06-30 | ongoing'],
    ['prose', '降低电价的政策延长到今年年底', ''],
    ['limit', '6月底前完成，并持续推进', 'by 2024-06-30 | ongoing'],
    ['limit', '年底前年底前持续推进', 'by 2024-12-31 | by 2024-12-31 | ongoing'],
    ['prose', '6月底前完成选址，12月底前开工', 'by 2024-06-30 | by 2024-12-31'],
    ['prose', '2024年6月底前（其中云桐区5月底前）', 'by 2024-06-30 | by 2024-05-31'],
    ['prose', '7月10日和次年1月10日前', 'by 2024-07-10 | by 2025-01-10'],
    ['prose', '3月25日、6月25日、9月25日、12月25日前', 'by 2024-03-25 | by 2024-06-25 | by 2024-09-25 | by 2024-12-25'],
    ['prose', '6月底、11月底各完成1次', 'by 2024-06-30 | by 2024-11-30'],
    ['prose', '3月底、6月底完成', 'by 2024-03-31 | by 2024-06-30'],
    ['prose', '5月、9月集中消杀', 'during 2024-05-01..2024-05-31 | during 2024-09-01..2024-09-30'],
    ['prose', '4月、5月各开展一次踏查', 'during 2024-04-01..2024-04-30 | during 2024-05-01..2024-05-31'],
    ['prose', '6月、12月底前各一次', 'by 2024-06-30 | by 2024-12-31'],
    ['limit', '3、9月', 'by 2024-03-31 | by 2024-09-30'],
    ['limit', '2024年3、6、9、12月', 'by 2024-03-31 | by 2024-06-30 | by 2024-09-30 | by 2024-12-31'],
    ['prose', '分别于3、6、12月10日前报送', 'by 2024-03-10 | by 2024-06-10 | by 2024-12-10'],
    ['schedule', '一季度：启动；二季度：过半', 'during 2024-01-01..2024-03-31 | during 2024-04-01..2024-06-30'],
    [
      'limit',
      '平潭时报，8月15日；电视台，8月8日至8月12日；网，8月10日',
      'by 2024-08-15 | during 2024-08-08..2024-08-12 | by 2024-08-10',
    ],
    ['prose', '2025年3月底前开工，6月底前建成', 'by 2025-03-31 | by 2025-06-30'],
  ] as const)('several, %s: %s', (slot, text, meaning) => {
    const found = findDeadlines(fold(text), { ...YEAR_2024, slot })
    expect(found.map((match) => say(match.value)).join(' | ')).toBe(meaning)
  })

  test('a bare year counts in a plan of several years only', () => {
    const text = '2024年完成30%，2025年新建50公里，2026年全部完成'
    expect(read('prose', text)).toBe('')
    expect(findDeadlines(fold(text), { ...THREE_YEARS, slot: 'prose' }).map((match) => say(match.value))).toEqual([
      'during 2024-01-01..2024-12-31',
      'during 2025-01-01..2025-12-31',
      'during 2026-01-01..2026-12-31',
    ])
    const aims = findDeadlines(fold(text), { planYear: 2024, aimYear: 2025, slot: 'prose' })
    expect(aims.map((match) => say(match.value))).toEqual(['during 2024-01-01..2024-12-31', 'during 2025-01-01..2025-12-31'])
    expect(read('prose', '2025年新建的管网全部移交', THREE_YEARS)).toBe('')
    expect(read('prose', '2025年创建示范商圈8个', THREE_YEARS)).toBe('2025年 = during 2025-01-01..2025-12-31')
    expect(read('prose', '落实2025年培训计划，2025年培训计划', THREE_YEARS)).toBe('')
  })

  test('says which parts are inferred, and guesses no year', () => {
    expect(findDeadlines('年底前', { slot: 'prose', planYear: 2024 })[0]?.value).toEqual({
      kind: 'by',
      date: '2024-12-31',
      inferred: ['year'],
    })
    expect(findDeadlines('2024年底前', { slot: 'prose', planYear: 2024 })[0]?.value).toEqual({ kind: 'by', date: '2024-12-31' })
    expect(findDeadlines('年底前,6月30日前,6月至9月', { slot: 'prose' })).toEqual([])
    expect(findDeadlines('每季度,7个工作日内', { slot: 'prose' })).toHaveLength(2)
  })

  test('any text gives matches in order and in range', () => {
    const words = [
      '年',
      '月',
      '日',
      '底',
      '前',
      '内',
      '每',
      '按',
      '季度',
      '至',
      '-',
      '2024',
      '6',
      '30',
      '十',
      '二〇',
      '《',
      '“',
      '”',
      '。',
      '，',
      '、',
      '次',
      '半',
      '工作日',
      '后',
      '起',
      '全',
      '长期',
      '春节',
      'Q1',
      '.',
      '/',
      '：',
      ' ',
    ]
    const slot = fc.constantFrom<DeadlineSlot>('prose', 'limit', 'schedule', 'frequency', 'span')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(slot, text, fc.boolean(), (where, raw, known) => {
        const folded = fold(raw)
        let last = 0
        for (const match of findDeadlines(folded, { slot: where, ...(known ? YEAR_2024 : {}) })) {
          expect(match.start).toBeGreaterThanOrEqual(last)
          expect(match.end).toBeGreaterThan(match.start)
          expect(match.end).toBeLessThanOrEqual(folded.length)
          last = match.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['1', '年', '每', '、', '一', '"', '《', '每年', '2024年', '长', '按', '6月', '6月、', '3、6、', '6月底'])(
    'takes linear time on 100 kB of %s',
    (unit) => {
      for (const slot of ['prose', 'limit'] as const)
        expect(growthOn(unit, (text) => findDeadlines(text, { ...YEAR_2024, slot }))).toBeLessThan(MOST_GROWTH)
    },
  )
})

test.each([
  ['二十六', 26],
  ['十', 10],
  ['十二', 12],
  ['二〇二二', 2022],
  ['二零二二', 2022],
  ['二○二二', 2022],
  ['二0二四', 2024],
  ['廿', 20],
  ['廿六', 26],
  ['卅一', 31],
  ['两', 2],
  ['百', 100],
  ['一百零五', 105],
  ['一千零五', 1005],
  ['两千', 2000],
  ['九千九百九十九', 9999],
  ['12', 12],
  ['１２', 12],
  ['半', 0.5],
  ['十十', null],
  ['一百二', null],
  ['12345', null],
  ['', null],
  ['年', null],
] as const)('readNumeral %s', (text, value) => {
  expect(readNumeral(text)).toBe(value)
})

test('every number character is usable in a class', () => {
  expect(new RegExp(`^[${NUMERAL_CHARACTERS}]+$`).test('二〇二二廿六百')).toBe(true)
})
