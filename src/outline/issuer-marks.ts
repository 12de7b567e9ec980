/** Tells the issuer's mark of a letterhead (发文机关标志: GB/T 9704-2012, 7.2.4) from names that a page prints above it. */
import { oneOf } from '../tree/alternatives.ts'
import { PAGE_COLUMNS } from '../vocabulary/furniture.ts'
import { ABOUT, DOCUMENT_WORD, GOVERNMENT_ENDS } from '../vocabulary/letterhead.ts'
import { LEVELS } from '../vocabulary/units.ts'
import { isIssuerMark } from './issuer.ts'
import type { OutlineBlock, Paragraph } from './types.ts'

const COLUMNS: ReadonlySet<string> = new Set(PAGE_COLUMNS)
/** Longest name before 文件 that is no office: 部委文件, 本局文件. */
const LONGEST_KIND = 2
/** A government without its place: 市政府, 县委. */
const NO_PLACE = new RegExp(`^[${LEVELS}]?${oneOf(GOVERNMENT_ENDS)}`)

/** Marks the lines above the title that are an issuer's name, and one that stands beside the number below it. */
export function markIssuerMarks(paragraphs: readonly Paragraph[], title: number): void {
  for (let i = 0; i < title; i++) {
    const line = paragraphs[i] as Paragraph
    if (line.kind === 'body' && isIssuerMark(line.passage) && !isColumn(line.passage.folded)) line.kind = 'issuerMark'
  }
  // Below the title the issuer stands beside the number: `青梧县司法局␣␣青司发〔2024〕4号`.
  const [below, next] = [paragraphs[title + 1], paragraphs[title + 2]]
  if (title >= 0 && below?.kind === 'body' && next?.kind === 'documentNumber' && isIssuerMark(below.passage))
    below.kind = 'issuerMark'
}

/** True for the name of a page's column: 通知公告, 部委文件, 市政府文件; a letterhead names the place. `folded` is in folded form. */
export function isColumn(folded: string): boolean {
  if (!folded.endsWith(DOCUMENT_WORD)) return COLUMNS.has(folded)
  return folded.length - DOCUMENT_WORD.length <= LONGEST_KIND || NO_PLACE.test(folded)
}

/**
 * `重庆市某区人民政府⏎当前位置：首页⏎……办公室关于印发……的通知`: the name above a page's own lines is the site's. It stays the issuer only where nothing else
 * names one: a mark next to the title, the title, a signature.
 */
export function freeSiteNames(blocks: readonly OutlineBlock[], title: Paragraph | undefined): void {
  if (!title) return
  const head = blocks.slice(0, blocks.indexOf(title))
  for (const block of head)
    if (block.type === 'paragraph' && block.kind === 'body' && isColumn(block.passage.folded)) block.kind = 'furniture'
  const page = head.findLastIndex(
    (block) => block.type === 'paragraph' && (block.kind === 'furniture' || block.kind === 'metadata'),
  )
  const marks = (part: readonly OutlineBlock[]): Paragraph[] =>
    part.filter((block): block is Paragraph => block.type === 'paragraph' && block.kind === 'issuerMark')
  const above = marks(head.slice(0, Math.max(0, page))).filter(({ passage }) => !passage.folded.endsWith(DOCUMENT_WORD))
  if (above.length === 0) return
  if (marks(head.slice(page)).length === 0 && !blocks.some((block) => block.type === 'paragraph' && namesIssuer(block))) return
  for (const mark of above) mark.kind = 'furniture'
}

/** A signature, or a title that begins with its issuer: 青梧县人民政府办公室关于……的通知. */
function namesIssuer({ kind, passage }: Paragraph): boolean {
  if (kind !== 'title') return kind === 'signature'
  const about = passage.folded.indexOf(ABOUT)
  return isIssuerMark(about < 0 ? passage : passage.slice(0, about))
}
