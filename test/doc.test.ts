import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDoc } from '../src/read/doc.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { looksLikeOle, OleFile } from '../src/read/ole.ts'
import type { ReadResult } from '../src/read/reader.ts'
import { counts, grids, grounded, paragraphs, textOf } from './support/office.ts'

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))
const read = async (bytes: Uint8Array): Promise<ReadResult> => readDoc(bytes, {})

/** Finds UTF-16 text in a file; the samples keep theirs in one piece. */
function place(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(text, 'utf16le'))
}

describe('sample files', () => {
  it.each(['plan', 'numbered'])('%s.doc gives the blocks that %s.docx gives', async (name) => {
    const { root, text, messages } = await read(sample(`${name}.doc`))
    const other = await readDocx(sample(`${name}.docx`), {})
    expect(root.children.map(textOf)).toEqual(other.root.children.map(textOf))
    expect(grids(root)).toEqual(grids(other.root))
    expect(grounded(root, text)).toBe(true)
    expect(messages).toEqual([])
  })

  it('keeps spans, paragraphs in a cell and Chinese quotation marks', async () => {
    expect(counts((await read(sample('plan.doc'))).root)).toEqual([33, 85, 12, 3])
    const { root } = await read(sample('two-paragraph-cell.doc'))
    expect(
      grids(root)[0]
        ?.flat()
        .some((cell) => cell.startsWith('甲一/甲二')),
    ).toBe(true)
    expect(JSON.stringify(grids(root))).toContain('“引号”')
    expect(paragraphs(root).at(-1)).toBe('后文')
  })
})

describe('fields', () => {
  it('does not lose the document, or time, to a field that is never closed', async () => {
    const bytes = sample('numbered.doc')
    bytes.set([0x13, 0], place(bytes, '文件'))
    const { root } = await read(bytes)
    expect(paragraphs(root)).toHaveLength(13)
  })
})

describe('hostile files', () => {
  const refused = async (bytes: Uint8Array) => {
    const { text, messages } = await read(bytes)
    expect(text).toBe('')
    expect(messages.map(({ severity }) => severity)).toEqual(['error'])
    return messages[0]
  }

  it('calls other formats by their name', async () => {
    expect((await refused(strToU8('{\\rtf1\\ansi')))?.text).toContain('RTF')
    expect((await refused(strToU8('\ufeff<!DOCTYPE html><html>')))?.text).toContain('HTML')
    expect((await refused(sample('plan.docx')))?.text).toContain('DOCX')
    expect((await refused(sample('plan.xls')))?.text).toContain('Excel')
    expect((await refused(new Uint8Array(0)))?.code).toBe('unreadable-file')
  })

  it('knows passwords: the flag of Word, and the container of encrypted OOXML', async () => {
    const flagged = sample('numbered.doc')
    const header = place(flagged, '\ua5ec')
    flagged[header + 11] = (flagged[header + 11] ?? 0) | 1
    expect((await refused(flagged))?.code).toBe('encrypted-file')
    const packed = sample('numbered.doc')
    const at = place(packed, 'WordDocument')
    packed.set(Buffer.from('EncryptedPackage', 'utf16le'), at)
    packed[at + 64] = 34
    expect((await refused(packed))?.code).toBe('encrypted-file')
    expect((await readDocx(packed, {})).messages[0]?.code).toBe('encrypted-file')
  })

  it('ends on circles in the sector chain', async () => {
    const bytes = sample('plan.doc')
    expect(looksLikeOle(bytes)).toBe(true)
    const table = (new DataView(bytes.buffer).getUint32(76, true) + 1) * 512
    const view = new DataView(bytes.buffer)
    for (let sector = 0; sector < 60; sector += 2) {
      view.setUint32(table + sector * 4, sector + 1, true)
      view.setUint32(table + sector * 4 + 4, sector, true)
    }
    expect((await refused(bytes))?.code).toBe('unreadable-file')
  })

  it('refuses or reads files that are cut off, and never throws on damaged bytes', async () => {
    const whole = sample('numbered.doc')
    for (let size = 0; size < whole.length; size += 509) expect(typeof (await read(whole.subarray(0, size))).text).toBe('string')
    for (let at = 0; at < whole.length; at += 41) {
      const damaged = Uint8Array.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 0xa5
      expect(typeof (await read(damaged)).text).toBe('string')
    }
  })

  it('reads streams by name', () => {
    const file = new OleFile(sample('plan.doc'))
    expect(file.stream('WordDocument')?.length).toBeGreaterThan(512)
    expect(file.stream('None')).toBeUndefined()
  })
})
