/**
 * `npm run bench [-- --quick]`: rate beside a floor program, time against size, memory, start-up, the formats beside other
 * converters. Fails when a target is
 * missed; `--quick` measures less and asks for less, because a shared machine is a poor clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { measureFormats } from './support/bench-formats.ts'
import { loadFixtures } from './support/fixtures.ts'
import { makeNotice, type Shape } from './support/made-notices.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const quick = process.argv.includes('--quick')
/** The build is measured, as people run it. */
const library: typeof import('../src/index.ts') = await import(new URL('../dist/index.js', import.meta.url).href)
const folder = mkdtempSync(join(tmpdir(), 'worknotice-bench-'))
const scratch = join(folder, 'out.json')

/** What must hold; a quick run asks for less. */
const TARGETS = quick
  ? { documents: 500, ofFloor: 0.2, slope: 1.25, startUp: 3 }
  : { documents: 1000, ofFloor: 0.4, slope: 1.15, startUp: 2 }
const ROUNDS = quick ? 5 : 15
const ROUND_MS = quick ? 60 : 200
/** The longest warm-up, a second at a time: it ends when the rate has not risen by a twentieth for so many of them. */
const WARM_UP_SECONDS = quick ? 3 : 30
const STEADY_SECONDS = 4
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7].slice(0, quick ? 4 : 5)
const MEMORY_RUNS = quick ? [300, 1500] : [1000, 10_000]

try {
  await measureRate()
  await measureScale()
  await measureMemory()
  measureStartUp()
  const parse = (bytes: Uint8Array, path: string) => library.parseNotice(bytes, { path })
  for (const { what, holds } of await measureFormats(parse, quick ? 200 : 1000)) judge(what, holds)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function judge(what: string, holds: boolean): void {
  console.log(`  ${holds ? 'ok    ' : 'MISSED'} ${what}`)
  if (!holds) process.exitCode = 1
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function textFiles(): string[] {
  return loadFixtures()
    .filter((fixture) => /\.(?:txt|tsv)$/.test(fixture.path))
    .map((fixture) => join(ROOT, fixture.path))
}

/** Reads, parses and writes, as a program that converts an archive does. */
async function convert(file: string): Promise<void> {
  const notice = await library.parseNotice(readFileSync(file), { path: file })
  writeFileSync(scratch, JSON.stringify(notice))
}

/** The least that any program in this language does with a text file. */
async function floor(file: string): Promise<void> {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).split('\n')
  writeFileSync(scratch, JSON.stringify(lines))
}

/** Files a second, over whole passes of all files for about `ms`. */
async function rate(program: (file: string) => Promise<void>, files: readonly string[], ms: number): Promise<number> {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < ms) {
    for (const file of files) await program(file)
    done += files.length
  }
  return (done * 1000) / (performance.now() - start)
}

/** Converts until the compiler is done. Gives the seconds that it took. */
async function warmUp(files: readonly string[]): Promise<number> {
  let [best, since] = [0, 0]
  for (let second = 1; second <= WARM_UP_SECONDS; second++) {
    const now = await rate(convert, files, 1000)
    since = now > 1.05 * best ? 0 : since + 1
    best = Math.max(best, now)
    if (since >= STEADY_SECONDS) return second
  }
  return WARM_UP_SECONDS
}

async function measureRate(): Promise<void> {
  const files = textFiles()
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0) / files.length
  const seconds = await warmUp(files)
  await rate(floor, files, 500)
  const rates: { ours: number; floor: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rates.push({ ours: await rate(convert, files, ROUND_MS), floor: await rate(floor, files, ROUND_MS) })
  }
  const ours = median(rates.map((round) => round.ours))
  const least = median(rates.map((round) => round.floor))
  const share = median(rates.map((round) => round.ours / round.floor))
  console.log(
    `rate: ${files.length} text notices of ${(bytes / 1000).toFixed(1)} kB on average, read, parsed and written, after ${seconds} s of warm-up`,
  )
  console.log(`  worknotice ${ours.toFixed(0)} documents/s, ${((ours * bytes) / 1e6).toFixed(1)} MB/s`)
  console.log(
    `  floor      ${least.toFixed(0)} documents/s, ${((least * bytes) / 1e6).toFixed(1)} MB/s; ratio ${share.toFixed(2)}`,
  )
  judge(`${TARGETS.documents} documents/s`, ours >= TARGETS.documents)
  judge(`${TARGETS.ofFloor} of the floor's rate`, share >= TARGETS.ofFloor)
}

/** Milliseconds to parse a text once: the best of several tries, small texts many times a try. */
async function timeOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  const repeat = Math.max(1, Math.round(100_000 / bytes.length))
  const tries = bytes.length > 2e6 ? 3 : 7
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < tries; attempt++) {
    const start = performance.now()
    for (let i = 0; i < repeat; i++) await library.parseNotice(bytes)
    best = Math.min(best, (performance.now() - start) / repeat)
  }
  return best
}

async function measureScale(): Promise<void> {
  for (const shape of ['prose', 'table'] satisfies Shape[]) {
    const points: [number, number][] = []
    console.log(`time against size, ${shape}:`)
    for (const size of SIZES) {
      const text = makeNotice(size, shape)
      const bytes = Buffer.byteLength(text)
      const ms = await timeOf(text)
      points.push([Math.log(bytes), Math.log(ms)])
      console.log(
        `  ${(bytes / 1000).toFixed(1).padStart(9)} kB ${ms.toFixed(3).padStart(10)} ms ${(bytes / 1000 / ms).toFixed(1).padStart(7)} MB/s`,
      )
    }
    const slope = slopeOf(points)
    judge(`slope ${slope.toFixed(3)} at most ${TARGETS.slope}`, slope <= TARGETS.slope)
  }
}

/** The slope of the line of least squares. */
function slopeOf(points: readonly [number, number][]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))]
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return covariance / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

async function measureMemory(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const inputs = textFiles().map((file) => readFileSync(file))
  const seen: number[] = []
  let done = 0
  console.log('memory:')
  for (const runs of MEMORY_RUNS) {
    for (; done < runs; done++) await library.parseNotice(inputs[done % inputs.length] ?? '')
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    seen.push(heapUsed / 1e6)
    console.log(
      `  after ${String(runs).padStart(6)} notices: heap ${(heapUsed / 1e6).toFixed(1)} MB, resident ${(rss / 1e6).toFixed(1)} MB`,
    )
  }
  const growth = (seen.at(-1) ?? 0) - (seen[0] ?? 0)
  judge(`heap grew by ${growth.toFixed(1)} MB, at most 5`, growth <= 5)
}

function measureStartUp(): void {
  const wall = (words: string[]) => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`)
    return performance.now() - start
  }
  const bare: number[] = []
  const ours: number[] = []
  for (let round = 0; round < (quick ? 7 : 21); round++) {
    bare.push(wall(['-e', '0']))
    ours.push(wall(['bin/worknotice.js', 'parse', 'fixtures/huating-2022/notice.txt']))
  }
  const times = median(ours) / median(bare)
  console.log(`start-up: node -e 0 ${median(bare).toFixed(1)} ms, parse of one notice ${median(ours).toFixed(1)} ms`)
  judge(`${times.toFixed(2)} times bare node, at most ${TARGETS.startUp}`, times <= TARGETS.startUp)
}
