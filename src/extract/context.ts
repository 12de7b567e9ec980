/** What every extractor knows of the notice: the plan's years, the day it was signed, the conventions stated so far. */
import type { DeadlineContext, DeadlineSlot } from './deadline/types.ts'
import type { Finding } from './types.ts'

export interface Years {
  planYear?: number
  planYears?: { from: number; to: number }
  noticeDate?: string
}

const PRINTED_YEAR = /(?:19|20)\d\d/
const SPAN = /((?:19|20)\d\d)年?[-~至到]((?:19|20)\d\d)年/
const YEAR = /((?:19|20)\d\d)年/
const CHINESE_YEAR = /([一二])([〇○零九])([〇○零一二三四五六七八九]{2})年/
const CHINESE_DIGITS = '〇一二三四五六七八九'

/** The plan's years from its title, the letter's title, the document number, the date, in this order. */
export function readYears(header: readonly Finding[]): Years {
  const text = (name: string): string[] =>
    header.flatMap((finding) => (finding.kind === 'field' && finding.field === name ? [finding.passage.folded] : []))
  const date = header.find((finding) => finding.kind === 'field' && finding.field === 'signedOn')
  const noticeDate = date?.kind === 'field' ? date.text : undefined
  const base = noticeDate ? { noticeDate } : {}
  for (const title of [...text('planTitle'), ...text('title')]) {
    const span = SPAN.exec(title)
    if (span) {
      const [from, to] = [Number(span[1]), Number(span[2])]
      if (to > from && to - from < 20) return { ...base, planYear: from, planYears: { from, to } }
    }
    const year = YEAR.exec(title)?.[1] ?? chineseYear(title)
    if (year) return { ...base, planYear: Number(year) }
  }
  const number = text('documentNumber')
    .map((value) => PRINTED_YEAR.exec(value)?.[0])
    .find((value) => value !== undefined)
  if (number) return { ...base, planYear: Number(number) }
  return noticeDate ? { ...base, planYear: Number(noticeDate.slice(0, 4)) } : base
}

function chineseYear(title: string): string | null {
  const found = CHINESE_YEAR.exec(title)
  if (!found) return null
  return [...`${found[1]}${found[2]}${found[3]}`].map((character) => Math.max(0, CHINESE_DIGITS.indexOf(character))).join('')
}

/** The deadline grammar's context for a slot. */
export function deadlineContext(years: Years, slot: DeadlineSlot): DeadlineContext {
  return { slot, ...years }
}
