/** Documents a second for each format, beside the usual converters on the same files. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const FORMATS = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url))

/** One table notice and one prose notice where a format has both. */
const FILES: readonly (readonly [format: string, ...names: string[]])[] = [
  ['txt', 'table.txt', 'points.txt'],
  ['html', 'table.html', 'points.html'],
  ['md', 'table.md', 'points.md'],
  ['docx', 'table.docx', 'points.docx'],
  ['odt', 'table.odt', 'points.odt'],
  ['doc', 'table.doc', 'points.doc'],
  ['xlsx', 'table.xlsx'],
  ['ods', 'table.ods'],
  ['xls', 'table.xls'],
  ['csv', 'table.csv'],
  ['ofd', 'table.ofd', 'points.ofd'],
  ['pdf', 'table.pdf', 'points.pdf'],
]

/** Converters to measure beside, each as a person would call it: one process a file. `least` is how many times their rate ours must be. */
const OTHERS = [
  { program: 'pandoc', format: 'html', words: (file: string, out: string) => [file, '-t', 'plain', '-o', out], least: 5 },
  { program: 'pandoc', format: 'docx', words: (file: string, out: string) => [file, '-t', 'plain', '-o', out], least: 3 },
  { program: 'pdftotext', format: 'pdf', words: (file: string, out: string) => ['-layout', file, out], least: 0 },
]

type Parse = (bytes: Uint8Array, path: string) => Promise<unknown>

/**
 * Prints the rates; `ms` is the time for each format. Gives a line and a verdict for each target, for the caller to judge. A converter
 * that is not installed is named and left out.
 */
export async function measureFormats(parse: Parse, ms: number): Promise<{ what: string; holds: boolean }[]> {
  console.log('formats: documents/s, one process for all, read from memory and parsed')
  const rates = new Map<string, number>()
  for (const [format, ...names] of FILES) {
    const rate = await rateOf(parse, names, ms)
    rates.set(format, rate)
    console.log(`  ${format.padEnd(5)}${rate.toFixed(0).padStart(7)}`)
  }
  return compare(rates)
}

async function rateOf(parse: Parse, names: readonly string[], ms: number): Promise<number> {
  const files = names.map((name) => [new Uint8Array(readFileSync(join(FORMATS, name))), name] as const)
  const round = async (): Promise<number> => {
    const start = performance.now()
    let done = 0
    while (performance.now() - start < ms || done === 0) {
      for (const [bytes, name] of files) await parse(bytes, name)
      done += files.length
    }
    return (done * 1000) / (performance.now() - start)
  }
  // The first rounds load the reader and warm it up, until the compiler is done with it.
  let [best, since] = [0, 0]
  for (let warm = 0; warm < MOST_ROUNDS && since < STEADY_ROUNDS; warm++) {
    const rate = await round()
    since = rate > 1.05 * best ? 0 : since + 1
    best = Math.max(best, rate)
  }
  return round()
}

/** A reader is warm when its rate has not risen by a twentieth for so many rounds; no more than so many are waited for. */
const STEADY_ROUNDS = 2
const MOST_ROUNDS = 12

function compare(rates: ReadonlyMap<string, number>): { what: string; holds: boolean }[] {
  const verdicts: { what: string; holds: boolean }[] = []
  const folder = mkdtempSync(join(tmpdir(), 'worknotice-others-'))
  try {
    for (const { program, format, words, least } of OTHERS) {
      const names = FILES.find(([own]) => own === format)?.slice(1) ?? []
      const other = processRate(
        program,
        names.map((name) => words(join(FORMATS, name), join(folder, 'out.txt'))),
      )
      if (other === undefined) {
        console.log(`  ${program} is not installed: ${format} was not measured beside it`)
        continue
      }
      const times = (rates.get(format) ?? 0) / other
      console.log(`  ${format}: ${program} ${other.toFixed(1)} documents/s, worknotice ${times.toFixed(1)} times that`)
      if (least > 0) verdicts.push({ what: `${format}: ${least} times the rate of ${program}`, holds: times >= least })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return verdicts
}

/** Files a second, each in a process of its own; the median of five passes. Undefined where the program does not start. */
function processRate(program: string, runs: readonly string[][]): number | undefined {
  const passes: number[] = []
  for (let pass = 0; pass < 5; pass++) {
    const start = performance.now()
    for (const words of runs) {
      const { error, status } = spawnSync(program, words, { stdio: 'ignore' })
      if (error) return undefined
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`)
    }
    passes.push((runs.length * 1000) / (performance.now() - start))
  }
  return passes.sort((a, b) => a - b)[2]
}
