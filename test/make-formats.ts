/**
 * `npx tsx test/make-formats.ts`: makes fixtures/formats/points.* and table.* anew from points.txt and table.html, and the Big5 files from a
 * notice in traditional characters. Needs LibreOffice (`soffice`, Writer and Calc), pandoc, iconv and a Chinese font (fonts-noto-cjk); the
 * tests need none of them. `--ofd` makes the OFD files only, from the PDF files that are there.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { readHtml } from '../src/read/html.ts'
import type { PageContent } from '../src/read/page/content.ts'
import { pagesOfPdf } from './support/pdf-pages.ts'

const FORMATS = fileURLToPath(new URL('../fixtures/formats/', import.meta.url))
const TRADITIONAL = fileURLToPath(new URL('../fixtures/made-business-climate-2022/notice.html', import.meta.url))
const RECODER = 'iconv'
const MILLIMETRES = 25.4 / 72
const folder = mkdtempSync(join(tmpdir(), 'worknotice-formats-'))

try {
  if (!process.argv.includes('--ofd')) await makeAll()
  for (const name of ['points', 'table'])
    writeFileSync(join(FORMATS, `${name}.ofd`), ofdOf(await pagesOfPdf(read(`${name}.pdf`))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function read(name: string): Buffer {
  return readFileSync(join(FORMATS, name))
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(FORMATS, name), content)
}

function run(command: string, ...words: string[]): void {
  const { status, error, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  if (error || status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? stderr}`)
}

/** Converts a file of the scratch folder with LibreOffice; the result stands beside it. */
function office(name: string, to: string, filter?: string): void {
  const input = filter === undefined ? [] : [`--infilter=${filter}`]
  run('soffice', '--headless', ...input, '--convert-to', to, '--outdir', folder, join(folder, name))
}

function keep(...names: string[]): void {
  for (const name of names) copyFileSync(join(folder, name), join(FORMATS, name))
}

async function makeAll(): Promise<void> {
  const prose = read('points.txt').toString('utf8')
  write('points.html', proseHtml(prose))
  const table = read('table.html').toString('utf8')
  write('table.txt', await plainOf(table))
  write('table.pipes.md', pipesOf(read('table.txt').toString('utf8')))
  for (const name of ['points', 'table']) {
    const html = read(`${name}.html`).toString('utf8')
    makeEncodings(name, read(`${name}.txt`).toString('utf8'), html)
    writeFileSync(join(folder, `${name}.html`), html)
    office(`${name}.html`, 'odt', 'HTML (StarWriter)')
    office(`${name}.odt`, 'docx:MS Word 2007 XML')
    office(`${name}.odt`, 'doc:MS Word 97')
    office(`${name}.odt`, 'pdf:writer_pdf_Export')
    run('pandoc', join(folder, `${name}.html`), '-o', join(folder, `${name}.pandoc.docx`))
    run('pandoc', join(folder, `${name}.html`), '-t', 'gfm', '-o', join(folder, `${name}.md`))
    keep(`${name}.odt`, `${name}.docx`, `${name}.doc`, `${name}.pdf`, `${name}.pandoc.docx`, `${name}.md`)
  }
  office('table.html', 'xlsx', 'HTML (StarCalc)')
  office('table.xlsx', 'xls')
  office('table.xlsx', 'ods')
  office('table.xlsx', 'csv:Text - txt - csv (StarCalc):9,34,76')
  copyFileSync(join(folder, 'table.csv'), join(FORMATS, 'table.tsv'))
  office('table.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76')
  keep('table.xlsx', 'table.xls', 'table.ods', 'table.csv')
  makeTraditional()
}

/** Text and page in the encodings that archives hold. */
function makeEncodings(name: string, text: string, html: string): void {
  write(`${name}.gb18030.txt`, recode(text, 'GB18030'))
  write(`${name}.utf16le-bom.txt`, recode(`\ufeff${text}`, 'UTF-16LE'))
  write(`${name}.utf16be-nobom.txt`, recode(text, 'UTF-16BE'))
  write(`${name}.gb18030.html`, recode(html.replace('charset="utf-8"', 'charset="gb2312"'), 'GB18030'))
  write(`${name}.mht`, mhtOf(html))
}

/** iconv, because JavaScript writes no other encoding than UTF-8 and UTF-16. */
function recode(text: string, encoding: string): Uint8Array {
  const { stdout, status, stderr } = spawnSync(RECODER, ['-f', 'UTF-8', '-t', encoding], { input: text, maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`iconv to ${encoding}: ${String(stderr)}`)
  return stdout
}

function makeTraditional(): void {
  // Big5 has no ©.
  const html = readFileSync(TRADITIONAL, 'utf8').replaceAll('©', '(c)')
  write('traditional.html', html)
  write('traditional.big5.html', recode(html.replace(/charset=utf-8/i, 'charset=big5'), 'BIG5-HKSCS'))
  const text = html.replace(/<head>[\s\S]*<\/head>/, '').replace(/<\/(?:p|h\d|div|tr)>|<br\s*\/?>/g, '\n')
  const plain = text.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ')
  write('traditional.txt', plain)
  write('traditional.big5.txt', recode(plain, 'BIG5-HKSCS'))
}

function proseHtml(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '')
  const centred = /^(?:.+文件|.{2,8}〔\d{4}〕\d+号|.+的通知|.+工作要点)$/
  const right = /^(?:.+办公室|\d{4}年\d+月\d+日)$/
  const paragraph = (line: string): string => {
    if (centred.test(line)) return `<p align="center">${line}</p>`
    return right.test(line) ? `<p align="right">${line}</p>` : `<p style="text-indent: 2em">${line}</p>`
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政务公开工作要点</title></head>\n<body>\n${lines.map(paragraph).join('\n')}\n</body></html>\n`
}

/** Paragraphs as lines, rows as lines of cells between tabs; a cell that a merge covers is empty. */
async function plainOf(html: string): Promise<string> {
  const { root } = await readHtml(strToU8(html), { path: 'table.html' })
  const lines: string[] = []
  for (const block of root.children) {
    if (block.type === 'paragraph') lines.push(block.children.map((leaf) => leaf.value).join(''), '')
    else if (block.type === 'table') {
      for (const row of block.children) {
        const cells: string[] = Array.from({ length: 9 }, () => '')
        for (const { data, children } of row.children) {
          cells[data.column] = children
            .flatMap((child) => (child.type === 'paragraph' ? [child.children.map((leaf) => leaf.value).join('')] : []))
            .join('')
        }
        lines.push(cells.join('\t').replace(/^([^\t]+)\t+$/, '$1'))
      }
      lines.push('')
    }
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** The rows of the text as a Markdown table whose merged cells are empty. */
function pipesOf(text: string): string {
  let started = false
  const lines = text.split('\n').map((line) => {
    if (!started && !line.includes('\t')) return line
    if (line === '') started = false
    if (line === '') return line
    const row = `| ${(line.includes('\t') ? line : `${line}${'\t'.repeat(8)}`).replaceAll('\t', ' | ')} |`
    const first = !started
    started = true
    return first ? `${row}\n|${' --- |'.repeat(9)}` : row
  })
  return lines.join('\n')
}

function mhtOf(html: string): string {
  const body = Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_part"; type="text/html"'
  return `${head}\r\n\r\n------=_part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///table.html\r\n\r\n${body}\r\n------=_part--\r\n`
}

/** An OFD file (GB/T 33190) that prints the same characters and lines at the same places as the pages of a PDF. */
function ofdOf(pages: readonly PageContent[]): Uint8Array {
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const millimetres = (points: number): string => (points * MILLIMETRES).toFixed(2)
  const list = pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')
  const [first] = pages
  const box = `0 0 ${millimetres(first?.width ?? 595)} ${millimetres(first?.height ?? 842)}`
  const files: Record<string, string> = {
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
  }
  for (const [index, page] of pages.entries()) {
    const objects = [...lineObjects(page, millimetres), ...textObjects(page, millimetres)].join('\n')
    files[`Doc_0/Pages/Page_${index}/Content.xml`] =
      `<ofd:Page ${space}><ofd:Content><ofd:Layer ID="2" Type="Body">\n${objects}\n</ofd:Layer></ofd:Content></ofd:Page>`
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [strToU8(content), { mtime: '2022-01-01' }]])),
  )
}

function lineObjects({ rules }: PageContent, millimetres: (points: number) => string): string[] {
  return rules.map(({ x1, y1, x2, y2 }) => {
    const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)]
    const size = `${millimetres(Math.abs(x2 - x1) + 1)} ${millimetres(Math.abs(y2 - y1) + 1)}`
    const path = `M ${millimetres(x1 - left)} ${millimetres(y1 - top)} L ${millimetres(x2 - left)} ${millimetres(y2 - top)}`
    return `<ofd:PathObject ID="8" Boundary="${millimetres(left)} ${millimetres(top)} ${size}" LineWidth="0.2"><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`
  })
}

/** One text object a line of glyphs that follow each other, with the steps between them. */
function textObjects({ glyphs }: PageContent, millimetres: (points: number) => string): string[] {
  const objects: string[] = []
  for (let from = 0; from < glyphs.length; ) {
    const start = glyphs[from]
    if (!start) break
    let to = from + 1
    while (
      to < glyphs.length &&
      glyphs[to]?.y === start.y &&
      glyphs[to]?.size === start.size &&
      (glyphs[to]?.x ?? 0) > (glyphs[to - 1]?.x ?? 0)
    )
      to++
    const line = glyphs.slice(from, to)
    const steps = line.slice(1).map((glyph, index) => millimetres(glyph.x - (line[index]?.x ?? 0)))
    const last = line.at(-1) ?? start
    const box = `${millimetres(start.x)} ${millimetres(start.y - start.size)} ${millimetres(last.x + last.width - start.x)} ${millimetres(start.size * 1.2)}`
    const text = line.map((glyph) => glyph.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('')
    objects.push(
      `<ofd:TextObject ID="9" Font="1" Size="${millimetres(start.size)}" Boundary="${box}"><ofd:TextCode X="0" Y="${millimetres(start.size)}" DeltaX="${steps.join(' ')}">${text}</ofd:TextCode></ofd:TextObject>`,
    )
    from = to
  }
  return objects
}
