/** Writers: what is written reads back as the same data. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import type { Notice } from '../src/notice/schema.ts'
import { loadWriter, OUTPUT_FORMATS } from '../src/write/index.ts'

/** Words that one YAML version or the other takes for something else than a string. */
const TRICKY = [
  'no',
  'Yes',
  'y',
  'N',
  'on',
  'OFF',
  'null',
  '~',
  'true',
  '2022-08-03',
  '2022-08-03 10:00:00',
  '12:30',
  '1:2:3',
  '0o17',
  '017',
  '0b1',
  '0x1F',
  '1_000',
  '1e3',
  '.5',
  '.5e3',
  '.inf',
  '-.INF',
  '.nan',
  '=',
  '<<',
  '-',
  '?',
  ':',
  '- a',
  'a: b',
  'a #b',
  '# a',
  '',
  ' a ',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  "'",
  '"',
  '一\n二',
  '一\n\n  二 \n',
  '\t',
  'a\tb',
  '\r',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u007f',
  '\ud800',
  '\udc00甲',
  '甲\ud800',
  '𠮷',
  '1.',
  '（一）',
  '2022年底前',
  '甲：乙',
  '甲: 乙',
  '[甲]',
  '{甲}',
  ',',
]

function notice(texts: string[]): Notice {
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: null, bytes: 0, sha256: '' },
    issuer: texts[0] ?? null,
    documentNumber: null,
    title: null,
    documentType: null,
    addressees: texts,
    signedOn: '2022-08-03',
    printedOn: null,
    copiedTo: [],
    disclosure: null,
    basis: [],
    attachments: [],
    plan: null,
    tasks: [],
    units: [],
    otherText: texts.map((text) => ({ role: 'unknown', text, line: 1 })),
    messages: [],
    coverage: { characters: 0, explained: 0 },
  }
}

async function writeOne(format: (typeof OUTPUT_FORMATS)[number], value: Notice): Promise<string> {
  return (await loadWriter(format)).one(value)
}

async function writeAll(format: (typeof OUTPUT_FORMATS)[number], values: Notice[]): Promise<string> {
  const writer = await loadWriter(format)
  return writer.start + values.map((value, index) => writer.each(value, index)).join('') + writer.end
}

describe('writers', () => {
  test('json is the default', () => {
    expect(OUTPUT_FORMATS).toEqual(['json', 'yaml', 'ndjson'])
  })

  test.each(['1.1', '1.2'] as const)('tricky words survive YAML %s', async (version) => {
    const value = notice(TRICKY)
    expect(parse(await writeOne('yaml', value), { version })).toEqual(value)
  })

  test.each(['1.1', '1.2'] as const)('any text survives YAML %s', async (version) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[-+0-9.eExXob_: T]{1,12}$/),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
        const value = notice(texts)
        expect(parse(await writeOne('yaml', value), { version })).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  test('YAML leaves Chinese words unquoted and lines whole', async () => {
    const words = '市政府办牵头，各科室配合，'.repeat(30)
    expect(await writeOne('yaml', notice([words, '2022年底前', '（一）']))).toContain(`issuer: ${words}\n`)
    expect(await writeOne('yaml', notice(['2022年底前']))).toContain('issuer: 2022年底前\n')
  })

  test('several notices', async () => {
    const values = [notice(TRICKY), notice([]), notice(['甲\n乙'])]
    expect(JSON.parse(await writeAll('json', values))).toEqual(values)
    expect(await writeAll('json', values.slice(1))).toBe(`${JSON.stringify(values.slice(1), null, 2)}\n`)
    expect(parseAllDocuments(await writeAll('yaml', values)).map((document) => document.toJS())).toEqual(values)
    const lines = (await writeAll('ndjson', values)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(values)
  })
})
