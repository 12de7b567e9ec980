/** How a place is told in words. */
import type { Language, RuleMessage, Spot, Texts } from '../types.ts'

const PARAGRAPH: Texts = { en: 'paragraph {n}', zh: '第{n}段' }
const PAGE: Texts = { en: 'page {n}', zh: '第{n}页' }

/** Where a spot stands in a file that is no text: `page 3`, `Sheet1!B7`, `paragraph 12`; null for one in a text. */
export function originOf({ origin }: Spot, lang: Language): string | null {
  if (!origin) return null
  if (origin.cell !== undefined) return origin.sheet === undefined ? origin.cell : `${origin.sheet}!${origin.cell}`
  if (origin.page !== undefined) return PAGE[lang].replace('{n}', String(origin.page))
  if (origin.paragraph !== undefined) return PARAGRAPH[lang].replace('{n}', String(origin.paragraph))
  return origin.sheet ?? null
}

/** `notice.txt:19:1`, `notice.docx: paragraph 12`, or the path alone for a message about the whole document. */
export function placeOf(path: string, { spots: [spot] }: RuleMessage, lang: Language): string {
  if (!spot) return path
  const origin = originOf(spot, lang)
  return origin === null ? `${path}:${spot.start.line}:${spot.start.column}` : `${path}: ${origin}`
}
