/** Page furniture: page numbers and running heads, told from the text by place, form and repetition. */

import { fold } from '../../tree/fold.ts'
import { PAGE_NUMBER_AFTER, PAGE_NUMBER_BEFORE, PAGE_NUMERALS } from '../../vocabulary/page.ts'
import type { Line } from './lines.ts'

/** A page's lines outside tables, top to bottom. */
export interface FurniturePage {
  number: number
  height: number
  lines: readonly Line[]
  /** Upper edges and lower edges of what else stands on the page (tables). */
  top: number
  bottom: number
}

/** How far up or down the page a line must stand to be furniture by its number alone. */
const EDGE = 0.1
/** On at least this share of the pages that could carry it, a repeated line is a running head. */
const REPEATED = 0.7
/** Only this many lines at each end of a page are looked at. */
const DEPTH = 2

const NUMBER = `(\\d{1,4}|[ivxlc]{1,6}|[${PAGE_NUMERALS}]{1,5})`
const BEFORE = `(?:${PAGE_NUMBER_BEFORE.map(escaped).join('|')})?`
const AFTER = `(?:${PAGE_NUMBER_AFTER.join('|')})?`
const MARK = '[-~·|/*_=]*'
const PAGE_NUMBER = new RegExp(`^${MARK}${BEFORE}${NUMBER}${AFTER}(?:[,/、|-]?${BEFORE}${NUMBER}${AFTER})?${MARK}$`)
const BARE = /^(?:\d{1,4}|[ivxlc]{1,6})$/
const BLANKS = /\s+/g
const DECORATION = /[-~·|/]|\D\d|\d\D/

function escaped(word: string): string {
  return word.replace('.', '\\.')
}

/** The page number that a line prints, as folded text: `— 3 —` → `3`; null for other lines and for lone Chinese numerals. */
function numberOf(text: string): { value: string; bare: boolean } | null {
  if (text.length > 24) return null
  const folded = fold(text).toLowerCase().replace(BLANKS, '')
  const match = PAGE_NUMBER.exec(folded)
  if (!match) return null
  if (BARE.test(folded)) return { value: folded, bare: true }
  return DECORATION.test(folded) || folded !== match[1] ? { value: match[1] ?? '', bare: false } : null
}

interface Candidate {
  page: FurniturePage
  line: Line
  /** At the upper end of the page; else the lower. */
  upper: boolean
  /** 0 is the outermost line. */
  depth: number
  number: { value: string; bare: boolean } | null
  /** The text without blanks and without a page number beside it. */
  key: string
}

/** The lines of all pages that are page numbers or running heads. */
export function findFurniture(pages: readonly FurniturePage[]): Set<Line> {
  const candidates = pages.flatMap(candidatesOf)
  const found = new Set<Line>()
  for (const candidate of candidates) if (isPageNumber(candidate, candidates)) found.add(candidate.line)
  for (const line of runningHeads(candidates, pages.length)) found.add(line)
  // An inner line is furniture only below (above) an outer one that is.
  for (const { page, line, upper, depth } of candidates) {
    if (
      depth > 0 &&
      !candidates.some((other) => other.page === page && other.upper === upper && other.depth < depth && found.has(other.line))
    )
      found.delete(line)
  }
  return found
}

function candidatesOf(page: FurniturePage): Candidate[] {
  const lines = page.lines
  const result: Candidate[] = []
  for (let depth = 0; depth < Math.min(DEPTH, lines.length); depth++) {
    const upper = lines[depth] as Line
    const lower = lines[lines.length - 1 - depth] as Line
    if (upper.y <= page.top || upper.y < EDGE * page.height) result.push(candidate(page, upper, true, depth))
    if (lower !== upper && lower.y - lower.size / 2 >= page.bottom) result.push(candidate(page, lower, false, depth))
    else if (lower === upper && lower.y > (1 - EDGE) * page.height) result.push(candidate(page, lower, false, depth))
  }
  return result
}

function candidate(page: FurniturePage, line: Line, upper: boolean, depth: number): Candidate {
  const parts = line.segments.filter((segment) => line.segments.length < 2 || !numberOf(segment.text))
  const key = parts
    .map((segment) => segment.text)
    .join('')
    .replace(BLANKS, '')
  return { page, line, upper, depth, number: numberOf(line.text), key }
}

function isPageNumber(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { number, depth } = candidate
  if (!number) return false
  const edge = atEdge(candidate)
  if (!number.bare) return depth === 0 || edge
  return depth === 0 && (edge || all.some((other) => inStep(candidate, other, Number(number.value))))
}

/** Two lone numbers on different pages, at the same height, that count on as the pages do. */
function inStep(candidate: Candidate, other: Candidate, value: number): boolean {
  if (!other.number?.bare || other.page === candidate.page || other.depth > 0 || other.upper !== candidate.upper) return false
  return (
    Math.abs(other.line.y - candidate.line.y) < 3 &&
    Number(other.number.value) - value === other.page.number - candidate.page.number
  )
}

/** Lines that stand at the same height with the same words on several pages. */
function runningHeads(candidates: readonly Candidate[], pages: number): Line[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.key === '') continue
    const key = `${candidate.upper ? 'u' : 'l'}${candidate.key}`
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  const found: Line[] = []
  for (const group of groups.values()) {
    for (const member of group) {
      const level = group.filter((other) => Math.abs(other.line.y - member.line.y) < 3)
      if (repeats(level, pages)) found.push(member.line)
    }
  }
  return found
}

/** Lines of equal words and height are a running head when they stand on most pages, or most odd or even pages, of a stretch. */
function repeats(level: readonly Candidate[], pages: number): boolean {
  const numbers = level.map((member) => member.page.number)
  const first = Math.min(...numbers)
  const stretch = Math.max(...numbers) - first + 1
  const onePerTwo = numbers.every((number) => (number - first) % 2 === 0)
  const share = numbers.length / Math.ceil(onePerTwo ? stretch / 2 : stretch)
  if (share < REPEATED) return false
  return numbers.length >= 3 || (numbers.length === 2 && pages <= 3 && level.every(atEdge))
}

function atEdge({ line, page }: Candidate): boolean {
  return line.y < EDGE * page.height || line.y > (1 - EDGE) * page.height
}
