/** `worknotice validate` as people and CI jobs meet it: places, exit status, configuration, baseline, reporters, fixes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { zipSync } from 'fflate'
import { parse as parseJunit } from 'junit2json'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HUATING = join(ROOT, 'fixtures/huating-2022/notice.txt')
const CLEAN = `华亭市人民政府办公室关于印发2024年安全生产工作要点的通知

华政办发〔2024〕5号

各乡镇人民政府，市直各部门：

现将《2024年安全生产工作要点》印发给你们，请认真贯彻执行。

华亭市人民政府办公室
2024年3月1日

2024年安全生产工作要点

一、强化源头治理

（一）开展隐患排查。对全市企业开展一次排查。

牵头单位：市应急管理局

（二）压实企业责任。落实全员安全生产责任制。

牵头单位：市工业和信息化局
`
/** The date has Chinese and Arabic numerals: one message of level error. */
const FAULTY = CLEAN.replace('2024年3月1日', '2024年三月1日')
let folder = ''

// Each test starts the program several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

interface Run {
  status: number | null
  out: string
  err: string
}

function run(words: string[], options: { input?: string; env?: Record<string, string>; cwd?: string } = {}): Run {
  const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8', ...options.env }
  const args = [join(ROOT, 'bin/worknotice.js'), ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env,
  })
  return { status, out: stdout, err: stderr }
}

function put(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/prepare.js'], { cwd: ROOT, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}, 120_000)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worknotice-validate-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('places and exit status', () => {
  test('a sound notice is clean', () => {
    put('notice.txt', CLEAN)
    const { status, out, err } = run(['validate', 'notice.txt', '--fail-on', 'info'])
    expect({ status, out, err }).toEqual({ status: 0, out: 'No messages in 1 file.\n', err: '' })
  })

  test('points at the very characters, two columns for a Chinese one', () => {
    put('notice.txt', FAULTY)
    const { status, out } = run(['validate', 'notice.txt'])
    expect(status).toBe(1)
    expect(out).toContain('notice.txt:10:1: error: ')
    expect(out).toContain('  10 │ 2024年三月1日\n     │ ^^^^^^^^^^^^^\n')
    expect(out).toMatch(/^1 error in 1 file\.$/m)
  })

  test('a level below --fail-on does not fail', () => {
    put('notice.txt', FAULTY)
    expect(run(['validate', 'notice.txt', '--fail-on', 'never']).status).toBe(0)
  })

  test('nothing readable is status 2, something beside it status 1', () => {
    put('notice.txt', CLEAN)
    expect(run(['validate', 'gone.txt'])).toMatchObject({ status: 2, err: 'worknotice: gone.txt: no such file\n' })
    expect(run(['validate', 'notice.txt', 'gone.txt']).status).toBe(1)
  })

  test('a file that cannot be read as a notice is an error with its reason', () => {
    put('notice.pdf', '%PDF-1.4 nothing')
    const { status, out } = run(['validate', 'notice.pdf'])
    expect(status).toBe(1)
    expect(out).toMatch(/notice\.pdf: error: .* \[unreadable-file\]/)
  })

  test('standard input, and the members of an archive', () => {
    expect(run(['validate', '-'], { input: FAULTY })).toMatchObject({ status: 1 })
    put('all.zip', zipSync({ 'a.txt': Buffer.from(CLEAN), 'b/c.txt': Buffer.from(FAULTY) }))
    const { status, out } = run(['validate', 'all.zip'])
    expect(status).toBe(1)
    expect(out).toContain('all.zip!/b/c.txt:10:1: error')
    expect(out).toContain('in 2 files')
  })

  test('messages in Chinese, by option and by locale', () => {
    put('notice.txt', FAULTY)
    for (const { out } of [
      run(['validate', 'notice.txt', '--lang', 'zh']),
      run(['validate', 'notice.txt'], { env: { LC_ALL: 'zh_CN.UTF-8' } }),
    ]) {
      expect(out).toContain('错误: 日期“2024年三月1日”混用汉字数字和阿拉伯数字')
      expect(out).toContain('1个文件：错误1条。')
    }
  })

  test('in Markdown and web pages a place is one of the file', () => {
    const page = FAULTY.replace('2024年三月1日', '<b>2024年</b>三月1日')
    const lines = page.split('\n').map((line) => `<p>${line}</p>`)
    put('notice.html', `<html><head><style>p {}</style></head><body>\n\n${lines.join('\n')}\n</body></html>`)
    put('notice.md', FAULTY.replace('\n', '\n\n<!-- a remark -->\n\n').replace('2024年三月1日', '**2024年**三月1日'))
    expect(run(['validate', 'notice.html']).out).toContain('notice.html:12:7: error')
    const { out } = run(['validate', 'notice.md'])
    expect(out).toContain('notice.md:13:3: error')
    expect(out).toContain('  13 │ **2024年**三月1日\n     │   ^^^^^^^^^^^^^^^\n')
  })

  test('a place in a file that is no text is told in its own terms', () => {
    const { out } = run(['validate', join(ROOT, 'fixtures/formats/points.docx'), '--fail-on', 'never'], { cwd: ROOT })
    expect(out).not.toMatch(/points\.docx:\d+:\d+/)
  })
})

describe('notices as data', () => {
  test('what parse wrote is valid', () => {
    for (const format of ['json', 'yaml', 'ndjson']) {
      const { out } = run(['parse', HUATING, '-f', format])
      put(`notice.${format}`, out)
      expect(run(['validate', `notice.${format}`, '--fail-on', 'never']).out).not.toContain('[schema]')
    }
  })

  test('a fault of the schema is shown where it stands', () => {
    const { out } = run(['parse', HUATING])
    put('notice.json', out.replace('"2022-08-03"', '"3 August"'))
    const { status, out: told } = run(['validate', 'notice.json'])
    expect(status).toBe(1)
    expect(told).toMatch(/notice\.json:\d+:\d+: error: \/signedOn: /)
    expect(told).toContain('3 August')
  })

  test('broken syntax, and data that is no notice', () => {
    put('a.json', '{"schemaVersion": 1,\n "tasks": [}')
    expect(run(['validate', 'a.json']).out).toMatch(/a\.json:2:\d+: error: .* \[schema\]/)
    put('b.json', '')
    expect(run(['validate', 'b.json'])).toMatchObject({ status: 1 })
    put('c.yaml', 'schemaVersion: 2\n')
    expect(run(['validate', 'c.yaml'])).toMatchObject({ status: 1 })
  })

  test('the rules about fields point into the data', () => {
    put('notice.txt', CLEAN.replace('牵头单位：市应急管理局', ''))
    const { out } = run(['parse', 'notice.txt'])
    put('notice.json', out)
    expect(run(['validate', 'notice.json', '--fail-on', 'never']).out).toMatch(
      /notice\.json:\d+:\d+: warning: .* \[task-without-unit\]/,
    )
  })
})

describe('configuration', () => {
  test('is found upwards from the file, and sets levels', () => {
    put('plans/2024/notice.txt', FAULTY)
    put('plans/worknotice.config.yaml', 'rules:\n  mixed-numeral-date: warning\n')
    expect(run(['validate', 'plans/2024/notice.txt']).status).toBe(0)
    put('plans/worknotice.config.yaml', 'rules:\n  mixed-numeral-date: { level: off }\nfailOn: info\n')
    expect(run(['validate', 'plans/2024/notice.txt']).status).toBe(0)
  })

  test('ignores by rule, path and fingerprint', () => {
    put('old/notice.txt', FAULTY)
    const { fingerprint } = JSON.parse(run(['validate', 'old/notice.txt', '-r', 'json']).out).files[0].messages[0]
    for (const entry of [
      '{ path: "old/**" }',
      '{ rule: mixed-numeral-date }',
      `{ fingerprint: "${fingerprint}", reason: printed so }`,
    ]) {
      put('worknotice.config.yaml', `ignore:\n  - ${entry}\n`)
      const { status, out } = run(['validate', 'old/notice.txt'])
      expect({ entry, status }).toEqual({ entry, status: 0 })
      expect(out).toContain('1 left out')
    }
    put('worknotice.config.yaml', 'ignore:\n  - { rule: mixed-numeral-date, path: "new/**" }\n')
    expect(run(['validate', 'old/notice.txt']).status).toBe(1)
  })

  test.each([
    ['rules:\n  no-such-rule: off\n', /worknotice\.config\.yaml:2:\d+: .*no-such-rule/],
    ['rules:\n  mixed-numeral-date: loud\n', /worknotice\.config\.yaml:2:23: rules\.mixed-numeral-date: /],
    ['ignore:\n  - {}\n', /worknotice\.config\.yaml:2:5: ignore\.0: say what to ignore/],
    ['rules: [\n', /worknotice\.config\.yaml:\d+:\d+: /],
    ['vocabulary:\n  placeholder: [待补]\n', /worknotice\.config\.yaml:\d+:\d+: .*placeholder/],
    ['colour: red\n', /worknotice\.config\.yaml:1:\d+: .*colour/],
  ])('a fault is one line that points at it: %j', (text, pattern) => {
    put('notice.txt', CLEAN)
    put('worknotice.config.yaml', text)
    const { status, out, err } = run(['validate', 'notice.txt'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(pattern)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('the schema for editors takes what the program takes', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/config.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(parseYaml('rules:\n  mixed-numeral-date: warning\nignore:\n  - rule: mixed-numeral-date\nlang: zh\n'))).toBe(
      true,
    )
    expect(validate({ rules: { 'no-such-rule': 'off' } })).toBe(false)
  })
})

describe('baseline', () => {
  test('old messages do not fail, wherever they move; new ones do', () => {
    put('notice.txt', FAULTY)
    expect(run(['validate', 'notice.txt', '--baseline', 'known.json', '--update-baseline']).status).toBe(0)
    expect(run(['validate', 'notice.txt', '--baseline', 'known.json']).status).toBe(0)
    put('notice.txt', `\n\n\n${FAULTY}`)
    expect(run(['validate', 'notice.txt', '--baseline', 'known.json']).status).toBe(0)
    put('notice.txt', FAULTY.replace('三月1日', '四月1日'))
    expect(run(['validate', 'notice.txt', '--baseline', 'known.json']).status).toBe(1)
  })

  test('says what to do where there is none, or no sound one', () => {
    put('notice.txt', CLEAN)
    expect(run(['validate', 'notice.txt', '--baseline', 'gone.json'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--update-baseline'),
    })
    put('bad.json', '[]')
    expect(run(['validate', 'notice.txt', '--baseline', 'bad.json'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--update-baseline'),
    })
    expect(run(['validate', 'notice.txt', '--update-baseline'])).toMatchObject({ status: 2 })
  })
})

describe('reporters', () => {
  const everything = () => [HUATING, join(ROOT, 'fixtures/formats/points.docx'), put('a&b "<1>, 50%.txt', FAULTY)]

  test('json holds every message and the totals', () => {
    const report = JSON.parse(run(['validate', ...everything(), '-r', 'json']).out)
    expect(report.files).toHaveLength(3)
    const count = report.files.flatMap((file: { messages: unknown[] }) => file.messages).length
    expect(report.totals.error + report.totals.warning + report.totals.info).toBe(count)
  })

  test('sarif is valid against the schema of the standard', () => {
    const log = JSON.parse(run(['validate', ...everything(), '-r', 'sarif']).out)
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'test/support/sarif-2.1.0.schema.json'), 'utf8')))
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    const [first] = log.runs[0].results
    expect(first.ruleId).toBe(log.runs[0].tool.driver.rules[first.ruleIndex].id)
    expect(log.runs[0].results.at(-1).locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /a%26b%20%22%3C1%3E%2C%2050%25\.txt$/,
    )
  })

  test('junit is read by a consumer, with a case for every message', async () => {
    const { out } = run(['validate', ...everything(), '-r', 'junit'])
    const suites = await parseJunit(out)
    if (!suites || !('testsuite' in suites)) throw new Error('no test suites')
    expect(suites.testsuite).toHaveLength(3)
    expect(suites.testsuite?.[2]?.testcase?.some(({ failure }) => failure?.[0]?.type === 'mixed-numeral-date')).toBe(true)
    expect(suites.testsuite?.[2]?.name).toMatch(/a&b "<1>, 50%\.txt$/)
  })

  test('checkstyle is well-formed', () => {
    const { out } = run(['validate', ...everything(), '-r', 'checkstyle'])
    const names: string[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => names.push(name))
    parser.write(out).close()
    expect(names.filter((name) => name === 'file')).toHaveLength(3)
    expect(names).toContain('error')
  })

  test('github commands keep to the rules of escaping', () => {
    const { out } = run(['validate', put('a,b:1%.txt', FAULTY), '-r', 'github'])
    const commands = out.trimEnd().split('\n').map(readCommand)
    expect(commands[0]).toMatchObject({
      command: 'error',
      file: join(folder, 'a,b:1%.txt'),
      line: '10',
      col: '1',
      endColumn: '9',
    })
    expect(commands[0]?.message).toContain('2024年三月1日')
    expect(commands[0]?.message).toContain('\n')
  })
})

/** A workflow command as the runner of GitHub Actions takes it apart: properties by `,`, then `%0D`, `%0A`, `%3A`, `%2C`, and `%25` last. */
function readCommand(line: string): Record<string, string> {
  const parts = /^::(\w+) (.*?)::(.*)$/.exec(line)
  if (!parts) throw new Error(`no command: ${line}`)
  const plain = (text: string): string =>
    text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%')
  const properties = (parts[2] ?? '').split(',').map((property) => property.split('=') as [string, string])
  return {
    command: parts[1] ?? '',
    message: plain(parts[3] ?? ''),
    ...Object.fromEntries(properties.map(([name, value]) => [name, plain(value)])),
  }
}

describe('fixes', () => {
  const SLOPPY = CLEAN.replace('〔2024〕', '[2024]').replace('（二）', '(二)').replace('全员安全', '全员 安全')

  test('change what takes no judgement, tell it, and a second run changes nothing', () => {
    const path = put('notice.txt', SLOPPY)
    const first = run(['validate', 'notice.txt', '--fix'])
    expect(readFileSync(path, 'utf8')).toBe(CLEAN)
    expect(first.err).toContain('fixed: [ → 〔')
    expect(first.err).toContain('fixed: ( → （')
    expect(first.status).toBe(0)
    expect(run(['validate', 'notice.txt', '--fix']).err).toBe('')
    expect(readFileSync(path, 'utf8')).toBe(CLEAN)
  })

  test('--dry-run shows a diff and changes nothing', () => {
    const path = put('notice.txt', SLOPPY)
    const { err } = run(['validate', 'notice.txt', '--fix', '--dry-run'])
    expect(err).toContain('-华政办发[2024]5号\n+华政办发〔2024〕5号')
    expect(readFileSync(path, 'utf8')).toBe(SLOPPY)
  })

  test('keep the marks of Markdown and the bytes of UTF-16', () => {
    const markdown = put(
      'notice.md',
      SLOPPY.replace('（一）开展', '### （一）开展').replace('牵头单位：市应急管理局', '**牵头单位：市应急管理局**'),
    )
    run(['validate', 'notice.md', '--fix'])
    const text = readFileSync(markdown, 'utf8')
    expect(text).toContain('### （一）开展')
    expect(text).toContain('**牵头单位：市应急管理局**')
    expect(text).toContain('华政办发〔2024〕5号')
    const wide = put('wide.txt', Buffer.from(`\ufeff${SLOPPY}`, 'utf16le'))
    run(['validate', 'wide.txt', '--fix'])
    expect(readFileSync(wide).toString('utf16le')).toBe(`\ufeff${CLEAN}`)
  })

  test('leave alone what is no text file', () => {
    const bytes = readFileSync(join(ROOT, 'fixtures/formats/points.docx'))
    const path = put('points.docx', bytes)
    const { err } = run(['validate', 'points.docx', '--fix', '--fail-on', 'never'])
    expect(readFileSync(path).equals(bytes)).toBe(true)
    if (err !== '') expect(err).toContain('not changed')
  })
})

describe('rules and explain', () => {
  test('list every rule in both languages', () => {
    expect(run(['rules']).out).toMatch(/^ {2}mixed-numeral-date +error +A date is printed/m)
    expect(run(['rules', '--lang', 'zh']).out).toContain('日期混用汉字数字和阿拉伯数字')
    expect(JSON.parse(run(['rules', '--json']).out)[0]).toHaveProperty('advice.zh')
  })

  test('print a page', () => {
    const { status, out } = run(['explain', 'mixed-numeral-date'])
    expect(status).toBe(0)
    expect(out).toContain('## Why')
    expect(run(['explain', 'mixed-numeral-date', '--lang', 'zh']).out).toContain('GB/T 9704—2012')
    expect(run(['explain', 'numeral-date'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('did you mean mixed-numeral-date?'),
    })
  })
})
