/** Number formats of spreadsheets that a file names by their index only, and the words that date formats print. */

/**
 * Built-in formats of the Chinese edition by index (ECMA-376 part 1, 18.8.30). Index 14 shows the system's short date;
 * where a format does not write 年, 月 or 日 itself, the formatter prints ISO 8601.
 */
export const BUILT_IN_FORMATS = [
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'h"时"mm"分"'],
  [35, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'h"时"mm"分"'],
  [56, 'h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
] as const satisfies readonly (readonly [number, string])[]

/** A format that writes one of these prints its date in Chinese and is followed to the letter. */
export const DATE_WORDS = ['年', '月', '日', '号', '时', '点'] as const satisfies readonly string[]

/** Words of a month and day that stand without a year. */
export const MONTH_DAY_WORDS = { month: '月', day: '日' } as const

/** Names of weekdays, Sunday first: `aaa` prints the last character, `aaaa` all. */
export const WEEKDAY_NAMES = [
  '星期日',
  '星期一',
  '星期二',
  '星期三',
  '星期四',
  '星期五',
  '星期六',
] as const satisfies readonly string[]

/** Digits that `[DBNum1]` prints, 0 to 9. */
export const FORMAT_DIGITS = '〇一二三四五六七八九'

/** Powers of ten that `[DBNum1]` prints: ones, tens, hundreds, thousands. */
export const FORMAT_POWERS = ['', '十', '百', '千'] as const satisfies readonly string[]

/** The half days that a format names beside AM/PM. */
export const HALF_DAY_PATTERN = '上午/下午'
