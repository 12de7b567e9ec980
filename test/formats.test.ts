/** The same notice in every format gives the same tasks. The files are made by test/make-formats.ts. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Notice, parseNotice } from '../src/index.ts'

type Task = Notice['tasks'][number]

const TASK_FIELDS = [
  'section',
  'label',
  'title',
  'text',
  'lead',
  'responsible',
  'support',
  'supervise',
  'deadlines',
  'criteria',
] as const satisfies readonly (keyof Task)[]
const HEADER_FIELDS = [
  'issuer',
  'documentNumber',
  'title',
  'addressees',
  'signedOn',
  'printedOn',
  'copiedTo',
  'disclosure',
] as const satisfies readonly (keyof Notice)[]

/** Prose: work points with unit lines. */
const PROSE = [
  'points.gb18030.txt',
  'points.utf16le-bom.txt',
  'points.utf16be-nobom.txt',
  'points.html',
  'points.gb18030.html',
  'points.mht',
  'points.md',
  'points.docx',
  'points.pandoc.docx',
  'points.doc',
  'points.odt',
  'points.pdf',
  'points.ofd',
]

/** A table of nine columns under two head rows, with merged category, unit and criterion cells. */
const TABLE = [
  'table.gb18030.html',
  'table.mht',
  'table.md',
  'table.docx',
  'table.pandoc.docx',
  'table.doc',
  'table.odt',
  'table.xlsx',
  'table.xls',
  'table.ods',
  'table.pdf',
  'table.ofd',
  'table.txt',
  'table.gb18030.txt',
  'table.utf16le-bom.txt',
  'table.utf16be-nobom.txt',
  'table.pipes.md',
  'table.csv',
  'table.tsv',
]

/** A table whose section cells are merged, some over two columns; the text was copied from a PDF, page breaks and all. */
const PLAN_TEXTS = ['plan.gb18030.txt', 'plan.utf16le-bom.txt', 'plan.utf16be-nobom.txt']
const PLAN = [
  'plan.gb18030.html',
  'plan.nometa.gb18030.html',
  'plan.utf16le-bom.html',
  'plan.md',
  'plan.docx',
  'plan.pandoc.docx',
  'plan.doc',
  'plan.odt',
  'plan.xlsx',
  'plan.xls',
  'plan.ods',
  'plan.pdf',
]

/** What a format does not hold, so that no reader can give it back: the fields that differ, with the reason. */
const KNOWN_LOSSES: { files: RegExp; fields: readonly string[]; reason: string }[] = [
  {
    files: /^table\.(?:.*txt|pipes\.md|csv|tsv)$/,
    fields: ['/tasks/1/lead', '/tasks/3/criteria', '/tasks/9/lead'],
    reason: 'text has no merged cells: one empty unit or criterion cell beside filled ones may as well be meant to be empty',
  },
]

const parse = async (name: string): Promise<Notice> => {
  const bytes = readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))
  return parseNotice(bytes, { path: name })
}

/** Each field by its JSON Pointer, as JSON. */
function fieldsOf(notice: Notice): Map<string, string> {
  const fields = new Map<string, string>()
  for (const field of HEADER_FIELDS) fields.set(`/${field}`, JSON.stringify(notice[field]))
  for (const [index, task] of notice.tasks.entries()) {
    for (const field of TASK_FIELDS) fields.set(`/tasks/${index}/${field}`, JSON.stringify(task[field]))
  }
  return fields
}

/** Pointers of the fields that differ, each with both values. */
function compare(want: Map<string, string>, got: Map<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const pointer of new Set([...want.keys(), ...got.keys()])) {
    if (want.get(pointer) !== got.get(pointer)) found.set(pointer, `${pointer}: ${want.get(pointer)} → ${got.get(pointer)}`)
  }
  return found
}

async function expectSame(base: Promise<Notice>, name: string): Promise<void> {
  const notice = await parse(name)
  expect(notice.coverage.explained).toBe(notice.coverage.characters)
  const found = compare(fieldsOf(await base), fieldsOf(notice))
  const lost = new Set(KNOWN_LOSSES.filter(({ files }) => files.test(name)).flatMap(({ fields }) => fields))
  expect([...found].filter(([pointer]) => !lost.has(pointer)).map(([, text]) => text)).toEqual([])
  expect(
    [...lost].filter((pointer) => !found.has(pointer)),
    'no losses any more: take them out of KNOWN_LOSSES',
  ).toEqual([])
}

describe('a prose notice is the same in every format', () => {
  const base = parse('points.txt')

  test('the text version is read whole', async () => {
    const { tasks, issuer, signedOn } = await base
    expect({ tasks: tasks.length, issuer, signedOn }).toEqual({
      tasks: 12,
      issuer: '华亭市人民政府办公室',
      signedOn: '2022-08-03',
    })
    expect(tasks.every((task) => task.lead.length > 0 && task.responsible.length > 0 && task.title !== null)).toBe(true)
    expect(tasks.filter((task) => task.deadlines.length > 0).length).toBeGreaterThan(2)
  })

  test.each(PROSE)('%s', (name) => expectSame(base, name))
})

describe('a table notice is the same in every format', () => {
  const base = parse('table.html')

  test('the page is read whole', async () => {
    const { tasks, copiedTo, documentNumber } = await base
    expect(tasks.map((task) => task.label)).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)))
    expect(tasks.every((task) => task.lead.length === 1 && task.responsible.length > 0 && task.support.length > 0)).toBe(true)
    expect(tasks.every((task) => task.criteria.length > 0 && task.deadlines.length > 0 && task.title)).toBe(true)
    expect([copiedTo.length, documentNumber?.text]).toEqual([3, '云营商办发〔2024〕6号'])
    expect(tasks[1]?.lead).toEqual(['市政务服务数据管理局'])
    expect(tasks.filter((task) => task.criteria.length === 2).map((task) => task.label)).toEqual(['1', '5', '10'])
  })

  test.each(TABLE)('%s', (name) => expectSame(base, name))
})

describe('a table with section cells is the same in every format', () => {
  const text = parse('plan.txt')
  const page = parse('plan.html')

  test.each(PLAN_TEXTS)('%s', (name) => expectSame(text, name))

  test.each(PLAN)('%s', (name) => expectSame(page, name))

  test('the page is the text with one more heading', async () => {
    const want = (await text).tasks
    const got = (await page).tasks
    expect(got.map((task) => task.section[0])).toEqual(want.map(() => '第一部分基础工作'))
    const plain = ({ section, ...rest }: Task, from: number) => ({ ...rest, section: section.slice(from), line: 0, id: '' })
    expect(got.map((task) => plain(task, 1))).toEqual(want.map((task) => plain(task, 0)))
  })
})

describe('traditional characters', () => {
  test('Big5 gives what UTF-8 gives', async () => {
    for (const kind of ['html', 'txt']) {
      const [big5, utf8] = [await parse(`traditional.big5.${kind}`), await parse(`traditional.${kind}`)]
      expect([big5.source.encoding, utf8.source.encoding]).toEqual(['big5', 'utf-8'])
      expect([...compare(fieldsOf(utf8), fieldsOf(big5)).values()]).toEqual([])
      expect(utf8.tasks).toHaveLength(8)
    }
  })
})
