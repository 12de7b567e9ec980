/** Whole archives, as people convert them: what is found, what comes out, what is done again, what fails. */
import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Failure } from '../src/bulk/store.ts'
import type { Notice } from '../src/notice/schema.ts'
import { noticeSchema } from '../src/notice/schema.ts'
import { makeArchive } from './make-archive.ts'
import { build, convert, lines, PROGRAM, worknotice } from './support/convert.ts'

type Line = Notice & { duplicateOf?: string }

const folder = mkdtempSync(join(tmpdir(), 'worknotice-convert-'))
const at = (...names: string[]) => join(folder, ...names)
const paths = (file: string) => lines<Line>(at(file)).map(({ source }) => source.path)

/** A small notice. */
const notice = (serial: number) =>
  `某市人民政府办公室关于印发工作要点的通知\n某政办发〔2022〕${serial}号\n\n1.12月底前完成检查。（责任单位：市财政局）\n`

/** A folder with these files; bytes or text. */
function tree(name: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(at(name, path, '..'), { recursive: true })
    writeFileSync(at(name, path), content)
  }
}

beforeAll(build, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is found', () => {
  test('a folder in the order of its names; litter, pictures and links are left out and counted', () => {
    tree('found', {
      'b.txt': notice(2),
      'a/z.txt': notice(1),
      'a/y.html': `<p>${notice(3)}</p>`,
      '~$b.docx': 'x',
      '.hidden.txt': 'x',
      '.git/config': 'x',
      'Thumbs.db': 'x',
      'photo.JPG': 'x',
    })
    symlinkSync(at('found'), at('found', 'loop'))
    symlinkSync('/etc/hostname', at('found', 'link.txt'))
    spawnSync('mkfifo', [at('found', 'pipe.txt')])
    const { status, report, err } = convert(folder, 'found', '--out', 'found.ndjson')
    expect(status, err).toBe(0)
    expect(paths('found.ndjson')).toEqual(['found/a/y.html', 'found/a/z.txt', 'found/b.txt'])
    expect(report).toMatchObject({ documents: 3, notices: 3, tasks: 3, failures: 0 })
    expect(report.skipped).toEqual({ 'hidden or system file': 4, 'kind without notices': 1, link: 2, 'no ordinary file': 1 })
    for (const line of lines<Line>(at('found.ndjson'))) noticeSchema.parse(line)
    expect(err).toMatch(/3 notices with 3 tasks, 0 of them without a unit; 100\.0 % of the text explained/)
    expect(err).toMatch(/4 left out: hidden or system file/)
  })

  test('patterns, files and lists; what is named twice comes once; what is missing in a list fails by itself', () => {
    tree('some', { '1.txt': notice(1), '2.txt': notice(2), 'deep/3.txt': notice(3), 'deep/4.md': notice(4) })
    expect(convert(folder, 'some/**/*.txt', 'some/1.txt', '--out', 'glob.ndjson').report.skipped).toEqual({ 'given twice': 1 })
    expect(paths('glob.ndjson')).toEqual(['some/1.txt', 'some/2.txt', 'some/deep/3.txt'])
    const words = ['convert', '--files-from', '-', '--out', 'list.ndjson']
    const listed = worknotice(folder, words, { input: 'some/2.txt\nsome/none.txt\r\nsome/1.txt\n' })
    expect(listed.status).toBe(1)
    expect(paths('list.ndjson')).toEqual(['some/2.txt', 'some/1.txt'])
    expect(lines(at('list.ndjson.journal/failures.ndjson'))).toEqual([
      { path: 'some/none.txt', code: 'unreadable', reason: 'no such file' },
    ])
  })

  test('members of zip, tar and tar.gz archives, archives in them, names in GBK', async () => {
    const inner = zipSync({ 'x.txt': strToU8(notice(5)) })
    tree('archives', {
      'a.zip': zipSync({ 'z.txt': strToU8(notice(1)), 'inner.zip': inner, 'p.png': strToU8('x') }),
      'b.tar': await tar({ '../通知/1.txt': notice(2), 'in.zip': inner }),
      'c.tar.gz': gzipSync(await tar({ 'n.txt': notice(3), '.hidden': 'x' })),
      'd.tgz': gzipSync(await tar({ 'n.txt': notice(4) })).subarray(0, 200),
      'e.zip': strToU8('no archive'),
      'f.zip': zipSync({}),
    })
    copyFileSync('fixtures/formats/gbk-names.zip', at('archives', 'g.zip'))
    const { status, report } = convert(folder, 'archives', '--out', 'archives.ndjson')
    expect(status).toBe(1)
    expect(paths('archives.ndjson')).toEqual([
      'archives/a.zip!/z.txt',
      'archives/a.zip!/inner.zip!/x.txt',
      'archives/b.tar!/通知/1.txt',
      'archives/b.tar!/in.zip!/x.txt',
      'archives/c.tar.gz!/n.txt',
      'archives/g.zip!/工作要点/方案.docx',
    ])
    const failures = lines<Failure>(at('archives.ndjson.journal/failures.ndjson'))
    expect(failures.map(({ path, code }) => [path, code])).toEqual([
      ['archives/d.tgz', 'unreadable-file'],
      ['archives/e.zip', 'unreadable-file'],
      ['archives/f.zip', 'empty-archive'],
    ])
    expect(report.documents).toBe(report.notices + report.failures)
    expect(report.skipped).toEqual({ 'kind without notices': 1, 'hidden or system file': 1 })
  })

  test('the message of a mail and each file attached to it', () => {
    const part = (fields: string, bytes: string) => `--m\r\n${fields}\r\n\r\n${bytes}\r\n`
    const attached = (name: string) =>
      `Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="${name}"`
    const head = 'From: a@b.cn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n'
    const body = part('Content-Type: text/plain; charset=utf-8', notice(1))
    tree('mails', { 'm.eml': `${head}${body}${part(attached('n.txt'), notice(2))}${part(attached('p.png'), 'x')}--m--\r\n` })
    const { report } = convert(folder, 'mails', '--out', 'mails.ndjson')
    expect(paths('mails.ndjson')).toEqual(['mails/m.eml', 'mails/m.eml!/n.txt'])
    expect(report.skipped).toEqual({ 'kind without notices': 1 })
  })

  test('a file whose name is no UTF-8', () => {
    mkdirSync(at('gbk'))
    const name = Buffer.concat([
      Buffer.from(at('gbk', '')),
      Buffer.from('/'),
      Buffer.from([0xb7, 0xbd, 0xb0, 0xb8]),
      Buffer.from('.txt'),
    ])
    writeFileSync(name, notice(1))
    expect(convert(folder, 'gbk', '--out', 'gbk.ndjson').status).toBe(0)
    expect(paths('gbk.ndjson')).toEqual(['gbk/方案.txt'])
  })
})

describe('what is done again', () => {
  test('the same bytes whatever the number of workers; only what is new or changed is converted', () => {
    makeArchive(at('many'), { count: 30, mix: { txt: 6, html: 2, docx: 2 } })
    expect(convert(folder, 'many', '--out', 'one.ndjson', '--workers', '1').report).toMatchObject({
      documents: 30,
      reused: 0,
      workers: 1,
    })
    expect(convert(folder, 'many', '--out', 'three.ndjson', '--workers', '3').report).toMatchObject({ workers: 3 })
    expect(readFileSync(at('one.ndjson'))).toEqual(readFileSync(at('three.ndjson')))
    rmSync(at('many/000/000010.txt'), { force: true })
    writeFileSync(at('many/000/000011.txt'), notice(11))
    writeFileSync(at('many/new.txt'), notice(12))
    const again = convert(folder, 'many', '--out', 'one.ndjson').report
    expect(again.documents - again.reused).toBe(2)
    convert(folder, 'many', '--out', 'fresh.ndjson')
    expect(readFileSync(at('one.ndjson'))).toEqual(readFileSync(at('fresh.ndjson')))
    expect(convert(folder, 'many', '--out', 'one.ndjson', '--force').report.reused).toBe(0)
    expect(convert(folder, 'many', '--out', 'one.ndjson', '--evidence').report.reused).toBe(0)
    expect(lines<Line>(at('one.ndjson'))[0]?.evidence).toBeDefined()
  }, 180_000)

  test('a failure stays one until the file or the limit changes, or --retry-failed asks', () => {
    tree('limits', { 'large.txt': notice(1).repeat(30_000), 'small.txt': notice(2), 'broken.docx': 'PK\u0003\u0004 broken' })
    const words = ['limits', '--out', 'limits.ndjson']
    const first = convert(folder, ...words, '--timeout', '1', '--workers', '1')
    expect(first.status).toBe(1)
    expect(first.report.failuresByCode).toEqual({ 'unreadable-file': 1, timeout: 1 })
    expect(first.err).toMatch(/1 failed: timeout/)
    expect(convert(folder, ...words, '--timeout', '1').report).toMatchObject({ reused: 3, failures: 2 })
    expect(convert(folder, ...words, '--timeout', '1', '--retry-failed').report).toMatchObject({ reused: 1, failures: 2 })
    expect(convert(folder, ...words, '--timeout', '1.1').report).toMatchObject({ reused: 1, failures: 2 })
    expect(convert(folder, ...words, '--max-size', '1').report.failuresByCode).toEqual({ 'unreadable-file': 1, 'too-large': 1 })
  }, 120_000)

  test('duplicates are marked, never dropped', () => {
    const tasks = Array.from({ length: 12 }, (_, index) => `${index + 1}.开展第${index + 1}项检查工作。（责任单位：市教育局）`)
    const text = (serial: number, items: string[]) => `关于印发要点的通知\n某政办发〔2022〕${serial}号\n\n${items.join('\n')}\n`
    tree('twice', {
      '1.txt': text(1, tasks),
      '2.html': text(1, tasks).replace(/.+/g, '<p>$&</p>'),
      '3.txt': text(1, [...tasks, '13.另一项工作。（责任单位：市教育局）']),
      '4.txt': text(1, tasks.slice(0, 6)),
      '5.txt': text(2, tasks),
      '6.txt': '没有标题的文字\n',
      '7.txt': '没有标题的文字\n',
    })
    const { report } = convert(folder, 'twice', '--out', 'twice.ndjson')
    const marked = lines<Line>(at('twice.ndjson')).map(({ duplicateOf }) => duplicateOf?.slice('twice/'.length))
    expect(marked).toEqual([undefined, '1.txt', '1.txt', undefined, undefined, undefined, '6.txt'])
    expect(report.duplicates).toBe(3)
  })
})

describe('a folder as destination', () => {
  test('mirrors the tree, mends names, removes what it wrote and is no longer there, and nothing else', () => {
    tree('in', { 'a/1.txt': notice(1), 'a/1.TXT': notice(2), 'con.txt': notice(3), [`${'长'.repeat(80)}.txt`]: notice(4) })
    const evil = zipSync({
      '../../out.txt': strToU8(notice(5)),
      '.worknotice/lock': strToU8(notice(6)),
      'a:b?.txt': strToU8(notice(7)),
    })
    writeFileSync(at('in/z.zip'), evil)
    const { status, report, err } = convert(folder, 'in', '--out', 'dest')
    expect(status, err).toBe(0)
    expect(report.notices).toBe(7)
    const names = lines<{ file: string }>(at('dest/index.ndjson')).map(({ file }) => file)
    expect(names.map((name) => name.replace(/~[0-9a-f]{8}/, '~'))).toEqual([
      'a/1.TXT.json',
      'a/1.txt~.json',
      '_con.txt.json',
      'z.zip/out.txt.json',
      'z.zip/_worknotice/lock.json',
      'z.zip/a_b_.txt.json',
      `${'长'.repeat(75)}~.json`,
    ])
    expect(readFileSync(at('dest/_con.txt.json'), 'utf8')).toBe(worknotice(folder, ['parse', 'in/con.txt']).out)
    writeFileSync(at('dest/mine.txt'), 'x')
    writeFileSync(at('dest/a/mine.txt'), 'x')
    rmSync(at('in/a'), { recursive: true })
    rmSync(at('in/z.zip'))
    convert(folder, 'in', '--out', 'dest')
    expect(readdirSync(at('dest')).sort()).toEqual(
      ['.worknotice', '_con.txt.json', 'a', 'failures.ndjson', 'index.ndjson', 'mine.txt', names[6]].sort(),
    )
    expect(readdirSync(at('dest/a'))).toEqual(['mine.txt'])
  }, 120_000)

  test('YAML; the destination in the input is none; a file of someone else is not overwritten', () => {
    tree('work', { '1.txt': notice(1) })
    expect(convert(at('work'), '.', '--out', 'out', '--format', 'yaml').report.documents).toBe(1)
    expect(noticeSchema.parse(parseYaml(readFileSync(at('work/out/1.txt.yaml'), 'utf8'))).tasks).toHaveLength(1)
    expect(convert(at('work'), '.', '--out', 'out', '--format', 'yaml').report).toMatchObject({ documents: 1, reused: 1 })
    tree('work', { 'other/1.txt.json': 'mine' })
    const { status, err } = convert(at('work'), '1.txt', '--out', 'other')
    expect(status).toBe(2)
    expect(err).toMatch(/other\/1\.txt\.json: exists and is not of an earlier run/)
    expect(readFileSync(at('work/other/1.txt.json'), 'utf8')).toBe('mine')
  }, 120_000)
})

describe('what goes wrong', () => {
  test.each([
    [['convert'], /required option/],
    [['convert', '--out', 'x.ndjson'], /name what to convert/],
    [['convert', 'none', '--out', 'x.ndjson'], /none: no such file/],
    [['convert', 'none/*.txt', '--out', 'x.ndjson'], /matches no file/],
    [['convert', 'found', '--out', 'x.json'], /x\.json: no data set is written in this format/],
    [['convert', 'found', '--out', 'nowhere/x.ndjson'], /nowhere: no such folder/],
    [['convert', 'found', '--out', 'found/b.txt'], /b\.txt/],
    [['convert', 'found', '--out', 'found.csv', '--workers', 'two'], /--workers: a number is needed/],
    [['convert', 'found', '--out', 'found.csv', '--timeout', '0'], /--timeout: must be more than 0/],
    [['convert', 'found', '--out', 'found.csv', '--queue', 'localhost'], /--queue: write it as redis:\/\//],
  ])('%j says one line and ends with 2', (words, pattern) => {
    const { status, out, err } = worknotice(folder, words)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(pattern)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a file under the name of another format is a notice with an error', () => {
    const pdf = readFileSync(new URL('../fixtures/formats/table.pdf', import.meta.url))
    tree('named', { 'plan.docx': pdf, 'note.txt': notice(1) })
    const { status, err, report } = convert(folder, 'named', '--out', 'named.ndjson')
    expect(status).toBe(1)
    expect(err).toContain('1 of the notices are cut off, damaged or wrongly named')
    expect(report).toMatchObject({ notices: 2, failures: 0, incomplete: 1 })
    const plan = lines<Line>(at('named.ndjson')).find(({ source }) => source.path === 'named/plan.docx')
    expect(plan?.tasks).toHaveLength(13)
    expect(plan?.messages).toContainEqual(expect.objectContaining({ code: 'wrong-extension', severity: 'error' }))
  })

  test('a file that is there is not overwritten unless --force says so', () => {
    writeFileSync(at('mine.ndjson'), 'mine')
    expect(convert(folder, 'found', '--out', 'mine.ndjson').err).toMatch(/exists and is not of an earlier run/)
    expect(readFileSync(at('mine.ndjson'), 'utf8')).toBe('mine')
    expect(convert(folder, 'found', '--out', 'mine.ndjson', '--force').status).toBe(0)
  })

  test('two runs on one destination; a lock that nobody holds is taken over', () => {
    mkdirSync(at('locked.ndjson.journal'))
    const lock = at('locked.ndjson.journal/lock')
    const began = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
    const owner = (pid: number, since: string) =>
      JSON.stringify({ pid, host: readFileSync('/proc/sys/kernel/hostname', 'utf8').trim(), began: since })
    writeFileSync(lock, owner(process.pid, began))
    const { status, err } = convert(folder, 'found', '--out', 'locked.ndjson')
    expect(status).toBe(2)
    expect(err).toMatch(new RegExp(`another run is at work here \\(process ${process.pid} on `))
    for (const stale of [owner(process.pid, '1'), owner(4_000_000, ''), 'torn{']) {
      writeFileSync(lock, stale)
      expect(convert(folder, 'found', '--out', 'locked.ndjson').status).toBe(0)
      expect(existsSync(lock)).toBe(false)
    }
  }, 120_000)

  test('Ctrl-C keeps what is done and says how to go on', async () => {
    makeArchive(at('long'), { count: 200, mix: { txt: 1 } })
    const child = spawn(process.execPath, [PROGRAM, 'convert', 'long', '--out', 'long.ndjson', '--workers', '1'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (chunk: unknown) => {
      err += String(chunk)
    })
    const status = new Promise((done) => child.on('exit', done))
    const journal = at('long.ndjson.journal/journal.ndjson')
    while (!existsSync(journal) || readFileSync(journal).length === 0) await new Promise((done) => setTimeout(done, 10))
    child.kill('SIGINT')
    expect(await status).toBe(130)
    expect(err).toMatch(/interrupted: \d+ notices and 0 failures are kept; run the same command again to go on/)
    expect(existsSync(at('long.ndjson'))).toBe(false)
    const { report } = convert(folder, 'long', '--out', 'long.ndjson')
    expect(report).toMatchObject({ notices: 200, stopped: false })
    expect(report.reused).toBeGreaterThan(0)
  }, 120_000)

  test.each(['csv', 'xlsx', 'parquet', 'sqlite', 'duckdb', 'ndjson.gz'])(
    'every destination is written, with what failed: %s',
    (ending) => {
      const { status, err } = convert(folder, 'found', 'limits/broken.docx', '--out', `all.${ending}`, '--lang', 'zh')
      expect(status, err).toBe(1)
      expect(err).toMatch(/3 notices with 3 tasks.*\n1 failed: unreadable-file/)
      expect(readFileSync(at(`all.${ending}`)).length).toBeGreaterThan(0)
      expect(readdirSync(at(`all.${ending}.journal`)).sort()).toEqual(['failures.ndjson', 'journal.ndjson', 'notices-1.ndjson'])
    },
    30_000,
  )

  test('a bar on a terminal', ({ skip }) => {
    if (spawnSync('script', ['--version']).status !== 0) skip('needs script, which gives a program a terminal')
    const command = `"${process.execPath}" "${PROGRAM}" convert found --out bar.ndjson`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CI: '', TERM: 'xterm' },
    })
    expect(stdout).toMatch(/converting [█░]+ \d\/\d \| \d+\/s \| [\d:?]+ left \| 0 failed/)
    expect(stdout).toMatch(/3 notices with 3 tasks/)
  }, 120_000)

  test('--quiet says nothing', () => {
    expect(worknotice(folder, ['convert', 'found', '--out', 'quiet.ndjson', '--quiet'])).toEqual({ status: 0, out: '', err: '' })
  })
})

function tar(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content))
  archive.finalize()
  return buffer(archive)
}
