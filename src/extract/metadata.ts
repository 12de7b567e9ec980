/** The metadata block of a web page (索引号, 发文机关, 成文日期 …), as lines or as a table (PHRASINGS H-61 to H-63, T-62). */
import { passagesIn } from '../outline/flatten.ts'
import { DATE, DOCUMENT_NUMBER } from '../outline/kinds.ts'
import type { Outline, Paragraph, TableBlock } from '../outline/types.ts'
import { gather } from '../tree/gather.ts'
import type { Passage } from '../tree/passage.ts'
import { METADATA_LABELS, METADATA_NONE } from '../vocabulary/letterhead.ts'
import { isoDate } from './dates.ts'
import type { Finding } from './types.ts'

type MetadataField = (typeof METADATA_LABELS)[number]['field']

const FIELDS = new Map<string, MetadataField>(METADATA_LABELS.map((entry) => [entry.label, entry.field]))
const NONE = new Set<string>(METADATA_NONE)

/** Findings of metadata lines and tables: the fields they fill (behind those that the letter itself states), the rest owned as furniture. */
export function readMetadata(outline: Outline, lines: readonly Paragraph[]): Finding[] {
  const findings: Finding[] = []
  for (const { passage } of lines) {
    if (passage.folded.startsWith('[')) findings.push(...bracketedFields(passage))
    for (const part of fieldsOf(passage)) {
      const colon = part.folded.indexOf(':')
      for (const finding of fieldFinding(part.folded.slice(0, colon), part.slice(colon + 1))) findings.push(finding)
    }
    findings.push({ kind: 'other', role: 'furniture', passage })
  }
  for (const block of outline.blocks)
    if (block.type === 'table' && isMetadataTable(outline, block))
      for (const finding of readTable(outline, block)) findings.push(finding)
  return findings
}

const BRACKETED_LABEL = /\[([^[\]]{2,8})\]:?/g

/** `【颁布单位】平川市人民政府␣【发文字号】平政发〔2010〕19号` → two fields. */
function bracketedFields(passage: Passage): Finding[] {
  const labels = [...passage.folded.matchAll(BRACKETED_LABEL)].filter(([, label]) => FIELDS.has(label ?? ''))
  return gather(labels, (found, i) =>
    fieldFinding(found[1] ?? '', passage.slice(found.index + found[0].length, labels[i + 1]?.index ?? passage.length)),
  )
}

/** `文号:甲发〔2018〕15号␣␣主题词:教育` → two fields: a wide blank before a known label parts them. */
function fieldsOf(passage: Passage): Passage[] {
  const parts: Passage[] = []
  let start = 0
  for (const { at } of passage.joints()) {
    const colon = passage.folded.indexOf(':', at)
    if (colon < 0 || !FIELDS.has(passage.folded.slice(at, colon))) continue
    parts.push(passage.slice(start, at))
    start = at
  }
  parts.push(passage.slice(start))
  return parts
}

/** A table at least two of whose cells are metadata labels. */
export function isMetadataTable(outline: Outline, block: TableBlock): boolean {
  let labels = 0
  for (const row of block.node.children.slice(0, 8)) {
    for (const cell of row.children) {
      const text = passagesIn(outline.source, cell.children)[0]?.folded ?? ''
      if (FIELDS.has(labelOf(text)) && ++labels >= 2) return true
    }
  }
  return false
}

function labelOf(folded: string): string {
  const colon = folded.indexOf(':')
  return colon > 0 ? folded.slice(0, colon) : folded
}

function readTable(outline: Outline, block: TableBlock): Finding[] {
  const findings: Finding[] = []
  for (const row of block.node.children) {
    let label: string | null = null
    for (const cell of row.children) {
      for (const passage of passagesIn(outline.source, cell.children)) {
        const key = labelOf(passage.folded)
        if (FIELDS.has(key)) {
          label = key
          const colon = passage.folded.indexOf(':')
          if (colon > 0 && colon + 1 < passage.length) findings.push(...fieldFinding(key, passage.slice(colon + 1)))
        } else if (label) {
          findings.push(...fieldFinding(label, passage))
          label = null
        }
        findings.push({ kind: 'other', role: 'furniture', passage })
      }
    }
  }
  return findings
}

function fieldFinding(label: string, value: Passage): Finding[] {
  const name = FIELDS.get(label)
  if (!name || value.length === 0 || NONE.has(value.folded)) return []
  if (name === 'signedOn') {
    const found = DATE.exec(value.folded)
    const date = found ? isoDate(found[1] ?? found[4] ?? '', found[2] ?? found[5] ?? '', found[3] ?? found[6] ?? '') : null
    return found && date
      ? [{ kind: 'field', field: 'signedOn', text: date, passage: value.slice(found.index, found.index + found[0].length) }]
      : []
  }
  if (name === 'documentNumber' && !DOCUMENT_NUMBER.test(value.folded)) return []
  return [{ kind: 'field', field: name, text: value.text, passage: value }]
}
