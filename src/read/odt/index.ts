/** Reads OpenDocument texts (ODT, templates, and flat FODT), as LibreOffice, WPS and Word write them. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { TreeBuilder } from '../../tree/builder.ts'
import { guarded, ReadFault } from '../fault.ts'
import { Flow } from '../flow.ts'
import { refuseOle } from '../ole.ts'
import type { Reader } from '../reader.ts'
import { decodeXml } from '../xml.ts'
import { looksLikeZip, openZip } from '../zip.ts'
import { OdtStory, type Region } from './body.ts'
import { OdtStyles } from './styles.ts'

const CONTENT = 'content.xml'
const STYLES = 'styles.xml'
const MANIFEST = 'META-INF/manifest.xml'
const ENCRYPTED = 'encryption-data'
const PAGE_CUT = 'soft-page-break'

/**
 * ODT bytes → paragraphs and tables as in the DOCX reader: labels from the list styles in the text, spans, text boxes before their paragraph,
 * headers (furniture) first, then the body, its notes, and footers (furniture). `origin.page` is given where the file carries soft page breaks.
 *
 * Messages: `unreadable-file`, `encrypted-file`, `limit-reached`, `needs-ocr`, `conversion-loss` (embedded objects).
 */
export const readOdt: Reader = (bytes) =>
  guarded('odt', () => {
    refuseOle(bytes)
    const { content, styles: common } = partsOf(bytes)
    const styles = new OdtStyles()
    if (common !== content) styles.read(common, STYLES)
    styles.read(content, CONTENT)
    const builder = new TreeBuilder()
    readFurniture(builder, styles, common, 'header')
    const story = new OdtStory(new Flow(builder, { pages: content.includes(PAGE_CUT) }), styles, 'body')
    story.read(content, CONTENT)
    if (story.kind !== 'office:text')
      throw new ReadFault('unreadable-file', `The file is no OpenDocument text${story.kind && `: it holds <${story.kind}>`}.`)
    readFurniture(builder, styles, common, 'footer')
    const tree = builder.finish()
    return { ...tree, format: 'odt', messages: messagesOf(story, tree.text) }
  })

function partsOf(bytes: Uint8Array): { content: string; styles: string } {
  if (!looksLikeZip(bytes) && decodeXml(bytes.subarray(0, 400)).trimStart().startsWith('<')) {
    const flat = decodeXml(bytes)
    return { content: flat, styles: flat }
  }
  const zip = openZip(bytes)
  const manifest = zip.read(MANIFEST)
  if (manifest && decodeXml(manifest).includes(ENCRYPTED))
    throw new ReadFault('encrypted-file', 'The file is protected by a password.')
  const content = zip.read(CONTENT)
  if (!content) throw new ReadFault('unreadable-file', `The file is no OpenDocument text: it has no ${CONTENT}.`)
  const styles = zip.read(STYLES)
  return { content: decodeXml(content), styles: styles ? decodeXml(styles) : '<none/>' }
}

function readFurniture(builder: TreeBuilder, styles: OdtStyles, part: string, region: Region): void {
  if (part.includes(region === 'header' ? '<style:header' : '<style:footer')) {
    new OdtStory(new Flow(builder, { furniture: true }), styles, region).read(part, STYLES)
  }
}

function messagesOf(story: OdtStory, text: string): Diagnostic[] {
  if (text.trim() === '') {
    return story.images ? [report('needs-ocr', 'The document holds pictures and no text; it has to be put through OCR.')] : []
  }
  if (story.embedded)
    return [report('conversion-loss', 'An embedded file (a spreadsheet or the like) in the document is not read.')]
  return []
}
