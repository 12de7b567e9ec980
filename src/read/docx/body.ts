/** Walks one story part of a DOCX file: every element that matters, in one pass. Elements that are not named here are walked through. */
import { readableSymbols } from '../number-formats.ts'
import type { Merge } from '../table-layout.ts'
import { walkXml, type XmlAttributes } from '../xml.ts'
import { isOn, WORD_NAMES, wholeNumber } from './names.ts'
import type { Story } from './story.ts'
import { readProperty } from './styles.ts'

type Opener = (story: Story, attributes: XmlAttributes) => void
type Closer = (story: Story) => void

const skip: Opener = (story) => {
  story.skipping = 1
}

/** Deleted text is passed over; in the properties of a paragraph mark or a row, the element is a mark without content. */
const deleted: Opener = (story, attributes) => {
  if (story.inParagraphProperties) {
    if (story.paragraph) story.paragraph.runsOn = true
  } else if (story.inRowProperties) {
    if (story.table) story.table.rowDeleted = true
  } else skip(story, attributes)
}

const collect: Opener = (story) => {
  story.collecting = true
}

const property =
  (name: string): Opener =>
  (story, attributes) => {
    if (!story.inParagraphProperties || !story.paragraph) return
    readProperty(story.paragraph.properties, name, attributes)
    if (name === 'w:pageBreakBefore' && isOn(attributes['w:val'])) story.startPage()
  }

const merge =
  (kind: 'vertical' | 'horizontal'): Opener =>
  (story, attributes) => {
    const cell = story.table?.cell
    // No value means that the merge goes on (17.4.84).
    const value: Merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue'
    if (cell && !cell.opened) cell.shape[kind] = value
  }

/** Annotations of Word 2003 XML that are no text of the document. */
const LEFT_OUT = /^Word\.(?:Comment|Deletion)$/

const OPENERS = new Map<string, Opener>([
  ['w:p', (story) => story.openParagraph()],
  [
    'w:pPr',
    (story) => {
      story.inParagraphProperties = true
    },
  ],
  ['w:pStyle', property('w:pStyle')],
  ['w:numId', property('w:numId')],
  ['w:ilvl', property('w:ilvl')],
  ['w:outlineLvl', property('w:outlineLvl')],
  ['w:jc', property('w:jc')],
  ['w:pageBreakBefore', property('w:pageBreakBefore')],
  [
    'w:sectPr',
    (story, attributes) => {
      if (story.paragraph) story.paragraph.endsSection = true
      skip(story, attributes)
    },
  ],
  ['w:del', deleted],
  ['w:moveFrom', deleted],
  [
    'w:r',
    (story) => {
      story.runHidden = false
    },
  ],
  [
    'w:vanish',
    (story, attributes) => {
      if (!story.inParagraphProperties) story.runHidden = isOn(attributes['w:val'])
    },
  ],
  ['w:t', collect],
  ['m:t', collect],
  [
    'w:instrText',
    (story) => {
      story.inCode = true
    },
  ],
  [
    'w:fldChar',
    (story, attributes) => {
      const kind = attributes['w:fldCharType']
      if (kind === 'begin') story.fields.begin()
      else if (kind === 'separate') story.fields.separate()
      else if (kind === 'end') story.add(story.fields.end())
    },
  ],
  [
    'w:br',
    (story, attributes) => {
      if (attributes['w:type'] === 'page') story.breakPage()
      else story.breakLine()
    },
  ],
  ['w:cr', (story) => story.breakLine()],
  ['w:lastRenderedPageBreak', (story) => story.renderedPageBreak()],
  [
    'w:tab',
    (story) => {
      if (!story.inParagraphProperties) story.add('\t')
    },
  ],
  ['w:ptab', (story) => story.add('\t')],
  ['w:noBreakHyphen', (story) => story.add('-')],
  ['w:sym', (story, attributes) => story.add(symbol(attributes['w:char']))],
  ['w:tbl', (story) => story.openTable()],
  ['w:gridCol', (story, attributes) => story.table?.grid.push(wholeNumber(attributes['w:w'], 0))],
  ['w:tr', (story) => story.openRow()],
  [
    'w:trPr',
    (story) => {
      story.inRowProperties = true
    },
  ],
  [
    'w:gridBefore',
    (story, attributes) => {
      if (story.table) story.table.before = wholeNumber(attributes['w:val'], 0)
    },
  ],
  ['w:tc', (story) => story.openCell()],
  [
    'w:gridSpan',
    (story, attributes) => {
      const cell = story.table?.cell
      if (cell && !cell.opened) cell.shape.colspan = wholeNumber(attributes['w:val'], 1)
    },
  ],
  ['w:vMerge', merge('vertical')],
  ['w:hMerge', merge('horizontal')],
  // Word 2003 XML: other cases, the label of a list as text, comments and deletions in one element.
  ['w:vmerge', merge('vertical')],
  ['w:hmerge', merge('horizontal')],
  ['wx:t', (story, attributes) => story.inParagraphProperties && story.add(attributes['wx:val'] ?? '')],
  ['aml:annotation', (story, attributes) => LEFT_OUT.test(attributes['w:type'] ?? '') && skip(story, attributes)],
  [
    'w:cellDel',
    (story) => {
      const cell = story.table?.cell
      if (cell && !cell.opened) cell.deleted = true
    },
  ],
  ['w:txbxContent', (story) => story.openBox()],
  ['v:textpath', (story, attributes) => wordArt(story, attributes.string)],
  ['mc:AlternateContent', (story) => void story.choices.push(false)],
  ['mc:Choice', alternative],
  ['mc:Fallback', alternative],
  ['a:blip', image],
  ['v:imagedata', image],
  [
    'w:altChunk',
    (story) => {
      story.shared.seen.embedded = true
    },
  ],
  [
    'w:object',
    (story) => {
      story.shared.seen.embedded = true
    },
  ],
  ...['w:sdtPr', 'w:sdtEndPr', 'w:rt', 'w:tblPr', 'w:tblPrEx'].map((name): [string, Opener] => [name, skip]),
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'].map((name): [string, Opener] => [
    name,
    skip,
  ]),
  ...['w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange'].map((name): [string, Opener] => [name, skip]),
])

const CLOSERS = new Map<string, Closer>([
  ['w:p', (story) => story.closeParagraph()],
  [
    'w:pPr',
    (story) => {
      story.inParagraphProperties = false
    },
  ],
  [
    'w:trPr',
    (story) => {
      story.inRowProperties = false
    },
  ],
  [
    'w:r',
    (story) => {
      story.runHidden = false
    },
  ],
  ['w:t', stopCollecting],
  ['m:t', stopCollecting],
  [
    'w:instrText',
    (story) => {
      story.inCode = false
    },
  ],
  ['w:tc', (story) => story.closeCell()],
  ['w:tr', (story) => story.closeRow()],
  ['w:tbl', (story) => story.closeTable()],
  ['w:txbxContent', (story) => story.closeBox()],
  ['mc:AlternateContent', (story) => void story.choices.pop()],
])

/** What stands round the paragraphs of a part. `note` elements are footnotes and endnotes; those with a type are separators. */
const NOTES = new Set(['w:footnote', 'w:endnote'])

/**
 * Reads the paragraphs and tables of a part into the story's flow. Throws `ReadFault` where the part is no well-formed XML. Gives the
 * canonical name of the root element (`w:document`).
 */
export function readStory(part: Uint8Array | string, name: string, story: Story): string {
  let root = ''
  walkXml(part, name, WORD_NAMES, {
    open(element, attributes) {
      if (root === '') root = element
      if (story.skipping > 0) {
        story.skipping++
        return
      }
      const opener = OPENERS.get(element)
      if (opener) opener(story, attributes)
      else if (NOTES.has(element)) openNote(story, attributes)
    },
    close(element) {
      if (story.skipping > 0) {
        story.skipping--
        return
      }
      CLOSERS.get(element)?.(story)
    },
    text(text) {
      if (story.skipping > 0) return
      if (story.collecting) story.add(text)
      else if (story.inCode) story.fields.addCode(text)
    },
  })
  story.endContainer()
  return root
}

function openNote(story: Story, attributes: XmlAttributes): void {
  const type = attributes['w:type']
  // Word 2003 XML puts a note where its mark is; notes are read after the body.
  if (story.paragraph) skip(story, attributes)
  else if (type === undefined || type === 'normal') story.flow.gap()
  else skip(story, attributes)
}

/** Of several ways to say the same, the first counts (ISO 29500 part 3): a text box comes as a drawing and again as VML. */
function alternative(story: Story, attributes: XmlAttributes): void {
  const chosen = story.choices.at(-1)
  if (chosen) skip(story, attributes)
  else if (chosen === false) story.choices[story.choices.length - 1] = true
}

/** WordArt, as old letterheads use it: the text is an attribute of the shape. */
function wordArt(story: Story, text: string | undefined): void {
  if (text === undefined || text.trim() === '') return
  story.openBox()
  story.openParagraph()
  story.add(text)
  story.closeParagraph()
  story.closeBox()
}

function image(story: Story): void {
  story.shared.seen.images = true
}

function stopCollecting(story: Story): void {
  story.collecting = false
}

function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (!(point > 0 && point <= 0xffff)) return ''
  return readableSymbols(String.fromCharCode(point))
}
