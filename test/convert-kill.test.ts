/** Death at any moment, full disks, files that go away: nothing is lost, nothing half-written has a final name. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Failure } from '../src/bulk/store.ts'
import { makeArchive, random } from './make-archive.ts'
import { build, convert, lines, PROGRAM, worknotice } from './support/convert.ts'

const folder = mkdtempSync(join(tmpdir(), 'worknotice-kill-'))
const at = (...names: string[]) => join(folder, ...names)
const DOCUMENTS = 80
const next = random(20)

/** The digest of everything with a final name in a destination; empty where there is nothing. */
function digest(destination: string): string {
  if (!existsSync(at(destination))) return ''
  const sum = createHash('sha256')
  const files = destination.includes('.')
    ? [destination]
    : readdirSync(at(destination), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.worknotice'))
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
  for (const file of files) sum.update(file.slice(destination.length)).update(readFileSync(at(file)))
  return files.length === 0 ? '' : sum.digest('hex')
}

/** Starts a run and kills it after `ms`; true where it had ended by itself. */
function killAfter(ms: number, destination: string): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, 'convert', 'in', '--out', destination, '--quiet'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  return new Promise((done) => {
    child.on('exit', (status) => {
      clearTimeout(timer)
      done(status === 0)
    })
  })
}

beforeAll(() => {
  build()
  makeArchive(at('in'), { count: DOCUMENTS, mix: { txt: 8, html: 1, docx: 1 } })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('killed', () => {
  // Ten moments each: from the start of the process to the last renaming.
  test.each(['killed.ndjson', 'killed'])(
    'at random moments, then started again: %s',
    async (destination) => {
      const reference = destination.replace('killed', 'undisturbed')
      const began = performance.now()
      expect(convert(folder, 'in', '--out', reference).status).toBe(0)
      const whole = performance.now() - began
      const expected = digest(reference)
      let ended = 0
      for (let moment = 0; moment < 10; moment++) {
        const finished = await killAfter(next() * whole, destination)
        if (finished) ended++
        // A data set in one file is there whole or not at all.
        if (destination.includes('.')) expect(['', expected]).toContain(digest(destination))
        if (finished) expect(digest(destination)).toBe(expected)
        if (finished || moment === 5)
          for (const name of [destination, `${destination}.journal`]) rmSync(at(name), { recursive: true, force: true })
      }
      expect(ended).toBeLessThan(10)
      const { status, report, err } = convert(folder, 'in', '--out', destination)
      expect(status, err).toBe(0)
      expect(report).toMatchObject({ documents: DOCUMENTS, notices: DOCUMENTS, failures: 0 })
      expect(digest(destination)).toBe(expected)
    },
    180_000,
  )
})

describe('disks', () => {
  const full = /no space left on the device; what is done so far is kept, run the same command again to go on/

  test('that are full: one line, status 2, and later it goes on', ({ skip }) => {
    const disk = at('disk')
    mkdirSync(disk)
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk], { encoding: 'utf8' })
    if (status !== 0) skip(`no file system may be mounted here: ${stderr.trim()}`)
    try {
      const words = ['in', '--out', 'disk/out.ndjson']
      const failed = convert(folder, ...words)
      expect(failed.status).toBe(2)
      expect(failed.err).toMatch(full)
      expect(readdirSync(disk)).toEqual(['out.ndjson.journal'])
      spawnSync('mount', ['-o', 'remount,size=100m', disk])
      const { status: ended, report } = convert(folder, ...words)
      expect(ended).toBe(0)
      expect(report.reused).toBeGreaterThan(0)
      expect(report.notices).toBe(DOCUMENTS)
    } finally {
      spawnSync('umount', [disk])
    }
  }, 60_000)

  test('on which files may not grow', () => {
    const limited = spawnSync(
      'sh',
      ['-c', `ulimit -f 200; exec "$0" "$1" convert in --out grown.ndjson`, process.execPath, PROGRAM],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(limited.status).toBe(2)
    expect(limited.stderr).toMatch(/a file would become larger than is allowed; what is done so far is kept/)
    expect(existsSync(at('grown.ndjson'))).toBe(false)
    expect(convert(folder, 'in', '--out', 'grown.ndjson').report.notices).toBe(DOCUMENTS)
  }, 60_000)
})

describe('files that cannot be had', () => {
  test('a folder that vanishes', async () => {
    mkdirSync(at('gone/a'), { recursive: true })
    for (let index = 0; index < 400; index++) writeFileSync(at('gone/a', `${index}.txt`), `第${index}号通知\n`.repeat(200))
    for (let index = 0; index < 100; index++) writeFileSync(at('gone', `${index}.txt`), `第${index}号通知\n`)
    const child = spawn(
      process.execPath,
      [PROGRAM, 'convert', 'gone', '--out', 'gone.ndjson', '--report', 'gone.json', '--workers', '1'],
      { cwd: folder },
    )
    const status = new Promise((done) => child.on('exit', done))
    const journal = at('gone.ndjson.journal/journal.ndjson')
    while (!existsSync(journal) || readFileSync(journal).length === 0) await new Promise((done) => setTimeout(done, 5))
    renameSync(at('gone/a'), at('elsewhere'))
    expect(await status).toBe(1)
    const report = JSON.parse(readFileSync(at('gone.json'), 'utf8'))
    expect(report.notices + report.failures).toBe(500)
    expect(report.failures).toBeGreaterThan(0)
    const failures = lines<Failure>(at('gone.ndjson.journal/failures.ndjson'))
    expect(new Set(failures.map(({ reason }) => reason))).toEqual(new Set(['no such file']))
    renameSync(at('elsewhere'), at('gone/a'))
    expect(convert(folder, 'gone', '--out', 'gone.ndjson').report).toMatchObject({ notices: 500, failures: 0 })
  }, 60_000)

  test('files and folders without permission', ({ skip }) => {
    if (process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0) skip('the superuser may read everything')
    mkdirSync(at('shut/closed'), { recursive: true, mode: 0o755 })
    writeFileSync(at('shut/a.txt'), '通知\n')
    writeFileSync(at('shut/b.txt'), '通知\n', { mode: 0 })
    spawnSync('chmod', ['000', at('shut/closed')])
    spawnSync('chmod', ['777', folder])
    const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : ['env']
    const [first = 'env', ...rest] = [...asNobody, process.execPath, PROGRAM, 'convert', 'shut', '--out', 'shut.ndjson']
    const { status, stderr } = spawnSync(first, rest, { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(1)
    expect(lines<Failure>(at('shut.ndjson.journal/failures.ndjson'))).toEqual([
      { path: 'shut/b.txt', code: 'unreadable', reason: 'permission denied' },
      { path: 'shut/closed', code: 'unreadable', reason: 'permission denied' },
    ])
  }, 30_000)

  test('a reader of standard output that goes away', () => {
    const command = `"$0" "$1" convert in --out pipe.ndjson --report - | true; "$0" "$1" parse in/000/*.txt -f ndjson | head -n 1 | wc -l`
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, PROGRAM], { cwd: folder, encoding: 'utf8' })
    expect(stdout.trim()).toBe('1')
    expect(stderr).not.toMatch(/^ {4}at |bug/m)
    expect(lines(at('pipe.ndjson'))).toHaveLength(DOCUMENTS)
    expect(worknotice(folder, ['convert', 'in', '--out', 'pipe.ndjson', '--quiet']).status).toBe(0)
  }, 60_000)
})
