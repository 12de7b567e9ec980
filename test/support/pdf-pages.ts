/** The characters and lines of a PDF's pages, for making files of other page formats from it. */
import type { PageContent } from '../../src/read/page/content.ts'
import { matrixFrom } from '../../src/read/page/matrix.ts'
import { type FontMetrics, metricsOf } from '../../src/read/pdf/fonts.ts'
import { loadPdfJs } from '../../src/read/pdf/load.ts'
import { PageWalk } from '../../src/read/pdf/operators.ts'

/** All pages of `bytes`, places in points from the upper left corner. Rejects for a damaged file. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<PageContent[]> {
  const { pdfjs } = await loadPdfJs()
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise
  const fonts = new Map<string, FontMetrics>()
  const pages: PageContent[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const list = await page.getOperatorList()
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const matrix = matrixFrom(transform)
    if (!matrix) throw new Error(`page ${number} has no places`)
    const font = (name: string) => metricsOf(page, name, fonts)
    pages.push(new PageWalk(pdfjs.OPS, { number, width, height, matrix, headings: new Map(), font }).read(list))
  }
  await document.destroy()
  return pages
}
