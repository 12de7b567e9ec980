/** Work over Redis: several workers, one of which dies; a run that dies; nobody at the other end. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Notice } from '../src/notice/schema.ts'
import { makeArchive } from './make-archive.ts'
import { build, convert, lines, PROGRAM, worknotice } from './support/convert.ts'

const folder = mkdtempSync(join(tmpdir(), 'worknotice-queue-'))
const at = (...names: string[]) => join(folder, ...names)
const children: ChildProcess[] = []
/** Redis is a program of its own; without it there is nothing to test. */
const missing = spawnSync('redis-server', ['--version']).status !== 0
let url = ''

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('exit', (status) => done(status)))

function start(program: string, words: readonly string[]): ChildProcess {
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  children.push(child)
  return child
}

const startWorker = () => start(process.execPath, [PROGRAM, 'worker', '--queue', url, '--workers', '1', '--quiet'])
const startRun = (...words: string[]) => start(process.execPath, [PROGRAM, 'convert', '--queue', url, '--quiet', ...words])

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function startRedis(): Promise<void> {
  const port = await freePort()
  start('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--logfile',
    at('redis.log'),
  ])
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        done(true)
      })
      socket.on('error', () => done(false))
    })
    if (open) break
    await sleep(50)
  }
  url = `redis://127.0.0.1:${port}/notices`
}

/** Lines of a run's journal so far. */
function recorded(name: string): string[] {
  const file = at(`${name}.journal/journal.ndjson`)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(100)
}

describe.skipIf(missing)('through Redis (needs redis-server)', () => {
  beforeAll(async () => {
    build()
    mkdirSync(at('in'))
    for (let index = 0; index < 1900; index++) {
      const text = `关于印发要点的通知\n某政办发〔2022〕${index}号\n\n${'1.开展检查。（责任单位：市财政局）\n'.repeat(1 + (index % 20))}`
      writeFileSync(at('in', `${String(index).padStart(4, '0')}.txt`), text)
    }
    makeArchive(at('in/mixed'), { count: 100, mix: { txt: 2, html: 1, docx: 1 } })
    await startRedis()
  }, 120_000)

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await sleep(100)
    rmSync(folder, { recursive: true, force: true })
  })

  test('2,000 notices, two workers, one of them killed half-way: nothing lost, nothing twice', async () => {
    const doomed = startWorker()
    startWorker()
    const status = ended(startRun('in', '--out', 'queued.ndjson'))
    await until(() => recorded('queued.ndjson').length >= 700)
    doomed.kill('SIGKILL')
    expect(await status).toBe(0)
    const paths = lines<Notice>(at('queued.ndjson')).map(({ source }) => source.path)
    expect(paths).toHaveLength(2000)
    expect(new Set(paths).size).toBe(2000)
    const records = recorded('queued.ndjson').filter((line) => line.includes('"path"'))
    expect(records).toHaveLength(2000)
    convert(folder, 'in', '--out', 'local.ndjson')
    expect(readFileSync(at('queued.ndjson'))).toEqual(readFileSync(at('local.ndjson')))
    expect(convert(folder, 'in', '--out', 'queued.ndjson', '--queue', url).report).toMatchObject({ reused: 2000, notices: 2000 })
  }, 180_000)

  test('a run that is killed goes on where it was', async () => {
    const words = ['in/0[0-4]*.txt', '--out', 'again.ndjson']
    const first = startRun(...words)
    await until(() => recorded('again.ndjson').length >= 100)
    first.kill('SIGKILL')
    await ended(first)
    const { report, status, err } = convert(folder, ...words, '--queue', url)
    expect(status, err).toBe(0)
    expect(report.reused).toBeGreaterThanOrEqual(100)
    const local = readFileSync(at('local.ndjson'), 'utf8').split('\n')
    expect(readFileSync(at('again.ndjson'), 'utf8').split('\n').slice(0, -1)).toEqual(local.slice(0, 500))
  }, 120_000)

  test('members of archives, failures and a worker that ends when it is asked', async () => {
    const worker = startWorker()
    writeFileSync(at('broken.docx'), 'PK\u0003\u0004 broken')
    spawnSync('tar', ['czf', 'some.tar.gz', 'in/0001.txt', 'in/0002.txt'], { cwd: folder })
    const { status, report } = convert(folder, 'some.tar.gz', 'broken.docx', '--out', 'mixed.ndjson', '--queue', url)
    expect(status).toBe(1)
    expect(report).toMatchObject({ notices: 2, failuresByCode: { 'unreadable-file': 1 } })
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(0)
  }, 60_000)

  test('nobody answers', () => {
    const { status, err } = worknotice(folder, ['convert', 'in', '--out', 'nobody.ndjson', '--queue', 'redis://127.0.0.1:1/x'])
    expect(status).toBe(2)
    expect(err).toMatch(/redis:\/\/127\.0\.0\.1:1: no connection/)
    expect(worknotice(folder, ['worker', '--queue', 'redis://127.0.0.1:1/x']).status).toBe(2)
  }, 30_000)
})
