/** Names of sections that hold no tasks (PHRASINGS 1.5). A section counts by its whole name, or by what the name starts or ends with. */

/** Front matter: never a task, units apart. */
export const FRONT_SECTIONS = [
  '总体要求',
  '总体思路',
  '总体目标',
  '指导思想',
  '基本原则',
  '工作原则',
  '工作目标',
  '主要目标',
  '预期目标',
  '目标要求',
  '目标任务与要求',
  '发展目标',
  '行动目标',
  '整治目标',
  '工作思路',
  '编制依据',
  '适用范围',
  '适用对象',
  '实施范围',
  '检查范围',
  '检查对象',
  '整治范围',
  '整治对象',
  '工作范围',
  '实施对象',
  '支持范围',
  '支持对象',
  '扶持对象',
  '奖励对象',
  '奖补对象',
  '补贴对象',
  '建设目标',
  '总体定位',
  '总体考虑',
  '核心定义',
  '概念界定',
  '定义',
  '释义',
  '现状分析',
  '基本情况',
  '形势与问题',
  '面临形势',
  '形势',
  '重要意义',
  '重大意义',
  '提高认识',
  '提高思想认识',
  '统一思想',
  '统一思想认识',
  '总则',
  '附则',
  '名词解释',
  '有关说明',
  '政策依据',
  '起草背景',
  '目标',
  '目的',
  '活动目的',
  '活动目标',
  '活动主题',
  '活动时间',
  '活动地点',
  '活动对象',
  '时间地点',
  '整治时间',
  '行动时间',
  '实施时间',
  '参加人员',
  '参加对象',
  '发展基础',
  '工作基础',
  '背景',
] as const satisfies readonly string[]

/** What such a section's name ends with behind two characters that say of what: 试点范围, 考评对象, 检查时间. */
export const SUBJECT_ENDS = ['范围', '区域', '对象', '原则', '时间', '期限', '思路'] as const satisfies readonly string[]

/** The same for aims: 改革目标. */
export const AIM_END = '目标'

/** Before that word where the aims are the work itself: 任务目标, 年度目标. */
export const WORK_AIMS = ['任务', '责任', '考核', '具体', '年度', '重点', '量化', '民生'] as const satisfies readonly string[]

/** Verbs before those ends that make a job of it: 扩大范围, 压缩时间. */
export const SUBJECT_VERBS = [
  ...['扩大', '拓展', '拓宽', '扩展', '缩小', '压缩', '压减', '缩短', '延长', '划定', '确定', '界定', '规范', '优化', '调整'],
  ...[
    '聚焦',
    '锁定',
    '瞄准',
    '突出',
    '突破',
    '紧扣',
    '紧盯',
    '围绕',
    '完成',
    '实现',
    '达成',
    '落实',
    '分解',
    '细化',
    '坚持',
    '把握',
    '遵循',
  ],
  ...['明确', '制定', '设定', '强化', '加强', '严格', '严守', '执行', '提升', '提高', '完善', '健全', '合理', '精准', '科学'],
] as const satisfies readonly string[]

/** Openings of headings of sections that say why the work matters: 充分认识开展……的重要意义. */
export const KNOWING_WORDS = [
  '充分认识',
  '深刻认识',
  '正确认识',
  '进一步提高认识',
  '切实提高认识',
] as const satisfies readonly string[]

/** Ends of such headings. */
export const MEANING_ENDS = ['重要意义', '重大意义', '现实意义', '战略意义'] as const satisfies readonly string[]

/** Verbs that make work of the same words: 宣传……的重要意义. */
export const TELLING_WORDS = ['宣传', '宣讲', '讲清', '阐释', '阐明', '解读', '引导', '教育'] as const satisfies readonly string[]

/** Ends of headings of sections, and of the first half of titles, that look back at work that is done: 一、2016年主要工作回顾. */
export const REVIEW_ENDS = [
  '回顾',
  '完成情况',
  '进展情况',
  '开展情况',
  '落实情况',
  '工作情况',
  '执行情况',
  '主要成效',
  '工作成效',
  '取得的成效',
  '主要成绩',
  '工作亮点',
  '存在问题',
  '存在的问题',
  '存在的主要问题',
  '存在的不足',
  '问题和不足',
  '困难和问题',
] as const satisfies readonly string[]

/** The same beside a year only; alone it may be the last stage of the work. */
export const REVIEW_OF_YEAR = '总结'

/** Nouns before such an end where no year stands: 主要工作回顾. */
export const REVIEW_NOUNS = [
  '主要',
  '重点',
  '工作',
  '目标',
  '任务',
  '全年',
  '前期',
  '目前',
  '当前',
  '上年',
  '去年',
] as const satisfies readonly string[]

/** Words of a line between items that says where to look, as patterns: 具体任务见附件, 名单附后, 方案另行印发. */
export const POINTING_WORDS = [
  '(?:任务|分工|安排|指标|名单|清单|项目|目标|内容|标准|要求|情况|计划)[^。;,]{0,6}详?见(?:附件|附表|附后|下表)',
  '(?:任务|分工|安排|指标|名单|清单|项目|目标|标准|计划)(?:\\([^()]{1,10}\\))?附后',
  '(?:方案|办法|细则|清单|名单|计划|通知|标准)[^。;,]{0,12}另行(?:印发|下发|发布|制定|通知|公布)',
] as const satisfies readonly string[]

/** What joins the two halves of such a title: 2016年工作总结**和**2017年工作安排. */
export const REVIEW_JOINTS = '和暨及与、'

/** Closing sections: no tasks where they name nobody. */
export const CLOSING_SECTIONS = [
  '保障措施',
  '组织保障',
  '组织领导',
  '组织实施',
  '组织机构',
  '组织架构',
  '组织体系',
  '领导机构',
  '工作机构',
  '机构设置',
  '机构组成',
  '人员组成',
  '领导小组',
  '工作领导小组',
  '领导小组成员',
  '工作要求',
  '有关要求',
  '相关要求',
  '几点要求',
  '活动要求',
  '行动要求',
  '创建要求',
  '组织要求',
  '办理要求',
  '督办要求',
  '纪律要求',
  '工作纪律',
  '工作保障',
  '实施保障',
  '保障机制',
  '推进机制',
  '监督考核',
  '督导检查',
  '督查考核',
  '责任追究',
  '奖惩措施',
  '奖惩办法',
  '奖惩机制',
  '考核奖惩',
  '奖惩',
  '奖惩兑现',
  '宣传引导',
  '经费保障',
  '其他事项',
  '有关事项',
  '附则',
  '合规性条款',
  '合规条款',
  '合规要求',
  '免责条款',
  '免责声明',
  '申报条件',
  '申报要求',
  '申报材料',
  '申报程序',
  '申报流程',
  '兑现程序',
  '拨付程序',
] as const satisfies readonly string[]

/** Names of sections that make a document a plan whatever its title calls it. */
export const TASK_SECTIONS = [
  '重点任务',
  '主要任务',
  '工作任务',
  '目标任务',
  '任务分工',
  '任务措施',
  '重点工作',
  '重点工作任务',
  '主要工作',
  '主要工作任务',
  '主要工作措施',
  '主要工作内容',
  '重点工作内容',
  '重点工作措施',
  '具体工作措施',
  '工作内容',
  '工作措施',
  '主要措施',
  '政策措施',
  '政策内容',
  '支持内容',
  '具体措施',
  '具体任务',
  '重点措施',
  '主要举措',
  '重点举措',
  '工作举措',
  '整治任务',
  '整治重点',
  '整治内容',
  '整治措施',
  '治理任务',
  '治理措施',
  '创建任务',
  '建设任务',
  '改革任务',
  '整改任务',
  '整改措施',
  '行动任务',
  '推进措施',
] as const satisfies readonly string[]

/** Names of sections that hold the work of a plain notice, where it has no other sections with work. */
export const DEMAND_SECTIONS = [
  '相关要求',
  '有关要求',
  '具体要求',
  '工作要求',
  '几点要求',
  '任务要求',
  '相关事项',
  '有关事项',
  '具体事项',
  '有关工作',
  '相关工作',
  '有关措施',
  '相关措施',
  '工作安排',
  '具体安排',
  '时间安排',
  '进度安排',
  '工作部署',
  '实施步骤',
  '工作步骤',
  '方法步骤',
  '推进步骤',
] as const satisfies readonly string[]

/** Phrases that end a letter's front and announce its own numbered demands (现就有关工作通知如下：). */
export const ANNOUNCING_WORDS = [
  '通知如下',
  '要求如下',
  '如下要求',
  '如下通知',
  '事项通知',
  '以下要求',
] as const satisfies readonly string[]

/** Words of rows that add up. */
export const TOTAL_WORDS = [
  '合计',
  '总计',
  '小计',
  '总分',
  '累计',
  '平均',
  '共',
  '共计',
  '总分值',
  '以上共',
  '以上共计',
  '以上合计',
  '以上任务共',
  '以上项目共',
] as const satisfies readonly string[]

/** Words of forms to fill in. */
export const FORM_WORDS = [
  '填报单位',
  '填报日期',
  '填报人',
  '填表人',
  '填表日期',
  '报送单位',
  '审核人',
  '审批人',
  '制表人',
  '制表',
  '填报时间',
  '填表时间',
  '报送时间',
  '单位负责人',
] as const satisfies readonly string[]

/** Marks of a cell that says: nothing here. */
export const EMPTY_MARKS = [
  '无',
  '/',
  '-',
  '--',
  '\\',
  '…',
  '……',
  '...',
  '......',
  '—',
  '——',
  '——',
] as const satisfies readonly string[]

/** Marks of a cell that says: as above. */
export const DITTO_MARKS = ['同上', '同前', '如上', '〃', '″', '"', '""', "''"] as const satisfies readonly string[]

/** What a page's continuation of a table is headed with. */
export const CONTINUATION_WORDS = ['续表', '续', '接上页', '续上表'] as const satisfies readonly string[]

/** Words of a clause for a range of items: 以上1—3项由…负责. */
export const RANGE_STARTS = ['以上', '上述', '前述'] as const satisfies readonly string[]
/** The same for the section in which the clause stands. */
export const RANGE_SECTIONS = ['本部分', '该部分', '本节', '本章', '本条'] as const satisfies readonly string[]
/** The same for what stands below. */
export const RANGE_BELOW = ['以下', '下列'] as const satisfies readonly string[]
/** Before what they count: 以上各项, 上述所有任务. */
export const RANGE_ALL = ['各', '所有', '全部', '这些', '几', '各个'] as const satisfies readonly string[]
export const RANGE_NOUNS = ['项', '条', '款', '点', '款项', '个'] as const satisfies readonly string[]

/** Verbs before the name of such a section: 强化组织领导. */
export const SECTION_VERBS = [
  '强化',
  '加强',
  '加大',
  '健全',
  '完善',
  '明确',
  '切实',
  '做好',
  '抓好',
  '落实',
  '注重',
  '严格',
  '严肃',
] as const satisfies readonly string[]

/** Nouns behind it: 加大组织保障力度. */
export const SECTION_ENDS = ['力度', '工作'] as const satisfies readonly string[]

/** What a document calls itself at the head of an article that says what it means, who explains it, how long it holds. */
export const SELF_SECTIONS = [
  '本措施',
  '本办法',
  '本方案',
  '本意见',
  '本计划',
  '本行动计划',
  '本实施方案',
  '本实施意见',
  '本细则',
  '本规定',
  '本通知',
  '本政策',
  '本要点',
  '本清单',
] as const satisfies readonly string[]

/** Verbs before that name at the end of an article that says why the document is made: ……特制定本措施。 */
export const MAKING_WORDS = ['制定', '制订', '出台', '编制'] as const satisfies readonly string[]

/** Words before the name of the plan where a notice says what it lays down: 制定《……2021年工作要点》, 现提出2021年工作要点. */
export const PLAN_MAKING_WORDS = [...MAKING_WORDS, '拟定', '提出', '确定'] as const satisfies readonly string[]

/** What opens the sentence that says what a document is for, and the verbs before its work: 为切实做好2015年秋季禁烧工作. */
export const PURPOSE_WORD = '为'
export const PURPOSE_VERBS = [
  '做好',
  '抓好',
  '搞好',
  '推进',
  '推动',
  '开展',
  '加强',
  '完成',
  '组织好',
] as const satisfies readonly string[]

/** Aims of a year far ahead, in the name of a five-year plan: 2035年远景目标. */
export const FAR_AIMS = ['远景目标', '远景规划', '远景'] as const satisfies readonly string[]

/** Words before the year by which aims are to be reached. */
export const AIM_OPENERS = ['到', '至', '截至', '力争'] as const satisfies readonly string[]

/** What a range of items counts, behind 项: 以上1—3项任务. */
export const RANGE_OBJECTS = [
  '任务',
  '工作',
  '措施',
  '内容',
  '事项',
  '项目',
  '目标',
  '重点',
  '具体',
] as const satisfies readonly string[]

/** Between units and what is theirs: 市财政局牵头的工作. */
export const POSSESSIVE = '的'

/** What may stand behind the units that head a list of work, with 的 or without: 县教育局主要职责, 市财政局牵头的工作. */
export const HEADING_DUTIES = [
  ...['职责', '主要职责', '工作职责', '职责任务', '任务', '工作任务', '主要任务', '重点任务', '责任', '工作责任'],
  ...['工作', '重点工作', '事项', '项目'],
] as const satisfies readonly string[]

/** Ends of headings of sections that list what each unit is in charge of: 二、成员单位职责, 三、责任分工. */
export const DUTY_SECTION_ENDS = [
  '职责',
  '分工',
  '责任',
  '职能',
  '任务',
  '责任落实',
  '任务分解',
  '目标分解',
  '指标分解',
  '任务分配',
] as const satisfies readonly string[]

/** Words by which a cell without a header is known to hold a time. */
export const TIME_CELL_WORDS = ['长期', '年底', '季度', '全年', '持续'] as const satisfies readonly string[]

/** Characters of a cell that is a time and nothing else: 第二季度末, 全年持续推进. */
export const TIME_CELL_CHARACTERS =
  '年月日号旬周季度半底末初前后内中上下至到、和及与或起止以左右之间期每第一二三四五六七八九十两全当本各长持续推进坚常完成办结启动截实施开展始并取得'

/** What opens a sentence that says when or to what its assignment applies: 对整治难度大的问题，由……协调。 */
export const CONDITION_STARTS = [
  '对',
  '在',
  '凡',
  '如',
  '若',
  '遇',
  '因',
  '经',
  '涉及',
  '需要',
  '发现',
  '属于',
  '未',
  '逾期',
] as const satisfies readonly string[]

/** Characters behind the name of a section with which a longer name goes on: 工作目标**和**任务, 基本情况**的**分析. */
export const SECTION_NAME_GOES_ON = '和及与的'

/** What a section's name lists behind its first words: 整治任务、标准和时限. */
export const SECTION_NAME_NOUNS = [
  '标准',
  '时限',
  '时间',
  '步骤',
  '方法',
  '措施',
  '要求',
  '分工',
  '责任',
  '重点',
  '内容',
  '目标',
  '原则',
  '范围',
  '对象',
] as const satisfies readonly string[]

/** Labels of a record whose values are neither the work nor its time: 地点：人民广场. */
export const RECORD_LABELS = [
  '主题',
  '活动主题',
  '地点',
  '活动地点',
  '举办地点',
  '实施地点',
  '会场',
  '规模',
  '活动规模',
  '参加人员',
  '参加对象',
  '参与人员',
  '参与对象',
  '活动对象',
  '出席领导',
] as const satisfies readonly string[]

/** Openings of sentences that say from when a document holds, or who explains it, as patterns: 本方案自印发之日起施行. */
export const VALIDITY_STARTS = [
  '本[^,。;:]{1,20}自[^,。;:]{2,24}起(?:正式)?(?:施行|实施|试行|执行|生效)',
  '本[^,。;:]{1,20}由[^。;:]{2,60}负责解释',
] as const satisfies readonly string[]

/** Who is called upon below the last item of a plan: 各地区、各部门要高度重视. */
export const CALLED_UPON = [
  '各地',
  '各级',
  '各部门',
  '各单位',
  '各有关',
  '各相关',
  '各责任',
  '各牵头',
  '各成员',
  '各省',
  '各州',
  '各盟',
  '各旗',
  '各设区',
  '各街道',
  '各县',
  '各区',
  '各市',
  '各乡镇',
  '各镇',
] as const satisfies readonly string[]

/** The word for what they are to do. */
export const OUGHT = '要'

/** Words of items that ask for something, as patterns; 主要, 重要, 要求 and 申请 ask for nothing. */
export const ASKING_WORDS = [
  '(?<![主重需必只想简纪摘概提])要(?![求素点件闻略领])',
  '(?<![申邀聘提报])请',
  '必须',
  '务必',
  '不得',
  '应当',
  '严禁',
] as const satisfies readonly string[]
