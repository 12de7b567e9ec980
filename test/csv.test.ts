import { describe, expect, it } from 'vitest'
import { MAX_FIELDS, readCsv } from '../src/read/csv.ts'
import type { ReadResult } from '../src/read/reader.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(text: string | Uint8Array, path = 'a.csv'): Promise<ReadResult & { blocks: unknown[] }> {
  const result = await readCsv(typeof text === 'string' ? encode(text) : text, { path })
  const blocks = result.root.children.map((block) =>
    block.type === 'paragraph'
      ? block.children.map(({ value }) => value).join('/')
      : block.children.map((row) =>
          row.children.map((cell) =>
            cell.children
              .flatMap((inner) => (inner.type === 'paragraph' ? inner.children.map(({ value }) => value) : []))
              .join('/'),
          ),
        ),
  )
  return { ...result, blocks }
}

describe('fields', () => {
  it('takes out what programs print for empty cells', async () => {
    expect((await read('Unnamed: 0,任务,单位\n0,建,甲\n1,修,NaN\n')).blocks).toEqual([
      [
        ['', '任务', '单位'],
        ['0', '建', '甲'],
        ['1', '修', ''],
      ],
    ])
  })

  it('reads quotes, doubled quotes and line ends inside quotes', async () => {
    const { blocks, format } = await read('任务,单位\r\n"甲,乙","他说""好"""\r\n"一\r\n二",丙\r\n')
    expect(format).toBe('csv')
    expect(blocks).toEqual([
      [
        ['任务', '单位'],
        ['甲,乙', '他说"好"'],
        ['一/二', '丙'],
      ],
    ])
  })

  it('finds the delimiter', async () => {
    expect((await read('甲;乙\n1,5;2\n3,5;4')).blocks).toEqual([
      [
        ['甲', '乙'],
        ['1,5', '2'],
        ['3,5', '4'],
      ],
    ])
    expect((await read('甲\t乙\n一,二,三\t四')).format).toBe('tsv')
    expect((await read('sep=|\n甲|乙')).blocks).toEqual(['sep=|', [['甲', '乙']]])
    expect((await read('任务,a,b,c\t单位\n建,a,b,c\t甲', 'a.tsv')).blocks).toEqual([
      [
        ['任务,a,b,c', '单位'],
        ['建,a,b,c', '甲'],
      ],
    ])
  })

  it('keeps stray and unclosed quotes as they are', async () => {
    expect((await read('"重点"工作\t甲"乙\n"未关\t丙\n丁\t戊', 'a.tsv')).blocks).toEqual([
      [
        ['"重点"工作', '甲"乙'],
        ['"未关', '丙'],
        ['丁', '戊'],
      ],
    ])
  })

  it('reads ragged rows and drops empty columns at the right and empty rows', async () => {
    const { blocks, root } = await read('甲,乙,丙,,\n1,2,,,\n\n,,,,\n3\n4,5,6,,\n')
    expect(blocks).toEqual([[['甲', '乙', '丙'], ['1', '2', ''], ['3'], ['4', '5', '6']]])
    const table = root.children[0]
    expect(table?.type === 'table' && table.data?.spansKnown).toBeUndefined()
    expect(table?.type === 'table' && table.children[3]?.children[2]?.data.origin).toEqual({ cell: 'C6' })
  })

  it('reads GB18030 and UTF-16', async () => {
    const gb = new Uint8Array([
      ...[0xc8, 0xce, 0xce, 0xf1],
      0x2c,
      ...[0xb5, 0xa5, 0xce, 0xbb],
      0x0a,
      ...[0xbd, 0xa8, 0xc9, 0xe8],
      0x2c,
      ...[0xb0, 0xec, 0xb9, 0xab, 0xca, 0xd2],
    ])
    expect(await read(gb)).toMatchObject({
      encoding: 'gb18030',
      blocks: [
        [
          ['任务', '单位'],
          ['建设', '办公室'],
        ],
      ],
    })
    const wide = Buffer.from('\ufeff任务\t单位\r\n建设\t办公室', 'utf16le')
    expect(await read(new Uint8Array(wide))).toMatchObject({ encoding: 'utf-16le', format: 'tsv' })
  })
})

describe('preamble and closing lines', () => {
  it('gives lines of one field as paragraphs', async () => {
    const { blocks } = await read(
      '某市办公室文件\n某办〔2024〕1号\n\n工作要点\n序号\t任务\t单位\n1\t建\t甲\n2\t设\t乙\n注：按季度报送\n2024年3月1日\n',
      'a.tsv',
    )
    expect(blocks).toEqual([
      '某市办公室文件',
      '某办〔2024〕1号',
      '工作要点',
      [
        ['序号', '任务', '单位'],
        ['1', '建', '甲'],
        ['2', '设', '乙'],
      ],
      '注：按季度报送',
      '2024年3月1日',
    ])
  })

  it('takes a padded title, but keeps padded last rows and lines inside the table', async () => {
    expect((await read('任务分解表,,\n任务,单位,时限\n一、总体\n建,甲,年底\n设,,\n')).blocks).toEqual([
      '任务分解表',
      [['任务', '单位', '时限'], ['一、总体'], ['建', '甲', '年底'], ['设', '', '']],
    ])
  })

  it('gives a file without delimiters as paragraphs', async () => {
    expect((await read('甲\n乙\n')).blocks).toEqual(['甲', '乙'])
  })
})

describe('files that are cut off', () => {
  const ending = async (text: string) =>
    (await readCsv(new TextEncoder().encode(text), { path: 'a.csv' })).messages.map(({ code }) => code)
  const ROWS = '序号,任务,单位\n1,建,甲\n2,修,乙\n'

  it('says so of a quote that stays open and of a last row that stays short', async () => {
    for (const end of ['3,"拆', '3,"拆\n除\n换', '3,拆']) expect(await ending(ROWS + end), end).toEqual(['truncated-file'])
  })

  it('leaves whole files alone', async () => {
    for (const end of ['', '3,拆,丙', '3,拆\n', '注：本表一式两份', '3,"拆,丙\n4,换,丁\n'])
      expect(await ending(ROWS + end), end).toEqual([])
    expect(await ending('序号,任务,单位\n1,建,甲\n2,修\n3,拆')).toEqual([])
  })
})

describe('hostile files', () => {
  it('reads nothing from nothing and refuses bytes that are no text', async () => {
    expect((await read('')).text).toBe('')
    const binary = await read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]))
    expect([binary.text, binary.messages.map(({ code }) => code)]).toEqual(['', ['not-text']])
  })

  it('is linear in quotes and bounded in fields', async () => {
    const started = performance.now()
    await read('"a,'.repeat(90_000))
    await read(`${'""x,'.repeat(50_000)}"`)
    const many = await read('a,b\n'.repeat(MAX_FIELDS / 2 + 10))
    expect(many.messages.map(({ code }) => code)).toEqual(['limit-reached'])
    expect(performance.now() - started).toBeLessThan(8000)
  }, 20_000)
})
