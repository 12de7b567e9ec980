/** Words of the rules about the header. */

/** 文种 of documents that are sent to somebody under a number. */
export const LETTER_ENDS = ['通知', '意见', '通报', '决定', '函', '批复', '报告', '请示'] as const satisfies readonly string[]

/** 文种 that always name their addressees; the rest may be for everybody. */
export const ADDRESSED_ENDS = ['通知', '函', '批复', '请示'] as const satisfies readonly string[]

/** 文种 before which a title has 的: 关于……的通知. */
export const TITLE_NOUNS = ['通知', '通报', '函', '复函', '批复', '请示', '决定'] as const satisfies readonly string[]

/** Words between 的 and the 文种: 的紧急通知. */
export const TITLE_QUALIFIERS = ['紧急', '补充', '预备', '联合', '内部'] as const satisfies readonly string[]

/** What may stand in a title in place of 关于; the first is its older spelling. */
export const PASSING_VERBS = ['关於', '转发', '批转', '对'] as const satisfies readonly string[]

/** Words that a line end of a title must not cut. */
export const UNCUT_WORDS = [
  '关于',
  '印发',
  '转发',
  '批转',
  '通知',
  '意见',
  '方案',
  '要点',
  '计划',
  '规划',
  '措施',
  '办法',
  '规定',
  '清单',
  '分工',
  '工作',
  '实施',
  '行动',
  '任务',
  '责任',
  '重点',
  '年度',
  '政务',
  '公开',
  '安全',
  '生产',
  '人民政府',
  '办公室',
  '办公厅',
  '委员会',
  '管理局',
  '领导小组',
  '指挥部',
  '联席会议',
] as const satisfies readonly string[]

/** Ends of names that are book titles by right: laws and regulations. */
export const REGULATION_ENDS = [
  '法',
  '条例',
  '规定',
  '办法',
  '规则',
  '细则',
  '章程',
  '公约',
  '准则',
] as const satisfies readonly string[]

/** Ends of the names of an office that serves another body; the body itself is another issuer. */
export const OFFICE_ENDS = ['办公室', '办公厅', '政府办'] as const satisfies readonly string[]

/** What follows the first issuer of a title for the rest: 等四部门. */
export const AND_OTHERS = '等'

/** Words between an issuer and what the title is about. */
export const TITLE_VERBS = ['关于', '转发', '批转', '印发'] as const satisfies readonly string[]
