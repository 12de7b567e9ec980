/** The rules' pages are their tests: each block under "Not ok" gives exactly one message of the rule, each under "Ok" none. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/convert.ts'
import { RULES } from '../src/lint/registry.ts'
import { NO_WORDS, type UserWords } from '../src/lint/types.ts'
import { readPage } from './support/rule-pages.ts'

const FOLDER = fileURLToPath(new URL('../src/lint/rules', import.meta.url))
const HEADS = ['What it checks', 'Why', 'Not ok', 'Ok', 'Options', '中文']
const BLANKS = /\s+/g

describe('rules', () => {
  test('each rule has a file and a page of its name, and no file is left over', () => {
    const names = readdirSync(FOLDER).sort()
    expect(names).toEqual(RULES.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort())
  })

  test('ids are unique', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })

  describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const page = readPage(id)

    test('the page has the heads of every page', () => {
      expect(page.title).toBe(id)
      expect(page.heads).toEqual(HEADS)
      expect(page.blocks.some(({ head }) => head === 'Not ok')).toBe(true)
      expect(page.blocks.some(({ head }) => head === 'Ok')).toBe(true)
    })

    test('each slot of a text is in both languages', () => {
      const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort()
      for (const texts of Object.values(rule.messages))
        expect([...new Set(slots(texts.zh))]).toEqual([...new Set(slots(texts.en))])
    })

    test.each(page.blocks.filter(({ head }) => head === 'Not ok'))('not ok, line $line', async (block) => {
      const { messages, text } = await messagesOf(id, block)
      expect(messages.map((message) => message.text)).toHaveLength(1)
      if (block.points === undefined) throw new Error(`${id}.md:${block.line}: say after the block what the message points at`)
      const spots = messages[0]?.spots ?? []
      const words = spots
        .map(({ start, end }) => text.slice(start.offset, end.offset))
        .join('')
        .replace(BLANKS, '')
      expect(spots.length === 0 ? null : words).toBe(block.points?.replace(BLANKS, '') ?? null)
      expect(messages[0]?.text).not.toMatch(/\{\w+\}|undefined|NaN/)
    })

    test.each(page.blocks.filter(({ head }) => head === 'Ok'))('ok, line $line', async (block) => {
      const { messages } = await messagesOf(id, block)
      expect(messages.map((message) => message.text)).toEqual([])
    })
  })
})

async function messagesOf(id: string, block: ReturnType<typeof readPage>['blocks'][number]) {
  const { words, ...options } = block.options
  const rules = { [id]: { level: 'error' as const, options } }
  const user = { ...NO_WORDS, ...(words as Partial<UserWords> | undefined) }
  const checked = await checkDocument(block.text, { path: `notice.${block.format}`, rules, words: user })
  return { text: checked.text, messages: checked.messages.filter(({ code }) => code === id) }
}
