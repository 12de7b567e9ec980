/** Reads PDF with a text layer. A PDF of pictures is told apart and refused: reading pictures is not this program's work. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { ReadFault, truncated, unreadable } from '../fault.ts'
import { treeOf } from '../page/document.ts'
import { layPage, type PageLayout } from '../page/layout.ts'
import { matrixFrom } from '../page/matrix.ts'
import type { Reader, ReadResult } from '../reader.ts'
import { checkStreams, stretchesOf } from './bombs.ts'
import { emptyFonts } from './embedded.ts'
import { type FontMetrics, metricsOf } from './fonts.ts'
import { headingsOf } from './headings.ts'
import { characterMaps, loadPdfJs, type PdfJs } from './load.ts'
import { type OperatorList, PageWalk, type ReadPage } from './operators.ts'

/** Most pages that are read; a notice has up to some fifty. */
export const MAX_PDF_PAGES = 500
/** Most drawing operators of one page and of all pages; an ordinary page has some thousand. */
export const MAX_PAGE_OPERATORS = 80_000
export const MAX_OPERATORS = 3_000_000
/** Most characters that are read. */
export const MAX_PDF_CHARACTERS = 2_000_000

/** A scanned page may carry this many characters of a scanner's mark. */
const SCAN_MARK = 40
/** With this share of scanned pages the document is a scan. */
const SCAN_SHARE = 0.8
/** Characters without meaning (private use, replacement) above this share: the fonts carry no character map. */
const DAMAGED_SHARE = 0.1
const DAMAGED = /[\ue000-\uf8ff\ufffd]/g
const OCR_RECIPE =
  'It needs OCR: let an OCR program write the text as Markdown or HTML (tables as tables), then run `worknotice parse` on that file.'

type Document = Awaited<ReturnType<PdfJs['getDocument']>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/**
 * Lines, paragraphs and tables of a PDF, with the page as origin. Messages: `needs-ocr` (no text layer), `encrypted-file` (a password
 * is needed to open it), `limit-reached`, `damaged-characters`, `unreadable-file`; `conversion-loss` names single scanned pages.
 */
export const readPdf: Reader = async (bytes) => {
  try {
    const stretches = stretchesOf(bytes)
    checkStreams(bytes, stretches)
    // A copy: pdf.js takes the buffer away from its owner, and refuses Node's Buffer.
    const data = new Uint8Array(bytes)
    emptyFonts(data, stretches)
    const result = await read(data)
    if (result.messages.some(({ severity }) => severity === 'error') || endsWell(bytes)) return result
    return { ...result, messages: [...result.messages, truncated('its trailer is missing')] }
  } catch (error) {
    return refused(error)
  }
}

/** True where no object stands behind the last trailer: what pdf.js finds by searching may be all there is, or not. */
function endsWell(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const trailer = file.lastIndexOf('startxref')
  return trailer >= 0 && file.indexOf(' obj', trailer) < 0
}

function refused(error: unknown): ReadResult {
  if (error instanceof ReadFault) return unreadable('pdf', error.code, error.message)
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return unreadable(
      'pdf',
      'encrypted-file',
      'The PDF is encrypted and needs a password. Save a copy without one and read that.',
    )
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message.replace(TRAILING_DOT, '')})` : ''
  return unreadable('pdf', 'unreadable-file', `The file is no PDF or is damaged${reason}.`)
}

const TRAILING_DOT = /\.$/

async function read(data: Uint8Array): Promise<ReadResult> {
  const { pdfjs, startWorker } = await loadPdfJs()
  const worker = startWorker()
  const maps = characterMaps()
  const task = pdfjs.getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    worker,
    // No faces and no paths of glyphs: see `Port`.
    disableFontFace: false,
    useSystemFonts: false,
    useWasm: false,
    // Pictures are not decoded; one-pixel masks stay, since they are stretched to lines.
    maxImageSize: 1,
    ...(maps === undefined ? {} : { cMapUrl: maps, cMapPacked: true }),
  })
  try {
    return await readDocument(pdfjs, await task.promise)
  } finally {
    await task.destroy().catch(() => undefined)
    worker.destroy()
  }
}

async function readDocument(pdfjs: PdfJs, document: Document): Promise<ReadResult> {
  const messages: Diagnostic[] = []
  const layouts: PageLayout[] = []
  const scanned: number[] = []
  const broken: number[] = []
  const count = Math.min(document.numPages, MAX_PDF_PAGES)
  if (count < document.numPages)
    messages.push(report('limit-reached', `The PDF has ${document.numPages} pages; only the first ${MAX_PDF_PAGES} were read.`))
  const fonts = new Map<string, FontMetrics>()
  let characters = 0
  let damaged = 0
  let operators = 0
  for (let number = 1; number <= count; number++) {
    const read = await readPage(pdfjs, document, number, fonts, MAX_OPERATORS - operators)
    if (!read) {
      broken.push(number)
      continue
    }
    operators += read.operators
    if (read.page.pictured && read.page.glyphs.length <= SCAN_MARK) scanned.push(number)
    characters += read.page.glyphs.length
    for (const glyph of read.page.glyphs) damaged += glyph.text.match(DAMAGED)?.length ?? 0
    layouts.push(layPage(read.page))

    if (read.cut || characters > MAX_PDF_CHARACTERS) {
      messages.push(report('limit-reached', `The PDF draws too much to be a text; reading stopped at page ${number}.`))
      break
    }
  }
  if (broken.length === count) return unreadable('pdf', 'unreadable-file', 'The PDF is damaged: none of its pages can be read.')
  if (messages.length === 0 && (characters === 0 || scanned.length >= SCAN_SHARE * count))
    return unreadable('pdf', 'needs-ocr', `The PDF has no text layer, its pages are pictures. ${OCR_RECIPE}`)
  if (broken.length > 0) messages.push(report('unreadable-file', `Damaged pages of the PDF were left out: ${broken.join(', ')}.`))
  if (scanned.length > 0)
    messages.push(report('conversion-loss', `Pages without a text layer were left out: ${scanned.join(', ')}. ${OCR_RECIPE}`))
  if (damaged > DAMAGED_SHARE * characters)
    messages.push(report('damaged-characters', `The PDF's fonts do not say which characters they print. ${OCR_RECIPE}`))
  return { ...treeOf(layouts), format: 'pdf', messages }
}

interface PageResult {
  page: ReadPage
  operators: number
  cut: boolean
}

/** One page's content; null where it is damaged. */
async function readPage(
  pdfjs: PdfJs,
  document: Document,
  number: number,
  fonts: Map<string, FontMetrics>,
  budget: number,
): Promise<PageResult | null> {
  let cut = false
  try {
    const page = await document.getPage(number)
    const list = await new Promise<OperatorList>((resolve, reject) => {
      const limit = Math.min(MAX_PAGE_OPERATORS, budget)
      watchOperators(page, limit, (partial) => {
        cut = true
        resolve(partial)
        document.loadingTask.destroy().catch(() => undefined)
      })
      page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE }).then(resolve, reject)
    })
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const matrix = matrixFrom(transform)
    if (!matrix) return null
    const headings = cut ? new Map<number, number>() : headingsOf(await page.getStructTree().catch(() => null))
    const walk = new PageWalk(pdfjs.OPS, {
      number,
      width,
      height,
      matrix,
      headings,
      font: (name) => metricsOf(page, name, fonts),
    })
    const content = walk.read(list)
    if (!cut) page.cleanup()
    return { page: content, operators: list.fnArray.length, cut }
  } catch {
    return null
  }
}

/**
 * Calls `stop` as soon as a page has given more than `limit` operators. pdf.js gives the operators in pieces to a method of the page object that is no
 * public API; a form that draws itself thousandfold is only noticed there. Where the method is missing nothing is watched.
 */
function watchOperators(page: Page, limit: number, stop: (partial: OperatorList) => void): void {
  const original: unknown = Reflect.get(page, '_renderPageChunk')
  if (typeof original !== 'function') return
  const fnArray: number[] = []
  const argsArray: unknown[] = []
  let stopped = false
  Reflect.set(page, '_renderPageChunk', (chunk: { fnArray: number[]; argsArray: unknown[]; length: number }, state: unknown) => {
    if (stopped) return
    for (const code of chunk.fnArray) fnArray.push(code)
    for (const args of chunk.argsArray) argsArray.push(args)
    if (fnArray.length > limit) {
      stopped = true
      stop({ fnArray, argsArray })
    } else original.call(page, chunk, state)
  })
}
