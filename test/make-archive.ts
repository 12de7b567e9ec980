/**
 * An archive of any size: the notices of fixtures/ with other serial numbers, years, units and quantities, as text, web pages, Word documents
 * and PDF files. The same seed gives the same bytes.
 *
 *   npx tsx test/make-archive.ts FOLDER [--count 20000] [--seed 1] [--only txt]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cell, docx, p } from './support/office.ts'
import { PdfFile, text } from './support/pdf-file.ts'

export const KINDS = ['txt', 'html', 'docx', 'pdf'] as const
export type Kind = (typeof KINDS)[number]

/** Parts of a hundred. */
export const MIX: Readonly<Record<Kind, number>> = { txt: 60, html: 20, docx: 15, pdf: 5 }

export interface ArchiveOptions {
  count: number
  seed?: number
  mix?: Readonly<Partial<Record<Kind, number>>>
}

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const FILES_A_FOLDER = 500
const SERIAL = /(?<=[〔[［（(]\d{4}[〕\]］）)])(\s*)\d+(?=\s*号)/g
const YEAR = /(?<!\d)20[012]\d(?!\d)/g
const QUANTITY = /(?<![\d.])\d{1,4}(?=[个项家次人户亩件名])/g
/** Units that stand for each other; a notice takes one row. */
const UNITS = [
  ['财政局', '审计局', '统计局', '税务局'],
  ['教育局', '体育局', '民政局', '司法局'],
  ['水利局', '林业局', '气象局', '商务局'],
]
const LINES_A_PAGE = 26
const CHARACTERS_A_LINE = 32

/** Random numbers of a seed (mulberry32), from 0 to less than 1. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Writes the archive; gives the paths of its files below `folder`, in the order in which they were made. */
export function makeArchive(folder: string, { count, seed = 1, mix = MIX }: ArchiveOptions): string[] {
  const next = random(seed)
  const texts = readNotices()
  const paths: string[] = []
  for (let index = 0; index < count; index++) {
    const kind = pickKind(mix, next())
    const base = texts[Math.floor(next() * texts.length)] ?? ''
    const below = String(Math.floor(index / FILES_A_FOLDER)).padStart(3, '0')
    const path = `${below}/${String(index).padStart(6, '0')}.${kind}`
    if (index % FILES_A_FOLDER === 0) mkdirSync(join(folder, below), { recursive: true })
    writeFileSync(join(folder, path), WRITERS[kind](vary(base, index, next)))
    paths.push(path)
  }
  return paths
}

/** The notices of fixtures/ that are plain text, in the order of their names. */
function readNotices(): string[] {
  const files = readdirSync(FIXTURES)
    .sort()
    .map((slug) => join(FIXTURES, slug, 'notice.txt'))
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
}

function pickKind(mix: Readonly<Partial<Record<Kind, number>>>, at: number): Kind {
  const sum = KINDS.reduce((total, kind) => total + (mix[kind] ?? 0), 0)
  let left = at * sum
  for (const kind of KINDS) {
    left -= mix[kind] ?? 0
    if (left < 0) return kind
  }
  return 'txt'
}

/** The notice with other numbers; two notices of an archive never have the same document number. */
function vary(notice: string, index: number, next: () => number): string {
  const shift = Math.floor(next() * 5) - 2
  const turn = Math.floor(next() * 4)
  const varied = notice
    .replace(SERIAL, (_, blank: string) => `${blank}${index + 1}`)
    .replace(YEAR, (year) => String(Number(year) + shift))
    .replace(QUANTITY, () => String(1 + Math.floor(next() * 900)))
  return UNITS.reduce(
    (text, row) =>
      text.replaceAll(new RegExp(row.join('|'), 'g'), (unit) => row[(row.indexOf(unit) + turn) % row.length] ?? unit),
    varied,
  )
}

const WRITERS: Readonly<Record<Kind, (text: string) => string | Uint8Array>> = { txt: (text) => text, html, docx: word, pdf }

/** Paragraphs, and tables as rows of cells: lines with tabs. */
function blocksOf(text: string): (string | string[][])[] {
  const blocks: (string | string[][])[] = []
  for (const line of text.split('\n')) {
    const last = blocks.at(-1)
    if (!line.includes('\t')) {
      if (line.trim() !== '') blocks.push(line)
    } else if (Array.isArray(last)) last.push(line.split('\t'))
    else blocks.push([line.split('\t')])
  }
  return blocks
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function html(notice: string): string {
  const body = blocksOf(notice).map((block) =>
    typeof block === 'string'
      ? `<p>${escaped(block)}</p>`
      : `<table>${block.map((row) => `<tr>${row.map((one) => `<td>${escaped(one)}</td>`).join('')}</tr>`).join('\n')}</table>`,
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="article">\n${body.join('\n')}\n</div></body></html>`
}

function word(notice: string): Uint8Array {
  const body = blocksOf(notice).map((block) =>
    typeof block === 'string'
      ? p(escaped(block))
      : `<w:tbl>${block.map((row) => `<w:tr>${row.map((one) => cell(escaped(one))).join('')}</w:tr>`).join('')}</w:tbl>`,
  )
  return docx(body.join(''))
}

function pdf(notice: string): Uint8Array {
  const lines = notice
    .replaceAll('\t', '  ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => line.match(new RegExp(`.{1,${CHARACTERS_A_LINE}}`, 'gu')) ?? [])
  const file = new PdfFile()
  for (let at = 0; at < lines.length; at += LINES_A_PAGE) {
    const page = lines.slice(at, at + LINES_A_PAGE).map((line, index) => text(40, 790 - index * 28, line))
    file.page(page.join(''))
  }
  return file.bytes()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
  })
  const kind = KINDS.find((name) => name === values.only)
  const [folder] = positionals
  if (folder === undefined || (values.only !== undefined && !kind))
    throw new Error('FOLDER [--count N] [--seed N] [--only txt|html|docx|pdf]')
  makeArchive(folder, { count: Number(values.count), seed: Number(values.seed), ...(kind ? { mix: { [kind]: 1 } } : {}) })
}
