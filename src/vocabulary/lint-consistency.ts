/** Words of the rules about what a notice says of itself. Folded. */

/** Before a count these say that it is of the notice's own tasks: 共30项任务, 分解为6个方面. */
export const COUNT_OPENERS = [
  '共',
  '共计',
  '总计',
  '合计',
  '分为',
  '分解为',
  '分解成',
  '细化为',
  '细化成',
  '梳理为',
  '梳理出',
  '梳理形成',
  '确定',
  '确定了',
  '明确',
  '明确了',
  '提出',
  '提出了',
  '制定',
  '制定了',
  '形成',
  '形成了',
  '包括',
  '包含',
  '列出',
  '列出了',
  '安排',
  '安排了',
  '部署',
  '部署了',
  '聚焦',
  '围绕',
  '从',
] as const satisfies readonly string[]

/** What is counted, with the nouns that make it tasks or groups of tasks. */
export const COUNT_UNITS = [
  '个方面',
  '大方面',
  '方面',
  '个部分',
  '大项',
  '大类',
  '类',
  '个大类',
  '项',
  '条',
  '个',
] as const satisfies readonly string[]
export const COUNT_NOUNS = [
  '任务',
  '重点任务',
  '具体任务',
  '工作任务',
  '主要任务',
  '重点工作任务',
  '重点工作',
  '具体工作',
  '工作',
  '措施',
  '具体措施',
  '政策措施',
  '工作措施',
  '重点措施',
  '举措',
  '具体举措',
  '改革举措',
  '事项',
  '重点事项',
  '工作事项',
  '内容',
  '工作内容',
  '工作要点',
  '要点',
  '民生实事',
  '实事',
  '条款',
  '意见',
] as const satisfies readonly string[]

/** Words that make a count one of something else: 完成省下达的30项任务. */
export const OTHER_COUNTS = [
  '下达',
  '上级',
  '国家',
  '国务院',
  '省政府',
  '省委',
  '去年',
  '上年',
  '已',
  '累计',
  '其中',
  '每',
  '完成了',
] as const satisfies readonly string[]

/** Rows of a score table that add to the total or take from it. */
export const EXTRA_POINTS = ['加分', '扣分', '减分', '奖励分', '附加分', '倒扣', '一票否决'] as const satisfies readonly string[]

/** Behind one of these a day is one of the lunar calendar, whose months all have thirty days or less. */
export const LUNAR_WORDS = ['农历', '阴历', '旧历', '古历', '夏历'] as const satisfies readonly string[]

/** Full score, with the number behind it: 满分100分, 总分为120分. */
export const FULL_SCORES = ['满分', '总分', '总分值', '合计', '总计', '基本分', '基础分'] as const satisfies readonly string[]

/** The letter says that it sends the plan: 《……》已经市政府同意，现印发给你们. */
export const SENDING_WORDS = [
  '印发给你们',
  '现印发',
  '现予印发',
  '现予以印发',
  '现下发',
  '现转发',
  '现将',
] as const satisfies readonly string[]

/** Before the day of a week; the first is the one that messages use. */
export const WEEKDAY_WORDS = ['星期', '周', '礼拜'] as const satisfies readonly string[]
