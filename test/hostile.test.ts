/** Files made to harm or broken on the way: one clear line, no crash, within 256 MB and 10 seconds through the command line. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { crc32, createDeflateRaw } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx, p, relationsPart, wordPart } from './support/office.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MEMORY_MB = 256
const TIME_MS = 10_000
const HEAP_MB = 160
const GIGABYTE = 1 << 30
const DEPTH = 100_000
/** Prints the most memory that the process took, in kB. */
const METER = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`
const folder = mkdtempSync(join(tmpdir(), 'worknotice-hostile-'))

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'fixtures/formats', name)))

interface Outcome {
  status: number | null
  lines: string[]
  tasks: number | null
  ms: number
  megabytes: number
}

/** Parses a file in a process of its own with a ceiling on its memory. */
async function parse(name: string, bytes: Uint8Array | string): Promise<Outcome> {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const start = performance.now()
  const words = [`--max-old-space-size=${HEAP_MB}`, '--import', METER, 'bin/worknotice.js', 'parse', file, '-f', 'ndjson']
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 2 * TIME_MS,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const texts = ['', '', '']
  for (const [index, stream] of [child.stdout, child.stderr, child.stdio[3]].entries()) {
    stream?.on('data', (chunk: Buffer) => {
      texts[index] += chunk.toString('utf8')
    })
  }
  const status = await new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  const [out = '', err = '', memory = ''] = texts
  const lines = err.split('\n').filter((line) => line !== '')
  const tasks = out === '' ? null : JSON.parse(out.split('\n')[0] ?? '').tasks.length
  rmSync(file)
  return { status, lines, tasks, ms: performance.now() - start, megabytes: Number(memory) / 1024 }
}

/** Within time and memory, without a stack trace, and on standard error just the one line where `pattern` is given. */
function expectTame(outcome: Outcome, status: number, pattern?: RegExp): void {
  expect(outcome.status, outcome.lines.join('\n')).toBe(status)
  expect(outcome.ms).toBeLessThan(TIME_MS)
  expect(outcome.megabytes).toBeGreaterThan(0)
  expect(outcome.megabytes).toBeLessThan(MEMORY_MB)
  if (!pattern) return
  expect(outcome.lines).toHaveLength(1)
  expect(outcome.lines[0]).toMatch(pattern)
}

/** A zip of one entry that unpacks to `size` zeros; the central directory says so, or `claim` instead. */
async function zeros(name: string, size: number, claim = size): Promise<Uint8Array> {
  const deflate = createDeflateRaw({ level: 9 })
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((done) => deflate.on('end', done))
  const block = Buffer.alloc(1 << 22)
  let crc = 0
  for (let left = size; left > 0; left -= block.length) {
    crc = crc32(block, crc)
    if (!deflate.write(block)) await new Promise((done) => deflate.once('drain', done))
  }
  deflate.end()
  await ended
  return zipOf(name, Buffer.concat(chunks), claim, crc)
}

/** A zip file of one packed entry, field by field (APPNOTE 4.3). */
function zipOf(name: string, packed: Uint8Array, size: number, crc: number): Uint8Array {
  const title = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc >>> 0, 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(title.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, packed])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, Buffer.alloc(14), title])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

const nested = (open: string, close: string, inside: string): string => open.repeat(DEPTH) + inside + close.repeat(DEPTH)

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/prepare.js'], { cwd: ROOT, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('zip bombs: a gigabyte of zeros in a megabyte', () => {
  const limits = /error: .*\[limit-reached\]$/
  let bomb: Uint8Array
  beforeAll(async () => {
    bomb = await zeros('word/document.xml', GIGABYTE)
    expect(bomb.length).toBeLessThan(1_100_000)
  }, 60_000)

  test('as a document', async () => {
    expectTame(await parse('bomb.docx', bomb), 1, limits)
  })

  test('as a document that lies about its size', async () => {
    const lying = zipOf('word/document.xml', bomb.subarray(47, bomb.length - 85), 1000, 0)
    expectTame(await parse('lying.docx', lying), 1, /error: .*\[(?:limit-reached|unreadable-file)\]$/)
  })

  test('as a member of an archive', async () => {
    const archive = await zeros('大.txt', 1 << 28)
    expectTame(await parse('archive.zip', archive), 1, limits)
  })

  test('as a stream of a PDF', async () => {
    const packed = Buffer.from(bomb.subarray(47, bomb.length - 85))
    const zlib = Buffer.concat([Buffer.from([0x78, 0xda]), packed, Buffer.alloc(4)])
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    ]
    const head = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')
    const stream = `4 0 obj<</Filter/FlateDecode/Length ${zlib.length}>>stream\n`
    const file = Buffer.concat([
      Buffer.from(`%PDF-1.7\n${head}${stream}`),
      zlib,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
    ])
    expectTame(await parse('bomb.pdf', file), 1, limits)
  })
})

describe('depth and size', () => {
  test('100,000 nested elements of a page', async () => {
    for (const tag of ['div', 'b', 'table><tr><td']) {
      const page = `<html><body>${nested(`<${tag}>`, `</${tag.slice(0, 5)}>`, '通知')}</body></html>`
      const outcome = await parse('deep.html', page)
      expectTame(outcome, 1)
      expect(outcome.lines.length).toBeLessThanOrEqual(2)
      expect(outcome.lines.join('\n')).toMatch(/error: .*\[limit-reached\]$/)
    }
  }, 30_000)

  test('100,000 nested elements of a document', async () => {
    const deep = nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', p('通知'))
    expectTame(await parse('deep.docx', docx(deep)), 1, /error: .*\[limit-reached|unreadable-file\]$/)
  })

  test('100,000 nested quotes and lists of Markdown', async () => {
    for (const text of ['> '.repeat(DEPTH), `${'- '.repeat(DEPTH)}甲`, '['.repeat(DEPTH), '*a'.repeat(DEPTH)]) {
      const outcome = await parse('deep.md', `# 一\n\n# 二\n\n${text}\n`)
      expectTame(outcome, 0)
      expect(outcome.lines).toEqual([])
    }
  }, 30_000)

  test('a rowspan and a colspan of 99,999,999', async () => {
    const table = (attribute: string) =>
      `<html><body><p>工作要点</p><table><tr><td ${attribute}="99999999">一</td><td>任务</td></tr><tr><td>乙</td></tr></table></body></html>`
    for (const attribute of ['rowspan', 'colspan']) {
      expectTame(await parse('spans.html', table(attribute)), 1, /error: A cell claims to span .*\[limit-reached\]$/)
    }
  })

  test('a workbook whose one row repeats a million times', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>甲</text:p></table:table-cell>'
    const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    const content = `<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const file = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(content),
    })
    expectTame(await parse('repeat.ods', file), 1, /error: .*\[limit-reached\]$/)
  })
})

describe('entities and loops', () => {
  const DTD = `<!DOCTYPE d [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
    .join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`

  test('a DTD with entities in a document', async () => {
    const part = wordPart('document', `<w:body>${p('&j;&x;')}</w:body>`).replace('?>', `?>${DTD}`)
    const file = zipSync({
      'word/document.xml': strToU8(part),
      'word/_rels/document.xml.rels': strToU8(relationsPart('')),
      '[Content_Types].xml': strToU8('<Types/>'),
    })
    expectTame(await parse('entities.docx', file), 1, /error: .*\[(?:unreadable-file|limit-reached)\]$/)
  })

  test('a DTD with entities in a page', async () => {
    const outcome = await parse('entities.html', `${DTD}<html><body><p>通知：&j;&x;</p></body></html>`)
    expectTame(outcome, 0)
    expect(outcome.lines.join('')).not.toMatch(/root:/)
  })

  test('a PDF whose page tree loops', async () => {
    const kids = ['[2 0 R]', '[3 0 R 2 0 R]']
    for (const kid of kids) {
      const pages = `2 0 obj<</Type/Pages/Kids${kid}/Count 5>>endobj\n3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 9>>endobj\n`
      const file = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${pages}trailer<</Root 1 0 R>>`
      expectTame(await parse('loop.pdf', strToU8(file)), 1, /error: .*\[(?:unreadable-file|needs-ocr)\]$/)
    }
  })
})

describe('broken files', () => {
  test.each(['table.docx', 'table.odt', 'table.ofd', 'table.xlsx', 'table.ods', 'table.doc', 'table.xls', 'table.pdf'])(
    '%s cut off in the middle and near its end',
    async (name) => {
      const bytes = sample(name)
      for (const share of [0.4, 0.97]) {
        const outcome = await parse(name, bytes.subarray(0, Math.floor(bytes.length * share)))
        // A workbook of the old kind ends with padding: nothing is lost with it.
        const whole = name === 'table.xls' && share === 0.97
        expectTame(outcome, whole ? 0 : 1, whole ? undefined : /error: .*\[unreadable-file\]$/)
        if (whole) expect([outcome.tasks, outcome.lines]).toEqual([13, []])
      }
    },
    30_000,
  )

  test.each(['table.html', 'table.md', 'table.pipes.md', 'table.csv', 'table.tsv', 'table.mht', 'points.html', 'points.txt'])(
    '%s cut off is read as far as it goes',
    async (name) => {
      const bytes = sample(name)
      let end = Math.floor(bytes.length * 0.6)
      // A text says nothing of its end, so it is cut inside a character.
      if (name.endsWith('.txt')) while ((bytes[end - 1] ?? 0xff) < 0xe0) end--
      const outcome = await parse(name, bytes.subarray(0, end))
      expectTame(outcome, 1, /error: The file is cut off: .*\[truncated-file\]$/)
      expect(outcome.tasks).toBeGreaterThan(3)
    },
  )

  test('encrypted docx, xlsx and pdf', async () => {
    const locked = /error: .*password.*\[encrypted-file\]$/
    // An encrypted document is a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
    const ole = Buffer.from(sample('table.doc'))
    const at = ole.indexOf(Buffer.from('WordDocument', 'utf16le'))
    ole.set(Buffer.from('EncryptedPackage', 'utf16le'), at)
    ole[at + 64] = 34
    expectTame(await parse('locked.docx', ole), 1, locked)
    expectTame(await parse('locked.xlsx', ole), 1, locked)
    expectTame(await parse('locked.pdf', sample('encrypted.pdf')), 1, locked)
  })
})

describe('names that lie', () => {
  test.each([
    ['table.docx', 'txt'],
    ['table.docx', 'pdf'],
    ['table.pdf', 'docx'],
    ['table.xlsx', 'doc'],
    ['table.ofd', 'pdf'],
    ['table.odt', 'html'],
    ['table.html', 'docx'],
    ['table.txt', 'pdf'],
  ])('%s named .%s is read by its content, with an error', async (name, extension) => {
    const outcome = await parse(`lie.${extension}`, sample(name))
    expectTame(outcome, 1, /error: The file is \w+ in spite of its extension \.\w+, .*\[wrong-extension\]$/)
    expect(outcome.tasks).toBe(13)
  })

  test.each([
    ['table.doc', 'docx'],
    ['table.docx', 'wps'],
    ['table.xlsx', 'et'],
    ['table.html', 'doc'],
    ['table.html', 'xls'],
    ['table.txt', 'doc'],
    ['table.docx', 'zip'],
  ])('%s named .%s, as systems write it, is read with a warning', async (name, extension) => {
    const outcome = await parse(`habit.${extension}`, sample(name))
    expectTame(outcome, 0, /warning: The file is \w+ in spite of its extension \.\w+, .*\[loose-extension\]$/)
    expect(outcome.tasks).toBe(13)
  })

  test('an archive named .txt is opened, with an error', async () => {
    const outcome = await parse('packed.txt', zipSync({ 'table.csv': sample('table.csv') }))
    expectTame(outcome, 1, /error: a zip archive in spite of its extension \.txt, .*\[wrong-extension\]$/)
    expect(outcome.tasks).toBe(13)
  })

  test('noise under every name', async () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3) * 31 + (index >> 7)) & 255)
    for (const extension of ['txt', 'docx', 'pdf', 'xlsx', 'html', 'md', 'csv']) {
      expectTame(await parse(`noise.${extension}`, noise), 1, /error: .*\[not-text\]$/)
    }
  }, 30_000)

  test('pictures and packed files named .txt', async () => {
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(3000, 7)])
    for (const extension of ['txt', 'pdf', 'docx'])
      expectTame(await parse(`picture.${extension}`, png), 1, /error: .*image \(PNG\).*\[not-text\]$/)
    expectTame(
      await parse('rar.txt', Buffer.concat([Buffer.from('Rar!\u001a\u0007\u0000'), png])),
      1,
      /error: .*RAR.*\[not-text\]$/,
    )
  })

  test('empty files', async () => {
    const extensions = [
      'txt',
      'html',
      'md',
      'docx',
      'doc',
      'odt',
      'pdf',
      'ofd',
      'xlsx',
      'xls',
      'ods',
      'csv',
      'tsv',
      'mht',
      'eml',
      'zip',
    ]
    for (const extension of extensions)
      expectTame(await parse(`empty.${extension}`, ''), 1, /error: The file is empty.*\[empty-document\]$/)
  }, 30_000)
})
