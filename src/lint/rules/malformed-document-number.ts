import type { Paragraph } from '../../outline/types.ts'
import type { Passage } from '../../tree/passage.ts'
import { defineRule, type Edit } from '../types.ts'

/** Agency, bracket, year, bracket, 第, zeros, serial, 号. */
const PARTS = /^([^\d[\]()]+)([[(]?)(\d{2,4})([\])]?)(第?)(0*)(\d+(?:-\d+)?)(号?)$/
const HEXAGONAL = '〔〕'
type Fault = 'brackets' | 'year' | 'ordinal' | 'zeros' | 'end' | 'digits'
const FULL_WIDTH = /[０-９]/g
const OFFSET = 0xfee0
/** The year from which on GB/T 9704-1999 asked for hexagonal brackets; before it [1999] was usual. */
const HEXAGONAL_SINCE = 2000
/** Two digits from here on are of the last century. */
const LAST_CENTURY = 49

/** A document number that is not of the form 华政办发〔2022〕55号 (GB/T 9704-2012, 7.2.5). */
export const malformedDocumentNumber = defineRule({
  id: 'malformed-document-number',
  group: 'header',
  severity: 'error',
  summary: { en: 'The document number is not of the form that the standard lays down', zh: '发文字号格式不规范' },
  advice: {
    en: 'Print it as 华政办发〔2022〕55号: hexagonal brackets, four-digit year, no 第, no leading zero',
    zh: '年份用全称并用六角括号“〔〕”括入，发文顺序号不加“第”字、不编虚位，后加“号”字，如华政办发〔2022〕55号',
  },
  messages: {
    brackets: {
      en: 'The year in {number} does not stand in hexagonal brackets 〔〕',
      zh: '发文字号“{number}”的年份没有用六角括号“〔〕”',
    },
    year: { en: 'The year in {number} has not four digits', zh: '发文字号“{number}”的年份没有用全称' },
    ordinal: { en: 'The serial in {number} stands behind 第', zh: '发文字号“{number}”的发文顺序号前加了“第”字' },
    zeros: { en: 'The serial in {number} begins with a zero', zh: '发文字号“{number}”的发文顺序号编了虚位' },
    end: { en: '{number} does not end with 号', zh: '发文字号“{number}”末尾缺少“号”字' },
    digits: { en: '{number} has full-width digits', zh: '发文字号“{number}”使用了全角数字' },
  },
  check(context) {
    let first = true
    return {
      paragraph(paragraph) {
        if (paragraph.kind !== 'documentNumber' || !first) return
        first = false
        const number = numberOf(paragraph)
        const old = isOld(number)
        for (const { fault, fix } of faults(number))
          context.report({
            at: number,
            message: fault,
            values: { number: number.text },
            // The number of an old notice is what it was printed as.
            ...(old ? { severity: 'warning' } : fix.length > 0 ? { fix } : {}),
          })
      },
    }
  },
})

/** Behind a label: 文号：…. */
function numberOf({ passage }: Paragraph): Passage {
  return passage.slice(passage.folded.indexOf(':') + 1)
}

/** Of a year before the standard asked for its form: 国发[1987]46号, 国发[87]46号. */
function isOld(number: Passage): boolean {
  const year = Number(PARTS.exec(number.folded)?.[3] ?? HEXAGONAL_SINCE)
  return year < 100 ? year >= LAST_CENTURY : year < HEXAGONAL_SINCE
}

function faults(number: Passage): { fault: Fault; fix: Edit[] }[] {
  const parts = PARTS.exec(number.folded)
  if (!parts) return []
  const [, agency = '', open = '', year = '', close = '', ordinal = '', zeros = '', , end = ''] = parts
  const openAt = agency.length
  const closeAt = openAt + open.length + year.length
  const serialAt = closeAt + close.length
  const replace = (at: number, length: number, text: string): Edit[] => {
    const [span] = length > 0 ? number.spans(at, at + length) : []
    return span ? [{ ...span, text }] : []
  }
  const found: { fault: Fault; fix: Edit[] }[] = []
  if (`${number.text.slice(openAt, openAt + open.length)}${number.text.slice(closeAt, serialAt)}` !== HEXAGONAL)
    found.push({ fault: 'brackets', fix: [...replace(openAt, open.length, '〔'), ...replace(closeAt, close.length, '〕')] })
  if (year.length !== 4) found.push({ fault: 'year', fix: [] })
  if (ordinal) found.push({ fault: 'ordinal', fix: replace(serialAt, 1, '') })
  if (zeros) found.push({ fault: 'zeros', fix: replace(serialAt + ordinal.length, zeros.length, '') })
  if (!end) found.push({ fault: 'end', fix: [] })
  const wide = [...number.text.matchAll(FULL_WIDTH)]
  if (wide.length > 0) {
    const narrow = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - OFFSET)
    found.push({ fault: 'digits', fix: wide.flatMap(({ index, 0: digit }) => replace(index, 1, narrow(digit))) })
  }
  return found
}
