import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../src/read/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const sample = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))
const codes = (bytes: Uint8Array, declared?: string) => decode(bytes, declared ? { declared } : {}).messages.map((m) => m.code)

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}

const PLAN = '关于印发2022年工作要点的通知\n各县（市、区）人民政府：\n一、总体要求。坚持稳中求进工作总基调，全面落实各项任务。'

describe('decode', () => {
  it('gives UTF-8 as it is and drops the byte order mark', () => {
    expect(decode(utf8(PLAN))).toEqual({ text: PLAN, encoding: 'utf-8', messages: [] })
    expect(decode(utf8(`\ufeff${PLAN}`)).text).toBe(PLAN)
    expect(decode(utf8('plain'), { declared: 'gb2312' })).toMatchObject({ text: 'plain', encoding: 'utf-8' })
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', messages: [] })
  })

  it('decodes every sample to the same text', () => {
    const truth = sample('plan.txt').toString('utf8')
    const cases = [
      ['plan.gb18030.txt', 'gb18030'],
      ['plan.utf16be-nobom.txt', 'utf-16be'],
      ['plan.utf16le-bom.txt', 'utf-16le'],
    ] as const
    for (const [name, encoding] of cases) {
      const decoded = decode(sample(name))
      expect([name, decoded.encoding]).toEqual([name, encoding])
      expect(decoded.text).toBe(truth)
    }
    const big5 = decode(sample('plan.big5.txt'))
    expect(big5.encoding).toBe('big5')
    expect(big5.text).not.toContain('\ufffd')
    expect(decode(sample('plan.nometa.gb18030.html')).encoding).toBe('gb18030')
  })

  it('tells UTF-16 without a mark from its zero bytes or its usual characters', () => {
    for (const big of [true, false]) {
      expect(decode(utf16(PLAN, big))).toMatchObject({ text: PLAN, encoding: big ? 'utf-16be' : 'utf-16le' })
      expect(decode(utf16('工作要点印发各单位，请认真执行。', big)).text).toBe('工作要点印发各单位，请认真执行。')
      expect(decode(utf16('plain ascii', big)).text).toBe('plain ascii')
    }
  })

  it('lets the declaration decide short text only', () => {
    const bytes = Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7)
    expect(decode(bytes)).toMatchObject({ text: '工作', encoding: 'gb18030' })
    expect(codes(bytes)).toEqual(['encoding-guessed'])
    expect(codes(bytes, 'GB2312')).toEqual([])
    expect(codes(bytes, 'no-such-name')).toEqual(['encoding-guessed'])
  })

  it('reports damage with the place of the first', () => {
    const bytes = utf8(PLAN)
    bytes[3] = 0xff
    const decoded = decode(bytes)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.messages).toEqual([{ code: 'damaged-characters', severity: 'warning', text: expect.any(String), offset: 1 }])
    expect(decode(utf8(PLAN).subarray(0, -1)).text.startsWith(PLAN.slice(0, -1))).toBe(true)
    expect(decode(utf8('政务公开').subarray(0, 11)).text).toContain('政务公')
    expect(decode(utf8(`甲\u0000乙${PLAN}`))).toMatchObject({ text: `甲\ufffd乙${PLAN}` })
    expect(decode(utf8(`${PLAN}\u0000\u0000\u0000`))).toMatchObject({ text: PLAN, messages: [] })
  })

  it('gives no garbage for binary bytes', () => {
    const binaries = {
      zip: utf8('PK\u0003\u0004rest'),
      PDF: utf8('%PDF-1.7\n1 0 obj'),
      OLE: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      PNG: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      RTF: utf8('{\\rtf1\\ansi'),
      'control characters': Uint8Array.from({ length: 400 }, (_, i) => i % 29),
    }
    for (const [name, bytes] of Object.entries(binaries)) {
      const decoded = decode(bytes)
      expect(decoded.text).toBe('')
      expect(decoded.messages).toEqual([{ code: 'not-text', severity: 'error', text: expect.stringContaining(name) }])
    }
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 7, 2654435761) >>> 13) & 255)
    expect(decode(noise).text).toBe('')
    const ole = new TextDecoder().decode(sample('two-paragraph-cell.doc'))
    expect(codes(utf8(ole))).toEqual(['not-text'])
  })

  it('gives misread UTF-8 back where nothing was lost (X-28, X-29)', () => {
    const asLatin = new TextDecoder('windows-1252').decode(utf8(PLAN))
    expect(decode(utf8(asLatin))).toMatchObject({ text: PLAN, messages: [{ code: 'encoding-guessed' }] })
    const lossless = '（一）加强，推进。'
    const asGb = new TextDecoder('gb18030').decode(utf8(lossless))
    const decoded = decode(utf8(asGb))
    expect(decoded.messages[0]?.code).toMatch(/encoding-guessed|damaged-characters/)
    expect(decode(utf8('锛堜竴锛?鍔犲己锛?'))).toMatchObject({ messages: [{ code: 'damaged-characters', offset: 0 }] })
    expect(codes(utf8('Café crème, 2022'))).toEqual([])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).text === 'string'))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => typeof decode(utf8(text)).text === 'string'))
  })
})
