/** Words of the letterhead, the closing and the back page (GB/T 9704-2012, clause 7; PHRASINGS section 7). */

/** 文种: what a title ends with. The longest that fits is the type; 通知 wins over 方案 inside the title because it stands last. */
export const DOCUMENT_TYPES = [
  '通知',
  '通报',
  '通告',
  '公告',
  '公示',
  '决定',
  '决议',
  '命令',
  '令',
  '意见',
  '实施意见',
  '批复',
  '复函',
  '函',
  '报告',
  '请示',
  '议案',
  '纪要',
  '公报',
  '办法',
  '细则',
  '规定',
  '条例',
  '方案',
  '要点',
  '计划',
  '规划',
  '清单',
  '分工',
  '分工表',
  '分解表',
  '任务分解',
  '责任分解',
  '目标分解',
  '任务书',
  '任务表',
  '责任表',
  '一览表',
  '表',
  '体系',
  '总结',
  '情况说明',
  '规则',
  '预案',
  '手册',
  '汇编',
  '措施',
  '安排',
  '校历',
  '行事历',
  '日程',
  '台账',
  '事项目录',
  '决策目录',
  '项目目录',
  '任务目录',
  '规程',
  '制度',
  '机制',
  '标准',
  '指南',
  '行动',
  '答复',
  '解读',
  '解读文件',
] as const satisfies readonly string[]

/** 文种 that govern the whole notice: they stand at the end of a letter's title, never at the end of a plan's. */
export const LETTER_TYPES = [
  '通知',
  '通报',
  '通告',
  '公告',
  '决定',
  '命令',
  '意见',
  '批复',
  '复函',
  '函',
  '报告',
] as const satisfies readonly string[]

/** Title words of documents that may lay down work though nobody is named in them. */
export const PLAN_WORDS = [
  '工作要点',
  '要点',
  '实施方案',
  '工作方案',
  '行动方案',
  '整改方案',
  '方案',
  '行动计划',
  '工作计划',
  '年度计划',
  '实施计划',
  '计划',
  '分工',
  '任务分解',
  '责任分解',
  '目标分解',
  '任务清单',
  '责任清单',
  '工作清单',
  '重点任务',
  '重点工作',
  '民生实事',
  '实事项目',
  '工作安排',
  '安排意见',
  '工作思路',
  '工作打算',
  '任务安排',
  '活动安排',
  '专项行动',
  '工作措施',
  '若干措施',
  '实施意见',
  '工作台账',
  '任务书',
  '分解表',
  '分工表',
  '任务表',
  '责任表',
  '时间表',
  '时间安排',
  '时间安排表',
  '工作日程',
  '工作日程表',
  '日程安排',
  '日程安排表',
  '进度表',
  '进度安排',
  '进度安排表',
  '工作月历',
  '工作安排表',
  '任务',
  '清单',
  '措施',
  '行动',
  '举措',
  '若干政策',
  '支持政策',
  '扶持政策',
  '十条',
  '八条',
  '九条',
  '六条',
  '五条',
] as const satisfies readonly string[]

/** Title ends of documents that are a plan where they open with general requirements. */
export const OPINION_WORDS = ['意见'] as const satisfies readonly string[]

/** Title words that make a document no work plan although a plan word may stand beside them. */
export const NO_PLAN_WORDS = [
  '批复',
  '复函',
  '任免',
  '任命',
  '免职',
  '放假',
  '节假日',
  '嘉奖',
  '表彰',
  '授予',
  '废止',
  '公布失效',
  '修改',
  '条例',
  '管理办法',
  '暂行办法',
  '应急预案',
  '收费',
  '章程',
  '成立',
  '调整',
] as const satisfies readonly string[]

/** Types of letters that may ask for work. */
export const DEMANDING_TYPES = ['通知', '函'] as const satisfies readonly string[]

/** Title words of letters that ask for work: 关于做好……, 关于开展……. */
export const DEMANDING_WORDS = [
  '开展',
  '做好',
  '推进',
  '加强',
  '强化',
  '落实',
  '抓好',
  '实施',
  '规范',
  '加快',
  '推动',
  '深化',
  '完善',
  '组织',
  '工作',
  ...[
    '促进',
    '改进',
    '健全',
    '清理',
    '整治',
    '治理',
    '防止',
    '防范',
    '严格',
    '严禁',
    '坚决',
    '切实',
    '保障',
    '解决',
    '优化',
    '提高',
    '提升',
    '贯彻',
  ],
] as const satisfies readonly string[]

/** Title words of letters whose points are how to apply, attend or stand in. */
export const NO_DEMAND_WORDS = [
  '会议',
  '召开',
  '举办',
  '培训',
  '申报',
  '申请',
  '评选',
  '评审',
  '评比',
  '推荐',
  '遴选',
  '选拔',
  '征集',
  '征求',
  '征订',
  '招聘',
  '招录',
  '招募',
  '招生',
  '报名',
  '报考',
  '考试',
  '竞赛',
  '大赛',
  '比赛',
  '公示',
  '值班',
  '休假',
  '参加',
  '邀请',
] as const satisfies readonly string[]

/** Ends of an issuer mark that are no part of the name. */
export const ISSUER_MARK_ENDS = ['文件', '便函', '函件', '电报'] as const satisfies readonly string[]

/** Labels of copies (抄送) and of what else the back page lists. */
export const COPY_LABELS = ['抄送', '抄报', '分送', '抄告', '抄发'] as const satisfies readonly string[]

/** Labels of the way of disclosure. */
export const DISCLOSURE_LABELS = [
  '公开方式',
  '公开属性',
  '公开类型',
  '公开类别',
  '公开选项',
  '公开形式',
  '信息公开选项',
  '信息公开属性',
  '信息公开方式',
  '信息公开类别',
  '信息公开类型',
  '政府信息公开选项',
  '政府信息公开形式',
  '政府信息公开方式',
  '政府信息公开属性',
  '信息公开形式',
] as const satisfies readonly string[]

/** What a bracket such as （此件公开发布） says of disclosure. */
export const DISCLOSURE_VALUES = [
  '公开发布',
  '主动公开',
  '依申请公开',
  '不予公开',
  '不公开',
  '全文公开',
  '删减后公开',
] as const satisfies readonly string[]
export const DISCLOSURE_SUBJECTS = [
  '此件',
  '本件',
  '此文',
  '本文',
  '此文件',
  '本文件',
  '该件',
] as const satisfies readonly string[]

/**
 * Labels of a page's metadata block, with the header field that a label fills (null: of no field; `publisher`: who put the page up,
 * the issuer only where nothing else names one). */
export const METADATA_LABELS = [
  { label: '索引号', field: null },
  { label: '索取号', field: null },
  { label: '主题分类', field: null },
  { label: '信息分类', field: null },
  { label: '信息类别', field: null },
  { label: '组配分类', field: null },
  { label: '体裁分类', field: null },
  { label: '分类', field: null },
  { label: '主题词', field: null },
  { label: '关键词', field: null },
  { label: '有效性', field: null },
  { label: '效力状态', field: null },
  { label: '生效日期', field: null },
  { label: '废止日期', field: null },
  { label: '施行日期', field: null },
  { label: '发布日期', field: null },
  { label: '发布时间', field: null },
  { label: '公开日期', field: null },
  { label: '发布机构', field: 'publisher' },
  { label: '发布单位', field: 'publisher' },
  { label: '发布部门', field: 'publisher' },
  { label: '发文部门', field: null },
  { label: '公布日期', field: null },
  { label: '实施日期', field: null },
  { label: '失效日期', field: null },
  { label: '时效性', field: null },
  { label: '有效性/截止日期', field: null },
  { label: '有效性截止日期', field: null },
  { label: '有效性状态', field: null },
  { label: '政策有效性', field: null },
  { label: '公开机构', field: 'publisher' },
  { label: '信息名称', field: null },
  { label: '颁布时间', field: null },
  { label: '颁布日期', field: null },
  { label: '批准日期', field: null },
  { label: '失效时间', field: null },
  { label: '效力级别', field: null },
  { label: '法规类别', field: null },
  { label: '法规来源', field: null },
  { label: '内容概述', field: null },
  { label: '内容提要', field: null },
  { label: '内容分类', field: null },
  { label: '文件类型', field: null },
  { label: '颁布部门', field: null },
  { label: '文件有效性', field: null },
  { label: '所属机构', field: null },
  { label: '废止时间', field: null },
  { label: '生效时间', field: null },
  { label: '发表日期', field: null },
  { label: '更新日期', field: null },
  { label: '发布人', field: null },
  { label: '来源', field: null },
  { label: '日期', field: null },
  { label: '时效', field: null },
  { label: '概述', field: null },
  { label: '名称', field: null },
  { label: '颁布单位', field: 'issuer' },
  { label: '颁布机关', field: 'issuer' },
  { label: '发文机关', field: 'issuer' },
  { label: '发文机构', field: 'issuer' },
  { label: '发文单位', field: 'issuer' },
  { label: '发布机关', field: 'issuer' },
  { label: '制发机关', field: 'issuer' },
  { label: '成文日期', field: 'signedOn' },
  { label: '发文日期', field: 'signedOn' },
  { label: '生成日期', field: 'signedOn' },
  { label: '印发日期', field: 'signedOn' },
  { label: '成文时间', field: 'signedOn' },
  { label: '发文时间', field: null },
  { label: '标题', field: 'title' },
  { label: '法规标题', field: 'title' },
  { label: '法规名称', field: 'title' },
  { label: '发文字号', field: 'documentNumber' },
  { label: '文号', field: 'documentNumber' },
  { label: '政策文号', field: 'documentNumber' },
  { label: '发布文号', field: 'documentNumber' },
  { label: '发文文号', field: 'documentNumber' },
  { label: '文件字号', field: 'documentNumber' },
  { label: '文件文号', field: 'documentNumber' },
  { label: '文件编号', field: 'documentNumber' },
  { label: '发文序号', field: 'documentNumber' },
  { label: '公文字号', field: 'documentNumber' },
  { label: '公文文号', field: 'documentNumber' },
  { label: '公开方式', field: 'disclosure' },
  { label: '文章标题', field: 'title' },
  { label: '文件标题', field: 'title' },
  { label: '所属栏目', field: null },
  { label: '原文链接', field: null },
  { label: '原文地址', field: null },
  { label: '来源链接', field: null },
  { label: '抓取时间', field: null },
  { label: '采集时间', field: null },
  { label: '本地目录', field: null },
  { label: 'title', field: null },
  { label: 'Title', field: null },
  { label: 'date', field: null },
  { label: 'Date', field: null },
  { label: 'source', field: null },
  { label: 'Source', field: null },
  { label: 'content', field: null },
  { label: 'Content', field: null },
  { label: 'url', field: null },
  { label: 'URL', field: null },
] as const satisfies readonly {
  label: string
  field: 'issuer' | 'publisher' | 'signedOn' | 'title' | 'documentNumber' | 'disclosure' | null
}[]

/** Labels of metadata that open fields of an item too, unless they stand in brackets. */
export const ITEM_METADATA_LABELS = ['分类', '来源', '日期', '时效', '概述', '名称'] as const satisfies readonly string[]

/** Labels that count only beside other metadata; elsewhere they open fields of an item. */
export const WEAK_METADATA_LABELS = [
  '公开范围',
  '公开时限',
  '公开时间',
  '公开程序',
  '公开目录',
  '信息来源',
  '有效期',
  '有效期限',
  '服务对象',
  '体裁',
  '载体类型',
] as const satisfies readonly string[]

/** The label of the issuer, and labels that mean the same in brackets: 【发布部门】. */
export const ISSUER_LABEL = '发文机关'
export const BRACKETED_ISSUER_LABELS = ['发布部门', '颁布部门', '发布单位', '发布机关'] as const satisfies readonly string[]

/** Further labels of a metadata table whose colons are lost; with a colon they label units or lines of a page. */
export const BARE_METADATA_LABELS = ['责任部门', '责任单位', '浏览次数', '点击次数'] as const satisfies readonly string[]

/** Labels of a metadata table whose value is a title. */
export const TITLE_LABELS = [
  '名称',
  '信息名称',
  '标题',
  '内容概述',
  '概述',
  '内容提要',
  'title',
  'Title',
] as const satisfies readonly string[]

/** Before the day on which a page was published. */
export const PAGE_DATE_LABELS = ['时间', '日期', '发布', '发布于', '发表于', '公开', '录入'] as const satisfies readonly string[]

/** Values of a metadata field that say that there is none. */
export const METADATA_NONE = ['无', '暂无', '空', 'null', '/'] as const satisfies readonly string[]

/** How a note below the title ends that says when a plan was adopted: （2021年2月25日市人大常委会主任会议通过）. */
export const ADOPTED_WORDS = ['通过', '批准', '审定', '讨论决定', '审议同意'] as const satisfies readonly string[]

/** Lines of a letterhead that no field takes: urgency, secrecy, signatory. */
export const LETTERHEAD_MARKS = [
  '特急',
  '加急',
  '平急',
  '特提',
  '秘密',
  '机密',
  '绝密',
  '内部资料',
  '签发人',
] as const satisfies readonly string[]

/** What the number of minutes counts: 第23期, 2024年第3号. */
export const ISSUE_WORDS = ['期', '号', '次'] as const satisfies readonly string[]

/** How a title goes on behind the issuer's line. */
export const TITLE_STARTS = ['关于', '转发', '批转', '印发'] as const satisfies readonly string[]

/** What may stand in brackets on a line below a title and belongs to it. */
export const TITLE_RESTS = [
  '试行',
  '暂行',
  '修订',
  '修订版',
  '征求意见稿',
  '讨论稿',
  '送审稿',
  '草案',
  '版',
  '修正',
  '修正版',
  '节选',
  '摘要',
  '摘编',
  '稿',
  '初稿',
  '报批稿',
  '审议稿',
] as const satisfies readonly string[]

/** What stands behind and between the years in such a bracket: （2019—2021年）, （2024年度）. */
export const TITLE_YEAR_WORDS = ['年', '年度'] as const satisfies readonly string[]
export const TITLE_YEAR_JOINTS = ['-', '--', '~', '—', '——', '–', '至', '到'] as const satisfies readonly string[]

/** First words of lines of the imprint and of contacts. */
export const IMPRINT_WORDS = [
  ...['共印', '印', '校对', '打印', '拟稿', '核稿'],
  ...['出席', '列席', '缺席', '请假', '出席人员', '列席人员', '本期发', '本期送'],
  ...['报', '送', '发'],
] as const satisfies readonly string[]
export const CONTACT_WORDS = [
  '联系人',
  '联系电话',
  '联系方式',
  '电话',
  '传真',
  '邮箱',
  '电子邮箱',
  '通讯地址',
  '联系单位',
] as const satisfies readonly string[]

/** Blank-page notes and stamps. */
export const STAMP_NOTES = [
  '此页无正文',
  '以下空白',
  '本页无正文',
  '盖章',
  '公章',
  '印章',
  '此件发至',
  '此件有删减',
  '本文有删减',
  '此文有删减',
] as const satisfies readonly string[]

/** How a bracket ends that says whose seal a notice bears. */
export const STAMPED_WORDS = ['代章', '盖章', '代印'] as const satisfies readonly string[]

/** First words of a line that starts an attachment. */
export const ATTACHMENT_WORDS = ['附件', '附表', '附录', '附'] as const satisfies readonly string[]

/** Labels that head a list of attachments, never an attachment: the colon may be lost. */
export const ATTACHMENT_LIST_LABELS = [
  '附件下载',
  '附件列表',
  '附件清单',
  '附件目录',
  '附件如下',
  '附件材料',
  '附件名称',
  '附件链接',
  '相关附件',
  '相关附件下载',
  '有关附件',
  '文件附件',
  '本文附件',
] as const satisfies readonly string[]

/** What names of attachments end with besides the words for documents: 联系人名单, 宣传实例. */
export const ATTACHMENT_NAME_ENDS = [
  '名单',
  '名录',
  '目录',
  '单',
  '图',
  '样本',
  '样式',
  '格式',
  '模板',
  '模版',
  '范本',
  '范例',
  '实例',
  '案例',
  '示例',
  '材料',
  '资料',
  '要求',
  '说明',
  '简介',
  '情况',
  '提纲',
  '大纲',
  '书',
  '卡',
  '簿',
  '册',
  '口径',
  '流程',
  '须知',
  '指引',
  '导则',
  '指标',
  '细则',
  '章程',
  '二维码',
  '标语',
  '文件',
  '原文',
] as const satisfies readonly string[]

/** Endings of the names of files that pages offer for download. */
export const FILE_ENDINGS = [
  'doc',
  'docx',
  'wps',
  'pdf',
  'ofd',
  'xls',
  'xlsx',
  'et',
  'ppt',
  'pptx',
  'zip',
  'rar',
  'jpg',
  'txt',
] as const satisfies readonly string[]

/** Words in an addressee line; a line with none of them is no list of addressees. */
export const ADDRESSEE_WORDS = [
  '各',
  '政府',
  '单位',
  '部门',
  '委员会',
  '局',
  '厅',
  '办',
  '委',
  '机构',
  '中心',
  '公司',
  '学校',
  '学院',
  '处',
  '院',
  '科室',
  '组',
] as const satisfies readonly string[]

/** Ends of a line that introduces a list: no addressee line ends so. */
export const INTRODUCING_WORDS = [
  '如下',
  '下列',
  '以下',
  '意见',
  '通知',
  '事项',
  '工作',
  '目标',
  '原则',
  '要求',
  '包括',
  '方面',
  '任务',
] as const satisfies readonly string[]

/** What an issuer's name ends with. */
export const ISSUER_ENDS = [
  '政府',
  '办公室',
  '办公厅',
  '委员会',
  '局',
  '厅',
  '部',
  '委',
  '办',
  '院',
  '署',
  '行署',
  '中心',
  '小组',
  '指挥部',
  '管委会',
  '公司',
  '集团',
  '学院',
  '大学',
  '学校',
  '中学',
  '小学',
  '医院',
  '会',
  '社',
  '处',
  '站',
  '所',
  '队',
  '联合会',
  '工作组',
  '专班',
  '总工会',
  '协会',
  '办事处',
  '残联',
  '妇联',
  '工商联',
  '侨联',
  '文联',
  '社科联',
  '科协',
  '党校',
  '党组',
  '支行',
  '分行',
  '银行',
  '海关',
  '督查室',
  '督察室',
  '研究室',
  '档案馆',
  '幼儿园',
  '军分区',
] as const satisfies readonly string[]

/** What bodies are called that a heading may name without their office: 公安机关交通管理部门：. */
export const BODY_ENDS = ['部门', '机关', '单位', '学校', '企业'] as const satisfies readonly string[]

/** What the names of governments and party committees end with. */
export const GOVERNMENT_ENDS = [
  '政府',
  '省委',
  '市委',
  '县委',
  '区委',
  '州委',
  '盟委',
  '旗委',
] as const satisfies readonly string[]

/** Bodies of a government that a signature names on a line of their own below it: 青梧县人民政府⏎优化营商环境领导小组. */
export const GOVERNMENT_BODIES = [
  '领导小组',
  '工作小组',
  '指挥部',
  '委员会',
  '工作专班',
  '联席会议',
  '办公室',
] as const satisfies readonly string[]

/** First words of bodies that are no government's. */
export const OTHER_BODIES = ['中共', '共青团', '中国', '国家', '全国'] as const satisfies readonly string[]

/** First characters of a note under a table or an item. */
export const NOTE_WORDS = ['注', '备注', '说明', '填表说明', '附注', '※'] as const satisfies readonly string[]

/** First words of a row by itself that speaks of the whole table. */
export const TABLE_NOTE_STARTS = [
  '以上',
  '上述',
  '本表',
  '未列入',
  '请各',
  '★为',
  '☆为',
  '▲为',
  '●为',
  '*为',
] as const satisfies readonly string[]

/** Words before a book title that make the title a ground of this notice (依据). */
export const BASIS_WORDS = [
  '根据',
  '按照',
  '依据',
  '贯彻落实',
  '落实',
  '为贯彻',
  '遵照',
  '按',
] as const satisfies readonly string[]

/** Labels of the summary that a page prints above the article. */
export const SUMMARY_LABELS = [
  '核心提示',
  '内容提要',
  '内容摘要',
  '内容概述',
  '摘要',
  '提要',
  '导读',
  '导语',
  '简介',
] as const satisfies readonly string[]

/** Labels of addressees where they are not a line of their own. */
export const ADDRESSEE_LABELS = ['主送', '主送单位', '主送机关'] as const satisfies readonly string[]

/** Words between two of such levels: 直辖市及计划单列市. */
export const ADDRESSEE_JOINTS = ['及', '和', '与', '以及'] as const satisfies readonly string[]

/** Levels of government and kinds of body that a list of addressees joins by 、 before their noun: 各省、自治区、直辖市财政厅. */
export const ADDRESSEE_LEVELS = [
  '省',
  '自治区',
  '直辖市',
  '特别行政区',
  '计划单列市',
  '副省级城市',
  '市',
  '县',
  '区',
  '州',
  '盟',
  '旗',
  '镇',
  '乡',
  '街道',
  '地区',
  '部',
  '委',
  '办',
  '厅',
  '局',
  '科',
  '处',
] as const satisfies readonly string[]

/** What the names of a list of addressees may share at its end. */
export const SHARED_ADDRESSEE_ENDS = ['政府', '办事处', '党委', '党工委', '局', '厅', '委'] as const satisfies readonly string[]

/** Words by which a title hands on the document of another body: ……转发国家教委关于……的通知. */
export const FORWARD_WORDS = ['转发', '批转'] as const satisfies readonly string[]

/** Words behind the issuer of a title without 关于: 甲市人民政府办公室下达2009年工作目标的通知. */
export const ISSUED_WORDS = ['印发', '下达', '发布', '公布'] as const satisfies readonly string[]

/** Words by which a letter hands on what it carries: 关于印发……的通知, 现将……转发给你们. */
export const HANDING_WORDS = ['印发', '转发', '批转', '下发', '发布', '公布'] as const satisfies readonly string[]

/** Remarks in brackets behind a signature. */
export const SIGNATURE_NOTES = ['代章', '代', '盖章', '公章', '印章', '章', '印'] as const satisfies readonly string[]

/** The body that signs with its level: 中共青梧县委. */
export const PARTY_NAME = '中共'

/** An order's number: 国令第706号. */
export const ORDER_WORD = '令'

/** The word between an issuer and what the title is about. */
export const ABOUT = '关于'
/** The word on an issuer's mark. */
export const DOCUMENT_WORD = '文件'
/** The word of the printing line (印发机关和印发日期, GB/T 9704-2012, 7.4.3). */
export const PRINTED_WORDS = ['印发', '印'] as const satisfies readonly string[]
/** Labels in front of a document number. */
export const NUMBER_LABELS = [
  '文号',
  '发文字号',
  '发文文号',
  '文件字号',
  '文件编号',
  '文件号',
  '字号',
] as const satisfies readonly string[]

/** What a page says of the text that it copies: 全文如下：; alone on a line it heads the text. */
export const WHOLE_TEXT_WORDS = ['全文', '原文', '正文'] as const satisfies readonly string[]
export const AS_FOLLOWS = '如下'

/** Words with which the text of a plan begins, right behind its title where a copy lost the line ends. */
export const PREAMBLE_STARTS = [
  '为',
  '根据',
  '按照',
  '依据',
  '依照',
  '遵照',
  '结合',
  '经',
  '今年',
  '现将',
  '全面贯彻',
  '认真贯彻',
  '深入贯彻',
] as const satisfies readonly string[]

/** Ends of titles of attachments that list persons, or are forms and pictures: no plan, and what they number is no work. */
export const NO_WORK_ENDS = [
  ...['名单', '名录', '通讯录', '联系表', '联络表', '联系方式', '联系人', '联络员'],
  ...[
    '统计表',
    '登记表',
    '申报表',
    '申请表',
    '申报书',
    '申请书',
    '推荐表',
    '报名表',
    '回执',
    '样表',
    '样式',
    '模板',
    '格式',
    '示意图',
    '流程图',
  ],
] as const satisfies readonly string[]
