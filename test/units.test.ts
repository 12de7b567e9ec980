import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCollective, isUnitName, splitUnits, unitListLikeness } from '../src/extract/units/index.ts'
import { fold } from '../src/tree/fold.ts'
import { Passage } from '../src/tree/passage.ts'
import { growthOn, MOST_GROWTH } from './support/linear.ts'

const passage = (text: string) => Passage.plain({ text, folded: fold(text) })
const names = (text: string) => splitUnits(passage(text)).map((unit) => unit.name)

/** Row of the catalogue of wordings, list, names. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['N-01', '市教育局、市财政局', ['市教育局', '市财政局']],
  ['N-02', '市教育局、财政局、民政局', ['市教育局', '市财政局', '市民政局']],
  [
    'N-02 mixed marks',
    '市税务局,市市场监管局、住房城乡建设局、发展改革局,人力资源社会保障局',
    ['市税务局', '市市场监管局', '市住房城乡建设局', '市发展改革局', '市人力资源社会保障局'],
  ],
  ['N-02 without ending', '区交通建设局、农业农村，区旅游文化中心', ['区交通建设局', '区农业农村', '区旅游文化中心']],
  ['N-02 full names', '市生态环境局、水务局、农业农村局', ['市生态环境局', '市水务局', '市农业农村局']],
  ['N-03', '市委组织部、宣传部、统战部', ['市委组织部', '市委宣传部', '市委统战部']],
  ['N-03 编办', '市委组织部、编办、巡察办', ['市委组织部', '市委编办', '市委巡察办']],
  ['N-04', '市委宣传部、市教育局、财政局', ['市委宣传部', '市教育局', '市财政局']],
  ['N-04 party and government', '市委宣传部、网信办、教育局', ['市委宣传部', '市委网信办', '市教育局']],
  ['N-04 back to the party', '县委组织部、人社局、统战部', ['县委组织部', '县人社局', '县委统战部']],
  ['N-05 county', '县教育局、市场监管局', ['县教育局', '县市场监管局']],
  ['N-05 city', '市教育局、市场监管局', ['市教育局', '市市场监管局']],
  ['N-05 first', '市场监管局、财政局', ['市场监管局', '财政局']],
  ['N-05 market first with prefix', '县市场监管局、公安局', ['县市场监管局', '县公安局']],
  ['N-06', '市民政局、有关部门、各镇街', ['市民政局', '有关部门', '各镇街']],
  [
    'N-07',
    '市商务局、人民银行临澜市分行、临澜海关、国网临澜供电公司、团市委、各银行',
    ['市商务局', '人民银行临澜市分行', '临澜海关', '国网临澜供电公司', '团市委', '各银行'],
  ],
  ['N-07 company, customs', '县住建局、交通局、供水公司、青山海关', ['县住建局', '县交通局', '供水公司', '青山海关']],
  ['N-07 school', '县教育局、青梧学院、第三中学', ['县教育局', '青梧学院', '第三中学']],
  ['N-07 zone', '市商务局、高新区管委会、综保区管委会', ['市商务局', '高新区管委会', '综保区管委会']],
  ['N-08', '省财政厅、税务局、气象局、通信管理局', ['省财政厅', '省税务局', '省气象局', '省通信管理局']],
  ['N-08 fire brigade', '县公安局、消防救援大队', ['县公安局', '县消防救援大队']],
  ['N-09', '发展改革委、财政部、教育部', ['发展改革委', '财政部', '教育部']],
  ['N-09 国家', '国家发展改革委、财政部、国资委', ['国家发展改革委', '财政部', '国资委']],
  ['N-10', '办公室、财务科、各科室', ['办公室', '财务科', '各科室']],
  ['N-10 处', '设施运行处、设施养护处', ['设施运行处', '设施养护处']],
  ['N-11', '县农业农村局、各镇农技站', ['县农业农村局', '各镇农技站']],
  ['N-12', '市、县财政部门', ['市、县财政部门']],
  ['N-12 stationed', '省、市驻青梧有关单位', ['省、市驻青梧有关单位']],
  ['N-12 levels', '市、县两级医保部门', ['市、县两级医保部门']],
  ['N-13', '我市各有关部门、我县各乡镇', ['我市各有关部门', '我县各乡镇']],
  ['N-14', '青梧县教育局、财政局', ['青梧县教育局', '青梧县财政局']],
  ['N-14 district', '云桐区委宣传部、教育局', ['云桐区委宣传部', '云桐区教育局']],
  ['N-15', '团市委、市妇联、科协', ['团市委', '市妇联', '市科协']],
  ['N-15 league first', '团市委、妇联', ['团市委', '市妇联']],
  ['N-16 州', '州教育局、财政局', ['州教育局', '州财政局']],
  ['N-16 旗', '旗水利局、林草局', ['旗水利局', '旗林草局']],
  ['N-02 street', '街道团工委、妇联', ['街道团工委', '街道妇联']],
  ['N-20 office for pushing on', '招商局、恒力项目推进办', ['招商局', '恒力项目推进办']],
  ['N-17', '区教育局、人社局', ['区教育局', '区人社局']],
  ['N-17 区域', '区域发展办、财政局', ['区域发展办', '财政局']],
  ['N-17 municipal works', '市政园林局、财政局', ['市政园林局', '财政局']],
  ['N-17 政务', '市政务服务数据管理局、大数据局', ['市政务服务数据管理局', '市大数据局']],
  ['3.2 counties', '县发改科技局、文体旅局、教体局', ['县发改科技局', '县文体旅局', '县教体局']],
  ['N-20', '市安委会办公室、市双减专班、县创城指挥部办公室', ['市安委会办公室', '市双减专班', '县创城指挥部办公室']],
  ['N-21', '各开发区（园区）管委会、临空新区', ['各开发区（园区）管委会', '临空新区']],
  ['N-21 zones', '各乡镇人民政府、城市社区管委会、工业园区管委会', ['各乡镇人民政府', '城市社区管委会', '工业园区管委会']],
  ['N-22 shared ending', '中国电信、移动、联通临澜分公司', ['中国电信、移动、联通临澜分公司']],
  ['N-22 full names', '中国移动临澜分公司、中国电信临澜分公司', ['中国移动临澜分公司', '中国电信临澜分公司']],
  ['N-22 company', '市城投集团、国网临澜供电公司', ['市城投集团', '国网临澜供电公司']],
  ['N-24', '教务处、学生工作部（处）、各二级学院', ['教务处', '学生工作部（处）', '各二级学院']],
  ['N-26', '党政办、派出所、各村（社区）', ['党政办', '派出所', '各村（社区）']],
  ['N-29', '省、市驻华亭有关单位', ['省、市驻华亭有关单位']],
  ['N-30', '市人力资源和社会保障局、市文化和旅游局', ['市人力资源和社会保障局', '市文化和旅游局']],
  ['N-30 and between', '市发展和改革局和市财政局', ['市发展和改革局', '市财政局']],
  ['N-30 and before', '市财政局和市发展和改革局', ['市财政局', '市发展和改革局']],
  ['N-31', '招生与就业处、国际合作与交流处', ['招生与就业处', '国际合作与交流处']],
  ['N-32', '各县（市、区）政府、市教育局', ['各县（市、区）政府', '市教育局']],
  ['N-32 科室', '各科、室', ['各科、室']],
  ['N-32 镇街', '各镇、街', ['各镇、街']],
  ['N-32 县级市', '各区、县级市', ['各区、县级市']],
  ['N-32 委办局', '市各委、办、局', ['市各委、办、局']],
  ['N-32 乡镇', '各乡、镇人民政府', ['各乡、镇人民政府']],
  ['N-32 县（区）', '各市、县（区）', ['各市、县（区）']],
  ['N-32 each of its own', '各区、各部门、市教育局', ['各区', '各部门', '市教育局']],
  ['N-32 trades', '教育、卫生健康、供水等行业主管部门', ['教育、卫生健康、供水等行业主管部门']],
  ['N-32 shared ending', '苏澳、平原、白青、屿头、大练派出所，各中小学', ['苏澳、平原、白青、屿头、大练派出所', '各中小学']],
  ['N-32 shared ending, then another', '北苑、南苑派出所，综合执法大队', ['北苑、南苑派出所', '综合执法大队']],
  ['N-32 towns', '东山、西山镇政府', ['东山、西山镇政府']],
  ['N-33', '各县(市、区)政府(管委会)', ['各县(市、区)政府(管委会)']],
  [
    'N-33 second plate',
    '县教体局（体育中心）、市交通委（科信处、宣传处）',
    ['县教体局（体育中心）', '市交通委（科信处、宣传处）'],
  ],
  ['N-35', '各高等学校、中等职业学校', ['各高等学校', '中等职业学校']],
  ['N-37', '市直各部门、各有关单位、各牵头单位', ['市直各部门', '各有关单位', '各牵头单位']],
  ['N-39', '各县（市、区）政府和市直有关部门', ['各县（市、区）政府', '市直有关部门']],
  ['N-39 及', '各乡镇人民政府及县直有关单位', ['各乡镇人民政府', '县直有关单位']],
  ['N-39 one group', '各有关部门和单位', ['各有关部门和单位']],
  ['N-60', '卫生院 文化站\n派出所', ['卫生院', '文化站', '派出所']],
  ['N-60 prefixed', '市教育局\n市体育局', ['市教育局', '市体育局']],
  ['N-61', '派出所工商所交警中队', ['派出所', '工商所', '交警中队']],
  ['N-61 prefix', '县住建局县水务局', ['县住建局', '县水务局']],
  ['N-62', '市人力资源社\n会保障局、市教育局', ['市人力资源社会保障局', '市教育局']],
  ['N-62 torn office', '市政府办\n公室、市财政局', ['市政府办公室', '市财政局']],
  ['N-62 office', '市政府\n办公室', ['市政府办公室']],
  ['N-62 party', '县委\n组织部\n县财政局', ['县委组织部', '县财政局']],
  ['N-62 branch', '市生态环境局\n青梧分局', ['市生态环境局青梧分局']],
  ['N-63', '县 市场 监管局、县 水利 局', ['县市场监管局', '县水利局']],
  ['N-64', '1.市教育局\n2.市体育局', ['市教育局', '市体育局']],
  ['N-64 one line', '1.市教育局2.市体育局', ['市教育局', '市体育局']],
  ['N-64 circled', '①市教育局', ['市教育局']],
  ['N-65', '市教育局。市体育局,市财政局､市民政局', ['市教育局', '市体育局', '市财政局', '市民政局']],
  ['N-66', '市教育局分管领导、基教科', ['基教科']],
  ['U-64', '★市教育局、市体育局▲', ['市教育局', '市体育局']],
  ['U-67', '各区人民政府（含开发区、新区，下同）、市财政局', ['各区人民政府', '市财政局']],
  ['U-76', '市水利局（周某某）、市财政局周某某', ['市水利局', '市财政局']],
  ['U-79', '各区县政府（高新区除外）', ['各区县政府（高新区除外）']],
  ['U-80', '市民政局等八部门', ['市民政局']],
  ['U-80 count', '市教育局等26个部门', ['市教育局']],
  ['U-81', '市教育局等市直有关部门', ['市教育局']],
  ['U-81 apart', '市教育局，市直有关部门', ['市教育局', '市直有关部门']],
  ['U-81 state', '人力资源社会保障部等有关部门和单位', ['人力资源社会保障部']],
  ['U-81 with 和', '财政部等和各有关省级人民政府', ['财政部', '各有关省级人民政府']],
  ['U-82', '市教育局以及市体育局', ['市教育局', '市体育局']],
  ['U-83', '市教育局/市体育局', ['市教育局', '市体育局']],
  ['U-83 dot', '市教育局·市体育局', ['市教育局', '市体育局']],
  ['U-85', '市经信局市新经济委、市科技局', ['市经信局', '市新经济委', '市科技局']],
  ['U-86', '——', []],
  ['U-86 无', '无', []],
  ['T-32', '市教育局①、市体育局', ['市教育局', '市体育局']],
]

describe('splitUnits', () => {
  it.each(LISTS)('%s: %s', (_row, list, expected) => {
    expect(names(list)).toEqual(expected)
  })

  it('gives every name its own characters, restored prefixes apart', () => {
    const text = '市委宣传部、网信办、教育局'
    const [, second, third] = splitUnits(passage(text))
    expect(second?.passage.text).toBe('网信办')
    expect(second?.restored?.text).toBe('市委')
    expect(second?.restored?.start).toBe(0)
    expect(third?.passage.start).toBe(text.indexOf('教育局'))
    expect(third?.restored?.text).toBe('市')
  })

  it('takes the prefix of a youth league from inside its name (N-15)', () => {
    const [, second] = splitUnits(passage('团市委、妇联'))
    expect(second?.restored?.start).toBe(1)
  })

  it('joins names over a line break and traces them to both lines (N-62)', () => {
    const [unit] = splitUnits(passage('市人力资源社\n会保障局'))
    expect(unit?.passage.spans()).toEqual([{ start: 0, end: 11 }])
  })
})

describe('isUnitName', () => {
  it.each([
    '市教育局',
    '团市委',
    '办公室',
    '各县(市、区)政府(管委会)',
    '国网临澜供电公司',
    '市委组织部(人才办)',
    '成都市',
    '江门市教育局',
    '含山县教育局',
    '县(市、区)',
    '党政办',
  ])('%s is one', (name) => {
    expect(isUnitName(name)).toBe(true)
  })
  it.each([
    '单位',
    '街道',
    '含县级市',
    '加强领导',
    '社会',
    '全部',
    '市、区',
    '局',
    '',
    '建立工作机制',
    '县应急局要切实履行',
    '6月底前',
  ])('%s is none', (name) => {
    expect(isUnitName(name)).toBe(false)
  })
})

describe('isCollective', () => {
  it.each(['各县(市、区)政府', '市直有关单位', '市、县财政部门', '有关部门', '各镇街', '全体教职工', '省、市驻青梧有关单位'])(
    '%s is a group',
    (name) => {
      expect(isCollective(name)).toBe(true)
    },
  )
  it.each(['市教育局', '市直机关工委', '办公室', '北苑、南苑派出所', '国网临澜供电公司', '单位'])('%s is none', (name) => {
    expect(isCollective(name)).toBe(false)
  })
})

describe('unitListLikeness', () => {
  it('is high for lists and low for sentences', () => {
    expect(unitListLikeness(passage('市水利局、市财政局，各县（市、区）政府'))).toBe(1)
    expect(unitListLikeness(passage('建立健全工作台账，实行清单管理。'))).toBeLessThan(0.3)
    expect(unitListLikeness(passage('2024年6月底前'))).toBe(0)
    expect(unitListLikeness(passage(''))).toBe(0)
  })
})

describe('splitUnits on anything', () => {
  const unit = fc.constantFrom(
    '市教育局',
    '市财政局',
    '市人力资源和社会保障局',
    '各县（市、区）政府（管委会）',
    '团市委',
    '市直有关单位',
    '市市场监管局',
    '国网临澜供电公司',
    '市委组织部',
    '各科、室',
    '市文化和旅游局',
  )
  it('gives back names joined with 、', () => {
    fc.assert(
      fc.property(fc.uniqueArray(unit, { minLength: 1, maxLength: 8 }), (list) => {
        expect(names(list.join('、'))).toEqual(list)
      }),
    )
  })
  it('never throws and keeps within the text', () => {
    const char = fc.constantFrom(...'市县区各教育局财政委、，；。（）()[]〈〉“”/·.1２ \n\t　和与及等★—①部门单位政府乡镇')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: char, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        const list = passage(text)
        for (const { passage: name } of splitUnits(list)) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.start).toBeGreaterThanOrEqual(0)
          expect(name.end).toBeLessThanOrEqual(text.length)
        }
        const likeness = unitListLikeness(list)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
      }),
    )
  })
  it.each(['（', '、', '市、', '和', '各县、', '市教育局', '等', '★', '1.', ')', '市教育局和', '局\n'])(
    'takes linear time on 100 kB of %s',
    (part) => {
      expect(growthOn(part, (text) => splitUnits(passage(text)))).toBeLessThan(MOST_GROWTH)
    },
  )
})
