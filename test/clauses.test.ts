import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClauseReading,
  type Conventions,
  findClauses,
  findConventions,
  meaningOf,
  type Role,
  readClause,
} from '../src/extract/units/index.ts'
import { fold } from '../src/tree/fold.ts'
import { Passage } from '../src/tree/passage.ts'
import { growthOn, MOST_GROWTH } from './support/linear.ts'

const passage = (text: string) => Passage.plain({ text, folded: fold(text) })
const SHORT: Record<Role, string> = { lead: 'L', responsible: 'R', support: 'S', supervise: 'V' }

/** `L 市教育局; R 市财政局,市民政局; D 6月底前; C …; P …`: remarks are left out. */
function show(reading: ClauseReading): string {
  const lists = reading.assignments.map(({ role, units }) => `${SHORT[role]} ${units.map((unit) => unit.name).join(',')}`)
  const limits = reading.limits.map((limit) => `D ${limit.text}`)
  const criteria = reading.criteria.map((criterion) => `C ${criterion.text}`)
  const persons = reading.persons.map((person) => `P ${person.text}`)
  return [...lists, ...limits, ...criteria, ...persons].join('; ')
}
const read = (text: string, role: Role = 'responsible', conventions?: Conventions) =>
  show(readClause(passage(text), conventions ? { role, conventions } : { role }))

/** Row of the catalogue, inside of a clause, reading. */
const CLAUSES: readonly (readonly [string, string, string])[] = [
  ['U-02', '牵头单位：县民政局\n责任单位：各乡镇人民政府', 'L 县民政局; R 各乡镇人民政府'],
  ['U-03', '牵头单位：县住建局   责任单位：县城管局', 'L 县住建局; R 县城管局'],
  ['U-04', '牵头单位：县水利局责任单位：县财政局', 'L 县水利局; R 县财政局'],
  ['U-05', '牵头单位：市商务局；配合单位：市税务局', 'L 市商务局; S 市税务局'],
  ['U-06', '牵头单位：市商务局，配合单位：市税务局。', 'L 市商务局; S 市税务局'],
  ['U-07', '责任单位:市商务局;市税务局', 'R 市商务局,市税务局'],
  ['U-13', '牵头：县文旅局；配合：县公安局', 'L 县文旅局; S 县公安局'],
  ['U-14', '责任单位 县交通局', 'R 县交通局'],
  ['U-14 line', '责任单位\n县交通局', 'R 县交通局'],
  ['U-15 ratio', '责任单位∶县交通局', 'R 县交通局'],
  ['U-15 slip', '责任单位;县交通局', 'R 县交通局'],
  ['U-15 doubled', '责任单位：：县交通局', 'R 县交通局'],
  ['U-16', '责 任 单 位：县交通局', 'R 县交通局'],
  ['U-17', '（牵头单位）县教育局（配合单位）县财政局', 'L 县教育局; S 县财政局'],
  ['U-18', '市级牵头单位：市发改委；县级责任单位：各县（市、区）', 'L 市发改委; R 各县（市、区）'],
  ['U-20', '责任领导：周某某\n责任单位：县人社局\n完成时限：6月底', 'R 县人社局; D 6月底; P 周某某'],
  [
    'U-20 of a province',
    '分管省领导：周某某\n部门分工：省财政厅牵头，省税务局、各地配合。',
    'L 省财政厅; S 省税务局,各地; P 周某某',
  ],
  [
    'U-20 more persons',
    '分管副省长：周某某；负责同志：吴某某；部门任务分工：省水利厅会省财政厅',
    'R 省水利厅; S 省财政厅; P 周某某; P 吴某某',
  ],
  ['U-20 a time behind a person', '责任科室：麻醉科，责任人：赵刚，12月底前完成', 'R 麻醉科; D 12月底前完成; P 赵刚'],
  ['U-71 hedged', '市民政局牵头，力争年内提请审议', 'L 市民政局; D 力争年内提请审议'],
  ['U-71 hedged, a day', '市民政局、市水利局负责，务必于6月30日前完成', 'R 市民政局,市水利局; D 务必于6月30日前完成'],
  ['U-71 in principle', '市财政局负责，原则上6月底前完成', 'R 市财政局; D 原则上6月底前完成'],
  [
    'U-71 quarters',
    '市水利局起草，第二、三季度完成调研论证，10月中旬前报送',
    'R 市水利局; D 第二、三季度完成调研论证; D 10月中旬前报送',
  ],
  ['U-71 quarters in Chinese numerals', '市水利局负责，一、三季度末报送', 'R 市水利局; D 一、三季度末报送'],
  ['U-71 months', '市水利局负责，3、6、9、12月底前报送', 'R 市水利局; D 3、6、9、12月底前报送'],
  ['U-71 before an event, with its verb', '市城管局牵头，国庆节前投入使用', 'L 市城管局; D 国庆节前投入使用'],
  ['U-71 five years', '市城管局牵头，“十四五”末完成', 'L 市城管局; D “十四五”末完成'],
  ['U-71 from today on', '市城管局牵头，即日起至年底', 'L 市城管局; D 即日起至年底'],
  ['U-71 a stretch', '市城管局牵头，用两年时间完成', 'L 市城管局; D 用两年时间完成'],
  ['U-71 a label without its colon', '市城管局牵头，完成时限12月底', 'L 市城管局; D 完成时限12月底'],
  ['U-71 names with 前 in them', '前海管理局牵头，营前镇、前进街道配合', 'L 前海管理局; S 营前镇,前进街道'],
  ['U-71 pace without a time', '市城管局牵头，市财政局配合，尽快完成', 'L 市城管局; S 市财政局'],
  ['U-71 pace of years', '市城管局牵头，逐年推进', 'L 市城管局'],
  ['U-71 numbers of units', '1、市教育局，2、市财政局', 'R 市教育局,市财政局'],
  ['U-71 in Chinese numerals', '责任单位：市教育局；二○二三年十月底以前完成', 'R 市教育局; D 二○二三年十月底以前完成'],
  ['U-71 month in Chinese numerals', '市教育局负责，十月底前', 'R 市教育局; D 十月底前'],
  ['U-71 a town that begins like a month', '三月坡镇、市教育局', 'R 三月坡镇,市教育局'],
  ['U-71 an event', '市教育局负责，秋季开学前完成', 'R 市教育局; D 秋季开学前完成'],
  ['U-71 an event in a list', '市水利局、市应急局、主汛期前', 'R 市水利局,市应急局; D 主汛期前'],
  ['U-71 an event behind a name', '市水利局汛前完成', 'R 市水利局; D 汛前完成'],
  ['U-71 each day', '政教处、各班班主任，每日', 'R 政教处,各班班主任; D 每日'],
  ['U-71 quarters', '市民政局负责，二至四季度', 'R 市民政局; D 二至四季度'],
  ['U-71 seasons', '市林业局、市应急局，秋冬季', 'R 市林业局,市应急局; D 秋冬季'],
  ['N-40 committee and government of a town', '市住建局、栖禾镇党委、政府', 'R 市住建局,栖禾镇党委、政府'],
  ['N-40 with brackets', '各乡镇（街道）党（工）委、政府（办事处）负责', 'R 各乡镇（街道）党（工）委、政府（办事处）'],
  ['U-71 a number of acts', '市民政局牵头，市残联配合，一年两次', 'L 市民政局; S 市残联; D 一年两次'],
  ['U-71 months with one sign', '市民政局负责，4至10月', 'R 市民政局; D 4至10月'],
  ['U-71 what decides the time', '市教育局负责，按省厅部署完成', 'R 市教育局'],
  ['U-71 behind a name', '市教育局（10月底前）、市财政局（12月底前）', 'R 市教育局,市财政局; D 10月底前; D 12月底前'],
  ['U-05 common words', '牵头单位：市商务局；相关单位：市税务局；协调单位：市财政局', 'L 市商务局; R 市税务局; S 市财政局'],
  ['U-21', '市水利局负责', 'R 市水利局'],
  ['U-20 a person of the unit', '责任单位及责任人：市水利局局长周某某', 'R 市水利局; P 局长周某某'],
  [
    'U-21 a person of the unit',
    '市水利局主要领导负责，市财政局主要负责人配合',
    'R 市水利局; S 市财政局; P 主要领导; P 主要负责人',
  ],
  ['U-21 no person', '市司法局负责人民调解', 'R 市司法局'],
  ['U-40', '市委编办牵头抓总，市人社局配合', 'L 市委编办; S 市人社局'],
  ['U-40 one word', '市教育局牵头负责', 'L 市教育局'],
  ['U-40 统筹', '市林业局统筹协调，各区县实施', 'L 市林业局; R 各区县'],
  ['U-41', '市林业局具体负责', 'R 市林业局'],
  ['U-41 落实', '各责任单位按照职责分工抓好落实', 'R 各责任单位'],
  ['U-42', '市民政局负责，市残联予以支持', 'R 市民政局; S 市残联'],
  ['U-42 做好', '市民政局负责，各区县配合做好', 'R 市民政局; S 各区县'],
  ['U-43', '县直各单位落实，县委督查室督办', 'R 县直各单位; V 县委督查室'],
  ['U-43 second word wins', '市督查室负责督导', 'V 市督查室'],
  ['U-43 牵头 first', '市水利局牵头督导，市公安局参与', 'L 市水利局; S 市公安局'],
  ['U-71 stages', '责任单位：州直相关单位，3月底完成第一批，8月底全部完成', 'R 州直相关单位; D 3月底完成第一批; D 8月底全部完成'],
  ['U-44', '各镇负责，县文旅局指导', 'R 各镇; V 县文旅局'],
  ['U-45', '市科技局会同市税务局制定', 'R 市科技局; S 市税务局'],
  ['U-45 list', '市科技局会同财政局、市税务局负责', 'R 市科技局; S 市财政局,市税务局'],
  [
    'U-45 lead',
    '市农业农村局牵头会同有关单位，各县(市、区)政府(管委会)',
    'L 市农业农村局; S 有关单位; R 各县(市、区)政府(管委会)',
  ],
  ['U-45 shortened', '宣传处会办公室', 'R 宣传处; S 办公室'],
  ['U-45 shortened list', '国家发展改革委会财政部、教育部负责', 'R 国家发展改革委; S 财政部,教育部'],
  ['U-45 part of a name', '县管委会办公室、县财政局会计科、县总工会办公室', 'R 县管委会办公室,县财政局会计科,县总工会办公室'],
  ['U-41 drafting', '市农业农村局牵头起草；6月底前提交草案送审稿', 'L 市农业农村局; D 6月底前提交草案送审稿'],
  ['U-41 drafting alone', '市档案局、市发改委起草，已通过市政府常务会议审议', 'R 市档案局,市发改委'],
  ['U-41 drafting labelled', '起草单位：市司法局；报送审议时间：2024年9月', 'R 市司法局; D 2024年9月'],
  ['U-47 duties in a list', '市文旅局负责选址和建设；市财政局负责资金保障', 'R 市文旅局,市财政局'],
  ['U-45 after a comma', '市发改委牵头，会同市财政局、市工信局推进', 'L 市发改委; S 市财政局,市工信局'],
  ['U-46', '市民政局联合市司法局开展', 'R 市民政局,市司法局'],
  ['U-46 商', '市民政局商市财政局负责', 'R 市民政局; S 市财政局'],
  ['U-46 商 in names', '发展改革委、商务部、国管局负责', 'R 发展改革委,商务部,国管局'],
  ['U-48', '各镇负责，县农办汇总', 'R 各镇,县农办'],
  ['U-50', '市科技局牵头，市财政局、市税务局配合', 'L 市科技局; S 市财政局,市税务局'],
  ['U-50 own offices', '办公室牵头，各科室协办', 'L 办公室; S 各科室'],
  [
    'U-50 three runs',
    '市政务服务数据管理局牵头，市政府行政服务中心，各单位参与',
    'L 市政务服务数据管理局; S 市政府行政服务中心,各单位',
  ],
  ['U-51', '市科技局牵头、市财政局等参与', 'L 市科技局; S 市财政局'],
  [
    'U-51 then more',
    '市财政局牵头、市府直属各单位负责，各县(市、区)政府(管委会)',
    'L 市财政局; R 市府直属各单位,各县(市、区)政府(管委会)',
  ],
  ['U-52', '市科技局牵头，市财政局、市税务局按职责分工负责', 'L 市科技局; R 市财政局,市税务局'],
  ['U-53', '市科技局牵头，市财政局、市税务局', 'L 市科技局; R 市财政局,市税务局'],
  ['U-53 no mark', '市司法局牵头各单位，市政务服务数据管理局', 'L 市司法局; R 各单位,市政务服务数据管理局'],
  ['U-54', '市科技局，市财政局配合', 'R 市科技局; S 市财政局'],
  ['U-55', '市委宣传部、市教育局牵头，团市委、市妇联负责；各区县配合', 'L 市委宣传部,市教育局; R 团市委,市妇联; S 各区县'],
  ['U-56', '市民政局、市残联等部门按职责分工负责', 'R 市民政局,市残联'],
  ['U-56 state', '人力资源社会保障部等有关部门和单位负责', 'R 人力资源社会保障部'],
  ['U-56 unit words', '县市场监管局牵头，公安局、司法局等相关单位按照各自职责分工配合', 'L 县市场监管局; S 县公安局,县司法局'],
  ['U-57', '市民政局、市残联；各区县政府', 'R 市民政局,市残联,各区县政府'],
  ['U-58', '市财政局，市民政局、市残联，各区县政府', 'R 市财政局,市民政局,市残联,各区县政府'],
  [
    'U-59',
    '各县（市、区）政府；市直各单位。市发改局、市审计局、市市场监管局按照职责分工强化监管',
    'R 各县（市、区）政府,市直各单位; V 市发改局,市审计局,市市场监管局',
  ],
  ['U-590 square', '县公安局[牵头]、县城管局〔配合〕', 'L 县公安局; S 县城管局'],
  ['U-590', '责任单位：市教育局（牵头）、市体育局', 'L 市教育局; R 市体育局'],
  ['U-591', '（牵头）市教育局、（配合）市体育局', 'L 市教育局; S 市体育局'],
  ['U-590 no mark', '县卫健局（牵头）县医保局各乡镇', 'L 县卫健局; R 县医保局,各乡镇'],
  ['U-590 no marks', '县卫健局（牵头）县医保局（配合）', 'L 县卫健局; S 县医保局'],
  ['U-590 others', '县卫健局（牵头）等部门', 'L 县卫健局'],
  ['N-61 blank behind a group', '各县招考办 有关学校', 'R 各县招考办,有关学校'],
  ['N-61 blank in a group', '各县区 有关部门', 'R 各县区有关部门'],
  ['U-592', '责任单位：法规处牵头，各处室配合', 'L 法规处; S 各处室'],
  ['U-593', '责任单位：市教育局牵头负责', 'L 市教育局'],
  ['U-594', '省级由省林业局负责，市县由各级林业部门负责', 'R 省林业局,各级林业部门'],
  ['U-595', '在县委农办指导下，各乡镇负责', 'R 各乡镇'],
  ['N-32 courts', '责任部门：民一庭，江东区、临港区法院', 'R 民一庭,江东区、临港区法院'],
  ['N-24 schools', '县第一中学、中心小学负责', 'R 县第一中学,中心小学'],
  ['U-88 subject', '此项工作由环资处牵头，法规处配合', 'L 环资处; S 法规处'],
  ['U-88 several', '以上工作由县民政局、县残联负责', 'R 县民政局,县残联'],
  ['U-60', '市发展改革委、市财政局、市商务局等负责，列第一位的为牵头单位，下同', 'L 市发展改革委; R 市财政局,市商务局'],
  ['U-60 after a full stop', '市教育局、市财政局负责。列第一位者为牵头单位，下同', 'L 市教育局; R 市财政局'],
  [
    'U-62',
    '责任单位：市科技局、市数据局，市委网信办、青岚公司；第一个逗号前为牵头单位，多个牵头部门的按照职责分工负责，下同',
    'L 市科技局,市数据局; R 市委网信办,青岚公司',
  ],
  ['U-64', '★市教育局、市体育局', 'L 市教育局; R 市体育局'],
  ['U-64 behind', '市教育局▲、市体育局', 'L 市教育局; R 市体育局'],
  ['U-66', '县水利局牵头，以下任务均需各镇街落实，不再一一列出', 'L 县水利局; R 各镇街'],
  ['U-66 配合', '县发改局、县住建局负责。以下各项均需各乡镇配合，不再列出', 'R 县发改局,县住建局; S 各乡镇'],
  ['U-75 leads', '县委副书记周某某牵头，县委组织部负责', 'R 县委组织部'],
  ['U-66 指导', '生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出', 'V 生态环境部; R 试点城市政府'],
  ['U-68', '市教育局、市财政局（排名不分先后）', 'R 市教育局,市财政局'],
  ['U-71', '市水利局牵头，6月底前完成', 'L 市水利局; D 6月底前完成'],
  ['U-71 no mark', '市水利局2024年6月底前完成', 'R 市水利局; D 2024年6月底前完成'],
  ['U-72', '责任单位：市水利局；完成时限：持续推进', 'R 市水利局; D 持续推进'],
  ['U-71 written', '责任单位：市教育局；二○二三年十月底以前完成', 'R 市教育局; D 二○二三年十月底以前完成'],
  ['U-71 no number', '责任单位：四季青街道、九月桥街道', 'R 四季青街道,九月桥街道'],
  ['U-73', '2024年10月底前，市水利局负责', 'R 市水利局; D 2024年10月底前'],
  ['U-73 由', '2024年10月底前由市水利局负责', 'R 市水利局; D 2024年10月底前'],
  ['U-74', '市水利局牵头，已完成', 'L 市水利局'],
  ['U-74 长期', '市水利局负责，长期坚持', 'R 市水利局; D 长期坚持'],
  ['U-75', '责任领导：周某某；责任单位：市水利局', 'R 市水利局; P 周某某'],
  ['U-76', '市水利局（局长周某某）', 'R 市水利局; P 局长周某某'],
  ['U-77', '牵头单位：市水利局，电话：0000-1234567', 'L 市水利局'],
  ['U-77 a time behind', '县水利局，电话：0000-1234567，12月底前完成', 'R 县水利局; D 12月底前完成'],
  ['U-75 units behind', '分管领导：张三，县教育局牵头，县财政局配合，6月底前', 'L 县教育局; S 县财政局; D 6月底前; P 张三'],
  ['U-75 list behind', '责任领导：张三；县教育局', 'R 县教育局; P 张三'],
  ['U-75 posts behind', '责任领导：张三，县教育局局长', 'P 张三，县教育局局长'],
  ['U-77 scope', '负责部门：邮政局、海关总署，适用范围：自由贸易试验区', 'R 邮政局,海关总署'],
  ['U-88', '由市水利局、市财政局按职责落实', 'R 市水利局,市财政局'],
  ['U-89', '各单位按职责分工负责', 'R 各单位'],
  ['N-02 over labels', '牵头单位：市委组织部；责任单位：编办、财政局', 'L 市委组织部; R 市委编办,市财政局'],
  ['2.1 two roles', '责任（配合）单位：县交通局、县公安局', 'R 县交通局,县公安局'],
  [
    '2.1 compound labels',
    '牵头责任单位：县公安局，协同责任单位：县教育局、县民政局，监管责任单位：县司法局',
    'L 县公安局; S 县教育局,县民政局; V 县司法局',
  ],
  ['2.1 two verbs', '牵头组织协调单位：县公安局；配合推进单位：县教育局；落实单位：各镇', 'L 县公安局; S 县教育局; R 各镇'],
  ['2.1 lead behind', '统筹牵头部门：县公安局；支撑保障部门：县财政局', 'L 县公安局; S 县财政局'],
  ['2.1 two nouns', '牵头单位、部门：县公安局；配合部门或单位：县教育局', 'L 县公安局; S 县教育局'],
  ['2.1 duty', '县应急局牵头，各乡镇（街道）落实属地管理责任', 'L 县应急局; R 各乡镇（街道）'],
  ['U-04 common word', '牵头单位：县教育局执行单位：各学校', 'L 县教育局; R 各学校'],
  ['2.1 two endings', '责任处室、单位（按处室、单位顺序排列，下同）：办公室、法规处', 'R 办公室,法规处'],
  ['2.1 endings joined', '牵头科室/单位：人事科；责任处室和单位：各处室', 'L 人事科; R 各处室'],
  ['U-45 opinions', '由市林业局会同市财政局等部门研究提出意见', 'R 市林业局; S 市财政局'],
  ['C-16', '考核标准：每镇建成一个示范点。责任单位：各镇', 'R 各镇; C 每镇建成一个示范点。'],
  ['T-35', '牵头：县教育局\n配合：县财政局', 'L 县教育局; S 县财政局'],
  ['T-36', '市教育局\n（牵头）\n市体育局', 'L 市教育局; R 市体育局'],
  ['X-26', '责任单位市教育局', 'R 市教育局'],
  ['X-27', '牽頭單位：市教育局；責任單位：市财政局', 'L 市教育局; R 市财政局'],
  ['X-45', '责任单位：责任单位：市教育局', 'R 市教育局'],
  ['U-64 with a remark', '市发改委〔牵头单位，下同〕、市财政局', 'L 市发改委; R 市财政局'],
  ['U-64 with a remark, round', '市发改委（牵头，以下同）、市财政局（配合，下同）', 'L 市发改委; S 市财政局'],
  ['U-71 a note behind the time', '市财政局负责。10月底前完成，视情况适时调整', 'R 市财政局; D 10月底前完成'],
  ['U-71 a note behind the time of names', '市财政局、市税务局，10月底前，逾期通报', 'R 市财政局,市税务局; D 10月底前'],
  ['U-71 names behind the time', '市财政局，10月底前，一中、二中', 'R 市财政局,一中,二中; D 10月底前'],
  ['U-71 the next year', '市财政局牵头，12月底前制定方案，次年6月底前完成', 'L 市财政局; D 12月底前制定方案; D 次年6月底前完成'],
  [
    'U-47 verbs of a duty',
    '市外办组织办理出访、签证手续，市审计局监督资金使用，市住建局牵头制定方案',
    'R 市外办; V 市审计局; L 市住建局',
  ],
  [
    'U-47 verbs in names',
    '市委组织部（市公务员局）、市审批服务局、市统筹城乡发展中心',
    'R 市委组织部（市公务员局）,市审批服务局,市统筹城乡发展中心',
  ],
  [
    'U-46 no word between lists',
    '市府办牵头，各有关市直牵头部门会同市委网信办落实',
    'L 市府办; R 各有关市直牵头部门; S 市委网信办',
  ],
  ['U-85 rooms', '县委办公室县政府办公室牵头', 'L 县委办公室,县政府办公室'],
  ['U-76 a person and a post', '王某某副县长牵头，县发改局负责', 'R 县发改局'],
]

describe('readClause', () => {
  it.each(CLAUSES)('%s: %s', (_row, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('keeps the role of a column where no word beats it', () => {
    expect(read('市教育局', 'support')).toBe('S 市教育局')
    expect(read('市科技局牵头，市财政局', 'lead')).toBe('L 市科技局; R 市财政局')
  })

  it('lets the first of several lead where a remark says that this goes on', () => {
    const { conventions } = readClause(passage('市发改委（牵头，下同）、市财政局'), { role: 'responsible' })
    expect(conventions).toEqual({ firstOfSeveralLeads: true })
    expect(read('市教育局、市民政局', 'responsible', conventions)).toBe('L 市教育局; R 市民政局')
    expect(read('市教育局负责', 'responsible', conventions)).toBe('R 市教育局')
    expect(readClause(passage('市发改委（牵头）、市财政局'), { role: 'responsible' }).conventions).toBeUndefined()
  })

  it('applies conventions stated before', () => {
    expect(read('市教育局、市财政局', 'responsible', { firstLeads: true })).toBe('L 市教育局; R 市财政局')
    expect(read('市教育局牵头，市财政局负责', 'responsible', { firstLeads: true })).toBe('L 市教育局; R 市财政局')
    expect(read('各省级人民政府负责', 'responsible', { firstLeads: true })).toBe('L 各省级人民政府')
    expect(read('市科技局、市经信局', 'responsible', { leadEndsAt: 'comma' })).toBe('L 市科技局,市经信局')
    expect(read('市科技局，市经信局', 'responsible', { leadEndsAt: 'semicolon' })).toBe('L 市科技局,市经信局')
    expect(read('市科技局；市经信局', 'responsible', { leadEndsAt: 'semicolon' })).toBe('L 市科技局; R 市经信局')
    expect(read('市科技局、市经信局', 'responsible', { noLeadMeansResponsible: true })).toBe('L 市科技局,市经信局')
    const standing = findConventions(passage('以下任务均需各镇街落实，不再一一列出'))?.standing
    if (!standing) throw new Error('no convention')
    expect(read('县水利局牵头', 'responsible', { standing })).toBe('L 县水利局; R 各镇街')
    expect(read('各镇街负责', 'responsible', { standing })).toBe('R 各镇街')
    for (const words of ['以下均涉及各区县，不再重复列出', '以下各项任务均包含各区县', '各项工作都涉及各区县，下同'])
      expect(findConventions(passage(words))?.standing?.units.map(({ passage: unit }) => unit.folded)).toEqual(['各区县'])
  })
})

/** Row, paragraph, `range text | reading` of each clause. */
const PARAGRAPHS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['U-01', '牵头单位：县教育局', [['牵头单位：县教育局', 'L 县教育局']]],
  [
    'U-05',
    '推进建设。（牵头单位：市商务局；配合单位：市税务局）',
    [['（牵头单位：市商务局；配合单位：市税务局）', 'L 市商务局; S 市税务局']],
  ],
  [
    'U-08',
    '推进。〔牵头单位：区司法局；责任单位：各镇（街道）〕',
    [['〔牵头单位：区司法局；责任单位：各镇（街道）〕', 'L 区司法局; R 各镇（街道）']],
  ],
  ['U-09', '推进。[责任单位：县卫健局]', [['[责任单位：县卫健局]', 'R 县卫健局']]],
  [
    'U-10',
    '推进。（责任单位：各县（市、区）政府（管委会）、市直有关部门）',
    [['（责任单位：各县（市、区）政府（管委会）、市直有关部门）', 'R 各县（市、区）政府（管委会）,市直有关部门']],
  ],
  ['U-11', '推进。（责任单位：各区(县)政府、市科技局)', [['（责任单位：各区(县)政府、市科技局)', 'R 各区(县)政府,市科技局']]],
  ['U-12', '推进。【责任单位：党政办】', [['【责任单位：党政办】', 'R 党政办']]],
  ['U-13', '推进。（责任：县水务局）', [['（责任：县水务局）', 'R 县水务局']]],
  ['U-13 prose', '各单位要落实责任：加强领导，健全机制。', []],
  ['U-13 prose at the start', '落实责任：加强领导', []],
  [
    'U-19',
    '实现全覆盖。责任单位：市民政局。完成时限：2024年10月。',
    [['责任单位：市民政局。完成时限：2024年10月。', 'R 市民政局; D 2024年10月']],
  ],
  [
    'U-20',
    '责任领导：周某某\n责任单位：县人社局\n完成时限：6月底',
    [['责任领导：周某某责任单位：县人社局完成时限：6月底', 'R 县人社局; D 6月底; P 周某某']],
  ],
  ['U-87 both', '建成体系。（（责任单位：市水利局））', [['（（责任单位：市水利局））', 'R 市水利局']]],
  [
    'U-14 chain',
    '推行容缺受理。牵头单位 市审批局 责任单位 市水利局 市税务局 完成时限 6月底',
    [['牵头单位市审批局责任单位市水利局市税务局完成时限6月底', 'L 市审批局; R 市水利局,市税务局; D 6月底']],
  ],
  [
    'U-01 a time in a sentence of its own',
    '建成体系。责任单位：市教育局。10月底前完成。',
    [['责任单位：市教育局。10月底前完成。', 'R 市教育局; D 10月底前完成']],
  ],
  [
    'U-01 a time that opens a sentence',
    '建成体系。责任单位：市教育局。10月底前建成馆舍。',
    [['责任单位：市教育局。', 'R 市教育局']],
  ],
  [
    'U-42 a duty in own words',
    '建成体系。（市教育局牵头，市财政局做好资金保障，各县区加强宣传）',
    [['（市教育局牵头，市财政局做好资金保障，各县区加强宣传）', 'L 市教育局; S 市财政局; R 各县区']],
  ],
  ['U-42 nothing but words', '建成体系。（市教育局负责，加强宣传引导）', []],
  ['U-42 words of pace', '建成体系。（市教育局负责，确保按期完成）', [['（市教育局负责，确保按期完成）', 'R 市教育局']]],
  [
    'U-42 a name that holds such a verb',
    '建成体系。（市财政局、市住房保障中心负责）',
    [['（市财政局、市住房保障中心负责）', 'R 市财政局,市住房保障中心']],
  ],
  ['U-01 a common word', '包抓单位：市水利局、市财政局', [['包抓单位：市水利局、市财政局', 'R 市水利局,市财政局']]],
  ['U-01 a common word in a sentence', '推进工作时，有关部门：要加强配合', []],
  ['U-22', '建成体系。（市水利局、市财政局）', [['（市水利局、市财政局）', 'R 市水利局,市财政局']]],
  ['U-22 places', '建成体系。（石桥镇、柳林乡人民政府）', [['（石桥镇、柳林乡人民政府）', 'R 石桥镇,柳林乡人民政府']]],
  [
    'U-22 a sure office first',
    '建成体系。（市国资委、城投集团、交投集团，6月底前）',
    [['（市国资委、城投集团、交投集团，6月底前）', 'R 市国资委,城投集团,交投集团; D 6月底前']],
  ],
  [
    'U-22 a sure office and unknown names',
    '建成体系。（市文旅局、东河画院、民俗馆、一中、各景区）',
    [['（市文旅局、东河画院、民俗馆、一中、各景区）', 'R 市文旅局,东河画院,民俗馆,一中,各景区']],
  ],
  ['U-22 an aside', '改造场站（火车站、汽车站）。', []],
  ['U-22 an aside that begins with an office', '走访单位（市文旅局、东河画院、老字号、传承人）。', []],
  ['U-22 a department of a ministry', '建成体系。（普遍服务司）', [['（普遍服务司）', 'R 普遍服务司']]],
  ['U-22 posts of a member of a group', '王明（县教育局局长、县招办主任）', []],
  ['U-22 a company', '建成体系。（保安公司）', []],
  ['U-22 of the state', '建成体系。（新华社、国家安全部）', [['（新华社、国家安全部）', 'R 新华社,国家安全部']]],
  ['U-22 a tag', '新建水厂。（市级民生实事，市水务局负责）', [['（市级民生实事，市水务局负责）', 'R 市水务局']]],
  [
    'U-22 a tag behind',
    '兴建公寓。（市民政局负责，列入市政府民生实事）',
    [['（市民政局负责，列入市政府民生实事）', 'R 市民政局']],
  ],
  [
    'U-22 a tag and names',
    '修建绿道。（市重点工作，市住建局、市财政局）',
    [['（市重点工作，市住建局、市财政局）', 'R 市住建局,市财政局']],
  ],
  ['U-22 a time behind a colon', '新增学位。（市教育局：12月底前）', [['（市教育局：12月底前）', 'R 市教育局; D 12月底前']]],
  ['U-22 angles', '新增学位。〈市教育局〉', [['〈市教育局〉', 'R 市教育局']]],
  [
    'U-22 short names',
    '维护权益。（县财政局、县消协按职责分工负责）',
    [['（县财政局、县消协按职责分工负责）', 'R 县财政局,县消协']],
  ],
  [
    'U-13 reporting',
    '汇报进展。汇报单位：市工信局。完成时限：6月底。',
    [['汇报单位：市工信局。完成时限：6月底。', 'R 市工信局; D 6月底']],
  ],
  ['U-22 noun', '新建寄宿制学校（市教育局）。', [['（市教育局）', 'R 市教育局']]],
  [
    'U-22 several levels',
    '建成体系。（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）',
    [
      [
        '（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）',
        'R 省科技厅,省工业和信息化厅,各地级以上市人民政府',
      ],
    ],
  ],
  [
    'U-22 areas',
    '建成体系。（县级以上人民政府、兵团各师负责，试点地区配合）',
    [['（县级以上人民政府、兵团各师负责，试点地区配合）', 'R 县级以上人民政府,兵团各师; S 试点地区']],
  ],
  [
    'U-74 note behind',
    '建成体系。（市教育局牵头，市财政局配合；根据全省安排确定具体时间）',
    [['（市教育局牵头，市财政局配合；根据全省安排确定具体时间）', 'L 市教育局; S 市财政局']],
  ],
  [
    'U-74 money',
    '建成体系。（市教育局负责，市财政局配合；所需经费由市财政保障，分年安排）',
    [['（市教育局负责，市财政局配合；所需经费由市财政保障，分年安排）', 'R 市教育局; S 市财政局']],
  ],
  [
    'U-74 note between',
    '建成体系。（市教育局负责。视情况调整；各县区配合）',
    [['（市教育局负责。视情况调整；各县区配合）', 'R 市教育局; S 各县区']],
  ],
  [
    'U-42 together',
    '建成体系。（市教育局、市财政局等部门协同负责，各县区配合）',
    [['（市教育局、市财政局等部门协同负责，各县区配合）', 'R 市教育局,市财政局; S 各县区']],
  ],
  [
    'U-20 note',
    '增长8%。（预期性指标，牵头单位：市发改委；责任单位：各县区）',
    [['（预期性指标，牵头单位：市发改委；责任单位：各县区）', 'L 市发改委; R 各县区']],
  ],
  ['U-14 said', '建成体系。责任单位为市水利局、市财政局。', [['责任单位为市水利局、市财政局。', 'R 市水利局,市财政局']]],
  [
    'U-14 said by several labels',
    '建成体系。牵头单位为市交通局，配合单位为市财政局，完成时限为6月底前。',
    [['牵头单位为市交通局，配合单位为市财政局，完成时限为6月底前。', 'L 市交通局; S 市财政局; D 6月底前']],
  ],
  ['U-14 said of the item', '新建公园2个。该项目标责任单位为市园林局。', [['该项目标责任单位为市园林局。', 'R 市园林局']]],
  [
    'U-14 said of the work',
    '新建公园2个。此项工作的责任单位是市园林局，协办单位是市财政局。',
    [['此项工作的责任单位是市园林局，协办单位是市财政局。', 'R 市园林局; S 市财政局']],
  ],
  ['U-14 label of the item', '引进外资3亿元。本项责任单位：市商务局。', [['本项责任单位：市商务局。', 'R 市商务局']]],
  ['U-14 said of no unit', '明确责任单位为多个的事项。', []],
  ['U-12 persons', '建成体系。（责任人：张三；联系人：李四）', [['（责任人：张三；联系人：李四）', 'P 张三; P 李四']]],
  ['U-12 contacts', '请按时上报（联系人：张三，电话：12345）。', []],
  ['U-23', '建成体系。（市水利局负责）', [['（市水利局负责）', 'R 市水利局']]],
  ['U-24', '建成体系（市水利局负责）。', [['（市水利局负责）', 'R 市水利局']]],
  ['U-25', '（市水利局负责）', [['（市水利局负责）', 'R 市水利局']]],
  [
    'U-26',
    '推广良种。（市农业农村局）建设粮仓。（市粮储局）',
    [
      ['（市农业农村局）', 'R 市农业农村局'],
      ['（市粮储局）', 'R 市粮储局'],
    ],
  ],
  [
    'U-27',
    '推广。（市教育局牵头）（9月底前完成）',
    [
      ['（市教育局牵头）', 'L 市教育局'],
      ['（9月底前完成）', 'D 9月底前完成'],
    ],
  ],
  ['U-28', '规范执法（市司法局牵头）', [['（市司法局牵头）', 'L 市司法局']]],
  ['U-31', '责任单位：县审计局\n对三个专项资金开展审计。', [['责任单位：县审计局', 'R 县审计局']]],
  [
    'X-40 a text behind a blank',
    '关停散乱作坊。 责任单位：县工信局牵头，县环保局等参与 鼓励企业入园，减少点源排放。 责任单位：县商务局负责',
    [
      ['责任单位：县工信局牵头，县环保局等参与', 'L 县工信局; S 县环保局'],
      ['责任单位：县商务局负责', 'R 县商务局'],
    ],
  ],
  [
    'X-40 a name behind a blank',
    '封井。 责任单位：县水利局牵头，县住建局、各镇 （街道）政府配合。',
    [['责任单位：县水利局牵头，县住建局、各镇（街道）政府配合。', 'L 县水利局; S 县住建局,各镇（街道）政府']],
  ],
  [
    'U-62 behind a list',
    '普查。责任单位：县环保局牵头，各镇政府负责落实。以下均需各镇政府落实，不再列出',
    [['责任单位：县环保局牵头，各镇政府负责落实。以下均需各镇政府落实，不再列出', 'L 县环保局; R 各镇政府']],
  ],
  [
    'U-59',
    '责任单位：市直各单位。市审计局按照职责分工强化监督。',
    [['责任单位：市直各单位。市审计局按照职责分工强化监督。', 'R 市直各单位; V 市审计局']],
  ],
  [
    'U-60 for later clauses',
    '推进。（市发改委、市财政局负责，列第一位的为牵头单位，下同）建设。（市教育局、市卫健委负责）',
    [
      ['（市发改委、市财政局负责，列第一位的为牵头单位，下同）', 'L 市发改委; R 市财政局'],
      ['（市教育局、市卫健委负责）', 'L 市教育局; R 市卫健委'],
    ],
  ],
  [
    'U-60 each for its part',
    '推进。（市发改委、市财政局负责。排在第一位的部门为牵头部门，分别负责为各部门按职责分别牵头，下同）建设。（市教育局、市卫健委分别负责，市残联参与）',
    [
      ['（市发改委、市财政局负责。排在第一位的部门为牵头部门，分别负责为各部门按职责分别牵头，下同）', 'L 市发改委; R 市财政局'],
      ['（市教育局、市卫健委分别负责，市残联参与）', 'L 市教育局,市卫健委; S 市残联'],
    ],
  ],
  ['U-67', '支持市直部门（以下简称市直部门，下同）发展。', []],
  ['U-78', '推进建设。（对应省方案第12条）', []],
  [
    'U-85',
    '（牵头单位：市经信局市新经济委、市科技局）',
    [['（牵头单位：市经信局市新经济委、市科技局）', 'L 市经信局,市新经济委,市科技局']],
  ],
  ['U-87', '推进。（责任单位：市水利局', [['（责任单位：市水利局', 'R 市水利局']]],
  ['U-87 doubled', '推进。（（市水利局）', [['（（市水利局）', 'R 市水利局']]],
  ['U-88', '推进。（由市水利局负责）', [['（由市水利局负责）', 'R 市水利局']]],
  ['N-60', '责任单位：市司法局\n市财政局', [['责任单位：市司法局市财政局', 'R 市司法局,市财政局']]],
  ['X-06', '责任单位：县教育局（二）强化培训。', [['责任单位：县教育局', 'R 县教育局']]],
  ['X-46', '推进。（市教育局负责）；', [['（市教育局负责）；', 'R 市教育局']]],
  ['X-46 mark of the sentence', '做好排查（市教育局负责）；', [['（市教育局负责）', 'R 市教育局']]],
  ['O-50', '责任单位：市司法局；市级有关部门。2.加强宣传。', [['责任单位：市司法局；市级有关部门。', 'R 市司法局,市级有关部门']]],
  ['running sentence after a field', '牵头单位：市教育局。各地要加强指导。', [['牵头单位：市教育局。', 'L 市教育局']]],
  ['running sentence', '县应急局要切实履行职责，各县政府要落实责任。', []],
  ['running sentence in brackets', '（县直部门要负责推进）', []],
  ['prose label', '明确责任单位：要细化分工。', []],
  ['glued label', '建立机制牵头单位：县委编办', [['牵头单位：县委编办', 'L 县委编办']]],
  ['addressee', '市人力资源和社会保障局：', []],
  ['heading', '监管部门：加强执法。', []],
  ['no clause: 含', '推进县城（含县级市）建设。', []],
  ['no clause: 简称', '印发方案（以下简称《方案》）。', []],
  ['no clause: ordinal', '（一）推进', []],
  ['no clause: year', '文件（2022）、方案（试行）', []],
  ['no clause: 包括', '数据共享（包括市教育局、市财政局的数据）。', []],
  ['no clause: levels', '推进基层（乡镇、街道）治理，各旗县（市、区、旗）。', []],
  ['no clause: generic', '坚持共治（政府主导、企业参与）。', []],
  ['no clause: nobody', '定期维护（专人负责）。', []],
  ['no clause: places', '在部分城市开展（北苑市、天河市）。', []],
  ['no clause: grades', '建设平台（市级重点实验室、省级工程中心）。', []],
  ['no clause: part of a name', '报送市政府办（政务公开办）。', []],
  ['no clause: measure', '单位：万元', []],
  ['U-19', '推进建设。（联系单位：县住建局）', [['（联系单位：县住建局）', 'R 县住建局']]],
  [
    'U-19 beside a person',
    '请于3月前报送（联系单位：县住建局，联系人：周某某）。',
    [['（联系单位：县住建局，联系人：周某某）', 'P 周某某']],
  ],
  ['no clause: services', '优化服务（一网通办、跨省通办）。', []],
  ['no clause: what is about', '做好保障（各类人才）。', []],
  ['no clause: counts', '新建停车场3处（城关镇、青山镇各1处）。', []],
]

describe('findClauses', () => {
  it.each(PARAGRAPHS)('%s: %s', (_row, text, expected) => {
    const paragraph = passage(text)
    const found = findClauses(paragraph).map(({ start, end, reading }) => [paragraph.slice(start, end).text, show(reading)])
    expect(found).toEqual(expected)
  })

  it.each([
    ['U-33', '县公安局：负责清明期间交通疏导。', '县公安局：', 'R 县公安局'],
    ['U-34', '由县应急局牵头，县消防大队配合，对商场开展检查。', '由县应急局牵头，县消防大队配合，', 'L 县应急局; S 县消防大队'],
    ['U-35', '（县文旅局）举办一届庙会。', '（县文旅局）', 'R 县文旅局'],
  ])('%s: an opening only where asked for', (_row, text, range, expected) => {
    const paragraph = passage(text)
    const [opening] = findClauses(paragraph, { openings: true })
    expect(opening?.form).toBe('opening')
    expect(paragraph.slice(opening?.start ?? 0, opening?.end).text).toBe(range)
    expect(opening && show(opening.reading)).toBe(expected)
    expect(findClauses(paragraph)).toEqual([])
  })

  it('is no opening where a sentence runs on', () => {
    expect(findClauses(passage('县应急局要切实履行职责。'), { openings: true })).toEqual([])
    expect(findClauses(passage('由于历史原因，各县要加强管理。'), { openings: true })).toEqual([])
  })

  it('gives the label of a field', () => {
    expect(findClauses(passage('牵头单位：县教育局'))[0]?.label?.text).toBe('牵头单位：')
  })
})

describe('meaningOf', () => {
  it.each([
    ['牵头单位', 'lead'],
    ['牵头\n部门', 'lead'],
    ['责任处室(单位)', 'responsible'],
    ['责任(配合)单位', 'responsible'],
    ['牵头/责任单位', 'lead'],
    ['责 任 单 位', 'responsible'],
    ['实施\n主体', 'responsible'],
    ['主办', 'responsible'],
    ['县级责任单位', 'responsible'],
    ['协办科室', 'support'],
    ['牵头委室', 'lead'],
    ['协作委室和县级部门', 'support'],
    ['责任警种', 'responsible'],
    ['责任庭室', 'responsible'],
    ['配合', 'support'],
    ['督导单位', 'supervise'],
    ['负责考核部门', 'supervise'],
    ['责任单位及完成时限', 'responsible'],
    ['协同责任部门', 'support'],
    ['配合责任单位', 'support'],
    ['牵头组织实施单位', 'lead'],
    ['牵头推进部门', 'lead'],
    ['督导检查单位', 'supervise'],
    ['监管责任主体', 'supervise'],
  ])('%s is role %s', (header, role) => {
    expect(meaningOf(header)?.meaning).toEqual({ kind: 'role', role })
  })
  it.each([
    ['完成时限(月)', 'limit'],
    ['时间要求', 'limit'],
    ['时间安排', 'schedule'],
    ['检查频次', 'frequency'],
    ['责任领导', 'person'],
    ['包抓县级领导', 'person'],
    ['评价标准', 'criteria'],
    ['工作目标', 'criteria'],
    ['分值', 'points'],
    ['序号', 'label'],
    ['任务 分类', 'section'],
    ['任务名称', 'title'],
    ['重点任务(2024-2026)', 'task'],
    ['2024年工作项目', 'year'],
    ['2025年计划', 'year'],
    ['2026年', 'year'],
    ['单位', 'other'],
    ['计量单位', 'other'],
    ['完成情况', 'other'],
    ['实际完成时间', 'other'],
  ])('%s is %s', (header, kind) => {
    expect(meaningOf(header)?.meaning).toEqual({ kind })
  })
  it('reads notes in a header (U-61, T-13)', () => {
    expect(meaningOf('责任单位(排第一位的为牵头单位)')).toEqual({
      meaning: { kind: 'role', role: 'responsible' },
      conventions: { firstLeads: true },
    })
  })
  it.each(['', '你好', '成员', '市教育局'])('%s is unknown', (header) => {
    expect(meaningOf(header)).toBeNull()
  })
})

describe('findConventions', () => {
  it.each([
    '列第一位的为牵头单位',
    '注：列首位者为牵头单位',
    '排在第一位的部门为牵头部门，下同',
    '排名第一的为牵头单位',
    '首个单位为牵头单位',
    '第一个单位为牵头单位',
    '首位为牵头单位',
    '排首位的为主责单位',
    '牵头单位列首位',
    '各项任务名列第一的为牵头单位。',
  ])('U-60, U-61: %s', (text) => {
    expect(findConventions(passage(text))).toEqual({ firstLeads: true })
  })
  it('U-61 the rest in a rank', () => {
    expect(findConventions(passage('列首位的为牵头单位，其余为主要配合单位'))).toEqual({ firstLeads: true, restSupports: true })
  })
  it('U-62', () => {
    expect(findConventions(passage('第一个逗号前为牵头单位'))).toEqual({ leadEndsAt: 'comma' })
    expect(findConventions(passage('分号前为牵头单位'))).toEqual({ leadEndsAt: 'semicolon' })
  })
  it('U-63', () => {
    expect(findConventions(passage('无牵头单位的，责任单位即为牵头单位。'))).toEqual({ noLeadMeansResponsible: true })
  })
  it.each([
    ['以下任务均需各镇街落实，不再一一列出', '各镇街'],
    ['注：本表任务均需各乡镇落实。', '各乡镇'],
    ['各县（市、区）政府均为责任单位，不再列出', '各县（市、区）政府'],
    ['以下任务均含各乡镇', '各乡镇'],
    ['具体任务均涉及各县区，不再列出', '各县区'],
    ['所有任务各县区均为责任单位，不再逐一列出', '各县区'],
    ['以下32项任务均需各乡镇落实', '各乡镇'],
  ])('U-66: %s', (text, unit) => {
    expect(findConventions(passage(text))?.standing?.units.map(({ name }) => name)).toEqual([unit])
  })
  it.each([
    '牵头单位对项目负总责',
    '各责任单位要把第一责任扛在肩上',
    '',
    '以下任务均已完成',
    '2项任务的责任单位均为市商务局',
    '以上3项均由市商务局负责',
  ])('U-69: %s states none', (text) => {
    expect(findConventions(passage(text))).toBeNull()
  })
})

describe('clauses on anything', () => {
  const char = fc.constantFrom(
    ...'（）()[]〔〕：:；，、。牵头责任单位配合负责会同由各市县教育局财政列第一位的为下同逗号前2024年6月底完成时限 \n★',
  )
  const texts = fc.oneof(fc.string({ unit: char, maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }))
  it('never throws, ranges are in order and inside', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, openings) => {
        const paragraph = passage(text)
        let from = 0
        for (const { start, end } of findClauses(paragraph, { openings })) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(paragraph.length)
          from = end
        }
        readClause(paragraph, { role: 'lead', conventions: { firstLeads: true } })
        findConventions(paragraph)
        meaningOf(paragraph.folded)
      }),
      { numRuns: 500 },
    )
  })
  it.each([
    '（',
    '、',
    '牵头单位：',
    '责任单位：市教育局。',
    '（市教育局负责）',
    '((',
    '()',
    '以下任务均',
    '第一',
    '由市',
    '市会同',
    '（牵头',
    '。（',
    '配合：',
    'A',
    '市教育局，',
    '[(',
    '长期',
    '均为责任单位',
  ])('takes linear time on 100 kB of %s', (part) => {
    expect(growthOn(part, (text) => findClauses(passage(text), { openings: true }))).toBeLessThan(MOST_GROWTH)
    expect(growthOn(part, (text) => readClause(passage(text), { role: 'responsible' }))).toBeLessThan(MOST_GROWTH)
    expect(growthOn(part, (text) => findConventions(passage(text)))).toBeLessThan(MOST_GROWTH)
  })
})
