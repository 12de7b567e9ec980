/**
 * `npm run bench:convert [-- --quick]`: documents a second with one worker and with two, beside `parse` in one process; and the memory of a
 * whole run at 2,000 and at 20,000 documents. Fails when a target is missed. `--quick` measures fewer documents and asks for less, because a
 * shared machine is a poor clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Report } from '../src/bulk/summary.ts'
import { type ArchiveOptions, makeArchive } from './make-archive.ts'
import { build, PROGRAM } from './support/convert.ts'

const quick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'worknotice-bench-'))
/** Enough for the compiler to be done after the first tenth: it takes some 3,000 documents. */
const TEXTS = quick ? 1000 : 20_000
const ROUNDS = quick ? 1 : 3
const SMALL = quick ? 200 : 2000
const LARGE = quick ? 1000 : 20_000
/** Of the rate of one process; and times the memory of the small run. */
const TARGETS = quick ? { speedUp: 1.2, memory: 2 } : { speedUp: 1.6, memory: 1.5 }

try {
  build()
  measureRate()
  measureMemory()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function judge(what: string, holds: boolean): void {
  console.log(`  ${holds ? 'ok    ' : 'MISSED'} ${what}`)
  if (!holds) process.exitCode = 1
}

function archive(name: string, options: ArchiveOptions): string[] {
  mkdirSync(join(folder, name))
  return makeArchive(join(folder, name), options).map((path) => `${name}/${path}`)
}

/** Converts an archive from nothing, in a process of its own. */
function convert(name: string, workers: number): Report {
  const out = join(folder, `${name}.ndjson`)
  for (const path of [out, `${out}.journal`]) rmSync(path, { recursive: true, force: true })
  const words = ['convert', name, '--out', out, '--workers', String(workers), '--report', '-', '--quiet']
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  const report: Report = JSON.parse(stdout)
  if (report.documents !== report.notices + report.failures)
    throw new Error(`${report.documents} documents, but ${report.notices} + ${report.failures}`)
  if (readFileSync(out, 'utf8').split('\n').length - 1 !== report.notices) throw new Error('a notice is not in the data set')
  return report
}

/**
 * A shared machine changes its speed from minute to minute, and what two cores give beside one: each round measures all three at once, and
 * the middle one of the rounds' ratios counts.
 */
function measureRate(): void {
  const paths = archive('texts', { count: TEXTS, mix: { txt: 1 } })
  console.log(`rate, ${TEXTS} text notices, documents/s:`)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const alone = parseRate(paths)
    const [one, two] = [convert('texts', 1).documentsPerSecond, convert('texts', 2).documentsPerSecond]
    const cores = coresInOne()
    console.log(
      `  parse ${alone.toFixed(0)}, convert with one worker ${one.toFixed(0)}, with two ${two.toFixed(0)}; two loops do ${cores.toFixed(2)} times the work of one`,
    )
    return { ofOne: two / one, ofParse: two / alone, cores }
  })
  const [ofOne, ofParse, cores] = (['ofOne', 'ofParse', 'cores'] as const).map((name) =>
    median(rounds.map((round) => round[name])),
  )
  console.log(`  the machine: ${(cores ?? 0).toFixed(2)} times one core with two`)
  for (const [name, ratio = 0] of [['one worker', ofOne] as const, ['parse', ofParse] as const])
    judge(`two workers ${ratio.toFixed(2)} times ${name}, at least ${TARGETS.speedUp}`, ratio >= TARGETS.speedUp)
}

function parseRate(paths: readonly string[]): number {
  const began = performance.now()
  const words = ['parse', '--files-from', '-', '-f', 'ndjson', '-o', 'parsed.ndjson']
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    input: paths.join('\n'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return (paths.length * 1000) / (performance.now() - began)
}

/** How much more two processes that only count get done at once than one of them alone. */
function coresInOne(): number {
  const count = 'const end = Date.now() + 1000; let n = 0; while (Date.now() < end) n++; console.log(n)'
  const two = `const { execFile } = require('node:child_process')
    const done = () => execFile(process.execPath, ['-e', ${JSON.stringify(count)}], (_, out) => console.log(out))
    done(), done()`
  const [alone, both] = [count, two].map((program) => {
    const { stdout } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
    return stdout.split(/\s+/).reduce((sum, word) => sum + Number(word), 0)
  })
  return (both ?? 0) / (alone ?? 1)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function measureMemory(): void {
  console.log('memory of a whole run (60 % txt, 20 % html, 15 % docx, 5 % pdf), two workers:')
  const [small, large] = [SMALL, LARGE].map((count) => {
    archive(String(count), { count })
    const { peakMemory, documentsPerSecond, notices, failures } = convert(String(count), 2)
    console.log(
      `  ${String(count).padStart(6)} documents: ${notices} notices, ${failures} failures, ${documentsPerSecond.toFixed(0)} documents/s, peak ${peakMemory} MB`,
    )
    return peakMemory
  })
  const growth = (large ?? 0) / (small ?? 1)
  judge(`peak grew ${growth.toFixed(2)} times, at most ${TARGETS.memory}`, growth <= TARGETS.memory)
}
