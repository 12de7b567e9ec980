/** Words that number headings and items (GB/T 9704-2012, 7.3.3: 一、（一）1.（1）; the rest is practice). */

/** 第…章 and its kin, outermost first, with their rank among headings. */
export const ORDINAL_DIVISIONS = [
  { word: '部分', rank: 0 },
  { word: '篇', rank: 0 },
  { word: '编', rank: 0.5 },
  { word: '章', rank: 1 },
  { word: '节', rank: 2 },
  { word: '条', rank: 2.6 },
  { word: '类', rank: 2.8 },
] as const satisfies readonly { word: string; rank: number }[]

/** The division that laws and rules are numbered by: 第三条. */
export const ARTICLE = '条'

/** Nouns that carry a number in front of a heading: 行动三：清河行动. */
export const ORDINAL_NOUNS = [
  '任务',
  '实事',
  '问题',
  '行动',
  '工程',
  '项目',
  '措施',
  '举措',
  '专题',
  '事项',
  '专项',
  '工作',
  '目标',
] as const satisfies readonly string[]

/** What 第一 counts in a list of works for the people; a mark must follow: 第一件：, 第二项实事：. */
export const COUNTED_NOUNS = [
  '件',
  '项',
  '件实事',
  '件事',
  '件大事',
  '项实事',
  '项工程',
  '项任务',
] as const satisfies readonly string[]

/** Before the number of one of several: 之一：. */
export const ONE_OF = '之'

/** Characters of Chinese ordinals, for the inside of a character class; ○ is what 〇 folds to. */
export const ORDINAL_NUMERALS = '〇○零一二三四五六七八九十百廿卅'

/** First words of an enumeration inside a paragraph; they are words of the text, no labels (PHRASINGS O-13, O-14). */
export const ENUMERATION_WORDS = ['是', '要'] as const satisfies readonly string[]

/** Units of measure after a decimal number: what they follow is a quantity, no ordinal (PHRASINGS O-20). */
export const MEASURES = [
  '万',
  '亿',
  '千',
  '百',
  '%',
  '‰',
  '个',
  '倍',
  '公里',
  '千米',
  '米',
  '吨',
  '亩',
  '公顷',
  '平方',
  '立方',
  '元',
  '版',
  '度',
  '分',
  '天',
  '小时',
] as const satisfies readonly string[]

/** Nouns before which two numbers count kinds of them: 一、二年级. */
export const NUMBERED_NOUNS = [
  '年级',
  '级',
  '类',
  '线',
  '产业',
  '产',
  '期',
  '批',
  '档',
  '等奖',
  '季度',
  '号',
  '楼',
  '次产业',
  '县',
  '镇',
  '标段',
] as const satisfies readonly string[]

/** First words of an enumeration, before 是 and 要. */
export const ENUMERATION_STARTS = ['一', '首先', '第一'] as const satisfies readonly string[]
