/** The command line as people meet it: what goes where, the exit status, and one clear line for each mistake. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments, parse as parseYaml } from 'yaml'
import { noticeSchema } from '../src/notice/schema.ts'
import { loadFixtures } from './support/fixtures.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NOTICE = 'fixtures/huating-2022/notice.txt'
const OTHER = 'fixtures/jiangmen-2022/notice.txt'
const folder = mkdtempSync(join(tmpdir(), 'worknotice-'))
const empty = join(folder, 'empty.txt')
const binary = join(folder, 'binary.txt')

interface Run {
  status: number | null
  out: string
  err: string
}

function run(words: string[], options: { bin?: string; input?: string | Buffer; env?: Record<string, string> } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`bin/${options.bin ?? 'worknotice'}.js`, ...words], {
    cwd: ROOT,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '', WORKNOTICE_DEBUG: '', ...options.env },
  })
  return { status, out: stdout, err: stderr }
}

/** One line, no stack trace, and nothing on stdout. */
function expectOneLine({ out, err }: Run, pattern: RegExp): void {
  expect(out).toBe('')
  expect(err).toMatch(pattern)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).not.toMatch(/^ {4}at /m)
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/prepare.js'], { cwd: ROOT, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  writeFileSync(empty, '')
  writeFileSync(binary, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) & 255)))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('parse', () => {
  test('prints one notice as indented JSON', () => {
    const { status, out } = run(['parse', NOTICE])
    expect(status).toBe(0)
    expect(noticeSchema.parse(JSON.parse(out)).source.path).toBe(NOTICE)
    expect(out).toMatch(/^\{\n {2}"schemaVersion": 1,\n/)
    expect(out.endsWith('}\n')).toBe(true)
  })

  test('bin/parse.js is the same', () => {
    expect(run([NOTICE, '--format', 'json'], { bin: 'parse' })).toEqual(run(['parse', NOTICE]))
  })

  test('the short way of one text file gives what the whole command line gives', () => {
    const texts = loadFixtures().filter(({ path }) => path.endsWith('.txt'))
    expect(texts.length).toBeGreaterThan(3)
    // Any option but -f json takes the whole command line.
    for (const { path } of texts.slice(0, 4)) expect(run(['parse', path])).toEqual(run(['parse', path, '--no-color']))
  }, 60_000)

  test('compiled code that does not fit or is missing changes nothing but the time', () => {
    const { out } = run(['parse', NOTICE])
    const elsewhere = join(folder, 'elsewhere')
    cpSync(join(ROOT, 'bin'), join(elsewhere, 'bin'), { recursive: true })
    cpSync(join(ROOT, 'dist'), join(elsewhere, 'dist'), { recursive: true })
    const start = () =>
      spawnSync(process.execPath, [join(elsewhere, 'bin/worknotice.js'), 'parse', NOTICE], { cwd: ROOT, encoding: 'utf8' })
    const compiled = readdirSync(join(elsewhere, 'dist')).filter((name) => name.endsWith('.bin'))
    expect(compiled).toHaveLength(1)
    const file = join(elsewhere, 'dist', compiled[0] ?? '')
    const good = readFileSync(file)
    // Cut off, and of another version of V8: its head tells.
    writeFileSync(file, good.subarray(0, good.length / 2))
    expect(start().stdout).toBe(out)
    writeFileSync(file, good.fill(0x5a, 4, 8))
    expect(start().stdout).toBe(out)
    rmSync(file)
    expect(start().stdout).toBe(out)
    rmSync(join(elsewhere, 'dist/quick.cjs'))
    expect(start().stdout).toBe(out)
  }, 60_000)

  test('several inputs: an array, a stream of documents, lines', () => {
    const single = [NOTICE, OTHER].map((file) => JSON.parse(run(['parse', file]).out))
    expect(JSON.parse(run(['parse', NOTICE, OTHER]).out)).toEqual(single)
    const yaml = run(['parse', NOTICE, OTHER, '-f', 'yaml']).out
    expect(parseAllDocuments(yaml).map((document) => document.toJS())).toEqual(single)
    const lines = run(['parse', NOTICE, OTHER, '-f', 'ndjson']).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(single)
  })

  test('YAML holds the same data, also for a YAML 1.1 reader', () => {
    const { out } = run(['parse', NOTICE, '-f', 'yaml'])
    const notice = JSON.parse(run(['parse', NOTICE]).out)
    expect(parseYaml(out)).toEqual(notice)
    expect(parseYaml(out, { version: '1.1' })).toEqual(notice)
  })

  test('- is standard input, which has no path', () => {
    const { status, out } = run(['parse', '-'], { input: readFileSync(join(ROOT, NOTICE)) })
    const { source, ...rest } = JSON.parse(out)
    expect(status).toBe(0)
    expect(source.path).toBeNull()
    const { source: _, ...same } = JSON.parse(run(['parse', NOTICE]).out)
    expect(rest).toEqual(same)
  })

  test('--evidence adds evidence', () => {
    expect(JSON.parse(run(['parse', NOTICE]).out).evidence).toBeUndefined()
    expect(JSON.parse(run(['parse', NOTICE, '--evidence']).out)).toHaveProperty('evidence')
  })

  test.each(['blocks', 'outline', 'findings'])('--stage %s prints that stage', (stage) => {
    const { status, out } = run(['parse', NOTICE, '--stage', stage])
    expect(status).toBe(0)
    expect(out.length).toBeGreaterThan(0)
    expect(out.endsWith('\n')).toBe(true)
  })

  test('messages go to stderr as path:line: severity: text [code]', () => {
    const { status, out, err } = run(['parse', empty])
    expect(status).toBe(1)
    expect(JSON.parse(out).tasks).toEqual([])
    expect(err).toMatch(new RegExp(`^${empty}(?::\\d+)?: error: .+ \\[empty-document\\]\n$`))
  })

  test('a document that failed gives its notice and status 1', () => {
    const { status, out, err } = run(['parse', binary])
    expect(status).toBe(1)
    expect(JSON.parse(out).messages).toContainEqual(expect.objectContaining({ code: 'not-text', severity: 'error' }))
    expect(err).toMatch(/: error: .+ \[not-text\]\n$/)
  })

  test('one unreadable input of several: the others come out, status 1', () => {
    const { status, out, err } = run(['parse', 'nowhere.txt', NOTICE])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toBe('worknotice: nowhere.txt: no such file\n')
  })
})

describe('archives', () => {
  const notice = readFileSync(join(ROOT, NOTICE))
  const table = readFileSync(join(ROOT, 'fixtures/formats/table.docx'))
  const archive = join(folder, 'archive.zip')
  const inner = zipSync({ '表.docx': new Uint8Array(table), '图.png': new Uint8Array(9) })
  writeFileSync(archive, zipSync({ '2022/通知.txt': new Uint8Array(notice), '内.zip': inner }))

  test('each member is a notice, archives inside are opened', () => {
    const { status, out, err } = run(['parse', archive])
    expect(status).toBe(0)
    const notices = JSON.parse(out)
    expect(notices.map((one: { source: { path: string } }) => one.source.path)).toEqual([
      `${archive}!/2022/通知.txt`,
      `${archive}!/内.zip!/表.docx`,
    ])
    expect(err).toBe(`${archive}!/内.zip!/图.png: warning: left out, since files of this kind hold no notice [member-skipped]\n`)
    const { source: _, ...same } = JSON.parse(run(['parse', NOTICE]).out)
    const { source: __, ...first } = notices[0]
    expect(first).toEqual(same)
  })

  test('goes into the same array as other files, and into lines', () => {
    const { out } = run(['parse', OTHER, archive])
    expect(JSON.parse(out)).toHaveLength(3)
    expect(run(['parse', archive, '-f', 'ndjson']).out.trimEnd().split('\n')).toHaveLength(2)
    expect(run(['parse', archive, '--stage', 'outline']).out.match(/^== .* ==$/gm)).toHaveLength(2)
  })

  test('an archive of one file is still several', () => {
    const single = join(folder, 'single.zip')
    writeFileSync(single, zipSync({ 'a.txt': new Uint8Array(notice) }))
    expect(JSON.parse(run(['parse', single]).out)).toHaveLength(1)
  })

  test('an archive without a notice fails with a line that says why', () => {
    const bare = join(folder, 'bare.zip')
    writeFileSync(bare, zipSync({ 'a.png': new Uint8Array(9) }))
    const { status, out, err } = run(['parse', bare])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/bare\.zip!\/a\.png: warning: .*\[member-skipped\]\n$/)
  })
})

describe('--files-from', () => {
  test('one line in, one line out, each at once', async () => {
    const child = spawn(process.execPath, ['bin/worknotice.js', 'parse', '--files-from', '-', '-f', 'ndjson'], { cwd: ROOT })
    const status = new Promise((done) => child.on('close', done))
    let out = ''
    const answered = async (lines: number) => {
      while (out.split('\n').length - 1 < lines) out += await new Promise((done) => child.stdout.once('data', done))
      return out.split('\n').slice(0, -1)
    }
    child.stdin.write(`${NOTICE}\n`)
    expect(await answered(1)).toEqual([run(['parse', NOTICE, '-f', 'ndjson']).out.trimEnd()])
    child.stdin.write(`nowhere.txt\n${OTHER}\n`)
    const paths = (await answered(3)).map((line) => noticeSchema.parse(JSON.parse(line)))
    expect(paths.map(({ source }) => source.path)).toEqual([NOTICE, 'nowhere.txt', OTHER])
    expect(paths[1]?.messages).toMatchObject([{ code: 'unreadable-file', severity: 'error' }])
    child.stdin.end()
    expect(await status).toBe(1)
  })

  test('a list that is not there', () => {
    expectOneLine(run(['parse', '--files-from', 'nowhere']), /^worknotice: nowhere: no such file$/m)
  })
})

describe('-o', () => {
  test('writes the file and leaves nothing beside it', () => {
    const target = join(folder, 'out', 'notice.json')
    mkdirSync(join(folder, 'out'))
    expect(run(['parse', NOTICE, '-o', target])).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe(run(['parse', NOTICE]).out)
    expect(readdirSync(join(folder, 'out'))).toEqual(['notice.json'])
  })

  test('an input that cannot be read leaves no output', () => {
    const target = join(folder, 'never.json')
    const result = run(['parse', 'nowhere.txt', '-o', target])
    expect(result.status).toBe(2)
    expectOneLine(result, /no such file/)
    expect(existsSync(target)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a missing folder, a folder, an input and a device', () => {
    const missing = run(['parse', NOTICE, '-o', join(folder, 'no', 'such', 'x.json')])
    expect(missing.status).toBe(2)
    expectOneLine(missing, /the folder .*no\/such does not exist; make it first/)
    const directory = run(['parse', NOTICE, '-o', folder])
    expect(directory.status).toBe(2)
    expectOneLine(directory, /is a folder/)
    const same = run(['parse', empty, '-o', empty])
    expect(same.status).toBe(2)
    expectOneLine(same, /is an input too/)
    expect(run(['parse', NOTICE, '-o', '/dev/null'])).toEqual({ status: 0, out: '', err: '' })
  })
})

describe('mistakes', () => {
  test.each([
    ['a missing file', ['parse', 'nowhere.txt'], /^worknotice: nowhere\.txt: no such file$/m],
    ['a folder', ['parse', 'fixtures'], /^worknotice: fixtures: is a folder; name the files in it$/m],
    ['no file', ['parse'], /missing required argument 'file'/],
    ['an unknown format', ['parse', NOTICE, '-f', 'xml'], /'xml' is invalid\. Allowed choices are json, yaml, ndjson\./],
    ['an unknown stage', ['parse', NOTICE, '--stage', 'x'], /'x' is invalid/],
    ['an unknown option', ['parse', NOTICE, '--formt', 'json'], /unknown option '--formt' \(Did you mean --format\?\)/],
    ['an unknown command', ['prase', NOTICE], /unknown command 'prase' \(Did you mean parse\?\)/],
    ['an option of no command', ['--versin'], /unknown option '--versin' \(Did you mean --version\?\)/],
    ['empty standard input', ['parse', '-'], /^worknotice: standard input: no data came in$/m],
  ])('%s: one line and status 2', (_name, words, pattern) => {
    const result = run(words)
    expect(result.status).toBe(2)
    expectOneLine(result, pattern)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    const locked = join(folder, 'locked.txt')
    writeFileSync(locked, 'x')
    chmodSync(locked, 0)
    expectOneLine(run(['parse', locked]), /permission denied/)
  })

  test('no command at all shows the help on stderr, status 2', () => {
    const { status, out, err } = run([])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^Usage: worknotice/)
  })

  test('a full device', () => {
    if (!existsSync('/dev/full')) return
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['bin/worknotice.js', 'parse', NOTICE], {
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(status).toBe(2)
    expect(String(stderr)).toBe('worknotice: standard output: no space left on the device\n')
  })

  test('a reader that goes away ends the run quietly', async () => {
    const files = Array.from({ length: 60 }, () => NOTICE)
    const child = spawn(process.execPath, ['bin/worknotice.js', 'parse', ...files, '--evidence'], { cwd: ROOT })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})

describe('help and schema', () => {
  test('--help and --version go to stdout', () => {
    const help = run(['--help'])
    expect({ status: help.status, err: help.err }).toEqual({ status: 0, err: '' })
    expect(help.out).toMatch(/parse .*\n[\s\S]*schema/)
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
    expect(run(['parse', '--help']).out).toMatch(/Examples:[\s\S]*Exit status:/)
  })

  test('schema prints the committed schema', () => {
    const { status, out } = run(['schema'])
    expect(status).toBe(0)
    expect(out).toBe(readFileSync(join(ROOT, 'schemas/notice.schema.json'), 'utf8'))
  })
})
