/** Characters that word processors print for automatic list numbers. */

/** Digits 0 to 9 of counting numbers, then the signs for 10, 100, 1,000 and 10,000. `ten` says how 10 to 19 begin. */
export const COUNTING_NUMERALS = {
  simplified: { digits: '零一二三四五六七八九', units: '十百千万', ten: '十' },
  japanese: { digits: '〇一二三四五六七八九', units: '十百千万', ten: '十' },
  legalSimplified: { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟万', ten: '壹拾' },
  legalTraditional: { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬', ten: '壹拾' },
  legalJapanese: { digits: '零壱弐参四五六七八九', units: '拾百阡萬', ten: '壱拾' },
} as const satisfies Record<string, { digits: string; units: string; ten: string }>

/** Digits 0 to 9 written one after the other: 12 → 一二, 10 → 一〇. */
export const POSITIONAL_NUMERALS = {
  ideograph: '〇一二三四五六七八九',
  taiwanese: '○一二三四五六七八九',
  fullWidth: '０１２３４５６７８９',
} as const satisfies Record<string, string>

/** Cycles: the number after the last is the first again. */
export const CYCLE_NUMERALS = {
  stems: '甲乙丙丁戊己庚辛壬癸',
  branches: '子丑寅卯辰巳午未申酉戌亥',
} as const satisfies Record<string, string>

/** The sample that an OpenDocument list style gives as its number format, with the format's OOXML name. The first two characters decide. */
export const NUMBER_SAMPLES = [
  ['一, 十', 'chineseCountingThousand'],
  ['一, 二', 'chineseCountingThousand'],
  ['壹, 贰', 'chineseLegalSimplified'],
  ['壹, 貳', 'ideographLegalTraditional'],
  ['①, ②', 'decimalEnclosedCircle'],
  ['甲, 乙', 'ideographTraditional'],
  ['子, 丑', 'ideographZodiac'],
  ['１, ２', 'decimalFullWidth'],
] as const satisfies readonly (readonly [string, string])[]

/** Bullets of the symbol fonts: their private code points (low byte) and the character that looks the same. */
export const SYMBOL_BULLETS = [
  [0xb7, '•'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0x6f, '□'],
  [0xd8, '➢'],
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0x52, '☑'],
  [0xfd, '☒'],
  [0xa3, '□'],
  [0x2a, '□'],
] as const satisfies readonly (readonly [number, string])[]
