/** Frames for the tests of wordings: a whole small notice around the form under test, and a compact view of what came out. */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/convert.ts'
import type { Deadline, Notice, Task } from '../../src/notice/schema.ts'

/** What a test asks of one task: only the fields that are given are compared. */
export interface Wanted {
  section?: readonly string[]
  label?: string | null
  title?: string | null
  text?: string
  lead?: readonly string[]
  responsible?: readonly string[]
  support?: readonly string[]
  supervise?: readonly string[]
  /** `by 2024-06-30`, `during 2024-03-01..2024-06-30`, `within P7D`, `every`, `ongoing`. */
  deadlines?: readonly string[]
  /** `text` or `text =points`. */
  criteria?: readonly string[]
}

/** One form of the catalogue: its row, what it is, the document, what the notice must say. */
export interface Case {
  /** Row of the catalogue, with a variant behind a blank where a row has several: `O-05 point`. */
  row: string
  form: string
  /** The whole document; `body` frames for prose and tables are below. */
  document: string
  /** Format where the text alone does not tell it. */
  format?: 'html'
  /** Every task, in order. */
  tasks?: readonly Wanted[]
  /** Anything else that the row says. */
  check?: (notice: Notice) => void
}

/** Runs cases; those whose row is a known gap must fail, so that a gap that has closed is seen. */
export function runCases(name: string, cases: readonly Case[], gaps: Readonly<Record<string, string>>): void {
  describe(name, () => {
    for (const each of cases) {
      const run = each.row in gaps ? test.fails : test
      run(`${each.row}: ${each.form}`, async () => {
        const notice = await parseNotice(each.document, each.format ? { format: each.format } : {})
        if (each.tasks) expectTasks(notice, each.tasks)
        each.check?.(notice)
      })
    }
  })
}

/** Every known gap names a case, and no case stands twice. */
export function checkGaps(cases: readonly Case[], gaps: Readonly<Record<string, string>>): void {
  test('known gaps name cases', () => {
    const rows = cases.map((each) => each.row)
    expect(Object.keys(gaps).filter((row) => !rows.includes(row))).toEqual([])
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([])
  })
}

function expectTasks(notice: Notice, wanted: readonly Wanted[]): void {
  const shown = notice.tasks.map((task, index) => show(task, wanted[index] ?? { label: null, text: '' }))
  expect(shown).toEqual(wanted)
}

/** The fields of a task that `wanted` asks for. */
function show(task: Task, wanted: Wanted): Wanted {
  const all: Wanted = {
    section: task.section,
    label: task.label,
    title: task.title,
    text: task.text,
    lead: task.lead,
    responsible: task.responsible,
    support: task.support,
    supervise: task.supervise,
    deadlines: task.deadlines.map(showDeadline),
    criteria: task.criteria.map(({ text, points }) => (points === undefined ? text : `${text} =${points}`)),
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted))
}

export function showDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return `by ${deadline.date}`
    case 'during':
      return `during ${deadline.start}..${deadline.end}`
    case 'within':
      return `within ${deadline.duration}`
    default:
      return deadline.kind
  }
}

const HEAD = [
  '青梧县人民政府办公室文件',
  '',
  '青政办发〔2024〕12号',
  '',
  '青梧县人民政府办公室',
  '关于印发青梧县2024年重点工作要点的通知',
  '',
  '各乡镇人民政府，县直各部门、各直属机构：',
]
const SENTENCE = '《青梧县2024年重点工作要点》已经县政府同意，现印发给你们，请结合实际，认真贯彻执行。'
const SIGNED = ['青梧县人民政府办公室', '2024年3月15日']

/** A letter that hands out a plan whose text is `body`. */
export function plan(...body: readonly string[]): string {
  return [...HEAD, `　　${SENTENCE}`, '', ...SIGNED, '', '青梧县2024年重点工作要点', '', ...body, ''].join('\n')
}

/** A letter with `letter` behind its first sentence, then the plan. */
export function letterAndPlan(letter: readonly string[], body: readonly string[]): string {
  return [...HEAD, `　　${SENTENCE}`, ...letter, '', ...SIGNED, '', '青梧县2024年重点工作要点', '', ...body, ''].join('\n')
}

/** A plan as a table in tab text: cells parted by tabs, lines around it as they stand. */
export function tabbed(
  rows: readonly (readonly string[])[],
  before: readonly string[] = [],
  after: readonly string[] = [],
): string {
  return plan(...before, ...rows.map((row) => row.join('\t')), ...after)
}

/** The same letter as a page, with a table: `^` is merged with the cell above, `<` with the cell to the left; ⏎ breaks a line in a cell. */
export function paged(
  rows: readonly (readonly string[])[],
  before: readonly string[] = [],
  after: readonly string[] = [],
): string {
  const lines = [...HEAD, SENTENCE, ...SIGNED, '青梧县2024年重点任务分解表', ...before]
  const paragraphs = (texts: readonly string[]): string =>
    texts
      .filter((text) => text !== '')
      .map((text) => `<p>${text}</p>`)
      .join('\n')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知</title></head><body><div class="content">
${paragraphs(lines)}
${table(rows)}
${paragraphs(after)}
</div></body></html>`
}

/** Rows of `paged` as an html table. */
export function table(rows: readonly (readonly string[])[]): string {
  const at = (row: number, column: number): string | undefined => rows[row]?.[column]
  const cells = rows.map((row, r) =>
    row.map((text, c) => {
      if (text === '^' || text === '<') return ''
      let down = 1
      while (at(r + down, c) === '^') down++
      let across = 1
      while (at(r, c + across) === '<') across++
      const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${across > 1 ? ` colspan="${across}"` : ''}`
      return `<td${spans}>${text.replaceAll('⏎', '<br>')}</td>`
    }),
  )
  return `<table border="1">\n${cells.map((row) => `<tr>${row.join('')}</tr>`).join('\n')}\n</table>`
}

/** Ordinary jobs: heading, sentence, unit. */
export const JOBS = [
  ['完善网格管理', '各社区按三百户左右划定网格，配齐专职网格员，健全问题上报和处置机制。', '县委政法委'],
  ['改造老旧管网', '对城关四个小区的供水管网实施改造，消除爆管隐患，保障居民用水安全。', '县住建局'],
  ['推广良种良法', '建立粮油高产示范片，推广优质品种和配套技术，带动农户节本增收。', '县农业农村局'],
  ['畅通信访渠道', '落实领导干部接访下访制度，就地解决群众合理诉求，推动积案化解。', '县信访局'],
  ['强化技能培训', '面向返乡人员开设焊工、家政等课程，提高就业创业能力和收入水平。', '县人社局'],
  ['加强水库巡查', '落实巡查责任人，做好汛前检查和除险加固，确保水库安全度汛。', '县水利局'],
  ['规范校外培训', '会同相关方面开展联合检查，查处无证办学和违规收费行为。', '县教育局'],
  ['推行帮办代办', '在政务大厅设置帮办窗口，为老年人和残疾人提供全程代办服务。', '县行政审批局'],
  ['整治占道经营', '对主次干道和校园周边开展常态化巡查，引导流动摊贩入市经营。', '县城管局'],
  ['提升养护水平', '对县乡公路实行分段养护，及时修补坑槽，完善标志标线和护栏。', '县交通运输局'],
] as const

/** Headings without tasks of their own. */
export const HEADINGS = [
  '夯实基层基础',
  '保障改善民生',
  '推动产业升级',
  '优化营商环境',
  '守牢安全底线',
  '加强队伍建设',
  '深化改革创新',
  '改善城乡环境',
] as const

/** A number with items under it, or the number of an item. */
export type Tree = string | readonly [string, readonly Tree[]]

/** Lines and tasks of a plan whose headings and items are numbered as the tree says: `（一）完善网格管理。各社区……。（县委政法委负责）`. */
export function numbered(trees: readonly Tree[]): { lines: string[]; tasks: Wanted[] } {
  const lines: string[] = []
  const tasks: Wanted[] = []
  let jobs = 0
  let headings = 0
  const visit = (tree: Tree, section: readonly string[]): void => {
    if (typeof tree === 'string') {
      const [title, text, unit] = JOBS[jobs++ % JOBS.length] ?? JOBS[0]
      lines.push(`　　${tree}${title}。${text}（${unit}负责）`)
      tasks.push({ section, label: tree.trim(), title, text, responsible: [unit] })
      return
    }
    const [label, children] = tree
    const heading = `${label}${HEADINGS[headings++ % HEADINGS.length]}`
    lines.push(`　　${heading}`)
    for (const child of children) visit(child, [...section, heading.replaceAll(/\s/g, '')])
  }
  for (const tree of trees) visit(tree, [])
  return { lines, tasks }
}

/** A case whose only subject is how items are numbered. */
export function numbering(row: string, form: string, trees: readonly Tree[]): Case {
  const { lines, tasks } = numbered(trees)
  return { row, form, document: plan(...lines), tasks }
}
