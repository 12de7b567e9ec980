/** The words that give a unit its part in a task: labels, words after a list, remarks in a clause. All in folded form. */

/** What a unit does for a task: 牵头 leads, 责任/负责 is responsible, 配合 supports, 督导/考核 supervises. */
export type RoleName = 'lead' | 'responsible' | 'support' | 'supervise'

/** Stems of unit labels by role; an ending of `LABEL_ENDINGS` follows (牵头单位, 责任科室). */
export const LABEL_STEMS = {
  lead: [
    '牵头',
    ...['牵头责任', '牵头负责', '责任牵头', '总牵头', '主牵头', '共同牵头', '牵头组织', '牵头实施', '牵头承办', '牵头落实'],
    ...['牵头抓总', '牵头汇总', '牵头主办', '牵头配合', '统筹', '统筹协调', '统筹推进', '抓总', '发起', '归口管理'],
  ],
  responsible: [
    '责任',
    ...['主要责任', '主责', '第一责任', '首要责任', '具体责任', '直接责任', '其他责任', '属地责任', '共同责任', '相关责任', '有关责任'],
    ...['落实', '责任落实', '实施', '组织实施', '具体实施', '执行', '承办', '承担', '承接', '主办', '办理', '完成', '负责', '具体负责'],
    ...['主要负责', '经办', '整改责任', '整改', '建设', '项目', '业主', '申报', '报送', '填报', '普法责任', '包保', '包联', '帮扶'],
    ...['属地', '责任配合', '责任及配合', '责任承办', '责任实施', '配合责任'],
  ],
  support: [
    ...['配合', '协办', '协同', '协作', '协助', '协同配合', '参与', '参加', '支持', '支撑', '保障', '联办', '会办', '会同', '协管'],
    ...['联动', '辅助', '参与配合', '配合参与', '协助配合', '协调配合'],
  ],
  supervise: [
    ...['督导', '督办', '督查', '督查督办', '督促', '监督', '监管', '指导', '业务指导', '考核', '考核责任', '考评', '评价', '评估'],
    ...['验收', '检查', '核查', '销号', '审核', '行业监管', '督导责任', '牵头督导', '监督指导', '督促指导', '负责考核', '负责督导', '负责监督'],
    ...['负责督查', '负责验收', '评分', '监督检查', '监督考核'],
  ],
} as const satisfies Record<RoleName, readonly string[]>

/** What a unit label ends with, besides the stem alone. */
export const LABEL_ENDINGS = [
  ...['单位', '部门', '机构', '科室', '处室', '股室', '室', '处', '站所', '部室', '院部', '学院', '主体', '方', '地区', '县区', '区县'],
  ...['乡镇', '镇街', '街道', '社区', '村', '企业', '局', '单单位', '部门单位', '单位部门', '单伟', '科', '部门和单位', '单位和部门', '部门及单位'],
] as const satisfies readonly string[]

/** Words before a label's stem that change nothing: 市级牵头单位. */
export const LABEL_PREFIXES = [
  ...['市级', '县级', '省级', '区级', '州级', '镇级', '乡级', '校级', '局级', '市直', '县直', '区直', '省直', '国家', '中央', '市', '县', '省'],
  ...['区', '主要', '具体', '其他', '共同', '首要', '直接', '属地', '工作', '任务', '项目', '第一', '相关', '有关', '行业', '各'],
] as const satisfies readonly string[]

/** Whole labels that carry units without a unit word: 责任分工：, 任务分工：. */
export const WHOLE_LABELS = {
  lead: [],
  responsible: ['责任分工', '任务分工', '职责分工', '工作分工', '分工', '责任落实', '主管部门(单位)'],
  support: [],
  supervise: [],
} as const satisfies Record<RoleName, readonly string[]>

/** Stems that are a label by themselves before a colon (牵头：); in running text they need a mark before them. */
export const SHORT_LABELS = {
  lead: ['牵头', '总牵头', '统筹'],
  responsible: ['责任', '负责', '主办', '承办', '落实', '主责'],
  support: ['配合', '协办', '参与', '协助', '协同'],
  supervise: ['督导', '督办', '监督', '验收', '考核'],
} as const satisfies Record<RoleName, readonly string[]>

/** Words after a list that give its role: 市林业局具体**负责**. */
export const ROLE_WORDS = {
  lead: ['牵头', '总牵头', '抓总', '统筹', '统筹协调', '统筹推进', '主抓'],
  responsible: [
    ...['负责', '落实', '承办', '承担', '办理', '执行', '实施', '组织实施', '各负其责', '主责', '主办', '完成', '责任', '汇总', '报送'],
    ...['收集', '主要负责', '分工负责'],
  ],
  support: [
    ...['配合', '协助', '协办', '参与', '参加', '协同', '支持', '予以支持', '给予支持', '做好保障', '提供支撑', '提供保障', '协作'],
    ...['联办', '会办', '予以配合'],
  ],
  supervise: [
    ...['督导', '督促', '督办', '督查', '监督', '监管', '考核', '验收', '跟踪问效', '指导', '考评', '监督检查', '督促检查'],
  ],
} as const satisfies Record<RoleName, readonly string[]>

/** Words around a role word that change nothing: 按照职责分工, 具体, 落实好. */
export const MODIFIERS = [
  ...['共同', '分别', '具体', '主要', '按职责', '按照职责', '依职责', '按各自职责', '按照各自职责', '根据职能', '根据职责', '依据职责'],
  ...['按职责分工', '按照职责分工', '依职责分工', '根据职责分工', '按各自职责分工', '按照各自职责分工', '结合各自职责', '按职能分工', '按照职能分工'],
  ...['按职能', '按照职能', '按分工', '按照分工', '按职能职责', '按照职能职责', '依据职能', '依职能', '职责分工', '分工', '各自职责', '依法'],
  ...['积极', '密切', '统一', '联合', '认真', '结合实际', '强化', '加强', '抓好', '做好', '予以', '给予', '进行', '开展', '组织', '推进', '推动'],
  ...['按职责推进', '抓落实', '工作', '相关工作', '有关工作', '具体工作', '组织协调', '协调', '制定', '制订', '上报', '跟进', '分头', '按权限'],
  ...['按管理权限', '按程序', '全程', '全面', '同步', '按要求', '按照要求', '按规定', '联合开展', '研究', '研究制定', '提供', '加以', '日常', '业务'],
  ...['按职责分别', '切实', '各自', '持续', '协调推进', '共同推进', '按任务分工', '根据分工', '依分工', '根据任务分工', '按照任务分工', '按行业'],
  ...['根据各自职责', '依据各自职责', '依各自职责', '结合职责', '结合职能', '会同', '为主', '一起', '等', '均', '都', '应', '要', '须', '需', '好', '其'],
] as const satisfies readonly string[]

/** Words between two lists of one run of words: 市科技局**会同**市税务局制定. The role is that of the list before the word; null keeps the clause's own. */
export const CONNECTORS = [
  ['会同', null],
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
] as const satisfies readonly (readonly [string, RoleName | null])[]

/** Connectors whose following list supports: 会同, 商. */
export const COMPANION_WORDS = ['会同', '商'] as const satisfies readonly string[]

/** Labels of persons: their value is no unit. */
export const PERSON_LABELS = [
  ...['领导', '责任人', '负责人', '联系人', '联络员', '落实人', '承办人', '经办人', '河长', '林长', '路长', '网格长', '组长', '副组长'],
  ...['A岗', 'B岗', 'A/B岗', '首席服务官', '分管市长', '分管县长', '分管副市长', '分管副县长', '包保人', '牵头人', '主管人', '责任领导及电话'],
  ...['总指挥', '指挥长', '专员', '责任民警'],
] as const satisfies readonly string[]

/** Labels in a clause that carry neither units nor persons. */
export const OTHER_LABELS = [
  ...['监督电话', '联系电话', '咨询电话', '电话', '邮箱', '电子邮箱', '联系方式', '手机', '适用范围', '实施范围', '责任范围', '备注', '政策依据'],
  ...['依据', '来源', '资金来源', '传真', '地址', '考核对象', '服务电话', '举报电话', '实施对象', '受益对象'],
] as const satisfies readonly string[]

/** Labels that may stand in a chain of fields without being the first: too common in prose by themselves. */
export const CHAIN_ONLY_LABELS = [
  ...['时间', '频次', '工作目标', '目标要求', '年度目标', '预期目标', '目标值', '时间要求', '时间安排', '进度安排', '实施时间', '工作要求'],
  ...['检查内容', '考核要点', '检查要点', '评价要点', '成果形式', '预期成效', '预期效果', '起止时间', '推进时间', '活动时间', '检查时间'],
] as const satisfies readonly string[]

/** Before a label these words make it part of a sentence: 明确责任单位：. */
export const LABEL_EATERS = [
  ...['明确', '落实', '确定', '压实', '强化', '履行', '各', '由', '为', '的', '和', '与', '及', '、', '是', '向', '对', '将', '请', '报', '其'],
] as const satisfies readonly string[]

/** Remarks in a clause, matched against a whole piece between marks. */
export const REMARKS = [
  ...['下同', '以下同', '以下类同', '下略', '排名不分先后', '不分先后', '排序不分先后', '以上排名不分先后', '按顺序排列', '不再列出'],
  ...['不再一一列出', '不再逐一列出', '不再重复', '已完成', '已办结', '新增', '省级试点', '市级试点', '试点', '续建', '新建', '同上', '同前', '如上', '下同)'],
] as const satisfies readonly string[]

/** Beginnings of remarks and references: 对应省方案第12条. */
export const REMARK_STARTS = ['对应', '详见', '见附件', '参见', '参照', '涉及', '排名', '以上', '以下', '注:', '电话', '同第', '多个牵头', '并列'] as const satisfies readonly string[]

/** Marks in a cell that say that nobody is named (U-86). */
export const EMPTY_MARKS = ['无', '暂无', '/', '-', '--', '\\', '…', '……', '〃', '″', '"', '空', '待定'] as const satisfies readonly string[]

/** Words that open a time phrase in a clause: 长期, 每季度. */
export const TIME_STARTS = [
  ...['长期', '持续', '常年', '全年', '每年', '每季', '每月', '每周', '每半年', '年底', '年内', '年中', '月底', '年末', '常态', '立即', '即时'],
  ...['上半年', '下半年', '一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度', '到20', '至20', '于20', '自20'],
  ...['本年度', '今年', '明年', '当年', '适时', '近期', '中期', '远期', '按月', '按季', '按年', '随时', '实时', '按时间节点', '按序时'],
  ...['十四五', '十五五', '“十四五”', '按计划', '动态', '春节前', '国庆前', '汛期前', '立行立改'],
] as const satisfies readonly string[]
