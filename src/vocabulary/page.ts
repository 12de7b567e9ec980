/** Words that stand around a page number: `第 3 页 共 10 页`, `Page 3 of 10`. Simplified and traditional, Latin ones in lower case. */
export const PAGE_NUMBER_BEFORE = ['第', '共', '总', '總', 'page', 'p.', 'p', 'of'] as const satisfies readonly string[]

/** Words after a page number. */
export const PAGE_NUMBER_AFTER = ['页', '頁'] as const satisfies readonly string[]

/** Characters of page numbers written in Chinese, digit by digit (二〇) or as numerals (二十). */
export const PAGE_NUMERALS = '〇○零一二三四五六七八九十百'

/** Units of length that a raised figure behind them makes units of area and volume: 米² */
export const EXPONENT_UNITS = '米里'

/** Names that spreadsheet programs give new sheets, before their number. */
export const DEFAULT_SHEET_NAMES = ['Sheet', '工作表', '表格'] as const satisfies readonly string[]
