import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOdt } from '../src/read/odt/index.ts'
import type { ReadResult } from '../src/read/reader.ts'
import { counts, grids, grounded, paragraphs, textOf } from './support/office.ts'

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))
const read = async (bytes: Uint8Array): Promise<ReadResult> => readOdt(bytes, {})
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'
const NAMES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`).join(' ')
const MORE = `xmlns:draw="${OASIS}drawing:1.0" xmlns:fo="${OASIS}xsl-fo-compatible:1.0"`
const LABELS = ['一、', '（一）', '（二）', '二、', '（一）', '（二）', '三、', '四、', '五、']

function odt(body: string, styles = '', common = ''): Uint8Array {
  const part = (root: string, inner: string) => strToU8(`<office:${root} ${NAMES} ${MORE}>${inner}</office:${root}>`)
  return zipSync({
    'content.xml': part(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': part('document-styles', common),
  })
}

const p = (text: string) => `<text:p>${text}</text:p>`
const item = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`
const LIST = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
  <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/><text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/></text:list-style>`
const list = (inner: string, more = '') => `<text:list text:style-name="L"${more}>${inner}</text:list>`
const texts = async (body: string, styles = '', common = '') => paragraphs((await read(odt(body, styles, common))).root)

describe('sample files', () => {
  it('has all cells and spans', async () => {
    const { root, text } = await read(sample('plan.odt'))
    expect(counts(root)).toEqual([33, 85, 12, 3])
    expect(grounded(root, text)).toBe(true)
  })

  it.each(['numbered.odt', 'numbered.fodt'])('%s has its labels and its page break', async (name) => {
    const { root } = await read(sample(name))
    expect(
      paragraphs(root)
        .slice(4)
        .map((block, index) => block.startsWith(LABELS[index] ?? '?')),
    ).toEqual(LABELS.map(() => true))
    expect(root.children.findIndex(({ data }) => data?.gapBefore)).toBe(3)
  })
})

describe('text', () => {
  it('collapses blanks, keeps stated ones, breaks lines', async () => {
    expect(await texts('<text:p>甲 \n  乙<text:s text:c="2"/>丙<text:line-break/><text:span>丁</text:span></text:p>')).toEqual([
      '甲 乙  丙|丁',
    ])
  })

  it('leaves out deleted text, comments, ruby; puts notes at the end', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('删')}</text:deletion></text:changed-region></text:tracked-changes>
      <text:p>甲<office:annotation>${p('批')}</office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body>${p('注')}</text:note-body></text:note>
      <text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby></text:p>${p('乙')}`
    expect(await texts(body)).toEqual(['甲 字', '乙', '注'])
  })

  it('puts text boxes, and tables in them, before their paragraph', async () => {
    const box = `<draw:frame><draw:text-box>${p('框')}<table:table><table:table-row><table:table-cell>${p('表')}</table:table-cell></table:table-row></table:table></draw:text-box></draw:frame>`
    const { root } = await read(odt(`<text:p>${box}正文</text:p>`))
    expect(root.children.map(textOf)).toEqual(['框', '表', '正文'])
  })

  it('knows headings, alignment, page breaks, headers and footers', async () => {
    const styles =
      '<style:style style:family="paragraph" style:name="C"><style:paragraph-properties fo:text-align="center" fo:break-before="page"/></style:style><style:style style:family="paragraph" style:name="D" style:parent-style-name="C"/>'
    const common = `<office:master-styles><style:master-page><style:header>${p('页眉')}</style:header><style:footer>${p('页脚')}</style:footer></style:master-page></office:master-styles>`
    const { root } = await read(odt(`${p('甲')}<text:h text:outline-level="2" text:style-name="D">乙</text:h>`, styles, common))
    expect(paragraphs(root)).toEqual(['页眉', '甲', '乙', '页脚'])
    expect(root.children[2]?.data).toMatchObject({ heading: 2, align: 'center', gapBefore: true })
    expect(root.children.map(({ data }) => data?.furniture ?? false)).toEqual([true, false, false, true])
  })
})

describe('lists', () => {
  it('counts, nests, and starts anew with each list', async () => {
    const body =
      list(
        item(
          p('甲') +
            `<text:list>${item(p('乙'))}${item([p('丙'), p('续'), `<text:list>${item(p('丁'))}</text:list>`].join(''))}</text:list>`,
        ) + item(p('戊')),
      ) + list(item(p('己')))
    expect(await texts(body, LIST)).toEqual(['一、甲', '1. 乙', '2. 丙', '续', '2.1 丁', '二、戊', '一、己'])
  })

  it('continues lists, takes start values, leaves list headers without a number', async () => {
    const body =
      list(item(p('甲')), ' xml:id="a"') +
      list(item(p('乙')), ' text:continue-numbering="true"') +
      list(item(p('丙')), ' text:continue-list="a"')
    expect(
      await texts(
        `${body}${list(`<text:list-header>${p('头')}</text:list-header>${item(p('丁'), ' text:start-value="7"')}`)}`,
        LIST,
      ),
    ).toEqual(['一、甲', '二、乙', '三、丙', '头', '七、丁'])
  })

  it('goes on with level two in a list of its own, as LibreOffice writes it', async () => {
    const body =
      list(item(p('甲'))) +
      list(item(`<text:list>${item(p('乙'))}</text:list>`), ' text:continue-numbering="true"') +
      list(item(p('丙')), ' text:continue-numbering="true"')
    expect(await texts(body, LIST)).toEqual(['一、甲', '1. 乙', '二、丙'])
  })

  it('numbers headings by the outline', async () => {
    const common =
      '<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="第" style:num-suffix="章"/></text:outline-style></office:styles>'
    expect(
      await texts('<text:h text:outline-level="1">甲</text:h><text:h text:outline-level="1">乙</text:h>', '', common),
    ).toEqual(['第1章 甲', '第2章 乙'])
  })
})

describe('tables', () => {
  it('lays out spans, covered and repeated cells', async () => {
    const cell = (text: string, more = '') => `<table:table-cell${more}>${p(text)}</table:table-cell>`
    const body = `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('甲', ' table:number-rows-spanned="2"')}${cell('乙', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>
      <table:table-row><table:covered-table-cell/>${cell('丙')}${cell('丁')}</table:table-row><table:table-row>${cell('戊')}<table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>`
    const { root } = await read(odt(body))
    expect(grids(root)[0]).toEqual([
      ['甲 @0 2x1', '乙 @1 1x2'],
      ['丙 @1', '丁 @2'],
      ['戊 @0', ' @1', ' @2'],
    ])
  })
})

describe('hostile files', () => {
  const refused = async (bytes: Uint8Array) => {
    const { text, messages } = await read(bytes)
    expect(text).toBe('')
    expect(messages.length).toBe(1)
    return messages[0]?.code
  }

  it('refuses spreadsheets, encrypted and broken files', async () => {
    expect(await refused(sample('plan.ods'))).toBe('unreadable-file')
    expect(
      await refused(zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') })),
    ).toBe('encrypted-file')
    expect(await refused(sample('plan.odt').subarray(0, 20_000))).toBe('unreadable-file')
    expect(await refused(strToU8('<office:document>'))).toBe('unreadable-file')
    expect(await refused(new Uint8Array(0))).toBe('unreadable-file')
  })

  it('caps absurd repeats', async () => {
    const body =
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="99999999"/></table:table-row></table:table>'
    expect(counts((await read(odt(body))).root)[1]).toBeLessThanOrEqual(2000)
  })
})
