/** Every notice of fixtures/: what comes out is valid, right, traceable, complete and the same every time. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../src/convert.ts'
import { type Evidence, type Notice, noticeSchema } from '../src/notice/schema.ts'
import { read } from '../src/read/index.ts'
import { fold, isBlank } from '../src/tree/fold.ts'
import { type Difference, differences } from './support/differences.ts'
import { type Fixture, loadFixtures } from './support/fixtures.ts'

for (const fixture of loadFixtures()) {
  describe(fixture.slug, () => {
    const parsed = parseNotice(fixture.bytes, { path: fixture.path, evidence: true })
    const notice = () => parsed

    test('keeps to the schema', async () => {
      expect(noticeSchema.safeParse(await notice()).error).toBeUndefined()
    })

    test('holds what is expected, known gaps apart', async () => {
      const known = new Set(fixture.about.gaps.map((gap) => gap.path))
      const found = differences(fixture.expected, await notice())
      expect(found.filter((difference) => !known.has(difference.path)).map(show)).toEqual([])
      const open = new Set(found.map((difference) => difference.path))
      const closed = fixture.about.gaps.filter((gap) => !open.has(gap.path)).map((gap) => gap.path)
      expect(closed, 'gaps that have closed: take them out of about.yaml').toEqual([])
    })

    test('owns every character once', async () => {
      expect(coverageFaults(await notice(), await canonicalText(fixture))).toEqual([])
    })

    test('shows where each value comes from', async () => {
      const result = await notice()
      expect(result.evidence?.length ?? 0).toBeGreaterThan(0)
      expect(evidenceFaults(result, await canonicalText(fixture))).toEqual([])
    })

    test('gives the same bytes again', async () => {
      const again = await parseNotice(fixture.bytes, { path: fixture.path, evidence: true })
      expect(JSON.stringify(again)).toBe(JSON.stringify(await notice()))
    })

    test('evidence adds itself and nothing else', async () => {
      const { evidence: _, ...rest } = await notice()
      expect(await parseNotice(fixture.bytes, { path: fixture.path })).toEqual(rest)
    })
  })
}

/** What positions point into: the text that the format's reader gives. */
async function canonicalText(fixture: Fixture): Promise<string> {
  return (await read(fixture.bytes, { path: fixture.path })).text
}

function show({ path, want, got }: Difference): string {
  return `${path}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`
}

/** The text without its blanks, as the parser sees them. */
function solid(text: string): string {
  const folded = fold(text)
  let kept = ''
  for (let i = 0; i < text.length; i++) if (!isBlank(folded.charCodeAt(i))) kept += text[i]
  return kept
}

function coverageFaults({ coverage, otherText }: Notice, text: string): string[] {
  const faults: string[] = []
  const characters = solid(text).length
  const unknown = otherText.filter((entry) => entry.role === 'unknown').map((entry) => solid(entry.text).length)
  const explained = characters - unknown.reduce((sum, count) => sum + count, 0)
  if (coverage.characters !== characters) faults.push(`characters: ${coverage.characters} counted, ${characters} in the text`)
  if (coverage.explained !== explained) faults.push(`explained: ${coverage.explained} counted, ${explained} by adding up`)
  return faults
}

function evidenceFaults(notice: Notice, text: string): string[] {
  const faults: string[] = []
  for (const entry of notice.evidence ?? []) {
    const fault = evidenceFault(entry, notice, text)
    if (fault) faults.push(`${entry.pointer} (${entry.how}): ${fault}`)
  }
  return faults
}

/** The slices give the entry's text, a restored prefix apart; and the text is the value where the value is text. */
function evidenceFault(entry: Evidence, notice: Notice, text: string): string | undefined {
  const value = resolvePointer(notice, entry.pointer)
  if (value === undefined) return 'points at nothing'
  if (entry.spans.length === 0) return 'has no span'
  const slices = entry.spans.map((span) => text.slice(span.start.offset, span.end.offset))
  const sliced = solid(slices.join(''))
  const said = solid(entry.text)
  if (sliced === '' || !(entry.how === 'restored' ? said.endsWith(sliced) : said === sliced)) {
    return `text ${JSON.stringify(entry.text)}, slices ${JSON.stringify(slices)}`
  }
  if (typeof value === 'string' && !isDatePointer(entry.pointer) && solid(value) !== said) {
    return `value ${JSON.stringify(value)}, text ${JSON.stringify(entry.text)}`
  }
  return undefined
}

/** Values that are worked out from the words: dates and what a deadline means. */
function isDatePointer(pointer: string): boolean {
  return /\/(?:signedOn|printedOn|date|start|end|duration|rrule|kind)$/.test(pointer)
}

function resolvePointer(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return value
}
