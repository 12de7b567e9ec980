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

const LETTER = (number: string, ...body: string[]): string =>
  ['青梧县人民政府文件', '', number, '', '青梧县人民政府关于印发工作要点的通知', '', ...body, ''].join('\n')

describe('what rules share', () => {
  const said = async (text: string, ...codes: string[]) =>
    (await checkDocument(text, { path: 'a.txt' })).messages.filter(({ code }) => codes.includes(code))

  test('a message that counts the places of a document stays the same with fewer of them', async () => {
    const codes = ['half-width-punctuation', 'spaces-in-chinese-text', 'ordinal-mark', 'mixed-bracket-width']
    const lines = [
      '(一)检查桥梁,修补裂缝。',
      '（二）检查隧道,更换 灯具,清理水沟。',
      '1、检查涵洞，疏通 淤塞的管道。',
      '2、检查边坡。',
    ]
    const more = [...lines, '(三)检查护栏,补装反光标,更换 锈蚀的立柱。', '3、检查标志。']
    const prints = async (body: readonly string[]) => {
      const found = await said(LETTER('青政发〔2024〕1号', ...body), ...codes)
      return found.map(({ code, fingerprint }) => `${code} ${fingerprint}`).sort()
    }
    const before = await prints(lines)
    expect(before.map((each) => each.split(' ')[0])).toEqual([...codes].sort())
    expect(await prints(more)).toEqual(before)
  })

  test('the brackets of a number before 2000 are a warning, and nothing mends them', async () => {
    const brackets = async (number: string) =>
      (await said(LETTER(number, '各镇：'), 'malformed-document-number')).map(({ severity, fix }) => [
        severity,
        fix !== undefined,
      ])
    expect(await brackets('青政发[1999]12号')).toEqual([['warning', false]])
    expect(await brackets('青政发[2000]12号')).toEqual([['error', true]])
  })

  test('a task that stands twice is told once', async () => {
    const body = '更新政府信息公开指南，公布受理渠道和办理时限，方便群众申请。'
    const other = '编制政府信息公开年度报告，按时在门户网站发布并报送。（县司法局负责）'
    const item = (label: string, heading: string, text: string) => [`${label}${heading}`, `　　${text}（县政府办负责）`]
    const items = [item('（一）', '更新指南', body), item('（二）', '编制报告', other), item('（三）', '审核公文', `对${other}`)]
    const twice = [...items, item('（四）', '更新指南', body)].flat()
    const alike = [...items, item('（四）', '公布渠道', body)].flat()
    const codes = async (lines: readonly string[]) =>
      (await said(['2024年政务公开工作要点', ...lines, ''].join('\n'), 'duplicate-task', 'repeated-paragraph')).map(
        ({ code }) => code,
      )
    expect(await codes(twice)).toEqual(['duplicate-task'])
    expect(await codes(alike)).toEqual(['repeated-paragraph'])
  })
})

async function messagesOf(id: string, block: ReturnType<typeof readPage>['blocks'][number]) {
  const { words, ...options } = block.options
  const rules = { [id]: { level: 'error' as const, options } }
  const user = { ...NO_WORDS, ...(words as Partial<UserWords> | undefined) }
  const checked = await checkDocument(block.text, { path: `notice.${block.format}`, rules, words: user })
  return { text: checked.text, messages: checked.messages.filter(({ code }) => code === id) }
}
