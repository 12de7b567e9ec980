/** What the rules say about every notice of fixtures/, as reviewed by hand: `messages.txt` beside each. `npx vitest run test/messages.test.ts -u` writes them anew. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/convert.ts'
import type { RuleMessage } from '../src/lint/types.ts'
import { loadFixtures } from './support/fixtures.ts'

const MOST_WORDS = 40
const BLANKS = /\s+/g

describe('messages', () => {
  test.each(loadFixtures())('$slug', async ({ slug, bytes, path }) => {
    const { messages, text } = await checkDocument(bytes, { path })
    const file = fileURLToPath(new URL(`../fixtures/${slug}/messages.txt`, import.meta.url))
    await expect(messages.map((message) => `${lineOf(message, text)}\n`).join('')).toMatchFileSnapshot(file)
  })

  test('the notice of Huating has the faults that it is known for', async () => {
    const [huating] = loadFixtures().filter(({ slug }) => slug === 'huating-2022')
    if (!huating) throw new Error('fixtures/huating-2022 is gone')
    const { messages } = await checkDocument(huating.bytes, { path: huating.path })
    const codes = messages.map(({ code }) => code)
    const expected = [
      'mixed-numeral-date',
      'printed-before-signed',
      'unbalanced-brackets',
      'mixed-bracket-width',
      'inconsistent-unit-name',
    ]
    expect(codes).toEqual(expect.arrayContaining(expected))
  })
})

/** `15:1 error mixed-numeral-date: The date … | 2022年八月3日` */
function lineOf({ code, severity, text, spots }: RuleMessage, source: string): string {
  const [spot] = spots
  const words = spots.map(({ start, end }) => source.slice(start.offset, end.offset).replace(BLANKS, '')).join('…')
  const place = spot ? `${spot.start.line}:${spot.start.column}` : '-'
  return `${place} ${severity} ${code}: ${text}${words === '' ? '' : ` | ${words.slice(0, MOST_WORDS)}`}`
}
