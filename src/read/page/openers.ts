/**
 * Paragraphs told by their words. In a column without first-line indents (pages printed from a browser, lists) geometry cannot tell a last line
 * that happens to be full from one that goes on: there a number or a label at the start of the next line does, if others of its kind begin
 * paragraphs at the margin.
 */
import { HEADERS } from '../../vocabulary/headers.ts'
import { ORDINAL_DIVISIONS, ORDINAL_NUMERALS } from '../../vocabulary/ordinals.ts'
import { LABEL_STEMS, PERSON_LABELS } from '../../vocabulary/roles.ts'
import type { Line } from './lines.ts'

/** What a line begins with: the marks of a number, or a label. */
export type Opener = string

const NUMBER = `(?:[${ORDINAL_NUMERALS}]{1,3}|\\d{1,2})`
const ITEM = new RegExp(
  `^(?:${NUMBER}(?:、|[.．](?!\\d))|[(（〔]${NUMBER}[)）〕]|第${NUMBER}(?:${ORDINAL_DIVISIONS.map(({ word }) => word).join('|')}))`,
)
/** 4—5 月，: the time of the work that the paragraph tells. */
const MONTHS = /^\d{1,2}(?: ?[—–~～至到-] ?\d{1,2})? ?月[份底]?前?[，,：:]/
const DIGITS = /\d+/
const NUMERAL = new RegExp(`[${ORDINAL_NUMERALS}]{1,3}`)
const LABEL = new RegExp(
  `^(?:${[...Object.values(LABEL_STEMS).flat(), ...PERSON_LABELS, ...HEADERS.limit].join('|')})[^，。；：,;:]{0,6}[：:]`,
)
const CLOSED = /[。！？!?；;：:）)〕】\]”"]$/
const GOES_ON = /[，、；,;(（]$/

/** `（三）加强……` → （一）, `12.开展……` → 1., `4—5月，……` → 月, `责任单位：市水利局` → 责任单位：; null for other lines. */
export function openerOf(line: Line): Opener | null {
  const text = line.text.trimStart()
  const number = ITEM.exec(text)?.[0]
  if (number) return number.replace(DIGITS, '1').replace(NUMERAL, '一')
  return MONTHS.test(text) ? '月' : (LABEL.exec(text)?.[0] ?? null)
}

/**
 * Whether `line` begins a paragraph behind the lines of another one, the last of which is full; `openers` begin others. `……抓好落实。|二、加强河道管理。`
 * → true, `……（市水利局、|市应急局）` → false; `……各镇（街道）|完成时限：年底前` → true, `（牵头单位：市水利局；|责任单位：市应急局）` → false.
 */
export function opensParagraph(above: readonly Line[], line: Line, openers: ReadonlySet<Opener>): boolean {
  const opener = openers.size > 0 ? openerOf(line) : null
  const [first] = above
  if (!first || !opener || !openers.has(opener)) return false
  const end = (above.at(-1) as Line).text.trimEnd()
  if (LABEL.test(opener)) return !GOES_ON.test(end)
  // 责任单位：市水利局、市应急局|（八）……: a line of units needs no mark at its end.
  return CLOSED.test(end) || (LABEL.test(first.text.trimStart()) && !GOES_ON.test(end))
}
