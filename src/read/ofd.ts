/** Reads OFD (GB/T 33190-2016): a zip of XML pages whose text stands at places, laid out by the same code as PDF. */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { guarded, ReadFault, unreadable } from './fault.ts'
import { LOCKED, OfdPackage, type OfdPage } from './ofd/package.ts'
import { readPageContent } from './ofd/page.ts'
import { treeOf } from './page/document.ts'
import { layPage, type PageLayout } from './page/layout.ts'
import type { Reader, ReadResult } from './reader.ts'
import { openZip } from './zip.ts'

/** Most pages that are read. */
export const MAX_OFD_PAGES = 500
/** Most characters that are read. */
export const MAX_OFD_CHARACTERS = 2_000_000

/**
 * Lines, paragraphs and tables of an OFD file, with the page as origin; text of template pages is furniture. Messages: `needs-ocr` (no
 * text), `encrypted-file`, `limit-reached`, `unreadable-file`.
 */
export const readOfd: Reader = (bytes) => guarded('ofd', () => readPages(new OfdPackage(openZip(bytes))))

function readPages(file: OfdPackage): ReadResult {
  const messages: Diagnostic[] = []
  const layouts: PageLayout[] = []
  const broken: number[] = []
  const all = file.pages
  let characters = 0
  for (const [index, page] of all.slice(0, MAX_OFD_PAGES).entries()) {
    const layout = readPage(file, page, index + 1)
    if (!layout) {
      broken.push(index + 1)
      continue
    }
    characters += layout.characters
    layouts.push(layout.page)
    if (characters <= MAX_OFD_CHARACTERS) continue
    messages.push(report('limit-reached', `The OFD file holds too much text; reading stopped at page ${index + 1}.`))
    break
  }
  if (all.length > MAX_OFD_PAGES)
    messages.push(report('limit-reached', `The OFD file has ${all.length} pages; only the first ${MAX_OFD_PAGES} were read.`))
  if (file.encrypted && characters === 0) return unreadable('ofd', 'encrypted-file', LOCKED)
  if (layouts.length === 0) return unreadable('ofd', 'unreadable-file', 'The OFD file is damaged: none of its pages can be read.')
  if (characters === 0)
    return unreadable(
      'ofd',
      'needs-ocr',
      'The OFD file has no text, its pages are pictures. It needs OCR: let an OCR program write the text as Markdown or HTML, then run `worknotice parse` on that file.',
    )
  if (file.encrypted)
    messages.push(
      report('encrypted-file', 'Parts of the OFD file are protected by a password or a certificate; only the others were read'),
    )
  else if (broken.length > 0)
    messages.push(report('unreadable-file', `Damaged pages of the OFD file were left out: ${broken.join(', ')}.`))
  return { ...treeOf(layouts), format: 'ofd', messages }
}

/** One page; null where its part is missing or damaged. A limit or a password ends the whole reading. */
function readPage(file: OfdPackage, page: OfdPage, number: number): { page: PageLayout; characters: number } | null {
  try {
    const content = readPageContent(file, page, number)
    return content && { page: layPage(content), characters: content.glyphs.length }
  } catch (error) {
    if (error instanceof ReadFault && error.code !== 'unreadable-file') throw error
    return null
  }
}
