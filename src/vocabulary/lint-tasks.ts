/** Words of the rules about tasks. Folded. */

/** What says when without saying when: 尽快完成. Alone in a time column or behind a time label each of these is no time. */
export const VAGUE_TIMES = [
  '尽快',
  '尽早',
  '及早',
  '及时',
  '适时',
  '择机',
  '择期',
  '抓紧',
  '抓紧时间',
  '近期',
  '早日',
  '从速',
  '限期',
  '按时',
  '按期',
  '如期',
  '按要求',
  '按上级要求',
  '根据上级要求',
  '根据上级安排',
  '按上级部署',
  '根据实际情况',
  '视情况',
  '视情',
  '条件成熟时',
  '时机成熟时',
] as const satisfies readonly string[]

/** Of these the ones that put off a whole task in running text; 及时 and 按时 describe how work is done there. */
export const VAGUE_PROSE_TIMES = [
  '尽快',
  '尽早',
  '及早',
  '适时',
  '择机',
  '择期',
  '抓紧',
  '早日',
  '从速',
] as const satisfies readonly string[]

/** What may stand before and behind such a word in a time column. */
export const VAGUE_BEFORE = ['应', '须', '需', '要', '争取', '力争', '并', '请'] as const satisfies readonly string[]
export const VAGUE_AFTER = [
  '完成',
  '落实',
  '办结',
  '办理',
  '推进',
  '启动',
  '开展',
  '实施',
  '组织实施',
  '整改',
  '整改到位',
  '上报',
  '报送',
  '出台',
  '建成',
  '到位',
  '执行',
  '进行',
  '组织',
  '更新',
  '安排',
  '确定',
] as const satisfies readonly string[]

/** Verbs that a vague time in running text puts off. */
export const VAGUE_ACTS = [
  '完成',
  '出台',
  '制定',
  '印发',
  '启动',
  '建成',
  '建立',
  '开工',
  '竣工',
  '投入',
  '上线',
  '组建',
  '整改',
  '落实',
  '实施',
  '研究',
  '修订',
  '开展',
  '召开',
  '组织',
  '明确',
  '实现',
  '推进',
] as const satisfies readonly string[]

/** Groups that name nobody: 各有关部门, 相关单位. Groups of governments (各县区政府) are named by their places. */
export const VAGUE_GROUPS = ['单位', '部门', '科室', '处室', '股室', '机构', '企业', '成员'] as const satisfies readonly string[]

/** A notice demands that each task has one lead. */
export const ONE_LEAD_WORDS = [
  '一个牵头单位',
  '一个牵头部门',
  '一家牵头单位',
  '一家牵头部门',
  '一个单位牵头',
  '一个部门牵头',
  '一家单位牵头',
  '一家牵头',
  '由一个部门负责',
  '唯一牵头',
  '只明确一个牵头',
  '只能有一个牵头',
  '牵头单位只能有一个',
  '牵头单位只有一个',
  '牵头单位为一个',
  '原则上由一个部门',
] as const satisfies readonly string[]

/** A date beside one of these tells what was done, not what is to do. */
export const DONE_WORDS = [
  '已',
  '曾',
  '此前',
  '以来',
  '截至',
  '截止',
  '前期',
  '以前年度',
  '往年',
] as const satisfies readonly string[]

/**
 * Names of offices in the spellings that stand for one another, the full one first; 和 falls out by itself. Only what follows the level and precedes
 * the kind of office: 市[发展和改革]委. Spellings of one line that both stand in a notice are the same office.
 */
export const OFFICE_SPELLINGS = [
  ['发展和改革', '发改'],
  ['人力资源和社会保障', '人力社保', '人社'],
  ['工业和信息化', '工信'],
  ['经济和信息化', '经信'],
  ['科技和工业信息化', '科工信'],
  ['工业信息化和科技', '工信科技'],
  ['住房和城乡建设', '住建'],
  ['市场监督管理', '市场监管', '市监'],
  ['卫生健康', '卫健'],
  ['卫生和计划生育', '卫生计生', '卫计'],
  ['文化和旅游', '文旅'],
  ['文化广电和旅游', '文广旅'],
  ['文化广电新闻出版', '文广新'],
  ['文化和旅游体育', '文旅体'],
  ['应急管理', '应急'],
  ['自然资源和规划', '资源规划', '自规', '资规'],
  ['规划和自然资源', '规自'],
  ['国土资源', '国土'],
  ['城市管理', '城管'],
  ['城市管理和综合执法', '城管综合执法', '城管执法', '城管综执'],
  ['城市管理行政执法', '城管行政执法'],
  ['综合行政执法', '综合执法'],
  ['医疗保障', '医保'],
  ['环境保护', '环保'],
  ['交通运输', '交通'],
  ['科学技术', '科技'],
  ['退役军人事务', '退役军人'],
  ['政务服务和大数据'],
  ['政务服务数据管理', '政数'],
  ['政务服务管理', '政务服务'],
  ['行政审批服务', '行政审批', '审批服务'],
  ['行政服务', '行服'],
  ['大数据发展管理', '大数据管理', '大数据发展', '大数据'],
  ['国有资产监督管理', '国资监管', '国资'],
  ['林业和草原', '林草'],
  ['粮食和物资储备', '粮储', '粮食储备'],
  ['机关事务管理', '机关事务'],
  ['民族宗教事务', '民族宗教', '民宗'],
  ['公共资源交易', '公资交易'],
  ['地方金融监督管理', '地方金融监管', '地方金融管理'],
  ['住房公积金管理', '住房公积金', '公积金管理', '公积金'],
  ['疾病预防控制', '疾控'],
  ['融媒体', '融媒'],
  ['国防动员', '国动'],
  ['安全生产监督管理', '安全监管', '安监'],
  ['质量技术监督', '质监'],
  ['食品药品监督管理', '食品药品监管', '食药监', '食药监管'],
  ['药品监督管理', '药品监管', '药监'],
  ['工商行政管理', '工商'],
  ['出入境检验检疫', '检验检疫'],
  ['网络安全和信息化', '互联网信息', '网信'],
  ['机构编制', '编'],
  ['精神文明建设指导', '精神文明建设', '文明'],
  ['教育体育', '教体'],
  ['房产管理', '房管'],
  ['园林绿化', '园林'],
  ['人民防空', '人防'],
  ['道路运输管理', '道路运输', '道运'],
  ['对外贸易', '外贸'],
  ['对外经济贸易合作', '外经贸'],
  ['经济贸易', '经贸'],
  ['统一战线工作', '统战'],
  ['社会工作', '社工'],
  ['消防救援', '消防'],
  ['高新技术产业开发', '高新'],
  ['经济技术开发', '经开'],
  ['交通警察', '交警'],
  ['安全生产', '安'],
  ['食品安全', '食安'],
  ['国家安全', '国安'],
  ['防汛抗旱', '防汛', '防'],
  ['妇女', '妇'],
  ['残疾人', '残'],
] as const satisfies readonly (readonly string[])[]

/** What remains of a full name behind its short one (交通 of 交通运输) makes no other office. */
export const OFFICE_TAILS = [
  '管理',
  '监督管理',
  '行政管理',
  '监管',
  '监督',
  '事务',
  '服务',
  '运输',
  '工作',
  '资源',
  '发展',
  '救援',
] as const satisfies readonly string[]

/** Kinds of offices in their spellings: what a name ends with. */
export const OFFICE_KINDS = [
  ['办', '办公室', '委办', '委办公室', '委会办', '委会办公室', '委员会办公室', '领导小组办', '领导小组办公室', '指挥部办公室'],
  ['委', '委员会'],
  ['管委会', '管理委员会'],
  ['局'],
  ['中心'],
  ['厅'],
  ['部'],
  ['署'],
  ['支队'],
  ['大队'],
  ['联', '联合会'],
  ['集团', '集团公司', '集团有限公司', '集团有限责任公司'],
  ['公司', '有限公司', '有限责任公司'],
] as const satisfies readonly (readonly string[])[]

/** Bodies whose whole name behind the level has several spellings. */
export const OFFICE_BODIES = [
  ['供销社', '供销联社', '供销合作社', '供销合作联社', '供销合作社联合社'],
  ['检察院', '人民检察院'],
  ['法院', '人民法院'],
  ['人武部', '武装部', '人民武装部'],
  ['科协', '科学技术协会'],
  ['文联', '文学艺术界联合会'],
  ['工商联', '工商业联合会'],
  ['侨联', '归国华侨联合会'],
  ['社科联', '社会科学界联合会'],
  ['总工会', '工会'],
] as const satisfies readonly (readonly string[])[]

/** What may stand between the level and an office's name, and is left out at times: 市[政府]政务公开办, 市[委]编办. */
export const OFFICE_HOSTS = ['人民政府', '政府', '委', '党委'] as const satisfies readonly string[]

/** Words that link the parts of an office's name, and fall out in short spellings. */
export const OFFICE_LINKS = ['和', '与', '及', '暨'] as const satisfies readonly string[]

/** What may follow a unit's name in running text; before anything else it may be cut out of a longer word (市政务公开办理). */
export const AFTER_UNIT_NAMES = '、，。；：,;:.()及和与并要应须会将需负牵按等对在统组加每\n'
/** What may stand before a level that begins a unit's name in running text. */
export const BEFORE_UNIT_NAMES = '、，。；：,;:.()由和与及向经报请并按从到给为是对将让\n'
