/** Workflow commands of GitHub Actions: annotations at the line of a pull request. */
import type { RuleMessage } from '../types.ts'
import type { MakeReporter } from './reporter.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const
const DATA = /[%\r\n]/g
const PROPERTY = /[%\r\n:,]/g

/** `::error file=notice.txt,line=19,col=1,title=mixed-numeral-date::The date …`. */
export const githubReporter: MakeReporter = () => ({
  start: () => '',
  file: ({ path, messages }) => messages.map((message) => `${command(path, message)}\n`).join(''),
  end: () => '',
})

function command(path: string, { severity, code, text, advice, spots: [spot] }: RuleMessage): string {
  const place = spot && !spot.origin ? { line: spot.start.line, endLine: spot.end.line, ...columns(spot) } : {}
  const properties = Object.entries({ file: path, ...place, title: code })
  const told = properties.map(([name, value]) => `${name}=${escaped(String(value), PROPERTY)}`).join(',')
  return `::${COMMANDS[severity]} ${told}::${escaped(advice === null ? text : `${text}\n${advice}`, DATA)}`
}

/** Columns are only looked at where a message keeps to one line; the end is inclusive. */
function columns({ start, end }: RuleMessage['spots'][number]): { col?: number; endColumn?: number } {
  return start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}
}

function escaped(text: string, marks: RegExp): string {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
