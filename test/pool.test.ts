/** Worker threads under limits: what a document does costs that document only. */
import { afterEach, expect, test } from 'vitest'
import { Pool } from '../src/bulk/pool.ts'

const entry = new URL('./support/unruly-worker.js', import.meta.url)
let pool: Pool | undefined

/** The codes that came of the paths, in their order. */
async function codes(paths: readonly string[], timeout = 60_000): Promise<string[]> {
  pool = new Pool({ workers: 1, entry, limits: { timeout, memory: 32 }, settings: { evidence: false, maxBytes: 1000 } })
  const { verdicts } = await pool.run(paths.map((path) => ({ path, file: path, bytes: new Uint8Array([1]) })))
  return verdicts.map((verdict) => (verdict.kind === 'failed' ? verdict.code : verdict.kind))
}

afterEach(() => pool?.close())

test.each([
  [
    ['a', 'exit', 'b'],
    ['fine', 'crashed', 'fine'],
  ],
  [
    ['throw', 'a', 'b'],
    ['crashed', 'fine', 'fine'],
  ],
  [
    ['a', 'b', 'fill'],
    ['fine', 'fine', 'memory'],
  ],
  [
    ['exit', 'exit', 'a', 'fill', 'throw', 'b'],
    ['crashed', 'crashed', 'fine', 'memory', 'crashed', 'fine'],
  ],
])(
  '%j',
  async (paths, expected) => {
    expect(await codes(paths)).toEqual(expected)
  },
  60_000,
)

test('a document that hangs is stopped', async () => {
  expect(await codes(['a', 'hang', 'b', 'hang'], 300)).toEqual(['fine', 'timeout', 'fine', 'timeout'])
}, 60_000)

test('a failure knows the digest of the document, so that it is not tried again', async () => {
  await codes([])
  const result = await pool?.run([{ path: 'exit', file: 'exit', bytes: new Uint8Array() }])
  expect(result?.verdicts).toMatchObject([
    { code: 'crashed', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  ])
})
