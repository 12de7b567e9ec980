/** The files that bulk runs write, opened by the engines that people use. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { build } from 'esbuild'
import { readXlsx } from 'hucre/xlsx'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import sqlite3 from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dayNumber } from '../src/bulk/days.ts'
import { type Dataset, type StoreOptions, storeFor, type Warning } from '../src/bulk/store.ts'
import { workbook } from '../src/bulk/workbook.ts'
import type { Diagnostic } from '../src/diagnostics/messages.ts'
import type { Task } from '../src/notice/schema.ts'
import { xlsxSheets } from '../src/read/sheet/xlsx.ts'
import { NAMES_ZH } from '../src/vocabulary/columns.ts'
import { datasetOf, makeDataset } from './support/dataset.ts'
import { readCsv } from './support/rfc4180.ts'

type Rows = Record<string, unknown>[]

// Engines and an office program start up here, beside whatever else the machine does.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const OFFICE = 'soffice'
const folder = mkdtempSync(join(tmpdir(), 'worknotice-stores-'))
const LONE = /\p{Cs}/gu
let data: Awaited<ReturnType<typeof makeDataset>>

beforeAll(async () => {
  data = await makeDataset()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function write(
  name: string,
  lang: StoreOptions['lang'] = 'en',
  from: Dataset = data,
): Promise<{ path: string; warnings: readonly Warning[] }> {
  const path = join(folder, name)
  const store = await storeFor(path)
  if (!store) throw new Error(`No store for ${name}`)
  return { path, warnings: await store.write(from, path, { lang }) }
}

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** A text as UTF-8 keeps it. */
const kept = (text: string | null): string => (text ?? '').replace(LONE, '\ufffd')

function dueDays(task: Task): string[] {
  return task.deadlines.flatMap((each) => (each.kind === 'by' ? [each.date] : each.kind === 'during' ? [each.end] : [])).sort()
}

/** What the ledger of tasks must show, made here from the notices: a row a task, and one for a notice without tasks. */
function ledger(): (string | number)[][] {
  const units = (list: readonly string[]) => kept(list.join('；'))
  return data.all.flatMap(({ notice, path, duplicateOf }) => {
    const [issuer, number, title] = [kept(notice.issuer), kept(notice.documentNumber?.text ?? null), kept(notice.title)]
    const head = [issuer, number, title, notice.plan?.year ?? '']
    const [signed, again] = [notice.signedOn ?? '', duplicateOf ?? '']
    if (notice.tasks.length === 0) return [[...head, ...Array(12).fill(''), signed, path, '', '', again]]
    return notice.tasks.map((task) => [
      ...head,
      ...[kept(task.section.join('\n')), kept(task.label), kept(task.title), kept(task.text)],
      ...[task.lead, task.responsible, task.support, task.supervise].map(units),
      units(task.deadlines.map(({ text }) => text)),
      ...[dueDays(task).at(0) ?? '', dueDays(task).at(-1) ?? ''],
      kept(task.criteria.map(({ text }) => text).join('\n')),
      ...[signed, path, task.line, task.id, again],
    ])
  })
}

const LEDGER_TITLES =
  'issuer document_number notice_title plan_year section label title text lead responsible support supervise deadlines first_due last_due criteria signed_on path line structural_id duplicate_of'.split(
    ' ',
  )

describe('which store', () => {
  test('is known by the name of the destination', async () => {
    const names = ['a.ndjson', 'a.ndjson.gz', 'a.CSV', 'x/a.xlsx', 'a.parquet', 'a.duckdb', 'a.sqlite', 'a.db']
    const stores = await Promise.all(names.map(storeFor))
    expect(stores.map((store) => store?.name)).toEqual([
      'NDJSON',
      'NDJSON, gzip',
      'CSV',
      'Excel',
      'Parquet',
      'DuckDB',
      'SQLite',
      'SQLite',
    ])
    expect(await Promise.all(['out', 'notices.2022', 'out.csv/', 'csv'].map(storeFor))).toEqual([null, null, null, null])
  })

  test('a file of another kind is no folder', async () => {
    await expect(storeFor('out.json')).rejects.toThrow(/out\.json: no data set is written in this format; .*\.xlsx/)
  })

  test('a store whose package is missing says what to install', async () => {
    const bundle = join(folder, 'bundle')
    const entry = fileURLToPath(new URL('../src/bulk/store.ts', import.meta.url))
    const external = ['@duckdb/node-api', 'node-sqlite3-wasm']
    await build({
      entryPoints: { store: entry },
      outdir: bundle,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      external,
    })
    // Beside a folder without node_modules the package is not to be found.
    const script = `import('./store.js').then(({ storeFor }) => storeFor('a.duckdb')).catch((error) => console.log(error.name, error.message))`
    writeFileSync(join(bundle, 'package.json'), '{"type":"module"}')
    const run = spawnSync(process.execPath, ['-e', script], { cwd: bundle, encoding: 'utf8' })
    expect(run.stdout).toMatch(/^UserError .*@duckdb\/node-api.* is not installed: run "npm install @duckdb\/node-api"/)
  })
})

describe('every store', () => {
  const names = ['a.ndjson', 'a.ndjson.gz', 'a.csv', 'a.xlsx', 'a.parquet', 'a.sqlite']

  test('the same entries give the same bytes, whenever and over whatever they are written', async () => {
    const firsts = await Promise.all(names.map(async (name) => readFileSync((await write(name)).path)))
    await new Promise((resolve) => setTimeout(resolve, 2100)) // past the two seconds that a zip can tell apart
    for (const [index, name] of names.entries()) {
      expect(readFileSync((await write(name)).path).equals(firsts[index] ?? Buffer.of()), name).toBe(true)
    }
  })

  test.each([...names, 'a.duckdb'])('an empty data set is a file, too: %s', async (name) => {
    const { path, warnings } = await write(`empty-${name}`, 'en', datasetOf([]))
    expect(existsSync(path)).toBe(true)
    expect(warnings).toEqual([])
  })

  test.each([...names, 'a.duckdb'])('an error on the way comes out, and nothing is held: %s', async (name) => {
    const failing: Dataset = {
      ...data,
      async *entries() {
        yield* data.all.slice(0, 2)
        throw new Error('the journal is gone')
      },
    }
    await expect(write(`failed-${name}`, 'en', failing)).rejects.toThrow('the journal is gone')
    await expect(write(`missing/${name}`)).rejects.toThrow()
    expect((await write(`failed-${name}`)).warnings).toEqual([])
  })

  test.each([...names, 'a.duckdb'])('a number past 32 bits stops no run: %s', async (name) => {
    const [entry] = data.all
    if (!entry) throw new Error('No entry')
    const documentNumber = { text: '某政发〔2022〕99999999999号', agency: '某政发', year: 2022, serial: 99_999_999_999 }
    const { path } = await write(`large-${name}`, 'en', datasetOf([{ ...entry, notice: { ...entry.notice, documentNumber } }]))
    const sql = 'SELECT document_number, serial FROM notices'
    const expected = [{ document_number: documentNumber.text, serial: null }]
    if (name.endsWith('.sqlite')) expect(sqlite(path, sql)).toEqual(expected)
    if (name.endsWith('.duckdb')) expect(await duckdb(path, sql)).toEqual(expected)
  })

  test.each([...names, 'a.duckdb'])('nothing is left beside the file: %s', async (name) => {
    const alone = mkdtempSync(join(folder, 'alone-'))
    await write(join(basename(alone), name))
    expect(readdirSync(alone)).toEqual([name])
  })

  test.each([...names, 'a.duckdb'])('tells how far it is: %s', async (name) => {
    const store = await storeFor(name)
    const seen: number[] = []
    await store?.write(data, join(folder, `progress-${name}`), { lang: 'en', onProgress: (written) => seen.push(written) })
    expect(seen).toEqual(data.all.map((_, index) => index + 1))
  })

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
    ['2022-02-29', null],
    ['2022-13-01', null],
    ['2022-1-1', null],
  ])('a day as a number: %s', (date, number) => {
    expect(dayNumber(date)).toBe(number)
  })

  test('Chinese names are different ones', () => {
    expect(new Set(Object.values(NAMES_ZH)).size).toBe(Object.keys(NAMES_ZH).length)
  })
})

describe('NDJSON', () => {
  test('a line holds a notice whole', async () => {
    const lines = readFileSync((await write('lines.ndjson')).path, 'utf8')
      .trimEnd()
      .split('\n')
    const expected = data.all.map(({ notice, duplicateOf }) => ({ ...notice, ...(duplicateOf === null ? {} : { duplicateOf }) }))
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected)
  })

  test('gzip holds the same lines, and neither time nor system', async () => {
    const bytes = readFileSync((await write('lines.ndjson.gz')).path)
    expect(gunzipSync(bytes).equals(readFileSync((await write('lines.ndjson')).path))).toBe(true)
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255])
  })
})

describe('CSV', () => {
  test('a strict reader gets every field back', async () => {
    const bytes = readFileSync((await write('out.csv')).path)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const records = readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    expect(records[0]).toEqual(LEDGER_TITLES)
    const guarded = (value: string | number) =>
      typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value)
    expect(records.slice(1)).toEqual(ledger().map((row) => row.map(guarded)))
  })

  test('no field starts a formula', async () => {
    const fields = readCsv(readFileSync((await write('out.csv')).path, 'utf8').slice(1)).flat()
    expect(fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))).toEqual([])
    expect(fields).toContain(`'=HYPERLINK("http://a.example","看")`)
    expect(fields).toContain(`'-1+1`)
    expect(fields).toContain(`'＝1+1推进工作`)
  })
})

describe('Excel', () => {
  test('a reader gets every cell back, days as days', async () => {
    const { path, warnings } = await write('out.xlsx')
    expect(warnings).toEqual([])
    const { sheets } = await readXlsx(readFileSync(path))
    expect(sheets.map(({ name }) => name)).toEqual(['tasks', 'units', 'notices', 'messages'])
    const [tasks, units, notices, messages] = sheets.map(({ rows }) => rows.map((row) => row.map(plainCell)))
    expect(tasks?.[0]).toEqual(LEDGER_TITLES)
    expect(tasks?.slice(1)).toEqual(ledger())
    expect(notices?.length).toBe(1 + data.all.length)
    expect(notices?.map((row) => row[0]).slice(1)).toEqual(data.all.map(({ path: from }) => from))
    const said = data.all.flatMap(({ notice }) => notice.messages)
    expect(messages?.map((row) => row[4]).slice(1)).toEqual([
      ...data.failed.map(({ reason }) => reason),
      ...said.map(({ text }) => text),
    ])
    expect(units?.slice(1).map(([unit, tasksOf, lead]) => [unit, tasksOf, lead])).toEqual(loads())
    expect(readFileSync(path).includes('<f>')).toBe(false)
  })

  test('our own reader shows the same cells', async () => {
    const messages: Diagnostic[] = []
    const sheets = xlsxSheets(readFileSync((await write('own.xlsx')).path), messages)
    expect(messages).toEqual([])
    const shown = new Map(sheets?.[0]?.cells.map(({ row, column, text }) => [`${row},${column}`, text.trim()]))
    const expected = [LEDGER_TITLES, ...ledger()].flatMap((cells, row) =>
      cells.flatMap((cell, column) => (String(cell).trim() === '' ? [] : [[`${row},${column}`, String(cell).trim()] as const])),
    )
    expect(shown).toEqual(new Map(expected))
  })

  test('headers stay in view, have filters, and are printed on each page', async () => {
    const parts = await textParts(workbookOf(2, 100))
    const sheet = parts.get('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>')
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'s'!$1:$1</definedName>`,
    )
  })

  test('what a sheet does not hold goes on in the next one', async () => {
    const parts = await textParts(workbookOf(7, 4))
    const cells = [...parts.entries()].filter(([name]) => name.includes('sheet')).map(([, xml]) => xml.match(/<v>\d+<\/v>/g))
    expect(cells).toEqual([['<v>0</v>', '<v>1</v>', '<v>2</v>'], ['<v>3</v>', '<v>4</v>', '<v>5</v>'], ['<v>6</v>']])
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="s 3" sheetId="3" r:id="rId3"/>')
  })

  test('days that the calendar of Excel has are numbers, older ones texts', async () => {
    async function* made() {
      for (const date of ['1900-03-01', '2022-12-31', '1900-02-28']) yield [date]
    }
    const columns = [{ title: 'due', type: 'date', width: 12 }] as const
    const parts = await textParts(workbook([{ name: 's', columns, rows: made(), onCut: () => {} }]))
    const cells = parts.get('xl/worksheets/sheet1.xml')?.match(/<v>\d+<\/v>|1900-02-28/g)
    expect(cells).toEqual(['<v>61</v>', '<v>44926</v>', '1900-02-28'])
  })

  test('a text that no cell holds is cut, and both the sheet of messages and the caller are told', async () => {
    const [entry] = data.all.filter(({ notice }) => notice.tasks.length > 1)
    if (!entry) throw new Error('No notice with tasks')
    // The cut would go through the emoji.
    const long = `${'长'.repeat(32_766)}😀尾`
    const notice = {
      ...entry.notice,
      tasks: entry.notice.tasks.map((task, index) => (index === 1 ? { ...task, text: long } : task)),
    }
    const { path, warnings } = await write('long.xlsx', 'en', datasetOf([{ ...entry, notice }]))
    expect(warnings).toEqual([
      { path: entry.path, text: 'A text is longer than a cell of Excel holds and was cut: sheet tasks, cell H3' },
    ])
    const { sheets } = await readXlsx(readFileSync(path))
    expect(sheets[0]?.rows[2]?.[7]).toBe('长'.repeat(32_766))
    expect(sheets[3]?.rows[1]?.slice(0, 5)).toEqual([entry.path, null, 'error', 'limit-reached', warnings[0]?.text])
  })

  test.skipIf(!has(OFFICE))(
    'LibreOffice shows every cell (skipped where soffice is not installed)',
    { timeout: 120_000 },
    async () => {
      const { path } = await write('office.xlsx', 'zh')
      const to = join(folder, 'office')
      mkdirSync(to)
      // Comma, double quotes, UTF-8, from the first line, every sheet in a file of its own.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const run = spawnSync(OFFICE, [profile, '--headless', '--convert-to', filter, '--outdir', to, path], {
        encoding: 'utf8',
      })
      expect(readdirSync(to).sort(), run.stderr).toEqual(
        ['office-任务.csv', 'office-公文.csv', 'office-单位汇总.csv', 'office-提示信息.csv'].sort(),
      )
      // It ends its lines with LF and writes a line break inside a cell as it is.
      const shown = readCsv(lineEnds(readFileSync(join(to, 'office-任务.csv'), 'utf8')))
      expect(shown[0]).toEqual(LEDGER_TITLES.map((name) => NAMES_ZH[name as keyof typeof NAMES_ZH]))
      expect(shown.slice(1)).toEqual(ledger().map((row) => row.map(String)))
    },
  )
})

/** LF between records as CRLF; those inside quotes stay. */
function lineEnds(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|\n/g, (part) => (part === '\n' ? '\r\n' : part))
}

/** Dates as ISO text, nothing as an empty text. */
function plainCell(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '')
}

function workbookOf(rows: number, mostRows: number) {
  const columns = [
    { title: 'a', type: 'integer', width: 5 },
    { title: 'b', type: 'text', width: 5 },
  ] as const
  async function* made() {
    for (let index = 0; index < rows; index++) yield [index, 'x']
  }
  return workbook([{ name: 's', columns, rows: made(), onCut: () => {} }], mostRows)
}

async function textParts(parts: ReturnType<typeof workbook>): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const { name, text } of parts) {
    const pieces: string[] = []
    for await (const piece of text) pieces.push(piece)
    found.set(name, pieces.join(''))
  }
  return found
}

/** Unit, tasks and those that it leads; a notice that repeats another one is left out. */
function loads(): [string, number, number][] {
  const found = new Map<string, [string, number, number]>()
  for (const { notice, duplicateOf } of data.all) {
    if (duplicateOf !== null) continue
    for (const task of notice.tasks)
      for (const unit of new Set([...task.lead, ...task.responsible, ...task.support, ...task.supervise])) {
        const load = found.get(unit) ?? [unit, 0, 0]
        found.set(unit, [unit, load[1] + 1, load[2] + (task.lead.includes(unit) ? 1 : 0)])
      }
  }
  return [...found.values()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

async function duckdb(path: string, sql: string): Promise<Rows> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function sqlite(path: string, sql: string): Rows {
  const database = new sqlite3.Database(path, { readOnly: true })
  try {
    return database.all(sql)
  } finally {
    database.close()
  }
}

describe('Parquet', () => {
  test('two readers get the same rows', async () => {
    const { path } = await write('out.parquet')
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
    const expected = data.all.flatMap(({ notice }) => (notice.tasks.length === 0 ? [null] : notice.tasks))
    expect(rows.map((row) => row.text)).toEqual(expected.map((task) => (task ? kept(task.text) : null)))
    expect(rows.map((row) => row.lead)).toEqual(expected.map((task) => task?.lead ?? []))
    expect(rows.map((row) => row.deadlines.map((each: { text: string }) => each.text))).toEqual(
      expected.map((task) => (task?.deadlines ?? []).map(({ text }) => text)),
    )
    const seen = await duckdb(':memory:', `SELECT * FROM '${path}'`)
    expect(seen.map((row) => [row.text, row.lead, row.first_due, row.plan_year])).toEqual(
      rows.map((row) => [row.text, row.lead, row.first_due?.toISOString().slice(0, 10) ?? null, row.plan_year]),
    )
    const points = await duckdb(':memory:', `SELECT sum(c.points) AS sum FROM (SELECT unnest(criteria) AS c FROM '${path}')`)
    expect(points[0]?.sum).toBe(sumOfPoints())
  })
})

function sumOfPoints(): number {
  return data.all
    .flatMap(({ notice }) => notice.tasks.flatMap(({ criteria }) => criteria))
    .reduce((sum, { points }) => sum + (points ?? 0), 0)
}

const TABLES = {
  notices: 'notice_id',
  tasks: 'task_id',
  task_units: 'task_id, role, position',
  deadlines: 'task_id, position',
  criteria: 'task_id, position',
  messages: 'notice_id, position',
  failures: 'position',
}

describe('SQL', () => {
  let [duck, lite] = ['', '']
  beforeAll(async () => {
    duck = (await write('out.duckdb')).path
    lite = (await write('out.sqlite')).path
  })

  test('every value is in the tables', () => {
    const units = data.all.flatMap(({ notice }) =>
      notice.tasks.flatMap((task) =>
        (['lead', 'responsible', 'support', 'supervise'] as const).flatMap((role) =>
          task[role].map((unit) => ({ role, unit: kept(unit) })),
        ),
      ),
    )
    const stored = sqlite(
      lite,
      `SELECT role, unit FROM task_units ORDER BY task_id, CASE role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'support' THEN 3 ELSE 4 END, position`,
    )
    expect(stored).toEqual(units)
    const tasks = data.all.flatMap(({ notice }) => notice.tasks)
    expect(sqlite(lite, 'SELECT structural_id AS id, section, label, title, text, line FROM tasks ORDER BY task_id')).toEqual(
      tasks.map(({ id, section, label, title, text, line }) => ({
        id,
        section: JSON.stringify(section),
        label,
        title,
        text: kept(text),
        line,
      })),
    )
    const criteria = tasks.flatMap((task) => task.criteria)
    expect(sqlite(lite, 'SELECT text, points FROM criteria ORDER BY task_id, position')).toEqual(
      criteria.map(({ text, points }) => ({ text: kept(text), points: points ?? null })),
    )
    const deadlines = tasks.flatMap((task) => task.deadlines)
    expect(sqlite(lite, 'SELECT kind, text FROM deadlines ORDER BY task_id, position')).toEqual(
      deadlines.map(({ kind, text }) => ({ kind, text })),
    )
    expect(sqlite(lite, 'SELECT path, code, reason FROM failures ORDER BY position')).toEqual(data.failed)
    expect(sqlite(lite, 'SELECT path, duplicate_of FROM notices ORDER BY notice_id')).toEqual(
      data.all.map(({ path, duplicateOf }) => ({ path, duplicate_of: duplicateOf })),
    )
  })

  test.each(Object.entries(TABLES))('DuckDB and SQLite hold the same %s', async (table, order) => {
    const sql = `SELECT * FROM ${table} ORDER BY ${order}`
    const fromDuck = (await duckdb(duck, sql)).map(asInSqlite)
    expect(fromDuck).toEqual(sqlite(lite, sql))
  })

  test.each(['tasks_by_unit', 'due_dates', 'unit_load', 'open_tasks', 'tasks_without_unit'])(
    'DuckDB and SQLite answer alike: %s',
    async (view) => {
      const sql = `SELECT * FROM ${view}`
      const sorted = (rows: Rows) => rows.map((row) => JSON.stringify(row)).sort()
      const expected = sorted(sqlite(lite, sql))
      expect(expected.length).toBeGreaterThan(0)
      expect(sorted((await duckdb(duck, sql)).map(asInSqlite))).toEqual(expected)
    },
  )

  test('two runs give DuckDB files with equal tables', async () => {
    const again = (await write('again.duckdb')).path
    for (const [table, order] of Object.entries(TABLES)) {
      const sql = `SELECT * FROM ${table} ORDER BY ${order}`
      expect(await duckdb(again, sql)).toEqual(await duckdb(duck, sql))
    }
  })

  test('keys hold', async () => {
    expect(sqlite(lite, 'PRAGMA foreign_key_check')).toEqual([])
    expect(sqlite(lite, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(sqlite(lite, `SELECT "table", "from", "to" FROM pragma_foreign_key_list('deadlines')`)).toEqual([
      { table: 'tasks', from: 'task_id', to: 'task_id' },
    ])
    const keys = `SELECT table_name, constraint_type FROM duckdb_constraints() WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') ORDER BY ALL`
    expect((await duckdb(duck, keys)).map((row) => `${row.table_name}: ${row.constraint_type}`)).toEqual([
      ...['criteria: FOREIGN KEY', 'deadlines: FOREIGN KEY', 'failures: PRIMARY KEY', 'messages: FOREIGN KEY'],
      ...['notices: PRIMARY KEY', 'task_units: FOREIGN KEY', 'tasks: FOREIGN KEY', 'tasks: PRIMARY KEY'],
    ])
  })

  test('which tasks does 市财政局 lead that are due this quarter', async () => {
    const sql = `SELECT path, label FROM due_dates WHERE unit = '市财政局' AND role = 'lead' AND this_quarter AND duplicate_of IS NULL`
    const expected = [{ path: 'in/-hostile "1".txt', label: '1' }]
    expect(sqlite(lite, sql)).toEqual(expected)
    expect(await duckdb(duck, sql)).toEqual(expected)
  })

  const programs: Record<string, (path: string, sql: string) => string[]> = {
    sqlite3: (path, sql) => ['-readonly', '-json', path, sql],
    python3: (path, sql) => ['-c', PYTHON, path, sql],
  }
  for (const [program, args] of Object.entries(programs)) {
    test.skipIf(!has(program))(`${program} opens the file (skipped where it is not installed)`, () => {
      const sql = 'SELECT path, title, task_count FROM notices ORDER BY notice_id'
      const run = spawnSync(program, args(lite, sql), { encoding: 'utf8', maxBuffer: 1 << 26 })
      expect(JSON.parse(run.stdout), run.stderr).toEqual(sqlite(lite, sql))
    })
  }

  test('Chinese names and values', async () => {
    const sql = `SELECT 文件路径, 序号 FROM 到期任务 WHERE 单位 = '市财政局' AND 角色 = '牵头' AND 本季度 AND 重复于 IS NULL`
    const expected = [{ 文件路径: 'in/-hostile "1".txt', 序号: '1' }]
    expect(sqlite((await write('zh.sqlite', 'zh')).path, sql)).toEqual(expected)
    expect(await duckdb((await write('zh.duckdb', 'zh')).path, sql)).toEqual(expected)
    const parquet = (await write('zh.parquet', 'zh')).path
    expect(
      (
        await duckdb(
          ':memory:',
          `SELECT DISTINCT d.时限类型 AS kind FROM (SELECT unnest(完成时限) AS d FROM '${parquet}') ORDER BY 1`,
        )
      ).map(({ kind }) => kind),
    ).toEqual(['定期', '截止', '期间', '期限内', '长期'].sort())
  })
})

describe('README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const queries = [...readme.matchAll(/```sql\n(.*?)```/gs)].flatMap(([, block]) =>
    (block ?? '').split(';\n').filter((sql) => sql.trim() !== ''),
  )

  test('has examples of SQL', () => {
    expect(queries.length).toBeGreaterThan(4)
  })

  test.each(queries)('%s', async (sql) => {
    if (sql.includes(`'out.parquet'`)) {
      const { path } = await write('readme.parquet')
      expect((await duckdb(':memory:', sql.replace('out.parquet', path))).length).toBeGreaterThan(0)
      return
    }
    const lang = /FROM \p{Script=Han}/u.test(sql) ? 'zh' : 'en'
    expect(sqlite((await write('readme.sqlite', lang)).path, sql).length).toBeGreaterThan(0)
    expect((await duckdb((await write('readme.duckdb', lang)).path, sql)).length).toBeGreaterThan(0)
  })
})

const PYTHON = `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1])
rows.row_factory = sqlite3.Row
print(json.dumps([dict(row) for row in rows.execute(sys.argv[2])]))
`

/** SQLite has texts for lists, 0 and 1 for no and yes; the engines' own JSON writes counts of 64 bits as texts. */
function asInSqlite(row: Record<string, unknown>): Record<string, unknown> {
  const change = (name: string, value: unknown) => {
    if (Array.isArray(value)) return JSON.stringify(value)
    if (typeof value === 'boolean') return Number(value)
    return name.endsWith('_count') ? Number(value) : value
  }
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(name, value)]))
}
