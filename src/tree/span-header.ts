/** Headers that are a part of a year, over the columns of a timetable (T-40, T-41). */
import { SPAN_HEADERS } from '../vocabulary/headers.ts'

/** 一季度, 第二季度, 上半年, 3月. */
export const SPAN_HEADER = new RegExp(
  `^(?:${SPAN_HEADERS.map((word) => word.replace('#', '[0-9一二三四五六七八九十]{1,2}')).join('|')})$`,
)
