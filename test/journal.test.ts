/** The journal after a death at any place: what it says is true, and what it does not say is done again. */
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findDuplicates } from '../src/bulk/duplicates.ts'
import { packHashes } from '../src/bulk/fingerprint.ts'
import type { BatchResult, Item, Summary } from '../src/bulk/job.ts'
import { Journal } from '../src/bulk/journal.ts'
import { isNotice, type NoticeRecord } from '../src/bulk/records.ts'

const folder = mkdtempSync(join(tmpdir(), 'worknotice-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const summary: Summary = { tasks: 1, unassigned: 0, characters: 1, explained: 1, errors: 0, key: null, texts: '' }
const textOf = (number: number) => JSON.stringify({ number, text: '通知'.repeat(number % 7) })

function batch(first: number, size: number): [Item[], BatchResult] {
  const numbers = Array.from({ length: size }, (_, index) => first + index)
  const texts = numbers.map((number) => Buffer.from(`${textOf(number)}\n`))
  return [
    numbers.map((number) => ({ path: String(number), file: '' })),
    {
      verdicts: texts.map(({ length }, index) =>
        index === 1
          ? { kind: 'failed', sha256: 'x', code: 'crashed', reason: 'x' }
          : { kind: 'notice', sha256: 'x', length, summary },
      ),
      lines: Buffer.concat(texts.filter((_, index) => index !== 1)),
    },
  ]
}

/** Adds the batches that are missing. */
function fill(journal: Journal): void {
  for (let first = 0; first < 20; first += 5) {
    const missing = Array.from({ length: 5 }, (_, index) => String(first + index)).some((path) => !journal.get(path))
    if (missing) journal.add(...batch(first, 5), () => 'v')
  }
}

function expectWhole(journal: Journal): void {
  for (let number = 0; number < 20; number++) {
    const record = journal.get(String(number))
    if (record && isNotice(record)) expect(journal.read(record)).toBe(textOf(number))
    else expect(record).toMatchObject({ code: 'crashed' })
  }
}

test('cut off at any byte it goes on from there', async () => {
  const whole = join(folder, 'whole')
  const journal = await Journal.open(whole)
  fill(journal)
  const name = 'journal.ndjson'
  const size = readFileSync(join(whole, name)).length
  const notices = readFileSync(join(whole, 'notices-1.ndjson')).length
  for (let cut = 0; cut <= size; cut += 23) {
    const place = join(folder, `cut-${cut}`)
    mkdirSync(place)
    for (const file of readdirSync(whole)) copyFileSync(join(whole, file), join(place, file))
    truncateSync(join(place, name), cut)
    // Beyond what the journal says, a segment may end anywhere; after a loss of power also before that.
    if (cut % 2 === 0) truncateSync(join(place, 'notices-1.ndjson'), Math.floor((notices * cut) / size))
    else appendFileSync(join(place, 'notices-1.ndjson'), '{"torn')
    const resumed = await Journal.open(place)
    fill(resumed)
    expectWhole(resumed)
    resumed.close()
    expectWhole(await Journal.open(place))
  }
})

test('bytes that changed behind its back are noticed', async () => {
  const place = join(folder, 'changed')
  const journal = await Journal.open(place)
  fill(journal)
  const file = join(place, 'notices-1.ndjson')
  const bytes = readFileSync(file)
  bytes[3] = 0x20
  writeFileSync(file, bytes)
  const resumed = await Journal.open(place)
  expect(resumed.get('0')).toBeUndefined()
  expect(resumed.get('2')).toBeDefined()
})

test('written anew without what is not needed', async () => {
  const place = join(folder, 'compact')
  const journal = await Journal.open(place)
  const large: BatchResult = {
    verdicts: [{ kind: 'notice', sha256: 'x', length: 70_000_000, summary }],
    lines: Buffer.alloc(70_000_000, 'x'),
  }
  journal.add([{ path: 'large', file: '' }], large, () => 'v')
  fill(journal)
  journal.compact(Array.from({ length: 20 }, (_, number) => String(number)))
  expectWhole(journal)
  fill(journal)
  journal.close()
  expect(readdirSync(place).sort()).toEqual(['journal.ndjson', 'notices-2.ndjson'])
  const again = await Journal.open(place)
  expectWhole(again)
  expect(again.get('large')).toBeUndefined()
})

test('duplicates are found in linear time, whatever the keys', () => {
  const record = (index: number, size: number): NoticeRecord => ({
    path: String(index),
    sha256: String(index),
    by: 'v',
    at: [1, 0, 0, 0],
    ...summary,
    key: 'same',
    texts: packHashes(Uint32Array.from({ length: size }, (_, at) => (at < 2 ? at : at + 1000 * (index + 1)))),
  })
  const records = Array.from({ length: 20_000 }, (_, index) => record(index, 25))
  const began = performance.now()
  expect(findDuplicates(records).size).toBe(0)
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(
    findDuplicates([record(0, 25), { ...record(0, 23), path: 'b', sha256: 'b' }, { ...record(0, 20), path: 'c', sha256: 'c' }]),
  ).toEqual(new Map([['b', '0']]))
})
