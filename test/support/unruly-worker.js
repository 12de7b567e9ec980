// A worker that does what no document can be made to do: it ends, hangs, throws or fills its memory when the path says so.
export default async function work({ items, at }) {
  const verdicts = []
  for (const [index, { path }] of items.entries()) {
    Atomics.store(at, 0, index + 1)
    if (path === 'exit') process.exit(7)
    if (path === 'throw') throw new Error('thrown')
    if (path === 'hang') for (;;);
    if (path === 'fill') for (let list = []; ; ) list = [...list, ...Array.from({ length: 10_000 }, (_, value) => ({ value }))]
    verdicts.push({ kind: 'failed', sha256: null, code: 'fine', reason: path })
  }
  return { verdicts, lines: new Uint8Array() }
}
