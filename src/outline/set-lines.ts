/**
 * Texts that are set in lines (PHRASINGS X-09): a copy of a page, a PDF or a mail keeps the line ends of the layout, so that every line but the last
 * of a paragraph is filled. Such a line end says nothing, not even that a name ends.
 */
import { codeSet } from '../tree/codes.ts'
import { isBlank } from '../tree/fold.ts'
import { gather } from '../tree/gather.ts'
import type { Block, Root } from '../tree/nodes.ts'
import { Passage, type SourceText } from '../tree/passage.ts'
import { isAddressees } from './addressees.ts'
import { closes, FRESH_MARK } from './join.ts'
import { kindOf } from './kinds.ts'
import { endsWithField, isRoleLabel, meaningOfLine } from './labels.ts'
import { readOrdinal } from './ordinal.ts'
import { isTitleEnd } from './titles.ts'
import type { LineKind } from './types.ts'

/** Shorter lines may be headings, names, titles; longer ones are no lines of a page. */
const SHORTEST_LINE = 20
const LONGEST_LINE = 120
/** Lines of a page are not narrower; those of a cell are. */
const NARROWEST = 44
/** So many filled lines that end inside a sentence make a text set in lines. */
const OPEN_LINES = 4
/** Widths are in columns: two for a Chinese character, one for a Latin one. Lines so near to each other are of one width. */
const SAME_WIDTH = 3
/** How much narrower a filled line may be (a copy may have lost its indent), and how much wider (a mark that hangs over). */
const NARROWER = 8
const WIDER = 4
/** No paragraph is set in more lines. */
const MOST_LINES = 200
/** Below it are the Latin characters, blanks and marks. */
const FIRST_WIDE = 0x2000
/** Marks with which a sentence may end, as printed. */
const CLOSING = codeSet('。！？；：!?;:…)）]】”"')
/** `……责任单位：县住建局`: a field may end a paragraph too, but not inside a bracket. */
const FIELD = /[:：][^，。；,;]*$/
/** Cells parted by tabs, pipes or blanks: a wide one, or several between Chinese characters. */
const CELLS = /[|\t]|[^\s\u3000][ \u3000]{2,}[^\s\u3000]|[\u4e00-\u9fff] [\u4e00-\u9fff].*[\u4e00-\u9fff] [\u4e00-\u9fff]/

/** The width of the lines that a document is set in, in columns; null for one whose lines are paragraphs. */
export function widthOfLines(root: Root): number | null {
  const lines = gather(root.children, (block) => {
    const line = textOf(block)?.trimEnd() ?? ''
    return line.length < SHORTEST_LINE ? [] : [line]
  })
  const open = lines.filter(isOpen)
  if (open.length < OPEN_LINES) return null
  const counts = new Map<number, number>()
  for (const line of open) {
    const columns = columnsOf(line)
    for (let near = columns - SAME_WIDTH; near <= columns + SAME_WIDTH; near++) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  const [width, filled] = mostCommon(counts)
  if (width < NARROWEST || filled < OPEN_LINES || filled * 2 < open.length) return null
  const longer = lines.filter((line) => line.length > LONGEST_LINE || columnsOf(line) > width + WIDER)
  return longer.length <= filled ? width : null
}

/** The line ends inside a sentence. */
function isOpen(line: string): boolean {
  if (line.length > LONGEST_LINE || CLOSING.has(line.charCodeAt(line.length - 1))) return false
  return (!FIELD.test(line) || isBracketOpen(line)) && !CELLS.test(line)
}

/** The number counted most often and how often; the greatest of several. */
function mostCommon(counts: ReadonlyMap<number, number>): [number: number, count: number] {
  let most: [number, number] = [0, 0]
  for (const [number, count] of counts) if (count > most[1] || (count === most[1] && number > most[0])) most = [number, count]
  return most
}

/** True if the line of `source` that ends at the offset `end` is filled, in a text set in lines of `width` columns. */
export function isFilled(source: SourceText, end: number, width: number): boolean {
  const from = Math.max(0, end - LONGEST_LINE)
  const text = source.text.slice(from, end)
  const start = text.lastIndexOf('\n') + 1
  if (start === 0 && from > 0) return false
  const columns = columnsOf(text.slice(start).trimEnd())
  return columns >= width - NARROWER && columns <= width + WIDER
}

/** The lines of the paragraph that begins at the block `at` of a text set in lines of `width` columns: the one alone where its line ends it. */
export function linesFrom(source: SourceText, blocks: readonly Block[], at: number, width: number): Passage[] {
  const lines: Passage[] = []
  let indent = 0
  for (let next = at; lines.length < MOST_LINES; next++) {
    const block = blocks[next]
    const text = lineOf(block)
    if (!block || text === null) break
    const start = block.position.start.offset ?? 0
    const line = Passage.of(source, [{ start, end: start + text.length }])
    const last = lines.at(-1)
    if (last ? block.data?.gapBefore || indentOf(text) > indent || !continues(last, line) : kindOf(line) !== 'body') break
    lines.push(line)
    indent = indentOf(text)
    if (endsParagraph(line) || !isFilled(source, line.end, width)) break
  }
  return lines
}

/** Whether a line may go on with the open one above it: what begins a paragraph whatever stood before does not, unless a bracket is open. */
function continues(last: Passage, line: Passage): boolean {
  const kind = kindOf(line)
  if (kind !== 'body' && (ALONE.has(kind) || LABELLED.test(line.folded))) return false
  if (isBracketOpen(last.folded)) return true
  if (FRESH_MARK.test(line.folded) || readOrdinal(line) !== null || isAddressees(line.folded)) return false
  return meaningOfLine(line) !== 'label' || cutsLabel(last.folded, line.folded)
}

/** Whether a line ends with a sentence, or is a title: no other lines but those end before their width. */
function endsParagraph(line: Passage): boolean {
  const { folded } = line
  return closes(line) ? !leavesOpen(folded) : isTitleEnd(folded) && !MARK.test(folded)
}

const MARK = /[,。;:、]/

/** `……（牵头单位：市财政局；⏎`, `……。牵头单位：⏎`: what the mark parts goes on in the next line. */
function leavesOpen(line: string): boolean {
  return INNER_MARK.test(line) && (isBracketOpen(line) || (line.endsWith(':') && endsWithField(line)))
}

const INNER_MARK = /[:;]$/

/** Brackets as printed, and as folded. */
const BRACKETS = ['（）', '()', '〔〕', '【】', '[]'] as const

function isBracketOpen(line: string): boolean {
  return BRACKETS.some(([open = '', close = '']) => line.lastIndexOf(open) > line.lastIndexOf(close))
}

/** `……责任⏎单位：市财政局`: the line end stands inside a label. */
function cutsLabel(last: string, line: string): boolean {
  const head = line.slice(0, line.indexOf(':'))
  for (let length = 2; length <= LONGEST_STEM; length++) if (isRoleLabel(last.slice(-length) + head)) return true
  return false
}

const LONGEST_STEM = 4

/** Kinds of lines that are told from their whole form; others, without a label, may be words with which a line of running text begins: 印章……. */
const LABELLED = /^[^,。;:]{1,8}:/
const ALONE: ReadonlySet<LineKind> = new Set(['layout', 'furniture', 'documentNumber', 'signedOn'])

/** The text of a block that is one line of running text and no longer than a page is wide. */
function lineOf(block: Block | undefined): string | null {
  const line = textOf(block)
  return line === null || line.length > LONGEST_LINE || CELLS.test(line) ? null : line
}

/** The text of a block that is one line, as it came. */
function textOf(block: Block | undefined): string | null {
  if (block?.type !== 'paragraph' || block.children.length !== 1) return null
  const { data } = block
  return data?.furniture || data?.heading || data?.align ? null : (block.children[0]?.value ?? null)
}

/** Columns left free at the head of a line: the first line of a paragraph has more of them than the others. */
function indentOf(line: string): number {
  let at = 0
  while (isBlank(line.charCodeAt(at))) at++
  return columnsOf(line, 0, at)
}

function columnsOf(text: string, from = 0, to = text.length): number {
  let columns = 0
  for (let at = from; at < to; at++) columns += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2
  return columns
}
