/** What holds of the rules for any input: they never throw, they point into the text, and their fingerprints last. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckedDocument, checkDocument } from '../src/convert.ts'
import { RULES } from '../src/lint/registry.ts'
import type { RuleMessage } from '../src/lint/types.ts'
import { COUNT_OPENERS, LUNAR_WORDS } from '../src/vocabulary/lint-consistency.ts'
import { VAGUE_TIMES } from '../src/vocabulary/lint-tasks.ts'
import { makeNotice } from './support/made-notices.ts'

const RUNS = 80
const PATIENCE = 60_000
const BLANK_LINES = ['\n', '\n\n\n', '\r\n\r\n'] as const

const anyOf = fc.constantFrom
const unit = anyOf(
  '市教育局',
  '市发改局',
  '市发展和改革局',
  '市政府政务公开办',
  '市政务公开办',
  '各有关部门',
  '各县（市、区）政府',
  '',
)
const units = fc.array(unit, { maxLength: 4 }).map((names) => names.join('、'))
const time = fc.oneof(
  anyOf('', '3月底前', '2月30日', '2021年6月底前', '6月20日至10日', '2024年5月6日（星期二）', '长期坚持', ...VAGUE_TIMES),
  anyOf(...LUNAR_WORDS).map((word) => `${word}2月30日`),
)
const work = fc
  .tuple(anyOf('完善工作台账', '开展专项检查，尽快完成', '依据《方案》（国发[2019]4号）推进', '×××', '“未闭合'), time)
  .map((parts) => parts.join('，'))
const task = fc.record({ work, lead: units, responsible: units, support: units, time, points: anyOf('', '10', '10分', '-5') })
type MadeTask = typeof task extends fc.Arbitrary<infer Value> ? Value : never
const tasks = fc.array(task, { maxLength: 8 })
const head = fc
  .tuple(
    anyOf('2022', '2023', '二○二二'),
    anyOf('2022', '2024'),
    fc.constantFrom('3月1日', '八月3日', '2月30日'),
    anyOf(...COUNT_OPENERS),
    fc.nat(12),
  )
  .map(([letter, plan, day, opener, count]) =>
    [
      `某市人民政府办公室关于印发某市${letter}年重点工作要点的通知`,
      '各县（市、区）人民政府，市直各单位：',
      `《某市${plan}年重点工作要点》现印发给你们，${opener}${count}项任务，请认真贯彻落实。`,
      '某市人民政府办公室',
      `${letter}年${day}`,
      `某市${plan}年重点工作要点`,
    ].join('\n\n'),
  )

function prose(list: readonly MadeTask[]): string {
  return list
    .map(({ work: text, lead, responsible, time: limit }, index) => {
      const lines = [
        `（${'一二三四五六七八九'[index]}）推进第${index + 1}项任务。${text}。`,
        lead && `牵头单位：${lead}`,
        responsible && `责任单位：${responsible}`,
      ]
      return [...lines, limit && `完成时限：${limit}`].filter((line) => line !== '').join('\n\n')
    })
    .join('\n\n')
}

function table(list: readonly MadeTask[], mark: '\t' | '|'): string {
  const rows = [
    ['序号', '工作任务', '牵头单位', '责任单位', '配合单位', '完成时限', '分值（100分）', '星标'],
    ...list.map((made, index) => [
      `${index + 1}`,
      made.work,
      made.lead,
      made.responsible,
      made.support,
      made.time,
      made.points,
      '★',
    ]),
  ]
  if (mark === '\t') return rows.map((row) => row.join('\t')).join('\n')
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  return [lines[0], `|${'---|'.repeat(8)}`, ...lines.slice(1)].join('\n')
}

const made = fc.oneof(
  fc.tuple(head, tasks).map(([top, list]) => ({ path: 'notice.txt', text: `${top}\n\n${prose(list)}` })),
  fc.tuple(head, tasks).map(([top, list]) => ({ path: 'notice.txt', text: `${top}\n\n${table(list, '\t')}` })),
  fc.tuple(head, tasks).map(([top, list]) => ({ path: 'notice.md', text: `${top}\n\n${table(list, '|')}\n` })),
  fc.tuple(tasks).map(([list]) => ({ path: 'notice.tsv', text: table(list, '\t') })),
)

/** Characters that rules look for, in any order. */
const noise = fc
  .array(
    anyOf(
      '（',
      '）',
      '(',
      '〔',
      '［2022］',
      '《',
      '》（国发[20',
      '“',
      '12月32日',
      '年',
      '共三十项任务',
      '：',
      '、',
      '\n',
      '\t',
      '|',
      '责任单位：',
      '市',
      '局',
      '\ud83d',
      '。',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

function check({ messages, text, notice }: CheckedDocument): void {
  const ids = new Set(RULES.map(({ id }) => id))
  for (const message of messages) {
    if (!ids.has(message.code)) continue
    expect(message.text).not.toMatch(/\{\w+\}|undefined|NaN/)
    for (const { start, end } of message.spots) {
      expect(start.offset).toBeGreaterThanOrEqual(0)
      expect(end.offset).toBeGreaterThanOrEqual(start.offset)
      expect(end.offset).toBeLessThanOrEqual(text.length)
      expect(end.line).toBeGreaterThanOrEqual(start.line)
    }
    for (const edit of message.fix ?? []) expect(edit.start >= 0 && edit.end <= text.length && edit.start <= edit.end).toBe(true)
    if (message.pointer !== null) expect(valueAt(notice, message.pointer)).toBeDefined()
  }
  const prints = messages.map(({ fingerprint }) => fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
}

/** The value that a JSON Pointer names. */
function valueAt(root: unknown, pointer: string): unknown {
  let value: unknown = root
  for (const step of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined | null)?.[step]
  return value
}

function prints(messages: readonly RuleMessage[]): string[] {
  return messages.map(({ code, fingerprint }) => `${code} ${fingerprint}`).sort()
}

describe('rules over any input', { timeout: PATIENCE }, () => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => check(await checkDocument(bytes))),
      { numRuns: RUNS },
    )
  })

  test('any text, of characters that rules look for too', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), noise)
    const path = anyOf('a.txt', 'a.md', 'a.tsv', 'a.html')
    await fc.assert(
      fc.asyncProperty(text, path, async (input, name) => check(await checkDocument(input, { path: name }))),
      { numRuns: RUNS },
    )
  })

  test('notices made of the words that rules look for', async () => {
    await fc.assert(
      fc.asyncProperty(made, async ({ text, path }) => check(await checkDocument(text, { path }))),
      { numRuns: RUNS },
    )
  })

  test('blank lines in front change no fingerprint', async () => {
    await fc.assert(
      fc.asyncProperty(made, anyOf(...BLANK_LINES), async ({ text, path }, lines) => {
        const before = await checkDocument(text, { path })
        const after = await checkDocument(lines + text, { path })
        expect(prints(after.messages)).toEqual(prints(before.messages))
      }),
      { numRuns: RUNS },
    )
  })

  test('made notices find the words of most rules about tasks', async () => {
    const seen = new Set<string>()
    for (const { text, path } of fc.sample(made, { numRuns: 200, seed: 1 }))
      for (const { code } of (await checkDocument(text, { path })).messages) seen.add(code)
    const reached = RULES.filter(({ group, id }) => (group === 'tasks' || group === 'consistency') && seen.has(id))
    expect(reached.length).toBeGreaterThan(12)
  })

  test.each(['prose', 'table'] as const)('a %s notice of any size has only messages that are true', async (shape) => {
    const { messages } = await checkDocument(makeNotice(40_000, shape))
    const tasks = messages.filter(({ code }) => RULES.some(({ id, group }) => id === code && group === 'tasks'))
    // It is signed in March and sets times from January on.
    expect(new Set(tasks.map(({ code }) => code))).toEqual(new Set(['deadline-before-notice']))
  })
})
