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
const TEXTS = quick ? 1000 : 6000
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

function measureRate(): void {
  const paths = archive('texts', { count: TEXTS, mix: { txt: 1 } })
  console.log(`rate, ${TEXTS} text notices:`)
  const began = performance.now()
  spawnSync(process.execPath, [PROGRAM, 'parse', '--files-from', '-', '-f', 'ndjson', '-o', 'parsed.ndjson'], {
    cwd: folder,
    input: paths.join('\n'),
  })
  const single = (TEXTS * 1000) / (performance.now() - began)
  console.log(`  parse, one process    ${single.toFixed(0)} documents/s`)
  const [one, two] = [1, 2].map((workers) => {
    const { documentsPerSecond, seconds } = convert('texts', workers)
    console.log(
      `  convert, ${workers} worker${workers > 1 ? 's' : ' '}    ${documentsPerSecond.toFixed(0)} documents/s (${seconds.writing} s of it for writing)`,
    )
    return documentsPerSecond
  })
  const speedUp = (two ?? 0) / (one ?? 1)
  judge(`two workers ${speedUp.toFixed(2)} times one, at least ${TARGETS.speedUp}`, speedUp >= TARGETS.speedUp)
  judge(
    `two workers ${((two ?? 0) / single).toFixed(2)} times parse, at least ${TARGETS.speedUp}`,
    (two ?? 0) >= TARGETS.speedUp * single,
  )
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
