/**
 * Reads binary Word files (DOC of Word 97 and later, and WPS files, which are the same inside), after MS-DOC and MS-CFB.
 *
 * Text, table cells with their spans, list labels, headings, deleted text and fields come from the file's own tables. The package
 * `word-extractor` does without: it loses merged cells and labels, takes quadratic time on a field that is not closed, and never ends on a
 * circle in the sector chain.
 */
import { type Diagnostic, report } from '../diagnostics/messages.ts'
import { TreeBuilder } from '../tree/builder.ts'
import { BlockWriter } from './doc/blocks.ts'
import { DocFile, type StoryName } from './doc/file.ts'
import { readLists } from './doc/lists.ts'
import { DocText } from './doc/paragraphs.ts'
import { guarded, ReadFault } from './fault.ts'
import { Flow } from './flow.ts'
import { ListCounters } from './lists.ts'
import { looksLikeOle, OleFile } from './ole.ts'
import type { Reader } from './reader.ts'
import { looksLikeZip } from './zip.ts'

/** The first three are the byte order mark of UTF-8, read byte by byte. */
const HTML_START = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|meta|\?xml)/i
const HEAD_BYTES = 512

/**
 * DOC bytes → paragraphs and tables as in the DOCX reader. `origin.paragraph` counts from 1 through all parts. Notes come after the body, then
 * text boxes (where they stand in the body is not kept: `conversion-loss`), then headers and footers as furniture.
 *
 * Messages: `unreadable-file` (no Word text, older than Word 97, cut off; RTF, HTML or DOCX under the name .doc are called by their name),
 * `encrypted-file`, `limit-reached`, `conversion-loss`.
 */
export const readDoc: Reader = (bytes) =>
  guarded('doc', () => {
    refuseOthers(bytes)
    const ole = new OleFile(bytes)
    if (ole.has('EncryptedPackage')) throw new ReadFault('encrypted-file', 'The file is protected by a password.')
    if (!ole.has('WordDocument') && (ole.has('Workbook') || ole.has('Book'))) {
      throw new ReadFault('unreadable-file', 'The file is an Excel workbook (xls), whatever its name says.')
    }
    const file = new DocFile(ole)
    const text = new DocText(file)
    const builder = new TreeBuilder()
    const lists = readLists(file)
    const flow = new Flow(builder)
    const write = (name: StoryName, into: Flow): boolean => {
      const { start, end } = file.story(name)
      if (end <= start) return false
      const before = into.paragraphs
      const writer = new BlockWriter(into, lists, new ListCounters())
      for (const paragraph of text.paragraphs(start, end)) writer.take(paragraph)
      writer.end()
      into.gap()
      return into.paragraphs > before
    }
    write('body', flow)
    flow.gap()
    write('footnotes', flow)
    write('endnotes', flow)
    const messages: Diagnostic[] = []
    if (write('boxes', flow))
      messages.push(
        report('conversion-loss', 'The text boxes of the binary Word file come after its text; where they stood is not known.'),
      )
    const furniture = new Flow(builder, { furniture: true })
    write('headers', furniture)
    write('headerBoxes', furniture)
    if (flow.coveredText)
      messages.push(report('conversion-loss', 'Text in cells that a merged cell covers, which is not printed, is left out.'))
    return { ...builder.finish(), format: 'doc', messages }
  })

/** Other formats come under the name .doc; the one who is told so can read them as what they are. */
function refuseOthers(bytes: Uint8Array): void {
  if (looksLikeOle(bytes)) return
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  if (looksLikeZip(bytes))
    throw new ReadFault('unreadable-file', 'The file is a zip container (DOCX or the like), not a binary Word file.')
  if (head.startsWith('{\\rtf'))
    throw new ReadFault('unreadable-file', 'The file is RTF under the name of a Word file; save it as DOCX.')
  if (HTML_START.test(head))
    throw new ReadFault('unreadable-file', 'The file is HTML under the name of a Word file; read it as HTML.')
  throw new ReadFault('unreadable-file', 'The file is no binary Word file.')
}
