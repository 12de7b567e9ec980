/** Hand-made office files and plain views of what readers make of them. */
import { strToU8, zipSync } from 'fflate'
import type { AnyNode, Block, Cell, Paragraph, Root } from '../../src/tree/nodes.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Wraps markup in an element with all namespaces, as a part of its own. */
export const wordPart = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMES}>${inner}</w:${root}>`

/** A DOCX file of a body and other parts (`numbering`, `styles`, `header1`: inner markup of their root elements). */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' }
  const files: Record<string, Uint8Array> = { 'word/document.xml': strToU8(wordPart('document', `<w:body>${body}</w:body>`)) }
  let relations = ''
  for (const [name, inner] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/, '')
    files[`word/${name}.xml`] = strToU8(wordPart(roots[kind] ?? kind, inner))
    relations += `<Relationship Id="r${name}" Type="${RELATION}/${kind}" Target="${name}.xml"/>`
  }
  files['word/_rels/document.xml.rels'] = strToU8(relationsPart(relations))
  // A zip holds the time of day, and the same file should be the same bytes.
  return zipSync(files, { mtime: new Date(2000, 0, 1) })
}

export const relationsPart = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** A paragraph of one run; `properties` go into `w:pPr`. */
export const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

/** Texts of the top-level paragraphs, leaves parted by `|`. */
export const paragraphs = (root: Root): string[] =>
  root.children.filter((block) => block.type === 'paragraph').map((block) => textOf(block))

export const textOf = (node: Block | Cell): string => {
  if (node.type === 'paragraph') return (node as Paragraph).children.map(({ value }) => value).join('|')
  return (node.children as AnyNode[]).map((child) => ('children' in child ? textOf(child as Cell) : '')).join('/')
}

/** Each table as rows of cells like `甲 @0 2x1` (column, rows x columns where more than one). */
export const grids = (root: Root): string[][][] =>
  root.children.flatMap((block) =>
    block.type === 'table'
      ? [
          block.children.map((row) =>
            row.children.map((one) => {
              const { column, rowspan, colspan } = one.data
              return `${textOf(one)} @${column}${rowspan * colspan > 1 ? ` ${rowspan}x${colspan}` : ''}`
            }),
          ),
        ]
      : [],
  )

/** Rows, cells, cells over several rows, cells over several columns. */
export function counts(root: Root): [number, number, number, number] {
  let rows = 0
  const cells: Cell[] = []
  const walk = (node: AnyNode): void => {
    if (node.type === 'row') rows++
    if (node.type === 'cell') cells.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(root)
  return [
    rows,
    cells.length,
    cells.filter(({ data }) => data.rowspan > 1).length,
    cells.filter(({ data }) => data.colspan > 1).length,
  ]
}

/** True where every leaf equals the slice of the canonical text that it claims. */
export function grounded(root: Root, text: string): boolean {
  const walk = (node: AnyNode): boolean => {
    if (node.type === 'text') return text.slice(node.position.start.offset, node.position.end.offset) === node.value
    return (node.children as AnyNode[]).every(walk)
  }
  return walk(root)
}
