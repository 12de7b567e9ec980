/** Runs `worknotice convert` as people do. */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../src/bulk/summary.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const PROGRAM = `${ROOT}bin/worknotice.js`

/** Builds the program where that is needed. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/prepare.js'], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

export interface Run {
  status: number | null
  out: string
  err: string
}

/** Runs the program in `folder`. */
export function worknotice(
  folder: string,
  words: readonly string[],
  options: Partial<SpawnSyncOptionsWithStringEncoding> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    input: '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '', WORKNOTICE_DEBUG: '' },
    ...options,
  })
  return { status, out: stdout, err: stderr }
}

/** Converts, and gives the report beside what was printed. */
export function convert(folder: string, ...words: string[]): Run & { report: Report } {
  const run = worknotice(folder, ['convert', ...words, '--report', '-'])
  return { ...run, report: run.out === '' ? ({} as Report) : JSON.parse(run.out) }
}

/** The lines of an NDJSON file. */
export function lines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
