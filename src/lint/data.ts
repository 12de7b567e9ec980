/** Notices that were written as JSON, NDJSON or YAML: held against the schema, then looked at by the rules about fields. */
import { type Notice, noticeSchema } from '../notice/schema.ts'
import { LocatedData, type Path } from './located.ts'
import { type LintOptions, lint } from './run.ts'
import type { RuleMessage, Spot, Texts } from './types.ts'

const EXTENSION = /\.(?:json|ndjson|jsonl|ya?ml)$/i
const LINES_EXTENSION = /\.(?:ndjson|jsonl)$/i
const BEGINNING = /^\uFEFF?\s*(?:\[\s*)?(?:\{\s*"schemaVersion"|(?:---\s+)?schemaVersion:)/
const TILDES = /~1|~0/g
const NUMBER = /^\d+$/

const ADVICE: Texts = {
  en: 'Write the file anew with worknotice parse; worknotice schema prints the schema',
  zh: '请用 worknotice parse 重新生成该文件；worknotice schema 可打印数据格式',
}
const NO_NOTICE: Texts = { en: 'The file holds no notice', zh: '文件中没有公文数据' }

/** True for a file that holds notices as data: by its extension, or by its first words where it has none of these. */
export function isNoticeData(path: string, head: string): boolean {
  return EXTENSION.test(path) || BEGINNING.test(head)
}

/** Messages about each notice of a text; their places are in the text itself. Any text gives an answer. */
export function checkData(text: string, path: string, options: LintOptions): RuleMessage[] {
  const pieces = LINES_EXTENSION.test(path) ? linesOf(text) : [{ text, line: 0, offset: 0 }]
  let notices = 0
  const messages = pieces.flatMap((piece) =>
    checkPiece(piece.text, options, () => notices++).map((message) => ({
      ...message,
      spots: message.spots.map(({ start, end }) => ({ start: moved(start, piece), end: moved(end, piece) })),
    })),
  )
  if (notices === 0 && messages.length === 0) messages.push(schemaMessage(NO_NOTICE[options.lang ?? 'en'], [], null, options))
  return messages
}

interface Piece {
  text: string
  line: number
  offset: number
}

function linesOf(text: string): Piece[] {
  let offset = 0
  return text.split('\n').flatMap((line, index) => {
    const piece = { text: line, line: index, offset }
    offset += line.length + 1
    return line.trim() === '' ? [] : [piece]
  })
}

function moved(point: Spot['start'], { line, offset }: Piece): Spot['start'] {
  return { ...point, line: point.line + line, offset: point.offset + offset }
}

function checkPiece(text: string, options: LintOptions, count: () => void): RuleMessage[] {
  const known = asJson(text)
  // Places are only worth their time where there is something to say.
  let located: LocatedData[] | null = null
  const documents = (): LocatedData[] => {
    located ??= LocatedData.parse(text)
    return located
  }
  const values = known === undefined ? documents().map(({ value }) => value) : [known]
  return values.flatMap((value, index) => {
    const faults = known === undefined ? (documents()[index]?.faults ?? []) : []
    if (faults.length > 0) return faults.map((fault) => schemaMessage(fault.text, [fault.spot], null, options))
    const many = Array.isArray(value)
    return (many ? value : [value]).flatMap((notice: unknown, place: number) => {
      count()
      const base: Path = many ? [place] : []
      return checkNotice(notice, (path) => (documents()[index] as LocatedData).at([...base, ...path]), options)
    })
  })
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function checkNotice(data: unknown, at: (path: Path) => Spot, options: LintOptions): RuleMessage[] {
  const result = noticeSchema.safeParse(data)
  if (result.success) {
    // The places of its evidence are in a document that is not at hand.
    const { evidence, ...notice } = result.data as Notice
    return lint(notice, null, { ...options, locate: (pointer) => at(pathOf(pointer)) })
  }
  return result.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const pointer = path.map((step) => `/${step}`).join('')
    return schemaMessage(`${pointer || '/'}: ${issue.message}`, [at(path)], pointer, options)
  })
}

function schemaMessage(text: string, spots: Spot[], pointer: string | null, { lang = 'en' }: LintOptions): RuleMessage {
  return { code: 'schema', severity: 'error', text, advice: ADVICE[lang], pointer, spots, fingerprint: `schema ${text}` }
}

/** The steps of a JSON Pointer: `/tasks/3/lead` → `['tasks', 3, 'lead']`. */
function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => (NUMBER.test(step) ? Number(step) : step.replace(TILDES, (mark) => (mark === '~1' ? '/' : '~'))))
}
