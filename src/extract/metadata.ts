/** The metadata block of a web page (索引号, 发文机关, 成文日期 …), as lines or as a table (PHRASINGS H-61 to H-63, T-62). */
import { passagesIn } from '../outline/flatten.ts'
import { kindOfHeader } from '../outline/heads.ts'
import { isIssuerMark } from '../outline/issuer.ts'
import { DATE, DOCUMENT_NUMBER } from '../outline/kinds.ts'
import { bareLabels } from '../outline/page.ts'
import { isTitleEnd } from '../outline/titles.ts'
import type { Outline, Paragraph, TableBlock } from '../outline/types.ts'
import { gather } from '../tree/gather.ts'
import type { Passage } from '../tree/passage.ts'
import {
  BRACKETED_ISSUER_LABELS,
  DISCLOSURE_LABELS,
  ISSUER_LABEL,
  METADATA_LABELS,
  METADATA_NONE,
  TITLE_LABELS,
  WEAK_METADATA_LABELS,
} from '../vocabulary/letterhead.ts'
import { isoDate } from './dates.ts'
import type { Finding } from './types.ts'

type MetadataField = (typeof METADATA_LABELS)[number]['field']

const FIELDS = new Map<string, MetadataField>([
  ...METADATA_LABELS.map((entry) => [entry.label, entry.field] as const),
  ...WEAK_METADATA_LABELS.map((label) => [label, null] as const),
])
/** Labels of lines; as headers of a table's columns they are no sign of metadata. */
const LINE_FIELDS = new Map<string, MetadataField>([
  ...DISCLOSURE_LABELS.map((label) => [label, 'disclosure'] as const),
  ...FIELDS,
])
/** 【发布部门】 of a collection of laws is who issued the text; on a page without brackets it is who put it there. */
const BRACKETED = new Map<string, string>(BRACKETED_ISSUER_LABELS.map((label) => [label, ISSUER_LABEL]))
const TITLES: ReadonlySet<string> = new Set(TITLE_LABELS)
const BULLET = /^·/
const BRACKETS = /[[\]:]/g
/** title: "……的通知" of a page's front matter. */
const QUOTED = /^(?:".*"|'.*')$/
const NONE = new Set<string>(METADATA_NONE)

const LONGEST_LABEL = Math.max(...[...FIELDS.keys()].map((label) => label.length))

/** Findings of metadata lines and tables: the fields they fill (behind those that the letter itself states), the rest owned as furniture. */
export function readMetadata(outline: Outline, lines: readonly Paragraph[]): Finding[] {
  const findings: Finding[] = []
  // Last of all, behind who the page says has issued it.
  const publishers: Finding[] = []
  const add: AddField = (label, value) => {
    ;(FIELDS.get(label) === 'publisher' ? publishers : findings).push(...fieldFinding(label, value))
  }
  for (const { passage } of lines) {
    for (const { label, value } of fieldsOf(passage)) add(label, value)
    findings.push({ kind: 'other', role: 'furniture', passage })
  }
  for (const block of outline.blocks)
    if (block.type === 'table' && isMetadataTable(outline, block))
      for (const passage of readTable(outline, block, add)) findings.push({ kind: 'other', role: 'furniture', passage })
  return findings.concat(publishers)
}

/** `公开方式:主动公开␣公开时限:长期公开` → the line of its first field, and what the fields behind it say. */
export function firstField(line: Passage): { passage: Passage; further: Finding[] } {
  const { folded } = line
  const [first, ...rest] = folded.indexOf(':') < folded.lastIndexOf(':') ? withColons(line) : []
  const [second] = rest
  if (!first || !second) return { passage: line, further: [] }
  const end = folded.indexOf(second.label, first.label.length + 1 + first.value.length)
  return { passage: line.slice(0, end), further: gather(rest, ({ label, value }) => fieldFinding(label, value)) }
}

interface MetadataValue {
  label: string
  value: Passage
}

/** The fields of a line: behind labels with colons, labels in brackets, or labels between blanks. */
function fieldsOf(passage: Passage): MetadataValue[] {
  const { folded } = passage
  const bracketed = folded.startsWith('[')
  const marks = bracketed ? bracketedLabels(folded) : bareLabels(passage)
  if (marks.length === 0) return withColons(passage)
  return marks.map(({ from, to }, i) => {
    const label = folded.slice(from, to).replace(BRACKETS, '')
    return { label: bracketed ? (BRACKETED.get(label) ?? label) : label, value: passage.slice(to, marks[i + 1]?.from) }
  })
}

/** `【发布部门】甲县政府【发布日期】2016.08.12` → where the two labels stand. */
function bracketedLabels(folded: string): { from: number; to: number }[] {
  const labels: { from: number; to: number }[] = []
  for (let from = 0; from >= 0; from = folded.indexOf('[', from + 1)) {
    const close = folded.indexOf(']', from)
    if (FIELDS.has(folded.slice(from + 1, close)))
      labels.push({ from, to: folded.charAt(close + 1) === ':' ? close + 2 : close + 1 })
  }
  return labels
}

/** `文号:甲发〔2018〕15号␣␣主题词:教育` → two fields: a known label begins one, behind a blank or, of three characters and more, right behind a value. */
function withColons(passage: Passage): MetadataValue[] {
  const { folded } = passage
  const fields: MetadataValue[] = []
  let start = 0
  const close = (end: number): void => {
    const colon = folded.indexOf(':', start)
    if (colon >= 0) fields.push({ label: folded.slice(start, colon).replace(BULLET, ''), value: passage.slice(colon + 1, end) })
    start = end
  }
  for (let colon = folded.indexOf(':', folded.indexOf(':') + 1); colon > 0; colon = folded.indexOf(':', colon + 1)) {
    const at = labelStart(passage, start, colon)
    if (at > start) close(at)
  }
  close(folded.length)
  return fields
}

/** Where the label before a colon begins: a known one, or any words behind a wide blank; -1 for a colon in a value. */
function labelStart(passage: Passage, from: number, colon: number): number {
  const first = Math.max(from, colon - LONGEST_LABEL)
  for (let at = first; at < colon; at++)
    if (LINE_FIELDS.has(passage.folded.slice(at, colon)) && (colon - at > 2 || passage.jointBefore(at))) return at
  for (let at = first; at < colon - 1; at++) if (passage.jointBefore(at) === 'gap') return at
  return -1
}

/** A box has its labels among so many rows. */
const ROWS_READ = 8
const FEWEST_LABELS = 2
/** Rows of values below labels that are headers of columns, and filled cells in each of them. */
const FEWEST_BELOW = 2

/** A box cut off a table of tasks, or a table at least two of whose cells are metadata labels and do not head its columns. */
export function isMetadataTable(outline: Outline, block: TableBlock): boolean {
  if (block.node.data?.box) return true
  const rows = block.node.children
    .slice(0, ROWS_READ)
    .map((row) => row.children.map((cell) => passagesIn(outline.source, cell.children)[0]?.folded ?? ''))
  const labels = rows.flat().filter((text) => FIELDS.has(labelOf(text))).length
  return labels >= FEWEST_LABELS && !areHeaders(rows)
}

/** `2024年3月4日` and nothing else: when a document was published. */
function isDay(text: string): boolean {
  return DATE.exec(text)?.[0] === text
}

/** Share of known headers in a row of them; in a box half of the cells are values. */
const MOSTLY = 0.7

/** Headers of a list of documents: 文号, 发文字号. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(
  gather(METADATA_LABELS, ({ label, field }) => (field === 'documentNumber' ? [label] : [])),
)

/**
 * `公开内容 | 发布单位 | 发布时间` over rows of values: all labels of the table stand in one row without colons, side by side or among other headers,
 * and several rows below it hold values. A list of documents, with their numbers or the
 * days of their publication, is none.
 */
function areHeaders(rows: readonly (readonly string[])[]): boolean {
  const at = rows.findIndex((row) => row.some((text) => FIELDS.has(labelOf(text))))
  const [row = [], ...below] = rows.slice(at)
  if (
    row.some((text) => text.includes(':') || OF_DOCUMENTS.has(text)) ||
    below.some((cells) => cells.some((text) => FIELDS.has(labelOf(text))))
  )
    return false
  const beside = row.some((text, x) => FIELDS.has(text) && FIELDS.has(row[x + 1] ?? ''))
  const filled = row.filter((text) => text.length > 0)
  const heads = filled.filter((text) => FIELDS.has(text) || kindOfHeader(text) !== 'unknown').length
  if (!beside && heads < filled.length * MOSTLY) return false
  const values = below.filter((cells) => cells.filter((text) => text.length > 0).length >= FEWEST_LABELS)
  return values.length >= FEWEST_BELOW && !values.every((cells) => cells.some(isDay))
}

function labelOf(folded: string): string {
  const colon = folded.indexOf(':')
  return colon > 0 ? folded.slice(0, colon) : folded
}

type AddField = (label: string, value: Passage) => void

/** Adds the fields of a table; gives all that stands in its cells. */
function readTable(outline: Outline, block: TableBlock, add: AddField): Passage[] {
  const passages: Passage[] = []
  for (const row of block.node.children) {
    let label: string | null = null
    for (const cell of row.children) {
      for (const passage of passagesIn(outline.source, cell.children)) {
        const key = labelOf(passage.folded)
        if (FIELDS.has(key)) {
          label = key
          const colon = passage.folded.indexOf(':')
          if (colon > 0 && colon + 1 < passage.length) add(key, passage.slice(colon + 1))
        } else if (label) {
          add(label, passage)
          label = null
        }
        passages.push(passage)
      }
    }
  }
  return passages
}

function fieldFinding(label: string, written: Passage): Finding[] {
  const value = QUOTED.test(written.folded) ? written.slice(1, written.length - 1) : written
  const name = TITLES.has(label) && isTitleEnd(value.folded) ? 'title' : LINE_FIELDS.get(label)
  if (!name || value.length === 0 || NONE.has(value.folded)) return []
  if (name === 'signedOn') {
    const found = DATE.exec(value.folded)
    const date = found ? isoDate(found[1] ?? found[4] ?? '', found[2] ?? found[5] ?? '', found[3] ?? found[6] ?? '') : null
    return found && date
      ? [{ kind: 'field', field: 'signedOn', text: date, passage: value.slice(found.index, found.index + found[0].length) }]
      : []
  }
  if (name === 'publisher')
    return isIssuerMark(value) ? [{ kind: 'field', field: 'issuer', text: value.text, passage: value }] : []
  if (name === 'documentNumber' && !DOCUMENT_NUMBER.test(value.folded)) return []
  return [{ kind: 'field', field: name, text: value.text, passage: value }]
}
