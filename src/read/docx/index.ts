/** Reads DOCX files (WordprocessingML, ECMA-376 / ISO 29500, transitional and strict) as Word, WPS and LibreOffice write them. */
import { type Diagnostic, report } from '../../diagnostics/messages.ts'
import { TreeBuilder } from '../../tree/builder.ts'
import { guarded, ReadFault } from '../fault.ts'
import { Flow } from '../flow.ts'
import { ListCounters } from '../lists.ts'
import { refuseOle } from '../ole.ts'
import type { Reader, ReadResult } from '../reader.ts'
import { decodeXml } from '../xml.ts'
import { looksLikeZip, MAX_ENTRY_BYTES, openZip, type ZipArchive } from '../zip.ts'
import { readStory } from './body.ts'
import { Numberings } from './numbering.ts'
import { type Relation, relationsOf } from './package.ts'
import { type Shared, Story } from './story.ts'
import { Styles } from './styles.ts'

const USUAL_BODY = 'word/document.xml'
/** The name of a document that is one part, in messages. */
const FLAT = 'The document'
const WORD_2003 = 'w:wordDocument'
const FLAT_ROOTS = [WORD_2003, 'pkg:package']
const INLINE_NOTE = /<w:(footnote|endnote)>.*?<\/w:\1>/gs
const HEAD_BYTES = 400
const PAGE_CUT = 'lastRenderedPageBreak'

/**
 * DOCX bytes → paragraphs and tables, with the automatic numbers written into the text as Word prints them, merged cells with their spans,
 * the final text of tracked changes, text boxes (before the paragraph that they are anchored in), headers as furniture before the body,
 * notes and then footers (furniture) after it. A document in one XML file (Word 2003 XML, Flat OPC) is read too.
 * `origin.paragraph` counts the `w:p` of a part from 1, `origin.page` is given only where
 * the file carries the page cuts of its last layout; cells have an `origin.cell` like `B7`.
 *
 * Messages: `unreadable-file` (no DOCX, cut off, a DTD), `encrypted-file`, `limit-reached`, `needs-ocr` (pictures and no text),
 * `conversion-loss` (embedded objects, hidden text, text under merged cells).
 */
export const readDocx: Reader = (bytes) =>
  guarded('docx', () => {
    refuseOle(bytes)
    if (isFlat(bytes)) return readFlat(bytes)
    const zip = openZip(bytes)
    const main = bodyOf(zip)
    const body = zip.read(main)
    if (!body) throw new ReadFault('unreadable-file', `The file is no Word document: it has no ${main}.`)
    const relations = relationsOf(zip, main)
    const builder = new TreeBuilder()
    const shared = sharedParts(zip, main, relations)
    readParts(zip, builder, shared, partsOf(relations, 'header'), true)
    const text = decodeXml(body)
    const flow = new Flow(builder, { pages: text.includes(PAGE_CUT) })
    const root = readStory(text, main, new Story(flow, shared))
    if (root !== 'w:document') throw new ReadFault('unreadable-file', `The file is no Word document: ${main} holds <${root}>.`)
    shared.seen.covered ||= flow.coveredText
    readParts(zip, builder, shared, [...partsOf(relations, 'footnotes'), ...partsOf(relations, 'endnotes')], false)
    readParts(zip, builder, shared, partsOf(relations, 'footer'), true)
    const tree = builder.finish()
    return { ...tree, format: 'docx', messages: messagesOf(shared.seen, tree.text) }
  })

/** True for a document that is one XML file: Word 2003 XML, or a package in flat form (Flat OPC). */
function isFlat(bytes: Uint8Array): boolean {
  return !looksLikeZip(bytes) && decodeXml(bytes.subarray(0, HEAD_BYTES)).trimStart().startsWith('<')
}

/** All parts stand in one: elements say to which of them they belong. */
function readFlat(bytes: Uint8Array): ReadResult {
  if (bytes.length > MAX_ENTRY_BYTES)
    throw new ReadFault('limit-reached', `The document is over ${MAX_ENTRY_BYTES / 1048576} MB.`)
  const builder = new TreeBuilder()
  const styles = new Styles(bytes, FLAT)
  const numberings = new Numberings(bytes, FLAT, styles)
  const shared: Shared = { styles, numberings, counters: new ListCounters(), seen: nothingSeen() }
  const flow = new Flow(builder)
  const text = decodeXml(bytes)
  const root = readStory(text, FLAT, new Story(flow, shared))
  const notes = [...text.matchAll(INLINE_NOTE)].map(([note]) => note)
  if (root === WORD_2003 && notes.length > 0)
    readStory(
      `<w:notes>${notes.join('')}</w:notes>`,
      FLAT,
      new Story(new Flow(builder), { ...shared, counters: new ListCounters() }),
    )
  if (!FLAT_ROOTS.includes(root)) throw new ReadFault('unreadable-file', `The file is no Word document: it holds <${root}>.`)
  shared.seen.covered ||= flow.coveredText
  const tree = builder.finish()
  return { ...tree, format: 'docx', messages: messagesOf(shared.seen, tree.text) }
}

function nothingSeen(): Shared['seen'] {
  return { images: false, embedded: false, hidden: false, covered: false }
}

/** The path of the main part; Word itself sometimes calls it `word/document2.xml`. */
function bodyOf(zip: ZipArchive): string {
  const named = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.target
  return named !== undefined && zip.has(named) ? named : USUAL_BODY
}

function sharedParts(zip: ZipArchive, main: string, relations: readonly Relation[]): Shared {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const path = (kind: string) => partsOf(relations, kind)[0] ?? `${folder}${kind}.xml`
  const styles = new Styles(zip.read(path('styles')), path('styles'))
  return {
    styles,
    numberings: new Numberings(zip.read(path('numbering')), path('numbering'), styles),
    counters: new ListCounters(),
    seen: nothingSeen(),
  }
}

/** Parts of one kind, each once, in the order of their names, so that header2 comes after header1. */
function partsOf(relations: readonly Relation[], kind: string): string[] {
  const parts = new Set(relations.filter((relation) => relation.kind === kind).map(({ target }) => target))
  return [...parts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

function readParts(zip: ZipArchive, builder: TreeBuilder, shared: Shared, parts: readonly string[], furniture: boolean): void {
  for (const part of parts) {
    const bytes = zip.read(part)
    if (bytes) readStory(bytes, part, new Story(new Flow(builder, { furniture }), { ...shared, counters: new ListCounters() }))
  }
}

function messagesOf(seen: Shared['seen'], text: string): Diagnostic[] {
  if (text.trim() === '') {
    return seen.images ? [report('needs-ocr', 'The document holds pictures and no text; it has to be put through OCR.')] : []
  }
  const messages: Diagnostic[] = []
  if (seen.embedded)
    messages.push(report('conversion-loss', 'An embedded file (a spreadsheet or the like) in the document is not read.'))
  if (seen.hidden) messages.push(report('conversion-loss', 'Hidden text, which is not printed, is left out.'))
  if (seen.covered)
    messages.push(report('conversion-loss', 'Text in cells that a merged cell covers, which is not printed, is left out.'))
  return messages
}
