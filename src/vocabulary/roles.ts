/** The words that give a unit its part in a task: labels, words after a list, remarks in a clause. All in folded form. */

/** What a unit does for a task: 牵头 leads, 责任/负责 is responsible, 配合 supports, 督导/考核 supervises. */
export const ROLES = ['lead', 'responsible', 'support', 'supervise'] as const

export type Role = (typeof ROLES)[number]

/** Words in the clause of a heading by which a unit leads all that stands below, whoever leads its parts. */
export const OVERALL_LEAD = ['总牵头', '牵头抓总', '统筹牵头'] as const satisfies readonly string[]

/** Stems of unit labels by role; an ending of `LABEL_ENDINGS` follows (牵头单位, 责任科室). */
export const LABEL_STEMS = {
  lead: [
    '牵头',
    ...['牵头责任', '牵头负责', '责任牵头', '总牵头', '主牵头', '共同牵头', '牵头组织', '牵头实施', '牵头承办', '牵头落实'],
    ...[
      '牵头抓总',
      '牵头汇总',
      '牵头主办',
      '牵总',
      '总牵',
      '领衔',
      '牵头承接',
      '牵头起草',
      '牵头配合',
      '统筹',
      '统筹协调',
      '统筹推进',
      '抓总',
      '发起',
      '归口管理',
    ],
  ],
  responsible: [
    '责任',
    ...[
      '主要责任',
      '主责',
      '第一责任',
      '首要责任',
      '具体责任',
      '直接责任',
      '其他责任',
      '属地责任',
      '共同责任',
      '相关责任',
      '有关责任',
    ],
    ...[
      '组织',
      '落实',
      '组织',
      '组织',
      '责任落实',
      '实施',
      '组织实施',
      '具体实施',
      '执行',
      '承办',
      '承担',
      '承接',
      '主办',
      '办理',
      '完成',
      '负责',
      '具体负责',
    ],
    ...[
      '主要负责',
      '经办',
      '整改责任',
      '整改',
      '建设',
      '项目',
      '业主',
      '申报',
      '报送',
      '填报',
      '普法责任',
      '包保',
      '包联',
      '帮扶',
    ],
    ...['属地', '责任配合', '责任及配合', '责任承办', '责任实施', '起草', '责任起草', '推进'],
  ],
  support: [
    ...[
      '配合',
      '协办',
      '协同',
      '协作',
      '协助',
      '协同配合',
      '参与',
      '参加',
      '支持',
      '支撑',
      '保障',
      '联办',
      '会办',
      '会同',
      '协管',
    ],
    ...['联动', '辅助', '会商', '参与配合', '配合参与', '协助配合', '协调配合'],
  ],
  supervise: [
    ...[
      '督导',
      '督办',
      '督查',
      '督查督办',
      '督促',
      '监督',
      '监管',
      '指导',
      '业务指导',
      '考核',
      '考核责任',
      '考评',
      '评价',
      '评估',
    ],
    ...[
      '验收',
      '检查',
      '核查',
      '销号',
      '审核',
      '行业监管',
      '督导责任',
      '牵头督导',
      '监督指导',
      '督促指导',
      '负责考核',
      '负责督导',
      '负责监督',
    ],
    ...['负责督查', '负责验收', '评分', '监督检查', '监督考核'],
  ],
} as const satisfies Record<Role, readonly string[]>

/** Marks that say in the column of a unit whether it takes part; `leading` ones lead where other marks stand beside them. */
export const ROLE_MARKS = { leading: '★☆▲△◆', plain: '●○◎◇■□√✓✔☑※*vV', none: '×✗✘' } as const

/** Single characters that say so. */
export const MARK_WORDS = [
  ['牵', 'lead'],
  ['主', 'responsible'],
  ['责', 'responsible'],
  ['承', 'responsible'],
  ['协', 'support'],
  ['配', 'support'],
  ['参', 'support'],
  ['督', 'supervise'],
] as const satisfies readonly (readonly [string, Role])[]

/** What a unit label ends with, besides the stem alone. */
export const LABEL_ENDINGS = [
  ...['委室', '委办', '庭室', '科所', '警种', '车间', '厂矿', '党组织', '党支部'],
  ...['省级部门', '市级部门', '县级部门', '区级部门', '省直部门', '市直部门', '县直部门', '区直部门'],
  ...[
    '办',
    '站',
    '所',
    '中心',
    '部',
    '组',
    '院',
    '办站所',
    '站所中心',
    '办公室',
    '院系',
    '村',
    '村居',
    '股',
    '县市',
    '市县',
    '市州',
    '片区',
    '园区',
  ],
  ...[
    '单位',
    '部门',
    '机构',
    '科室',
    '处室',
    '股室',
    '室',
    '处',
    '站所',
    '部室',
    '院部',
    '学院',
    '主体',
    '方',
    '地区',
    '县区',
    '区县',
  ],
  ...[
    '乡镇',
    '镇街',
    '街道',
    '社区',
    '村',
    '企业',
    '局',
    '单单位',
    '部门单位',
    '单位部门',
    '单伟',
    '科',
    '部门和单位',
    '单位和部门',
    '部门及单位',
    '部门或单位',
    '单位或部门',
    '单位、部门',
    '部门、单位',
    '委办局',
    '局委',
  ],
] as const satisfies readonly string[]

/** Words between the stems of a label, or between the last one and its ending: 牵头组织**协调**单位, 配合**推进**单位. */
export const LABEL_JOINERS = ['协调', '推进', '推动', '统筹', '组织', '主体', '工作', '任务'] as const satisfies readonly string[]
/** What may stand between two endings of one label: 责任处室、单位, 责任科室和部门. */
export const LABEL_JOINTS = ['、', '/', '和', '及', '与', '或'] as const satisfies readonly string[]

/** Words before a label's stem that change nothing: 市级牵头单位. */
export const LABEL_PREFIXES = [
  ...[
    '市级',
    '县级',
    '省级',
    '区级',
    '州级',
    '镇级',
    '乡级',
    '校级',
    '局级',
    '市直',
    '县直',
    '区直',
    '省直',
    '国家',
    '中央',
    '市',
    '县',
    '省',
  ],
  ...['区', '主要', '具体', '其他', '共同', '首要', '直接', '属地', '工作', '任务', '项目', '第一', '相关', '有关', '行业', '各'],
  ...['联合', '层面', '专项', '归口', '整治', '主体', '技术', '服务', '跟踪', '监测'],
] as const satisfies readonly string[]

/** Whole labels that carry units without a unit word: 责任分工：, 任务分工：. */
export const WHOLE_LABELS = {
  lead: ['主管部门', '谁牵头', '谁来牵头', '由谁牵头', '谁主抓', '牵头人单位'],
  responsible: [
    '被考核单位',
    '被考核部门',
    '被考核对象',
    '考核对象',
    '被考评单位',
    '考评对象',
    '被检查单位',
    '责任分工',
    '部门分工',
    '部门任务分工',
    '部门责任分工',
    '部门职责分工',
    '单位分工',
    '科室分工',
    '处室分工',
    '具体分工',
    '任务分工',
    '职责分工',
    '工作分工',
    '分工',
    '谁负责',
    '谁来干',
    '谁来做',
    '谁来办',
    '谁落实',
    '谁承办',
    '责任落实',
  ],
  support: ['谁配合', '谁来配合', '谁协办', '谁参与'],
  supervise: ['谁督办', '谁监督', '谁督导', '谁考核', '谁验收', '谁来督'],
} as const satisfies Record<Role, readonly string[]>

/**
 * Whole labels that are common words of sentences and of addresses too (各有关单位：): they need a mark before them and units behind them, and are
 * looked for only where fields are read.
 */
export const COMMON_LABELS = {
  lead: ['牵头领导单位', '牵头领导部门', '主管单位'],
  responsible: [
    ...['相关单位', '有关单位', '相关部门', '有关部门', '涉及单位', '涉及部门', '相关科室', '有关科室', '相关处室', '有关处室'],
    ...['涉及科室', '涉及处室', '涉及县区', '涉及乡镇', '工作主体', '对接单位', '对接部门', '归口单位', '归口部门', '代建单位'],
    ...['汇报单位', '汇报部门', '主讲单位'],
    ...['承检单位', '承检机构', '施工单位', '反馈单位', '反馈部门', '处置单位', '处置部门'],
    ...['编制单位', '编制部门', '举办单位', '举办部门', '报告单位', '报告部门', '送审单位', '送审部门', '提请单位', '提请部门'],
    ...['筹建单位', '运营单位', '管护单位', '管护主体', '养护单位', '认领单位', '认领部门', '具办单位', '拟办单位', '研提单位'],
    ...['包抓单位', '包抓部门', '领办单位', '领办部门', '分办单位', '分办部门', '挂钩单位', '挂钩部门'],
  ],
  support: ['协调单位', '协调部门'],
  supervise: ['交办单位', '交办部门'],
} as const satisfies Record<Role, readonly string[]>

/** Stems that are a label by themselves before a colon (牵头：); in running text they need a mark before them. */
export const SHORT_LABELS = {
  lead: ['牵头', '总牵头', '统筹'],
  responsible: ['责任', '负责', '主办', '承办', '落实', '主责'],
  support: ['配合', '协办', '参与', '协助', '协同'],
  supervise: ['督导', '督办', '监督', '验收', '考核'],
} as const satisfies Record<Role, readonly string[]>

/** Words after a list that give its role: 市林业局具体**负责**. */
export const ROLE_WORDS = {
  lead: ['牵头', '总牵头', '抓总', '统筹', '统筹协调', '统筹推进', '主抓'],
  responsible: [
    ...[
      '负责',
      '落实',
      '承办',
      '承担',
      '办理',
      '执行',
      '实施',
      '组织实施',
      '各负其责',
      '主责',
      '主办',
      '完成',
      '责任',
      '汇总',
      '报送',
    ],
    ...['收集', '主要负责', '分工负责', '协同负责', '起草', '草拟', '属地责任', '属地管理责任', '属地监管责任', '主体责任'],
    ...['提出意见', '提出落实意见', '提出实施意见', '提出具体意见', '提出方案'],
  ],
  support: [
    ...[
      '配合',
      '协助',
      '协办',
      '参与',
      '参加',
      '协同',
      '支持',
      '予以支持',
      '给予支持',
      '做好保障',
      '提供支撑',
      '提供保障',
      '协作',
    ],
    ...['联办', '会办', '予以配合'],
  ],
  supervise: [
    ...['督导', '督促', '督办', '督查', '监督', '监管', '考核', '验收', '跟踪问效', '指导', '考评', '监督检查', '督促检查'],
    ...['评分', '打分', '计分', '赋分', '考核评分', '考核打分', '测评'],
  ],
} as const satisfies Record<Role, readonly string[]>

/** Words around a role word that change nothing: 按照职责分工, 具体, 落实好. */
export const MODIFIERS = [
  ...[
    '共同',
    '分别',
    '具体',
    '主要',
    '按职责',
    '按照职责',
    '依职责',
    '按各自职责',
    '按照各自职责',
    '根据职能',
    '根据职责',
    '依据职责',
  ],
  ...[
    '按职责分工',
    '按照职责分工',
    '依职责分工',
    '根据职责分工',
    '按各自职责分工',
    '按照各自职责分工',
    '结合各自职责',
    '按职能分工',
    '按照职能分工',
  ],
  ...[
    '按职能',
    '按照职能',
    '按分工',
    '按照分工',
    '按职能职责',
    '按照职能职责',
    '依据职能',
    '依职能',
    '职责分工',
    '分工',
    '各自职责',
    '依法',
  ],
  ...[
    '积极',
    '密切',
    '统一',
    '联合',
    '认真',
    '结合实际',
    '强化',
    '加强',
    '抓好',
    '做好',
    '予以',
    '给予',
    '进行',
    '开展',
    '组织',
    '推进',
    '推动',
  ],
  ...[
    '按职责推进',
    '抓落实',
    '工作',
    '相关工作',
    '有关工作',
    '具体工作',
    '组织协调',
    '协调',
    '制定',
    '制订',
    '上报',
    '跟进',
    '分头',
    '按权限',
  ],
  ...[
    '按管理权限',
    '按程序',
    '全程',
    '全面',
    '同步',
    '按要求',
    '按照要求',
    '按规定',
    '联合开展',
    '研究',
    '研究制定',
    '提供',
    '加以',
    '日常',
    '业务',
  ],
  ...[
    '按职责分别',
    '履行',
    '切实',
    '各自',
    '持续',
    '协调推进',
    '共同推进',
    '按任务分工',
    '根据分工',
    '依分工',
    '根据任务分工',
    '按照任务分工',
    '按行业',
  ],
  ...['根据各自职责', '依据各自职责', '依各自职责', '结合职责', '结合职能', '会同', '为主', '一起', '等', '均', '都', '好', '其'],
] as const satisfies readonly string[]

/** Words between two lists of one run of words: 市科技局**会同**市税务局制定. The role is that of the list before the word; null keeps the clause's own. */
export const CONNECTORS = [
  ['会同', null],
  ['会', null],
  ['牵头', 'lead'],
  ['配合', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['指导', 'supervise'],
  ['督促', 'supervise'],
  ['督导', 'supervise'],
  ['负责', 'responsible'],
  ['联合', null],
  ['商', null],
] as const satisfies readonly (readonly [string, Role | null])[]

/** Connectors whose following list supports: 会同, 会, 商. */
export const COMPANION_WORDS = ['会同', '会', '商'] as const satisfies readonly string[]

/** A connector behind which a duty may stand in place of a list: 市文旅局负责选址. */
export const DUTY_CONNECTOR = '负责'
/** Verbs of a unit's own duty beside the roles of others: 市教育局负责，市财政局**做好**资金保障. */
export const OWN_DUTY_VERBS = [
  ...[
    '做好',
    '落实',
    '提供',
    '维护',
    '安排',
    '会签',
    '保障',
    '拨付',
    '筹措',
    '给予',
    '加强',
    '开展',
    '组织开展',
    '解决',
    '协调解决',
  ],
  ...['配合做好', '协助做好', '负责做好', '抓好', '筹集', '承担', '参与做好'],
  ...['牵头', '组织', '统筹', '协调', '推进', '推动', '督促', '指导', '监督', '跟踪', '配套', '对接', '完成'],
  ...['制定', '制订', '拟定', '编制', '起草', '印发', '发布', '建立', '完善', '召开', '汇总', '收集', '统计', '测算'],
  ...['办理', '审核', '审批', '核发', '核查', '核实', '受理', '排查', '清理', '整治', '查处'],
] as const satisfies readonly string[]
/** What may stand before them. */
export const OWN_DUTY_OPENERS = [
  '要',
  '应',
  '须',
  '共同',
  '分别',
  '积极',
  '同时',
  '按职责',
  '具体',
] as const satisfies readonly string[]
/** Behind a verb they make it part of a name, as patterns: 组织部, 督促办; not 组织办理. */
export const DUTY_NAME_TAILS = [
  ...[
    '部',
    '处(?!置|理)',
    '科',
    '办(?!理|好|公)',
    '室',
    '股',
    '组(?!织|建)',
    '队',
    '站',
    '所(?!有|需)',
    '局',
    '委(?!托|派)',
    '员',
  ],
] as const satisfies readonly string[]
/** Words of a duty that helps the others. */
export const HELPING_WORDS = ['保障', '支持', '配合', '协助', '会签', '资金', '经费'] as const satisfies readonly string[]
/** Behind it these begin a word for a person, and no duty: 主要负责人, 负责同志; not 负责人民调解. */
export const DUTY_PERSONS = ['人', '同志'] as const satisfies readonly string[]
export const DUTY_PERSON_COMPOUNDS = '民员才口事力大居防社工'
/** Behind it they make it part of a name: 负责人, 负责的. */
export const DUTY_ATTRIBUTES = '的人'

/** 会 for 会同 stands behind these ends of names, and before none of these words' second characters: 宣传处会办公室, but 管委会办公室, 财政局会计科. */
export const MEETING_WORD = '会'
export const BEFORE_MEETING_WORD = [
  ...[
    '局',
    '厅',
    '处',
    '科',
    '股',
    '室',
    '办',
    '院',
    '署',
    '队',
    '站',
    '所',
    '社',
    '中心',
    '组织部',
    '宣传部',
    '统战部',
    '财政部',
    '教育部',
  ],
  ...[
    '改革委',
    '发改委',
    '信息化委',
    '国资委',
    '健康委',
    '卫健委',
    '卫计委',
    '教委',
    '经信委',
    '工信委',
    '建设委',
    '住建委',
    '民委',
    '农委',
    '政法委',
    '商务委',
    '交通委',
  ],
] as const satisfies readonly string[]
export const MEETING_COMPOUNDS = '议计展商员诊务费场同'

/** What stands for the colon where a sentence says the label: 责任单位为市水利局. */
export const LABEL_COPULAS = '为是'
/** What may stand before it: 责任单位均为市水利局. */
export const COPULA_ADVERBS = '均都'

/** Beginnings of labels of persons to ask, who do not answer for the work. */
export const CONTACT_STARTS = ['联系', '联络', '咨询', '填报', '报送', '经办', '制表'] as const satisfies readonly string[]

/** Labels in a clause for the unit to turn to. */
export const CONTACT_UNIT_LABELS = [
  '联系单位',
  '联系部门',
  '联系科室',
  '联系处室',
  '联络单位',
] as const satisfies readonly string[]

/** Labels of persons: their value is no unit. */
export const PERSON_LABELS = [
  ...[
    '领导',
    '带班领导',
    '值班领导',
    '值班人员',
    '值班人',
    '责任人',
    '负责人',
    '联系人',
    '联络员',
    '落实人',
    '承办人',
    '经办人',
    '河长',
    '林长',
    '路长',
    '网格长',
    '组长',
    '副组长',
  ],
  ...[
    'A岗',
    'B岗',
    'A/B岗',
    '首席服务官',
    '分管市长',
    '分管县长',
    '分管副市长',
    '分管副县长',
    '副省长',
    '副市长',
    '副州长',
    '副县长',
    '副区长',
    '常务副省长',
    '常务副市长',
    '常务副县长',
    '常务副区长',
    '负责同志',
    '责任同志',
    '分管同志',
    '牵头同志',
    '包保人',
    '牵头人',
    '主管人',
    '责任领导及电话',
  ],
  ...['总指挥', '指挥长', '专员', '责任民警'],
] as const satisfies readonly string[]

/** Labels in a clause that carry neither units nor persons. */
export const OTHER_LABELS = [
  ...[
    '监督电话',
    '联系电话',
    '咨询电话',
    '电话',
    '邮箱',
    '电子邮箱',
    '联系方式',
    '手机',
    '适用范围',
    '实施范围',
    '责任范围',
    '备注',
    '政策依据',
  ],
  ...['咨询单位', '咨询部门', '提案单位', '来文单位', '受理单位', '受理部门', '受理机构', '设计单位', '监理单位', '勘察单位'],
  ...CONTACT_UNIT_LABELS,
  ...['依据', '来源', '资金来源', '传真', '地址', '服务电话', '举报电话', '实施对象', '受益对象'],
] as const satisfies readonly string[]

/** Labels that may stand in a chain of fields without being the first: too common in prose by themselves. */
export const CHAIN_ONLY_LABELS = [
  ...[
    '时间',
    '频次',
    '工作目标',
    '目标要求',
    '年度目标',
    '预期目标',
    '目标值',
    '时间要求',
    '时间安排',
    '进度安排',
    '实施时间',
    '工作要求',
  ],
  ...[
    '检查内容',
    '考核要点',
    '检查要点',
    '评价要点',
    '成果形式',
    '预期成效',
    '预期效果',
    '起止时间',
    '推进时间',
    '活动时间',
    '检查时间',
  ],
] as const satisfies readonly string[]

/** Before a label these words make it part of a sentence: 明确责任单位：. */
export const LABEL_EATERS = [
  ...[
    '明确',
    '落实',
    '确定',
    '压实',
    '强化',
    '履行',
    '各',
    '由',
    '为',
    '的',
    '和',
    '与',
    '及',
    '、',
    '是',
    '向',
    '对',
    '将',
    '请',
    '报',
    '其',
  ],
] as const satisfies readonly string[]

/** What a remark says holds for all that follows: 市教育局（牵头，下同）. */
export const SAME_BELOW = ['下同', '以下同', '以下类同', '以下均同', '后同'] as const satisfies readonly string[]

/** Remarks in a clause, matched against a whole piece between marks. */
export const REMARKS = [
  ...SAME_BELOW,
  ...['预期性指标', '约束性指标', '预期性', '约束性', '指导性指标', '重点任务', '新增任务', '延续任务', '重点项目'],
  ...['下略', '排名不分先后', '不分先后', '排序不分先后', '以上排名不分先后', '按顺序排列', '不再列出'],
  ...[
    '不再一一列出',
    '不再逐一列出',
    '不再重复',
    '已完成',
    '已办结',
    '新增',
    '省级试点',
    '市级试点',
    '试点',
    '续建',
    '新建',
    '同上',
    '同前',
    '如上',
    '下同)',
  ],
] as const satisfies readonly string[]

/** Ends of a remark that says what kind of work it is: 市级民生实事, 县重点工程. */
export const TAG_ENDS = [
  ...['民生实事', '为民实事', '实事', '民生工程', '重点工作', '重点项目', '重点工程', '重点任务', '重大项目', '重大工程'],
  ...['实事项目', '惠民项目', '惠民工程', '指标', '之一', '创建项目', '试点项目', '改革事项', '改革任务'],
] as const satisfies readonly string[]

/** Beginnings of remarks and references: 对应省方案第12条. */
export const REMARK_STARTS = [
  ...['不再', '不一一', '不另行', '以下简称', '以下统称', '简称', '统称'],
  ...['视情况', '视情形', '视进展', '视工作', '视实际', '视具体', '视项目'],
  ...['列入', '纳入', '总投资', '项目总投资', '计划投资', '政府工作报告', '市政府工作报告', '县政府工作报告'],
  '对应',
  '详见',
  '见附件',
  '参见',
  '参照',
  '涉及',
  '排名',
  '以上',
  '以下',
  '注:',
  '电话',
  '同第',
  '多个牵头',
  '并列',
  '已通过',
  '已提请',
  '已提交',
  '已列入',
  '已报送',
  '已送审',
  ...['按省', '按市', '按县', '按国家', '按上级', '按要求', '按规定', '按文件', '按进度', '按合同'],
  ...['按照国家', '按照省', '按照市', '按照县', '按照上级', '按照要求', '按照规定', '根据', '分批', '分期', '分阶段', '分步'],
  // Manner and pace that set no time
  ...['及时', '尽快', '尽早', '抓紧', '限期', '按期', '如期', '按时', '确保按期', '确保如期', '确保按时', '逐年', '逐步', '分年'],
  ...['视情', '有序推进', '稳步推进', '加快推进', '同步推进', '跨年', '年度任务', '年度工作', '年度项目'],
] as const satisfies readonly string[]

/** Words that open a time phrase in a clause: 长期, 每季度. */
export const TIME_STARTS = [
  ...[
    '长期',
    '持续',
    '常年',
    '全年',
    '全月',
    '每年',
    '每季',
    '每月',
    '每周',
    '每半年',
    '每日',
    '每天',
    '每两',
    '每旬',
    '每学',
    '年底',
    '年内',
    '年中',
    '月底',
    '年末',
    '常态',
    '立即',
    '即时',
    '即日',
    '贯穿',
  ],
  ...[
    '上半年',
    '下半年',
    '一季度',
    '二季度',
    '三季度',
    '四季度',
    '第一季度',
    '第二季度',
    '第三季度',
    '第四季度',
    '到20',
    '至20',
    '于20',
    '自20',
  ],
  ...[
    '本年度',
    '今年',
    '明年',
    '次年',
    '下年度',
    '本学期',
    '下学期',
    '当年',
    '适时',
    '近期',
    '中期',
    '远期',
    '按月',
    '按季',
    '按年',
    '随时',
    '实时',
    '按时间节点',
    '按序时',
  ],
  ...[
    '十四五',
    '十五五',
    '“十四五”',
    '按计划',
    '动态',
    '春节前',
    '国庆前',
    '汛期前',
    '立行立改',
    '立整立改',
    '立查立改',
    '即知即改',
    '即查即改',
  ],
] as const satisfies readonly string[]

/** How a time ends that an event or a number names, as patterns: 国庆节前, 三年内, 一年两次. */
export const EVENT_TIME_ENDS = [
  '前',
  '前后',
  '期间',
  '期内',
  '[年月周天日时]内',
  '[年月](?:左右)?时间',
  '五"?末',
  '度内',
  '[一二两三四\\d]次',
  '季度',
  '学期',
  '[寒暑]假',
  '[暑汛旱]期',
  '[春夏秋冬]季',
] as const satisfies readonly string[]

/** Dates in Chinese words, as patterns: 二○二三年十月底, 十月份, 3至11月; 三月坡镇 is a place. */
export const CHINESE_DATES = [
  '[一二][〇○零oO0一二三四五六七八九]{3}年',
  '(?:十[一二]?|[一二三四五六七八九])月(?:[份底末初内之以前一二三四五六七八九十]|[上中下]旬|$)',
  '\\d{1,2}[至到](?=\\d)',
] as const satisfies readonly string[]

/** Pieces of a list of times that share one sign, as patterns: the first ones, and the last with the sign. 第二、三季度. */
export const SHARED_TIMES = [
  '(?:第?[一二三四五六七八九十\\d]{1,2}|上)',
  '(?:第?[一二三四1-4]季度|[一二三四五六七八九十\\d]{1,2}月|下半年)',
] as const satisfies readonly string[]

/** Words before a time in a clause that hedge it: 力争年内完成. */
export const TIME_HEDGES = [
  ...[
    '力争',
    '确保',
    '争取',
    '务必',
    '力求',
    '务求',
    '原则上',
    '计划',
    '预计',
    '拟',
    '拟于',
    '计划于',
    '力争于',
    '确保于',
    '争取于',
  ],
  ...[
    '力争在',
    '确保在',
    '争取在',
    '务必于',
    '务必在',
    '务于',
    '须于',
    '应于',
    '最迟',
    '最迟于',
    '最晚',
    '不迟于',
    '不晚于',
    '要在',
  ],
  ...['于', '在', '到', '至', '并于', '并在', '截至', '截止'],
] as const satisfies readonly string[]

/** Words before a list that are no part of its first name: 省级由省林业局负责 (U-88, U-594). */
export const LIST_OPENERS = [
  ...[
    '由',
    '省级由',
    '市级由',
    '县级由',
    '区级由',
    '市县由',
    '县区由',
    '各地由',
    '分别由',
    '统一由',
    '主要由',
    '原则上由',
    '具体由',
    '地方由',
    '请',
    '责成',
    '责成由',
    '明确由',
    '确定由',
    '指定由',
    '委托',
    '拟由',
    '其中',
    '并由',
    '同时',
  ],
] as const satisfies readonly string[]

/** Words that stand for the work of the item; with 由 behind them they open a list: 此项工作由环资处牵头. */
export const WORK_SUBJECTS = [
  ...[
    '此项工作',
    '该项工作',
    '本项工作',
    '这项工作',
    '此工作',
    '该工作',
    '本工作',
    '此项',
    '该项',
    '本项',
    '以上工作',
    '上述工作',
  ],
  ...[
    '此项任务',
    '该项任务',
    '本项任务',
    '该任务',
    '本任务',
    '该项目',
    '本项目',
    '此项目',
    '该事项',
    '本事项',
    '此项活动',
    '该项活动',
  ],
  ...['该目标', '本目标', '此目标', '该项目标', '本项目标', '此项目标', '该指标', '本指标', '该项指标', '本项指标'],
  ...['具体工作', '具体事宜', '具体事项', '日常工作', '有关工作', '相关工作', '牵头工作', '组织工作', '以上事项', '上述事项'],
] as const satisfies readonly string[]

/** 由; 在…下: a guide that takes no part (U-595). */
export const UNDER_WORDS = [
  '由',
  '在',
  ['领导下', '指导下', '统筹下', '牵头下', '支持下', '的领导下', '的指导下', '组织下'],
] as const

/** Ends of a time phrase in a clause, longer ones first where they begin alike. */
export const TIME_ENDS = [
  ...[
    '底前完成',
    '底之前',
    '底前',
    '底完成',
    '前完成',
    '内完成',
    '末前',
    '末完成',
    '月完成',
    '年完成',
    '日完成',
    '之前',
    '以前',
    '以内',
    '之内',
    '前',
    '底',
    '内',
    '末',
  ],
  ...['完成', '推进', '坚持', '开展', '启动', '落实'],
] as const satisfies readonly string[]

/** Words before a person's label: 责任领导, 包联领导, 主要负责人. */
export const PERSON_PREFIXES = [
  ...[
    '责任',
    '牵头',
    '分管',
    '主管',
    '包联',
    '包抓',
    '包保',
    '挂点',
    '联系',
    '督办',
    '市级',
    '县级',
    '区级',
    '校',
    '院',
    '局',
    '市',
    '县',
    '区',
    '镇',
    '项目',
    '直接',
    '具体',
  ],
  ...[
    '第一',
    '主要',
    '单位',
    '部门',
    '工作',
    '督导',
    '配合',
    '挂钩',
    '挂帅',
    '包案',
    '整改',
    '落实',
    '科室',
    '班子',
    '学校',
    '学院',
    '党委',
    '省级',
    '处级',
    '厅级',
    '领衔',
    '责任单位',
    '省',
    '州',
    '旗',
    '乡',
    '委',
    '厅',
    '州级',
    '镇级',
    '协助',
    '协管',
    '省政府',
    '市政府',
    '县政府',
    '区政府',
  ],
] as const satisfies readonly string[]

/** Those of them that the name of a unit may end with: 县教育局责任人. */
export const PERSON_UNIT_PREFIXES = [
  ...['校', '院', '局', '市', '县', '区', '镇', '单位', '部门', '科室', '班子', '学校', '学院', '党委', '责任单位'],
] as const satisfies readonly string[]

/** A bracket without one of these has no role words and no labels. */
export const CLAUSE_HINTS = [
  ...[
    '牵头',
    '责任',
    '负责',
    '配合',
    '协办',
    '承办',
    '主办',
    '落实',
    '参与',
    '协助',
    '会同',
    '督导',
    '督办',
    '监管',
    '监督',
    '考核',
    '实施',
    '办理',
    '完成',
  ],
  ...[
    '单位:',
    '部门:',
    '机构:',
    '支持',
    '协同',
    '指导',
    '抓总',
    '统筹',
    '主责',
    '汇总',
    '联合',
    '首位',
    '第一',
    '承担',
    '执行',
    '验收',
    '督促',
    '督查',
    '评分',
    '打分',
    '计分',
    '考评',
    '各负其责',
  ],
  ...['起草', '列出', '领导:', '参加', '主抓', '跟踪', '评价', '时限:', '标准:', '分工', '主体:', '科室:'],
] as const satisfies readonly string[]

/** A duty that begins so assigns the unit before the colon: 县公安局：负责… (U-33, U-47). */
export const DUTY_WORDS = [
  '负责',
  '牵头',
  '承担',
  '统筹',
  '具体负责',
  '主要负责',
  '配合',
  '协助',
] as const satisfies readonly string[]

/** Ends of a remark in a bracket behind a name: （含开发区、新区，下同）. */
export const REMARK_ENDS = ['下同', '不再列出', '分先后'] as const satisfies readonly string[]

/** Stems that take a one-character ending; 保障局, 监管处 are units, 责任科, 牵头处 labels. */
export const SHORT_ENDING_STEMS = [
  '牵头',
  '责任',
  '配合',
  '协办',
  '主办',
  '承办',
  '负责',
  '协助',
  '参与',
  '主责',
  '落实',
  '牵头责任',
  '主要责任',
] as const satisfies readonly string[]

/** Stems whose labels are common words of sentences too: 监管部门：. They need a mark before them and units behind them. */
export const COMMON_STEMS = [
  ...[
    '监管',
    '监督',
    '建设',
    '项目',
    '业主',
    '保障',
    '支持',
    '检查',
    '审核',
    '评价',
    '评估',
    '指导',
    '申报',
    '报送',
    '填报',
    '考核',
    '整改',
    '属地',
    '核查',
    '完成',
  ],
  ...[
    '办理',
    '执行',
    '承担',
    '统筹',
    '发起',
    '参加',
    '行业监管',
    '考评',
    '实施',
    '业务指导',
    '统筹协调',
    '支撑',
    '评分',
    '帮扶',
    '包联',
    '协作',
    '承接',
    '经办',
    '推进',
    '会商',
  ],
] as const satisfies readonly string[]

/** Words between lists that need a level or 各 behind them: 商, 联合 are parts of many names. */
export const NARROW_CONNECTORS = ['商', '联合'] as const satisfies readonly string[]

/** Beginnings of the list after 商 and 联合. */
export const COUNTERPART_STARTS = [
  '省',
  '市',
  '县',
  '区',
  '州',
  '旗',
  '盟',
  '各',
  '有关',
  '相关',
] as const satisfies readonly string[]

/** First words of labels that may stand without a colon, level words before them included. */
export const FIELD_STARTS = [
  '.?.?牵头',
  '.?.?责任',
  '.?.?配合',
  '.?.?协',
  '.?.?主',
  '.?.?承',
  '.?.?落实',
  '.?.?参',
  '.?.?督',
  '.?.?负责',
  '.?.?实施',
  '.?.?监',
  '.?.?考',
  '.?.?统筹',
] as const satisfies readonly string[]

/** First characters of a list that follows a label without colon. */
export const LIST_STARTS = '省市县区州旗镇各'

/** Before 由 these make a word: 自由贸易试验区. */
export const BEFORE_BY_IN_NAMES = '自理缘'

/** Verbs between a unit's role word and those whom it directs: 经济办负责**组织**各厂矿企业具体实施. */
export const DIRECTING_VERBS = [
  '组织',
  '指导',
  '督促',
  '督导',
  '协调',
  '动员',
  '引导',
  '带领',
] as const satisfies readonly string[]

/** What the words for those who are directed begin with. */
export const DIRECTED_STARTS = [
  '各',
  '所属',
  '下属',
  '辖区',
  '辖内',
  '本辖区',
  '有关',
  '相关',
] as const satisfies readonly string[]

/** Ends of names that look like a role word behind a list: 市政协办 (not 市政 and 协办), 各级党组织. */
export const NAME_TAILS = [
  ...['政协办', '科协办', '侨协办', '文协办', '传承办', '协会办', '统筹办', '财经办', '农经办', '外经办', '村经办', '社经办'],
  ...[
    '党组织',
    '团组织',
    '党团组织',
    '群团组织',
    '社会组织',
    '自治组织',
    '行业组织',
    '经济组织',
    '合作组织',
    '民间组织',
    '中介组织',
  ],
  ...['慈善组织', '志愿组织', '志愿者组织', '服务组织', '公益组织', '基层组织', '群众组织', '妇女组织', '调解组织', '工会组织'],
  ...['科协组织', '残联组织', '妇联组织', '学会组织', '社会团体组织', '人民团体组织', '老年组织', '青年组织', '少先队组织'],
] as const satisfies readonly string[]
