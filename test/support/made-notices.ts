/** Notices of any size, made by repeating items with changed numbers: for measuring, not for judging what comes out. */

const DIGITS = '零一二三四五六七八九'
const ITEMS_A_SECTION = 20
const SUBJECTS = ['信息公开', '安全生产', '污染防治', '营商环境', '乡村振兴', '公共卫生', '义务教育']
const UNITS = ['市发展改革局', '市财政局', '市教育局', '市生态环境局', '市农业农村局', '市卫生健康局']

export type Shape = 'prose' | 'table'

/** 1 to 9999 in Chinese: 21 -> 二十一, 305 -> 三百零五. */
function chineseNumber(value: number): string {
  let text = ''
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit > 0) text += `${digit === 1 && unit === 10 && text === '' ? '' : DIGITS[digit]}${name}`
    else if (text !== '' && !text.endsWith('零') && value % unit > 0) text += '零'
  }
  return text
}

/** A notice of about `bytes` UTF-8 bytes, at least its head and one item. */
export function makeNotice(bytes: number, shape: Shape): string {
  const parts = [
    '某市人民政府办公室文件\n\n某政办发〔2022〕15号\n\n某市人民政府办公室关于印发某市2022年重点工作分工方案的通知\n\n',
    '各县（市、区）人民政府，市直各单位：\n\n现将分工方案印发给你们，请认真贯彻落实。\n\n某市人民政府办公室\n\n2022年3月1日\n\n',
    shape === 'table' ? '序号\t工作任务\t责任单位\t完成时限\n' : '某市2022年重点工作分工方案\n\n',
  ]
  // Nearly every character takes three bytes.
  let size = parts.join('').length * 3
  for (let index = 0; index === 0 || size < bytes; index++) {
    const part = shape === 'table' ? tableRow(index) : proseItem(index)
    parts.push(part)
    size += part.length * 3 - 8
  }
  return parts.join('')
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

function sentence(index: number): string {
  return `健全${pick(SUBJECTS, index)}工作机制，完成${index + 3}个项目，${(index % 12) + 1}月底前报送进展情况，推动各项措施落实到位。`
}

function proseItem(index: number): string {
  const inSection = index % ITEMS_A_SECTION
  const section = Math.floor(index / ITEMS_A_SECTION)
  const heading = inSection === 0 ? `${chineseNumber((section % 9998) + 1)}、加强${pick(SUBJECTS, section)}工作\n\n` : ''
  const units = `牵头单位：${pick(UNITS, index)}\n\n责任单位：${pick(UNITS, index + 1)}、${pick(UNITS, index + 2)}，各县（市、区）政府\n\n`
  return `${heading}（${chineseNumber(inSection + 1)}）推进第${index + 1}项${pick(SUBJECTS, index)}任务。${sentence(index)}\n\n${units}`
}

function tableRow(index: number): string {
  const units = `${pick(UNITS, index)}牵头，${pick(UNITS, index + 1)}、${pick(UNITS, index + 2)}配合`
  return `${index + 1}\t${sentence(index)}\t${units}\t${(index % 12) + 1}月底前\n`
}
